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

/// Whether each of `count` numbers is larger than the one before.
package func alwaysRises(_ numbers: UnsafePointer<UInt32>, count: Int) -> Bool {
  guard count > 1 else { return true }
  var stays = 0
  for position in 1..<count { stays &+= numbers[position] <= numbers[position &- 1] ? 1 : 0 }
  return stays == 0
}

/// Whether all of `count` floats are finite and at most `limit` from zero.
package func allWithin(_ floats: UnsafePointer<Float>, count: Int, limit: Float) -> Bool {
  // Without its sign bit a float's pattern is ordered as its magnitude, and
  // those of infinity and of what is no number come last.
  var largest: UInt32 = 0
  for position in 0..<count { largest = max(largest, floats[position].bitPattern & 0x7FFF_FFFF) }
  return largest <= limit.bitPattern
}
