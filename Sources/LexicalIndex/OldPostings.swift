import Kernels
import Storage

/// The postings of a stored index, all of whose blocks were checked, to be read list by list.
///
/// Its memory belongs to the index that it was made of.
struct OldPostings {
  let documentCount: Int
  let layout: PostingLayout
  /// The error for a list that contradicts itself.
  let damaged: StorageError
  private let records: UnsafeBufferPointer<UInt16>
  private let words: UnsafeBufferPointer<UInt32>
  private let planes: UnsafeBufferPointer<UInt8>

  /// Checks an index and calls `body` with its postings.
  static func with<Result>(
    _ index: ImpactIndex, _ body: (OldPostings) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try index.records.withElements(0..<index.records.count) { (records) throws(StorageError) in
      try index.words.withElements(0..<index.words.count) { (words) throws(StorageError) in
        try index.planes.withElements(0..<index.planes.count) { (planes) throws(StorageError) in
          try body(
            OldPostings(
              documentCount: index.documentCount, layout: index.layout, damaged: index.damaged,
              records: UnsafeBufferPointer(start: records, count: index.records.count),
              words: UnsafeBufferPointer(start: words, count: index.words.count),
              planes: UnsafeBufferPointer(start: planes, count: index.planes.count)))
        }
      }
    }
  }

  /// Number of terms.
  var termCount: Int { records.count / PostingLayout.recordWidth }

  /// Words of all lists.
  var wordCount: Int { words.count }

  /// Number of columns.
  var columnCount: Int { layout.planeLength == 0 ? 0 : planes.count / (2 * layout.planeLength) }

  /// The record of a term.
  func record(_ term: Int) throws(StorageError) -> PostingRecord {
    guard term < termCount else { throw damaged }
    let start = term * PostingLayout.recordWidth
    return PostingRecord(
      PostingRecord.Stored(
        low: records[start], high: records[start + 1], largest: records[start + 2]))
  }

  /// Words of a list.
  func list(_ start: Int, _ count: Int) throws(StorageError) -> UnsafeBufferPointer<UInt32> {
    guard start <= words.count, count <= words.count - start else { throw damaged }
    return UnsafeBufferPointer(rebasing: words[start..<start + count])
  }

  /// Both planes of a column.
  func planes(_ number: Int) throws(StorageError) -> UnsafeBufferPointer<UInt8> {
    guard number < columnCount else { throw damaged }
    let length = 2 * layout.planeLength
    return UnsafeBufferPointer(rebasing: planes[number * length..<(number + 1) * length])
  }

  /// Calls `body` with the documents of a list, all below `documentCount`, and their impacts.
  func forEachPosting(
    _ record: PostingRecord, _ body: (_ document: Int, _ impact: UInt16) -> Void
  ) throws(StorageError) {
    switch record.form {
    case .none: return
    case .single:
      guard record.value < documentCount else { throw damaged }
      body(record.value, record.largest)
    case .short(let count):
      if layout.isPacked {
        try readPacked(try list(record.value, count), segment: 0, body)
      } else {
        try readFlat(try list(record.value, count + (count + 1) / 2), count, body)
      }
    case .headed:
      let header = try list(record.value, PostingLayout.headerLength)
      let count = Int(header[0])
      guard count <= documentCount else { throw damaged }
      let start = record.value + PostingLayout.headerLength
      switch PostingLayout.Form(rawValue: header[2] & 3) {
      case .flat: try readFlat(try list(start, count + (count + 1) / 2), count, body)
      case .runs:
        let directory = try list(start, layout.segmentCount + 1)
        let postings = try list(start + layout.segmentCount + 1 + layout.maximaLength, count)
        for segment in 0..<layout.segmentCount {
          let (first, end) = (Int(directory[segment]), Int(directory[segment + 1]))
          guard first <= end, end <= count else { throw damaged }
          try readPacked(
            UnsafeBufferPointer(rebasing: postings[first..<end]), segment: segment, body)
        }
      case .column: try readColumn(try planes(Int(header[2] >> 2)), record.largest, body)
      case nil: throw damaged
      }
    }
  }

  private func readPacked(
    _ list: UnsafeBufferPointer<UInt32>, segment: Int, _ body: (Int, UInt16) -> Void
  ) throws(StorageError) {
    for posting in list {
      let document = segment << segmentBits + Int(posting >> 16)
      guard document < documentCount else { throw damaged }
      body(document, UInt16(truncatingIfNeeded: posting))
    }
  }

  private func readFlat(
    _ list: UnsafeBufferPointer<UInt32>, _ count: Int, _ body: (Int, UInt16) -> Void
  ) throws(StorageError) {
    for position in 0..<count {
      guard Int(list[position]) < documentCount else { throw damaged }
      let pair = list[count + position / 2]
      body(
        Int(list[position]), UInt16(truncatingIfNeeded: position % 2 == 0 ? pair : pair >> 16))
    }
  }

  private func readColumn(
    _ both: UnsafeBufferPointer<UInt8>, _ largest: UInt16, _ body: (Int, UInt16) -> Void
  ) throws(StorageError) {
    let unit = PostingLayout.unit(largestImpact: largest)
    for document in 0..<documentCount where both[document] != 0 {
      let impact = Int(both[document]) * unit - Int(both[layout.planeLength + document])
      guard impact > 0, impact <= Int(largest) else { throw damaged }
      body(document, UInt16(impact))
    }
  }
}
