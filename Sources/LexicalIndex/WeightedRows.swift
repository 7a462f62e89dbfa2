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

  /// Gives the terms of the last row that are not below `known` other numbers,
  /// which need not be in order.
  package mutating func replaceLast(from known: UInt32, by number: (UInt32) -> UInt32) {
    var place = terms.count - 1
    // A row's terms are in order, so that those not below stand at its end.
    while place >= starts[count - 1], terms[place] >= known {
      terms[place] = number(terms[place])
      place -= 1
    }
  }

  /// Gives the terms not below `known` other numbers and brings them in order.
  ///
  /// They stand at the end of their rows, in any order.
  package mutating func renumber(from known: UInt32, by number: (UInt32) -> UInt32) {
    for row in 0..<count {
      let range = range(row)
      var first = range.upperBound
      while first > range.lowerBound, terms[first - 1] >= known { first -= 1 }
      guard first < range.upperBound else { continue }
      var tail = (first..<range.upperBound).map { (term: number(terms[$0]), weight: weights[$0]) }
      tail.sort { $0.term < $1.term }
      for (offset, item) in tail.enumerated() {
        terms[first + offset] = item.term
        weights[first + offset] = item.weight
      }
    }
  }

  /// Appends a row.
  package mutating func appendRow(
    terms row: UnsafeBufferPointer<UInt32>, weights rowWeights: UnsafeBufferPointer<UInt16>
  ) {
    terms.append(contentsOf: row)
    weights.append(contentsOf: rowWeights)
    endRow()
  }

  /// Removes the rows from one on.
  package mutating func removeRows(from row: Int) {
    terms.removeSubrange(starts[row]...)
    weights.removeSubrange(starts[row]...)
    starts.removeSubrange((row + 1)...)
  }

  /// Appends all rows of another.
  package mutating func append(contentsOf other: WeightedRows) {
    let base = terms.count
    terms.append(contentsOf: other.terms)
    weights.append(contentsOf: other.weights)
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + base })
  }
}
