import SeededRandom
import Testing
import TextAnalysis

@Suite struct TypingDistanceTests {
  private func cost(_ typed: String, _ word: String, atMost limit: Int = 1_000) -> Int? {
    var distance = TypingDistance()
    return Array(typed.utf8).withUnsafeBufferPointer { typed in
      Array(word.utf8).withUnsafeBufferPointer { distance.cost(of: typed, for: $0, atMost: limit) }
    }
  }

  @Test func cheapErrorsCostLess() throws {
    let plain = try #require(cost("lieferumg", "lieferang"))
    #expect(cost("lieferung", "lieferung") == 0)
    #expect(try #require(cost("bestelung", "bestellung")) < plain)
    #expect(try #require(cost("lieferunh", "lieferung")) < plain)
    #expect(try #require(cost("leiferung", "lieferung")) < plain)
    #expect(cost("konto", "lieferung", atMost: 20) == nil)
    // A limit of just what letters cost that changed places.
    #expect(cost("umshcreib", "umschreib", atMost: 7) == 7)
    #expect(cost("umshcreib", "umschreib", atMost: 6) == nil)
  }

  /// Fingers and ears take neighbours and like sounds for each other, and writers endings.
  @Test func anUnlikeLetterInsideAWordIsNoTypingError() throws {
    #expect(cost("bewerbung", "bewertung", atMost: 16) == nil)
    #expect(cost("aufzug", "auszug", atMost: 10) == nil)
    #expect(try #require(cost("bewertunh", "bewertung")) <= 7, "neighbours")
    #expect(try #require(cost("rechnunk", "rechnung")) <= 7, "of one sound")
    #expect(try #require(cost("bestellen", "bestellem")) == 7)
    #expect(try #require(cost("bestellte", "bestellen")) <= 20, "endings")
  }

  /// Number of edits, by a table over all beginnings.
  private func edits(_ typed: [UInt8], _ word: [UInt8]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: word.count + 1), count: typed.count + 1)
    for row in 0...typed.count {
      for place in 0...word.count {
        guard row > 0, place > 0 else {
          table[row][place] = row + place
          continue
        }
        let other = typed[row - 1] == word[place - 1] ? 0 : 1
        var best = min(table[row - 1][place], table[row][place - 1]) + 1
        best = min(best, table[row - 1][place - 1] + other)
        if row > 1, place > 1, typed[row - 1] == word[place - 2], typed[row - 2] == word[place - 1]
        {
          best = min(best, table[row - 2][place - 2] + 1)
        }
        table[row][place] = best
      }
    }
    return table[typed.count][word.count]
  }

  @Test func costsFollowTheNumberOfEditsAndLimitsOnlyCutOff() throws {
    var random = SplitMix64(seed: 7)
    let letters = Array("abenst".utf8)
    func word() -> [UInt8] {
      (0..<Int.random(in: 1...9, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? 0x61
      }
    }
    for round in 0..<2_000 {
      let (typed, meant) = (word(), word())
      let (left, right) = (
        String(decoding: typed, as: UTF8.self), String(decoding: meant, as: UTF8.self)
      )
      let whole = try #require(cost(left, right))
      let edits = edits(typed, meant)
      #expect(whole >= 4 * edits && whole <= 25 * edits + 8, "round \(round)")
      for limit in [5, 12, 20] {
        #expect(
          cost(left, right, atMost: limit) == (whole <= limit ? whole : nil), "round \(round)")
      }
    }
  }

  private func keys(_ word: [UInt8]) -> Set<UInt32> {
    var keys: Set<UInt32> = []
    word.withUnsafeBufferPointer { DeletionKeys.forEach(of: $0) { keys.insert($0) } }
    return keys
  }

  @Test func wordsOneErrorApartShareAKey() {
    var random = SplitMix64(seed: 11)
    for round in 0..<2_000 {
      let word = (0..<Int.random(in: 5...12, using: &random)).map { _ in
        UInt8.random(in: 0x61...0x7A, using: &random)
      }
      var typed = word
      let place = Int.random(in: 0..<word.count - 1, using: &random)
      switch round % 4 {
      case 0: typed.remove(at: place)
      case 1: typed.insert(0x78, at: place)
      case 2: typed[place] = 0x78
      default: typed.swapAt(place, place + 1)
      }
      #expect(!keys(word).isDisjoint(with: keys(typed)), "round \(round)")
    }
  }
}
