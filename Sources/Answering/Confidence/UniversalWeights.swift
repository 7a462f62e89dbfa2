import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions (their number
/// in brackets) of: roboai-faq-de (1117), roboai-faq-en (1104), xquad-de (287), xquad-en (287), clinc150 (3100), hint3-curekart (198), stackfaq (375), onlineshop (650), energie (526), versicherung (517).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    5.9578,  // lexical
    0.4745,  // lexicalPhrasings
    2.0745,  // wordsPhrasing
    5.2703,  // wordsSentence
    2.2109,  // wordsPhrasings
    3.3894,  // gramsPhrasing
    4.41,  // gramsSentence
    2.7776,  // gramsPhrasings
    10.6311,  // gramsWhole
    8.0,  // learnedWords
    8.0,  // learnedGrams
    1.3229,  // neighbours
    0.906,  // latentPhrasing
    0.0,  // latentSentence
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      0.0,  // score
      1.3649,  // share
      4.3876,  // margin
      1.0908,  // lead
      0.0,  // words
      0.9765,  // grams
      1.4193,  // identity
      0.0,  // learned
      0.0,  // learnedLead
      0.0,  // latent
      1.7295,  // coverage
      0.2703,  // known
      1.6072,  // agreement
      0.0,  // neighbours
      2.5517,  // length
    ], intercept: -5.5462)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 0.996, shift: 0.7922)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 971388),
    (0.02, 924082),
    (0.03, 897178),
    (0.05, 841887),
    (0.08, 769353),
    (0.1, 735186),
    (0.15, 623965),
    (0.2, 497487),
    (0.3, 262882),
  ]
}
