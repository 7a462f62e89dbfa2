/// Cosine rows of the units of some documents, one after the other.
package struct UnitRows {
  /// Where each unit starts in `terms` and `weights`; one more than there are units.
  package private(set) var starts: [Int] = [0]
  package private(set) var terms: [UInt32] = []
  package private(set) var weights: [Float] = []
  /// The first unit of each document; one more than there are documents.
  package private(set) var documents: [Int] = [0]

  /// No units.
  package init() {}

  /// Number of units.
  package var count: Int { starts.count - 1 }

  /// Adds a unit by the weights of its terms, which are scaled to length one.
  package mutating func add(_ cells: [(term: UInt32, weight: Float)]) {
    let length = cells.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    if length > 0 {
      for cell in cells {
        terms.append(cell.term)
        weights.append(cell.weight / length)
      }
    }
    starts.append(terms.count)
  }

  /// Ends a document.
  package mutating func endDocument() { documents.append(count) }

  /// Where a unit lies in `terms` and `weights`.
  package func cells(of unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

  /// The units of a document.
  package func units(of document: Int) -> Range<Int> {
    documents[document]..<documents[document + 1]
  }

  /// Adds the documents of other rows behind these.
  package mutating func append(_ other: UnitRows) {
    let base = terms.count
    let firstUnit = count
    terms.append(contentsOf: other.terms)
    weights.append(contentsOf: other.weights)
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + base })
    documents.append(contentsOf: other.documents.dropFirst().lazy.map { $0 + firstUnit })
  }
}
