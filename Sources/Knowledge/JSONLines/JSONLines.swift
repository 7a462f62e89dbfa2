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
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var number = 0
    while !rest.isEmpty {
      number += 1
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let line = rest[rest.startIndex..<end]
      rest = rest[min(end + 1, rest.endIndex)...]
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      findings.firstLine = number
      do throws(JSONError) {
        let document = try JSONReader.parseLocated(Array(line), skippingByteOrderMark: false)
        body(document.root, &findings)
      } catch {
        findings.report(error)
      }
    }
  }
}
