import LexicalIndex

/// Terms that a model lacks: collected chunk by chunk, then numbered behind the
/// model's in byte order.
struct NewTerms {
  private let known: UInt32
  private var arena = TermArena()

  /// No new terms beside `known` terms of a model.
  init(besides known: Int) { self.known = UInt32(known) }

  /// Takes a chunk's new terms in and gives its rows the numbers that they have here.
  ///
  /// - Returns: the number here of each of the chunk's terms.
  mutating func join(_ terms: TermArena) -> [UInt32] {
    (0..<terms.count).map { place in terms.withTerm(place) { arena.add($0) } }
  }

  /// The terms in byte order, and for each number given so far its place there.
  func ordered() -> (places: [UInt32], terms: [[UInt8]]) { arena.ordered() }

  /// Gives the new terms of rows other numbers and puts them in order again.
  ///
  /// - Parameter numbers: for each place behind the `known` terms its new one.
  static func renumber(_ rows: inout WeightedRows, behind known: Int, by numbers: [UInt32]) {
    guard !numbers.isEmpty else { return }
    let known = UInt32(known)
    for row in 0..<rows.count {
      let range = rows.range(row)
      // A row's terms are in order, so that the new ones stand at its end.
      guard let last = range.last, rows.terms[last] >= known else { continue }
      var first = last
      while first > range.lowerBound, rows.terms[first - 1] >= known { first -= 1 }
      var tail = (first...last).map { place in
        (term: known + numbers[Int(rows.terms[place] - known)], weight: rows.weights[place])
      }
      tail.sort { $0.term < $1.term }
      for (offset, item) in tail.enumerated() {
        rows.terms[first + offset] = item.term
        rows.weights[first + offset] = item.weight
      }
    }
  }
}
