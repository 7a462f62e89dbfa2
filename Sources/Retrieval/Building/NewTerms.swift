import LexicalIndex

/// Terms that a model lacks, collected chunk by chunk; in the end they are
/// numbered behind the model's in byte order.
struct NewTerms {
  private var arena = TermArena()

  /// Takes the new terms of a chunk in.
  ///
  /// - Returns: the number here of each of the chunk's terms.
  mutating func join(_ terms: TermArena) -> [UInt32] {
    (0..<terms.count).map { place in terms.withTerm(place) { arena.add($0) } }
  }

  /// The terms in byte order, and for each number given so far its place there.
  func ordered() -> (places: [UInt32], terms: SortedTerms) { arena.ordered() }
}
