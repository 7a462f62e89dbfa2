import Conversation
import Knowledge
import Testing

@Suite struct SignalTests {
  @Test func codesAreUnique() {
    #expect(Set(SignalKind.allCases.map(\.code)).count == SignalKind.allCases.count)
  }

  @Test func readsWhoIsWanted() {
    var reader = SignalReader()
    let text = "Ich will endlich mit einem Menschen sprechen!"
    let signals = reader.read(text, in: .german)
    #expect(signals.map(\.kind) == [.humanWanted])
    let bytes = Array(text.utf8)
    let words = signals[0].evidence.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(words.joined(separator: " ").contains("Menschen"))
    #expect(!words.contains("Ich"))
  }
}
