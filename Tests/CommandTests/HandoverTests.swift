import Foundation
import JSON
import Testing

/// What humans read of a conversation that they take over.
@Suite struct HandoverTests {
  private static let desk: TemporaryFolder? = {
    let folder = try? TemporaryFolder(copyOf: "uebergabe")
    let outcome = folder.flatMap { try? Lotse.run(["build", $0.path]) }
    if outcome?.code != 0 { Issue.record("The fixture was not built: \(outcome?.errors ?? "")") }
    return folder
  }()

  private static let now = "2026-11-25T12:00:00+01:00"
  private static let words = [
    "de": [
      "Das Gerät ist defekt angekommen.",
      "Das Ersatzgerät ist auch kaputt, schon zum zweiten Mal! Ich bin stinksauer, unverschämt!!!",
      "Hallo?",
    ],
    "en": [
      "The device arrived broken.",
      "The replacement is broken too, for the second time! I am furious, this is unacceptable!",
      "Hello?",
    ],
  ]

  private static func chat(_ language: String, _ commands: [String]) throws -> Lotse.Outcome {
    let desk = try #require(desk)
    let lines = try #require(words[language]) + commands
    return try Lotse.run(
      [
        "chat", "--knowledge", desk.path, "--now", now, "--profile",
        "defects=2,customer_value=812", "--language", language,
      ], input: Array(lines.joined(separator: "\n").utf8))
  }

  /// The record of a conversation in a file.
  private static func record(_ language: String) throws -> (TemporaryFolder, path: String) {
    let outcome = try chat(language, [":record"])
    let line = outcome.output.split(separator: "\n").last { $0.hasPrefix("{") }
    let folder = try TemporaryFolder()
    try folder.write(String(line ?? ""), to: "record.json")
    return (folder, folder.path + "/record.json")
  }

  @Test(arguments: ["de", "en"])
  func chatShowsStateAndHandover(_ language: String) throws {
    let outcome = try Self.chat(language, [":state", ":handover"])
    #expect(outcome.code == 0)
    try Golden.expect(Golden.stable(outcome.output), "chat.\(language).txt")
  }

  @Test(arguments: ["de", "en"])
  func theRecordGivesThePage(_ language: String) throws {
    let desk = try #require(Self.desk)
    let (folder, path) = try Self.record(language)
    defer { withExtendedLifetime(folder) {} }
    let arguments = [
      "handover", path, "--knowledge", desk.path, "--now", Self.now, "--language", language,
    ]
    let page = try Lotse.run(arguments + ["--profile", "defects=2,customer_value=812"])
    #expect(page.code == 0 && page.errors.isEmpty)
    try Golden.expect(Golden.stable(page.output), "handover.\(language).txt")
    let lines = page.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 80 })
    // The first page is read in ten seconds.
    #expect(lines.firstIndex { $0.hasPrefix("───") } ?? .max <= 20)
    // A file says the same as pairs.
    try folder.write(#"{"defects":2,"customer_value":812}"#, to: "profile.json")
    let file = try Lotse.run(arguments + ["--profile", folder.path + "/profile.json"])
    #expect(file.output == page.output)
    let result = try json(Lotse.run(arguments + ["--json"]))
    #expect(result["goodwill"] == [] && result["goodwill_unmet"]?.arrayValue?.count == 2)
    #expect(result["language"]?.stringValue == language)
  }

  /// Everything that a caller sends can be sent.
  @Test(arguments: ["de", "en"])
  func chatSendsWhatCallersSend(_ language: String) throws {
    let desk = try #require(Self.desk)
    let lines = [
      ":result ok", ":channel phone", ":verified 2", "Wie bekomme ich ein Rücksendeetikett?",
      "12345678", ":result ok label_link=https://example.com/1", ":channel chat",
      "Wie bekomme ich ein Rücksendeetikett?", ":result failed", ":handover",
      ":human handed_back", ":human took_over", ":channel brief", ":verified -1", ":result ok x",
      ":human weg",
    ]
    let outcome = try Lotse.run(
      ["chat", "--knowledge", desk.path, "--now", Self.now, "--language", language],
      input: Array(lines.joined(separator: "\n").utf8))
    #expect(outcome.code == 0)
    // No action at first; then four lines that are no command.
    let notices = outcome.errors.split(separator: "\n")
    #expect(notices.count == 5 && Set(notices).count == 2, "\(outcome.errors)")
    let text = Golden.stable(outcome.output).replacing(/\b[0-9a-f]{8}\b/, with: "<id>")
    try Golden.expect(text, "chat-caller.\(language).txt")
  }

  @Test func mistakesAreNamed() throws {
    let desk = try #require(Self.desk)
    let (folder, path) = try Self.record("de")
    defer { withExtendedLifetime(folder) {} }
    let arguments = ["handover", "--knowledge", desk.path, "--language", "en"]
    #expect(try Lotse.run(arguments + ["/nonexistent.json"]).code == 66)
    try folder.write(#"{"format":9}"#, to: "newer.json")
    let newer = try Lotse.run(arguments + [folder.path + "/newer.json"])
    #expect(newer.code == 65 && newer.errors.contains("/format"))
    let missing = try Lotse.run(arguments + [path, "--profile", "/nonexistent.json"])
    #expect(missing.code == 66)
    try folder.write(#"{"defects":[2]}"#, to: "profile.json")
    let nested = try Lotse.run(arguments + [path, "--profile", folder.path + "/profile.json"])
    #expect(nested.code == 65 && nested.errors.contains("/defects"))
    for profile in ["=2", "a=1,b", "a=1,a=2"] {
      #expect(try Lotse.run(arguments + [path, "--profile", profile]).code == 64, "\(profile)")
    }
    let nothing = try Lotse.run(
      ["chat", "--knowledge", desk.path], input: Array(":handover\n:state\n:record".utf8))
    #expect(nothing.output.isEmpty && nothing.errors.split(separator: "\n").count == 3)
  }
}
