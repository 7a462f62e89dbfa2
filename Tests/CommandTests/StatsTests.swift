import Foundation
import JSON
import Testing

@Suite struct StatsTests {
  private static let folder = Lotse.fixture("protokoll")
  private static let files = ["shop.log", "shop.log.1"]

  @Test(arguments: ["de", "en"])
  func page(_ language: String) throws {
    let pages = try [[], ["--by", "week"]].map { more in
      let outcome = try Lotse.run(
        ["stats"] + Self.files + ["--language", language] + more, in: Self.folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.errors.isEmpty)
      return outcome.output
    }
    try Golden.expect(pages.joined(separator: "\n"), "stats.\(language).txt")
  }

  @Test func asJSON() throws {
    let outcome = try Lotse.run(["stats", "--json"] + Self.files, in: Self.folder)
    try Golden.expect(outcome.output, "stats.json")
    let value = try json(outcome)
    #expect(value["decisions"]?.integerValue == 7)
    #expect(value["answered"]?.integerValue == 4)
    #expect(value["dropped"]?.integerValue == 12)
    #expect(value["unreadable_lines"]?.integerValue == 2)
    #expect(value["first_unreadable"]?.arrayValue?.first?["line"]?.integerValue == 4)
    // The order of the files changes only which faults come first.
    let turned = try json(Lotse.run(["stats", "--json"] + Self.files.reversed(), in: Self.folder))
    for member in ["first", "last", "periods", "topics", "confidence", "durations_us", "entries"] {
      #expect(value[member] == turned[member], "\(member)")
    }
  }

  @Test func nothingToRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("nein\n{}\n", to: "bad.log")
    let bad = try Lotse.run(["stats", folder.path + "/bad.log"])
    #expect(bad.code == 1 && bad.output.contains("bad.log:2"))
    try folder.write("", to: "empty.log")
    #expect(try Lotse.run(["stats", folder.path + "/empty.log"]).code == 1)
    #expect(
      try Lotse.run(["stats", folder.path + "/bad.log", Self.folder + "/shop.log"]).code == 0)
    let missing = try Lotse.run(["stats", Self.folder + "/shop.log", folder.path + "/no.log"])
    #expect(missing.code == 66 && missing.output.isEmpty && missing.errors.contains("no.log"))
  }

  /// What the service writes can be read.
  @Test func theServicesOwnLog() throws {
    let folder = try TemporaryFolder()
    let log = folder.path + "/shop.log"
    let questions = ["Wie lange dauert der Versand?", "Was kostet der Versand?", "Mondlandung?"]
    let served = try Lotse.run(
      ["serve", "--index", Lotse.shop.index, "--log", log],
      input: Array(questions.map { #"{"question":"\#($0)"}"# + "\n" }.joined().utf8))
    #expect(served.code == 0, "\(served.errors)")
    let value = try json(Lotse.run(["stats", log, "--json"]))
    #expect(value["withheld"] == 0)
    #expect(value["decisions"]?.integerValue == 3)
    #expect(value["unreadable_lines"]?.integerValue == 0)
    #expect(value["durations_us"]?["decisions"]?.integerValue == 3)
    let replies = served.output.split(separator: "\n")
    let answers = replies.filter { $0.contains(#""decision":"answer""#) }.count
    #expect(value["answered"]?.integerValue == Int64(answers))
  }

  /// What a pilot would have answered stands in the log, and in a column of its own.
  @Test func whatAPilotWithheld() throws {
    let folder = try TemporaryFolder()
    let policy = try String(contentsOfFile: Lotse.shop.path + "/policy.json", encoding: .utf8)
    let pilot = policy.replacing(
      #""lieferung": { "handling": "answer" }"#,
      with: #""lieferung": { "handling": "answer", "mode": "suggest" }"#)
    #expect(pilot != policy)
    try folder.write(pilot, to: "policy.json")
    let log = folder.path + "/pilot.log"
    let questions = ["Wie lange dauert der Versand?", "Was kostet der Versand?", "Mondlandung?"]
    let served = try Lotse.run(
      ["serve", "--index", Lotse.shop.index, "--rules", folder.path, "--log", log],
      input: Array(questions.map { #"{"question":"\#($0)"}"# + "\n" }.joined().utf8))
    #expect(served.code == 0, "\(served.errors)")
    #expect(served.output.contains(#""withheld":"versandkosten""#))
    #expect(!served.output.contains(#""decision":"answer""#) && !served.output.contains("4,90"))
    let value = try json(Lotse.run(["stats", log, "--json"]))
    #expect(value["decisions"] == 3 && value["answered"] == 0 && value["withheld"] == 2)
    let topics = value["topics"]?.arrayValue ?? []
    #expect(topics.first { $0["topic"] == "lieferung" }?["withheld"] == 2)
    for (language, heading) in [("en", "withheld"), ("de", "zurückgehalten")] {
      let page = try Lotse.run(["stats", log, "--language", language]).output
      let lines = page.split(separator: "\n").map(String.init)
      let head = try #require(lines.firstIndex { $0.contains(heading) }, "\(page)")
      let topic = try #require(lines[head...].first { $0.contains("lieferung") })
      #expect(topic.split(separator: " ").last == "2", "\(topic)")
    }
  }
}
