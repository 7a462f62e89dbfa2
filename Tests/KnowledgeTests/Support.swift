import Foundation
import Knowledge
import Testing

/// The folders that tests read.
enum TestFolder {
  /// The tests' own fixtures.
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// The development sets beside the repository, if they are there.
  static func shared(_ name: String) -> String? {
    let environment = ProcessInfo.processInfo.environment["LOTSE_SHARED"]
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let shared = environment ?? root.appendingPathComponent("../shared").path
    let path = shared + "/" + name
    guard FileManager.default.fileExists(atPath: path) else {
      print("left out: \(name) is not there")
      return nil
    }
    return path
  }
}

/// Loads a knowledge base from texts in memory.
func load(_ files: [String: String]) -> (base: KnowledgeBase?, diagnostics: [Diagnostic]) {
  let contents = files.map { KnowledgeSources.Content(path: $0.key, bytes: Array($0.value.utf8)) }
  let (base, diagnostics) = KnowledgeLoader.load(contents, named: "base")
  return (base, diagnostics)
}

/// The codes of findings, in their order.
func codes(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map(\.code)
}
