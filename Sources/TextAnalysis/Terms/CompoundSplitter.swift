/// Takes German compounds apart by words that the knowledge base itself uses.
///
/// A word is split where every part is known: its stem (or the part itself,
/// as in Liefer|zeit beside Lieferung) stands in the lexicon as a word of its
/// own. Linking elements (s, es, n, en, er, e) fall to the stemmer's removal
/// of endings. Of several splits the one with the longest parts is taken.
package struct CompoundSplitter {
  /// Shortest word that is split, and shortest part, in letters.
  private static let shortestWord = 7
  private static let shortestPart = 3

  /// Whether a stem stands in the lexicon.
  private let isKnown: (ArraySlice<UInt8>) -> Bool

  /// A splitter over the lexicon that `isKnown` stands for.
  package init(isKnown: @escaping (ArraySlice<UInt8>) -> Bool) { self.isKnown = isKnown }

  /// The stems of the parts of a folded word, at least two, or nothing.
  ///
  /// - Complexity: O(n²) look-ups for n letters at worst, O(n) for most words.
  package func split(_ folded: ArraySlice<UInt8>) -> [[UInt8]] {
    guard folded.count >= Self.shortestWord, folded.count <= 48,
      folded.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return [] }
    let word = Array(folded)
    var best: [Int: Split?] = [:]
    guard let split = bestSplit(of: word, from: 0, known: &best), split.parts.count > 1 else {
      return []
    }
    return split.parts
  }

  private struct Split {
    var parts: [[UInt8]]
    /// Sum of squared lengths: long parts are surer than short ones.
    var score: Int
  }

  private func bestSplit(of word: [UInt8], from start: Int, known: inout [Int: Split?]) -> Split? {
    if let memo = known[start] { return memo }
    var best: Split?
    if start + Self.shortestPart <= word.count {
      for end in (start + Self.shortestPart)...word.count {
        if start == 0 && end == word.count { continue }
        if end < word.count && end + Self.shortestPart > word.count { continue }
        guard let part = knownStem(word[start..<end]) else { continue }
        let length = (end - start) * (end - start)
        if end == word.count {
          if length > best?.score ?? 0 { best = Split(parts: [part], score: length) }
        } else if let rest = bestSplit(of: word, from: end, known: &known),
          rest.score + length > best?.score ?? 0
        {
          best = Split(parts: [part] + rest.parts, score: rest.score + length)
        }
      }
    }
    known[start] = .some(best)
    return best
  }

  private func knownStem(_ part: ArraySlice<UInt8>) -> [UInt8]? {
    var stem = Array(part)
    Analyzer.stem(&stem, language: .german)
    // A stem of one or two letters says nothing.
    if stem.count >= Self.shortestPart, isKnown(stem[...]) { return stem }
    if part.count > Self.shortestPart, isKnown(part) { return Array(part) }
    return nil
  }
}
