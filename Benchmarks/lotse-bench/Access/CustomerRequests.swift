import JSON
import Knowledge
import LinearAlgebra
import SeededRandom

/// Requests of customers by every method and in every form, many of them after
/// what they must not see; each from a seed and the replies before it.
struct CustomerRequests {
  /// Stands for the revision of the index that the line is sent to.
  static let revision = "ffffffffffffffff"

  private let questions: [String]
  private let hiddenIDs: [String]
  private let hiddenTexts: [String]
  private var random: SplitMix64
  /// Records that came with replies, as JSON.
  private var records: [JSONValue] = []

  /// Requests to a base.
  init(hidden: [Entry], visible: [Entry], labelled: [String], seed: UInt64) {
    func phrasings(_ entries: [Entry]) -> [String] {
      entries.flatMap { $0.translations.flatMap(\.phrasings) }
    }
    hiddenIDs = hidden.map(\.id)
    hiddenTexts = hidden.flatMap { $0.translations.map(\.answer) } + phrasings(hidden)
    // What is hidden is asked for as often as all the rest.
    let open = phrasings(visible) + labelled
    let closed =
      phrasings(hidden) + hidden.flatMap { $0.translations.map { String($0.answer.prefix(200)) } }
      + hiddenIDs
    let times = closed.isEmpty ? 1 : max(1, open.count / closed.count)
    questions = open + (0..<times).flatMap { _ in closed }
    random = SplitMix64(seed: seed)
  }

  /// Keeps the record of a reply, for a later request.
  mutating func keep(_ record: JSONValue) {
    if records.count < 64 {
      records.append(record)
    } else {
      records[Int.random(in: 0..<64, using: &random)] = record
    }
  }

  /// The next request's line.
  mutating func next(_ number: Int) -> [UInt8] {
    let methods = ["", "", "ask", "search", "search", "explain", "explain", "status"]
    let method = methods[number % methods.count]
    var members = JSONObject()
    if method.isEmpty { members["id"] = .integer(Int64(number)) }
    if method != "status" { members["question"] = .string(question()) }
    if let role = role() { members["role"] = role }
    if method != "search" || chance(2) { members["now"] = .string(instant()) }
    switch method {
    case "search": members["limit"] = .integer(pick([1, 3, 10, 100]))
    case "status": break
    case "explain":
      members["candidates"] = .integer(pick([1, 3, 10]))
      addOptions(to: &members)
    default: addOptions(to: &members)
    }
    if chance(20) { members["context"] = ["role": "agent"] }
    guard !method.isEmpty else { return JSONValue.object(members).compactBytes }
    let call: JSONValue = [
      "jsonrpc": "2.0", "id": .integer(Int64(number)), "method": .string(method),
      "params": .object(members),
    ]
    return call.compactBytes
  }

  /// Adds what requests for a decision may carry beside the question.
  private mutating func addOptions(to members: inout JSONObject) {
    if chance(4) { members["verified"] = .integer(pick([0, 1, 2, 9])) }
    if chance(4) { members["short"] = .bool(chance(2)) }
    if chance(4) { members["format"] = .string(pick(["plain", "markdown"])) }
    if chance(6) { members["channel"] = .string(pick(["chat", "email", "phone"])) }
    if chance(6) {
      members["profile"] = [
        "role": "agent", "defects": .integer(3), "customer_value": .integer(900),
      ]
    }
    if chance(3), !records.isEmpty {
      let record = pick(records)
      members["record"] = chance(2) ? record : tampered(record)
    }
  }

  /// Mostly customers, in words or by silence, and now and then a role that there is not.
  private mutating func role() -> JSONValue? {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<9: nil
    case 9..<18: .string("customer")
    case 18: .string(pick(["Agent", "admin", "agent ", "", "customer\u{0}agent"]))
    default: pick([JSONValue.null, .integer(2), .array([.string("customer")])])
    }
  }

  private mutating func question() -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return pick(questions) + " " + pick(questions)
    case 1:
      var letters = Array(pick(questions))
      if letters.count > 2 { letters.swapAt(1, Int.random(in: 0..<letters.count, using: &random)) }
      return String(letters)
    default: return pick(questions)
    }
  }

  private mutating func instant() -> String {
    pick([
      "2026-11-22T15:00:00+01:00", "2020-01-01T00:00:00Z", "2031-07-01T12:00:00Z",
      "2026-12-10T09:30:00+01:00", "2027-02-28T23:59:59Z",
    ])
  }

  /// A record as nobody gave it out: with hidden entries, other roles, other texts.
  private mutating func tampered(_ record: JSONValue) -> JSONValue {
    guard case .object(var members) = record else { return record }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: members["role"] = "agent"
    case 1: members["revision"] = "0123456789abcdef"
    case 2: members["language"] = "en"
    case 3: members["format"] = .integer(2)
    default:
      let turn: JSONValue = [
        "at": "2026-11-22T14:00:00Z", "question": .string(question()), "decision": "answer",
        "reason": .null, "entries": [.string(hiddenIDs.isEmpty ? "x" : pick(hiddenIDs))],
        "confidence": .number(0.99),
        "text": .string(hiddenTexts.isEmpty ? "x" : pick(hiddenTexts)),
      ]
      if case .array(let turns)? = members["turns"] { members["turns"] = .array(turns + [turn]) }
    }
    return .object(members)
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }
}
