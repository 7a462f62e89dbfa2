import Storage

extension DocumentRows {
  /// Takes the rows of documents, one document after the other, in the form of `StoredRows`.
  package struct Builder: Sendable {
    /// By document the first of its numbers, and the end of the last one's.
    private(set) var starts: [UInt32] = [0]
    private(set) var numbers: [UInt32] = []
    private var ownKeys: [UInt64] = []
    private var otherKeys: [UInt64] = []

    /// A builder without documents.
    package init() {}

    /// Number of documents.
    package var count: Int { starts.count - 1 }

    /// Adds a document of cells, each its term (upper half), row and weight (a quarter each),
    /// which are brought in order here.
    ///
    /// - Parameters:
    ///   - keys: cells of the document's own terms.
    ///   - beside: cells of rows that name other terms too. Those of the document's own terms
    ///     stand with them.
    /// - Throws: `StorageError.tooLarge` for 2³² numbers in all.
    /// - Complexity: O(n log n) for n cells.
    package mutating func add(cells keys: inout [UInt64], beside others: inout [UInt64])
      throws(StorageError)
    {
      keys.sort()
      others.sort()
      ownKeys.removeAll(keepingCapacity: true)
      otherKeys.removeAll(keepingCapacity: true)
      var next = 0
      for key in keys {
        while next < others.count, others[next] < key {
          add(others[next], isOwn: others[next] >> 32 == key >> 32)
          next += 1
        }
        ownKeys.append(key)
      }
      for other in others[next...] { add(other, isOwn: false) }
      try append()
    }

    /// Adds a cell of `others`, which stands with a document's own where its term does.
    private mutating func add(_ key: UInt64, isOwn: Bool) {
      if isOwn || ownKeys.last.map({ $0 >> 32 }) == key >> 32 {
        ownKeys.append(key)
      } else {
        otherKeys.append(key)
      }
    }

    private mutating func append() throws(StorageError) {
      let first = numbers.count
      numbers.append(contentsOf: [0, 0])
      appendTerms(of: ownKeys)
      let ownCount = numbers.count - first - StoredRows.headerLength
      appendTerms(of: otherKeys)
      let count = numbers.count - first - StoredRows.headerLength
      (numbers[first], numbers[first + 1]) = (UInt32(count), UInt32(ownCount))
      appendStarts(of: ownKeys, from: 0)
      appendStarts(of: otherKeys, from: ownKeys.count)
      numbers.append(UInt32(ownKeys.count + otherKeys.count))
      for key in ownKeys { numbers.append(UInt32(truncatingIfNeeded: key)) }
      for key in otherKeys { numbers.append(UInt32(truncatingIfNeeded: key)) }
      try endDocument()
    }

    private mutating func appendTerms(of keys: [UInt64]) {
      var last: UInt64?
      for key in keys where key >> 32 != last {
        numbers.append(UInt32(truncatingIfNeeded: key >> 32))
        last = key >> 32
      }
    }

    private mutating func appendStarts(of keys: [UInt64], from first: Int) {
      var last: UInt64?
      for (place, key) in keys.enumerated() where key >> 32 != last {
        numbers.append(UInt32(truncatingIfNeeded: first + place))
        last = key >> 32
      }
    }

    private mutating func endDocument() throws(StorageError) {
      guard numbers.count < Int(UInt32.max) else { throw DocumentRows.tooLarge }
      starts.append(UInt32(numbers.count))
    }

    /// Calls `body` with the terms and weights of one row of a document.
    @inline(__always)
    func forEachWeight(
      inRow row: Int, of document: Int, _ body: (_ term: UInt32, _ weight: UInt16) -> Void
    ) {
      let (start, end) = (Int(starts[document]), Int(starts[document + 1]))
      numbers.withUnsafeBufferPointer { numbers in
        guard let base = numbers.baseAddress,
          let rows = StoredRows(base + start, length: end - start)
        else { return }
        for place in 0..<rows.ownCount {
          for cell in Int(rows.starts[place])..<Int(rows.starts[place + 1])
          where Int(rows.cells[cell] >> 16) == row {
            body(rows.terms[place], UInt16(truncatingIfNeeded: rows.cells[cell]))
          }
        }
      }
    }

    /// Adds a document as an index has it.
    ///
    /// - Parameter number: gives the terms from `known` on, which are the document's own and
    ///   stand last among these, other numbers.
    /// - Throws: `StorageError.damaged` where its bytes are, or its terms or cells are out of order
    ///   or of range, and where two terms get the same number.
    package mutating func add(
      _ document: Int, of rows: DocumentRows, from known: UInt32,
      by number: (UInt32) throws(StorageError) -> UInt32
    ) throws(StorageError) {
      let first = numbers.count + StoredRows.headerLength
      let range = rows.range(of: document)
      let ownCount = try rows.withRows(of: document) { (stored) throws(StorageError) in
        // Terms that only its classifier names stand in the model.
        guard stored.isInOrder(below: UInt32(clamping: rows.termCount), others: known),
          stored.hasCellsInOrder
        else { throw rows.damaged }
        return stored.ownCount
      }
      try rows.numbers.withElements(range) { (elements) throws(StorageError) in
        numbers.append(contentsOf: UnsafeBufferPointer(start: elements, count: range.count))
      }
      try endDocument()
      var last = first + ownCount - 1
      while last >= first, numbers[last] >= known {
        numbers[last] = try number(numbers[last])
        last -= 1
      }
      let new = numbers[last + 1..<first + ownCount].sorted()
      guard zip(new, new.dropFirst()).allSatisfy({ $0 != $1 }) else { throw rows.damaged }
    }

    /// Gives the terms not below `known` other numbers and brings them in order.
    ///
    /// They stand behind all others of their documents' own ones, in any order.
    package mutating func renumber(from known: UInt32, by number: (UInt32) -> UInt32) {
      for document in 0..<count {
        let first = Int(starts[document]) + StoredRows.headerLength
        let count = Int(numbers[Int(starts[document])])
        let end = first + Int(numbers[Int(starts[document]) + 1])
        var start = end
        while start > first, numbers[start - 1] >= known { start -= 1 }
        guard start < end else { continue }
        // By place of a term, that of its first cell among the numbers.
        let cells = first + 2 * count + 1
        func cell(of place: Int) -> Int { cells + Int(numbers[place + count]) }
        let groups = (start..<end).map { place in
          (
            term: number(numbers[place]),
            cells: Array(numbers[cell(of: place)..<cell(of: place + 1)])
          )
        }
        var next = cell(of: start)
        for (offset, group) in groups.sorted(by: { $0.term < $1.term }).enumerated() {
          numbers[start + offset] = group.term
          numbers[start + offset + count] = UInt32(next - cells)
          numbers.replaceSubrange(next..<next + group.cells.count, with: group.cells)
          next += group.cells.count
        }
      }
    }

    /// Gives up memory that no document needs, and what adding needs.
    package mutating func shrink() {
      (ownKeys, otherKeys) = ([], [])
      numbers = Array(numbers[...])
    }

    /// Writes the documents.
    package func write(to section: inout SectionBuilder) {
      // One builder never holds too many numbers.
      try? DocumentRows.write([.built(self, 0..<count)], to: &section)
    }
  }
}
