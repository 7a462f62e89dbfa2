/// A word while it is being stemmed: its bytes, the part of them still kept, and the regions R1 and
/// R2 of the Snowball definitions.
///
/// It takes the caller's array over and gives it back, so that nothing is allocated. All positions
/// are byte offsets. A region that begins inside a character would begin at that character's end,
/// because endings begin at character borders: bytes may therefore be scanned one by one.
struct StemmingWord {
  var bytes: [UInt8] = []
  /// End of the part still kept.
  var end = 0
  /// Start of R1: after the first non-vowel that follows a vowel.
  var r1 = 0
  /// Start of R2: the same, looked for from `r1` on.
  var r2 = 0

  init(taking word: inout [UInt8]) {
    swap(&bytes, &word)
    end = bytes.count
    r1 = end
    r2 = end
  }

  /// Hands the bytes back, cut to what is kept.
  mutating func giveBack(to word: inout [UInt8]) {
    if end < bytes.count { bytes.removeLast(bytes.count - end) }
    swap(&bytes, &word)
  }

  /// The last eight kept bytes, the last one lowest; zeros where the word is shorter.
  var tail: UInt64 { tail(upTo: end) }

  /// The first eight kept bytes, the first one highest; zeros where the word is shorter.
  var head: UInt64 {
    let count = min(8, end)
    return count == 0 ? 0 : tail(upTo: count) << UInt64(64 - 8 * count)
  }

  /// The last eight bytes before `limit`, the last one lowest.
  func tail(upTo limit: Int) -> UInt64 {
    var packed: UInt64 = 0
    var index = max(0, limit - 8)
    while index < limit {
      packed = packed << 8 | UInt64(bytes[index])
      index += 1
    }
    return packed
  }

  func ends(with ending: WordEnding) -> Bool { ends(with: ending, at: end) }

  /// Whether the bytes before `limit` end with `ending`.
  @inline(__always)
  func ends(with ending: WordEnding, at limit: Int) -> Bool {
    guard limit >= ending.count else { return false }
    var packed = ending.bits
    var index = limit
    for _ in 0..<ending.count {
      index -= 1
      if bytes[index] != UInt8(truncatingIfNeeded: packed) { return false }
      packed >>= 8
    }
    return true
  }

  /// Whether the bytes before `limit` are `ending` and nothing else.
  func isExactly(_ ending: WordEnding, upTo limit: Int) -> Bool {
    limit == ending.count && ends(with: ending, at: limit)
  }

  mutating func drop(_ count: Int) { end -= count }

  /// Replaces the last `count` bytes by an ending that is not longer.
  mutating func replaceLast(_ count: Int, with ending: WordEnding) {
    end += ending.count - count
    var packed = ending.bits
    for index in stride(from: end - 1, to: end - 1 - ending.count, by: -1) {
      bytes[index] = UInt8(truncatingIfNeeded: packed)
      packed >>= 8
    }
  }

  /// Start of the character before `limit`, nil at the beginning of the word.
  func characterStart(before limit: Int) -> Int? {
    guard limit > 0 else { return nil }
    var index = limit - 1
    while index > 0 && bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// Whether at least `count` characters stand before `limit`.
  func hasCharacters(_ count: Int, before limit: Int) -> Bool {
    var position = limit
    for _ in 0..<count {
      guard let start = characterStart(before: position) else { return false }
      position = start
    }
    return true
  }

  /// The position after the `count`th character, nil when there are fewer.
  func position(afterCharacters count: Int) -> Int? {
    var remaining = count
    var index = 0
    while remaining > 0 {
      guard index < end else { return nil }
      index += 1
      while index < end && bytes[index] & 0xC0 == 0x80 { index += 1 }
      remaining -= 1
    }
    return index
  }

  /// The position after the first non-vowel that follows a vowel at `start` or later; the end of
  /// the word when there is none.
  func regionStart(from start: Int, isVowel: (UInt8) -> Bool) -> Int {
    var index = start
    while index < end && !isVowel(bytes[index]) { index += 1 }
    while index < end && isVowel(bytes[index]) { index += 1 }
    return min(index + 1, end)
  }
}
