import Foundation
import Knowledge
import Testing

/// Each file in `Fixtures/Mistakes` holds one kind of mistake.
///
/// It is named after the mistake's code; beside it lies, in both languages,
/// what must be reported.
/// With LOTSE_RECORD=1 in the environment the expectations are written anew.
struct MarkdownMistakesTests {
  static let folder = TestFolder.fixtures.appendingPathComponent("Mistakes")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()

  static func diagnostics(of name: String) throws -> [Diagnostic] {
    let contents = try ["\(name).md", "policy.json"].map { file in
      let data = try Data(contentsOf: folder.appendingPathComponent(file))
      return KnowledgeSources.Content(path: file, bytes: [UInt8](data))
    }
    return KnowledgeLoader.load(contents).1
  }

  @Test(arguments: names)
  func reportsExactly(_ name: String) throws {
    let diagnostics = try Self.diagnostics(of: name)
    let report = Language.allCases.map { language in
      diagnostics.map { $0.text(in: language) + "\n" }.joined()
    }.joined(separator: "\n")
    let expectation = Self.folder.appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["LOTSE_RECORD"] == "1" {
      try report.write(to: expectation, atomically: true, encoding: .utf8)
    }
    #expect(report == (try String(contentsOf: expectation, encoding: .utf8)))
  }

  @Test(arguments: names.filter { $0 != "several" })
  func namesTheMistake(_ name: String) throws {
    #expect(codes(try Self.diagnostics(of: name)).contains(name))
  }

  @Test func speaksInSentences() throws {
    for diagnostic in try Self.names.flatMap(Self.diagnostics) {
      for language in Language.allCases {
        for text in [diagnostic.message(in: language), diagnostic.remedy(in: language)] {
          #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
          #expect(!text.contains("\n") && !text.hasSuffix(".."), "\(text)")
        }
      }
    }
  }

  @Test func reportsAllMistakesInOneRun() throws {
    let found = codes(try Self.diagnostics(of: "several"))
    for code in [
      "unknown-key", "invalid-id", "missing-answer", "missing-audience", "unknown-value",
      "unknown-placeholder", "misplaced-comment", "unclosed-comment", "no-other-phrasing",
    ] {
      #expect(found.contains(code), "\(code) in \(found)")
    }
  }

  @Test func warningsDoNotPreventPublication() throws {
    for name in Self.names {
      let contents = try ["\(name).md", "policy.json"].map { file in
        let data = try Data(contentsOf: Self.folder.appendingPathComponent(file))
        return KnowledgeSources.Content(path: file, bytes: [UInt8](data))
      }
      let (base, diagnostics) = KnowledgeLoader.load(contents)
      #expect((base == nil) == diagnostics.contains { $0.severity == .error }, "\(name)")
    }
  }
}
