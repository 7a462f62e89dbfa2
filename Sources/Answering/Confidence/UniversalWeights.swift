import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions that no
/// certificate of 400 labels or more seals (their number in brackets) of: roboai-faq-de (372), roboai-faq-en (389), xquad-de (105), xquad-en (106), clinc150 (1021), hint3-curekart (77), stackfaq (118), onlineshop (223), energie (179), versicherung (172).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    0.3505,  // lexical
    3.3371,  // coverage
    0.0,  // wordsPhrasing
    2.3992,  // wordsSentence
    0.767,  // wordsPhrasings
    2.9171,  // gramsPhrasing
    1.2178,  // gramsSentence
    1.0965,  // gramsPhrasings
    2.9474,  // gramsWhole
    1.702,  // learnedWords
    4.2379,  // learnedGrams
    4.6682,  // classifier
    0.9815,  // latentPhrasing
    0.3551,  // latentSentence
    2.3105,  // lexicalAnswer
    7.8759,  // coverageAnswer
    2.1818,  // wordsAnswer
    2.8375,  // gramsAnswer
    6.4323,  // gramsWholeAnswer
    1.8705,  // learnedWordsAnswer
    3.0063,  // learnedGramsAnswer
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      2.4597,  // score
      2.7132,  // share
      4.5441,  // margin
      2.2665,  // lead
      0.0,  // words
      0.0,  // grams
      0.8809,  // identity
      0.0,  // learned
      0.0,  // learnedLead
      0.0,  // latent
      0.0,  // coverage
      1.0968,  // known
      0.0247,  // agreement
      0.8308,  // topic
      2.9116,  // length
    ], intercept: -6.3925)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 0.9569, shift: 0.5496)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 984882),
    (0.02, 941604),
    (0.03, 941604),
    (0.05, 846737),
    (0.08, 758330),
    (0.1, 695190),
    (0.15, 557087),
    (0.2, 405812),
    (0.3, 202457),
  ]
}
