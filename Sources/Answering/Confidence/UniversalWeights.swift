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
    1.3229,  // neighbours
    0.906,  // latentPhrasing
    0.0,  // latentSentence
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      0.0,  // score
      1.3527,  // share
      4.3655,  // margin
      1.0461,  // lead
      0.0,  // words
      0.9801,  // grams
      1.3975,  // identity
      0.0,  // latent
      1.7017,  // coverage
      -0.3001,  // unknown
      1.6404,  // agreement
      0.0,  // neighbours
      3.2718,  // length
    ], intercept: -5.0031)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 1.0107, shift: 0.7473)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 973933),
    (0.02, 931287),
    (0.03, 897173),
    (0.05, 850012),
    (0.08, 784245),
    (0.1, 734504),
    (0.15, 622459),
    (0.2, 493037),
    (0.3, 262495),
  ]
}
