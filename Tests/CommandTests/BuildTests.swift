import Foundation
import Testing

@Suite struct BuildTests {
  @Test(arguments: ["de", "en"])
  func summary(_ language: String) throws {
    let folder = try TemporaryFolder(copyOf: "laden")
    let outcome = try Lotse.run(["build", "--language", language], in: folder.path)
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    try Golden.expect(
      Golden.stable(outcome.output).replacing(/\d+ kB/, with: "# kB"), "build.\(language).txt")
    #expect(
      try String(contentsOfFile: folder.path + "/.lotse/.gitignore", encoding: .utf8) == "*\n")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/.lotse/index.lotse"))
  }

  @Test func json() throws {
    let folder = try TemporaryFolder.small()
    let file = folder.path + "/x.lotse"
    let value = try CommandTests.json(Lotse.run(["build", folder.path, "-o", file, "--json"]))
    #expect(value["index"]?.stringValue == file)
    #expect(value["views"]?["customer"]?["entries"]?.integerValue == 2)
    #expect(value["views"]?["agent"]?["languages"]?["de"]?.integerValue == 2)
    #expect(value["gate"]?["kind"]?.stringValue != nil)
    #expect(value["findings"]?.arrayValue?.isEmpty == true)
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
    #expect(value["bytes"]?.integerValue.map { Int($0) } == size)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.lotse"))
  }

  /// What people wrote is never replaced, whatever option names it.
  @Test func anOutputReplacesItsLikeAlone() throws {
    let folder = try TemporaryFolder.small()
    let index = folder.path + "/x.lotse"
    #expect(try Lotse.run(["build", folder.path, "-o", index]).code == 0)
    let source = folder.path + "/notes.txt"
    let words = Data("# Notes\n".utf8)
    for arguments in [
      ["build", folder.path, "-o", source], ["evaluate", folder.path, "--run", source],
      ["serve", "--index", index, "--log", source],
      ["serve", "--index", index, "--log", index],
    ] {
      try words.write(to: URL(fileURLWithPath: source))
      let outcome = try Lotse.run(arguments)
      #expect(outcome.code == 74, "\(arguments)")
      #expect(outcome.errors.contains("is not replaced"), "\(outcome.errors)")
      #expect(FileManager.default.contents(atPath: source) == words)
    }
    #expect(try Lotse.run(["build", folder.path, "-o", index]).code == 0)
  }

  /// What is no file is neither replaced nor waited for.
  @Test func anOutputReplacesFilesAlone() throws {
    let folder = try TemporaryFolder.small()
    let (pipe, link) = (folder.path + "/x.lotse", folder.path + "/y.lotse")
    #expect(mkfifo(pipe, 0o600) == 0)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    for (path, found) in [(pipe, "a named pipe"), (link, "a link that leads nowhere")] {
      for arguments in [
        ["build", folder.path, "-o", path], ["evaluate", folder.path, "--run", path],
        ["serve", "--index", "none.lotse", "--feedback", path],
      ] {
        let outcome = try Lotse.run(arguments)
        #expect(outcome.code == 74, "\(arguments)")
        #expect(outcome.errors.contains("\(path): \(found) is there"), "\(outcome.errors)")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/nowhere"))
    let kind = try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType
    #expect(kind == .typeUnknown)
  }

  /// An old index that cannot be built on is named with its reason, and is no first build.
  @Test func unusableOldIndex() throws {
    let folder = try TemporaryFolder.small()
    let path = folder.path + "/x.lotse"
    let file = URL(fileURLWithPath: path)
    #expect(try Lotse.run(["build", folder.path, "-o", path]).errors.isEmpty)
    let sound = try Data(contentsOf: file)
    var older = sound
    older[8] = 5
    var damaged = sound
    damaged[sound.count - 100] ^= 1
    for (bytes, code, cause) in [
      (older, "version", "format 5 instead of 6"),
      (sound.prefix(sound.count / 2), "truncated", "bytes instead of"),
      (damaged, "damaged", "damaged: "),
    ] {
      try bytes.write(to: file)
      let outcome = try Lotse.run(["build", folder.path, "-o", path])
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("fitted, for the old index cannot be used"))
      #expect(!outcome.output.contains("there was no index"))
      #expect(outcome.errors.contains(path) && outcome.errors.contains(cause), "\(outcome.errors)")
      #expect(try Data(contentsOf: file) == sound)

      try bytes.write(to: file)
      let value = try CommandTests.json(
        Lotse.run(["build", folder.path, "-o", path, "--json"]))
      #expect(value["old_index"]?["code"]?.stringValue == code)
      #expect(value["model"]?["views"]?["customer"]?["reason"]?.stringValue == "unusable")
    }
    let value = try CommandTests.json(Lotse.run(["build", folder.path, "-o", path, "--json"]))
    #expect(value["old_index"] == nil)
  }

  /// An index that is cut short in place ends whoever reads it with a sentence and a code.
  @Test func aMappedFileIsCutShort() throws {
    let folder = try TemporaryFolder(copyOf: "laden")
    let path = folder.path + "/x.lotse"
    #expect(try Lotse.run(["build", folder.path, "-o", path]).code == 0)
    let process = Lotse.process(["serve", "--index", path])
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    func ask(_ id: Int) {
      input.fileHandleForWriting.write(
        Data((#"{"id":\#(id),"question":"Wie lange dauert der Versand?"}"# + "\n").utf8))
    }
    ask(1)
    #expect(!output.fileHandleForReading.availableData.isEmpty)
    #expect(truncate(path, 0) == 0)
    ask(2)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 74)
    let text = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.contains("cut short") && text.hasSuffix("start again.\n"), "\(text)")
  }

  @Test func sameBytes() throws {
    let folder = try TemporaryFolder.small()
    for name in ["a", "b"] {
      #expect(try Lotse.run(["build", "--index", name + ".lotse"], in: folder.path).code == 0)
    }
    let files = ["a", "b"].map {
      FileManager.default.contents(atPath: "\(folder.path)/\($0).lotse")
    }
    #expect(files[0] == files[1])
  }

  /// All errors at once; the index that was there stays.
  @Test(arguments: ["de", "en"])
  func errors(_ language: String) throws {
    let folder = try TemporaryFolder.small()
    #expect(try Lotse.run(["build", folder.path]).code == 0)
    let index = FileManager.default.contents(atPath: folder.path + "/.lotse/index.lotse")
    try FileManager.default.copyItem(
      atPath: Lotse.fixture("fehler") + "/a.md", toPath: folder.path + "/a.md")
    let outcome = try Lotse.run(["build", "--language", language], in: folder.path)
    #expect(outcome.code == 65)
    #expect(outcome.output.isEmpty)
    try Golden.expect(outcome.errors, "build-errors.\(language).txt")
    #expect(FileManager.default.contents(atPath: folder.path + "/.lotse/index.lotse") == index)

    let report = try Lotse.run(["build", folder.path, "--json"])
    #expect(report.code == 65)
    let value = try CommandTests.json(report)
    #expect(value["index"]?.isNull == true)
    #expect((value["findings"]?.arrayValue?.count ?? 0) >= 4)
  }

  @Test func missingAndUnwritable() throws {
    #expect(try Lotse.run(["build", "/nonexistent/folder"]).code == 66)
    #expect(try Lotse.run(["build"]).code == 66)
    let folder = try TemporaryFolder.small()
    #expect(try Lotse.run(["build", folder.path, "-o", "/nonexistent/x.lotse"]).code == 74)
    // A file where the folder should be is in the way for every user.
    try folder.write("", to: ".lotse")
    #expect(try Lotse.run(["build", folder.path]).code == 74)
  }

  @Test(arguments: ["de", "en"])
  func check(_ language: String) throws {
    let outcome = try Lotse.run(
      ["check", "fehler", "--language", language], in: Lotse.tests.path + "/Fixtures")
    #expect(outcome.code == 1)
    #expect(outcome.errors.isEmpty)
    try Golden.expect(outcome.output, "check.\(language).txt")
  }

  @Test func checkCodes() throws {
    #expect(try Lotse.run(["check", Lotse.fixture("laden")]).code == 0)
    #expect(try Lotse.run(["check", "/nonexistent/folder"]).code == 66)
    let folder = try TemporaryFolder()
    try folder.write(
      TemporaryFolder.smallBase.replacing("<!-- id: parken -->\n", with: ""), to: "kb.md")
    #expect(try Lotse.run(["check", folder.path]).code == 0)
    #expect(try Lotse.run(["check", folder.path, "--strict"]).code == 1)
    let value = try CommandTests.json(Lotse.run(["check", folder.path, "--json"]))
    #expect(value["errors"]?.integerValue == 0)
    #expect(value["warnings"]?.integerValue == 1)
    let finding = value["findings"]?.arrayValue?.first
    #expect(finding?["file"]?.stringValue == "kb.md")
    #expect(finding?["line"]?.integerValue == 14)
    #expect(finding?["code"]?.stringValue == "derived-id")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/.lotse"))
  }
}
