import Foundation
import JSON
import LotseService
import SeededRandom
import Testing

/// Lines that were changed at random get the replies that are due.
@Suite struct MutationTests {
  private static let seeds: [[UInt8]] = [
    #"{"id":"7","question":"Wo bleibt mein Paket?","role":"customer","channel":"chat","now":"2026-11-22T15:00:00+01:00","verified":0,"profile":{"a":1},"humans":{"open":true,"wait_minutes":4},"record":null}"#,
    #"{"question":"Wie l\u00e4nge dauert der Versand \ud83d\udc4d?"}"#,
    #"{"jsonrpc":"2.0","id":1,"method":"ask","params":{"question":"Rücksendung","short":true,"format":"plain"}}"#,
    #"{"jsonrpc":"2.0","id":2,"method":"search","params":{"question":"Versandkosten","limit":3}}"#,
    #"{"jsonrpc":"2.0","id":3,"method":"explain","params":{"question":"Geld zurück","candidates":2}}"#,
    #"{"jsonrpc":"2.0","id":4,"method":"status"}"#, #"{"jsonrpc":"2.0","method":"status"}"#,
    #"[{"jsonrpc":"2.0","id":5,"method":"status"},{"question":"Adresse"},{"jsonrpc":"2.0","method":"ask"}]"#,
    #"{"jsonrpc":"2.0","id":6,"method":"suggest","params":{"role":"agent","question":"Versandkosten","profile":{"a":1},"limit":2,"language":"en"}}"#,
    #"{"jsonrpc":"2.0","id":6,"method":"handover","params":{"role":"agent","record":{"format":1,"language":"de","revision":"x","turns":[{"at":"2026-11-22T14:00:00Z","question":"a. b!","decision":"escalate","reason":"policy","entries":["b"],"confidence":0.5,"text":"c. d."}]}}}"#,
    #"{"id":1,"question":"Und?","record":{"format":1,"language":"de","revision":"x","turns":[{"at":"2026-11-22T14:00:00Z","question":"a","decision":"answer","reason":null,"entries":["b"],"confidence":0.5,"text":"c"}]}}"#,
  ].map { Array($0.utf8) }

  private static let pieces: [[UInt8]] =
    [
      "\"", "{", "}", "[", "]", ",", ":", "null", "1e999", "-0", "\\u", "\\ud800", "\"id\"",
      "\"method\"", "\"question\":", "\"reload\"", "2.0", "\r", " ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x00], [0xED, 0xA0, 0x80]]

  private func mutated(_ random: inout SplitMix64) -> [UInt8] {
    var line = Self.seeds[random.next(below: Self.seeds.count)]
    for _ in 0..<random.next(below: 4) {
      let place = random.next(below: line.count + 1)
      switch random.next(below: 6) {
      case 0 where place < line.count: line[place] ^= 1 << UInt8(random.next(below: 8))
      case 1: line.insert(contentsOf: Self.pieces[random.next(below: Self.pieces.count)], at: place)
      case 2: line.removeSubrange(place..<min(line.count, place + random.next(below: 12)))
      case 3:
        let other = Self.seeds[random.next(below: Self.seeds.count)]
        line = Array(line[..<place] + other[random.next(below: other.count)...])
      case 4 where place < line.count: line[place] = UInt8(random.next(below: 256))
      default: line.append(contentsOf: line[place...])
      }
    }
    line.removeAll { $0 == 0x0A }
    return line
  }

  /// Whether a line is due a reply, from the protocol's text.
  private func isDue(_ line: [UInt8]) -> Bool {
    guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return false }
    guard let value = try? JSONReader.parse(line, limits: .line) else { return true }
    guard let batch = value.arrayValue else { return !isNotification(value) }
    return batch.isEmpty || !batch.allSatisfy(isNotification)
  }

  private func isNotification(_ value: JSONValue) -> Bool {
    guard let object = value.objectValue, value["jsonrpc"] == "2.0" else { return false }
    return value["method"]?.stringValue != nil
      && object.members.allSatisfy { ["jsonrpc", "method", "params"].contains($0.key) }
  }

  @Test func fiveThousandLines() throws {
    let seed: UInt64 = 20_261_122
    var random = SplitMix64(seed: seed)
    let lines = (0..<5_000).map { _ in mutated(&random) }
    let (replies, status) = try Fixture.withFile { path in
      try RunningService.replies(
        Array(lines.joined(separator: [0x0A])), Fixture.configuration(path, workers: 2))
    }
    #expect(status == 0, "seed \(seed)")
    #expect(replies.count == lines.count(where: isDue), "seed \(seed)")
    for reply in replies {
      let value = try json(reply)
      let first = value.arrayValue?.first ?? value
      #expect(
        first["result"] != nil || first["decision"] != nil || first["error"]?["code"] != nil,
        "seed \(seed): \(reply)")
    }
  }
}
