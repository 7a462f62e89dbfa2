import Retrieval
import Storage
import Testing
import TextAnalysis

/// Bases at the ends of what can be built.
@Suite struct EdgeBaseTests {
  private func document(
    _ entry: UInt32, _ phrasings: [String], _ sentences: [String],
    _ language: TextLanguage = .german
  ) -> SourceDocument {
    SourceDocument(entry: entry, language: language, phrasings: phrasings, sentences: sentences)
  }

  @Test func anEmptyBaseFindsNothing() throws {
    let index = try index([])
    #expect(index.documentCount == 0 && index.unitCount == 0)
    #expect(index.languages.isEmpty)
    var ranker = Ranker(index, weights: allWeights)
    #expect(try ranker.rank("Wo bleibt mein Paket?", language: .german).candidates.isEmpty)
    #expect(try ranker.rank("", language: .english).candidates.isEmpty)
  }

  @Test func aBaseOfOneEntry() throws {
    let index = try index([document(0, ["Wo ist mein Paket?"], ["Unterwegs."])])
    var ranker = Ranker(index, weights: allWeights)
    let ranking = try ranker.rank("mein paket", language: .german)
    #expect(ranking.candidates.map(\.entry) == [0])
    let explanation = try ranker.explain(ranking.candidates[0], of: ranking)
    #expect(explanation.reduce(0) { $0 + $1.part } == ranking.candidates[0].score)
  }

  @Test(arguments: [(["Wo ist mein Paket?"], []), ([], ["Ihr Paket ist unterwegs."])])
  func entriesWithoutAnswerOrQuestion(phrasings: [String], sentences: [String]) throws {
    let index = try index([
      document(0, phrasings, sentences), document(1, ["Gutschein kaufen"], ["In der Filiale."]),
    ])
    var ranker = Ranker(index, weights: allWeights)
    let first = try #require(try ranker.rank("paket", language: .german).candidates.first)
    #expect(first.entry == 0)
    #expect((first.phrasing == nil) == phrasings.isEmpty)
    #expect((first.sentence == nil) == sentences.isEmpty)
    #expect(index.phrasings(of: first.document).count == phrasings.count)
    #expect(index.sentences(of: first.document).count == sentences.count)
  }

  @Test func textsWithoutWords() throws {
    let index = try index([
      document(0, ["???", ""], ["—"]), document(1, [], []), document(2, ["Paket"], [""]),
      document(3, [], []),
    ])
    #expect(index.documentCount == 4)
    var ranker = Ranker(index, weights: allWeights)
    #expect(try ranker.rank("paket", language: .german).candidates.map(\.entry) == [2])
  }

  @Test func unitsKnowTheirDocument() throws {
    let index = try index(
      Shop.documents.enumerated().map { number, item in
        document(UInt32(number), item.phrasings, number % 4 == 1 ? [] : item.sentences)
      } + [document(30, [], []), document(31, [], [])])
    for document in 0..<index.documentCount {
      #expect(index.entry(of: document) == (document < 23 ? document : document + 7))
      for unit in index.phrasings(of: document) {
        #expect(index.document(ofUnit: unit) == document)
      }
      for unit in index.sentences(of: document) {
        #expect(index.document(ofUnit: unit) == document)
      }
    }
  }

  @Test func languagesByNumberOfDocuments() throws {
    let german = document(0, ["Paket"], [])
    let english = document(1, ["parcel"], [], .english)
    #expect(try index([german, english, english]).languages == [.english, .german])
    #expect(try index([german, english]).languages == [.german, .english])
    #expect(try index([english]).languages == [.english])
  }

  /// Hundreds of entries that say the same: ties go by number.
  @Test func tiesGoByNumber() throws {
    let index = try index((0..<60).map { document($0, ["Wo ist mein Paket?"], ["Da."]) })
    var ranker = Ranker(index, weights: allWeights)
    let ranking = try ranker.rank("Wo ist mein Paket?", language: .german)
    let entries = ranking.candidates.map(\.entry)
    #expect(entries == Array(0..<RetrievalParameters.richCandidates))
  }
}
