import Retrieval
import Storage
import Testing
import TextAnalysis

/// What words are in the other language is learned from entries that have both.
@Suite struct LearnedTranslationTests {
  private static func pair(_ entry: UInt32, _ german: String, _ english: String)
    -> [SourceDocument]
  {
    [
      SourceDocument(entry: entry, language: .german, phrasings: [german], answer: ""),
      SourceDocument(entry: entry, language: .english, phrasings: [english], answer: ""),
    ]
  }

  /// Invented words, so that no table knows them.
  private static let documents =
    pair(0, "Der Brolm und das Zirpel", "The quab and the mirk")
    + pair(1, "Der Brolm und die Wonte", "The quab and the tosk")
    + pair(2, "Das Zirpel und die Wonte", "The mirk and the tosk")
    + [
      SourceDocument(
        entry: 3, language: .german, phrasings: ["Der Brolm an der Kante"], answer: ""),
      SourceDocument(
        entry: 4, language: .german, phrasings: ["Das Zirpel an der Kante"], answer: ""),
      SourceDocument(
        entry: 5, language: .english, phrasings: ["The tosk in the corner"], answer: ""),
    ]

  @Test(arguments: [
    ("quab in the corner of", TextLanguage.english, UInt32(3)), ("mirks", .english, 4),
    ("eine Wonte", .german, 5),
  ])
  func learnedWordsFindEntriesOfTheOtherLanguage(
    question: String, language: TextLanguage, entry: UInt32
  ) throws {
    var ranker = Ranker(try index(Self.documents), weights: allWeights)
    let ranking = try ranker.rank(question, language: language)
    let found = ranking.candidates.filter { $0.isTranslated && $0[.coverage] > 0 }
    #expect(found.map(\.entry) == [Int(entry)])
    for candidate in found {
      for feature in try ranker.explain(candidate, of: ranking) {
        #expect(feature.parts.reduce(0) { $0 + $1.value } == feature.value)
      }
    }
  }

  /// What is learned is part of the model where there is something to learn from, and the same
  /// for any number of threads.
  @Test func whatIsLearnedIsPartOfTheModel() throws {
    func bytes(_ documents: [SourceDocument], threads: Int) throws -> [UInt8] {
      var options = ModelFitter.Options()
      options.threads = threads
      var file = IndexFileWriter()
      for (kind, section) in try ViewBuilder.fittedSections(documents, options: options) {
        file.add(kind.id(1), section)
      }
      return file.bytes()
    }
    func hasTranslations(_ documents: [SourceDocument]) throws -> Bool {
      try ViewBuilder.fittedSections(documents).contains { $0.0 == .translations }
    }
    #expect(try bytes(Self.documents, threads: 1) == bytes(Self.documents, threads: 2))
    #expect(try hasTranslations(Self.documents))
    #expect(try !hasTranslations(Self.documents.filter { $0.language == .german }))
    #expect(try !hasTranslations(Array(Self.documents.suffix(3))))
  }
}
