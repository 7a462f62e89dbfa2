import Kernels
import Storage

/// Sorts postings by term and has them laid out.
struct PostingWriter {
  private(set) var encoder: PostingEncoder
  /// By term the number of its postings.
  private var counts: [UInt32]
  /// The postings of a range of terms, term by term.
  private var documents: [UInt32] = []
  private var impacts: [UInt16] = []
  /// Postings that are sorted at a time, unless one term has more.
  private let most: Int

  /// Counts the postings of rows, which name terms below `termCount`.
  ///
  /// - Parameter most: postings to sort at a time; what is written does not depend on it.
  init(_ rows: some PostingSource, termCount: Int, most: Int) throws(StorageError) {
    encoder = try PostingEncoder(documentCount: rows.count)
    self.most = most
    var counts = [UInt32](repeating: 0, count: termCount)
    rows.forEachWeight { _, term, _ in counts[Int(term)] += 1 }
    self.counts = counts
  }

  /// Writes the list of every term; `rows` are those that were counted.
  mutating func writeLists(of rows: some PostingSource) throws(StorageError) {
    reserve()
    var first = 0
    while first < counts.count {
      var (end, postings) = (first, 0)
      while end < counts.count, end == first || postings + Int(counts[end]) <= most {
        postings += Int(counts[end])
        end += 1
      }
      sort(rows, first..<end, postings)
      try writeLists(first..<end)
      first = end
    }
    (documents, impacts) = ([], [])
  }

  private mutating func reserve() {
    var (postings, columns) = (0, 0)
    for count in counts {
      let form = encoder.layout.form(
        documentFrequency: Int(count), documentCount: encoder.documentCount, largestImpact: 0)
      if form == .column { columns += 1 } else { postings += Int(count) }
    }
    encoder.reserve(terms: counts.count, words: postings + postings / 8, columns: columns)
  }

  /// Brings the postings of a range of terms in order.
  private mutating func sort(_ rows: some PostingSource, _ range: Range<Int>, _ count: Int) {
    var next: [Int] = []
    next.reserveCapacity(range.count)
    var start = 0
    for term in range {
      next.append(start)
      start += Int(counts[term])
    }
    var documents = [UInt32](repeating: 0, count: count)
    var impacts = [UInt16](repeating: 0, count: count)
    rows.forEachWeight { document, term, weight in
      let term = Int(term) - range.lowerBound
      guard term >= 0, term < range.count else { return }
      let place = next[term]
      next[term] = place + 1
      documents[place] = UInt32(document)
      impacts[place] = weight
    }
    self.documents = documents
    self.impacts = impacts
  }

  /// Writes the lists of the terms whose postings were sorted.
  private mutating func writeLists(_ range: Range<Int>) throws(StorageError) {
    try documents.withUnsafeBufferPointer { (documents) throws(StorageError) in
      try impacts.withUnsafeBufferPointer { (impacts) throws(StorageError) in
        var start = 0
        for term in range {
          let list = start..<start + Int(counts[term])
          start = list.upperBound
          try encoder.append(
            PostingList(
              documents: UnsafeBufferPointer(rebasing: documents[list]),
              impacts: UnsafeBufferPointer(rebasing: impacts[list])))
        }
      }
    }
  }
}
