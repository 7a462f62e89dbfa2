import Foundation
import JSON
import Testing

@Suite struct InboxTests {
  private static let inbox = """
    {"id":"a","question":"Wo kann ich denn parken?"}
    {"id":"b","question":"Wann ist geöffnet?"}
    {"id":"c","question":"Gibt es bei Ihnen Wurzelpeter?"}
    {"id":"d","question":"Haben Sie Wurzelpeter, bitte?"}
    {"id":"e","question":"wo kann ich denn parken"}

    """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder.small()
    try folder.write(inbox, to: "inbox.jsonl.txt")
    return folder
  }

  private static func questions(_ folder: TemporaryFolder) -> String {
    String(
      decoding: FileManager.default.contents(atPath: folder.path + "/questions.jsonl") ?? Data(),
      as: UTF8.self)
  }

  private func label(
    _ folder: TemporaryFolder, _ keys: String, _ more: [String] = []
  ) throws -> Lotse.Outcome {
    try Lotse.run(
      ["label", folder.path + "/inbox.jsonl.txt", "--knowledge", folder.path] + more,
      input: Array(keys.utf8))
  }

  @Test(arguments: ["de", "en"])
  func assess(_ language: String) throws {
    let folder = try Self.folder()
    let outcome = try Lotse.run([
      "assess", folder.path + "/inbox.jsonl.txt", "--knowledge", folder.path, "--language",
      language,
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    try Golden.expect(Golden.stable(outcome.output), "assess.\(language).txt")
  }

  /// A gate of which more answers are to be expected wrong than its name says is told of.
  @Test(arguments: ["de", "en"]) func moreWrongThanTheGateSays(_ language: String) throws {
    let folder = try TemporaryFolder.small()
    func assess(_ questions: [String]) throws -> String {
      try folder.write(questions.joined(separator: "\n") + "\n", to: "inbox.txt")
      return try Lotse.run([
        "assess", folder.path + "/inbox.txt", "--knowledge", folder.path, "--risk", "0.1",
        "--language", language,
      ]).output
    }
    let doubtful = ["geöffnet Sonntag", "Wo parke ich heute", "Parkplatz frei"]
    #expect(try assess(doubtful).contains("--unanswerable"))
    #expect(try !assess(["Wo kann ich parken?"]).contains("--unanswerable"))
  }

  @Test func assessAsJSON() throws {
    let folder = try Self.folder()
    let outcome = try Lotse.run([
      "assess", folder.path + "/inbox.jsonl.txt", "--knowledge", folder.path, "--json",
      "--unanswerable", "0.1", "--risk", "0.2",
    ])
    let value = try json(outcome)
    #expect(value["questions"]?.integerValue == 5)
    #expect(value["unanswerable"]?.doubleValue == 0.1)
    #expect(value["operations"]?.arrayValue?.count == 1)
    #expect(
      value["most_frequent_unknown"]?.arrayValue?.first?["word"]?.stringValue == "wurzelpeter")
  }

  @Test func mistakesOfAnInbox() throws {
    let folder = try Self.folder()
    try folder.write("{\"question\":\"ja\"}\n{}\nnein\n", to: "bad.txt")
    let bad = try Lotse.run(["assess", folder.path + "/bad.txt", "--knowledge", folder.path])
    #expect(bad.code == 65)
    #expect(bad.errors.contains("bad.txt:2") && bad.errors.contains("bad.txt:3"))
    try folder.write("\n \n", to: "empty.txt")
    let empty = try Lotse.run(["assess", folder.path + "/empty.txt", "--knowledge", folder.path])
    #expect(empty.code == 65)
    #expect(try Lotse.run(["assess", "/nonexistent", "--knowledge", folder.path]).code == 66)
    #expect(try Lotse.run(["assess"]).code == 64)
    #expect(
      try Lotse.run(["assess", "x", "--index", "y", "--unanswerable", "0.1"]).code == 64)
  }

  /// What the service would refuse is left out, named by its line and counted.
  @Test(arguments: ["de", "en"]) func tooLongQuestions(_ language: String) throws {
    let folder = try Self.folder()
    let long = String(repeating: "wo kann ich parken ", count: 500)
    try folder.write("Wo kann ich parken?\n\(long)\nWann ist offen?\n", to: "long.txt")
    let outcome = try Lotse.run([
      "assess", folder.path + "/long.txt", "--knowledge", folder.path, "--json", "--language",
      language,
    ])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(try json(outcome)["questions"]?.integerValue == 2)
    #expect(outcome.errors.contains("long.txt:2") && outcome.errors.contains("8000"))
    #expect(outcome.errors.contains(language == "de" ? "1 Frage ausgelassen" : "1 question left"))
  }

  /// Every label is in the file; what stood there before stays, byte for byte.
  @Test func label() throws {
    let folder = try Self.folder()
    let before = """
      {"id":"q1","question":"Wann ist  geöffnet?","language":"de","relevant":{"zeiten":1},"split":"calibration"}
      """
    try folder.write(before, to: "questions.jsonl")
    // Three wordings have no label yet.
    let outcome = try label(folder, "n n i parken\n")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let lines = Self.questions(folder).split(separator: "\n")
    #expect(lines.count == 4 && lines[0] == before)
    for line in lines {
      let value = try JSONReader.parse(Array(line.utf8), limits: .line)
      #expect(value["split"]?.stringValue == "calibration")
      #expect(value["language"]?.stringValue == "de")
    }
    // The base can still be built, and a second run finds nothing to do.
    let again = try label(folder, "")
    #expect(again.code == 0 && again.output.isEmpty && !again.errors.isEmpty)
    #expect(Self.questions(folder).split(separator: "\n").count == 4)
  }

  /// What was skipped or broken off comes again, what was settled does not.
  @Test func labellingIsTakenUpAgain() throws {
    let folder = try Self.folder()
    let first = try label(folder, "1q")
    #expect(first.code == 0)
    #expect(Self.questions(folder).split(separator: "\n").count == 1)
    let second = try label(folder, "sns1")
    #expect(second.code == 0)
    #expect(Self.questions(folder).split(separator: "\n").count == 2)
    let third = try label(folder, "")
    // Both that were skipped are shown; the input ends before a key.
    #expect(third.errors.contains("2 questions"))
  }

  /// A sought question that the draw comes to is shown again, and has one label after it, as drawn;
  /// going back puts the earlier one there.
  @Test func aSoughtQuestionIsDrawnInTheEnd() throws {
    let before =
      #"{"id":"x1","question":"Wo kann ich denn parken?","language":"de","relevant":{"parken":1},"split":"calibration","kind":"sought"}"#
    for (keys, count) in [("nnnn", 4), ("nnnbbbq", 1)] {
      let folder = try Self.folder()
      try folder.write(before + "\n", to: "questions.jsonl")
      let outcome = try label(folder, keys)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let lines = Self.questions(folder).split(separator: "\n")
      #expect(lines.count == count)
      #expect(lines.contains { $0.contains("sought") } == (count == 1))
      #expect(lines.contains { $0 == before } == (count == 1))
      if count == 4 { #expect(try label(folder, "").output.isEmpty) }
    }
  }

  @Test func backTakesALabelBack() throws {
    let folder = try Self.folder()
    let outcome = try label(folder, "bn1b\n?i niemand\ni zeiten\nq")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let lines = Self.questions(folder).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains("\"relevant\":{}"))
    #expect(lines[1].contains("\"relevant\":{\"zeiten\":1}"))
    #expect(outcome.errors.contains("niemand"))
  }

  /// What names a customer is not kept, and is known again all the same.
  @Test func labelsAreMasked() throws {
    let folder = try TemporaryFolder.small()
    try folder.write("Ist IBAN DE89 3704 0044 0532 0130 00 richtig?\n", to: "inbox.jsonl.txt")
    let outcome = try label(folder, "n")
    #expect(outcome.output.contains("DE89"))
    #expect(Self.questions(folder).contains("[iban]") && !Self.questions(folder).contains("DE89"))
    #expect(try label(folder, "n").output.isEmpty)
  }

  /// The same seed shows the same questions.
  @Test func seeds() throws {
    let folder = try Self.folder()
    let shown = try ["1", "1", "2", "3", "4"].map {
      try label(folder, "ssss", ["--seed", $0]).output
    }
    #expect(shown[0] == shown[1])
    #expect(Set(shown).count > 1)
    #expect(try label(folder, "ssss", ["--count", "2"]).errors.contains("2 questions"))
    #expect(Self.questions(folder).isEmpty)
  }
}
