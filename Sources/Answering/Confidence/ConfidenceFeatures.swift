import Foundation
import Retrieval

/// Computes the features of a ranking.
package enum ConfidenceFeatures {
  /// The features in millionths, by `ConfidenceFeature.rawValue`; nil without a candidate.
  package static func of(_ ranking: Ranking, in index: RetrievalIndex, weights: RankerWeights)
    -> [Int64]?
  {
    guard let first = ranking.candidates.first else { return nil }
    let total = max(weights.total, 1e-9)
    let scores = ranking.candidates.map { Double($0.score) / 1e6 }
    var values = [Double](repeating: 0, count: ConfidenceFeature.count)
    func set(_ feature: ConfidenceFeature, _ value: Double) { values[feature.rawValue] = value }

    set(.score, scores[0] / total)
    set(.share, 1 / scores.reduce(0) { $0 + exp($1 - scores[0]) })
    set(.margin, (scores[0] - (scores.count > 1 ? scores[1] : 0)) / total)
    let rest = scores.dropFirst().prefix(9)
    set(.lead, (scores[0] - (rest.isEmpty ? 0 : rest.reduce(0, +) / Double(rest.count))) / total)
    set(.words, max(first[.wordsPhrasing], first[.wordsSentence]))
    set(.grams, max(first[.gramsPhrasing], first[.gramsSentence]))
    set(.identity, max(0, (first[.wordsPhrasing] + first[.gramsPhrasing]) / 2 - 0.8) / 0.2)
    set(.latent, max(first[.latentPhrasing], first[.latentSentence]))
    let (coverage, unknown) = coverage(of: first, ranking.question, in: index)
    set(.coverage, coverage)
    set(.known, 1 - unknown)
    set(.agreement, agreement(ranking))
    set(.neighbours, first[.neighbours])
    set(.length, log(Double(1 + min(differentWords(ranking.question), 15))) / log(16))
    return values.map { Int64(($0 * 1e6).rounded()) }
  }

  /// How many different words a question has; unknown ones count each for itself.
  private static func differentWords(_ question: Question) -> Int {
    let known = Set(question.words.compactMap(\.term))
    return known.count + question.words.count { $0.term == nil }
  }

  /// Shares of the question's content words, by idf, that the candidate's entry holds and that
  /// the base does not know.
  ///
  /// A known part of an unknown compound counts half of what the whole word would.
  private static func coverage(
    of candidate: Candidate, _ question: Question, in index: RetrievalIndex
  ) -> (covered: Double, unknown: Double) {
    let content = question.words.filter { !$0.isStopWord }
    let words = content.isEmpty ? question.words : content
    let mass = words.reduce(0) { $0 + Double($1.idf) }
    guard mass > 0 else { return (0, 0) }
    var covered = 0.0
    var unknown = 0.0
    for word in words {
      let idf = Double(word.idf)
      if let term = word.term {
        if index.document(candidate.document, holds: term) {
          covered += idf
          continue
        }
      } else {
        unknown += word.parts.isEmpty ? idf : idf / 2
      }
      guard !word.parts.isEmpty else { continue }
      let held = question.parts(of: word).count { index.document(candidate.document, holds: $0) }
      covered += idf * Double(held) / Double(2 * word.parts.count)
    }
    return (covered / mass, unknown / mass)
  }

  /// Share of five signals by which alone no other candidate would be before the first.
  private static func agreement(_ ranking: Ranking) -> Double {
    guard let first = ranking.candidates.first else { return 0 }
    let signals: [(Candidate) -> Double] = [
      { $0[.lexical] }, { max($0[.wordsPhrasing], $0[.wordsSentence]) },
      { max($0[.gramsPhrasing], $0[.gramsSentence]) },
      { max($0[.latentPhrasing], $0[.latentSentence]) }, { $0[.gramsWhole] },
    ]
    let agreeing = signals.count { signal in
      let own = signal(first)
      return own > 0 && ranking.candidates.dropFirst().allSatisfy { signal($0) <= own }
    }
    return Double(agreeing) / Double(signals.count)
  }
}
