import Conversation
import Testing

@Suite struct SignalTests {
  @Test func codesAreUnique() {
    #expect(Set(SignalKind.allCases.map(\.code)).count == SignalKind.allCases.count)
  }
}
