import Conversation
import Foundation
import Knowledge

/// `lotse-bench fit-signals`: fits the models of signals, and shows what sources held out say.
///
/// The questions of the folders named are ordinary ones, as those of `corpus` are.
enum FitSignalsCommand {
  static let usage = "fit-signals [DIR…] [--set DIR] [--corpus DIR] [--write DIR]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let folders = arguments.prefix { !$0.hasPrefix("--") }
    let options = try BenchmarkOptions(
      Array(arguments.dropFirst(folders.count)), usage: usage,
      values: ["--set", "--corpus", "--write", "--language"])
    let folder = options["--set"] ?? "Benchmarks/signals"
    let sets = try SignalSentences.read(folder)
    for language in Language.allCases
    where options["--language"].map({ $0 == language.code }) ?? true {
      let texts = try SignalTexts(
        sets, folder: folder,
        bases: CorpusFolders.of(options["--corpus"] ?? "corpus") + folders, language)
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
    print(
      "\(result.kind.code) \(language.code): \(all.text)  (\(sources.joined(separator: ", ")))")
    for strength in [0.5, 0.7, 0.8, 0.9] { print("  \(strengthText(strength, result))") }
  }

  /// What a strength is worth: precision and recall on sources held out, and how many questions of
  /// bases held out are read so strongly.
  private static func strengthText(_ strength: Double, _ result: SignalModelFit.Result) -> String {
    let limit = log(strength / (1 - strength))
    var count = SignalCount()
    for part in result.heldOut {
      for (label, logOdds) in zip(part.labels, part.logOdds) {
        count.add(isLabelled: label, isRead: logOdds >= limit)
      }
    }
    func share(_ logOdds: [Double]) -> String {
      SignalCount.share(logOdds.count { $0 >= limit }, of: logOdds.count)
    }
    return String(format: "from %.1f: ", strength)
      + "precision/recall \(count.shortText), ordinary questions of bases held out "
      + "\(share(result.ordinary)), ordinary sentences of writers held out \(share(result.plain))"
  }
}
