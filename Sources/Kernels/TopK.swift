/// The k best documents seen so far: higher score first, ties by lower number.
///
/// A sorted array with insertion; right for the small k of a candidate list.
/// - Complexity: `insert` is O(1) for a score below the threshold, O(k) else.
package struct TopK: Sendable {
  /// A document and its score.
  package struct Hit: Sendable, Equatable {
    /// Document number.
    package var document: UInt32
    /// Score; its unit is the index's.
    package var score: Int64
  }

  /// Most hits kept.
  package let limit: Int
  /// Best first.
  package private(set) var hits: [Hit] = []
  /// Scores below this cannot be among the best any more.
  package private(set) var threshold = Int64.min

  /// An empty list of at most `limit` hits.
  package init(limit: Int) {
    self.limit = limit
    if limit <= 0 { threshold = .max }
    hits.reserveCapacity(max(0, limit))
  }

  /// Forgets all hits, keeping the memory.
  package mutating func removeAll() {
    hits.removeAll(keepingCapacity: true)
    threshold = limit > 0 ? .min : .max
  }

  /// Takes a document in if it is among the best so far.
  package mutating func insert(document: UInt32, score: Int64) {
    guard limit > 0 else { return }
    if hits.count == limit {
      let last = hits[limit - 1]
      guard score > last.score || (score == last.score && document < last.document) else { return }
      hits.removeLast()
    }
    var position = hits.count
    hits.append(Hit(document: document, score: score))
    while position > 0 {
      let before = hits[position - 1]
      guard score > before.score || (score == before.score && document < before.document) else {
        break
      }
      hits[position] = before
      position -= 1
    }
    hits[position] = Hit(document: document, score: score)
    if hits.count == limit { threshold = hits[limit - 1].score }
  }
}
