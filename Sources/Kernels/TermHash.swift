/// Hash of a term's bytes for the stored dictionary; part of the file format,
/// so it never changes within a format version.
///
/// Eight bytes at a time, multiply and fold; spread is all it has to give.
package func termHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  let count = bytes.count
  var hash = UInt64(truncatingIfNeeded: count) &* factor
  guard let base = UnsafeRawPointer(bytes.baseAddress) else { return hash }
  var offset = 0
  while offset &+ 8 <= count {
    hash = (hash ^ word(base, offset)) &* factor
    hash ^= hash >> 32
    offset &+= 8
  }
  if offset < count {
    hash = (hash ^ tail(base, offset, count)) &* factor
    hash ^= hash >> 32
  }
  return hash
}

/// Eight bytes, the first one lowest.
@inline(__always)
private func word(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
  UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
}

/// The last one to seven bytes as if zeros followed them, by few loads that may overlap.
@inline(__always)
private func tail(_ base: UnsafeRawPointer, _ offset: Int, _ count: Int) -> UInt64 {
  let length = count &- offset
  if count >= 8 { return word(base, count &- 8) >> UInt64(64 &- 8 &* length) }
  if length >= 4 {
    let low = base.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
    let high = base.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self).littleEndian
    return UInt64(low) | UInt64(high) << UInt64(8 &* (length &- 4))
  }
  let first = UInt64(base.load(fromByteOffset: offset, as: UInt8.self))
  let middle = UInt64(base.load(fromByteOffset: offset &+ length / 2, as: UInt8.self))
  let last = UInt64(base.load(fromByteOffset: count &- 1, as: UInt8.self))
  return first | middle << UInt64(8 &* (length / 2)) | last << UInt64(8 &* (length &- 1))
}

/// Whether two terms have the same bytes.
package func sameTerm(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>)
  -> Bool
{
  let count = left.count
  guard count == right.count else { return false }
  guard let a = UnsafeRawPointer(left.baseAddress), let b = UnsafeRawPointer(right.baseAddress)
  else { return true }
  if count >= 8 {
    var offset = 0
    while offset &+ 8 < count {
      if word(a, offset) != word(b, offset) { return false }
      offset &+= 8
    }
    return word(a, count &- 8) == word(b, count &- 8)
  }
  guard count > 0 else { return true }
  return tail(a, 0, count) == tail(b, 0, count)
}

/// Sum of the first `count` of sixteen bytes, `count` at most fifteen.
@inline(__always)
package func sumOfBytes(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int {
  let raw = UnsafeRawPointer(bytes)
  let low = word(raw, 0)
  let high = word(raw, 8)
  if count < 8 { return sumOfBytes(low & ((1 << UInt64(8 &* count)) &- 1)) }
  return sumOfBytes(low) &+ sumOfBytes(high & ((1 << UInt64(8 &* (count &- 8))) &- 1))
}

@inline(__always)
private func sumOfBytes(_ word: UInt64) -> Int {
  let mask: UInt64 = 0x00FF_00FF_00FF_00FF
  let pairs = (word & mask) &+ ((word >> 8) & mask)
  return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
}
