/// Hash of a term's bytes for the stored dictionary; part of the file format,
/// so it never changes within a format version.
///
/// Eight bytes at a time, multiply and fold; spread is all it has to give.
package func termHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  var hash = UInt64(truncatingIfNeeded: bytes.count) &* factor
  var offset = 0
  while offset < bytes.count {
    var word: UInt64 = 0
    let end = min(offset + 8, bytes.count)
    var shift: UInt64 = 0
    for position in offset..<end {
      word |= UInt64(bytes[position]) << shift
      shift += 8
    }
    hash = (hash ^ word) &* factor
    hash ^= hash >> 32
    offset = end
  }
  return hash
}

/// Whether two terms have the same bytes.
package func sameTerm(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>)
  -> Bool
{
  guard left.count == right.count else { return false }
  for position in 0..<left.count where left[position] != right[position] { return false }
  return true
}
