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
  private var postings = UnitPostings()

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
    postings = UnitPostings(rows: starts, terms: terms, weights: weights)
  }

  /// Number of units.
  package var count: Int { keys.count }

  /// The cells of a unit.
  package func cells(of unit: Int) -> Range<Int> { starts[unit]..<starts[unit + 1] }

  /// What one search needs, reused from search to search.
  package struct Scratch {
    fileprivate var products = UnitPostings.Products()

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
    postings.multiply(
      row, most: Self.mostPostings, unitCount: count, into: &scratch.products)
    var best = TopK(limit: limit)
    for unit in scratch.products.units where keys[Int(unit)] != key {
      best.insert(document: unit, score: Int64(scratch.products.values[Int(unit)] * 1e6))
    }
    scratch.products.clear()
    return best.hits.map { Int($0.document) }
  }
}
