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
    var (done, collections, hits) = (0, 0, 0)
    // Of pairs with a filter, those where it leaves k + 1 or fewer of more than 2 k, and those where
    // it leaves k − 1 to k + 1.
    var (filtered, nearlyAllHidden, borders) = (0, 0, 0)
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
        let matches = collection.matches(query)
        let visible = collection.visible(matches.map(\.document).sorted())
        let found = visible.map { visible in matches.filter { visible.contains($0.document) } }
        let limit = collection.limit(near: (found ?? matches).count)
        var isVisible: ((UInt32) -> Bool)?
        if let visible { isVisible = { visible.contains($0) } }
        try index.search(query, limit: limit, scratch: &scratch, isVisible: isVisible)
        let expected = (found ?? matches).prefix(limit)
        if !scratch.hits.elementsEqual(expected) {
          report.violate("collection \(seed), question \(round), k \(limit)")
        }
        hits += expected.count
        mostTerms = max(mostTerms, Set(query.map(\.term)).count)
        if let found {
          filtered += 1
          nearlyAllHidden += found.count <= limit + 1 && matches.count > 2 * limit ? 1 : 0
          borders += abs(found.count - limit) <= 1 ? 1 : 0
        }
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
    report.add("nearly_all_hidden", nearlyAllHidden)
    report.add("about_k_visible", borders)
    report.add("postings_scored", work.postingsScored)
    report.add("columns_read", work.columnsRead)
    report.add("segments_skipped", work.segmentsSkipped)
    return report.finish(asJSON: options.has("--json"))
  }
}
