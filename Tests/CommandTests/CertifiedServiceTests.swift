import Foundation
import JSON
import Testing

/// A certificate from labels to replies: made by a build, served, lost with an edit, found again.
@Suite struct CertifiedServiceTests {
  private static let places = [
    "Parkplatz", "Garderobe", "Speisekarte", "Fahrstuhl", "Wickelraum", "Ladestation",
    "Trinkbrunnen", "Fundbüro", "Lesesaal", "Kopierer", "Geldautomat", "Raucherbereich",
  ]
  private static let wordings = [
    "Können Sie mir sagen, wo # ist?", "Ich brauche #", "#, wo bitte?",
    "Haben Sie einen Ort für #?", "Zeigen Sie mir #", "Finde ich # bei Ihnen?",
    "Bitte einmal #", "Wo gibt es denn #?", "Ist # in der Nähe?", "Auf welchem Stock ist #?",
    "Führt ein Weg zu #?", "Wir suchen #",
  ]
  private static let absent = [
    "Elefanten", "Raketen", "Zirkusclown", "Fallschirm", "Bergwerk", "Teleskop", "Panzer",
    "Kamele", "Segelboote", "Dampfloks", "Iglus", "Vulkane",
  ]

  private static func knowledge(floor: String = "Stockwerk") -> String {
    let entries = places.enumerated().map { number, place in
      """
      ## Wo ist der Platz für \(place)?
      <!-- id: platz-\(number) -->

      - \(place) gesucht
      - Wie komme ich zu \(place)?
      - Gibt es hier \(place)?
      - Weg zu \(place)

      \(number == 3 ? floor : "Stockwerk") \(number).

      """
    }
    return "---\nlanguage: de\ntopic: haus\naudience: customer\n---\n# Haus\n\n"
      + entries.joined(separator: "\n")
  }

  private static var labels: String {
    func line(_ id: String, _ question: String, _ entry: String?) -> String {
      let relevant = entry.map { "\"\($0)\":1" } ?? ""
      return "{\"id\":\"\(id)\",\"question\":\"\(question)\",\"language\":\"de\","
        + "\"relevant\":{\(relevant)},\"split\":\"calibration\"}\n"
    }
    let known = wordings.enumerated().flatMap { wording in
      places.enumerated().map { place in
        line(
          "k\(wording.offset)-\(place.offset)",
          wording.element.replacing("#", with: place.element), "platz-\(place.offset)")
      }
    }
    let unknown = absent.enumerated().map { line("u\($0)", "Verkaufen Sie \($1)?", nil) }
    return (known + unknown).joined()
  }

  private static func folder(certifiedOnly: Bool, topics: String = "{}") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(knowledge(), to: "kb.md")
    try folder.write(
      "{\"format\":1,\"risk\":0.1,\"certified_only\":\(certifiedOnly),\"topics\":\(topics)}",
      to: "policy.json")
    try folder.write(labels, to: "questions.jsonl")
    return folder
  }

  private func served(_ index: String, _ more: [String] = []) throws -> (
    decision: String?, gate: String?, status: String?
  ) {
    let lines = [
      #"{"question":"Ich suche den Lesesaal"}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"agent"}}"#,
    ]
    let outcome = try Lotse.run(
      ["serve", "--index", index] + more, input: Array((lines.joined(separator: "\n") + "\n").utf8))
    let replies = try outcome.output.split(separator: "\n").map {
      try JSONReader.parse(Array($0.utf8), limits: .line)
    }
    try #require(replies.count == 2, "\(outcome)")
    return (
      replies[0]["decision"]?.stringValue, replies[0]["gate"]?.stringValue,
      replies[1]["result"]?["gate"]?.stringValue
    )
  }

  /// A topic that tolerates less than the others stands in the certificate by its name, with its own
  /// figures, and is certified by nothing else.
  @Test func aTopicOfItsOwnRisk() throws {
    let folder = try Self.folder(certifiedOnly: false, topics: #"{"haus":{"risk":0.001}}"#)
    let index = folder.path + "/a.lotse"
    #expect(try Lotse.run(["build", folder.path, "-o", index]).code == 0)
    for risk in ["0.1", "0.05"] {
      let outcome = try Lotse.run([
        "certify", folder.path, "--index", index, "--risk", risk, "--language", "en",
        "--plot", folder.path + "/a.svg",
      ])
      #expect(outcome.output.contains("haus (at most 0.1%): no certificate"), "\(outcome)")
      #expect(outcome.output.contains("\nall others") && !outcome.output.contains("\nall:"))
    }
    #expect(try served(index).gate != "certified")
  }

  @Test(arguments: [false, true]) func fromLabelsToReplies(certifiedOnly: Bool) throws {
    let folder = try Self.folder(certifiedOnly: certifiedOnly)
    let index = folder.path + "/a.lotse"
    func build() throws -> JSONValue {
      try CommandTests.json(Lotse.run(["build", folder.path, "-o", index, "--json"]))
    }
    let first = try build()
    let certificate = try #require(first["certificate"])
    #expect(certificate["groups"]?.arrayValue?.first?["verdict"]?.stringValue == "certified")
    let page = try CommandTests.json(
      Lotse.run(["certify", folder.path, "--index", index, "--json"]))
    #expect(page["issued"]?.boolValue == true)
    #expect(page["unanswerable"]?.integerValue == 12)
    #expect(page["thresholds"]?.stringValue == "phrasings")
    #expect(try served(index) == ("answer", "certified", "certified"))
    #expect(try served(index, ["--certified-only"]) == ("answer", "certified", "certified"))

    // Without labels an edited base has an estimate alone.
    try FileManager.default.removeItem(atPath: folder.path + "/questions.jsonl")
    try folder.write(Self.knowledge(floor: "Etage"), to: "kb.md")
    let edited = try build()
    #expect(edited["revision"] != first["revision"] && edited["certificate"] == nil)
    // Who answers in certified topics alone goes on with the index before, also from the start.
    let kept = index + ".certified"
    #expect(FileManager.default.fileExists(atPath: kept))
    let former = try served(index, ["--certified-only"])
    #expect(former == ("answer", "certified", "certified"))
    try folder.write(Self.knowledge(floor: "Geschoss"), to: "kb.md")
    _ = try build()
    #expect(try served(index, ["--certified-only"]) == former)
    try folder.write(Self.knowledge(floor: "Etage"), to: "kb.md")
    #expect(try build()["revision"] == edited["revision"])
    #expect(
      try served(index)
        == (
          certifiedOnly ? "escalate" : "answer", certifiedOnly ? "none" : "estimated", "estimated"
        ))

    // The certificate speaks for the old words still, and for labels that come back.
    try folder.write(Self.knowledge(), to: "kb.md")
    #expect(try build()["revision"] == first["revision"])
    // One that is certified itself needs no other.
    #expect(!FileManager.default.fileExists(atPath: kept))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.allSatisfy { !$0.contains(".new-") })
    #expect(try served(index) == ("answer", "certified", "certified"))
    try folder.write(Self.knowledge(floor: "Etage"), to: "kb.md")
    try folder.write(Self.labels, to: "questions.jsonl")
    #expect(try build()["certificate"]?["uses"]?.integerValue == 2)
    #expect(try served(index) == ("answer", "certified", "certified"))
  }
}
