import Foundation
import Knowledge

// What a message says beside the customer's own values.
extension FactReader {
  /// A message with blanks, byte for byte, in the place of what is one customer's own.
  ///
  /// These are the policy's fields, postcodes, addresses and account numbers, with the word beside
  /// them that names the number, and where customers say who they are: what the matter is they tell
  /// no entry. A day or an amount that only says which order or invoice is meant, a town that
  /// somebody lives in, how old they are, and a number that stands apart and can be a field's value
  /// are left out too, where no entry knows them.
  ///
  /// - Parameter isKnown: whether any entry holds a number, a day or a word.
  /// - Returns: nil where there are none, or nothing else is said.
  /// - Complexity: O(bytes).
  package func matterWords<Failure: Error>(
    in text: String, language: Language, isKnown: (String) throws(Failure) -> Bool
  ) throws(Failure) -> String? {
    let pieces = FactText(text, language == .german ? .german : .english)
    var own = OwnStretches()
    if text.utf8.contains(where: { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "@") }) {
      // What is a day or a number it is at any time.
      var scan = FactScan(
        pieces, language: language,
        calendar: FactCalendar(policy, now: Date(timeIntervalSince1970: 0)), fields: fields)
      scan.run()
      for candidate in scan.believed() {
        guard let fact = scan.fact(candidate) else { continue }
        if isOwn(fact, candidate, scan) {
          own.add(
            scan.labelStart(before: candidate.tokens.lowerBound)..<candidate.tokens.upperBound)
        } else if let start = scan.beginsDescription(fact.kind, candidate.tokens),
          try !isKnown(
            pieces.words(fact.kind == .date ? candidate.tokens : scan.numbers(in: candidate.tokens))
          )
        {
          own.add(start..<candidate.tokens.upperBound)
        }
      }
      // "20095 Hamburg"
      for index in pieces.tokens.indices
      where own.contains(index - 1) && pieces[index - 1].kind == .number
        && pieces[index].sense == .town && !pieces[index].startsLine
      {
        if try !isKnown(pieces.words(index..<index + 1)) { own.add(index..<index + 1) }
      }
      for age in pieces.ages where try !isKnown(pieces.words(age.tokens.suffix(1))) {
        own.add(age.tokens)
        if let last = age.unit.last, try !isKnown(pieces.words(last..<last + 1)) {
          own.add(age.unit)
        }
      }
      for tokens in scan.bareValues(besides: own) where try !isKnown(pieces.words(tokens)) {
        own.add(tokens)
      }
    }
    let introductions =
      NameFinder.mayIntroduce(pieces) ? NameFinder(pieces).introductions : []
    for introduction in introductions {
      var isName = introduction.isSure
      // "Ich bin Privat Versichert" is none where entries hold both words.
      for word in introduction.name where !isName {
        isName = try !isKnown(pieces.words(word..<word + 1))
      }
      if isName { own.add(introduction.tokens) }
    }
    for (tokens, town) in pieces.homes where try !isKnown(pieces.words(town..<town + 1)) {
      own.add(tokens)
    }
    return own.blanked(pieces)
  }

  /// A message with blanks, byte for byte, in the place of the words by which customers say who they
  /// are; of those that may say something else only such as hold a name that is no common word.
  ///
  /// - Returns: nil where there are none; no letters where nothing else is said.
  /// - Complexity: O(bytes).
  package func withoutIntroductions(_ text: String, language: Language) -> String? {
    let pieces = FactText(text, language == .german ? .german : .english)
    guard NameFinder.mayIntroduce(pieces) else { return nil }
    var own = OwnStretches()
    var hasAny = false
    for introduction in NameFinder(pieces).introductions {
      guard introduction.isSure || introduction.name.contains(where: pieces.isNoCommonWord) else {
        continue
      }
      own.add(introduction.tokens)
      hasAny = true
    }
    return hasAny ? own.blanked(pieces) ?? "" : nil
  }

  /// Whether a fact is one customer's own whatever the base is about.
  private func isOwn(_ fact: Fact, _ candidate: FactCandidate, _ scan: FactScan) -> Bool {
    switch fact.kind {
    case .field, .postcode, .email, .telephone, .iban, .cardNumber: true
    case .date, .time, .amount, .meterReading: !namedFields(of: fact, candidate, scan).isEmpty
    }
  }
}

extension FactScan {
  /// Where a day or an amount begins that only says which order, invoice or letter is meant: "vom" in
  /// "die Bestellung vom 3.11.", "über" in "meine Rechnung über 129 Euro"; nil for others.
  fileprivate func beginsDescription(_ kind: FactKind, _ tokens: Range<Int>) -> Int? {
    let before = tokens.lowerBound - 1
    guard text[before].kind == .word, text[before - 1].kind == .word,
      !text[before].startsLine, !text[tokens.lowerBound].startsLine
    else { return nil }
    switch kind {
    case .date:
      // "vom 3. bis 5." is a time between.
      guard Self.ofDay.contains(text[before].word),
        !Self.until.contains(text[tokens.upperBound].word), !text[tokens.upperBound].isSign("-")
      else { return nil }
    case .amount:
      guard Self.ofAmount.contains(text[before].word),
        distanceBack(from: before, limit: 3, where: { $0.sense == .numbered }) != nil
      else { return nil }
    default: return nil
    }
    return before
  }

  /// From the first number of pieces to the last; all of them where there is none.
  fileprivate func numbers(in tokens: Range<Int>) -> Range<Int> {
    let numbers = tokens.filter { text[$0].kind == .number }
    guard let first = numbers.first, let last = numbers.last else { return tokens }
    return first..<last + 1
  }

  /// Numbers that stand apart from every word and can be the value of a field, as "20095" does in "Wo
  /// ist meine Bestellung 12345678, 20095?".
  fileprivate func bareValues(besides own: OwnStretches) -> [Range<Int>] {
    let fields = fields.filter { $0.lengths.lowerBound >= Self.leastBare }
    return text.tokens.indices.compactMap { index in
      guard text[index].kind == .number, !own.contains(index),
        isApart(before: index, own)
      else { return nil }
      return fieldSpans(at: index).first { span in
        span.tokens.lowerBound == index && isApart(after: span.tokens.upperBound)
          && !span.tokens.contains(where: own.contains)
          && fields.contains { span.value(of: $0) != nil }
      }?.tokens
    }
  }

  private func isApart(before index: Int, _ own: OwnStretches) -> Bool {
    let token = text[index - 1]
    return own.contains(index - 1) || token.kind == .none || text[index].startsLine
      || token.kind == .sign && ",;:.!?/(-".unicodeScalars.contains(token.sign)
  }

  private func isApart(after index: Int) -> Bool {
    let token = text[index]
    return token.kind == .none || token.startsLine
      || token.kind == .sign && ",;.!?/)".unicodeScalars.contains(token.sign)
  }

  /// Shorter values are rather how much or how many.
  private static let leastBare = 4

  private static let ofDay = Set(
    ["vom", "von", "from", "of", "dated"].map { FoldedWord($0) })
  private static let ofAmount = Set(
    ["über", "von", "over", "of", "for", "worth"].map { FoldedWord($0) })
  private static let until = Set(["bis", "to", "until", "till"].map { FoldedWord($0) })
}

extension FactScan {
  /// The piece with which a value and the word that names its number begin.
  ///
  /// "PLZ 50667" begins with the word, "Bestellung 40012345" has one of the matter before it.
  fileprivate func labelStart(before index: Int) -> Int {
    var position = index - 1
    while position >= 0, index - position < 4 {
      let token = text[position]
      guard !text[position + 1].startsLine else { return index }
      if token.kind == .word {
        if Self.isLabel(token) { return position }
        guard Self.verbs.contains(token.word) else { return index }
      } else {
        guard token.kind == .sign, ":.,-#(".unicodeScalars.contains(token.sign) else {
          return index
        }
      }
      position -= 1
    }
    return index
  }

  private static func isLabel(_ token: FactToken) -> Bool {
    switch token.sense {
    case .postcodeLabel, .numberLabel: return true
    case .ibanLabel, .telephoneLabel:
      return token.word == FoldedWord("iban") || token.word.hasPrefix("tel")
    default:
      return token.word.count > 7 && (token.word.hasSuffix("nummer") || token.word.hasSuffix("nr"))
    }
  }

  private static let verbs = foldedWordSet("ist lautet is")
}
