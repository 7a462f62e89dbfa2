import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions that no
/// certificate of 400 labels or more seals (their number in brackets) of: roboai-faq-de (372), roboai-faq-en (388), xquad-de (105), xquad-en (106), clinc150 (1021), hint3-curekart (77), stackfaq (118), onlineshop (201), energie (160), versicherung (151).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    0.0,  // lexical
    3.8376,  // coverage
    0.0,  // wordsPhrasing
    1.2939,  // wordsSentence
    0.4683,  // wordsPhrasings
    0.8762,  // gramsPhrasing
    0.922,  // gramsSentence
    1.2964,  // gramsPhrasings
    3.9094,  // gramsWhole
    0.9065,  // learnedWords
    3.2342,  // learnedGrams
    5.0597,  // classifier
    2.0313,  // latentPhrasing
    0.3842,  // latentSentence
    1.8821,  // lexicalAnswer
    8.3554,  // coverageAnswer
    1.4976,  // wordsAnswer
    3.2217,  // gramsAnswer
    7.2498,  // gramsWholeAnswer
    1.2588,  // learnedWordsAnswer
    2.5792,  // learnedGramsAnswer
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      1.1001,  // score
      2.6254,  // share
      5.0374,  // margin
      2.1161,  // lead
      0.0,  // words
      0.0,  // grams
      0.8179,  // identity
      0.0,  // learned
      0.0,  // learnedLead
      0.0,  // latent
      1.0682,  // coverage
      1.1592,  // known
      0.1402,  // agreement
      0.7543,  // topic
      3.3489,  // length
    ], intercept: -7.2021)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 0.9887, shift: 0.4562)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 948658),
    (0.02, 931904),
    (0.03, 931904),
    (0.05, 843226),
    (0.08, 730013),
    (0.1, 685686),
    (0.15, 517683),
    (0.2, 371572),
    (0.3, 178114),
  ]
}
