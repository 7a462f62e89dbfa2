/// One pass of recursive descent over the bytes of a document.
///
/// The recursion is bounded by the depth limit. Paths cost nothing while all is well: they are
/// gathered from the inside outwards while an error leaves the recursion.
struct JSONParser {
  /// A fault, before its line is counted.
  struct Failure: Error {
    let kind: JSONError.Kind
    let offset: Int
    /// The path, innermost step first.
    var reversedPath: [JSONPath.Component] = []

    init(_ kind: JSONError.Kind, at offset: Int) {
      self.kind = kind
      self.offset = offset
    }

    /// The same fault seen from the value around.
    func inside(_ component: JSONPath.Component) -> Failure {
      var failure = self
      failure.reversedPath.append(component)
      return failure
    }
  }

  let text: JSONByteHandle
  /// The offset of the next byte.
  var offset: Int
  /// The bytes of a string with escapes; kept for the next one.
  var unescaped: [UInt8] = []
  /// The place of each value in the order in which they begin; empty when not asked for.
  private(set) var nodes: [JSONPositions.Node] = []

  private let maximumDepth: Int
  private let keepsPositions: Bool

  init(_ text: JSONByteHandle, from start: Int, maximumDepth: Int, keepingPositions: Bool) {
    self.text = text
    self.maximumDepth = maximumDepth
    keepsPositions = keepingPositions
    offset = start
  }

  /// Parses one value with nothing but white space around it.
  mutating func document() throws(Failure) -> JSONValue {
    skipWhitespace()
    guard offset < text.count else { throw Failure(.emptyDocument, at: offset) }
    let value = try value(depth: 0, keyOffset: offset)
    skipWhitespace()
    guard offset == text.count else { throw Failure(.trailingContent, at: offset) }
    return value
  }

  /// The fault that something else, or nothing, stands here.
  func unexpected(_ expected: JSONError.Expectation) -> Failure {
    offset < text.count
      ? Failure(.unexpectedByte(text[offset], expected: expected), at: offset)
      : Failure(.unexpectedEnd(expected: expected), at: offset)
  }

  @inline(__always)
  private mutating func skipWhitespace() {
    while text[offset] <= 0x20 {
      switch text[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        offset &+= 1
      default: return
      }
    }
  }

  private mutating func value(depth: Int, keyOffset: Int) throws(Failure) -> JSONValue {
    guard keepsPositions else { return try value(depth: depth) }
    let node = nodes.count
    nodes.append(JSONPositions.Node(offset: offset, keyOffset: keyOffset, end: node + 1))
    let value = try value(depth: depth)
    nodes[node].end = nodes.count
    return value
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    switch text[offset] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return .object(try object(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      throw Failure(.invalidLiteral, at: offset)
    default: throw unexpected(.value)
    }
  }

  private mutating func literal(
    _ word: StaticString, _ value: JSONValue
  ) throws(Failure) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount
    where text[offset &+ index] != word.utf8Start[index] {
      throw Failure(.invalidLiteral, at: offset)
    }
    offset &+= word.utf8CodeUnitCount
    return value
  }

  private mutating func array(depth: Int) throws(Failure) -> [JSONValue] {
    guard depth <= maximumDepth else {
      throw Failure(.depthExceeded(limit: maximumDepth), at: offset)
    }
    offset &+= 1
    skipWhitespace()
    var elements: [JSONValue] = []
    if text[offset] == UInt8(ascii: "]") {
      offset &+= 1
      return elements
    }
    while true {
      do throws(Failure) {
        elements.append(try value(depth: depth, keyOffset: offset))
      } catch {
        throw error.inside(.index(elements.count))
      }
      skipWhitespace()
      switch text[offset] {
      case UInt8(ascii: ","):
        offset &+= 1
        skipWhitespace()
      case UInt8(ascii: "]"):
        offset &+= 1
        return elements
      default: throw unexpected(.commaOrEndOfArray)
      }
    }
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONObject {
    guard depth <= maximumDepth else {
      throw Failure(.depthExceeded(limit: maximumDepth), at: offset)
    }
    offset &+= 1
    skipWhitespace()
    var object = JSONObject()
    if text[offset] == UInt8(ascii: "}") {
      offset &+= 1
      return object
    }
    while true {
      guard text[offset] == UInt8(ascii: "\"") else {
        throw unexpected(object.isEmpty ? .keyOrEnd : .key)
      }
      let keyOffset = offset
      let key = try string()
      do throws(Failure) {
        let value = try member(depth: depth, keyOffset: keyOffset)
        guard object.append(key, value) else {
          throw Failure(.duplicateKey(key), at: keyOffset)
        }
      } catch {
        throw error.inside(.key(key))
      }
      skipWhitespace()
      switch text[offset] {
      case UInt8(ascii: ","):
        offset &+= 1
        skipWhitespace()
      case UInt8(ascii: "}"):
        offset &+= 1
        return object
      default: throw unexpected(.commaOrEndOfObject)
      }
    }
  }

  /// The value behind a key and its colon.
  private mutating func member(depth: Int, keyOffset: Int) throws(Failure) -> JSONValue {
    skipWhitespace()
    guard text[offset] == UInt8(ascii: ":") else { throw unexpected(.colon) }
    offset &+= 1
    skipWhitespace()
    return try value(depth: depth, keyOffset: keyOffset)
  }
}
