import Kernels
import Storage

/// One search on its way through the segments.
struct SegmentSearch {
  let index: ImpactIndex
  let cursors: UnsafeMutablePointer<TermCursor>
  let termCount: Int
  /// Terms with lists; the others have columns.
  let listCount: Int
  let isVisible: ((UInt32) -> Bool)?

  var best: BestKeys
  var counters = ImpactIndex.Counters()
  /// Documents below this score are not among the best.
  var threshold: UInt64 = 1

  private let memory: UnsafeMutablePointer<UInt64>
  private let candidates: Candidates
  /// Largest part that each term can have in the segment.
  private let bounds: UnsafeMutablePointer<UInt64>
  /// Sum of `bounds` from each term on.
  private let rests: UnsafeMutablePointer<UInt64>
  private let scanned: UnsafeMutablePointer<ScannedColumn>

  init(
    index: ImpactIndex, cursors: UnsafeMutablePointer<TermCursor>, termCount: Int, limit: Int,
    memory: UnsafeMutablePointer<UInt64>, places: ScratchLayout, isVisible: ((UInt32) -> Bool)?
  ) {
    self.index = index
    self.cursors = cursors
    self.termCount = termCount
    self.memory = memory
    self.isVisible = isVisible
    var lists = 0
    while lists < termCount, cursors[lists].form != .column { lists += 1 }
    listCount = lists
    best = BestKeys(limit: limit, memory: memory + places.keys)
    candidates = Candidates(
      places: UnsafeMutableRawPointer(memory + places.candidatePlaces)
        .assumingMemoryBound(to: UInt16.self),
      sums: memory + places.candidateSums)
    bounds = memory + places.bounds
    rests = memory + places.rests
    scanned = UnsafeMutableRawPointer(memory + places.columns)
      .assumingMemoryBound(to: ScannedColumn.self)
  }

  /// Goes through all segments with sums of one width.
  mutating func run<Sum: ImpactSum>(_ type: Sum.Type) throws(StorageError) {
    let sums = UnsafeMutableRawPointer(memory).assumingMemoryBound(to: Sum.self)
    for segment in 0..<index.layout.segmentCount {
      threshold = max(threshold, best.threshold)
      try bound(segment)
      guard rests[0] >= threshold else {
        counters.segmentsSkipped += 1
        continue
      }
      var essential = 0
      while rests[essential] >= threshold { essential += 1 }
      if essential <= listCount {
        let used = try addUp(
          essential, sums, Sum(truncatingIfNeeded: threshold - rests[essential]))
        finish(used, from: essential, segment, sums)
      } else {
        try addUpAndScan(segment, sums)
      }
    }
  }

  /// Completes candidates with the terms from `term` on and offers those that are left.
  @inline(__always)
  private mutating func finish<Sum: ImpactSum>(
    _ used: Int, from term: Int, _ segment: Int, _ sums: UnsafeMutablePointer<Sum>
  ) {
    var used = used
    for term in term..<termCount where used > 0 {
      used = complete(term, segment, used, sums)
    }
    settle(used, segment)
    offer(used, segment)
  }

  /// Finds the postings of every term in a segment and how much they can add.
  @inline(__always)
  private mutating func bound(_ segment: Int) throws(StorageError) {
    let end = UInt32(truncatingIfNeeded: (segment + 1) << segmentBits)
    for term in 0..<termCount {
      let cursor = cursors + term
      switch cursor.pointee.form {
      case .packed:
        cursor.pointee.segmentCount = cursor.pointee.count
        bounds[term] = cursor.pointee.bound
      case .flat:
        var position = cursor.pointee.position + cursor.pointee.segmentCount
        cursor.pointee.position = position
        let start = position
        while position < cursor.pointee.count, cursor.pointee.numbers[position] < end {
          position += 1
        }
        cursor.pointee.segmentCount = position - start
        guard position - start <= segmentLength else { throw index.damaged }
        bounds[term] = position > start ? cursor.pointee.bound : 0
      case .runs:
        let start = Int(cursor.pointee.numbers[segment])
        let end = Int(cursor.pointee.numbers[segment + 1])
        guard start <= end, end <= cursor.pointee.count, end - start <= segmentLength else {
          throw index.damaged
        }
        cursor.pointee.position = start
        cursor.pointee.segmentCount = end - start
        bounds[term] = min(
          UInt64(cursor.pointee.impacts[segment]) &* cursor.pointee.weight, cursor.pointee.bound)
      case .column:
        bounds[term] = min(
          UInt64(cursor.pointee.impacts[segment]) &* cursor.pointee.weight, cursor.pointee.bound)
      }
    }
    var sum: UInt64 = 0
    rests[termCount] = 0
    var term = termCount
    while term > 0 {
      term -= 1
      sum += bounds[term]
      rests[term] = sum
    }
  }

  /// Adds up the first terms' lists; documents that reach `minimum` are candidates.
  @inline(__always)
  private mutating func addUp<Sum: ImpactSum>(
    _ count: Int, _ sums: UnsafeMutablePointer<Sum>, _ minimum: Sum
  ) throws(StorageError) -> Int {
    // The longest list is taken in the pass that adds it.
    var longest = 0
    var filled = 0
    for term in 0..<count {
      let postings = cursors[term].segmentCount
      counters.postingsScored += postings
      filled += postings > 0 ? 1 : 0
      if postings > cursors[longest].segmentCount { longest = term }
    }
    if filled == 1, cursors[longest].form != .flat {
      return collect(cursors + longest, UInt64(minimum))
    }
    for term in 0..<count where term != longest { add(term, sums) }
    var used = take(longest, Sum(truncatingIfNeeded: cursors[longest].weight), sums, minimum, 0)
    guard used <= segmentLength else { throw index.damaged }
    for term in 0..<count where term != longest {
      used = take(term, 0, sums, minimum, used)
      guard used <= segmentLength else { throw index.damaged }
    }
    return used
  }

  /// Takes the candidates of the only list that has any.
  @inline(__always)
  private func collect(_ cursor: UnsafeMutablePointer<TermCursor>, _ minimum: UInt64) -> Int {
    let weight = cursor.pointee.weight
    let least = (minimum + weight - 1) / weight
    guard least <= UInt64(UInt16.max) else { return 0 }
    return candidates.collect(
      cursor.pointee.postings + cursor.pointee.position, count: cursor.pointee.segmentCount,
      least: UInt16(least), weight: weight)
  }

  @inline(__always)
  private func add<Sum: ImpactSum>(_ term: Int, _ sums: UnsafeMutablePointer<Sum>) {
    let cursor = cursors + term
    let count = cursor.pointee.segmentCount
    guard count > 0 else { return }
    let weight = Sum(truncatingIfNeeded: cursor.pointee.weight)
    if cursor.pointee.form == .flat {
      let start = cursor.pointee.position
      Sum.add(
        cursor.pointee.numbers + start, cursor.pointee.impacts + start, count: count,
        weight: weight, to: sums)
    } else {
      Sum.add(
        cursor.pointee.postings + cursor.pointee.position, count: count, weight: weight, to: sums)
    }
  }

  @inline(__always)
  private func take<Sum: ImpactSum>(
    _ term: Int, _ weight: Sum, _ sums: UnsafeMutablePointer<Sum>, _ minimum: Sum, _ used: Int
  ) -> Int {
    let cursor = cursors + term
    let count = cursor.pointee.segmentCount
    guard count > 0 else { return used }
    if cursor.pointee.form == .flat {
      let start = cursor.pointee.position
      return Sum.take(
        cursor.pointee.numbers + start, cursor.pointee.impacts + start, count: count,
        weight: weight, from: sums, minimum: minimum, into: candidates, used: used)
    }
    return Sum.take(
      cursor.pointee.postings + cursor.pointee.position, count: count, weight: weight,
      from: sums, minimum: minimum, into: candidates, used: used)
  }

  /// Where columns alone can reach the threshold: candidates are the documents whose columns do,
  /// and those of the lists that do with them.
  private mutating func addUpAndScan<Sum: ImpactSum>(
    _ segment: Int, _ sums: UnsafeMutablePointer<Sum>
  ) throws(StorageError) {
    for term in 0..<listCount { add(term, sums) }
    counters.columnsRead += termCount - listCount
    let documents = min(segmentLength, index.documentCount - segment << segmentBits)
    var start = 0
    while start < documents, rests[listCount] >= threshold {
      // Chunk by chunk, so that the first ones raise the threshold for the others.
      let end = min(start + Self.chunkLength, documents)
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

  private mutating func scan(_ segment: Int, _ documents: Range<Int>) -> Int {
    let count = termCount - listCount
    // Factors are rounded up so that the sums fit into 16 bits.
    var total: UInt64 = 0
    for term in listCount..<termCount { total += 255 * cursors[term].unit * cursors[term].weight }
    let room = UInt64(UInt16.max) - 255 * UInt64(min(count, 128))
    let grain = max(1, (total + room - 1) / room)
    let minimum = threshold / grain
    guard count <= 128, minimum > 0, minimum <= UInt64(UInt16.max) else {
      // Too many to be added up in 16 bits, or no threshold: every document is looked at.
      for place in documents {
        candidates.places[place - documents.lowerBound] = UInt16(place)
        candidates.sums[place - documents.lowerBound] = 0
      }
      return documents.count
    }
    for term in listCount..<termCount {
      guard let bytes = cursors[term].bytes else { continue }
      let factor = (cursors[term].unit * cursors[term].weight + grain - 1) / grain
      scanned[term - listCount] = ScannedColumn(
        bounds: bytes + (segment << segmentBits), factor: UInt16(factor))
    }
    return scanColumns(
      scanned, columnCount: count, documents: documents, minimum: UInt16(minimum),
      into: candidates)
  }

  /// Adds a term's part to the candidates and keeps those that can still reach the threshold.
  @inline(__always)
  private mutating func complete<Sum: ImpactSum>(
    _ term: Int, _ segment: Int, _ used: Int, _ sums: UnsafeMutablePointer<Sum>
  ) -> Int {
    let cursor = cursors + term
    let minimum = threshold > rests[term + 1] ? threshold - rests[term + 1] : 0
    counters.lookups += used
    switch cursor.pointee.form {
    case .packed, .runs:
      if cursor.pointee.segmentCount < used * Self.lookupCost {
        return completeByScan(cursor, used, sums, minimum)
      }
      return candidates.complete(
        used, from: cursor.pointee.postings + cursor.pointee.position,
        count: cursor.pointee.segmentCount, weight: cursor.pointee.weight, minimum: minimum)
    case .flat:
      let start = cursor.pointee.position
      return candidates.complete(
        used, documents: cursor.pointee.numbers + start, impacts: cursor.pointee.impacts + start,
        count: cursor.pointee.segmentCount, start: UInt32(segment << segmentBits),
        weight: cursor.pointee.weight, minimum: minimum)
    case .column:
      guard let bytes = cursor.pointee.bytes else { return used }
      return candidates.complete(
        used, bounds: bytes + (segment << segmentBits),
        factor: cursor.pointee.unit &* cursor.pointee.weight, minimum: minimum)
    }
  }

  /// Makes the candidates' sums exact.
  @inline(__always)
  private func settle(_ used: Int, _ segment: Int) {
    guard used > 0 else { return }
    for term in listCount..<termCount {
      guard let bytes = cursors[term].bytes else { continue }
      candidates.settle(
        used, rests: bytes + (segment << segmentBits) + index.layout.planeLength,
        weight: cursors[term].weight)
    }
  }

  /// How many postings can be read in the time of a look-up among them.
  private static let lookupCost = 24

  /// Completes candidates by reading a whole run with their sums in place.
  @inline(__always)
  private func completeByScan<Sum: ImpactSum>(
    _ cursor: UnsafeMutablePointer<TermCursor>, _ used: Int, _ sums: UnsafeMutablePointer<Sum>,
    _ minimum: UInt64
  ) -> Int {
    for position in 0..<used {
      // A sum of zero would count as none.
      sums[Int(candidates.places[position])] = Sum(
        truncatingIfNeeded: candidates.sums[position])
    }
    Sum.addToSums(
      cursor.pointee.postings + cursor.pointee.position, count: cursor.pointee.segmentCount,
      weight: Sum(truncatingIfNeeded: cursor.pointee.weight), of: sums)
    var kept = 0
    for position in 0..<used {
      let place = candidates.places[position]
      let sum = UInt64(truncatingIfNeeded: sums[Int(place)])
      sums[Int(place)] = 0
      candidates.places[kept] = place
      candidates.sums[kept] = sum
      kept += sum >= minimum ? 1 : 0
    }
    return kept
  }

  /// Takes the candidates that reach the threshold in among the best.
  @inline(__always)
  private mutating func offer(_ used: Int, _ segment: Int) {
    let start = UInt32(segment << segmentBits)
    for position in 0..<used where candidates.sums[position] >= threshold {
      let document = start + UInt32(candidates.places[position])
      // Only a file that lies names more documents than there are.
      guard Int(document) < index.documentCount, isVisible?(document) ?? true else { continue }
      counters.documentsOffered += 1
      let score = UInt32(truncatingIfNeeded: min(candidates.sums[position], UInt64(UInt32.max)))
      best.insert(BestKeys.key(document: document, score: score))
    }
  }
}
