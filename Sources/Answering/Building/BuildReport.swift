import Knowledge
import Retrieval
import Storage

/// What a build did.
package struct BuildReport: Sendable {
  /// What was done for one view.
  package struct ViewReport: Sendable, Equatable {
    /// Whose view it is.
    package var role: Role
    /// Whether the model was kept.
    package var model: ModelChoice
    /// Documents of the view.
    package var documents: Int
    /// Documents whose rows were taken over from the old index.
    package var taken: Int
    /// Terms that the model lacks.
    package var newWords: Int
    /// Phrasings that the entries learned from labelled questions.
    package var learnedPhrasings = 0
  }

  /// One for each view that was built; the agents' is the customers' where they
  /// are to be shown the same entries.
  package var views: [ViewReport] = []
  /// Phrasings that customers' entries learned from labelled questions.
  package var learnedPhrasings: Int { views.first?.learnedPhrasings ?? 0 }

  /// Why the old index was not built on; nil where it was, or where there was none.
  package var unusable: StorageError? {
    for view in views {
      if case .unusable(let error) = view.model { return error }
    }
    return nil
  }
}
