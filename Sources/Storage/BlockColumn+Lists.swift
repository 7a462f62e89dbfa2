extension BlockColumn where Element: FixedWidthInteger & UnsignedInteger {
  /// The range between the elements at `index` and `index + 1`, for columns that tell where lists
  /// begin and end in another one.
  ///
  /// Forming a range of stored numbers oneself would trap where a damaged file has them fall.
  ///
  /// - Throws: `StorageError.damaged` as `withElements`, and where the numbers fall or are beyond
  ///   `Int`; whether the range lies in the other column is for that column to check.
  @inlinable @inline(__always)
  package func list(_ index: Int) throws(StorageError) -> Range<Int> {
    guard index >= 0 && index < count &- 1 else { throw blocks.outside() }
    return try withElements(index..<index &+ 2) { (bounds) throws(StorageError) in
      let start = bounds[0]
      let end = bounds[1]
      guard start <= end, end <= Int.max else { throw blocks.falling() }
      return Int(truncatingIfNeeded: start)..<Int(truncatingIfNeeded: end)
    }
  }
}
