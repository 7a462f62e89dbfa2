#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The ranking of one question as people have judged its entries.
package struct JudgedRanking: Sendable, Equatable {
  /// The grade of each ranked entry, best rank first; 0 for one that does not answer.
  package let grades: [Int]
  /// The grades of all entries that answer the question, in any order; empty
  /// if the knowledge base has no answer.
  package let relevant: [Int]

  /// A ranking with the grades of what it ranks and of what there is.
  package init(grades: [Int], relevant: [Int]) {
    self.grades = grades
    self.relevant = relevant
  }

  /// Whether the knowledge base has an answer.
  package var isAnswerable: Bool { !relevant.isEmpty }

  /// Whether the first entry answers the question.
  package var isFirstRight: Bool { (grades.first ?? 0) > 0 }

  /// One divided by the rank of the first entry that answers; 0 where none of
  /// the first `depth` does.
  package func reciprocalRank(depth: Int = 10) -> Double {
    grades.prefix(depth).firstIndex { $0 > 0 }.map { 1 / Double($0 + 1) } ?? 0
  }

  /// Normalised discounted cumulated gain of the first `depth` entries, with
  /// gain 2^grade − 1 and discount log₂(rank + 1).
  ///
  /// Burges et al.: Learning to rank using gradient descent, ICML 2005.
  package func normalizedGain(depth: Int = 10) -> Double {
    let ideal = Self.gain(relevant.sorted(by: >).prefix(depth))
    return ideal > 0 ? Self.gain(grades.prefix(depth)) / ideal : 0
  }

  /// Share of the answering entries among the first `depth`, of as many as
  /// there is room for.
  package func recall(depth: Int = 10) -> Double {
    guard isAnswerable else { return 0 }
    return Double(grades.prefix(depth).count { $0 > 0 }) / Double(min(depth, relevant.count))
  }

  private static func gain(_ grades: ArraySlice<Int>) -> Double {
    var sum = 0.0
    for (place, grade) in grades.enumerated() where grade > 0 {
      sum += (exp2(Double(grade)) - 1) / log2(Double(place + 2))
    }
    return sum
  }
}
