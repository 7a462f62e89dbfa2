import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions that no
/// certificate of 400 labels or more seals (their number in brackets) of: roboai-faq-de (372), roboai-faq-en (389), xquad-de (105), xquad-en (106), clinc150 (1021), hint3-curekart (77), stackfaq (118), onlineshop (223), energie (179), versicherung (172).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    5.002,  // lexical
    0.0,  // lexicalPhrasings
    2.5387,  // wordsPhrasing
    4.8827,  // wordsSentence
    2.665,  // wordsPhrasings
    4.182,  // gramsPhrasing
    1.8894,  // gramsSentence
    1.6614,  // gramsPhrasings
    7.1997,  // gramsWhole
    3.3383,  // learnedWords
    4.9013,  // learnedGrams
    6.3716,  // learnedWordsAnswer
    5.4195,  // learnedGramsAnswer
    0.0869,  // neighbours
    0.5389,  // latentPhrasing
    0.0,  // latentSentence
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      0.0,  // score
      2.1592,  // share
      2.652,  // margin
      1.0572,  // lead
      0.0,  // words
      0.3662,  // grams
      1.2411,  // identity
      0.9881,  // learned
      2.3033,  // learnedLead
      0.0,  // latent
      1.6232,  // coverage
      0.7996,  // known
      1.5486,  // agreement
      0.0,  // neighbours
      2.8581,  // length
    ], intercept: -6.5353)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 1.0246, shift: 0.677)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 958737),
    (0.02, 923646),
    (0.03, 892332),
    (0.05, 853910),
    (0.08, 793664),
    (0.1, 741656),
    (0.15, 598037),
    (0.2, 473784),
    (0.3, 220418),
  ]
}
