import Kernels
import Storage
import TextAnalysis

/// Puts known words in the place of a question's unknown ones; the working memory
/// of one worker.
struct QuestionSpelling {
  /// By token, how sure it is that it was meant; 1 for what stands as it was typed.
  private(set) var sureness: [Float] = []
  private var corrector = SpellingCorrector()
  private var dictionary = DictionaryCorrector()
  /// Tokens that the index does not know, and whether it knows their parts.
  private var unknown: [(token: Int, hasParts: Bool)] = []

  /// Corrects the words that the index does not know, neither whole nor in parts, but from
  /// customers' questions.
  ///
  /// Of those whose parts it knows, only such are corrected of which two letters changed places.
  /// Where no word of the base is near, one of daily use may have been meant, which is known by its
  /// synonyms or forms.
  ///
  /// - Returns: whether any word was changed, after which its terms are to be made anew.
  mutating func correct(
    _ text: inout AnalyzedText, _ list: TermList, language: TextLanguage,
    in index: RetrievalIndex
  ) throws(StorageError) -> Bool {
    leave(text)
    try findUnknown(text, list, in: index)
    var isChanged = false
    for (token, hasParts) in unknown {
      if try correct(token, hasParts, of: &text, language, in: index) { isChanged = true }
    }
    return isChanged
  }

  /// Takes all words as they were typed.
  mutating func leave(_ text: AnalyzedText) {
    sureness.removeAll(keepingCapacity: true)
    sureness.append(contentsOf: repeatElement(1, count: text.tokens.count))
  }

  private mutating func findUnknown(
    _ text: AnalyzedText, _ list: TermList, in index: RetrievalIndex
  ) throws(StorageError) {
    unknown.removeAll(keepingCapacity: true)
    for term in list.terms {
      let token = Int(term.token)
      switch term.kind {
      case .word:
        guard text.isPlainWord(text.tokens[token]) else { continue }
        let known = list.withBytes(term) { bytes in
          Result { () throws(StorageError) in try index.isRightWord(bytes) }
        }
        if try !known.get() { unknown.append((token, hasParts: false)) }
      case .part:
        if unknown.last?.token == token { unknown[unknown.count - 1].hasParts = true }
      case .joined: unknown.removeAll { $0.token == token || $0.token == token + 1 }
      case .stopWord, .pair: break
      }
    }
  }

  private mutating func correct(
    _ token: Int, _ hasParts: Bool, of text: inout AnalyzedText, _ language: TextLanguage,
    in index: RetrievalIndex
  ) throws(StorageError) -> Bool {
    let typed = text.tokens[token]
    // A word that synonyms are known of is one.
    guard !SynonymTable.everyday(language).holdsWord(text, at: token),
      !index.synonyms[Int(language.rawValue)].holdsWord(text, at: token)
    else { return false }
    let found = text.withFolded(typed) { folded in
      text.withStem(typed) { stem in
        Result { () throws(StorageError) -> SpellingCorrector.Correction? in
          guard Self.mayBeMistyped(folded) else { return nil }
          let correction =
            hasParts
            ? try corrector.swapped(folded, in: index)
            : try corrector.correction(of: folded, stem: stem, in: index)
          guard let correction, !DictionaryWords.contains(folded, in: language) else { return nil }
          return correction
        }
      }
    }
    guard let correction = try found.get() else {
      // Customers' questions have taught it.
      guard !hasParts, try !index.hasWord(text, at: token) else { return false }
      return correctByDictionary(token, of: &text, language)
    }
    try index.model.spelling.withWord(correction.word) { word in
      Result { () throws(StorageError) in
        guard let term = correction.term else {
          return text.replaceForms(of: token, folded: word, stem: word, isStopWord: true)
        }
        let stem = try index.words.bytes(term)
        stem.withUnsafeBufferPointer { stem in
          text.replaceForms(
            of: token, folded: word, stem: stem, isStopWord: EverydayWords.isStopWord(word))
        }
      }
    }.get()
    sureness[token] = correction.sureness
    return true
  }

  /// Puts a word of daily use in the place of one that is none.
  private mutating func correctByDictionary(
    _ token: Int, of text: inout AnalyzedText, _ language: TextLanguage
  ) -> Bool {
    var letters = 0
    let cost: Int? = text.withFolded(text.tokens[token]) { folded in
      letters = folded.count
      guard Self.mayBeMistyped(folded), !DictionaryWords.contains(folded) else { return nil }
      return dictionary.correct(folded, in: language)
    }
    guard let cost else { return false }
    dictionary.word.withUnsafeBufferPointer {
      text.replaceForms(of: token, byThoseOfFolded: $0, language: language)
    }
    sureness[token] = Self.byDictionary * SpellingCorrector.sureness(cost, of: letters)
    return true
  }

  private static func mayBeMistyped(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    folded.count >= DeletionKeys.shortest && folded.count <= TypingDistance.longest
      && !EverydayWords.contains(folded)
  }

  /// How sure a word of daily use is beside one of the base's.
  private static let byDictionary: Float = 0.7
}
