import Dispatch

/// Independent pieces of one work, on all processors.
enum Parallel {
  /// What `body` makes of each number below `count`, in order.
  static func map<Element: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Element)
    -> [Element]
  {
    guard count > 1 else { return (0..<count).map(body) }
    var elements = [Element?](repeating: nil, count: count)
    elements.withUnsafeMutableBufferPointer { buffer in
      let places = Places(buffer: buffer)
      DispatchQueue.concurrentPerform(iterations: count) { places.buffer[$0] = body($0) }
    }
    return elements.compactMap { $0 }
  }

  /// What `body` makes of consecutive ranges of the numbers below `count`, in order.
  static func chunks<Element: Sendable>(
    of count: Int, size: Int = 512, _ body: @Sendable (Range<Int>) -> Element
  ) -> [Element] {
    map((count + size - 1) / size) { body($0 * size..<min(count, ($0 + 1) * size)) }
  }

  /// Memory that the pieces fill, each its own place.
  private struct Places<Element>: @unchecked Sendable {
    let buffer: UnsafeMutableBufferPointer<Element?>
  }
}
