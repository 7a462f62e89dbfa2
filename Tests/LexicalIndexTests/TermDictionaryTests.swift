import LexicalIndex
import SeededRandom
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
  private func randomTerms(_ count: Int, _ random: inout SplitMix64) -> [[UInt8]] {
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
    var random = SplitMix64(seed: UInt64(count) + 1)
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
    let sorted = (0..<ordered.count).map { Array(ordered[$0]) }
    #expect(sorted == provisional.keys.sorted { $0.lexicographicallyPrecedes($1) })
    let stored = try dictionary(sorted)
    #expect(stored.count == provisional.count)
    for (term, number) in provisional {
      let expected = final[Int(number)]
      #expect(try stored.number(of: term) == expected)
      #expect(sorted[Int(expected)] == term)
      #expect(try stored.text(expected) == String(decoding: term, as: UTF8.self))
    }
    for term in randomTerms(500, &random) where provisional[term] == nil {
      #expect(try stored.number(of: term) == nil)
    }
  }

  @Test func wordsThatOnlyLookAlikeAreApart() throws {
    let words = ["", "a", "aa", "aaaaaaaa", "aaaaaaaaa", "a\0", "\0", "ä", "a\u{308}"]
    let ordered = words.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    let stored = try dictionary(ordered)
    #expect(try ordered.map { try stored.number(of: $0) } == ordered.indices.map(UInt32.init))
    #expect(try stored.number(of: Array("aaa".utf8)) == nil)
  }

  /// Terms so long that sixteen of them need wide offsets.
  @Test func longTerms() throws {
    let terms = (0..<40).map { number in
      [UInt8](repeating: UInt8(97 + number % 3), count: 6_000) + [UInt8(number)]
    }.sorted { $0.lexicographicallyPrecedes($1) }
    let stored = try dictionary(terms)
    for (number, term) in terms.enumerated() {
      #expect(try stored.number(of: term) == UInt32(number))
    }
    #expect(try stored.text(39).utf8.count == 6_001)
  }

  /// Contents that contradict themselves under right checksums: a look-up throws or misses.
  @Test(arguments: 0..<80)
  func anyNumberMayLie(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let terms = Set(randomTerms(60, &random)).sorted { $0.lexicographicallyPrecedes($1) }
    var section = SectionBuilder()
    try TermDictionary.write(terms, to: &section)
    var reader = try stored(section)
    let shape: [UInt32] = Array(try reader.column())
    var bases: [UInt32] = Array(try reader.column())
    var lengths: [UInt8] = Array(try reader.column())
    var offsets: [UInt32] = Array(try reader.column())
    let arena: [UInt8] = Array(try reader.column())
    var slots: [UInt32] = Array(try reader.column())
    for _ in 0..<random.integer(1...5) {
      bases[random.integer(0...bases.count - 1)] = UInt32(random.integer(0...70_000))
      if !lengths.isEmpty { lengths[random.integer(0...lengths.count - 1)] = .max }
      if !offsets.isEmpty {
        offsets[random.integer(0...offsets.count - 1)] = UInt32(truncatingIfNeeded: random.next())
      }
      slots[random.integer(0...slots.count - 1)] ^= 1 << random.integer(0...31)
    }
    // A table without a free slot must not be searched for ever.
    if seed % 4 == 0 { slots = slots.map { $0 == 0 ? 1 : $0 } }
    var lying = SectionBuilder()
    lying.append(shape)
    lying.append(bases)
    lying.append(lengths)
    lying.append(offsets)
    lying.append(arena)
    lying.append(slots)
    var lyingReader = try self.reader(lying)
    let dictionary = try TermDictionary(&lyingReader)
    for term in terms + randomTerms(100, &random) {
      guard let number = try? dictionary.number(of: term) else { continue }
      #expect(Int(number) < dictionary.count)
    }
    for number in 0..<UInt32(terms.count) { _ = try? dictionary.text(number) }
    #expect(throws: StorageError.self) { try dictionary.text(UInt32(terms.count)) }
  }

  private func reader(_ section: SectionBuilder) throws -> SectionReader { try stored(section) }

  /// Beside the terms themselves a dictionary takes less than seven bytes a term.
  @Test func dictionariesAreSmall() throws {
    var section = SectionBuilder()
    let terms = (0..<10_000).map { Array("wort\($0 + 100_000)".utf8) }
    try TermDictionary.write(terms, to: &section)
    let text = terms.reduce(0) { $0 + $1.count }
    #expect(section.bytes.count - text < 7 * terms.count)
  }
}
