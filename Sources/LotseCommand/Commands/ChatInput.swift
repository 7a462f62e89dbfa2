import Answering
import Conversation

/// What a line of `lotse chat` asks for: words of the customer, a command, or something that the
/// caller would send beside words.
enum ChatInput: Equatable {
  /// What the customer says.
  case words
  /// A command without arguments, with its colon.
  case command(String)
  /// How the messages come from now on.
  case channel(Channel)
  /// The customer's verification level from now on.
  case verified(Int)
  /// How the action ended that was named last.
  case result(ActionResult.Status, [String: String])
  /// What a human does with the conversation.
  case human(HumanEvent)
  /// A colon and something that is none of these.
  case unknown

  private static let plain = [":quit", ":q", ":new", ":why", ":state", ":handover", ":record"]

  /// Reads a line; only a colon at its beginning makes a command.
  init(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, first.hasPrefix(":") else {
      self = .words
      return
    }
    let rest = Array(words.dropFirst())
    self = Self.read(first, rest) ?? .unknown
  }

  private static func read(_ command: String, _ rest: [String]) -> ChatInput? {
    switch (command, rest.count) {
    case (_, 0) where plain.contains(command): return .command(command)
    case (":channel", 1): return Channel(rawValue: rest[0]).map { .channel($0) }
    case (":verified", 1):
      return Int32(rest[0]).flatMap { $0 >= 0 ? .verified(Int($0)) : nil }
    case (":human", 1): return HumanEvent(rawValue: rest[0]).map { .human($0) }
    case (":result", 1...):
      guard let status = ActionResult.Status(rawValue: rest[0]) else { return nil }
      return values(rest.dropFirst()).map { .result(status, $0) }
    default: return nil
    }
  }

  /// `name=value` pairs; a word without an equals sign belongs to the value before it.
  private static func values(_ words: ArraySlice<String>) -> [String: String]? {
    var values: [String: String] = [:]
    var name: String?
    for word in words {
      if let sign = word.firstIndex(of: "="), sign > word.startIndex {
        let key = String(word[..<sign])
        guard values[key] == nil else { return nil }
        values[key] = String(word[word.index(after: sign)...])
        name = key
      } else if let name {
        values[name]? += " " + word
      } else {
        return nil
      }
    }
    return values
  }
}
