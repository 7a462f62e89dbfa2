import Kernels
import LexicalIndex
import Storage
import Testing

@Suite struct DocumentRowsTests {
  private typealias Row = [(term: UInt32, weight: UInt16)]

  private func rows(_ documents: [[Row]], termCount: Int, joinedAt place: Int? = nil) throws
    -> DocumentRows
  {
    var builder = DocumentRows.Builder()
    var rest = DocumentRows.Builder()
    for (number, document) in documents.enumerated() {
      if let place, number >= place {
        try rest.add(document)
      } else {
        try builder.add(document)
      }
    }
    try builder.append(rest)
    var section = SectionBuilder()
    builder.write(to: &section)
    var reader = try stored(section)
    return try DocumentRows(&reader, termCount: termCount)
  }

  private func randomRows(_ termCount: Int, _ random: inout SeededGenerator) -> [Row] {
    (0..<random.integer(0...7)).map { _ in
      (0..<termCount).compactMap { term in
        random.integer(0...2) == 0 ? (UInt32(term), UInt16(random.integer(0...65_535))) : nil
      }
    }
  }

  /// Builders that are written one after the other give the bytes of one that holds all, and
  /// postings taken from their rows those of plain rows, however few are sorted at a time.
  @Test(arguments: 0..<40)
  func buildersAreWrittenAsOne(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let termCount = random.integer(1...40)
    let documents = (0..<random.integer(0...30)).map { _ in randomRows(termCount, &random) }
    var whole = DocumentRows.Builder()
    var parts = [DocumentRows.Builder()]
    var chosen: [[UInt8]] = [[]]
    var plain = WeightedRows()
    for document in documents {
      try whole.add(document)
      if random.integer(0...4) == 0 {
        parts.append(DocumentRows.Builder())
        chosen.append([])
      }
      try parts[parts.count - 1].add(document)
      let row = random.integer(0...7)
      chosen[chosen.count - 1].append(UInt8(row))
      for item in row < document.count ? document[row] : [] where item.weight > 0 {
        plain.append(item.term, item.weight)
      }
      plain.endRow()
    }
    for place in parts.indices { parts[place].shrink() }
    var (one, many) = (SectionBuilder(), SectionBuilder())
    whole.write(to: &one)
    try DocumentRows.write(parts.map { .built($0, 0..<$0.count) }, to: &many)
    #expect(one.bytes == many.bytes, "seed \(seed)")
    let weights = documents.joined().joined().map(\.weight)
    guard !weights.contains(0) else { return }
    var (expected, found) = (SectionBuilder(), SectionBuilder())
    try ImpactIndex.write(plain, termCount: termCount, to: &expected)
    try ImpactIndex.write(
      BuiltRows(parts, rows: chosen), termCount: termCount, sortedAtATime: random.integer(1...9),
      to: &found)
    #expect(expected.bytes == found.bytes, "seed \(seed)")
  }

  /// Documents taken from a stored section and from builders give the bytes of one builder.
  @Test(arguments: 0..<40)
  func storedDocumentsAreWrittenAgain(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let termCount = random.integer(1...40)
    let documents = (0..<random.integer(1...30)).map { _ in randomRows(termCount, &random) }
    let stored = try rows(documents, termCount: termCount)
    var built = DocumentRows.Builder()
    for document in documents { try built.add(document) }
    var whole = DocumentRows.Builder()
    var parts: [DocumentRows.Part] = []
    for _ in 0..<random.integer(0...6) {
      let start = random.integer(0...documents.count - 1)
      let range = start..<random.integer(start...documents.count)
      parts.append(
        random.integer(0...1) == 0 ? .built(built, range) : .stored(stored, range))
      for document in documents[range] { try whole.add(document) }
    }
    var (one, many) = (SectionBuilder(), SectionBuilder())
    whole.write(to: &one)
    try DocumentRows.write(parts, to: &many)
    #expect(one.bytes == many.bytes, "seed \(seed)")
  }

  /// Products, parts and rows are those of plain dictionaries.
  @Test(arguments: 0..<120)
  func productsAreThoseOfPlainRows(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let termCount = random.integer(1...60)
    let documents = (0..<random.integer(1...6)).map { _ in randomRows(termCount, &random) }
    let stored = try rows(
      documents, termCount: termCount, joinedAt: random.integer(0...documents.count))
    #expect(stored.documentCount == documents.count)
    var question: [UInt32: Int64] = [:]
    let table = TermTable()
    table.removeAll(reserving: termCount)
    for term in 0..<UInt32(termCount) where random.integer(0...1) == 0 {
      let weight = Double.random(in: 0...1, using: &random)
      question[term] = Int64((weight * 1e6 * 4_294_967_296 / 65_535).rounded())
      table.insert(term, weight: question[term] ?? 0, share: Int64(term) + 1)
    }
    for (document, texts) in documents.enumerated() {
      var sums = [Int64](repeating: 0, count: texts.count)
      let covered = try stored.addProducts(
        of: document, rows: 0..<Int.max, with: table, to: &sums)
      let held = Set(texts.joined().map(\.term)).filter { question[$0] != nil }.sorted()
      #expect(covered == held.reduce(0) { $0 + Int64($1) + 1 }, "seed \(seed)")
      let shares = try stored.shares(of: document, with: table)
      #expect(shares.map(\.term) == held)
      #expect(shares.reduce(0) { $0 + $1.part } == covered)
      for (number, row) in texts.enumerated() {
        let parts = row.map { item in
          question[item.term].map { sparsePart($0, item.weight) } ?? 0
        }
        #expect(sums[number] == parts.reduce(0, +), "seed \(seed)")
        let shown = try stored.parts(of: document, row: number, with: table)
        #expect(shown.reduce(0) { $0 + $1.part } == sums[number])
        #expect(shown.allSatisfy { $0.part != 0 })
        let read = try stored.row(number, of: document)
        #expect(read.map(\.term) == row.map(\.term) && read.map(\.weight) == row.map(\.weight))
        for term in 0..<UInt32(termCount) {
          #expect(
            try stored.contains(term, inRow: number, of: document)
              == row.contains { $0.term == term })
        }
      }
      // A part of the rows alone, and fewer sums than rows.
      let wanted = random.integer(0...3)..<random.integer(3...9)
      var some = [Int64](repeating: 7, count: min(5, texts.count))
      try stored.addProducts(of: document, rows: wanted, with: table, to: &some)
      for number in some.indices {
        #expect(some[number] == 7 + (wanted.contains(number) ? sums[number] : 0))
      }
    }
  }

  /// More terms than take a step together.
  @Test func longDocuments() throws {
    let termCount = 2_500
    let row = (0..<UInt32(termCount)).map { (term: $0, weight: UInt16($0 % 91)) }
    let stored = try rows([[row, row.filter { $0.term % 7 == 0 }]], termCount: termCount)
    let table = TermTable()
    let asked = (0..<UInt32(termCount)).filter { $0 % 3 == 0 }
    table.removeAll(reserving: asked.count)
    for term in asked { table.insert(term, weight: 1 << 32) }
    var sums: [Int64] = [0, 0]
    try stored.addProducts(of: 0, rows: 0..<2, with: table, to: &sums)
    let parts = asked.map { Int64($0 % 91) }
    #expect(sums[0] == parts.reduce(0, +))
    #expect(sums[1] == asked.filter { $0 % 7 == 0 }.reduce(0) { $0 + Int64($1 % 91) })
  }

  @Test func documentsWithoutTerms() throws {
    let stored = try rows([[], [[], []], [[(2, 7)]]], termCount: 3)
    let table = TermTable()
    table.removeAll(reserving: 1)
    table.insert(2, weight: 1 << 32)
    var sums: [Int64] = [0, 0]
    for document in 0..<3 {
      try stored.addProducts(of: document, rows: 0..<2, with: table, to: &sums)
    }
    #expect(sums == [7, 0])
    #expect(try stored.row(0, of: 0).isEmpty)
    #expect(try !stored.contains(2, inRow: 0, of: 1))
    #expect(try rows([], termCount: 0).documentCount == 0)
  }

  @Test func damagedRowsAreRefused() throws {
    func refusal(
      _ starts: [UInt32], _ terms: [UInt32], _ cellStarts: [UInt32], _ cells: [UInt32]
    ) throws -> String? {
      var section = SectionBuilder()
      section.append(starts)
      section.append(terms)
      section.append(cellStarts)
      section.append(cells)
      do {
        var reader = try stored(section)
        let rows = try DocumentRows(&reader, termCount: 2)
        let table = TermTable()
        table.removeAll(reserving: 2)
        table.insert(0, weight: 1)
        table.insert(1, weight: 1)
        var sums: [Int64] = [0]
        for document in 0..<rows.documentCount {
          try rows.addProducts(of: document, rows: 0..<1, with: table, to: &sums)
          _ = try rows.row(0, of: document)
          _ = try rows.contains(1, inRow: 0, of: document)
        }
        return nil
      } catch let error as StorageError {
        return error.message
      }
    }
    #expect(try refusal([0, 1, 2], [0, 1], [0, 1, 2], [4, 5]) == nil)
    #expect(try refusal([0, 2], [0, 1], [0, 1, 2], [4 << 16, 5]) == nil, "rows beyond the sums")
    for (starts, terms, cellStarts, cells): ([UInt32], [UInt32], [UInt32], [UInt32]) in [
      ([], [], [0], []), ([1, 2], [0, 1], [0, 1, 2], [4, 5]),
      ([0, 1], [0, 1], [0, 1, 2], [4, 5]),
      ([0, 3, 2], [0, 1], [0, 1, 2], [4, 5]), ([0, 2], [0, 2], [0, 1, 2], [4, 5]),
      ([0, 2], [0, 1], [0, 1], [4, 5]), ([0, 2], [0, 1], [0, 1, 3], [4, 5]),
      ([0, 2], [0, 1], [0, 3, 2], [4, 5]), ([0, 2], [0, 1], [2, 1, 0], [4, 5]),
      ([0, 2], [0, 1], [1, 0, 2], [4, 5]),
    ] {
      #expect(
        try refusal(starts, terms, cellStarts, cells)?.contains("is damaged") == true,
        "\(starts) \(terms) \(cellStarts)")
    }
  }
}
