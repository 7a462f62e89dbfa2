import Knowledge
import SeededRandom
import Testing

struct MarkdownWriterTests {
  /// Entries made by chance, of which each field is sometimes there.
  static func entries(_ random: inout SplitMix64) throws -> [Entry] {
    try (0..<Int.random(in: 1...5, using: &random)).map { number in
      var entry = Entry(
        id: "eintrag-\(number)", translations: [],
        audience: MarkdownGenerator.pick(Entry.Audience.allCases, &random))
      let languages = MarkdownGenerator.pick(
        [[Language.german], [.english], [.german, .english]], &random)
      for language in languages {
        let phrasings = (0..<Int.random(in: 0...4, using: &random)).map { _ in
          withoutPlaceholders(MarkdownGenerator.plainSentence(&random))
        }
        entry.translations.append(
          Entry.Translation(
            language: language,
            question: withoutPlaceholders(MarkdownGenerator.plainSentence(&random)),
            otherPhrasings: phrasings,
            answer: AnswerText.stored(MarkdownGenerator.cleanText(&random))))
      }
      func perhaps<Value>(_ value: Value) -> Value? {
        Bool.random(using: &random) ? value : nil
      }
      entry.topic = perhaps("lieferung")
      entry.status = perhaps(.draft) ?? .approved
      entry.owner = perhaps("team-logistik: Nord")
      entry.verifyLevel = perhaps(3) ?? 0
      entry.validFrom = perhaps(try #require(CivilDate("2026-01-31")))
      entry.validUntil = perhaps(try #require(CivilDate("2027-12-31")))
      entry.action = "order_status"
      entry.requiredFields = perhaps(["order_number", "postcode"]) ?? []
      if entry.audience == .agent { entry.condition = perhaps(try #require(Condition("a >= 2"))) }
      entry.related = number > 0 ? (perhaps(["eintrag-0"]) ?? []) : []
      entry.isWhole = perhaps(true) ?? false
      return entry
    }
  }

  private static func withoutPlaceholders(_ text: String) -> String {
    String(text.filter { $0 != "{" && $0 != "}" })
  }

  static let policy = """
    {"topics": {"lieferung": {}},
     "fields": {"order_number": {}, "postcode": {}},
     "actions": {"order_status": {"returns": ["status"]}}}
    """

  @Test func readsBackWhatItWrote() throws {
    for seed in 0..<150 {
      var random = SplitMix64(seed: UInt64(seed))
      let entries = try Self.entries(&random)
      var files = ["policy.json": Self.policy]
      for language in Language.allCases {
        let written = entries.filter { $0.translation(language) != nil }
        files["kb.\(language.code).md"] = try MarkdownWriter.write(
          written, language: language, title: "Titel")
      }
      let (base, diagnostics) = load(files)
      let errors = diagnostics.filter { $0.severity == .error }
      #expect(errors.isEmpty, "seed \(seed): \(errors.map { $0.text(in: .english) })")
      #expect(base?.entries.map { $0.withoutSources() } == entries, "seed \(seed)")
    }
  }

  @Test func refusesWhatTheFolderFormCannotHold() throws {
    func entry(
      id: String = "a", question: String = "Frage?", phrasings: [String] = [],
      answer: String = "Antwort."
    ) -> Entry {
      Entry(
        id: id,
        translations: [
          Entry.Translation(
            language: .german, question: question, otherPhrasings: phrasings, answer: answer)
        ], audience: .customer)
    }
    _ = try MarkdownWriter.write([entry()], language: .german)
    let failures = [
      entry(id: "channels_call"), entry(question: ""), entry(question: "Wie #"),
      entry(question: "a\nb"), entry(phrasings: ["a\n\nb"]), entry(phrasings: [""]),
      entry(answer: ""), entry(answer: "- Liste"), entry(answer: "a\n\n## b\n\nc"),
      entry(answer: "a\nb"), entry(answer: "a <!-- b -->"),
    ]
    for failure in failures {
      #expect(
        throws: MarkdownWriter.WritingError.notRepresentable(id: failure.id, language: .german)
      ) { try MarkdownWriter.write([failure], language: .german) }
    }
    #expect(
      throws: MarkdownWriter.WritingError.missingTranslation(id: "a", language: .english)
    ) { try MarkdownWriter.write([entry()], language: .english) }
  }
}
