/// A language whose texts the analyser stems.
package enum TextLanguage: UInt8, Sendable, CaseIterable {
  case german, english
}

/// From the bytes of a text to tokens with folded forms and stems.
package enum Analyzer {
  /// Analyses UTF-8 bytes, well-formed or not, into `text`.
  ///
  /// - Complexity: O(bytes); allocates nothing once `text` has grown.
  package static func analyze(
    _ bytes: [UInt8], language: TextLanguage, into text: inout AnalyzedText
  ) {
    Normalizer.normalize(bytes, into: &text.normalized, offsets: &text.sourceOffsets)
    Tokenizer.tokenize(&text)
    for index in text.tokens.indices where text.tokens[index].kind == .word {
      finish(index, language: language, in: &text)
    }
  }

  /// Sets stop word mark, folded form and stem of a word.
  private static func finish(_ index: Int, language: TextLanguage, in text: inout AnalyzedText) {
    let spelled = text.tokens[index].folded
    text.word.removeAll(keepingCapacity: true)
    text.word.append(contentsOf: text.arena[Int(spelled.lowerBound)..<Int(spelled.upperBound)])
    text.tokens[index].isStopWord = isStopWord(text.word, language)

    let foldedStart = Int32(text.arena.count)
    appendFolded(&text)
    text.tokens[index].folded = foldedStart..<Int32(text.arena.count)

    stem(&text.word, language: language)
    let stemStart = Int32(text.arena.count)
    appendFolded(&text)
    text.tokens[index].stem = stemStart..<Int32(text.arena.count)
  }

  /// Function words and question words; a negation is none, since it turns a matter round.
  private static func isStopWord(_ word: [UInt8], _ language: TextLanguage) -> Bool {
    let words: StopWords
    switch language {
    case .german: words = .german
    case .english: words = .english
    }
    return words.isStopWord(word) || words.isQuestionWord(word)
  }

  private static func appendFolded(_ text: inout AnalyzedText) {
    Folding.fold(text.word, into: &text.key)
    text.arena.append(contentsOf: text.key)
  }

  /// Stems a lower-case word in place; words with digits stay as they are.
  package static func stem(_ word: inout [UInt8], language: TextLanguage) {
    guard !word.contains(where: { (0x30...0x39).contains($0) }) else { return }
    switch language {
    case .german: GermanStemmer.stem(&word)
    case .english: EnglishStemmer.stem(&word)
    }
  }
}
