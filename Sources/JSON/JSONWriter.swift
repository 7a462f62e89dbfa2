/// A deterministic writer of JSON into a buffer that is used again and again.
///
/// Braces, commas and colons come from the writer, so that what it writes is well-formed; members
/// of one object must differ in their keys, which it leaves to the caller.
///
///     var writer = JSONWriter()
///     writer.object {
///       $0.member("id", "7")
///       $0.member("confidence", decimal: 987_654, places: 6)
///       $0.array("options") { $0.element("lieferzeit") }
///     }
///     writer.endLine()
///     // {"id":"7","confidence":0.987654,"options":["lieferzeit"]}⏎
///
/// Of strings only what must be is escaped, and U+2028 and U+2029, which end lines for some
/// receivers; everything else stands as UTF-8.
package struct JSONWriter: Sendable {
  /// How the text is laid out.
  package enum Style: Sendable, Equatable {
    /// Without any white space, on one line.
    case compact
    /// One member or element a line, indented by two spaces.
    case pretty
  }

  var output: JSONOutput

  /// Makes a writer with an empty buffer.
  package init(style: Style = .compact) {
    output = JSONOutput(isPretty: style == .pretty)
  }

  /// What has been written.
  package var bytes: [UInt8] { output.bytes }

  /// What has been written, as a string.
  package var string: String { String(decoding: output.bytes, as: UTF8.self) }

  /// Gives what has been written to a closure, without a copy.
  package func withBytes<Result, Failure>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try output.bytes.withUnsafeBufferPointer { (buffer) throws(Failure) in
      try body(UnsafeRawBufferPointer(buffer))
    }
  }

  /// Empties the buffer and keeps its memory.
  package mutating func removeAll() {
    output.bytes.removeAll(keepingCapacity: true)
  }

  /// Ends the line after a document.
  package mutating func endLine() {
    output.bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes a document.
  package mutating func write(_ value: JSONValue) {
    output.append(value)
  }

  /// Writes an object, whose members the closure adds.
  ///
  /// - Throws: What the closure throws; nothing of the object is left in the buffer then.
  package mutating func object<Failure>(
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try output.object(body)
  }

  /// Writes an array, whose elements the closure adds.
  ///
  /// - Throws: What the closure throws; nothing of the array is left in the buffer then.
  package mutating func array<Failure>(
    _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try output.array(body)
  }
}

extension JSONValue {
  /// The value as one compact document.
  package var compactBytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes
  }
}
