/// What only errors and positions need of the text.
extension JSONByteHandle {
  /// The number of bytes of a byte-order mark.
  static let byteOrderMarkLength = 3

  /// Whether the text begins with the UTF-8 form of U+FEFF.
  var hasByteOrderMark: Bool {
    self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
  }

  /// The line and column of an offset.
  ///
  /// - Complexity: O(n) in the offset.
  func position(at offset: Int) -> JSONTextPosition {
    let offset = min(offset, count)
    var line = 1
    var lineStart = startOfFirstLine
    var index = 0
    while index < offset {
      if self[index] == UInt8(ascii: "\n") {
        line += 1
        lineStart = index + 1
      }
      index += 1
    }
    return JSONTextPosition(offset: offset, line: line, column: max(0, offset - lineStart) + 1)
  }

  /// The offsets at which lines begin; the first stands behind the byte-order mark.
  func lineStarts() -> [Int] {
    var starts = [startOfFirstLine]
    for index in 0..<count where self[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    return starts
  }

  /// The offset of the first byte in a range that begins no well-formed UTF-8 sequence inside of
  /// it (Unicode, table 3-7).
  func firstInvalidUTF8(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = sequenceLength(at: offset, end: range.upperBound)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }

  private var startOfFirstLine: Int { hasByteOrderMark ? Self.byteOrderMarkLength : 0 }

  /// The length of the well-formed sequence at an offset, or zero.
  private func sequenceLength(at offset: Int, end: Int) -> Int {
    let second: ClosedRange<UInt8>
    let length: Int
    switch self[offset] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard offset + length <= end, second.contains(self[offset + 1]) else { return 0 }
    for index in (offset + 2)..<max(offset + 2, offset + length)
    where !(0x80...0xBF).contains(self[index]) {
      return 0
    }
    return length
  }
}
