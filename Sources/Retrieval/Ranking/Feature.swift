/// A signal by which candidates are ordered, each between 0 and 1 in millionths
/// whatever the knowledge base, so that weights learned once serve all.
package enum Feature: Int, CaseIterable, Sendable {
  /// BM25 over the whole entry, divided by the best score the question could have reached.
  case lexical
  /// The same over the phrasings alone.
  case lexicalPhrasings
  /// Cosine of word TF-IDF (stems, parts, pairs) with the nearest phrasing.
  case wordsPhrasing
  /// The same with the nearest sentence of the answer.
  case wordsSentence
  /// The same with all phrasings together.
  case wordsPhrasings
  /// Cosine of character grams with the nearest phrasing.
  case gramsPhrasing
  /// The same with the nearest sentence of the answer.
  case gramsSentence
  /// Cosine of character grams with all phrasings together.
  case gramsPhrasings
  /// Cosine of character grams with the entry as a whole.
  case gramsWhole
  /// Words by the weights that tell the entry apart from others.
  case learnedWords
  /// Character grams by the weights that tell the entry apart from others.
  case learnedGrams
  /// The same words where the entry has no phrasing, only an answer; the other is zero then.
  case learnedWordsAnswer
  /// The same grams where the entry has no phrasing.
  case learnedGramsAnswer
  /// The candidate's share among the five phrasings nearest to the question.
  case neighbours
  /// Latent cosine with the nearest phrasing.
  case latentPhrasing
  /// Latent cosine with the nearest sentence of the answer.
  case latentSentence

  /// The feature's name, as written into explanations.
  package var name: String { String(describing: self) }

  /// Number of features.
  package static let count = allCases.count
}
