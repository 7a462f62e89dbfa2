import Kernels
import Storage

/// Finds the rivals of a model that are nearest to an entry's own phrasings.
///
/// Holds them in memory, with the units that hold each term; shared by threads, which each bring
/// working memory.
package struct RivalSearch: Sendable {
  /// By unit the key of its entry.
  package private(set) var keys: [UInt64] = []
  /// By unit its first cell, and the end of the last one's.
  package private(set) var starts = [0]
  package private(set) var terms: [UInt32] = []
  package private(set) var weights: [Float] = []
  /// By term its first posting, and the end of the last one's.
  private var postingStarts = [0, 0]
  private var units: [UInt32] = []
  private var postingWeights: [Float] = []

  /// Terms in more units than this say too little of nearness to be followed.
  private static let mostPostings = 2_000

  /// No rivals.
  package init() {}

  /// Reads a model's rivals.
  ///
  /// - Throws: `StorageError.damaged` where their bytes are.
  /// - Complexity: O(cells).
  package init(_ rivals: RivalUnits) throws(StorageError) {
    let count = rivals.count
    keys = try rivals.keys.withElements(0..<count) {
      Array(UnsafeBufferPointer(start: $0, count: count))
    }
    starts = try rivals.cellStarts()
    let cells = starts[count]
    terms = try rivals.terms.withElements(0..<cells) {
      Array(UnsafeBufferPointer(start: $0, count: cells))
    }
    weights = try rivals.weights.withElements(0..<cells) {
      UnsafeBufferPointer(start: $0, count: cells).map {
        Float($0) / Float(VectorSpace.cosineScale)
      }
    }
    postingStarts = [Int](repeating: 0, count: Int(terms.max() ?? 0) + 2)
    for term in terms { postingStarts[Int(term) + 1] += 1 }
    for term in 1..<postingStarts.count { postingStarts[term] += postingStarts[term - 1] }
    var next = postingStarts
    units = [UInt32](repeating: 0, count: cells)
    postingWeights = [Float](repeating: 0, count: cells)
    for unit in 0..<count {
      for cell in starts[unit]..<starts[unit + 1] {
        let term = Int(terms[cell])
        units[next[term]] = UInt32(unit)
        postingWeights[next[term]] = weights[cell]
        next[term] += 1
      }
    }
  }

  /// Number of units.
  package var count: Int { keys.count }

  /// The cells of a unit.
  package func cells(of unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

  /// What one search needs, reused from search to search.
  package struct Scratch {
    fileprivate var nearness: [Double] = []
    fileprivate var touched: [UInt32] = []

    /// Empty.
    package init() {}
  }

  /// The units of other entries with the largest inner products with a row, the nearest first,
  /// ties by number.
  ///
  /// - Parameters:
  ///   - row: numbers by `JointTerm` in rising order, with weights.
  ///   - key: the entry whose units are left out.
  /// - Complexity: O(postings of the row's terms).
  package func nearest(
    to row: [(term: UInt32, weight: Double)], limit: Int, without key: UInt64,
    _ scratch: inout Scratch
  ) -> [Int] {
    if scratch.nearness.count < count {
      scratch.nearness = [Double](repeating: 0, count: count)
    }
    for (term, weight) in row where Int(term) + 1 < postingStarts.count {
      let range = postingStarts[Int(term)]..<postingStarts[Int(term) + 1]
      guard range.count <= Self.mostPostings else { continue }
      for place in range {
        let unit = units[place]
        if scratch.nearness[Int(unit)] == 0 { scratch.touched.append(unit) }
        scratch.nearness[Int(unit)] += weight * Double(postingWeights[place])
      }
    }
    var best = TopK(limit: limit)
    for unit in scratch.touched {
      if keys[Int(unit)] != key {
        best.insert(document: unit, score: Int64(scratch.nearness[Int(unit)] * 1e6))
      }
      scratch.nearness[Int(unit)] = 0
    }
    scratch.touched.removeAll(keepingCapacity: true)
    return best.hits.map { Int($0.document) }
  }
}
