import Knowledge

/// Something small that would have changed a decision, really tried: the base
/// was built with it, and asked again.
package struct Counterfactual: Sendable, Equatable {
  /// What would have been otherwise.
  package enum Change: Sendable, Equatable {
    /// No certificate, and none demanded: the gate then is the estimated one.
    case certificate
    /// Another tolerated share of wrong answers: of a topic that has one of its own, else the
    /// general one.
    case risk(Double, topic: String?)
    /// A line of the synonyms: the word stands for the target too.
    case synonym(word: String, target: String, language: Language)
    /// The question as another phrasing of an entry.
    case phrasing(entry: String, text: String, language: Language)
  }

  /// A question of the fit part that would be decided otherwise too.
  package struct Flip: Sendable, Equatable {
    /// The question's id.
    package var id: String
    /// Its words.
    package var question: String
    /// What was decided, and would be.
    package var before: Outcome
    package var after: Outcome
  }

  /// A decision, and what it is worth where it is an answer.
  package struct Outcome: Sendable, Equatable {
    /// The decision's name.
    package var decision: String
    /// The entry that answers, or that needs a fact or an action first; nil for other decisions.
    package var entry: String?
    /// Whether that entry is right; nil for other decisions, or where nobody has said so.
    package var isRight: Bool?

    /// Whether an entry serves the customer.
    package var isServed: Bool { entry != nil }
  }

  /// What would have been otherwise.
  package var change: Change
  /// What would have been decided.
  package var outcome: Outcome
  /// What else would be decided otherwise, of the questions that may be fitted on; sealed ones
  /// are never looked at.
  package var flips: [Flip]
  /// Number of these questions.
  package var questions: Int
}
