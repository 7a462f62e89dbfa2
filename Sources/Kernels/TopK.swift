/// The k best documents seen so far: higher score first, ties by lower number.
///
/// A sorted array with insertion; right for the small k of a candidate list.
/// - Complexity: `insert` is O(1) for a score below the threshold, O(k) else.
package struct TopK<Score: Comparable & Sendable>: Sendable {
  /// A document and its score.
  package struct Hit: Sendable {
    /// Document number.
    package var document: UInt32
    /// Score; its unit is the index's.
    package var score: Score
  }

  /// Most hits kept.
  package let limit: Int
  /// Best first.
  package private(set) var hits: [Hit] = []

  /// An empty list of at most `limit` hits.
  package init(limit: Int) {
    self.limit = limit
    hits.reserveCapacity(limit + 1)
  }

  /// Takes a document in if it is among the best so far.
  @inline(__always)
  package mutating func insert(document: UInt32, score: Score) {
    if hits.count == limit {
      guard let last = hits.last, Self.ranks(score, document, before: last) else { return }
      hits.removeLast()
    }
    var position = hits.count
    while position > 0, Self.ranks(score, document, before: hits[position - 1]) { position -= 1 }
    hits.insert(Hit(document: document, score: score), at: position)
  }

  @inline(__always)
  private static func ranks(_ score: Score, _ document: UInt32, before hit: Hit) -> Bool {
    score > hit.score || (score == hit.score && document < hit.document)
  }
}
