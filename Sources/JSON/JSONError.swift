/// What is wrong with a document, where, and what to do about it.
package struct JSONError: Error, Sendable, Equatable {
  /// What is wrong.
  package let kind: Kind
  /// The place in the text; `nil` for a value whose places were not kept.
  package let position: JSONTextPosition?
  /// The value concerned, as a JSON Pointer; empty for the document as a whole.
  package let path: String

  /// Makes an error.
  package init(_ kind: Kind, at position: JSONTextPosition?, path: JSONPath) {
    self.kind = kind
    self.position = position
    self.path = path.pointer
  }

  /// What can be wrong; the remedy stands in ``JSONError/message``.
  package enum Kind: Sendable, Equatable {
    // What the reader finds.

    /// The document is larger than the limit.
    case sizeExceeded(limit: Int)
    /// Arrays and objects are nested deeper than the limit.
    case depthExceeded(limit: Int)
    /// There is nothing but white space.
    case emptyDocument
    /// The document begins with a byte-order mark where none is allowed.
    case byteOrderMark
    /// The document ends where something else was due.
    case unexpectedEnd(expected: Expectation)
    /// Something else stands where this was due.
    case unexpectedByte(UInt8, expected: Expectation)
    /// More follows after the value.
    case trailingContent
    /// A word is none of `true`, `false` and `null`.
    case invalidLiteral
    /// A number has a zero in front.
    case leadingZero
    /// A number is too large for a `Double`.
    case numberOutOfRange
    /// A string is not closed.
    case unterminatedString
    /// A string holds a control character as it is.
    case controlCharacter(UInt8)
    /// A string holds a backslash with something that it cannot escape.
    case invalidEscape
    /// A string holds half of a surrogate pair.
    case loneSurrogate
    /// A string is not valid UTF-8.
    case invalidUTF8
    /// An object has the same key twice.
    case duplicateKey(String)

    // What a cursor finds.

    /// A value has another type than is wanted.
    case wrongType(expected: JSONType, actual: JSONType)
    /// An object lacks a member.
    case missingMember(String)
    /// An object has a member that nobody knows; perhaps the nearest known key was meant.
    case unknownMember(String, nearest: String?)
    /// A number lies outside of its range.
    case outOfRange(ClosedRange<Int64>)
    /// A string is none of those allowed; perhaps the nearest was meant.
    case notAllowed(String, allowed: [String], nearest: String?)
    /// A value breaks a rule of the caller, whose message it is.
    case invalidValue(String)
  }

  /// What the grammar allows at a place.
  package enum Expectation: String, Sendable, Equatable {
    case value = "a value"
    case digit = "a digit"
    case keyOrEnd = "a key in double quotes, or \"}\""
    case key = "a key in double quotes"
    case colon = "\":\" after the key"
    case commaOrEndOfObject = "\",\" or \"}\""
    case commaOrEndOfArray = "\",\" or \"]\""
  }
}
