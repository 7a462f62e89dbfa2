import Foundation
import JSON
import Testing

@Suite struct CertifyTests {
  /// A folder whose labels ask for its two entries in other words, again and again.
  private static func folder(labels: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder.small()
    let lines = (0..<labels).map { number in
      let isParking = number % 2 == 0
      let question =
        isParking
        ? "Wo kann ich denn parken, Platz \(number)?" : "Wann ist geöffnet, Tag \(number)?"
      return
        "{\"id\":\"q\(number)\",\"question\":\"\(question)\",\"language\":\"de\",\"relevant\":{\"\(isParking ? "parken" : "zeiten")\":1},\"split\":\"calibration\"}"
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "questions.jsonl")
    return folder
  }

  @Test(arguments: ["de", "en"])
  func tooFew(_ language: String) throws {
    let folder = try Self.folder(labels: 20)
    let outcome = try Lotse.run(["certify", "--language", language], in: folder.path)
    #expect(outcome.code == 1, "\(outcome.errors)")
    try Golden.expect(Golden.stable(outcome.output), "certify.\(language).txt")
    #expect(
      FileManager.default.fileExists(
        atPath: folder.path + "/.lotse/index.lotse.certificate.json"))
    // Where certified topics alone are to be answered, this index is not served.
    let serve = try Lotse.run([
      "serve", "--index", folder.path + "/.lotse/index.lotse", "--certified-only",
    ])
    #expect(serve.code == 65)
    #expect(serve.errors.contains("--certified-only"))
  }

  /// A promise is printed as it was asked for, neither larger nor smaller.
  @Test func promisesAreNotRounded() throws {
    let folder = try Self.folder(labels: 20)
    for (risk, certainty, expected) in [
      ("0.0101", "0.99999", "at most 1.01% of the answers wrong, 99.999% sure"),
      ("0.000001", "0.95", "at most 0.0001% of the answers wrong, 95.0% sure"),
      ("0.123456", "0.5", "at most 12.3456% of the answers wrong, 50.0% sure"),
    ] {
      let outcome = try Lotse.run([
        "certify", folder.path, "--risk", risk, "--certainty", certainty, "--language", "en",
      ])
      #expect(outcome.output.contains(expected), "\(outcome)")
    }
  }

  @Test func noLabels() throws {
    let folder = try TemporaryFolder.small()
    let outcome = try Lotse.run(["certify", folder.path])
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("questions.jsonl"))
    #expect(try Lotse.run(["certify", "/nonexistent/folder"]).code == 66)
    #expect(try Lotse.run(["certify", folder.path, "--risk", "5"]).code == 64)
  }

  /// The same certificate is the same picture; nothing in it means something in XML.
  @Test func plotAndJSON() throws {
    let folder = try Self.folder(labels: 20)
    var pictures: [Data?] = []
    for name in ["a.svg", "b.svg"] {
      let outcome = try Lotse.run([
        "certify", folder.path, "--plot", folder.path + "/" + name, "--json", "--risk", "0.1",
      ])
      let value = try CommandTests.json(outcome)
      #expect(value["issued"]?.boolValue == false)
      #expect(value["questions"]?.integerValue == 20)
      // So few can show no such risk: nothing was asked, and nothing used up.
      #expect(value["uses"]?.integerValue == 0 && value["unsealed"]?.boolValue == false)
      pictures.append(FileManager.default.contents(atPath: folder.path + "/" + name))
    }
    #expect(pictures[0] != nil && pictures[0] == pictures[1])
    let text = String(decoding: pictures[0] ?? Data(), as: UTF8.self)
    #expect(text.hasPrefix("<svg ") && text.hasSuffix("</svg>\n"))
  }

  /// What is asked of the same labels with another index, risk or day counts on.
  @Test func usesAreCountedBesideTheLabels() throws {
    let folder = try Self.folder(labels: 20)
    try folder.write(#"{"format":1,"risk":0.35}"#, to: "policy.json")
    func uses(_ arguments: [String]) throws -> Int64? {
      let value = try CommandTests.json(Lotse.run(arguments + ["--json"]))
      return (value["certificate"] ?? value)["uses"]?.integerValue
    }
    let (a, b) = (folder.path + "/a.lotse", folder.path + "/b.lotse")
    #expect(try uses(["build", folder.path, "-o", a]) == 1)
    // The same of the same tells nothing new, whatever the index is called.
    #expect(try uses(["build", folder.path, "-o", b]) == 1)
    #expect(try uses(["certify", folder.path, "--index", b, "--risk", "0.3"]) == 2)
    #expect(try uses(["certify", folder.path, "--index", a, "--risk", "0.2"]) == 3)
    try FileManager.default.removeItem(atPath: a + ".certificate.json")
    let later = ["certify", folder.path, "--index", a, "--now", "2027-01-01T12:00:00Z"]
    #expect(try uses(later) == 3)
    #expect(try uses(later + ["--risk", "0.25"]) == 4)
    // They lie beside the labels: who makes the rest anew does not begin to count again.
    try? FileManager.default.removeItem(atPath: folder.path + "/.lotse")
    for name in ["a.lotse", "b.lotse", "b.lotse.certificate.json"] {
      try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    }
    #expect(try uses(["certify", folder.path, "--risk", "0.25"]) == 4)
    let path = folder.path + "/label-uses.jsonl"
    let lines = String(
      decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self
    ).split(separator: "\n")
    #expect(lines.count == 4 && Set(lines).count == 4)
    // Where an older program kept them they are taken over.
    try FileManager.default.moveItem(
      atPath: path, toPath: folder.path + "/.lotse/label-uses.jsonl")
    #expect(try uses(["certify", folder.path, "--risk", "0.22"]) == 5)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  /// An index of another folder, or of this one as it was, keeps the certificate that it has.
  @Test func anotherFolder() throws {
    let folder = try Self.folder(labels: 20)
    let index = folder.path + "/a.lotse"
    #expect(try Lotse.run(["build", folder.path, "-o", index]).code == 0)
    #expect(try Lotse.run(["certify", folder.path, "--index", index]).code == 1)
    let kept = FileManager.default.contents(atPath: index + ".certificate.json")
    let other = try TemporaryFolder.small()
    try other.write(
      "---\nlanguage: de\naudience: customer\n---\n# Titel\n\n## Wo ist der Eingang?\n<!-- id: eingang -->\n\nVorn.\n",
      to: "mehr.md")
    try other.write(
      "{\"id\":\"q\",\"question\":\"Wo geht es hinein?\",\"language\":\"de\",\"relevant\":{\"eingang\":1},\"split\":\"calibration\"}\n",
      to: "questions.jsonl")
    let outcome = try Lotse.run(["certify", other.path, "--index", index])
    #expect(outcome.code == 65 && outcome.errors.contains("lotse build"), "\(outcome.errors)")
    #expect(FileManager.default.contents(atPath: index + ".certificate.json") == kept)
  }

  /// Labels that contradict each other certify nothing.
  @Test func contradictoryLabels() throws {
    let folder = try Self.folder(labels: 20)
    let path = folder.path + "/questions.jsonl"
    let lines = String(
      decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    try folder.write(
      lines
        + "{\"id\":\"x\",\"question\":\"wo kann ich denn parken – Platz 4\",\"language\":\"de\",\"relevant\":{},\"split\":\"calibration\"}\n",
      to: "questions.jsonl")
    for command in ["check", "certify"] {
      let outcome = try Lotse.run([command, folder.path, "--language", "en"])
      #expect(outcome.code != 0)
      #expect((outcome.output + outcome.errors).contains("questions.jsonl:21"), "\(outcome)")
    }
  }

  @Test func buildingCertifies() throws {
    let folder = try Self.folder(labels: 20)
    let value = try CommandTests.json(Lotse.run(["build", folder.path, "--json"]))
    #expect(value["certificate"]?["questions"]?.integerValue == 20)
    #expect(value["certificate"]?["revision"] == value["revision"])
  }
}
