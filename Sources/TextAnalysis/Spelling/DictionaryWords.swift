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

  /// Whether a folded part of a compound is a German word, as it is or without what links it to the
  /// next part.
  static func isGermanPart(_ part: Bytes) -> Bool {
    guard part.count >= shortestPart else { return false }
    if germanTable.value(of: part) != 0 { return true }
    for link in links where part.ends(with: link) {
      let length = part.count - link.utf8CodeUnitCount
      if length >= shortestPart, germanTable.value(of: part[0..<length]) != 0 { return true }
    }
    return false
  }

  private static let shortestPart = 4
  private static let links: [StaticString] = ["s", "es", "n", "en", "er", "e"]

  /// A digest of the lists.
  package static var digest: UInt64 { ListDigest.of([german, english]) }

  // Made when they are first asked.
  private static let germanTable = table(german)
  private static let englishTable = table(english)

  private static func table(_ words: String) -> WordTable {
    var table = WordTable(capacity: 16_384)
    table.insert(foldedWords: words, 1)
    return table
  }
}
