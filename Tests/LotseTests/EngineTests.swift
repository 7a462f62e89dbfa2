import Foundation
import Lotse
import Testing

/// The public library: build, open, ask.
@Suite struct EngineTests {
  private let noon = Date(timeIntervalSince1970: 1_782_900_000)

  private static let shop = """
    ---
    language: de
    topic: lieferung
    audience: customer
    ---
    # Versand

    ## Wie lange dauert der Versand?
    <!-- id: lieferzeit -->

    - Wie lang ist die Lieferzeit?
    - Bis wann ist ein Paket normalerweise da?

    Innerhalb Deutschlands sind es 2 bis 4 Werktage. Speditionsware ist davon ausgenommen.

    ## Was kostet der Versand?
    <!-- id: versandkosten -->

    - Wie hoch sind die Versandkosten?
    - Muss ich Porto zahlen?

    Der Versand kostet 4,90 €. Ab 50 € liefern wir kostenlos.

    ## Kann ich Ware zurückgeben?
    <!-- id: rueckgabe -->

    - Rückgabe nach zwei Wochen
    - Wie schicke ich etwas zurück?

    Ja, innerhalb von 14 Tagen.
    """

  @Test func buildsOpensAndAnswers() throws {
    let folder = try Folder(["versand.md": Self.shop])
    defer { folder.removeIndex() }
    try Engine.build(knowledge: folder.path, to: folder.index)
    let engine = try Engine(index: folder.index)
    let reply = try engine.ask("Wie lange dauert der Versand?", now: noon)
    #expect(reply.decision == "answer")
    #expect(
      reply.text.hasSuffix(
        "Innerhalb Deutschlands sind es 2 bis 4 Werktage. Speditionsware ist davon ausgenommen."))
    #expect(reply.entries == ["lieferzeit"])
    #expect(reply.reason == nil)
    #expect((0...1).contains(reply.confidence))
    #expect(reply.revision == engine.revision)

    let unknown = try engine.ask("Wie wird das Wetter in Hamburg?", now: noon)
    #expect(unknown.decision == "escalate")
    #expect(unknown.reason != nil && unknown.entries.isEmpty && !unknown.text.isEmpty)
  }

  @Test func theSameSourcesGiveTheSameFileAndRevision() throws {
    let one = try Folder(["versand.md": Self.shop])
    let two = try Folder(["versand.md": Self.shop, "README.md": "Kein Wissen."])
    defer { for folder in [one, two] { folder.removeIndex() } }
    try Engine.build(knowledge: one.path, to: one.index)
    try Engine.build(knowledge: two.path, to: two.index)
    let bytes = try [one, two].map { try Data(contentsOf: URL(fileURLWithPath: $0.index)) }
    #expect(bytes[0] == bytes[1])
    #expect(try Engine(index: one.index).revision == Engine(index: two.index).revision)

    let changed = try Folder([
      "versand.md": Self.shop.replacingOccurrences(of: "14 Tagen", with: "15 Tagen")
    ])
    defer { changed.removeIndex() }
    try Engine.build(knowledge: changed.path, to: changed.index)
    #expect(try Engine(index: changed.index).revision != Engine(index: one.index).revision)
  }

  /// Mistakes are named with file and line, and the old index stays.
  @Test func aFailedBuildLeavesTheOldIndex() throws {
    let folder = try Folder(["versand.md": Self.shop])
    defer { folder.removeIndex() }
    try Engine.build(knowledge: folder.path, to: folder.index)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.index))
    try folder.write(
      "fehler.md", "---\nlanguage: de\nfarbe: rot\n---\n# X\n\n## Frage?\n\nAntwort.\n")
    do {
      try Engine.build(knowledge: folder.path, to: folder.index)
      Issue.record("a base with mistakes was built")
    } catch {
      guard case .knowledge(let findings) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(findings.contains { $0.contains("fehler.md:3") && $0.contains("farbe") })
      #expect(findings.contains { $0.contains("audience") }, "all mistakes in one run")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.index)) == before)
    #expect(try Engine(index: folder.index).ask("Versandkosten?", now: noon).confidence > 0)
  }

  @Test func warningsAreReturned() throws {
    let folder = try Folder([
      "a.md": "---\nlanguage: de\naudience: customer\n---\n# X\n\n## Frage?\n\n- Andere?\n\nJa.\n"
    ])
    defer { folder.removeIndex() }
    let warnings = try Engine.build(knowledge: folder.path, to: folder.index)
    #expect(warnings.contains { $0.contains("a.md:7") })
  }

  @Test func indexesThatCannotBeOpenedSayWhatToDo() throws {
    let folder = try Folder(["versand.md": Self.shop])
    defer { folder.removeIndex() }
    #expect(
      throws: EngineError.index(
        "\(folder.index): no such index; build one with `lotse build`.")
    ) { _ = try Engine(index: folder.index) }

    try folder.write("versand.md", Self.shop)
    #expect(
      throws: EngineError.index(
        "\(folder.path)/versand.md: this is not a Lotse index; name the file that `lotse build` wrote."
      )
    ) { _ = try Engine(index: folder.path + "/versand.md") }

    try Engine.build(knowledge: folder.path, to: folder.index)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.index))
    bytes[bytes.count / 2] ^= 1
    bytes[bytes.count / 2 + 64] ^= 1
    try bytes.write(to: URL(fileURLWithPath: folder.index))
    do {
      _ = try Engine(index: folder.index)
      Issue.record("a damaged index was opened")
    } catch {
      guard case .index(let sentence) = error else { return }
      #expect(sentence.contains("damaged") && sentence.contains("run `lotse build` again"))
    }
  }

  @Test func placesThatCannotBeWrittenAreSaid() throws {
    let folder = try Folder(["versand.md": Self.shop])
    let path = folder.path + "/none/x.lotse"
    #expect(
      throws: EngineError.index(
        "\(path): cannot create (No such file or directory); check the path, rights and free space."
      )
    ) { try Engine.build(knowledge: folder.path, to: path) }
  }

  @Test func foldersThatAreNotThereAreSaid() throws {
    do {
      try Engine.build(knowledge: "/nowhere/at/all", to: "/tmp/never.lotse")
      Issue.record("nothing was built")
    } catch {
      guard case .knowledge(let findings) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(findings.count == 1 && findings[0].contains("/nowhere/at/all"))
    }
  }

  /// One engine on many threads gives the replies that it gives on one.
  @Test func enginesAreSharedBetweenThreads() async throws {
    let folder = try Folder(["versand.md": Self.shop])
    defer { folder.removeIndex() }
    try Engine.build(knowledge: folder.path, to: folder.index)
    let engine = try Engine(index: folder.index)
    let questions = ["Porto?", "Lieferzeit", "zurückschicken", "Wetter", "", "Was kostet es?"]
    let now = noon
    let expected = try questions.map { try engine.ask($0, now: now) }.map {
      "\($0.text) \($0.confidence)"
    }
    let replies = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          zip(questions, expected).allSatisfy { question, text in
            (try? engine.ask(question, now: now)).map { "\($0.text) \($0.confidence)" } == text
          }
        }
      }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(replies.count == 8 && replies.allSatisfy { $0 })
  }

  /// Instants that no calendar has are no reason to crash.
  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e12, 0])
  func anyInstant(seconds: Double) throws {
    let folder = try Folder(["versand.md": Self.shop])
    defer { folder.removeIndex() }
    try Engine.build(knowledge: folder.path, to: folder.index)
    let reply = try Engine(index: folder.index)
      .ask("Wie lange dauert der Versand?", now: Date(timeIntervalSince1970: seconds))
    #expect(!reply.text.isEmpty)
  }
}

/// A knowledge folder with an index beside it, removed at the end.
private final class Folder {
  let path: String
  var index: String { path + ".lotse" }

  init(_ files: [String: String]) throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("lotse-engine-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  func removeIndex() { try? FileManager.default.removeItem(atPath: index) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
