import JSON
import Knowledge

extension ConversationRecord.Turn {
  private static let keys = [
    "at", "question", "input", "signals", "decision", "reason", "entries", "options", "field",
    "action", "withheld", "confidence", "text", "parts",
  ]

  init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: Self.keys)
    self.init(
      at: try object.string("at"), question: try object.string("question"),
      decision: try object.choice("decision", of: DecisionKind.self).rawValue,
      reason: try object.optionalString("reason"),
      entries: try object.strings("entries"), confidence: try object.confidence(),
      text: try object.optionalString("text"))
    if let cursor = object.optional("input") { input = try TurnInput(cursor) }
    if object.optional("signals") != nil {
      signals = try object.bounded("signals") { cursor throws(JSONError) in
        try ConversationRecord.NotedSignal(cursor)
      }
    }
    options = try object.optionalStrings("options") ?? []
    field = try object.optionalString("field")
    action = try object.optional("action").map { cursor throws(JSONError) in
      let object = try cursor.object(allowing: ["id", "name", "fields"])
      return ConversationRecord.NamedAction(
        id: try object.string("id"), name: try object.string("name"),
        fields: object.optional("fields") == nil
          ? [] : try object.bounded("fields") { cursor throws(JSONError) in try KnownFact(cursor) })
    }
    withheld = try object.optionalString("withheld")
    if object.optional("parts") != nil {
      parts = try object.bounded("parts") { cursor throws(JSONError) in
        try ConversationRecord.Part(cursor)
      }
    }
  }

  /// Writes the turn's members; those that say nothing are left out, apart from the first ones.
  func write(into object: inout JSONObjectWriter) { write(input, into: &object) }

  /// The same for agents: without the profile, which comes from their own request alone.
  package func writeForAgents(into object: inout JSONObjectWriter) {
    var input = input
    input.profile = [:]
    write(input, into: &object)
  }

  private func write(_ input: TurnInput, into object: inout JSONObjectWriter) {
    object.member("at", at)
    object.member("question", question)
    if !input.isPlain { object.object("input") { input.write(into: &$0) } }
    if !signals.isEmpty {
      object.array("signals") { array in
        for signal in signals { array.object { signal.write(into: &$0) } }
      }
    }
    object.member("decision", decision)
    object.member("reason", reason)
    object.member("entries", entries)
    if !options.isEmpty { object.member("options", options) }
    if let field { object.member("field", field) }
    if let action {
      object.object("action") { object in
        object.member("id", action.id)
        object.member("name", action.name)
        if !action.fields.isEmpty {
          object.array("fields") { array in
            for fact in action.fields { array.object { fact.write(into: &$0) } }
          }
        }
      }
    }
    if let withheld { object.member("withheld", withheld) }
    object.member("confidence", decimal: confidence, places: 6)
    object.member("text", text)
    if !parts.isEmpty {
      object.array("parts") { array in
        for part in parts { array.object { part.write(into: &$0) } }
      }
    }
  }
}

extension ConversationRecord.Part {
  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(
      allowing: ["question", "decision", "reason", "entries", "confidence"])
    self.init(
      question: try object.string("question"),
      decision: try object.choice("decision", of: DecisionKind.self).rawValue,
      reason: try object.optionalString("reason"), entries: try object.strings("entries"),
      confidence: try object.confidence())
  }

  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("question", question)
    object.member("decision", decision)
    object.member("reason", reason)
    object.member("entries", entries)
    object.member("confidence", decimal: confidence, places: 6)
  }
}

extension ConversationRecord.NotedSignal {
  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["kind", "strength", "detail", "evidence"])
    self.init(
      kind: try object.choice("kind", of: SignalKind.self),
      strength: try object.millionths("strength", "a strength"),
      detail: try object.optionalString("detail"), evidence: try object.strings("evidence"))
  }

  /// Writes the signal's members.
  package func write(into object: inout JSONObjectWriter) {
    object.member("kind", kind.code)
    object.member("strength", decimal: strength, places: 6)
    if let detail { object.member("detail", detail) }
    object.member("evidence", evidence)
  }
}

extension JSONObjectCursor {
  fileprivate func confidence() throws(JSONError) -> Int64 {
    try millionths("confidence", "a confidence")
  }

  fileprivate func millionths(_ key: String, _ name: String) throws(JSONError) -> Int64 {
    let value = try number(key)
    guard value >= 0, value <= 1 else { throw failure(key, "\(name) lies between 0 and 1") }
    return Int64((value * 1e6).rounded())
  }
}
