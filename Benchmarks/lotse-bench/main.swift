import Foundation
import LinearAlgebra
import Retrieval
import Answering
import Knowledge

func run() throws {
  let args = Array(CommandLine.arguments.dropFirst())
  let penalty = 0.02
  var all: [(EvaluationSet, [(Query, Ranking)])] = []
  for dir in args {
    let clock = ContinuousClock()
    let set = try EvaluationSet(dir)
    var t = clock.now
    let index = try set.index()
    let build = clock.now - t
    var ranker = Ranker(index, weights: RankerWeights([Double](repeating: 1, count: Feature.count)))
    t = clock.now
    let rows = set.queries.map { q in (q, ranker.rank(q.text, language: q.language == "de" ? .german : .english)) }
    let per = (clock.now - t) / max(1, rows.count)
    let answerable = rows.filter { !$0.0.isCalibration && !$0.0.relevant.isEmpty }
    let recall = answerable.filter { r in r.1.candidates.contains { r.0.relevant[$0.entry] != nil } }.count
    print("\(set.name): docs \(index.documentCount) units \(index.unitCount) build \(build) per query \(per) candidate recall \(Double(recall)/Double(max(1,answerable.count)))")
    all.append((set, rows))
  }
  func vector(_ c: Candidate) -> [Double] { c.features.map { Double($0) / 1e6 } }
  func groups(_ rows: [(Query, Ranking)], _ weight: Double) -> [SoftmaxRanking.Group] {
    rows.compactMap { q, r in
      let rel = r.candidates.map { q.relevant[$0.entry] != nil }
      guard rel.contains(true), rel.contains(false) else { return nil }
      return SoftmaxRanking.Group(features: DoubleMatrix(rows: r.candidates.count, columns: Feature.count, values: r.candidates.flatMap(vector)), relevant: rel, weight: weight)
    }
  }
  var gs: [SoftmaxRanking.Group] = []
  for (_, rows) in all {
    let cal = rows.filter { $0.0.isCalibration && !$0.0.relevant.isEmpty }
    gs += groups(cal, min(1, 700 / Double(cal.count)) )
  }
  let fit = try SoftmaxRanking(groups: gs, penalty: penalty * Double(gs.count) / 100, priorWeights: [Double](repeating: 0, count: Feature.count), signs: .nonNegative)
  print("weights", zip(Feature.allCases, fit.weights).map { "\($0.name) \(String(format: "%.2f", $1))" }.joined(separator: ", "))
  func p1(_ rows: [(Query, Ranking)], _ w: [Double]) -> Double {
    let ans = rows.filter { !$0.0.relevant.isEmpty }
    let ok = ans.filter { q, r in
      let best = r.candidates.max { a, b in
        let x = zip(vector(a), w).reduce(0) { $0 + $1.0 * $1.1 }, y = zip(vector(b), w).reduce(0) { $0 + $1.0 * $1.1 }
        return (x, -a.document) < (y, -b.document) }
      return best.map { q.relevant[$0.entry] != nil } ?? false
    }.count
    return Double(ok) / Double(max(1, ans.count))
  }
  func f(_ x: Double) -> String { String(format: "%.3f", x) }
  for (set, rows) in all {
    let cal = rows.filter { $0.0.isCalibration }, test = rows.filter { !$0.0.isCalibration }
    let single = Feature.allCases.map { feature in
      var w = [Double](repeating: 0, count: Feature.count); w[feature.rawValue] = 1
      return "\(feature.name) \(f(p1(cal, w)))"
    }
    print("\(set.name) cal \(f(p1(cal, fit.weights))) TEST \(f(p1(test, fit.weights))) | alone on cal: \(single.joined(separator: ", "))")
  }
}
if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "build" {
  let clock = ContinuousClock()
  var t = clock.now
  let (base, diags) = KnowledgeLoader.load(CommandLine.arguments[2])
  for d in diags { print(d.text(in: .english)) }
  print("load", clock.now - t)
  guard let base else { exit(1) }
  for role in Role.allCases {
    t = clock.now
    let docs = SourceDocuments.of(View.entries(of: base, for: role))
    print("documents", docs.count, docs.map { $0.phrasings.count }.reduce(0, +), docs.map { $0.sentences.count }.reduce(0, +), clock.now - t)
    t = clock.now
    _ = try ViewBuilder.sections(docs)
    print("sections", clock.now - t)
  }
  t = clock.now
  let bytes = try IndexBuilder.build(base)
  print("all", clock.now - t, bytes.count)
} else {
  try run()
}
