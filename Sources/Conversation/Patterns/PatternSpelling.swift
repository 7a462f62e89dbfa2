import TextAnalysis

/// Finds the word of a pattern that a mistyped one was meant for.
///
/// Only words of some length are looked for, and only what fingers do easily is taken for an error:
/// a letter missing, added, doubled, changed with its neighbour, or the next key. In long words two
/// such errors are allowed.
struct PatternSpelling: Sendable {
  private struct Word: Sendable {
    var bytes: [UInt8]
    var number: Int
    var isStem: Bool
  }

  /// Shortest word that is looked for, and shortest that may have two errors.
  private static let shortest = 5
  private static let long = 8
  /// Most that an error may cost; two of them in long words.
  private static let oneError = 9
  private static let twoErrors = 16
  private static let filterBits = 1 << 18

  private var words: [Word] = []
  private var keys: [UInt32: [Int32]] = [:]
  /// A bit for each key, so that most words are done with without a look-up.
  private var filter: [UInt64] = []

  /// Adds a word that is compared by its stem or its folded form.
  mutating func add(_ bytes: [UInt8], number: Int, isStem: Bool) {
    guard bytes.count >= Self.shortest, bytes.count <= TypingDistance.longest else { return }
    words.append(Word(bytes: bytes, number: number, isStem: isStem))
  }

  /// To be called when all words are there.
  mutating func finish() {
    filter = [UInt64](repeating: 0, count: Self.filterBits / 64)
    for (place, word) in words.enumerated() {
      word.bytes.withUnsafeBufferPointer { bytes in
        DeletionKeys.forEach(of: bytes) { key in
          if keys[key]?.last != Int32(place) { keys[key, default: []].append(Int32(place)) }
          let bit = Int(key) & (Self.filterBits - 1)
          filter[bit >> 6] |= 1 << UInt64(bit & 63)
        }
      }
    }
  }

  /// The number of the word that was meant, or nil; of several the cheapest, then the first.
  func number(
    of typed: UnsafeBufferPointer<UInt8>, isStem: Bool, _ distance: inout TypingDistance
  ) -> Int? {
    guard typed.count >= Self.shortest, typed.count <= TypingDistance.longest else { return nil }
    var best: (cost: Int, place: Int)?
    DeletionKeys.forEach(of: typed) { key in
      let bit = Int(key) & (Self.filterBits - 1)
      guard filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let places = keys[key] else { return }
      for place in places {
        let word = words[Int(place)]
        guard word.isStem == isStem, abs(word.bytes.count - typed.count) <= 2 else { continue }
        let limit =
          min(word.bytes.count, typed.count) >= Self.long ? Self.twoErrors : Self.oneError
        let cost = word.bytes.withUnsafeBufferPointer {
          distance.cost(of: typed, for: $0, atMost: limit)
        }
        guard let cost, (cost, Int(place)) < best ?? (Int.max, 0) else { continue }
        best = (cost, Int(place))
      }
    }
    return best.map { words[$0.place].number }
  }
}
