import Foundation
import JSON
import LotseService
import SeededRandom
import Testing

/// Hand-overs of random conversations, of tampered records too.
@Suite struct HandoverPropertyTests {
  private static let words = [
    "Das Gerät ist defekt angekommen.", "Wie bekomme ich ein Rücksendeetikett?", "12345678",
    "Was kostet der Versand? Und das Gerät ist defekt angekommen.", "Hallo?", "Danke!", "ja",
    "nein",
    "Das hilft mir nicht.", "Ich möchte mit einem Menschen sprechen", "Ich bin stinksauer!!!",
    "The device arrived broken. This is the second time!", "Kulanz bei wiederholtem Defekt",
    "Verkaufen Sie Elefanten?", "Gewährleistung abgelaufen, was geht?", "…",
    "Wie läuft der Probelauf?",
    "Sehr geehrte Damen und Herren, z. B. am 3. Mai kam nichts. Dann auch nicht. Und jetzt?",
    "a\\nb\\n\\nc. d! e?", "👍🏽 e\u{301}. \u{1F468}\u{200D}\u{1F469}! ", "",
  ]

  private static let values: [JSONValue] = [
    .null, true, 0, 1, -1, 2, 63, 1_000_000_000, .integer(.max), 0.5, 1e300, "", "defekt",
    "etikett",
    "kulanz-defekt", "probelauf", "human", "open", "escalate", "answer", "emotion", "order_number",
    "verification", "2026-11-25T11:00:00Z", "0000-00-00T00:00:00Z", "Satz eins. Satz zwei! Drei?",
    "{{link}} {{", "\u{0}\u{FFFD}", [], [:], ["defekt", "kulanz-defekt", "kulanz-defekt"],
    .string(String(repeating: "Und noch ein Satz. ", count: 200)),
  ]

  /// One value anywhere in a record, changed; lists are also shortened, doubled and turned round.
  private static func mutated(_ value: JSONValue, _ random: inout SplitMix64) -> JSONValue {
    if random.next(below: 6) == 0 { return values[random.next(below: values.count)] }
    switch value {
    case .array(var elements) where !elements.isEmpty:
      let place = random.next(below: elements.count)
      switch random.next(below: 6) {
      case 0: elements.remove(at: place)
      case 1: elements.append(elements[place])
      case 2: elements.reverse()
      default: elements[place] = mutated(elements[place], &random)
      }
      return .array(elements)
    case .object(var object) where !object.isEmpty:
      let key = object.members[random.next(below: object.count)].key
      object[key] = mutated(object[key] ?? .null, &random)
      return .object(object)
    default: return values[random.next(below: values.count)]
    }
  }

  /// Every sentence of a summary stands in the turn that it names, at the bytes that it names.
  private static func check(_ result: JSONValue, _ turns: [JSONValue], _ note: String) {
    var seen: Set<String> = []
    for part in ["matter", "tried", "result", "open"] {
      for said in result["summary"]?[part]?.arrayValue ?? [] {
        let turn = result["turns"]?.arrayValue?.firstIndex { $0["turn"] == said["turn"] }
        guard let turn, turns.indices.contains(turn), let text = said["text"]?.stringValue,
          let start = said["start"]?.integerValue, let end = said["end"]?.integerValue
        else {
          Issue.record("\(note): \(said)")
          continue
        }
        let key = said["by"] == "customer" ? "question" : "text"
        let bytes = Array((turns[turn][key]?.stringValue ?? "").utf8)
        #expect(!text.isEmpty && start >= 0 && end <= bytes.count, "\(note)")
        #expect(Array(text.utf8) == Array(bytes[Int(start)..<Int(end)]), "\(note): \(text)")
        #expect(seen.insert("\(turn) \(key) \(start)").inserted, "\(note): twice \(text)")
      }
    }
  }

  @Test(arguments: 1...10)
  func randomConversations(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var talk = try Conversation.atHelpDesk()
    var undisturbed = try HelpDesk.handler()
    for number in 0..<8 {
      var members = #""question":"\#(Self.words[random.next(below: Self.words.count)])""#
      if random.next(below: 9) == 0 { members += #","human":"took_over""# }
      if random.next(below: 7) == 0 { members += #","human":"handed_back""# }
      if random.next(below: 9) == 0 { members += #","auto_submitted":true"# }
      if random.next(below: 3) == 0 {
        members += #","channel":"\#(["email", "phone"][random.next(below: 2)])""#
      }
      members = Self.onceEach(members)
      if let action = talk.last["action"]?["id"]?.stringValue, random.next(below: 2) == 0 {
        let status = ["ok", "failed"][random.next(below: 2)]
        members =
          #""action_result":{"id":"\#(action)","status":"\#(status)","values":{"link":"x.y"}}"#
      }
      let reply = try talk.turn(members)
      let note = "seed \(seed), turn \(number): \(members)"
      // Nothing of a hand-over changes a reply or lands in a record or a customer's text.
      let other = undisturbed.answer(talk.lastLine)
      #expect(try json(other ?? "") == reply, "\(note)")
      #expect(!(other ?? "").contains("GEHEIM"), "\(note)")
      let record = try json(talk.record)
      let profile = #""profile":{"defects":\#(random.next(below: 4)),"customer_value":600}"#
      for (method, definition) in [
        ("handover", "handover"), ("suggest", "suggestions"), ("summarize", "documentation"),
      ] {
        let result = try talk.agents(
          method, method == "summarize" ? "" : profile, as: definition)
        // With a record of the service's own nothing is refused, not even where no words were
        // said yet: only a request without both is.
        #expect(result["error"] == nil, "\(note) \(result)")
        Self.check(result, record["turns"]?.arrayValue ?? [], note)
      }
      // A tampered record is refused, or gives what stands in it.
      for _ in 0..<6 {
        var changed = talk
        var tampered = record
        for _ in 0...random.next(below: 3) { tampered = Self.mutated(tampered, &random) }
        try changed.tamper { $0 = tampered.objectValue ?? JSONObject() }
        for (method, definition) in [
          ("handover", "handover"), ("suggest", "suggestions"), ("summarize", "documentation"),
        ] {
          let result = try changed.agents(method, as: definition, checksRequest: false)
          if let error = result["error"] {
            #expect(error["code"] == -32602, "\(note) \(result)")
          } else {
            Self.check(result, tampered["turns"]?.arrayValue ?? [], note)
          }
        }
        let line = #"{"question":"Und jetzt?",\#(talk.context),"record":\#(changed.record)}"#
        let answer = changed.handler.answer(line)
        #expect(answer != nil && !(answer ?? "").contains("GEHEIM"), "\(note)")
      }
    }
  }

  /// The members without a second `human`.
  private static func onceEach(_ members: String) -> String {
    guard members.contains(#""took_over""#) else { return members }
    return members.replacing(#","human":"handed_back""#, with: "")
  }
}
