/// Keys under which a word is found by words that differ in few letters: its
/// beginning without one letter, or two, in every way.
///
/// Of two words within as many edits as both are given deletions, one key at
/// least is the same.
///
/// Garbe: SymSpell, 2012; Mor, Fraenkel: A hash code method for detecting and
/// correcting spelling errors, CACM 1982.
package enum DeletionKeys {
  /// Bytes of a word that keys are made of.
  private static let prefix = 7
  /// Shortest word with keys, and shortest of which two letters are left out.
  package static let shortest = 4
  package static let shortestForTwo = 7

  /// Calls `body` with the hash of every key of a word; some may come twice.
  ///
  /// - Complexity: 29 calls at most.
  @inline(__always)
  package static func forEach(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void
  ) {
    guard word.count >= shortest else { return }
    let length = min(word.count, prefix)
    var packed: UInt64 = 0
    for place in 0..<length { packed |= UInt64(word[place]) << UInt64(8 * place) }
    body(hash(packed, length))
    for first in 0..<length {
      let one = without(first, packed)
      body(hash(one, length - 1))
      guard word.count >= shortestForTwo, first > 0 else { continue }
      for second in 0..<first { body(hash(without(second, one), length - 2)) }
    }
  }

  @inline(__always)
  private static func without(_ place: Int, _ packed: UInt64) -> UInt64 {
    let low = (UInt64(1) << UInt64(8 * place)) &- 1
    return (packed & low) | (packed >> 8 & ~low)
  }

  @inline(__always)
  private static func hash(_ packed: UInt64, _ length: Int) -> UInt32 {
    var mixed = (packed | UInt64(length) << 56) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }
}
