import KernelTypes
import Kernels

extension DenseIndex {
  /// A vector and its inner product with the question.
  package struct Hit: Sendable, Equatable {
    /// Number of the vector.
    package var document: UInt32
    /// `floatDot` of the vector and the question.
    package var score: Float

    /// A hit.
    package init(document: UInt32, score: Float) {
      self.document = document
      self.score = score
    }
  }

  /// What a search did, summed over the searches of a scratch memory.
  package struct Counters: Sendable, Equatable {
    /// Vectors whose floats were multiplied.
    package var rescored = 0
    /// Of these, before the scan had a threshold.
    package var primed = 0
    /// Vectors whose codes were read, by level.
    package var scanned: [Int] = []

    /// Nothing yet.
    package init() {}

    mutating func add(_ other: Counters) {
      rescored += other.rescored
      primed += other.primed
      for (level, vectors) in other.scanned.enumerated() { addScanned(vectors, level: level) }
    }

    mutating func addScanned(_ vectors: Int, level: Int) {
      while scanned.count <= level { scanned.append(0) }
      scanned[level] += vectors
    }
  }

  /// The working memory of one searching thread; it grows to what the index needs and is used again.
  package struct Scratch: Sendable {
    /// The hits of the last search, best first, ties by lower number.
    package var hits: [Hit] { state.best.hits }
    /// What searches did so far.
    package var counters: Counters {
      get { state.counters }
      set { state.counters = newValue }
    }
    /// The instructions that searches use.
    package let variant: KernelVariant
    var state = SearchState()
    var memory = ScanMemory(blocks: 0)

    /// Empty memory; `variant` must be one of the available ones.
    package init(variant: KernelVariant = .best) {
      self.variant = variant
    }

    /// Makes room for `blocks` records that nobody else uses.
    mutating func reserve(blocks: Int) {
      if memory.blocks < blocks || !isKnownUniquelyReferenced(&memory) {
        memory = ScanMemory(blocks: blocks)
      }
    }
  }
}

/// One question's way through an index.
struct SearchState: Sendable {
  var question = NibbleQuestion()
  var best = NearestHits()
  var prime = NearestHits()
  var left: [DenseIndex.Hit] = []
  var counters = DenseIndex.Counters()
  var isPrimed = false
}

/// The bounds of a run of records, and lists of those that are left.
///
/// Not shared: `Scratch` makes its own before it writes.
final class ScanMemory: @unchecked Sendable {
  let blocks: Int
  let partials: UnsafeMutablePointer<Float>
  let bounds: UnsafeMutablePointer<Float>
  /// The numbers from zero on.
  let all: UnsafeMutablePointer<UInt32>
  let left: UnsafeMutablePointer<UInt32>

  init(blocks: Int) {
    self.blocks = blocks
    partials = .allocate(capacity: max(1, blocks * NibbleScan.documents))
    bounds = .allocate(capacity: max(1, blocks * NibbleScan.documents))
    all = .allocate(capacity: max(1, blocks))
    left = .allocate(capacity: max(1, blocks))
    partials.initialize(repeating: 0, count: max(1, blocks * NibbleScan.documents))
    bounds.initialize(repeating: 0, count: max(1, blocks * NibbleScan.documents))
    left.initialize(repeating: 0, count: max(1, blocks))
    all.initialize(repeating: 0, count: max(1, blocks))
    for block in 0..<blocks { all[block] = UInt32(truncatingIfNeeded: block) }
  }

  deinit {
    partials.deallocate()
    bounds.deallocate()
    all.deallocate()
    left.deallocate()
  }
}
