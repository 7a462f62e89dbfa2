/// The "not" that English writes onto a verb: don't, dont, cannot are do not, do not, can not.
package enum EnglishNegations {
  /// Parts the negated verbs of an English text in two tokens, a verb and "not".
  ///
  /// Without it "isn't" would be a word that no base has, and "can't" the same as "can".
  /// - Complexity: O(tokens), and O(tokens) more for each negated verb.
  package static func write(_ text: inout AnalyzedText, language: TextLanguage) {
    guard language == .english else { return }
    var place = 0
    while place < text.tokens.count {
      defer { place += 1 }
      let token = text.tokens[place]
      guard token.kind == .word, let found = verb(of: token, in: text) else { continue }
      let verb = forms.verbs[found.verb]
      verb.withForms { folded, stem in
        text.replaceForms(of: place, folded: folded, stem: stem, isStopWord: verb.isStopWord)
      }
      forms.not.withForms { folded, stem in
        text.split(place, at: found.split, folded: folded, stem: stem)
      }
      place += 1
    }
  }

  /// The verb that a token negates, and the bytes of the text that are its "not".
  private static func verb(of token: Token, in text: AnalyzedText) -> (
    verb: Int, split: Range<Int>
  )? {
    let (start, end) = (token.wordRange.lowerBound, token.wordRange.upperBound)
    let bytes = text.normalized
    guard end - start >= 3, end - start <= longest else { return nil }
    let isCut =
      bytes[end - 1] == UInt8(ascii: "n") && end + 1 < bytes.endIndex
      && bytes[end] == UInt8(ascii: "'") && bytes[end + 1] == UInt8(ascii: "t")
    guard isCut || bytes[end - 1] == UInt8(ascii: "t") else { return nil }
    let value = text.writer.bytes.withBytes(start..<end) {
      (isCut ? forms.cut : forms.whole).value(of: $0)
    }
    guard value > 0 else { return nil }
    let stop = isCut ? end + 2 : end
    let isLong = isCut || bytes[end - 2] == UInt8(ascii: "o")
    return (Int(value) - 1, stop - (isLong ? "n't" : "nt").utf8.count..<stop)
  }

  /// Letters of the longest negated verb.
  private static let longest = 8

  private struct Word: Sendable {
    var folded: [UInt8]
    var stem: [UInt8]
    var isStopWord: Bool

    init(_ word: String) {
      var text = AnalyzedText()
      Analyzer.analyze(word, language: .english, into: &text)
      let token = text.tokens.first
      folded = token.map { Array(text.folded($0)) } ?? []
      stem = token.map { Array(text.stem($0)) } ?? []
      isStopWord = token?.isStopWord ?? false
    }

    func withForms(
      _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Void
    ) {
      folded.withUnsafeBufferPointer { folded in
        stem.withUnsafeBufferPointer { body(folded, $0) }
      }
    }
  }

  private struct Forms: Sendable {
    let not = Word("not")
    var verbs: [Word] = []
    /// What is left of a word where its 't is cut off, and words without an apostrophe.
    var cut = WordTable(capacity: 64)
    var whole = WordTable(capacity: 64)

    init(_ lines: String) {
      for line in lines.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        verbs.append(Word(words[0]))
        let number = UInt32(verbs.count)
        for word in words.dropFirst() {
          whole.insert(words: word, number)
          if word.hasSuffix("nt") { cut.insert(words: String(word.dropLast()), number) }
        }
      }
    }
  }

  /// A verb and its negated forms without apostrophe.
  private static let forms = Forms(
    """
    do dont
    does doesnt
    did didnt
    is isnt aint
    are arent
    was wasnt
    were werent
    have havent
    has hasnt
    had hadnt
    can cant cannot
    could couldnt
    will wont
    would wouldnt
    should shouldnt
    must mustnt
    need neednt
    """)
}
