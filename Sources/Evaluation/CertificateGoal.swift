#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a certificate is to promise: "at most `risk` wrong among the answered
/// questions, with certainty 1 − `doubt`".
package struct CertificateGoal: Sendable, Equatable {
  /// The tolerated share of wrong answers, 0 < risk < 1.
  package let risk: Double
  /// The tolerated probability that one of the promises does not hold, 0 < doubt < 1.
  package let doubt: Double
  /// Number of groups that are certified apart, fixed beforehand.
  package let groups: Int

  /// A promise for one group or several.
  package init(risk: Double, doubt: Double, groups: Int = 1) {
    precondition(risk > 0 && risk < 1 && doubt > 0 && doubt < 1 && groups > 0)
    self.risk = risk
    self.doubt = doubt
    self.groups = groups
  }

  /// The doubt that is left to each group, so that all promises together hold
  /// with the certainty promised (Bonferroni).
  package var level: Double { doubt / Double(groups) }

  /// Number of expected answers from which on a topic may be certified apart, and of which is
  /// told what is missing: half as many again as faultless ones would have to be.
  package var firstExpectedAnswers: Double { 1.5 * log(level) / log1p(-risk) }

  /// Whether so few wrong answers among so many show that the risk is kept: were it
  /// any higher, they would have at most the group's doubt as probability.
  package func isShown(wrong: Int, answered: Int) -> Bool {
    Binomial.lowerTail(wrong, of: answered, probability: risk) <= level
  }

  /// The probability that so many answers show the risk where each is wrong with
  /// probability `error`.
  ///
  /// - Complexity: O(log answered) tails.
  package func chance(answered: Int, error: Double) -> Double {
    guard isShown(wrong: 0, answered: answered) else { return 0 }
    var allowed = 0
    var tooMany = answered
    while tooMany - allowed > 1 {
      let middle = allowed + (tooMany - allowed) / 2
      if isShown(wrong: middle, answered: answered) { allowed = middle } else { tooMany = middle }
    }
    return Binomial.lowerTail(allowed, of: answered, probability: error)
  }

  /// The exact upper bound of the true risk, at the group's level.
  package func bound(wrong: Int, answered: Int) -> Double {
    Binomial.upperBound(wrong, of: answered, level: level)
  }

  /// The smallest number of answers with `wrong` wrong ones among them that
  /// shows that the risk is kept.
  ///
  /// - Complexity: O(log n) tails.
  package func answersNeeded(wrong: Int) -> Int {
    precondition(wrong >= 0)
    var low = wrong
    var high = max(2 * wrong, 1)
    while !isShown(wrong: wrong, answered: high) {
      low = high
      high *= 2
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isShown(wrong: wrong, answered: middle) { high = middle } else { low = middle }
    }
    return high
  }
}
