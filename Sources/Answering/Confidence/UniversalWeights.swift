import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions (their number
/// in brackets) of: roboai-faq-de (1117), roboai-faq-en (1104), xquad-de (287), xquad-en (287), clinc150 (3100), hint3-curekart (198), stackfaq (375), onlineshop (650), energie (526), versicherung (517).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    5.2925,  // lexical
    0.3492,  // lexicalPhrasings
    1.7888,  // wordsPhrasing
    4.7638,  // wordsSentence
    3.287,  // wordsPhrasings
    1.9836,  // gramsPhrasing
    1.8677,  // gramsSentence
    1.8992,  // gramsPhrasings
    6.9724,  // gramsWhole
    3.7013,  // learnedWords
    5.7597,  // learnedGrams
    6.2575,  // learnedWordsAnswer
    5.7588,  // learnedGramsAnswer
    0.5274,  // neighbours
    0.8316,  // latentPhrasing
    0.0,  // latentSentence
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      0.0,  // score
      1.9438,  // share
      2.8041,  // margin
      0.9385,  // lead
      0.0,  // words
      0.3539,  // grams
      1.4786,  // identity
      1.4045,  // learned
      2.444,  // learnedLead
      0.0,  // latent
      1.6648,  // coverage
      0.8508,  // known
      1.4607,  // agreement
      0.0,  // neighbours
      2.6215,  // length
    ], intercept: -6.233)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 1.0465, shift: 0.7631)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 970879),
    (0.02, 947030),
    (0.03, 883872),
    (0.05, 843295),
    (0.08, 768158),
    (0.1, 717273),
    (0.15, 585516),
    (0.2, 467959),
    (0.3, 217425),
  ]
}
