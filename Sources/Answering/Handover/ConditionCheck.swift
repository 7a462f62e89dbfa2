import Knowledge

/// Whether a profile meets an entry's condition, comparison by comparison.
package struct ConditionCheck: Sendable, Equatable {
  /// How a comparison came out.
  package enum Outcome: String, CaseIterable, Sendable {
    case met
    case unmet
    /// The profile does not have the fact.
    case absent
    /// The fact is no number.
    case noNumber = "no_number"
  }

  /// One comparison with the fact that it was made on.
  package struct Part: Sendable, Equatable {
    /// As the entry has it: `defects >= 2`.
    package var comparison: String
    /// The fact's name.
    package var name: String
    /// The profile's value; nil where it is absent.
    package var value: String?
    /// How it came out.
    package var outcome: Outcome
  }

  /// The condition as the entry has it.
  package var condition: String
  /// Its comparisons in order.
  package var parts: [Part]

  /// Whether all comparisons are met.
  package var isMet: Bool { parts.allSatisfy { $0.outcome == .met } }

  /// Compares a profile with a condition.
  package init(_ condition: Condition, _ profile: [String: String]) {
    self.condition = condition.description
    parts = condition.comparisons.map { comparison in
      let value = profile[comparison.name]
      let outcome: Outcome
      if let value {
        if let number = Self.number(value) {
          outcome = comparison.comparator.holds(number, comparison.number) ? .met : .unmet
        } else {
          outcome = .noNumber
        }
      } else {
        outcome = .absent
      }
      return Part(
        comparison: comparison.description, name: comparison.name, value: value, outcome: outcome)
    }
  }

  /// A finite decimal number; other forms, which `Double` would read too, are none.
  private static func number(_ text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    }
    guard isDecimal, text.utf8.count <= 32, let number = Double(text), number.isFinite else {
      return nil
    }
    return number
  }
}
