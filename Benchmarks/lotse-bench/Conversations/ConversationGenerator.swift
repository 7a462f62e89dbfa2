import Conversation
import Evaluation
import JSON
import Knowledge

/// Makes the turns of random conversations: words of every class in any order, what callers send
/// beside words, and records that somebody has changed.
struct ConversationGenerator {
  private var random: SeededGenerator
  private let questions: [String]
  private let ids: [String]
  /// Day of the conversation's turns: from a Tuesday to a Sunday.
  private var day = 4

  /// Turns over a base's questions; `hidden` are ids that a changed record may name.
  init(questions: [String], ids: [String], seed: UInt64) {
    random = SeededGenerator(seed: seed)
    self.questions = questions
    self.ids = ids
  }

  private static let words = [
    "ja", "nein", "danke", "hallo", "vergiss es", "das hilft mir nicht", "das zweite", "die erste",
    "12345678", "20095", "Bestellnummer 12345678, PLZ 20095", "morgen um halb drei", "weiß nicht",
    "ich will einen Menschen sprechen", "Das ist schon das dritte Mal!!! Unverschämt", "?", "",
    "ich meinte die andere Bestellung", "Und wie lange dauert das?", "I want to speak to a human",
    "yes", "no", "Mein Mann ist gestorben", "Je voudrais parler à quelqu'un, s'il vous plaît",
    "xyzzy", "😀", "Rechnung falsch, und wann haben Sie offen?",
  ]

  /// How many turns the next conversation has.
  mutating func length() -> Int {
    day = Int.random(in: 4...9, using: &random)
    return Int.random(in: 1...9, using: &random)
  }

  /// Whether the next record is changed.
  mutating func tampers() -> Bool { Int.random(in: 0..<10, using: &random) == 0 }

  /// The members of the next request, without its record; `last` is the reply before.
  mutating func turn(after last: JSONValue?) -> String {
    var members: [String] = []
    let words = words(after: last)
    let text = String(decoding: JSONValue.string(words).compactBytes, as: UTF8.self)
    switch Int.random(in: 0..<20, using: &random) {
    case 0: members.append("\"messages\":[\"Hallo\",\(text)]")
    case 1: members.append("\"human\":\"handed_back\"")
    case 2 where last != nil: members.append("\"human\":\"took_over\"")
    default: members.append("\"question\":\(text)")
    }
    let hour = Int.random(in: 0...23, using: &random)
    members.append(
      "\"now\":\"2026-11-2\(day)T\(hour < 10 ? "0" : "")\(hour):00:00Z\""
    )
    if let action = last?["action"]?["id"]?.stringValue, Int.random(in: 0..<4, using: &random) > 0 {
      let status = ["ok", "ok", "failed", "timeout"].randomElement(using: &random) ?? "ok"
      let values =
        Bool.random(using: &random)
        ? "{\"status\":\"unterwegs\",\"delivery_date\":\"morgen\",\"result\":\"erledigt\"}" : "{}"
      members.append(
        "\"action_result\":{\"id\":\"\(action)\",\"status\":\"\(status)\",\"values\":\(values)}")
    }
    if let option = last?["options"]?.arrayValue?.randomElement(using: &random)?["entry"],
      Bool.random(using: &random)
    {
      members.append("\"choice\":" + String(decoding: option.compactBytes, as: UTF8.self))
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

  /// What the customer says: an answer to what was asked as often as anything else, so that
  /// conversations come to actions.
  private mutating func words(after last: JSONValue?) -> String {
    if let field = last?["field"]?.stringValue, Bool.random(using: &random) {
      if field == OpenMatter.confirmation {
        return ["ja", "ja", "yes", "nein", "nein, 87654321"].randomElement(using: &random) ?? "ja"
      }
      return ["12345678", "20095", "Bestellnummer 12345678, PLZ 20095", "K1234567", "morgen"]
        .randomElement(using: &random) ?? ""
    }
    return Bool.random(using: &random)
      ? questions.randomElement(using: &random) ?? ""
      : Self.words.randomElement(using: &random) ?? ""
  }

  /// A record with something in it that no engine has written.
  mutating func changed(_ record: String) -> String {
    let id = ids.randomElement(using: &random) ?? "x"
    let phases = ["open", "clarifying", "collecting", "confirming", "acting", "human"]
    let phase = phases.randomElement(using: &random) ?? "open"
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return record.replacing("\"matter\":null", with: Self.matter(id))
    case 1:
      return record.replacing("\"matter\":null", with: Self.matter(id))
        .replacing("\"phase\":\"open\"", with: "\"phase\":\"\(phase)\"")
    case 2:
      return record.replacing(
        "\"pending\":null",
        with:
          "\"pending\":{\"id\":\"0\",\"name\":\"cancel_order\",\"entry\":\"\(id)\",\"question\":\"\"}"
      ).replacing("\"phase\":\"open\"", with: "\"phase\":\"acting\"")
    case 3: return record.replacing("\"announced\":true", with: "\"announced\":false")
    case 4: return String(record.dropLast(Int.random(in: 1...20, using: &random)))
    default: return record.replacing("\"entries\":[", with: "\"entries\":[\"\(id)\",")
    }
  }

  private static func matter(_ id: String) -> String {
    "\"matter\":{\"question\":\"\",\"entry\":\"\(id)\",\"options\":[\"\(id)\"],\"field\":\"order_number\",\"value\":\"12345678\"}"
  }
}
