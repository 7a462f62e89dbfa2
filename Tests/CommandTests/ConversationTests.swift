import Testing

@Suite struct ConversationTests {
  @Test func chat() throws {
    let lines = [
      ":why", "Was kostet der Versand?", "", ":why", ":unknown", "Wie lange dauert der Versand?",
      ":new", ":why", ":quit", "Wie kann ich bezahlen?",
    ]
    let outcome = try Lotse.run(
      ["chat", "--index", Lotse.shop.index], input: Array(lines.joined(separator: "\n").utf8))
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("4,90 Euro"))
    #expect(outcome.output.contains("Candidate 1: versandkosten"))
    #expect(outcome.output.contains("2 bis 4 Werktage"))
    #expect(!outcome.output.contains("Lastschrift"))
    #expect(outcome.errors.split(separator: "\n").count == 3)
  }

  @Test func chatEndsWithItsInput() throws {
    let outcome = try Lotse.run(
      ["chat", "--index", Lotse.shop.index, "--role", "agent"],
      input: Array("Kulanz bei Versandkosten".utf8))
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Bei einer Verspätung"))
  }

  @Test func serve() throws {
    let request = #"{"id":"7","question":"Was kostet der Versand?"}"# + "\n"
    let outcome = try Lotse.run(
      ["serve", "--index", Lotse.shop.index], input: Array(request.utf8))
    #expect(outcome.code == 0)
    #expect(try json(outcome)["decision"]?.stringValue == "answer")

    let refused = #"{"id":"7","question":"Was kostet der Versand?","role":"agent"}"# + "\n"
    let error = try Lotse.run(
      ["serve", "--index", Lotse.shop.index, "--role", "customer"], input: Array(refused.utf8))
    #expect(try json(error)["error"]?["path"]?.stringValue == "/role")
    #expect(try Lotse.run(["serve", "--index", "/nonexistent/index"]).code == 66)
    #expect(try Lotse.run(["serve", "--index", Lotse.fixture("laden/versand.md")]).code == 65)
  }
}
