/// Validation of UTF-8 (Unicode, table 3-7).
extension JSONByteHandle {
  /// The offset of the first byte in a range that begins no well-formed UTF-8 sequence inside of
  /// it; `nil` when all is valid.
  func firstInvalidUTF8(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = sequenceLength(at: offset, end: range.upperBound)
      guard length > 0 else { return offset }
      offset += length
    }
    return nil
  }

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
