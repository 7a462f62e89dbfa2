/// A sequence of words with alternatives, gaps and optional words, as word lists write it.
///
///     @want ..4 @human (optional:) bitte?
///
/// It says nothing yet of how words are compared: that is for the text analysis.
package struct WordPattern: Hashable, Sendable {
  /// One of the words that may stand at a place.
  package enum Alternative: Hashable, Sendable, Comparable {
    /// A word in any inflection: `sprechen`.
    case word(String)
    /// A word in this form alone: `=will`.
    case form(String)
    /// Words that begin so: `frech*`.
    case beginning(String)
    /// Words that end so, the word itself among them, in any inflection: `*berater`.
    case ending(String)
    /// Punctuation, or an emoji: `` `!!` ``.
    case mark(String)
    /// A word class: `@human`.
    case wordClass(String)
    /// A word in capitals: `CAPITALS`.
    case capitals
    /// A number: `NUMBER`.
    case number
  }

  /// One place of a pattern.
  package struct Step: Hashable, Sendable {
    /// Most words between the step before and this one.
    package var gap: Int
    /// Whether there may be a negation among them.
    package var gapMayNegate: Bool
    /// What may stand here.
    package var alternatives: [Alternative]
    /// Whether nothing may stand here too.
    package var isOptional: Bool

    /// A step from its parts.
    package init(
      gap: Int = 0, gapMayNegate: Bool = false, alternatives: [Alternative],
      isOptional: Bool = false
    ) {
      self.gap = gap
      self.gapMayNegate = gapMayNegate
      self.alternatives = alternatives
      self.isOptional = isOptional
    }
  }

  /// The steps in order, at least one.
  package var steps: [Step]
  /// Whether nothing but fillers stands before it in its sentence: `^`.
  package var startsSentence = false
  /// Whether nothing but fillers stands after it in its sentence: `$`.
  package var endsSentence = false
  /// Whether it holds after a negation too: `~` at its beginning.
  package var mayBeNegated = false

  /// A pattern of steps.
  package init(steps: [Step]) { self.steps = steps }
}
