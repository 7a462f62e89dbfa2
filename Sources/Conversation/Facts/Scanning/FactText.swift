/// A message in pieces, with what each word may mean.
struct FactText {
  /// The message.
  let bytes: [UInt8]
  /// Its pieces in order.
  private(set) var tokens: [FactToken] = []

  /// Cuts a message.
  ///
  /// - Complexity: O(bytes of the message).
  init(_ text: String, _ lexicon: FactLexicon) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 4 + 4)
    var position = 0
    var isApart = true
    var startsLine = true
    while position < bytes.count {
      let (scalar, length) = Self.scalar(at: position, in: bytes)
      let start = position
      switch CharacterKind(scalar) {
      case .space:
        position += length
        isApart = true
        if scalar == "\n" { startsLine = true }
        continue
      case .digit:
        var token = FactToken(kind: .number, range: start..<start)
        while position < bytes.count, bytes[position] &- 0x30 < 10 {
          if position - start < 18 {
            token.value = token.value * 10 + Int(bytes[position] - 0x30)
          }
          position += 1
        }
        if position - start > 18 { token.value = -1 }
        append(token, from: start, to: position, isApart, startsLine)
      case .letter:
        var token = FactToken(kind: .word, range: start..<start)
        token.isCapitalised = Self.isCapital(scalar)
        while position < bytes.count {
          let (scalar, length) = Self.scalar(at: position, in: bytes)
          guard CharacterKind(scalar) == .letter else { break }
          token.word.append(scalar)
          position += length
        }
        token.sense = lexicon.sense(of: token.word)
        append(token, from: start, to: position, isApart, startsLine)
      case .sign(let sign):
        position += length
        var token = FactToken(kind: .sign, range: start..<start)
        token.sign = sign
        append(token, from: start, to: position, isApart, startsLine)
      }
      isApart = false
      startsLine = false
    }
  }

  private mutating func append(
    _ token: FactToken, from start: Int, to end: Int, _ isApart: Bool, _ startsLine: Bool
  ) {
    var token = token
    token.range = start..<end
    token.isApart = isApart
    token.startsLine = startsLine
    tokens.append(token)
  }

  /// The piece at an index; one without content beyond the ends.
  subscript(index: Int) -> FactToken {
    tokens.indices.contains(index) ? tokens[index] : .none
  }

  /// The letters and digits of a range of the message.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
    case 0..<0x100: false
    default: scalar.properties.isUppercase
    }
  }

  /// The character at a position; what is no UTF-8 is a character of one byte.
  private static func scalar(at position: Int, in bytes: [UInt8]) -> (Unicode.Scalar, Int) {
    let lead = bytes[position]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, position + length <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in position + 1..<position + length {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}
