import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions that no
/// certificate of 400 labels or more seals (their number in brackets) of: roboai-faq-de (372), roboai-faq-en (389), xquad-de (105), xquad-en (106), clinc150 (1021), hint3-curekart (77), stackfaq (118), onlineshop (223), energie (179), versicherung (172).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    0.0,  // lexical
    2.8144,  // coverage
    0.0,  // lexicalPhrasings
    0.3571,  // wordsPhrasing
    1.8229,  // wordsSentence
    2.3314,  // wordsPhrasings
    4.1412,  // gramsPhrasing
    1.558,  // gramsSentence
    2.5755,  // gramsPhrasings
    2.8388,  // gramsWhole
    4.7473,  // learnedWords
    8.1393,  // learnedGrams
    0.3333,  // neighbours
    0.7033,  // latentPhrasing
    0.2786,  // latentSentence
    1.9755,  // lexicalAnswer
    7.7842,  // coverageAnswer
    1.5541,  // wordsAnswer
    3.1922,  // gramsAnswer
    6.4974,  // gramsWholeAnswer
    3.2621,  // learnedWordsAnswer
    4.8504,  // learnedGramsAnswer
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      4.2597,  // score
      2.6638,  // share
      4.1015,  // margin
      2.5797,  // lead
      0.0,  // words
      0.0,  // grams
      0.9418,  // identity
      0.0,  // learned
      0.0,  // learnedLead
      0.0,  // latent
      0.0585,  // coverage
      0.868,  // known
      0.2043,  // agreement
      0.0,  // neighbours
      2.6316,  // length
    ], intercept: -6.1571)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 1.0392, shift: 0.703)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 943758),
    (0.02, 943758),
    (0.03, 943758),
    (0.05, 829417),
    (0.08, 775139),
    (0.1, 694889),
    (0.15, 575468),
    (0.2, 412591),
    (0.3, 187010),
  ]
}
