/// The bytes of a document while it is parsed: the only place of the target that touches memory
/// by address when reading.
///
/// It must not outlive the closure in which its buffer was given.
struct JSONByteHandle {
  private let buffer: UnsafeRawBufferPointer
  /// The number of bytes.
  let count: Int

  init(_ buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
    count = buffer.count
  }

  /// The byte at an offset, or zero at the end.
  ///
  /// Zero is allowed nowhere in a document, so that it takes every caller to its error.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    assert(offset >= 0)
    return offset < count ? buffer[offset] : 0
  }

  /// The text of a range that was found to be valid UTF-8; anything else would be repaired.
  ///
  /// Checking first and then decoding costs half of `String(validating:as:)`, which casts at run
  /// time.
  @inline(__always)
  func string(_ range: Range<Int>) -> String {
    String(
      decoding: UnsafeRawBufferPointer(rebasing: buffer[range]).assumingMemoryBound(
        to: UInt8.self), as: UTF8.self)
  }

  /// Appends a range to an array of bytes.
  func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[range]))
  }

  /// A run of bytes of a string that stand for themselves.
  struct PlainText {
    /// The offset of the byte that ends it: a double quote, a backslash, a control character, or
    /// the end of the document.
    let end: Int
    /// Whether it holds nothing beyond ASCII.
    let isASCII: Bool
  }

  /// The run of plain text from an offset on.
  ///
  /// Eight bytes are tested at a time with the zero-byte test of the "Bit Twiddling Hacks"
  /// (S. E. Anderson): `(x − 1) & ~x` has the top bit of a byte set when that byte is zero. False
  /// hits arise only above a true one, and the lowest counts.
  @inline(__always)
  func plainText(from start: Int) -> PlainText {
    var offset = start
    var seen: UInt64 = 0
    while offset &+ 8 <= count {
      let word = UInt64(
        littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let hits = JSONWord.belowSpace(word) | JSONWord.quotesAndBackslashes(word)
      if hits != 0 {
        seen |= word & ((hits & (0 &- hits)) &- 1)
        return PlainText(
          end: offset &+ hits.trailingZeroBitCount &>> 3, isASCII: JSONWord.isASCII(seen))
      }
      seen |= word
      offset &+= 8
    }
    while offset < count {
      let byte = buffer[offset]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      seen |= UInt64(byte)
      offset &+= 1
    }
    return PlainText(end: offset, isASCII: JSONWord.isASCII(seen))
  }
}

/// Tests on eight bytes in one word.
///
/// Those that give a word set the top bit of the first byte that passes as their lowest; bits above
/// may be wrong.
enum JSONWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether all bytes are below 0x80.
  @inline(__always)
  static func isASCII(_ word: UInt64) -> Bool { word & tops == 0 }

  /// Bytes below 0x20, the control characters.
  @inline(__always)
  static func belowSpace(_ word: UInt64) -> UInt64 {
    (word &- ones &* 0x20) & ~word & tops
  }

  /// Bytes equal to the one given.
  @inline(__always)
  static func equal(_ word: UInt64, to byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & tops
  }

  /// Double quotes and backslashes.
  @inline(__always)
  static func quotesAndBackslashes(_ word: UInt64) -> UInt64 {
    equal(word, to: UInt8(ascii: "\"")) | equal(word, to: UInt8(ascii: "\\"))
  }
}
