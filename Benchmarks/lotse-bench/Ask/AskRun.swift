import Answering
import Conversation
import Foundation
import Retrieval
import TextAnalysis

/// Questions asked of one worker, with what they took.
struct AskRun {
  private var responder: Responder
  private let questions: [String]
  // Midday UTC of a day on which most entries are valid.
  private let now = Date(timeIntervalSince1970: 1_795_348_800)

  /// Seconds of every question of every round.
  private(set) var seconds: [Double] = []
  /// Seconds of each question's best round.
  private(set) var best: [Double] = []
  /// Seconds of each question's middle round.
  private(set) var medians: [Double] = []
  /// Which of the questions have several clauses, so that places where they may be cut into matters are
  /// ranked too.
  private(set) var several: [Int] = []
  /// How many of the questions are answered.
  private(set) var answered = 0

  /// A run of questions against an index.
  init(_ index: KnowledgeIndex, _ questions: [String]) {
    responder = Responder(index)
    self.questions = questions
  }

  /// Asks every question once, so that memory has grown and data is checked.
  mutating func warm() throws {
    var splitter = MatterSplitter()
    for (number, question) in questions.enumerated() {
      let reply = try responder.reply(to: Request(question: question, now: now))
      precondition(!reply.revision.isEmpty)
      if case .answer = reply.decision { answered += 1 }
      if !splitter.cuts(in: question, reply.language).isEmpty { several.append(number) }
    }
  }

  /// Heap allocations of each question.
  mutating func allocations() throws -> [Int] {
    guard AllocationCount.isSupported else { return [0] }
    var counts: [Int] = []
    counts.reserveCapacity(questions.count)
    for question in questions {
      let request = Request(question: question, now: now)
      counts.append(try AllocationCount.during { _ = try responder.reply(to: request) })
    }
    return counts
  }

  /// Heap allocations of each question on its way from bytes to ranked entries, which the working
  /// memory of a worker spares it.
  func rankingAllocations() throws -> [Int] {
    guard AllocationCount.isSupported else { return [0] }
    let view = responder.index.customers
    var ranker = Ranker(view.retrieval, weights: view.ranker)
    let languages = view.retrieval.languages
    let only = languages.count == 1 ? languages.first : nil
    func rank(_ question: String) throws {
      let isEnglish = ranker.take(question).guess == .english
      _ = try ranker.rank(in: only ?? (isEnglish ? .english : .german))
    }
    for question in questions { try rank(question) }
    return try questions.map { question in
      try AllocationCount.during { try rank(question) }
    }
  }

  /// Times the questions, `rounds` times.
  mutating func measure(rounds: Int) throws {
    seconds.reserveCapacity(questions.count * rounds)
    best = [Double](repeating: .infinity, count: questions.count)
    for _ in 0..<rounds {
      for (number, question) in questions.enumerated() {
        let request = Request(question: question, now: now)
        let start = ContinuousClock.now
        _ = try responder.reply(to: request)
        let taken = (ContinuousClock.now - start).components
        let second = Double(taken.seconds) + Double(taken.attoseconds) / 1e18
        seconds.append(second)
        best[number] = min(best[number], second)
      }
    }
    medians = questions.indices.map { number in
      let own = (0..<rounds).map { seconds[$0 * questions.count + number] }.sorted()
      return own[rounds / 2]
    }
  }

  /// Times that confidence is computed of each question, so that the clock weighs nothing.
  private static let repetitions = 50

  /// The median microseconds that confidence takes of a ranking: features, log-odds, gate and near
  /// miss.
  mutating func confidence() throws -> Double {
    let view = responder.index.customers
    let topics = EntryTopics(view.answers)
    var passed = 0
    var taken: [Double] = []
    for question in questions {
      let assessment = try responder.assess(Request(question: question, now: now))
      let start = ContinuousClock.now
      for _ in 0..<Self.repetitions {
        let features = try ConfidenceFeatures.of(
          assessment.ranking, in: view.retrieval, weights: view.ranker, topics: topics)
        let confidence = features.map(view.calibration.model.confidence) ?? 0
        let isNear = NearMiss.isNear(assessment.ranking, confidence: confidence)
        if confidence >= assessment.gate || isNear { passed += 1 }
      }
      taken.append((ContinuousClock.now - start) / .microseconds(1) / Double(Self.repetitions))
    }
    precondition(passed >= 0)
    return taken.sorted()[taken.count / 2]
  }

  /// The median microseconds of each stage, with the clock's own time in them.
  mutating func stages() throws -> [(stage: StageTimes.Stage, microseconds: Double)] {
    var taken = StageTimes.Stage.allCases.map { _ in [Int64]() }
    for question in questions {
      let request = Request(question: question, now: now)
      responder.times = StageTimes()
      _ = try responder.reply(to: request)
      guard let times = responder.times else { continue }
      for stage in StageTimes.Stage.allCases {
        taken[stage.rawValue].append(times.nanoseconds[stage.rawValue])
      }
    }
    responder.times = nil
    return StageTimes.Stage.allCases.map { stage in
      let sorted = taken[stage.rawValue].sorted()
      return (stage, sorted.isEmpty ? 0 : Double(sorted[sorted.count / 2]) / 1e3)
    }
  }
}
