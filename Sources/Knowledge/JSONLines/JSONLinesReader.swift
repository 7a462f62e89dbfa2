import JSON

/// Reads entries of the exchange form: one object a line with `id`,
/// `question`, `variants`, `answer`, `language` and `topic`.
///
/// Question or answer may be missing or empty, not both. Ids are any text
/// without control characters; all entries are for customers.
struct JSONLinesReader {
  /// The entries read, in the order of the lines.
  private(set) var drafts: [EntryDraft] = []
  /// The mistakes found.
  private(set) var diagnostics: [Diagnostic] = []

  private static let keys = ["id", "question", "variants", "answer", "language", "topic"]

  /// Reads a file.
  ///
  /// - Complexity: O(size of the file), on all processors.
  init(file: String, bytes: [UInt8]) {
    let lines = JSONLines.lines(bytes)
    let size = 1_024
    let blocks = Parallel.map((lines.count + size - 1) / size) { block in
      Self.read(
        bytes, lines, block * size..<min((block + 1) * size, lines.count), file: file)
    }
    drafts.reserveCapacity(lines.count)
    for block in blocks {
      drafts.append(contentsOf: block.drafts)
      diagnostics.append(contentsOf: block.diagnostics)
    }
  }

  /// Reads some of a file's lines.
  private static func read(
    _ bytes: [UInt8], _ lines: [Range<Int>], _ block: Range<Int>, file: String
  ) -> (drafts: [EntryDraft], diagnostics: [Diagnostic]) {
    var findings = JSONFindings(file: file)
    var drafts: [EntryDraft] = []
    drafts.reserveCapacity(block.count)
    bytes.withUnsafeBufferPointer { buffer in
      for number in block {
        let location = SourceLocation(file: file, line: number + 1)
        if let draft = ExchangeLine.draft(buffer, lines[number], location: location) {
          drafts.append(draft)
          continue
        }
        findings.firstLine = number + 1
        JSONLines.read(bytes[lines[number]], findings: &findings) { cursor, findings in
          if let draft = Self.draft(cursor, &findings) { drafts.append(draft) }
        }
      }
    }
    return (drafts, findings.diagnostics)
  }

  private static func draft(_ cursor: JSONCursor, _ findings: inout JSONFindings) -> EntryDraft? {
    let members = findings.members(of: cursor, key: "entry", known: keys)
    guard cursor.value.objectValue != nil else { return nil }
    let location = SourceLocation(file: findings.file, line: findings.firstLine)
    var id = ""
    var attributes = EntryAttributes()
    attributes[.audience] = EntryAttributes.Stated(value: "customer", location: location)
    var language: Language?
    var question = ""
    var answer = ""
    var variants: [String] = []
    for (key, value) in members {
      switch key {
      case "id":
        id = value.value.stringValue ?? ""
        if !isValidIdentifier(id) { findings.report(.invalidExchangeIdentifier, at: value) }
      case "language": language = findings.choice(value, key: key, of: Language.self)
      case "question": question = string(value, key: key, &findings)
      case "answer": answer = string(value, key: key, &findings)
      case "variants":
        for element in findings.elements(of: value, key: key) {
          let variant = string(element, key: key, &findings)
          if variant.isEmpty, element.value.stringValue != nil {
            findings.report(.emptyPhrasing, at: element)
          }
          if !variant.isEmpty { variants.append(variant) }
        }
      default:
        if value.isNull { continue }
        if let topic = findings.text(value, key: key) {
          attributes[.topic] = EntryAttributes.Stated(value: topic, location: location)
        }
      }
    }
    for key in ["id", "language"] where !members.contains(where: { $0.key == key }) {
      findings.report(.missingKey(key))
    }
    if question.isEmpty, answer.isEmpty { findings.report(.emptyEntry) }
    guard let language, !id.isEmpty else { return nil }
    return EntryDraft(
      id: id, attributes: attributes,
      translation: Entry.Translation(
        language: language, question: question, otherPhrasings: variants, answer: answer,
        source: location, phrasingLines: [Int](repeating: location.line, count: variants.count),
        answerLine: answer.isEmpty ? 0 : location.line))
  }

  private static func string(
    _ cursor: JSONCursor, key: String, _ findings: inout JSONFindings
  ) -> String {
    if let string = cursor.value.stringValue { return trimmed(string) }
    if !cursor.isNull { findings.report(.wrongType(key: key, expected: .string), at: cursor) }
    return ""
  }

  /// A text without white space at its ends; the text itself in the usual case.
  static func trimmed(_ text: String) -> String {
    let (head, tail) = (text.utf8.first ?? 0x20, text.utf8.last ?? 0x20)
    if (0x21...0x7E).contains(head), (0x21...0x7E).contains(tail) { return text }
    guard let first = text.first, let last = text.last, first.isWhitespace || last.isWhitespace
    else { return text }
    var rest = text.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// Whether a text can be an id: not empty, without control characters.
  static func isValidIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && !text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
  }
}
