import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions (their number
/// in brackets) of: roboai-faq-de (1117), roboai-faq-en (1104), xquad-de (287), xquad-en (287), clinc150 (3100), hint3-curekart (198), stackfaq (375), onlineshop (650), energie (526), versicherung (517).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    5.954,  // lexical
    0.4698,  // lexicalPhrasings
    2.0717,  // wordsPhrasing
    5.2709,  // wordsSentence
    2.2091,  // wordsPhrasings
    3.3894,  // gramsPhrasing
    4.4098,  // gramsSentence
    2.7779,  // gramsPhrasings
    10.6332,  // gramsWhole
    1.3234,  // neighbours
    0.9084,  // latentPhrasing
    0.0,  // latentSentence
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      0.0,  // score
      1.3503,  // share
      4.3872,  // margin
      1.0778,  // lead
      0.0,  // words
      0.974,  // grams
      1.3328,  // identity
      0.0,  // latent
      1.698,  // coverage
      -0.2992,  // unknown
      1.6267,  // agreement
      0.0,  // neighbours
      3.2696,  // length
    ], intercept: -4.9902)
}
