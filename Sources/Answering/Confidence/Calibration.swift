import Evaluation
import Knowledge
import Retrieval
import Storage

/// What a view knows of its own confidence: the model, and the outcomes by
/// which a gate is chosen.
package struct Calibration: Sendable {
  /// What the gate rests on.
  package let kind: GateKind
  /// From features to probability.
  package let model: ConfidenceModel
  /// Left-out or labelled questions with their outcomes.
  package let curve: RiskCurve
  /// What a gate is read off the curve by.
  package let counting: RiskCurve.Counting
  /// By point of the curve the key of its first candidate's topic, 0 without one; empty where they
  /// are not known.
  package let topics: [UInt64]
  /// By point of the curve what names its labelled question (`FittedLabels`); empty where that is
  /// not known.
  package let labels: [UInt64]

  /// A calibration of its parts.
  package init(
    kind: GateKind, model: ConfidenceModel, curve: RiskCurve,
    counting: RiskCurve.Counting = .outcomes, topics: [UInt64] = [], labels: [UInt64] = []
  ) {
    self.kind = kind
    self.model = model
    self.curve = curve
    self.counting = counting
    self.topics = topics
    self.labels = labels
  }

  /// The lowest confidence, in millionths, that may be answered at a risk.
  ///
  /// Left-out phrasings are harder than what customers ask, so an estimate goes
  /// by the confidences, which are corrected for that (see
  /// `UniversalWeights.transfer`), and labels go by their outcomes too, as many
  /// of them without an answer as there are unless the policy supposes another
  /// share. Without either a base takes the gate that other bases need for this
  /// risk, or for the next smaller one that is known.
  package func gate(risk: Double, unanswerable: Double?) -> Int64 {
    switch kind {
    case .universal:
      UniversalWeights.gates.last { $0.risk <= risk }?.gate ?? RiskCurve.closed
    case .none: RiskCurve.closed
    case .estimated, .certified: operation(risk: risk, unanswerable: unanswerable).gate
    }
  }

  /// Tolerated shares of wrong answers that are tried, in rising order: steps of half a percent up
  /// to a half.
  package static let triedRisks = (1...100).map { Double($0) / 200 }

  /// The lowest of the tried risks whose gate a confidence in millionths passes; nil where none is.
  ///
  /// - Complexity: O(tried risks × points of the curve).
  package func leastRisk(passing confidence: Int64, unanswerable: Double?) -> Double? {
    Self.triedRisks.first { confidence >= gate(risk: $0, unanswerable: unanswerable) }
  }

  /// Whether it was fitted on labelled questions: those go by their outcomes.
  package var isFittedOnLabels: Bool { kind == .estimated && counting == .outcomes }

  /// The share of questions without an answer that a gate supposes, of what the policy states;
  /// nil where it takes the labelled questions as they are.
  package func share(ofUnanswerable stated: Double?) -> Double? {
    guard !lacksUnanswerable else { return nil }
    return stated ?? (isFittedOnLabels ? nil : Policy.supposedUnanswerable)
  }

  /// Whether it was fitted on labelled questions all of which have an answer: what others would do,
  /// and how many there are, it cannot know.
  package var lacksUnanswerable: Bool {
    isFittedOnLabels && !curve.points.contains { $0.outcome == .unanswerable }
  }

  /// Largest weight that is read; with it log-odds in millionths fit their type.
  private static let largestWeight = 1e6

  /// What answering at a risk would do, by the curve.
  package func operation(risk: Double, unanswerable: Double?) -> RiskCurve.Operation {
    curve.gate(risk: risk, unanswerable: share(ofUnanswerable: unanswerable), counting: counting)
  }

  private static let kinds: [GateKind] = [.none, .universal, .estimated, .certified]

  /// Reads what `section` and `topicSection` wrote.
  package init(_ file: IndexFileReader, view: UInt32) throws(StorageError) {
    var section = try file.section(
      SectionKind.calibration.id(view), name: SectionKind.calibration.name)
    let header: Column<UInt8> = try section.column(count: 2)
    let weights: Column<Double> = try section.column(count: ConfidenceFeature.count + 1)
    let confidences: Column<Int64> = try section.column()
    let outcomes: Column<UInt8> = try section.column(count: confidences.count)
    guard Int(header[0]) < Self.kinds.count, header[1] < 2,
      weights.allSatisfy({ $0.magnitude <= Self.largestWeight })
    else {
      throw section.damaged("the calibration is none")
    }
    kind = Self.kinds[Int(header[0])]
    counting = header[1] == 0 ? .outcomes : .confidences
    model = ConfidenceModel(
      weights: Array(weights.prefix(ConfidenceFeature.count)),
      intercept: weights[ConfidenceFeature.count])
    var points: [(confidence: Int64, outcome: Outcome)] = []
    for (confidence, code) in zip(confidences, outcomes) {
      guard let outcome = Outcome(rawValue: code) else {
        throw section.damaged("there is no outcome \(code)")
      }
      points.append((confidence, outcome))
    }
    curve = RiskCurve(points)
    let id = SectionKind.labelTopics.id(view)
    guard file.contains(id) else {
      (topics, labels) = ([], [])
      return
    }
    var keys = try file.section(id, name: SectionKind.labelTopics.name)
    topics = Array(try keys.column(count: points.count) as Column<UInt64>)
    // An older program did not write them.
    labels =
      keys.isAtEnd ? [] : Array(try keys.column(count: points.count) as Column<UInt64>)
  }

  /// Writes the topics and what names the labels; nil where they are not known.
  package func topicSection() -> SectionBuilder? {
    guard !topics.isEmpty else { return nil }
    var section = SectionBuilder()
    section.append(topics)
    if !labels.isEmpty { section.append(labels) }
    return section
  }

  /// Writes the calibration.
  package func section() -> SectionBuilder {
    var section = SectionBuilder()
    section.append([
      UInt8(Self.kinds.firstIndex(of: kind) ?? 0), counting == .outcomes ? 0 : 1,
    ])
    section.append(model.weights + [model.intercept])
    section.append(curve.points.map(\.confidence))
    section.append(curve.points.map(\.outcome.rawValue))
    return section
  }
}
