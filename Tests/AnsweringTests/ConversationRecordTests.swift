import Answering
import Conversation
import JSON
import Knowledge
import SeededRandom
import Testing

@Suite struct ConversationRecordTests {
  private func json(_ record: ConversationRecord) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { record.write(into: &$0) }
    return writer.bytes
  }

  private func read(_ bytes: [UInt8]) throws -> ConversationRecord {
    try ConversationRecord(JSONCursor(JSONReader.parse(bytes, limits: .file)))
  }

  private func refusal(_ text: String) -> String? {
    do {
      _ = try read(Array(text.utf8))
      return nil
    } catch {
      return (error as? JSONError).map { "\($0.path): \($0.message)" } ?? "\(error)"
    }
  }

  /// A record as a reply carries it, of random turns.
  private func randomJSON(_ turns: Int, _ random: inout SplitMix64) -> [UInt8] {
    let texts = ["", "Wo bleibt mein Paket?", "\"\\\n\u{2028}ß😀", "{{order}}"]
    var writer = JSONWriter()
    writer.object { object in
      object.member("format", 2)
      object.member("language", ["de", "en"][random.integer(0...1)])
      object.member("revision", "0123456789abcdef")
      object.object("state") { state in
        state.member("phase", Phase.allCases[random.integer(0...6)].rawValue)
        state.member("stalled", random.integer(0...5))
        state.member("waiting", random.integer(0...1) == 0)
      }
      object.member("turn_count", turns + random.integer(0...3))
      object.member("announced", random.integer(0...1) == 0)
      if random.integer(0...1) == 0 {
        object.null("matter")
      } else {
        object.object("matter") { matter in
          matter.member("question", texts[random.integer(0...3)])
          matter.member("entry", random.integer(0...1) == 0 ? nil : "eintrag-1" as String?)
          matter.member("options", ["a", "b"])
          matter.member("field", nil as String?)
          matter.member("value", random.integer(0...1) == 0 ? nil : "7" as String?)
        }
      }
      object.member("clarified", (0..<random.integer(0...3)).map { "eintrag-\($0)" })
      object.object("asked") { $0.member("order_number", random.integer(0...2)) }
      object.array("facts") { array in
        array.object { fact in
          fact.member("name", "order_number")
          fact.member("value", texts[random.integer(0...3)])
          fact.member("turn", 1)
        }
      }
      if random.integer(0...1) == 0 {
        object.null("pending")
      } else {
        object.object("pending") { pending in
          pending.member("id", "0f")
          pending.member("name", "order_status")
          pending.member("entry", "eintrag-1")
          pending.member("question", texts[random.integer(0...3)])
          pending.array("fields") { array in
            for number in 0..<random.integer(0...2) {
              array.object { fact in
                fact.member("name", "field_\(number)")
                fact.member("value", texts[random.integer(0...3)])
                fact.member("turn", random.integer(0...9))
              }
            }
          }
        }
      }
      object.array("handovers") { array in
        array.object { handover in
          handover.member("turn", 1)
          handover.member("reason", "emotion")
          handover.member("route", "service")
          handover.member("priority", "high")
          handover.member("taken", true)
        }
      }
      object.array("turns") { array in
        for _ in 0..<turns {
          array.object { turn in
            turn.member("at", "2026-07-01T10:00:00Z")
            turn.member("question", texts[random.integer(0...3)])
            turn.member("decision", ["answer", "escalate"][random.integer(0...1)])
            turn.member("reason", random.integer(0...1) == 0 ? nil : "no_entry" as String?)
            turn.member("entries", (0..<random.integer(0...3)).map { "eintrag-\($0)" })
            turn.member("confidence", decimal: Int64(random.integer(0...1_000_000)), places: 6)
            turn.member("text", texts[random.integer(0...3)])
          }
        }
      }
    }
    return writer.bytes
  }

  @Test(arguments: 0..<100)
  func roundTrip(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let count = seed == 7 ? ConversationRecord.longest : random.integer(0...6)
    let bytes = randomJSON(count, &random)
    let record = try read(bytes)
    #expect(record.turns.count == count)
    #expect(json(record) == bytes)
    #expect(try read(json(record)) == record)
  }

  /// All six digits of a confidence come back.
  @Test func confidencesAreExact() throws {
    var random = SplitMix64(seed: 1)
    var record = try read(randomJSON(1, &random))
    for confidence in stride(from: Int64(0), through: 1_000_000, by: 7_919) {
      record.turns[0].confidence = confidence
      #expect(try read(json(record)).turns.first?.confidence == confidence)
    }
  }

  /// A record of format 1 goes on as a conversation in which nothing is open.
  @Test func formatOneIsLifted() throws {
    let text =
      #"{"format":1,"language":"en","revision":"x","turns":[{"at":"2026-07-01T10:00:00Z","question":"q","#
      + #""decision":"answer","reason":null,"entries":["a"],"confidence":0.5,"text":"t"}]}"#
    let record = try read(Array(text.utf8))
    #expect(record.state == ConversationState() && record.count == 1 && record.matter == nil)
    #expect(record.turns.first?.entries == ["a"] && record.language == .english)
    #expect(try read(json(record)) == record)
  }

  /// However long a conversation goes on, its record has an upper bound.
  @Test func everythingIsBounded() {
    var record = ConversationRecord(language: .german, revision: "x")
    for number in 0..<500 {
      record.append(.init(at: "", question: "", decision: "silent", text: nil))
      record.note(KnownFact(name: "f\(number)", value: "v", turn: number))
      record.noteAsked("f\(number)")
      record.noteClarified(["e\(number)"])
      record.note(
        NotedHandover(
          turn: number, reason: "policy", route: "", priority: "low", isTaken: true))
    }
    #expect(record.count == 500 && record.turns.count == ConversationRecord.longest)
    let most = ConversationRecord.most
    #expect(
      [record.facts.count, record.asked.count, record.clarified.count] == [most, most, most])
    #expect(record.handovers.count == most)
    record.note(KnownFact(name: "f499", value: "w", turn: 501))
    #expect(record.value(of: "f499") == "w" && record.facts.count == most)
  }

  @Test func refusalsSayWhatToDo() {
    let head = #""language":"de","revision":"x""#
    #expect(
      refusal(#"{"format":3,\#(head),"turns":[]}"#)
        == "/format: this record is of a newer format than 2; update Lotse, or start with null")
    #expect(
      refusal(#"{"format":0,\#(head),"turns":[]}"#)
        == "/format: there is no record format 0; send back the record of the last reply")
    let turns = [String](repeating: "0", count: 201).joined(separator: ",")
    #expect(
      refusal(#"{"format":1,\#(head),"turns":[\#(turns)]}"#)
        == "/turns: more than \(ConversationRecord.longest) turns; start a new conversation with null"
    )
    #expect(refusal("[]")?.hasPrefix(": expected an object") == true)
    #expect(refusal(#"{"format":1,\#(head)}"#) == #": the member "turns" is missing; add it"#)
    #expect(
      refusal(#"{"format":1,"language":"fr","revision":"x","turns":[]}"#)?
        .hasPrefix("/language: \"fr\" is not allowed") == true)
    #expect(
      refusal(#"{"format":1,\#(head),"turns":[],"secret":1}"#)
        == #"/secret: unknown key "secret"; remove it"#)
  }

  @Test func brokenTurnsAreRefused() {
    func turn(_ confidence: String, _ rest: String = "") -> String {
      #"{"format":1,"language":"de","revision":"x","turns":[{"at":"","question":"","decision":"answer","#
        + #""reason":null,"entries":[],"confidence":\#(confidence),"text":""\#(rest)}]}"#
    }
    #expect(refusal(turn("0.5")) == nil)
    #expect(refusal(turn("1")) == nil)
    for bad in ["1.000001", "-0.1", "1e300"] {
      #expect(
        refusal(turn(bad)) == "/turns/0/confidence: a confidence lies between 0 and 1", "\(bad)")
    }
    #expect(refusal(turn("\"0.5\""))?.hasPrefix("/turns/0/confidence: expected") == true)
    #expect(refusal(turn("0", #","x":1"#)) == #"/turns/0/x: unknown key "x"; remove it"#)
  }
}
