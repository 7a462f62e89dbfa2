/// What two texts have in common that are the same to a reader.
package enum ComparedWords {
  /// Letters and digits of a text, folded, with one space between words.
  ///
  /// - Complexity: O(bytes).
  package static func of(_ text: String) -> String {
    let folded = Folding.fold(Normalizer.normalize(text))
    // All texts of a base are asked for; nearly all are ASCII, whose letters bytes tell.
    if folded.utf8.allSatisfy({ $0 < 0x80 }) {
      let words = folded.utf8.split { !isLetterOrDigit($0) }
      return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
    return folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
