/// A growing buffer whose memory is kept when it is emptied, so that filling it again allocates
/// nothing once it was large enough.
///
/// Unlike an array it is written in blocks: memory is made sure of once and then filled.
struct ScratchBuffer<Element: FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable {
  /// The memory; elements from `count` on mean nothing.
  var storage: [Element] = []
  /// Number of elements.
  private(set) var count = 0

  /// The elements.
  var elements: ArraySlice<Element> { storage[0..<count] }

  subscript(index: Int) -> Element { storage[index] }

  mutating func removeAll() { count = 0 }

  /// Keeps the first `count` elements.
  mutating func truncate(to count: Int) {
    assert(count <= self.count)
    self.count = count
  }

  mutating func append(_ element: Element) {
    if count == storage.count { grow(for: 1) }
    storage[count] = element
    count += 1
  }

  /// Makes sure of memory for `more` elements.
  mutating func reserve(_ more: Int) {
    if count + more > storage.count { grow(for: more) }
  }

  /// Counts elements that were written behind the last one, or drops the last ones.
  mutating func setCount(_ count: Int) {
    assert(count <= storage.count)
    self.count = count
  }

  /// Appends `more` elements that `fill` writes, all of them.
  @inline(__always)
  mutating func append(count more: Int, _ fill: (UnsafeMutablePointer<Element>) -> Void) {
    guard more > 0 else { return }
    reserve(more)
    let end = count
    storage.withUnsafeMutableBufferPointer { fill($0.baseAddress.unsafelyUnwrapped + end) }
    count = end + more
  }

  @inline(never)
  private mutating func grow(for more: Int) {
    let size = Swift.max(64, 2 * storage.count, count + more)
    storage.append(contentsOf: repeatElement(0, count: size - storage.count))
  }
}

extension ScratchBuffer<UInt8> {
  /// Appends bytes that lie elsewhere.
  @inline(__always)
  mutating func append(_ bytes: Bytes) {
    append(count: bytes.count) { bytes.copy(to: $0) }
  }

  /// Calls `body` with a part of the bytes.
  @inline(__always)
  func withBytes<Result, Failure: Error>(
    _ range: Range<Int>, _ body: (Bytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    assert(range.upperBound <= count)
    return try storage.withUnsafeBufferPointer { (storage) throws(Failure) in
      try body(Bytes(UnsafeBufferPointer(rebasing: storage[range])))
    }
  }

  /// Calls `body` with a part of the bytes, which it may rewrite.
  @inline(__always)
  mutating func withWindow<Result>(_ range: Range<Int>, _ body: (ByteWindow) -> Result) -> Result {
    assert(range.upperBound <= count)
    return storage.withUnsafeMutableBufferPointer {
      body(ByteWindow(UnsafeMutableBufferPointer(rebasing: $0[range])))
    }
  }

  /// Rewrites the bytes from `start` on where they lie.
  @inline(__always)
  mutating func rewrite(from start: Int, _ body: (inout ByteWindow) -> Void) {
    assert(start <= count)
    let end = count
    let kept = storage.withUnsafeMutableBufferPointer { memory in
      var window = ByteWindow(UnsafeMutableBufferPointer(rebasing: memory[start..<end]))
      body(&window)
      return window.count
    }
    count = start + kept
  }
}
