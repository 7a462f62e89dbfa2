import Knowledge

// Words that say when, how long or how much, and not of what.
extension FactReader {
  /// Whether a message says when, how long or how much and nothing else: "seit heute morgen", "3
  /// Monate".
  ///
  /// Such words name no matter by themselves, however surely one entry alone holds "heute". A number
  /// beside none of them may be that of an order, and says none of it.
  ///
  /// - Complexity: O(bytes).
  package static func saysWhenAlone(_ text: String, language: Language) -> Bool {
    guard text.utf8.count <= longestWhen, !text.contains("?") else { return false }
    let pieces = FactText(text, language == .german ? .german : .english)
    var saysWhen = false
    for token in pieces.tokens where token.kind != .sign {
      if token.sense.saysWhen {
        saysWhen = true
      } else if token.kind != .number, !token.sense.standsBesideWhen,
        !besideWhen.contains(token.word)
      {
        return false
      }
    }
    return saysWhen
  }

  /// Longer messages say more, in bytes.
  private static let longestWhen = 80

  private static let besideWhen = foldedWordSet(
    """
    die das den der dem the a an von schon erst gerade eben nur etwa circa ca ungefähr rund fast knapp \
    mindestens höchstens über oder already only just almost nearly roughly over for or
    """)
}

extension FactWord {
  /// Whether a word says a day, a time, a length of time or how much.
  fileprivate var saysWhen: Bool {
    switch self {
    case .number, .ordinal, .thousand, .million, .hundred, .day, .weekday, .shortWeekday, .month,
      .feast, .days, .weeks, .months, .fortnight, .year, .oclock, .half, .quarter,
      .threeQuarters, .morning, .forenoon, .noon, .afternoon, .evening, .night, .midnight,
      .beforeNoonMark, .afterNoonMark, .hourMark, .minutes, .hours, .currency, .hundredths,
      .kilowattHours, .cubicMetres:
      true
    default: false
    }
  }

  /// Whether a word says nothing more beside one that says when.
  fileprivate var standsBesideWhen: Bool {
    switch self {
    case .one, .ordinalEnding, .next, .this, .last, .coming, .afterNext, .beginning, .middle, .end,
      .dayPreposition, .within, .ago, .of, .every, .before, .after, .timePreposition, .and, .unit:
      true
    default: false
    }
  }
}
