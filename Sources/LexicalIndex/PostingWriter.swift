import Kernels
import Storage

/// Sorts postings by term and lays them out as `PostingLayout` says.
struct PostingWriter {
  private(set) var records: [UInt16] = []
  private(set) var words: [UInt32] = []
  private(set) var planes: [UInt8] = []
  private(set) var columnCount = 0

  private let documentCount: Int
  private let layout: PostingLayout
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
    documentCount = rows.count
    layout = PostingLayout(documentCount: documentCount)
    self.most = most
    guard documentCount < PostingLayout.valueLimit else {
      throw .tooLarge(part: "more than 2²⁸ documents")
    }
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

  /// Makes room for what will be written, so that it is never held twice to grow.
  private mutating func reserve() {
    var (postings, columns) = (0, 0)
    for count in counts {
      let form = layout.form(
        documentFrequency: Int(count), documentCount: documentCount, largestImpact: 0)
      if form == .column { columns += 1 } else { postings += Int(count) }
    }
    records.reserveCapacity(counts.count * PostingLayout.recordWidth)
    words.reserveCapacity(postings + postings / 8)
    planes.reserveCapacity(columns * 2 * layout.planeLength)
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
    var start = 0
    for term in range {
      let list = start..<start + Int(counts[term])
      start = list.upperBound
      var largest: UInt16 = 0
      for position in list { largest = max(largest, impacts[position]) }
      let value = list.count == 1 ? Int(documents[list.lowerBound]) : words.count
      guard value < PostingLayout.valueLimit else {
        throw .tooLarge(part: "more than 2²⁸ words of postings")
      }
      let record = list.isEmpty ? 0 : PostingRecord.word(count: list.count, value: value)
      records.append(UInt16(truncatingIfNeeded: record))
      records.append(UInt16(truncatingIfNeeded: record >> 16))
      records.append(largest)
      if list.count > PostingLayout.longestBare {
        writeHeaded(list, largest)
      } else if list.count > 1 {
        writeBare(list)
      }
    }
  }

  private mutating func writeBare(_ list: Range<Int>) {
    if layout.isPacked { appendPacked(list) } else { appendFlat(list) }
  }

  private mutating func writeHeaded(_ list: Range<Int>, _ largest: UInt16) {
    let form = layout.form(
      documentFrequency: list.count, documentCount: documentCount, largestImpact: largest)
    words.append(UInt32(list.count))
    words.append(bestImpacts(list))
    switch form {
    case .flat:
      words.append(form.rawValue)
      appendFlat(list)
    case .runs:
      words.append(form.rawValue)
      appendDirectory(list)
      appendPacked(list)
    case .column:
      words.append(form.rawValue | UInt32(columnCount) << 2)
      appendMaxima(list)
      appendColumn(list, largest)
    }
  }

  private mutating func appendFlat(_ list: Range<Int>) {
    words.append(contentsOf: documents[list])
    for position in stride(from: list.lowerBound, to: list.upperBound, by: 2) {
      let second = position + 1 < list.upperBound ? UInt32(impacts[position + 1]) : 0
      words.append(UInt32(impacts[position]) | second << 16)
    }
  }

  private mutating func appendPacked(_ list: Range<Int>) {
    for position in list {
      let place = documents[position] & UInt32(segmentLength - 1)
      words.append(place << 16 | UInt32(impacts[position]))
    }
  }

  private mutating func appendDirectory(_ list: Range<Int>) {
    var position = list.lowerBound
    for segment in 0..<layout.segmentCount {
      words.append(UInt32(position - list.lowerBound))
      while position < list.upperBound, Int(documents[position]) >> segmentBits == segment {
        position += 1
      }
    }
    words.append(UInt32(list.count))
    appendMaxima(list)
  }

  /// The largest impact of each segment, two to a word.
  private mutating func appendMaxima(_ list: Range<Int>) {
    var maxima = [UInt32](repeating: 0, count: layout.maximaLength * 2)
    for position in list {
      let segment = Int(documents[position]) >> segmentBits
      maxima[segment] = max(maxima[segment], UInt32(impacts[position]))
    }
    for pair in 0..<layout.maximaLength {
      words.append(maxima[2 * pair] | maxima[2 * pair + 1] << 16)
    }
  }

  private mutating func appendColumn(_ list: Range<Int>, _ largest: UInt16) {
    let unit = PostingLayout.unit(largestImpact: largest)
    let bounds = planes.count
    let rests = bounds + layout.planeLength
    planes.append(contentsOf: repeatElement(0, count: 2 * layout.planeLength))
    for position in list {
      let impact = Int(impacts[position])
      let bound = (impact + unit - 1) / unit
      planes[bounds + Int(documents[position])] = UInt8(bound)
      planes[rests + Int(documents[position])] = UInt8(bound * unit - impact)
    }
    columnCount += 1
  }

  /// The tenth and the hundredth best impact in one word; 0 where there are fewer.
  private func bestImpacts(_ list: Range<Int>) -> UInt32 {
    var best: [UInt16] = []
    for position in list {
      let impact = impacts[position]
      if best.count == PostingLayout.farRank {
        guard impact > best[PostingLayout.farRank - 1] else { continue }
        best.removeLast()
      }
      let place = best.firstIndex { $0 < impact } ?? best.count
      best.insert(impact, at: place)
    }
    func impact(_ rank: Int) -> UInt32 { best.count >= rank ? UInt32(best[rank - 1]) : 0 }
    return impact(PostingLayout.nearRank) | impact(PostingLayout.farRank) << 16
  }
}
