import Conversation
import Knowledge
import Retrieval
import Storage

/// What a turn is to the question that is open: options, a fact, yes or no.
extension Responder {
  /// What the words are to the question that is open, if there is one and they are about it.
  mutating func answerToOpenQuestion(
    _ act: DialogueAct, _ request: Request, _ record: inout ConversationRecord,
    _ assessment: Assessment, _ force: SignalForce
  ) throws(StorageError) -> TurnReading? {
    guard let open = record.matter, record.state.phase != .open, record.state.phase != .acting
    else { return nil }
    switch act {
    case .identity: return said(.smallTalk, .automatic, request)
    // To whom any day will do a human gives one.
    case .noPreference where record.state.phase == .collecting:
      return said(.declined, .rejection, request)
    case .neverMind, .noPreference, .rejection:
      // Of what was read back they say yes or no, as other words do.
      guard open.field != OpenMatter.confirmation else { break }
      // "I don't have it" is no word on an answer.
      if act == .rejection, record.state.phase == .collecting,
        Consent(of: request.question).lacking?.isEmpty == true
      {
        break
      }
      return act == .rejection
        ? said(.rejected, .rejection, request) : said(.takenBack, .neverMind, request)
    case .hold, .goodbye: return nil
    case .thanks, .greeting, .acknowledgement:
      if record.state.phase == .clarifying { return nil }
    case .choice(let number):
      let options = open.options
      let place = number < 0 ? options.count + number : number
      if options.indices.contains(place) {
        return try resolved(options[place], request, &record) ?? gone(open)
      }
    case .choices(let places):
      if record.state.phase == .clarifying, let last = places.last, last < open.options.count,
        let several = try several(places.map { open.options[$0] }, request, &record)
      {
        return several
      }
    case .matter, .yes, .no, .correction: break
    }
    if record.state.phase == .clarifying {
      if act == .matter,
        let (option, more) = optionWithMore(request, open, record),
        var reading = try resolved(option, request, &record)
      {
        reading.beside = more
        reading.before = .questionNoted
        return try withBeside(reading, request, record, force)
      }
      if let again = try optionsAgain(act, request, open, record) { return again }
      if act == .yes, open.options.count == 1 {
        return try resolved(open.options[0], request, &record) ?? gone(open)
      }
      if act == .correction || Consent(of: request.question).verdict == .no,
        let meant = optionMeant(request, open, record)
      {
        return try resolved(meant, request, &record) ?? gone(open)
      }
      if let needed = try optionNeeding(request, open, record) {
        return try resolved(needed, request, &record)
      }
      return act == .no
        ? said(.declined, .rejection, request)
        : try chosenInWords(
          open, request, &record, assessment, isRefusal: act == .correction)
    }
    guard let id = open.entry, let subject = try subject(begun: id, record.language, request)
    else { return nil }
    let answered =
      open.field == OpenMatter.confirmation
      ? try answerToReadBack(act, open, subject, request, &record, assessment, force)
      : try answerToRequest(act, open, subject, request, &record, assessment, force)
    guard var reading = answered else { return nil }
    if reading.beside != nil, reading.before == nil { reading.before = .questionNoted }
    if let earlier = open.beside, reading.subject?.id == id {
      // What was asked along earlier is kept until the matter has ended.
      let now = reading.beside
      reading.beside = now.map { earlier + " " + $0 } ?? earlier
    }
    return try withBeside(reading, request, record, force)
  }

  /// Several options, each as a part of its own.
  private mutating func several(
    _ ids: [String], _ request: Request, _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    var notes = record
    var readings: [TurnReading] = []
    for id in ids {
      guard let reading = try resolved(id, request, &notes) else { return nil }
      readings.append(reading)
    }
    record = notes
    return Self.combined(readings, request)
  }

  /// The option that a message begins by choosing, and what it asks besides, as "das zweite, und was
  /// kostet der Versand?" does.
  private mutating func optionWithMore(
    _ request: Request, _ open: OpenMatter, _ record: ConversationRecord
  ) -> (option: String, more: String)? {
    let text = request.question
    var rests = [Consent(of: text).question].compactMap { $0 }
    if let mark = text.firstIndex(where: { ",.;!".contains($0) }) {
      rests.append(String(text[text.index(after: mark)...]))
    }
    for rest in rests where Consent(of: rest).asks {
      let opening = String(text.dropLast(rest.count))
      let act = messages.act(of: opening, in: record.language, optionCount: open.options.count)
      if case .choice(let place) = act { return (open.options[place], rest) }
    }
    return nil
  }

  /// The option that the end of a correction chooses: "nicht das erste, sondern das zweite".
  private mutating func optionMeant(
    _ request: Request, _ open: OpenMatter, _ record: ConversationRecord
  ) -> String? {
    let end = request.question.split { ",.;!".contains($0) }.last ?? ""
    let words = end.split(separator: " ")
    let meant = words.lastIndex { Self.instead.contains($0.lowercased()) }
      .map { words[words.index(after: $0)...].joined(separator: " ") }
    let act = messages.act(
      of: meant ?? String(end), in: record.language, optionCount: open.options.count)
    if case .choice(let place) = act { return open.options[place] }
    return nil
  }

  private static let instead: Set = ["sondern", "but"]

  /// The option that is meant instead of the one that the turn before has chosen: "nein, das erste
  /// meinte ich".
  mutating func otherOption(
    _ act: DialogueAct, _ request: Request, _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    guard let chosen = record.turns.last,
      let asked = record.turns.dropLast().last, asked.options.count > 1,
      let current = record.matter?.entry ?? chosen.entries.first, asked.options.contains(current),
      act == .correction || Consent(of: request.question).verdict == .no
    else { return nil }
    let open = OpenMatter(question: asked.question, options: asked.options)
    guard let meant = optionMeant(request, open, record), meant != current else { return nil }
    var notes = record
    notes.state.phase = .open
    notes.matter = open
    guard let reading = try resolved(meant, request, &notes) else { return nil }
    record = notes
    record.matter = nil
    return reading
  }

  /// The number of an option that there is not, a yes that leaves open which one, or "Wie bitte?": it is
  /// said how many there are, once.
  private mutating func optionsAgain(
    _ act: DialogueAct, _ request: Request, _ open: OpenMatter, _ record: ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    guard open.options.count > 1, record.turns.last?.options == open.options,
      record.turns.dropLast().last?.options != open.options,
      act == .yes || isBeyond(open.options, request, record)
        || RepeatRequest.isOne(request.question),
      let options = try options(open, request, record)
    else { return nil }
    var reading = said(.smallTalk, .clarifyRange, request)
    reading.options = options
    reading.isBeyondWords = true
    return reading
  }

  /// The options of an open matter in the conversation's language; nil where one of them is gone.
  mutating func options(
    _ open: OpenMatter, _ request: Request, _ record: ConversationRecord
  ) throws(StorageError) -> [ClarifyOption]? {
    var options: [ClarifyOption] = []
    for id in open.options {
      guard let subject = try subject(named: id, record.language, request),
        let texts = try index.view(of: request.role).entries.entry(subject.facts.entry)
          .texts(in: subject.text.language)
      else { return nil }
      options.append(ClarifyOption(entry: id, question: texts.question))
    }
    return options
  }

  /// Whether words are the number of an option that there is not.
  private mutating func isBeyond(
    _ options: [String], _ request: Request, _ record: ConversationRecord
  ) -> Bool {
    guard
      case .choice(let number) = messages.act(
        of: request.question, in: record.language, optionCount: Self.mostNamed)
    else { return false }
    return number >= options.count
  }

  /// Numbers of options that customers write.
  private static let mostNamed = 5

  /// The only option whose entry needs the number that a message consists of.
  private mutating func optionNeeding(
    _ request: Request, _ open: OpenMatter, _ record: ConversationRecord
  ) throws(StorageError) -> String? {
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    let fields = messages.bareFields(in: source).map(\.field)
    guard !fields.isEmpty else { return nil }
    let view = index.view(of: request.role)
    var needing: [String] = []
    for option in open.options {
      guard let subject = try subject(named: option, record.language, request) else { continue }
      let needed = try view.entries.entry(subject.facts.entry).requiredFields
      if fields.allSatisfy(needed.contains) { needing.append(option) }
    }
    return needing.count == 1 ? needing[0] : nil
  }

  /// An option that customers are not answered from any more.
  private func gone(_ open: OpenMatter) -> TurnReading {
    var reading = TurnReading(.ambiguousAgain, matter: open.question)
    reading.reason = .noEntry
    reading.isBeyondWords = true
    return reading
  }

  /// The option that words name, or another matter that they surely bring forward.
  private mutating func chosenInWords(
    _ open: OpenMatter, _ request: Request, _ record: inout ConversationRecord,
    _ assessment: Assessment, isRefusal: Bool
  ) throws(StorageError) -> TurnReading? {
    let view = index.view(of: request.role)
    if case .entry(let subject) = try outlook(assessment, request) {
      guard open.options.contains(subject.id) else { return nil }
      return try resolved(subject.id, request, &record)
    }
    // "Nein, ich meinte Gutscheine" and "I do not understand that" choose nothing, whatever is
    // nearest to it.
    guard !isRefusal, Consent(of: request.question).verdict != .no else { return nil }
    var found: [(id: String, score: Int64)] = []
    for candidate in assessment.ranking.candidates {
      let id = try view.answers.id(of: candidate.entry)
      // "Wie meinen Sie das?" has no word of content that an option has.
      if open.options.contains(id), try holdsContent(of: assessment.ranking, candidate, view) {
        found.append((id, candidate.score))
      }
    }
    guard let best = found.first, best.score > 0,
      found.count == 1 || Double(best.score) >= Self.clearLead * Double(found[1].score),
      assessment.confidence >= Self.hardlyPossible
    else { return nil }
    return try resolved(best.id, request, &record)
  }

  /// Whether a candidate's text has one of the question's words of content, or a part or synonym of
  /// one.
  private func holdsContent(of ranking: Ranking, _ candidate: Candidate, _ view: View)
    throws(StorageError) -> Bool
  {
    let question = ranking.question(for: candidate)
    let document = candidate.document
    for word in question.words where !word.isStopWord {
      var terms = word.term.map { [$0] } ?? []
      terms += question.parts(of: word)
      terms += question.synonyms.filter { $0.token == word.token }.map(\.term)
      for term in terms where try view.retrieval.document(document, holds: term) { return true }
    }
    return false
  }

  /// An option is named by words that fit it so many times better than the next one.
  private static let clearLead = 1.3

  /// The reading of a matter whose entry the customer has chosen.
  mutating func resolved(
    _ id: String, _ request: Request, _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    guard let subject = try subject(named: id, record.language, request) else { return nil }
    let question = record.matter?.question ?? request.question
    var reading = try reading(of: subject, request, &record, matter: question)
    try noteOthers(in: question, of: subject, request, record, &reading)
    reading.hasNews = true
    reading.isBeyondWords = true
    return reading
  }

  /// The reading of a matter that an earlier turn began.
  ///
  /// What was prepared for a human then, or is by its topic, stays so. This turn's signals prepare
  /// it only where they leave no doubt and the words are more than an answer to what was asked; what
  /// is grave is a human's at once, with what was given beside it.
  ///
  /// - Parameter isAnswered: whether the words are known to be an answer and no more.
  mutating func continued(
    _ subject: Subject, _ open: OpenMatter, _ request: Request,
    _ record: inout ConversationRecord, _ force: SignalForce? = nil, isAnswered: Bool = false
  ) throws(StorageError) -> TurnReading {
    var reason = open.preparedFor
    var isGrave = false
    if let force, force.interrupts, !isAnswered, reason == nil || force.isGrave {
      var notes = record
      let plain = try reading(of: subject, request, &notes, matter: open.question)
      // What takes any words takes those by which something grave is told.
      let mayBeValue =
        open.field.map { index.policy.fields[$0] != nil && messages.takesAnyWords($0) } ?? false
      if !plain.hasNews || !mayBeValue, let own = try reasonToPrepare(subject, force) {
        reason = own
        isGrave = force.isGrave
      }
    }
    if reason == nil, subject.rule.handling == .prepare { reason = .sensitiveTopic }
    guard let reason else {
      return try reading(of: subject, request, &record, matter: open.question)
    }
    return try prepared(
      subject, reason, request, &record, matter: open.question, isAtOnce: isGrave)
  }
}
