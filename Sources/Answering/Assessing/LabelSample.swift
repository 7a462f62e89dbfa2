import Evaluation
import SeededRandom

/// Which questions are shown for labelling, and in which order.
///
/// Of three questions two are drawn as customers ask them, and one is sought:
/// from strata of topic and confidence in turn, so that rare topics and
/// uncertain questions come up. The same seed and questions give the same order.
package struct LabelSample: Sendable {
  /// A question to choose from.
  package struct Candidate: Sendable {
    /// Topic of the nearest entry by its number; nil where none is near.
    package var topic: Int?
    /// Confidence in it, in millionths.
    package var confidence: Int64

    /// A question to choose from.
    package init(topic: Int?, confidence: Int64) {
      self.topic = topic
      self.confidence = confidence
    }
  }

  /// A question that was chosen.
  package struct Chosen: Sendable, Equatable {
    /// Its number among the candidates.
    package var number: Int
    /// Whether it was sought, and so stands for more than customers ask of its kind.
    package var isSought: Bool
  }

  /// The questions in the order in which they are shown.
  package private(set) var order: [Chosen] = []

  /// One question in so many is sought.
  private static let soughtEvery = 3
  /// Confidences, in millionths, at which strata part.
  private static let bands: [Int64] = [150_000, 500_000, 850_000]

  private struct Stratum: Hashable {
    var topic: Int
    var band: Int
  }

  /// Chooses at most `count` of the candidates.
  ///
  /// - Complexity: O(candidates + strata log strata).
  package init(_ candidates: [Candidate], count: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let drawn = generator.shuffled(Array(candidates.indices))
    var members: [Stratum: [Int]] = [:]
    for number in generator.shuffled(Array(candidates.indices)) {
      members[Self.stratum(candidates[number]), default: []].append(number)
    }
    var strata = generator.shuffled(
      members.keys.sorted { ($0.topic, $0.band) < ($1.topic, $1.band) })
    var isChosen = [Bool](repeating: false, count: candidates.count)
    var nextDrawn = 0
    var nextStratum = 0
    while order.count < min(count, candidates.count) {
      let isSought = order.count % Self.soughtEvery == Self.soughtEvery - 1
      var number: Int?
      if isSought {
        while number == nil, !strata.isEmpty {
          nextStratum %= strata.count
          number = members[strata[nextStratum]]?.popLast()
          if number == nil {
            strata.remove(at: nextStratum)
          } else {
            nextStratum += 1
            if isChosen[number ?? 0] { number = nil }
          }
        }
      }
      if number == nil {
        while isChosen[drawn[nextDrawn]] { nextDrawn += 1 }
        number = drawn[nextDrawn]
      }
      guard let number else { break }
      isChosen[number] = true
      order.append(Chosen(number: number, isSought: isSought))
    }
  }

  private static func stratum(_ candidate: Candidate) -> Stratum {
    Stratum(
      topic: candidate.topic ?? -1, band: bands.count { candidate.confidence >= $0 })
  }
}
