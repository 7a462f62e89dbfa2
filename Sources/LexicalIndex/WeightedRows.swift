/// Rows of weighted terms in memory, one after the other.
///
/// Row r is `starts[r]..<starts[r + 1]` of `terms` and `weights`, its terms in
/// rising order, none twice.
package struct WeightedRows: Sendable, Equatable {
  /// Where each row begins, and the end of the last.
  package var starts: [Int] = [0]
  /// Term numbers of all rows.
  package var terms: [UInt32] = []
  /// Weights of all rows.
  package var weights: [UInt16] = []

  /// No rows.
  package init() {}

  /// Rows of terms in order with their weights.
  package init(_ rows: [[(term: UInt32, weight: UInt16)]]) {
    for row in rows {
      for item in row {
        terms.append(item.term)
        weights.append(item.weight)
      }
      endRow()
    }
  }

  /// Number of rows.
  package var count: Int { starts.count - 1 }

  /// The places of a row in `terms` and `weights`.
  package func range(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Ends the row that the terms appended since the last one make.
  package mutating func endRow() { starts.append(terms.count) }

  /// Removes the rows from one on.
  package mutating func removeRows(from row: Int) {
    terms.removeSubrange(starts[row]...)
    weights.removeSubrange(starts[row]...)
    starts.removeSubrange((row + 1)...)
  }

  /// Appends all rows of another.
  package mutating func append(_ other: WeightedRows) {
    let base = terms.count
    terms.append(contentsOf: other.terms)
    weights.append(contentsOf: other.weights)
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + base })
  }
}
