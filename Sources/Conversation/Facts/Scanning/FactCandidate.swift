/// Words that may be a fact, or that certainly are none.
struct FactCandidate {
  /// Which candidate is believed where several claim the same words; the first one wins.
  enum Precedence: Int {
    case iban, card, email, link, labelledField, telephone, date, time, reading, amount, measure
    case postcode, field, looseTelephone
  }

  /// What the words for a day leave open: the week of "am Freitag", the month, or the year.
  enum Recurrence {
    case week, month, year
  }

  /// What it would be; nil for words that are known to be no fact.
  var kind: FactKind?
  /// The canonical form.
  var value: String
  /// Other readings.
  var alternatives: [String] = []
  /// After what time a day comes again whose words name no week, month or year.
  var recurrence: Recurrence?
  /// The pieces of the message that it claims.
  var tokens: Range<Int>
  /// How early it is believed.
  var precedence: Precedence

  /// Whether both can be said of the same words: a policy's field may be a day or an amount too.
  func agrees(with other: FactCandidate) -> Bool {
    guard tokens == other.tokens, let kind, let otherKind = other.kind else { return false }
    switch (kind, otherKind) {
    case (.field, .field): return precedence == other.precedence
    case (.field, let plain), (let plain, .field):
      return [.date, .time, .amount, .meterReading, .postcode].contains(plain)
    default: return false
    }
  }
}
