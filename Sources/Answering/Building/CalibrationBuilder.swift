import Knowledge
import LinearAlgebra
import Retrieval
import Storage
import TextAnalysis

/// Finds a base's confidence: on labelled questions, else on its own phrasings
/// where they suffice, else the weights of other bases.
///
/// Labelled questions adapt the ranker's weights too.
struct CalibrationBuilder {
  private let documents: [SourceDocument]
  private let entries: [Entry]
  private let learned: LearnedPhrasings
  private let policy: Policy
  private let options: IndexBuilder.Options

  /// Calibrates entries as they are written, of which documents were made with what they learned.
  init(
    _ documents: [SourceDocument], _ entries: [Entry], _ learned: LearnedPhrasings,
    _ policy: Policy, options: IndexBuilder.Options
  ) {
    self.documents = documents
    self.entries = entries
    self.learned = learned
    self.policy = policy
    self.options = options
  }

  /// Whether questions are asked for it, which takes an index.
  var needsIndex: Bool {
    options.calibration == .questions
      && (!options.labels.isEmpty || LeaveOut.isPossible(documents))
  }

  /// What a base has without questions.
  static let universal = Calibration(
    kind: .universal, model: UniversalWeights.confidence, curve: RiskCurve([]))

  /// What was found by the customers' index.
  struct Found {
    /// Their confidence.
    var calibration: Calibration
    /// How its questions are spread; nil where there were too few.
    var spread: FeatureReference?
    /// The ranker's weights; nil where they are the universal ones.
    var ranker: RankerWeights?
  }

  /// Asks the customers' index.
  ///
  /// - Throws: what building an index throws.
  func calibration(_ index: RetrievalIndex, progress: (Double) -> Void) throws -> Found {
    let hasLabels = !options.labels.isEmpty
    let topics = EntryTopics(entries)
    let rounds =
      hasLabels
      ? try LabelRounds(
        learned, entries: entries, index: index, policy: policy, options: options,
        progress: progress) : nil
    let ranker = try RankerFit.weights(rounds?.rankings ?? [])
    let questions =
      try rounds.map { try named(RankerFit.heldOut($0, topics: topics)) }
      ?? LeaveOut.questions(
        documents, topics: topics, weights: UniversalWeights.ranker, policy: policy,
        dimensions: options.dimensions, threads: options.threads, progress: progress)
    // A handful of phrasings says nothing of a base, and one entry alone cannot
    // be taken out: nothing then shows what a question without an answer looks like.
    guard questions.contains(where: { $0.outcome == .right }),
      hasLabels
        || questions.count(where: { $0.outcome == .unanswerable }) >= LeaveOut.fewestQuestions
    else { return Found(calibration: Self.universal) }
    let unanswerable = policy.unanswerableShare
    let calibration = try CalibrationFit.fit(
      questions,
      stored: StoredWordings.questions(
        documents, topics: topics, index: index, weights: ranker),
      evidence: hasLabels
        ? .labels : .leftOut(unanswerable: unanswerable, transfer: UniversalWeights.transfer),
      prior: UniversalWeights.confidence)
    return Found(
      calibration: calibration,
      spread: FeatureReference(
        questions,
        weights: CalibrationFit.weights(questions, unanswerable: hasLabels ? nil : unanswerable)),
      ranker: ranker == UniversalWeights.ranker ? nil : ranker)
  }

  /// The questions that the labels gave, with their names.
  private func named(_ questions: [CalibrationQuestion]) -> [CalibrationQuestion] {
    var words = RankedWords()
    return zip(questions, learned.labels).map { question, label in
      var question = question
      question.label = FittedLabels.name(of: label, &words)
      return question
    }
  }
}
