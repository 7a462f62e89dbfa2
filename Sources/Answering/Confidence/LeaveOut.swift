import Knowledge
import Retrieval
import Storage

/// Questions with known outcomes made from a base's own phrasings.
///
/// In each of ten rounds a tenth of the entries is taken out whole and its
/// phrasings are asked as unanswerable questions; of the other entries a ninth
/// of the phrasings is taken out too and asked as answerable ones. The index of
/// each round is built from what is left, so what is taken out is out of the
/// counts, the unknown words, the grams and the latent space too. Of a base with more phrasings
/// than are asked, fewer rounds are made.
package enum LeaveOut {
  /// Raised with each change of what is taken out and asked, and of what is read off it.
  package static let version: UInt64 = 8
  /// Rounds in which every phrasing is asked once as answerable and once as not.
  package static let rounds = 10
  /// Fewest rounds that are made: what is taken out of one alone may be of a kind.
  private static let fewestRounds = 2
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
  /// - Parameter progress: called with the share of the rounds that are done.
  package static func questions(
    _ documents: [SourceDocument], topics: EntryTopics, weights: RankerWeights,
    policy: Policy = Policy(), dimensions: Int = RetrievalParameters.latentDimensions,
    threads: Int = OrderedChunks.defaultThreads, progress: (Double) -> Void = { _ in }
  ) throws -> [CalibrationQuestion] {
    guard isPossible(documents) else { return [] }
    let made = madeRounds(documents)
    let answerable = selected(documents, of: made, isAnswerable: true)
    let unanswerable = selected(documents, of: made, isAnswerable: false)
    var questions: [CalibrationQuestion] = []
    try OrderedChunks.run(made, threads: threads) { round in
      try ask(
        answerable[round] + unanswerable[round],
        without: entries(of: round, phrasings(answerable[round], of: documents)),
        documents: documents, topics: topics, weights: weights, policy: policy,
        dimensions: dimensions)
    } join: { round, part in
      questions += part
      progress(Double(round + 1) / Double(made))
    }
    return questions
  }

  /// Whether any document has two phrasings, one of which can be left out.
  package static func isPossible(_ documents: [SourceDocument]) -> Bool {
    documents.contains { $0.phrasings.count > 1 }
  }

  /// The number of rounds whose phrasings suffice for the questions that are asked at most.
  private static func madeRounds(_ documents: [SourceDocument]) -> Int {
    let phrasings = documents.reduce(0) { $0 + ($1.phrasings.count > 1 ? $1.phrasings.count : 0) }
    let needed = (rounds * mostQuestions + phrasings - 1) / max(1, phrasings)
    return min(max(needed, fewestRounds), rounds)
  }

  /// The trials of each round that is made.
  private static func selected(
    _ documents: [SourceDocument], of made: Int, isAnswerable: Bool
  ) -> [[Trial]] {
    var trials: [(round: Int, trial: Trial)] = []
    for (number, document) in documents.enumerated() where document.phrasings.count > 1 {
      for (place, text) in document.phrasings.enumerated() {
        let own = Self.round(of: document)
        // An answerable phrasing is asked in a round that leaves its entry in.
        let round =
          isAnswerable ? (own + 1 + (number + place) % (rounds - 1)) % rounds : own
        guard round < made else { continue }
        trials.append((round, Trial(text: text, document: number, isAnswerable: isAnswerable)))
      }
    }
    let step = max(1, (trials.count + mostQuestions - 1) / mostQuestions)
    var chosen = [[Trial]](repeating: [], count: made)
    // One of each `step`, not always the same: entries may all have as many phrasings, of which the
    // first ones are of a kind.
    for (position, item) in trials.enumerated() where position % step == position / step % step {
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

  /// The round that takes a document's entry out whole.
  private static func round(of document: SourceDocument) -> Int { Int(document.entry) % rounds }

  /// The documents without the entries that a round takes out.
  private static func entries(of round: Int, _ documents: [SourceDocument]) -> [SourceDocument] {
    documents.filter { Self.round(of: $0) != round }
  }

  private static func ask(
    _ trials: [Trial], without left: [SourceDocument], documents: [SourceDocument],
    topics: EntryTopics, weights: RankerWeights, policy: Policy, dimensions: Int
  ) throws -> [CalibrationQuestion] {
    guard !trials.isEmpty, !left.isEmpty else { return [] }
    var options = ModelFitter.Options()
    options.dimensions = dimensions
    options.threads = 1
    let index = try ViewBuilder.fittedIndex(left, options: options)
    var ranker = Ranker(index, weights: weights)
    var matterWords = MatterWords(policy)
    return try trials.map { trial in
      let document = documents[trial.document]
      let asked = try matterWords.of(
        trial.text, language: Language(document.language), in: index)
      let ranking = try ranker.rank(asked, language: document.language)
      let features = try ConfidenceFeatures.of(
        ranking, in: index, weights: weights, topics: topics)
      let isRight = ranking.candidates.first?.entry == Int(document.entry)
      return CalibrationQuestion(
        features: features,
        outcome: !trial.isAnswerable ? .unanswerable : isRight ? .right : .wrong)
    }
  }
}
