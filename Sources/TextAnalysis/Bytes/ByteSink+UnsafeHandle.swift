/// Room of a known size that is filled from the left, for the time of a call.
///
/// It must be large enough for all that is written; a debug build checks that.
struct ByteSink {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  /// Number of bytes written so far.
  private(set) var count: Int

  init(_ memory: UnsafeMutableBufferPointer<UInt8>, count: Int) {
    self.memory = memory
    self.count = count
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    memory[count] = byte
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ bytes: Bytes) {
    assert(count + bytes.count <= memory.count)
    bytes.copy(to: memory.baseAddress.unsafelyUnwrapped + count)
    count &+= bytes.count
  }

  /// The bytes from `start` on.
  @inline(__always)
  func bytes(from start: Int) -> Bytes {
    Bytes(UnsafeBufferPointer(rebasing: memory[start..<count]))
  }

  /// Takes back what was written from `count` on.
  mutating func truncate(to count: Int) {
    assert(count <= self.count)
    self.count = count
  }

  /// Rewrites the bytes from `start` on where they lie.
  @inline(__always)
  mutating func rewrite(from start: Int, _ body: (inout ByteWindow) -> Void) {
    var window = ByteWindow(UnsafeMutableBufferPointer(rebasing: memory[start..<count]))
    body(&window)
    count = start &+ window.count
  }
}

extension ScratchBuffer<UInt8> {
  /// Calls `body` with room for `more` bytes after those that are there.
  @inline(__always)
  mutating func withRoom(for more: Int, _ body: (inout ByteSink) -> Void) {
    reserve(more)
    let end = count
    let filled = storage.withUnsafeMutableBufferPointer { memory in
      var sink = ByteSink(memory, count: end)
      body(&sink)
      return sink.count
    }
    setCount(filled)
  }
}
