import Retrieval
import Testing
import TextAnalysis

/// A question finds entries of the other language by what everyday words are in it.
@Suite struct TranslationTests {
  private static let german: [SourceDocument] = [
    SourceDocument(
      entry: 0, language: .german, phrasings: ["Was kostet der Versand?"],
      answer: "Die Lieferung kostet 5 Euro."),
    SourceDocument(
      entry: 1, language: .german, phrasings: ["Wie ändere ich mein Passwort?"],
      answer: "Im Konto unter Einstellungen."),
    SourceDocument(
      entry: 2, language: .german, phrasings: ["Gibt es Blumen?"], answer: "Ja, Tulpen."),
  ]
  private static let english = SourceDocument(
    entry: 3, language: .english, phrasings: ["Where is the nearest store?"],
    answer: "Every branch is on the map.")

  @Test(arguments: [
    ("How much is shipping?", TextLanguage.english, 0),
    ("I want to change my password", .english, 1), ("Wo ist der Laden?", .german, 3),
    ("Welche Filiale ist nah?", .german, 3),
  ])
  func questionsFindEntriesOfTheOtherLanguage(
    question: String, language: TextLanguage, entry: Int
  ) throws {
    var ranker = Ranker(try index(Self.german + [Self.english]), weights: allWeights)
    let ranking = try ranker.rank(question, language: language)
    #expect(ranking.candidates.first?.entry == entry)
    for candidate in ranking.candidates {
      let explanation = try ranker.explain(candidate, of: ranking)
      for feature in explanation {
        #expect(feature.parts.reduce(0) { $0 + $1.value } == feature.value)
      }
    }
  }

  /// A base of one language is found from the other one too.
  @Test func aBaseOfOneLanguageIsFoundFromTheOther() throws {
    var ranker = Ranker(try index(Self.german), weights: allWeights)
    for (question, entry) in [
      ("How much is shipping?", 0), ("I want to change my password", 1), ("Any flowers?", 2),
    ] {
      let ranking = try ranker.rank(question, language: .english)
      let first = try #require(ranking.candidates.first)
      #expect(first.entry == entry && first.isTranslated, "\(question)")
      #expect(ranking.question.words.allSatisfy { $0.sureness == 1 }, "nothing is corrected")
    }
  }

  /// "cancel" is decided by what stands beside it, never between words that differ in law.
  @Test func whatMayBeEachOfThreeIsDecidedByNone() throws {
    let documents = [
      ("Kann ich stornieren?", "Bis zum Vortag."), ("Kann ich kündigen?", "Zum Monatsende."),
      ("Kann ich widerrufen?", "Binnen zwei Wochen."), ("Was kostet der Versand?", "5 Euro."),
    ].enumerated().map { entry, text in
      SourceDocument(
        entry: UInt32(entry), language: .german, phrasings: [text.0], answer: text.1)
    }
    let index = try index(documents)
    var ranker = Ranker(index, weights: allWeights)
    for question in ["Can I cancel?", "cancellation"] {
      let ranking = try ranker.rank(question, language: .english)
      let words = ranking.translation.words.filter { !$0.isStopWord }
      #expect(words.count == 3 && words.allSatisfy { $0.term != nil }, "\(question)")
      let coverage = ranking.candidates.filter { $0.entry < 3 }.map { $0[.coverage] }
      #expect(coverage.count == 3 && Set(coverage).count == 1, "\(question) \(coverage)")
    }
  }

  /// A base of one language is asked in it alone.
  @Test func aBaseOfOneLanguageNeedsNoTranslation() throws {
    var ranker = Ranker(try index(Self.german), weights: allWeights)
    let ranking = try ranker.rank("Wo ist der Laden?", language: .german)
    let mixed = try index(Self.german + [Self.english])
    var other = Ranker(mixed, weights: allWeights)
    let translated = try other.rank("Wo ist der Laden?", language: .german)
    #expect(ranking.translation.words.isEmpty)
    #expect(!translated.translation.words.isEmpty)
    #expect(ranking.candidates.allSatisfy { !$0.isTranslated })
    for candidate in translated.candidates {
      #expect(candidate.isTranslated == (candidate.entry == 3))
    }
  }

  /// Words that differ in law are not translated into each other's.
  @Test func wordsThatDifferInLawStayApart() throws {
    let documents = [
      SourceDocument(
        entry: 0, language: .german, phrasings: ["Widerruf"], answer: "Binnen zwei Wochen."),
      SourceDocument(
        entry: 1, language: .german, phrasings: ["Kündigung"], answer: "Zum Monatsende."),
      Self.english,
    ]
    var ranker = Ranker(try index(documents), weights: allWeights)
    for (question, entry) in [("withdrawal", 0), ("termination", 1)] {
      let ranking = try ranker.rank(question, language: .english)
      #expect(ranking.candidates.first?.entry == entry, "\(question)")
      for other in ranking.candidates.dropFirst() { #expect(other[.coverage] == 0) }
    }
  }

  /// An entry that has both languages is found in the question's own.
  @Test func anEntryOfBothLanguagesNeedsNoTranslation() throws {
    var own = Self.english
    own.entry = 0
    var ranker = Ranker(try index(Self.german + [own]), weights: allWeights)
    let ranking = try ranker.rank("Where is the nearest store?", language: .english)
    let first = try #require(ranking.candidates.first)
    #expect(first.entry == 0)
    #expect(!first.isTranslated)
    for candidate in ranking.candidates.dropFirst() { #expect(candidate.isTranslated) }
  }

  /// Tokens of the translation are the question's, function words without one left out.
  @Test func translatedWordsNameTheirPlace() throws {
    var ranker = Ranker(try index(Self.german + [Self.english]), weights: allWeights)
    let ranking = try ranker.rank("The password Zorkel", language: .english)
    let words = ranking.translation.words
    #expect(words.map(\.token) == [1, 2])
    #expect(words.map { $0.term == nil } == [false, true])
  }
}
