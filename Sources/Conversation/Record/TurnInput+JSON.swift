import JSON
import Knowledge

extension TurnInput {
  /// The keys of a request that a turn's input can hold.
  package static let keys = [
    "channel", "verified", "humans", "choice", "action_result", "human", "facts",
    "auto_submitted", "attachments", "profile", "format", "short",
  ]

  init(_ cursor: JSONCursor) throws(JSONError) {
    self.init()
    try read(try cursor.object(allowing: Self.keys))
  }

  /// Reads what stands beside the words, in a request as in a record.
  package mutating func read(_ object: JSONObjectCursor) throws(JSONError) {
    channel = try object.optionalChoice("channel", of: Channel.self) ?? .chat
    verified = Int(try object.optionalInteger("verified", in: 0...Int64(Int32.max)) ?? 0)
    humans = try object.optional("humans").map { cursor throws(JSONError) in
      try HumansState(cursor)
    }
    choice = try object.optionalString("choice")
    actionResult = try object.optional("action_result").map { cursor throws(JSONError) in
      try ActionResult(cursor)
    }
    human = try object.optionalChoice("human", of: HumanEvent.self)
    if let cursor = object.optional("facts") { facts = try Self.values(cursor, of: "conversation") }
    if let members = try object.optionalObject("facts")?.members.count,
      members > ConversationRecord.most
    {
      throw object.tooMany("facts")
    }
    isAutomatic = try object.optionalBool("auto_submitted") ?? false
    attachments =
      try object.optional("attachments") == nil
      ? []
      : object.bounded("attachments") {
        cursor throws(JSONError) in try cursor.string()
      }
    if let cursor = object.optional("profile") { profile = try Self.values(cursor, of: "profile") }
    format = try object.optionalChoice("format", of: TextFormat.self) ?? .markdown
    isShort = try object.optionalBool("short") ?? false
  }

  /// Strings, numbers and truth values by name; those that are null are unknown.
  ///
  /// - Parameter kinds: what a value can be, as the error for others says it.
  package static func values(
    _ cursor: JSONCursor, of name: String, kinds: String = "string, number or truth value"
  ) throws(JSONError) -> [String: String] {
    var values: [String: String] = [:]
    for (key, member) in try cursor.object().members {
      switch member.value {
      case .null: break
      case .bool(let value): values[key] = value ? "true" : "false"
      case .integer(let value): values[key] = String(value)
      case .number(let value): values[key] = value.description
      case .string(let value): values[key] = value
      case .array, .object:
        throw member.failure("a fact of the \(name) is one \(kinds); flatten it")
      }
    }
    return values
  }

  func write(into object: inout JSONObjectWriter) {
    if channel != .chat { object.member("channel", channel.rawValue) }
    if verified != 0 { object.member("verified", verified) }
    if let humans { object.object("humans") { humans.write(into: &$0) } }
    if let choice { object.member("choice", choice) }
    if let actionResult { object.object("action_result") { actionResult.write(into: &$0) } }
    if let human { object.member("human", human.rawValue) }
    if !facts.isEmpty { object.object("facts") { $0.members(facts) } }
    if isAutomatic { object.member("auto_submitted", true) }
    if !attachments.isEmpty { object.member("attachments", attachments) }
    if !profile.isEmpty { object.object("profile") { $0.members(profile) } }
    if format != .markdown { object.member("format", format.rawValue) }
    if isShort { object.member("short", true) }
  }
}

extension HumansState {
  /// Reads `{"open":true,"wait_minutes":4}`.
  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["open", "wait_minutes"])
    self.init(
      isOpen: try object.bool("open"),
      waitMinutes: try object.optionalInteger("wait_minutes", in: 0...1_000_000).map { Int($0) })
  }

  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("open", isOpen)
    if let waitMinutes { object.member("wait_minutes", waitMinutes) }
  }
}

extension ActionResult {
  /// Most values of a result, and longest one in bytes.
  private static let most = 64
  private static let longest = 2_000

  fileprivate init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["id", "status", "values"])
    var values: [String: String] = [:]
    var count = 0
    if let cursor = object.optional("values") {
      values = try TurnInput.values(cursor, of: "result", kinds: "string or number")
      let members = try cursor.object().members
      count = members.count
      for (_, member) in members {
        switch member.value {
        case .bool:
          throw member.failure(
            "a customer reads this value; write what is meant instead of true or false")
        case .string(let value) where value.contains("{{"):
          throw member.failure(
            "a customer reads this value, and {{ begins a placeholder; leave it out")
        default: break
        }
      }
    }
    guard count <= Self.most, values.values.allSatisfy({ $0.utf8.count <= Self.longest })
    else {
      throw object.failure(
        "values", "at most \(Self.most) values of \(Self.longest) bytes each; shorten them")
    }
    self.init(
      id: try object.string("id"), status: try object.choice("status", of: Status.self),
      values: values)
  }

  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("id", id)
    object.member("status", status.rawValue)
    if !values.isEmpty { object.object("values") { $0.members(values) } }
  }
}

extension JSONObjectWriter {
  fileprivate mutating func members(_ values: [String: String]) {
    for key in values.keys.sorted() { member(key, values[key]) }
  }
}
