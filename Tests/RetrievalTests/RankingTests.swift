import Retrieval
import SeededRandom
import Testing
import TextAnalysis

@Suite struct RankingTests {
  private func first(_ question: String, _ ranker: inout Ranker) throws -> Int? {
    try ranker.rank(question, language: .german).candidates.first?.entry
  }

  /// Compounds are found by their parts and parts by their compounds.
  @Test(arguments: [
    ("Rücksendeetikett", 2), ("Etikett für Rücksendung", 2), ("etikett zum rücksenden", 2),
    ("Zählerstandsübermittlung", 3), ("Übermittlung vom Zählerstand", 3),
    ("Zählerstandsuebermittlung", 3), ("Stromzählerstand", 3), ("Lieferdauer", 0),
    ("Garantiefrist vom Hersteller", 8), ("Gutscheinkauf", 10),
  ])
  func compounds(question: String, entry: Int) throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    #expect(try first(question, &ranker) == entry)
  }

  /// Spellings that people use for one another give the same ranking, bit for bit.
  @Test(arguments: [
    [
      "Etikett für Rücksendung", "Etikett fuer Ruecksendung", "ETIKETT FÜR RÜCKSENDUNG",
      "Etikett fu\u{308}r Ru\u{308}cksendung",
    ],
    ["falsche Straße", "falsche Strasse", "FALSCHE STRASSE", "falsche STRAẞE"],
    ["Größe der Waschmaschine", "Groesse der Waschmaschine", "Grösse der Waschmaschine"],
    ["Öffnungszeiten", "Oeffnungszeiten", "O\u{308}ffnungszeiten", "ÖFFNUNGSZEITEN"],
    ["Zählerstand übermitteln", "Zaehlerstand uebermitteln"],
    ["in 24 h oder 24 Std", "in 24h oder 24 Stunden"],
    ["1.500 € per E-Mail", "1500 Euro per Email", "1500,00 EUR per e-mail"],
    ["am 3. Mai", "am 3.5.", "am 03.05."],
  ])
  func spellings(of question: [String]) throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    let rankings = try question.map { summary(try ranker.rank($0, language: .german)) }
    #expect(Set(rankings).count == 1, "\(question)")
  }

  @Test func typingErrorsAreFoundByTheirLetters() throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    for (question, entry) in [
      ("Pasword vergesen", 7), ("Gewährlesitung", 9), ("Rüksendeetiket", 2), ("Garanite", 8),
    ] {
      #expect(try first(question, &ranker) == entry, "\(question)")
    }
  }

  /// Every phrasing finds its own entry first.
  @Test func storedPhrasingsFindTheirEntry() throws {
    let index = try Shop.opened()
    var ranker = Ranker(index, weights: allWeights)
    for document in Shop.documents {
      for phrasing in document.phrasings {
        let ranking = try ranker.rank(phrasing, language: document.language)
        #expect(ranking.candidates.first?.entry == Int(document.entry), "\(phrasing)")
      }
    }
  }

  @Test func eachEntryStandsOnce() throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    var random = SplitMix64(seed: 9)
    for question in Shop.questions + (0..<40).map({ _ in Shop.randomQuestion(&random) }) {
      let entries = try ranker.rank(question, language: .german).candidates.map(\.entry)
      #expect(Set(entries).count == entries.count, "\(question)")
    }
  }

  /// What is not visible never appears, and takes no place from what is.
  @Test(arguments: 0..<15)
  func invisibleEntriesNeverAppear(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let index = try Shop.opened()
    var ranker = Ranker(index, weights: allWeights)
    let visible = Set((0..<21).filter { _ in random.integer(0...2) == 0 })
    ranker.isVisible = { visible.contains($0) }
    for question in Shop.questions.shuffled(using: &random).prefix(8) {
      let ranking = try ranker.rank(question, language: .german)
      #expect(ranking.candidates.allSatisfy { visible.contains($0.entry) }, "\(question)")
    }
    ranker.isVisible = { _ in false }
    let none = try ranker.rank("Wo bleibt mein Paket?", language: .german)
    #expect(none.candidates.isEmpty)
    #expect(!none.question.words.isEmpty)
  }

  /// One entry alone is found among thirty hidden better ones.
  @Test func aSingleVisibleEntryIsFound() throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    for entry in 0..<21 {
      ranker.isVisible = { $0 == entry }
      let ranking = try ranker.rank(
        "Paket Garantie Gutschein Zähler Newsletter Rechnung Adresse Ausland zurück Größe ändern",
        language: .german)
      #expect(ranking.candidates.allSatisfy { $0.entry == entry })
    }
  }

  @Test func questionsWithoutWordsFindNothing() throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    for question in ["", "   ", "?!", "😀", "\u{0}"] {
      let ranking = try ranker.rank(question, language: .german)
      #expect(ranking.candidates.isEmpty)
      #expect(ranking.question.words.isEmpty)
    }
    #expect(try ranker.rank("xyzzy", language: .german).question.words.map(\.term) == [nil])
  }

  @Test func unknownWordsLowerTheCosine() throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    let known = try ranker.rank("Gutschein kaufen", language: .german).candidates[0]
    let mixed = try ranker.rank("Gutschein kaufen Xyzzy Plugh", language: .german).candidates[0]
    #expect(known.entry == mixed.entry)
    #expect(known[.wordsPhrasing] > mixed[.wordsPhrasing])
    #expect(known[.gramsPhrasing] > mixed[.gramsPhrasing])
    #expect(known[.lexical] > mixed[.lexical])
    #expect(known[.coverage] > mixed[.coverage])
  }

  /// Entries with phrasings and entries with an answer alone have features of their own, of
  /// which the others are zero.
  @Test func entriesWithoutPhrasingsHaveTheirOwnFeatures() throws {
    let answer = "Gutscheine gelten drei Jahre. Sie kommen mit der Post."
    let documents = [
      SourceDocument(entry: 0, language: .german, phrasings: [], answer: answer),
      SourceDocument(
        entry: 1, language: .german, phrasings: ["Wie lange gelten Gutscheine?"], answer: answer),
    ]
    var ranker = Ranker(try index(documents), weights: allWeights)
    let ranking = try ranker.rank("Gelten Gutscheine mit der Post?", language: .german)
    #expect(Set(ranking.candidates.map(\.entry)) == [0, 1])
    for candidate in ranking.candidates {
      for (own, other) in Feature.withoutPhrasings {
        let (used, unused) = candidate.entry == 1 ? (own, other) : (other, own)
        #expect(candidate[used] > 0, "\(used) of \(candidate.entry)")
        #expect(candidate[unused] == 0, "\(unused) of \(candidate.entry)")
      }
      let explanation = try ranker.explain(candidate, of: ranking)
      for feature in explanation {
        #expect(feature.parts.reduce(0) { $0 + $1.value } == feature.value)
      }
    }
  }

  /// One word over and over: defined, and no entry twice.
  @Test func aWordWrittenThousandsOfTimes() throws {
    var ranker = Ranker(try Shop.opened(), weights: allWeights)
    let before = summary(try ranker.rank("Paket", language: .german))
    let question = String(repeating: "Paket ", count: 4_000)
    let ranking = try ranker.rank(question, language: .german)
    let entries = ranking.candidates.map(\.entry)
    #expect(Set(entries).count == entries.count && !entries.isEmpty)
    #expect(summary(try ranker.rank("Paket", language: .german)) == before)
  }
}
