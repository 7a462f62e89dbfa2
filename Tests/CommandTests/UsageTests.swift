import Testing

/// Each mistake at the command line: exit code 64, nothing on the standard
/// output, what is wrong and where to look on the other.
@Suite struct UsageTests {
  static let mistakes: [[String]] = [
    [], ["bild"], ["--nonsense"], ["ask", "--knowlege", "x", "Frage"], ["ask"], ["search"],
    ["explain"], ["evaluate"], ["completions"], ["completions", "tcsh"], ["serve"],
    ["ask", "--knowledge"], ["ask", "--index", "--json", "Frage"], ["check", "--json=yes"],
    ["check", "a", "b"], ["check", "--stict"], ["ask", "--strict", "Frage"],
    ["ask", "--index", "a", "--knowledge", "b", "Frage"], ["build", "-o", "a", "--index", "b"],
    ["ask", "--role", "agnet", "Frage"], ["ask", "--role", "boss", "Frage"],
    ["search", "--limit", "0", "Frage"], ["search", "--limit", "viele", "Frage"],
    ["ask", "--now", "gestern", "Frage"], ["ask", "--now", "a", "--now", "b", "Frage"],
    ["inspect", "--entry", "x", "--policy"], ["inspect", "wort"], ["build", "-x"],
    ["help", "nichts"], ["ask", "--language", "fr", "Frage"], ["chat", "--knowledge="],
    ["stats"], ["stats", "log.jsonl", "--by", "month"], ["handover"],
    ["handover", "a.json", "--profile", "a=1,b"],
  ]

  @Test(arguments: ["de", "en"])
  func mistakes(_ language: String) throws {
    var lines: [String] = []
    for arguments in Self.mistakes {
      let outcome = try Lotse.run(arguments, environment: ["LANG": language])
      #expect(outcome.code == 64, "\(arguments)")
      #expect(outcome.output.isEmpty, "\(arguments)")
      #expect(outcome.errors.split(separator: "\n").count == 2, "\(arguments)")
      lines.append("$ lotse " + arguments.joined(separator: " ") + "\n" + outcome.errors)
    }
    try Golden.expect(lines.joined(separator: "\n"), "usage.\(language).txt")
  }

  @Test func formsOfOptions() throws {
    let index = Lotse.shop.index
    let question = "Was kostet der Versand?"
    let expected = try Lotse.run(["search", "--limit", "1", "--index", index, question])
    #expect(expected.code == 0)
    for arguments in [
      ["search", "--limit=1", "--index=" + index, question],
      ["search", question, "--index", index, "--limit", "1"],
      ["--limit", "1", "search", "--index", index, "Was", "kostet", "der", "Versand?"],
      ["search", "--index", index, "--limit", "1", "--", question],
    ] {
      let outcome = try Lotse.run(arguments)
      #expect(outcome.code == 0, "\(arguments) \(outcome.errors)")
      #expect(outcome.output == expected.output, "\(arguments)")
    }
  }
}
