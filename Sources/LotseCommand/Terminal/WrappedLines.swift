/// Sets words in lines.
enum WrappedLines {
  /// Characters in a line, where the words allow it.
  static let width = 80

  /// Lines of words, none wider than the page where the words allow it.
  ///
  /// - Parameters:
  ///   - indent: spaces before the first line.
  ///   - following: spaces before the others.
  static func of(_ words: [String], indent: Int, following: Int) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in words {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: following)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
