import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions that no
/// certificate of 400 labels or more seals (their number in brackets) of: roboai-faq-de (372), roboai-faq-en (389), xquad-de (105), xquad-en (106), clinc150 (1021), hint3-curekart (77), stackfaq (118), onlineshop (223), energie (179), versicherung (172).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    0.3476,  // lexical
    3.5118,  // coverage
    0.0,  // wordsPhrasing
    1.6048,  // wordsSentence
    0.8978,  // wordsPhrasings
    2.4741,  // gramsPhrasing
    1.3635,  // gramsSentence
    1.1269,  // gramsPhrasings
    2.7947,  // gramsWhole
    0.922,  // learnedWords
    4.8062,  // learnedGrams
    4.8254,  // classifier
    0.9056,  // latentPhrasing
    0.3603,  // latentSentence
    2.1955,  // lexicalAnswer
    8.0025,  // coverageAnswer
    1.5156,  // wordsAnswer
    2.9913,  // gramsAnswer
    6.3087,  // gramsWholeAnswer
    1.5171,  // learnedWordsAnswer
    3.3722,  // learnedGramsAnswer
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      3.1891,  // score
      2.369,  // share
      4.1477,  // margin
      2.2917,  // lead
      0.0,  // words
      0.0,  // grams
      0.7108,  // identity
      0.0,  // learned
      0.0,  // learnedLead
      0.0,  // latent
      0.1118,  // coverage
      0.8702,  // known
      0.3181,  // agreement
      2.8131,  // length
    ], intercept: -6.1739)

  /// Scale and shift from the log-odds that left-out phrasings teach to those
  /// that the questions named above show, on the sets with phrasings.
  package static let transfer = (scale: 0.9378, shift: 0.5113)

  /// For some risks the lowest confidence, in millionths, at which the
  /// questions named above keep them, sets counting alike, with the
  /// default policy's share of unanswerable ones.
  package static let gates: [(risk: Double, gate: Int64)] = [
    (0.01, 964181),
    (0.02, 927398),
    (0.03, 927398),
    (0.05, 838266),
    (0.08, 737168),
    (0.1, 688384),
    (0.15, 552026),
    (0.2, 426953),
    (0.3, 205163),
  ]
}
