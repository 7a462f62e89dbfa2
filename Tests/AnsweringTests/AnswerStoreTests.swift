import Answering
import Knowledge
import Retrieval
import SeededRandom
import Storage
import Testing

@Suite struct AnswerStoreTests {
  private static let answers = [
    "", "Ja.", "Größe & Maße: 2 m. Ausgenommen sind:\n\n- Möbel\n- Küchen\n\nSonst nicht.",
    "## Ausnahmen\n\nNur für {{x}}. Das gilt immer.", "1. Eins\n2. Zwei\n\nDanach geht es weiter.",
  ]

  private func entry(_ number: Int, _ random: inout SplitMix64) -> Entry {
    func maybe<Value>(_ value: Value) -> Value? { random.integer(0...1) == 0 ? nil : value }
    return Entry(
      id: "eintrag-\(number)",
      translations: Language.allCases.prefix(random.integer(0...2)).map { language in
        text("Frage?", [], Self.answers[random.integer(0...4)], language)
      }, topic: maybe("thema-\(random.integer(0...3))"),
      audience: .customer, status: random.integer(0...1) == 0 ? .approved : .draft,
      verifyLevel: random.integer(0...3), action: maybe("order_status"),
      requiredFields: (0..<random.integer(0...1)).map { "field_\($0)" },
      isWhole: random.integer(0...1) == 0)
  }

  private func store(_ section: SectionBuilder, _ count: Int) throws -> AnswerStore {
    try AnswerStore(file(SectionKind.answers.id(1), section), view: 1, count: count)
  }

  /// What the columns say is what the entries say.
  @Test(arguments: 0..<40)
  func entriesComeBack(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let entries = (0..<random.integer(0...9)).map { entry($0, &random) }
    let store = try store(AnswerStore.section(entries), entries.count)
    for (number, entry) in entries.enumerated() {
      let facts = try store.facts(of: number)
      #expect(store.topics[facts.topic] == entry.topic)
      #expect(facts.verifyLevel == entry.verifyLevel)
      #expect(facts.isApproved == (entry.status == .approved))
      #expect(facts.isWhole == entry.isWhole)
      #expect(facts.wantsFacts == (entry.action != nil || !entry.requiredFields.isEmpty))
      #expect(try store.id(of: number) == entry.id)
      for language in Language.allCases {
        let found = try store.text(of: number, in: language)
        let translation = entry.translation(language)
        #expect((found == nil) == (translation == nil))
        guard let found, let translation else { continue }
        let bytes = Array(translation.answer.utf8)
        #expect(try store.withBytes(of: found) { Array($0) } == bytes)
        #expect(try store.digest(of: found) == SHA256.hex(bytes, digits: 32))
        #expect(found.hasPlaceholders == translation.answer.contains("{{"))
        var sentences = AnswerSentences()
        try store.read(found, into: &sentences)
        #expect(sentences == AnswerSentences(bytes, in: language.textLanguage))
      }
    }
  }

  @Test(arguments: 0..<11)
  func otherShapesAreRefused(column: Int) throws {
    var random = SplitMix64(seed: 5)
    let entries = (0..<6).map { entry($0, &random) }
    let section = try AnswerStore.section(entries)
    // A count that is not the section's own.
    #expect(throws: StorageError.self) { try self.store(section, entries.count + 1 + column) }
  }
}
