/// Brings the lines of an answer into their stored form, see ``AnswerText``,
/// and finds the mistakes in them.
struct AnswerParser {
  /// A list that is open, from the outermost to the innermost.
  private struct ListLevel {
    /// The character that tells the list from others.
    let kind: Character
    /// The column of the source at which the item's text begins.
    let contentIndent: Int
    /// The same column in the stored form.
    let storedIndent: Int
  }

  /// The block that the next line of plain text continues.
  private struct OpenBlock {
    /// What stands before a line of the block in the stored form.
    let prefix: String
    /// Whether the block is a quote.
    var isQuote = false
    /// Whether a line of `=` or `-` would make the block a heading.
    var canBeUnderlined = false
    /// Whether the last line asked for a line break.
    var hasHardBreak = false
  }

  private let source: SourceText
  private var output: [String] = []
  private var levels: [ListLevel] = []
  private var open: OpenBlock?
  private var hasBlankPending = false
  private var isAfterHeading = false
  private var headingLevel = 2

  /// What the answer begins with, unless that is a paragraph.
  private(set) var opening: KnowledgeError.AnswerOpening?
  /// The index of the first line that became part of the answer.
  private(set) var firstLine: Int?
  /// The mistakes found, in the order of the lines.
  private(set) var diagnostics: [Diagnostic] = []

  init(source: SourceText) {
    self.source = source
  }

  /// The stored form of all that was read; empty if there was no answer.
  var text: String { output.joined(separator: "\n") }

  /// Reads lines, given by their indices.
  mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let line = MarkdownLine(source.lines[index])
      if line.isBlank {
        hasBlankPending = true
        open = nil
        index += 1
      } else if open == nil, line.indent - (levels.last?.contentIndent ?? 0) >= 4 {
        begin(.code, at: index)
        output.append(source.lines[index])
        index += 1
      } else if let fence = line.fence {
        index = readCode(fence, from: index, to: range.upperBound)
      } else if let offset = line.commentOffset {
        index = skipComment(at: index, offset: offset, line: line, to: range.upperBound)
      } else {
        read(line, at: index)
        index += 1
      }
    }
  }

  private mutating func read(_ line: MarkdownLine, at index: Int) {
    // Code has been told from text before: the indent decides about lists alone.
    let flat = line.withoutIndent
    if flat.isUnderline, open?.canBeUnderlined == true {
      report(.underlinedHeading, at: index)
      open = nil
      hasBlankPending = true
    } else if flat.isThematicBreak {
      levels = []
      begin(.rule, at: index)
      output.append(String(line.content))
    } else if let heading = flat.heading {
      readHeading(heading, at: index)
    } else if let item = line.listItem, startsItem(item, line: line) {
      readItem(item, line: line, at: index)
    } else if line.content.first == ">" {
      readQuote(line, at: index)
    } else if line.content.first == "|" {
      closeLevels(before: line)
      begin(.table, at: index)
      output.append(storedIndent + line.content)
    } else {
      if flat.isHeadingWithoutSpace { report(.headingWithoutSpace, at: index) }
      if open == nil, flat.isLinkDefinition { report(.linkDefinition, at: index) }
      readText(line, at: index)
    }
  }

  // MARK: Blocks

  private mutating func readHeading(_ heading: (level: Int, text: String), at index: Int) {
    if heading.text.isEmpty { report(.emptyHeading, at: index) }
    if heading.level > headingLevel + 1 {
      report(
        .headingLevelSkipped(level: heading.level, expected: headingLevel + 1), at: index)
    }
    headingLevel = max(2, heading.level)
    levels = []
    isAfterHeading = true
    begin(.heading, at: index)
    output.append(String(repeating: "#", count: heading.level) + " " + heading.text)
    isAfterHeading = true
  }

  private mutating func readItem(
    _ item: (marker: MarkdownLine.ListMarker, text: Substring, contentIndent: Int),
    line: MarkdownLine, at index: Int
  ) {
    closeLevels(before: line)
    let prefix = storedIndent + item.marker.text
    begin(.list, at: index)
    output.append(item.text.isEmpty ? prefix : prefix + " " + item.text)
    levels.append(
      ListLevel(
        kind: item.marker.kind, contentIndent: item.contentIndent,
        storedIndent: prefix.count + 1))
    if !item.text.isEmpty {
      open = OpenBlock(prefix: storedIndent, hasHardBreak: line.hasHardBreak)
    }
  }

  private mutating func readQuote(_ line: MarkdownLine, at index: Int) {
    let body = MarkdownLine(String(line.content.dropFirst()))
    let isPlain =
      !body.isBlank && body.listItem == nil && body.heading == nil && body.fence == nil
      && body.content.first != ">" && body.content.first != "|"
    if isPlain, open?.isQuote == true {
      continueBlock(with: body.content, hasHardBreak: line.hasHardBreak)
      return
    }
    if open?.isQuote != true { closeLevels(before: line) }
    let prefix = storedIndent + "> "
    begin(.quote, at: index)
    output.append(body.isBlank ? String(prefix.dropLast()) : prefix + body.content)
    if isPlain {
      open = OpenBlock(prefix: prefix, isQuote: true, hasHardBreak: line.hasHardBreak)
    }
  }

  private mutating func readText(_ line: MarkdownLine, at index: Int) {
    if open != nil {
      continueBlock(with: line.content, hasHardBreak: line.hasHardBreak)
      return
    }
    closeLevels(before: line)
    begin(nil, at: index)
    output.append(storedIndent + line.content)
    open = OpenBlock(
      prefix: storedIndent, canBeUnderlined: levels.isEmpty, hasHardBreak: line.hasHardBreak)
  }

  private mutating func continueBlock(with text: Substring, hasHardBreak: Bool) {
    guard let block = open, var last = output.popLast() else { return }
    // A bare marker at the beginning of a line would become an item as soon as
    // more text is joined to it.
    let isBareMarker = MarkdownLine(String(text)).listItem?.text.isEmpty == true
    if block.hasHardBreak, !isBareMarker {
      if MarkdownLine(last).hasHardBreak == false { last += "\\" }
      output.append(last)
      output.append(block.prefix + text)
    } else {
      output.append(last + " " + text)
    }
    open?.hasHardBreak = hasHardBreak
  }

  private mutating func readCode(
    _ fence: (character: Character, length: Int), from start: Int, to end: Int
  ) -> Int {
    var index = start + 1
    while index < end, !MarkdownLine(source.lines[index]).closes(fence) { index += 1 }
    guard index < end else {
      report(.unclosedCodeFence, at: start)
      readText(MarkdownLine(source.lines[start]), at: start)
      return start + 1
    }
    if open == nil { closeLevels(before: MarkdownLine(source.lines[start])) }
    begin(.code, at: start)
    output.append(contentsOf: source.lines[start...index])
    return index + 1
  }

  /// Reports a comment and gives the index of the first line behind it; text
  /// before a comment is read all the same.
  private mutating func skipComment(
    at start: Int, offset: Int, line: MarkdownLine, to end: Int
  ) -> Int {
    var index = start
    var rest = line.content.dropFirst(offset + 4)
    while !rest.contains("-->"), index + 1 < end {
      index += 1
      rest = source.lines[index][...]
    }
    let isClosed = rest.contains("-->")
    report(
      isClosed ? .misplacedComment : .unclosedComment, at: start, column: line.indent + offset + 1)
    if offset > 0 {
      read(MarkdownLine(String(line.content.prefix(offset))), at: start)
    }
    open = nil
    hasBlankPending = true
    return isClosed ? index + 1 : start + 1
  }

  // MARK: Bookkeeping

  /// Begins a block: a blank line goes before it where the source has one.
  private mutating func begin(_ opening: KnowledgeError.AnswerOpening?, at index: Int) {
    if output.isEmpty {
      self.opening = opening
      firstLine = index
    } else if hasBlankPending || isAfterHeading {
      output.append("")
    }
    hasBlankPending = false
    isAfterHeading = false
    open = nil
  }

  /// Closes the lists to which a block with this indent cannot belong.
  private mutating func closeLevels(before line: MarkdownLine) {
    while let last = levels.last, line.indent < last.contentIndent { levels.removeLast() }
  }

  /// The white space before the text of the innermost list's item.
  private var storedIndent: String {
    String(repeating: " ", count: levels.last?.storedIndent ?? 0)
  }

  /// Whether a line that looks like an item is one.
  ///
  /// Inside a paragraph only a bullet with text or the number 1 begins a list
  /// (CommonMark 0.31, 5.2 and 5.3), so that a wrapped line may begin with
  /// "14. Mai".
  private func startsItem(
    _ item: (marker: MarkdownLine.ListMarker, text: Substring, contentIndent: Int),
    line: MarkdownLine
  ) -> Bool {
    guard open != nil else { return true }
    if levels.contains(where: { $0.kind == item.marker.kind && line.indent < $0.contentIndent }) {
      return true
    }
    return !item.text.isEmpty && (item.marker.number ?? 1) == 1
  }

  private mutating func report(_ problem: KnowledgeError, at index: Int, column: Int? = nil) {
    diagnostics.append(Diagnostic(problem, at: source.location(index, column: column)))
  }
}
