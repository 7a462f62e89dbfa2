import Storage

extension DocumentRows {
  /// Takes the rows of documents, one document after the other.
  ///
  /// Builders of consecutive documents can be joined, so that they can be
  /// filled side by side; the bytes are the same.
  package struct Builder: Sendable {
    private var starts: [UInt32] = [0]
    private var terms: [UInt32] = []
    /// By term its first cell.
    private var cellStarts: [UInt32] = []
    private var cells: [UInt32] = []
    private var sorted: [(term: UInt32, cell: UInt32)] = []

    /// A builder without documents.
    package init() {}

    /// Adds a document of rows, each of terms in order of their numbers with fixed-point weights.
    ///
    /// - Throws: `StorageError.tooLarge` for more rows than `mostRows`, or 2³² cells in all.
    /// - Complexity: O(n log n) for n terms of all rows.
    package mutating func add(_ rows: [[(term: UInt32, weight: UInt16)]]) throws(StorageError) {
      guard rows.count <= DocumentRows.mostRows else {
        throw .tooLarge(part: "an entry has more than \(DocumentRows.mostRows) sentences")
      }
      sorted.removeAll(keepingCapacity: true)
      for (number, row) in rows.enumerated() {
        for item in row { sorted.append((item.term, UInt32(number) << 16 | UInt32(item.weight))) }
      }
      sorted.sort { ($0.term, $0.cell) < ($1.term, $1.cell) }
      guard cells.count + sorted.count < Int(UInt32.max) else {
        throw .tooLarge(part: "more than 2³² weights")
      }
      var last: UInt32?
      for item in sorted {
        if item.term != last {
          terms.append(item.term)
          cellStarts.append(UInt32(cells.count))
          last = item.term
        }
        cells.append(item.cell)
      }
      starts.append(UInt32(terms.count))
    }

    /// Appends the documents of another builder.
    ///
    /// - Throws: as `add`.
    package mutating func append(_ other: Builder) throws(StorageError) {
      guard cells.count + other.cells.count < Int(UInt32.max) else {
        throw .tooLarge(part: "more than 2³² weights")
      }
      let firstTerm = UInt32(terms.count)
      let firstCell = UInt32(cells.count)
      for start in other.starts.dropFirst() { starts.append(firstTerm + start) }
      terms.append(contentsOf: other.terms)
      for start in other.cellStarts { cellStarts.append(firstCell + start) }
      cells.append(contentsOf: other.cells)
    }

    /// Writes the documents.
    package func write(to section: inout SectionBuilder) {
      section.append(starts)
      section.append(terms)
      section.append(cellStarts + [UInt32(cells.count)])
      section.append(cells)
    }
  }
}
