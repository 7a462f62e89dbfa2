/// What front matter or the comment under a heading say about an entry.
struct EntryAttributes {
  /// One field as it was stated.
  struct Stated {
    /// The value in its canonical spelling, or nothing if it is a mistake,
    /// which has been reported.
    let value: String?
    /// Where the key stands.
    let location: SourceLocation
  }

  /// What was stated, in the order in which it was; a few fields, each once.
  private(set) var stated: [(field: EntryField, stated: Stated)] = []

  /// What was stated for a field.
  subscript(_ field: EntryField) -> Stated? {
    get { stated.first { $0.field == field }?.stated }
    set {
      let place = stated.firstIndex { $0.field == field }
      switch (place, newValue) {
      case (let place?, let value?): stated[place].stated = value
      case (let place?, nil): stated.remove(at: place)
      case (nil, let value?): stated.append((field, value))
      case (nil, nil): break
      }
    }
  }

  /// The value stated for a field, in its canonical spelling.
  func value(_ field: EntryField) -> String? {
    self[field]?.value
  }

  /// The values of a field that holds a list.
  func list(_ field: EntryField) -> [String] {
    guard let value = value(field) else { return [] }
    return value.split(separator: ",").map { String(MarkdownLine.trimmed($0)) }
  }

  /// The same, with what is not stated taken from a file's front matter.
  func defaulting(to defaults: EntryAttributes) -> EntryAttributes {
    var result = self
    for (field, stated) in defaults.stated where result[field] == nil {
      result.stated.append((field, stated))
    }
    return result
  }

  /// Whether a line has the form of an attribute, whatever its key.
  static func looksLikeAttribute(_ text: Substring) -> Bool {
    let key = MarkdownLine.trimmed(text).prefix { $0 != ":" }
    return key.endIndex < text.endIndex && !key.isEmpty
      && key.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F }
  }

  /// Reads `key: value` lines.
  ///
  /// - Parameters:
  ///   - lines: The lines with their places and the column at which each begins.
  ///   - isFrontMatter: Whether the lines are a file's defaults.
  ///   - diagnostics: Where mistakes go.
  /// - Returns: What could be read.
  static func read(
    _ lines: [(text: Substring, location: SourceLocation, column: Int)], isFrontMatter: Bool,
    diagnostics: inout [Diagnostic]
  ) -> EntryAttributes {
    var attributes = EntryAttributes()
    for (text, location, column) in lines {
      let line = MarkdownLine(String(text))
      if line.isBlank { continue }
      let place = SourceLocation(
        file: location.file, line: location.line, column: column + line.indent)
      guard let colon = line.content.firstIndex(of: ":") else {
        diagnostics.append(Diagnostic(.malformedAttribute(String(line.content)), at: place))
        continue
      }
      let key = String(MarkdownLine.trimmed(line.content[..<colon]))
      let value = String(MarkdownLine.trimmed(line.content[line.content.index(after: colon)...]))
      if let problem = attributes.set(key, to: value, at: place, isFrontMatter: isFrontMatter) {
        diagnostics.append(Diagnostic(problem, at: place))
      }
    }
    return attributes
  }

  private mutating func set(
    _ key: String, to value: String, at location: SourceLocation, isFrontMatter: Bool
  ) -> KnowledgeError? {
    guard let field = EntryField(rawValue: key) else {
      let known = (isFrontMatter ? EntryField.ofFrontMatter : EntryField.allCases).map(\.key)
      return .unknownKey(key, nearest: NearestName.of(key, in: known), known: known)
    }
    if isFrontMatter, field == .id { return .identifierInFrontMatter }
    if let first = self[field] {
      return .duplicateKey(key, firstLine: first.location.line)
    }
    guard !value.isEmpty else {
      self[field] = Stated(value: nil, location: location)
      return .emptyValue(key: key)
    }
    switch EntryAttributes.canonical(value, of: field) {
    case .success(let value):
      self[field] = Stated(value: value, location: location)
      return nil
    case .failure(let problem):
      // An id with wrong characters is still the id that others refer to.
      self[field] = Stated(value: field == .id ? value : nil, location: location)
      return problem
    }
  }

  private static func canonical(
    _ value: String, of field: EntryField
  ) -> Result<String, KnowledgeError> {
    switch field {
    case .topic, .owner, .action: return .success(value)
    case .id:
      if EntryIdentifier.isValid(value) { return .success(value) }
      let suggestion = EntryIdentifier.derived(from: value)
      return .failure(
        .invalidIdentifier(value, suggestion: suggestion.isEmpty ? nil : suggestion))
    case .language: return choice(value, of: field, from: Language.allCases.map(\.rawValue))
    case .audience: return choice(value, of: field, from: Entry.Audience.allCases.map(\.rawValue))
    case .status: return choice(value, of: field, from: Entry.Status.allCases.map(\.rawValue))
    case .whole: return choice(value, of: field, from: ["yes", "no"])
    case .validFrom, .validUntil:
      guard let date = CivilDate(value) else {
        return .failure(.invalidDate(value, key: field.key))
      }
      return .success(date.description)
    case .verify:
      guard value.utf8.count == 1, let level = Int(value) else {
        return .failure(.invalidLevel(value))
      }
      return .success(String(level))
    case .condition:
      guard let condition = Condition(value) else { return .failure(.malformedCondition(value)) }
      return .success(condition.description)
    case .require, .related:
      let parts = value.split(separator: ",", omittingEmptySubsequences: false)
        .map(MarkdownLine.trimmed)
      if parts.contains(where: \.isEmpty) { return .failure(.emptyValue(key: field.key)) }
      for (index, part) in parts.enumerated() where parts[..<index].contains(part) {
        return .failure(.repeatedValue(String(part)))
      }
      return .success(parts.joined(separator: ", "))
    }
  }

  private static func choice(
    _ value: String, of field: EntryField, from known: [String]
  ) -> Result<String, KnowledgeError> {
    if known.contains(value) { return .success(value) }
    return .failure(
      .unknownValue(
        value, key: field.key, nearest: NearestName.of(value, in: known), known: known))
  }
}
