import Answering
import Conversation
import Foundation
import JSON
import Knowledge

extension Request {
  /// Most messages of a burst.
  static let mostMessages = 50

  /// Reads the parameters of `ask`; `context` is the caller's own and not looked at.
  init(_ object: JSONObjectCursor, access: Access) throws(JSONError) {
    var input = TurnInput()
    try input.read(object)
    self.init(
      question: try Self.words(object, isNeeded: input.saysNothing),
      now: try access.now(object))
    self.input = input
    role = try access.role(object)
    record = try object.optional("record").map { cursor throws(JSONError) in
      try ConversationRecord(cursor)
    }
    try check(object)
  }

  /// The customer's words: one message, or several in a row that are one turn.
  static func words(_ object: JSONObjectCursor, isNeeded: Bool) throws(JSONError)
    -> String
  {
    let key: String
    let words: String
    if let messages = try object.optionalStrings("messages") {
      guard object.optional("question") == nil else {
        throw object.failure(
          "messages", "a turn has a question or messages, not both; leave one out")
      }
      guard (1...mostMessages).contains(messages.count) else {
        throw object.failure(
          "messages", "a turn has 1 to \(mostMessages) messages; send the rest as a turn of its own"
        )
      }
      key = "messages"
      words = messages.joined(separator: "\n")
    } else {
      key = "question"
      words =
        isNeeded ? try object.string("question") : try object.optionalString("question") ?? ""
    }
    guard words.utf8.count <= QuestionLimit.bytes else {
      throw object.failure(
        key,
        "the question has more than \(QuestionLimit.bytes) bytes; send the customer's words without attachments and history"
      )
    }
    return words
  }

  /// What a request says of its record must agree with it.
  private func check(_ object: JSONObjectCursor) throws(JSONError) {
    if let choice = input.choice {
      guard role == .customer, record?.matter?.options.contains(choice) == true else {
        throw object.failure(
          "choice",
          "\"\(choice)\" is none of the options that the record holds; send the record of the reply that offered them"
        )
      }
    }
    let hasFacts = try object.optionalObject("facts").map { !$0.members.isEmpty } ?? false
    guard !hasFacts || input.human == .handedBack else {
      throw object.failure(
        "facts",
        "facts come from the human who gives the conversation back; add \"human\":\"handed_back\""
      )
    }
    if let result = input.actionResult {
      guard role == .customer, record?.awaits(resultOf: result.id) == true else {
        throw object.failure(
          "action_result",
          "the record waits for no action with this id; send a record that names it, and what has succeeded once"
        )
      }
    }
    guard let last = record?.turns.last else { return }
    guard let time = Instant.parse(last.at) else {
      throw object.failure(
        "record", "the last turn has no instant; send back the record of the last reply")
    }
    let age = now.timeIntervalSince(time)
    guard age >= -Self.longestAhead else {
      throw object.failure(
        "record", "the last turn is later than now; check the clock or the parameter now")
    }
    guard age <= Self.longestAge else {
      throw object.failure(
        "record", "the last turn is more than a year old; start a new conversation with null")
    }
  }

  private static let longestAhead = 86_400.0
  private static let longestAge = 366 * 86_400.0
}

extension TurnInput {
  /// Whether only words can be what the turn is about.
  fileprivate var saysNothing: Bool {
    choice == nil && actionResult == nil && human == nil && !isAutomatic && attachments.isEmpty
      && verified == 0
  }
}
