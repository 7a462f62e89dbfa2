import Conversation
import Knowledge

/// Which of the values that a customer gave still hold.
extension Responder {
  /// Whether a value was taken back or corrected in the turn that gave it, or after it.
  ///
  /// It was where another value of the same name came with a correction, or where it is called wrong.
  ///
  /// - Parameters:
  ///   - place: the turn that gave it, by its place in the record; below 0 for one that is no longer
  ///     held.
  ///   - stated: the facts of each turn.
  mutating func isWithdrawn(
    _ name: String, _ value: String, saidIn place: Int, _ record: ConversationRecord,
    _ stated: [[Fact]]
  ) -> Bool {
    for later in record.turns.indices where later >= place {
      let own = stated[later].filter { $0.kind.noteName == name }
      if own.contains(where: { $0.value != value }), !own.contains(where: { $0.value == value }),
        corrects(record.turns[later].question, record.language)
      {
        return true
      }
      for fact in own where fact.value == value {
        if Self.isCalledWrong(fact, in: record.turns[later].question) { return true }
      }
    }
    return false
  }

  /// Whether a field was asked for in the reply to the turn that gave a value or to a later one: what
  /// is known is never asked for, so that it was not, or was taken back.
  ///
  /// A value that was read back and still waits for yes or no is not taken back.
  func isAskedAgain(
    _ name: String, _ value: String, saidIn place: Int, _ record: ConversationRecord
  ) -> Bool {
    if record.matter?.field == name, record.matter?.value == value { return false }
    return record.turns.indices.contains { $0 >= place && record.turns[$0].field == name }
  }

  /// Whether words say that something was said wrongly before.
  private mutating func corrects(_ words: String, _ language: Language) -> Bool {
    Consent(of: words).corrects
      || messages.act(of: words, in: language, optionCount: 0) == .correction
  }

  /// Whether the words right behind a value call it wrong: "12345678 war falsch", "12345678 stimmt
  /// nicht"; not "12345678 ist nicht angekommen".
  private static func isCalledWrong(_ fact: Fact, in text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard fact.range.upperBound <= bytes.count else { return false }
    // Up to the end of its sentence.
    let rest = bytes[fact.range.upperBound...].prefix {
      ![0x0A, 0x21, 0x2E, 0x3B, 0x3F].contains($0)
    }
    let words = String(decoding: rest, as: UTF8.self).lowercased().split { !$0.isLetter }
      .prefix(mostBehind).map(String.init)
    return words.contains(where: wrong.contains)
      || zip(words, words.dropFirst()).contains { wrongPairs.contains($0 + " " + $1) }
  }

  /// Words behind a value among which one may call it wrong.
  private static let mostBehind = 4
  private static let wrong: Set = [
    "falsch", "verkehrt", "ungültig", "vertippt", "verwechselt", "wrong", "incorrect", "invalid",
  ]
  private static let wrongPairs: Set = [
    "stimmt nicht", "passt nicht", "gilt nicht", "nicht richtig", "nicht korrekt", "not right",
    "not correct", "not valid",
  ]
}
