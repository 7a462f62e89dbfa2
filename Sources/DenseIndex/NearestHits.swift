/// The k best vectors seen so far: higher score first, ties by lower number.
///
/// A sorted array, into which a hit is inserted by bisection; its storage is kept.
/// - Complexity: `insert` is O(1) for a score below the threshold, O(k) else.
struct NearestHits: Sendable {
  /// Best first.
  private(set) var hits: [DenseIndex.Hit] = []
  /// Scores below this cannot be among the best any more.
  private(set) var threshold: Float = 0
  private(set) var limit = 0

  /// Empties the list; scores must reach `floor`.
  mutating func reset(limit: Int, floor: Float) {
    hits.removeAll(keepingCapacity: true)
    self.limit = limit
    threshold = floor
  }

  /// Takes a vector in if it is among the best so far; a score that is no number never is.
  mutating func insert(_ document: UInt32, _ score: Float) {
    guard limit > 0, score >= threshold else { return }
    if hits.count == limit {
      guard isBefore(document, score, hits[limit - 1]) else { return }
      hits.removeLast()
    }
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low &+ high) >> 1
      if isBefore(document, score, hits[middle]) { high = middle } else { low = middle &+ 1 }
    }
    hits.insert(DenseIndex.Hit(document: document, score: score), at: low)
    if hits.count == limit { threshold = hits[limit - 1].score }
  }

  private func isBefore(_ document: UInt32, _ score: Float, _ hit: DenseIndex.Hit) -> Bool {
    score > hit.score || (score == hit.score && document < hit.document)
  }
}
