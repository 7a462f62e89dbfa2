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

  private static func added(by labels: [LabelledQuestion], to entries: [Entry]) throws -> [Entry] {
    try LearnedPhrasings(labels, policy: Company.policy, threads: 2).added(to: entries)
  }

  private static func learned(_ labels: [LabelledQuestion], _ entry: String) throws -> [[String]] {
    try added(by: labels, to: Company.customers).filter { $0.id == entry }
      .flatMap { $0.translations.map(\.learnedPhrasings) }
  }

  @Test func theBestEntryLearnsInItsLanguage() throws {
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
      try Self.learned(labels, "abroad") == [
        ["Kommt das auch nach Rom?", "Geht Rom?"], ["Can it go to Rome?"],
      ])
    #expect(try Self.learned(labels, "passwort") == [[]])
  }

  @Test func nothingIsLearnedTwiceOrWithoutBound() throws {
    let labels = [
      "liefern sie ins ausland", "Nach Rom?", "nach Rom", "", "?!",
    ].enumerated().map { Self.label($0, $1, [.init(entry: "abroad")]) }
    #expect(try Self.learned(labels, "abroad") == [["Nach Rom?"], []])
    let many = (0..<1_000).map { Self.label($0, "Nach Rom \($0)?", [.init(entry: "abroad")]) }
    let kept = try Self.learned(many, "abroad")[0]
    #expect(kept.count == 100 && kept[1] == "Nach Rom 10?")
  }

  @Test func textsWithoutPhrasingsLearnNothing() throws {
    let bare = Entry(
      id: "bare", translations: [text("", [], "Rom ist eine Stadt.")], audience: .customer)
    let entries = try Self.added(
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
    let learned = try LearnedPhrasings(labels, policy: Company.policy, threads: 1)
    let entries = learned.added(to: Company.customers)
    let index = try ViewBuilder.fittedIndex(SourceDocuments.of(entries))
    for label in labels {
      var ranker = Ranker(index, weights: UniversalWeights.ranker)
      let first = try ranker.rank(label.question, language: .german).candidates.first
      #expect(first.map { entries[$0.entry].id } == "umtausch")
    }
    func rounds(_ threads: Int) throws -> LabelRounds {
      var options = IndexBuilder.Options()
      options.threads = threads
      return try LabelRounds(
        learned, entries: Company.customers, index: index, policy: Policy(), options: options,
        progress: { _ in })
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
        #expect(found == (other % LabelRounds.count != place % LabelRounds.count), "\(word)")
      }
    }
    let threaded = try rounds(3)
    #expect(
      threaded.rankings.map { $0.ranking.candidates.map(\.score) }
        == asked.rankings.map { $0.ranking.candidates.map(\.score) })
  }

  /// A message is learned without what names its author, and not at all where it tells a story.
  @Test func nobodyIsLearned() throws {
    let mail = """
      Sehr geehrte Damen und Herren,

      geht das auch nach Rom? Meine Nummer ist 0170 1234567.

      Mit freundlichen Grüßen
      Petra Quabbelmann
      Zwirbelgasse 7, 50667 Köln
      """
    let story = String(repeating: "Ich war in Rom und dann in Bern. ", count: 8)
    let labels = [
      mail, "Mein Name ist Erika Zwirbel, geht das nach Bern?", "Geht [order_number] nach Wien?",
      story,
    ].enumerated().map { Self.label($0, $1, [.init(entry: "abroad")]) }
    let learned = try Self.learned(labels, "abroad")[0]
    #expect(learned.count == 3)
    for word in ["Quabbelmann", "Zwirbel", "0170", "Köln", "order", "Sehr", "Ich war"] {
      #expect(!learned.contains { $0.contains(word) }, "\(word)")
    }
    #expect(learned.allSatisfy { $0.contains("nach ") && !$0.contains("  ") })
  }

  /// Who learns is settled among the entries of a view: what customers are answered from does not
  /// depend on what agents alone may see.
  @Test func aViewLearnsAmongItsOwnEntries() throws {
    let labels = [
      Self.label(
        0, "Kommt das nach Rom?", [.init(entry: "abroad"), .init(entry: "hidden", grade: 2)])
    ]
    var hidden = Company.customers[0]
    hidden.id = "hidden"
    #expect(try Self.learned(labels, "abroad")[0] == ["Kommt das nach Rom?"])
    let all = try Self.added(by: labels, to: Company.customers + [hidden])
    #expect(all.first { $0.id == "abroad" }?.translations[0].learnedPhrasings == [])
  }

  /// A typing error that was learned is still one: it is read as the word that the base has.
  @Test func learnedErrorsAreStillCorrected() throws {
    let labels = [Self.label(0, "Was ist beim Umtasuch mit Quabbel?", [.init(entry: "abroad")])]
    let entries = try Self.added(by: labels, to: Company.customers)
    let index = try ViewBuilder.fittedIndex(SourceDocuments.of(entries))
    var ranker = Ranker(index, weights: UniversalWeights.ranker)
    let ranking = try ranker.rank("Umtasuch", language: .german)
    #expect(ranking.candidates.first.map { entries[$0.entry].id } == "umtausch")
    #expect(ranking.question.words.first.map { $0.sureness < 1 } == true)
    // A word that resembles none of the base's is known as it stands.
    let other = try ranker.rank("Quabbel", language: .german)
    #expect(other.candidates.first.map { entries[$0.entry].id } == "abroad")
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
    var words = TrialWords(index)
    #expect(try StoredWords(index, &words).contains(words.of(taught[0], .german)))

    options.previous = index
    #expect(try IndexBuilder.build(base, options: options) == bytes)
    options.labels.removeLast()
    var fewer = options
    fewer.previous = nil
    // That one was fitted on before is remembered; all else is as from nothing.
    func digest(_ options: IndexBuilder.Options) throws -> String {
      try KnowledgeIndex(bytes: IndexBuilder.build(base, options: options)).file
        .digest(except: [SectionKind.fittedLabels.rawValue])
    }
    #expect(try digest(options) == digest(fewer))
  }
}
