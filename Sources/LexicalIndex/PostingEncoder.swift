import Kernels
import Storage

/// The documents of a term, in order, with as many impacts.
struct PostingList {
  let documents: UnsafeBufferPointer<UInt32>
  let impacts: UnsafeBufferPointer<UInt16>

  var count: Int { documents.count }

  /// The largest impact, zero where there is none.
  var largest: UInt16 {
    var largest: UInt16 = 0
    for impact in impacts { largest = max(largest, impact) }
    return largest
  }

  /// The tenth and the hundredth best impact in one word; 0 where there are fewer.
  var bestImpacts: UInt32 {
    func stored(_ rank: Int) -> UInt32 { count >= rank ? UInt32(impact(ofRank: rank)) : 0 }
    return stored(PostingLayout.nearRank) | stored(PostingLayout.farRank) << 16
  }

  /// The impact that stands at `rank`, counted from one, when the best come first.
  ///
  /// - Complexity: O(count), by counting upper halves first and then lower ones.
  private func impact(ofRank rank: Int) -> UInt16 {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) { counts in
      var rest = UInt32(rank)
      func find(_ byte: (UInt16) -> UInt16?) -> UInt16 {
        counts.initialize(repeating: 0)
        for impact in impacts {
          if let byte = byte(impact) { counts[Int(byte)] += 1 }
        }
        var value = 255
        while value > 0, counts[value] < rest {
          rest -= counts[value]
          value -= 1
        }
        return UInt16(value)
      }
      let upper = find { $0 >> 8 }
      let lower = find { $0 >> 8 == upper ? $0 & 0xFF : nil }
      return upper << 8 | lower
    }
  }
}

/// Lays lists of postings out as `PostingLayout` says, one term after the other.
struct PostingEncoder {
  private(set) var records: [UInt16] = []
  private(set) var words: [UInt32] = []
  private(set) var planes: [UInt8] = []
  private(set) var columnCount = 0
  let documentCount: Int
  let layout: PostingLayout

  /// An encoder of the lists of a collection.
  init(documentCount: Int) throws(StorageError) {
    self.documentCount = documentCount
    layout = PostingLayout(documentCount: documentCount)
    guard documentCount < PostingLayout.valueLimit else {
      throw .tooLarge(part: "more than 2²⁸ documents")
    }
  }

  /// Makes room for what will be written, so that it is never held twice to grow.
  mutating func reserve(terms: Int, words count: Int, columns: Int) {
    records.reserveCapacity(terms * PostingLayout.recordWidth)
    words.reserveCapacity(count)
    planes.reserveCapacity(columns * 2 * layout.planeLength)
  }

  /// Writes the list of the next term.
  mutating func append(_ list: PostingList) throws(StorageError) {
    let largest = list.largest
    try appendRecord(
      count: list.count, value: list.count == 1 ? Int(list.documents[0]) : words.count,
      largest: largest)
    if list.count > PostingLayout.longestBare {
      appendHeaded(list, largest)
    } else if list.count > 1 {
      if layout.isPacked { appendPacked(list) } else { appendFlat(list) }
    }
  }

  /// Writes the record of the next term, whose list follows where it has one.
  mutating func appendRecord(count: Int, value: Int, largest: UInt16) throws(StorageError) {
    guard value < PostingLayout.valueLimit else {
      throw .tooLarge(part: "more than 2²⁸ words of postings")
    }
    let record = count == 0 ? 0 : PostingRecord.word(count: count, value: value)
    records.append(UInt16(truncatingIfNeeded: record))
    records.append(UInt16(truncatingIfNeeded: record >> 16))
    records.append(largest)
  }

  /// Writes words of a list as they are.
  mutating func append(words list: UnsafeBufferPointer<UInt32>) { words.append(contentsOf: list) }

  /// Writes a word of a list.
  mutating func append(word: UInt32) { words.append(word) }

  /// Writes the planes of an older column, each `length` bytes long, with the documents that were
  /// kept where they are now.
  mutating func append(
    planes old: UnsafeBufferPointer<UInt8>, of length: Int, _ kept: KeptDocuments
  ) {
    columnCount += 1
    if kept.isInPlace, length == layout.planeLength {
      planes.append(contentsOf: old)
      return
    }
    let start = planes.count
    planes.append(contentsOf: repeatElement(0, count: 2 * layout.planeLength))
    for run in kept.runs {
      for plane in 0..<2 {
        let target = start + plane * layout.planeLength + run.new
        let source = plane * length + run.old.lowerBound
        planes.replaceSubrange(
          target..<target + run.old.count, with: old[source..<source + run.old.count])
      }
    }
  }

  /// Sets a document's impact in the last column that was written.
  mutating func setLast(_ document: Int, impact: Int, unit: Int) {
    let start = planes.count - 2 * layout.planeLength
    let bound = (impact + unit - 1) / unit
    planes[start + document] = UInt8(truncatingIfNeeded: bound)
    planes[start + layout.planeLength + document] = UInt8(
      truncatingIfNeeded: bound * unit - impact)
  }

  private mutating func appendHeaded(_ list: PostingList, _ largest: UInt16) {
    let form = layout.form(
      documentFrequency: list.count, documentCount: documentCount, largestImpact: largest)
    words.append(UInt32(list.count))
    words.append(list.bestImpacts)
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

  private mutating func appendFlat(_ list: PostingList) {
    words.append(contentsOf: list.documents)
    for position in stride(from: 0, to: list.count, by: 2) {
      let second = position + 1 < list.count ? UInt32(list.impacts[position + 1]) : 0
      words.append(UInt32(list.impacts[position]) | second << 16)
    }
  }

  private mutating func appendPacked(_ list: PostingList) {
    for position in 0..<list.count {
      let place = list.documents[position] & UInt32(segmentLength - 1)
      words.append(place << 16 | UInt32(list.impacts[position]))
    }
  }

  private mutating func appendDirectory(_ list: PostingList) {
    var position = 0
    for segment in 0..<layout.segmentCount {
      words.append(UInt32(position))
      while position < list.count, Int(list.documents[position]) >> segmentBits == segment {
        position += 1
      }
    }
    words.append(UInt32(list.count))
    appendMaxima(list)
  }

  /// The largest impact of each segment, two to a word.
  private mutating func appendMaxima(_ list: PostingList) {
    var maxima = [UInt32](repeating: 0, count: layout.maximaLength * 2)
    for position in 0..<list.count {
      let segment = Int(list.documents[position]) >> segmentBits
      maxima[segment] = max(maxima[segment], UInt32(list.impacts[position]))
    }
    for pair in 0..<layout.maximaLength {
      words.append(maxima[2 * pair] | maxima[2 * pair + 1] << 16)
    }
  }

  private mutating func appendColumn(_ list: PostingList, _ largest: UInt16) {
    let unit = PostingLayout.unit(largestImpact: largest)
    let bounds = planes.count
    let rests = bounds + layout.planeLength
    planes.append(contentsOf: repeatElement(0, count: 2 * layout.planeLength))
    for position in 0..<list.count {
      let impact = Int(list.impacts[position])
      let bound = (impact + unit - 1) / unit
      planes[bounds + Int(list.documents[position])] = UInt8(bound)
      planes[rests + Int(list.documents[position])] = UInt8(bound * unit - impact)
    }
    columnCount += 1
  }
}
