import Evaluation
import SeededRandom

/// Which questions are shown for labelling, and in which order.
///
/// All questions of an inbox stand in one random order, which the seed fixes. Of three questions
/// that are shown two are drawn: the next of that order, whatever is known of them. One is sought:
/// of those behind the drawn ones, from strata of topic and confidence in turn, so that rare topics
/// and uncertain questions come up.
///
/// A later session goes on in the same order. A question that was sought keeps its place there, and
/// is shown again, as drawn, when the draw comes to it. So the drawn ones are always the beginning
/// of the random order, and hold as many rare and uncertain questions as customers ask. Were the
/// sought ones taken out of the order, the others would be easier than what customers ask; were
/// their labels counted as drawn before the draw has come to them, they would be harder.
package struct LabelSample: Sendable {
  /// What is said of a question already.
  package enum Label: Sendable {
    /// It has a label that stands for what customers ask.
    case drawn
    /// It has a label as one that was sought.
    case sought
  }

  /// A question to choose from.
  package struct Candidate: Sendable {
    /// Topic of the nearest entry by its number; nil where none is near.
    package var topic: Int?
    /// Confidence in it, in millionths.
    package var confidence: Int64
    /// Its label; nil where it has none.
    package var label: Label?

    /// A question to choose from; topic and confidence tell nothing where it has a label.
    package init(topic: Int?, confidence: Int64, label: Label? = nil) {
      self.topic = topic
      self.confidence = confidence
      self.label = label
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

  /// Chooses at most `count` of the candidates; where all can be shown, all are drawn.
  ///
  /// - Parameters:
  ///   - candidates: all questions of the inbox, those with a label too, for their places count.
  ///   - count: 0 or more.
  ///   - seed: fixes the order; the same one goes on where an earlier session ended.
  /// - Complexity: O(candidates + strata log strata).
  package init(_ candidates: [Candidate], count: Int, seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let open = generator.shuffled(Array(candidates.indices))
      .filter { candidates[$0].label != .drawn }
    let places = open.count > count ? count / Self.soughtEvery : 0
    let drawn = open.prefix(count - places)
    let outside = open.dropFirst(drawn.count).filter { candidates[$0].label == nil }
    let sought = Self.sought(places, of: outside, candidates, &generator)
    var nextDrawn = drawn.startIndex
    var nextSought = sought.startIndex
    while nextDrawn < drawn.endIndex || nextSought < sought.endIndex {
      let isTurn = order.count % Self.soughtEvery == Self.soughtEvery - 1
      if nextSought < sought.endIndex, isTurn || nextDrawn == drawn.endIndex {
        order.append(Chosen(number: sought[nextSought], isSought: true))
        nextSought += 1
      } else {
        order.append(Chosen(number: drawn[nextDrawn], isSought: false))
        nextDrawn += 1
      }
    }
  }

  /// At most `count` of some candidates, from their strata in turn.
  private static func sought(
    _ count: Int, of numbers: [Int], _ candidates: [Candidate], _ generator: inout SplitMix64
  ) -> [Int] {
    var members: [Stratum: [Int]] = [:]
    for number in generator.shuffled(numbers) {
      members[stratum(candidates[number]), default: []].append(number)
    }
    var strata = generator.shuffled(
      members.keys.sorted { ($0.topic, $0.band) < ($1.topic, $1.band) })
    var sought: [Int] = []
    var next = 0
    while sought.count < count, !strata.isEmpty {
      next %= strata.count
      if let number = members[strata[next]]?.popLast() {
        sought.append(number)
        next += 1
      } else {
        strata.remove(at: next)
      }
    }
    return sought
  }

  private static func stratum(_ candidate: Candidate) -> Stratum {
    Stratum(
      topic: candidate.topic ?? -1, band: bands.count { candidate.confidence >= $0 })
  }
}
