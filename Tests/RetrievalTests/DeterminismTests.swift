import Dispatch
import Foundation
import Retrieval
import SeededRandom
import Storage
import Testing

@Suite struct DeterminismTests {
  @Test func anIndexBuiltTwiceIsTheSame() throws {
    #expect(try indexBytes(Shop.documents) == Shop.bytes)
    #expect(!Shop.bytes.isEmpty)
  }

  /// Builds that run at the same time, on however many threads, give the same bytes.
  @Test func buildsAtTheSameTimeAreTheSame() {
    let results = Results()
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      results.add((try? indexBytes(Shop.documents)) ?? [])
    }
    #expect(results.all.count == 4)
    #expect(results.all.allSatisfy { $0 == Shop.bytes })
  }

  @Test func rankingDoesNotDependOnWhatWasAskedBefore() throws {
    let index = try Shop.opened()
    var one = Ranker(index, weights: allWeights)
    var random = SplitMix64(seed: 31)
    let order = (Shop.questions + Shop.questions).shuffled(using: &random)
    for question in order {
      var fresh = Ranker(index, weights: allWeights)
      #expect(
        summary(try one.rank(question, language: .german))
          == summary(try fresh.rank(question, language: .german)), "\(question)")
    }
  }

  /// The order of documents shows in ties and last digits alone: every entry keeps its features.
  @Test func anotherOrderOfEntriesGivesTheSameFeatures() throws {
    let count = UInt32(21)
    let turned = Shop.documents.map { document in
      var document = document
      document.entry = count - 1 - document.entry
      return document
    }.sorted { ($0.entry, $0.language.rawValue) < ($1.entry, $1.language.rawValue) }
    var plain = Ranker(try Shop.opened(), weights: allWeights)
    var other = Ranker(try index(turned), weights: allWeights)
    for question in Shop.questions {
      let one = try plain.rank(question, language: .german).candidates
      let two = try other.rank(question, language: .german).candidates
      let places = two.map { Int(count) - 1 - $0.entry }
      #expect(one.prefix(1).allSatisfy { places.contains($0.entry) }, "\(question)")
      for candidate in one {
        // Of an entry in two languages the other text may be the nearer by a last digit.
        let text = Shop.documents[candidate.document]
        guard
          let same = two.first(where: {
            turned[$0.document].entry == count - 1 - text.entry
              && turned[$0.document].language == text.language
          })
        else { continue }
        // The latent basis is computed in another order: its last digits may differ, and so may
        // codes of eight bits.
        for feature in Feature.allCases {
          let isLatent = feature == .latentPhrasing || feature == .latentSentence
          #expect(
            abs(candidate.features[feature.rawValue] - same.features[feature.rawValue])
              <= (isLatent ? 4_000 : 200),
            "\(question): \(feature)")
        }
      }
    }
  }

  @Test func wrongOrMissingSectionsAreRefused() throws {
    for left in [SectionKind.layout, .words, .grams, .postings, .latent] {
      var writer = IndexFileWriter()
      for (kind, section) in try ViewBuilder.fittedSections(Shop.documents) where kind != left {
        writer.add(kind.id(1), section)
      }
      let file = try IndexFileReader(bytes: writer.bytes(), name: "a.lotse")
      #expect(throws: StorageError.damaged(path: "a.lotse", part: "section \(left) is missing")) {
        _ = try RetrievalIndex(file, view: 1)
      }
    }
    // Sections of another base do not fit.
    for foreign in [SectionKind.layout, .words, .grams, .postings, .latent] {
      var writer = IndexFileWriter()
      for (kind, section) in try ViewBuilder.fittedSections(Shop.documents) where kind != foreign {
        writer.add(kind.id(1), section)
      }
      for (kind, section) in try ViewBuilder.fittedSections(Array(Shop.documents.prefix(3)))
      where kind == foreign {
        writer.add(kind.id(1), section)
      }
      let file = try IndexFileReader(bytes: writer.bytes(), name: "a.lotse")
      #expect(throws: StorageError.self, "\(foreign)") { _ = try RetrievalIndex(file, view: 1) }
    }
  }
}

/// Results of work on several threads.
private final class Results: @unchecked Sendable {
  private let lock = NSLock()
  private var results: [[UInt8]] = []

  var all: [[UInt8]] { lock.withLock { results } }

  func add(_ result: [UInt8]) { lock.withLock { results.append(result) } }
}
