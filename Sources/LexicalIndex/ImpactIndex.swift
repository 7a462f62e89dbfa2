import Kernels
import Storage

/// Postings with fixed-point impacts, term by term, and exact top-k search
/// over them.
///
/// A document's score is the sum of impact × weight over the question's terms, at most
/// `UInt32.max`. Sums of whole numbers do not depend on the order of evaluation, so that every
/// traversal gives the same bits; see `search` for how few of them it takes.
///
/// Stored are a record for each term, lists in words of 32 bits, and columns of bytes for terms
/// that many documents hold; see `PostingLayout`.
package struct ImpactIndex: Sendable {
  /// Number of documents.
  package let documentCount: Int
  /// Number of terms.
  package let termCount: Int
  let layout: PostingLayout
  let records: BlockColumn<UInt16>
  let words: BlockColumn<UInt32>
  let planes: BlockColumn<UInt8>
  private let damage: StorageError

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

  /// The largest weight of a term in a question.
  package static let largestWeight = UInt32.max / UInt32(UInt16.max)

  /// Reads what `write` wrote, for a dictionary of `termCount` terms; no posting is touched.
  package init(_ section: inout SectionReader, termCount: Int) throws(StorageError) {
    let shape: Column<UInt32> = try section.column(count: 2)
    documentCount = Int(shape[0])
    self.termCount = termCount
    layout = PostingLayout(documentCount: documentCount)
    records = try section.blockColumn(count: termCount * PostingLayout.recordWidth)
    words = try section.blockColumn()
    damage = section.damaged("a posting list is out of bounds")
    let (planeBytes, overflow) = Int(shape[1]).multipliedReportingOverflow(
      by: layout.planeLength * 2)
    guard !overflow else { throw damage }
    planes = try section.blockColumn(count: planeBytes)
  }

  /// Number of documents that hold the term.
  package func documentFrequency(_ term: UInt32) throws(StorageError) -> Int {
    try documentFrequency(try record(term))
  }

  /// The same of a record.
  @inline(__always)
  func documentFrequency(_ record: PostingRecord) throws(StorageError) -> Int {
    switch record.form {
    case .none: return 0
    case .single: return 1
    case .short(let count): return count
    case .headed: return Int(try words.element(record.value))
    }
  }

  /// The record of a term.
  func record(_ term: UInt32) throws(StorageError) -> PostingRecord {
    PostingRecord(try stored(term))
  }

  /// The record of a term, as it is stored.
  @inline(__always)
  func stored(_ term: UInt32) throws(StorageError) -> PostingRecord.Stored {
    let start = Int(term) * PostingLayout.recordWidth
    return try records.withElements(start..<start + PostingLayout.recordWidth) { record in
      PostingRecord.Stored(low: record[0], high: record[1], largest: record[2])
    }
  }

  /// The error for a list that contradicts itself.
  var damaged: StorageError { damage }
}
