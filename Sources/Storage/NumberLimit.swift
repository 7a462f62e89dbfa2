/// Limits that stored numbers keep to, so that loops may use them as indices or convert them.
enum NumberLimit: Sendable {
  /// Unsigned numbers of `width` bytes (1, 2, 4 or 8) within a range.
  case unsigned(width: Int, Range<UInt64>)
  /// Floats that are finite and at most this far from zero.
  case magnitude(Float)
  /// 32-bit floating-point numbers from 0 to this.
  case positive(Float)

  /// Whether all of some numbers, aligned to their width, keep to the limits.
  ///
  /// - Complexity: O(bytes).
  func holds(for bytes: UnsafeRawBufferPointer) -> Bool {
    switch self {
    case .unsigned(1, let range): Self.are(bytes.bindMemory(to: UInt8.self), within: range)
    case .unsigned(2, let range): Self.are(bytes.bindMemory(to: UInt16.self), within: range)
    case .unsigned(4, let range): Self.are(bytes.bindMemory(to: UInt32.self), within: range)
    case .unsigned(_, let range): Self.are(bytes.bindMemory(to: UInt64.self), within: range)
    case .magnitude(let limit): Self.are(bytes.bindMemory(to: UInt32.self), within: limit)
    case .positive(let limit): Self.are(bytes.bindMemory(to: UInt32.self), between0And: limit)
    }
  }

  @inline(__always)
  private static func are<Number: FixedWidthInteger & UnsignedInteger>(
    _ numbers: UnsafeBufferPointer<Number>, within range: Range<UInt64>
  ) -> Bool {
    guard let base = numbers.baseAddress, !numbers.isEmpty else { return true }
    var smallest = Number.max
    var largest = Number.min
    for position in 0..<numbers.count {
      smallest = min(smallest, base[position])
      largest = max(largest, base[position])
    }
    return range.contains(UInt64(smallest)) && range.contains(UInt64(largest))
  }

  private static func are(
    _ patterns: UnsafeBufferPointer<UInt32>, between0And limit: Float
  ) -> Bool {
    guard let base = patterns.baseAddress else { return true }
    // Numbers from 0 on lie in the order of their patterns, and below those of all others.
    var largest: UInt32 = 0
    for position in 0..<patterns.count {
      let pattern = base[position]
      largest = max(largest, pattern == 0x8000_0000 ? 0 : pattern)
    }
    return largest <= limit.bitPattern
  }

  /// Without its sign bit a float's pattern is ordered as its magnitude, and those of infinity
  /// and of what is no number come last.
  private static func are(_ patterns: UnsafeBufferPointer<UInt32>, within limit: Float) -> Bool {
    guard let base = patterns.baseAddress else { return true }
    var largest: UInt32 = 0
    for position in 0..<patterns.count { largest = max(largest, base[position] & 0x7FFF_FFFF) }
    return largest <= limit.bitPattern
  }
}
