import Conversation
import Foundation
import Knowledge

/// `lotse-bench fit-signals`: fits the models of signals, and shows what sources held out say.
enum FitSignalsCommand {
  static let usage = "fit-signals [--set DIR] [--corpus DIR] [--write DIR]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--set", "--corpus", "--write", "--language"],
      switches: [])
    let sets = try SignalSentences.read(options["--set"] ?? "Benchmarks/signals")
    for language in Language.allCases
    where options["--language"].map({ $0 == language.code }) ?? true {
      let texts = try SignalTexts(sets, corpus: options["--corpus"] ?? "corpus", language)
      let fit = SignalModelFit(texts, language)
      let results = SignalModel.kinds.map(fit.result)
      for result in results { report(result, language) }
      if let folder = options["--write"] {
        let file = SignalWeightFile(results, fit.knownText, texts, language)
        try file.text.write(
          toFile: "\(folder)/\(file.name)", atomically: true, encoding: .utf8)
      }
    }
    return 0
  }

  private static func report(_ result: SignalModelFit.Result, _ language: Language) {
    var all = SignalCount()
    var sources: [String] = []
    for part in result.heldOut {
      var count = SignalCount()
      for (label, logOdds) in zip(part.labels, part.logOdds) {
        count.add(isLabelled: label, isRead: logOdds >= 0)
        all.add(isLabelled: label, isRead: logOdds >= 0)
      }
      sources.append("\(part.source) \(count.shortText)")
    }
    func share(_ strength: Double) -> String {
      let limit = log(strength / (1 - strength))
      let count = result.test.count { $0 >= limit }
      return String(format: "%.1f", 100 * Double(count) / Double(max(result.test.count, 1)))
    }
    print(
      "\(result.kind.code) \(language.code): \(all.text)  (\(sources.joined(separator: ", ")))  "
        + "ordinary questions from .5 \(share(0.5)) %, .7 \(share(0.7)) %, .9 \(share(0.9)) %")
  }
}
