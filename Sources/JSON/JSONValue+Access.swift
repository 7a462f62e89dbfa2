/// Untyped access for callers that can do without an error; see ``JSONCursor`` for the others.
extension JSONValue {
  /// The truth value, when this is one.
  package var boolValue: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The whole number, when this is one.
  package var integerValue: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The number, whole or not, when this is one; a whole number beyond 2⁵³ is rounded.
  package var doubleValue: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    default: nil
    }
  }

  /// The string, when this is one.
  package var stringValue: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The elements, when this is an array.
  package var arrayValue: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The object, when this is one.
  package var objectValue: JSONObject? {
    if case .object(let value) = self { value } else { nil }
  }

  /// Whether this is `null`.
  package var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The value of a member, when this is an object that has it.
  package subscript(key: String) -> JSONValue? {
    objectValue?[key]
  }

  /// The type of this value.
  package var type: JSONType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .integer: .integer
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

/// The types of JSON values, as errors name them.
package enum JSONType: String, Sendable, Equatable {
  case null = "null"
  case bool = "a truth value"
  case integer = "a whole number"
  case number = "a number"
  case string = "a string"
  case array = "an array"
  case object = "an object"
}
