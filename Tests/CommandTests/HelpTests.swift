import Testing

@Suite struct HelpTests {
  static let commands = [
    "build", "check", "ask", "chat", "search", "explain", "serve", "stats", "assess",
    "label", "evaluate", "certify", "inspect", "completions", "version", "help",
  ]

  @Test(arguments: ["de", "en"])
  func pages(_ language: String) throws {
    var pages: [String] = []
    for arguments in [["--help"]] + Self.commands.map({ ["help", $0] }) {
      let outcome = try Lotse.run(arguments + ["--language", language])
      #expect(outcome.code == 0)
      #expect(outcome.errors.isEmpty)
      pages.append(outcome.output)
    }
    for line in pages.joined().split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    try Golden.expect(pages.joined(separator: "\n"), "help.\(language).txt")
  }

  @Test func ofEachCommand() throws {
    for command in Self.commands {
      let page = try Lotse.run(["help", command]).output
      #expect(try Lotse.run([command, "--help"]).output == page)
      #expect(try Lotse.run([command, "-h"]).output == page)
    }
    #expect(try Lotse.run(["help"]).output == Lotse.run(["-h"]).output)
  }

  @Test func languages() throws {
    func isGerman(_ environment: [String: String], _ options: [String] = []) throws -> Bool {
      try Lotse.run(["help"] + options, environment: environment).output.contains("Befehle")
    }
    #expect(try isGerman(["LANG": "de_AT.UTF-8"]))
    #expect(try !isGerman(["LANG": "fr_FR.UTF-8"]))
    #expect(try isGerman(["LANG": "en_US.UTF-8", "LC_MESSAGES": "de_DE"]))
    #expect(try !isGerman(["LANG": "de_DE", "LC_ALL": "C"]))
    #expect(try isGerman(["LANG": "de_DE", "LC_ALL": ""]))
    #expect(try isGerman([:], ["--language", "de"]))
    #expect(try isGerman([:], ["--language=de"]))
    #expect(try !isGerman(["LANG": "de_DE"], ["--language", "en"]))
  }

  @Test func version() throws {
    let outcome = try Lotse.run(["--version"])
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("lotse ") == true)
    #expect(lines.contains("index format 6"))
    #expect(lines.last?.hasPrefix("BLAS: ") == true)
    #expect(try Lotse.run(["version"]).output == outcome.output)
    let value = try json(Lotse.run(["version", "--json"]))
    #expect(value["index_format"]?.integerValue == 6)
    #expect(value["blas"]?["name"]?.stringValue?.isEmpty == false)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    for language in ["de", "en"] {
      let outcome = try Lotse.run(["completions", shell, "--language", language])
      #expect(outcome.code == 0)
      for command in Self.commands { #expect(outcome.output.contains(command)) }
      #expect(outcome.output.contains("knowledge"))
    }
    let script = try Lotse.run(["completions", shell]).output
    try Golden.expect(script, "completions.\(shell)")
  }
}
