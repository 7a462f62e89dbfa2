import Answering
import JSON
import Knowledge
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
  private func randomJSON(_ turns: Int, _ random: inout SeededGenerator) -> [UInt8] {
    let texts = ["", "Wo bleibt mein Paket?", "\"\\\n\u{2028}ß😀", "{{order}}"]
    var writer = JSONWriter()
    writer.object { object in
      object.member("format", 1)
      object.member("language", ["de", "en"][random.integer(0...1)])
      object.member("revision", "0123456789abcdef")
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
    var random = SeededGenerator(seed: UInt64(seed))
    let count = seed == 7 ? ConversationRecord.longest : random.integer(0...6)
    let bytes = randomJSON(count, &random)
    let record = try read(bytes)
    #expect(record.turns.count == count)
    #expect(json(record) == bytes)
    #expect(try read(json(record)) == record)
  }

  /// All six digits of a confidence come back.
  @Test func confidencesAreExact() throws {
    var random = SeededGenerator(seed: 1)
    var record = try read(randomJSON(1, &random))
    for confidence in stride(from: Int64(0), through: 1_000_000, by: 7_919) {
      record.turns[0].confidence = confidence
      #expect(try read(json(record)).turns.first?.confidence == confidence)
    }
  }

  @Test func refusalsSayWhatToDo() {
    let head = #""language":"de","revision":"x""#
    #expect(
      refusal(#"{"format":2,\#(head),"turns":[]}"#)
        == "/format: this record is of a newer format than 1; update Lotse, or start with null")
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
