import Conversation
import Knowledge
import Testing

@Suite struct MatterSplitterTests {
  private func parts(_ text: String, _ language: Language = .german) -> [String] {
    var splitter = MatterSplitter()
    let bytes = Array(text.utf8)
    return splitter.split(text, in: language).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func twoQuestionsAreCut() {
    #expect(
      parts("Rechnung falsch, und wann haben Sie offen?")
        == ["Rechnung falsch,", "und wann haben Sie offen?"])
    #expect(
      parts("Wo bleibt mein Paket? Außerdem brauche ich die Rechnung.")
        == ["Wo bleibt mein Paket?", "Außerdem brauche ich die Rechnung."])
    #expect(
      parts("Do you ship to Spain and can I pay in instalments?", .english)
        == ["Do you ship to Spain", "and can I pay in instalments?"])
  }

  /// Full stops of abbreviations end no sentence, and a beginning takes the words before it.
  @Test func cutsStandWhereSentencesAndQuestionsBegin() {
    for text in [
      "Wo ist meine Bestellung Nr. 12345678, 20095 Hamburg?",
      "Versenden Sie auch ins Ausland, z.B. nach Österreich?",
      "versenden sie auch z. b. nach österreich?",
      "Hat die Waschmaschine 1400 U/min. Schleuderdrehzahl?",
    ] {
      #expect(parts(text) == [text])
    }
    #expect(
      parts("wo ist mein paket. was kostet der versand")
        == ["wo ist mein paket.", "was kostet der versand"])
    #expect(
      parts("I'd like to return my headphones and I also need a new invoice.", .english)
        == ["I'd like to return my headphones", "and I also need a new invoice."])
    #expect(
      parts("Ich möchte meine Kopfhörer zurückgeben und ich brauche außerdem die Rechnung.")
        == ["Ich möchte meine Kopfhörer zurückgeben", "und ich brauche außerdem die Rechnung."])
  }

  @Test func aQuestionKeepsItsContext() {
    for text in [
      "Ich habe die Bank gewechselt. Wie teile ich Ihnen das neue Konto mit?",
      "Wie lange dauert der Versand?", "Mein Paket ist kaputt. Was nun?", "", "?!", "Paket",
    ] {
      #expect(parts(text) == [text])
    }
  }
}
