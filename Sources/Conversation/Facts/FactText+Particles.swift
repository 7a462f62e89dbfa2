// Small words within a name.
extension FactText {
  /// The index behind particles of names in small letters: that of "Leyen" in "von der Leyen".
  func afterParticles(_ start: Int) -> Int {
    var end = start
    while end - start < 3, tokens.indices.contains(end), tokens[end].kind == .word,
      !tokens[end].isCapitalised, end == start || !tokens[end].startsLine,
      Self.particles.contains(tokens[end].word)
    {
      end += 1
    }
    return end
  }

  /// Whether a word is one of these.
  static func isParticle(_ word: FoldedWord) -> Bool { particles.contains(word) }

  private static let particles = foldedWordSet(
    "von van der den de zu vom zum zur ten ter di da del la le")
}
