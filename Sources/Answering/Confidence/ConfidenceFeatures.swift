import Foundation
import Retrieval
import Storage

/// Computes the features of a ranking.
package enum ConfidenceFeatures {
  /// The features in millionths, by `ConfidenceFeature.rawValue`; nil without a candidate.
  ///
  /// - Parameters:
  ///   - weights: those by which the ranking is ordered.
  ///   - topics: of the index's entries.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  package static func of(
    _ ranking: Ranking, in index: RetrievalIndex, weights: RankerWeights, topics: EntryTopics
  ) throws(StorageError) -> [Int64]? {
    guard let first = ranking.candidates.first else { return nil }
    let hasPhrasings = !index.phrasings(of: first.document).isEmpty
    let total = max(weights.total(hasPhrasings: hasPhrasings), 1e-9)
    let best = Double(first.score) / 1e6
    var belief = 0.0
    var rest = 0.0
    let restCount = min(ranking.candidates.count - 1, 9)
    for (position, candidate) in ranking.candidates.enumerated() {
      let score = Double(candidate.score) / 1e6
      belief += exp(score - best)
      if position > 0, position <= restCount { rest += score }
    }
    let second = ranking.candidates.count > 1 ? Double(ranking.candidates[1].score) / 1e6 : 0
    var values = [Int64](repeating: 0, count: ConfidenceFeature.count)
    func set(_ feature: ConfidenceFeature, _ value: Double) {
      values[feature.rawValue] = Int64((value * 1e6).rounded())
    }
    set(.score, best / total)
    set(.share, 1 / belief)
    set(.margin, (best - second) / total)
    set(.lead, (best - (restCount == 0 ? 0 : rest / Double(restCount))) / total)
    set(.words, max(first[.wordsPhrasing], first[.wordsSentence], first[.wordsAnswer]))
    set(.grams, max(first[.gramsPhrasing], first[.gramsSentence], first[.gramsAnswer]))
    set(.identity, max(0, (first[.wordsPhrasing] + first[.gramsPhrasing]) / 2 - 0.8) / 0.2)
    let learned = Self.learned(first)
    let rival = ranking.candidates.dropFirst().lazy.map(Self.learned).max() ?? 0
    set(.learned, learned)
    set(.learnedLead, max(0, learned - rival))
    set(.latent, max(first[.latentPhrasing], first[.latentSentence]))
    let question = ranking.question(for: first)
    let (coverage, unknown) = try coverage(of: first, question, in: index)
    set(.coverage, coverage)
    set(.known, 1 - unknown)
    set(.agreement, agreement(ranking))
    set(.topic, try sharedTopic(ranking, topics))
    set(.length, log(Double(1 + min(differentWords(question), 15))) / log(16))
    return values
  }

  /// How many different words a question has, counted to fifteen; unknown ones count each for itself.
  private static func differentWords(_ question: Question) -> Int {
    var count = 0
    for (position, word) in question.words.enumerated() {
      guard count < 15 else { break }
      let isRepeated =
        word.term != nil && question.words[..<position].contains { $0.term == word.term }
      if !isRepeated { count += 1 }
    }
    return count
  }

  /// Shares of the question's content words, by idf and their weight in the message, that the
  /// candidate's entry holds and that the base does not know.
  ///
  /// A known part of an unknown compound counts half of what the whole word would, a synonym
  /// what it weighs.
  private static func coverage(
    of candidate: Candidate, _ question: Question, in index: RetrievalIndex
  ) throws(StorageError) -> (covered: Double, unknown: Double) {
    let hasContent = question.words.contains { !$0.isStopWord }
    var mass = 0.0
    var covered = 0.0
    var unknown = 0.0
    for word in question.words where !(hasContent && word.isStopWord) {
      let idf = Double(word.idf * word.weight)
      mass += idf
      if let term = word.term, try index.document(candidate.document, holds: term) {
        covered += idf
        continue
      }
      var share = 0.0
      var known: Double = word.term == nil ? (word.parts.isEmpty ? 0 : 0.5) : 1
      if !word.parts.isEmpty {
        var held = 0
        for part in question.parts(of: word) {
          if try index.document(candidate.document, holds: part) { held += 1 }
        }
        share = Double(held) / Double(2 * word.parts.count)
      }
      for synonym in question.synonyms where synonym.token == word.token {
        let weight = Double(synonym.weight)
        known = max(known, weight)
        guard weight > share else { continue }
        if try index.document(candidate.document, holds: synonym.term) { share = weight }
      }
      covered += idf * share
      unknown += idf * (1 - known)
    }
    guard mass > 0 else { return (0, 0) }
    return (covered / mass, unknown / mass)
  }

  /// Share of seven signals by which alone no other candidate would be before the first.
  private static func agreement(_ ranking: Ranking) -> Double {
    guard let first = ranking.candidates.first else { return 0 }
    var own = signals(first)
    for candidate in ranking.candidates.dropFirst() {
      let other = signals(candidate)
      for signal in 0..<signalCount where other[signal] > own[signal] { own[signal] = -1 }
    }
    var agreeing = 0
    for signal in 0..<signalCount where own[signal] > 0 { agreeing += 1 }
    return Double(agreeing) / Double(signalCount)
  }

  /// Candidates behind the first whose topics are asked.
  private static let neighbours = 4

  /// Share of the next candidates that are of the first one's topic.
  private static func sharedTopic(_ ranking: Ranking, _ topics: EntryTopics)
    throws(StorageError) -> Double
  {
    let next = ranking.candidates.dropFirst().prefix(neighbours)
    guard topics.isTelling, let first = ranking.candidates.first, !next.isEmpty else { return 0 }
    let own = try topics.number(of: first.entry)
    guard own > 0 else { return 0 }
    var shared = 0
    for candidate in next where try topics.number(of: candidate.entry) == own { shared += 1 }
    return Double(shared) / Double(next.count)
  }

  /// Learned words and grams of a candidate together.
  private static func learned(_ candidate: Candidate) -> Double {
    Double(learnedWords(candidate) + learnedGrams(candidate)) / 2e6
  }

  /// Of the two features one is zero.
  private static func learnedWords(_ candidate: Candidate) -> Int64 {
    candidate.features.either(.learnedWords, .learnedWordsAnswer)
  }

  private static func learnedGrams(_ candidate: Candidate) -> Int64 {
    candidate.features.either(.learnedGrams, .learnedGramsAnswer)
  }

  private static let signalCount = 7

  private static func signals(_ candidate: Candidate) -> SIMD8<Int64> {
    let features = candidate.features
    return SIMD8(
      features.either(.lexical, .lexicalAnswer),
      max(features[.wordsPhrasing], features.either(.wordsSentence, .wordsAnswer)),
      max(features[.gramsPhrasing], features.either(.gramsSentence, .gramsAnswer)),
      max(features[.latentPhrasing], features[.latentSentence]),
      features.either(.gramsWhole, .gramsWholeAnswer),
      learnedWords(candidate), learnedGrams(candidate), 0)
  }
}
