/// Rows of weighted terms in compressed form, one row per text: what the indexes are written from.
///
/// A row's terms are in order of their numbers, none twice.
package struct WeightedRows: Sendable {
  /// Where each row starts in `terms` and `weights`; one more than there are rows.
  package private(set) var starts: [Int] = [0]
  /// Term numbers, row after row.
  package private(set) var terms: [UInt32] = []
  /// Weights of the terms, in the fixed point of the index that they go to.
  package private(set) var weights: [UInt16] = []

  /// No rows.
  package init() {}

  /// Rows of a collection that is small.
  package init(_ rows: [[(term: UInt32, weight: UInt16)]]) {
    for row in rows {
      for item in row { append(item.term, item.weight) }
      endRow()
    }
  }

  /// Number of rows.
  package var count: Int { starts.count - 1 }

  /// Where a row lies in `terms` and `weights`.
  package func range(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

  /// Makes room for so many more rows and weights.
  package mutating func reserve(rows: Int, weights count: Int) {
    starts.reserveCapacity(starts.count + rows)
    terms.reserveCapacity(terms.count + count)
    weights.reserveCapacity(weights.count + count)
  }

  /// Adds a term to the row that is being written.
  package mutating func append(_ term: UInt32, _ weight: UInt16) {
    terms.append(term)
    weights.append(weight)
  }

  /// Ends the row that is being written.
  package mutating func endRow() { starts.append(terms.count) }

  /// Adds the rows of another collection behind these.
  package mutating func append(contentsOf other: WeightedRows) {
    let base = terms.count
    terms.append(contentsOf: other.terms)
    weights.append(contentsOf: other.weights)
    starts.append(contentsOf: other.starts.dropFirst().map { $0 + base })
  }
}
