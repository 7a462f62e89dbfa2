import Foundation
import Knowledge
import Testing

@Suite struct InspectTests {
  @Test(arguments: ["de", "en"])
  func page(_ language: String) throws {
    let outcome = try Lotse.run([
      "inspect", "--index", Lotse.shop.index, "--language", language,
    ])
    #expect(outcome.code == 0)
    let text = Golden.stable(outcome.output).replacing(/\d+ (k?B)\b/) { "# \($0.output.1)" }
    try Golden.expect(text.replacing(/[ ]{2,}/, with: "  "), "inspect.\(language).txt")
  }

  @Test func json() throws {
    let value = try CommandTests.json(
      Lotse.run(["inspect", "--index", Lotse.shop.index, "--json"]))
    #expect(value["views"]?["customer"]?["entries"]?.integerValue == 7)
    #expect(value["views"]?["agent"]?["entries"]?.integerValue == 8)
    #expect(value["entries"]?.arrayValue?.count == 8)
    let sizes = value["sections"]?.arrayValue?.compactMap { $0["bytes"]?.integerValue } ?? []
    #expect(!sizes.isEmpty)
    #expect(sizes.reduce(0, +) <= value["bytes"]?.integerValue ?? 0)
  }

  @Test func entry() throws {
    let arguments = ["inspect", "--index", Lotse.shop.index, "--entry", "lieferzeit"]
    let text = try Lotse.run(arguments).output
    #expect(text.contains("Within Germany shipping takes 2 to 4 working days."))
    #expect(text.contains("- Wann kommt mein Paket an?"))
    let value = try CommandTests.json(Lotse.run(arguments + ["--json"]))
    #expect(value["id"]?.stringValue == "lieferzeit")
    #expect(value["texts"]?.arrayValue?.count == 2)
    let missing = try Lotse.run(["inspect", "--index", Lotse.shop.index, "--entry", "liferzeit"])
    #expect(missing.code == 66)
    #expect(missing.errors.contains("lieferzeit"))
  }

  @Test func policy() throws {
    let outcome = try Lotse.run(["inspect", "--index", Lotse.shop.index, "--policy"])
    let value = try CommandTests.json(outcome)
    #expect(value["risk"]?.doubleValue == 0.1)
    let texts = value["texts"]?["de"]
    for text in PolicyText.allCases {
      let wordings = texts?[text.key]?.arrayValue ?? texts?[text.key].map { [$0] } ?? []
      #expect(!wordings.isEmpty && wordings.allSatisfy { $0.stringValue?.isEmpty == false })
    }
  }

  @Test func evaluate() throws {
    let folder = try TemporaryFolder(copyOf: "fragen")
    let runFile = folder.path + "/run.jsonl"
    let text = try Lotse.run(["evaluate", folder.path, "--run", runFile, "--language", "de"])
    #expect(text.code == 0, "\(text.errors)")
    #expect(text.output.contains("P@1"))
    let run = try String(contentsOfFile: runFile, encoding: .utf8)
    #expect(run.split(separator: "\n").count == 5)
    let value = try CommandTests.json(Lotse.run(["evaluate", folder.path, "--json", "--labels"]))
    #expect(value["labels"]?.boolValue == true)
    #expect(value["stress"] == nil)

    let stressed = try Lotse.run(["evaluate", folder.path, "--stress", "--language", "de"])
    #expect(stressed.output.contains("zwei Tippfehler"), "\(stressed.errors)")
    let stress = try CommandTests.json(
      Lotse.run(["evaluate", folder.path, "--stress", "--seed", "2", "--json"]))["stress"]
    #expect(stress?.arrayValue?.count == 10)

    let other = folder.path + "/run2.jsonl"
    #expect(
      try Lotse.run(["evaluate", folder.path, "--run", other, "--threads", "1"]).code == 0)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == run)

    #expect(try Lotse.run(["evaluate", Lotse.fixture("laden")]).code == 65)
    #expect(try Lotse.run(["evaluate", "/nonexistent/folder"]).code == 66)
    #expect(
      try Lotse.run(["evaluate", folder.path, "--run", "/nonexistent/run.jsonl"]).code == 74)
  }
}
