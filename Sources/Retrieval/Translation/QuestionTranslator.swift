import Storage
import TextAnalysis

/// Writes a question word by word in the other language, for entries that have no text in its
/// own; the working memory of one worker.
///
/// A word is what the base's own translations say, else what everyday language says, else what
/// its parts are; what is none of these stays as it is, since names are the same in both, and
/// function words without a translation are left out.
struct QuestionTranslator {
  /// The translation, normalised.
  private(set) var bytes: [UInt8] = []
  /// By byte of the translation, the token that it comes from.
  private(set) var sources: [Int] = []
  /// By byte of the translation, its share of what its token weighs: less than all where the token
  /// may mean several things.
  private(set) var shares: [Float] = []

  /// Translates a question.
  ///
  /// - Parameters:
  ///   - list: the question's terms.
  ///   - language: the question's language.
  mutating func write(
    _ text: AnalyzedText, _ list: TermList, language: TextLanguage, in index: RetrievalIndex
  ) throws(StorageError) {
    bytes.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    shares.removeAll(keepingCapacity: true)
    let everyday = TranslationTable.everyday(from: language)
    var place = 0
    var term = 0
    while place < text.tokens.count {
      let token = text.tokens[place]
      let found = everyday.match(text, at: place)
      if let found, found.length > 1 {
        try append(found.translations, of: place, in: index)
        place += found.length
        continue
      }
      while term < list.terms.count, Int(list.terms[term].token) < place { term += 1 }
      if let learned = try learned(token, text, language, in: index) {
        append(learned, of: place)
      } else if let found {
        try append(found.translations, of: place, in: index)
      } else if try !appendParts(of: place, list, from: term, language, in: index),
        !token.isStopWord
      {
        append(token.kind == .number ? text.stem(token) : text.word(token), of: place)
      }
      place += 1
    }
  }

  private mutating func append(_ word: some Collection<UInt8>, of token: Int, share: Float = 1) {
    guard !word.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: word)
    // Of several meanings none is a pair with its neighbours: commas part them.
    if share < 1 { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: " "))
    sources.append(contentsOf: repeatElement(token, count: bytes.count - start))
    shares.append(contentsOf: repeatElement(share, count: bytes.count - start))
  }

  /// Appends the first meaning whose words the base knows, else the first; of one with several
  /// translations all that the base knows, each with its share.
  private mutating func append(
    _ meanings: [TranslationTable.Meaning], of token: Int, in index: RetrievalIndex
  ) throws(StorageError) {
    for meaning in meanings {
      var count = 0
      for translation in meaning.alternatives where try isKnown(translation, in: index) {
        count += 1
      }
      guard count > 0 else { continue }
      if count > 1 { append(CollectionOfOne(UInt8(ascii: ",")), of: token) }
      for translation in meaning.alternatives where try isKnown(translation, in: index) {
        append(translation.bytes, of: token, share: 1 / Float(count))
      }
      return
    }
    guard let first = meanings.first else { return }
    for translation in first.alternatives {
      append(translation.bytes, of: token, share: 1 / Float(first.alternatives.count))
    }
  }

  /// Whether the base knows all words of a translation that are no function words.
  private func isKnown(_ translation: TranslationTable.Translation, in index: RetrievalIndex)
    throws(StorageError) -> Bool
  {
    for stem in translation.stems {
      guard try index.words.number(of: stem) != nil else { return false }
    }
    return true
  }

  private func learned(
    _ token: Token, _ text: AnalyzedText, _ language: TextLanguage, in index: RetrievalIndex
  ) throws(StorageError) -> [UInt8]? {
    guard !token.isStopWord else { return nil }
    return try text.withStem(token) { stem in
      Result { () throws(StorageError) in
        try index.model.translations.translation(of: stem, from: language)
      }
    }.get()
  }

  /// Appends the translations of a compound's parts, where each part has one.
  private mutating func appendParts(
    of token: Int, _ list: TermList, from first: Int, _ language: TextLanguage,
    in index: RetrievalIndex
  ) throws(StorageError) -> Bool {
    let start = bytes.count
    for term in list.terms[first...] {
      guard Int(term.token) == token else { break }
      guard term.kind == .part else { continue }
      let part = try list.withBytes(term) { stem in
        Result {
          () throws(StorageError) -> (learned: [UInt8]?, shipped: [TranslationTable.Meaning]?) in
          if let learned = try index.model.translations.translation(of: stem, from: language) {
            return (learned, nil)
          }
          return (nil, TranslationTable.everyday(from: language).translations(ofWord: stem))
        }
      }.get()
      if let learned = part.learned {
        append(learned, of: token)
      } else if let shipped = part.shipped {
        try append(shipped, of: token, in: index)
      } else {
        bytes.removeLast(bytes.count - start)
        sources.removeLast(sources.count - start)
        shares.removeLast(shares.count - start)
        return false
      }
    }
    return bytes.count > start
  }
}
