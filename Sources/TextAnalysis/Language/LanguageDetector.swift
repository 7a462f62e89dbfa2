#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the detector takes the language of a text for.
package enum LanguageGuess: String, Sendable, Hashable, CaseIterable {
  case german, english
  /// Some other language.
  case foreign
  /// The text says too little: a name, a number, a loan word.
  case unknown
}

/// A guess with its certainty.
package struct LanguageDetection: Sendable, Equatable {
  package let guess: LanguageGuess
  /// 0 for `unknown`, else the share of belief in the guess, 0…1.
  package let certainty: Double

  /// The language that a text can be read in; nil where it is another one, or unknown.
  package var language: TextLanguage? {
    switch guess {
    case .german: .german
    case .english: .english
    case .foreign, .unknown: nil
    }
  }
}

/// Tells German, English and other languages apart, from two words on.
///
/// Each word is judged by letter trigrams and by lexica of frequent words of 18 languages, brand
/// names and international loan words by nothing; the words' log probabilities add up (naive
/// Bayes). One word can shift the balance only so far, so that a name or a typing error decides
/// nothing. Text in another script is foreign.
package enum LanguageDetector {
  /// Belief before any word is read: German, English, and all other languages together.
  private static let prior: (german: Float, english: Float, foreign: Float) = (0.5, 0.38, 0.12)
  /// How far a single word can set one language back behind the best, in nats.
  private static let largestWordWeight: Float = 5
  /// What the words' evidence is multiplied with: letters of one word depend on each other.
  private static let damping: Float = 0.7

  /// Makes the model ready, which the first text would wait for.
  package static func makeReady() { _ = LanguageModel.shared }

  /// The language of a raw text.
  ///
  /// - Parameters:
  ///   - text: UTF-8, normalised or not.
  ///   - knownShares: what share of the words the vocabulary of German and of English entries
  ///     knows, if the caller has one; it counts like a frequent word.
  /// - Returns: The guess with its certainty.
  /// - Complexity: O(length of the text).
  package static func detect(
    _ text: [UInt8], knownShares: (german: Double, english: Double)? = nil
  ) -> LanguageDetection {
    var normalized = AnalyzedText()
    text.withUnsafeBufferPointer { Analyzer.normalize($0, into: &normalized) }
    return detect(in: normalized, knownShares: knownShares)
  }

  /// The language of a text that is normalised or analysed, in whatever language.
  ///
  /// - Complexity: O(length of the text); allocates nothing.
  package static func detect(
    in text: AnalyzedText, knownShares: (german: Double, english: Double)? = nil
  ) -> LanguageDetection {
    let bytes = text.writer.bytes
    return bytes.withBytes(0..<bytes.count) { detect(normalized: $0, knownShares) }
  }

  private static func detect(
    normalized text: Bytes, _ knownShares: (german: Double, english: Double)?
  ) -> LanguageDetection {
    var evidence = LanguageEvidence(model: .shared, largestWordWeight: largestWordWeight)
    evidence.read(text)
    if evidence.foreignLetters > evidence.latinLetters {
      return LanguageDetection(guess: .foreign, certainty: 1)
    }
    guard evidence.words > 0 else { return LanguageDetection(guess: .unknown, certainty: 0) }
    return judge(evidence, knownShares)
  }

  private static func judge(
    _ evidence: LanguageEvidence, _ knownShares: (german: Double, english: Double)?
  ) -> LanguageDetection {
    let languages = LanguageModel.shared.languageCount
    let foreignPrior = log(prior.foreign / Float(languages - 2))
    var german = evidence.scores[0] * damping + log(prior.german)
    var english = evidence.scores[1] * damping + log(prior.english)
    if let shares = knownShares {
      german += largestWordWeight * Float(shares.german)
      english += largestWordWeight * Float(shares.english)
    }
    var top = max(german, english)
    for language in 2..<languages {
      top = max(top, evidence.scores[language] * damping + foreignPrior)
    }
    var foreign: Float = 0
    for language in 2..<languages {
      foreign += exp(evidence.scores[language] * damping + foreignPrior - top)
    }
    let weights = (german: exp(german - top), english: exp(english - top))
    let sum = weights.german + weights.english + foreign
    var best = (LanguageGuess.german, weights.german / sum)
    if weights.english / sum > best.1 { best = (.english, weights.english / sum) }
    if foreign / sum > best.1 { best = (.foreign, foreign / sum) }
    // A word that no lexicon has must be very typical to decide on its own.
    let needed: Float = evidence.lexiconWords > 0 || evidence.words > 2 ? 0.6 : 0.85
    if best.1 < needed { return LanguageDetection(guess: .unknown, certainty: 0) }
    return LanguageDetection(guess: best.0, certainty: Double(best.1))
  }
}
