/// Reads a word of every cache line of some memory, so that the waits for all of them overlap
/// before the lines are worked on one after the other.
///
/// - Returns: something of what was read; keep it, or nothing is.
/// - Complexity: O(`count` / 64).
@inline(__always)
package func touchLines(_ bytes: UnsafeRawPointer, count: Int) -> UInt32 {
  var touched: UInt32 = 0
  var offset = 0
  while offset &+ 4 <= count {
    touched ^= bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    offset &+= 64
  }
  // The last line, where the first does not begin one.
  if count >= 4 { touched ^= bytes.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self) }
  return touched
}
