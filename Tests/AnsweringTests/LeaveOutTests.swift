import Answering
import Retrieval
import Testing
import TextAnalysis

/// What is taken out is out: of the words, the counts and the ranking.
@Suite struct LeaveOutTests {
  /// A word that no other one resembles.
  private func word(_ entry: Int, _ place: Int) -> String {
    let letters = Array("bcdfghjklmnpqrstvwxz")
    // Each number is three letters, so that words are no typing errors of each other.
    func spelled(_ number: Int) -> String {
      String([0, 7, 13].map { letters[(number + $0) % letters.count] })
    }
    return "y" + spelled(entry * 7 + place * 13) + spelled(entry) + spelled(place * 3 + entry / 20)
  }

  private func unknown(_ question: CalibrationQuestion) -> Int64? {
    question.features.map { 1_000_000 - $0[ConfidenceFeature.known.rawValue] }
  }

  /// Every phrasing is one word that stands nowhere else.
  private func uniqueWords(_ entries: Int, phrasings: Int) -> [SourceDocument] {
    (0..<entries).map { entry in
      SourceDocument(
        entry: UInt32(entry), language: .german,
        phrasings: (0..<phrasings).map { word(entry, $0) }, answer: "")
    }
  }

  private func leaveOut(_ documents: [SourceDocument]) throws -> [CalibrationQuestion] {
    try LeaveOut.questions(
      documents, topics: EntryTopics([]), weights: UniversalWeights.ranker)
  }

  @Test func aWordOfTheLeftOutPhrasingAloneIsUnknown() throws {
    let documents = uniqueWords(12, phrasings: 3)
    #expect(Set(documents.flatMap(\.phrasings)).count == 36)
    let questions = try leaveOut(documents)
    #expect(questions.count == 72)
    #expect(questions.count { $0.outcome == .unanswerable } == 36)
    for question in questions { #expect(unknown(question) ?? 1_000_000 == 1_000_000) }
  }

  /// A word that all phrasings of an entry share is known while one of them is
  /// left out, and unknown when the entry is taken out whole.
  @Test func entriesAreTakenOutWhole() throws {
    let documents = (0..<12).map { entry in
      SourceDocument(
        entry: UInt32(entry), language: .german,
        phrasings: (1...3).map { "\(word(entry, 0)) \(word(entry, $0))" },
        answer: "\(word(entry, 0)) ist gut.")
    }
    let questions = try leaveOut(documents)
    let answerable = questions.filter { $0.outcome != .unanswerable }
    #expect(answerable.count == 36)
    #expect(answerable.allSatisfy { $0.outcome == .right })
    #expect(answerable.allSatisfy { (1..<1_000_000).contains(unknown($0) ?? 0) })
    let without = questions.filter { $0.outcome == .unanswerable }
    #expect(without.count == 36)
    #expect(without.allSatisfy { unknown($0) ?? 1_000_000 == 1_000_000 })
  }

  /// A translation goes with its entry.
  @Test func translationsAreTakenOutToo() throws {
    let documents = (0..<11).flatMap { entry in
      [TextLanguage.german, .english].map { language in
        SourceDocument(
          entry: UInt32(entry), language: language,
          phrasings: [word(entry, 0), "\(word(entry, 0)) \(word(entry, 1))"], answer: "")
      }
    }
    let questions = try leaveOut(documents)
    for question in questions where question.outcome == .unanswerable {
      #expect(unknown(question) ?? 1_000_000 == 1_000_000)
    }
    #expect(questions.contains { $0.outcome == .right })
  }

  @Test func basesWithoutASecondPhrasingGiveNothing() throws {
    #expect(try leaveOut([]).isEmpty)
    #expect(
      try leaveOut(uniqueWords(5, phrasings: 1)).isEmpty
    )
  }

  @Test func twiceTheSame() throws {
    let documents = uniqueWords(9, phrasings: 2)
    let one = try leaveOut(documents)
    let two = try leaveOut(documents)
    #expect(one.map(\.features) == two.map(\.features))
    #expect(one.map(\.outcome) == two.map(\.outcome))
  }
}
