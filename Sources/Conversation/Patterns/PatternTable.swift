/// A set of patterns as it stands in the program, made ready before.
///
/// Compiling the lists that are shipped takes some thirty milliseconds, which a program that answers
/// one question does not have. The table is text, so that it can be a literal: numbers in digits of
/// five bits, of which all but the last of a number have the sixth set (`0` is no, `P` is 32), the
/// bytes of words after their number, and white space that means nothing.
package struct PatternTable: Sendable {
  /// Of the lists that it was made from.
  let digest: UInt64
  let text: StaticString
}

/// Writes a table.
struct PatternTableWriter {
  /// The lines, without ends.
  private(set) var lines: [String] = []
  private var line: [UInt8] = []

  private static let lineLength = 96

  mutating func write(_ number: Int) { write(UInt64(number)) }

  mutating func write(_ number: UInt64) {
    if line.count >= Self.lineLength { endLine() }
    var left = number
    repeat {
      let digit = UInt8(left & 31)
      left >>= 5
      line.append(0x30 + digit + (left > 0 ? 32 : 0))
    } while left > 0
  }

  /// Writes bytes that hold no white space, and their number.
  mutating func write(bytes: some Collection<UInt8>) {
    precondition(bytes.allSatisfy { $0 > 0x20 }, "white space means nothing in a table")
    write(bytes.count)
    line.append(contentsOf: bytes)
  }

  /// To be called at the end.
  mutating func endLine() {
    lines.append(String(decoding: line, as: UTF8.self))
    line.removeAll()
  }
}

/// Reads a table, which has no mistakes.
struct PatternTableReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  private mutating func skipSpace() {
    while text[place] <= 0x20 { place += 1 }
  }

  mutating func wide() -> UInt64 {
    skipSpace()
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let digit = text[place] &- 0x30
      place += 1
      number |= UInt64(digit & 31) << shift
      guard digit & 32 != 0 else { return number }
      shift += 5
    }
  }

  mutating func number() -> Int { Int(wide()) }

  /// The bytes that were written, which are not copied.
  mutating func bytes() -> UnsafeBufferPointer<UInt8> {
    let count = number()
    if count > 0 { skipSpace() }
    place += count
    return UnsafeBufferPointer(rebasing: text[place - count..<place])
  }

  mutating func string() -> String { String(decoding: bytes(), as: UTF8.self) }
}
