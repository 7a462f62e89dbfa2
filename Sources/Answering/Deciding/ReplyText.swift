import Conversation
import Knowledge

/// Puts together what the customer reads: an answer or a fixed text, and around it what belongs
/// to the channel and the hour.
struct ReplyText {
  private let wording: Wording
  private let request: Request
  /// Whether a human is due, so that none needs to be offered.
  private let isDue: Bool
  private var paragraphs: [String] = []
  /// What stands before all else, even before who answers.
  private var urgent: [String] = []
  private var needsWay = false

  /// Nothing yet.
  ///
  /// - Parameter isDue: whether a human is due.
  init(_ wording: Wording, _ request: Request, isDue: Bool) {
    self.wording = wording
    self.request = request
    self.isDue = isDue
  }

  /// An answer, and behind it a human where that is to be offered.
  mutating func answer(_ answer: Answer, offersHuman: Bool) {
    paragraphs.append(answer.text)
    if offersHuman, !isDue { paragraphs.append(wording.text(.offerHuman)) }
  }

  /// The options of a question back, numbered.
  mutating func clarify(_ options: [ClarifyOption]) {
    let lines = options.enumerated().map { "\($0.offset + 1). \($0.element.question)" }
    paragraphs += [
      wording.text(options.count == 1 ? .clarifyOne : .clarify), lines.joined(separator: "\n"),
    ]
    needsWay = true
  }

  /// What a rule has the customer read first; not twice in a row.
  ///
  /// - Parameter isUrgent: whether it comes before who answers, too: lives may depend on it.
  mutating func notice(_ text: String, isUrgent: Bool) {
    if let last = wording.last, last.contains(text) { return }
    if isUrgent { urgent.append(text) } else { paragraphs.append(text) }
  }

  /// A fixed text before what is said otherwise.
  mutating func before(_ text: PolicyText) { paragraphs.append(wording.text(text)) }

  /// Asks for a fact, verification, or yes or no; `matter` says what the yes would be to.
  ///
  /// - Parameters:
  ///   - mistake: why what was given for the value is none.
  ///   - doubted: facts of which one is wrong; which is asked instead of the yes or no.
  ///   - isLimited: whether a yes was given with a condition or a change.
  ///   - isAgain: whether it was just asked for, and nothing like it was given.
  ///   - isHinted: whether it is said where the value is found.
  mutating func collect(
    _ collected: Collected, value: String?, matter: String, mistake: Mistake?,
    doubted: [KnownFact], isLimited: Bool, isAgain: Bool, isHinted: Bool
  ) {
    needsWay = true
    switch collected.field {
    case OpenMatter.verification: paragraphs.append(wording.text(.collectVerification))
    case OpenMatter.confirmation where !doubted.isEmpty:
      let lines = doubted.map { Self.list([$0], wording.policy, wording.language) }
      paragraphs += [wording.text(.confirmWhich), lines.joined(separator: "\n")]
    case OpenMatter.confirmation:
      let facts = Self.list(collected.known, wording.policy, wording.language)
      paragraphs.append(
        wording.text(isLimited ? .confirmLimited : .confirm, ["matter": matter, "facts": facts]))
    case let field:
      let label = label(field)
      if let value {
        let name = wording.policy.name(ofField: field, in: wording.language)
        paragraphs.append(wording.text(.collectReadBack, ["label": name, "value": value]))
      } else {
        let request: PolicyText =
          switch mistake {
          case .form: .collectInvalid
          case .noSuchDay: .collectNoSuchDay
          case .dayToCome: .collectDayToCome
          case .pastDay: .collectPastDay
          case nil: isAgain ? .collectAgain : .collectField
          }
        let text = wording.text(request, ["label": label])
        let hint =
          isHinted || mistake == .form
          ? wording.policy.hint(ofField: field, in: wording.language) : nil
        paragraphs.append(hint.map { text + " " + $0 } ?? text)
      }
    }
  }

  /// Facts as an action is read back with them.
  static func list(_ facts: [KnownFact], _ policy: Policy, _ language: Language) -> String {
    facts.map { policy.name(ofField: $0.name, in: language) + " " + $0.value }
      .joined(separator: ", ")
  }

  /// Whether a text holds a list of facts, and not one that goes on or begins otherwise.
  static func holds(_ text: String, _ list: String) -> Bool {
    guard let found = text.firstRange(of: list), !list.isEmpty else { return false }
    let rest = text[found.upperBound...]
    return !(rest.first?.isLetter ?? false) && !(rest.first?.isNumber ?? false)
      && !rest.hasPrefix(", ")
  }

  private func label(_ field: String) -> String {
    wording.policy.label(ofField: field, in: wording.language)
  }

  /// A fixed text that asks what it is about.
  mutating func say(_ text: PolicyText, _ values: [String: String] = [:]) {
    paragraphs.append(wording.text(text, values))
    // Who takes leave is not held back, and one text asks by itself whether it shall be a human.
    needsWay = text != .goodbye && text != .notDone
  }

  /// The options that there are, to the number of one that there is not.
  mutating func clarifyRange(_ options: [ClarifyOption]) {
    let lines = options.enumerated().map { "\($0.offset + 1). \($0.element.question)" }
    paragraphs += [
      wording.text(.clarifyRange, ["count": String(options.count)]),
      lines.joined(separator: "\n"),
    ]
    needsWay = true
  }

  /// Who hands over, and what is said of whether somebody is there.
  struct Handing {
    /// Whether a human takes over now.
    var isSomebodyThere: Bool
    /// When somebody is there again.
    var opens: Policy.Opening?
    /// Whether the customer says that it is not the first time.
    var isReported = false
  }

  /// A human takes over: an answer that is at hand, why, and when somebody is there.
  mutating func escalate(
    _ reason: EscalationReason, help: Answer?, _ handing: Handing, record: ConversationRecord,
    signals: [Signal]
  ) {
    if let help { paragraphs.append(help.text) }
    var sentences = [
      wording.text(
        handing.isReported && reason == .repetition ? .escalateReported : .escalate(reason))
    ]
    if handing.isSomebodyThere {
      if let minutes = request.humans?.waitMinutes, minutes > 0 {
        sentences.append(wait(minutes))
      }
    } else {
      sentences += unattended(handing.opens, record, signals)
    }
    paragraphs.append(sentences.joined(separator: " "))
  }

  /// That the human who is due is not there yet.
  mutating func wait(
    until opens: Policy.Opening?, record: ConversationRecord, signals: [Signal]
  ) {
    paragraphs.append(unattended(opens, record, signals).joined(separator: " "))
  }

  private func wait(_ minutes: Int) -> String {
    if minutes == 1 { return wording.text(.waitOne) }
    guard minutes >= Self.longWait else {
      return wording.text(.wait, ["minutes": String(minutes)])
    }
    return wording.text(.waitHours, ["hours": String((minutes + 30) / 60)])
  }

  /// Minutes from which on a wait is said in hours.
  private static let longWait = 120

  /// When somebody is there, and a call back.
  private func unattended(
    _ opens: Policy.Opening?, _ record: ConversationRecord, _ signals: [Signal]
  ) -> [String] {
    var sentences = [
      opens.map { wording.text(.closed, ["opens": $0.text(in: wording.language)]) }
        ?? wording.text(.closedUnknown)
    ]
    let refusesCalls = signals.contains { ConversationRecord.refusesCalls($0.kind, $0.detail) }
    guard !refusesCalls, !record.refusesCalls else { return sentences }
    let number = record.telephone ?? request.profile.telephone
    if let number, record.callBack == .wanted {
      sentences.append(wording.text(.callbackWanted, ["number": number]))
    } else {
      sentences.append(wording.text(number == nil ? .callback : .callbackKnown))
    }
    return sentences
  }

  /// The whole text.
  ///
  /// - Parameter announces: whether the customer is told that a machine answers, and of the way
  ///   to a human with it.
  func whole(announces: Bool) -> String {
    var paragraphs = paragraphs
    if announces {
      paragraphs.insert(wording.text(.automaticNotice), at: 0)
    } else if needsWay, !isDue {
      paragraphs.append(wording.text(.humanWay))
    }
    paragraphs.insert(contentsOf: urgent, at: 0)
    if request.channel == .email {
      paragraphs.insert(wording.policy.text(.emailGreeting, in: wording.language), at: 0)
      paragraphs.append(wording.policy.text(.emailClose, in: wording.language))
    }
    return paragraphs.joined(separator: "\n\n")
  }
}

extension [String: String] {
  /// The number that the customer calls from, where a profile names it.
  var telephone: String? {
    self[FactKind.telephone.code].flatMap { $0.contains(where: \.isNumber) ? $0 : nil }
  }
}
