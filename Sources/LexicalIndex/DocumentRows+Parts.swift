import Storage

extension DocumentRows {
  /// Rows of consecutive documents on their way into a section.
  package enum Part: Sendable {
    /// Documents of a builder.
    case built(Builder, Range<Int>)
    /// Documents of an older index, which name no term that has another number now.
    case stored(DocumentRows, Range<Int>)

    /// Number of documents.
    var count: Int {
      switch self {
      case .built(_, let documents), .stored(_, let documents): documents.count
      }
    }

    /// By document its first term, and the end of the last one's.
    fileprivate var starts: [UInt32] {
      switch self {
      case .built(let builder, let documents):
        Array(builder.starts[documents.lowerBound...documents.upperBound])
      case .stored(let rows, let documents): rows.starts(of: documents)
      }
    }

    /// Where the terms and the cells lie.
    fileprivate func ranges() throws(StorageError) -> (terms: Range<Int>, cells: Range<Int>) {
      switch self {
      case .built(let builder, let documents): builder.ranges(of: documents)
      case .stored(let rows, let documents): try rows.ranges(of: documents)
      }
    }
  }

  /// Writes the documents of parts, one after the other, as if they were one; the section keeps
  /// the parts' arrays, and copies none.
  ///
  /// - Throws: `StorageError.tooLarge` for 2³² cells in all, `StorageError.damaged` where stored
  ///   rows are.
  package static func write(_ parts: [Part], to section: inout SectionBuilder)
    throws(StorageError)
  {
    var ranges: [(terms: Range<Int>, cells: Range<Int>)] = []
    for part in parts { ranges.append(try part.ranges()) }
    let cellCount = ranges.reduce(0) { $0 + $1.cells.count }
    guard cellCount < Int(UInt32.max) else { throw .tooLarge(part: "more than 2³² weights") }
    var starts: [UInt32] = [0]
    for part in parts {
      let own = part.starts
      let shift = starts[starts.count - 1] &- own[0]
      for start in own.dropFirst() { starts.append(start &+ shift) }
    }
    section.append(starts)
    let termCount = ranges.reduce(0) { $0 + $1.terms.count }
    section.beginColumn(of: UInt32.self, count: termCount)
    for (part, range) in zip(parts, ranges) {
      switch part {
      case .built(let builder, _): section.appendChunk(range.terms, of: builder.terms)
      case .stored(let rows, _): try section.appendChunk(range.terms, of: rows.terms)
      }
    }
    section.endColumn()
    section.beginColumn(of: UInt32.self, count: termCount + 1)
    var cell: UInt32 = 0
    for (part, range) in zip(parts, ranges) {
      appendCellStarts(of: part, range.terms, from: cell, to: &section)
      cell += UInt32(range.cells.count)
    }
    section.appendChunk([cell])
    section.endColumn()
    section.beginColumn(of: UInt32.self, count: cellCount)
    for (part, range) in zip(parts, ranges) {
      switch part {
      case .built(let builder, _): section.appendChunk(range.cells, of: builder.cells)
      case .stored(let rows, _): try section.appendChunk(range.cells, of: rows.cells)
      }
    }
    section.endColumn()
  }

  /// Appends the first cell of each of a part's terms, the first of all being `first`.
  private static func appendCellStarts(
    of part: Part, _ terms: Range<Int>, from first: UInt32, to section: inout SectionBuilder
  ) {
    switch part {
    case .built(let builder, _):
      section.appendChunk(count: terms.count) {
        var next = first
        return builder.cellCounts[terms].map { count in
          defer { next &+= UInt32(count) }
          return next
        }
      }
    case .stored(let rows, _):
      section.appendChunk(count: terms.count) { rows.cellStarts(of: terms, from: first) }
    }
  }

  /// The first cells of terms whose blocks were checked, the first of all being `first`.
  private func cellStarts(of terms: Range<Int>, from first: UInt32) -> [UInt32] {
    let moved: [UInt32]? = try? cellStarts.withElements(terms) { old in
      let shift = first &- (terms.isEmpty ? 0 : old[0])
      return (0..<terms.count).map { old[$0] &+ shift }
    }
    return moved ?? []
  }

  /// By document its first term, and the end of the last one's.
  fileprivate func starts(of documents: Range<Int>) -> [UInt32] {
    (documents.lowerBound...documents.upperBound).map { starts[$0] }
  }

  /// Where the terms and the cells of consecutive documents lie; all blocks of them are checked.
  ///
  /// - Throws: `StorageError.damaged` where one is.
  package func ranges(of documents: Range<Int>) throws(StorageError) -> (
    terms: Range<Int>, cells: Range<Int>
  ) {
    let range = Int(starts[documents.lowerBound])..<Int(starts[documents.upperBound])
    try terms.check(range)
    try cellStarts.check(range.lowerBound..<range.upperBound + 1)
    let first = Int(try cellStarts.element(range.lowerBound))
    let end = Int(try cellStarts.element(range.upperBound))
    guard first <= end else { throw damaged }
    try cells.check(first..<end)
    return (range, first..<end)
  }

  /// The largest term of a document, or nil where it has none.
  package func lastTerm(of document: Int) throws(StorageError) -> UInt32? {
    let (start, end) = (Int(starts[document]), Int(starts[document + 1]))
    return start == end ? nil : try terms.element(end - 1)
  }

  /// Appends the terms of a document to others.
  package func appendTerms(of document: Int, to others: inout [UInt32]) throws(StorageError) {
    let range = Int(starts[document])..<Int(starts[document + 1])
    try terms.withElements(range) { terms in
      others.append(contentsOf: UnsafeBufferPointer(start: terms, count: range.count))
    }
  }
}
