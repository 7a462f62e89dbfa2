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
      guard isMail else {
        if record.state.isWaiting { return said(.smallTalk, .greeting, request) }
        // Who begins with it has kept nobody waiting yet: "Hi", "ich hätte mal eine Frage".
        let isBeginning = record.count < Self.mostOpenings && record.state.phase == .open
        return said(
          isBeginning ? .held : .smallTalk, record.count == 0 ? .greeting : .matterWanted, request)
      }
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
    case .neverMind, .noPreference:
      return isMail ? byMail(.automatic) : said(.takenBack, .neverMind, request)
    case .rejection:
      if isMail { return byMail(.unclear, .noProgress) }
      return hasRead
        ? said(.rejected, .rejection, request) : said(.smallTalk, .matterWanted, request)
    case .no: return said(.declined, .neverMind, request)
    case .yes:
      if hasOffered(.offerHuman, record) || hasOffered(.notDone, record) {
        return byMail(.mustHandOver, .humanRequested)
      }
      guard isSettled else { break }
      if Consent(of: request.question).carriesOut {
        // "Ja, mach das bitte", to an answer that tells how it is done.
        return isMail ? byMail(.mustHandOver, .policy) : said(noted, .notDone, request)
      }
      return isMail ? byMail(.automatic) : said(noted, .acknowledged, request)
    case .matter, .correction, .choice, .choices: break
    }
    guard assessment.ranking.question.words.isEmpty else { return nil }
    if isMail || !request.input.attachments.isEmpty { return byMail(.unclear) }
    // What has letters says at least what it is not about: "Das ist kein Notfall."
    let hasWords = request.question.contains(where: \.isLetter)
    return said(.smallTalk, hasWords ? .matterWanted : .emptyQuestion, request)
  }

  /// Turns at the beginning in which a greeting is no lack of progress.
  private static let mostOpenings = 2

  /// Notes how the customer can be reached.
  ///
  /// - Returns: Whether any of it was not known.
  func note(_ contacts: [Fact], _ record: inout ConversationRecord) -> Bool {
    var isNew = false
    for fact in contacts {
      let noted = KnownFact(
        name: fact.kind.noteName, value: fact.value, turn: record.count + 1)
      if record.note(noted) { isNew = true }
    }
    return isNew
  }

  /// A customer's number without a matter: it is noted, and asked what it is about.
  func noted(
    _ bare: [(field: String, value: String)], _ request: Request,
    _ record: inout ConversationRecord
  ) -> TurnReading? {
    guard record.state.phase == .open, record.state.isWaiting || request.channel != .email else {
      return nil
    }
    var isNew = false
    for (field, value) in bare {
      let noted = KnownFact(name: field, value: value, turn: record.count + 1)
      if record.note(noted) { isNew = true }
    }
    guard record.state.isWaiting else { return said(.smallTalk, .questionAnnounced, request) }
    var reading = said(.acknowledged, .valueNoted, request)
    reading.hasNews = isNew
    return reading
  }

  /// Words beside a number from which on a message says more than the number.
  static let fewBeside = 8

  /// The number of words of a text.
  static func wordCount(of text: String) -> Int {
    var count = 0
    var isWord = false
    for byte in text.utf8 {
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
      if isLetter, !isWord { count += 1 }
      isWord = isLetter
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
      index.policy.wordings(of: text, in: language).contains { Self.holds(said, wording: $0) }
    }
  }

  /// Whether what was said holds a wording, whatever its placeholders were filled with.
  private static func holds(_ said: String, wording: String) -> Bool {
    let places = Placeholder.occurrences(in: wording)
    guard !places.isEmpty else { return said.contains(wording) }
    let bytes = Array(wording.utf8)
    var rest = said[...]
    var start = 0
    for end in places.map(\.utf8Range.lowerBound) + [bytes.count] {
      let piece = String(decoding: bytes[start..<end], as: UTF8.self)
      if !piece.isEmpty {
        guard let found = rest.firstRange(of: piece) else { return false }
        rest = rest[found.upperBound...]
      }
      start = places.first { $0.utf8Range.lowerBound == end }?.utf8Range.upperBound ?? end
    }
    return true
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
