/// Where the lines of a message begin, and which of them are someone else's words.
struct MessageLines: Sendable {
  private struct Line {
    var start: Int32
    var isQuoted: Bool
  }

  private var lines: [Line] = []

  /// Whether any line is quoted.
  private(set) var hasQuotes = false

  /// Reads the lines of a text: those that begin with `>` are quoted, and those from an
  /// introduction, two hyphens or the header lines of an older mail on.
  mutating func read(_ text: Bytes) {
    lines.removeAll(keepingCapacity: true)
    hasQuotes = false
    var start = 0
    var isBelow = false
    while start < text.count {
      let end = Self.end(of: start, text)
      let line = Self.trimmed(text[start..<end])
      if start > 0, !isBelow,
        Self.introducesQuote(line) || Self.introducesQuote(line, before: end, text)
          || Self.beginsHeader(line, before: end, text)
      {
        isBelow = true
      }
      let isQuoted = isBelow || (line.count > 0 && line[0] == UInt8(ascii: ">"))
      if isQuoted { hasQuotes = true }
      lines.append(Line(start: Int32(start), isQuoted: isQuoted))
      start = end + 1
    }
  }

  /// Whether the byte at an offset is someone else's.
  ///
  /// - Parameter line: a line at or before the offset's; moved to it.
  func isQuoted(_ offset: Int32, from line: inout Int) -> Bool {
    while line + 1 < lines.count, lines[line + 1].start <= offset { line += 1 }
    return line < lines.count && lines[line].isQuoted
  }

  private static func end(of start: Int, _ text: Bytes) -> Int {
    var end = start
    while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
    return end
  }

  /// Whether a line is the first of an older mail's header as mail programs copy it: a sender, and
  /// when it was sent or to whom within the next lines.
  private static func beginsHeader(_ line: Bytes, before end: Int, _ text: Bytes) -> Bool {
    guard isHeader(line, senders) else { return false }
    var (start, seen) = (end + 1, 0)
    while start < text.count, seen < headerLines {
      let end = Self.end(of: start, text)
      let next = trimmed(text[start..<end])
      if isHeader(next, companions) { return true }
      if next.count > 0 { seen += 1 }
      start = end + 1
    }
    return false
  }

  /// Lines after the sender's among which another one of the header must stand.
  private static let headerLines = 2

  private static let senders: [StaticString] = ["Von:", "From:"]
  private static let companions: [StaticString] = [
    "Gesendet:", "Datum:", "An:", "Betreff:", "Sent:", "Date:", "To:", "Subject:",
  ]

  /// Whether a line begins with one of these words, in bold letters or not.
  private static func isHeader(_ line: Bytes, _ words: [StaticString]) -> Bool {
    var start = 0
    while start < line.count, line[start] == UInt8(ascii: "*") { start += 1 }
    let plain = line[start..<line.count]
    return words.contains { plain.begins(with: $0) }
  }

  private static func trimmed(_ line: Bytes) -> Bytes {
    var (start, end) = (0, line.count)
    while start < end, line[start] <= 0x20 { start += 1 }
    while end > start, line[end - 1] <= 0x20 { end -= 1 }
    return line[start..<end]
  }

  /// Whether a line and the next one are an introduction that a mail program broke: `On Monday X`,
  /// `<x@example.org> wrote:`.
  private static func introducesQuote(_ line: Bytes, before end: Int, _ text: Bytes) -> Bool {
    guard end + 1 < text.count, line.begins(with: "Am ") || line.begins(with: "On ") else {
      return false
    }
    let next = trimmed(text[end + 1..<Self.end(of: end + 1, text)])
    guard next.count > 0, next[next.count - 1] == UInt8(ascii: ":") else { return false }
    return [line, next].contains {
      $0.firstPlace(of: "schrieb") != nil || $0.firstPlace(of: "wrote") != nil
    }
  }

  /// `--`, `-----Original Message-----`, `____`, `Am 3.5. schrieb X:`, `On Monday X wrote:`.
  private static func introducesQuote(_ line: Bytes) -> Bool {
    guard line.count >= 2 else { return false }
    if line[0] == UInt8(ascii: "-"), line[1] == UInt8(ascii: "-") {
      return line.count == 2 || line[line.count - 1] == UInt8(ascii: "-")
    }
    if line[0] == UInt8(ascii: "_"), line[1] == UInt8(ascii: "_") { return true }
    guard line[line.count - 1] == UInt8(ascii: ":") else { return false }
    return (line.begins(with: "Am ") && line.firstPlace(of: "schrieb") != nil)
      || (line.begins(with: "On ") && line.firstPlace(of: "wrote") != nil)
  }
}
