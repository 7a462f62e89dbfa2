import Knowledge
import Retrieval
import Testing

@testable import Answering

/// Entries learn customers' words from labelled questions, and no figure is read off a question
/// that an index has learned.
@Suite struct LearnedPhrasingsTests {
  private static func label(
    _ number: Int, _ question: String, _ entries: [LabelledQuestion.Relevance],
    language: String = "de"
  ) -> LabelledQuestion {
    LabelledQuestion(
      id: "l\(number)", question: question, language: language, split: .calibration,
      relevant: entries)
  }

  private static func learned(_ labels: [LabelledQuestion], _ entry: String) -> [[String]] {
    LearnedPhrasings.added(by: labels, to: Company.customers).filter { $0.id == entry }
      .flatMap { $0.translations.map(\.learnedPhrasings) }
  }

  @Test func theBestEntryLearnsInItsLanguage() {
    let labels = [
      Self.label(0, "Kommt das auch nach Rom?", [.init(entry: "abroad")]),
      Self.label(1, "Can it go to Rome?", [.init(entry: "abroad")], language: "en"),
      Self.label(2, "Ça va à Rome ?", [.init(entry: "abroad")], language: "fr"),
      Self.label(3, "Rom oder Paris?", [.init(entry: "abroad"), .init(entry: "passwort")]),
      Self.label(
        4, "Geht Rom?", [.init(entry: "abroad", grade: 3), .init(entry: "passwort", grade: 1)]),
      Self.label(5, "Wo ist Rom?", []),
    ]
    #expect(
      Self.learned(labels, "abroad") == [
        ["Kommt das auch nach Rom?", "Geht Rom?"], ["Can it go to Rome?"],
      ])
    #expect(Self.learned(labels, "passwort") == [[]])
  }

  @Test func nothingIsLearnedTwiceOrWithoutBound() {
    let labels = [
      "liefern sie ins ausland", "Nach Rom?", "nach Rom", "", "?!",
    ].enumerated().map { Self.label($0, $1, [.init(entry: "abroad")]) }
    #expect(Self.learned(labels, "abroad") == [["Nach Rom?"], []])
    let many = (0..<1_000).map { Self.label($0, "Nach Rom \($0)?", [.init(entry: "abroad")]) }
    let kept = Self.learned(many, "abroad")[0]
    #expect(kept.count == 100 && kept[1] == "Nach Rom 10?")
  }

  @Test func textsWithoutPhrasingsLearnNothing() {
    let bare = Entry(
      id: "bare", translations: [text("", [], "Rom ist eine Stadt.")], audience: .customer)
    let entries = LearnedPhrasings.added(
      by: [Self.label(0, "Wo ist Rom?", [.init(entry: "bare")])], to: [bare])
    #expect(entries == [bare])
  }

  /// Words that only labelled questions have find their entry in the index, and are not known in
  /// the index in which the question itself is asked.
  @Test func roundsLeaveOutWhatTheirQuestionsTaught() throws {
    let words = ["Quabbel", "Zwirbel", "Schnurps", "Knorke", "Flitzpiep", "Murkel", "Dödel"]
    let labels = words.enumerated().map {
      Self.label($0, "\($1) \($1)heit?", [.init(entry: "umtausch")])
    }
    let entries = LearnedPhrasings.added(by: labels, to: Company.customers)
    let documents = SourceDocuments.of(entries)
    let index = try ViewBuilder.fittedIndex(documents)
    for label in labels {
      var ranker = Ranker(index, weights: UniversalWeights.ranker)
      let first = try ranker.rank(label.question, language: .german).candidates.first
      #expect(first.map { entries[$0.entry].id } == "umtausch")
    }
    func rounds(_ threads: Int) throws -> LabelRounds {
      var options = IndexBuilder.Options()
      options.threads = threads
      return try LabelRounds(
        labels, documents: documents, entries: entries, index: index, policy: Policy(),
        options: options, progress: { _ in })
    }
    let asked = try rounds(1)
    #expect(asked.rankings.count == labels.count)
    for (place, word) in words.enumerated() {
      let own = asked.index(of: place)
      #expect(
        own.phrasings(of: 0).count == index.phrasings(of: 0).count, "other texts keep theirs")
      var ranker = Ranker(own, weights: UniversalWeights.ranker)
      for (other, label) in labels.enumerated() {
        let found = try ranker.rank(label.question, language: .german).candidates.contains {
          $0[.wordsPhrasing] > 0.9
        }
        #expect(found == (other % LabelRounds.rounds != place % LabelRounds.rounds), "\(word)")
      }
    }
    let threaded = try rounds(3)
    #expect(
      threaded.rankings.map { $0.ranking.candidates.map(\.score) }
        == asked.rankings.map { $0.ranking.candidates.map(\.score) })
  }

  /// What was taught stands in the index with its words, counts in its bytes, and goes with the
  /// label.
  @Test func theIndexHoldsWhatWasTaught() throws {
    let labels = (0..<270).map { number in
      Self.label(
        number, "Quabbel \(number)?", number % 7 == 0 ? [] : [.init(entry: "umtausch")])
    }
    let base = KnowledgeBase(entries: Company.customers, policy: Company.policy, questions: labels)
    var options = IndexBuilder.Options()
    options.labels = LabelDivision.questions(.fit, of: labels)
    let bytes = try IndexBuilder.build(base, options: options)
    let index = try KnowledgeIndex(bytes: bytes)
    let number = try #require(try index.customers.number(ofEntry: "umtausch"))
    let texts = try #require(try index.customers.entries.entry(number).texts(in: .german))
    let taught = options.labels.filter { !$0.relevant.isEmpty }.map(\.question)
    #expect(taught.count > 50 && taught.count < 100)
    #expect(texts.learnedPhrasings == taught)
    #expect(texts.phrasings.suffix(taught.count) == taught[...])
    #expect(try IndexBuilder.report(base, options: options).learnedPhrasings == taught.count)
    let sealed = Set(LabelDivision.questions(.sealed, of: labels).map(\.question))
    #expect(sealed.isDisjoint(with: texts.phrasings))

    // The design of a certificate knows topics of questions that were asked without themselves.
    let trials = try #require(index.customers.fitTrials)
    #expect(trials.count == options.labels.count)
    let topic = try #require(index.customers.answers.topics.compactMap { $0 }.first)
    let topics = Set(trials.map(\.topic))
    #expect(topics.isSubset(of: Set(index.customers.answers.topics)) && !topic.isEmpty)

    // It still holds what its folder says, and another text is another base.
    #expect(try index.holds(base))
    var others = Company.customers
    others[0].translations[0].answer += " Immer."
    #expect(try !index.holds(KnowledgeBase(entries: others, policy: Company.policy)))
    // Whatever labels say later, what was learned certifies nothing.
    #expect(try StoredWords(index).contains(taught[0]))

    options.previous = index
    #expect(try IndexBuilder.build(base, options: options) == bytes)
    options.labels.removeLast()
    var fewer = options
    fewer.previous = nil
    #expect(
      try IndexBuilder.build(base, options: options) == IndexBuilder.build(base, options: fewer))
  }
}
