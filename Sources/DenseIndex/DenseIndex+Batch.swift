import KernelTypes
import Kernels
import Storage

extension DenseIndex {
  /// The working memory of a thread that asks several questions at a time.
  package struct BatchScratch: Sendable {
    /// What searches did so far, over all questions.
    package var counters: Counters {
      states.reduce(into: Counters()) { $0.add($1.counters) }
    }
    /// The instructions that searches use.
    package let variant: KernelVariant
    var states: [SearchState] = []
    var memory = ScanMemory(blocks: 0)

    /// Empty memory; `variant` must be one of the available ones.
    package init(variant: KernelVariant = .best) { self.variant = variant }

    /// The hits of one of the last batch's questions, best first, ties by lower number.
    package func hits(_ question: Int) -> [Hit] { states[question].best.hits }

    mutating func reserve(questions: Int, blocks: Int) {
      while states.count < questions { states.append(SearchState()) }
      if memory.blocks < blocks || !isKnownUniquelyReferenced(&memory) {
        memory = ScanMemory(blocks: blocks)
      }
    }
  }

  /// Blocks that a batch's questions look at in turn: 4,096 vectors, whose codes
  /// stay in the second cache.
  static let batchRunBlocks = 256

  /// Finds the best vectors for each of several questions; each finds what
  /// `search` finds.
  ///
  /// All questions look at one run of vectors before the next is read, so that
  /// the codes come from memory once for the whole batch.
  ///
  /// - Parameter questions: `count` × `dimension` floats, one question after the other.
  /// - Precondition: there are as many floats.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  package func searchBatch(
    _ questions: [Float], count questionCount: Int, limit: Int, scratch: inout BatchScratch,
    isVisible: (UInt32) -> Bool = { _ in true }, floor: Float? = nil
  ) throws(StorageError) {
    precondition(
      questionCount >= 0 && questions.count == questionCount * dimension,
      "the questions have other dimensions")
    scratch.reserve(questions: questionCount, blocks: min(Self.batchRunBlocks, blockCount))
    let memory = scratch.memory
    var scanned: [Int] = []
    for number in 0..<questionCount {
      questions.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        scratch.states[number].question.take(base + number * dimension, for: self)
      }
      if try begin(
        &scratch.states[number], limit: limit, floor: floor, variant: scratch.variant)
      {
        scanned.append(number)
      } else {
        try multiplyAll(&scratch.states[number], isVisible: isVisible)
      }
    }
    for start in Swift.stride(from: 0, to: blockCount, by: Self.batchRunBlocks) {
      for number in scanned {
        try scan(
          start..<min(blockCount, start + Self.batchRunBlocks), &scratch.states[number], memory,
          scratch.variant, isVisible: isVisible)
      }
    }
  }
}
