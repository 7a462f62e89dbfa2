import Kernels
import Storage

/// Which documents of an older collection are the same in an edited one.
package struct KeptDocuments: Sendable {
  /// By document of the older collection its number now, which rises; `gone` for those that were
  /// removed or changed.
  package let places: [UInt32]
  /// Stretches of documents that were kept side by side.
  package let runs: [(old: Range<Int>, new: Int)]
  /// Number of documents now.
  package let documentCount: Int
  /// Whether every kept document has the number that it had, and there are as many as before.
  let isInPlace: Bool

  /// What `places` has for documents that are not kept.
  package static let gone = UInt32.max

  /// - Parameter runs: stretches in order, none touching another.
  package init(runs: [(old: Range<Int>, new: Int)], oldCount: Int, documentCount: Int) {
    var places = [UInt32](repeating: Self.gone, count: oldCount)
    for run in runs {
      for document in run.old {
        places[document] = UInt32(run.new + document - run.old.lowerBound)
      }
    }
    self.runs = runs
    self.places = places
    self.documentCount = documentCount
    isInPlace =
      oldCount == documentCount && runs.allSatisfy { $0.old.lowerBound == $0.new }
  }
}

/// The numbers of an edited collection's terms in an older one.
package struct KeptTerms: Sendable {
  /// Terms below this have the same number in both.
  package let known: Int
  /// By term from there on its number in the older one, or nil.
  package let others: [UInt32?]

  package init(known: Int, others: [UInt32?]) {
    self.known = known
    self.others = others
  }

  /// Number of terms.
  var count: Int { known + others.count }

  /// A term's number in the older collection.
  func old(_ term: Int) -> Int? {
    term < known ? term : others[term - known].map { Int($0) }
  }
}

/// Postings of an edited collection, made of an older one's: lists that no changed document is in
/// are copied, the others merged, with the bytes that writing all of them gives.
struct PostingEdit {
  private let old: OldPostings
  private let kept: KeptDocuments
  private let terms: KeptTerms
  /// By term of the older collection, whether a document that is gone may be in its list.
  private let isTouched: [Bool]
  /// Whether lists can stand as they did.
  private let isSameLayout: Bool
  /// Documents of the older collection that are not kept.
  private let gone: [Int]
  /// Documents that may be gone from a column that is patched.
  private static let mostPatched = 64
  private(set) var encoder: PostingEncoder
  private var documents: [UInt32] = []
  private var impacts: [UInt16] = []

  init(_ old: OldPostings, kept: KeptDocuments, terms: KeptTerms, isTouched: [Bool])
    throws(StorageError)
  {
    encoder = try PostingEncoder(documentCount: kept.documentCount)
    self.old = old
    self.kept = kept
    self.terms = terms
    self.isTouched = isTouched
    gone = kept.places.indices.filter { kept.places[$0] == KeptDocuments.gone }
    isSameLayout =
      old.layout.segmentCount == encoder.layout.segmentCount
      && (encoder.layout.isPacked || kept.isInPlace)
    encoder.reserve(
      terms: terms.count, words: old.wordCount + old.wordCount / 16,
      columns: old.columnCount + 8)
  }

  /// Writes the list of every term.
  ///
  /// - Parameter added: the postings of documents that are new or changed, by their numbers now.
  mutating func writeLists(_ added: AddedPostings) throws(StorageError) {
    for term in 0..<terms.count {
      let own = added.range(term)
      if let number = terms.old(term) {
        let record = try old.record(number)
        let isSame = own.isEmpty && !isTouched[number]
        if isSameLayout, try isSame ? copy(record) : patch(record, added, own) { continue }
        try decode(record)
      } else {
        clear()
      }
      merge(added, own)
      try documents.withUnsafeBufferPointer { (documents) throws(StorageError) in
        try impacts.withUnsafeBufferPointer { (impacts) throws(StorageError) in
          try encoder.append(PostingList(documents: documents, impacts: impacts))
        }
      }
    }
  }

  private mutating func clear() {
    documents.removeAll(keepingCapacity: true)
    impacts.removeAll(keepingCapacity: true)
  }

  /// Adds the postings of a term's added documents to those that were decoded.
  private mutating func merge(_ added: AddedPostings, _ own: Range<Int>) {
    guard !own.isEmpty else { return }
    var (place, next) = (documents.count, own.upperBound)
    let count = documents.count + own.count
    documents.append(contentsOf: repeatElement(0, count: own.count))
    impacts.append(contentsOf: repeatElement(0, count: own.count))
    // From the end on, so that nothing is overwritten before it is read.
    for target in stride(from: count - 1, through: 0, by: -1) {
      guard next > own.lowerBound else { break }
      if place > 0, documents[place - 1] > added.documents[next - 1] {
        place -= 1
        documents[target] = documents[place]
        impacts[target] = impacts[place]
      } else {
        next -= 1
        documents[target] = added.documents[next]
        impacts[target] = added.impacts[next]
      }
    }
  }

  /// Reads the kept documents of a list, with their numbers now.
  private mutating func decode(_ record: PostingRecord) throws(StorageError) {
    clear()
    let places = kept.places
    try old.forEachPosting(record) { document, impact in
      let place = places[document]
      guard place != KeptDocuments.gone else { return }
      documents.append(place)
      impacts.append(impact)
    }
  }

  /// Writes a list that no document was added to or taken from.
  ///
  /// - Returns: false where it would have another form now; nothing is written then.
  private mutating func copy(_ record: PostingRecord) throws(StorageError) -> Bool {
    switch record.form {
    case .none:
      try encoder.appendRecord(count: 0, value: 0, largest: record.largest)
    case .single:
      try encoder.appendRecord(
        count: 1, value: Int(try place(record.value)), largest: record.largest)
    case .short(let count):
      let length = old.layout.isPacked ? count : count + (count + 1) / 2
      let list = try old.list(record.value, length)
      try encoder.appendRecord(count: count, value: encoder.words.count, largest: record.largest)
      try append(list, isPacked: old.layout.isPacked)
    case .headed:
      return try copyHeaded(record)
    }
    return true
  }

  private mutating func copyHeaded(_ record: PostingRecord) throws(StorageError) -> Bool {
    let header = try old.list(record.value, PostingLayout.headerLength)
    let count = Int(header[0])
    let form = PostingLayout.Form(rawValue: header[2] & 3)
    guard count > PostingLayout.longestBare, count <= old.documentCount,
      form
        == encoder.layout.form(
          documentFrequency: count, documentCount: kept.documentCount,
          largestImpact: record.largest)
    else { return false }
    let start = record.value + PostingLayout.headerLength
    let segments = old.layout.segmentCount
    try encoder.appendRecord(count: count, value: encoder.words.count, largest: record.largest)
    switch form {
    case .flat:
      encoder.append(words: header)
      encoder.append(words: try old.list(start, count + (count + 1) / 2))
    case .runs:
      let length = segments + 1 + old.layout.maximaLength
      encoder.append(words: header)
      encoder.append(words: try old.list(start, length))
      try append(try old.list(start + length, count), isPacked: true)
    case .column:
      let number = Int(header[2] >> 2)
      encoder.append(words: UnsafeBufferPointer(rebasing: header[..<2]))
      encoder.append(
        word: PostingLayout.Form.column.rawValue | UInt32(encoder.columnCount) << 2)
      encoder.append(words: try old.list(start, old.layout.maximaLength))
      encoder.append(planes: try old.planes(number), of: old.layout.planeLength, kept)
    case nil: throw old.damaged
    }
    return true
  }

  /// Writes a column with few documents changed, whose best impacts stay what they were.
  ///
  /// - Returns: false where it is no such column, or may not stay one; nothing is written then.
  private mutating func patch(
    _ record: PostingRecord, _ added: AddedPostings, _ own: Range<Int>
  ) throws(StorageError) -> Bool {
    guard case .headed = record.form, old.layout.segmentCount == 1, gone.count <= Self.mostPatched
    else { return false }
    let header = try old.list(record.value, PostingLayout.headerLength)
    let column = PostingLayout.Form.column
    let (count, hundredth) = (Int(header[0]), Int(header[1] >> 16))
    guard header[2] & 3 == column.rawValue else { return false }
    guard count <= old.documentCount else { throw old.damaged }
    let planes = try old.planes(Int(header[2] >> 2))
    let unit = PostingLayout.unit(largestImpact: record.largest)
    var now = count + own.count
    for document in gone where planes[document] != 0 {
      now -= 1
      let impact = Int(planes[document]) * unit - Int(planes[old.layout.planeLength + document])
      guard impact < hundredth else { return false }
    }
    guard count >= PostingLayout.farRank, now >= PostingLayout.farRank,
      own.allSatisfy({ Int(added.impacts[$0]) <= hundredth }),
      encoder.layout.form(
        documentFrequency: now, documentCount: kept.documentCount, largestImpact: record.largest)
        == column
    else { return false }
    try encoder.appendRecord(count: now, value: encoder.words.count, largest: record.largest)
    encoder.append(word: UInt32(now))
    encoder.append(word: header[1])
    encoder.append(word: column.rawValue | UInt32(encoder.columnCount) << 2)
    let maxima = record.value + PostingLayout.headerLength
    encoder.append(words: try old.list(maxima, old.layout.maximaLength))
    encoder.append(planes: planes, of: old.layout.planeLength, kept)
    if kept.isInPlace {
      for document in gone { encoder.setLast(document, impact: 0, unit: unit) }
    }
    for place in own {
      encoder.setLast(
        Int(added.documents[place]), impact: Int(added.impacts[place]), unit: unit)
    }
    return true
  }

  /// Writes a list's postings.
  private mutating func append(_ list: UnsafeBufferPointer<UInt32>, isPacked: Bool)
    throws(StorageError)
  {
    guard isPacked, !kept.isInPlace else { return encoder.append(words: list) }
    for posting in list {
      encoder.append(word: try place(Int(posting >> 16)) << 16 | posting & 0xFFFF)
    }
  }

  /// The number that a kept document has now.
  private func place(_ document: Int) throws(StorageError) -> UInt32 {
    guard document < kept.places.count, kept.places[document] != KeptDocuments.gone else {
      throw old.damaged
    }
    return kept.places[document]
  }
}

/// Postings of few documents, term by term.
struct AddedPostings {
  /// By term where its postings begin; one more than there are terms.
  private var starts: [Int]
  private(set) var documents: [UInt32]
  private(set) var impacts: [UInt16]

  /// Sorts the postings of rows.
  ///
  /// - Parameter numbers: the rows' documents, in rising order.
  init(_ rows: some PostingSource, numbers: [UInt32], termCount: Int) {
    var starts = [Int](repeating: 0, count: termCount + 1)
    rows.forEachWeight { _, term, _ in starts[Int(term) + 1] += 1 }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var documents = [UInt32](repeating: 0, count: starts[termCount])
    var impacts = [UInt16](repeating: 0, count: starts[termCount])
    var next = starts
    rows.forEachWeight { document, term, impact in
      let place = next[Int(term)]
      next[Int(term)] = place + 1
      documents[place] = numbers[document]
      impacts[place] = impact
    }
    (self.starts, self.documents, self.impacts) = (starts, documents, impacts)
  }

  /// Where a term's postings stand.
  func range(_ term: Int) -> Range<Int> { starts[term]..<starts[term + 1] }
}
