extension JSONCursor {
  /// Whether the value is `null`.
  package var isNull: Bool { value.isNull }

  /// The string here.
  ///
  /// - Throws: ``JSONError`` when this is something else.
  package func string() throws(JSONError) -> String {
    guard case .string(let string) = value else { throw wrongType(.string) }
    return string
  }

  /// The truth value here.
  ///
  /// - Throws: ``JSONError`` when this is something else.
  package func bool() throws(JSONError) -> Bool {
    guard case .bool(let bool) = value else { throw wrongType(.bool) }
    return bool
  }

  /// The whole number here.
  ///
  /// - Parameter range: The numbers allowed.
  /// - Returns: The number.
  /// - Throws: ``JSONError`` when this is something else, or lies outside.
  package func integer(
    in range: ClosedRange<Int64> = Int64.min...Int64.max
  ) throws(JSONError) -> Int64 {
    guard case .integer(let integer) = value else { throw wrongType(.integer) }
    guard range.contains(integer) else {
      throw JSONError(.outOfRange(range), at: position, path: path)
    }
    return integer
  }

  /// The number here, whole or not; finite when it was read.
  ///
  /// - Throws: ``JSONError`` when this is something else.
  package func number() throws(JSONError) -> Double {
    guard let number = value.doubleValue else { throw wrongType(.number) }
    return number
  }

  /// The case that the string here names by its raw value.
  ///
  /// - Throws: ``JSONError`` when this is no string, or names no case.
  package func choice<Choice>(of type: Choice.Type) throws(JSONError) -> Choice
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    let string = try string()
    if let choice = Choice(exactly: string) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    throw JSONError(
      .notAllowed(string, allowed: allowed, nearest: NearestKey.find(string, among: allowed)),
      at: position, path: path)
  }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  /// The case whose raw value has the bytes of a string.
  init?(exactly string: String) {
    for choice in Self.allCases where choice.rawValue.hasSameBytes(as: string) {
      self = choice
      return
    }
    return nil
  }
}
