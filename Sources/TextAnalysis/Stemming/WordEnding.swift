/// A literal ending of up to eight ASCII bytes, packed into one integer so that comparing it with
/// the end of a word is a single masked comparison.
struct WordEnding: Sendable {
  /// The bytes of the ending, its last byte lowest.
  let bits: UInt64
  /// Ones where `bits` is meaningful.
  let mask: UInt64
  /// Number of bytes.
  let count: Int

  /// Packs `literal`, of which eight bytes at most are ASCII letters.
  @inline(__always)
  init(_ literal: StaticString) {
    var packed: UInt64 = 0
    var length = 0
    literal.withUTF8Buffer { bytes in
      precondition(bytes.count <= 8, "an ending has at most eight bytes")
      for byte in bytes { packed = packed << 8 | UInt64(byte) }
      length = bytes.count
    }
    bits = packed
    count = length
    mask = length == 8 ? .max : (1 << UInt64(8 * length)) - 1
  }
}

extension WordEnding: ExpressibleByStringLiteral {
  @inline(__always)
  init(stringLiteral value: StaticString) { self.init(value) }
}

extension UInt64 {
  /// Whether the last bytes of a word, the last one lowest, end with `ending`.
  @inline(__always)
  func ends(with ending: WordEnding) -> Bool { self & ending.mask == ending.bits }
}

/// A rule of a stemmer: an ending and what to do with it.
struct EndingRule<Action: Sendable>: Sendable {
  let ending: WordEnding
  let action: Action
}

/// The rules of one step, of which the longest matching ending alone is tried.
struct EndingTable<Action: Sendable>: Sendable {
  /// Longest ending first.
  private let rules: [EndingRule<Action>]
  /// One bit for each last letter (its low five bits) that some ending has.
  private let lastLetters: UInt32

  init(_ rules: [(WordEnding, Action)]) {
    self.rules =
      rules
      .map { EndingRule(ending: $0.0, action: $0.1) }
      .sorted { $0.ending.count > $1.ending.count }
    lastLetters = rules.reduce(0) { $0 | 1 << UInt32($1.0.bits & 31) }
  }

  /// The rule with the longest ending that `tail` ends with.
  ///
  /// - Complexity: O(number of rules), constant for a word whose last letter no ending has.
  func longestMatch(_ tail: UInt64) -> EndingRule<Action>? {
    guard lastLetters & (1 << UInt32(tail & 31)) != 0 else { return nil }
    for rule in rules where tail & rule.ending.mask == rule.ending.bits { return rule }
    return nil
  }
}
