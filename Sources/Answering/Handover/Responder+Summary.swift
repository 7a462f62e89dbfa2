import Conversation
import Foundation
import Knowledge
import Storage

extension Responder {
  /// Sentences in each part of a summary, at most.
  private static let mostInPart = 3
  /// Words of a sentence up to which one alone that is known may be chance.
  private static let shortest = 2
  /// Bytes of the customer's words that proposals are looked for with.
  private static let longestWords = 1_000

  /// What a conversation came to, in sentences that were said.
  ///
  /// - Parameters:
  ///   - matters: the sentences of each turn that bring a matter forward.
  ///   - unfinished: the matter for which something was asked of the customer.
  ///   - named: topics of the entries that the record names as the matter's own.
  mutating func summary(
    _ record: ConversationRecord, _ episode: ConversationEpisode,
    _ matters: [Int: [SaidSentence]], _ unfinished: Unfinished?, _ named: [String],
    _ request: AgentRequest
  ) throws(StorageError) -> ConversationSummary {
    var summary = ConversationSummary()
    guard let focus = episode.focus else { return summary }
    let own = customerRequest(request, "")
    let turns = record.turns
    let related = try relatedTopics(matters[focus] ?? [], named, own)
    // What was answered from the first answer on that has to do with it.
    var tried: [Int] = []
    for place in episode.turns where place <= focus && turns[place].text != nil {
      var isRelated = !tried.isEmpty && !turns[place].entries.isEmpty
      for id in turns[place].entries where !isRelated {
        if let topic = try index.agents.topic(ofEntry: id), related.contains(topic) {
          isRelated = true
        }
      }
      if isRelated { tried.append(place) }
    }
    // The matter is what the first of these answered, where the words that brought the human go on
    // with it. Where they bring none forward ("I want to speak to somebody"), it is the last one
    // that was brought forward, and what was answered before was tried. What something was asked
    // for before it ended is it in any case. Who was called before anything was said has the first
    // matter that was brought forward since.
    let first = unfinished?.place ?? (matters[focus] == nil ? focus : tried.first ?? focus)
    let matter = matters.keys.filter { $0 <= first }.max() ?? matters.keys.min()
    if let matter {
      summary.matter = try nearest(matters[matter] ?? [], 2, own)
    }
    for place in tried.suffix(Self.mostInPart) {
      let asked = matters.keys.filter { $0 <= place }.max().flatMap { matters[$0] } ?? []
      for id in turns[place].entries {
        guard
          let sentence = try sentence(
            of: id, in: turns[place], episode.number(place),
            asked: asked.map(\.text).joined(separator: " "), record.language, own)
        else { continue }
        if !summary.tried.contains(sentence) { summary.tried.append(sentence) }
        break
      }
    }
    summary.result = try result(record, episode, after: tried, focus, matters, summary)
    summary.open = try open(record, episode, focus, matters, summary)
    return summary
  }

  /// The sentences of each turn that bring a matter forward; of turns that have none there is no
  /// member.
  mutating func matterSentences(
    _ record: ConversationRecord, _ episode: ConversationEpisode, _ request: AgentRequest
  ) throws(StorageError) -> [Int: [SaidSentence]] {
    let own = customerRequest(request, "")
    var matters: [Int: [SaidSentence]] = [:]
    for place in episode.turns where !Self.limitsReadBack(place, record) {
      let said = sentences(
        ofCustomerIn: record.turns[place], episode.number(place), record.language, isMatter: true)
      if !said.isEmpty { matters[place] = try withContent(said, record, episode, place, own) }
    }
    return matters
  }

  /// The sentences of a turn without those that say nothing of the matter ("Was jetzt?"), where
  /// others say something; these count then even if they complain more than they ask.
  private mutating func withContent(
    _ said: [SaidSentence], _ record: ConversationRecord, _ episode: ConversationEpisode,
    _ place: Int, _ request: Request
  ) throws(StorageError) -> [SaidSentence] {
    var telling: [SaidSentence] = []
    for sentence in said where try hasContent(sentence.text, request) { telling.append(sentence) }
    guard telling.isEmpty else { return telling }
    let all = sentences(
      ofCustomerIn: record.turns[place], episode.number(place), record.language, isMatter: false)
    var others: [SaidSentence] = []
    for sentence in all where !said.contains(sentence) {
      let words = messages.read(sentence.text, in: record.language, optionCount: 0)
      guard words.act != .greeting, words.act != .thanks, words.act != .goodbye,
        words.act != .hold,
        !words.signals.contains(where: { $0.kind == .humanWanted }),
        try hasContent(sentence.text, request)
      else { continue }
      others.append(sentence)
    }
    return others.isEmpty ? said : others
  }

  /// Whether a sentence holds more known words than what any question could: "Was jetzt?" and "Und
  /// nun?" hold none.
  private mutating func hasContent(_ text: String, _ request: Request) throws(StorageError) -> Bool
  {
    var own = request
    own.question = text
    let words = try assess(own).ranking.question.words
    let content = words.count { !$0.isStopWord && ($0.term != nil || !$0.parts.isEmpty) }
    return content > (words.count <= Self.shortest ? 1 : 0)
  }

  /// Topics that the words of the turn that brought the human are near to.
  private mutating func relatedTopics(
    _ said: [SaidSentence], _ named: [String], _ request: Request
  ) throws(StorageError) -> [String] {
    var topics = named
    guard !said.isEmpty else { return try everyTopic() }
    var own = request
    own.question = Self.words(said)
    for candidate in try assess(own).ranking.candidates.prefix(5) {
      let facts = try index.customers.answers.facts(of: candidate.entry)
      Self.add(index.customers.answers.topics[facts.topic], to: &topics)
    }
    return topics
  }

  private func everyTopic() throws(StorageError) -> [String] {
    index.agents.answers.topics.compactMap { $0 }
  }

  /// What became of what was tried, up to the turn that brought the human: what was said after
  /// it, and what was rejected on the way.
  private mutating func result(
    _ record: ConversationRecord, _ episode: ConversationEpisode, after tried: [Int], _ focus: Int,
    _ matters: [Int: [SaidSentence]], _ summary: ConversationSummary
  ) throws(StorageError) -> [SaidSentence] {
    var said: [SaidSentence] = []
    let last = tried.last
    if let first = tried.first, let last {
      for place in first..<last where matters[place] == nil {
        said += sentences(
          ofCustomerIn: record.turns[place], episode.number(place), record.language,
          isMatter: false
        ).filter {
          messages.read($0.text, in: record.language, optionCount: 0).act == .rejection
        }
      }
    }
    let start = last.map { $0 + 1 } ?? focus
    for place in start..<max(start, focus + 1) {
      said += tellingSentences(
        ofCustomerIn: record.turns[place], episode.number(place), record.language
      ).filter { !summary.matter.contains($0) }
    }
    if said.isEmpty, last != focus, record.turns[focus].question.isEmpty {
      return firstSentence(
        saidIn: record.turns[focus], episode.number(focus), record.language
      ).map { [$0] } ?? []
    }
    return Array(said.suffix(Self.mostInPart))
  }

  /// Whether a turn's words are a yes with a condition or a change to what was read back: the action
  /// takes no note of it.
  private static func limitsReadBack(_ place: Int, _ record: ConversationRecord) -> Bool {
    guard place > 0, record.turns[place - 1].field == OpenMatter.confirmation else { return false }
    let consent = Consent(of: record.turns[place].question)
    return consent.isLimited && !consent.asks
  }

  /// What nobody has answered: matters of an earlier hand-over, those of several that had none,
  /// conditions of a yes, the customer's words since, and what was asked of the customer last.
  private mutating func open(
    _ record: ConversationRecord, _ episode: ConversationEpisode, _ focus: Int,
    _ matters: [Int: [SaidSentence]], _ summary: ConversationSummary
  ) throws(StorageError) -> [SaidSentence] {
    let escalated = Decision.Kind.escalate.rawValue
    var open: [SaidSentence] = []
    for place in episode.turns where place <= focus {
      let turn = record.turns[place]
      guard turn.decision == escalated, turn.entries.isEmpty || !turn.parts.isEmpty else {
        continue
      }
      let answered = turn.parts.filter { !$0.entries.isEmpty }
      open += (matters[place] ?? []).filter { sentence in
        !answered.contains { $0.question.contains(sentence.text) }
      }
    }
    for place in episode.turns where place > focus || Self.limitsReadBack(place, record) {
      open += tellingSentences(
        ofCustomerIn: record.turns[place], episode.number(place), record.language)
    }
    if record.matter?.field != nil,
      let place = episode.turns.last(where: { record.turns[$0].field != nil }),
      let asked = firstSentence(saidIn: record.turns[place], episode.number(place), record.language)
    {
      open.append(asked)
    }
    let said = summary.matter + summary.tried + summary.result
    return Array(open.filter { !said.contains($0) }.suffix(Self.mostInPart))
  }

  // MARK: Words

  /// The words that proposals are looked for with: matter and result, as the customer said them.
  static func words(_ summary: ConversationSummary) -> String {
    words((summary.matter + summary.result).filter { $0.speaker == .customer })
  }

  private static func words(_ said: [SaidSentence]) -> String {
    var words = ""
    for sentence in said where words.utf8.count < longestWords {
      if !words.isEmpty { words += " " }
      words += String(sentence.text.prefix(longestWords))
    }
    return words
  }

  /// The customer's words as a question, for what customers are answered from.
  func customerRequest(_ request: AgentRequest, _ words: String) -> Request {
    var own = Request(question: words, now: request.now)
    own.record = ConversationRecord(language: request.record.language, revision: index.revision)
    own.channel = request.input.channel
    return own
  }
}
