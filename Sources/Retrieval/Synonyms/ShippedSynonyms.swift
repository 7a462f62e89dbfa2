import TextAnalysis

/// Names the synonyms and translations that are shipped.
package enum ShippedSynonyms {
  /// Digests of all lists.
  package static var digests: [UInt64] {
    TextLanguage.allCases.map { EverydayStems.digest(of: EverydaySynonyms.lists($0)) }
      + [EverydayStems.digest(of: [EverydayTranslations.lines])]
  }
}
