import DenseIndex
import LexicalIndex
import Storage

/// Consecutive documents of a view on their way into its sections.
enum ViewPiece {
  /// Documents of an older index, which are taken over as they stand there.
  case stored(Range<Int>)
  /// Documents of a chunk that was made, with their units there.
  case made(chunk: Int, documents: Range<Int>, units: Range<Int>)

  /// The pieces that a view consists of, in order.
  static func pieces(of plan: ViewPlan, _ chunks: [ViewRows]) -> [ViewPiece] {
    var pieces: [ViewPiece] = []
    var (chunk, document, unit) = (0, 0, 0)
    for run in plan.runs {
      switch run {
      case .stored(let range): pieces.append(.stored(range))
      case .made(let range):
        var rest = range.count
        while rest > 0 {
          let counts = chunks[chunk].unitCounts
          let end = min(counts.count, document + rest)
          let units = counts[document..<end].reduce(0) { $0 + Int($1) }
          pieces.append(
            .made(chunk: chunk, documents: document..<end, units: unit..<unit + units))
          rest -= end - document
          (document, unit) = (end, unit + units)
          if end == counts.count { (chunk, document, unit) = (chunk + 1, 0, 0) }
        }
      }
    }
    return pieces
  }

  /// Calls `body` with the number of units and of phrasings of each document.
  func forEachDocument(
    _ chunks: [ViewRows], _ previous: RetrievalIndex?,
    _ body: (_ units: UInt32, _ phrasings: UInt32) -> Void
  ) {
    switch self {
    case .stored(let range):
      guard let previous else { return }
      for document in range {
        body(UInt32(previous.units(of: document).count), previous.phrasingCounts[document])
      }
    case .made(let chunk, let documents, _):
      for document in documents {
        body(chunks[chunk].unitCounts[document], chunks[chunk].phrasingCounts[document])
      }
    }
  }

  /// The rows of terms.
  func rows(_ chunks: [DocumentRows.Builder], _ previous: DocumentRows?) -> DocumentRows.Part {
    switch self {
    case .stored(let range):
      guard let previous else { preconditionFailure("what is stored has an index") }
      return .stored(previous, range)
    case .made(let chunk, let documents, _): return .built(chunks[chunk], documents)
    }
  }

  /// Appends what is added to what the documents' classifiers add up to others.
  ///
  /// - Throws: `StorageError.damaged` where the older index is.
  func appendOffsets(
    _ chunks: [ViewRows], _ previous: RetrievalIndex?, to offsets: inout [Int32]
  ) throws(StorageError) {
    switch self {
    case .stored(let range):
      guard let previous else { return }
      try previous.classifierOffsets.withElements(range) { stored in
        offsets.append(contentsOf: UnsafeBufferPointer(start: stored, count: range.count))
      }
    case .made(let chunk, let documents, _):
      offsets.append(contentsOf: chunks[chunk].classifierOffsets[documents])
    }
  }

  /// The rounded vectors of the units.
  func units(_ chunks: [ViewRows], _ previous: RetrievalIndex?) -> LatentRows.Part {
    switch self {
    case .stored(let range):
      guard let previous else { preconditionFailure("what is stored has an index") }
      return .stored(previous.units, previous.unitRange(of: range))
    case .made(let chunk, _, let units): return .rounded(chunks[chunk].units, units)
    }
  }

  /// Appends the documents' vectors to others.
  ///
  /// - Throws: `StorageError.damaged` where the older index is.
  func appendVectors(
    _ chunks: [ViewRows], _ previous: RetrievalIndex?, _ dimension: Int,
    to vectors: inout [Float]
  ) throws(StorageError) {
    switch self {
    case .stored(let range):
      guard let rows = previous?.documents.rows else { return }
      try rows.withRows(range) { floats in
        for row in 0..<range.count {
          vectors.append(
            contentsOf: UnsafeBufferPointer(start: floats + row * rows.stride, count: dimension))
        }
      }
    case .made(let chunk, let documents, _):
      vectors.append(
        contentsOf: chunks[chunk].documentVectors[
          documents.lowerBound * dimension..<documents.upperBound * dimension])
    }
  }
}
