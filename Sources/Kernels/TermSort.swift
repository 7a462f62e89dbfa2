/// Sorts values of 64 bits by their high half, keeping the order of equal ones:
/// from the lowest byte up, one pass for each byte that differs.
///
/// - Parameters:
///   - values: `count` values, sorted in place.
///   - spare: room for `count` values, fewer than 2³².
/// - Complexity: O(`count`) for each byte of the largest high half.
package func sortByHighHalf(
  _ values: UnsafeMutablePointer<UInt64>, spare: UnsafeMutablePointer<UInt64>, count: Int
) {
  if count < 24 {
    insertionSort(values, count: count)
    return
  }
  var largest: UInt64 = 0
  for position in 0..<count { largest |= values[position] }
  var source = values
  var target = spare
  var shift: UInt64 = 32
  while shift < 64, largest >> shift != 0 {
    // Of 32 bits, so that it has room on the stack.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 256) { starts in
      guard let starts = starts.baseAddress else { return }
      starts.initialize(repeating: 0, count: 256)
      for position in 0..<count { starts[Int(source[position] >> shift & 0xFF)] &+= 1 }
      var sum = 0
      for digit in 0..<256 {
        let size = Int(starts[digit])
        starts[digit] = UInt32(truncatingIfNeeded: sum)
        sum &+= size
      }
      for position in 0..<count {
        let value = source[position]
        let digit = Int(value >> shift & 0xFF)
        target[Int(starts[digit])] = value
        starts[digit] &+= 1
      }
    }
    swap(&source, &target)
    shift += 8
  }
  if source != values { values.update(from: source, count: count) }
}

private func insertionSort(_ values: UnsafeMutablePointer<UInt64>, count: Int) {
  guard count > 1 else { return }
  for position in 1..<count {
    let value = values[position]
    var place = position
    while place > 0, values[place &- 1] >> 32 > value >> 32 {
      values[place] = values[place &- 1]
      place &-= 1
    }
    values[place] = value
  }
}
