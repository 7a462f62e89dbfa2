import Foundation

/// The circumstances under which an agent's entry applies: comparisons that
/// must all hold.
///
/// The written form is `defects >= 2, customer_value >= 500`.
package struct Condition: Hashable, Sendable, CustomStringConvertible {
  /// How a fact is compared with a number.
  package enum Operator: String, CaseIterable, Hashable, Sendable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="
    case unequal = "!="

    /// Whether the comparison holds between a fact (left) and a bound (right).
    package func holds(_ fact: Double, _ bound: Double) -> Bool {
      switch self {
      case .atLeast: fact >= bound
      case .atMost: fact <= bound
      case .above: fact > bound
      case .below: fact < bound
      case .equal: fact == bound
      case .unequal: fact != bound
      }
    }
  }

  /// One comparison of a named fact with a number.
  package struct Comparison: Hashable, Sendable, CustomStringConvertible {
    /// The fact's name: `a–z 0–9 _`, beginning with a letter.
    package let name: String
    /// The comparison's operator.
    package let comparator: Operator
    /// The finite number that the fact is compared with.
    package let number: Double

    /// Makes a comparison from its parts.
    package init(name: String, comparator: Operator, number: Double) {
      self.name = name
      self.comparator = comparator
      self.number = number
    }

    /// The written form, `defects >= 2`.
    package var description: String {
      "\(name) \(comparator.rawValue) \(writtenNumber)"
    }

    /// The number without an exponent, which the written form does not know.
    private var writtenNumber: String {
      var digits = String(number)
      if digits.contains("e") { digits = String(format: "%.15f", number) }
      guard digits.contains(".") else { return digits }
      while digits.hasSuffix("0") { digits.removeLast() }
      if digits.hasSuffix(".") { digits.removeLast() }
      return digits
    }
  }

  /// The comparisons in the order in which they were written; never empty
  /// when parsed.
  package let comparisons: [Comparison]

  /// Makes a condition from comparisons that must all hold.
  package init(_ comparisons: [Comparison]) {
    self.comparisons = comparisons
  }

  /// Reads the written form, or nothing where a part is not
  /// `name operator number`.
  package init?(_ text: String) {
    var comparisons: [Comparison] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let comparison = Condition.comparison(part) else { return nil }
      comparisons.append(comparison)
    }
    self.comparisons = comparisons
  }

  /// The written form, which reads back to an equal condition.
  package var description: String {
    comparisons.map(\.description).joined(separator: ", ")
  }

  /// Whether all comparisons hold on these facts; a missing fact holds nothing.
  package func holds(on facts: [String: Double]) -> Bool {
    comparisons.allSatisfy { comparison in
      guard let fact = facts[comparison.name] else { return false }
      return comparison.comparator.holds(fact, comparison.number)
    }
  }

  private static func comparison(_ text: Substring) -> Comparison? {
    // Longer operators first, or ">=" would be read as ">".
    for comparator in Operator.allCases.sorted(by: { $0.rawValue.count > $1.rawValue.count }) {
      guard let range = text.range(of: comparator.rawValue) else { continue }
      let name = text[..<range.lowerBound].trimmingCharacters(in: .whitespaces)
      let digits = text[range.upperBound...].trimmingCharacters(in: .whitespaces)
      guard Placeholder.isName(name), isDecimal(digits), let number = Double(digits),
        number.isFinite
      else { return nil }
      return Comparison(name: name, comparator: comparator, number: number)
    }
    return nil
  }

  /// Plain decimals only: `Double` alone would also read `nan`, `inf` and hexadecimal.
  private static func isDecimal(_ text: String) -> Bool {
    var digits = 0
    var points = 0
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: "-") where offset == 0: break
      default: return false
      }
    }
    return digits > 0 && digits <= 15 && points <= 1
  }
}
