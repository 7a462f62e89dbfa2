import Testing
import TextAnalysis

@testable import Retrieval

/// Lines of stems are read as they were written.
@Suite struct StemLinesTests {
  private typealias Stem = StemmedExpression.Stem

  private func read(_ text: String) -> [SynonymLine] {
    var text = text
    return text.withUTF8 { text in
      var lines: [SynonymLine] = []
      var line = StemLines(text)
      while line.next() {
        func expression(_ range: Range<Int>) -> StemmedExpression {
          StemmedExpression(
            stems: line.stems[range].map {
              Stem(bytes: Array(line.bytes($0))[...], isFunctionWord: $0.isFunctionWord)
            })
        }
        lines.append(
          SynonymLine(
            sources: line.sources.map(expression), targets: line.targets.map(expression)))
      }
      return lines
    }
  }

  @Test(arguments: TextLanguage.allCases) func everydayLines(_ language: TextLanguage) {
    var reader = StemmedExpression.Reader(language)
    let lines = EverydaySynonyms.lists(language).flatMap { $0.split(separator: "\n") }
      .map { SynonymLine(String($0), &reader) }
    #expect(lines.count > 500)
    #expect(read(lines.map(\.stems).joined(separator: "\n")) == lines)
  }

  @Test func sourcesWithoutTargetsAskForNothing() {
    let lines = read("eil,~sehr eil>\n\n,a , b\n>c")
    #expect(lines.map(\.sources.count) == [2, 0, 2, 0])
    #expect(lines.map(\.targets.count) == [0, 0, 2, 1])
    #expect(lines[0].sources[1].stems.map(\.isFunctionWord) == [true, false])
  }

  @Test func listsKeepTheirOrder() {
    var lists = LinkedLists()
    var plain: [[UInt32]] = []
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20 {
      lists.addList()
      plain.append([])
    }
    for number in 0..<400 as Range<UInt32> {
      let list = Int.random(in: 0..<19, using: &random)
      lists.append(number, to: list)
      plain[list].append(number)
    }
    for list in 0..<20 {
      var found: [UInt32] = []
      lists.forEach(in: list) { found.append($0) }
      #expect(found == plain[list])
      #expect(lists.contains(7, in: list) == plain[list].contains(7))
    }
  }
}
