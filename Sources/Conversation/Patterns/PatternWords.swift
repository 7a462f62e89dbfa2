/// The words of a set of patterns, numbered from 0, with the places of patterns (slots) that each may
/// fill and the classes that it belongs to.
struct PatternWords: Sendable, Equatable {
  /// How a word is compared.
  enum Kind: UInt8, Sendable, CaseIterable {
    /// By stem, by folded form, by its beginning, by the ending of its stem; punctuation by its bytes.
    case stem, form, beginning, ending, mark
  }

  private(set) var kinds: [Kind] = []
  /// The classes of each word, a bit for each class.
  private(set) var classes: [UInt64] = []
  /// What each word is compared by, one after the other.
  private var keys: [UInt8] = []
  private var keyEnds: [Int32] = []
  private var slots: [UInt16] = []
  private var slotEnds: [Int32] = []

  /// Number of words.
  var count: Int { kinds.count }

  /// Adds a word.
  ///
  /// - Parameter slots: in ascending order.
  mutating func append<Key: Sequence<UInt8>, Slots: Sequence<UInt16>>(
    _ kind: Kind, _ key: Key, slots: Slots, classes: UInt64
  ) {
    kinds.append(kind)
    keys.append(contentsOf: key)
    keyEnds.append(Int32(keys.count))
    self.slots.append(contentsOf: slots)
    slotEnds.append(Int32(self.slots.count))
    self.classes.append(classes)
  }

  /// Makes room, so that words are added without moving.
  mutating func reserve(words: Int, bytes: Int, slots: Int) {
    kinds.reserveCapacity(words)
    classes.reserveCapacity(words)
    keyEnds.reserveCapacity(words)
    slotEnds.reserveCapacity(words)
    keys.reserveCapacity(bytes)
    self.slots.reserveCapacity(slots)
  }

  /// The slots that a word may fill, in ascending order.
  @inline(__always)
  func slots(of word: Int) -> ArraySlice<UInt16> {
    slots[(word == 0 ? 0 : Int(slotEnds[word - 1]))..<Int(slotEnds[word])]
  }

  /// Length in bytes of what a word is compared by.
  @inline(__always)
  func keyLength(of word: Int) -> Int {
    Int(keyEnds[word]) - (word == 0 ? 0 : Int(keyEnds[word - 1]))
  }

  /// What a word is compared by.
  @inline(__always)
  func withKey<Result>(of word: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = word == 0 ? 0 : Int(keyEnds[word - 1])
    return keys.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<Int(keyEnds[word])]))
    }
  }
}
