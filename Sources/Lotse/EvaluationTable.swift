import Foundation

/// Rows of text in columns, as a terminal shows them.
struct EvaluationTable {
  private var rows: [[String]] = []

  /// Adds a row; the first column is aligned left, the others right.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The rows, each ended, with two spaces between columns.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + padding : "  " + padding + cell
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
