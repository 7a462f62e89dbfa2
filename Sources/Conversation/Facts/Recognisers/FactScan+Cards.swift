// Numbers of payment cards, by their first digits, length and check digit.
extension FactScan {
  /// Proposes the card number that begins with a number.
  mutating func scanCard(at index: Int) {
    let first = text[index]
    guard first.length >= 4, first.length <= 19, !isJoinedBack(index) else { return }
    var digits: [UInt8] = []
    var ends: [(count: Int, end: Int)] = []
    var position = index
    while digits.count < 19 {
      let token = text[position]
      guard token.kind == .number, token.length <= 19 - digits.count else { break }
      digits.append(contentsOf: text.bytes[token.range])
      ends.append((digits.count, position + 1))
      let mark = text[position + 1]
      position += mark.isSign("-") || mark.isSign(".") ? 2 : 1
      if token.length < 3 { break }
    }
    guard digits.count >= 13 else { return }
    for length in [16, 15, 14, 19, 18, 17, 13] {
      guard let end = ends.first(where: { $0.count == length })?.end,
        CardNumber.isValid(digits.prefix(length)), isWholeEnd(end)
      else { continue }
      propose(
        .cardNumber, String(decoding: digits.prefix(length), as: UTF8.self), tokens: index..<end,
        as: .card)
      return
    }
  }

  private func isJoinedBack(_ index: Int) -> Bool {
    let before = text[index - 1]
    if !text[index].isApart, before.kind == .word || before.kind == .number { return true }
    return before.isSign("+") || (before.isSign("-") && !before.isApart && !text[index].isApart)
  }

  private func isWholeEnd(_ end: Int) -> Bool {
    let after = text[end]
    if after.kind == .word, !after.isApart { return false }
    // One or two digits more belong to a number that is too long.
    if after.kind == .number, !after.startsLine, after.length < 3, text[end + 1].kind != .sign {
      return false
    }
    return
      !(after.isSign("-") && !after.isApart && text[end + 1].kind == .number
      && text[end + 1].length > 3)
  }
}

/// The form of card numbers.
enum CardNumber {
  // Whether digits are a card's number: the first ones are an issuer's, the length is the
  // issuer's, and the check digit is right (H. P. Luhn, US patent 2,950,048, 1960).
  static func isValid(_ digits: some Collection<UInt8>) -> Bool {
    var prefix = 0
    for digit in digits.prefix(4) { prefix = prefix * 10 + Int(digit &- 0x30) }
    guard lengths(prefix).contains(digits.count) else { return false }
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = Int(digit &- 0x30)
      let doubled = value * 2
      sum += place % 2 == 0 ? value : (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }

  /// The lengths of the numbers that begin with four digits.
  private static func lengths(_ prefix: Int) -> [Int] {
    switch prefix {
    case 4000...4999: [13, 16, 19]
    case 5100...5599, 2221...2720: [16]
    case 3400...3499, 3700...3799: [15]
    case 3000...3099, 3600...3699, 3800...3999: [14, 16]
    case 3528...3589: [16]
    case 5000...5099, 5600...5899: [13, 14, 15, 16, 17, 18, 19]
    case 6000...6999: [16, 17, 18, 19]
    default: []
    }
  }
}
