import Answering
import Foundation

/// What the commands that ask something have in common.
struct AskOptions {
  private let location: BaseLocation
  private let role: Role
  private let now: Date?
  private let isShort: Bool
  private let format: TextFormat

  /// Takes the options out of what was typed.
  init(_ arguments: ValidatedArguments) {
    location = BaseLocation(arguments)
    role = arguments.choice(.role) ?? .customer
    now = arguments.instant(.now)
    isShort = arguments.has(.short)
    format = arguments.choice(.format) ?? .markdown
  }

  /// Opens the knowledge base.
  func open(in context: Context) throws(CommandError) -> KnowledgeIndex {
    try location.open(in: context)
  }

  /// The request that asks a question.
  func request(_ question: String) -> Request {
    var request = Request(question: question, now: now ?? Date())
    request.role = role
    request.isShort = isShort
    request.format = format
    return request
  }

  /// The question that was typed, or that comes by the standard input where
  /// the one word is `-`.
  static func question(_ words: [String]) throws(CommandError) -> String {
    if words == ["-"] { return try StandardInput.question() }
    let question = words.joined(separator: " ")
    guard question.utf8.count <= StandardInput.longestQuestion else {
      throw .questionLength(limit: StandardInput.longestQuestion)
    }
    return question
  }
}
