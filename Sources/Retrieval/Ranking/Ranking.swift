/// An entry found for a question, in one language, with its features.
package struct Candidate: Sendable {
  /// Number of the document.
  package var document: Int
  /// Number of the document's entry.
  package var entry: Int
  /// Features in millionths, by `Feature.rawValue`.
  package var features: [Int64]
  /// The unit of the nearest phrasing by words and grams together; nil without phrasings.
  package var phrasing: Int?
  /// The unit of the nearest sentence of the answer; nil without an answer.
  package var sentence: Int?
  /// Its phrasings among the five nearest to the question, with their shares in millionths.
  package var neighbours: [(unit: Int, share: Int64)] = []
  /// Score in millionths: the sum of the features' parts.
  package var score: Int64 = 0

  /// A feature's value, 0…1.
  package subscript(feature: Feature) -> Double { Double(features[feature.rawValue]) / 1e6 }
}

/// The candidates of a question, best first, one for each entry.
package struct Ranking: Sendable {
  /// The question as it was understood.
  package var question: Question
  /// Best first; ties by number of the entry.
  package var candidates: [Candidate]
}

/// The weights of the linear ranker, in the order of `Feature`.
package struct RankerWeights: Sendable, Equatable {
  /// One weight a feature.
  package var values: [Double]

  /// Weights in the order of `Feature`.
  package init(_ values: [Double]) {
    precondition(values.count == Feature.count, "one weight a feature")
    self.values = values
  }

  /// A feature's part of the score, in millionths.
  @inline(__always)
  package func part(_ feature: Int, _ value: Int64) -> Int64 {
    Int64((values[feature] * Double(value)).rounded())
  }

  /// The score of features, in millionths.
  package func score(_ features: [Int64]) -> Int64 {
    features.indices.reduce(0) { $0 + part($1, features[$1]) }
  }
}
