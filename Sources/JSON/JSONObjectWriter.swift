/// An object that is being written; see ``JSONWriter``.
package struct JSONObjectWriter: Sendable {
  var output: JSONOutput

  init(output: JSONOutput) {
    self.output = output
  }

  /// Adds a string.
  package mutating func member(_ key: String, _ value: String) {
    output.key(key)
    output.append(value)
  }

  /// Adds a string, or null.
  package mutating func member(_ key: String, _ value: String?) {
    output.key(key)
    if let value { output.append(value) } else { output.appendNull() }
  }

  /// Adds a truth value.
  package mutating func member(_ key: String, _ value: Bool) {
    output.key(key)
    output.append(value)
  }

  /// Adds a whole number.
  package mutating func member(_ key: String, _ value: Int) {
    output.key(key)
    output.append(Int64(value))
  }

  /// Adds a whole number.
  package mutating func member(_ key: String, _ value: Int64) {
    output.key(key)
    output.append(value)
  }

  /// Adds the shortest decimal that reads back as the same number; null when it is not finite.
  package mutating func member(_ key: String, _ value: Double) {
    output.key(key)
    output.append(value)
  }

  /// Adds a decimal given as a whole number of its last place: 987654 with six places is 0.987654.
  ///
  /// - Precondition: `places` lies in 0…18.
  package mutating func member(_ key: String, decimal: Int64, places: Int) {
    output.key(key)
    output.append(decimal, places: places)
  }

  /// Adds any value.
  package mutating func member(_ key: String, _ value: JSONValue) {
    output.key(key)
    output.append(value)
  }

  /// Adds null.
  package mutating func null(_ key: String) {
    output.key(key)
    output.appendNull()
  }

  /// Adds an object, whose members the closure adds; nothing of it is left when that throws.
  package mutating func object<Failure>(
    _ key: String, _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let start = output.mark
    output.key(key)
    do throws(Failure) {
      try output.object(body)
    } catch {
      output.rewind(to: start)
      throw error
    }
  }

  /// Adds an array, whose elements the closure adds; nothing of it is left when that throws.
  package mutating func array<Failure>(
    _ key: String, _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let start = output.mark
    output.key(key)
    do throws(Failure) {
      try output.array(body)
    } catch {
      output.rewind(to: start)
      throw error
    }
  }

  /// Adds an array of strings.
  package mutating func member(_ key: String, _ values: [String]) {
    array(key) { array in
      for value in values { array.element(value) }
    }
  }
}
