import TextAnalysis

/// The words of documents as they are written, folded, each with its term.
///
/// A word with two terms, one in each language, keeps the first.
struct SpellingForms {
  private(set) var words = TermArena()
  /// By word, the number of its term.
  private(set) var terms: [UInt32] = []

  /// Adds a word.
  mutating func add(_ word: UnsafeBufferPointer<UInt8>, term: UInt32) {
    guard word.count >= DeletionKeys.shortest, word.count <= TypingDistance.longest else { return }
    if Int(words.add(word)) == terms.count { terms.append(term) }
  }

  /// Takes the words of other documents in.
  ///
  /// - Parameter numbers: by the other's number of a term, the number here.
  mutating func join(_ other: SpellingForms, numbers: [UInt32]) {
    for place in 0..<other.words.count {
      other.words.withTerm(place) { add($0, term: numbers[Int(other.terms[place])]) }
    }
  }

  /// Adds the function words of a language, which no base lacks.
  mutating func addStopWords(of language: TextLanguage) {
    for word in EverydayWords.stopWords(of: language) {
      word.withUnsafeBufferPointer { add($0, term: SpellingIndex.noTerm) }
    }
  }
}
