/// Makes the forms of a word that everything else works with: stop word or not, folded, stemmed.
struct WordForms {
  /// What stands on both sides of each folded form, so that n-grams see where words end.
  static let boundary = UInt8(ascii: "_")

  private let language: TextLanguage
  private let stopWords: StopWords

  /// For the words of texts in `language`.
  init(_ language: TextLanguage) {
    self.language = language
    stopWords = StopWords.of(language)
  }

  /// Appends folded form and stem of a word that is spelled in one part or two.
  ///
  /// A negation is no stop word, since it turns a matter round. Words with digits are not stemmed.
  ///
  /// - Complexity: O(length of the word).
  func append(
    _ first: Bytes, _ second: Bytes, hasDigits: Bool, to arena: inout ScratchBuffer<UInt8>
  ) -> (isStopWord: Bool, isPlain: Bool, folded: Range<Int32>, stem: Range<Int32>) {
    arena.append(Self.boundary)
    let foldedStart = arena.count
    arena.append(first)
    arena.append(second)
    var isStopWord = false
    var isPlain = false
    arena.withBytes(foldedStart..<arena.count) { word in
      isStopWord = stopWords.isFunctionOrQuestionWord(word)
      isPlain = GermanVowels.leavePlain(word)
    }
    var isPlainFolded = isPlain
    if !isPlain {
      arena.rewrite(from: foldedStart) { word in
        Folding.fold(&word)
        isPlainFolded = GermanVowels.leavePlain(word.bytes)
      }
    }
    let foldedEnd = arena.count
    arena.append(Self.boundary)

    let stemStart = arena.count
    arena.append(first)
    arena.append(second)
    arena.rewrite(from: stemStart) { word in
      guard !hasDigits else { return isPlain ? () : Folding.fold(&word) }
      switch language {
      case .german where isPlain: GermanStemmer.stemPlain(&word)
      case .german:
        GermanStemmer.stem(&word)
        Folding.fold(&word)
      case .english:
        EnglishStemmer.stem(&word)
        Folding.fold(&word)
      }
    }
    return (
      isStopWord, isPlainFolded, Int32(foldedStart)..<Int32(foldedEnd),
      Int32(stemStart)..<Int32(arena.count)
    )
  }
}
