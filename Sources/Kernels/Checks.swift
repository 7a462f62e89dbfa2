/// Whether all of `count` numbers are below `limit`.
package func allBelow(_ numbers: UnsafePointer<UInt32>, count: Int, limit: UInt32) -> Bool {
  var largest: UInt32 = 0
  for position in 0..<count { largest = max(largest, numbers[position]) }
  return count == 0 || largest < limit
}

/// Whether `count` numbers never fall.
package func neverFalls(_ numbers: UnsafePointer<UInt32>, count: Int) -> Bool {
  guard count > 1 else { return true }
  var falls = 0
  for position in 1..<count { falls &+= numbers[position] < numbers[position &- 1] ? 1 : 0 }
  return falls == 0
}

/// Whether the numbers of every list rise, none twice; list i is
/// `numbers[starts[i]..<starts[i + 1]]`, with starts that never fall and lie within.
///
/// - Complexity: O(lists + numbers).
package func listsRise(
  starts: UnsafePointer<UInt32>, lists: Int, numbers: UnsafePointer<UInt32>
) -> Bool {
  var falls = 0
  for list in 0..<lists {
    let start = Int(starts[list])
    let end = Int(starts[list &+ 1])
    var position = start &+ 1
    while position < end {
      falls &+= numbers[position] <= numbers[position &- 1] ? 1 : 0
      position &+= 1
    }
  }
  return falls == 0
}

/// Whether all of `count` floats are finite and at most `limit` from zero.
package func allWithin(_ floats: UnsafePointer<Float>, count: Int, limit: Float) -> Bool {
  // Without its sign bit a float's pattern is ordered as its magnitude, and
  // those of infinity and of what is no number come last.
  var largest: UInt32 = 0
  for position in 0..<count { largest = max(largest, floats[position].bitPattern & 0x7FFF_FFFF) }
  return largest <= limit.bitPattern
}
