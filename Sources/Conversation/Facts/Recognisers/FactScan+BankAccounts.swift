// International bank account numbers: DE89 3704 0044 0532 0130 00.
extension FactScan {
  /// Proposes the number that begins with a country's letters.
  mutating func scanIBAN(at index: Int) {
    guard let length = BankAccount.length(text[index].word),
      text[index].isApart || text[index - 1].kind == .sign
    else { return }
    // Marks may stand before the check digits: "DE 89", "DE-89".
    let first = next(after: index)
    guard text[first].kind == .number, text[first].length >= 2 else { return }
    var characters: [UInt8] = []
    var position = index
    var end = index
    while characters.count < length, position < text.tokens.count {
      let token = text[position]
      guard token.kind != .sign, token.range.count <= BankAccount.longest else { break }
      for byte in text.bytes[token.range] {
        characters.append((0x61...0x7A).contains(byte) ? byte - 0x20 : byte)
      }
      end = position + 1
      position = next(after: position)
    }
    let isComplete = characters.count == length
    if isComplete, isWholeEnd(end), BankAccount.isValid(characters) {
      propose(
        .iban, String(decoding: characters, as: UTF8.self), tokens: index..<end, as: .iban)
    } else if characters.count >= 15, characters.dropFirst(4).contains(where: { $0 < 0x40 }),
      characters.count * 10 >= length * 8, text[first].length >= 2, isNumeric(index + 1..<end)
    {
      // Digits of a number that was written wrong are nothing else.
      propose(nil, tokens: index..<end, as: .iban)
    }
  }

  /// The next piece after at most one mark that parts groups.
  private func next(after index: Int) -> Int {
    let mark = text[index + 1]
    guard mark.kind == .sign, "-./".unicodeScalars.contains(mark.sign) else { return index + 1 }
    return index + 2
  }

  private func isWholeEnd(_ end: Int) -> Bool {
    text[end].isApart || text[end].kind == .sign || text[end].kind == .none
  }

  private func isNumeric(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy { text[$0].kind != .word || text[$0].length <= 4 }
  }
}
