import Answering
import Knowledge
import Retrieval
import SeededRandom
import Testing

@Suite struct InboxTests {
  private static let asked =
    [
      "Wie lange dauert der Versand?", "Wie lang ist die Lieferzeit?",
      "Kann ich die Ware umtauschen?", "Ich verklage Sie", "Quantenschleuder Wurzelpeter kaputt?",
      "Wurzelpeter, bitte!", "Where is the loyalty scheme?", "Zahlung per Rechnung möglich?",
    ] + (0..<20).map { "Öffnungszeiten am Samstag, \($0)" }

  private static let questions = asked.enumerated().map {
    InboxQuestion(question: $0.element, line: $0.offset + 1)
  }

  private func options(threads: Int) -> InboxAssessor.Options {
    var options = InboxAssessor.Options()
    options.now = request("").now
    options.threads = threads
    options.risks = [0.01, 0.1, 0.3, 0.9]
    return options
  }

  private func assess(threads: Int = 1) throws -> InboxAssessment {
    try InboxAssessor(KnowledgeIndex(bytes: Company.bytes), options: options(threads: threads))
      .assess(Self.questions)
  }

  @Test func countsAddUp() throws {
    let assessment = try assess()
    #expect(assessment.questions == Self.asked.count)
    #expect(
      assessment.topics.reduce(0) { $0 + $1.questions } + assessment.withoutEntry
        == assessment.questions)
    #expect(
      assessment.answeredNow + assessment.reasons.reduce(0) { $0 + $1.questions }
        == assessment.questions)
    #expect(
      assessment.languages.reduce(0) { $0 + $1.questions } == assessment.questions)
    for place in assessment.all.indices {
      let topics = assessment.topics.map { $0.operations[place] }
      #expect(topics.reduce(0) { $0 + $1.answered } == assessment.all[place].answered)
      #expect(topics.reduce(0) { $0 + $1.doubt } == assessment.all[place].doubt)
    }
    // A larger risk lets more be answered.
    let answered = assessment.all.map(\.answered)
    #expect(answered == answered.sorted())
    #expect(answered.last ?? 0 > 0)
    #expect(assessment.topics.map(\.questions) == assessment.topics.map(\.questions).sorted(by: >))
  }

  /// Topics that the policy keeps for humans are answered at no risk.
  @Test func policyCounts() throws {
    let assessment = try assess()
    let court = try #require(assessment.topics.first { $0.name == "rechtsstreit" })
    #expect(court.operations.allSatisfy { $0.answered == 0 })
    #expect(assessment.reasons.contains { $0.name == "sensitive_topic" })
  }

  /// A word of one question alone is not named.
  @Test func unknownWords() throws {
    let assessment = try assess()
    #expect(assessment.mostFrequentUnknown.map(\.word) == ["wurzelpeter"])
    #expect(assessment.mostFrequentUnknown.map(\.questions) == [2])
    #expect(assessment.unknownWords >= 3 && assessment.unknownWords < assessment.words)
  }

  @Test func threadsChangeNothing() throws {
    let many = (0..<3_000).map {
      InboxQuestion(question: Self.asked[$0 % Self.asked.count], line: $0)
    }
    let index = try KnowledgeIndex(bytes: Company.bytes)
    let one = try InboxAssessor(index, options: options(threads: 1)).assess(many)
    let four = try InboxAssessor(index, options: options(threads: 4)).assess(many)
    #expect(one == four && one.questions == 3_000)
  }

  @Test func nothingAsked() throws {
    let assessment = try InboxAssessor(
      KnowledgeIndex(bytes: Company.bytes), options: options(threads: 1)
    ).assess([])
    #expect(assessment.questions == 0 && assessment.topics.isEmpty && assessment.reasons.isEmpty)
    #expect(assessment.all.allSatisfy { $0.expectedError == 0 })
  }
}

@Suite struct LabelSampleTests {
  /// 300 questions of a frequent topic, well known, and a few of others.
  private static let candidates: [LabelSample.Candidate] =
    (0..<300).map { LabelSample.Candidate(topic: 0, confidence: 900_000 + Int64($0)) }
    + (0..<5).map { LabelSample.Candidate(topic: 1, confidence: 400_000 + Int64($0)) }
    + (0..<2).map { LabelSample.Candidate(topic: nil, confidence: Int64($0)) }

  @Test func everyQuestionComesOnce() {
    for seed in UInt64(1)...5 {
      let order = LabelSample(Self.candidates, count: 1_000, seed: seed).order
      #expect(order.map(\.number).sorted() == Array(Self.candidates.indices), "seed \(seed)")
    }
    #expect(LabelSample([], count: 10, seed: 1).order.isEmpty)
  }

  @Test func sameSeedSameOrder() {
    let one = LabelSample(Self.candidates, count: 30, seed: 4).order
    #expect(one == LabelSample(Self.candidates, count: 30, seed: 4).order)
    #expect(one != LabelSample(Self.candidates, count: 30, seed: 5).order)
    #expect(one.count == 30)
  }

  /// Of 307 questions the seven rare ones are among the first thirty, whatever the seed.
  @Test func rareOnesComeUp() {
    for seed in UInt64(1)...20 {
      let order = LabelSample(Self.candidates, count: 30, seed: seed).order
      #expect(order.count { $0.number >= 300 } >= 5, "seed \(seed)")
      #expect(order.count(where: \.isSought) <= 10, "seed \(seed)")
    }
  }

  /// Of 400 questions every fifth is uncertain.
  ///
  /// However many sessions there are, and wherever they
  /// are broken off, what was labelled as drawn is the beginning of the random order: it holds as
  /// many uncertain questions, which are wrong more often, as chance has it.
  @Test func drawnLabelsAreARandomSample() {
    for seed in UInt64(1)...5 {
      var candidates = (0..<400).map {
        LabelSample.Candidate(topic: $0 % 7, confidence: $0 % 5 == 0 ? 300_000 : 950_000)
      }
      let whole = LabelSample(candidates, count: candidates.count, seed: seed).order
      #expect(whole.allSatisfy { !$0.isSought })
      let random = whole.map(\.number)
      var generator = SplitMix64(seed: seed)
      let shuffled = generator.shuffled(Array(candidates.indices))
      #expect(random == shuffled)
      var shownAgain = 0
      for end in [60, 60, 17, 60, 2, 60, 60] {
        let order = LabelSample(candidates, count: 60, seed: seed).order
        #expect(order.count == 60 && order.count(where: \.isSought) == 20)
        for chosen in order.prefix(end) {
          let before = candidates[chosen.number].label
          #expect(before != .drawn && !(chosen.isSought && before == .sought))
          if before == .sought { shownAgain += 1 }
          candidates[chosen.number].label = chosen.isSought ? .sought : .drawn
        }
        let drawn = candidates.indices.filter { candidates[$0].label == .drawn }
        let prefix = random.prefix(drawn.count)
        #expect(drawn == prefix.sorted(), "seed \(seed)")
        #expect(drawn.count { $0 % 5 == 0 } == prefix.count { $0 % 5 == 0 })
      }
      #expect(shownAgain > 0)
      // What was sought holds more of them than customers ask.
      let sought = candidates.indices.filter { candidates[$0].label == .sought }
      #expect(sought.count { $0 % 5 == 0 } * 5 > sought.count)
    }
  }

  /// What is left to show is shown as drawn, also where all of it was sought.
  @Test func soughtOnesAreDrawnInTheEnd() {
    let candidates = (0..<9).map {
      LabelSample.Candidate(topic: 0, confidence: 0, label: $0 < 4 ? .drawn : .sought)
    }
    let order = LabelSample(candidates, count: 9, seed: 1).order
    #expect(order.map(\.number).sorted() == [4, 5, 6, 7, 8])
    #expect(order.allSatisfy { !$0.isSought })
  }
}

@Suite struct QuestionMakerTests {
  @Test func idsFollowFromWordsAndEntry() {
    let maker = QuestionMaker("inbox", policy: Policy())
    let question = maker.question("Wo ist mein Paket?", entry: "paket")
    #expect(question.id == maker.question("wo ist mein paket", entry: "paket").id)
    #expect(question.id != maker.question("Wo ist mein Paket?", entry: nil).id)
    #expect(question.id.hasPrefix("inbox-") && question.split == .calibration)
    #expect(question.language == "de" && question.relevant == [.init(entry: "paket")])
    #expect(maker.question("x", entry: nil, language: "fr").language == "fr")
    #expect(
      maker.question("What is the delivery time?", entry: nil, language: "?").language == "en")
  }
}
