import Kernels
import LexicalIndex
import SeededRandom
import Storage
import Testing

@Suite struct DocumentRowsTests {
  private typealias Row = [(term: UInt32, weight: UInt16)]

  private func rows(_ documents: [[Row]], termCount: Int) throws
    -> DocumentRows
  {
    var builder = DocumentRows.Builder()
    for document in documents { try builder.add(document) }
    var section = SectionBuilder()
    builder.write(to: &section)
    var reader = try stored(section)
    return try DocumentRows(&reader, termCount: termCount)
  }

  private func randomRows(_ termCount: Int, _ random: inout SplitMix64) -> [Row] {
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
    var random = SplitMix64(seed: UInt64(seed))
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
    var random = SplitMix64(seed: UInt64(seed))
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
    var random = SplitMix64(seed: UInt64(seed))
    let termCount = random.integer(1...60)
    let documents = (0..<random.integer(1...6)).map { _ in randomRows(termCount, &random) }
    let stored = try rows(documents, termCount: termCount)
    #expect(stored.documentCount == documents.count)
    /// By term its weights for rows before `firstRow` and from it on.
    var question: [UInt32: [Int64]] = [:]
    let firstRow = random.integer(0...3)
    let table = TermTable()
    table.removeAll(reserving: termCount, firstRow: firstRow)
    for term in 0..<UInt32(termCount) where random.integer(0...1) == 0 {
      let weights = (0...1).map { _ in
        Int64((Double.random(in: 0...1, using: &random) * 1e6 * 4_294_967_296 / 65_535).rounded())
      }
      question[term] = weights
      table.insert(term, weight: weights[1], before: weights[0], share: Int64(term) + 1)
    }
    // Documents in any order, some twice.
    let asked =
      Array(documents.indices) + (0...2).map { _ in random.integer(0...documents.count - 1) }
    var products = RowProducts()
    try products.find(asked, of: stored, with: table)
    for (place, document) in asked.enumerated() {
      let texts = documents[document]
      var sums = [Int64](repeating: 0, count: texts.count)
      let covered = products.add(place, of: stored, with: table, to: &sums)
      let held = Set(texts.joined().map(\.term)).filter { question[$0] != nil }.sorted()
      #expect(covered == held.reduce(0) { $0 + Int64($1) + 1 }, "seed \(seed)")
      let shares = try stored.shares(of: document, with: table)
      #expect(shares.map(\.term) == held)
      #expect(shares.reduce(0) { $0 + $1.part } == covered)
      for (number, row) in texts.enumerated() {
        let parts = row.map { item in
          question[item.term].map { sparsePart($0[number < firstRow ? 0 : 1], item.weight) } ?? 0
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
      // Fewer sums than rows.
      var some = [Int64](repeating: 7, count: min(random.integer(0...5), texts.count))
      products.add(place, of: stored, with: table, to: &some)
      for number in some.indices { #expect(some[number] == 7 + sums[number]) }
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
    var products = RowProducts()
    try products.find([0, 0], of: stored, with: table)
    products.add(1, of: stored, with: table, to: &sums)
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
    var products = RowProducts()
    try products.find([0, 1, 2], of: stored, with: table)
    for place in 0..<3 { products.add(place, of: stored, with: table, to: &sums) }
    #expect(sums == [7, 0])
    #expect(try stored.row(0, of: 0).isEmpty)
    #expect(try !stored.contains(2, inRow: 0, of: 1))
    #expect(try rows([], termCount: 0).documentCount == 0)
  }

  /// Rows that name other terms too are multiplied as any, but the others are no terms of the
  /// document, and the cells of its own stand with them.
  @Test(arguments: 0..<60)
  func otherTermsStandBehind(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let termCount = random.integer(1...30)
    var documents: [(own: [Row], others: [Row])] = []
    var builder = DocumentRows.Builder()
    for _ in 0..<random.integer(1...6) {
      let all = randomRows(termCount, &random)
      let split = random.integer(0...all.count)
      // The rows of others lie between those of the document's own.
      let others = (0..<all.count).map { number in number % 3 == 1 && number < split }
      let own = all.indices.map { others[$0] ? [] : all[$0] }
      let beside = all.indices.map { others[$0] ? all[$0] : [] }
      documents.append((own, beside))
      try builder.add(own, beside: beside)
    }
    var section = SectionBuilder()
    builder.write(to: &section)
    var reader = try stored(section)
    let rows = try DocumentRows(&reader, termCount: termCount)
    let table = TermTable()
    table.removeAll(reserving: termCount)
    for term in 0..<UInt32(termCount) where random.integer(0...2) > 0 {
      table.insert(term, weight: Int64(random.integer(1...9)) << 32, share: Int64(term) + 1)
    }
    var products = RowProducts()
    try products.find(Array(documents.indices), of: rows, with: table)
    for (number, document) in documents.enumerated() {
      let ownTerms = Set(document.own.joined().map(\.term))
      var sums = [Int64](repeating: 0, count: document.own.count)
      let covered = products.add(number, of: rows, with: table, to: &sums)
      #expect(covered == ownTerms.reduce(0) { $0 + table.share(of: $1) }, "seed \(seed)")
      #expect(
        try rows.shares(of: number, with: table).map(\.term)
          == ownTerms.sorted().filter { table.share(of: $0) > 0 })
      #expect(try rows.lastTerm(of: number) == ownTerms.max())
      var listed: [UInt32] = []
      try rows.appendTerms(of: number, to: &listed)
      #expect(listed == ownTerms.sorted())
      for row in document.own.indices {
        let items = document.own[row] + document.others[row]
        let parts = items.map { sparsePart(table.weight(of: $0.term, inRow: row), $0.weight) }
        #expect(sums[row] == parts.reduce(0, +), "seed \(seed)")
        let ordered =
          items.filter { ownTerms.contains($0.term) } + items.filter { !ownTerms.contains($0.term) }
        let read = try rows.row(row, of: number)
        #expect(read.map(\.term) == ordered.map(\.term))
        #expect(read.map(\.weight) == ordered.map(\.weight))
        for term in 0..<UInt32(termCount) {
          #expect(
            try rows.contains(term, inRow: row, of: number)
              == (ownTerms.contains(term) && items.contains { $0.term == term }))
        }
      }
    }
  }

  /// Documents taken from an index get other numbers for terms that are new, in order.
  @Test(arguments: 0..<40)
  func newTermsGetOtherNumbers(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let termCount = random.integer(2...30)
    let known = UInt32(random.integer(1...termCount))
    let documents = (0..<random.integer(1...6)).map { _ in randomRows(termCount, &random) }
    // In a row of their own, behind those of the documents.
    let before = [[(term: UInt32, weight: UInt16)]](repeating: [], count: 100)
    let others = (0..<3).map { _ in before + [randomRows(Int(known), &random).first ?? []] }
    var old = DocumentRows.Builder()
    for (number, document) in documents.enumerated() {
      try old.add(document, beside: others[number % 3])
    }
    var section = SectionBuilder()
    old.write(to: &section)
    var reader = try stored(section)
    let stored = try DocumentRows(&reader, termCount: termCount)
    let numbers = (Int(known)..<termCount).map { UInt32($0) }.shuffled(using: &random)
    func number(_ term: UInt32) -> UInt32 { numbers[Int(term - known)] }
    var new = DocumentRows.Builder()
    for document in documents.indices {
      try new.add(document, of: stored, from: known) { (term) throws(StorageError) in term }
    }
    new.renumber(from: known, by: number)
    var expected = DocumentRows.Builder()
    for (place, document) in documents.enumerated() {
      let renumbered = document.map { row in
        row.map { (term: $0.term < known ? $0.term : number($0.term), weight: $0.weight) }
          .sorted { $0.term < $1.term }
      }
      try expected.add(renumbered, beside: others[place % 3])
    }
    var (one, other) = (SectionBuilder(), SectionBuilder())
    new.write(to: &one)
    expected.write(to: &other)
    #expect(one.bytes == other.bytes, "seed \(seed)")
  }

  /// Rows of an old index that a file with right checksums made up are damage when they are taken
  /// over: terms that do not rise, that are out of range, or that nobody renumbers.
  @Test func rowsOutOfOrderAreNotTakenOver() throws {
    // Terms 0 and 3 own, 1 beside; cells of row 0, and two rows of term 3.
    let sound: [UInt32] = [3, 2, 0, 3, 1, 0, 1, 3, 4, 4, 5, 1 << 16 | 5, 6]
    func isRefused(
      _ numbers: [UInt32], renumbering number: (UInt32) -> UInt32 = { $0 }
    ) throws -> (made: Bool, stored: Bool) {
      var section = SectionBuilder()
      section.append([0, UInt32(numbers.count)])
      section.append(numbers)
      var reader = try stored(section)
      let rows = try DocumentRows(&reader, termCount: 5)
      var builder = DocumentRows.Builder()
      var (made, taken) = (false, false)
      do throws(StorageError) {
        try builder.add(0, of: rows, from: 3) { (term) throws(StorageError) in number(term) }
      } catch {
        made = error.message.contains("is damaged")
      }
      do throws(StorageError) { try rows.check(0..<1, below: 4) } catch {
        taken = error.message.contains("is damaged")
      }
      return (made, taken)
    }
    func changed(_ changes: [Int: UInt32]) -> [UInt32] {
      sound.indices.map { changes[$0] ?? sound[$0] }
    }
    #expect(try isRefused(sound) == (false, false))
    #expect(try isRefused(changed([2: 9, 3: 3])) == (true, true), "falls")
    #expect(try isRefused(changed([2: 3])) == (true, true), "stands twice")
    #expect(try isRefused(changed([3: 5])) == (true, true), "is no term")
    #expect(try isRefused(changed([4: 3])).made, "is new, and beside the document's own")
    #expect(try isRefused(changed([5: 1])) == (true, true), "begins behind the first cell")
    #expect(try isRefused(changed([11: 5])).made, "a row twice")
    // Two new terms that are the same one.
    let two = changed([2: 3, 3: 4])
    #expect(try isRefused(two).made == false)
    #expect(try isRefused(two) { _ in 3 }.made)
  }

  @Test func damagedRowsAreRefused() throws {
    func refusal(_ starts: [UInt32], _ numbers: [UInt32]) throws -> String? {
      var section = SectionBuilder()
      section.append(starts)
      section.append(numbers)
      do {
        var reader = try stored(section)
        let rows = try DocumentRows(&reader, termCount: 2)
        let table = TermTable()
        table.removeAll(reserving: 2)
        table.insert(0, weight: 1)
        table.insert(1, weight: 1)
        var sums: [Int64] = [0]
        var products = RowProducts()
        var builder = DocumentRows.Builder()
        var terms: [UInt32] = []
        for document in 0..<rows.documentCount {
          try products.find([document], of: rows, with: table)
          products.add(0, of: rows, with: table, to: &sums)
          _ = try rows.row(0, of: document)
          _ = try rows.contains(1, inRow: 0, of: document)
          _ = try rows.appendTerms(of: document, to: &terms)
          try builder.add(document, of: rows, from: 2) { (term) throws(StorageError) in term }
        }
        return nil
      } catch let error as StorageError {
        return error.message
      }
    }
    // Two terms, both own; cells 4 and 5 of row 0.
    let sound: [UInt32] = [2, 2, 0, 1, 0, 1, 2, 4, 5]
    #expect(try refusal([0, 9], sound) == nil)
    #expect(try refusal([0, 9], [2, 2, 0, 1, 0, 1, 2, 4 << 16, 5]) == nil, "rows beyond the sums")
    #expect(try refusal([0, 3, 12], [0, 0, 0] + sound) == nil, "a document without terms")
    for (starts, numbers): ([UInt32], [UInt32]) in [
      ([], []), ([1, 9], sound), ([0, 8], sound), ([0, 10, 9], sound), ([0, 0, 9], sound),
      ([0, 2, 9], sound), ([0, 9], [2, 3, 0, 1, 0, 1, 2, 4, 5]),
      ([0, 9], [3, 2, 0, 1, 0, 1, 2, 4, 5]), ([0, 9], [.max, 2, 0, 1, 0, 1, 2, 4, 5]),
      ([0, 9], [2, 2, 0, 1, 0, 1, 3, 4, 5]), ([0, 9], [2, 2, 0, 1, 0, 3, 2, 4, 5]),
      ([0, 9], [2, 2, 0, 1, 2, 1, 2, 4, 5]), ([0, 9], [2, 2, 0, 2, 0, 1, 2, 4, 5]),
    ] {
      #expect(
        try refusal(starts, numbers)?.contains("is damaged") == true, "\(starts) \(numbers)")
    }
  }
}

extension DocumentRows.Builder {
  /// Adds a document of rows, and of rows that name other terms too.
  mutating func add(
    _ rows: [[(term: UInt32, weight: UInt16)]],
    beside others: [[(term: UInt32, weight: UInt16)]] = []
  ) throws {
    func keys(_ rows: [[(term: UInt32, weight: UInt16)]]) -> [UInt64] {
      rows.enumerated().flatMap { number, row in
        row.map { UInt64($0.term) << 32 | UInt64(number) << 16 | UInt64($0.weight) }
      }
    }
    var (own, beside) = (keys(rows), keys(others))
    try add(cells: &own, beside: &beside)
  }
}
