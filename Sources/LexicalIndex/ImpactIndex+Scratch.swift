import Kernels

extension ImpactIndex {
  /// A found document.
  package struct Hit: Sendable, Equatable {
    /// Document number.
    package var document: UInt32
    /// Score, the sum of impact × weight.
    package var score: UInt32

    /// A document with its score.
    package init(document: UInt32, score: UInt32) {
      self.document = document
      self.score = score
    }
  }

  /// What one search did; a deterministic measure of its work.
  package struct Counters: Sendable, Equatable {
    /// Postings whose impact was added.
    package var postingsScored = 0
    /// Candidates looked up in lists and columns that did not make candidates.
    package var lookups = 0
    /// Segments without any work.
    package var segmentsSkipped = 0
    /// Columns read through for a segment.
    package var columnsRead = 0
    /// Documents that reached the threshold of their moment.
    package var documentsOffered = 0

    /// Nothing done.
    package init() {}

    /// Adds the work of another search.
    package static func += (left: inout Counters, right: Counters) {
      left.postingsScored += right.postingsScored
      left.lookups += right.lookups
      left.segmentsSkipped += right.segmentsSkipped
      left.columnsRead += right.columnsRead
      left.documentsOffered += right.documentsOffered
    }
  }

  /// Working memory of searches and what the last one found; reused, one per worker.
  package struct Scratch {
    /// The documents found, best first, ties by lower document number.
    package internal(set) var hits: [Hit] = []
    /// What the last search did.
    package internal(set) var counters = Counters()

    /// The question's terms in order, each once.
    var cursors: [TermCursor] = []
    /// Sums (always zero between searches), candidates, best keys and small tables.
    var memory: [UInt64] = []

    /// Empty working memory that grows on first use.
    package init() {}
  }
}

/// Where the parts of a search's working memory lie, in words of 64 bits.
struct ScratchLayout {
  /// Room for candidates: a segment's documents, and once more for a list that lies.
  static let candidateCapacity = 2 * segmentLength

  let candidateSums: Int
  let candidatePlaces: Int
  let keys: Int
  let rests: Int
  let bounds: Int
  let singles: Int
  let columns: Int
  let length: Int

  /// The layout for `limit` hits and `termCount` terms.
  init(limit: Int, termCount: Int) {
    candidateSums = segmentLength
    candidatePlaces = candidateSums + Self.candidateCapacity
    keys = candidatePlaces + Self.candidateCapacity / 4
    rests = keys + max(BestKeys.capacity(limit: limit), termCount)
    bounds = rests + termCount + 1
    singles = bounds + termCount
    columns = singles + termCount
    length = columns + 2 * termCount
  }
}

/// A term of a question while segments go by.
struct TermCursor {
  /// The form of its list: one run that is all, or the forms of `PostingLayout`.
  enum Form { case packed, flat, runs, column }

  var form: Form
  /// Weight in the question.
  var weight: UInt64
  /// Largest impact × weight.
  var bound: UInt64
  /// Number of postings.
  var count: Int
  /// Flat: the first posting that is not behind; runs: start of the segment's run.
  var position = 0
  /// Postings in this segment.
  var segmentCount = 0
  /// Document numbers, or packed postings, or (runs) where runs start.
  var numbers: UnsafePointer<UInt32>
  /// Impacts of a flat list; of the other forms the largest impact of each segment.
  var impacts: UnsafePointer<UInt16>
  /// Packed postings of runs.
  var postings: UnsafePointer<UInt32>
  /// Upper bounds of a column; what to take off them lies a plane behind.
  var bytes: UnsafePointer<UInt8>?
  /// A column's unit.
  var unit: UInt64 = 0
}
