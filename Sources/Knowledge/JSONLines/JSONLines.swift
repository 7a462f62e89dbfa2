import JSON

/// A file with one JSON object a line.
struct JSONLines {
  /// Calls a closure with each line's object, in order.
  ///
  /// Blank lines are skipped; lines that are no JSON are reported.
  /// - Parameters:
  ///   - bytes: The file's content, with or without a byte-order mark.
  ///   - findings: Where mistakes go; its first line is set for each line.
  ///   - body: What is done with an object.
  static func forEach(
    in bytes: [UInt8], findings: inout JSONFindings,
    _ body: (JSONCursor, inout JSONFindings) -> Void
  ) {
    for (number, line) in lines(bytes).enumerated() {
      findings.firstLine = number + 1
      read(bytes[line], findings: &findings, body)
    }
  }

  /// Where the lines of a file lie, without their ends.
  static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    bytes.withUnsafeBufferPointer { buffer in
      while start < buffer.count {
        let rest = UnsafeBufferPointer(rebasing: buffer[start...])
        let end = rest.firstIndex(of: 0x0A).map { start + $0 } ?? buffer.count
        lines.append(start..<end)
        start = end + 1
      }
    }
    return lines
  }

  /// Calls a closure with the object of one line, unless it is blank.
  static func read(
    _ line: ArraySlice<UInt8>, findings: inout JSONFindings,
    _ body: (JSONCursor, inout JSONFindings) -> Void
  ) {
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
    do throws(JSONError) {
      let document = try JSONReader.parseLocated(Array(line), skippingByteOrderMark: false)
      body(document.root, &findings)
    } catch {
      findings.report(error)
    }
  }
}
