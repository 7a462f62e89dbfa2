import LexicalIndex
import Storage
import TextAnalysis

/// Words of a base with the words that they are in its other language, learned from the entries
/// that it has in both; see `TranslationFit`.
struct LearnedTranslations: Sendable {
  private let tables: [Table]

  /// The words of one language.
  private struct Table: Sendable {
    /// Stems.
    let sources: TermDictionary
    /// Words as they are written, folded.
    let targets: TermDictionary
    /// By the number of a stem, the number of its word.
    let targetOfSource: Column<UInt32>

    init(_ section: inout SectionReader) throws(StorageError) {
      sources = try TermDictionary(&section)
      targets = try TermDictionary(&section)
      targetOfSource = try section.column(count: sources.count)
      let count = targets.count
      guard targetOfSource.allSatisfy({ Int($0) < count }) else {
        throw section.damaged("a translation is none")
      }
    }
  }

  /// None.
  init() { tables = [] }

  /// Opens what `TranslationFit` wrote.
  init(_ section: inout SectionReader) throws(StorageError) {
    var tables: [Table] = []
    for _ in TextLanguage.allCases { tables.append(try Table(&section)) }
    self.tables = tables
  }

  /// The word of the other language that a stem of `language` is, as it is written, folded.
  func translation(of stem: UnsafeBufferPointer<UInt8>, from language: TextLanguage)
    throws(StorageError) -> [UInt8]?
  {
    guard !tables.isEmpty else { return nil }
    let table = tables[Int(language.rawValue)]
    guard let number = try table.sources.number(of: stem) else { return nil }
    return try table.targets.bytes(table.targetOfSource[Int(number)])
  }
}
