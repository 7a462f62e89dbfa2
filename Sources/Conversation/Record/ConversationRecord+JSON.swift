import JSON
import Knowledge

extension ConversationRecord {
  private static let keys = [
    "format", "language", "revision", "state", "turn_count", "announced", "matter", "clarified",
    "asked", "reminded", "facts", "pending", "handovers", "turns",
  ]

  /// Reads a record that came with a request.
  ///
  /// One of format 1 is read as a conversation in which nothing is open.
  /// - Throws: `JSONError` with the place and what to do: for a record of a
  ///   newer format, of another form, or with more of anything than allowed.
  package init(_ cursor: JSONCursor) throws(JSONError) {
    let format = try cursor.object().integer("format")
    switch format {
    case 1: try self.init(formatOne: cursor)
    case Int64(Self.format): try self.init(formatTwo: cursor)
    default:
      throw try cursor.object().failure(
        "format",
        format > Int64(Self.format)
          ? "this record is of a newer format than \(Self.format); update Lotse, or start with null"
          : "there is no record format \(format); send back the record of the last reply")
    }
  }

  private init(formatOne cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["format", "language", "revision", "turns"])
    self.init(
      language: try object.choice("language", of: Language.self),
      revision: try object.string("revision"))
    try readTurns(object)
    count = turns.count
  }

  private init(formatTwo cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: Self.keys)
    self.init(
      language: try object.choice("language", of: Language.self),
      revision: try object.string("revision"))
    state = try ConversationState(object.required("state"))
    try readTurns(object)
    count = Int(try object.integer("turn_count", in: Int64(turns.count)...1_000_000_000))
    isAnnounced = try object.bool("announced")
    matter = try object.optional("matter").map { cursor throws(JSONError) in
      try OpenMatter(cursor)
    }
    clarified = try object.bounded("clarified") { cursor throws(JSONError) in
      try cursor.string()
    }
    for (field, value) in try object.required("asked").object().members {
      asked[field] = Int(try value.integer(in: 0...9))
    }
    guard asked.count <= Self.most else { throw object.tooMany("asked") }
    if object.optional("reminded") != nil {
      for field in try object.bounded(
        "reminded",
        { cursor throws(JSONError) in
          try cursor.string()
        })
      {
        noteReminded(field)
      }
    }
    facts = try object.bounded("facts") { cursor throws(JSONError) in try KnownFact(cursor) }
    pending = try object.optional("pending").map { cursor throws(JSONError) in
      try PendingAction(cursor)
    }
    handovers = try object.bounded("handovers") { cursor throws(JSONError) in
      try NotedHandover(cursor)
    }
  }

  private mutating func readTurns(_ object: JSONObjectCursor) throws(JSONError) {
    let turns = try object.array("turns")
    guard turns.count <= Self.longest else {
      throw object.failure(
        "turns", "more than \(Self.longest) turns; start a new conversation with null")
    }
    for turn in turns { self.turns.append(try Turn(turn)) }
  }

  /// Writes the record's members into an object.
  package func write(into object: inout JSONObjectWriter) {
    object.member("format", Self.format)
    object.member("language", language.code)
    object.member("revision", revision)
    object.object("state") { state.write(into: &$0) }
    object.member("turn_count", count)
    object.member("announced", isAnnounced)
    if let matter {
      object.object("matter") { matter.write(into: &$0) }
    } else {
      object.null("matter")
    }
    object.member("clarified", clarified)
    object.object("asked") { object in
      for field in asked.keys.sorted() { object.member(field, asked[field] ?? 0) }
    }
    if !reminded.isEmpty { object.member("reminded", reminded) }
    object.array("facts") { array in
      for fact in facts { array.object { fact.write(into: &$0) } }
    }
    if let pending {
      object.object("pending") { pending.write(into: &$0) }
    } else {
      object.null("pending")
    }
    object.array("handovers") { array in
      for handover in handovers { array.object { handover.write(into: &$0) } }
    }
    object.array("turns") { array in
      for turn in turns { array.object { turn.write(into: &$0) } }
    }
  }
}

extension JSONObjectCursor {
  /// An array of at most as many elements as a record holds.
  func bounded<Element>(
    _ key: String, _ read: (JSONCursor) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    let cursors = try array(key)
    guard cursors.count <= ConversationRecord.most else { throw tooMany(key) }
    var elements: [Element] = []
    for cursor in cursors { elements.append(try read(cursor)) }
    return elements
  }

  func tooMany(_ key: String) -> JSONError {
    failure(
      key,
      "more than \(ConversationRecord.most) elements; send back the record of the last reply")
  }
}

extension ConversationState {
  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["phase", "stalled", "waiting", "acknowledged"])
    self.init(
      try object.choice("phase", of: Phase.self),
      stalled: Int(try object.integer("stalled", in: 0...100)),
      isWaiting: try object.bool("waiting"),
      acknowledged: Int(try object.optionalInteger("acknowledged", in: 0...100) ?? 0))
  }

  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("phase", phase.rawValue)
    object.member("stalled", stalled)
    object.member("waiting", isWaiting)
    if acknowledged > 0 { object.member("acknowledged", acknowledged) }
  }
}

extension OpenMatter {
  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(
      allowing: ["question", "entry", "options", "field", "value", "prepared_for", "beside"])
    self.init(
      question: try object.string("question"), entry: try object.optionalString("entry"),
      options: try object.bounded("options") { cursor throws(JSONError) in try cursor.string() },
      field: try object.optionalString("field"), value: try object.optionalString("value"),
      preparedFor: try object.optionalChoice("prepared_for", of: EscalationReason.self),
      beside: try object.optionalString("beside"))
  }

  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("question", question)
    object.member("entry", entry)
    object.member("options", options)
    object.member("field", field)
    object.member("value", value)
    if let preparedFor { object.member("prepared_for", preparedFor.code) }
    if let beside { object.member("beside", beside) }
  }
}

extension KnownFact {
  init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["name", "value", "turn"])
    self.init(
      name: try object.string("name"), value: try object.string("value"),
      turn: Int(try object.integer("turn", in: 0...1_000_000_000)))
  }

  func write(into object: inout JSONObjectWriter) {
    object.member("name", name)
    object.member("value", value)
    object.member("turn", turn)
  }
}

extension PendingAction {
  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(
      allowing: ["id", "name", "entry", "question", "fields", "beside"])
    self.init(
      id: try object.string("id"), name: try object.string("name"),
      entry: try object.string("entry"), question: try object.string("question"),
      fields: object.optional("fields") == nil
        ? []
        : try object.bounded("fields") { cursor throws(JSONError) in try KnownFact(cursor) },
      beside: try object.optionalString("beside"))
  }

  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("id", id)
    object.member("name", name)
    object.member("entry", entry)
    object.member("question", question)
    object.array("fields") { array in
      for fact in fields { array.object { fact.write(into: &$0) } }
    }
    if let beside { object.member("beside", beside) }
  }
}

extension NotedHandover {
  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["turn", "reason", "route", "priority", "taken"])
    self.init(
      turn: Int(try object.integer("turn", in: 0...1_000_000_000)),
      reason: try object.choice("reason", of: EscalationReason.self).code,
      route: try object.string("route"),
      priority: try object.choice("priority", of: Policy.Priority.self).rawValue,
      isTaken: try object.bool("taken"))
  }

  /// Writes the hand-over's members.
  package func write(into object: inout JSONObjectWriter) {
    object.member("turn", turn)
    object.member("reason", reason)
    object.member("route", route)
    object.member("priority", priority)
    object.member("taken", isTaken)
  }
}
