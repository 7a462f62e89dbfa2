import Answering
import Dispatch
import Evaluation
import Foundation
import Knowledge
import Storage

/// Asks an index all labelled questions of its knowledge base.
struct EvaluationAsking: Sendable {
  private var questions: [LabelledQuestion]
  private let entries: [String]
  private let index: KnowledgeIndex
  private let now: Date

  /// Entries listed of each ranking.
  private static let depth = 10

  /// Questions to be asked at an instant.
  init(_ base: KnowledgeBase, _ index: KnowledgeIndex, now: Date) {
    questions = base.questions
    entries = View.entries(of: base, for: .customer).map(\.id)
    self.index = index
    self.now = now
  }

  /// The same with other questions.
  func asking(_ questions: [LabelledQuestion]) -> EvaluationAsking {
    var other = self
    other.questions = questions
    return other
  }

  /// The results in the order of the questions: each worker takes a stretch
  /// of them, and no result depends on another question.
  ///
  /// - Throws: `EngineError.index` where the index turns out damaged.
  func ask(threads: Int) throws(EngineError) -> [EvaluationResult] {
    let workers = max(min(threads, questions.count), 1)
    let stretches = Stretches(count: workers)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      let start = worker * questions.count / workers
      let end = (worker + 1) * questions.count / workers
      stretches.set(worker, Result { () throws(StorageError) in try ask(start..<end) })
    }
    do {
      return try stretches.all()
    } catch {
      throw .index(error.message)
    }
  }

  private func ask(_ stretch: Range<Int>) throws(StorageError) -> [EvaluationResult] {
    var responder = Responder(index)
    responder.requiresText = false
    var results: [EvaluationResult] = []
    for question in questions[stretch] {
      let request = Request(question: question.asked, now: now)
      let assessment = try responder.assess(request)
      let ranked = assessment.ranking.candidates.prefix(Self.depth).map { entries[$0.entry] }
      let decision = try responder.decide(assessment, request)
      results.append(
        EvaluationResult(
          id: question.id, split: question.split, kind: question.kind, ranked: ranked,
          confidence: assessment.confidence, gate: assessment.gate,
          decision: decision.name, offersRight: Self.offersRight(decision, question),
          judged: JudgedRanking(
            grades: ranked.map(question.grade), relevant: question.relevant.map(\.grade))))
    }
    return results
  }
}

extension EvaluationAsking {
  /// Of a question back with options whether one of them answers the question.
  private static func offersRight(_ decision: Decision, _ question: LabelledQuestion) -> Bool? {
    guard case .clarify(let options) = decision, !options.isEmpty else { return nil }
    return options.contains { question.grade(of: $0.entry) > 0 }
  }
}

/// Results of workers that end in any order, kept in the order of the questions.
private final class Stretches: @unchecked Sendable {
  private let lock = NSLock()
  private var results: [Result<[EvaluationResult], StorageError>]

  init(count: Int) { results = [Result](repeating: .success([]), count: count) }

  func set(_ worker: Int, _ result: Result<[EvaluationResult], StorageError>) {
    lock.withLock { results[worker] = result }
  }

  func all() throws(StorageError) -> [EvaluationResult] {
    var all: [EvaluationResult] = []
    for result in lock.withLock({ results }) { all += try result.get() }
    return all
  }
}
