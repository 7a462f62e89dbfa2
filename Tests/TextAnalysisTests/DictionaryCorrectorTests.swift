import SeededRandom
import Testing
import TextAnalysis

/// Words of daily use that were meant by words that are none.
@Suite struct DictionaryCorrectorTests {
  private var corrector = DictionaryCorrector()

  private func corrected(_ typed: String, _ language: TextLanguage = .german) -> String? {
    var corrector = corrector
    let cost = Array(typed.utf8).withUnsafeBufferPointer {
      corrector.correct($0, in: language)
    }
    return cost == nil ? nil : String(decoding: corrector.word, as: UTF8.self)
  }

  @Test(arguments: [
    ("tseten", "testen"), ("teur", "teuer"), ("abmeldne", "abmelden"), ("rechnnung", "rechnung"),
    ("vertarg", "vertrag"),
  ])
  func oneEditIsFound(typed: String, word: String) {
    #expect(corrected(typed) == word)
  }

  /// Two edits, an unlike letter inside, the first letter, a contrary beginning, and nothing near.
  @Test(arguments: ["vretarg", "rexhnxng", "vzrtrag", "qwertz"])
  func whatIsFartherIsNot(typed: String) {
    #expect(corrected(typed) == nil)
  }

  @Test func englishWordsAreFoundInEnglish() {
    #expect(corrected("insurnce", .english) == "insurance")
    #expect(corrected("insurnce", .german) == "insurance", "it is known in either language")
  }

  /// Whatever is found is a word, at the cost that is told, and no word is nearer.
  @Test func theNearestIsFound() throws {
    var random = SplitMix64(seed: 5)
    var distance = TypingDistance()
    let words = ["rechnung", "kundigung", "passwort", "lieferung", "garantie", "telefon", "konto"]
    for _ in 0..<400 {
      var typed = Array(try #require(words.randomElement(using: &random)).utf8)
      let place = Int.random(in: 1..<typed.count, using: &random)
      let letter = UInt8.random(in: UInt8(ascii: "a")...UInt8(ascii: "z"), using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: typed.insert(letter, at: place)
      case 1: typed.remove(at: place)
      case 2: typed[place] = letter
      default: typed.swapAt(place, place - 1)
      }
      var corrector = corrector
      let cost = typed.withUnsafeBufferPointer { corrector.correct($0, in: .german) }
      guard let cost else { continue }
      let isWord = corrector.word.withUnsafeBufferPointer { DictionaryWords.contains($0) }
      let isEveryday = corrector.word.withUnsafeBufferPointer { EverydayWords.contains($0) }
      #expect(isWord || isEveryday)
      let own = typed.withUnsafeBufferPointer { typed in
        corrector.word.withUnsafeBufferPointer { distance.cost(of: typed, for: $0, atMost: 9) }
      }
      #expect(own == cost)
      for word in words {
        let other = typed.withUnsafeBufferPointer { typed in
          Array(word.utf8).withUnsafeBufferPointer {
            distance.cost(of: typed, for: $0, atMost: 9)
          }
        }
        // A word that was typed is no error of another.
        if let other, other > 0, Array(word.utf8).first == typed.first { #expect(cost <= other) }
      }
    }
  }
}
