import Conversation
import Foundation
import Knowledge
import Testing

/// The tables that the program holds are those of its lists.
@Suite struct ShippedPatternsTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/Conversation/Patterns/Shipped").standardizedFileURL

  /// With LOTSE_UPDATE_GOLDEN=1 the files are written instead.
  @Test(arguments: Language.allCases) func tablesAreThoseOfTheLists(_ language: Language) throws {
    let made = PatternTableFile(language)
    let file = Self.sources.appendingPathComponent(made.name)
    if ProcessInfo.processInfo.environment["LOTSE_UPDATE_GOLDEN"] == "1" {
      try Data(made.text.utf8).write(to: file)
      return
    }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == made.text,
      "LOTSE_UPDATE_GOLDEN=1 swift test --filter ShippedPatternsTests writes \(made.name)")
  }

  /// Sets of tables find what compiled ones find, in messages made of the lists' own words.
  @Test(arguments: ShippedPatterns.allCases, Language.allCases)
  func setsOfTablesFindWhatCompiledOnesFind(_ lists: ShippedPatterns, _ language: Language) {
    let comparison = PatternComparison(lists, language)
    var numbers = SeededNumbers(seed: 7)
    var words: [String] = []
    for file in lists.files(in: language) {
      for rule in file.rules {
        words += rule.pattern.steps.flatMap(\.alternatives).compactMap(Self.word)
      }
      words += file.classes.flatMap(\.alternatives).compactMap(Self.word)
    }
    var found = 0
    for _ in 0..<400 {
      var message: [String] = []
      for _ in 0..<(2 + numbers.next(below: 12)) {
        var word = words[numbers.next(below: words.count)]
        // Typing errors are read by a table of their own.
        if word.count > 5, numbers.next(below: 4) == 0 {
          word.remove(at: word.index(word.startIndex, offsetBy: 1 + numbers.next(below: 4)))
        }
        message.append(word)
      }
      let text = message.joined(separator: " ")
      let (shipped, compiled) = comparison.findings(in: text)
      #expect(shipped == compiled, "seed 7: \(text)")
      found += shipped.count
    }
    #expect(found > 100)
  }

  private static func word(_ alternative: WordPattern.Alternative) -> String? {
    switch alternative {
    case .word(let word), .form(let word), .mark(let word): word
    case .beginning(let word): word + "en"
    case .ending(let word): "haupt" + word
    case .capitals: "SOFORT"
    case .number: "17"
    case .wordClass: nil
    }
  }
}

/// Numbers from a seed (linear congruence, Knuth).
private struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
