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

  @Test func aQuestionKeepsItsContext() {
    for text in [
      "Ich habe die Bank gewechselt. Wie teile ich Ihnen das neue Konto mit?",
      "Wie lange dauert der Versand?", "Mein Paket ist kaputt. Was nun?", "", "?!", "Paket",
    ] {
      #expect(parts(text) == [text])
    }
  }
}
