import Answering
import Knowledge
import Retrieval
import SeededRandom
import Storage
import Testing

@Suite struct EntryStoreTests {
  private func store(_ entries: [Entry]) throws -> EntryStore {
    try EntryStore(file(SectionKind.entries.id(1), EntryStore.section(entries)), view: 1)
  }

  private func randomEntry(_ number: Int, _ random: inout SplitMix64) -> Entry {
    let texts = ["", "Größe & Maße", "Zeile\nzwei\t\"drei\" \\ {{x}}", "😀 e\u{301}", "a"]
    func string() -> String { texts[random.integer(0...4)] }
    func maybe<Value>(_ value: Value) -> Value? { random.integer(0...1) == 0 ? nil : value }
    return Entry(
      id: "eintrag-\(number)",
      translations: Language.allCases.prefix(random.integer(0...2)).map { language in
        text(string(), (0..<random.integer(0...3)).map { _ in string() }, string(), language)
      }, topic: maybe("liefer\"ung"), audience: random.integer(0...1) == 0 ? .customer : .agent,
      status: random.integer(0...1) == 0 ? .approved : .draft,
      validFrom: maybe(CivilDate(daysSince1970: random.integer(-9_000...30_000))).flatMap { $0 },
      validUntil: maybe(CivilDate(daysSince1970: random.integer(-9_000...30_000))).flatMap { $0 },
      owner: maybe("team-ß"), verifyLevel: random.integer(0...3), action: maybe("order_status"),
      requiredFields: (0..<random.integer(0...2)).map { "field_\($0)" },
      condition: maybe(Condition("defects >= 2, value < 500.5")).flatMap { $0 },
      related: (0..<random.integer(0...2)).map { "eintrag-\($0)" },
      isWhole: random.integer(0...1) == 0)
  }

  @Test(arguments: 0..<40)
  func entriesComeBackWhole(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let entries = (0..<random.integer(0...8)).map { randomEntry($0, &random) }
    let store = try store(entries)
    #expect(store.count == entries.count)
    for (number, entry) in entries.enumerated() {
      let stored = try store.entry(number)
      #expect(stored == StoredEntry(entry))
      #expect(stored.texts.map(\.answer) == entry.translations.map(\.answer))
      #expect(stored.audience == entry.audience && stored.status == entry.status)
      for offset in [-10_000, -1, 0, 1, 20_000] {
        for day in [entry.validFrom, entry.validUntil, CivilDate("2026-07-01")].compactMap({ $0 }) {
          guard let day = day.adding(days: offset) else { continue }
          #expect(
            store.isValid(number, onDay: Int32(day.daysSince1970)) == entry.isValid(on: day))
        }
      }
    }
  }

  @Test func damagedEntriesAreRefused() throws {
    func refusal(
      _ from: [Int32], _ until: [Int32], _ starts: [UInt64], _ arena: String
    ) throws -> String? {
      var section = SectionBuilder()
      section.append(from)
      section.append(until)
      section.append(starts)
      section.append(Array(arena.utf8))
      section.append(from.map { _ in ContentDigest(high: 0, low: 0) })
      do {
        let store = try EntryStore(file(SectionKind.entries.id(1), section), view: 1)
        for number in 0..<store.count { _ = try store.entry(number) }
        return nil
      } catch let error as StorageError {
        return error.message
      }
    }
    func sentence(_ part: String) -> String {
      "a.lotse: the index is damaged (\(part)); run `lotse build` again."
    }
    #expect(try refusal([], [], [0], "") == nil)
    #expect(
      try refusal([0], [], [0, 2], "{}")
        == sentence("section entries: two columns differ in length"))
    #expect(
      try refusal([0], [0], [0], "{}") == sentence("section entries: two columns differ in length"))
    #expect(
      try refusal([0], [0], [2, 0], "{}")
        == sentence("section entries: entries do not fill their text"))
    #expect(
      try refusal([0, 0], [0, 0], [0, 4, 2], "{}")?
        .contains("elements outside their column are named") == true)
    #expect(
      try refusal([0], [0], [0, 1], "{}")
        == sentence("section entries: entries do not fill their text"))
    #expect(
      try refusal([0], [0], [0, .max], "{}")
        == sentence("section entries: entries do not fill their text"))
    #expect(
      try refusal([0], [0], [0, 2], "{}")
        == sentence(#"entry 0: the member "id" is missing; add it"#))
    #expect(try refusal([0], [0], [0, 2], "{x")?.contains("(entry 0: found 'x'") == true)
  }
}
