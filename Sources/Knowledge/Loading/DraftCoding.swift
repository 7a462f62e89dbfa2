/// The stored form of a file's drafts: numbers of seven bits a byte, texts
/// behind their lengths.
///
/// Raised with each change of the form or of what readers make of a file.
let draftCodingVersion: UInt8 = 1

/// Encodes the drafts of one file.
struct DraftEncoder {
  /// What was encoded so far.
  private(set) var bytes: [UInt8] = []

  /// Encodes drafts.
  init(_ drafts: [EntryDraft]) {
    append(drafts.count)
    for draft in drafts { append(draft) }
  }

  private mutating func append(_ draft: EntryDraft) {
    let translation = draft.translation
    append(draft.id)
    append(Language.allCases.firstIndex(of: translation.language) ?? 0)
    append(translation.question)
    append(translation.otherPhrasings.count)
    for phrasing in translation.otherPhrasings { append(phrasing) }
    append(translation.answer)
    append(translation.source)
    append(translation.phrasingLines.count)
    for line in translation.phrasingLines { append(line) }
    append(translation.answerLine)
    append(draft.attributes.stated.count)
    for (field, stated) in draft.attributes.stated {
      append(EntryField.allCases.firstIndex(of: field) ?? 0)
      append(stated.value == nil ? 0 : 1)
      if let value = stated.value { append(value) }
      append(stated.location)
    }
    append(draft.placeholders.count)
    for placeholder in draft.placeholders {
      append(placeholder.occurrence.name)
      append(placeholder.occurrence.text)
      append(placeholder.occurrence.isWellFormed ? 1 : 0)
      append(placeholder.occurrence.utf8Range.lowerBound)
      append(placeholder.occurrence.utf8Range.count)
      append(placeholder.location)
    }
  }

  /// A place in the file, whose name is not stored.
  private mutating func append(_ location: SourceLocation) {
    append(location.line)
    append(location.column.map { $0 + 1 } ?? 0)
  }

  private mutating func append(_ text: String) {
    append(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Decodes the drafts of one file.
struct DraftDecoder {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String
  private var position = 0
  private var isSound = true

  /// The drafts that were encoded, at home in `file`; nil where the bytes are
  /// not what an encoder writes.
  static func drafts(_ bytes: ArraySlice<UInt8>, file: String) -> [EntryDraft]? {
    bytes.withUnsafeBufferPointer { bytes in
      var decoder = DraftDecoder(bytes: bytes, file: file)
      let count = decoder.number()
      guard count <= bytes.count else { return nil }
      var drafts: [EntryDraft] = []
      drafts.reserveCapacity(count)
      for _ in 0..<count where decoder.isSound { drafts.append(decoder.draft()) }
      return decoder.isSound && decoder.position == bytes.count ? drafts : nil
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.bytes = bytes
    self.file = file
  }

  private mutating func draft() -> EntryDraft {
    let id = text()
    let language = element(of: Language.allCases)
    let question = text()
    let phrasings = list { $0.text() }
    let answer = text()
    let source = location()
    let lines = list { $0.number() }
    let answerLine = number()
    var attributes = EntryAttributes()
    for _ in 0..<count() where isSound {
      let field = element(of: EntryField.allCases)
      let value = number() == 0 ? nil : text()
      attributes[field] = EntryAttributes.Stated(value: value, location: location())
    }
    let placeholders = list { decoder in
      let name = decoder.text()
      let text = decoder.text()
      let isWellFormed = decoder.number() == 1
      let start = min(decoder.number(), Int.max / 2)
      let range = start..<start + min(decoder.number(), Int.max / 2)
      return EntryDraft.PlacedPlaceholder(
        occurrence: Placeholder.Occurrence(
          name: name, text: text, isWellFormed: isWellFormed, utf8Range: range),
        location: decoder.location())
    }
    return EntryDraft(
      id: id, attributes: attributes,
      translation: Entry.Translation(
        language: language, question: question, otherPhrasings: phrasings, answer: answer,
        source: source, phrasingLines: lines, answerLine: answerLine),
      placeholders: placeholders)
  }

  private mutating func list<Element>(_ element: (inout DraftDecoder) -> Element) -> [Element] {
    var elements: [Element] = []
    let count = count()
    elements.reserveCapacity(count)
    for _ in 0..<count where isSound { elements.append(element(&self)) }
    return elements
  }

  private mutating func element<Element>(of elements: [Element]) -> Element {
    let index = number()
    guard elements.indices.contains(index) else {
      isSound = false
      return elements[0]
    }
    return elements[index]
  }

  private mutating func location() -> SourceLocation {
    let line = number()
    let column = number()
    return SourceLocation(file: file, line: line, column: column == 0 ? nil : column - 1)
  }

  /// A number of elements, each of which takes a byte at least.
  private mutating func count() -> Int {
    let count = number()
    guard count <= bytes.count - position else {
      isSound = false
      return 0
    }
    return count
  }

  private mutating func text() -> String {
    let length = count()
    guard isSound else { return "" }
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: bytes[position..<position + length]), as: UTF8.self)
    position += length
    return text
  }

  private mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      if byte < 0x80 { return Int(bitPattern: number) }
      shift += 7
    }
    isSound = false
    return 0
  }
}
