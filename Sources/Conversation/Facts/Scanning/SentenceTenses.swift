/// What each sentence of a message says of its time, by its verbs.
struct SentenceTenses {
  private var sentences: [Int32] = []
  private var tenses: [Tense] = []

  /// Reads all sentences of a message.
  init(_ text: FactText) {
    sentences.reserveCapacity(text.tokens.count)
    var hasAuxiliary = false
    var hasParticiple = false
    var isPast = false
    var isFuture = false
    func verdict() -> Tense {
      if isFuture { return .future }
      return isPast || (hasAuxiliary && hasParticiple) ? .past : .open
    }
    for index in text.tokens.indices {
      let token = text.tokens[index]
      let before = text[index - 1]
      let ends =
        token.startsLine
        || (before.kind == .sign && token.isApart && ".!?;".unicodeScalars.contains(before.sign)
          && text[index - 2].kind != .number)
      if ends, index > 0 {
        tenses.append(verdict())
        (hasAuxiliary, hasParticiple, isPast, isFuture) = (false, false, false, false)
      }
      sentences.append(Int32(tenses.count))
      guard token.kind == .word else { continue }
      switch token.sense {
      case .auxiliary: hasAuxiliary = true
      case .pastVerb: isPast = true
      case .future: isFuture = true
      case .ago: isPast = true
      default: if Self.isParticiple(token) { hasParticiple = true }
      }
    }
    tenses.append(verdict())
  }

  /// The time of the sentence around a piece.
  func tense(at index: Int) -> Tense {
    sentences.indices.contains(index) ? tenses[Int(sentences[index])] : .open
  }

  /// Whether a word has the form of a German past participle.
  static func isParticiple(_ token: FactToken) -> Bool {
    let word = token.word
    guard word.count > 4, !token.isCapitalised, word.hasSuffix("t") || word.hasSuffix("en") else {
      return false
    }
    if word.hasSuffix("iert") || word.hasPrefix("ge") { return true }
    for prefix: StaticString in ["be", "ver", "er", "ent", "zer"] where word.hasPrefix(prefix) {
      return true
    }
    for prefix: StaticString in [
      "ab", "an", "auf", "aus", "ein", "mit", "vor", "nach", "weg", "zurueck", "zu", "um", "hin",
      "los", "fest", "durch",
    ] where word.hasPrefix(prefix) && word.has("ge", at: prefix.utf8CodeUnitCount) {
      return true
    }
    return false
  }
}
