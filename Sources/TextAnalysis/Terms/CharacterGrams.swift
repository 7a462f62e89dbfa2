/// Character n-grams of folded words, for matching where words fail: typing
/// errors, inflections, parts of compounds.
package enum CharacterGrams {
  /// Lengths of the grams, in bytes of the folded word with a boundary on each side.
  package static let lengths = 3...5

  /// Calls `body` with every gram of every token; a word shorter than a gram
  /// gives itself with its boundaries once.
  ///
  /// - Complexity: O(bytes of the tokens).
  package static func forEach(in text: AnalyzedText, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var padded: [UInt8] = []
    for token in text.tokens {
      padded.removeAll(keepingCapacity: true)
      padded.append(UInt8(ascii: "_"))
      padded.append(contentsOf: text.folded(token))
      padded.append(UInt8(ascii: "_"))
      padded.withUnsafeBufferPointer { word in
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
  }
}
