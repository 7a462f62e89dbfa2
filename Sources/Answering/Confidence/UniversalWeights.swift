import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions that no
/// certificate of 400 labels or more seals (their number in brackets) of: roboai-faq-de (372), roboai-faq-en (389), xquad-de (105), xquad-en (106), clinc150 (1021), hint3-curekart (77), stackfaq (118), onlineshop (223), energie (179), versicherung (172).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    0.0499,  // lexical
    3.3978,  // coverage
    0.0,  // lexicalPhrasings
    0.0,  // wordsPhrasing
    1.2887,  // wordsSentence
    1.1302,  // wordsPhrasings
    2.5084,  // gramsPhrasing
    1.6283,  // gramsSentence
    1.104,  // gramsPhrasings
    2.7305,  // gramsWhole
    1.3434,  // learnedWords
    4.746,  // learnedGrams
    4.8591,  // classifier
    0.0,  // neighbours
    1.1062,  // latentPhrasing
    0.4058,  // latentSentence
    2.0196,  // lexicalAnswer
    8.1085,  // coverageAnswer
    1.3941,  // wordsAnswer
    3.487,  // gramsAnswer
    6.5293,  // gramsWholeAnswer
    1.8205,  // learnedWordsAnswer
    3.4861,  // learnedGramsAnswer
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      3.1145,  // score
      2.1736,  // share
      4.2157,  // margin
      2.2609,  // lead
      0.0,  // words
      0.0,  // grams
      0.6978,  // identity
      0.0,  // learned
      0.0,  // learnedLead
      0.0,  // latent
      0.235,  // coverage
      0.8707,  // known
      0.3595,  // agreement
      0.0,  // neighbours
      2.8812,  // length
    ], intercept: -6.1392)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 0.9439, shift: 0.5194)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 964977),
    (0.02, 926369),
    (0.03, 926369),
    (0.05, 832699),
    (0.08, 734395),
    (0.1, 691878),
    (0.15, 551728),
    (0.2, 420633),
    (0.3, 202036),
  ]
}
