import TextAnalysis

/// The words of an answer's sentence with what their reading needs beside the letters.
struct SentenceWords {
  /// A word of a sentence.
  struct Word {
    /// Its key, see `Folding`.
    var folded: String
    /// Whether it begins with a capital letter.
    var isCapital: Bool
    /// Whether a comma, colon or dash parts it from the word before.
    var beginsClause: Bool
  }

  /// The words in order.
  let words: [Word]
  /// Their keys in order.
  let folded: [String]
  /// Whether the sentence is a question.
  let isQuestion: Bool
  /// The language that it is written in.
  let language: TextLanguage

  /// The words of a sentence.
  ///
  /// - Complexity: O(length of the sentence).
  init(_ sentence: String, in language: TextLanguage) {
    var words: [Word] = []
    var beginsClause = false
    var rest = sentence[...]
    while let first = rest.first {
      let word = rest.prefix { $0.isAlphanumeric }
      guard !word.isEmpty else {
        if ",;:–".contains(first) { beginsClause = true }
        rest.removeFirst()
        continue
      }
      words.append(
        Word(
          folded: Folding.fold(String(word)), isCapital: first.isUppercase,
          beginsClause: beginsClause))
      beginsClause = false
      rest = rest[word.endIndex...]
    }
    self.words = words
    self.language = language
    folded = words.map(\.folded)
    isQuestion = sentence.last { !$0.isWhitespace && $0 != "*" && $0 != "_" } == "?"
  }

  /// The places of the words around one, up to the commas before and behind it; a comma before a
  /// capital letter parts a list.
  func clause(of place: Int) -> Range<Int> {
    func isBorder(_ place: Int) -> Bool { words[place].beginsClause && !words[place].isCapital }
    let start = words[...place].indices.last(where: isBorder) ?? 0
    return start..<(words.indices.dropFirst(place + 1).first(where: isBorder) ?? words.count)
  }

  /// Words of a list as the keys that `folded` holds.
  static func keys(_ words: String) -> Set<String> {
    Set(wordSet(words).map { Folding.fold($0) })
  }
}
