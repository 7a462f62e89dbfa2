import Knowledge
import Testing

@Suite struct InboxReaderTests {
  private func read(_ text: String) -> (questions: [InboxQuestion], [Diagnostic]) {
    InboxReader.read(Array(text.utf8), file: "inbox")
  }

  @Test func jsonLines() {
    let (questions, diagnostics) = read(
      """
      {"id":7,"question":"Wo ist mein Paket?","language":"de","agent":{"name":"x"}}

      {"question":" Where is it? ","id":"b"}

      """)
    #expect(diagnostics.isEmpty)
    #expect(
      questions == [
        InboxQuestion(id: "7", question: "Wo ist mein Paket?", language: "de", line: 1),
        InboxQuestion(id: "b", question: " Where is it? ", line: 3),
      ])
  }

  @Test func plainText() {
    let (questions, diagnostics) = read(
      "\u{FEFF}\r\n  Wo ist mein Paket?\r\nund \"jetzt\"\u{7}\n\n")
    #expect(diagnostics.isEmpty)
    #expect(questions.map(\.question) == ["Wo ist mein Paket?", "und \"jetzt\""])
    #expect(questions.map(\.line) == [2, 3])
  }

  /// All mistakes are found in one run, each at its line.
  @Test func mistakes() {
    let (questions, diagnostics) = read(
      "{\"question\":\"ja\"}\n{\"query\":\"nein\"}\n{\"question\":5}\nkein JSON\n{\"question\":\"\"}\n"
    )
    #expect(questions.map(\.question) == ["ja"])
    #expect(diagnostics.map(\.location.line) == [2, 3, 4, 5])
    #expect(diagnostics.allSatisfy { $0.severity == .error })
    let (none, unreadable) = InboxReader.read([0x61, 0xFF, 0x0A], file: "inbox")
    #expect(none.isEmpty && unreadable.map(\.problem) == [.notUTF8])
    #expect(InboxReader.load("/nonexistent/inbox").1.count == 1)
  }

  /// What the service would refuse is no question of an inbox, and does not make it unreadable.
  @Test func tooLong() {
    let longest = String(repeating: "x", count: QuestionLimit.bytes)
    for (first, last) in [("", ""), ("{\"question\":\"", "\"}")] {
      let (questions, diagnostics) = read(
        "\(first)ja\(last)\n\(first)\(longest)x\(last)\n\(first)\(longest)\(last)\n")
      #expect(questions.map(\.question) == ["ja", longest])
      #expect(questions.map(\.line) == [1, 3])
      #expect(diagnostics.map(\.problem) == [.questionTooLong(limit: QuestionLimit.bytes)])
      #expect(diagnostics.map(\.location.line) == [2])
      #expect(diagnostics.map(\.severity) == [.warning])
    }
  }

  /// What the writer writes, the reader of labelled questions reads.
  @Test func labelledQuestionsComeBack() {
    let question = LabelledQuestion(
      id: "inbox-1", question: "Sagt \"ja\"\u{2028}\tund ä", language: "de", split: .calibration,
      relevant: [.init(entry: "a"), .init(entry: "b", grade: 3)], kind: "sought")
    let line = LabelledQuestionWriter.line(question)
    #expect(line.hasSuffix("\n") && line.dropLast().allSatisfy { $0 != "\n" })
    let (read, diagnostics) = LabelledQuestionReader.read(
      Array(line.utf8), file: "q", form: .folder, entryIDs: ["a", "b"])
    #expect(diagnostics.isEmpty)
    #expect(read.map(LabelledQuestionWriter.line) == [line])
    #expect(read.first?.relevant == question.relevant && read.first?.question == question.question)
  }
}
