/// Reads one Markdown file of a knowledge base.
///
/// All mistakes of the file are reported in one run; what is read in spite of
/// them serves to find further ones and is not published.
struct MarkdownReader {
  /// The entries read so far, in the order of the file.
  private(set) var drafts: [EntryDraft] = []
  /// The mistakes found so far.
  private(set) var diagnostics: [Diagnostic] = []

  let source: SourceText
  let lines: [MarkdownLine]
  private let defaultLanguage: Language
  private var defaults = EntryAttributes()

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The file's path as diagnostics name it.
  ///   - bytes: The file's content.
  ///   - defaultLanguage: The language of entries that state none.
  init(file: String, bytes: [UInt8], defaultLanguage: Language) {
    var diagnostics: [Diagnostic] = []
    source = SourceText(file: file, bytes: bytes, diagnostics: &diagnostics)
    lines = source.lines.map(MarkdownLine.init)
    self.defaultLanguage = defaultLanguage
    self.diagnostics = diagnostics
    if source.lines.isEmpty, diagnostics.contains(where: { $0.problem == .notUTF8 }) { return }
    let start = readFrontMatter()
    readBody(from: start)
    if drafts.isEmpty {
      report(.fileWithoutEntry, at: SourceLocation(file: file))
    }
  }

  // MARK: Front matter

  /// Reads the front matter and gives the index of the first line behind it.
  private mutating func readFrontMatter() -> Int {
    guard let first = lines.firstIndex(where: { !$0.isBlank }), isFrontMatterFence(first) else {
      return 0
    }
    if first > 0 { report(.frontMatterNotFirst, at: first) }
    var end = first + 1
    while end < lines.count, !isFrontMatterFence(end), lines[end].heading == nil { end += 1 }
    let isClosed = end < lines.count && isFrontMatterFence(end)
    if !isClosed { report(.unclosedFrontMatter, at: first) }
    // Without its end, front matter reaches no further than the first line
    // that cannot belong to it.
    let last =
      isClosed
      ? end
      : lines[(first + 1)..<end].firstIndex { !EntryAttributes.looksLikeAttribute($0.content) }
        ?? end
    let content = ((first + 1)..<last).map { index in
      (text: source.lines[index][...], location: source.location(index), column: 1)
    }
    defaults = EntryAttributes.read(content, isFrontMatter: true, diagnostics: &diagnostics)
    return isClosed ? end + 1 : last
  }

  private func isFrontMatterFence(_ index: Int) -> Bool {
    lines[index].content == "---" && lines[index].indent == 0
  }

  // MARK: Headings

  private mutating func readBody(from start: Int) {
    var index = start
    var titleLine: Int?
    var hasReportedText = false
    var hasEntry = false
    while index < lines.count {
      let line = lines[index]
      guard let heading = line.heading else {
        if line.isHeadingWithoutSpace {
          report(.headingWithoutSpace, at: index)
        } else if !line.isBlank, !hasEntry, !hasReportedText {
          hasReportedText = true
          report(.textBeforeFirstEntry, at: index)
        }
        index = endOfBlock(at: index)
        continue
      }
      switch heading.level {
      case 1:
        if let titleLine {
          report(.secondTitle(firstLine: titleLine + 1), at: index)
        } else if hasEntry {
          report(.titleAfterEntry, at: index)
        } else if heading.text.isEmpty {
          report(.emptyHeading, at: index)
        }
        titleLine = titleLine ?? index
        index += 1
      case 2:
        hasEntry = true
        let end = endOfSection(after: index)
        readEntry(question: heading.text, heading: index, end: end)
        index = end
      default:
        report(.headingBeforeFirstEntry(level: heading.level), at: index)
        index = endOfSection(after: index)
      }
    }
  }

  private mutating func readEntry(question: String, heading: Int, end: Int) {
    var parser = EntryParser(
      source: source, lines: lines, heading: heading, end: end, question: question)
    var draft = parser.draft(defaults: defaults, defaultLanguage: defaultLanguage)
    diagnostics.append(contentsOf: parser.diagnostics)
    if draft.id.isEmpty {
      draft.id = EntryIdentifier.derived(from: question)
      if question.isEmpty {
        report(.missingQuestion, at: heading)
      } else if draft.id.isEmpty {
        report(.underivableIdentifier, at: heading)
      } else {
        report(.derivedIdentifier(draft.id), at: heading)
      }
    } else if question.isEmpty {
      report(.missingQuestion, at: heading)
    }
    drafts.append(draft)
  }

  // MARK: Extents

  /// The index of the line behind a section: the next `#` or `##` heading
  /// outside of code and comments.
  private func endOfSection(after heading: Int) -> Int {
    var index = heading + 1
    while index < lines.count {
      if let level = lines[index].heading?.level, level <= 2 { return index }
      index = endOfBlock(at: index)
    }
    return index
  }

  /// The index of the line behind a block of code or a comment that begins
  /// here and is closed; otherwise that of the next line.
  private func endOfBlock(at index: Int) -> Int {
    if let fence = lines[index].fence {
      let end = lines[(index + 1)...].firstIndex { $0.closes(fence) }
      return (end ?? index) + 1
    }
    if lines[index].commentOffset == 0 {
      return (endOfComment(at: index) ?? index) + 1
    }
    return index + 1
  }

  private func endOfComment(at start: Int) -> Int? {
    if lines[start].content.dropFirst(4).contains("-->") { return start }
    for index in (start + 1)..<max(start + 1, lines.count) {
      if source.lines[index].contains("-->") { return index }
      if let level = lines[index].heading?.level, level <= 2 { return nil }
    }
    return nil
  }

  private mutating func report(_ problem: KnowledgeError, at index: Int) {
    report(problem, at: source.location(index))
  }

  private mutating func report(_ problem: KnowledgeError, at location: SourceLocation) {
    diagnostics.append(Diagnostic(problem, at: location))
  }
}
