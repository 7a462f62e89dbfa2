import Foundation
import Retrieval
import Testing
import TextAnalysis

/// The stems that the program holds are those of its lists.
@Suite struct EverydayStemsTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/Retrieval/Synonyms").standardizedFileURL

  /// With LOTSE_UPDATE_GOLDEN=1 the files are written instead.
  @Test(arguments: TextLanguage.allCases) func stemsAreThoseOfTheLists(_ language: TextLanguage)
    throws
  {
    let made = EverydayStemsFile(language)
    let file = Self.sources.appendingPathComponent(made.name)
    if ProcessInfo.processInfo.environment["LOTSE_UPDATE_GOLDEN"] == "1" {
      try Data(made.text.utf8).write(to: file)
      return
    }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == made.text,
      "LOTSE_UPDATE_GOLDEN=1 swift test --filter EverydayStemsTests writes \(made.name)")
  }
}
