import Testing

/// Indexes as programs before this one wrote them.
@Suite struct FormatTests {
  /// A real index of the present format answers for ever: where a section's layout changes, so does
  /// the format's version, and this file is refused like those before it.
  ///
  /// It was built of three texts in two languages, with the options of `lotse build`.
  @Test func anIndexOfFormat6Answers() throws {
    let index = Lotse.fixture("formate/version-6.lotse")
    for (question, answer) in [
      ("Wann kommt mein Paket?", "Innerhalb Deutschlands sind es 2 bis 4 Werktage."),
      ("How long is delivery?", "Within Germany 2 to 4 days."),
    ] {
      let outcome = try Lotse.run(["ask", "--index", index, "--json", question])
      // It says who is to blame where words are missed.
      #expect(outcome.code == 0 && outcome.errors.contains("lotse build"), "\(outcome.errors)")
      let reply = try json(outcome)
      #expect(reply["answer"]?["text"]?.stringValue == answer)
      #expect(reply["revision"]?.stringValue == "d6ac1ccf4d4dc8ea")
      #expect(reply["answer"]?["spans"]?.arrayValue?.first?["entry"]?.stringValue == "lieferzeit")
    }
    // Sections are read by search too, and named.
    let found = try json(
      Lotse.run(["search", "--index", index, "--json", "Parkplätze"]))
    #expect(found["results"]?.arrayValue?.first?["entry"]?.stringValue == "parken")
    #expect(try Lotse.run(["inspect", "--index", index]).code == 0)
  }
}
