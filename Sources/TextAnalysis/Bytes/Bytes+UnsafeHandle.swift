/// Bytes that lie elsewhere, for the time of a call: what every stage of the analysis reads.
///
/// A debug build checks each index. `Bytes`, `ByteWindow` and `ScratchBuffer` are the only types of
/// this target that touch memory by pointers.
struct Bytes {
  private let memory: UnsafeBufferPointer<UInt8>

  /// The bytes of a buffer, which must outlive the value.
  init(_ memory: UnsafeBufferPointer<UInt8>) { self.memory = memory }

  /// Number of bytes.
  var count: Int { memory.count }

  /// The memory, for closures of callers.
  var buffer: UnsafeBufferPointer<UInt8> { memory }

  subscript(index: Int) -> UInt8 {
    @inline(__always) get { memory[index] }
  }

  /// A part of the bytes.
  subscript(range: Range<Int>) -> Bytes {
    @inline(__always) get { Bytes(UnsafeBufferPointer(rebasing: memory[range])) }
  }

  /// Up to eight bytes from `offset` on, the first one lowest.
  @inline(__always)
  func packed(from offset: Int, count: Int) -> UInt64 {
    assert(offset >= 0 && count <= 8 && offset + count <= self.count)
    if count == 8 { return load(offset, as: UInt64.self) }
    // Two loads that may overlap stand for a loop; where they do, both hold the same bytes.
    if count >= 4 {
      let last = UInt64(load(offset + count - 4, as: UInt32.self))
      return UInt64(load(offset, as: UInt32.self)) | last << UInt64(8 * (count - 4))
    }
    guard count > 0 else { return 0 }
    let middle = count / 2
    return UInt64(memory[offset]) | UInt64(memory[offset + middle]) << UInt64(8 * middle)
      | UInt64(memory[offset + count - 1]) << UInt64(8 * (count - 1))
  }

  /// How many of the bytes from `start` on are ASCII before the first that is not.
  @inline(__always)
  func countASCII(from start: Int) -> Int {
    var index = start
    while index + 8 <= count, load(index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
      index += 8
    }
    while index < count, memory[index] < 0x80 { index += 1 }
    return index - start
  }

  /// Writes the bytes to `target`, where they must fit.
  @inline(__always)
  func copy(to target: UnsafeMutablePointer<UInt8>) {
    // Words are short, and two writes that may overlap are faster than a call.
    let target = UnsafeMutableRawPointer(target)
    switch count {
    case 8...16:
      target.storeBytes(of: load(0, as: UInt64.self).littleEndian, as: UInt64.self)
      target.storeBytes(
        of: load(count &- 8, as: UInt64.self).littleEndian, toByteOffset: count &- 8,
        as: UInt64.self)
    case 4..<8:
      target.storeBytes(of: load(0, as: UInt32.self).littleEndian, as: UInt32.self)
      target.storeBytes(
        of: load(count &- 4, as: UInt32.self).littleEndian, toByteOffset: count &- 4,
        as: UInt32.self)
    case 1..<4:
      target.storeBytes(of: memory[0], as: UInt8.self)
      target.storeBytes(of: memory[count / 2], toByteOffset: count / 2, as: UInt8.self)
      target.storeBytes(of: memory[count &- 1], toByteOffset: count &- 1, as: UInt8.self)
    case 0: break
    default:
      target.copyMemory(from: memory.baseAddress.unsafelyUnwrapped, byteCount: count)
    }
  }

  @inline(__always)
  private func load<Word: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as: Word.Type) -> Word
  {
    Word(
      littleEndian: UnsafeRawPointer(memory.baseAddress.unsafelyUnwrapped)
        .loadUnaligned(fromByteOffset: offset, as: Word.self))
  }
}

extension Span<UInt8> {
  /// Calls `body` with the bytes of the span.
  @inline(__always)
  func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
    withUnsafeBufferPointer { body(Bytes($0)) }
  }
}

/// Bytes that are rewritten where they lie, for the time of a call; they can only become fewer.
struct ByteWindow {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  /// Number of bytes that are kept.
  private(set) var count: Int

  /// The bytes of a buffer, which must outlive the value.
  init(_ memory: UnsafeMutableBufferPointer<UInt8>) {
    self.memory = memory
    count = memory.count
  }

  subscript(index: Int) -> UInt8 {
    @inline(__always) get { memory[index] }
    @inline(__always) nonmutating set { memory[index] = newValue }
  }

  /// The kept bytes, to be read.
  var bytes: Bytes {
    @inline(__always) get { Bytes(UnsafeBufferPointer(rebasing: memory[0..<count])) }
  }

  /// Keeps the first `count` bytes.
  mutating func truncate(to count: Int) {
    assert(count >= 0 && count <= self.count)
    self.count = count
  }
}

extension Array<UInt8> {
  /// Rewrites the bytes from `start` on where they lie.
  @inline(__always)
  mutating func rewrite(from start: Int = 0, _ body: (inout ByteWindow) -> Void) {
    let kept = withUnsafeMutableBufferPointer { memory in
      var window = ByteWindow(UnsafeMutableBufferPointer(rebasing: memory[start...]))
      body(&window)
      return window.count
    }
    removeLast(count - start - kept)
  }
}
