import Answering
import Conversation
import Foundation
import Knowledge

/// A hand-over as a human reads it in ten seconds.
///
/// Where it goes and why, what was said, what is known, and what can be done stand on about twenty
/// lines; below a rule stands all of it.
struct HandoverPage {
  /// Characters of a sentence or answer that are shown below the rule; the JSON has all.
  private static let longest = 240
  private static let column = 11
  /// Characters of a customer's name.
  private static let longestName = 40
  /// Sentences of a part of the summary above the rule, and signals.
  private static let mostAbove = 2
  /// Strength (millionths) below which a signal is a suspicion, and stands below the rule alone.
  private static let leastAbove: Int64 = 600_000

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
    let first =
      head(handover) + said(handover.account, isShort: true) + known(handover, isShort: true)
      + options(handover)
    let rest =
      [style.faint(String(repeating: "─", count: WrappedLines.width))]
      + said(handover.account, isShort: false) + known(handover, isShort: false) + [""]
      + proposals(handover) + goodwill(handover) + followUps(handover)
    return (first + rest).joined(separator: "\n") + "\n"
  }

  private var words: any HandoverTexts { texts.handover }

  private func head(_ handover: Handover) -> [String] {
    let account = handover.account
    var first = account.reason.map { [texts.escalation($0)] } ?? []
    first.append(texts.route(account.route, account.priority))
    if let topic = account.topic { first.append(words.topic(topic)) }
    let last = account.record.turns.last.flatMap { Instant.parse($0.at) }.flatMap(time)
    var second = handover.customer.map { [Self.cut($0, to: Self.longestName)] } ?? []
    second += [
      words.standing(account.record.state.phase, isWaiting: account.record.state.isWaiting)
    ]
    if account.isTakenBack { second.append(words.takenBack) }
    second += [
      words.scope(account.record.language, turns: account.record.count, last: last)
    ]
    if !handover.humans.isOpen {
      second.append(words.closed(until: handover.humans.opens.flatMap(time)))
    }
    return Self.lines(first.joined(separator: " · "), indent: 0).map(style.bold)
      + Self.lines(second.joined(separator: " · "), indent: 0) + [""]
  }

  private func said(_ account: ConversationAccount, isShort: Bool) -> [String] {
    let summary = account.summary
    func lines(_ label: String, _ part: [SaidSentence], _ more: [String] = []) -> [String] {
      let items = part.suffix(isShort ? Self.mostAbove : .max).map { sentence in
        let entry = sentence.entry.map { " [\($0)]" } ?? ""
        return "(\(sentence.turn)) \(words.quoted(Self.cut(sentence.text)))\(entry)"
      }
      return labelled(label, items + more, isShort: isShort)
    }
    let actions = account.actions.suffix(isShort ? Self.mostAbove : .max).map(words.action)
    return lines(words.labelMatter, summary.matter)
      + lines(words.labelTried, summary.tried, Array(actions))
      + lines(words.labelResult, summary.result) + lines(words.labelOpen, summary.open)
  }

  private func known(_ handover: Handover, isShort: Bool) -> [String] {
    let account = handover.account
    let facts = account.facts.map(Self.line)
    let missing = handover.missing.map(words.missing)
    let signals = SignalLines(
      account.record, account.firstTurn, texts, least: isShort ? Self.leastAbove : 0
    ).lines
    return labelled(
      words.labelKnown, facts.isEmpty ? [] : [facts.joined(separator: " · ")], isShort: isShort)
      + labelled(
        words.labelMissing, missing.isEmpty ? [] : [missing.joined(separator: " · ")],
        isShort: isShort)
      + labelled(
        words.labelSignals, isShort ? Array(signals.prefix(Self.mostAbove)) : signals,
        isShort: isShort)
  }

  /// What could be said or offered, a line each.
  private func options(_ handover: Handover) -> [String] {
    let allowed = handover.goodwill.map(\.entry)
    let shown = handover.proposals.filter { !allowed.contains($0.entry) }
    return labelled(
      words.labelProposals,
      shown.prefix(3).enumerated().map { "\($0.offset + 1) \(heading($0.element))" },
      isShort: true)
      + (allowed.isEmpty ? [] : labelled(words.labelGoodwill, allowed, isShort: true))
  }

  /// A proposal's id and question, with what is to be known of it.
  private func heading(_ proposal: Proposal) -> String {
    var marks: [String] = []
    if proposal.audience == .agent { marks.append(words.isInternal) }
    if proposal.isWithheld { marks.append(words.isWithheld) }
    if let turn = proposal.shown { marks.append(words.wasShown(in: turn)) }
    if !proposal.missing.isEmpty {
      marks.append(
        words.needs(proposal.missing.map { policy.label(ofField: $0, in: texts.language) }))
    }
    return (["\(proposal.entry):", proposal.wording.question] + marks).joined(separator: " ")
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
      let head = "\(place + 1) " + heading(proposal)
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

  /// Items behind a label; in the short form each on one line, and nothing where there is none.
  private func labelled(_ label: String, _ items: [String], isShort: Bool = false) -> [String] {
    if isShort, items.isEmpty, label != words.labelMatter { return [] }
    let width = WrappedLines.width - Self.column
    return LabelledLines.of(
      label, isShort ? items.map { Self.cut($0, to: width) } : items, none: words.none,
      column: Self.column, style)
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

  /// A fact with its name.
  static func line(_ fact: LabelledFact) -> String { "\(fact.label) \(cut(fact.fact.value))" }

  /// The beginning of a long text, on one line.
  private static func cut(_ text: String, to limit: Int = longest) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard line.count > limit else { return line }
    let start = line.prefix(limit - 2)
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
