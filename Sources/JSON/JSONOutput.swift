/// The buffer of a writer with its layout: where commas, line feeds and indentation go.
struct JSONOutput: Sendable {
  var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  /// Whether nothing stands yet in the innermost open array or object.
  private var isFirst = true

  init(isPretty: Bool) {
    self.isPretty = isPretty
  }

  /// Goes to where the next element or key begins.
  mutating func beginItem() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if isPretty { breakLine() }
  }

  /// Writes a key and goes to where its value begins.
  mutating func key(_ key: String) {
    beginItem()
    append(key)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
  }

  /// Opens an array or object with its bracket.
  mutating func open(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    depth += 1
    isFirst = true
  }

  /// Closes the innermost array or object, which is an item of the one around.
  mutating func close(_ bracket: Unicode.Scalar) {
    depth -= 1
    if isPretty, !isFirst { breakLine() }
    bytes.append(UInt8(ascii: bracket))
    isFirst = false
  }

  mutating func object<Failure>(
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let start = mark
    open("{")
    // The buffer moves into the scope and back, so that it is never shared, hence never copied.
    var scope = JSONObjectWriter(output: take())
    do throws(Failure) {
      try body(&scope)
    } catch {
      self = scope.output
      rewind(to: start)
      throw error
    }
    self = scope.output
    close("}")
  }

  mutating func array<Failure>(
    _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    let start = mark
    open("[")
    var scope = JSONArrayWriter(output: take())
    do throws(Failure) {
      try body(&scope)
    } catch {
      self = scope.output
      rewind(to: start)
      throw error
    }
    self = scope.output
    close("]")
  }

  /// A state to which the output can go back.
  struct Mark {
    fileprivate let count: Int
    fileprivate let depth: Int
    fileprivate let isFirst: Bool
  }

  var mark: Mark { Mark(count: bytes.count, depth: depth, isFirst: isFirst) }

  /// Forgets what was written after a mark.
  mutating func rewind(to mark: Mark) {
    bytes.removeLast(bytes.count - mark.count)
    depth = mark.depth
    isFirst = mark.isFirst
  }

  private mutating func take() -> JSONOutput {
    var taken = JSONOutput(isPretty: isPretty)
    swap(&taken, &self)
    return taken
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }
}
