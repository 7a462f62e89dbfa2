import Foundation
import JSON
import Testing

/// A base's own customers are no drift; those of another one are.
@Suite struct CorpusDriftTests {
  private static func questions(_ base: String) throws -> [String] {
    let path = Lotse.repository.appendingPathComponent("corpus/\(base)/questions.jsonl").path
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    return try bytes.split(separator: 0x0A).compactMap { line in
      let value = try JSONReader.parse(Array(line), limits: .line)
      return value["split"]?.stringValue == "test" ? value["question"]?.stringValue : nil
    }
  }

  @Test(arguments: [("onlineshop", "none"), ("energie", "large")])
  func state(of base: String, is state: String) throws {
    let questions = try Self.questions(base)
    try #require(questions.count > 200)
    var lines: [String] = []
    for question in questions + questions {
      var writer = JSONWriter()
      writer.object { $0.member("question", question) }
      lines.append(writer.string)
    }
    lines.append(#"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"agent"}}"#)
    let index = try #require(Lotse.onlineShop)
    let outcome = try Lotse.run(
      ["serve", "--index", index], input: Array((lines.joined(separator: "\n") + "\n").utf8))
    let last = try #require(outcome.output.split(separator: "\n").last)
    let drift = try JSONReader.parse(Array(last.utf8), limits: .file)["result"]?["drift"]
    #expect(drift?["state"]?.stringValue == state, "\(last)")
  }
}
