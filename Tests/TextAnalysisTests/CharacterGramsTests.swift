import Testing
import TextAnalysis

@Suite struct CharacterGramsTests {
  private func grams(_ text: String) -> [String] {
    var grams: [String] = []
    CharacterGrams.forEach(in: Analysis(text).text) { gram in
      grams.append(String(decoding: gram, as: UTF8.self))
    }
    return grams
  }

  @Test func gramsOfAWord() {
    #expect(
      grams("Paket") == [
        "_pa", "pak", "ake", "ket", "et_", "_pak", "pake", "aket", "ket_", "_pake", "paket",
        "aket_",
      ])
  }

  @Test func wordsShorterThanAGramGiveThemselvesOnce() {
    #expect(grams("") == [])
    #expect(grams("x") == ["_x_"])
    #expect(grams("ab") == ["_ab", "ab_", "_ab_"])
    #expect(grams("abc") == ["_ab", "abc", "bc_", "_abc", "abc_", "_abc_"])
  }

  /// Against the definition, over words of all lengths.
  @Test func agreesWithItsDefinition() {
    for length in 1...20 {
      let word = String("qwrtzpsdfghjklyxcvbn".prefix(length))
      let padded = Array("_\(word)_")
      var expected: [String] = []
      for size in 3...5 {
        if padded.count <= size {
          expected.append(String(padded))
          break
        }
        for start in 0...(padded.count - size) {
          expected.append(String(padded[start..<start + size]))
        }
      }
      #expect(grams(word) == expected)
    }
  }

  @Test func gramsAreTakenOfFoldedWords() {
    #expect(grams("Größe") == grams("GROESSE"))
    #expect(grams("Straße 5 kg") == grams("strasse 5kg"))
    #expect(grams("zwei Wörter") == grams("zwei") + grams("Wörter"))
  }

  /// One letter wrong leaves most grams of a long word.
  @Test func typingErrorsKeepGrams() {
    let right = Set(grams("Rücksendung"))
    let wrong = Set(grams("Rüksendung"))
    #expect(Double(right.intersection(wrong).count) > 0.5 * Double(right.count))
  }
}
