import Conversation
import Evaluation
import JSON
import Knowledge
import SeededRandom

/// Makes the turns of random conversations: words of every class in any order, what callers send
/// beside words, and records that somebody has changed.
///
/// Half of the conversations have a goal: they begin with a question that an action answers, as
/// often one that changes something as one that does not, and mostly say what they are asked for,
/// so that actions are read back, confirmed, run, and end in every way.
struct ConversationGenerator {
  var random = SplitMix64(seed: 0)
  /// Ids that a changed record may name.
  let ids: [String]
  private let seed: UInt64
  private let policy: Policy
  private let questions: [String]
  /// Questions that an action answers, those whose action changes something apart.
  private let reading: [String]
  private let changing: [String]
  /// Day of the conversation's turns: from a Tuesday to a Sunday.
  private var day = 4
  /// The question that the conversation is to have answered; nil where it has no goal.
  private var goal: String?

  /// Turns over a base.
  init(_ base: KnowledgeBase, seed: UInt64) {
    self.seed = seed
    policy = base.policy
    ids = base.entries.map(\.id)
    questions =
      base.questions.map(\.question) + base.entries.flatMap(\.translations).flatMap(\.phrasings)
    func phrasings(isChange: Bool) -> [String] {
      base.entries.filter { entry in
        guard let action = entry.action, entry.isForCustomers else { return false }
        return (base.policy.actions[action]?.changesData ?? true) == isChange
      }.flatMap(\.translations).flatMap(\.phrasings)
    }
    reading = phrasings(isChange: false)
    changing = phrasings(isChange: true)
  }

  private static let words = [
    "ja", "nein", "danke", ProgressCheck.greeting, "vergiss es", "das hilft mir nicht",
    "das zweite", "die erste",
    "12345678", "20095", "Bestellnummer 12345678, PLZ 20095", "morgen um halb drei", "weiß nicht",
    "ich will einen Menschen sprechen", "Das ist schon das dritte Mal!!! Unverschämt", "?", "",
    "ich meinte die andere Bestellung", "Und wie lange dauert das?", "I want to speak to a human",
    "yes", "no", "Mein Mann ist gestorben", "Je voudrais parler à quelqu'un, s'il vous plaît",
    "xyzzy", "😀", "Rechnung falsch, und wann haben Sie offen?", "thank you", "ok",
    "Bestellungen 12345678 und 87654321", "Freitag geht nicht", ProgressCheck.moment,
    ProgressCheck.goodbye, "beides", "das erste nicht", "ja, aber erst im Januar",
    "nein, eine Woche später", "Hilfe, es brennt!", "Moment, nicht ausführen!",
  ]
  /// What answers the question for a field, where it has its form.
  private static let values = [
    "12345678", "87654321", "20095", "K1234567", "R123456", "ABCD12345678", "V12345678",
    "2026-12-04", "morgen", "14:30", "kunde@example.com", "0170 1234567",
  ]

  /// Begins a conversation, which follows from the seed and its number alone, whatever was made
  /// before; returns how many turns it has.
  mutating func begin(_ number: Int) -> Int {
    // Mixed first: what numbers in a row begin has nothing in common.
    var seeds = SplitMix64(seed: ~UInt64(number))
    random = SplitMix64(seed: seeds.next() ^ seed)
    day = Int.random(in: 4...9, using: &random)
    let isChange = Bool.random(using: &random)
    goal =
      Bool.random(using: &random)
      ? (isChange ? changing : reading).randomElement(using: &random) : nil
    return Int.random(in: 1...9, using: &random)
  }

  /// Whether the next record is changed.
  mutating func tampers() -> Bool {
    Int.random(in: 0..<(goal == nil ? 10 : 30), using: &random) == 0
  }

  /// The members of the next request, without its record; `last` is the reply before.
  mutating func turn(after last: JSONValue?) -> String {
    var members: [String] = []
    let words = words(after: last)
    let text = Self.json(words)
    switch Int.random(in: 0..<(goal == nil ? 20 : 60), using: &random) {
    case 0: members.append("\"messages\":[\"Hallo\",\(text)]")
    case 1: members.append("\"human\":\"handed_back\"")
    case 2 where last != nil: members.append("\"human\":\"took_over\"")
    default: members.append("\"question\":\(text)")
    }
    let hour = Int.random(in: 0...23, using: &random)
    members.append(
      "\"now\":\"2026-11-2\(day)T\(hour < 10 ? "0" : "")\(hour):00:00Z\""
    )
    if let result = result(of: last) { members.append("\"action_result\":\(result)") }
    if let option = last?["options"]?.arrayValue?.randomElement(using: &random)?["entry"],
      Bool.random(using: &random)
    {
      members.append("\"choice\":" + String(decoding: option.compactBytes, as: UTF8.self))
    }
    if goal != nil, last?["field"]?.stringValue == OpenMatter.verification {
      members.append("\"verified\":1")
      return members.joined(separator: ",")
    }
    switch Int.random(in: 0..<24, using: &random) {
    case 0: members.append("\"channel\":\"email\"")
    case 1: members.append("\"channel\":\"phone\"")
    case 2: members.append("\"auto_submitted\":true")
    case 3: members.append("\"verified\":1")
    case 4: members.append("\"humans\":{\"open\":false}")
    case 5: members.append("\"humans\":{\"open\":true,\"wait_minutes\":3}")
    case 6: members.append("\"attachments\":[\"foto.jpg\"]")
    case 7: members.append("\"profile\":{\"product\":\"Basis\",\"region\":\"Nord\"}")
    case 8: members.append("\"short\":true,\"format\":\"plain\"")
    default: break
    }
    return members.joined(separator: ",")
  }

  /// How the action that was named last has ended, or one that was never named; nil for none.
  private mutating func result(of last: JSONValue?) -> String? {
    // Some come late, or a second time.
    let isLate = last?["action"] == nil && Int.random(in: 0..<8, using: &random) == 0
    let named =
      isLate
      ? last?["record"]?["turns"]?.arrayValue?.last { $0["action"] != nil }?["action"]
      : last?["action"]
    guard let action = named, let id = action["id"]?.stringValue else {
      return Int.random(in: 0..<80, using: &random) == 0
        ? "{\"id\":\"never-named\",\"status\":\"ok\",\"values\":{\"result\":\"erledigt\"}}" : nil
    }
    guard Int.random(in: 0..<4, using: &random) > 0 else { return nil }
    let status = ["ok", "ok", "failed", "timeout"].randomElement(using: &random) ?? "ok"
    var names = policy.actions[action["name"]?.stringValue ?? ""]?.returns ?? []
    // Too little for an answer, now and then.
    if Int.random(in: 0..<4, using: &random) == 0 { names = Array(names.dropLast()) }
    let values = names.map { "\(Self.json($0)):\"Wert \(day)\"" }.joined(separator: ",")
    return "{\"id\":\(Self.json(id)),\"status\":\"\(status)\",\"values\":{\(values)}}"
  }

  private static func json(_ text: String) -> String {
    String(decoding: JSONValue.string(text).compactBytes, as: UTF8.self)
  }

  /// What the customer says: an answer to what was asked as often as anything else, where there is
  /// a goal mostly; else a question or any of the words.
  private mutating func words(after last: JSONValue?) -> String {
    let isOnGoal = goal != nil && Int.random(in: 0..<8, using: &random) > 0
    if let field = last?["field"]?.stringValue, isOnGoal || Bool.random(using: &random) {
      return answer(to: field)
    }
    if let goal, isOnGoal {
      if last?["action"] != nil { return Bool.random(using: &random) ? "" : "danke" }
      if last == nil || last?["decision"] == "clarify" { return goal }
    }
    return Bool.random(using: &random)
      ? (reading + changing + questions).randomElement(using: &random) ?? ""
      : Self.words.randomElement(using: &random) ?? ""
  }

  private mutating func answer(to field: String) -> String {
    if field == OpenMatter.confirmation {
      return ["ja", "ja", "yes", "nein", "nein, 87654321"].randomElement(using: &random) ?? "ja"
    }
    let sound = Self.values.filter { policy.fields[field]?.matches($0) ?? false }
    let value = (sound.isEmpty ? Self.values : sound).randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return Self.values.randomElement(using: &random) ?? ""
    case 1: return "Bestellnummer 12345678, PLZ 20095"
    case 2: return "sorry, " + value
    default: return value
    }
  }
}
