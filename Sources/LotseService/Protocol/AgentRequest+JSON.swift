import Answering
import Conversation
import Foundation
import JSON
import Knowledge

extension AgentRequest {
  static let handoverKeys = [
    "record", "role", "now", "channel", "verified", "profile", "humans", "language", "format",
    "limit", "context",
  ]
  static let suggestKeys = handoverKeys + ["question", "messages"]
  static let summarizeKeys = ["record", "role", "now", "language", "notes", "context"]

  /// Most proposals that can be asked for: no more candidates are weighed for a question.
  static let mostProposals: Int64 = 16
  /// Most notes, and bytes of each.
  private static let mostNotes = 20
  private static let longestNote = 2_000

  /// Reads the parameters of `handover`, `suggest` or `summarize`; `context` is the caller's own.
  ///
  /// - Parameter needsRecord: whether there must be a conversation; else the words will do.
  /// - Throws: `JSONError` with the place, first of all for a role that is not an agent's.
  init(_ object: JSONObjectCursor, access: Access, needsRecord: Bool) throws(JSONError) {
    try access.requireAgent(
      object, "conversations are read and documented for agents alone")
    let record = try object.optional("record").map { cursor throws(JSONError) in
      try ConversationRecord(cursor)
    }
    guard record != nil || !needsRecord else {
      throw object.failure(
        "record", "there is no conversation; send the record of the last reply")
    }
    self.init(
      record ?? ConversationRecord(language: .german, revision: ""), now: try access.now(object))
    language = try object.optionalChoice("language", of: Language.self)
    try input.read(object)
    question = try Request.words(object, isNeeded: record == nil)
    limit = Int(try object.optionalInteger("limit", in: 1...Self.mostProposals) ?? 3)
    notes = try object.optionalStrings("notes") ?? []
    guard notes.count <= Self.mostNotes,
      notes.allSatisfy({ $0.utf8.count <= Self.longestNote })
    else {
      throw object.failure(
        "notes",
        "at most \(Self.mostNotes) notes of \(Self.longestNote) bytes each; shorten them")
    }
  }
}
