import Answering
import Conversation
import Knowledge

/// A reply as people read it at the terminal: what the customer reads, and
/// one line on where it comes from.
struct ReplyLines {
  /// Both, with line ends.
  let text: String

  /// Lays out a reply.
  init(_ reply: Reply, texts: any Texts, style: Style) {
    let figures = Figures(texts.language)
    var facts: [String] = []
    var text = reply.text ?? ""
    switch reply.decision {
    case .answer(let answer):
      var entries: [String] = []
      for span in answer.spans where !entries.contains(span.entry) { entries.append(span.entry) }
      facts.append(texts.entries(entries))
    case .clarify(let options): facts.append(texts.clarification(options.map(\.entry)))
    case .collect(let collected): facts.append(texts.collection(collected.field))
    case .act(let action): facts.append(texts.action(action.name, action.id))
    case .silent: facts.append(texts.silence)
    case .escalate(let reason, let route, let priority):
      text = style.yellow(text)
      facts.append(texts.escalation(reason))
      facts.append(texts.route(route, priority))
    }
    facts.append(texts.confidence(figures.decimal(reply.confidence, places: 3)))
    facts.append(texts.gate(reply.gate))
    facts.append(texts.revision(reply.revision))
    self.text =
      (text.isEmpty ? "" : text + "\n\n") + style.faint(facts.joined(separator: " · ")) + "\n"
  }
}
