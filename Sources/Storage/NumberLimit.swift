/// A limit that stored numbers keep to, so that loops may use them as indices.
struct NumberLimit: Sendable {
  /// Bytes of a number: 1, 2, 4 or 8.
  var width: Int
  /// Above the largest number that is allowed.
  var limit: UInt64

  /// Whether all of some numbers, aligned to their width, are below the limit.
  ///
  /// - Complexity: O(bytes).
  func holds(for bytes: UnsafeRawBufferPointer) -> Bool {
    switch width {
    case 1: Self.largest(bytes.bindMemory(to: UInt8.self)).map { UInt64($0) < limit } ?? true
    case 2: Self.largest(bytes.bindMemory(to: UInt16.self)).map { UInt64($0) < limit } ?? true
    case 4: Self.largest(bytes.bindMemory(to: UInt32.self)).map { UInt64($0) < limit } ?? true
    default: Self.largest(bytes.bindMemory(to: UInt64.self)).map { $0 < limit } ?? true
    }
  }

  @inline(__always)
  private static func largest<Number: FixedWidthInteger>(_ numbers: UnsafeBufferPointer<Number>)
    -> Number?
  {
    guard let base = numbers.baseAddress, !numbers.isEmpty else { return nil }
    var largest: Number = 0
    for position in 0..<numbers.count { largest = max(largest, base[position]) }
    return largest
  }
}
