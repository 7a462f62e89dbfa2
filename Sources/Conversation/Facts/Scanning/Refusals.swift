// Days and times that a message turns down: "nicht am Freitag", "Freitag geht nicht".
extension FactScan {
  /// Whether the words around a day or time turn it down.
  ///
  /// - Parameter isAsked: whether the message answers the question for it: then every "not" after
  ///   it counts, else that of "geht nicht" alone, for "am Freitag kam nichts" states a day.
  func isRefused(_ candidate: FactCandidate, isAsked: Bool) -> Bool {
    guard candidate.kind == .date || candidate.kind == .time else { return false }
    return isRefused(before: candidate.tokens.lowerBound, isAsked)
      || isAsked && candidate.kind == .date && isBound(before: candidate.tokens.lowerBound)
      || isRefused(after: candidate.tokens.upperBound, isAsked)
  }

  /// Whether a message states a candidate only to turn it down or to put another in its place.
  func isSetAside(_ candidate: FactCandidate, isAsked: Bool = false) -> Bool {
    switch candidate.kind {
    case .field(let name):
      isReplaced(candidate.tokens)
        || isDifference(candidate.tokens, of: fields.first { $0.name == name })
        || isCalledOld(candidate.tokens) && hasOther(than: candidate)
    case .postcode, .meterReading:
      isReplaced(candidate.tokens) || isCalledOld(candidate.tokens) && hasOther(than: candidate)
    case .amount:
      isReplaced(candidate.tokens) || isDifference(candidate.tokens)
        || isCalledOld(candidate.tokens) && hasOther(than: candidate)
    case .date, .time:
      isRefused(candidate, isAsked: isAsked) || isMoved(candidate.tokens)
    default: false
    }
  }

  // "nicht am Freitag", "not at 2 pm"; "nicht bis Freitag" is a day all the same.
  private func isRefused(before index: Int, _ isAsked: Bool) -> Bool {
    var position = index - 1
    for _ in 0..<2 {
      let token = text[position]
      guard token.kind == .word, !text[position + 1].startsLine else { return false }
      if Self.isNegation(token) { return true }
      guard
        token.sense == .dayPreposition(.open) || token.sense == .timePreposition
          || token.sense == .coming || token.sense == .next
      else { return false }
      position -= 1
    }
    return Self.isNegation(text[position]) && text[position].kind == .word
  }

  // "vor dem 10.12.", "after Friday": any day but that one
  private func isBound(before index: Int) -> Bool {
    var position = index - 1
    if text[position].sense == .dayPreposition(.open) || text[position].word == FoldedWord("the") {
      position -= 1
    }
    return text[position].kind == .word && !text[position + 1].startsLine
      && Self.bounding.contains(text[position].word)
  }

  private func isRefused(after index: Int, _ isAsked: Bool) -> Bool {
    var words = 0
    var position = index
    var suits = false
    while words < 6, position < text.tokens.count {
      let token = text[position]
      if token.startsLine || token.kind == .number { return false }
      if token.kind == .sign {
        guard token.isSign("'") else { return false }
      } else {
        if token.sense == .and || Self.joints.contains(token.word) { return false }
        if words == 0 { suits = Self.suiting.contains(token.word) }
        if Self.isNegation(token) || (suits && Self.unsuited.contains(token.word)) {
          // "Freitag, nicht Montag": the word belongs to the day after it.
          return (isAsked || suits) && !isDayAhead(after: position)
        }
        words += 1
      }
      position += 1
    }
    return false
  }

  private func isDayAhead(after index: Int) -> Bool {
    (index + 1...index + 3).contains { place in
      candidates.contains {
        $0.tokens.lowerBound == place && ($0.kind == .date || $0.kind == .time)
      }
    }
  }

  static func isNegation(_ token: FactToken) -> Bool {
    token.kind == .word && (negations.contains(token.word))
  }

  private static let negations = foldedWordSet(
    "nicht nich net kein keinen keinesfalls not cannot cant don doesn won never")
  private static let bounding = foldedWordSet("vor nach before after")
  private static let unsuited = foldedWordSet(
    "schlecht schwierig ungünstig unmöglich bad impossible inconvenient")
  private static let suiting = foldedWordSet(
    """
    geht ginge gehts passt klappt funktioniert kann könnte wäre ist haut bin works suits fits does \
    doesn is isn won can would i
    """)
  static let joints = foldedWordSet(
    "sondern aber lieber sonst but rather instead otherwise warum why")
}
