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
    // Where the threshold has to wait for visible documents, or may not be raised at all.
    #expect(run["nearly_all_hidden"] ?? 0 > 50, "\(run.output)")
    #expect(run["about_k_visible"] ?? 0 > 100, "\(run.output)")
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
    // What runs by the processor's clock are compared by.
    #expect(run.output.contains("\"cpu_mean_us\":"), "\(run.output)")
  }

  /// What is written takes the place of its like alone, and of no index that is answered from.
  @Test func outputsReplaceTheirLikeAlone() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bench-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
    try Data("versand dauer\nporto\n".utf8).write(to: folder.appendingPathComponent("docs.txt"))
    let built = try BenchmarkRun([
      "base", "--out", path("base"), "--entries", "20", "--questions", "5", "--index",
      path("base.lotse"),
    ])
    #expect(built.code == 0, "\(built.output)")
    let search = ["search", "--docs", path("docs.txt"), "--queries", path("docs.txt")]
    for option in ["--write-index", "--run"] {
      for name in ["docs.txt", "base.lotse"] {
        let before = FileManager.default.contents(atPath: path(name))
        #expect(try BenchmarkRun(search + [option, path(name)]).code == 70, "\(option) \(name)")
        #expect(FileManager.default.contents(atPath: path(name)) == before)
      }
      for _ in 0..<2 {
        #expect(try BenchmarkRun(search + [option, path("new" + option)]).code == 0)
      }
    }
    // Other commands read an index by this name; here nothing is written by it.
    #expect(try BenchmarkRun(search + ["--index", path("new.lotse")]).code == 64)
  }
}
