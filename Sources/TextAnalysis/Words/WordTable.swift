/// A table from words of UTF-8 bytes to small values, asked without making strings.
///
/// Open addressing, at most half full. A table of 16-bit tags is looked at first: it is small enough
/// to stay in the cache, and tells most words that are not there. The first sixteen bytes of a word
/// stand in its slot, so that most others take three comparisons; answers are exact.
package struct WordTable: Sendable {
  private struct Slot {
    var key = WordKey()
    /// Place of the bytes after the sixteenth.
    var rest: Int32 = 0
    var value: UInt32 = 0
  }

  /// Bits of the hash of each slot's word; 0 where the slot is free.
  private var tags: [UInt16] = []
  private var slots: [Slot] = []
  private var rests: [UInt8] = []
  /// Number of words.
  package private(set) var count = 0

  /// A table without words, with room for `capacity` of them.
  package init(capacity: Int = 64) {
    let size = Self.size(for: capacity)
    slots = [Slot](repeating: Slot(), count: size)
    tags = [UInt16](repeating: 0, count: size)
  }

  /// Adds bits to the value of a word; the empty word is not taken.
  ///
  /// - Complexity: O(length of the word), amortised and expected.
  package mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ value: UInt32) {
    insert(Bytes(word), value)
  }

  /// The value of a word, 0 when it is not in the table.
  ///
  /// - Complexity: O(length of the word), expected; allocates nothing.
  package func value(of word: UnsafeBufferPointer<UInt8>) -> UInt32 { value(of: Bytes(word)) }

  /// Adds bits to the value of a word.
  mutating func insert(_ word: Bytes, _ value: UInt32) {
    guard word.count > 0 else { return }
    if 2 * (count + 1) > slots.count { grow() }
    let key = WordKey(word)
    let hash = key.hash
    let index = slot(of: key, hash, word)
    if tags[index] == 0 {
      tags[index] = Self.tag(hash)
      slots[index] = Slot(key: key, rest: Int32(rests.count), value: value)
      if word.count > WordKey.length { rests.append(contentsOf: word[16..<word.count].buffer) }
      count += 1
    } else {
      slots[index].value |= value
    }
  }

  /// Adds the words of a list that white space parts.
  mutating func insert(words list: String, _ value: UInt32) {
    Self.forEachWord(of: list) { word in word.span.withBytes { insert($0, value) } }
  }

  /// Adds the same words folded.
  mutating func insert(foldedWords list: String, _ value: UInt32) {
    var key: [UInt8] = []
    Self.forEachWord(of: list) { word in
      Folding.fold(word, into: &key)
      key.span.withBytes { insert($0, value) }
    }
  }

  /// Calls `body` with the words of a list that white space parts.
  static func forEachWord(of list: String, _ body: ([UInt8]) -> Void) {
    var word: [UInt8] = []
    for byte in list.utf8 {
      if byte > 0x20 {
        word.append(byte)
      } else if !word.isEmpty {
        body(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { body(word) }
  }

  /// The value of a word, 0 when it is not in the table.
  func value(of word: Bytes) -> UInt32 {
    guard word.count > 0 else { return 0 }
    let key = WordKey(word)
    let index = slot(of: key, key.hash, word)
    return tags[index] == 0 ? 0 : slots[index].value
  }

  /// The slot of a word, or the free one that it would take.
  @inline(__always)
  private func slot(of key: WordKey, _ hash: UInt64, _ word: Bytes) -> Int {
    let mask = tags.count &- 1
    let tag = Self.tag(hash)
    var index = Int(truncatingIfNeeded: hash) & mask
    while tags[index] != 0 {
      if tags[index] == tag, slots[index].key == key, hasRest(slots[index], word) { break }
      index = (index &+ 1) & mask
    }
    return index
  }

  private static func tag(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: hash >> 48) | 1 }

  private func hasRest(_ slot: Slot, _ word: Bytes) -> Bool {
    guard word.count > WordKey.length else { return true }
    for index in WordKey.length..<word.count
    where rests[Int(slot.rest) + index - WordKey.length] != word[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    tags = [UInt16](repeating: 0, count: slots.count)
    let mask = slots.count - 1
    for slot in old where slot.key.count > 0 {
      let hash = slot.key.hash
      var index = Int(truncatingIfNeeded: hash) & mask
      while tags[index] != 0 { index = (index + 1) & mask }
      tags[index] = Self.tag(hash)
      slots[index] = slot
    }
  }

  /// A power of two at least twice as large as `capacity`.
  private static func size(for capacity: Int) -> Int {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    return size
  }
}

/// Length and first sixteen bytes of a word, as numbers.
struct WordKey: Equatable, Sendable {
  /// How many bytes a key holds.
  static let length = 16

  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var count: Int32 = 0

  init() {}

  @inline(__always)
  init(_ word: Bytes) {
    count = Int32(truncatingIfNeeded: word.count)
    low = word.packed(from: 0, count: min(8, word.count))
    if word.count > 8 { high = word.packed(from: 8, count: min(8, word.count &- 8)) }
  }

  var hash: UInt64 {
    var mixed = (low ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed >> 32 ^ high) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }

  /// A hash of all bytes of a word, so that words with the same one may be taken for the same.
  static func hash(ofAll word: Bytes) -> UInt64 {
    var mixed = UInt64(truncatingIfNeeded: word.count)
    var place = 0
    while place < word.count {
      let length = min(8, word.count &- place)
      mixed = (mixed ^ word.packed(from: place, count: length)) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 29
      place &+= length
    }
    return mixed
  }
}
