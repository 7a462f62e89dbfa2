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
  }

  /// Entries that are shown.
  static let shown = 3

  /// The questions in the order in which they are shown.
  let items: [Item]

  /// Chooses from an inbox: each wording once, and none that has a label.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  init(
    _ inbox: [InboxQuestion], labelled: [LabelledQuestion], index: KnowledgeIndex, count: Int,
    seed: UInt64, now: Date
  ) throws(StorageError) {
    var known = Set(labelled.map { ComparedWords.of($0.question) })
    // Questions are kept masked, and so compared.
    let masker = Masker(index.policy)
    let questions = inbox.filter {
      known.insert(ComparedWords.of(masker.mask($0.question))).inserted
    }
    var responder = Responder(index)
    var candidates: [LabelSample.Candidate] = []
    for question in questions {
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
      items.append(Item(question: question, entries: entries, isSought: chosen.isSought))
    }
    self.items = items
  }
}
