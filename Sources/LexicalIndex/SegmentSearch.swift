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

  let memory: UnsafeMutablePointer<UInt64>
  let candidates: Candidates
  /// Largest part that each term can have in the segment.
  let bounds: UnsafeMutablePointer<UInt64>
  /// Sum of `bounds` from each term on.
  let rests: UnsafeMutablePointer<UInt64>
  let scanned: UnsafeMutablePointer<ScannedColumn>

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

  /// Finds the postings of every term in a segment and how much they can add.
  @inline(__always)
  mutating func bound(_ segment: Int) throws(StorageError) {
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
  mutating func addUp<Sum: ImpactSum>(
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
  func collect(_ cursor: UnsafeMutablePointer<TermCursor>, _ minimum: UInt64) -> Int {
    let weight = cursor.pointee.weight
    let least = (minimum + weight - 1) / weight
    guard least <= UInt64(UInt16.max) else { return 0 }
    return candidates.collect(
      cursor.pointee.postings + cursor.pointee.position, count: cursor.pointee.segmentCount,
      least: UInt16(least), weight: weight)
  }

  @inline(__always)
  func add<Sum: ImpactSum>(_ term: Int, _ sums: UnsafeMutablePointer<Sum>) {
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
  func take<Sum: ImpactSum>(
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
}
