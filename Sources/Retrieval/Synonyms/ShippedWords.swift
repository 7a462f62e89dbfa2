import TextAnalysis

/// Names the lists of words that questions are read with: synonyms, translations, right words,
/// words of little content, and verbs in two parts.
package enum ShippedWords {
  /// Digests of all lists.
  package static var digests: [UInt64] {
    TextLanguage.allCases.map { ListDigest.of(EverydaySynonyms.lists($0)) }
      + [
        ListDigest.of([EverydayTranslations.lines]), DictionaryWords.digest, LightWords.digest,
        SeparatedVerbs.digest,
      ]
  }
}
