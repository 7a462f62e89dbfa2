import Answering
import Conversation
import Foundation
import Knowledge
import Storage

/// What is decided over messages with one and with two questions, by an index as `lotse build` makes
/// it.
struct MatterDecisions {
  /// What became of messages with two questions.
  struct Count {
    /// All of them.
    var messages = 0
    /// Those that were told apart.
    var cut = 0
    /// Those of which the entries of both questions are first among some part's candidates.
    var found = 0
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
      "\(messages), told apart \(SignalCount.share(cut, of: messages)), both entries found "
        + "\(SignalCount.share(found, of: messages)), no part wrong "
        + "\(SignalCount.share(apart, of: messages)) (both served \(both)), as one to a human or "
        + "asked back \(whole), wrong \(wrong)"
    }
  }

  /// What became of other messages.
  struct OtherCount {
    /// Those with an entry, and those of them that were told apart.
    var answerable = 0
    var cut = 0
    /// Those without one, and those of them that were told apart.
    var unanswerable = 0
    var cutUnanswerable = 0
    /// Of all that were told apart, those with a wrong part.
    var wrong = 0

    var text: String {
      "told apart \(SignalCount.share(cut, of: answerable)) of \(answerable) with an entry, "
        + "\(SignalCount.share(cutUnanswerable, of: unanswerable)) of \(unanswerable) without; "
        + "of these with a wrong part \(wrong)"
    }
  }

  private var responder: Responder
  private let now: Date

  /// Builds a base as `lotse build` does.
  init(_ base: KnowledgeBase, now: Date) throws {
    responder = try MatterMessages.responder(base)
    self.now = now
  }

  /// Decides a message with two questions.
  ///
  /// - Parameter showsMisses: whether those are printed that are decided wrongly or as one.
  mutating func count(
    _ label: LabelledQuestion, into count: inout Count, showsMisses: Bool
  ) throws {
    let relevant = Set(label.relevant.map(\.entry))
    let reply = try responder.reply(to: Request(question: label.question, now: now))
    count.messages += 1
    guard reply.parts.count > 1 else {
      switch reply.decision {
      case .escalate, .silent, .clarify:
        count.whole += 1
        if showsMisses { print("  as one: \(label.question)") }
      case .answer, .collect, .act:
        count.wrong += 1
        if showsMisses { print("  left out: \(label.question)") }
      }
      return
    }
    count.cut += 1
    let wanted = Set(label.relevant.filter { $0.grade > 1 }.map(\.entry))
    if try firstEntries(of: reply).intersection(wanted).count > 1 { count.found += 1 }
    let (served, isWrong) = Self.outcome(reply, relevant)
    if isWrong {
      count.wrong += 1
      if showsMisses { show("wrong", reply) }
    } else {
      count.apart += 1
      if served.count > 1 { count.both += 1 }
    }
  }

  /// Decides another message.
  ///
  /// - Parameter showsMisses: whether those are printed that are told apart.
  mutating func count(
    other label: LabelledQuestion, into count: inout OtherCount, showsMisses: Bool
  ) throws {
    let reply = try responder.reply(to: Request(question: label.question, now: now))
    let isCut = reply.parts.count > 1
    if label.isAnswerable {
      count.answerable += 1
      if isCut { count.cut += 1 }
    } else {
      count.unanswerable += 1
      if isCut { count.cutUnanswerable += 1 }
    }
    guard isCut else { return }
    let isWrong = Self.outcome(reply, Set(label.relevant.map(\.entry))).isWrong
    if isWrong { count.wrong += 1 }
    if showsMisses { show(isWrong ? "cut, wrong" : "cut", reply) }
  }

  /// The relevant entries by which parts were answered, acted on or asked about, and whether one was
  /// by another entry.
  private static func outcome(_ reply: Reply, _ relevant: Set<String>) -> (
    served: Set<String>, isWrong: Bool
  ) {
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
    return (served, isWrong)
  }

  private mutating func firstEntries(of reply: Reply) throws -> Set<String> {
    var entries: Set<String> = []
    for part in reply.parts {
      let assessment = try responder.assess(Request(question: part.question, now: now))
      guard let first = assessment.ranking.candidates.first else { continue }
      entries.insert(try responder.index.customers.answers.id(of: first.entry))
    }
    return entries
  }

  private func show(_ name: String, _ reply: Reply) {
    print("  \(name): \(reply.parts.map(\.question).joined(separator: " | "))")
  }
}
