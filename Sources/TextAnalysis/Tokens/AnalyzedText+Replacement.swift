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
}
