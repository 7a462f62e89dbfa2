import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions (their number
/// in brackets) of: roboai-faq-de (1117), roboai-faq-en (1104), xquad-de (287), xquad-en (287), clinc150 (3100), hint3-curekart (198), stackfaq (375), onlineshop (650), energie (526), versicherung (517).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    4.497,  // lexical
    0.0,  // lexicalPhrasings
    0.9605,  // wordsPhrasing
    3.7696,  // wordsSentence
    2.192,  // wordsPhrasings
    2.7502,  // gramsPhrasing
    2.413,  // gramsSentence
    2.66,  // gramsPhrasings
    7.1835,  // gramsWhole
    5.7969,  // learnedWords
    8.325,  // learnedGrams
    2.0,  // learnedWordsAnswer
    2.0,  // learnedGramsAnswer
    0.5055,  // neighbours
    0.5197,  // latentPhrasing
    0.0,  // latentSentence
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      0.0,  // score
      1.9798,  // share
      3.2839,  // margin
      1.1361,  // lead
      0.0,  // words
      0.5476,  // grams
      1.3636,  // identity
      0.9602,  // learned
      1.9406,  // learnedLead
      0.0,  // latent
      1.617,  // coverage
      0.3656,  // known
      1.2053,  // agreement
      0.0,  // neighbours
      2.3839,  // length
    ], intercept: -5.5292)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 1.0255, shift: 0.8177)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 978475),
    (0.02, 946520),
    (0.03, 888265),
    (0.05, 838698),
    (0.08, 772389),
    (0.1, 730783),
    (0.15, 602780),
    (0.2, 471984),
    (0.3, 240521),
  ]
}
