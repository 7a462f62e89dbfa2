import Foundation
import JSON
import Testing

@Suite struct AskTests {
  static let questions = [
    "Wie lange dauert der Versand?", "When will my parcel arrive?", "Wo bleibt mein Paket?",
    "Mein Mann ist gestorben, was wird aus seinem Konto?", "Verkaufen Sie auch Elefanten?",
    "quel est le prix de la livraison de mon colis", "",
  ]

  @Test(arguments: ["de", "en"])
  func replies(_ language: String) throws {
    var replies: [String] = []
    for question in Self.questions {
      let outcome = try Lotse.run(
        ["ask", "--index", Lotse.shop.index, "--language", language, question])
      #expect(outcome.code == 0)
      #expect(outcome.errors.isEmpty)
      replies.append("> \(question)\n" + Golden.stable(outcome.output))
    }
    try Golden.expect(replies.joined(separator: "\n"), "ask.\(language).txt")
  }

  @Test func whereTheQuestionComesFrom() throws {
    let index = ["ask", "--index", Lotse.shop.index]
    let question = "Was kostet der Versand?"
    let expected = try Lotse.run(index + [question]).output
    #expect(expected.contains("4,90 Euro"))
    #expect(try Lotse.run(index + ["Was", "kostet", "der", "Versand?"]).output == expected)
    #expect(try Lotse.run(index + ["--", question]).output == expected)
    let input = Array((question + "\n").utf8)
    #expect(try Lotse.run(index + ["-"], input: input).output == expected)
    #expect(try Lotse.run(index + ["--", "-"], input: input).output == expected)
    let literal = try Lotse.run(["ask", "--index", Lotse.shop.index, "--json", "--", "--json"])
    #expect(
      try json(literal)["record"]?["turns"]?.arrayValue?.first?["question"]?.stringValue == "--json"
    )
    #expect(try Lotse.run(index + ["-"], input: [0xFF, 0xFE]).code == 65)
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: (1 << 20) + 1)
    #expect(try Lotse.run(index + ["-"], input: long).code == 65)
  }

  @Test func whereTheBaseComesFrom() throws {
    let question = "Was kostet der Versand?"
    let shop = Lotse.shop.path
    let expected = try Lotse.run(["ask", "--index", Lotse.shop.index, question]).output
    #expect(try Lotse.run(["ask", "--knowledge", shop, question]).output == expected)
    #expect(try Lotse.run(["ask", question], in: shop).output == expected)
    let variable = ["LOTSE_KNOWLEDGE": shop]
    #expect(try Lotse.run(["ask", question], environment: variable).output == expected)

    #expect(try Lotse.run(["ask", question]).code == 66)
    #expect(try Lotse.run(["ask", "--knowledge", "/nonexistent/folder", question]).code == 66)
    #expect(try Lotse.run(["ask", "--index", "/nonexistent/index", question]).code == 66)
    #expect(try Lotse.run(["ask", "--index", shop + "/versand.md", question]).code == 65)
    #expect(try Lotse.run(["ask", "--index", shop, question]).code != 0)
    #expect(try Lotse.run(["ask", "--knowledge", Lotse.fixture("fehler"), question]).code == 65)
  }

  @Test func roleAndTime() throws {
    func text(_ options: [String], _ question: String) throws -> String {
      let outcome = try Lotse.run(["ask", "--index", Lotse.shop.index] + options + [question])
      return outcome.output
    }
    let internalText = "Bei einer Verspätung"
    #expect(try text(["--role", "agent"], "Kulanz bei Versandkosten").contains(internalText))
    #expect(try !text(["--role", "customer"], "Kulanz bei Versandkosten").contains(internalText))
    let advent = "Im Advent ist der Versand kostenlos."
    #expect(try text(["--now", "2030-12-05T12:00:00+01:00"], "Adventsrabatt").contains(advent))
    #expect(try !text(["--now", "2030-11-30T12:00:00Z"], "Adventsrabatt").contains(advent))
  }

  /// `--json` prints what the service says to the same request.
  @Test func sameAsService() throws {
    let now = "2026-11-22T15:00:00Z"
    let question = "Wie lange dauert der Versand?"
    let requests = [
      #"{"question":"\#(question)","now":"\#(now)"}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"search","params":{"question":"\#(question)","now":"\#(now)","limit":2}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"explain","params":{"question":"\#(question)","now":"\#(now)","candidates":2}}"#,
    ]
    let served = try Lotse.run(
      ["serve", "--index", Lotse.shop.index, "--workers", "1"],
      input: Array((requests.joined(separator: "\n") + "\n").utf8))
    #expect(served.code == 0)
    let replies = served.output.split(separator: "\n").map(String.init)
    try #require(replies.count == 3)
    let common = ["--index", Lotse.shop.index, "--now", now, "--json"]
    #expect(try Lotse.run(["ask"] + common + [question]).output == replies[0] + "\n")
    for (command, reply) in zip(["search", "explain"], replies.dropFirst()) {
      let result = try Lotse.run([command] + common + ["--limit", "2", question]).output
      #expect(#"{"jsonrpc":"2.0","id":1,"result":"# + result.dropLast() + "}" == reply)
    }
  }

  @Test func search() throws {
    let outcome = try Lotse.run(["search", "--index", Lotse.shop.index, "Versandkosten"])
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count > 1)
    #expect(lines[1].contains("versandkosten"))
    let nothing = try Lotse.run(["search", "--index", Lotse.shop.index, "xyzzy"])
    #expect(nothing.code == 0)
  }

  @Test(arguments: ["de", "en"])
  func explanation(_ language: String) throws {
    let outcome = try Lotse.run([
      "explain", "--index", Lotse.shop.index, "--language", language, "--limit", "2",
      "Wie hoch sind die Versandkosten?",
    ])
    #expect(outcome.code == 0)
    try Golden.expect(Golden.stable(outcome.output), "explain.\(language).txt")
  }

  /// The parts that are shown add up to the sums that are shown.
  @Test func explanationAddsUp() throws {
    let outcome = try Lotse.run([
      "explain", "--index", Lotse.shop.index, "Was kostet der Versand nach Österreich?",
    ])
    var sum = 0
    var checked = 0
    for line in outcome.output.split(separator: "\n") {
      guard let match = line.firstMatch(of: /=\s+(-?)(\d+)\.(\d{6})/) else {
        sum = 0
        continue
      }
      let magnitude = try #require(Int(match.output.2 + match.output.3))
      let value = match.output.1.isEmpty ? magnitude : -magnitude
      let label = line.split(separator: " ").first ?? ""
      if label == "score" && !line.contains("×") || label == "log-odds" {
        #expect(sum == value, "\(line)")
        checked += 1
      } else {
        sum += value
      }
    }
    #expect(checked >= 2)
  }
}
