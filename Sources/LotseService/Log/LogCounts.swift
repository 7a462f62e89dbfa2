/// Decisions counted by what was decided, why, and on which topic.
package struct LogCounts: Sendable {
  /// What decisions have in common that are counted together.
  package struct Cell: Hashable, Sendable {
    package var decision: String
    package var reason: String?
    package var topic: String?
    /// Whether an answer was ready and the policy withheld it: topics in suggest and shadow.
    package var isWithheld = false

    /// Whether the customer was answered.
    package var isAnswer: Bool { decision == "answer" }
  }

  /// A number of decisions.
  package struct Tally: Equatable, Sendable {
    package private(set) var decisions = 0
    package private(set) var answered = 0
    /// Those that would have been answered, had the policy not withheld it.
    package private(set) var withheld = 0

    /// The share of answers; 0 where nothing was decided.
    package var share: Double { Double(answered) / Double(max(decisions, 1)) }

    mutating func add(_ number: Int, of cell: Cell) {
      decisions += number
      if cell.isAnswer { answered += number }
      if cell.isWithheld { withheld += number }
    }
  }

  /// A tally under a name; nil stands for decisions that have none.
  package typealias Named = (name: String?, tally: Tally)

  /// All decisions.
  package private(set) var total = Tally()
  private var cells: [Cell: Int] = [:]

  mutating func add(_ cell: Cell) {
    total.add(1, of: cell)
    cells[cell, default: 0] += 1
  }

  /// The decisions by one of their members, the most frequent first, those without it last.
  package func tallies(by member: KeyPath<Cell, String?>) -> [Named] {
    tallies { $0[keyPath: member] }
  }

  /// The decisions by what was decided, the most frequent first.
  package var byDecision: [Named] { tallies { $0.decision } }

  /// The decisions of a topic by reason, as in ``tallies(by:)``.
  package func reasons(ofTopic topic: String?) -> [Named] {
    tallies(where: { $0.topic == topic }) { $0.reason }
  }

  private func tallies(
    where isMeant: (Cell) -> Bool = { _ in true }, by name: (Cell) -> String?
  ) -> [Named] {
    var tallies: [String?: Tally] = [:]
    for (cell, number) in cells where isMeant(cell) {
      tallies[name(cell), default: Tally()].add(number, of: cell)
    }
    return tallies.map { (name: $0.key, tally: $0.value) }.sorted { left, right in
      guard let first = left.name, let second = right.name else { return left.name != nil }
      return left.tally.decisions != right.tally.decisions
        ? left.tally.decisions > right.tally.decisions : first < second
    }
  }
}
