/// Reads a whole knowledge base and reports all of its mistakes in one run.
///
/// ```swift
/// let (base, diagnostics) = KnowledgeLoader.load("corpus/laden")
/// for diagnostic in diagnostics { print(diagnostic.text(in: .german)) }
/// ```
package enum KnowledgeLoader {
  /// Reads a folder.
  ///
  /// A folder with a file `kb.jsonl` is in the exchange form, with
  /// `queries.jsonl` beside it; every other one holds Markdown. In both forms
  /// there may be a policy, synonyms and `questions.jsonl`.
  /// - Parameter known: What files gave before; nil parses all of them.
  /// - Returns: The knowledge base, or nothing where there is an error, and
  ///   all findings in the order of files and lines; the same with and without `known`.
  package static func load(_ folder: String, known: KnownSources? = nil) -> (
    KnowledgeBase?, [Diagnostic]
  ) {
    var walk = FolderWalk(folder)
    guard walk.diagnostics.isEmpty else { return (nil, walk.diagnostics) }
    let isExchange = walk.files.contains { $0.path == "kb.jsonl" }
    var contents: [KnowledgeSources.Content] = []
    for file in walk.files where !(isExchange && file.path.lowercased().hasSuffix(".md")) {
      if let content = walk.content(of: file) { contents.append(content) }
    }
    let isComplete = walk.diagnostics.isEmpty
    let (base, diagnostics) = load(contents, named: folder, known: known)
    let strangers = walk.strangers.map {
      Diagnostic(.unreadTextFile, at: SourceLocation(file: $0))
    }
    return (
      isComplete ? base : nil, Diagnostic.sorted(walk.diagnostics + diagnostics + strangers)
    )
  }

  /// Reads a knowledge base from contents in memory; see ``load(_:)``.
  ///
  /// - Parameters:
  ///   - contents: The files, in any order.
  ///   - name: What findings that concern no single file are reported at.
  /// - Returns: The knowledge base, or nothing where there is an error, and
  ///   all findings in the order of files and lines.
  package static func load(
    _ contents: [KnowledgeSources.Content], named name: String = ".", known: KnownSources? = nil
  ) -> (KnowledgeBase?, [Diagnostic]) {
    var loading = KnowledgeLoading(contents, name: name, known: known)
    loading.run()
    let diagnostics = Diagnostic.sorted(loading.diagnostics)
    let isSound = !diagnostics.contains { $0.severity == .error }
    return (isSound ? loading.base : nil, diagnostics)
  }
}

/// One run of the loader.
private struct KnowledgeLoading: Sendable {
  var diagnostics: [Diagnostic] = []
  var base: KnowledgeBase?

  private let contents: [KnowledgeSources.Content]
  private let name: String
  private let known: KnownSources?
  private var parsed = ParsedSources()

  init(_ contents: [KnowledgeSources.Content], name: String, known: KnownSources?) {
    self.known = known
    self.contents = contents.filter { KnowledgeSources.isSource($0.path) }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.name = name
  }

  mutating func run() {
    let policy = readPolicy()
    let synonyms = readSynonyms()
    let signals = readSignals()
    let exchange = content("kb.jsonl")
    let drafts: [EntryDraft]
    if let exchange {
      let reader = JSONLinesReader(file: exchange.path, bytes: exchange.bytes)
      diagnostics.append(contentsOf: reader.diagnostics)
      drafts = reader.drafts
    } else {
      drafts = readMarkdown(defaultLanguage: policy?.languages.first ?? .german)
    }
    if drafts.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(Diagnostic(.noEntry, at: SourceLocation(file: name)))
    }
    let form: KnowledgeBase.Form = exchange == nil ? .folder : .exchange
    let assembler = EntryAssembler(drafts)
    diagnostics.append(contentsOf: assembler.diagnostics)
    let assembled = assembler.entries
    let entries = assembled.map(\.entry)
    if !entries.isEmpty, entries.allSatisfy({ $0.status == .draft }) {
      diagnostics.append(Diagnostic(.onlyDrafts, at: SourceLocation(file: name)))
    }
    let loading = self
    // Two works that do not need each other.
    let parts = Parallel.map(2) { part -> ([LabelledQuestion], [Diagnostic]) in
      part == 0
        ? ([], EntryValidator(assembled, policy: policy, form: form).diagnostics)
        : loading.readQuestions(entryIDs: entries.map(\.id))
    }
    for part in parts { diagnostics.append(contentsOf: part.1) }
    let questions = parts[1].0
    var base = KnowledgeBase(
      form: form, entries: entries, policy: policy ?? Policy(), synonyms: synonyms,
      signals: signals, questions: questions)
    base.parsed = parsed
    self.base = base
  }

  private func content(_ path: String) -> KnowledgeSources.Content? {
    contents.first { $0.path == path }
  }

  /// The policy; nothing where its file has errors.
  private mutating func readPolicy() -> Policy? {
    guard let content = content("policy.json") else { return Policy() }
    let (policy, found) = PolicyReader.read(content.bytes, file: content.path)
    diagnostics.append(contentsOf: found)
    return policy
  }

  private mutating func readSynonyms() -> Synonyms {
    var files: [Synonyms.File] = []
    for content in contents {
      guard let language = KnowledgeSources.synonymLanguage(ofFile: content.path) else { continue }
      let (file, found) = SynonymsReader.read(
        content.bytes, file: content.path, language: language)
      diagnostics.append(contentsOf: found)
      files.append(file)
    }
    return Synonyms(files: files)
  }

  private mutating func readSignals() -> [PatternFile] {
    var files: [PatternFile] = []
    for content in contents {
      guard let language = KnowledgeSources.signalLanguage(ofFile: content.path) else { continue }
      let (file, found) = SignalsReader.read(content.bytes, file: content.path, language: language)
      diagnostics.append(contentsOf: found)
      files.append(file)
    }
    return files
  }

  private mutating func readMarkdown(defaultLanguage: Language) -> [EntryDraft] {
    let files = contents.filter { $0.path.lowercased().hasSuffix(".md") }
    let known = known
    let results = Parallel.map(files.count) {
      MarkdownFile(files[$0], defaultLanguage: defaultLanguage, known: known)
    }
    var drafts: [EntryDraft] = []
    for result in results {
      diagnostics.append(contentsOf: result.diagnostics)
      drafts.append(contentsOf: result.drafts)
    }
    parsed = ParsedSources(results.compactMap(\.parsed))
    if files.isEmpty {
      diagnostics.append(Diagnostic(.noMarkdownFile, at: SourceLocation(file: name)))
    }
    return drafts
  }

  private func readQuestions(entryIDs: [String]) -> ([LabelledQuestion], [Diagnostic]) {
    let sources: [(String, LabelledQuestionReader.Form)] = [
      ("queries.jsonl", .exchange), ("questions.jsonl", .folder),
    ]
    var questions: [LabelledQuestion] = []
    var diagnostics: [Diagnostic] = []
    for (path, form) in sources {
      guard let content = content(path) else { continue }
      let (read, found) = LabelledQuestionReader.read(
        content.bytes, file: path, form: form, entryIDs: entryIDs)
      diagnostics.append(contentsOf: found)
      questions.append(contentsOf: read)
    }
    return (questions, diagnostics)
  }
}
