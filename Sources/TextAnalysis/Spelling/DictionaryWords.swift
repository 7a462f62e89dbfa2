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

  /// Whether a folded word is one of either language.
  package static func contains(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    contains(folded, in: .german) || contains(folded, in: .english)
  }

  /// A digest of the lists.
  package static var digest: UInt64 { ListDigest.of([german, english]) }

  // Made when they are first asked: for a correction, or for a part of a compound that might be one.
  private static let germanTable = table(german)
  private static let englishTable = table(english)

  private static func table(_ words: String) -> WordTable {
    var table = WordTable(capacity: 16_384)
    table.insert(foldedWords: words, 1)
    return table
  }
}
