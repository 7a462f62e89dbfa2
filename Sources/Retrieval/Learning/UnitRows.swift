/// Cosine rows of the units of some documents, one after the other.
struct UnitRows {
  /// Where each unit starts in `terms` and `weights`; one more than there are units.
  private(set) var starts: [Int] = [0]
  private(set) var terms: [UInt32] = []
  private(set) var weights: [Float] = []
  /// The first unit of each document; one more than there are documents.
  private(set) var documents: [Int] = [0]

  /// Number of units.
  var count: Int { starts.count - 1 }

  /// Adds a unit by the weights of its terms, which are scaled to length one.
  mutating func add(_ cells: [(term: UInt32, weight: Float)]) {
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
  mutating func endDocument() { documents.append(count) }

  /// Where a unit lies in `terms` and `weights`.
  func cells(of unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

  /// The units of a document.
  func units(of document: Int) -> Range<Int> { documents[document]..<documents[document + 1] }

  /// Adds the documents of other rows behind these.
  mutating func append(_ other: UnitRows) {
    let base = terms.count
    let firstUnit = count
    terms.append(contentsOf: other.terms)
    weights.append(contentsOf: other.weights)
    starts.append(contentsOf: other.starts.dropFirst().lazy.map { $0 + base })
    documents.append(contentsOf: other.documents.dropFirst().lazy.map { $0 + firstUnit })
  }
}
