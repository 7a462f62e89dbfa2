import Retrieval
import Storage

/// Whether a build kept a view's model, and why.
package enum ModelChoice: Sendable, Equatable {
  /// The old index's model was kept; its documents have drifted so far.
  case kept(RefitRule.Drift)
  /// There was no old index.
  case first
  /// There is an old index, but it cannot be used.
  case unusable(StorageError)
  /// It was asked for.
  case asked
  /// The old model was fitted by another program, or for other conditions.
  case otherConditions
  /// The documents have drifted beyond the bound.
  case drifted(RefitRule.Drift)
  /// An entry that the old model was fitted on may not be shown in this view any more.
  case hidden

  /// Whether the model is the old index's.
  package var isKept: Bool {
    if case .kept = self { return true }
    return false
  }
}

extension ModelChoice {
  /// The choice's name, stable between versions.
  package var reason: String {
    switch self {
    case .kept: "kept"
    case .first: "first"
    case .unusable: "unusable"
    case .asked: "asked"
    case .otherConditions: "other-conditions"
    case .drifted: "drifted"
    case .hidden: "hidden"
    }
  }

  /// How far the documents had drifted, where that was looked at.
  package var drift: RefitRule.Drift? {
    switch self {
    case .kept(let drift), .drifted(let drift): drift
    case .first, .unusable, .asked, .otherConditions, .hidden: nil
    }
  }
}
