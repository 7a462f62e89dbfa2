import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions that no
/// certificate of 400 labels or more seals (their number in brackets) of: roboai-faq-de (372), roboai-faq-en (388), xquad-de (105), xquad-en (106), clinc150 (1021), hint3-curekart (77), stackfaq (118), onlineshop (201), energie (160), versicherung (151).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    0.0,  // lexical
    3.4129,  // coverage
    0.0,  // wordsPhrasing
    1.3332,  // wordsSentence
    0.4652,  // wordsPhrasings
    1.1824,  // gramsPhrasing
    0.9261,  // gramsSentence
    1.4685,  // gramsPhrasings
    4.3899,  // gramsWhole
    0.7431,  // learnedWords
    3.9486,  // learnedGrams
    4.8647,  // classifier
    1.6282,  // latentPhrasing
    0.3346,  // latentSentence
    1.8962,  // lexicalAnswer
    7.9248,  // coverageAnswer
    1.9133,  // wordsAnswer
    2.8848,  // gramsAnswer
    7.4101,  // gramsWholeAnswer
    1.4333,  // learnedWordsAnswer
    3.0001,  // learnedGramsAnswer
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      1.2453,  // score
      2.3171,  // share
      5.11,  // margin
      2.8723,  // lead
      0.0,  // words
      0.0,  // grams
      1.0073,  // identity
      0.0,  // learned
      0.0,  // learnedLead
      0.0,  // latent
      0.5472,  // coverage
      1.2381,  // known
      0.0187,  // agreement
      0.5977,  // topic
      3.173,  // length
    ], intercept: -6.5673)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 0.9491, shift: 0.4508)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 975727),
    (0.02, 930514),
    (0.03, 930514),
    (0.05, 838061),
    (0.08, 733286),
    (0.1, 674866),
    (0.15, 550471),
    (0.2, 396122),
    (0.3, 186225),
  ]
}
