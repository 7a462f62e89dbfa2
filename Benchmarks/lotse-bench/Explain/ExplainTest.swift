import Answering
import Foundation
import JSON
import Knowledge
import LotseService

/// `lotse-bench explain`: whether the figures that `explain` prints add up to those that it says
/// they are the parts of, on every labelled question of every folder.
enum ExplainTest {
  static let usage = "explain DIR… [--candidates N]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let folders = arguments.prefix { !$0.hasPrefix("--") }
    let options = try BenchmarkOptions(
      Array(arguments.dropFirst(folders.count)), usage: usage, values: ["--candidates"])
    guard !folders.isEmpty else { throw BenchmarkError.usage(usage) }
    let candidates = try options.number("--candidates", default: 100, in: 1...100)
    var report = BenchmarkReport("explain")
    var check = ExplanationCheck()
    for folder in folders {
      let work = try WorkFolder()
      let path = work["explain.lotse"]
      try ByteFile.write(try IndexChoice.build(folder, calibration: .universal), to: path)
      let environment = try ServiceEnvironment(ServiceConfiguration(index: path, version: "1"))
      var handler = RequestHandler(environment)
      for label in try IndexChoice.load(folder).questions {
        let lines = ["explain", "ask"].map { method in
          line(method, label.question, candidates: method == "explain" ? candidates : nil)
        }
        let results = try lines.map { line in
          var writer = JSONWriter()
          _ = handler.answer(line, into: &writer)
          return try JSONReader.parse(writer.bytes, limits: .line)["result"] ?? .null
        }
        for difference in check.differences(of: results[0], asked: results[1]) {
          report.violate("\(folder) \(label.id): \(difference)")
        }
      }
    }
    report.add("folders", folders.count)
    report.add("questions", check.questions)
    report.add("candidates", check.candidates)
    report.add("features", check.features)
    report.add("contributions", check.contributions)
    report.add("confidences", check.confidences)
    return report.finish(asJSON: options.has("--json"))
  }

  private static func line(_ method: String, _ question: String, candidates: Int?) -> [UInt8] {
    var json = JSONWriter()
    json.object { object in
      object.member("jsonrpc", "2.0")
      object.member("id", 1)
      object.member("method", method)
      object.object("params") { params in
        params.member("question", question)
        params.member("now", "2026-11-30T12:00:00+01:00")
        if let candidates { params.member("candidates", candidates) }
      }
    }
    return json.bytes
  }
}

/// Adds up what an explanation prints, in whole millionths.
private struct ExplanationCheck {
  private(set) var questions = 0
  private(set) var candidates = 0
  private(set) var features = 0
  private(set) var contributions = 0
  private(set) var confidences = 0

  /// What does not add up or is decided otherwise, in words.
  mutating func differences(of explanation: JSONValue, asked: JSONValue) -> [String] {
    questions += 1
    var found: [String] = []
    func check(_ name: String, _ parts: JSONValue?, to total: JSONValue?) -> Int {
      let figures = parts?.arrayValue?.compactMap { Self.millionths($0["part"]) }
      guard let figures, figures.count == parts?.arrayValue?.count,
        let total = Self.millionths(total)
      else {
        found.append("\(name) lacks figures")
        return 0
      }
      let sum = figures.reduce(0, +)
      if sum != total { found.append("parts of \(name) add up to \(sum), not \(total)") }
      return figures.count
    }
    for candidate in explanation["candidates"]?.arrayValue ?? [] {
      candidates += 1
      features += check("the score", candidate["features"], to: candidate["score"])
      for feature in candidate["features"]?.arrayValue ?? [] {
        let name = feature["name"]?.stringValue ?? "a feature"
        contributions += check(name, feature["parts"], to: feature["value"])
      }
    }
    if let confidence = explanation["confidence"], confidence["terms"] != nil {
      confidences += 1
      _ = check("the log-odds", confidence["terms"], to: confidence["log_odds"])
      let odds = Self.millionths(confidence["log_odds"]) ?? 0
      if Self.millionths(confidence["value"]) != ConfidenceModel.probability(logOdds: odds) {
        found.append("the confidence is not that of the log-odds \(odds)")
      }
    }
    for name in ["decision", "reason"] where explanation[name] != asked[name] {
      found.append("\(name) is another than that of ask")
    }
    return found
  }

  /// A figure of six places.
  private static func millionths(_ value: JSONValue?) -> Int64? {
    value?.doubleValue.map { Int64(($0 * 1e6).rounded()) }
  }
}
