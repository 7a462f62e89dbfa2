import Kernels
import Storage

/// Postings with fixed-point impacts, term by term, and exact top-k search
/// over them.
///
/// Scores are integer sums in the impacts' unit, so they do not depend on the
/// order of evaluation.
package struct ImpactIndex: Sendable {
  /// Number of documents.
  package let documentCount: Int
  private let starts: Column<UInt32>
  private let documents: Column<UInt32>
  private let impacts: Column<UInt16>

  /// A term of a question, with its weight there (1 for most).
  package struct QueryTerm: Sendable, Equatable {
    /// Term number.
    package var term: UInt32
    /// Weight, above zero; one above `largestWeight` counts as that.
    package var weight: UInt32

    /// A question's term.
    package init(term: UInt32, weight: UInt32) {
      self.term = term
      self.weight = weight
    }
  }

  /// Reads what `write` wrote, for a dictionary of `termCount` terms.
  package init(_ section: inout SectionReader, termCount: Int) throws(StorageError) {
    let shape: Column<UInt32> = try section.column(count: 1)
    documentCount = Int(shape[0])
    starts = try section.column(count: termCount + 1)
    documents = try section.column()
    impacts = try section.column(count: documents.count)
    try checkInvariants(section)
  }

  /// Number of documents that hold the term.
  package func documentFrequency(_ term: UInt32) -> Int {
    Int(starts[Int(term) + 1] - starts[Int(term)])
  }

  /// The best `limit` documents among those `isVisible` admits, best first,
  /// ties by document number; documents without any of the terms are not found.
  ///
  /// - Complexity: O(postings of the question's terms).
  package func search(
    _ query: [QueryTerm], limit: Int, scratch: inout Scratch, isVisible: (UInt32) -> Bool
  ) -> [TopK.Hit] {
    scratch.reserve(documentCount)
    var best = TopK(limit: limit)
    scratch.withBuffers { accumulators, touched in
      var count = 0
      for item in query {
        let range = Int(starts[Int(item.term)])..<Int(starts[Int(item.term) + 1])
        count = documents.withElements { documents in
          impacts.withElements { impacts in
            accumulate(
              documents: documents + range.lowerBound, impacts: impacts + range.lowerBound,
              count: range.count, weight: min(item.weight, largestWeight),
              accumulators: accumulators, touched: touched, touchedCount: count)
          }
        }
      }
      for position in 0..<count {
        let document = touched[position]
        let score = accumulators[Int(document)]
        accumulators[Int(document)] = 0
        if Int64(score) >= best.threshold, isVisible(document) {
          best.insert(document: document, score: Int64(score))
        }
      }
    }
    return best.hits
  }

  private func checkInvariants(_ section: SectionReader) throws(StorageError) {
    guard starts.count >= 1, starts[0] == 0, Int(starts[starts.count - 1]) == documents.count else {
      throw section.damaged("postings do not fill their lists")
    }
    guard starts.withElements({ neverFalls($0, count: starts.count) }) else {
      throw section.damaged("posting lists are out of order")
    }
    let limit = UInt32(documentCount)
    guard documents.withElements({ allBelow($0, count: documents.count, limit: limit) }) else {
      throw section.damaged("a posting names no document")
    }
    // Search counts on every document's sum being above zero from its first posting on.
    guard impacts.withElements({ noneZero($0, count: impacts.count) }) else {
      throw section.damaged("a posting has no impact")
    }
    let isRising = starts.withElements { starts in
      documents.withElements {
        listsRise(starts: starts, lists: self.starts.count - 1, numbers: $0)
      }
    }
    guard isRising else { throw section.damaged("a posting list names a document twice") }
  }
}

extension ImpactIndex {
  /// Working memory of one search; reused, one per worker.
  package struct Scratch {
    private var accumulators: [UInt32] = []
    private var touched: [UInt32] = []

    /// Empty working memory that grows on first use.
    package init() {}

    mutating func reserve(_ documents: Int) {
      guard accumulators.count < documents else { return }
      accumulators = [UInt32](repeating: 0, count: documents)
      touched = [UInt32](repeating: 0, count: documents + 1)
    }

    mutating func withBuffers(
      _ body: (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>) -> Void
    ) {
      accumulators.withUnsafeMutableBufferPointer { accumulators in
        touched.withUnsafeMutableBufferPointer { touched in
          guard let sums = accumulators.baseAddress, let list = touched.baseAddress else { return }
          body(sums, list)
        }
      }
    }
  }

  /// Writes postings from rows: for each document its terms with impacts above zero.
  ///
  /// - Complexity: O(postings), by counting sort.
  package static func write(
    _ rows: WeightedRows, termCount: Int, to section: inout SectionBuilder
  ) throws(StorageError) {
    var starts = [UInt32](repeating: 0, count: termCount + 1)
    for term in rows.terms { starts[Int(term) + 1] += 1 }
    guard rows.terms.count <= Int(UInt32.max) else {
      throw .tooLarge(part: "more than 2³² postings")
    }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var next = starts
    var documents = [UInt32](repeating: 0, count: rows.terms.count)
    var impacts = [UInt16](repeating: 0, count: rows.terms.count)
    for document in 0..<rows.count {
      for place in rows.range(document) {
        let term = Int(rows.terms[place])
        let position = Int(next[term])
        next[term] += 1
        documents[position] = UInt32(document)
        impacts[position] = rows.weights[place]
      }
    }
    section.append([UInt32(rows.count)])
    section.append(starts)
    section.append(documents)
    section.append(impacts)
  }

  /// Writes postings from rows of terms in order with their impacts.
  package static func write(
    rows: [[(term: UInt32, impact: UInt16)]], termCount: Int, to section: inout SectionBuilder
  ) throws(StorageError) {
    try write(
      WeightedRows(rows.map { row in row.map { (term: $0.term, weight: $0.impact) } }),
      termCount: termCount, to: &section)
  }
}
