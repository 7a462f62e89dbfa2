import Conversation
import Foundation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

// One turn's way, straight on:
//
//   Request, record ─▶ TurnReading ─▶ Automaton ─▶ Decision, text ─▶ Reply, record
//
//   Responder+Turn          one turn, from the record that comes to the reply
//   Responder+Reading       what the turn comes to
//   Responder+Results         an action's result, and words beside it
//   Responder+OpenQuestion    what was asked before: options,
//   Responder+Collecting        a fact,
//   Responder+Confirming        yes or no
//   Responder+Acting            words while an action runs
//   Responder+Language          the same in another language
//   Responder+Between           another question meanwhile
//   Responder+OtherValue      "the other order"
//   Responder+Keeping         what is to stay as it is
//   Responder+Correcting      what is put in the place of what was given
//   Responder+SmallTalk       greetings, thanks, a telephone number
//   Responder+Attachments     an attachment without words
//   Responder+Waiting         what changes while a human is due
//   Responder+Matter          the matter that the words bring forward
//   Responder+Parts           several matters in one message,
//   Responder+Cuts              and where they part (WeighedCut)
//   Responder+FollowUp        words that lean on the turn before,
//   Responder+RecentMatter      and which that is
//   Responder+Turning         the next question behind "never mind" or "that does not help"
//   Responder+Outlook       what an assessed question could get, whatever the conversation
//   Responder+Needs         what an entry needs before it can answer: verification, facts, an action
//   Responder+Done          an action that was run already
//   Responder+Reply         what the automaton's move is made of
//   Responder+Record        what the record then says
//   ReplyText               what the customer reads
//   Responder+Proposal      what agents get who ask for themselves
//
// What agents get stands under Handover: it reads records and changes none.

/// Answers requests from one opened index; holds the working memory of one worker.
package struct Responder {
  /// The index that is answered from.
  package let index: KnowledgeIndex
  /// Whether an entry without an answer's text can be no answer.
  ///
  /// Evaluation sets of bare intents have none; there the decision alone counts.
  package var requiresText = true
  var customers: ViewWorker
  var agents: ViewWorker
  var composer = Composer()
  var sentences = AnswerSentences()
  var clock: RequestClock
  /// Features of the customers' question that was assessed last; nil without a candidate, and where
  /// the words bring no matter forward.
  package internal(set) var lastFeatures: [Int64]?
  var messages: TurnReader
  var matterWords: MatterWords
  var opposedWords = OpposedWords()
  let automaton: Automaton
  /// The agents' entries with a condition, once they were asked for.
  var goodwill: [GoodwillRule]?

  /// A worker over an index.
  package init(_ index: KnowledgeIndex) {
    self.index = index
    customers = ViewWorker(index.customers, index.policy, certificates: index.certificates)
    // Agents see more entries than the certificate was made on.
    agents = ViewWorker(index.agents, index.policy, certificates: [])
    clock = RequestClock(index.policy)
    messages = TurnReader(index.policy, index.signals)
    matterWords = MatterWords(index.policy)
    automaton = Automaton(limit: index.policy.turnsWithoutProgress)
  }

  /// What the stages of customers' questions take, where a benchmark wants to know it.
  package var times: StageTimes? {
    get { customers.ranker.times }
    set { customers.ranker.times = newValue }
  }

  /// Decides a request.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func reply(to request: Request) throws(StorageError) -> Reply {
    let reply = try reply(to: request, given: nil)
    customers.ranker.times?.end(.deciding)
    return reply
  }

  /// What is to happen with a request whose question was assessed.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func decide(_ assessment: Assessment, _ request: Request)
    throws(StorageError) -> Decision
  {
    try reply(to: request, given: assessment).decision
  }

  private mutating func reply(to request: Request, given assessment: Assessment?)
    throws(StorageError) -> Reply
  {
    switch request.role {
    case .customer: return try turn(request, given: assessment)
    case .agent:
      let own = if let assessment { assessment } else { try assess(request) }
      return try proposal(own, request)
    }
  }

  /// Ranks and weighs a question without deciding it; what is one customer's own in it, such as
  /// a number or a postcode, is left out.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func assess(_ request: Request) throws(StorageError) -> Assessment {
    let day = clock.day(at: request.now)
    let language =
      request.record?.language ?? index.view(of: request.role).firstLanguage(index.policy)
    let said = request.question
    var request = request
    request.question = try matterWords.of(
      said, language: language, in: index.view(of: request.role).retrieval)
    switch request.role {
    case .customer:
      let assessment = try customers.assess(
        request, of: said, index.customers, index.policy, day: day)
      lastFeatures = assessment.features
      return assessment
    case .agent:
      return try agents.assess(request, of: said, index.agents, index.policy, day: day)
    }
  }

  /// The same question without one of its candidates.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  mutating func weigh(_ assessment: Assessment, without place: Int, _ request: Request)
    throws(StorageError) -> Assessment
  {
    let day = clock.day(at: request.now)
    switch request.role {
    case .customer:
      return try customers.weigh(
        assessment, without: place, index.customers, index.policy, day: day)
    case .agent:
      return try agents.weigh(assessment, without: place, index.agents, index.policy, day: day)
    }
  }

  /// The parts of a candidate's score.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func explain(_ candidate: Candidate, _ ranking: Ranking, role: Role)
    throws(StorageError) -> [FeatureExplanation]
  {
    switch role {
    case .customer: try customers.ranker.explain(candidate, of: ranking)
    case .agent: try agents.ranker.explain(candidate, of: ranking)
    }
  }

  /// The analysed text of the question that was assessed last for a role.
  package func analyzedText(of role: Role) -> AnalyzedText {
    switch role {
    case .customer: customers.ranker.analyzed
    case .agent: agents.ranker.analyzed
    }
  }

  /// An answer of an entry; its sentences are measured against the question of `ranking`.
  mutating func compose(_ subject: Subject, _ ranking: Ranking?, _ request: Request)
    throws(StorageError) -> Answer
  {
    let view = index.view(of: request.role)
    composer.nearness.removeAll(keepingCapacity: true)
    // The candidate may have been found in its other language.
    if let ranking, let candidate = subject.candidate,
      view.retrieval.language(of: candidate.document) == subject.text.language.textLanguage
    {
      let question = ranking.question(for: candidate)
      let document = candidate.document
      switch request.role {
      case .customer:
        try customers.ranker.measure(sentencesOf: document, to: question, into: &composer.nearness)
      case .agent:
        try agents.ranker.measure(sentencesOf: document, to: question, into: &composer.nearness)
      }
    }
    try view.answers.read(subject.text, into: &sentences)
    let source = Composer.Source(
      entry: subject.id, isWhole: subject.facts.isWhole, language: subject.text.language,
      digest: try view.answers.digest(of: subject.text))
    let asksQuantity =
      Quantities.isAsked(in: request.question)
      || (request.record?.matter).map { Quantities.isAsked(in: $0.question) } ?? false
    return try view.answers.withBytes(of: subject.text) { bytes in
      composer.compose(
        bytes, sentences, of: source, isShort: request.isShort || request.channel == .phone,
        asksQuantity: asksQuantity,
        format: request.channel == .phone ? .plain : request.format,
        keepsLinks: request.channel != .phone)
    }
  }
}
