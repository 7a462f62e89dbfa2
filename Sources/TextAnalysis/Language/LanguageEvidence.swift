/// What the words of a text say about its language.
struct LanguageEvidence {
  /// Log probabilities, one a language of the model.
  private(set) var scores: [Float]
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
  /// Letters after which a word is not looked at further.
  private static let longestWord = 24

  private let model: LanguageModel
  private let largestWordWeight: Float
  private var codes: [UInt8] = []
  private var wordScores: [Float]

  init(model: LanguageModel, largestWordWeight: Float) {
    self.model = model
    self.largestWordWeight = largestWordWeight
    scores = [Float](repeating: 0, count: model.languageCount)
    wordScores = scores
  }

  /// Adds the words of a normalised text.
  mutating func read(_ text: Span<UInt8>) {
    var start = 0
    var index = 0
    var hasDigits = false
    codes = [LetterCodes.border]
    while index < text.count {
      let (scalar, count) = UTF8Decoder.decode(text, at: index)
      if let code = LetterCodes.code(of: scalar) {
        latinLetters += 1
        if codes.count <= Self.longestWord { codes.append(code) }
      } else if scalar >= 0x30, scalar <= 0x39 {
        hasDigits = true
      } else if scalar > 0x24F, Self.isLetter(scalar) {
        foreignLetters += 1
      } else {
        // The letters of "AB-12345" are no word.
        let isIdentifier =
          scalar == 0x2D && index + 1 < text.count && text[index + 1] >= 0x30
          && text[index + 1] <= 0x39
        finishWord(text, start..<index, hasDigits || isIdentifier)
        start = index + count
        hasDigits = false
      }
      index += count
    }
    finishWord(text, start..<index, hasDigits)
  }

  private mutating func finishWord(_ text: Span<UInt8>, _ range: Range<Int>, _ hasDigits: Bool) {
    defer { codes.removeLast(codes.count - 1) }
    guard codes.count > 1, !hasDigits else { return }
    let languages = model.lexicon.value(of: text, range)
    if languages & LanguageModel.neutralBit != 0 { return }
    if languages == 0, codes.count < 4 { return }
    codes.append(LetterCodes.border)
    for language in 0..<wordScores.count { wordScores[language] = 0 }
    model.addLetterScores(codes, to: &wordScores)
    let inLexicon = codes.count <= 6 ? Self.shortLexiconWord : Self.lexiconWord
    var best = -Float.infinity
    for language in 0..<wordScores.count {
      wordScores[language] += Self.outsideLexicon
      if languages & (1 << UInt32(language)) != 0 {
        wordScores[language] = max(wordScores[language], inLexicon)
      }
      best = max(best, wordScores[language])
    }
    let letters = codes.count - 2
    let weight: Float
    if letters == 1 {
      weight = Self.letterWeight  // e in "e mail", options, initials
    } else if languages == 0 {
      weight = min(largestWordWeight, Self.unlistedLetterWeight * Float(letters))
    } else {
      weight = largestWordWeight
    }
    for language in 0..<scores.count {
      scores[language] += max(wordScores[language] - best, -weight)
    }
    guard letters > 1 else { return }
    words += 1
    if languages != 0 { lexiconWords += 1 }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
  }
}
