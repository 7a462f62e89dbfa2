/// An array that is being written; see ``JSONWriter``.
package struct JSONArrayWriter: Sendable {
  var output: JSONOutput

  init(output: JSONOutput) {
    self.output = output
  }

  /// Adds a string.
  package mutating func element(_ value: String) {
    output.beginItem()
    output.append(value)
  }

  /// Adds a truth value.
  package mutating func element(_ value: Bool) {
    output.beginItem()
    output.append(value)
  }

  /// Adds a whole number.
  package mutating func element(_ value: Int) {
    output.beginItem()
    output.append(Int64(value))
  }

  /// Adds a whole number.
  package mutating func element(_ value: Int64) {
    output.beginItem()
    output.append(value)
  }

  /// Adds the shortest decimal that reads back as the same number; null when it is not finite.
  package mutating func element(_ value: Double) {
    output.beginItem()
    output.append(value)
  }

  /// Adds a decimal given as a whole number of its last place: 987654 with six places is 0.987654.
  ///
  /// - Precondition: `places` lies in 0…18.
  package mutating func element(decimal: Int64, places: Int) {
    output.beginItem()
    output.append(decimal, places: places)
  }

  /// Adds any value.
  package mutating func element(_ value: JSONValue) {
    output.beginItem()
    output.append(value)
  }

  /// Adds null.
  package mutating func null() {
    output.beginItem()
    output.appendNull()
  }

  /// Adds an object, whose members the closure adds; nothing of it is left when that throws.
  package mutating func object<Failure>(
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let start = output.mark
    output.beginItem()
    do throws(Failure) {
      try output.object(body)
    } catch {
      output.rewind(to: start)
      throw error
    }
  }

  /// Adds an array, whose elements the closure adds; nothing of it is left when that throws.
  package mutating func array<Failure>(
    _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let start = output.mark
    output.beginItem()
    do throws(Failure) {
      try output.array(body)
    } catch {
      output.rewind(to: start)
      throw error
    }
  }
}
