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
        if term != last {
          terms.append(term)
          cellStarts.append(UInt32(cells.count))
          last = term
        }
        cells.append(UInt32(truncatingIfNeeded: key))
      }
      starts.append(UInt32(terms.count))
    }

    /// Number of documents.
    package var count: Int { starts.count - 1 }

    /// Appends one row of a document to others.
    package func copyRow(_ row: Int, of document: Int, to rows: inout WeightedRows) {
      for place in Int(starts[document])..<Int(starts[document + 1]) {
        let end = place + 1 < cellStarts.count ? Int(cellStarts[place + 1]) : cells.count
        for cell in Int(cellStarts[place])..<end where Int(cells[cell] >> 16) == row {
          rows.append(terms[place], UInt16(truncatingIfNeeded: cells[cell]))
        }
      }
      rows.endRow()
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
      let firstCell = UInt32(truncatingIfNeeded: cells.count)
      let count = try rows.withDocument(document) { (newTerms, newStarts, newCells) in
        terms.append(contentsOf: newTerms)
        let base = newStarts.first ?? 0
        for start in newStarts.dropLast() { cellStarts.append(firstCell &+ (start &- base)) }
        cells.append(contentsOf: newCells)
        return newTerms.count
      }
      guard cells.count < Int(UInt32.max) else { throw .tooLarge(part: "more than 2³² weights") }
      starts.append(UInt32(terms.count))
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
        while first > start, terms[first - 1] >= known { first -= 1 }
        guard first < end else { continue }
        let groups = (first..<end).map { place in
          let cellEnd = place + 1 < cellStarts.count ? Int(cellStarts[place + 1]) : cells.count
          return (term: number(terms[place]), cells: Array(cells[Int(cellStarts[place])..<cellEnd]))
        }
        var cell = Int(cellStarts[first])
        for (offset, group) in groups.sorted(by: { $0.term < $1.term }).enumerated() {
          terms[first + offset] = group.term
          cellStarts[first + offset] = UInt32(cell)
          for value in group.cells {
            cells[cell] = value
            cell += 1
          }
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
      let firstTerm = UInt32(terms.count)
      let firstCell = UInt32(cells.count)
      for start in other.starts.dropFirst() { starts.append(firstTerm + start) }
      terms.append(contentsOf: other.terms)
      for start in other.cellStarts { cellStarts.append(firstCell + start) }
      cells.append(contentsOf: other.cells)
    }

    /// Writes the documents and gives them up, column by column, so that they
    /// are hardly ever held twice.
    package mutating func drain(to section: inout SectionBuilder) {
      section.reserve((starts.count + terms.count + cellStarts.count + cells.count) * 4 + 512)
      section.append(starts)
      starts = [0]
      section.append(terms)
      terms = []
      section.beginColumn(of: UInt32.self, count: cellStarts.count + 1)
      section.appendChunk(cellStarts)
      section.appendChunk([UInt32(cells.count)])
      section.endColumn()
      cellStarts = []
      section.append(cells)
      cells = []
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
