import Foundation
import SeededRandom
import Testing
import TextAnalysis

@Suite struct LanguageDetectorTests {
  private func wrong(_ samples: [String], _ expected: LanguageGuess) -> [String] {
    samples.compactMap { sample in
      let found = LanguageDetector.detect(Array(sample.utf8))
      return found.guess == expected ? nil : "\(sample) → \(found.guess) \(found.certainty)"
    }
  }

  @Test func germanQuestions() {
    #expect(LanguageSamples.german.count >= 150)
    let wrong = wrong(LanguageSamples.german, .german)
    #expect(wrong.count * 50 <= LanguageSamples.german.count, "\(wrong)")
    #expect(wrong.allSatisfy { $0.contains("→ unknown") }, "\(wrong)")
  }

  @Test func englishQuestions() {
    #expect(LanguageSamples.english.count >= 150)
    let wrong = wrong(LanguageSamples.english, .english)
    #expect(wrong.count * 50 <= LanguageSamples.english.count, "\(wrong)")
    #expect(wrong.allSatisfy { $0.contains("→ unknown") }, "\(wrong)")
  }

  /// Questions that nobody wrote for this detector.
  @Test(arguments: [
    ("xquad-de", LanguageGuess.german), ("xquad-en", .english), ("stackfaq", .english),
  ])
  func developmentSets(name: String, expected: LanguageGuess) throws {
    guard let folder = Support.sharedFolder("data/\(name)") else {
      print("skipped: the development set \(name) is not beside the repository")
      return
    }
    let lines = try Data(contentsOf: folder.appendingPathComponent("queries.jsonl"))
      .split(separator: 10)
    let questions = lines.compactMap { line in
      let object = try? JSONSerialization.jsonObject(with: line) as? [String: Any]
      return object?["query"] as? String
    }
    let wrong = wrong(questions, expected)
    #expect(!questions.isEmpty && wrong.count * 100 <= questions.count, "\(wrong)")
  }

  @Test(arguments: LanguageSamples.foreign.keys.sorted())
  func foreignQuestions(language: String) throws {
    let samples = try #require(LanguageSamples.foreign[language])
    #expect(samples.count >= 15)
    let wrong = wrong(samples, .foreign)
    #expect(wrong == [])
  }

  @Test func namesAndNumbersAreUnknown() {
    for sample in LanguageSamples.unknown {
      let found = LanguageDetector.detect(Array(sample.utf8))
      #expect(found.guess == .unknown && found.certainty == 0, "\(sample): \(found)")
    }
  }

  @Test func certaintyIsAShareAndDoesNotDependOnCase() {
    for sample in LanguageSamples.german + LanguageSamples.english {
      let found = LanguageDetector.detect(Array(sample.utf8))
      #expect((0...1).contains(found.certainty))
      #expect((found.guess == .unknown) == (found.certainty == 0))
      if sample.contains("ß") { continue }  // its capital form is SS
      #expect(LanguageDetector.detect(Array(sample.uppercased().utf8)) == found, "\(sample)")
    }
  }

  @Test func vocabularyCanDecide() {
    let name = Array("PayPal Zettle".utf8)
    let found = LanguageDetector.detect(name, knownShares: (german: 1, english: 0))
    #expect(found.guess == .german)
  }

  @Test func anyBytesAreSafe() {
    for seed in UInt64(0)..<1_000 {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let found = LanguageDetector.detect(bytes)
      #expect(found == LanguageDetector.detect(bytes), "seed \(seed)")
    }
    _ = LanguageDetector.detect([UInt8](repeating: 97, count: 100_000))
  }
}
