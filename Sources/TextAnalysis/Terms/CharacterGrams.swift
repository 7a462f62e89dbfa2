/// Character n-grams of folded words, for matching where words fail: typing
/// errors, inflections, parts of compounds.
package enum CharacterGrams {
  /// Lengths of the grams, in bytes of the folded word with a boundary on each side.
  package static let lengths = 3...5

  /// Calls `body` with every gram of every token, or of those by whose places `isTaken` says so; a
  /// word shorter than a gram gives itself with its boundaries once.
  ///
  /// The bytes are those of `text`, valid during the call.
  ///
  /// - Complexity: O(bytes of the tokens); allocates nothing.
  package static func forEach(
    in text: AnalyzedText, where isTaken: (Int) -> Bool = { _ in true },
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    text.arena.withBytes(0..<text.arena.count) { arena in
      for (place, token) in text.tokens.enumerated() where isTaken(place) {
        forEach(inBounded: arena[token.boundedRange].buffer, body)
      }
    }
  }

  /// What stands on both sides of a word.
  package static let boundary = WordForms.boundary

  /// Calls `body` with every gram of a folded word between boundaries, or of a stem behind one.
  ///
  /// - Complexity: O(bytes); allocates nothing.
  @inline(__always)
  package static func forEach(
    inBounded word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    for length in lengths {
      guard word.count > length else {
        body(word)
        break
      }
      for start in 0...(word.count - length) {
        body(UnsafeBufferPointer(rebasing: word[start..<start + length]))
      }
    }
  }
}
