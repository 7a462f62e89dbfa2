/// A document that knows where each of its values and keys stands.
///
///     let policy = try JSONReader.parseLocated(bytes).root.object(allowing: ["risk"])
///     let risk = try policy.number("risk")
///     // policy.json:3:11: at /risk: expected a number, found a string; remove the quotes
package struct LocatedJSON: Sendable {
  /// The document.
  package let value: JSONValue
  /// The places of its parts.
  package let positions: JSONPositions

  /// Typed access whose errors name line and column.
  package var root: JSONCursor {
    JSONCursor(value, positions: positions, node: 0, path: JSONPath())
  }
}
