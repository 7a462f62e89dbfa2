/// What the words of a text say about its language.
struct LanguageEvidence {
  /// Log probabilities, one a language of the model.
  private(set) var scores = LanguageScores(repeating: 0)
  /// Words that said something, and how many of them some lexicon has.
  private(set) var words = 0
  private(set) var lexiconWords = 0
  private(set) var latinLetters = 0
  private(set) var foreignLetters = 0

  /// Log probability of a word of a lexicon: of a short one, mostly a function word, and of others.
  private static let shortLexiconWord: Float = -4.6
  private static let lexiconWord: Float = -6.2
  /// Share of running words that no lexicon has, as a log probability.
  private static let outsideLexicon: Float = -0.9
  /// How far a word of a single letter can set a language back.
  private static let letterWeight: Float = 1.5
  /// How far each letter of a word that no lexicon has can set a language back: what is long and
  /// typical tells more.
  private static let unlistedLetterWeight: Float = 0.35

  private let model: LanguageModel
  private let largestWordWeight: Float
  private var letters = WordLetters()

  init(model: LanguageModel, largestWordWeight: Float) {
    self.model = model
    self.largestWordWeight = largestWordWeight
  }

  /// Adds the words of a normalised text.
  ///
  /// - Complexity: O(length of the text); allocates nothing.
  mutating func read(_ text: Bytes) {
    var start = 0
    var index = 0
    var hasDigits = false
    while index < text.count {
      let byte = text[index]
      if byte &- 0x61 < 26 {
        latinLetters += 1
        letters.append(byte &- 0x60)
        index += 1
        continue
      }
      let (scalar, count) = UTF8Decoder.decode(text, at: index)
      if let code = LetterCodes.code(of: scalar) {
        latinLetters += 1
        letters.append(code)
      } else if scalar >= 0x30, scalar <= 0x39 {
        hasDigits = true
      } else if scalar > 0x24F, Self.isLetter(scalar) {
        foreignLetters += 1
      } else {
        // The letters of "AB-12345" are no word.
        let isIdentifier =
          scalar == 0x2D && index + 1 < text.count && text[index + 1] >= 0x30
          && text[index + 1] <= 0x39
        finishWord(text[start..<index], hasDigits || isIdentifier)
        start = index + count
        hasDigits = false
      }
      index += count
    }
    finishWord(text[start..<index], hasDigits)
  }

  private mutating func finishWord(_ word: Bytes, _ hasDigits: Bool) {
    guard letters.count > 0 else { return }
    defer { letters.removeAll() }
    guard !hasDigits else { return }
    let languages = model.lexicon.value(of: word)
    if languages & LanguageModel.neutralBit != 0 { return }
    if languages == 0, letters.count < 3 { return }
    var wordScores = model.scores(of: letters)
    wordScores += Self.outsideLexicon
    let inLexicon = letters.count <= 4 ? Self.shortLexiconWord : Self.lexiconWord
    var listed = languages
    while listed != 0 {
      let language = listed.trailingZeroBitCount
      wordScores[language] = max(wordScores[language], inLexicon)
      listed &= listed - 1
    }
    let weight: Float
    if letters.count == 1 {
      weight = Self.letterWeight  // e in "e mail", options, initials
    } else if languages == 0 {
      weight = min(largestWordWeight, Self.unlistedLetterWeight * Float(letters.count))
    } else {
      weight = largestWordWeight
    }
    wordScores += -wordScores.largest
    wordScores.raise(to: -weight)
    scores += wordScores
    guard letters.count > 1 else { return }
    words += 1
    if languages != 0 { lexiconWords += 1 }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }
}

/// The codes of the letters of a word, 24 of them at most: more are not looked at.
struct WordLetters {
  private var codes = InlineArray<24, UInt8>(repeating: LetterCodes.border)
  private(set) var count = 0

  subscript(index: Int) -> UInt8 { codes[index] }

  @inline(__always)
  mutating func append(_ code: UInt8) {
    guard count < codes.count else { return }
    codes[count] = code
    count += 1
  }

  mutating func removeAll() { count = 0 }
}
