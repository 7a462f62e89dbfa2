import Storage

extension DocumentRows {
  /// Rows of consecutive documents on their way into a section.
  package enum Part: Sendable {
    /// Documents of a builder.
    case built(Builder, Range<Int>)
    /// Documents of an older index, which name no term that has another number now.
    case stored(DocumentRows, Range<Int>)

    /// By document the first of its numbers, and the end of the last one's.
    fileprivate var starts: [UInt32] {
      switch self {
      case .built(let builder, let documents):
        Array(builder.starts[documents.lowerBound...documents.upperBound])
      case .stored(let rows, let documents):
        (documents.lowerBound...documents.upperBound).map { rows.starts[$0] }
      }
    }
  }

  /// Writes the documents of parts, one after the other, as if they were one; the section keeps
  /// the parts' arrays, and copies none.
  ///
  /// - Throws: `StorageError.tooLarge` for 2³² numbers in all, `StorageError.damaged` where stored
  ///   rows are.
  package static func write(_ parts: [Part], to section: inout SectionBuilder)
    throws(StorageError)
  {
    var starts: [UInt32] = [0]
    for part in parts {
      let own = part.starts
      let shift = Int(starts[starts.count - 1]) - Int(own[0])
      guard Int(own[own.count - 1]) + shift < Int(UInt32.max) else { throw tooLarge }
      for start in own.dropFirst() { starts.append(UInt32(Int(start) + shift)) }
    }
    section.append(starts)
    section.beginColumn(of: UInt32.self, count: Int(starts[starts.count - 1]))
    for part in parts {
      let own = part.starts
      let range = Int(own[0])..<Int(own[own.count - 1])
      switch part {
      case .built(let builder, _): section.appendChunk(range, of: builder.numbers)
      case .stored(let rows, _): try section.appendChunk(range, of: rows.numbers)
      }
    }
    section.endColumn()
  }

  /// Checks all bytes of the rows of consecutive documents, and that their terms rise and are
  /// below `limit`, so that they can be taken over as they are.
  ///
  /// - Throws: `StorageError.damaged` where they are.
  /// - Complexity: O(bytes).
  package func check(_ documents: Range<Int>, below limit: UInt32) throws(StorageError) {
    try numbers.check(Int(starts[documents.lowerBound])..<Int(starts[documents.upperBound]))
    for document in documents {
      try withRows(of: document) { (rows) throws(StorageError) in
        guard rows.isInOrder(below: limit, others: limit) else { throw damaged }
      }
    }
  }

  static var tooLarge: StorageError { .tooLarge(part: "more than 2³² weights") }
}
