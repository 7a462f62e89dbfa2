import Knowledge
import LinearAlgebra
import Retrieval
import Storage

/// Builds a knowledge base into the bytes of an index file.
package enum IndexBuilder {
  /// What to build beside entries and policy.
  package struct Options: Sendable {
    /// Labelled questions to calibrate on; none leaves it to the phrasings.
    package var labels: [LabelledQuestion] = []
    /// Where confidence comes from.
    package var calibration = CalibrationSource.questions

    /// Builds without labels.
    package init() {}
  }

  /// Where confidence comes from.
  package enum CalibrationSource: Sendable {
    /// Labelled questions, else the base's own phrasings where they suffice.
    case questions
    /// The weights of other bases alone, without the rounds that leave phrasings out.
    case universal
  }

  /// The index of a checked knowledge base: a pure function of it, the same
  /// bytes for any number of threads.
  ///
  /// - Parameter progress: called with the stage that begins.
  /// - Throws: `StorageError.tooLarge`, or a `LinearAlgebraError`.
  package static func build(
    _ base: KnowledgeBase, options: Options = Options(), progress: (Stage) -> Void = { _ in }
  ) throws -> [UInt8] {
    var writer = IndexFileWriter()
    var policy = SectionBuilder()
    policy.append(Array(base.policy.json().utf8))
    writer.add(SectionKind.policy.id(0), policy)
    var calibration = Calibration(
      kind: .universal, model: UniversalWeights.confidence, curve: RiskCurve([]))
    for role in [Role.customer, .agent] {
      progress(.indexing(role))
      let entries = View.entries(of: base, for: role)
      let documents = SourceDocuments.of(entries)
      var parts = IndexFileWriter()
      for (kind, section) in try ViewBuilder.sections(documents) {
        writer.add(kind.id(role.view), section)
        parts.add(kind.id(role.view), section)
      }
      writer.add(SectionKind.entries.id(role.view), EntryStore.section(entries))
      writer.add(SectionKind.answers.id(role.view), try AnswerStore.section(entries))
      // Agents see proposals by the customers' confidence: it is for customers
      // that the gate has to hold.
      if role == .customer, options.calibration == .questions {
        progress(.calibrating)
        calibration = try Self.calibration(
          documents, entries, base.policy, labels: options.labels, parts)
      }
      writer.add(SectionKind.calibration.id(role.view), calibration.section())
    }
    return writer.bytes()
  }

  /// A stage of a build.
  package enum Stage: Sendable, Equatable {
    case indexing(Role)
    case calibrating
  }

  private static func calibration(
    _ documents: [SourceDocument], _ entries: [Entry], _ policy: Policy,
    labels: [LabelledQuestion], _ parts: IndexFileWriter
  ) throws -> Calibration {
    let leftOut = try LeaveOut.questions(documents, weights: UniversalWeights.ranker)
    let index = try RetrievalIndex(IndexFileReader(bytes: parts.bytes()), view: Role.customer.view)
    var questions = leftOut
    var share: Double? = policy.unanswerable
    if !labels.isEmpty {
      questions = try LabelledOutcomes.questions(labels, entries: entries, index: index)
      share = nil
    }
    // A handful of phrasings says nothing of a base, and one entry alone cannot
    // be taken out: nothing then shows what a question without an answer looks like.
    guard questions.contains(where: { $0.outcome == .right }),
      !labels.isEmpty
        || questions.count(where: { $0.outcome == .unanswerable }) >= LeaveOut.fewestQuestions
    else {
      return Calibration(
        kind: .universal, model: UniversalWeights.confidence, curve: RiskCurve([]))
    }
    return try CalibrationFit.fit(
      questions,
      stored: try StoredWordings.questions(
        documents, index: index, weights: UniversalWeights.ranker),
      kind: .estimated, unanswerable: share, prior: UniversalWeights.confidence,
      transfer: labels.isEmpty ? UniversalWeights.transfer : nil)
  }
}
