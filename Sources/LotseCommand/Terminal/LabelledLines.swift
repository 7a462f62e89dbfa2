/// Sets items behind a label, each on lines of its own.
enum LabelledLines {
  /// The lines; a dash, or what stands for nothing, where there is no item.
  static func of(_ label: String, _ items: [String], none: String, column: Int, _ style: Style)
    -> [String]
  {
    let space = String(repeating: " ", count: max(1, column - label.count))
    var lines: [String] = []
    for item in items.isEmpty ? [none] : items {
      let words = item.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      var own = WrappedLines.of(words, indent: column, following: column)
      if lines.isEmpty { own[0] = style.faint(label) + space + own[0].dropFirst(column) }
      lines += own
    }
    return lines
  }
}
