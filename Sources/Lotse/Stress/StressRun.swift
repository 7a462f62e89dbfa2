import Answering
import Evaluation
import Foundation
import Knowledge
import Storage
import TextAnalysis

/// The labelled questions of a knowledge base asked as they are, and again in
/// every distortion: the same each time.
package enum StressRun {
  /// What can be chosen.
  package struct Options: Sendable {
    /// The questions that are asked.
    package var split = LabelledQuestion.Split.test
    /// What the distortions follow from.
    package var seed: UInt64 = 1
    /// The instant at which entries must be valid.
    package var now = Date()
    /// Number of workers; the results are the same for any.
    package var threads = ProcessInfo.processInfo.activeProcessorCount

    /// The test split, seed 1, now, a worker for each processor.
    package init() {}
  }

  /// Builds a base's index in memory, without the rounds of its calibration, and asks it.
  ///
  /// - Throws: `EngineError.index` where building or asking fails.
  package static func report(_ base: KnowledgeBase, options: Options = Options())
    throws(EngineError) -> StressReport
  {
    try report(base, Self.index(base, threads: options.threads), options: options)
  }

  /// Asks an index that was built of the base.
  ///
  /// - Throws: `EngineError.index` where it turns out damaged.
  static func report(
    _ base: KnowledgeBase, _ index: KnowledgeIndex, options: Options
  ) throws(EngineError) -> StressReport {
    let questions = base.questions.filter { $0.split == options.split && $0.isAnswerable }
    let asking = EvaluationAsking(base, index, now: options.now)
    func judged(_ questions: [LabelledQuestion]) throws(EngineError) -> [JudgedRanking] {
      try asking.asking(questions).ask(threads: options.threads).map(\.judged)
    }
    let plain = try judged(questions)
    let texts = View.entries(of: base, for: .customer).flatMap(\.translations).flatMap {
      $0.phrasings + [$0.answer]
    }
    let distorter = Distorter(texts: texts, seed: options.seed)
    var results: [(Distortion, [(isChanged: Bool, judged: JudgedRanking)])] = []
    for distortion in Distortion.allCases {
      let distorted = questions.map { question in
        question.asked(
          distorter.distorted(
            question.question, by: distortion, isGerman: Self.isGerman(question)))
      }
      let rankings = try judged(distorted)
      results.append(
        (
          distortion,
          questions.indices.map { place in
            (questions[place].question != distorted[place].question, rankings[place])
          }
        ))
    }
    return StressReport(plain: plain, distorted: results)
  }

  private static func isGerman(_ question: LabelledQuestion) -> Bool {
    question.language.lowercased().hasPrefix("de")
  }

  private static func index(_ base: KnowledgeBase, threads: Int) throws(EngineError)
    -> KnowledgeIndex
  {
    var options = IndexBuilder.Options()
    options.calibration = .universal
    options.threads = threads
    do {
      return try KnowledgeIndex(bytes: IndexBuilder.build(base, options: options))
    } catch let error as StorageError {
      throw .index(error.message)
    } catch {
      throw .index("The index cannot be built: \(error).")
    }
  }
}

extension LabelledQuestion {
  /// The same question in other words.
  fileprivate func asked(_ question: String) -> LabelledQuestion {
    LabelledQuestion(
      id: id, question: question, language: language, split: split, relevant: relevant, kind: kind,
      situation: situation, source: source)
  }
}
