import TextAnalysis

/// Finds the word of a pattern that a mistyped one was meant for.
///
/// Only words of some length are looked for, and only what fingers do easily is taken for an error:
/// a letter missing, added, doubled, changed with its neighbour, or the next key. In long words two
/// such errors are allowed.
struct PatternSpelling: Sendable {
  private struct Entry: Sendable {
    /// A deletion key, and the number of a word that has it.
    var key: UInt32
    var word: Int32
  }

  /// Shortest word that is looked for, and shortest that may have two errors.
  private static let shortest = 5
  private static let long = 8
  /// Most that an error may cost; two of them in long words.
  private static let oneError = 9
  private static let twoErrors = 16

  /// Entries in buckets by the first bits of their keys, in each in the order of the words.
  private var entries: [Entry] = []
  private var ends: [Int32] = []
  private let shift: UInt32
  /// A bit for each of the first bits of keys that there are; most keys of a word that no pattern
  /// has end here.
  private var marks: [UInt64] = []
  private let markShift: UInt32

  /// Takes up the words that are compared by stem or by form, whole or by their ending.
  init(_ words: PatternWords) {
    var count = 0
    Self.forEachKey(of: words) { _, _ in count += 1 }
    // Some four entries a bucket.
    let bits = UInt32(max(1, Int.bitWidth - count.leadingZeroBitCount - 2))
    let shift = 32 - bits
    self.shift = shift
    // Some sixteen bits an entry.
    let markBits = min(bits + 6, 32)
    let markShift = 32 - markBits
    self.markShift = markShift
    marks = [UInt64](repeating: 0, count: max(1, (1 << Int(markBits)) / 64))
    // First the sizes of the buckets, then where each begins, which moves to its end as it fills.
    ends = [Int32](repeating: 0, count: 1 << Int(bits) + 1)
    ends.withUnsafeMutableBufferPointer { ends in
      Self.forEachKey(of: words) { key, _ in ends[Int(key >> shift) + 1] += 1 }
      for bucket in 1..<ends.count { ends[bucket] += ends[bucket - 1] }
    }
    entries = [Entry](unsafeUninitializedCapacity: count) { entries, initialized in
      ends.withUnsafeMutableBufferPointer { ends in
        Self.forEachKey(of: words) { key, word in
          let bucket = Int(key >> shift)
          entries.initializeElement(at: Int(ends[bucket]), to: Entry(key: key, word: word))
          ends[bucket] += 1
        }
      }
      initialized = count
    }
    for entry in entries {
      let mark = entry.key >> markShift
      marks[Int(mark >> 6)] |= 1 << UInt64(mark & 63)
    }
  }

  private static func forEachKey(of words: PatternWords, _ body: (UInt32, Int32) -> Void) {
    for (number, kind) in words.kinds.enumerated() {
      switch kind {
      case .beginning, .mark: continue
      case .stem, .form, .ending: break
      }
      words.withKey(of: number) { key in
        guard key.count >= shortest, key.count <= TypingDistance.longest else { return }
        DeletionKeys.forEach(of: key) { body($0, Int32(number)) }
      }
    }
  }

  /// The number of the word that was meant, or nil; of several the cheapest, then the first.
  func number(
    of typed: UnsafeBufferPointer<UInt8>, isStem: Bool, in words: PatternWords,
    _ distance: inout TypingDistance
  ) -> Int? {
    guard typed.count >= Self.shortest, typed.count <= TypingDistance.longest else { return nil }
    var best: (cost: Int, word: Int)?
    DeletionKeys.forEach(of: typed) { key in
      let mark = key >> markShift
      guard marks[Int(mark >> 6)] & 1 << UInt64(mark & 63) != 0 else { return }
      let bucket = Int(key >> shift)
      for place in (bucket == 0 ? 0 : Int(ends[bucket - 1]))..<Int(ends[bucket])
      where entries[place].key == key {
        let word = Int(entries[place].word)
        let length = words.keyLength(of: word)
        guard (words.kinds[word] != .form) == isStem, abs(length - typed.count) <= 2 else {
          continue
        }
        let limit = min(length, typed.count) >= Self.long ? Self.twoErrors : Self.oneError
        let cost = words.withKey(of: word) { distance.cost(of: typed, for: $0, atMost: limit) }
        guard let cost, (cost, word) < best ?? (Int.max, 0) else { continue }
        best = (cost, word)
      }
    }
    return best?.word
  }
}
