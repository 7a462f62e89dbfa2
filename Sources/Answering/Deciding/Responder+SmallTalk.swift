import Conversation
import Knowledge

/// What is said without bringing a matter forward: greetings, thanks, a telephone number.
extension Responder {
  /// Greetings, thanks and what else is no matter.
  func smallTalk(
    _ act: DialogueAct, _ request: Request, _ record: ConversationRecord, _ assessment: Assessment
  ) -> TurnReading? {
    let isMail = request.channel == .email
    func byMail(_ turn: TurnClass, _ reason: EscalationReason = .noEntry) -> TurnReading {
      var reading = TurnReading(turn, matter: request.question)
      reading.reason = reason
      return reading
    }
    // Where nothing is open but options, thanks are no lack of progress.
    let hasRead = record.turns.contains { $0.text != nil }
    let isSettled = record.state.phase == .open && hasRead
    let noted: TurnClass =
      isSettled || record.state.phase == .clarifying && hasRead ? .acknowledged : .smallTalk
    switch act {
    case .greeting:
      // The e-mail's own greeting stands before it.
      guard isMail else { return said(.smallTalk, .greeting, request) }
      return request.input.attachments.isEmpty
        ? said(.smallTalk, .emptyQuestion, request) : byMail(.unclear)
    case .identity: return isMail ? byMail(.unclear) : said(.smallTalk, .automatic, request)
    case .thanks: return isMail ? byMail(.automatic) : said(noted, .thanks, request)
    case .acknowledgement:
      return isMail ? byMail(.automatic) : said(noted, .acknowledged, request)
    case .hold: return isMail ? byMail(.automatic) : said(.held, .hold, request)
    case .goodbye:
      let isReadBack = record.openField == OpenMatter.confirmation
      return isMail
        ? byMail(.automatic)
        : said(.goodbye, isReadBack ? .confirmDeclined : .goodbye, request)
    case .neverMind: return isMail ? byMail(.automatic) : said(.takenBack, .neverMind, request)
    case .rejection:
      return isMail ? byMail(.unclear, .noProgress) : said(.rejected, .rejection, request)
    case .no: return said(.declined, .neverMind, request)
    case .yes:
      if hasOffered(.offerHuman, record) { return byMail(.mustHandOver, .humanRequested) }
      guard isSettled else { break }
      return isMail ? byMail(.automatic) : said(noted, .acknowledged, request)
    case .matter, .correction, .choice, .choices: break
    }
    guard assessment.ranking.question.words.isEmpty else { return nil }
    if isMail || !request.input.attachments.isEmpty { return byMail(.unclear) }
    return said(.smallTalk, .emptyQuestion, request)
  }

  /// How the customer can be reached, given while the conversation waits for a human; a yes to
  /// the call-back without a number asks for it, and a no to it leaves the human due.
  mutating func contact(
    _ act: DialogueAct, _ request: Request, _ record: inout ConversationRecord,
    _ assessment: Assessment
  ) -> TurnReading? {
    guard record.state.isWaiting, record.state.phase == .open, request.channel != .email else {
      return nil
    }
    if act == .yes, hasOffered(.callback, record) || hasOffered(.callbackKnown, record) {
      let isKnown = record.holdsTelephone || request.profile.holdsTelephone
      return isKnown
        ? said(.acknowledged, .callbackKnown, request) : said(.smallTalk, .callback, request)
    }
    if act == .no || Consent(of: request.question).refusesCall,
      [PolicyText.callback, .callbackKnown, .callbackNoted].contains(where: {
        hasOffered($0, record)
      })
    {
      return said(.acknowledged, .callbackDeclined, request)
    }
    guard act == .matter, assessment.confidence < assessment.gate else { return nil }
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    let facts = messages.facts(in: source)
      .filter { $0.kind == .telephone || $0.kind == .email }
    guard let fact = facts.first(where: { $0.kind == .telephone }) ?? facts.first,
      wordCount(of: request.question, beside: facts) <= Self.fewBeside
    else { return nil }
    var isNew = false
    for fact in facts {
      let noted = KnownFact(name: fact.kind.code, value: fact.value, turn: record.count + 1)
      if record.note(noted) { isNew = true }
    }
    var reading = said(
      .acknowledged, fact.kind == .telephone ? .callbackNoted : .contactNoted, request)
    reading.sayValues = ["number": fact.value]
    reading.hasNews = isNew
    return reading
  }

  /// A customer's number without a matter: it is noted, and asked what it is about.
  func noted(
    _ bare: [(field: String, value: String)], _ request: Request,
    _ record: inout ConversationRecord
  ) -> TurnReading? {
    guard record.state.phase == .open, request.channel != .email else { return nil }
    var isNew = false
    for (field, value) in bare {
      let noted = KnownFact(name: field, value: value, turn: record.count + 1)
      if record.note(noted) { isNew = true }
    }
    guard record.state.isWaiting else { return said(.smallTalk, .greeting, request) }
    var reading = said(.acknowledged, .contactNoted, request)
    reading.hasNews = isNew
    return reading
  }

  /// Words beside a number from which on a message says more than the number.
  private static let fewBeside = 8

  /// The number of words of a text outside its facts.
  private func wordCount(of text: String, beside facts: [Fact]) -> Int {
    var count = 0
    var isWord = false
    for (place, byte) in text.utf8.enumerated() {
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
      let isOutside = isLetter && !facts.contains { $0.range.contains(place) }
      if isOutside, !isWord { count += 1 }
      isWord = isOutside
    }
    return count
  }

  /// Whether what was said last holds a fixed text, in any wording and language.
  func hasOffered(_ text: PolicyText, _ record: ConversationRecord) -> Bool {
    guard let last = record.turns.last(where: { $0.text != nil })?.text else { return false }
    return holds(last, text)
  }

  /// Whether what was said holds a fixed text, in any wording and language.
  func holds(_ said: String, _ text: PolicyText) -> Bool {
    index.policy.languages.contains { language in
      index.policy.wordings(of: text, in: language).contains { said.contains($0) }
    }
  }

  /// Whether the customer was asked something that yes or no answers.
  static func isYesOrNoAsked(_ record: ConversationRecord) -> Bool {
    switch record.state.phase {
    case .confirming, .confirmingAgain: true
    case .collecting: record.matter?.value != nil
    case .clarifying: record.matter?.options.count == 1
    case .open, .acting, .human: false
    }
  }
}
