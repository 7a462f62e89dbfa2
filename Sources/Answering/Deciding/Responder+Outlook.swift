import Conversation
import Knowledge
import Retrieval
import Storage

extension Responder {
  /// From here on (millionths) a matter is rather the first candidate's than not, so
  /// that its topic's rules count also where it is not answered.
  static let likely: Int64 = 500_000
  /// Below this (millionths) no entry fits.
  static let hardlyPossible: Int64 = 150_000

  /// What an assessed question could get, whatever the conversation.
  mutating func outlook(_ assessment: Assessment, _ request: Request)
    throws(StorageError) -> Outlook
  {
    guard !assessment.ranking.question.words.isEmpty else { return .unclear(.noEntry) }
    guard isServed(assessment) else { return .handOver(.foreignLanguage) }
    if saysWhenAlone(assessment, request) { return .unclear(.noEntry) }
    guard let entry = assessment.first, let first = assessment.ranking.candidates.first else {
      return .unclear(.noEntry)
    }
    if let subject = try chosenByProfile(assessment, request) { return .entry(subject) }
    let rule = assessment.rule
    if assessment.confidence >= Self.likely, rule.handling == .human || rule.handling == .prepare {
      guard rule.handling == .prepare, assessment.isSure, request.role == .customer,
        let subject = try subject(entry, assessment, candidate: first, request),
        isOpenly(subject, request)
      else { return .handOver(.sensitiveTopic) }
      return .prepare(subject, .sensitiveTopic)
    }
    guard assessment.isSure else {
      if assessment.confidence < Self.hardlyPossible { return .unclear(.noEntry) }
      let options = try options(assessment, request)
      return options.isEmpty ? .unclear(.lowConfidence) : .ambiguous(options)
    }
    guard let subject = try subject(entry, assessment, candidate: first, request) else {
      // Found by translation, in a base that answers nobody in this language.
      return index.view(of: request.role).speaks(assessment.language)
        ? .unclear(.noEntry) : .handOver(.foreignLanguage)
    }
    var isDoubtful = isBareWord(assessment, request)
    if !isDoubtful { isDoubtful = try isContrary(entry, to: assessment, request) }
    if isDoubtful {
      let options = try pair(assessment, request)
      return options.isEmpty ? .unclear(.lowConfidence) : .ambiguous(options)
    }
    guard rule.handling == .answer || rule.handling == .answerAndOffer,
      request.role == .agent || rule.mode == .live,
      entry.isApproved,
      !index.isCertifiedOnly || request.role == .agent || assessment.gateKind == .certified
    else {
      let isWithheld = entry.isApproved && rule.mode != .live
      return .handOver(.policy, withheld: isWithheld ? subject.id : nil)
    }
    return .entry(subject)
  }

  /// Whether a customer sends one word alone, which is no stored wording: "Freundin" names what may be
  /// asked about, however surely one entry alone has it.
  private func isBareWord(_ assessment: Assessment, _ request: Request) -> Bool {
    request.role == .customer && !isStoredWording(assessment)
      && AnnouncedQuestion.isOneWord(request.question)
  }

  /// Whether a customer says when, how long or how much alone, which is no stored wording.
  func saysWhenAlone(_ assessment: Assessment, _ request: Request) -> Bool {
    request.role == .customer && !isStoredWording(assessment)
      && FactReader.saysWhenAlone(request.question, language: assessment.language)
  }

  private func isStoredWording(_ assessment: Assessment) -> Bool {
    assessment.features.map { $0[ConfidenceFeature.identity.rawValue] > 0 } ?? false
  }

  /// Whether the first candidate is about the contrary of what is asked.
  private mutating func isContrary(
    _ entry: AnswerStore.Facts, to assessment: Assessment, _ request: Request
  ) throws(StorageError) -> Bool {
    let view = index.view(of: request.role)
    let language = assessment.language.textLanguage
    if let wish = ContraryWish(request.question, in: language),
      let texts = try view.entries.entry(entry.entry).texts(in: assessment.language),
      wish.isContrary(to: texts.writtenPhrasings)
    {
      return true
    }
    // A word that the base has is found where it stands.
    guard let first = assessment.ranking.candidates.first,
      assessment.ranking.question.words.contains(where: { $0.term == nil && !$0.isStopWord })
    else { return false }
    return try opposedWords.stand(
      in: request.question, language, beside: first.document, of: view.retrieval)
  }

  /// A candidate's entry, if it has a text in the customer's language.
  private func subject(
    _ entry: AnswerStore.Facts, _ assessment: Assessment, candidate: Candidate, _ request: Request
  ) throws(StorageError) -> Subject? {
    let answers = index.view(of: request.role).answers
    guard let text = try answers.text(of: entry.entry, in: assessment.language),
      !requiresText || !text.range.isEmpty
    else { return nil }
    return Subject(
      facts: entry, id: try answers.id(of: entry.entry), text: text, rule: assessment.rule,
      candidate: candidate)
  }

  /// An entry that a record or a choice names, if this customer may be answered from it.
  mutating func subject(named id: String, _ language: Language, _ request: Request)
    throws(StorageError) -> Subject?
  {
    let view = index.view(of: request.role)
    guard let number = try view.number(ofEntry: id),
      view.entries.isValid(number, onDay: clock.day(at: request.now))
    else { return nil }
    let facts = try view.answers.facts(of: number)
    guard let text = try view.answers.text(of: number, in: language), !text.range.isEmpty else {
      return nil
    }
    let subject = Subject(
      facts: facts, id: id, text: text,
      rule: index.policy.rule(for: view.answers.topics[facts.topic]), candidate: nil)
    return isOpenly(subject, request) ? subject : nil
  }

  /// The entry of something that was begun, in another language where it has no text in the
  /// conversation's: what runs or is asked for is not dropped because the customer goes over to
  /// another language.
  mutating func subject(begun id: String, _ language: Language, _ request: Request)
    throws(StorageError) -> Subject?
  {
    for language in [language, language.other] {
      if let subject = try subject(named: id, language, request) { return subject }
    }
    return nil
  }

  /// Whether the policy lets an entry be shown to customers at all.
  private mutating func isOpenly(_ subject: Subject, _ request: Request) -> Bool {
    subject.facts.isApproved && subject.rule.mode == .live && subject.rule.handling != .human
      && mayBeServed(topic: subject.facts.topic, request)
  }

  /// Whether a topic is certified, where only such topics are answered.
  private mutating func mayBeServed(topic: Int, _ request: Request) -> Bool {
    guard index.isCertifiedOnly else { return true }
    let name = index.view(of: request.role).answers.topics[topic]
    return index.gateKind(ofTopic: name, onDay: clock.day(at: request.now)) == .certified
  }

  /// Whether the question is in a language that the policy serves.
  func isServed(_ assessment: Assessment) -> Bool {
    switch assessment.detection.guess {
    case .unknown: true
    case .german, .english: index.policy.languages.contains(assessment.language)
    case .foreign: assessment.detection.certainty < 0.8
    }
  }

  /// The two entries that a question below the gate could mean, the likelier one first; none
  /// where it is not worth asking.
  private mutating func options(_ assessment: Assessment, _ request: Request)
    throws(StorageError) -> [ClarifyOption]
  {
    guard NearMiss.isNear(assessment.ranking, confidence: assessment.confidence) else { return [] }
    return try pair(assessment, request)
  }

  /// The first two entries to choose from; none where customers are not to be answered from both.
  mutating func pair(_ assessment: Assessment, _ request: Request)
    throws(StorageError) -> [ClarifyOption]
  {
    var options: [ClarifyOption] = []
    for candidate in assessment.ranking.candidates.prefix(2) {
      guard let option = try option(candidate, assessment, request) else { return [] }
      options.append(option.shown)
    }
    return options
  }

  /// A candidate to choose from, with the number of its topic; nil where customers are not to be
  /// answered from it, for what humans alone may say is no option.
  mutating func option(_ candidate: Candidate, _ assessment: Assessment, _ request: Request)
    throws(StorageError) -> (shown: ClarifyOption, topic: Int)?
  {
    let view = index.view(of: request.role)
    let facts = try view.answers.facts(of: candidate.entry)
    let rule = index.policy.rule(for: view.answers.topics[facts.topic])
    guard rule.mode == .live, facts.isApproved, mayBeServed(topic: facts.topic, request),
      rule.handling == .answer || rule.handling == .answerAndOffer,
      let text = try view.answers.text(of: candidate.entry, in: assessment.language),
      !text.range.isEmpty,
      let texts = try view.entries.entry(candidate.entry).texts(in: assessment.language),
      !texts.question.isEmpty
    else { return nil }
    let id = try view.answers.id(of: candidate.entry)
    return (ClarifyOption(entry: id, question: texts.question), facts.topic)
  }
}
