import Answering
import Evaluation
import Foundation
import Knowledge
import Retrieval
import SeededRandom
import Storage
import TextAnalysis

/// `lotse-bench cross-language`: English questions against a German base of which a share is
/// translated, by whether the entry that answers is.
enum CrossLanguageBenchmark {
  static let usage =
    "cross-language --german DIR --english DIR [--translated PERCENT] [--split calibration|test]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--german", "--english", "--translated", "--split"])
    guard let german = options["--german"], let english = options["--english"] else {
      throw BenchmarkError.usage(usage)
    }
    let name = options["--split"] ?? LabelledQuestion.Split.test.rawValue
    guard let split = LabelledQuestion.Split(rawValue: name) else {
      throw BenchmarkError.usage(usage)
    }
    let test = try CrossLanguageTest(
      german: load(german), english: load(english),
      translated: options.number("--translated", default: 50, in: 0...100),
      split: split, seed: options.seed())
    let figures = try test.run()
    print(options.has("--json") ? figures.json : figures.text)
    return 0
  }

  private static func load(_ folder: String) throws -> KnowledgeBase {
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else {
      throw BenchmarkError.knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    return base
  }
}

/// English questions asked of an English base and of a German one of which some entries are
/// translated.
struct CrossLanguageTest {
  private let german: KnowledgeBase
  private let english: KnowledgeBase
  /// The entries of the German base that are translated.
  private let translated: Set<String>
  /// The answerable English questions of a split whose entry the German base has.
  private let questions: [LabelledQuestion]

  /// Chooses the entries that are translated among those that both bases have.
  init(
    german: KnowledgeBase, english: KnowledgeBase, translated percent: Int,
    split: LabelledQuestion.Split, seed: UInt64
  ) {
    self.german = german
    self.english = english
    let shared = german.entries.map(\.id).filter { english[$0] != nil }
    var random = SplitMix64(seed: seed)
    translated = Set(random.shuffled(shared).prefix(shared.count * percent / 100))
    questions = english.questions.filter { label in
      label.split == split && label.relevant.contains { german[$0.entry] != nil }
    }
  }

  /// The German base with the translations that were chosen.
  var mixed: KnowledgeBase {
    german.replacing(
      entries: german.entries.map { entry in
        guard translated.contains(entry.id), let other = english[entry.id] else { return entry }
        var entry = entry
        entry.translations += other.translations
        return entry
      })
  }

  /// Whether the best entry of a question is translated.
  private func isTranslated(_ label: LabelledQuestion) -> Bool {
    label.relevant.contains { translated.contains($0.entry) }
  }

  /// Asks all questions of both bases.
  ///
  /// - Throws: what building an index throws.
  func run() throws -> CrossLanguageFigures {
    let own = try ask(english)
    let across = try ask(mixed)
    var figures = CrossLanguageFigures(entries: german.entries.count, translated: translated.count)
    for (place, label) in questions.enumerated() {
      figures.add(
        isTranslated: isTranslated(label), own: own[place].isRight, across: across[place].isRight,
        isSure: across[place].isSure)
    }
    return figures
  }

  /// For each question whether its first entry is right, and whether it passes the gate.
  private func ask(_ base: KnowledgeBase) throws -> [(isRight: Bool, isSure: Bool)] {
    var options = IndexBuilder.Options()
    options.calibration = .universal
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(base, options: options))
    let entries = View.entries(of: base, for: .customer)
    var responder = Responder(index)
    return try questions.map { label in
      let request = Request(question: label.question, now: Date(timeIntervalSince1970: 0))
      let assessment = try responder.assess(request)
      let first = assessment.ranking.candidates.first
      return (
        first.map { label.grade(of: entries[$0.entry].id) > 0 } ?? false,
        first != nil && assessment.confidence >= assessment.gate
      )
    }
  }
}

/// How many questions were answered from the right entry.
struct CrossLanguageFigures {
  /// Questions of one kind of entry.
  struct Count {
    var questions = 0
    /// Right in a base of their own language, and in the mixed one.
    var own = 0
    var across = 0
    /// Past the gate in the mixed base, and wrong among them.
    var sure = 0
    var surelyWrong = 0

    /// P@1 in the mixed base ÷ P@1 in the language's own.
    var ratio: Double { own > 0 ? Double(across) / Double(own) : 0 }
  }

  /// Number of German entries, and of those that are translated.
  let entries: Int
  let translated: Int
  private(set) var withTranslation = Count()
  private(set) var germanOnly = Count()

  init(entries: Int, translated: Int) {
    self.entries = entries
    self.translated = translated
  }

  mutating func add(isTranslated: Bool, own: Bool, across: Bool, isSure: Bool) {
    func add(to count: inout Count) {
      count.sure += isSure ? 1 : 0
      count.surelyWrong += isSure && !across ? 1 : 0
      count.questions += 1
      count.own += own ? 1 : 0
      count.across += across ? 1 : 0
    }
    if isTranslated { add(to: &withTranslation) } else { add(to: &germanOnly) }
  }

  var text: String {
    func line(_ name: String, _ count: Count) -> String {
      String(
        format: "%@: %d questions, P@1 %@ (in the English base %@), ratio %.3f; past the gate %d, "
          + "of these wrong %@", name,
        count.questions, SignalCount.share(count.across, of: count.questions),
        SignalCount.share(count.own, of: count.questions), count.ratio, count.sure,
        SignalCount.share(count.surelyWrong, of: count.sure))
    }
    return [
      "\(translated) of \(entries) entries translated",
      line("entries in German only", germanOnly), line("translated entries", withTranslation),
    ].joined(separator: "\n")
  }

  var json: String {
    func object(_ count: Count) -> String {
      "{\"questions\":\(count.questions),\"own\":\(count.own),\"across\":\(count.across),"
        + "\"sure\":\(count.sure),\"surely_wrong\":\(count.surelyWrong)}"
    }
    return "{\"entries\":\(entries),\"translated\":\(translated),"
      + "\"german_only\":\(object(germanOnly)),\"translated_entries\":\(object(withTranslation))}"
  }
}
