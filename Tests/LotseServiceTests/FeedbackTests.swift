import Answering
import Dispatch
import Foundation
import JSON
import Knowledge
import LotseService
import Testing

/// What agents say of live questions becomes labelled questions, where that is wanted.
@Suite struct FeedbackTests {
  private func call(_ id: Int, _ parameters: String) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"feedback","params":{\#(parameters)}}"# + "\n"
  }

  /// Runs requests through a service that keeps feedback in a file.
  private func run(_ requests: [String], before: String? = nil, on: Bool = true) throws -> (
    replies: [JSONValue], file: String
  ) {
    try Fixture.withFile { path in
      let file = path + ".feedback.jsonl"
      if let before { try Data(before.utf8).write(to: URL(fileURLWithPath: file)) }
      var configuration = Fixture.configuration(path, workers: 1)
      if on { configuration.feedback = file }
      let (lines, status) = try RunningService.replies(
        Array(requests.joined().utf8), configuration)
      #expect(status == 0)
      let text = FileManager.default.contents(atPath: file).map {
        String(decoding: $0, as: UTF8.self)
      }
      return (try lines.map { try JSONReader.parse(Array($0.utf8), limits: .line) }, text ?? "")
    }
  }

  @Test func judgementsAreKept() throws {
    let (replies, file) = try run([
      call(1, #""role":"agent","question":"Wo bleibt 4711 0815 4711?","entry":"lieferzeit""#),
      call(2, #""role":"agent","question":"Haben Sie Kaffee, max@example.org?","entry":null"#),
      // The same once more, and a notification.
      call(3, #""role":"agent","question":"wo bleibt 4711 0815 4711","entry":"lieferzeit""#),
      #"{"jsonrpc":"2.0","method":"feedback","params":{"role":"agent","question":"Und jetzt?","entry":null}}"#
        + "\n",
    ])
    #expect(replies.map { $0["result"]?["kept"]?.boolValue } == [true, true, false])
    let (questions, diagnostics) = LabelledQuestionReader.read(
      Array(file.utf8), file: "feedback", form: .folder, entryIDs: ["lieferzeit"])
    #expect(diagnostics.isEmpty)
    #expect(questions.count == 3 && questions.last?.question == "Und jetzt?")
    // Masked is what names one customer.
    #expect(questions.first?.question.hasPrefix("Wo bleibt [") == true)
    #expect(!file.contains("4711") && !file.contains("max@"))
    #expect(questions.map { $0.relevant.map(\.entry) } == [["lieferzeit"], [], []])
    #expect(questions.allSatisfy { $0.split == .calibration })
    // Agents chose them: they are fitted on, and certify nothing.
    #expect(questions.allSatisfy { $0.isSought })
    #expect(questions.allSatisfy { LabelDivision.part(of: $0) == .fit })
    #expect(questions.first.map { $0.id } == replies[0]["result"]?["id"]?.stringValue)
  }

  /// Of one question the last judgement counts; no two that differ are left to a certificate.
  @Test func theLaterJudgementReplacesTheEarlier() throws {
    let first = try run([
      call(1, #""role":"agent","question":"Wo ist es?","entry":"lieferzeit""#)
    ]).file
    let before = "{\"id\":\"x\",\"question\":\"?\"}\n" + first + "no line of this kind\n"
    let (replies, file) = try run(
      [
        call(1, #""role":"agent","question":"Kaffee?","entry":null"#),
        call(2, #""role":"agent","question":"wo ist es","entry":null"#),
        call(3, #""role":"agent","question":"Wo ist es?","entry":null"#),
        // What was said first may be said again.
        call(4, #""role":"agent","question":"kaffee","entry":"lieferzeit""#),
        call(5, #""role":"agent","question":"Kaffee!","entry":null"#),
      ], before: before)
    #expect(
      replies.map { $0["result"]?["kept"]?.boolValue } == [true, true, false, true, true])
    let lines = file.split(separator: "\n")
    #expect(lines.prefix(2) == ["{\"id\":\"x\",\"question\":\"?\"}", "no line of this kind"])
    let (questions, diagnostics) = LabelledQuestionReader.read(
      Array(lines.dropFirst(2).joined(separator: "\n").utf8), file: "feedback", form: .folder,
      entryIDs: ["lieferzeit"])
    #expect(diagnostics.isEmpty)
    #expect(Set(questions.map(\.question)) == ["wo ist es", "Kaffee!"])
    #expect(questions.allSatisfy { $0.relevant.isEmpty })
  }

  /// Two services on one file, of which one changes what it said again and again: none of the other's
  /// judgements goes, and of what both judge the last judgement stands alone.
  @Test func replicasShareAFile() throws {
    try Fixture.withFile { path in
      let file = path + ".feedback.jsonl"
      var configuration = Fixture.configuration(path, workers: 1)
      configuration.feedback = file
      func judged(_ number: Int, _ question: String, _ entry: String) -> String {
        call(number, "\"role\":\"agent\",\"question\":\"\(question)\",\"entry\":\(entry)")
      }
      let count = 200
      let first = (0..<count).map { number in
        judged(number, "Wo ist es?", number % 2 == 0 ? "null" : "\"lieferzeit\"")
          + judged(number, "Beide fragen \(number % 20)?", "null")
      }
      let second = (0..<count).map { number in
        judged(number, "Neu ist Nummer \(number)?", "null")
          + judged(number, "Beide fragen \(number % 20)?", "\"lieferzeit\"")
      }
      let inputs = [first, second].map { Array($0.joined().utf8) }
      let shared = configuration
      DispatchQueue.concurrentPerform(iterations: 2) { number in
        let replies = try? RunningService.replies(inputs[number], shared)
        #expect(replies?.lines.count == 2 * count && replies?.status == 0)
      }
      let (questions, diagnostics) = LabelledQuestionReader.read(
        [UInt8](FileManager.default.contents(atPath: file) ?? Data()), file: "feedback",
        form: .folder, entryIDs: ["lieferzeit"])
      #expect(diagnostics.isEmpty, "\(diagnostics.prefix(3))")
      #expect(questions.count == count + 20 + 1)
      #expect(Set(questions.map(\.question)).count == questions.count)
    }
  }

  /// A new file in the place of the old one is read by no more people.
  @Test func aReplacedFileKeepsItsRights() throws {
    try Fixture.withFile { path in
      let file = path + ".feedback.jsonl"
      var configuration = Fixture.configuration(path, workers: 1)
      configuration.feedback = file
      let requests = [
        call(1, #""role":"agent","question":"Kaffee?","entry":null"#),
        call(2, #""role":"agent","question":"Kaffee?","entry":"lieferzeit""#),
      ]
      _ = try RunningService.replies(Array(requests.joined().utf8), configuration)
      let text = String(
        decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
      #expect(text.split(separator: "\n").count == 1 && text.contains("lieferzeit"))
      let rights = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect((rights as? NSNumber)?.intValue == 0o600)
    }
  }

  /// What stands in the file stays byte for byte, also without an end to its last line.
  @Test func theFileGrowsAtItsEnd() throws {
    let first = try run([call(1, #""role":"agent","question":"Kaffee?","entry":null"#)]).file
    let before = "{\"id\":\"x\",\"question\":\"?\"}\n" + first.dropLast()
    let (replies, file) = try run(
      [
        call(1, #""role":"agent","question":"Kaffee?","entry":null"#),
        call(2, #""role":"agent","question":"Tee?","entry":null"#),
      ], before: before)
    #expect(replies.map { $0["result"]?["kept"]?.boolValue } == [false, true])
    #expect(file.hasPrefix(before + "\n") && file.split(separator: "\n").count == 3)
  }

  @Test func aRecordSaysWhatWasAsked() throws {
    let asked = try json(
      Fixture.answers([#"{"question":"Wie lange dauert der Versand?",\#(now)}"#])[0])
    var writer = JSONWriter()
    writer.object { object in
      object.member("jsonrpc", "2.0")
      object.member("id", 1)
      object.member("method", "feedback")
      object.object("params") { object in
        object.member("role", "agent")
        object.member("entry", "lieferzeit")
        object.member("record", asked["record"] ?? .null)
      }
    }
    let (replies, file) = try run([writer.string + "\n"])
    #expect(replies[0]["result"]?["kept"]?.boolValue == true)
    #expect(file.contains("Wie lange dauert der Versand?"))
  }

  @Test func refusals() throws {
    let wrong = [
      (#""question":"x","entry":null"#, "/params"),
      (#""role":"customer","question":"x","entry":null"#, "/params/role"),
      (#""role":"agent","question":"x","entry":"kulanz""#, "/params/entry"),
      (#""role":"agent","question":"x","entry":"niemand""#, "/params/entry"),
      (#""role":"agent","question":" ","entry":null"#, "/params/question"),
      (#""role":"agent","entry":null"#, "/params"),
      (#""role":"agent","question":"x""#, "/params"),
      (#""role":"agent","question":"x","entry":null,"more":1"#, "/params/more"),
    ]
    let (replies, file) = try run(wrong.enumerated().map { call($0.offset, $0.element.0) })
    #expect(file.isEmpty)
    for (reply, (_, path)) in zip(replies, wrong) {
      #expect(reply["error"]?["code"]?.integerValue == -32602)
      #expect(reply["error"]?["data"]?["path"]?.stringValue == path)
    }
  }

  /// Where the operator has not switched it on, nothing is kept.
  @Test func switchedOff() throws {
    let (replies, file) = try run(
      [call(1, #""role":"agent","question":"Kaffee?","entry":null"#)], on: false)
    #expect(replies[0]["error"]?["code"]?.integerValue == -32002)
    #expect(replies[0]["error"]?["message"]?.stringValue?.contains("--feedback") == true)
    #expect(file.isEmpty)
  }

  @Test func aFileThatCannotBeWrittenIsSaidAtTheStart() throws {
    try Fixture.withFile { path in
      var configuration = Fixture.configuration(path)
      configuration.feedback = "/nonexistent/folder/feedback.jsonl"
      #expect(throws: (any Error).self) { try Service(configuration) }
    }
  }
}
