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

  /// Whether a model may know words of texts that its view must not show, and no longer shows
  /// itself: some of what it was fitted on is gone, and what is hidden is not what was hidden then.
  ///
  /// - Parameters:
  ///   - hidden: names the texts that are hidden from the view, see `hiddenTexts`.
  ///   - hiddenAtFit: names those that were when the model was fitted.
  package static func mayKnow(hidden: UInt64, hiddenAtFit: UInt64, drift: Drift) -> Bool {
    drift.removed > 0 && hidden != noHiddenTexts && hidden != hiddenAtFit
  }

  /// What `hiddenTexts` gives for none.
  package static let noHiddenTexts: UInt64 = 0

  /// Names texts that a view does not show, in any order.
  package static func hiddenTexts(_ documents: [SourceDocument]) -> UInt64 {
    guard !documents.isEmpty else { return noHiddenTexts }
    var digest = ContentDigester()
    for own in documents.map(\.digest).sorted() {
      digest.append(own.high)
      digest.append(own.low)
    }
    return digest.finish().high | 1
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
