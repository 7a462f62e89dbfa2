import Knowledge
import LinearAlgebra
import Retrieval
import Storage

/// Labelled questions, each asked in an index that has learned nothing from it.
///
/// In each of five rounds a fifth of the questions is asked. The round's index is built without the
/// phrasings that these have taught, so that they are out of its counts, classifiers and latent
/// space too. Where a round's questions have taught nothing the whole index is asked.
struct LabelRounds {
  /// Raised with each change of what is learned, taken out and asked.
  static let version: UInt64 = 2
  /// Parts of the questions.
  static let rounds = 5

  /// The questions in their order.
  let rankings: [LabelledRanking]
  private let indexes: [RetrievalIndex]

  /// Asks labelled questions; the same for any number of threads.
  ///
  /// - Parameters:
  ///   - documents: of the entries, with all that was learned.
  ///   - index: of all documents.
  ///   - progress: called with the share of the rounds that are done.
  /// - Throws: what building an index throws.
  init(
    _ labels: [LabelledQuestion], documents: [SourceDocument], entries: [Entry],
    index: RetrievalIndex, policy: Policy, options: IndexBuilder.Options,
    progress: (Double) -> Void
  ) throws {
    var asked: [[LabelledRanking]] = []
    var indexes: [RetrievalIndex] = []
    let parts = (0..<Self.rounds).map { round in
      stride(from: round, to: labels.count, by: Self.rounds).map { labels[$0] }
    }
    try OrderedChunks.run(Self.rounds, threads: options.threads) { round in
      let part = parts[round]
      let left = Self.documents(documents, of: entries, without: Set(part.map(\.asked)))
      let index = try left.map { try Self.index($0, options.dimensions) } ?? index
      return (
        index, try LabelledRanking.ask(part, entries: entries, index: index, policy: policy)
      )
    } join: { round, done in
      indexes.append(done.0)
      asked.append(done.1)
      progress(Double(round + 1) / Double(Self.rounds))
    }
    self.indexes = indexes
    rankings = labels.indices.map { asked[$0 % Self.rounds][$0 / Self.rounds] }
  }

  /// The index that a question was asked in.
  func index(of question: Int) -> RetrievalIndex { indexes[question % Self.rounds] }

  /// Documents without what some questions have taught; nil where they have taught nothing.
  private static func documents(
    _ documents: [SourceDocument], of entries: [Entry], without questions: Set<String>
  ) -> [SourceDocument]? {
    var left = documents
    var isLess = false
    for place in left.indices {
      let document = left[place]
      let learned =
        entries[Int(document.entry)].translation(Language(document.language))?
        .learnedPhrasings ?? []
      let own = document.phrasings.count - learned.count
      let kept = learned.filter { !questions.contains($0) }
      guard kept.count < learned.count else { continue }
      left[place].phrasings = document.phrasings.prefix(own) + kept
      isLess = true
    }
    return isLess ? left : nil
  }

  private static func index(_ documents: [SourceDocument], _ dimensions: Int) throws
    -> RetrievalIndex
  {
    var options = ModelFitter.Options()
    options.dimensions = dimensions
    options.threads = 1
    return try ViewBuilder.fittedIndex(documents, options: options)
  }
}
