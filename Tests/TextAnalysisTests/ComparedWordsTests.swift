import SeededRandom
import Testing
import TextAnalysis

/// What two questions have in common that are the same to a reader.
@Suite struct ComparedWordsTests {
  /// The words as characters tell them, one after the other.
  private static func reference(_ text: String) -> String {
    Folding.fold(Normalizer.normalize(text))
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  @Test func wordsAreThoseOfCharacters() {
    let pieces = [
      "Wo", "ist", "Ihr", "Büro", "42", "½", "²", "ß", "É", "日本", "e\u{301}", "👍🏽", "@[`{/:", "\r\n",
      "\u{0}", "-", "'", " ", " ", " ", "_", "Ⅳ", "١٢", "z", "Z", "a", "A", "0", "9",
    ]
    var random = SplitMix64(seed: 5)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0..<9, using: &random))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      #expect(ComparedWords.of(text) == Self.reference(text), "\(text.debugDescription)")
    }
    for byte in 0..<0x80 as Range<UInt8> {
      let text = "a" + String(UnicodeScalar(byte)) + "b"
      #expect(ComparedWords.of(text) == Self.reference(text), "\(byte)")
    }
  }
}
