import Foundation
import Testing

/// The index that is kept of a folder.
@Suite struct KeptIndexTests {
  private func revision(_ folder: TemporaryFolder) throws -> String {
    let outcome = try Lotse.run(["inspect", "--json", "--knowledge", folder.path])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try json(outcome)["revision"]?.stringValue ?? ""
  }

  private func identity(_ path: String) throws -> UInt64? {
    try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? UInt64
  }

  @Test func rebuiltWhenSourcesChange() throws {
    let folder = try TemporaryFolder.small()
    let index = folder.path + "/.lotse/index.lotse"
    let first = try revision(folder)
    let file = try identity(index)
    #expect(try revision(folder) == first)
    #expect(try identity(index) == file)

    // The same length, so that only the time tells.
    try folder.write(TemporaryFolder.smallBase.replacing("18 Uhr", with: "19 Uhr"), to: "kb.md")
    let second = try revision(folder)
    #expect(second != first)
    #expect(try identity(index) != file)
    #expect(
      try Lotse.run(["ask", "--knowledge", folder.path, "Öffnungszeiten", "--role", "agent"]).code
        == 0)

    try folder.write(TemporaryFolder.smallBase, to: "kb.md")
    try folder.write(
      "---\nlanguage: de\naudience: agent\n---\n# X\n\n## Was nun?\n<!-- id: nun -->\n\n- Und jetzt?\n\nNichts.\n",
      to: "neu.md")
    #expect(try revision(folder) != first)
    try FileManager.default.removeItem(atPath: folder.path + "/neu.md")
    #expect(try revision(folder) == first)
  }

  @Test func damagedOrForeignListIsRebuilt() throws {
    let folder = try TemporaryFolder.small()
    let first = try revision(folder)
    for name in ["index.lotse", "sources.json"] {
      try folder.write("damaged", to: ".lotse/" + name)
      #expect(try revision(folder) == first)
    }
    try FileManager.default.removeItem(atPath: folder.path + "/.lotse")
    #expect(try revision(folder) == first)
  }

  @Test func errorsInChangedSources() throws {
    let folder = try TemporaryFolder.small()
    _ = try revision(folder)
    try folder.write("# Nichts\n\n## Frage?\n\n- nur\n", to: "kaputt.md")
    let outcome = try Lotse.run(["ask", "--knowledge", folder.path, "Öffnungszeiten"])
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("kaputt.md:3"))
    #expect(outcome.output.isEmpty)
  }

  @Test func cacheWhereTheFolderCannotBeWrittenTo() throws {
    let folder = try TemporaryFolder.small()
    let cache = try TemporaryFolder()
    // A file in the way, which stops root too.
    try folder.write("", to: ".lotse")
    let variables = ["XDG_CACHE_HOME": cache.path]
    for _ in 0..<2 {
      let outcome = try Lotse.run(
        ["search", "Parkplatz"], in: folder.path, environment: variables)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("parken"))
    }
    let kept = try FileManager.default.contentsOfDirectory(atPath: cache.path + "/lotse")
    #expect(kept.count == 1)
    #expect(
      FileManager.default.fileExists(atPath: "\(cache.path)/lotse/\(kept.first ?? "")/index.lotse"))

    let nowhere = ["XDG_CACHE_HOME": "", "HOME": ""]
    let outcome = try Lotse.run(["search", "Parkplatz"], in: folder.path, environment: nowhere)
    #expect(outcome.code == 74)
  }
}
