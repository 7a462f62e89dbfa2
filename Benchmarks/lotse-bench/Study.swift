import Answering
import Foundation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

enum Study {
  static func run(_ folders: [String]) throws -> Int32 {
    var sums = [Double](repeating: 0, count: 8)
    let store = ProcessInfo.processInfo.environment["STORE"] != nil
    for folder in folders {
      let name = URL(fileURLWithPath: folder).lastPathComponent
      let path = "/tmp/rank/sets/\(name).lotse"
      let base = try IndexChoice.load(folder)
      if !FileManager.default.fileExists(atPath: path) {
        try ByteFile.write(IndexChoice.build(folder, calibration: .universal), to: path)
      }
      let opened = try KnowledgeIndex(path: path)
      let index = opened.customers.retrieval
      let entries = View.entries(of: base, for: .customer)
      var ranker = Ranker(index, weights: UniversalWeights.ranker)
      var right = [0.0, 0.0], count = [0.0, 0.0], held = [0.0, 0.0], tops: [Int] = [], mrr = [0.0, 0.0]
      var time = ContinuousClock.now
      var took = Duration.zero
      for label in base.questions {
        let guess = LanguageDetector.detect(Array(label.question.utf8)).guess
        let wanted: TextLanguage = guess == .english ? .english : .german
        let language = index.languages.contains(wanted) ? wanted : index.languages[0]
        time = .now
        let ranking = try ranker.rank(label.question, language: language)
        took += ContinuousClock.now - time
        tops.append(ranking.candidates.first?.document ?? -1)
        guard label.isAnswerable else { continue }
        let s = label.split == .calibration ? 0 : 1
        count[s] += 1
        if let first = ranking.candidates.firstIndex(where: { label.grade(of: entries[$0.entry].id) > 0 }) {
          held[s] += 1
          if first == 0 { right[s] += 1 }
          if first < 10 { mrr[s] += 1 / Double(first + 1) }
        }
      }
      let topPath = "/tmp/rank/sets/\(name).top"
      if store { try ByteFile.write(Array(tops.map(String.init).joined(separator: "\n").utf8), to: topPath) }
      let old = (try? String(contentsOfFile: topPath, encoding: .utf8))?.split(separator: "\n").map { Int($0)! } ?? tops
      let same = Double(zip(tops, old).count { $0 == $1 }) / Double(tops.count)
      let figures = [right[0] / count[0], right[1] / count[1], mrr[0]/count[0], mrr[1]/count[1], held[0] / count[0], held[1] / count[1], same, took / .microseconds(1) / Double(tops.count)]
      for i in 0..<8 { sums[i] += figures[i] / Double(folders.count) }
      if ProcessInfo.processInfo.environment["MEAN"] == nil {
        print(name, figures.map { String(format: "%.4f", $0) }.joined(separator: " "))
      }
    }
    print("mean", sums.map { String(format: "%.4f", $0) }.joined(separator: " "))
    return 0
  }
}
