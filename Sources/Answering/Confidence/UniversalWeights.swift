import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions that no
/// certificate of 400 labels or more seals (their number in brackets) of: roboai-faq-de (372), roboai-faq-en (388), xquad-de (105), xquad-en (106), clinc150 (1021), hint3-curekart (77), stackfaq (118), onlineshop (201), energie (160), versicherung (151).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    0.0,  // lexical
    3.8695,  // coverage
    0.0,  // wordsPhrasing
    1.3714,  // wordsSentence
    0.4276,  // wordsPhrasings
    0.8478,  // gramsPhrasing
    0.8541,  // gramsSentence
    1.3486,  // gramsPhrasings
    3.9183,  // gramsWhole
    0.8609,  // learnedWords
    3.2586,  // learnedGrams
    5.0453,  // classifier
    2.0333,  // latentPhrasing
    0.3885,  // latentSentence
    1.8799,  // lexicalAnswer
    8.3657,  // coverageAnswer
    1.5278,  // wordsAnswer
    3.1706,  // gramsAnswer
    7.263,  // gramsWholeAnswer
    1.2357,  // learnedWordsAnswer
    2.5985,  // learnedGramsAnswer
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      1.2158,  // score
      2.6112,  // share
      5.068,  // margin
      2.184,  // lead
      0.0,  // words
      0.0,  // grams
      0.7963,  // identity
      0.0,  // learned
      0.0,  // learnedLead
      0.0,  // latent
      1.0376,  // coverage
      1.1138,  // known
      0.0202,  // agreement
      0.7094,  // topic
      3.4064,  // length
    ], intercept: -7.1329)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 0.9798, shift: 0.4565)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 949884),
    (0.02, 931010),
    (0.03, 931010),
    (0.05, 845764),
    (0.08, 730053),
    (0.1, 679639),
    (0.15, 514915),
    (0.2, 377025),
    (0.3, 182866),
  ]
}
