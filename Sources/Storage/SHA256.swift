/// SHA-256 (FIPS 180-4), for digests that others may want to verify: the
/// revision of a knowledge base and the spans of an answer.
package struct SHA256 {
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  private var block = InlineArray<64, UInt8>(repeating: 0)
  /// Bytes in `block`.
  private var filled = 0
  /// Bits of the message.
  private var length: UInt64 = 0

  /// An empty message.
  package init() {}

  /// Appends bytes to the message.
  package mutating func update(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    block[filled] = byte
    filled += 1
    length &+= 8
    if filled == 64 {
      compress()
      filled = 0
    }
  }

  /// The 32 bytes of the digest; the message ends here.
  package consuming func finish() -> [UInt8] {
    let bits = length
    append(0x80)
    while filled != 56 { append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return [UInt8](unsafeUninitializedCapacity: 32) { bytes, count in
      for place in 0..<32 {
        let shift = UInt32(24 - place % 4 * 8)
        bytes[place] = UInt8(truncatingIfNeeded: state[place / 4] >> shift)
      }
      count = 32
    }
  }

  /// The first `digits` hexadecimal digits of the digest of `bytes`.
  package static func hex(_ bytes: some Sequence<UInt8>, digits: Int = 64) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finishHex(digits: digits)
  }

  /// The first `digits` hexadecimal digits of the digest; the message ends here.
  package consuming func finishHex(digits: Int = 64) -> String {
    let bytes = finish()
    let digits = min(max(digits, 0), 2 * bytes.count)
    return String(unsafeUninitializedCapacity: digits) { text in
      for place in 0..<digits {
        let digit = place % 2 == 0 ? bytes[place / 2] >> 4 : bytes[place / 2] & 15
        text[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
      }
      return digits
    }
  }

  private mutating func compress() {
    @inline(__always)
    func rotate(_ value: UInt32, _ bits: UInt32) -> UInt32 {
      (value >> bits) | (value << (32 - bits))
    }
    var schedule = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      schedule[index] =
        UInt32(block[index * 4]) << 24 | UInt32(block[index * 4 + 1]) << 16
        | UInt32(block[index * 4 + 2]) << 8 | UInt32(block[index * 4 + 3])
    }
    for index in 16..<64 {
      let early = schedule[index - 15]
      let late = schedule[index - 2]
      let sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
      let sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
      schedule[index] = schedule[index - 16] &+ sigma0 &+ schedule[index - 7] &+ sigma1
    }
    // Eight variables of their own stay in registers.
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ Self.constants[index] &+ schedule[index]
      let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
