import JSON

/// Turns places and values of JSON into findings, for readers that go on
/// after a mistake.
struct JSONFindings {
  /// The file's path as diagnostics name it.
  let file: String
  /// The line of the file on which the document begins, counted from 1.
  var firstLine = 1
  /// The mistakes found.
  var diagnostics: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  /// Reports a problem at a value.
  mutating func report(_ problem: KnowledgeError, at cursor: JSONCursor) {
    report(problem, at: cursor.position)
  }

  /// Reports a problem at a member's key.
  mutating func report(_ problem: KnowledgeError, atKeyOf cursor: JSONCursor) {
    report(problem, at: cursor.keyPosition)
  }

  /// Reports what made a document unreadable.
  mutating func report(_ error: JSONError) {
    report(.malformedJSON(error.kind), at: error.position)
  }

  private mutating func report(_ problem: KnowledgeError, at position: JSONTextPosition?) {
    diagnostics.append(
      Diagnostic(
        problem,
        at: SourceLocation(
          file: file, line: firstLine - 1 + (position?.line ?? 1),
          column: position?.column)))
  }

  /// Reports a problem of the document as a whole.
  mutating func report(_ problem: KnowledgeError) {
    report(problem, at: nil)
  }

  // MARK: Values

  /// The members of an object; reports another type, and keys that are not known.
  mutating func members(
    of cursor: JSONCursor, key: String, known: [String]? = nil
  ) -> [(key: String, value: JSONCursor)] {
    guard let object = try? cursor.object() else {
      report(.wrongType(key: key, expected: .object), at: cursor)
      return []
    }
    guard let known else { return object.members }
    return object.members.filter { member in
      if known.contains(member.key) { return true }
      report(
        .unknownKey(member.key, nearest: NearestName.of(member.key, in: known), known: known),
        atKeyOf: member.value)
      return false
    }
  }

  /// The elements of an array; reports another type.
  mutating func elements(of cursor: JSONCursor, key: String) -> [JSONCursor] {
    if let elements = try? cursor.array() { return elements }
    report(.wrongType(key: key, expected: .array), at: cursor)
    return []
  }

  /// A string with something in it; reports anything else.
  mutating func text(_ cursor: JSONCursor, key: String) -> String? {
    guard let text = cursor.value.stringValue else {
      report(.wrongType(key: key, expected: .string), at: cursor)
      return nil
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      report(.emptyValue(key: key), at: cursor)
      return nil
    }
    return text
  }

  /// One of the values of an enumeration; reports anything else.
  mutating func choice<Choice>(
    _ cursor: JSONCursor, key: String, of type: Choice.Type
  ) -> Choice? where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    guard let text = text(cursor, key: key) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(
      .unknownValue(text, key: key, nearest: NearestName.of(text, in: known), known: known),
      at: cursor)
    return nil
  }

  /// `true` or `false`; reports anything else.
  mutating func boolean(_ cursor: JSONCursor, key: String) -> Bool? {
    if let value = cursor.value.boolValue { return value }
    report(.wrongType(key: key, expected: .boolean), at: cursor)
    return nil
  }

  /// A number that passes a test; reports anything else with the range in words.
  mutating func number(
    _ cursor: JSONCursor, key: String, range: String, _ isInRange: (Double) -> Bool
  ) -> Double? {
    guard let value = cursor.value.doubleValue else {
      report(.wrongType(key: key, expected: .number), at: cursor)
      return nil
    }
    guard isInRange(value) else {
      report(.outOfRange(key: key, range: range), at: cursor)
      return nil
    }
    return value
  }

  /// A whole number of a range; reports anything else.
  mutating func integer(
    _ cursor: JSONCursor, key: String, in range: ClosedRange<Int64>
  ) -> Int? {
    guard let value = cursor.value.integerValue else {
      report(.wrongType(key: key, expected: .integer), at: cursor)
      return nil
    }
    guard range.contains(value) else {
      report(.outOfRange(key: key, range: "\(range.lowerBound)…\(range.upperBound)"), at: cursor)
      return nil
    }
    return Int(value)
  }

  /// Names for placeholders, each once; reports anything else.
  mutating func names(_ cursor: JSONCursor, key: String) -> [String] {
    var names: [String] = []
    for element in elements(of: cursor, key: key) {
      guard let name = text(element, key: key) else { continue }
      if !Placeholder.isName(name) {
        report(.invalidName(name), at: element)
      } else if names.contains(name) {
        report(.repeatedValue(name), at: element)
      } else {
        names.append(name)
      }
    }
    return names
  }
}
