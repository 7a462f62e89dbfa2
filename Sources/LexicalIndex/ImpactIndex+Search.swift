import Kernels
import Storage

extension ImpactIndex {
  /// Finds the best `limit` documents among those `isVisible` admits; they lie in `scratch.hits`.
  ///
  /// Best first, ties by lower document number; documents without any of the terms are not found.
  /// Weights of a term that is named more than once are added up.
  ///
  /// Term-at-a-time over segments that stay in cache, with MaxScore (Turtle and Flood, "Query
  /// Evaluation: Strategies and Optimizations", 1995): in each segment only the terms without
  /// which a document cannot reach the threshold are added up, the others are looked up for the
  /// few documents that still can. Where nothing is filtered, the threshold begins with the best
  /// stored impact of rank `limit` or behind.
  ///
  /// - Parameter isVisible: nil where every document may be found, which is faster than a filter
  ///   that admits all.
  /// - Complexity: O(postings of the question's terms); no allocation once `scratch` has grown.
  package func search(
    _ query: [QueryTerm], limit: Int, scratch: inout Scratch,
    isVisible: ((UInt32) -> Bool)? = nil
  ) throws(StorageError) {
    scratch.hits.removeAll(keepingCapacity: true)
    scratch.counters = Counters()
    let limit = min(limit, documentCount)
    guard limit > 0, !query.isEmpty else { return }
    let places = ScratchLayout(limit: limit, termCount: query.count)
    if scratch.memory.count < places.length {
      scratch.memory = [UInt64](repeating: 0, count: places.length)
    }
    var work = scratch.counters
    let count = try scratch.memory.withUnsafeMutableBufferPointer {
      (memory) throws(StorageError) -> Int in
      guard let base = memory.baseAddress else { return 0 }
      let start = try open(query, limit, base, places, &scratch.cursors)
      guard start.total > 0 else { return 0 }
      return try scratch.cursors.withUnsafeMutableBufferPointer {
        (cursors) throws(StorageError) -> Int in
        guard let first = cursors.baseAddress else { return 0 }
        var run = SegmentSearch(
          index: self, cursors: first, termCount: cursors.count, limit: limit, memory: base,
          places: places, isVisible: isVisible)
        if isVisible == nil { run.threshold = max(1, min(start.floor, UInt64(UInt32.max))) }
        defer { work = run.counters }
        do throws(StorageError) {
          // The narrowest sums that the bounds cannot exceed.
          if start.total <= UInt64(UInt16.max) {
            try run.run(UInt16.self)
          } else if start.total <= UInt64(UInt32.max) {
            try run.run(UInt32.self)
          } else {
            try run.run(UInt64.self)
          }
        } catch {
          base.update(repeating: 0, count: segmentLength)
          throw error
        }
        return run.best.finish()
      }
    }
    scratch.counters = work
    for position in places.keys..<places.keys + count {
      let key = scratch.memory[position]
      scratch.hits.append(
        Hit(document: ~UInt32(truncatingIfNeeded: key), score: UInt32(key >> 32)))
    }
  }

  /// Opens the lists of the question's distinct terms: lists first, then columns, each by bound.
  ///
  /// - Returns: the sum of all bounds, and a threshold that `limit` documents reach.
  private func open(
    _ query: [QueryTerm], _ limit: Int, _ memory: UnsafeMutablePointer<UInt64>,
    _ places: ScratchLayout, _ cursors: inout [TermCursor]
  ) throws(StorageError) -> (total: UInt64, floor: UInt64) {
    cursors.removeAll(keepingCapacity: true)
    let keys = memory + places.keys
    var used = 0
    for item in query where item.weight > 0 {
      keys[used] = UInt64(item.term) << 32 | UInt64(min(item.weight, Self.largestWeight))
      used += 1
    }
    sortDescending(keys, count: used)
    used = merge(keys, used, weights: memory + places.bounds)
    // All records before the first list, so that the waits for memory overlap.
    let found = UnsafeMutableRawPointer(memory + places.columns)
      .assumingMemoryBound(to: PostingRecord.Stored.self)
    for position in 0..<used { found[position] = try stored(UInt32(keys[position])) }
    var total: UInt64 = 0
    var floor: UInt64 = 0
    for position in 0..<used {
      let record = PostingRecord(found[position])
      let weight = memory[places.bounds + position]
      let single = UnsafeMutableRawPointer(memory + places.singles + cursors.count)
      guard var cursor = try cursor(record, weight, single, limit, &floor) else { continue }
      cursor.bound = UInt64(record.largest) * weight
      total += cursor.bound
      cursors.append(cursor)
    }
    order(&cursors)
    return (total, floor)
  }

  /// Leaves each term once, with its weights added up.
  ///
  /// - Parameter keys: terms above weights, sorted; terms alone afterwards.
  /// - Returns: the number of terms.
  private func merge(
    _ keys: UnsafeMutablePointer<UInt64>, _ count: Int, weights: UnsafeMutablePointer<UInt64>
  ) -> Int {
    var used = 0
    for position in 0..<count {
      let term = keys[position] >> 32
      let weight = keys[position] & 0xFFFF_FFFF
      if used > 0, keys[used - 1] == term {
        weights[used - 1] += weight
      } else {
        keys[used] = term
        weights[used] = weight
        used += 1
      }
    }
    return used
  }

  /// Lists before columns, the larger bound first.
  private func order(_ cursors: inout [TermCursor]) {
    for position in 1..<max(1, cursors.count) {
      var place = position
      while place > 0, cursors[place - 1].isBehind(cursors[place]) {
        cursors.swapAt(place - 1, place)
        place -= 1
      }
    }
  }

  private func cursor(
    _ record: PostingRecord, _ weight: UInt64, _ single: UnsafeMutableRawPointer, _ limit: Int,
    _ floor: inout UInt64
  ) throws(StorageError) -> TermCursor? {
    switch record.form {
    case .none: return nil
    case .single:
      let number = single.assumingMemoryBound(to: UInt32.self)
      number[0] = UInt32(record.value)
      let impact = (single + 4).assumingMemoryBound(to: UInt16.self)
      impact[0] = record.largest
      if limit == 1 { floor = max(floor, UInt64(record.largest) * weight) }
      return TermCursor(
        form: .flat, weight: weight, bound: 0, count: 1, numbers: UnsafePointer(number),
        impacts: UnsafePointer(impact), postings: UnsafePointer(number))
    case .short(let count):
      if limit == 1 { floor = max(floor, UInt64(record.largest) * weight) }
      if layout.isPacked {
        let list = try list(record.value, count)
        return TermCursor(
          form: .packed, weight: weight, bound: 0, count: count, numbers: list,
          impacts: Self.halves(list), postings: list)
      }
      return flat(try list(record.value, count + (count + 1) / 2), count, weight)
    case .headed:
      let header = try list(record.value, PostingLayout.headerLength)
      let best =
        limit == 1
        ? UInt32(record.largest)
        : limit <= PostingLayout.nearRank
          ? header[1] & 0xFFFF : limit <= PostingLayout.farRank ? header[1] >> 16 : 0
      floor = max(floor, UInt64(best) * weight)
      return try headed(record, Int(header[0]), header[2], weight)
    }
  }

  private func headed(
    _ record: PostingRecord, _ count: Int, _ form: UInt32, _ weight: UInt64
  ) throws(StorageError) -> TermCursor {
    let start = record.value + PostingLayout.headerLength
    guard count <= documentCount else { throw damaged }
    switch PostingLayout.Form(rawValue: form & 3) {
    case .flat?: return flat(try list(start, count + (count + 1) / 2), count, weight)
    case .runs?:
      let segments = layout.segmentCount
      let length = segments + 1 + layout.maximaLength
      let list = try list(start, length + count)
      return TermCursor(
        form: .runs, weight: weight, bound: 0, count: count, numbers: list,
        impacts: Self.halves(list + segments + 1), postings: list + length)
    case .column?:
      let maxima = try list(start, layout.maximaLength)
      let first = Int(form >> 2) * layout.planeLength * 2
      let bytes = try planes.withElements(first..<first + layout.planeLength * 2) { $0 }
      return TermCursor(
        form: .column, weight: weight, bound: 0, count: count, numbers: maxima,
        impacts: Self.halves(maxima), postings: maxima, bytes: bytes,
        unit: UInt64(PostingLayout.unit(largestImpact: record.largest)))
    case nil: throw damaged
    }
  }

  private func flat(_ list: UnsafePointer<UInt32>, _ count: Int, _ weight: UInt64) -> TermCursor {
    TermCursor(
      form: .flat, weight: weight, bound: 0, count: count, numbers: list,
      impacts: Self.halves(list + count), postings: list)
  }

  /// Words of the index, checked; they stay where they are as long as the index is there.
  @inline(__always)
  private func list(_ start: Int, _ count: Int) throws(StorageError) -> UnsafePointer<UInt32> {
    try words.withElements(start..<start + count) { $0 }
  }

  /// Words as pairs of halves.
  @inline(__always)
  private static func halves(_ words: UnsafePointer<UInt32>) -> UnsafePointer<UInt16> {
    UnsafeRawPointer(words).assumingMemoryBound(to: UInt16.self)
  }
}

extension TermCursor {
  /// Whether it belongs behind `other`.
  func isBehind(_ other: TermCursor) -> Bool {
    let isColumn = form == .column
    let otherIsColumn = other.form == .column
    return isColumn == otherIsColumn ? bound < other.bound : isColumn
  }
}
