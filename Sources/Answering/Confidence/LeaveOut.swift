import Dispatch
import Foundation
import Retrieval
import Storage

/// Questions with known outcomes made from a base's own phrasings.
///
/// In each of ten rounds a tenth of the phrasings is taken out and asked as
/// answerable questions; in each of ten further rounds a tenth of the entries
/// is taken out whole and its phrasings are asked as unanswerable ones. The
/// index of each round is built from what is left, so what is taken out is out
/// of the counts, the unknown words, the grams and the latent space too.
package enum LeaveOut {
  /// Rounds of each kind.
  package static let rounds = 10
  /// Fewest questions of each kind from which a base's confidence is estimated.
  package static let fewestQuestions = 40
  /// Most questions of each kind; of more a regular selection is asked.
  package static let mostQuestions = 2_000

  /// A text to ask in one round.
  private struct Trial: Sendable {
    var text: String
    var document: Int
    var isAnswerable: Bool
  }

  /// The questions of a base; empty where no document has two phrasings.
  ///
  /// The same for any number of threads.
  /// - Throws: what building an index throws.
  package static func questions(_ documents: [SourceDocument], weights: RankerWeights) throws
    -> [CalibrationQuestion]
  {
    guard documents.contains(where: { $0.phrasings.count > 1 }) else { return [] }
    let answerable = selected(documents, isAnswerable: true)
    let unanswerable = selected(documents, isAnswerable: false)
    let results = RoundResults(count: rounds * 2)
    DispatchQueue.concurrentPerform(iterations: rounds * 2) { round in
      results.set(
        round,
        Result {
          round < rounds
            ? try ask(
              answerable[round], without: phrasings(answerable[round], of: documents),
              documents: documents, weights: weights)
            : try ask(
              unanswerable[round - rounds], without: entries(of: round - rounds, documents),
              documents: documents, weights: weights)
        })
    }
    return try results.all().flatMap { $0 }
  }

  /// The trials of each round.
  private static func selected(_ documents: [SourceDocument], isAnswerable: Bool) -> [[Trial]] {
    var trials: [(round: Int, trial: Trial)] = []
    for (number, document) in documents.enumerated() where document.phrasings.count > 1 {
      for (place, text) in document.phrasings.enumerated() {
        let round = isAnswerable ? (number + place) % rounds : Int(document.entry) % rounds
        trials.append(
          (round, Trial(text: text, document: number, isAnswerable: isAnswerable)))
      }
    }
    let step = max(1, (trials.count + mostQuestions - 1) / mostQuestions)
    var chosen = [[Trial]](repeating: [], count: rounds)
    for (position, item) in trials.enumerated() where position % step == 0 {
      chosen[item.round].append(item.trial)
    }
    return chosen
  }

  /// The documents without the phrasings that a round asks.
  private static func phrasings(_ trials: [Trial], of documents: [SourceDocument])
    -> [SourceDocument]
  {
    var left = documents
    var removed: [Int: Set<String>] = [:]
    for trial in trials { removed[trial.document, default: []].insert(trial.text) }
    for (document, texts) in removed {
      left[document].phrasings.removeAll { texts.contains($0) }
    }
    return left
  }

  /// The documents without the entries that a round takes out.
  private static func entries(of round: Int, _ documents: [SourceDocument]) -> [SourceDocument] {
    documents.filter { Int($0.entry) % rounds != round }
  }

  private static func ask(
    _ trials: [Trial], without left: [SourceDocument], documents: [SourceDocument],
    weights: RankerWeights
  ) throws -> [CalibrationQuestion] {
    guard !trials.isEmpty, !left.isEmpty else { return [] }
    var writer = IndexFileWriter()
    for (kind, section) in try ViewBuilder.sections(left) { writer.add(kind.id(1), section) }
    let index = try RetrievalIndex(IndexFileReader(bytes: writer.bytes()), view: 1)
    var ranker = Ranker(index, weights: weights)
    return try trials.map { trial in
      let document = documents[trial.document]
      let ranking = try ranker.rank(trial.text, language: document.language)
      let features = try ConfidenceFeatures.of(ranking, in: index, weights: weights)
      let isRight = ranking.candidates.first?.entry == Int(document.entry)
      return CalibrationQuestion(
        features: features,
        outcome: !trial.isAnswerable ? .unanswerable : isRight ? .right : .wrong)
    }
  }
}

/// Results of rounds that end in any order, kept in the order of the rounds.
private final class RoundResults: @unchecked Sendable {
  private let lock = NSLock()
  private var results: [Result<[CalibrationQuestion], any Error>?]

  init(count: Int) {
    results = [Result<[CalibrationQuestion], any Error>?](repeating: nil, count: count)
  }

  func set(_ round: Int, _ result: Result<[CalibrationQuestion], any Error>) {
    lock.withLock { results[round] = result }
  }

  func all() throws -> [[CalibrationQuestion]] {
    try lock.withLock { try results.map { try $0?.get() ?? [] } }
  }
}
