import Knowledge
import LinearAlgebra
import Retrieval
import Storage

/// Finds a base's confidence: on labelled questions, else on its own phrasings
/// where they suffice, else the weights of other bases.
struct CalibrationBuilder {
  private let documents: [SourceDocument]
  private let entries: [Entry]
  private let policy: Policy
  private let options: IndexBuilder.Options

  init(
    _ documents: [SourceDocument], _ entries: [Entry], _ policy: Policy,
    options: IndexBuilder.Options
  ) {
    self.documents = documents
    self.entries = entries
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

  /// The calibration by the customers' index, and how its questions are spread.
  ///
  /// - Throws: what building an index throws.
  func calibration(_ index: RetrievalIndex, progress: (Double) -> Void) throws -> (
    calibration: Calibration, spread: FeatureReference?
  ) {
    let hasLabels = !options.labels.isEmpty
    let questions =
      hasLabels
      ? try LabelledOutcomes.questions(options.labels, entries: entries, index: index)
      : try LeaveOut.questions(
        documents, weights: UniversalWeights.ranker, dimensions: options.dimensions,
        threads: options.threads, progress: progress)
    // A handful of phrasings says nothing of a base, and one entry alone cannot
    // be taken out: nothing then shows what a question without an answer looks like.
    guard questions.contains(where: { $0.outcome == .right }),
      hasLabels
        || questions.count(where: { $0.outcome == .unanswerable }) >= LeaveOut.fewestQuestions
    else { return (Self.universal, nil) }
    let unanswerable = hasLabels ? nil : policy.unanswerable
    let calibration = try CalibrationFit.fit(
      questions,
      stored: StoredWordings.questions(documents, index: index, weights: UniversalWeights.ranker),
      kind: .estimated, unanswerable: unanswerable,
      prior: UniversalWeights.confidence, transfer: hasLabels ? nil : UniversalWeights.transfer)
    return (
      calibration,
      FeatureReference(
        questions, weights: CalibrationFit.weights(questions, unanswerable: unanswerable))
    )
  }
}
