import Answering
import Conversation
import Evaluation
import Foundation
import JSON
import Knowledge
import Lotse
import Testing

/// A small base in memory, with labelled questions of two splits.
private enum SmallBase {
  static let now = Date(timeIntervalSince1970: 1_790_000_000)

  private static let topics: [(id: String, question: String, variants: [String], answer: String)] =
    [
      (
        "lieferzeit", "Wie lange dauert der Versand?",
        ["Wann kommt mein Paket an?", "Wie lang ist die Lieferzeit?"],
        "Die Lieferung dauert zwei bis vier Werktage."
      ),
      (
        "umtausch", "Kann ich einen Artikel umtauschen?",
        ["Geht ein Umtausch?", "Ware in anderer Größe eintauschen"],
        "Ein Umtausch ist innerhalb von 30 Tagen möglich."
      ),
      (
        "rechnung", "Wo finde ich meine Rechnung?",
        ["Rechnung herunterladen", "Ich brauche eine Kopie der Rechnung"],
        "Die Rechnung liegt in Ihrem Kundenkonto unter Bestellungen."
      ),
      (
        "passwort", "Wie ändere ich mein Passwort?",
        ["Passwort vergessen", "Neues Kennwort setzen"],
        "Das Passwort ändern Sie in den Einstellungen des Kundenkontos."
      ),
    ]

  private static let questions: [(text: String, relevant: [String], kind: String?)] = [
    ("Wann ist die Lieferung da?", ["lieferzeit"], "paraphrase"),
    ("paket dauer versant", ["lieferzeit"], "typing error"),
    ("Kann man Schuhe umtauschen?", ["umtausch"], "paraphrase"),
    ("Rechnung als PDF", ["rechnung"], nil),
    ("Kennwort neu", ["passwort"], "paraphrase"),
    ("Passwort und Rechnung im Konto", ["passwort", "rechnung"], "two"),
    ("Wie wird das Wetter morgen?", [], "off topic"),
    ("Verkaufen Sie Gutscheine?", [], "near miss"),
    ("", [], nil),
  ]

  static func load() throws -> KnowledgeBase {
    var markdown = "---\nlanguage: de\ntopic: shop\naudience: customer\n---\n# Shop\n"
    for topic in topics {
      markdown += "\n## \(topic.question)\n<!-- id: \(topic.id) -->\n\n"
      markdown += topic.variants.map { "- \($0)\n" }.joined() + "\n\(topic.answer)\n"
    }
    var lines = ""
    for (number, question) in questions.enumerated() where !question.text.isEmpty {
      for split in ["calibration", "test"] {
        let relevant = question.relevant.enumerated().map { "\"\($1)\":\($0 + 1)" }
        let kind = question.kind.map { ",\"kind\":\"\($0)\"" } ?? ""
        let text = split == "test" ? question.text : question.text + " bitte"
        lines +=
          "{\"id\":\"\(split)-\(number)\",\"question\":\"\(text)\",\"language\":\"de\","
          + "\"split\":\"\(split)\",\"relevant\":{\(relevant.joined(separator: ","))}\(kind)}\n"
      }
    }
    let (base, diagnostics) = KnowledgeLoader.load([
      .init(path: "shop.md", bytes: Array(markdown.utf8)),
      .init(path: "questions.jsonl", bytes: Array(lines.utf8)),
    ])
    return try #require(base, "\(diagnostics.map { $0.text(in: .english) })")
  }

  static func run(labels: Bool, threads: Int) throws -> EvaluationRun {
    var options = EvaluationRun.Options()
    options.now = now
    options.usesLabels = labels
    options.threads = threads
    return try EvaluationRun(load(), options: options)
  }
}

@Suite struct EvaluationRunTests {
  @Test(arguments: [false, true]) func runsAreTheSameForAnyNumberOfThreads(labels: Bool) throws {
    let one = try SmallBase.run(labels: labels, threads: 1)
    for threads in [0, 2, 3, 100] {
      let other = try SmallBase.run(labels: labels, threads: threads)
      #expect(other.results == one.results)
      #expect(other.report == one.report)
      #expect(other.file() == one.file())
      #expect(other.revision == one.revision)
      #expect(other.report.text(in: .german) == one.report.text(in: .german))
      #expect(
        other.report.json(revision: other.revision) == one.report.json(revision: one.revision))
    }
  }

  @Test func everyQuestionHasItsLineInTheOrderOfTheFile() throws {
    let loaded = try SmallBase.load()
    let base = KnowledgeBase(
      form: .exchange, entries: loaded.entries, policy: loaded.policy,
      questions: loaded.questions)
    var options = EvaluationRun.Options()
    options.now = SmallBase.now
    options.threads = 2
    let run = try EvaluationRun(base, options: options)
    let lines = String(decoding: run.file(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == base.questions.count)
    for ((line, question), result) in zip(zip(lines, base.questions), run.results) {
      let ranked = result.ranked.map { "\"\($0)\"" }.joined(separator: ",")
      let confidence = String(format: "%.6f", Double(result.confidence) / 1e6)
      #expect(
        line
          == "{\"id\":\"\(question.id)\",\"ranked\":[\(ranked)],\"confidence\":\(confidence),"
          + "\"decision\":\"\(result.decision)\"}")
      #expect(result.ranked.count <= 10)
      #expect(Set(result.ranked).count == result.ranked.count)
      #expect(result.ranked.allSatisfy { base[$0] != nil })
    }
    #expect(run.results.contains { $0.decision == "escalate" && !$0.ranked.isEmpty })
  }

  @Test func resultsAreWhatTheResponderSays() throws {
    let base = try SmallBase.load()
    let run = try SmallBase.run(labels: false, threads: 2)
    var responder = Responder(try KnowledgeIndex(bytes: IndexBuilder.build(base)))
    for (question, result) in zip(base.questions, run.results) {
      let reply = try responder.reply(
        to: Request(question: question.question, now: SmallBase.now))
      #expect(reply.decision.name == result.decision)
      #expect(reply.confidence == result.confidence)
      #expect(reply.revision == run.revision)
      if case .answer(let answer) = reply.decision {
        #expect(answer.spans.map(\.entry).allSatisfy { $0 == result.ranked.first })
      }
    }
  }

  @Test(arguments: [false, true]) func measuresAgreeWithAPlainReference(labels: Bool) throws {
    let base = try SmallBase.load()
    let run = try SmallBase.run(labels: labels, threads: 1)
    let report = run.report
    let test = zip(base.questions, run.results).filter { $0.0.split == .test }
    let answerable = test.filter { !$0.0.relevant.isEmpty }
    var right = 0
    var reciprocal = 0.0
    var recall = 0.0
    for (question, result) in answerable {
      let hits = result.ranked.map { id in question.relevant.contains { $0.entry == id } }
      if hits.first == true { right += 1 }
      if let rank = hits.firstIndex(of: true) { reciprocal += 1 / Double(rank + 1) }
      recall += Double(hits.count { $0 }) / Double(min(10, question.relevant.count))
    }
    let count = Double(answerable.count)
    #expect(report.ranking.questions == answerable.count)
    #expect(report.ranking.firstRight == right)
    #expect(abs(report.ranking.reciprocalRank - reciprocal / count) < 1e-12)
    #expect(abs(report.ranking.recall - recall / count) < 1e-12)

    let answered = test.filter { $0.1.decision == "answer" }
    let rightly = answered.filter { item in
      item.0.relevant.contains { $0.entry == item.1.ranked.first }
    }
    #expect(report.decided.answered == answered.count)
    #expect(report.decided.right == rightly.count)
    #expect(report.decided.answerable == answerable.count)
    for kind in DecisionKind.allCases {
      #expect(report.decisions[kind] ?? 0 == test.count { $0.1.decision == kind.rawValue })
    }
    let offers = test.compactMap(\.1.offersRight)
    #expect(
      report.clarified.offered == offers.count && offers.count <= report.decisions[.clarify] ?? 0)
    #expect(report.clarified.withRight == offers.count { $0 })
    let json = try JSONReader.parse(report.json(revision: ""), limits: .file)
    #expect(
      json["decisions"]?["escalate"]?.integerValue == Int64(report.decisions[.escalate] ?? 0))
    #expect(json["clarified"]?["with_options"]?.integerValue == Int64(offers.count))
    #expect(report.text(in: .english).contains("Decided: "))
    #expect(report.questions == test.count)
    #expect(report.unanswerable == test.count - answerable.count)
    #expect(report.calibrationQuestions == base.questions.count - test.count)
    // All of so few are sealed, and no gate comes from them.
    #expect(report.calibrationQuestions > 0 && report.usedCalibrationQuestions == 0)
    #expect(report.calibrated == nil)
    #expect(
      report.text(in: .english).contains(
        "Calibration questions: \(report.calibrationQuestions), of these for the gate: 0\n"))
    #expect(report.usesLabels == labels)
    #expect(report.built.automation.answered >= report.decided.answered)

    let kinds = report.kinds
    #expect(
      kinds.map(\.name) == ["near miss", "off topic", "paraphrase", "two", "typing error", nil])
    #expect(kinds.reduce(0) { $0 + $1.decided.questions } == test.count)
    #expect(kinds.reduce(0) { $0 + $1.decided.right } == rightly.count)
  }

  /// What certifies is shown to nobody who writes entries; sets that compare engines are whole.
  @Test func sealedQuestionsAreNotWritten() throws {
    let base = try SmallBase.load()
    func identifiers(_ base: KnowledgeBase) throws -> Set<String> {
      var options = EvaluationRun.Options()
      options.now = SmallBase.now
      let run = try EvaluationRun(base, options: options)
      #expect(run.results.count == base.questions.count)
      return Set(
        try run.file().split(separator: 0x0A).map {
          try JSONReader.parse(Array($0), limits: .line)["id"]?.stringValue ?? ""
        })
    }
    let test = Set(base.questions.filter { $0.split == .test }.map(\.id))
    #expect(try identifiers(base) == test)
    let exchange = KnowledgeBase(
      form: .exchange, entries: base.entries, policy: base.policy, questions: base.questions)
    #expect(try identifiers(exchange) == Set(base.questions.map(\.id)))
    // Of many a third is fitted on and may be looked at.
    let many = (0..<600).map {
      LabelledQuestion(
        id: "\($0)", question: "Frage \($0)", language: "de", split: .calibration, relevant: [])
    }
    let fit = LabelDivision.questions(.fit, of: many)
    #expect(Set(LabelDivision.hidden(many).map(\.id)).isDisjoint(with: fit.map(\.id)))
    #expect(LabelDivision.hidden(many).count + fit.count == many.count)
  }

  @Test func withoutLabelsNoLabelIsLookedAt() throws {
    let base = try SmallBase.load()
    let swapped = KnowledgeBase(
      form: base.form, entries: base.entries, policy: base.policy, synonyms: base.synonyms,
      questions: base.questions.map { question in
        LabelledQuestion(
          id: question.id, question: question.question, language: question.language,
          split: question.split, relevant: [.init(entry: "umtausch", grade: 1)],
          kind: question.kind, situation: nil, source: question.source)
      })
    var options = EvaluationRun.Options()
    options.now = SmallBase.now
    let run = try EvaluationRun(swapped, options: options)
    let original = try SmallBase.run(labels: false, threads: 1)
    #expect(run.revision == original.revision)
    #expect(run.file() == original.file())
    #expect(run.report != original.report)
  }

  /// What is not known without labels is stated for several shares of questions without an answer.
  @Test func expectationsAreStatedForSeveralShares() {
    let curve = RiskCurve((0..<100).map { (1_000_000 - Int64($0) * 5_000, .right) })
    func expected(_ kind: GateKind, _ counting: RiskCurve.Counting) -> [EvaluationReport
      .Expectation]
    {
      EvaluationReport.Expectation.all(
        Calibration(
          kind: kind, model: UniversalWeights.confidence, curve: curve, counting: counting),
        risk: 0.1)
    }
    let stated = expected(.estimated, .confidences)
    #expect(stated.map(\.unanswerable) == [0.1, 0.3, 0.5])
    #expect(stated.allSatisfy { $0.automation > 0 && $0.error <= 0.1 })
    #expect(expected(.estimated, .outcomes).isEmpty && expected(.universal, .confidences).isEmpty)
  }

  @Test func reportsReadInBothLanguagesAndAsJSON() throws {
    let run = try SmallBase.run(labels: false, threads: 1)
    // Of a handful of labels all certify: no gate is read off them.
    #expect(!run.report.text(in: .german).contains("Schwelle aus Labels"))
    let german = run.report.text(in: .german)
    let english = run.report.text(in: .english)
    #expect(german.contains("Automation bei 5 % Risiko"))
    #expect(english.contains("Automation at 5 % risk"))
    #expect(!german.contains("0."))
    let document = try JSONReader.parse(run.report.json(revision: run.revision), limits: .file)
    let object = try #require(document.objectValue)
    #expect(object["questions"]?.integerValue == 8)
    #expect(object["unanswerable"]?.integerValue == 2)
    #expect(object["revision"]?.stringValue == run.revision)
  }

  @Test func aBaseWithoutQuestionsIsRefused() throws {
    let base = try SmallBase.load()
    let empty = KnowledgeBase(entries: base.entries)
    #expect(throws: EngineError.self) { try EvaluationRun(empty) }
  }
}
