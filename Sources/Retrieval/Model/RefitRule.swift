import Storage

/// When a view's model is fitted anew: a function of its documents and the
/// model alone.
package enum RefitRule {
  /// Documents that may have been added, or taken away, before a model is fitted
  /// anew: a twentieth of those it was fitted on, in small bases eight, but no more than a quarter.
  ///
  /// A document that was changed counts on both sides.
  package static func bound(fitted count: Int) -> Int { min(max(8, count / 20), count / 4) }

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

  /// Whether a model knows texts that its view must not show: it was fitted on them, they are
  /// hidden now, and nothing that is shown has them any more.
  ///
  /// What was shown and hidden at once when the model was fitted does not count: the model would
  /// be the same without what is hidden.
  ///
  /// - Parameters:
  ///   - hidden: `TextMarks` of what is hidden from the view.
  ///   - shared: of what was shown and hidden when the model was fitted.
  ///   - fitted: of what the model was fitted on.
  ///   - shown: of the view's documents; not asked for where nothing depends on it.
  package static func knows(
    hidden: [UInt64], shared: [UInt64], fitted: [UInt64], shown: () throws -> [UInt64]
  ) rethrows -> Bool {
    let known = TextMarks.common(hidden, fitted)
    let left = known.count - TextMarks.common(known, shared).count
    guard left > 0 else { return false }
    let kept = Set(shared).union(try shown())
    return !known.allSatisfy(kept.contains)
  }

  /// The drift of documents from a model.
  ///
  /// - Throws: `StorageError.damaged` where the model is.
  /// - Complexity: O(n log n).
  package static func drift(_ digests: [ContentDigest], from model: Model) throws(StorageError)
    -> Drift
  {
    let now = digests.sorted()
    var (added, removed, place) = (0, 0, 0)
    for digest in try model.fitted.whole() {
      while place < now.count, now[place] < digest {
        added += 1
        place += 1
      }
      if place < now.count, now[place] == digest { place += 1 } else { removed += 1 }
    }
    added += now.count - place
    return Drift(added: added, removed: removed, bound: bound(fitted: model.documentCount))
  }
}
