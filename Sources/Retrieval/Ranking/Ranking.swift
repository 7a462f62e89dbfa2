/// An entry found for a question, in one language, with its features.
package struct Candidate: Sendable {
  /// Number of the document.
  package var document: Int
  /// Number of the document's entry.
  package var entry: Int
  /// Features in millionths.
  package var features = FeatureValues()
  /// The unit of the nearest phrasing by words and grams together; nil without phrasings.
  package var phrasing: Int?
  /// The unit of the nearest sentence of the answer; nil without an answer.
  package var sentence: Int?
  /// Whether it was found by the question's translation.
  package var isTranslated = false
  /// Score in millionths: the sum of the features' parts.
  package var score: Int64 = 0

  /// A feature's value, 0…1.
  package subscript(feature: Feature) -> Double { Double(features[feature.rawValue]) / 1e6 }
}

/// The candidates of a question, best first, one for each entry.
package struct Ranking: Sendable {
  /// The question as it was understood.
  package var question: Question
  /// The question translated word by word, for entries that have no text in its own language.
  ///
  /// Empty where there are none. Its tokens are the question's.
  package var translation: Question
  /// Best first; ties by number of the document.
  package var candidates: [Candidate] = []

  /// The question as it was compared with a candidate.
  package func question(for candidate: Candidate) -> Question {
    candidate.isTranslated ? translation : question
  }

  /// The known words that a word of the question is in the translation.
  package func translations(of word: Question.Word) -> [UInt32] {
    translation.words.compactMap { $0.token == word.token ? $0.term : nil }
  }
}

/// The weights of the linear ranker, in the order of `Feature`.
package struct RankerWeights: Sendable, Equatable {
  /// One weight a feature.
  package let values: [Double]
  /// The score of a candidate that is all that could be wished for, with phrasings and
  /// with an answer alone.
  private let totals: (withPhrasings: Double, withoutPhrasings: Double)

  /// Weights in the order of `Feature`.
  package init(_ values: [Double]) {
    precondition(values.count == Feature.count, "one weight a feature")
    self.values = values
    func total(_ features: (Feature) -> Bool) -> Double {
      Feature.allCases.reduce(0) { $0 + (features($1) ? values[$1.rawValue] : 0) }
    }
    totals = (
      total { !$0.isOfAnswersAlone }, total { $0.isOfAnswersAlone || $0 == .latentSentence }
    )
  }

  /// The largest score that a candidate can have.
  package func total(hasPhrasings: Bool) -> Double {
    hasPhrasings ? totals.withPhrasings : totals.withoutPhrasings
  }

  package static func == (left: RankerWeights, right: RankerWeights) -> Bool {
    left.values == right.values
  }

  /// A feature's part of the score, in millionths.
  @inline(__always)
  package func part(_ feature: Int, _ value: Int64) -> Int64 {
    Int64((values[feature] * Double(value)).rounded())
  }

  /// The score of features, in millionths.
  package func score(_ features: FeatureValues) -> Int64 {
    var sum: Int64 = 0
    for feature in 0..<Feature.count { sum += part(feature, features[feature]) }
    return sum
  }
}
