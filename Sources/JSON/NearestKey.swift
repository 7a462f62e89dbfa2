/// The known word that was probably meant by an unknown one.
enum NearestKey {
  /// Longer words are not compared, so that a hostile key costs nothing.
  private static let longest = 64

  /// The candidate at the smallest distance, the first of several; `nil` when even that differs in
  /// more than a third of the word, or in more than one letter of a short one.
  static func find(_ word: String, among candidates: [String]) -> String? {
    let letters = Array(word.utf8)
    guard letters.count <= longest else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate.utf8.count <= longest {
      let distance = distance(folded(letters), folded(Array(candidate.utf8)))
      guard distance <= max(1, letters.count / 3), distance < letters.count else { continue }
      if distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// The optimal string alignment distance: insertions, deletions, replacements and exchanges of
  /// neighbours, each counting one.
  ///
  /// From Boytsov, "Indexing methods for approximate dictionary searching", 2011, section 2.1.
  ///
  /// - Complexity: O(m · n).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for i in left.indices {
      row[0] = i + 1
      for j in right.indices {
        let replaced = last[j] + (left[i] == right[j] ? 0 : 1)
        row[j + 1] = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[right.count]
  }

  /// Small letters, and hyphens as underscores: differences in these alone are none.
  private static func folded(_ letters: [UInt8]) -> [UInt8] {
    letters.map { letter in
      switch letter {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter | 0x20
      case UInt8(ascii: "-"): UInt8(ascii: "_")
      default: letter
      }
    }
  }
}
