import Answering
import Foundation
import JSON

extension Request {
  /// Longest question in bytes: a record of the most turns then still fits a line.
  static let longestQuestion = 8_000

  /// Reads the parameters of `ask`; `context` is the caller's own and not looked at.
  init(_ object: JSONObjectCursor, access: Access) throws(JSONError) {
    let question = try object.string("question")
    guard question.utf8.count <= Self.longestQuestion else {
      throw object.failure(
        "question",
        "the question has more than \(Self.longestQuestion) bytes; send the customer's words without attachments and history"
      )
    }
    self.init(question: question, now: try access.now(object))
    role = try access.role(object)
    channel = try object.optionalChoice("channel", of: Channel.self) ?? .chat
    verified = Int(try object.optionalInteger("verified", in: 0...Int64(Int32.max)) ?? 0)
    profile = try Self.profile(object.optional("profile"))
    humans = try object.optional("humans").map(HumansState.init(_:))
    record = try object.optional("record").map { cursor throws(JSONError) in
      try ConversationRecord(cursor)
    }
    isShort = try object.optionalBool("short") ?? false
    format = try object.optionalChoice("format", of: TextFormat.self) ?? .markdown
  }

  /// The facts of a profile: strings, numbers and truth values; those that are null are unknown.
  private static func profile(_ cursor: JSONCursor?) throws(JSONError) -> [String: String] {
    guard let cursor else { return [:] }
    var facts: [String: String] = [:]
    for (key, fact) in try cursor.object().members {
      switch fact.value {
      case .null: break
      case .bool(let value): facts[key] = value ? "true" : "false"
      case .integer(let value): facts[key] = String(value)
      case .number(let value): facts[key] = value.description
      case .string(let value): facts[key] = value
      case .array, .object:
        throw fact.failure("a fact of the profile is one string, number or truth value; flatten it")
      }
    }
    return facts
  }
}

extension HumansState {
  /// Reads `{"open":true,"wait_minutes":4}`.
  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["open", "wait_minutes"])
    self.init(
      isOpen: try object.bool("open"),
      waitMinutes: try object.optionalInteger("wait_minutes", in: 0...1_000_000).map { Int($0) })
  }
}
