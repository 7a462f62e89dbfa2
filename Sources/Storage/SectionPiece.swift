/// Consecutive bytes of a section: an array that is kept as it is, one that is made when it is
/// written, or bytes of another index where they lie.
struct SectionPiece: Sendable {
  /// Arrays of fewer bytes are rather copied.
  static let shortest = 1 << 15

  /// Length in bytes.
  let byteCount: Int
  private let visit: @Sendable ((UnsafeRawBufferPointer) -> Void) -> Void

  /// Keeps an array.
  init<Element: BitwiseCopyable & Sendable>(_ elements: [Element]) {
    byteCount = elements.count * MemoryLayout<Element>.stride
    visit = { body in elements.withUnsafeBytes(body) }
  }

  /// Keeps bytes of a region.
  init(_ region: ByteRegion) {
    byteCount = region.bytes.count
    visit = { body in body(region.bytes) }
  }

  /// Makes an array of `count` elements each time it is asked for.
  init<Element: BitwiseCopyable & Sendable>(
    count: Int, _ made: @escaping @Sendable () -> [Element]
  ) {
    byteCount = count * MemoryLayout<Element>.stride
    visit = { body in
      let elements = made()
      precondition(elements.count == count, "a piece has another length than was said")
      elements.withUnsafeBytes(body)
    }
  }

  /// Calls `body` with the bytes.
  func withBytes<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    var failure: Failure?
    visit { bytes in
      do throws(Failure) { try body(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
