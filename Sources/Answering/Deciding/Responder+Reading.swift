import Conversation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

extension Responder {
  /// What a turn comes to, before the automaton decides over it.
  ///
  /// What is asked of the customer or the caller is looked at first, then the words for
  /// themselves.
  ///
  /// - Parameter assessment: that of the request's words, where it was made before.
  mutating func read(
    _ request: Request, _ record: inout ConversationRecord, given assessment: Assessment?
  ) throws(StorageError) -> TurnReading {
    let input = request.input
    if input.human == .tookOver || record.state.phase == .human {
      noteResult(input.actionResult, &record)
      return TurnReading(
        input.human == .tookOver ? .tookOver : .automatic, matter: request.question)
    }
    if let result = input.actionResult, let pending = record.pending, pending.id == result.id {
      var request = request
      // What an action came to is the caller's word, whoever wrote what stands beside it.
      if input.isAutomatic { request.question = "" }
      return try read(result, of: pending, request, &record, given: assessment)
    }
    if input.isAutomatic { return TurnReading(.automatic, matter: request.question) }
    if let choice = input.choice, record.matter?.options.contains(choice) == true,
      let reading = try resolved(choice, request, &record)
    {
      return reading
    }
    if let matter = record.matter, record.state.phase == .collecting,
      matter.field == OpenMatter.verification, let id = matter.entry,
      let subject = try subject(begun: id, record.language, request),
      max(subject.facts.verifyLevel, subject.rule.verifyLevel) <= request.verified
    {
      if let held = heldResult(record), let pending = record.pending, pending.entry == id {
        return try read(held, of: pending, request, &record, given: assessment)
      }
      var reading = try continued(subject, matter, request, &record)
      reading.hasNews = true
      return reading
    }
    if Self.isBlank(request.question), input.human == .handedBack {
      // Nobody is written to by e-mail who has not written.
      if request.channel == .email { return TurnReading(.automatic, matter: "") }
      var reading = TurnReading(.handedBack, matter: "")
      reading.say = .handedBack
      return reading
    }
    if Self.isBlank(request.question), input.actionResult != nil, input.attachments.isEmpty {
      // A late result is a human's, who has or had the matter; the turn keeps it.
      return TurnReading(.automatic, matter: "")
    }
    if Self.isBlank(request.question), input.attachments.isEmpty, request.verified > 0,
      record.openField != OpenMatter.verification
    {
      // Who has proved who they are has said nothing yet.
      return TurnReading(.automatic, matter: "")
    }
    let own = if let assessment { assessment } else { try assess(request) }
    return try read(words: request, &record, own)
  }

  /// Whether a text has no words.
  static func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  /// What a turn's words come to.
  mutating func read(
    words request: Request, _ record: inout ConversationRecord, _ assessment: Assessment
  ) throws(StorageError) -> TurnReading {
    let spoken = assessment.language
    var assessment = assessment
    // "Don't do it" to what was asked in German of an entry that has no English text.
    if spoken != record.language, let open = record.matter,
      try !hasText(open, in: spoken, request)
    {
      assessment.language = record.language
    }
    let wished = LanguageWish.language(in: request.question)
      .flatMap { index.policy.languages.contains($0) ? $0 : nil }
    if let wished { assessment.language = wished }
    record.language = assessment.language
    var words = messages.read(
      request.question, in: spoken,
      optionCount: record.matter?.options.count ?? 0, isAsked: Self.isYesOrNoAsked(record))
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    let isValue = words.act == .matter || words.act == .correction
    let bare = isValue ? messages.bareFields(in: source) : []
    // "Sorry, V12345678" says no more than the number.
    if words.signals.contains(where: { $0.strength < TurnReader.certain }),
      !bare.isEmpty || messages.isNumberInWords(source)
    {
      words.signals.removeAll { $0.strength < TurnReader.certain }
    }
    if words.signals.contains(where: { $0.kind == .humanWanted }),
      AnnouncedQuestion.namesTopicAlone(request.question)
    {
      // Who announces a question has not asked for a human.
      words.signals.removeAll { $0.kind == .humanWanted && $0.strength < TurnReader.certain }
    }
    // Who asks in which language to speak has not asked with whom.
    if wished != nil { words.signals.removeAll { $0.kind == .humanWanted } }
    let force = SignalForce(words.signals, index.policy)
    var reading: TurnReading
    if !force.isEmergency, let called = callBack(words.act, request, &record) {
      reading = called
    } else if let reason = force.human {
      reading = TurnReading(.mustHandOver, matter: request.question)
      reading.reason = reason
      if !isSomebodyThere(request) { noteCallWish(request, &record) }
    } else if force.isEmergency {
      reading = try emergency(request, record, assessment)
    } else if let wished, let own = try inLanguage(wished, request, &record, assessment, force) {
      reading = own
    } else if let again = try aboutLastReply(request, record) {
      reading = again.reading
      assessment = again.given ?? assessment
    } else if let turned = try turned(words.act, request, &record, spoken, force) {
      reading = turned.reading
      assessment = turned.assessment
    } else if let option = try otherOption(words.act, request, &record) {
      reading = option
    } else if let kept = try keeping(request, &record) {
      reading = kept
    } else if !isMoreBesideYes(request, record),
      let other = try aboutAnother(bare, words.act, request, &record, assessment)
    {
      reading = other
    } else if let open = try answerToOpenQuestion(words.act, request, &record, assessment, force) {
      reading = open
    } else if let acting = try besideAction(words.act, request, &record, assessment, force) {
      reading = acting
    } else if let again = try doneAgain(words.act, request, &record) {
      reading = again
    } else if let attached = attachmentAlone(request, record) {
      reading = attached
    } else if let contact = contact(words.act, request, &record, assessment) {
      reading = contact
    } else if !bare.isEmpty, !assessment.isSure,
      let noted = noted(bare, request, &record)
    {
      reading = noted
    } else if words.act != .rejection || force.preparing.isEmpty,
      let small = try courtesy(words, request, record, assessment)
    {
      // A rejection in anger is more than one.
      reading = small
    } else {
      reading = try matter(request, &record, assessment, force)
    }
    reading.assessment = assessment
    reading.signals = words.signals
    reading.offersHuman = reading.offersHuman || force.offersHuman
    (reading.notices, reading.route, reading.priority) =
      reading.turn == .mustHandOver
      ? force.handingOver(for: reading.reason) : (force.texts, force.route, force.priority)
    if record.state.isWaiting { try whileWaiting(&reading, request, record) }
    return reading
  }

  /// Whether the entry of an open matter, or any of its options, can be answered in a language.
  private mutating func hasText(
    _ open: OpenMatter, in language: Language, _ request: Request
  ) throws(StorageError) -> Bool {
    let ids = open.entry.map { [$0] } ?? open.options
    for id in ids where try subject(named: id, language, request) != nil { return true }
    return ids.isEmpty
  }

  /// What is said without bringing a matter forward.
  ///
  /// A conversation that begins with words that an entry surely answers begins with a matter, unless
  /// they only say who writes or praise.
  private mutating func courtesy(
    _ words: TurnReader.Reading, _ request: Request, _ record: ConversationRecord,
    _ assessment: Assessment
  ) throws(StorageError) -> TurnReading? {
    guard let small = smallTalk(words.act, request, record, assessment) else { return nil }
    if record.count > 0 || words.isIntroduction || !assessment.isSure {
      return small
    }
    return try isPraise(words.act, beside: assessment, request) ? small : nil
  }

  /// Whether words thank or praise, and the entry that is nearest to them is about something else: no
  /// wording of its question does either.
  ///
  /// One word alone may be a mistyped one.
  private mutating func isPraise(
    _ act: DialogueAct, beside assessment: Assessment, _ request: Request
  ) throws(StorageError) -> Bool {
    guard act == .thanks, !AnnouncedQuestion.isOneWord(request.question),
      let first = assessment.first
    else { return false }
    let language = assessment.language
    let entry = try index.view(of: request.role).entries.entry(first.entry)
    guard let texts = entry.texts(in: language) else { return true }
    for wording in [texts.question] + texts.otherPhrasings
    where messages.act(of: wording, in: language, optionCount: 0) == .thanks {
      return false
    }
    return true
  }

  /// Whether words say yes to what was read back, and that something more is meant.
  private func isMoreBesideYes(_ request: Request, _ record: ConversationRecord) -> Bool {
    guard record.openField == OpenMatter.confirmation else { return false }
    let consent = Consent(of: request.question)
    return consent.verdict == .yes && consent.adds
  }

  func said(_ turn: TurnClass, _ text: PolicyText, _ request: Request) -> TurnReading {
    var reading = TurnReading(turn, matter: request.question)
    // By e-mail nobody is asked what else is wanted.
    reading.say = text == .confirmDeclined && request.channel == .email ? .neverMind : text
    return reading
  }

  /// Whether a human can take over now.
  func isSomebodyThere(_ request: Request) -> Bool {
    request.humans?.isOpen ?? index.policy.isOpen(at: request.now)
  }
}
