/// A signal by which candidates are ordered, each between 0 and 1 in millionths
/// whatever the knowledge base, so that weights learned once serve all.
@usableFromInline
package enum Feature: Int, CaseIterable, Sendable {
  /// BM25 over the whole entry, divided by the best score the question could have reached.
  case lexical
  /// Share of the question's words, by the squares of their weights, that the entry holds
  /// anywhere.
  case coverage
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
  /// What the entry's classifier says, which tells its phrasings from those of other entries:
  /// 1 at the margin on its side or beyond, 0 at the margin on the other one or beyond.
  case classifier
  /// Latent cosine with the nearest phrasing.
  case latentPhrasing
  /// Latent cosine with the nearest sentence of the answer.
  case latentSentence
  /// `lexical` of an entry that has no phrasing, only an answer. Its features have weights of
  /// their own; the ones that they stand for are zero.
  case lexicalAnswer
  /// `coverage` of an entry without phrasings.
  case coverageAnswer
  /// `wordsSentence` of an entry without phrasings.
  case wordsAnswer
  /// `gramsSentence` of an entry without phrasings.
  case gramsAnswer
  /// `gramsWhole` of an entry without phrasings.
  case gramsWholeAnswer
  /// `learnedWords` of an entry without phrasings.
  case learnedWordsAnswer
  /// `learnedGrams` of an entry without phrasings.
  case learnedGramsAnswer

  /// The feature's name, as written into explanations.
  package var name: String { String(describing: self) }

  /// Features of entries with phrasings, each with the one that stands for it where
  /// an entry has none.
  package static let withoutPhrasings: [(Feature, Feature)] = [
    (.lexical, .lexicalAnswer), (.coverage, .coverageAnswer), (.wordsSentence, .wordsAnswer),
    (.gramsSentence, .gramsAnswer), (.gramsWhole, .gramsWholeAnswer),
    (.learnedWords, .learnedWordsAnswer), (.learnedGrams, .learnedGramsAnswer),
  ]

  /// Whether it is a feature of entries without phrasings only.
  package var isOfAnswersAlone: Bool { Self.withoutPhrasings.contains { $0.1 == self } }

  /// Number of features.
  @usableFromInline package static let count = allCases.count
}
