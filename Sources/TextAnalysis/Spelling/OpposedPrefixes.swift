/// Words whose beginnings alone differ: anschalten and abschalten, installieren and deinstallieren,
/// lock and unlock.
///
/// By letters they are near to each other, and yet neither is a typing error of the other; some
/// beginnings turn round what a word means.
package enum OpposedPrefixes {
  /// Whether two folded words are the same behind beginnings that differ, of which one may be none.
  ///
  /// What stands between a part and its verb (an-ge-schaltet, an-zu-schalten) and the words' endings
  /// may differ too.
  ///
  /// - Complexity: O(prefixes²) for words that end alike, O(1) for others; allocates nothing.
  package static func differ(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (first, second) = (Bytes(first), Bytes(second))
    guard endAlike(first, second) else { return false }
    return prefixes.contains { prefix in
      guard first.begins(with: prefix) || second.begins(with: prefix) else { return false }
      return areSame(first, prefix, second, "") || areSame(first, "", second, prefix)
        || prefixes.contains { areSame(first, prefix, second, $0) }
    }
  }

  /// Whether two folded words are the same but for beginnings of which one says the contrary of the
  /// other.
  ///
  /// - Complexity: as `differ`.
  package static func areContrary(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (first, second) = (Bytes(first), Bytes(second))
    guard endAlike(first, second) else { return false }
    return contraries.contains { one, other in
      areSame(first, one, second, other) || areSame(first, other, second, one)
    }
  }

  /// Whether two words are the same behind two beginnings that differ.
  private static func areSame(
    _ first: Bytes, _ prefix: StaticString, _ second: Bytes, _ other: StaticString
  ) -> Bool {
    let (start, begin) = (prefix.utf8CodeUnitCount, other.utf8CodeUnitCount)
    guard first.begins(with: prefix), second.begins(with: other),
      start != begin || !first[0..<start].equals(other)
    else { return false }
    let (left, right) = (rest(of: first, from: start), rest(of: second, from: begin))
    let shared = min(left.count, right.count)
    var same = 0
    while same < shared, left[same] == right[same] { same += 1 }
    return same >= shortestRest && max(left.count, right.count) - same <= longestEnding
  }

  /// What follows a part, without what stands between it and its verb.
  private static func rest(of word: Bytes, from start: Int) -> Bytes {
    let rest = word[start..<word.count]
    guard start > 0, rest.count > shortestRest + 2,
      rest.begins(with: "ge") || rest.begins(with: "zu")
    else { return rest }
    return rest[2..<rest.count]
  }

  /// Whether words share letters before endings that may differ, without which they are not the same.
  private static func endAlike(_ first: Bytes, _ second: Bytes) -> Bool {
    for left in 0...longestEnding where first.count >= left + shortestRest {
      for right in 0...longestEnding where second.count >= right + shortestRest {
        let (end, other) = (first.count - left, second.count - right)
        if (1...shortestRest).allSatisfy({ first[end - $0] == second[other - $0] }) { return true }
      }
    }
    return false
  }

  /// Fewest letters that both words share.
  private static let shortestRest = 4
  /// Most letters at their ends that differ.
  private static let longestEnding = 2

  private static let prefixes: [StaticString] = [
    "ab", "an", "auf", "aus", "be", "bei", "de", "des", "dis", "durch", "ein", "en", "ent", "er",
    "ge", "hin", "her", "im", "in", "inter", "ir", "miss", "mit", "nach", "non", "over", "pre",
    "re", "ruck", "um", "un", "under", "unter", "uber", "ver", "vor", "weg", "wieder", "zer", "zu",
    "zuruck",
  ]

  private static let contraries: [(StaticString, StaticString)] = [
    ("an", "ab"), ("an", "aus"), ("ein", "aus"), ("auf", "zu"), ("auf", "ab"), ("ent", ""),
    ("ent", "ver"), ("ent", "be"), ("de", ""), ("des", ""), ("de", "re"), ("dis", ""),
    ("dis", "en"), ("un", ""), ("non", ""), ("nicht", ""),
  ]
}
