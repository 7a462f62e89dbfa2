import Answering
import Foundation
import JSON
import LotseService
import Testing

/// What `status` says of a certificate beside the index.
@Suite struct CertificateStatusTests {
  /// The status for a role of an index that was certified for some days.
  private func status(_ role: String, until last: Int32? = nil, topic: String? = nil) throws
    -> JSONValue
  {
    try result("status", #""role":"\#(role)",\#(now)"#, until: last, topic: topic)
  }

  /// The result of a method, where such an index is served.
  private func result(
    _ method: String, _ parameters: String, until last: Int32? = nil, topic: String? = nil
  ) throws -> JSONValue {
    try Fixture.withFile { path in
      let certificate = Certificate(
        risk: 0.05, certainty: 0.95, revision: try KnowledgeIndex(path: path).revision,
        decider: Certifier.decider, labels: "0123456789abcdef", questions: 200, fitted: 0,
        leftOut: 0, uses: 1, days: (nil, last),
        groups: [
          Certificate.Group(
            topic: topic,
            verdict: .certified(.init(gate: 500_000, answered: 100, wrong: 0, bound: 29_514)))
        ])
      _ = try CertificateFile.record(certificate, besideIndex: path)
      let call =
        #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{\#(parameters)}}"# + "\n"
      let (lines, _) = try RunningService.replies(
        Array(call.utf8), Fixture.configuration(path))
      return try #require(try json(lines.last)["result"])
    }
  }

  @Test func agentsAreToldAll() throws {
    let status = try status("agent")
    #expect(status["gate"]?.stringValue == "certified")
    let certificate = try #require(status["certificate"])
    #expect(certificate["in_force"]?.boolValue == true)
    #expect(certificate["groups"]?.arrayValue?.first?["gate"]?.doubleValue == 0.5)
    #expect(certificate["gates"]?["lieferung"]?.stringValue == "certified")
    #expect(certificate["gates"]?["ruecksendung"]?.stringValue == "certified")
  }

  /// An explanation says what the certificate in force rests on.
  @Test func explanationsSayWhatCertifies() throws {
    let asked = #""question":"Wie lange dauert der Versand?",\#(now)"#
    let gate = try #require(try result("explain", asked)["gate"])
    #expect(gate["kind"]?.stringValue == "certified")
    let certificate = try #require(gate["certificate"])
    #expect(
      certificate["risk"]?.doubleValue == 0.05 && certificate["certainty"]?.doubleValue == 0.95)
    #expect(certificate["answered"]?.integerValue == 100 && certificate["wrong"]?.integerValue == 0)
    #expect(certificate["questions"]?.integerValue == 200 && certificate["uses"]?.integerValue == 1)
    #expect(certificate["labels"]?.stringValue == "0123456789abcdef")
    let expired = try #require(try result("explain", asked, until: 10)["gate"])
    #expect(expired["kind"]?.stringValue == "universal" && expired["certificate"] == nil)
  }

  /// Customers are told of the promise, not of topics, questions or counts.
  @Test func customersAreToldOfThePromise() throws {
    let certificate = try #require(try status("customer")["certificate"]?.objectValue)
    #expect(certificate.members.map(\.key).sorted() == ["certainty", "in_force", "risk"])
  }

  /// Damage beside the index is said at the start and at `reload`, and told to agents, until it is
  /// mended; the service goes on without a certificate.
  @Test func damageIsSaid() throws {
    try Fixture.withFile { path in
      let beside = URL(fileURLWithPath: path + ".certificate.json")
      try Data("garbage{".utf8).write(to: beside)
      let said = Said()
      var configuration = Fixture.configuration(path)
      configuration.log = { said.add($0) }
      var handler = RequestHandler(try ServiceEnvironment(configuration))
      let first = said.lines
      #expect(first.count == 1, "\(first)")
      #expect(first.first?.contains(".certificate.json") == true, "\(first)")
      #expect(first.first?.contains("`lotse certify`") == true, "\(first)")
      let status = #"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"ROLE"}}"#
      let agents = try json(handler.answer(status.replacing("ROLE", with: "agent")))["result"]
      #expect(
        agents?["certificate_warnings"]?.arrayValue?.compactMap(\.stringValue) == first)
      #expect(agents?["gate"]?.stringValue == "universal" && agents?["certificate"] == nil)
      let customers = try json(handler.answer(status.replacing("ROLE", with: "customer")))["result"]
      #expect(customers != nil && customers?["certificate_warnings"] == nil)
      let reload = #"{"jsonrpc":"2.0","id":"r","method":"reload"}"#
      _ = try json(handler.answer(reload))
      #expect(said.lines.count == 2)
      try FileManager.default.removeItem(at: beside)
      _ = try json(handler.answer(reload))
      #expect(said.lines.count == 2)
      let after = try json(handler.answer(status.replacing("ROLE", with: "agent")))["result"]
      #expect(after != nil && after?["certificate_warnings"] == nil)

      // Who answers in certified topics alone is told why nothing is certified.
      try Data("garbage{".utf8).write(to: beside)
      configuration.certifiedOnly = true
      #expect(throws: (any Error).self) { try ServiceEnvironment(configuration) }
      #expect(said.lines.count == 3 && said.lines.last == first.first)
    }
  }

  /// One topic that is certified makes no certified base, and one that has run out counts no more.
  @Test func onlyWhatIsInForceCounts() throws {
    let one = try status("agent", topic: "lieferung")
    #expect(one["gate"]?.stringValue == "universal")
    #expect(one["certificate"]?["gates"]?["lieferung"]?.stringValue == "certified")
    #expect(one["certificate"]?["gates"]?["ruecksendung"]?.stringValue == "universal")
    let expired = try status("agent", until: 10)
    #expect(expired["gate"]?.stringValue == "universal")
    #expect(expired["certificate"]?["in_force"]?.boolValue == false)
  }
}
