/// Character n-grams of folded words, for matching where words fail: typing
/// errors, inflections, parts of compounds.
package enum CharacterGrams {
  /// Lengths of the grams, in bytes of the folded word with a boundary on each side.
  package static let lengths = 3...5

  /// Calls `body` with every gram of every token; a word shorter than a gram
  /// gives itself with its boundaries once.
  ///
  /// The bytes are those of `text`, valid during the call.
  ///
  /// - Complexity: O(bytes of the tokens); allocates nothing.
  package static func forEach(in text: AnalyzedText, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.arena.withBytes(0..<text.arena.count) { arena in
      for token in text.tokens {
        let word = arena[token.boundedRange]
        for length in lengths {
          guard word.count > length else {
            body(word.buffer)
            break
          }
          for start in 0...(word.count - length) { body(word[start..<start + length].buffer) }
        }
      }
    }
  }
}
