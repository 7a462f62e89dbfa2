/// XXH64 with seed 0, as its published specification defines it (Yann Collet, XXH64 algorithm
/// description).
///
/// Detects accidental damage; no protection against someone who means to deceive.
///
/// - Complexity: O(bytes), four independent lanes of eight bytes.
package func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
  let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  let count = bytes.count
  guard var place = bytes.baseAddress, count > 0 else {
    return avalanche(prime5, prime2, prime3)
  }
  let end = place + count
  var hash: UInt64
  if count >= 32 {
    var a = prime1 &+ prime2
    var b = prime2
    var c: UInt64 = 0
    var d = 0 &- prime1
    for _ in 0..<count / 32 {
      a = rotate(a &+ word(place) &* prime2, 31) &* prime1
      b = rotate(b &+ word(place + 8) &* prime2, 31) &* prime1
      c = rotate(c &+ word(place + 16) &* prime2, 31) &* prime1
      d = rotate(d &+ word(place + 24) &* prime2, 31) &* prime1
      place += 32
    }
    func merge(_ hash: UInt64, _ lane: UInt64) -> UInt64 {
      (hash ^ (rotate(lane &* prime2, 31) &* prime1)) &* prime1 &+ prime4
    }
    hash = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
    hash = merge(merge(merge(merge(hash, a), b), c), d)
  } else {
    hash = prime5
  }
  hash &+= UInt64(count)
  while end - place >= 8 {
    hash = rotate(hash ^ (rotate(word(place) &* prime2, 31) &* prime1), 27) &* prime1 &+ prime4
    place += 8
  }
  if end - place >= 4 {
    let half = UInt32(littleEndian: place.loadUnaligned(as: UInt32.self))
    hash = rotate(hash ^ (UInt64(half) &* prime1), 23) &* prime2 &+ prime3
    place += 4
  }
  while place < end {
    hash = rotate(hash ^ (UInt64(place.load(as: UInt8.self)) &* prime5), 11) &* prime1
    place += 1
  }
  return avalanche(hash, prime2, prime3)
}

@inline(__always)
private func avalanche(_ value: UInt64, _ prime2: UInt64, _ prime3: UInt64) -> UInt64 {
  var hash = (value ^ (value >> 33)) &* prime2
  hash = (hash ^ (hash >> 29)) &* prime3
  return hash ^ (hash >> 32)
}

@inline(__always)
private func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
  (value << bits) | (value >> (64 &- bits))
}

@inline(__always)
private func word(_ place: UnsafeRawPointer) -> UInt64 {
  UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
}
