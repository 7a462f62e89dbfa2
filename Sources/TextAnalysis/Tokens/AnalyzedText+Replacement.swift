extension AnalyzedText {
  /// Whether a token is a word of letters alone.
  package func isPlainWord(_ token: Token) -> Bool { token.kind == .word && !token.hasDigits }

  /// Gives a token other forms; its place in the text stays.
  package mutating func replaceForms(
    of token: Int, folded: UnsafeBufferPointer<UInt8>, stem: UnsafeBufferPointer<UInt8>,
    isStopWord: Bool
  ) {
    arena.append(WordForms.boundary)
    let start = Int32(arena.count)
    arena.append(Bytes(folded))
    let end = Int32(arena.count)
    arena.append(WordForms.boundary)
    let stemStart = Int32(arena.count)
    arena.append(Bytes(stem))
    tokens[token].folded = start..<end
    tokens[token].stem = stemStart..<Int32(arena.count)
    tokens[token].isStopWord = isStopWord
    tokens[token].isPlain = GermanVowels.leavePlain(Bytes(folded))
  }

  /// Gives a token the forms of another word, which is no stop word; its place in the text stays.
  ///
  /// - Parameter word: normalised letters.
  mutating func replaceForms(of token: Int, byThoseOf word: Bytes, language: TextLanguage) {
    let forms = WordForms(language).append(word, word[0..<0], hasDigits: false, to: &arena)
    tokens[token].folded = forms.folded
    tokens[token].stem = forms.stem
    tokens[token].isStopWord = false
    tokens[token].isPlain = forms.isPlain
  }

  /// Gives a token the forms of another word; its place in the text stays.
  ///
  /// - Parameter word: folded letters.
  package mutating func replaceForms(
    of token: Int, byThoseOfFolded word: UnsafeBufferPointer<UInt8>, language: TextLanguage
  ) {
    replaceForms(of: token, byThoseOf: Bytes(word), language: language)
    tokens[token].isStopWord = EverydayWords.isStopWord(word)
  }

  /// Makes the end of a token a token of its own, a word that is no stop word.
  ///
  /// - Parameter range: place of the new token in the normalised text; the old one ends before it.
  mutating func split(
    _ token: Int, at range: Range<Int>, folded: UnsafeBufferPointer<UInt8>,
    stem: UnsafeBufferPointer<UInt8>
  ) {
    var part = tokens[token]
    tokens[token].word = part.word.lowerBound..<Int32(range.lowerBound)
    part.word = Int32(range.lowerBound)..<Int32(range.upperBound)
    part.followsDirectly = true
    part.followsHyphen = false
    tokens.insert(part, at: token + 1)
    replaceForms(of: token + 1, folded: folded, stem: stem, isStopWord: false)
  }

  /// Makes a word the number that it stands for; its letters stay.
  mutating func replaceStem(of token: Int, number: Int) {
    let start = Int32(arena.count)
    var unit = 1
    while number / unit >= 10 { unit *= 10 }
    while unit > 0 {
      arena.append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
    tokens[token].stem = start..<Int32(arena.count)
    tokens[token].kind = .number
    tokens[token].isStopWord = false
  }

  /// Leaves a word without a stem, so that it is no term.
  mutating func removeStem(of token: Int) {
    tokens[token].stem = tokens[token].stem.lowerBound..<tokens[token].stem.lowerBound
  }
}
