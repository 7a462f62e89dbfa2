import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions that no
/// certificate of 400 labels or more seals (their number in brackets) of: roboai-faq-de (372), roboai-faq-en (388), xquad-de (105), xquad-en (106), clinc150 (1021), hint3-curekart (77), stackfaq (118), onlineshop (201), energie (160), versicherung (151).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    0.0,  // lexical
    3.6626,  // coverage
    0.0,  // wordsPhrasing
    1.3405,  // wordsSentence
    0.6303,  // wordsPhrasings
    1.0638,  // gramsPhrasing
    1.225,  // gramsSentence
    1.5027,  // gramsPhrasings
    4.0168,  // gramsWhole
    0.3868,  // learnedWords
    3.5239,  // learnedGrams
    5.127,  // classifier
    1.806,  // latentPhrasing
    0.3022,  // latentSentence
    1.9476,  // lexicalAnswer
    7.9775,  // coverageAnswer
    1.9349,  // wordsAnswer
    3.4396,  // gramsAnswer
    7.3428,  // gramsWholeAnswer
    0.9744,  // learnedWordsAnswer
    2.7495,  // learnedGramsAnswer
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      1.4142,  // score
      2.3973,  // share
      4.8764,  // margin
      2.5267,  // lead
      0.0,  // words
      0.0,  // grams
      0.8489,  // identity
      0.0,  // learned
      0.0,  // learnedLead
      0.0,  // latent
      0.919,  // coverage
      0.9566,  // known
      0.0,  // agreement
      0.7257,  // topic
      3.2239,  // length
    ], intercept: -6.6851)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 0.9582, shift: 0.4701)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 977107),
    (0.02, 928107),
    (0.03, 928107),
    (0.05, 855208),
    (0.08, 748632),
    (0.1, 678046),
    (0.15, 525558),
    (0.2, 382700),
    (0.3, 188350),
  ]
}
