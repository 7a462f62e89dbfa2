import Answering
import Conversation
import Knowledge

/// Where a conversation stands, set for people.
struct StatePage {
  /// The page with its line ends.
  let text: String

  /// Sets a conversation's state, facts and signals.
  init(_ record: ConversationRecord, _ policy: Policy, texts: any Texts, style: Style) {
    let words = texts.handover
    let facts = record.facts.map {
      "\(policy.label(ofFact: $0.name, in: texts.language)) \(policy.text(ofFact: $0, in: texts.language))"
    }
    let first = record.count - record.turns.count + 1
    let lines = [
      (words.labelPhase, [words.phase(record.state)]),
      (words.labelMatter, record.matter.map { [words.quoted($0.question)] } ?? []),
      (words.labelSignals, SignalLines(record, first, texts).lines),
      (words.labelKnown, facts.isEmpty ? [] : [facts.joined(separator: " · ")]),
    ].flatMap { label, items in
      LabelledLines.of(label, items, none: words.none, column: 11, style)
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}
