// Telephone numbers: +49 221 123456, 0049…, 0221/12 34 56, (0171) 1234567.
extension FactScan {
  /// Most digits of a number, ITU-T E.164.
  private static let mostDigits = 15

  /// Proposes the number that begins with "+" or a number.
  mutating func scanTelephone(at index: Int) {
    let isInternational = text[index].isSign("+")
    let first = isInternational ? index + 1 : index
    guard text[first].kind == .number, !isInternational || !text[first].isApart,
      isStart(index, isInternational)
    else { return }
    let lead = text.bytes[text[first].range].prefix(2)
    let isAbroad = !isInternational && lead.elementsEqual([0x30, 0x30]) && text[first].length > 3
    let isNational = !isInternational && !isAbroad && lead.first == 0x30
    let label = telephoneLabel(before: index)
    guard isInternational || isAbroad || isNational || label == .strong else { return }
    if !isInternational, isDateOrTime(at: first) { return }
    var groups = groups(from: first, isLoose: isNational || label == .strong)
    dropPlace(&groups)
    guard let last = groups.last else { return }
    var digits: [UInt8] = []
    for (place, group) in groups.enumerated() {
      // "+49 (0) 221": the zero is left out when calling from abroad.
      if place > 0, isInternational || isAbroad, text[group].length == 1, text[group].value == 0,
        text[group - 1].isSign("(")
      {
        continue
      }
      digits.append(contentsOf: text.bytes[text[group].range])
    }
    let start = text[index - 1].isSign("(") && text[last].range.upperBound > 0 ? index - 1 : index
    let hasParts = groups.count > 1
    let precedence: FactCandidate.Precedence
    if isInternational || isAbroad {
      if isAbroad { digits.removeFirst(2) }
      guard (8...Self.mostDigits).contains(digits.count), digits.first != 0x30 else { return }
      if isAbroad, label == nil, isForeignNumber(before: index) { return }
      precedence = .telephone
      digits.insert(UInt8(ascii: "+"), at: 0)
    } else if isNational {
      let least = label == nil ? (hasParts ? 8 : 9) : 6
      guard (least...13).contains(digits.count) else { return }
      if label == nil, isForeignNumber(before: index) { return }
      if label == nil, hasParts, text[first].length > 6 { return }
      precedence = label != nil || hasParts ? .telephone : .looseTelephone
    } else {
      guard (5...13).contains(digits.count), label == .strong, !isForeignNumber(before: index)
      else { return }
      precedence = .telephone
    }
    propose(
      .telephone, String(decoding: digits, as: UTF8.self), tokens: start..<last + 1, as: precedence)
  }

  /// Proposes the number that is said digit by digit from a word on: "null eins sieben eins …".
  mutating func scanSpokenTelephone(at index: Int) {
    guard SpokenValues.digit(text[index]) != nil, SpokenValues.digit(text[index - 1]) == nil,
      let (digits, end) = SpokenValues.digits(text, at: index),
      (Self.leastSpoken...Self.mostDigits).contains(digits.utf8.count)
    else { return }
    let isAbroad =
      text[index - 1].word == FoldedWord("plus") && text[index - 1].kind == .word
    guard isAbroad || digits.utf8.first == 0x30 || telephoneLabel(before: index) == .strong,
      !isForeignNumber(before: index)
    else { return }
    propose(
      .telephone, isAbroad ? "+" + digits : digits, tokens: (isAbroad ? index - 1 : index)..<end,
      as: .telephone)
  }

  /// Fewest digits of a number that is said.
  private static let leastSpoken = 7

  private enum Label { case strong, weak }

  private func isStart(_ index: Int, _ isInternational: Bool) -> Bool {
    let before = text[index - 1]
    if text[index].isApart || before.kind == .none { return true }
    if before.isSign("+") { return false }
    if before.kind == .sign {
      guard !before.isApart, text[index - 2].kind == .number || text[index - 2].kind == .word
      else { return true }
      return before.sign == ":" || before.sign == "." && text[index - 2].kind == .word
        || before.sign == "("
    }
    return isInternational && before.kind == .word
  }

  /// Which words before a number say that it can be called.
  private func telephoneLabel(before index: Int) -> Label? {
    let strong = distanceBack(from: index, limit: 4) { token in
      token.sense == .telephoneLabel
    }
    let weak = distanceBack(from: index, limit: 6) { $0.sense == .weakTelephoneLabel }
    let other = distanceBack(from: index, limit: 4) {
      $0.sense == .numbered || $0.sense == .postcodeLabel
    }
    if let strong, (other ?? Int.max) > strong { return .strong }
    if let weak, (other ?? Int.max) > weak { return .weak }
    return nil
  }

  /// Whether a number before which stands "Rechnungsnummer" is one of something else.
  private func isForeignNumber(before index: Int) -> Bool {
    distanceBack(from: index, limit: 2) { token in
      guard token.sense != .telephoneLabel else { return false }
      if token.sense == .numbered || token.sense == .postcodeLabel || token.sense == .readingLabel
        || token.sense == .ibanLabel || token.sense == .meter
      {
        return true
      }
      return token.word.count > 7 && (token.word.hasSuffix("nummer") || token.word.hasSuffix("nr"))
    } != nil
  }

  private func isDateOrTime(at index: Int) -> Bool {
    let (one, other) = (text[index + 1], text[index + 3])
    if text[index].length <= 2, one.isSign(".") || one.isSign("-") || one.isSign("/"),
      text[index + 2].length <= 2, text[index + 2].kind == .number, other.kind == .sign,
      other.sign == one.sign, text[index + 4].kind == .number
    {
      return text[index + 4].length == 4 || text[index + 4].length == 2
    }
    return (one.isSign(":") || one.isSign(",")) && text[index + 2].kind == .number
      && !text[index + 2].isApart
  }

  /// The groups of digits from an index on, as long as what parts them may stand in a number.
  private func groups(from index: Int, isLoose: Bool) -> [Int] {
    var groups = [index]
    var count = text[index].length
    var position = index + 1
    while groups.count < 9 {
      var marks = 0
      while text[position].kind == .sign, marks < 3,
        "()-/.".unicodeScalars.contains(text[position].sign)
      {
        // A full stop or dash before a space ends a sentence.
        if text[position].sign == ".", text[position + 1].isApart { return groups }
        marks += 1
        position += 1
      }
      let token = text[position]
      guard token.kind == .number, !token.startsLine, count + token.length <= Self.mostDigits + 1
      else { break }
      if marks == 0, !token.isApart { break }
      // A date or time may follow.
      if marks == 0,
        isDateOrTime(at: position)
          || (text[position + 1].isSign(".") && token.length <= 2 && !text[position + 1].isApart
            && text[position + 2].kind == .number && !text[position + 2].isApart)
          || text[position + 1].sense.isMeasure || text[position + 1].isSign("€")
      {
        break
      }
      groups.append(position)
      count += token.length
      position += 1
    }
    return groups
  }

  /// Gives back a postcode that follows a number: "0221 123456 50667 Köln".
  private func dropPlace(_ groups: inout [Int]) {
    guard groups.count > 2, let last = groups.last, text[last].length == 5,
      text[last].isApart, text[last + 1].kind == .word, text[last + 1].isCapitalised,
      text[last + 1].sense == .town
    else { return }
    groups.removeLast()
  }
}
