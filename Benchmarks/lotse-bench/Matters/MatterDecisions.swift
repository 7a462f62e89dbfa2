import Answering
import Conversation
import Foundation
import Knowledge
import Storage

/// What is really decided over messages with two questions, by an index as `lotse build` makes it.
struct MatterDecisions {
  /// What became of messages with two questions.
  struct Count {
    /// All of them.
    var messages = 0
    /// Those whose matters were told apart and none of whose parts was wrong: answered, acted on
    /// or asked about by an entry that is not relevant.
    var apart = 0
    /// Of those, the ones whose parts were both answered, acted on or asked about.
    var both = 0
    /// Those that were handed over or asked back as one.
    var whole = 0
    /// Those of which one part was wrong, or was left out.
    var wrong = 0

    var text: String {
      "told apart, no part wrong \(SignalCount.share(apart, of: messages)) "
        + "(both served \(both)), as one to a human or asked back \(whole), wrong \(wrong)"
    }
  }

  private var responder: Responder
  private let now: Date

  /// Builds a base as `lotse build` does.
  init(_ base: KnowledgeBase, now: Date) throws {
    var options = IndexBuilder.Options()
    options.labels = LabelDivision.fitted(base.questions)
    responder = Responder(try KnowledgeIndex(bytes: IndexBuilder.build(base, options: options)))
    self.now = now
  }

  /// Decides a message.
  ///
  /// - Parameter showsMisses: whether those are printed that are decided wrongly.
  mutating func count(
    _ label: LabelledQuestion, into count: inout Count, showsMisses: Bool
  ) throws {
    let wrong = count.wrong
    defer { if showsMisses, count.wrong > wrong { print("  wrong: \(label.question)") } }
    let relevant = Set(label.relevant.map(\.entry))
    let reply = try responder.reply(to: Request(question: label.question, now: now))
    count.messages += 1
    guard reply.parts.count > 1 else {
      switch reply.decision {
      case .escalate, .silent, .clarify: count.whole += 1
      case .answer, .collect, .act: count.wrong += 1
      }
      return
    }
    // One fact at a time: the entry that asks, or that an action runs for, stands in the record.
    let asking = reply.record.matter?.entry ?? reply.record.pending?.entry
    var served: Set<String> = []
    var isWrong = false
    for part in reply.parts {
      switch part.decision {
      case .answer(let answer):
        let entries = Set(answer.spans.map(\.entry))
        served.formUnion(entries.intersection(relevant))
        if entries.isDisjoint(with: relevant) { isWrong = true }
      case .clarify(let options):
        if !options.contains(where: { relevant.contains($0.entry) }) { isWrong = true }
      case .collect, .act:
        guard let asking else { continue }
        if relevant.contains(asking) { served.insert(asking) } else { isWrong = true }
      case .escalate, .silent: break
      }
    }
    if isWrong { count.wrong += 1 } else { count.apart += 1 }
    if !isWrong, served.count > 1 { count.both += 1 }
  }
}
