import Conversation
import Evaluation

/// Right, missed and wrong facts of one kind.
struct FactTally {
  var right = 0
  var missed = 0
  var wrong = 0

  /// Precision and recall with their 95 % intervals.
  var text: String {
    "precision \(Self.share(right, right + wrong)) · recall \(Self.share(right, right + missed))"
  }

  /// A share with its interval.
  static func share(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "-" }
    let interval = Binomial.interval(part, of: whole)
    func text(_ value: Double) -> String {
      let thousandths = Int((value * 1_000).rounded())
      return thousandths >= 1_000
        ? "1.000"
        : "0." + String(repeating: "0", count: 3 - String(thousandths).count) + "\(thousandths)"
    }
    return "\(text(Double(part) / Double(whole))) (\(part)/\(whole); "
      + "\(text(interval.lower))…\(text(interval.upper)))"
  }

  /// Compares a sentence's facts with those that were read: kind and value, and the place and
  /// other readings where the list names them.
  ///
  /// - Returns: what was missed and what was wrong, by kind.
  static func compare(_ gold: [FactSentence.Gold], _ facts: [Fact]) -> (
    right: [String], missed: [FactSentence.Gold], wrong: [Fact]
  ) {
    var rest = facts
    var right: [String] = []
    var missed: [FactSentence.Gold] = []
    for item in gold {
      let place = rest.firstIndex { fact in
        fact.kind.code == item.kind && fact.value == item.value
          && item.alternatives.map { $0 == fact.alternatives } ?? true
          && item.start.map {
            fact.range.lowerBound <= $0 && $0 < fact.range.upperBound
              || $0 <= fact.range.lowerBound && fact.range.lowerBound < $0 + 20
          } ?? true
      }
      if let place {
        right.append(item.kind)
        rest.remove(at: place)
      } else {
        missed.append(item)
      }
    }
    return (right, missed, rest)
  }
}
