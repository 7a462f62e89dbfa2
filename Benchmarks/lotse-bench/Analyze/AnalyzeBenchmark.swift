import Foundation
import JSON
import TextAnalysis

/// `lotse-bench analyze`: from the bytes of a question to its terms, warm, on one thread.
///
/// Everything that a question needs before the first look-up of a term: normalised form, language,
/// tokens, stems, parts of compounds by a dictionary of the stems of all texts, pairs, joined
/// neighbours, character grams.
enum AnalyzeBenchmark {
  static let usage = "analyze [--docs FILE] [--rounds N] [--most-allocations N]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--docs", "--rounds", "--most-allocations"])
    let rounds = try options.number("--rounds", default: 10, in: 1...1_000_000)
    let most = try options.number("--most-allocations", default: 0)
    let texts = try options["--docs"].map(AnalyzedLines.read) ?? AnalyzedLines.samples
    guard !texts.isEmpty else { throw BenchmarkError.usage("there are no texts; \(usage)") }
    let bytes = texts.reduce(0) { $0 + $1.count }

    var worker = AnalysisWorker(learning: texts)
    var micros = measure(texts, rounds: rounds, &worker)
    micros.sort()
    let allocations = AllocationCount.during { worker.analyze(texts) }
    let perQuestion = Double(allocations) / Double(texts.count)

    var report = BenchmarkReport("analyze")
    func percentile(_ share: Double) -> Double {
      micros[min(micros.count - 1, Int(Double(micros.count) * share))]
    }
    let mean = micros.reduce(0, +) / Double(micros.count)
    report.add("p50_us", percentile(0.5))
    report.add("p95_us", percentile(0.95))
    report.add("p99_us", percentile(0.99))
    report.add("mean_us", mean)
    report.add("ns_per_byte", mean * 1e3 * Double(texts.count) / Double(max(1, bytes)))
    report.add("allocations_per_question", perQuestion)
    report.add("texts", texts.count)
    report.add("bytes", bytes)
    report.add("rounds", rounds)
    worker.count(texts)
    report.add("terms", worker.terms)
    report.add("grams", worker.grams)
    report.add("dictionary_words", worker.dictionary.count)
    report.add("peak_mib", ProcessMemory.ownPeak)
    if !AllocationCount.checksItself() { report.violate("allocations are not counted") }
    if perQuestion > Double(most) {
      report.violate("\(perQuestion) allocations a question are more than \(most)")
    }
    return report.finish(asJSON: options.has("--json"))
  }

  /// The microseconds that each text took in each round, after one that is not counted.
  private static func measure(
    _ texts: [[UInt8]], rounds: Int, _ worker: inout AnalysisWorker
  ) -> [Double] {
    var micros: [Double] = []
    micros.reserveCapacity(texts.count * rounds)
    for round in 0...rounds {
      for text in texts {
        let start = ContinuousClock.now
        worker.analyze(text)
        let taken = (ContinuousClock.now - start).components
        if round > 0 {
          micros.append(Double(taken.seconds) * 1e6 + Double(taken.attoseconds) / 1e12)
        }
      }
    }
    return micros
  }
}

/// The working memory of one worker, and the dictionary that it splits compounds by.
struct AnalysisWorker {
  /// Stems of the words of all texts.
  private(set) var dictionary = WordTable()
  /// Terms and grams of the texts that were counted.
  private(set) var terms = 0
  private(set) var grams = 0
  private var text = AnalyzedText()
  private var list = TermList()
  private var sum = 0

  /// A worker that knows the words of these texts.
  init(learning texts: [[UInt8]]) {
    for bytes in texts {
      Analyzer.analyze(bytes, language: .german, into: &text)
      for token in text.tokens where token.kind == .word && !token.isStopWord {
        text.withStem(token) { dictionary.insert($0, 1) }
      }
    }
  }

  /// Takes a text apart.
  mutating func analyze(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { Analyzer.normalize($0, into: &text) }
    let language: TextLanguage =
      LanguageDetector.detect(in: text).guess == .english ? .english : .german
    Analyzer.tokenize(&text, language: language)
    list.fill(from: text, language: language, joining: .known) {
      dictionary.value(of: $0) != 0
    }
    // A use of each gram, so that none is left out.
    var last = 0
    CharacterGrams.forEach(in: text) { last &+= Int($0[$0.count - 1]) }
    sum &+= last
  }

  /// Takes texts apart one after the other.
  mutating func analyze(_ texts: [[UInt8]]) {
    var index = 0
    while index < texts.count {
      analyze(texts[index])
      index += 1
    }
  }

  /// Counts the terms and grams of texts.
  mutating func count(_ texts: [[UInt8]]) {
    for bytes in texts {
      analyze(bytes)
      terms += list.terms.count
      var count = 0
      CharacterGrams.forEach(in: text) { _ in count += 1 }
      grams += count
    }
  }
}
