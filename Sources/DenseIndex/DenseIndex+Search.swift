import KernelTypes
import Kernels
import Storage

extension DenseIndex {
  /// Norms of vectors and questions for which bounds are given; others are
  /// multiplied out, for their products may leave what a float holds.
  static let boundedNorms = 1e-15...1e15

  /// Blocks whose bounds are kept at a time: 65,536 vectors, whose bounds stay in the second cache.
  static let runBlocks = 4_096

  /// Finds the best `limit` vectors among those `isVisible` admits, best first,
  /// ties by lower number; hits are products above zero, or from `floor` on where it is given.
  ///
  /// What is found is what multiplying all visible vectors with `floatDot`
  /// finds, bit for bit. Hits stand in `scratch.hits`.
  ///
  /// - Parameters:
  ///   - question: `dimension` floats.
  ///   - isVisible: asked for vectors that come into question; all are where it is left out.
  ///   - floor: what hits must reach; a bound of the k-th best product that is
  ///     known saves work, and -infinity finds all there are, opposite vectors too.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  /// - Complexity: O(vectors × dimension), with half a byte for each at most,
  ///   and O(dimension²).
  package func search(
    _ question: UnsafePointer<Float>, limit: Int, scratch: inout Scratch,
    isVisible: (UInt32) -> Bool = { _ in true }, floor: Float? = nil
  ) throws(StorageError) {
    scratch.state.question.take(question, for: self)
    guard try begin(&scratch.state, limit: limit, floor: floor, variant: scratch.variant) else {
      try multiplyAll(&scratch.state, isVisible: isVisible)
      return
    }
    scratch.reserve(blocks: min(Self.runBlocks, blockCount))
    let memory = scratch.memory
    for start in Swift.stride(from: 0, to: blockCount, by: Self.runBlocks) {
      try scan(
        start..<min(blockCount, start + Self.runBlocks), &scratch.state, memory,
        scratch.variant, isVisible: isVisible)
    }
  }

  /// The same for an array of `dimension` floats.
  ///
  /// - Precondition: the question has as many dimensions as the vectors.
  package func search(
    _ question: [Float], limit: Int, scratch: inout Scratch,
    isVisible: (UInt32) -> Bool = { _ in true }, floor: Float? = nil
  ) throws(StorageError) {
    precondition(question.count == dimension, "the question has other dimensions")
    try question.withUnsafeBufferPointer { (buffer) throws(StorageError) in
      guard let base = buffer.baseAddress else {
        scratch.state.best.reset(limit: 0, floor: 0)
        return
      }
      try search(base, limit: limit, scratch: &scratch, isVisible: isVisible, floor: floor)
    }
  }

  /// What multiplying every vector finds, which `search` is held against.
  ///
  /// - Complexity: O(vectors × dimension) floats.
  package func exhaustiveSearch(
    _ question: [Float], limit: Int, scratch: inout Scratch,
    isVisible: (UInt32) -> Bool = { _ in true }, floor: Float? = nil
  ) throws(StorageError) {
    precondition(question.count == dimension, "the question has other dimensions")
    question.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { scratch.state.question.take(base, for: self) }
    }
    scratch.state.best.reset(limit: min(limit, count), floor: Self.least(floor))
    try multiplyAll(&scratch.state, isVisible: isVisible)
  }

  /// How far a bound, computed in floats from rotated vectors, may lie below the
  /// computed product, for norms of one.
  ///
  /// Parts: the rotation is not quite orthogonal; coordinates of both vectors
  /// are rounded sums, with an error of their norm of at most √d (d / 16 + 8)
  /// roundings; the product itself is such a sum; and the bound is a sum of
  /// four terms a level, each at most twice the product of the norms.
  var boundError: Double {
    let width = Double(max(rows.stride, rotatedDimension))
    let roundings =
      4 * width.squareRoot() * (width / 16 + 8) + width / 16 + 64 * Double(levels.count + 1)
    return rotationError + roundings * 0x1p-24
  }

  /// The least score of a hit.
  static func least(_ floor: Float?) -> Float {
    guard let floor else { return .leastNonzeroMagnitude }
    // -infinity marks vectors that are done with.
    return max(floor, -.greatestFiniteMagnitude)
  }

  /// Prepares a question.
  ///
  /// - Returns: whether the vectors are to be scanned with bounds.
  func begin(_ state: inout SearchState, limit: Int, floor: Float?, variant: KernelVariant)
    throws(StorageError) -> Bool
  {
    let limit = min(limit, count)
    state.best.reset(limit: limit, floor: Self.least(floor))
    state.isPrimed = false
    guard limit > 0, !levels.isEmpty, Self.boundedNorms.contains(largestNorm) else { return false }
    return try state.question.prepare(for: self, variant: variant)
  }

  /// Multiplies every vector.
  func multiplyAll(_ state: inout SearchState, isVisible: (UInt32) -> Bool)
    throws(StorageError)
  {
    for row in 0..<count {
      let document = UInt32(truncatingIfNeeded: row)
      let product = try rows.dot(row, state.question.floats)
      guard product >= state.best.threshold, isVisible(document) else { continue }
      state.best.insert(document, product)
    }
    state.counters.rescored += count
  }

  /// Scans a run of blocks, level by level.
  func scan(
    _ run: Range<Int>, _ state: inout SearchState, _ memory: ScanMemory, _ variant: KernelVariant,
    isVisible: (UInt32) -> Bool
  ) throws(StorageError) {
    let first = run.lowerBound * NibbleScan.documents
    let isFirstRun = !state.isPrimed
    state.isPrimed = true
    var left = run.count
    for (number, level) in levels.enumerated() {
      let constants = state.question.levels[number]
      let bytes = level.recordBytes
      let range = run.lowerBound * bytes..<run.upperBound * bytes
      state.counters.addScanned(left * NibbleScan.documents, level: number)
      left = try level.records.withElements(range) { (records) throws(StorageError) -> Int in
        state.question.codes.withUnsafeBufferPointer { codes in
          guard let codes = codes.baseAddress else { return 0 }
          return scanLevel(
            NibbleScan(
              records: records, lines: level.lines, codes: codes + level.start,
              offset: constants.offset, scale: constants.scale,
              residualWeight: constants.residualWeight, roundingWeight: constants.roundingWeight,
              tailWeight: constants.tailWeight, threshold: threshold(state),
              isFirst: number == 0, blocks: number == 0 ? memory.all : memory.left,
              blockCount: left, partials: memory.partials, bounds: memory.bounds,
              survivors: memory.left),
            variant: variant)
        }
      }
      if isFirstRun && number < levels.count - 1 {
        try prime(first, blocks: run.count, &state, memory, isVisible: isVisible)
        left = keepBlocks(
          memory.left, count: left, bounds: memory.bounds, threshold: threshold(state),
          survivors: memory.left)
      }
      if left == 0 { return }
    }
    try rescore(first, left, &state, memory, isVisible: isVisible)
  }

  /// Multiplies the vectors that are left, the most promising first, as long as
  /// their bounds reach the threshold.
  private func rescore(
    _ first: Int, _ left: Int, _ state: inout SearchState, _ memory: ScanMemory,
    isVisible: (UInt32) -> Bool
  ) throws(StorageError) {
    state.left.removeAll(keepingCapacity: true)
    let least = threshold(state)
    for position in 0..<left {
      let block = Int(memory.left[position])
      for lane in block * NibbleScan.documents..<(block + 1) * NibbleScan.documents
      where memory.bounds[lane] >= least && first + lane < count {
        state.left.append(
          Hit(document: UInt32(truncatingIfNeeded: first + lane), score: memory.bounds[lane]))
      }
    }
    state.left.sort { ($1.score, $0.document) < ($0.score, $1.document) }
    for hit in state.left {
      guard hit.score >= threshold(state) else { return }
      guard isVisible(hit.document) else { continue }
      state.counters.rescored += 1
      let product = try rows.dot(Int(hit.document), state.question.floats)
      state.best.insert(hit.document, product)
    }
  }

  /// What bounds must reach.
  @inline(__always)
  private func threshold(_ state: SearchState) -> Float {
    max((state.best.threshold - state.question.margin).nextDown, -.greatestFiniteMagnitude)
  }

  /// Every so many blocks are looked at first, where there are enough of them.
  private static let sampledBlocks = 8

  /// Finds a threshold: multiplies the vectors whose first level promises most.
  private func prime(
    _ first: Int, blocks: Int, _ state: inout SearchState, _ memory: ScanMemory,
    isVisible: (UInt32) -> Bool
  ) throws(StorageError) {
    let limit = state.best.limit + state.best.limit / 2 + 8
    var floor = -Float.greatestFiniteMagnitude
    // What a sample's best reach spares most of the others their place in the list. One more
    // than the sample's share, so that hardly ever too few reach it.
    if blocks >= Self.sampledBlocks * Self.sampledBlocks {
      let sampled = limit / Self.sampledBlocks + 1
      state.prime.reset(limit: sampled, floor: floor)
      for block in Swift.stride(from: 0, to: blocks, by: Self.sampledBlocks) {
        takePromising(block, first, &state, memory, isVisible: isVisible)
      }
      if state.prime.hits.count == sampled { floor = state.prime.threshold }
    }
    state.prime.reset(limit: limit, floor: floor)
    var block = 0
    while true {
      block = firstBlock(
        reaching: state.prime.threshold, from: block, count: blocks, values: memory.partials)
      guard block < blocks else { break }
      takePromising(block, first, &state, memory, isVisible: isVisible)
      block += 1
    }
    for hit in state.prime.hits {
      let lane = Int(hit.document) - first
      state.best.insert(hit.document, try rows.dot(Int(hit.document), state.question.floats))
      // Never again: neither in this level's list nor in a later level's sum.
      memory.partials[lane] = -.infinity
      memory.bounds[lane] = -.infinity
    }
    state.counters.rescored += state.prime.hits.count
    state.counters.primed += state.prime.hits.count
  }

  /// Takes a block's vectors in, as far as their first level is among the best so far.
  @inline(__always)
  private func takePromising(
    _ block: Int, _ first: Int, _ state: inout SearchState, _ memory: ScanMemory,
    isVisible: (UInt32) -> Bool
  ) {
    for lane in block * NibbleScan.documents..<(block + 1) * NibbleScan.documents {
      let document = UInt32(truncatingIfNeeded: first + lane)
      guard memory.partials[lane] >= state.prime.threshold, first + lane < count,
        isVisible(document)
      else { continue }
      state.prime.insert(document, memory.partials[lane])
    }
  }
}
