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

  private var startOfFirstLine: Int { hasByteOrderMark ? Self.byteOrderMarkLength : 0 }
}
