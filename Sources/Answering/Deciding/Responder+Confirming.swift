import Conversation
import Knowledge
import Storage

/// What a turn is to an action that was read back.
extension Responder {
  /// What the words are to an action that was read back: yes, no, another value, or another matter.
  ///
  /// Nothing but a clear yes is one; every clear no is a no, however it is worded.
  mutating func answerToReadBack(
    _ act: DialogueAct, _ open: OpenMatter, _ subject: Subject, _ request: Request,
    _ record: inout ConversationRecord, _ assessment: Assessment, _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    let consent = Consent(of: request.question)
    var own = request
    if act == .matter, consent.verdict == .yes, consent.adds {
      // "Ja, und auch die andere Bestellung": what is more has its own turn once this has ended.
      own.question = ""
    }
    var isCorrected = false
    var corrections: [KnownFact] = []
    if own.question == request.question {
      if noteShiftedDay(of: subject, consent, request, &record) {
        // The words name the day by the one that was read back.
        own.question = ""
        isCorrected = true
      } else {
        let meant = try corrected(act, of: subject, consent, request, record)
        corrections = meant.facts
        isCorrected = meant.one.map { record.note($0) } ?? false
        if !consent.corrects, isCorrected { own.question = "" }
      }
    }
    var reading = try continued(
      subject, open, own, &record, force,
      isAnswered: !force.isGrave && (act == .yes || act == .no || consent.verdict != .open))
    reading.isBeyondWords = true
    // What must be a human's is no yes and no no.
    if reading.turn == .mustHandOver { return reading }
    reading.hasNews = reading.hasNews || isCorrected
    if reading.hasNews {
      if act == .matter {
        reading.beside = try besideAnswer(consent, open, subject, request, record, assessment)
      }
      return reading
    }
    guard case .confirmation = reading.need else { return reading }
    if corrections.count > 1 {
      // A value that several of the facts can have.
      reading.doubted = reading.known.filter { fact in
        corrections.contains { $0.name == fact.name }
      }
      return reading
    }
    if act == .greeting {
      // "So, da bin ich wieder": it is read back once more, for the same yes.
      reading.turn = .askedBetween
      return reading
    }
    var verdict = verdict(act, consent, subject, reading.known)
    let asksWhich = hasOffered(.confirmWhich, record)
    // Yes is no answer to which of the facts is wrong, nor to a record that came with other facts
    // than were read back.
    if verdict == .yes, asksWhich || !wasReadBack(reading.known, record) { verdict = .open }
    // The words that began the matter, once more, may only have been sent twice.
    if verdict == .yes, act == .matter, request.question == open.question { verdict = .open }
    // "Noch mal bitte" has the words read back once more.
    if verdict == .yes, RepeatRequest.isOne(request.question) { verdict = .open }
    if verdict != .yes,
      let again = wrongField(consent, reading, request, &record, asksWhich: asksWhich)
    {
      return again
    }
    switch verdict {
    case .yes:
      reading.turn = .actionReady
      reading.hasNews = true
      if !consent.asks, own.question != request.question || act == .matter && consent.goesOn {
        reading.beside = consent.rest
      } else if act == .matter {
        reading.beside = try besideAnswer(consent, open, subject, request, record, assessment)
      }
    case .no:
      if consent.asks, let other = try instead(consent.rest, request, &record, force) {
        return other
      }
      if let tail = consent.tail,
        let other = try instead(tail, request, &record, force, ofSubject: subject)
      {
        return other
      }
      return said(.declined, .confirmDeclined, request)
    case .open:
      reading.isLimited = consent.isLimited && !consent.asks && !consent.rest.isEmpty
      guard act == .matter, !RepeatRequest.isOne(request.question) else { break }
      switch try between(open, subject, reading, request, record, assessment, force) {
      case .answered(let between)?: return between
      case .changed?: return nil
      case nil: break
      }
      // "Kostet das was?"
      reading.beside = try besideAnswer(
        consent, open, subject, request, record, assessment, least: 1)
    }
    return reading
  }

  /// Yes, no or neither.
  private mutating func verdict(
    _ act: DialogueAct, _ consent: Consent, _ subject: Subject, _ known: [KnownFact]
  ) -> Consent.Verdict {
    // "Ok danke" takes note, what a thumb turns down is no yes, nor is one that a stop follows.
    if consent.takesNote || consent.isTurnedDown || consent.isHalted { return consent.verdict }
    switch act {
    // What one of two readings takes for a no is no clear yes.
    case .yes: return consent.verdict == .no ? .open : .yes
    case .no, .rejection: return .no
    case .neverMind, .noPreference:
      // "Cancel" may be the action itself; "ja, ich brauche sie nicht mehr" is no clear no.
      if consent.isLimited { return .open }
      guard names(subject, consent, known) else { return .no }
      return consent.verdict == .yes ? .yes : .open
    case .matter, .correction:
      switch consent.verdict {
      case .no: return .no
      case .yes:
        let isPlain =
          consent.asks || consent.adds || consent.goesOn || consent.naming.isEmpty
        return isPlain || names(subject, consent, known) ? .yes : .open
      // "Bitte stornieren" to "soll das ausgeführt werden?"
      case .open: return consent.wishes && names(subject, consent, known) ? .yes : .open
      }
    case .greeting, .identity, .thanks, .goodbye, .hold, .acknowledgement, .choice, .choices:
      return .open
    }
  }

  /// Whether words do nothing but name an entry's matter and what is known for it, without a question
  /// or a no in them.
  mutating func names(_ subject: Subject, _ consent: Consent, _ known: [KnownFact] = []) -> Bool {
    guard !consent.asks, consent.verdict != .no, !consent.isLimited else { return false }
    let naming = consent.naming.filter { word in
      !known.contains { $0.value.lowercased() == word }
    }
    guard naming.count <= Self.mostNaming else { return false }
    guard !naming.isEmpty else { return consent.carriesOut }
    guard let entry = try? index.customers.entries.entry(subject.facts.entry) else { return false }
    return naming.allSatisfy { word in
      Language.allCases.contains { language in
        guard let texts = entry.texts(in: language) else { return false }
        return ([texts.question] + texts.otherPhrasings).contains { Self.holds($0, word) }
      }
    }
  }

  /// Most words that do nothing but name a matter.
  private static let mostNaming = 5
  /// Letters at the beginning that forms of a word share.
  private static let stemLength = 5

  /// Whether a text holds a word in any of its forms.
  private static func holds(_ text: String, _ word: String) -> Bool {
    let beginning = word.prefix(stemLength)
    return text.lowercased().split { !$0.isLetter }.contains { own in
      own == word || beginning.count == stemLength && own.hasPrefix(beginning)
    }
  }

  /// Notes the one day that the words name by the one that was read back: "nein, eine Woche später".
  private mutating func noteShiftedDay(
    of subject: Subject, _ consent: Consent, _ request: Request,
    _ record: inout ConversationRecord
  ) -> Bool {
    let mayChange =
      consent.corrects || consent.changes
      || consent.verdict == .open && !consent.isLimited && !consent.asks
    guard mayChange,
      let entry = try? index.view(of: request.role).entries.entry(subject.facts.entry)
    else { return false }
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    let others = entry.requiredFields.compactMap { field -> KnownFact? in
      guard let known = record.value(of: field),
        let value = messages.shifted(field, from: known, in: source)
      else { return nil }
      return KnownFact(name: field, value: value, turn: record.count + 1)
    }
    return others.count == 1 && record.note(others[0])
  }

  /// The request for a fact whose value is called wrong ("die Postleitzahl stimmt nicht"), or is to
  /// be a day that the calendar does not have or what has not its form; where several facts fit
  /// ("falsche Nummer"), the question which of them it is.
  ///
  /// - Parameter asksWhich: whether that was just asked, so that a name is enough.
  private mutating func wrongField(
    _ consent: Consent, _ reading: TurnReading, _ request: Request,
    _ record: inout ConversationRecord, asksWhich: Bool
  ) -> TurnReading? {
    let known = reading.known.map(\.name)
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    var impossible = known.filter { messages.mistake(in: $0, of: source) == .noSuchDay }
    var mistake = Mistake.noSuchDay
    if impossible.isEmpty, consent.corrects || consent.isValueAlone,
      let field = messages.misfit(among: known, in: source)
    {
      (impossible, mistake) = ([field], .form)
    }
    guard !impossible.isEmpty || !consent.asks && (consent.saysWrong || asksWhich) else {
      return nil
    }
    // "Nein, die andere" leaves open which.
    let meansOther = impossible.isEmpty && consent.meansOther
    let named = messages.fieldsNamed(in: request.question, record.language)
    var fields = impossible.isEmpty ? known : impossible
    if fields.contains(where: named.contains) {
      fields.removeAll { !named.contains($0) }
    } else if impossible.isEmpty, !meansOther {
      fields.removeAll { !endsLabel(of: $0, consent) }
    }
    guard let field = fields.first else { return nil }
    var again = reading
    guard fields.count == 1 else {
      again.turn = .confirmationNeeded
      again.doubted = reading.known.filter { fields.contains($0.name) }
      return again
    }
    record.forget(field)
    again.need = .field(field)
    again.known.removeAll { $0.name == field }
    // Not the first request for this field, so that it is no progress.
    again.turn = .factNeededAgain
    again.mistake = impossible.isEmpty ? nil : mistake
    return again
  }

  /// Whether a turn of the record read all of these facts back.
  private func wasReadBack(_ known: [KnownFact], _ record: ConversationRecord) -> Bool {
    known.isEmpty
      || record.turns.contains { turn in
        turn.field == OpenMatter.confirmation && turn.text.map { reads($0, back: known) } ?? false
      }
  }

  /// Whether a text lists these facts, in any of the languages.
  func reads(_ text: String, back known: [KnownFact]) -> Bool {
    index.policy.languages.contains { language in
      ReplyText.holds(text, ReplyText.list(known, index.policy, language))
    }
  }

  /// Whether a field's label ends in one of the words: "falsche Nummer" may be of a Bestellnummer.
  private func endsLabel(of field: String, _ consent: Consent) -> Bool {
    index.policy.languages.contains { language in
      index.policy.label(ofField: field, in: language).lowercased().split { !$0.isLetter }
        .contains { part in
          consent.words.contains { $0.count >= Self.shortestEnding && part.hasSuffix($0) }
        }
    }
  }

  /// Letters of a word that names a kind of field, at least.
  private static let shortestEnding = 4

  /// What is asked instead of what was refused ("Nein, was kostet der Versand?"), or wished for ("Nein,
  /// nicht stornieren, ich will umtauschen") where something surely comes of it.
  private mutating func instead(
    _ words: String, _ request: Request, _ record: inout ConversationRecord,
    _ force: SignalForce, ofSubject refused: Subject? = nil
  ) throws(StorageError) -> TurnReading? {
    var own = request
    own.question = words
    let assessment = try assess(own)
    guard !assessment.ranking.question.words.isEmpty else { return nil }
    var notes = record
    notes.state.phase = .open
    notes.matter = nil
    var reading = try matter(own, &notes, assessment, force)
    if let refused {
      guard reading.turn != .unclear, reading.turn != .smallTalk,
        reading.subject?.id != refused.id
      else { return nil }
    }
    record = notes
    reading.matter = words
    reading.isBeyondWords = true
    reading.before = .confirmDeclined
    return reading
  }
}
