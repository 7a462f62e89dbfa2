import LexicalIndex
import Storage
import Testing

@Suite struct TermDictionaryTests {
  private func dictionary(_ terms: [[UInt8]]) throws -> TermDictionary {
    var section = SectionBuilder()
    try TermDictionary.write(terms, to: &section)
    var reader = try stored(section)
    return try TermDictionary(&reader)
  }

  /// Terms of all lengths, many sharing long beginnings, some with zero bytes.
  private func randomTerms(_ count: Int, _ random: inout SeededGenerator) -> [[UInt8]] {
    let stem = Array("donaudampfschifffahrtsgesellschaft".utf8)
    return (0..<count).map { _ in
      switch random.integer(0...9) {
      case 0: []
      case 1: (0..<random.integer(1...3)).map { _ in UInt8(random.integer(0...1)) }
      case 2: (0..<random.integer(200...3_000)).map { _ in UInt8(random.integer(97...99)) }
      case 3, 4: stem.prefix(random.integer(1...stem.count)) + [UInt8(random.integer(97...122))]
      default: (0..<random.integer(1...12)).map { _ in UInt8(random.integer(0...255)) }
      }
    }
  }

  @Test(arguments: [0, 1, 2, 7, 8, 9, 100, 511, 512, 513, 3_000])
  func agreesWithADictionary(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count) + 1)
    let terms = randomTerms(count, &random)
    var builder = TermDictionary.Builder()
    var provisional: [[UInt8]: Int32] = [:]
    for term in terms {
      let number = term.withUnsafeBufferPointer { builder.add($0) }
      if let known = provisional[term] {
        #expect(number == known)
      } else {
        #expect(Int(number) == provisional.count)
        provisional[term] = number
      }
    }
    #expect(builder.count == provisional.count)
    let (final, ordered) = builder.finish()
    #expect(ordered == provisional.keys.sorted { $0.lexicographicallyPrecedes($1) })
    let stored = try dictionary(ordered)
    #expect(stored.count == provisional.count)
    for (term, number) in provisional {
      let expected = final[Int(number)]
      #expect(stored.number(of: term) == expected)
      #expect(ordered[Int(expected)] == term)
      #expect(stored.text(expected) == String(decoding: term, as: UTF8.self))
    }
    for term in randomTerms(500, &random) where provisional[term] == nil {
      #expect(stored.number(of: term) == nil)
    }
  }

  @Test func wordsThatOnlyLookAlikeAreApart() throws {
    let words = ["", "a", "aa", "aaaaaaaa", "aaaaaaaaa", "a\0", "\0", "ä", "a\u{308}"]
    let ordered = words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    let stored = try dictionary(ordered)
    #expect(ordered.map { stored.number(of: $0) } == ordered.indices.map(UInt32.init))
    #expect(stored.number(of: Array("aaa".utf8)) == nil)
  }

  @Test func damagedDictionariesAreRefused() throws {
    func refusal(starts: [UInt32], arena: [UInt8], slots: [UInt32]) throws -> String? {
      var section = SectionBuilder()
      section.append(starts)
      section.append(arena)
      section.append(slots)
      do {
        var reader = try stored(section)
        _ = try TermDictionary(&reader)
        return nil
      } catch let error as StorageError {
        return error.message
      }
    }
    func sentence(_ detail: String) -> String {
      "a.lotse: the index is damaged (section test: \(detail)); run `lotse build` again."
    }
    let two = [UInt8](repeating: 97, count: 2)
    #expect(try refusal(starts: [0, 1, 2], arena: two, slots: [1, 0, 2, 0]) == nil)
    let text = sentence("the dictionary's terms do not fill its text")
    #expect(try refusal(starts: [], arena: [], slots: [0]) == text)
    #expect(try refusal(starts: [1, 2], arena: two, slots: [1, 0]) == text)
    #expect(try refusal(starts: [0, 1], arena: two, slots: [1, 0]) == text)
    #expect(
      try refusal(starts: [0, 2, 1, 2], arena: two, slots: [1, 0, 2, 0])
        == sentence("the dictionary's terms are out of order"))
    let table = sentence("the dictionary's table does not fit its terms")
    #expect(try refusal(starts: [0, 2], arena: two, slots: []) == table)
    #expect(try refusal(starts: [0, 2], arena: two, slots: [1]) == table)
    #expect(try refusal(starts: [0, 2], arena: two, slots: [1, 0, 0]) == table)
    #expect(try refusal(starts: [0, 2], arena: two, slots: [2, 0]) == table)
    // A full table would never end the search for an unknown term.
    #expect(try refusal(starts: [0, 2], arena: two, slots: [1, 1]) == table)
  }
}
