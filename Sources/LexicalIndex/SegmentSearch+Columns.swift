import Kernels
import Storage

extension SegmentSearch {
  /// Where columns alone can reach the threshold: candidates are the documents whose columns do,
  /// and those of the lists that do with them.
  mutating func addUpAndScan<Sum: ImpactSum>(
    _ segment: Int, _ sums: UnsafeMutablePointer<Sum>
  ) throws(StorageError) {
    for term in 0..<listCount { add(term, sums) }
    counters.columnsRead += scannedCount
    let documents = min(segmentLength, index.documentCount - segment << segmentBits)
    var start = 0
    while start < documents, rests[listCount] >= threshold {
      // Chunk by chunk, so that the first ones raise the threshold for the others; few documents
      // as long as all of them have to be looked at.
      let isScanning = threshold > rests[listCount + scannedCount]
      let length = isScanning ? Self.chunkLength : Self.firstChunkLength
      let end = min(start + length, documents)
      let found = scan(segment, start..<end)
      var used = 0
      // What the lists hold as well comes from them.
      for position in 0..<found where sums[Int(candidates.places[position])] == 0 {
        candidates.places[used] = candidates.places[position]
        candidates.sums[used] = 0
        used += 1
      }
      finish(used, from: listCount, segment, sums)
      threshold = max(threshold, best.lowestScore)
      start = end
    }
    let minimum = threshold > rests[listCount] ? threshold - rests[listCount] : 1
    var used = 0
    for term in 0..<listCount {
      counters.postingsScored += cursors[term].segmentCount
      used = take(term, 0, sums, Sum(truncatingIfNeeded: minimum), used)
      guard used <= segmentLength else { throw index.damaged }
    }
    finish(used, from: listCount, segment, sums)
  }

  /// Documents that are scanned with one threshold.
  private static let chunkLength = 1_024
  /// Documents that are looked at before the scanned columns can reach the threshold; a multiple
  /// of 64, as `scanColumns` wants it.
  private static let firstChunkLength = 64

  /// Columns that are scanned at most: those of the largest bound, which come first.
  ///
  /// So many bytes, each with a factor that was rounded up, can be added up in 16 bits.
  private static let mostScanned = 128

  /// Columns that are scanned.
  var scannedCount: Int { min(termCount - listCount, Self.mostScanned) }

  mutating func scan(_ segment: Int, _ documents: Range<Int>) -> Int {
    let end = listCount + scannedCount
    // Factors are rounded up so that the sums fit into 16 bits.
    var total: UInt64 = 0
    for term in listCount..<end { total += 255 * cursors[term].unit * cursors[term].weight }
    let room = UInt64(UInt16.max) - 255 * UInt64(scannedCount)
    let grain = max(1, (total + room - 1) / room)
    // What the other columns can add at most is taken for granted.
    let minimum = threshold > rests[end] ? (threshold - rests[end]) / grain : 0
    guard minimum > 0, minimum <= UInt64(UInt16.max) else {
      // No threshold for the scanned ones: every document is looked at.
      for place in documents {
        candidates.places[place - documents.lowerBound] = UInt16(place)
        candidates.sums[place - documents.lowerBound] = 0
      }
      return documents.count
    }
    for term in listCount..<end {
      guard let bytes = cursors[term].bytes else { continue }
      let factor = (cursors[term].unit * cursors[term].weight + grain - 1) / grain
      scanned[term - listCount] = ScannedColumn(
        bounds: bytes + (segment << segmentBits), factor: UInt16(factor))
    }
    return scanColumns(
      scanned, columnCount: scannedCount, documents: documents, minimum: UInt16(minimum),
      into: candidates)
  }

  /// Makes the candidates' sums exact.
  @inline(__always)
  func settle(_ used: Int, _ segment: Int) {
    guard used > 0 else { return }
    for term in listCount..<termCount {
      guard let bytes = cursors[term].bytes else { continue }
      candidates.settle(
        used, rests: bytes + (segment << segmentBits) + index.layout.planeLength,
        weight: cursors[term].weight)
    }
  }
}
