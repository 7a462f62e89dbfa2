import JSON
import Knowledge

/// The typed record of a conversation: it comes with each request and goes
/// back with each reply, and holds nothing that the customer may not see.
package struct ConversationRecord: Sendable, Equatable {
  /// Version of the record's form.
  package static let format = 1
  /// Most turns a record holds; of a longer conversation the last ones.
  package static let longest = 60

  /// One message of the customer and what was decided on it.
  package struct Turn: Sendable, Equatable {
    /// The instant of the request, ISO 8601 in UTC.
    package var at: String
    /// The customer's words.
    package var question: String
    /// Name of the decision.
    package var decision: String
    /// Code of the reason of an escalation.
    package var reason: String?
    /// Entries whose text was shown.
    package var entries: [String]
    /// Confidence in millionths.
    package var confidence: Int64
    /// What was said.
    package var text: String
  }

  /// Language of the conversation.
  package var language: Language
  /// Revision that answered last.
  package var revision: String
  /// The turns in order.
  package var turns: [Turn]

  /// A conversation without turns.
  package init(language: Language, revision: String, turns: [Turn] = []) {
    self.language = language
    self.revision = revision
    self.turns = turns
  }

  /// Adds a turn; the oldest give way to it where there are too many.
  package mutating func append(_ turn: Turn) {
    turns.append(turn)
    if turns.count > Self.longest { turns.removeFirst(turns.count - Self.longest) }
  }

  /// Reads a record that came with a request.
  ///
  /// - Throws: `JSONError` with the place and what to do: for a record of a
  ///   newer format, of another form, or with more turns than allowed.
  package init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["format", "language", "revision", "turns"])
    let format = try object.integer("format")
    guard format == Int64(Self.format) else {
      throw object.failure(
        "format",
        format > Int64(Self.format)
          ? "this record is of a newer format than \(Self.format); update Lotse, or start with null"
          : "there is no record format \(format); send back the record of the last reply")
    }
    language = try object.choice("language", of: Language.self)
    revision = try object.string("revision")
    let turns = try object.array("turns")
    guard turns.count <= Self.longest else {
      throw object.failure(
        "turns", "more than \(Self.longest) turns; start a new conversation with null")
    }
    self.turns = []
    for turn in turns { self.turns.append(try Turn(turn)) }
  }

  /// Writes the record's members into an object.
  package func write(into object: inout JSONObjectWriter) {
    object.member("format", Self.format)
    object.member("language", language.code)
    object.member("revision", revision)
    object.array("turns") { array in
      for turn in turns { array.object { turn.write(into: &$0) } }
    }
  }
}

extension ConversationRecord.Turn {
  private static let keys = [
    "at", "question", "decision", "reason", "entries", "confidence", "text",
  ]

  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: Self.keys)
    at = try object.string("at")
    question = try object.string("question")
    decision = try object.string("decision")
    reason = try object.optionalString("reason")
    entries = try object.strings("entries")
    let value = try object.number("confidence")
    guard value >= 0, value <= 1 else {
      throw object.failure("confidence", "a confidence lies between 0 and 1")
    }
    confidence = Int64((value * 1e6).rounded())
    text = try object.string("text")
  }

  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("at", at)
    object.member("question", question)
    object.member("decision", decision)
    object.member("reason", reason)
    object.member("entries", entries)
    object.member("confidence", decimal: confidence, places: 6)
    object.member("text", text)
  }
}
