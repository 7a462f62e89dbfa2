import LexicalIndex
import Retrieval
import SeededRandom
import Storage
import Testing

@Suite struct ClassifierTests {
  /// Units of random terms with the keys of their entries.
  private struct Units {
    var keys: [UInt64]
    var rows: [[(term: UInt32, weight: UInt16)]]

    init(_ random: inout SplitMix64, count: Int, terms: Int) {
      keys = (0..<count).map { _ in UInt64(random.integer(0...9)) }
      rows = (0..<count).map { _ in
        Set((0..<random.integer(0...6)).map { _ in UInt32(random.integer(0...terms - 1)) })
          .sorted().map { ($0, UInt16(random.integer(1...60_000))) }
      }
    }

    /// The section that a model would have, in a file.
    func opened(termCount: Int) throws -> RivalUnits {
      var section = SectionBuilder()
      section.append(keys)
      section.append(
        rows.reduce(into: [0 as UInt32]) { $0.append($0[$0.count - 1] + UInt32($1.count)) })
      section.append(rows.flatMap { $0.map(\.term) })
      section.append(rows.flatMap { $0.map(\.weight) })
      var writer = IndexFileWriter()
      writer.add(SectionKind.rivals.id(1), section)
      var reader = try IndexFileReader(bytes: writer.bytes()).section(
        SectionKind.rivals.id(1), name: "rivals")
      return try RivalUnits(&reader, termCount: (termCount, termCount))
    }
  }

  @Test(arguments: 0..<8) func nearestAreThoseOfAPlainSearch(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let units = Units(&random, count: random.integer(0...80), terms: 30)
    let search = try RivalSearch(units.opened(termCount: 15))
    var scratch = RivalSearch.Scratch()
    for _ in 0..<5 {
      let row = Set((0..<random.integer(0...8)).map { _ in UInt32(random.integer(0...40)) })
        .sorted().map { (term: $0, weight: Double(random.integer(1...100)) / 100) }
      let key = UInt64(random.integer(0...9))
      let limit = random.integer(1...20)
      var expected: [(unit: Int, score: Int64)] = []
      for (unit, cells) in units.rows.enumerated() where units.keys[unit] != key {
        let shared = cells.filter { cell in row.contains { $0.term == cell.term } }
        guard !shared.isEmpty else { continue }
        let sum = row.reduce(0.0) { sum, item in
          guard let cell = cells.first(where: { $0.term == item.term }) else { return sum }
          return sum + item.weight * Double(Float(cell.weight) / 65_535)
        }
        expected.append((unit, Int64(sum * 1e6)))
      }
      expected.sort { $0.score > $1.score || $0.score == $1.score && $0.unit < $1.unit }
      #expect(
        search.nearest(to: row, limit: limit, without: key, &scratch)
          == expected.prefix(limit).map(\.unit))
    }
  }

  /// Words 0 and 1 stand in the entry's phrasings, 1 and 2 in those of others.
  @Test func whatOthersSayTooSpeaksAgainst() throws {
    var section = SectionBuilder()
    section.append([7, 8, 8] as [UInt64])
    section.append([0, 1, 3, 5] as [UInt32])
    section.append([0, 2, 4, 2, 4] as [UInt32])
    section.append([UInt16](repeating: 30_000, count: 5))
    var writer = IndexFileWriter()
    writer.add(SectionKind.rivals.id(1), section)
    var reader = try IndexFileReader(bytes: writer.bytes()).section(
      SectionKind.rivals.id(1), name: "rivals")
    let rivals = try RivalSearch(RivalUnits(&reader, termCount: (3, 0)))
    var classifier = EntryClassifier(rivals)
    classifier.clear()
    classifier.add(words: ([0, 1], [0.7, 0.7]), grams: ([], []))
    let told = classifier.learn(7)
    let learned = try #require(told)
    let weights = Dictionary(uniqueKeysWithValues: learned.weights.map { ($0.term, $0.weight) })
    let own = try #require(weights[0])
    let shared = try #require(weights[2])
    let others = try #require(weights[4])
    #expect(own > 0 && others < 0 && shared < own)
    // Of an entry that nothing shares a term with there is nothing to learn.
    classifier.clear()
    classifier.add(words: ([0], [1]), grams: ([], []))
    let lonely = classifier.learn(7)
    #expect(lonely == nil)
    classifier.clear()
    let empty = classifier.learn(7)
    #expect(empty == nil)
  }

  /// What an entry is asked by its own phrasings lies on its side of the margin, and what is
  /// asked of others does not.
  @Test func phrasingsAreToldApart() throws {
    let index = try Shop.opened()
    var ranker = Ranker(index, weights: allWeights)
    for document in Shop.documents where document.phrasings.count > 1 {
      for phrasing in document.phrasings {
        for candidate in try ranker.rank(phrasing, language: document.language).candidates
        where index.language(of: candidate.document) == document.language {
          let isOwn = candidate.entry == Int(document.entry)
          #expect((candidate[.classifier] > 0.5) == isOwn, "\(phrasing): \(candidate.entry)")
        }
      }
    }
  }

  @Test func anEntryWithoutPhrasingsHasNone() throws {
    let documents = [
      SourceDocument(entry: 0, language: .german, phrasings: [], answer: "Der Versand ist frei."),
      SourceDocument(
        entry: 1, language: .german, phrasings: ["Wie ist der Versand?", "Ist der Versand frei?"],
        answer: "Ja."),
      SourceDocument(
        entry: 2, language: .german,
        phrasings: ["Wie ist die Rückgabe?", "Ist die Rückgabe frei?"],
        answer: "Nein."),
    ]
    var ranker = Ranker(try index(documents), weights: allWeights)
    let ranking = try ranker.rank("Ist der Versand frei?", language: .german)
    let none = try #require(ranking.candidates.first { $0.entry == 0 })
    #expect(none[.classifier] == 0)
    #expect(
      try ranker.explain(none, of: ranking).first { $0.feature == .classifier }?.parts.isEmpty
        == true)
    let own = try #require(ranking.candidates.first { $0.entry == 1 })
    #expect(own[.classifier] > 0.5)
  }

  /// An entry in two languages is no rival of itself.
  @Test func keysComeFromEntries() throws {
    var documents = Shop.documents
    for place in documents.indices { documents[place].key = UInt64(documents[place].entry) + 1 }
    let bytes = try indexBytes(documents)
    documents[0].key = 99
    #expect(try indexBytes(documents) != bytes)
  }
}
