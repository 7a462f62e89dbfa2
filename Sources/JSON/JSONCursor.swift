/// A value with the way to it: typed access whose errors say where and what to do.
///
///     let request = try JSONCursor(value).object(allowing: ["id", "question", "role"])
///     let question = try request.string("question")
///     let role = try request.optionalChoice("role", of: Role.self) ?? .customer
///
/// A cursor from ``LocatedJSON`` also knows line and column.
package struct JSONCursor: Sendable {
  /// The value here.
  package let value: JSONValue
  /// The way from the root.
  package let path: JSONPath

  let positions: JSONPositions?
  let node: Int

  /// Makes a cursor at a value whose places are not known.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - path: The way to it, when it is not the root.
  package init(_ value: JSONValue, path: JSONPath = JSONPath()) {
    self.init(value, positions: nil, node: 0, path: path)
  }

  init(_ value: JSONValue, positions: JSONPositions?, node: Int, path: JSONPath) {
    self.value = value
    self.positions = positions
    self.node = node
    self.path = path
  }

  /// The place of the value, when it is known.
  package var position: JSONTextPosition? { positions?.value(node) }

  /// The place of the key, when the value is a member and the place is known.
  package var keyPosition: JSONTextPosition? { positions?.key(node) }

  /// An error at this value for a rule of the caller.
  ///
  /// - Parameter message: What is wrong and what to do about it, in the form of the others:
  ///   `"the date has passed; write a later one"`.
  /// - Returns: The error, to be thrown.
  package func failure(_ message: String) -> JSONError {
    JSONError(.invalidValue(message), at: position, path: path)
  }

  /// The object here.
  ///
  /// - Parameter keys: The keys that may occur; `nil` allows all.
  /// - Returns: Access to its members.
  /// - Throws: ``JSONError`` when this is no object, or has another key.
  package func object(allowing keys: [String]? = nil) throws(JSONError) -> JSONObjectCursor {
    guard case .object(let object) = value else { throw wrongType(.object) }
    let cursor = JSONObjectCursor(cursor: self, object: object)
    if let keys { try cursor.refuseKeys(outside: keys) }
    return cursor
  }

  /// The elements of the array here.
  ///
  /// - Throws: ``JSONError`` when this is no array.
  package func array() throws(JSONError) -> [JSONCursor] {
    guard case .array(let elements) = value else { throw wrongType(.array) }
    var cursors: [JSONCursor] = []
    cursors.reserveCapacity(elements.count)
    var node = node + 1
    for (index, element) in elements.enumerated() {
      cursors.append(
        JSONCursor(element, positions: positions, node: node, path: path.appending(index)))
      if let positions { node = positions.next(after: node) }
    }
    return cursors
  }

  /// The strings of the array here.
  ///
  /// - Throws: ``JSONError`` when this is no array, or holds something else.
  package func strings() throws(JSONError) -> [String] {
    guard case .array(let elements) = value else { throw wrongType(.array) }
    var strings: [String] = []
    strings.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      guard case .string(let string) = element else {
        throw self.element(index, element).wrongType(.string)
      }
      strings.append(string)
    }
    return strings
  }

  /// The numbers of the array here.
  ///
  /// - Throws: ``JSONError`` when this is no array, or holds something else.
  package func numbers() throws(JSONError) -> [Double] {
    guard case .array(let elements) = value else { throw wrongType(.array) }
    var numbers: [Double] = []
    numbers.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      guard let number = element.doubleValue else {
        throw self.element(index, element).wrongType(.number)
      }
      numbers.append(number)
    }
    return numbers
  }

  private func element(_ index: Int, _ element: JSONValue) -> JSONCursor {
    JSONCursor(
      element, positions: positions, node: positions?.child(index, of: node) ?? 0,
      path: path.appending(index))
  }

  func wrongType(_ expected: JSONType) -> JSONError {
    JSONError(.wrongType(expected: expected, actual: value.type), at: position, path: path)
  }
}
