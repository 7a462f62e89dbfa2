import Knowledge
import SeededRandom
import Testing
import TextAnalysis

@testable import Retrieval

@Suite struct SynonymTableTests {
  private static let words = ["rad", "bus", "bahn", "karte", "preis", "geld", "konto", "post"]

  private static func analysed(_ text: String) -> AnalyzedText {
    var analyzed = AnalyzedText()
    Analyzer.analyzeTerms(text, language: .german, into: &analyzed)
    return analyzed
  }

  private static func stems(_ expression: StemmedExpression) -> [String] {
    expression.stems.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  private static func targets(_ match: SynonymTable.Match, of table: SynonymTable) -> [String] {
    var targets: [String] = []
    table.forEachStem(of: match) { targets.append(String(decoding: $0, as: UTF8.self)) }
    return targets
  }

  /// A table finds what a list of pairs has that is looked through from its beginning.
  @Test(arguments: 0..<40 as Range<UInt64>) func findsTheLongestExpression(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func expression() -> String {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Self.words.randomElement(using: &random)!
      }.joined(separator: " ")
    }
    var reader = StemmedExpression.Reader(.german)
    var writer = SynonymTableWriter()
    var plain: [(source: [String], targets: [String], replaces: Bool)] = []
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      let line = SynonymLine(
        (0..<Int.random(in: 1...3, using: &random)).map { _ in expression() }
          .joined(separator: ", ") + (Bool.random(using: &random) ? " => " + expression() : ""),
        &reader)
      let replaces = Bool.random(using: &random)
      writer.add(line, replaces: replaces)
      for source in line.sources {
        plain.append((Self.stems(source), line.targets.flatMap(Self.stems), replaces))
      }
    }
    let table = writer.table()
    for _ in 0..<40 {
      let text = Self.analysed((0..<5).map { _ in expression() }.joined(separator: " "))
      let stems = text.tokens.map { token in
        text.withStem(token) { String(decoding: $0, as: UTF8.self) }
      }
      for first in stems.indices {
        let due = plain.filter { stems[first...].starts(with: $0.source) }
        let length = due.map(\.source.count).max()
        let match = table.match(text, at: first)
        #expect(match?.length == length)
        #expect(
          table.holdsWord(text, at: first) == plain.contains { $0.source.first == stems[first] })
        guard let match, let length else { continue }
        let longest = due.filter { $0.source.count == length }
        #expect(match.replaces == longest.allSatisfy(\.replaces))
        var asked: [String] = []
        for target in longest.flatMap(\.targets)
        where !longest[0].source.contains(target) && !asked.contains(target) {
          asked.append(target)
        }
        #expect(Self.targets(match, of: table) == asked)
        #expect(
          table.match(text, at: first, shorterThan: length)?.length
            == due.map(\.source.count).filter { $0 < length }.max())
      }
    }
  }

  /// Nothing would deny its words where they are found.
  @Test func deniedWordsAreNotAskedFor() {
    var reader = StemmedExpression.Reader(.german)
    var writer = SynonymTableWriter()
    writer.leavesOutDenied = true
    writer.add(
      SynonymLine("kaputt => funktioniert nicht, ohne Funktion, defekt", &reader), replaces: false)
    let table = writer.table()
    let match = table.match(Self.analysed("kaputt"), at: 0)
    #expect(match.map { Self.targets($0, of: table) } == ["defekt"])
  }

  /// Function words of the clause may stand between the words of an expression, where it is asked so.
  @Test(arguments: [
    ("Konto zumachen", 2), ("Konto bei euch zumachen", 4),
    ("Konto jetzt auch bei euch zumachen", 6),
    ("Konto bei Ihnen und euch zumachen", nil), ("Konto bei Frau Braun zumachen", nil),
    ("Konto nicht zumachen", nil), ("Konto bei euch, zumachen", nil),
    ("Konto ist das euch auch mit ihm zumachen", nil), ("bei euch zumachen", nil),
  ])
  func functionWordsMayStandBetween(text: String, length: Int?) {
    var reader = StemmedExpression.Reader(.german)
    var writer = SynonymTableWriter()
    writer.add(SynonymLine("Konto zumachen => Kontoauflösung", &reader), replaces: false)
    let table = writer.table()
    let analysed = Self.analysed(text)
    #expect(table.match(analysed, at: 0, apart: true)?.length == length)
    #expect(table.match(analysed, at: 0)?.length == (length == 2 ? 2 : nil))
    if let length {
      #expect(table.match(analysed, at: 0, shorterThan: length, apart: true) == nil)
    }
  }

  @Test func functionWordsAreNotAskedFor() {
    var reader = StemmedExpression.Reader(.german)
    var writer = SynonymTableWriter()
    writer.add(SynonymLine("Drahtesel => das Rad", &reader), replaces: false)
    let table = writer.table()
    let match = table.match(Self.analysed("mein Drahtesel"), at: 1)
    #expect(match.map { Self.targets($0, of: table) } == ["rad"])
    #expect(table.match(Self.analysed("mein Drahtesel"), at: 0) == nil)
  }

  @Test func placesAreReadAsTheyAreWritten() {
    var random = SplitMix64(seed: 1)
    for bits in 0...7 {
      var places = [0]
      for _ in 0..<1 << bits {
        places.append(min(places.last! + Int.random(in: 0...400_000, using: &random), 1 << 24 - 1))
      }
      var text = SynonymPlaces.write(places)
      text.withUTF8 { text in
        let read = SynonymPlaces(text)
        #expect(read.bits == bits)
        for bucket in 0..<1 << bits {
          #expect(read[bucket] == places[bucket]..<places[bucket + 1])
        }
      }
    }
  }

  @Test(arguments: TextLanguage.allCases) func everydayWordsAreFound(_ language: TextLanguage) {
    var reader = StemmedExpression.Reader(language)
    let lists = EverydaySynonyms.lists(language)
    #expect(lists.count > 3)
    let table = SynonymTable.everyday(language)
    for line in lists.flatMap({ $0.split(separator: "\n") }).enumerated()
    where line.offset.isMultiple(of: 50) {
      for source in SynonymLine(String(line.element), &reader).sources {
        let words = Self.stems(source).joined(separator: " ")
        var text = AnalyzedText()
        Analyzer.analyzeTerms(words, language: language, into: &text)
        // Stems that are stemmed again may be others.
        guard text.tokens.map({ Array(text.stem($0)) }) == source.stems.map({ Array($0.bytes) })
        else { continue }
        #expect(table.match(text, at: 0)?.length == source.stems.count, "\(line.element)")
      }
    }
  }
}
