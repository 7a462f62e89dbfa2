/// Rightly spelled words of daily use, which are no typing errors of a base's own words: a question
/// about a *Strand* does not mean the base's *Stand*.
package enum DictionaryWords {
  /// Whether a folded word is one of a language.
  package static func contains(
    _ folded: UnsafeBufferPointer<UInt8>, in language: TextLanguage
  ) -> Bool {
    switch language {
    case .german: germanTable.value(of: folded) != 0
    case .english: englishTable.value(of: folded) != 0
    }
  }

  // Made when the first correction is about to be made: most processes never ask.
  private static let germanTable = table(german)
  private static let englishTable = table(english)

  private static func table(_ words: String) -> WordTable {
    var table = WordTable(capacity: 16_384)
    var key: [UInt8] = []
    WordTable.forEachWord(of: words) { word in
      key.removeAll(keepingCapacity: true)
      Folding.fold(word, into: &key)
      key.withUnsafeBufferPointer { table.insert($0, 1) }
    }
    return table
  }
}
