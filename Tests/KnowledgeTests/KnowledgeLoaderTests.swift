import Foundation
import Knowledge
import Testing

struct KnowledgeLoaderTests {
  /// A folder that is removed when the test is over.
  final class TemporaryFolder {
    let path: String

    init() throws {
      let url = FileManager.default.temporaryDirectory
        .appendingPathComponent("knowledge-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
  }

  static func file(_ id: String, _ question: String) -> String {
    """
    ---
    language: de
    audience: customer
    ---
    ## \(question)
    <!-- id: \(id) -->

    - \(question) Bitte!

    Antwort auf \(id).
    """
  }

  @Test func readsAFolderWithSubfolders() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.file("zwei", "Zweitens?"), to: "b.md")
    try folder.write(Self.file("eins", "Erstens?"), to: "unter/tiefer/a.MD")
    try folder.write("# Nur zum Lesen\n\n## Kein Eintrag", to: "README.md")
    try folder.write("# Nur zum Lesen\n\n## Kein Eintrag", to: "unter/readme.md")
    try folder.write("## Verborgen", to: ".verborgen.md")
    try folder.write("## Verborgen", to: ".git/a.md")
    try folder.write("Handy, Mobiltelefon\n", to: "synonyms.txt")
    try folder.write("#", to: "notiz.txt")
    try folder.write(#"{"format":1,"risk":0.02}"#, to: "policy.json")
    try folder.write(
      #"{"id":"q1","question":"Wann denn?","language":"de","relevant":{"eins":1},"#
        + #""split":"test","kind":"paraphrase","situation":"warten"}"# + "\n",
      to: "questions.jsonl")
    let (base, diagnostics) = KnowledgeLoader.load(folder.path)
    #expect(diagnostics.isEmpty, "\(diagnostics.map { $0.text(in: .english) })")
    let loaded = try #require(base)
    #expect(loaded.form == .folder)
    #expect(loaded.entries.map(\.id) == ["eins", "zwei"])
    #expect(loaded["zwei"]?.translation(.german)?.answer == "Antwort auf zwei.")
    #expect(
      loaded["eins"]?.translation(.german)?.source
        == SourceLocation(file: "unter/tiefer/a.MD", line: 5))
    #expect(loaded.index(of: "drei") == nil)
    #expect(loaded.policy.risk == 0.02)
    #expect(loaded.synonyms.files.map(\.path) == ["synonyms.txt"])
    #expect(loaded.questions.map(\.situation) == ["warten"])
    #expect(
      KnowledgeSources.files(in: folder.path).files.map(\.path)
        == ["b.md", "policy.json", "questions.jsonl", "synonyms.txt", "unter/tiefer/a.MD"])
  }

  @Test func listsWhatHasChanged() throws {
    let folder = try TemporaryFolder()
    try folder.write("eins", to: "a.md")
    let first = KnowledgeSources.files(in: folder.path)
    #expect(first.diagnostics.isEmpty)
    #expect(first.files.map(\.size) == [4])
    #expect(KnowledgeSources.files(in: folder.path).files == first.files)
    try folder.write("zwei!", to: "a.md")
    #expect(KnowledgeSources.files(in: folder.path).files != first.files)
  }

  @Test func reportsWhatIsNotThere() throws {
    let folder = try TemporaryFolder()
    #expect(codes(KnowledgeLoader.load(folder.path).1) == ["empty-folder"])
    #expect(codes(KnowledgeLoader.load(folder.path + "/nichts").1) == ["missing-folder"])
    try folder.write("# Nur zum Lesen", to: "README.md")
    #expect(codes(KnowledgeLoader.load(folder.path).1).contains("no-markdown-file"))
    #expect(
      codes(KnowledgeLoader.load(folder.path + "/README.md").1) == ["missing-folder"])
    try folder.write("", to: "kb.jsonl")
    #expect(codes(KnowledgeLoader.load(folder.path).1) == ["no-entry"])
  }

  @Test func reportsAFileThatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.file("eins", "Erstens?"), to: "a.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.md", withDestinationPath: folder.path + "/nichts.md")
    let (base, diagnostics) = KnowledgeLoader.load(folder.path)
    #expect(base == nil)
    #expect(diagnostics.map(\.code) == ["unreadable-file"])
    #expect(diagnostics.first?.location.file == "b.md")
  }

  /// Nothing waits for a pipe, whatever its name; links to one are no other case.
  @Test func pipesAreRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.file("eins", "Erstens?"), to: "a.md")
    for name in ["b.md", "notiz.txt", "policy.json", "synonyms.txt", "unter.pdf"] {
      #expect(mkfifo(folder.path + "/" + name, 0o600) == 0)
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.txt", withDestinationPath: "notiz.txt")
    let (base, diagnostics) = KnowledgeLoader.load(folder.path)
    #expect(base == nil)
    #expect(Set(diagnostics.map(\.code)) == ["unreadable-file"])
    #expect(
      diagnostics.map(\.location.file)
        == ["b.md", "link.txt", "notiz.txt", "policy.json", "synonyms.txt"])
    #expect(diagnostics.first?.text(in: .english).contains("not a regular file") == true)
  }

  @Test func doesNotFollowLinksToFolders() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.file("eins", "Erstens?"), to: "a.md")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/kreis", withDestinationPath: folder.path)
    let (base, diagnostics) = KnowledgeLoader.load(folder.path)
    #expect(diagnostics.isEmpty)
    #expect(base?.entries.count == 1)
  }

  @Test func readsTheExchangeFormBesideItsDescription() throws {
    let folder = try TemporaryFolder()
    try folder.write("# About\n\nText", to: "ABOUT.md")
    try folder.write(
      #"{"id":"channels_call","question":"Geht Telefon?","variants":[],"answer":"Ja.","#
        + #""language":"de","topic":null}"# + "\n", to: "kb.jsonl")
    try folder.write(
      #"{"id":"q","query":"Telefon","language":"de","split":"test","relevant":{}}"# + "\n",
      to: "queries.jsonl")
    let (base, diagnostics) = KnowledgeLoader.load(folder.path)
    #expect(diagnostics.isEmpty)
    #expect(base?.form == .exchange)
    #expect(base?["channels_call"]?.audience == .customer)
    #expect(base?.questions.first?.isAnswerable == false)
  }

  @Test(arguments: [
    ("roboai-faq-de", 128, 2794), ("roboai-faq-en", 123, 2761), ("hint3-curekart", 28, 991),
    ("xquad-de", 216, 1181), ("stackfaq", 125, 1249),
  ])
  func readsTheDevelopmentSets(_ name: String, _ entries: Int, _ questions: Int) throws {
    guard let path = TestFolder.shared("data/" + name) else { return }
    let (base, diagnostics) = KnowledgeLoader.load(path)
    #expect(!diagnostics.contains { $0.severity == .error })
    #expect(base?.entries.count == entries)
    #expect(base?.questions.count == questions)
  }
}
