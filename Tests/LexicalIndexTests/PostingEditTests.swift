import LexicalIndex
import SeededRandom
import Storage
import Testing

/// Postings made of those before have the bytes of postings made anew.
@Suite struct PostingEditTests {
  private typealias Row = [(term: UInt32, impact: UInt16)]

  private func row(_ termCount: Int, _ random: inout SplitMix64) -> Row {
    // Some terms are in most documents, so that they get columns; most are rare.
    let share = random.integer(1...4)
    return (0..<UInt32(termCount)).compactMap { term in
      let isIn = term < 3 ? random.integer(0...4) > 0 : random.integer(0...share * 12) == 0
      return isIn ? (term, UInt16(random.integer(1...(term == 1 ? 65_535 : 900)))) : nil
    }
  }

  private func builder(_ rows: [Row]) throws -> DocumentRows.Builder {
    var builder = DocumentRows.Builder()
    for row in rows { try builder.add([row.map { (term: $0.term, weight: $0.impact) }]) }
    return builder
  }

  /// Edits a collection, and compares with one that is written anew.
  ///
  /// - Parameter moved: how the number of documents changes.
  private func check(
    _ count: Int, _ termCount: Int, changes: Int, moved: Int, _ random: inout SplitMix64
  ) throws {
    let rows = (0..<count).map { _ in row(termCount, &random) }
    let old = try Collection(rows: rows, termCount: termCount).index()
    // The last terms are numbered anew, and some are gone, some new.
    let known = random.integer(0...termCount)
    var others: [UInt32?] = (known..<termCount).compactMap { UInt32($0) }
    for _ in 0..<random.integer(0...3) {
      others.insert(nil, at: random.integer(0...others.count))
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: others.enumerated().compactMap { place, other in
        other.map { ($0, UInt32(known + place)) }
      })
    func renumbered(_ row: Row) -> Row {
      row.map { (term: numbers[$0.term] ?? $0.term, impact: $0.impact) }
    }
    let now = known + others.count
    // The documents: each one kept, by its number before, or a new row.
    var edited: [(old: Int?, row: Row)] = rows.enumerated().map { ($0, renumbered($1)) }
    for _ in 0..<changes where !edited.isEmpty {
      let place = random.integer(0...edited.count - 1)
      edited[place] = (nil, row(now, &random))
    }
    for _ in 0..<max(0, -moved) where !edited.isEmpty {
      edited.remove(at: random.integer(0...edited.count - 1))
    }
    for _ in 0..<max(0, moved) {
      edited.insert((nil, row(now, &random)), at: random.integer(0...edited.count))
    }
    var runs: [(old: Range<Int>, new: Int)] = []
    for (place, document) in edited.enumerated() {
      guard let number = document.old else { continue }
      if let last = runs.last, last.old.upperBound == number, last.new + last.old.count == place {
        runs[runs.count - 1].old = last.old.lowerBound..<number + 1
      } else {
        runs.append((old: number..<number + 1, new: place))
      }
    }
    let kept = KeptDocuments(runs: runs, oldCount: count, documentCount: edited.count)
    let gone = rows.indices.filter { kept.places[$0] == KeptDocuments.gone }
    let added = edited.indices.filter { edited[$0].old == nil }
    var (found, expected) = (SectionBuilder(), SectionBuilder())
    try ImpactIndex.write(
      editing: old, kept: kept, terms: KeptTerms(known: known, others: others),
      gone: gone.flatMap { rows[$0].map(\.term) },
      added: BuiltRows(
        [builder(added.map { edited[$0].row })], rows: [added.map { _ in UInt8(0) }]),
      numbers: added.map { UInt32($0) }, to: &found)
    try ImpactIndex.write(rows: edited.map(\.row), termCount: now, to: &expected)
    #expect(found.bytes == expected.bytes)
  }

  @Test(arguments: 0..<60)
  func editsGiveTheBytesOfWritingAnew(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    try check(
      random.integer(0...150), random.integer(1...60), changes: random.integer(0...4),
      moved: random.integer(-3...3), &random)
  }

  /// Columns of more than a hundred documents, most of which are patched.
  @Test(arguments: 0..<30)
  func columnsArePatched(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 900)
    try check(
      random.integer(200...420), 6, changes: random.integer(1...2),
      moved: random.integer(-1...1), &random)
  }

  /// Several segments, and edits that change how many there are.
  @Test(arguments: [(16_500, 0), (16_500, 2), (16_383, 2), (16_386, -3)])
  func editsOfSeveralSegments(count: Int, moved: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    try check(count, 8, changes: 2, moved: moved, &random)
  }

  /// A list that a damaged file made up is refused, or harmless.
  @Test(arguments: 0..<60)
  func hostilePostingsAreRefusedOrHarmless(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let termCount = 12
    let rows = (0..<140).map { _ in row(termCount, &random) }
    var plain = SectionBuilder()
    try ImpactIndex.write(rows: rows, termCount: termCount, to: &plain)
    var section = try stored(plain)
    let shape: Column<UInt32> = try section.column()
    var records = Array(try section.column() as Column<UInt16>)
    var words = Array(try section.column() as Column<UInt32>)
    let planes: Column<UInt8> = try section.column()
    for _ in 0..<random.integer(1...3) {
      if random.integer(0...1) == 0 {
        records[random.integer(0...records.count - 1)] = UInt16(random.integer(0...65_535))
      } else {
        words[random.integer(0...words.count - 1)] = UInt32(random.integer(0...Int(UInt32.max)))
      }
    }
    var hostile = SectionBuilder()
    hostile.append(Array(shape))
    hostile.append(records)
    hostile.append(words)
    hostile.append(Array(planes))
    var reader = try stored(hostile)
    let old = try ImpactIndex(&reader, termCount: termCount)
    for shift in 0...1 {
      var out = SectionBuilder()
      let kept = KeptDocuments(
        runs: [(old: 0..<70, new: 0), (old: 71..<140, new: 71 + shift)], oldCount: 140,
        documentCount: 140 + shift)
      do {
        try ImpactIndex.write(
          editing: old, kept: kept, terms: KeptTerms(known: termCount, others: []),
          gone: rows[70].map(\.term),
          added: BuiltRows(
            [builder(Array(rows[70...70 + shift]))],
            rows: [[UInt8](repeating: 0, count: 1 + shift)]),
          numbers: [70] + (shift == 1 ? [71] : []), to: &out)
      } catch let error as StorageError {
        #expect(error.message.contains("is damaged"))
      }
    }
  }
}
