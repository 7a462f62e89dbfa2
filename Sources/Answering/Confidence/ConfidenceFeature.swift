/// A feature of a ranking from which confidence is computed, each on one scale
/// for every knowledge base, in millionths.
package enum ConfidenceFeature: Int, CaseIterable, Sendable {
  /// The first candidate's score, divided by the sum of the ranker's weights.
  case score
  /// The first candidate's share in the softmax over all candidates' scores.
  case share
  /// Its lead over the second candidate, in scores divided by the sum of the weights.
  case margin
  /// Its lead over the mean of the next nine candidates.
  case lead
  /// Its greater cosine of words, with a phrasing or a sentence.
  case words
  /// Its greater cosine of character grams.
  case grams
  /// How much of a stored phrasing the question is: 0 up to a mean cosine of
  /// words and grams of 0.8, rising to 1 for the phrasing itself.
  case identity
  /// How far its learned words and grams carry the question.
  case learned
  /// Its lead over all others in learned words and grams.
  case learnedLead
  /// Its greater latent cosine.
  case latent
  /// Share of the question's content words, by idf, that its entry holds.
  case coverage
  /// Share of the question's content words, by idf, that the base knows.
  case known
  /// Share of the signals that rank it first, each for itself.
  case agreement
  /// Share of the next four candidates that are of its entry's topic; 0 where topics tell nothing.
  case topic
  /// Logarithm of the number of different words of the question, 1 from 15 on.
  case length

  /// The feature's name, as written into explanations.
  package var name: String { String(describing: self) }

  /// Whether more of it can only speak for the candidate; its weight is then
  /// never negative.
  package var isSupporting: Bool { self != .length }

  /// Number of features.
  package static let count = allCases.count
}
