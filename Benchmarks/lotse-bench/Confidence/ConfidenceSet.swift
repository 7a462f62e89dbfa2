import Answering
import Foundation
import Knowledge
import Retrieval
import Storage

/// A labelled knowledge base, asked as customers ask, with the features of
/// confidence of every question.
struct ConfidenceSet {
  /// A labelled question that was asked.
  struct Asked {
    var label: LabelledQuestion
    var question: CalibrationQuestion
    /// The entry that is ranked first; nil without one.
    var first: String?
    /// Place of the first entry that answers it among ten, from 0; nil without one.
    var rank: Int?
  }

  /// Ten are asked for the place of the right entry.
  private static let depth = 10

  let name: String
  let unanswerable: Double
  /// The labelled questions in the order of the file.
  let asked: [Asked]
  /// What confidence is fitted on without labels.
  let features: ConfidenceExamples

  /// Loads a folder in either form, builds it without labels and asks its questions.
  init(_ folder: String) throws {
    name = URL(fileURLWithPath: folder).lastPathComponent
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else {
      throw BenchmarkError.knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    unanswerable = base.policy.unanswerableShare
    var options = IndexBuilder.Options()
    options.calibration = .universal
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(base, options: options))
    asked = try Self.ask(base, index)
    let entries = View.entries(of: base, for: .customer)
    let documents = SourceDocuments.of(entries)
    let topics = EntryTopics(entries)
    features = ConfidenceExamples(
      calibration: asked.filter {
        $0.label.split == .calibration && LabelDivision.part(of: $0.label) == .fit
      }.map(\.question),
      stored: try StoredWordings.questions(
        documents, topics: topics, index: index.customers.retrieval,
        weights: UniversalWeights.ranker),
      leftOut: try LeaveOut.questions(
        documents, topics: topics, weights: UniversalWeights.ranker))
  }

  private static func ask(_ base: KnowledgeBase, _ index: KnowledgeIndex) throws -> [Asked] {
    let entries = View.entries(of: base, for: .customer).map(\.id)
    var responder = Responder(index)
    let now = Date()
    return try base.questions.map { label in
      let assessment = try responder.assess(Request(question: label.question, now: now))
      let rank = assessment.ranking.candidates.prefix(depth).firstIndex {
        label.grade(of: entries[$0.entry]) > 0
      }
      return Asked(
        label: label,
        question: CalibrationQuestion(
          features: assessment.features,
          outcome: rank == 0 ? .right : label.isAnswerable ? .wrong : .unanswerable),
        first: assessment.ranking.candidates.first.map { entries[$0.entry] }, rank: rank)
    }
  }

  /// The questions of a split.
  func questions(_ split: LabelledQuestion.Split) -> [CalibrationQuestion] {
    asked.filter { $0.label.split == split }.map(\.question)
  }

  /// What sets of the same texts in two languages have in common.
  var family: Substring { UniversalFit.family(name) }
}
