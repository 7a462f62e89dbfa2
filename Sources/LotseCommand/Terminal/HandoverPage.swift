import Answering
import Conversation
import Foundation
import Knowledge

/// A hand-over as a human reads it in ten seconds: where it goes and why, what was said, what is
/// known, and then what can be done.
struct HandoverPage {
  /// Characters of a sentence or answer that are shown; the JSON has all.
  private static let longest = 240
  private static let column = 11

  private let handover: Handover
  private let texts: any Texts
  private let style: Style
  private let policy: Policy

  /// Sets a hand-over; times are those of the policy's zone.
  init(_ handover: Handover, _ policy: Policy, texts: any Texts, style: Style) {
    self.handover = handover
    self.texts = texts
    self.style = style
    self.policy = policy
  }

  /// The page with its line ends.
  var text: String {
    let lines =
      head(handover) + said(handover.account) + known(handover) + [""] + proposals(handover)
      + goodwill(handover) + followUps(handover)
    return lines.joined(separator: "\n") + "\n"
  }

  private var words: any HandoverTexts { texts.handover }

  private func head(_ handover: Handover) -> [String] {
    let account = handover.account
    var first = account.reason.map { [texts.escalation($0)] } ?? []
    first.append(texts.route(account.route, account.priority))
    if let topic = account.topic { first.append(words.topic(topic)) }
    let last = account.record.turns.last.flatMap { Instant.parse($0.at) }.flatMap(time)
    var second = [
      words.standing(account.record.state.phase, isWaiting: account.record.state.isWaiting),
      words.scope(account.record.language, turns: account.record.count, last: last),
    ]
    if !handover.humans.isOpen {
      second.append(words.closed(until: handover.humans.opens.flatMap(time)))
    }
    return Self.lines(first.joined(separator: " · "), indent: 0).map(style.bold)
      + Self.lines(second.joined(separator: " · "), indent: 0) + [""]
  }

  private func said(_ account: ConversationAccount) -> [String] {
    let summary = account.summary
    var lines: [String] = []
    for (label, part) in [
      (words.labelMatter, summary.matter), (words.labelTried, summary.tried),
      (words.labelResult, summary.result), (words.labelOpen, summary.open),
    ] {
      lines += labelled(
        label,
        part.map { sentence in
          let entry = sentence.entry.map { " [\($0)]" } ?? ""
          return "(\(sentence.turn)) \(words.quoted(Self.cut(sentence.text)))\(entry)"
        })
    }
    return lines
  }

  private func known(_ handover: Handover) -> [String] {
    let account = handover.account
    let facts = account.facts.map { "\($0.label) \(Self.cut($0.fact.value))" }
    let missing = handover.missing.map(words.missing)
    return labelled(words.labelSignals, SignalLines(account.record, account.firstTurn, texts).lines)
      + labelled(words.labelKnown, facts.isEmpty ? [] : [facts.joined(separator: " · ")])
      + labelled(words.labelMissing, missing.isEmpty ? [] : [missing.joined(separator: " · ")])
  }

  private func proposals(_ handover: Handover) -> [String] {
    let figures = Figures(texts.language)
    var lines = [
      style.bold(
        words.titleProposals(confidence: figures.decimal(handover.confidence, places: 3)))
    ]
    let allowed = handover.goodwill.map(\.entry)
    let shown = handover.proposals.filter { !allowed.contains($0.entry) }
    if shown.isEmpty { lines.append("  " + words.noProposals) }
    for (place, proposal) in shown.enumerated() {
      var marks: [String] = []
      if proposal.audience == .agent { marks.append(words.isInternal) }
      if proposal.isWithheld { marks.append(words.isWithheld) }
      if let turn = proposal.shown { marks.append(words.wasShown(in: turn)) }
      if !proposal.missing.isEmpty {
        marks.append(
          words.needs(proposal.missing.map { policy.label(ofField: $0, in: texts.language) }))
      }
      let head =
        "\(place + 1) "
        + (["\(proposal.entry):", proposal.wording.question] + marks).joined(separator: " ")
      lines += Self.lines(head, indent: 2, following: 4)
      lines += Self.lines(Self.cut(Self.essence(proposal.wording)), indent: 4)
      if let other = proposal.forCustomer {
        lines += Self.lines(
          words.forCustomer(other.language) + " " + Self.cut(Self.essence(other)), indent: 4)
      }
    }
    return lines
  }

  private func goodwill(_ handover: Handover) -> [String] {
    guard !handover.goodwill.isEmpty || !handover.goodwillUnmet.isEmpty else { return [] }
    var lines = ["", style.bold(words.titleGoodwill)]
    if handover.goodwill.isEmpty { lines.append("  " + words.none) }
    for option in handover.goodwill {
      let rule = option.check.parts.map { "\($0.comparison) (\($0.value ?? ""))" }
      lines += Self.lines(
        "- \(option.entry): \(rule.joined(separator: ", "))", indent: 2, following: 4)
      // Whole: what a rule excludes stands at its end.
      lines += Self.lines(option.wording.answer.text, indent: 4)
    }
    for option in handover.goodwillUnmet {
      let why = option.check.parts.filter { $0.outcome != .met }.map(words.unmet)
      lines += Self.lines(
        "\(words.labelUnmet) \(option.entry), \(why.joined(separator: ", "))", indent: 2,
        following: 4)
    }
    return lines
  }

  private func followUps(_ handover: Handover) -> [String] {
    guard !handover.followUps.isEmpty else { return [] }
    return ["", style.bold(words.titleFollowUps)]
      + handover.followUps.flatMap { followUp in
        Self.lines(
          "- \(words.due(followUp.due.flatMap(time))): \(followUp.text)", indent: 2, following: 4)
      }
  }

  // MARK: Setting

  private func time(_ instant: Date) -> String? {
    policy.localTime(at: instant).map { words.time($0.date, minute: $0.minute) }
  }

  private func labelled(_ label: String, _ items: [String]) -> [String] {
    LabelledLines.of(label, items, none: words.none, column: Self.column, style)
  }

  /// The sentences that answer, where they can be told in the text; else its beginning.
  private static func essence(_ wording: Proposal.Wording) -> String {
    let answer = wording.answer
    guard answer.filled.isEmpty, answer.format == .markdown, answer.spans.count == 1,
      let span = answer.spans.first, span.range == 0..<answer.text.utf8.count
    else { return answer.text }
    let bytes = Array(answer.text.utf8)
    return answer.marked.map { String(decoding: bytes[$0.range], as: UTF8.self) }
      .joined(separator: " … ")
  }

  /// The beginning of a long text, on one line.
  private static func cut(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > longest else { return line }
    let start = line.prefix(longest)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + " …"
  }

  private static func lines(_ text: String, indent: Int, following: Int? = nil) -> [String] {
    var words: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      // A dot between two items ends a line and begins none.
      if word == "·", let last = words.popLast() {
        words.append(last + " ·")
      } else {
        words.append(String(word))
      }
    }
    return WrappedLines.of(words, indent: indent, following: following ?? indent)
  }
}
