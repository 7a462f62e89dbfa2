/// Reads what stands below one `##` heading: the comment with the entry's
/// attributes, the list of its other phrasings, and its answer.
struct EntryParser {
  /// The mistakes found, in the order of the lines.
  private(set) var diagnostics: [Diagnostic] = []

  private let source: SourceText
  private let lines: [MarkdownLine]
  private let heading: Int
  private let end: Int
  private var index: Int
  private var attributes = EntryAttributes()
  private var phrasings: [(text: String, line: Int)] = []
  private var hasList = false
  private let question: String

  init(source: SourceText, lines: [MarkdownLine], heading: Int, end: Int, question: String) {
    self.source = source
    self.lines = lines
    self.heading = heading
    self.end = end
    self.question = question
    index = heading + 1
  }

  /// Reads the entry; its id is empty if none is stated.
  mutating func draft(defaults: EntryAttributes, defaultLanguage: Language) -> EntryDraft {
    readComment()
    readPhrasings()
    let bodyStart = index
    var answer = AnswerParser(source: source)
    answer.read(bodyStart..<end)
    if answer.text.isEmpty {
      report(.missingAnswer(afterList: hasList), at: heading)
    } else if let opening = answer.opening {
      report(.answerWithoutParagraph(opening), at: answer.firstLine ?? bodyStart)
    }
    diagnostics.append(contentsOf: answer.diagnostics)
    reportPlaceholdersInPhrasings()

    let attributes = attributes.defaulting(to: defaults)
    let language = attributes.value(.language).flatMap(Language.init(rawValue:))
    return EntryDraft(
      id: attributes.value(.id) ?? "",
      attributes: attributes,
      translation: Entry.Translation(
        language: language ?? defaultLanguage,
        question: question,
        otherPhrasings: phrasings.map(\.text),
        answer: answer.text,
        source: source.location(heading),
        phrasingLines: phrasings.map { $0.line + 1 },
        answerLine: answer.firstLine.map { $0 + 1 } ?? 0),
      placeholders: placeholders(in: bodyStart..<end))
  }

  // MARK: Comment

  private mutating func readComment() {
    skipBlankLines()
    guard index < end, lines[index].content.hasPrefix("<!--") else { return }
    let start = index
    var content: [(text: Substring, location: SourceLocation, column: Int)] = []
    var text = lines[start].content.dropFirst(4)
    var column = lines[start].indent + 5
    while true {
      if let close = text.firstRange(of: "-->") {
        content.append((text[..<close.lowerBound], source.location(index), column))
        if !MarkdownLine.trimmed(text[close.upperBound...]).isEmpty {
          report(.malformedAttribute(String(text[close.upperBound...])), at: index)
        }
        break
      }
      content.append((text, source.location(index), column))
      guard index + 1 < end else {
        report(.unclosedComment, at: start)
        // Only what looks like attributes is taken from an open comment.
        let attributes = content.dropFirst().prefix {
          $0.text.isEmpty || EntryAttributes.looksLikeAttribute($0.text)
        }
        content = [content[0]] + attributes
        index = start + attributes.count
        break
      }
      index += 1
      text = source.lines[index][...]
      column = 1
    }
    index += 1
    attributes = EntryAttributes.read(
      content, isFrontMatter: false, diagnostics: &diagnostics)
  }

  // MARK: Phrasings

  /// Reads the list that stands first, if it is one of bullets.
  private mutating func readPhrasings() {
    skipBlankLines()
    guard index < end, lines[index].indent < 4, let first = bullet(at: index) else { return }
    hasList = true
    let nestedIndent = lines[index].indent + 2
    var isAfterBlank = false
    while index < end {
      let line = lines[index]
      if line.isBlank {
        isAfterBlank = true
        index += 1
        continue
      }
      if line.indent < nestedIndent, let item = bullet(at: index), item.marker == first.marker {
        readPhrasing(item.text)
      } else if line.indent >= nestedIndent, line.listItem != nil {
        report(.nestedPhrasing, at: index)
      } else if line.indent >= nestedIndent {
        if isAfterBlank {
          report(.indentedAnswer, at: index)
          return
        }
        continuePhrasing(with: line.content)
      } else if isAfterBlank || startsOtherBlock(line) {
        return
      } else {
        report(.unindentedPhrasingLine, at: index)
        return
      }
      isAfterBlank = false
      index += 1
    }
  }

  private mutating func readPhrasing(_ text: Substring) {
    if text.isEmpty {
      report(.emptyPhrasing, at: index)
    } else {
      phrasings.append((String(text), index))
    }
  }

  private mutating func continuePhrasing(with text: Substring) {
    guard let last = phrasings.indices.last else { return }
    phrasings[last].text += " " + text
  }

  private func bullet(at index: Int) -> (marker: MarkdownLine.ListMarker, text: Substring)? {
    let line = lines[index]
    guard !line.isThematicBreak, let item = line.listItem, item.marker.number == nil else {
      return nil
    }
    return (item.marker, item.text)
  }

  private func startsOtherBlock(_ line: MarkdownLine) -> Bool {
    line.isThematicBreak || line.heading != nil || line.listItem != nil || line.fence != nil
      || line.commentOffset == 0 || line.content.first == ">" || line.content.first == "|"
  }

  // MARK: Placeholders

  private mutating func reportPlaceholdersInPhrasings() {
    for (text, line) in [(question, heading)] + phrasings {
      for placeholder in Placeholder.occurrences(in: text) {
        report(.placeholderInPhrasing(placeholder.name), at: line)
      }
    }
  }

  private func placeholders(in range: Range<Int>) -> [EntryDraft.PlacedPlaceholder] {
    range.flatMap { index in
      let line = source.lines[index]
      return Placeholder.occurrences(in: line).map { occurrence in
        let before = line.utf8.prefix(occurrence.utf8Range.lowerBound)
        let column = (String(before)?.count ?? 0) + 1
        return EntryDraft.PlacedPlaceholder(
          occurrence: occurrence, location: source.location(index, column: column))
      }
    }
  }

  private mutating func skipBlankLines() {
    while index < end, lines[index].isBlank { index += 1 }
  }

  private mutating func report(_ problem: KnowledgeError, at index: Int) {
    diagnostics.append(Diagnostic(problem, at: source.location(index)))
  }
}
