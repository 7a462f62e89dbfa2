import Storage

/// When a view's model is fitted anew: a function of its documents and the
/// model alone.
package enum RefitRule {
  /// Documents that may have been added, or taken away, before a model is fitted
  /// anew: a twentieth of those it was fitted on, and in small bases eight.
  ///
  /// A document that was changed counts on both sides.
  package static func bound(fitted count: Int) -> Int { max(8, count / 20) }

  /// How far documents are from those that a model was fitted on.
  package struct Drift: Sendable, Equatable {
    /// Documents that the model was not fitted on.
    package var added: Int
    /// Documents that the model was fitted on and that are no more.
    package var removed: Int
    /// What `added` and `removed` may be at most.
    package var bound: Int

    /// A drift of its parts.
    package init(added: Int, removed: Int, bound: Int) {
      self.added = added
      self.removed = removed
      self.bound = bound
    }

    /// Whether the model has to be fitted anew.
    package var isBeyondBound: Bool { max(added, removed) > bound }
  }

  /// The drift of documents from a model, and the digests that are no more.
  ///
  /// - Throws: `StorageError.damaged` where the model is.
  /// - Complexity: O(n log n).
  package static func drift(_ digests: [ContentDigest], from model: Model) throws(StorageError) -> (
    drift: Drift, removed: [ContentDigest]
  ) {
    let now = digests.sorted()
    var (added, place) = (0, 0)
    var removed: [ContentDigest] = []
    for digest in try model.fitted.whole() {
      while place < now.count, now[place] < digest {
        added += 1
        place += 1
      }
      if place < now.count, now[place] == digest { place += 1 } else { removed.append(digest) }
    }
    added += now.count - place
    let drift = Drift(
      added: added, removed: removed.count, bound: bound(fitted: model.documentCount))
    return (drift, removed)
  }
}
