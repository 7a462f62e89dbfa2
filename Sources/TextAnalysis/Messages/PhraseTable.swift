/// Sequences of words, found in the tokens of a text whatever their spelling of umlauts.
///
/// A phrase may name alternatives and what may be left out:
/// `ich (hatte|habe) (da|) eine (kurze|) frage`. Its words are written as tokens are folded:
/// small letters without accents, no punctuation.
package struct PhraseTable: Sendable {
  /// A pattern: piece by piece what may stand there, each the hashes of its words.
  private typealias Phrase = [[[UInt64]]]

  private var phrases: [Phrase] = []
  /// By hash of a word the phrases that may begin with it.
  private var beginnings: [UInt64: [Int]] = [:]

  /// A table of the patterns that stand on the lines of a text.
  ///
  /// - Complexity: O(length of the text).
  package init(_ patterns: String) {
    for line in Array(patterns.utf8).split(separator: UInt8(ascii: "\n")) {
      let phrase = Self.phrase(line)
      for word in Self.firstWords(of: phrase) {
        beginnings[word, default: []].append(phrases.count)
      }
      phrases.append(phrase)
    }
  }

  /// Number of tokens of the longest phrase that begins at a token; 0 where none does.
  ///
  /// - Complexity: O(1) where no phrase begins with the token; allocates nothing.
  package func match(_ text: AnalyzedText, at first: Int) -> Int {
    guard first < text.tokens.count, let own = beginnings[Self.word(text, first)] else { return 0 }
    var longest = 0
    for phrase in own {
      longest = max(longest, Self.end(of: phrases[phrase], from: 0, text, first) - first)
    }
    return longest
  }

  /// Where the longest way through the pieces from one on ends; -1 where there is none.
  private static func end(
    of phrase: Phrase, from piece: Int, _ text: AnalyzedText, _ place: Int
  ) -> Int {
    guard piece < phrase.count else { return place }
    var last = -1
    for words in phrase[piece] {
      let next = place + words.count
      guard next <= text.tokens.count,
        words.indices.allSatisfy({ words[$0] == word(text, place + $0) })
      else { continue }
      last = max(last, end(of: phrase, from: piece + 1, text, next))
    }
    return last
  }

  private static func word(_ text: AnalyzedText, _ place: Int) -> UInt64 {
    text.withFolded(text.tokens[place]) { WordKey.hash(ofAll: Bytes($0)) }
  }

  // MARK: Reading patterns

  private static func phrase(_ line: ArraySlice<UInt8>) -> Phrase {
    var phrase: Phrase = []
    for (number, part) in line.split(separator: UInt8(ascii: "("), omittingEmptySubsequences: false)
      .enumerated()
    {
      guard number > 0, let close = part.firstIndex(of: UInt8(ascii: ")")) else {
        phrase.append([words(part)])
        continue
      }
      let choices = part[..<close].split(
        separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      phrase.append(choices.map(words))
      phrase.append([words(part[(close + 1)...])])
    }
    return phrase.filter { $0 != [[]] }
  }

  private static func words(_ text: ArraySlice<UInt8>) -> [UInt64] {
    text.split(separator: UInt8(ascii: " ")).map { word in
      word.withUnsafeBufferPointer { WordKey.hash(ofAll: Bytes($0)) }
    }
  }

  /// What the first word of a phrase may be.
  private static func firstWords(of phrase: Phrase) -> Set<UInt64> {
    var first: Set<UInt64> = []
    for piece in phrase {
      first.formUnion(piece.compactMap(\.first))
      if !piece.contains([]) { break }
    }
    return first
  }
}
