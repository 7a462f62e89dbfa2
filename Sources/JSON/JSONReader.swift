/// A strict parser of RFC 8259.
///
/// Beyond the grammar it refuses what receivers are known to understand differently: duplicate
/// keys, lone surrogates, invalid UTF-8, numbers beyond the range of `Double`, and, unless it is
/// asked to skip it, a byte-order mark. It never crashes and its depth is bounded, whatever it is
/// given.
///
///     let value = try JSONReader.parse(Array(#"{"id":"7"}"#.utf8), limits: .line)
///     value["id"]  // .string("7")
package enum JSONReader {
  /// Parses one document.
  ///
  /// - Parameters:
  ///   - bytes: The whole text.
  ///   - limits: What it may cost.
  ///   - skippingByteOrderMark: Whether a byte-order mark in front is skipped (for files) or an
  ///     error (for lines).
  /// - Returns: The value.
  /// - Throws: ``JSONError`` with the first fault and its place.
  /// - Complexity: O(n) expected for n bytes.
  package static func parse(
    _ bytes: UnsafeRawBufferPointer, limits: JSONLimits, skippingByteOrderMark: Bool = false
  ) throws(JSONError) -> JSONValue {
    try parse(
      bytes, limits: limits, skippingByteOrderMark: skippingByteOrderMark, keepingPositions: false
    ).value
  }

  /// Parses one document; see the first form.
  package static func parse(
    _ bytes: [UInt8], limits: JSONLimits, skippingByteOrderMark: Bool = false
  ) throws(JSONError) -> JSONValue {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try parse(
        UnsafeRawBufferPointer(buffer), limits: limits,
        skippingByteOrderMark: skippingByteOrderMark)
    }
  }

  /// Parses one document; see the first form.
  ///
  /// Offsets count from the beginning of the slice.
  package static func parse(
    _ bytes: ArraySlice<UInt8>, limits: JSONLimits, skippingByteOrderMark: Bool = false
  ) throws(JSONError) -> JSONValue {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      try parse(
        UnsafeRawBufferPointer(buffer), limits: limits,
        skippingByteOrderMark: skippingByteOrderMark)
    }
  }

  /// Parses one document and keeps the place of each value and key, for files whose errors name
  /// a line.
  ///
  /// - Throws: ``JSONError`` with the first fault and its place.
  package static func parseLocated(
    _ bytes: [UInt8], limits: JSONLimits = .file, skippingByteOrderMark: Bool = true
  ) throws(JSONError) -> LocatedJSON {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      let buffer = UnsafeRawBufferPointer(buffer)
      let (value, nodes) = try parse(
        buffer, limits: limits, skippingByteOrderMark: skippingByteOrderMark,
        keepingPositions: true)
      return LocatedJSON(
        value: value, positions: JSONPositions(nodes: nodes, text: JSONByteHandle(buffer)))
    }
  }

  private static func parse(
    _ bytes: UnsafeRawBufferPointer, limits: JSONLimits, skippingByteOrderMark: Bool,
    keepingPositions: Bool
  ) throws(JSONError) -> (value: JSONValue, nodes: [JSONPositions.Node]) {
    let text = JSONByteHandle(bytes)
    do throws(JSONParser.Failure) {
      guard text.count <= limits.size else {
        throw JSONParser.Failure(.sizeExceeded(limit: limits.size), at: limits.size)
      }
      var start = 0
      if text.hasByteOrderMark {
        guard skippingByteOrderMark else { throw JSONParser.Failure(.byteOrderMark, at: 0) }
        start = JSONByteHandle.byteOrderMarkLength
      }
      var parser = JSONParser(
        text, from: start, maximumDepth: limits.depth, keepingPositions: keepingPositions)
      let value = try parser.document()
      return (value, parser.nodes)
    } catch {
      throw JSONError(
        error.kind, at: text.position(at: error.offset),
        path: JSONPath(error.reversedPath.reversed()))
    }
  }
}
