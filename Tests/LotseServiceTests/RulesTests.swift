import Answering
import Foundation
import JSON
import LotseService
import Testing

/// A policy and synonyms beside the index: taken up by `reload` without a build.
@Suite struct RulesTests {
  private let reload = #"{"jsonrpc":"2.0","id":"r","method":"reload"}"#
  private let unknown = #"{"question":"Verkauft ihr auch Gebrauchtwagen?",\#(now)}"#
  private let mailed = #"{"question":"Wie lange dauert der Postweg?",\#(now)}"#

  private func policy(_ more: String) -> String {
    #"{"format":1,"topics":{"lieferung":{},"ruecksendung":{},"kulanz":{}}\#(more)}"#
  }

  /// Calls `body` with the path of an index, the folder of rules and a handler of both.
  private func withRules(
    _ policy: String, _ body: (String, URL, inout RequestHandler) throws -> Void
  ) throws {
    try Fixture.withFile { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        .appendingPathComponent("rules")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try write(policy, "policy.json", folder)
      var configuration = Fixture.configuration(path)
      configuration.rules = folder.path
      var handler = RequestHandler(try ServiceEnvironment(configuration))
      try body(path, folder, &handler)
    }
  }

  private func write(_ text: String, _ name: String, _ folder: URL) throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  @Test func aTextAndASynonymAreTakenUpByReload() throws {
    try withRules(policy("")) { path, folder, handler in
      let first = try json(handler.answer(unknown))
      let before = try json(handler.answer(mailed))
      let texts =
        #","texts":{"de":{"escalate.no_entry":"Das klärt das Team im Laden.","escalate.low_confidence":"Das klärt das Team im Laden."}}"#
      try write(policy(texts), "policy.json", folder)
      try write("Postweg => Versand\n", "synonyms.txt", folder)
      // Nothing changes until it is asked for.
      let same = try json(handler.answer(unknown))
      #expect(same["text"] == first["text"])
      let reply = try json(handler.answer(reload))
      #expect(reply["result"]?["changed"] == true)
      let second = try json(handler.answer(unknown))
      #expect(second["text"]?.stringValue?.contains("Das klärt das Team im Laden.") == true)
      #expect(second["revision"] != first["revision"])
      #expect(second["revision"] == reply["result"]?["revision"])
      let after = try json(handler.answer(mailed))
      #expect(
        (after["confidence"]?.doubleValue ?? 0) > (before["confidence"]?.doubleValue ?? 0))
      // The same rules again are the same revision.
      let again = try json(handler.answer(reload))
      #expect(again["result"]?["changed"] == false)
    }
  }

  @Test func rulesAsBuiltAreTheIndexsOwnRevision() throws {
    try Fixture.withFile { path in
      var plain = RequestHandler(try ServiceEnvironment(Fixture.configuration(path)))
      let own = try json(plain.answer(unknown))
      try withRules(#"{"format":1}"#) { _, _, handler in
        let same = try json(handler.answer(unknown))
        #expect(same == own)
      }
    }
  }

  @Test(arguments: [
    (#"{"format":1,"risk":2}"#, "policy.json:1:"),
    (#"{"format":1,"languages":["en"]}"#, "The language German is missing"),
    ("{", "policy.json:1:"),
  ])
  func whatDoesNotFitIsRefusedAndTheServiceGoesOn(text: String, says: String) throws {
    try withRules(policy("")) { _, folder, handler in
      let before = try json(handler.answer(unknown))
      try write(text, "policy.json", folder)
      let error = try json(handler.answer(reload))["error"]
      #expect(error?["code"] == -32001)
      #expect(
        error?["message"]?.stringValue?.contains(says) == true, "\(String(describing: error))")
      let after = try json(handler.answer(unknown))
      #expect(after == before)
      try write("Postweg => Versand\n", "synonyms.txt", folder)
      try FileManager.default.removeItem(at: folder.appendingPathComponent("policy.json"))
      let missing = try json(handler.answer(reload))["error"]
      #expect(missing?["message"]?.stringValue?.contains("has no policy.json") == true)
    }
  }

  /// What is to be looked at in rules is said when they are taken up, and told to agents.
  @Test func warningsAreShown() throws {
    try Fixture.withFile { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        .appendingPathComponent("rules")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      // A text that addresses customers in the other form.
      try write(
        policy(#","texts":{"de":{"thanks":"Gern, melde dich wieder."}}"#), "policy.json", folder)
      let said = Said()
      var configuration = Fixture.configuration(path)
      configuration.rules = folder.path
      configuration.log = { said.add($0) }
      var handler = RequestHandler(try ServiceEnvironment(configuration))
      #expect(said.lines.count == 1, "\(said.lines)")
      #expect(said.lines.first?.hasPrefix("policy.json:1:") == true, "\(said.lines)")
      #expect(said.lines.first?.contains("warning") == true)
      let status = #"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"ROLE"}}"#
      let agents = try json(handler.answer(status.replacing("ROLE", with: "agent")))["result"]
      #expect(
        agents?["rules_warnings"]?.arrayValue?.compactMap(\.stringValue) == said.lines)
      let customers = try json(handler.answer(status.replacing("ROLE", with: "customer")))["result"]
      #expect(customers != nil && customers?["rules_warnings"] == nil)
      _ = try json(handler.answer(reload))
      #expect(said.lines.count == 2)
      try write(policy(""), "policy.json", folder)
      _ = try json(handler.answer(reload))
      #expect(said.lines.count == 2)
      let after = try json(handler.answer(status.replacing("ROLE", with: "agent")))["result"]
      #expect(after?["rules_warnings"] == nil)
    }
  }

  @Test func aServiceDoesNotStartWithoutItsRules() throws {
    try Fixture.withFile { path in
      var configuration = Fixture.configuration(path)
      configuration.rules = path + ".missing"
      #expect(throws: (any Error).self) { try ServiceEnvironment(configuration) }
    }
  }

  /// A certificate outlives other texts, and not another handling.
  @Test func aCertificateHoldsWhereTheSameIsAnswered() throws {
    try withRules(#"{"format":1,"texts":{"de":{"thanks":"Gern."}}}"#) { path, folder, _ in
      let certificate = Certificate(
        risk: 0.05, certainty: 0.95, revision: try KnowledgeIndex(path: path).revision,
        decider: Certifier.decider, labels: "0123456789abcdef", questions: 200, fitted: 0,
        leftOut: 0, uses: 1, days: (nil, nil),
        groups: [
          Certificate.Group(
            topic: nil,
            verdict: .certified(.init(gate: 500_000, answered: 100, wrong: 0, bound: 29_514)))
        ])
      _ = try CertificateFile.record(certificate, besideIndex: path)
      #expect(try KnowledgeIndex(path: path, rulesIn: folder.path).certificate != nil)
      let human = #"{"format":1,"topics":{"lieferung":{"handling":"human"}}}"#
      try write(human, "policy.json", folder)
      #expect(try KnowledgeIndex(path: path, rulesIn: folder.path).certificate == nil)
      try write(policy(#","hours":{"sunday":[]},"risk":0.08"#), "policy.json", folder)
      #expect(try KnowledgeIndex(path: path, rulesIn: folder.path).certificate != nil)
      try write(#"{"format":1,"route":"laden","risk":0.08}"#, "policy.json", folder)
      #expect(try KnowledgeIndex(path: path, rulesIn: folder.path).certificate != nil)
      try write("Postweg => Versand\n", "synonyms.txt", folder)
      #expect(try KnowledgeIndex(path: path, rulesIn: folder.path).certificate == nil)
    }
  }
}

/// The lines that a service has said.
final class Said: @unchecked Sendable {
  private let lock = NSLock()
  private var said: [String] = []
  var lines: [String] { lock.withLock { said } }
  func add(_ line: String) { lock.withLock { said.append(line) } }
}
