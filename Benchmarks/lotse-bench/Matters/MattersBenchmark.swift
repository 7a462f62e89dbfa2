import Answering
import Conversation
import Foundation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// `lotse-bench matters`: whether messages with two questions are cut so that retrieval finds the
/// entries of both, and how many others are cut.
enum MattersBenchmark {
  static let usage = "matters [--corpus DIR] [--misses]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--corpus"], switches: ["--misses"])
    var totals: [LabelledQuestion.Split: MatterCount] = [:]
    var decided: [LabelledQuestion.Split: MatterDecisions.Count] = [:]
    for folder in try CorpusFolders.of(options["--corpus"] ?? "corpus") {
      let (base, diagnostics) = KnowledgeLoader.load(folder)
      guard let base else {
        throw BenchmarkError.knowledge(
          diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
      }
      var search = try MatterSearch(base)
      var decisions = try MatterDecisions(base, now: CorpusFolders.noon)
      for label in base.questions {
        try search.count(
          label, into: &totals[label.split, default: MatterCount()],
          showsMisses: options.has("--misses") && label.split == .calibration)
        guard label.kind == "double", label.relevant.count(where: { $0.grade > 1 }) > 1 else {
          continue
        }
        try decisions.count(
          label, into: &decided[label.split, default: MatterDecisions.Count()],
          showsMisses: options.has("--misses") && label.split == .calibration)
      }
    }
    for split in LabelledQuestion.Split.allCases {
      if let count = totals[split] { print("matters \(split.rawValue): \(count.text)") }
      if let count = decided[split] { print("decided \(split.rawValue): \(count.text)") }
    }
    return 0
  }
}

/// What became of messages.
struct MatterCount {
  /// Messages with two questions, both with entries; those cut; those of which both entries were
  /// first among some part's candidates; the same without cutting.
  var doubles = 0
  var cut = 0
  var right = 0
  /// Other answerable messages, and those of them that were cut.
  var singles = 0
  var cutSingles = 0

  var text: String {
    "two questions \(doubles), cut \(SignalCount.share(cut, of: doubles)), "
      + "both entries found \(SignalCount.share(right, of: doubles)); "
      + "others \(singles), cut \(SignalCount.share(cutSingles, of: singles))"
  }
}

/// Looks up the parts of messages in one base.
private struct MatterSearch {
  private let entries: [Entry]
  private let index: RetrievalIndex
  private var ranker: Ranker
  private var splitter = MatterSplitter()

  init(_ base: KnowledgeBase) throws {
    entries = View.entries(of: base, for: .customer)
    index = try ViewBuilder.fittedIndex(SourceDocuments.of(entries))
    ranker = Ranker(index, weights: UniversalWeights.ranker)
  }

  mutating func count(
    _ label: LabelledQuestion, into count: inout MatterCount, showsMisses: Bool
  ) throws {
    let guess = LanguageDetector.detect(Array(label.question.utf8)).guess
    let parts = splitter.split(
      label.question, in: guess == .english ? Language.english : .german)
    let wanted = Set(label.relevant.filter { $0.grade > 1 }.map(\.entry))
    guard label.kind == "double" else {
      guard label.isAnswerable else { return }
      count.singles += 1
      if parts.count > 1 { count.cutSingles += 1 }
      if parts.count > 1, showsMisses { show("cut: ", label, parts) }
      return
    }
    guard wanted.count > 1 else { return }
    count.doubles += 1
    if parts.count > 1 { count.cut += 1 }
    if parts.count == 1, showsMisses { show("whole: ", label, parts) }
    let bytes = Array(label.question.utf8)
    let wished: TextLanguage = guess == .english ? .english : .german
    let language = index.languages.contains(wished) ? wished : index.languages[0]
    var found: Set<String> = []
    for part in parts {
      let text = String(decoding: bytes[part], as: UTF8.self)
      guard let best = try ranker.rank(text, language: language).candidates.first else { continue }
      found.insert(entries[best.entry].id)
    }
    if found.intersection(wanted).count > 1 {
      count.right += 1
    } else if showsMisses {
      show("missed: ", label, parts)
    }
  }

  private func show(_ name: String, _ label: LabelledQuestion, _ parts: [Range<Int>]) {
    let bytes = Array(label.question.utf8)
    let texts = parts.map { String(decoding: bytes[$0], as: UTF8.self) }
    print("  \(name)\(texts.joined(separator: " | "))")
  }
}
