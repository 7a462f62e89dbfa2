/// A word while it is being stemmed: its bytes, the part of them still kept, and the regions R1 and
/// R2 of the Snowball definitions.
///
/// It works on the bytes where they lie. All positions are byte offsets. A region that begins inside
/// a character would begin at that character's end, because endings begin at character borders:
/// bytes may therefore be scanned one by one.
struct StemmingWord {
  /// The bytes, of which `end` are still kept.
  var bytes: ByteWindow
  /// End of the part still kept.
  var end: Int
  /// Start of R1: after the first non-vowel that follows a vowel.
  var r1: Int
  /// Start of R2: the same, looked for from `r1` on.
  var r2: Int

  /// A word that is kept whole, without regions.
  init(_ bytes: ByteWindow) {
    self.bytes = bytes
    end = bytes.count
    r1 = end
    r2 = end
  }

  /// The last eight kept bytes, the last one lowest; zeros where the word is shorter.
  var tail: UInt64 {
    @inline(__always) get { tail(upTo: end) }
  }

  /// The first eight kept bytes, the first one highest; zeros where the word is shorter.
  var head: UInt64 { bytes.bytes.packed(from: 0, count: min(8, end)).byteSwapped }

  /// The last eight bytes before `limit`, the last one lowest.
  @inline(__always)
  func tail(upTo limit: Int) -> UInt64 {
    if limit >= 8 { return bytes.bytes.packed(from: limit - 8, count: 8).byteSwapped }
    guard limit > 0 else { return 0 }
    return bytes.bytes.packed(from: 0, count: limit).byteSwapped >> UInt64(64 - 8 * limit)
  }

  func ends(with ending: WordEnding) -> Bool { ends(with: ending, at: end) }

  /// Whether the bytes before `limit` end with `ending`.
  @inline(__always)
  func ends(with ending: WordEnding, at limit: Int) -> Bool {
    tail(upTo: limit).ends(with: ending)
  }

  /// Whether the bytes before `limit` are `ending` and nothing else.
  func isExactly(_ ending: WordEnding, upTo limit: Int) -> Bool {
    limit == ending.count && ends(with: ending, at: limit)
  }

  mutating func drop(_ count: Int) { end -= count }

  /// Replaces the last `count` bytes by an ending that is not longer.
  mutating func replaceLast(_ count: Int, with ending: WordEnding) {
    assert(ending.count <= count)
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

  /// The position after the third character, nil when there are fewer.
  var positionAfterThreeCharacters: Int? {
    @inline(__always) get {
      let isPlain =
        end > 3 && bytes[0] < 0x80 && bytes[1] < 0x80 && bytes[2] < 0x80 && bytes[3] < 0x80
      return isPlain ? 3 : position(afterCharacters: 3)
    }
  }

  /// The position after the first non-vowel that follows a vowel at `start` or later; the end of
  /// the word when there is none.
  @inline(__always)
  func regionStart(from start: Int, isVowel: (UInt8) -> Bool) -> Int {
    var index = start
    while index < end && !isVowel(bytes[index]) { index += 1 }
    while index < end && isVowel(bytes[index]) { index += 1 }
    return min(index + 1, end)
  }
}
