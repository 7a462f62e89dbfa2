import Foundation
import Retrieval
import Testing
import TextAnalysis

/// The table that the program holds is that of its lists.
@Suite struct EverydaySynonymsFileTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Sources/Retrieval/Synonyms").standardizedFileURL

  /// With LOTSE_UPDATE_GOLDEN=1 the files are written instead.
  @Test(arguments: TextLanguage.allCases) func tableIsThatOfTheLists(_ language: TextLanguage)
    throws
  {
    let made = EverydaySynonymsFile(language)
    let file = Self.sources.appendingPathComponent(made.name)
    if ProcessInfo.processInfo.environment["LOTSE_UPDATE_GOLDEN"] == "1" {
      try Data(made.text.utf8).write(to: file)
      return
    }
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(
      text == made.text,
      "LOTSE_UPDATE_GOLDEN=1 swift test --filter EverydaySynonymsFileTests writes \(made.name)")
  }
}
