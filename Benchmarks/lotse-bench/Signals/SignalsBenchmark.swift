import Conversation
import Foundation
import Knowledge

/// `lotse-bench signals`: precision and recall of each signal on labelled sentences, and how often
/// ordinary questions would be escalated on account of one.
enum SignalsBenchmark {
  static let usage =
    "signals [--set DIR] [--corpus DIR] [--lists DIR] [--misses] [--speed]\n"
    + "                [--explain TEXT]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--set", "--corpus", "--lists", "--only", "--explain"],
      switches: ["--misses", "--speed"])
    let lists = try options["--lists"].map(SignalListFiles.read) ?? .builtIn
    let sets = try SignalSentences.read(options["--set"] ?? "Benchmarks/signals")
    if let text = options["--explain"] { return explain(text, lists) }
    if options.has("--speed") { return try SignalSpeed.run(sets, lists, options) }
    var reader = SignalReader(lists)
    for set in sets where options["--only"].map({ $0 == set.kind.code }) ?? true {
      report(set, &reader, showsMisses: options.has("--misses"))
    }
    try reportFalseAlarms(
      options["--corpus"] ?? "corpus", &reader, showsThem: options.has("--misses"))
    try reportDecisions(options["--corpus"] ?? "corpus", showsThem: options.has("--misses"))
    return 0
  }

  /// What makes up the score of each signal in a text.
  private static func explain(_ text: String, _ lists: SignalLists) -> Int32 {
    var reader = SignalReader(lists)
    let bytes = Array(text.utf8)
    for language in Language.allCases {
      for kind in SignalKind.allCases {
        guard let explanation = reader.explain(kind, text, in: language) else { continue }
        let parts = explanation.parts.map { words, part in
          "\(String(decoding: bytes[words], as: UTF8.self)) \(part)"
        }
        print(
          "\(language.code) \(kind.code) \(explanation.score) = \(explanation.base), "
            + parts.joined(separator: ", "))
      }
      for signal in reader.read(text, in: language) {
        print("\(language.code) \(signal.kind.code): \(words(signal, text))")
      }
    }
    return 0
  }

  private static func report(
    _ set: SignalSentences, _ reader: inout SignalReader, showsMisses: Bool
  ) {
    for split in ["building", "unseen"] {
      var count = SignalCount()
      var misses: [String] = []
      for sentence in set.sentences where sentence.split == split {
        let signals = reader.read(sentence.text, in: set.language).filter { $0.kind == set.kind }
        count.add(isLabelled: sentence.isLabelled, isRead: !signals.isEmpty)
        if sentence.isLabelled, !signals.isEmpty, let detail = sentence.detail {
          count.add(detailIsRight: signals.contains { $0.detail == detail })
        }
        if sentence.isLabelled != !signals.isEmpty {
          misses.append((sentence.isLabelled ? "missed: " : "false:  ") + sentence.text)
          for signal in signals { misses.append("    " + words(signal, sentence.text)) }
        }
      }
      let total = count.found + count.missed + count.falseAlarms + count.rightlySilent
      guard total > 0 else { continue }
      let name = "\(set.kind.code) \(set.language.code) \(split)"
      print(name.padding(toLength: 30, withPad: " ", startingAt: 0) + " \(total)  \(count.text)")
      if showsMisses, split == "building" { misses.forEach { print("  " + $0) } }
    }
  }

  /// Ordinary questions that would not be answered on account of a signal.
  private static func reportFalseAlarms(
    _ corpus: String, _ reader: inout SignalReader, showsThem: Bool
  ) throws {
    for base in try CorpusFolders.of(corpus) {
      let path = base + "/questions.jsonl"
      let questions = try AnalyzedLines.questions(path)
      var counts: [String: Int] = [:]
      var escalated = 0
      for question in questions {
        guard let language = Language(rawValue: question.language) else { continue }
        let signals = reader.read(question.text, in: language).filter(escalates)
        guard !signals.isEmpty else { continue }
        escalated += 1
        for signal in signals {
          counts[signal.kind.code + (signal.detail.map { " " + $0 } ?? ""), default: 0] += 1
          if showsThem {
            print(
              "  \(signal.kind.code): \(question.text) | \(words(signal, question.text))")
          }
        }
      }
      let parts = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      print(
        "false alarms \(base): \(SignalCount.share(escalated, of: questions.count))  "
          + parts.joined(separator: ", "))
    }
  }

  /// Ordinary questions of the test split that go to a human because of a signal; those of the
  /// calibration split are shown.
  private static func reportDecisions(_ corpus: String, showsThem: Bool) throws {
    for folder in try CorpusFolders.of(corpus) {
      guard let base = KnowledgeLoader.load(folder).0 else {
        throw RunError.file(folder, reason: "is no sound knowledge base")
      }
      var decisions = try SignalDecisions(base, now: CorpusFolders.noon)
      for split in LabelledQuestion.Split.allCases {
        var count = SignalDecisions.Count()
        for label in base.questions where label.split == split {
          let reason = try decisions.count(label.question, into: &count)
          if let reason, showsThem, split == .calibration {
            print("  \(reason.code): \(label.question)")
          }
        }
        print("decisions \(folder) \(split.rawValue): \(count.text)")
      }
    }
  }

  /// Whether a policy that sets nothing has a human take over on account of a signal.
  private static func escalates(_ signal: Signal) -> Bool {
    let rule = Policy().rule(for: signal.kind)
    return (rule.handling == .human || rule.handling == .prepare) && signal.strength >= rule.from
  }

  private static func words(_ signal: Signal, _ text: String) -> String {
    let bytes = Array(text.utf8)
    let parts = signal.evidence.map { String(decoding: bytes[$0], as: UTF8.self) }
    return "\(signal.detail ?? "") \(signal.strength / 1_000) ‰: " + parts.joined(separator: " … ")
  }
}
