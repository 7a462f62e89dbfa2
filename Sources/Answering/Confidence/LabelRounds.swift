import Knowledge
import LinearAlgebra
import Retrieval
import Storage

/// Labelled questions, each asked in an index that has learned nothing from it.
///
/// In each of five rounds a fifth of the questions is asked, those of one situation in one round.
/// The round's index is built without what these would teach, so that it is out of its counts,
/// classifiers and latent space too. Where a round's questions have taught nothing the whole index
/// is asked.
struct LabelRounds {
  /// Raised with each change of what is learned, taken out and asked.
  static let version: UInt64 = 4
  /// Parts of the questions.
  static let count = 5

  /// The questions in their order.
  let rankings: [LabelledRanking]
  /// By question the round in which it is asked.
  let rounds: [Int]
  private let indexes: [RetrievalIndex]

  /// Asks labelled questions; the same for any number of threads.
  ///
  /// - Parameters:
  ///   - entries: those that learn, as they are written.
  ///   - index: of the entries with all that they learn.
  ///   - progress: called with the share of the rounds that are done.
  /// - Throws: what building an index throws.
  init(
    _ learned: LearnedPhrasings, entries: [Entry], index: RetrievalIndex,
    policy: Policy, options: IndexBuilder.Options, progress: (Double) -> Void
  ) throws {
    let labels = learned.labels
    let rounds = Self.rounds(labels)
    let whole = learned.added(to: entries)
    var rankings = [LabelledRanking?](repeating: nil, count: labels.count)
    var indexes: [RetrievalIndex] = []
    try OrderedChunks.run(Self.count, threads: options.threads) { round in
      let part = labels.indices.filter { rounds[$0] == round }
      let left = learned.added(to: entries) { rounds[$0] == round }
      let index = left == whole ? index : try Self.index(left, options.dimensions)
      return (
        part, index,
        try LabelledRanking.ask(
          part.map { labels[$0] }, entries: entries, index: index, policy: policy)
      )
    } join: { round, done in
      for (place, ranking) in zip(done.0, done.2) { rankings[place] = ranking }
      indexes.append(done.1)
      progress(Double(round + 1) / Double(Self.count))
    }
    self.rounds = rounds
    self.indexes = indexes
    self.rankings = rankings.compactMap { $0 }
  }

  /// The index that a question was asked in.
  func index(of question: Int) -> RetrievalIndex { indexes[rounds[question]] }

  /// Groups of questions that are never apart, in turn.
  private static func rounds(_ labels: [LabelledQuestion]) -> [Int] {
    var numbers: [String: Int] = [:]
    return labels.map { label in
      let next = numbers.count
      let group = LabelDivision.group(of: label)
      let number = numbers[group] ?? next
      numbers[group] = number
      return number % count
    }
  }

  private static func index(_ entries: [Entry], _ dimensions: Int) throws -> RetrievalIndex {
    var options = ModelFitter.Options()
    options.dimensions = dimensions
    options.threads = 1
    return try ViewBuilder.fittedIndex(SourceDocuments.of(entries), options: options)
  }
}
