import Answering
import Conversation
import Foundation
import Knowledge
import Storage
import TextAnalysis

/// The questions that are shown for labelling, with the entries nearest to each.
struct LabelQueue {
  /// A question with what is shown of it.
  struct Item {
    var question: InboxQuestion
    /// The best entries, best first.
    var entries: [(id: String, question: String)]
    /// Whether it was sought, as a rare or uncertain one.
    var isSought: Bool
    /// The labels that it has from when it was sought; a new one takes their place.
    var earlier: [LabelledQuestion]
  }

  /// Entries that are shown.
  static let shown = 3

  /// The questions in the order in which they are shown.
  let items: [Item]

  /// Chooses from an inbox: each wording once, and none that has a label, unless it was sought and
  /// is now drawn.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  init(
    _ inbox: [InboxQuestion], labelled: [LabelledQuestion], index: KnowledgeIndex, count: Int,
    seed: UInt64, now: Date
  ) throws(StorageError) {
    let known = Dictionary(grouping: labelled) { ComparedWords.of($0.question) }
    // Questions are kept masked, and so compared.
    let masker = Masker(index.policy)
    var seen: Set<String> = []
    var questions: [InboxQuestion] = []
    var labels: [[LabelledQuestion]] = []
    for question in inbox {
      let words = ComparedWords.of(masker.mask(question.question))
      guard seen.insert(words).inserted else { continue }
      questions.append(question)
      labels.append(known[words] ?? [])
    }
    var responder = Responder(index)
    var candidates: [LabelSample.Candidate] = []
    // Those with a label keep their places in the random order, so that it stays the same.
    for (question, own) in zip(questions, labels) {
      if let label = Self.label(own) {
        candidates.append(LabelSample.Candidate(topic: nil, confidence: 0, label: label))
        continue
      }
      let assessment = try responder.assess(Request(question: question.question, now: now))
      candidates.append(
        LabelSample.Candidate(topic: assessment.first?.topic, confidence: assessment.confidence))
    }
    var items: [Item] = []
    for chosen in LabelSample(candidates, count: count, seed: seed).order {
      let question = questions[chosen.number]
      let ranking = try responder.assess(Request(question: question.question, now: now)).ranking
      var entries: [(id: String, question: String)] = []
      for candidate in ranking.candidates.prefix(Self.shown) {
        let text = try CandidateText(candidate, in: index.customers)
        entries.append((text.id, text.question))
      }
      items.append(
        Item(
          question: question, entries: entries, isSought: chosen.isSought,
          earlier: labels[chosen.number]))
    }
    self.items = items
  }

  /// What the labels of one question make of it; a label of the split `test` settles it.
  private static func label(_ labels: [LabelledQuestion]) -> LabelSample.Label? {
    guard !labels.isEmpty else { return nil }
    return labels.allSatisfy { $0.isSought && $0.split == .calibration } ? .sought : .drawn
  }
}
