import Knowledge

/// Finds patterns by the program's table and by sets compiled anew, to be compared.
package struct PatternComparison {
  private let shipped: PatternSet
  private let compiled: PatternSet

  /// The two sets of lists.
  package init(_ lists: ShippedPatterns, _ language: Language) {
    shipped = lists.set(in: language)
    compiled = lists.compiled(in: language)
  }

  /// What each finds in a message: rule, first and last word of every hit, and the classes of every
  /// word.
  package func findings(in text: String) -> (shipped: [[Int]], compiled: [[Int]]) {
    (Self.findings(in: text, shipped), Self.findings(in: text, compiled))
  }

  private static func findings(in text: String, _ set: PatternSet) -> [[Int]] {
    var matcher = PatternMatcher(set)
    matcher.read(text)
    return matcher.hits.map { [Int($0.rule), Int($0.first), Int($0.last), $0.isTaken ? 1 : 0] }
      + matcher.message.words.map { [Int(truncatingIfNeeded: $0.classes), Int($0.slotCount)] }
  }
}
