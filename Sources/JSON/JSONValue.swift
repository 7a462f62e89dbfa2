// Overview of the target, in the order in which a document passes through it:
//
//   bytes ─▶ JSONReader ─▶ JSONValue / LocatedJSON ─▶ JSONCursor ─▶ the caller's types
//   the caller's types ─▶ JSONWriter ─▶ bytes
//
//   JSONReader    strict parser of RFC 8259, bounded by JSONLimits
//   JSONValue     one value; JSONObject keeps its members in order
//   LocatedJSON   a value that knows where in the file each of its parts stood
//   JSONCursor    typed access whose errors name path, place and remedy
//   JSONWriter    deterministic output into a reusable buffer
//   JSONError     everything that can be wrong with a document

/// One JSON value, as RFC 8259 defines it.
///
/// Whole numbers and all others are kept apart, so that an identifier or a count never passes
/// through floating point: a literal without fraction and exponent that fits 64 bits is an
/// `integer`, anything else, `-0` included, a `number`.
package enum JSONValue: Sendable {
  /// The literal `null`.
  case null
  /// The literal `true` or `false`.
  case bool(Bool)
  /// A number written without fraction or exponent that fits 64 bits.
  case integer(Int64)
  /// Any other number; finite when it was read.
  case number(Double)
  /// A string of Unicode scalars.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object with its members in the order in which they were written.
  case object(JSONObject)
}

extension JSONValue: Equatable {
  /// Whether two values are of the same kind and hold the same.
  ///
  /// Strings are equal when their bytes are, unlike Swift's strings, which are also equal when
  /// they only look the same; objects when their members are equal and in the same order.
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }
}

extension String {
  /// Whether both strings have the same UTF-8 bytes.
  ///
  /// `==` holds canonically equivalent strings for equal, which RFC 8259, section 8.3, does not.
  @inline(__always)
  func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    var (left, right) = (self, other)
    return left.withUTF8 { left in right.withUTF8 { right in left.elementsEqual(right) } }
  }
}
