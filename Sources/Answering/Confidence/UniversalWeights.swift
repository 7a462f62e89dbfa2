import Retrieval

/// Weights learned once, the same for every knowledge base.
///
/// Written by `lotse-bench fit` from the calibration questions (their number
/// in brackets) of: roboai-faq-de (1117), roboai-faq-en (1104), xquad-de (287), xquad-en (287), clinc150 (3100), hint3-curekart (198), stackfaq (375), onlineshop (650), energie (526), versicherung (517).
package enum UniversalWeights {
  /// Weights of the ranker, in the order of `Feature`.
  package static let ranker = RankerWeights([
    5.0385,  // lexical
    0.0,  // lexicalPhrasings
    2.1355,  // wordsPhrasing
    3.993,  // wordsSentence
    4.4785,  // gramsPhrasing
    3.7269,  // gramsSentence
    11.2481,  // gramsWhole
    1.5099,  // neighbours
    1.0366,  // latentPhrasing
    0.0,  // latentSentence
  ])

  /// Weights of confidence, in the order of `ConfidenceFeature`.
  package static let confidence = ConfidenceModel(
    weights: [
      0.0,  // score
      1.3301,  // share
      4.1626,  // margin
      0.9195,  // lead
      0.0,  // words
      1.0643,  // grams
      1.3249,  // identity
      0.0,  // latent
      1.6508,  // coverage
      -0.3195,  // unknown
      1.5573,  // agreement
      0.0,  // neighbours
      3.5558,  // length
    ], intercept: -5.1363)
}
