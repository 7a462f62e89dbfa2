import Conversation
import Knowledge
import Storage

/// What agents who ask for themselves get.
extension Responder {
  /// What an agent's own question gets: a proposal, and no turn of the customer's conversation.
  mutating func proposal(_ assessment: Assessment, _ request: Request) throws(StorageError)
    -> Reply
  {
    var reading = TurnReading(.unclear, matter: request.question)
    reading.assessment = assessment
    var decision: Decision
    switch try outlook(assessment, request) {
    case .handOver(let reason, _): decision = try escalation(reason, reading, request)
    case .prepare(let subject, let reason):
      reading.subject = subject
      decision = try escalation(reason, reading, request)
    case .unclear(let reason): decision = try escalation(reason, reading, request)
    case .ambiguous: decision = try escalation(.lowConfidence, reading, request)
    case .entry(let subject):
      reading.subject = subject
      let needs = subject.facts.wantsFacts || subject.text.hasPlaceholders
      if needs || max(subject.facts.verifyLevel, subject.rule.verifyLevel) > request.verified {
        decision = try escalation(.factsMissing, reading, request)
      } else {
        decision = .answer(
          try compose(subject, assessment.ranking, request))
      }
    }
    let language = assessment.language
    let text: String
    var offersHuman = true
    switch decision {
    case .answer(let answer):
      text = answer.text
      offersHuman = assessment.rule.handling == .answerAndOffer
    case .escalate(let reason, _, _):
      let isEmpty = assessment.ranking.question.words.isEmpty
      text = index.policy.text(isEmpty ? .emptyQuestion : .escalate(reason), in: language)
    case .clarify, .collect, .act, .silent: text = ""
    }
    var record =
      request.record ?? ConversationRecord(language: language, revision: index.revision)
    record.revision = index.revision
    return Reply(
      decision: decision, text: text, confidence: assessment.confidence, gate: .none,
      offersHuman: offersHuman, language: language, revision: index.revision, record: record)
  }
}
