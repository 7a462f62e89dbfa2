extension JSONObjectCursor {
  /// A string.
  package func string(_ key: String) throws(JSONError) -> String {
    // Most members are sound: no cursor with its path is made for them, here and below.
    if case .string(let string)? = object[key] { return string }
    return try required(key).string()
  }

  /// A string, if there is one.
  package func optionalString(_ key: String) throws(JSONError) -> String? {
    if case .string(let string)? = object[key] { return string }
    return try optional(key)?.string()
  }

  /// A truth value.
  package func bool(_ key: String) throws(JSONError) -> Bool {
    if case .bool(let bool)? = object[key] { return bool }
    return try required(key).bool()
  }

  /// A truth value, if there is one.
  package func optionalBool(_ key: String) throws(JSONError) -> Bool? {
    if case .bool(let bool)? = object[key] { return bool }
    return try optional(key)?.bool()
  }

  /// A whole number in a range.
  package func integer(
    _ key: String, in range: ClosedRange<Int64> = Int64.min...Int64.max
  ) throws(JSONError) -> Int64 {
    if case .integer(let integer)? = object[key], range.contains(integer) { return integer }
    return try required(key).integer(in: range)
  }

  /// A whole number in a range, if there is one.
  package func optionalInteger(
    _ key: String, in range: ClosedRange<Int64> = Int64.min...Int64.max
  ) throws(JSONError) -> Int64? {
    if case .integer(let integer)? = object[key], range.contains(integer) { return integer }
    return try optional(key)?.integer(in: range)
  }

  /// A number.
  package func number(_ key: String) throws(JSONError) -> Double {
    if let number = object[key]?.doubleValue { return number }
    return try required(key).number()
  }

  /// A case named by its raw value.
  package func choice<Choice>(
    _ key: String, of type: Choice.Type
  ) throws(JSONError) -> Choice
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    if case .string(let string)? = object[key], let choice = type.init(exactly: string) {
      return choice
    }
    return try required(key).choice(of: type)
  }

  /// A case named by its raw value, if there is one.
  package func optionalChoice<Choice>(
    _ key: String, of type: Choice.Type
  ) throws(JSONError) -> Choice?
  where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
    if case .string(let string)? = object[key], let choice = type.init(exactly: string) {
      return choice
    }
    return try optional(key)?.choice(of: type)
  }

  /// An object with no other keys than these; `nil` allows all.
  package func object(
    _ key: String, allowing keys: [String]? = nil
  ) throws(JSONError) -> JSONObjectCursor {
    try required(key).object(allowing: keys)
  }

  /// An object with no other keys than these, if there is one; `nil` allows all.
  package func optionalObject(
    _ key: String, allowing keys: [String]? = nil
  ) throws(JSONError) -> JSONObjectCursor? {
    try optional(key)?.object(allowing: keys)
  }

  /// The elements of an array.
  package func array(_ key: String) throws(JSONError) -> [JSONCursor] {
    try required(key).array()
  }

  /// The elements of an array, if there is one.
  package func optionalArray(_ key: String) throws(JSONError) -> [JSONCursor]? {
    try optional(key)?.array()
  }

  /// An array of strings.
  package func strings(_ key: String) throws(JSONError) -> [String] {
    try required(key).strings()
  }

  /// An array of strings, if there is one.
  package func optionalStrings(_ key: String) throws(JSONError) -> [String]? {
    try optional(key)?.strings()
  }

  /// An array of numbers.
  package func numbers(_ key: String) throws(JSONError) -> [Double] {
    try required(key).numbers()
  }
}
