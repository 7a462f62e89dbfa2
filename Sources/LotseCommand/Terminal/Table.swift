/// Lines of cells under each other, each column as wide as its widest cell.
struct Table {
  /// How a column is set.
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private let indent: Int
  private var rows: [[String]] = []

  /// A table without lines.
  init(_ alignments: [Alignment], indent: Int = 0) {
    self.alignments = alignments
    self.indent = indent
  }

  /// Adds a line; missing cells are empty.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, two spaces between columns and none at the end.
  var lines: [String] {
    let widths = alignments.indices.map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { cells in
      var line = String(repeating: " ", count: indent)
      for (column, cell) in cells.enumerated() where column < alignments.count {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        line += alignments[column] == .left ? cell + space : space + cell
        line += "  "
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
