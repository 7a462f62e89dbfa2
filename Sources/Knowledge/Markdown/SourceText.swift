/// The lines of a text file: UTF-8 with or without a byte-order mark, lines
/// ended by LF or CRLF.
struct SourceText {
  /// The file's path as diagnostics name it.
  let file: String
  /// The lines without their ends; the first line has index 0.
  let lines: [String]

  /// Splits a file's bytes into lines.
  ///
  /// Bytes that are not UTF-8 are reported once, with the first line that has
  /// any, and leave no lines, or no more than an empty one where each line says
  /// something for itself; control characters are reported for each line and
  /// removed from it.
  /// - Parameter hasSingleLines: whether each line says something for itself.
  /// - Complexity: O(size of the file).
  init(
    file: String, bytes: [UInt8], hasSingleLines: Bool = false, diagnostics: inout [Diagnostic]
  ) {
    self.file = file
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var pieces = rest.split(separator: 0x0A, omittingEmptySubsequences: false)
    if let last = pieces.last, last.isEmpty { pieces.removeLast() }
    var lines: [String] = []
    lines.reserveCapacity(pieces.count)
    var isReported = false
    for (index, piece) in pieces.enumerated() {
      let location = SourceLocation(file: file, line: index + 1)
      let content = piece.last == 0x0D ? piece.dropLast() : piece
      guard var line = String(validating: content, as: UTF8.self) else {
        if !isReported { diagnostics.append(Diagnostic(.notUTF8, at: location)) }
        isReported = true
        guard hasSingleLines else {
          self.lines = []
          return
        }
        lines.append("")
        continue
      }
      if let control = line.unicodeScalars.first(where: SourceText.isControl) {
        let digits = String(control.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        diagnostics.append(Diagnostic(.controlCharacter(name), at: location))
        line.unicodeScalars.removeAll(where: SourceText.isControl)
      }
      lines.append(line)
    }
    self.lines = lines
  }

  /// The place of a line, given by its index.
  func location(_ index: Int, column: Int? = nil) -> SourceLocation {
    SourceLocation(file: file, line: index + 1, column: column)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
  }
}
