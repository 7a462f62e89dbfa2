import Answering
import Conversation
import Foundation
import JSON
import Knowledge
import LotseService
import Testing

/// The log holds a line for each decision, and never stands in the way of a reply.
@Suite struct LogTests {
  private static let questions = [
    "Wie lange dauert der Versand?", "Was kostet der Versand?",
    "Ich heiße Petra Lang, Tel. 0221 123456, wo bleibt mein Geld?",
  ]

  private func request(_ question: String) -> String {
    #"{"question":"\#(question)","now":"2026-11-22T15:00:00+01:00"}"# + "\n"
  }

  /// The lines of a file.
  private func lines(_ path: String) throws -> [JSONValue] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONReader.parse(Array($0.utf8), limits: .line)
    }
  }

  /// Runs requests through a service with a log, one worker so that the lines are in order.
  private func run(
    _ requests: String, _ change: (inout LogConfiguration) -> Void = { _ in },
    _ check: (String, [String]) throws -> Void
  ) throws {
    try Fixture.withFile { path in
      var log = LogConfiguration(path: path + ".log")
      change(&log)
      var configuration = Fixture.configuration(path, workers: 1)
      configuration.decisionLog = log
      let (replies, status) = try RunningService.replies(Array(requests.utf8), configuration)
      #expect(status == 0)
      try check(log.path, replies)
    }
  }

  /// What was asked for is masked like what is recognised, whatever its form.
  @Test func answersToWhatWasAskedForAreMasked() throws {
    let policy = try #require(
      PolicyReader.read(
        Array(
          Shop.policy.replacing(
            #""fields": {"#,
            with:
              ##""fields": { "kind": { "pattern": "Brand|Sturm" }, "note": { "pattern": ".+" },"##
          ).utf8)
      ).policy)
    let masker = Masker(policy)
    #expect(masker.mask("50667") == "50667", "no more than a number by itself")
    for (words, asked, masked) in [
      ("50667", "postcode", "[postcode]"),
      ("die 506 67 ist es", "postcode", "die [postcode] [postcode] ist es"),
      ("506", "postcode", "[postcode]"), ("ein Brand war es", "kind", "ein [kind] war es"),
      ("blaues Haus am See", "note", "[note] [note] [note] [note]"),
      ("nein, 50667", "confirmation", "nein, [number]"),
      ("Was kostet das?", "postcode", "Was kostet das?"),
    ] {
      #expect(masker.mask(words, answering: asked) == masked)
    }
  }

  @Test func theLogMasksWhatWasAskedFor() throws {
    let shop = try askedForAPostcode()
    let line =
      #"{"question":"20095","now":"2026-11-25T12:00:00+01:00","record":\#(shop.record)}"# + "\n"
    try Fixture.withFile(Shop.bytes) { path in
      var configuration = Fixture.configuration(path, workers: 1)
      var log = LogConfiguration(path: path + ".log")
      log.keepsQuestions = true
      configuration.decisionLog = log
      let (_, status) = try RunningService.replies(Array(line.utf8), configuration)
      #expect(status == 0)
      #expect(try lines(log.path).first?["question"] == "[postcode]")
    }
  }

  /// Also of what is kept for a human and answered by silence.
  @Test func theResultOfAnActionIsLogged() throws {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung 11111111, PLZ 20095?")
    let id = try #require(talk.last["action"]?["id"]?.stringValue)
    var requests = talk.lastLine + "\n"
    for status in ["timeout", "ok"] {
      try talk.turn(#""action_result":{"id":"\#(id)","status":"\#(status)"}"#)
      requests += talk.lastLine + "\n"
    }
    try Fixture.withFile(Shop.bytes) { path in
      var configuration = Fixture.configuration(path, workers: 1)
      configuration.decisionLog = LogConfiguration(path: path + ".log")
      _ = try RunningService.replies(Array(requests.utf8), configuration)
      let logged = try lines(path + ".log")
      #expect(
        logged.map { $0["decision"]?.stringValue } == ["act", "escalate", "silent"], "\(logged)")
      #expect(
        logged.map { $0["action_result"]?.stringValue } == [nil, "timeout", "ok"], "\(logged)")
    }
  }

  @Test func everyDecisionHasALine() throws {
    try run(Self.questions.map(request).joined()) { path, replies in
      let lines = try lines(path)
      #expect(lines.count == 3)
      for (line, reply) in zip(lines, replies) {
        let reply = try JSONReader.parse(Array(reply.utf8), limits: .line)
        for key in ["decision", "confidence", "gate", "revision", "language"] {
          #expect(line[key] == reply[key])
        }
        #expect(line["time"] == .string("2026-11-22T14:00:00Z"))
        #expect(line["channel"] == .string("chat"))
        #expect(line["duration_us"] != nil)
        #expect(line["question"] == nil)
      }
      let answered = lines.first { $0["decision"] == .string("answer") }
      #expect(answered?["topic"] == .string("lieferung"))
      #expect(answered?["entry"] == .string("lieferzeit"))
    }
  }

  /// A hand-over that shows no entry has its matter's topic, and what a pilot would have answered.
  @Test func handoversNameTheirTopic() throws {
    func lines(_ bytes: [UInt8], _ questions: [String]) throws -> [JSONValue] {
      try Fixture.withFile(bytes) { path in
        let log = LogConfiguration(path: path + ".log")
        var configuration = Fixture.configuration(path, workers: 1)
        configuration.decisionLog = log
        _ = try RunningService.replies(Array(questions.map(request).joined().utf8), configuration)
        return try self.lines(log.path)
      }
    }
    let logged = try lines(
      Shop.bytes,
      [
        "Wie läuft der Probelauf?", "Mein Mann ist gestorben.", "Wo ist meine Bestellung?",
        "Verkaufen Sie Elefanten?",
      ])
    #expect(
      logged.map { $0["topic"]?.stringValue } == ["probe", "trauer", "lieferung", nil],
      "\(logged)")
    #expect(logged.map { $0["withheld"]?.stringValue } == ["probelauf", nil, nil, nil])
    #expect(logged.allSatisfy { $0["entry"] == nil })
    // "Decided and counted", while nobody sees it.
    let policy = Shop.policy.replacing(#""mode": "suggest""#, with: #""mode": "shadow""#)
    let shadow = try lines(Shop.bytes(policy: policy), ["Wie läuft der Probelauf?"])
    #expect(shadow.first?["withheld"] == "probelauf" && shadow.first?["topic"] == "probe")
  }

  @Test func signalsAreKeptWithoutTheirWords() throws {
    try run(request("Ich will mit einem Menschen sprechen!")) { path, _ in
      let line = try #require(try lines(path).first)
      let signal = line["signals"]?.arrayValue?.first
      #expect(signal?["kind"] == .string("human_wanted"))
      #expect((signal?["strength"]?.doubleValue ?? 0) >= 0.5)
      #expect(signal?["evidence"] == nil)
    }
  }

  @Test func questionsAreKeptMaskedWhereWanted() throws {
    try run(Self.questions.map(request).joined(), { $0.keepsQuestions = true }) { path, _ in
      let kept = try lines(path).map { $0["question"]?.stringValue }
      #expect(kept.last == "Ich heiße [name], Tel. [telephone], wo bleibt mein Geld?")
      #expect(kept.first == Self.questions[0])
    }
  }

  @Test func filesTakeTurns() throws {
    let requests = String(repeating: request(Self.questions[0]), count: 20)
    try run(
      requests,
      {
        $0.size = 1_000
        $0.files = 3
      }
    ) { path, replies in
      #expect(replies.count == 20)
      for file in [path, path + ".1", path + ".2"] {
        let size = FileManager.default.contents(atPath: file)?.count ?? 0
        #expect(size > 0 && size <= 1_000, "\(file)")
        let kept = try lines(file)
        #expect(!kept.isEmpty)
      }
      #expect(!FileManager.default.fileExists(atPath: path + ".3"))
    }
  }

  @Test func aLogThatCannotBeWrittenStopsNothing() throws {
    let status = #"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"agent"}}"# + "\n"
    try run(
      request(Self.questions[0]) + request(Self.questions[1]) + status,
      { $0.path = "/nowhere/at/all.log" }
    ) { _, replies in
      #expect(replies.count == 3)
      let last = try JSONReader.parse(Array((replies.last ?? "").utf8), limits: .line)
      #expect(last["result"]?["log"]?["written"] == .integer(0))
    }
  }

  private func askedForAPostcode() throws -> LotseServiceTests.Conversation {
    var talk = try LotseServiceTests.Conversation()
    try talk.say("Wo ist meine Bestellung 11111111?")
    #expect(talk.decided == "collect postcode")
    return talk
  }
}
