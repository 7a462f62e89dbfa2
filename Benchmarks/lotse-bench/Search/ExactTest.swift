import Foundation
import LexicalIndex
import LinearAlgebra
import SeededRandom
import Storage

/// `lotse-bench exact`: pruned search gives what scoring everything gives, documents and scores.
enum ExactTest {
  static let usage = "exact [--pairs 1000000]"

  /// Questions put to each collection, and to one of a million documents, where each takes long.
  private static let questionsEach = 250
  private static let questionsOfHuge = 20
  /// One in so many collections has a million documents.
  private static let hugeEach = 1_000

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(arguments, usage: usage, values: ["--pairs"])
    let pairs = try options.number("--pairs", default: 1_000_000, in: 1...1_000_000_000)
    var seeds = SplitMix64(seed: try options.seed())
    var report = BenchmarkReport("exact")
    var scratch = ImpactIndex.Scratch()
    var work = ImpactIndex.Counters()
    var (done, collections, hits, filtered) = (0, 0, 0, 0)
    var (largest, mostTerms) = (0, 0)
    while done < pairs {
      let seed = seeds.next()
      let isHuge = collections % Self.hugeEach == Self.hugeEach / 2
      var collection = RandomPostings(seed: seed, isHuge: isHuge)
      let index = try collection.index()
      collections += 1
      let questions = isHuge ? Self.questionsOfHuge : Self.questionsEach
      largest = max(largest, collection.documentCount)
      for round in 0..<min(questions, pairs - done) {
        let query = collection.query()
        let limit = collection.limit()
        let isVisible = collection.filter()
        try index.search(query, limit: limit, scratch: &scratch, isVisible: isVisible)
        let expected = collection.exhaustive(query, limit: limit, isVisible: isVisible)
        if scratch.hits != expected {
          report.violate("collection \(seed), question \(round), k \(limit)")
        }
        hits += expected.count
        mostTerms = max(mostTerms, Set(query.map(\.term)).count)
        filtered += isVisible == nil ? 0 : 1
        work += scratch.counters
        done += 1
      }
    }
    report.add("pairs", done)
    report.add("collections", collections)
    report.add("most_documents", largest)
    report.add("most_terms", mostTerms)
    report.add("hits", hits)
    report.add("filtered", filtered)
    report.add("postings_scored", work.postingsScored)
    report.add("columns_read", work.columnsRead)
    report.add("segments_skipped", work.segmentsSkipped)
    return report.finish(asJSON: options.has("--json"))
  }
}
