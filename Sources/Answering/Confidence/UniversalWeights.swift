import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions (their number
/// in brackets) of: roboai-faq-de (1117), roboai-faq-en (1104), xquad-de (287), xquad-en (287), clinc150 (3100), hint3-curekart (198), stackfaq (375), onlineshop (650), energie (526), versicherung (517).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    5.034,  // lexical
    0.0,  // lexicalPhrasings
    2.1525,  // wordsPhrasing
    4.0533,  // wordsSentence
    4.49,  // gramsPhrasing
    3.7078,  // gramsSentence
    11.2495,  // gramsWhole
    1.5011,  // neighbours
    1.0282,  // latentPhrasing
    0.0,  // latentSentence
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      -0.8161,  // score
      1.7602,  // share
      4.4139,  // margin
      2.1498,  // lead
      -0.3481,  // words
      1.9771,  // grams
      -0.5678,  // latent
      1.6486,  // coverage
      -0.1134,  // unknown
      1.5099,  // agreement
      -0.9323,  // neighbours
      3.423,  // length
    ], intercept: -4.865)
}
