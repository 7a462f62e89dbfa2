/// Hashes of features: the same on every machine, since weights are kept by them.
///
/// Bytes by FNV-1a (Fowler, Noll, Vo), parts put together by the finaliser of SplitMix64 (Steele,
/// Lea, Flood: Fast splittable pseudorandom number generators, 2014).
enum FeatureHash {
  /// The hash of a word.
  @inline(__always)
  static func bytes(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }

  /// The hash of a name.
  static func name(_ name: String) -> UInt32 {
    var name = name
    return name.withUTF8(bytes)
  }

  /// The hash of a feature of a family that two words make up.
  @inline(__always)
  static func feature(_ family: SignalFeatures.Family, _ first: UInt32, _ second: UInt32 = 0)
    -> UInt32
  {
    mixed(UInt64(first) << 32 | UInt64(second), family)
  }

  /// The hash of a feature that three words make up.
  @inline(__always)
  static func feature(
    _ family: SignalFeatures.Family, _ first: UInt32, _ second: UInt32, _ third: UInt32
  ) -> UInt32 {
    mixed((UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(third), family)
  }

  /// The hash of a feature that at most eight bytes make up.
  @inline(__always)
  static func mixed(_ value: UInt64, _ family: SignalFeatures.Family) -> UInt32 {
    var mixed = value &+ UInt64(family.rawValue) &* 0xD6E8_FEB8_6659_FD93
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: mixed ^ mixed >> 31)
  }
}
