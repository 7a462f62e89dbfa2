import Foundation
import Testing

/// Short runs of the lexical benchmarks.
@Suite(.serialized)
struct SearchTests {
  @Test func prunedSearchIsExact() throws {
    let run = try BenchmarkRun(["exact", "--pairs", "1000", "--seed", "3"])
    #expect(run.code == 0, "\(run.output)")
    #expect(run["pairs"] == 1_000)
    #expect(run["hits"] ?? 0 > 1_000, "\(run.output)")
  }

  /// Generated texts are found again, and their index is at most half as large again as they are.
  @Test func generatedTextsAreSearched() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bench-tests-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let made = try BenchmarkRun([
      "generate", "--documents", "10000", "--zipf", "0.8", "--queries", "50", "--out", folder,
    ])
    #expect(made.code == 0 && made["texts"] == 10_000, "\(made.output)")
    let run = try BenchmarkRun([
      "search", "--docs", folder + "/docs.txt", "--queries", folder + "/queries.txt",
      "--rounds", "1", "--run", folder + "/run.jsonl",
    ])
    #expect(run.code == 0, "\(run.output)")
    #expect(run["text_bytes"] == made["text_bytes"])
    #expect((run["index_bytes"] ?? .max) * 2 <= (run["text_bytes"] ?? 0) * 3, "\(run.output)")
    let lines = try String(contentsOfFile: folder + "/run.jsonl", encoding: .utf8)
      .split(separator: "\n")
    #expect(lines.count == 50)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"documents\":[") })
  }
}
