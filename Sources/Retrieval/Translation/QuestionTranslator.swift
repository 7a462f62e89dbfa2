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
    let everyday = TranslationTable.everyday(from: language)
    var place = 0
    var term = 0
    while place < text.tokens.count {
      let token = text.tokens[place]
      let found = everyday.match(text, at: place)
      if let found, found.length > 1 {
        append(try choice(found.translations, in: index), of: place)
        place += found.length
        continue
      }
      while term < list.terms.count, Int(list.terms[term].token) < place { term += 1 }
      if let learned = try learned(token, text, language, in: index) {
        append(learned, of: place)
      } else if let found {
        append(try choice(found.translations, in: index), of: place)
      } else if try !appendParts(of: place, list, from: term, language, in: index),
        !token.isStopWord
      {
        append(token.kind == .number ? text.stem(token) : text.word(token), of: place)
      }
      place += 1
    }
  }

  private mutating func append(_ word: some Collection<UInt8>, of token: Int) {
    guard !word.isEmpty else { return }
    bytes.append(contentsOf: word)
    bytes.append(UInt8(ascii: " "))
    sources.append(contentsOf: repeatElement(token, count: word.count + 1))
  }

  /// The first translation all of whose words the base knows, else the first.
  private func choice(_ translations: [TranslationTable.Translation], in index: RetrievalIndex)
    throws(StorageError) -> [UInt8]
  {
    for translation in translations {
      var isKnown = true
      for stem in translation.stems where isKnown {
        isKnown = try index.words.number(of: stem) != nil
      }
      if isKnown { return translation.bytes }
    }
    return translations.first?.bytes ?? []
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
        Result { () throws(StorageError) -> [UInt8]? in
          if let learned = try index.model.translations.translation(of: stem, from: language) {
            return learned
          }
          return try TranslationTable.everyday(from: language).translations(ofWord: stem).map {
            (translations) throws(StorageError) in try choice(translations, in: index)
          }
        }
      }.get()
      guard let part else {
        bytes.removeLast(bytes.count - start)
        sources.removeLast(sources.count - start)
        return false
      }
      append(part, of: token)
    }
    return bytes.count > start
  }
}
