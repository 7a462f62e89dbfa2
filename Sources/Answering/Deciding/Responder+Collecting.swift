import Conversation
import Knowledge
import Storage

/// What a turn is to a fact, or verification, that was asked for.
extension Responder {
  /// What the words are to a fact that was asked for, or another matter that they bring forward.
  ///
  /// A request is used up by a value of the wrong form, and by words that give none and ask
  /// nothing. A question, another fact or the matter once more leave it open, and the customer is
  /// reminded of it once; after that they use up a request too, or are answered alone.
  mutating func answerToRequest(
    _ act: DialogueAct, _ open: OpenMatter, _ subject: Subject, _ request: Request,
    _ record: inout ConversationRecord, _ assessment: Assessment, _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    let consent = Consent(of: request.question)
    let words = TurnReader.Source(request.question, record.language, now: request.now)
    if let field = open.field,
      let rest = ContraryWish.besideKept(request.question, in: record.language.textLanguage),
      case let words = TurnReader.Source(rest, record.language, now: request.now),
      !messages.answer(to: field, in: words).isEmpty
    {
      // "Die 12345678 will ich behalten, die 87654321 stornieren" answers with the second one.
      var own = request
      own.question = rest
      return try answerToRequest(.matter, open, subject, own, &record, assessment, force)
    }
    if act == .matter || act == .no,
      let wish = ContraryWish(request.question, in: record.language.textLanguage),
      wish.namesAct, try wish.isContrary(to: phrasings(of: subject, request))
    {
      // "Storniere die 12345678 nicht" gives no number for it.
      return said(.takenBack, .neverMind, request)
    }
    // "I don't have it" may only say that it is not at hand.
    if act == .no, open.value == nil, !force.isGrave, consent.lacking?.isEmpty != true {
      return said(.declined, .rejection, request)
    }
    let saysYes = act == .yes || act == .matter && consent.verdict == .yes
    var own = request
    var isCorrected = false
    let chosen = chosenReading(open, request, record)
    if let chosen {
      own.question = chosen.value
    } else if let other = otherReading(open, request, record) {
      own.question = other
    } else if saysYes, let value = open.value {
      own.question = value
    } else if open.value != nil, act == .no || act == .correction || consent.corrects {
      // What was read back and refused is in none of the words, not even where they name it again;
      // another value may be.
      own.question = replacement(behind: consent, for: open, request, record) ?? ""
    } else if !isAnswered(open, words),
      let meant = try corrected(act, of: subject, consent, request, record, isOpen: true).one
    {
      isCorrected = record.note(meant)
      own.question = ""
    }
    var reading = try continued(subject, open, own, &record, force)
    reading.isBeyondWords = true
    reading.hasNews = reading.hasNews || isCorrected
    if let others = chosen?.others {
      reading.beside = open.question + " " + others
    }
    if reading.hasNews {
      // "12345678. Mein Mann ist gestorben": the fact is kept for the human.
      if act == .matter, chosen == nil, try isHumans(assessment, besides: subject, request) {
        return nil
      }
      // Another fact than the one that is asked for: that one is still missing.
      if Self.isAskedFor(reading.need, open), record.mayRemind(of: open.field ?? "") {
        reading.turn = .factLeftOpen
      }
      if act == .matter, chosen == nil {
        reading.beside = try besideAnswer(consent, open, subject, request, record, assessment)
      }
      return reading
    }
    guard Self.isAskedFor(reading.need, open) else { return reading }
    switch act {
    // Who thanks or greets has neither given what is asked for nor refused it.
    case .thanks, .greeting, .acknowledgement:
      guard record.mayRemind(of: open.field ?? "") else {
        return said(.smallTalk, act == .thanks ? .thanks : .acknowledged, request)
      }
      reading.turn = .factLeftOpen
    case .matter where RepeatRequest.isOne(request.question):
      if record.mayRemind(of: open.field ?? "") { reading.turn = .factLeftOpen }
      if case .field(let field) = reading.need, let value = open.value {
        reading.need = .readBack(field, value: value)
      }
    case .matter:
      switch try between(open, subject, reading, request, record, assessment, force) {
      case .answered(let between)?: return between
      case .changed?: return nil
      case nil: break
      }
      if open.value == nil, reading.turn != .factLeftOpen, refuses(consent, open, record) {
        return said(.declined, .rejection, request)
      }
      guard consent.asks || names(subject, consent) || isKnownValue(request, record) else { break }
      // A day that it cannot be uses up a request, also where it is asked about.
      if record.mayRemind(of: open.field ?? ""), reading.mistake?.isOfDay != true {
        reading.turn = .factLeftOpen
      }
      // What is likely about something else is looked at when this matter has ended.
      let isAboutFact =
        open.field.map(messages.fieldsNamed(in: request.question, record.language).contains)
        ?? false
      if assessment.confidence >= Self.likely, !isAboutFact, try isAnswerable(assessment, request) {
        reading.beside = try besideAnswer(consent, open, subject, request, record, assessment)
      }
      if case .field(let field) = reading.need, let value = open.value,
        reading.mistake?.isOfDay != true
      {
        // What was read back still waits for yes or no.
        reading.need = .readBack(field, value: value)
      }
    default: break
    }
    if reading.turn == .factNeededAgain, let field = open.field {
      reading.mistake = messages.mistake(in: field, of: words)
    }
    return reading
  }

  /// Whether words give the fact that is asked for.
  private mutating func isAnswered(_ open: OpenMatter, _ words: TurnReader.Source) -> Bool {
    open.field.map { !messages.answer(to: $0, in: words).isEmpty } ?? false
  }

  /// The wordings of an entry's question in all languages: those of a wish name few words.
  private func phrasings(of subject: Subject, _ request: Request) throws(StorageError) -> [String] {
    try index.view(of: request.role).entries.entry(subject.facts.entry).writtenPhrasings
  }

  /// Whether words refuse the fact that is asked for, or say that there is none.
  private func refuses(_ consent: Consent, _ open: OpenMatter, _ record: ConversationRecord) -> Bool
  {
    if consent.withholds { return true }
    // "Habe ich nicht" may only say that it is not at hand.
    guard !consent.asks, let lacking = consent.lacking, !lacking.isEmpty, let field = open.field
    else { return false }
    return lacking.allSatisfy { word in
      Self.anyNumber.contains(word)
        || messages.fieldsNamed(in: word, record.language).contains(field)
    }
  }

  private static let anyNumber: Set = ["nummer", "number"]

  /// The words, or the value, by which another value is meant than the one that was read back:
  /// "nein, letzten Montag"; of several that they can mean the one that was not refused.
  private mutating func replacement(
    behind consent: Consent, for open: OpenMatter, _ request: Request,
    _ record: ConversationRecord
  ) -> String? {
    guard let field = open.field, let known = open.value else { return nil }
    let words = consent.verdict == .no ? consent.rest : request.question
    guard !words.isEmpty else { return nil }
    let source = TurnReader.Source(words, record.language, now: request.now)
    let values = messages.answer(to: field, in: source)
    let others = values.filter { $0 != known }
    if others.count == values.count { return values.isEmpty ? nil : words }
    return others.count == 1 ? others[0] : nil
  }

  /// Whether a need is what was asked for.
  private static func isAskedFor(_ need: Need, _ open: OpenMatter) -> Bool {
    switch need {
    case .field(let field), .readBack(let field, _): field == open.field
    case .verification: open.field == OpenMatter.verification
    case .nothing, .confirmation, .action, .unfillable: false
    }
  }

  /// Whether a message is a number that is known already.
  private mutating func isKnownValue(_ request: Request, _ record: ConversationRecord) -> Bool {
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    return messages.bareFields(in: source).contains { record.value(of: $0.field) == $0.value }
  }

  /// The value that the words choose of several that were stated, of which one was read back: "die
  /// erste"; of "beide" the first, with the others, which have their turn after it.
  private mutating func chosenReading(
    _ open: OpenMatter, _ request: Request, _ record: ConversationRecord
  ) -> (value: String, others: String?)? {
    guard let value = open.value, let field = open.field else { return nil }
    // "2" may be a value itself.
    let own = TurnReader.Source(request.question, record.language, now: request.now)
    guard messages.answer(to: field, in: own).isEmpty else { return nil }
    for turn in record.turns.reversed() {
      let source = TurnReader.Source(turn, record.language)
      let stated = messages.answer(to: field, in: source)
      guard stated.contains(value) else { continue }
      guard stated.count > 1 else { return nil }
      switch messages.act(of: request.question, in: record.language, optionCount: stated.count) {
      case .choice(let place): return (stated[place], nil)
      case .choices(let places)
      where messages.others(of: field, in: source) != nil
        || messages.isUndecided(field, in: source):
        let values = places.map { stated[$0] }
        return (values[0], values.dropFirst().joined(separator: " "))
      default: return nil
      }
    }
    return nil
  }

  /// The value that the customer wants instead of the one that was read back, where the words name
  /// it by that one: "den danach", "eine Woche später".
  private mutating func otherReading(
    _ open: OpenMatter, _ request: Request, _ record: ConversationRecord
  ) -> String? {
    guard let value = open.value, let field = open.field, let last = record.turns.last else {
      return nil
    }
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    if let shifted = messages.shifted(field, from: value, in: source) { return shifted }
    return messages.otherReading(
      of: field, than: value, in: request.question,
      readOf: TurnReader.Source(last, record.language))
  }
}
