import Conversation
import Knowledge
import Storage

/// Attachments without words, which no machine here looks at.
extension Responder {
  /// What a message gets that brings an attachment, or points to one, and says nothing else; nil for
  /// others.
  ///
  /// While a human is due it is theirs and taken note of. Where nothing was said before it is asked
  /// what it is about. By e-mail nobody is asked, and what comes behind a matter belongs to it: then a
  /// human looks at it.
  mutating func attachmentAlone(_ request: Request, _ record: ConversationRecord) -> TurnReading? {
    let hasAny = !request.input.attachments.isEmpty
    let isBlank = !request.question.contains { $0.isLetter || $0.isNumber }
    guard isBlank && hasAny || AttachmentNote.isOne(request.question, hasAttachment: hasAny) else {
      return nil
    }
    if record.state.isWaiting {
      var reading = said(.acknowledged, .valueNoted, request)
      reading.hasNews = hasAny
      return reading
    }
    if request.channel != .email, recentMatter(record) == nil {
      return said(.smallTalk, .attachmentAlone, request)
    }
    var reading = TurnReading(.unclear, matter: request.question)
    reading.reason = .policy
    return reading
  }
}
