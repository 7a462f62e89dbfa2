import Storage

extension DocumentRows {
  /// Takes the rows of documents, one document after the other.
  ///
  /// Builders of consecutive documents can be joined, so that they can be
  /// filled side by side; the bytes are the same.
  package struct Builder: Sendable {
    /// By document its first term and its first cell, and the ends of the last one's.
    private(set) var starts: [UInt32] = [0]
    private var firstCells: [UInt32] = [0]
    private(set) var terms: [UInt32] = []
    /// By term the number of its cells.
    private(set) var cellCounts: [UInt16] = []
    private(set) var cells: [UInt32] = []
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
        append(item.term, item.cell, isNew: item.term != last)
        last = item.term
      }
      endDocument()
    }

    @inline(__always)
    private mutating func append(_ term: UInt32, _ cell: UInt32, isNew: Bool) {
      if isNew {
        terms.append(term)
        cellCounts.append(1)
      } else {
        // A document has at most `mostRows` rows, and a term one cell for each.
        cellCounts[cellCounts.count - 1] += 1
      }
      cells.append(cell)
    }

    private mutating func endDocument() {
      starts.append(UInt32(terms.count))
      firstCells.append(UInt32(cells.count))
    }

    /// Adds a document of cells, each its term (upper half), row and weight (a
    /// quarter each), which are brought in order here.
    ///
    /// - Throws: as the other `add`.
    package mutating func add(cells keys: inout [UInt64]) throws(StorageError) {
      keys.sort()
      guard cells.count + keys.count < Int(UInt32.max) else {
        throw .tooLarge(part: "more than 2³² weights")
      }
      var last: UInt32?
      for key in keys {
        let term = UInt32(truncatingIfNeeded: key >> 32)
        append(term, UInt32(truncatingIfNeeded: key), isNew: term != last)
        last = term
      }
      endDocument()
    }

    /// Number of documents.
    package var count: Int { starts.count - 1 }

    /// Calls `body` with the terms and weights of one row of a document.
    @inline(__always)
    func forEachWeight(
      inRow row: Int, of document: Int, _ body: (_ term: UInt32, _ weight: UInt16) -> Void
    ) {
      var cell = Int(firstCells[document])
      for place in Int(starts[document])..<Int(starts[document + 1]) {
        let end = cell + Int(cellCounts[place])
        while cell < end {
          if Int(cells[cell] >> 16) == row {
            body(terms[place], UInt16(truncatingIfNeeded: cells[cell]))
          }
          cell += 1
        }
      }
    }

    /// Adds a document as an index has it.
    ///
    /// - Parameter number: gives the terms from `known` on, which stand last, other numbers.
    /// - Throws: `StorageError.damaged` where its bytes are.
    package mutating func add(
      _ document: Int, of rows: DocumentRows, from known: UInt32,
      by number: (UInt32) throws(StorageError) -> UInt32
    ) throws(StorageError) {
      let place = terms.count
      let count = try rows.withDocument(document) { (newTerms, newStarts, newCells) in
        terms.append(contentsOf: newTerms)
        for (start, end) in zip(newStarts, newStarts.dropFirst()) {
          cellCounts.append(UInt16(truncatingIfNeeded: end &- start))
        }
        cells.append(contentsOf: newCells)
        return newTerms.count
      }
      guard cells.count < Int(UInt32.max) else { throw .tooLarge(part: "more than 2³² weights") }
      endDocument()
      var last = place + count - 1
      while last >= place, terms[last] >= known {
        terms[last] = try number(terms[last])
        last -= 1
      }
    }

    /// Gives the terms not below `known` other numbers and brings them in order.
    ///
    /// They stand behind all others of their documents, in any order.
    package mutating func renumber(from known: UInt32, by number: (UInt32) -> UInt32) {
      for document in 0..<starts.count - 1 {
        let (start, end) = (Int(starts[document]), Int(starts[document + 1]))
        var first = end
        var cell = Int(firstCells[document + 1])
        while first > start, terms[first - 1] >= known {
          first -= 1
          cell -= Int(cellCounts[first])
        }
        guard first < end else { continue }
        var next = cell
        let groups = (first..<end).map { place in
          defer { next += Int(cellCounts[place]) }
          return (
            term: number(terms[place]), cells: Array(cells[next..<next + Int(cellCounts[place])])
          )
        }
        for (offset, group) in groups.sorted(by: { $0.term < $1.term }).enumerated() {
          terms[first + offset] = group.term
          cellCounts[first + offset] = UInt16(group.cells.count)
          cells.replaceSubrange(cell..<cell + group.cells.count, with: group.cells)
          cell += group.cells.count
        }
      }
    }

    /// Appends the documents of another builder.
    ///
    /// - Throws: as `add`.
    package mutating func append(_ other: Builder) throws(StorageError) {
      guard cells.count + other.cells.count < Int(UInt32.max) else {
        throw .tooLarge(part: "more than 2³² weights")
      }
      let (firstTerm, firstCell) = (UInt32(terms.count), UInt32(cells.count))
      for start in other.starts.dropFirst() { starts.append(firstTerm + start) }
      for cell in other.firstCells.dropFirst() { firstCells.append(firstCell + cell) }
      terms.append(contentsOf: other.terms)
      cellCounts.append(contentsOf: other.cellCounts)
      cells.append(contentsOf: other.cells)
    }

    /// Gives up memory that no document needs, and what adding needs.
    package mutating func shrink() {
      sorted = []
      terms = Array(terms[...])
      cellCounts = Array(cellCounts[...])
      cells = Array(cells[...])
    }

    /// Writes the documents.
    package func write(to section: inout SectionBuilder) {
      // One builder never holds too many cells.
      try? DocumentRows.write([.built(self, 0..<count)], to: &section)
    }

    /// Where the terms and the cells of consecutive documents lie.
    func ranges(of documents: Range<Int>) -> (terms: Range<Int>, cells: Range<Int>) {
      (
        Int(starts[documents.lowerBound])..<Int(starts[documents.upperBound]),
        Int(firstCells[documents.lowerBound])..<Int(firstCells[documents.upperBound])
      )
    }
  }
}
