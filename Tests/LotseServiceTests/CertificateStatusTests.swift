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
            verdict: .certified(.init(gate: 500_000, answered: 100, wrong: 0, bound: 29_513)))
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
