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

  /// Whether a model was fitted on texts of entries that its view must not show: it knows their
  /// words, whatever was changed in the entries since.
  ///
  /// - Parameter keys: keys of the entries that are hidden from the view.
  /// - Returns: nil where the model does not say what it was fitted on.
  /// - Throws: `StorageError.damaged` where the model is.
  package static func knows(_ model: Model, anyOf keys: Set<UInt64>) throws(StorageError) -> Bool? {
    guard let fitted = model.fittedEntries else { return nil }
    return try fitted.whole().contains { keys.contains($0) }
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
