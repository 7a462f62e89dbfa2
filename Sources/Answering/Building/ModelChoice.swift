import Retrieval

/// Whether a build kept a view's model, and why.
package enum ModelChoice: Sendable, Equatable {
  /// The old index's model was kept; its documents have drifted so far.
  case kept(RefitRule.Drift)
  /// There was no old index, or none that can be used.
  case first
  /// It was asked for.
  case asked
  /// The old model was fitted by another program, or for other conditions.
  case otherConditions
  /// The documents have drifted beyond the bound.
  case drifted(RefitRule.Drift)
  /// What the old model was fitted on may not be shown in this view any more.
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
    case .first, .asked, .otherConditions, .hidden: nil
    }
  }
}
