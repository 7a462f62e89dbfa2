import DenseIndex
import LexicalIndex
import Storage
import TextAnalysis

/// One view of an opened index: everything that a question is matched against.
package struct RetrievalIndex: Sendable {
  /// Number of documents (entries in one language each).
  package let documentCount: Int
  /// Number of units (phrasings and sentences).
  package let unitCount: Int

  let entryOfDocument: Column<UInt32>
  let languageOfDocument: Column<UInt8>
  let unitStarts: Column<UInt32>
  let phrasingCounts: Column<UInt32>

  let words: TermDictionary
  let wordIDF: Column<Float>
  let wordFlags: Column<UInt8>
  let wordRows: ForwardIndex

  let grams: TermDictionary
  let gramIDF: Column<Float>
  let gramRows: ForwardIndex
  let gramPostings: ImpactIndex

  let lexicalIDF: Column<Float>
  let postings: ImpactIndex
  let lexicalRows: ForwardIndex
  let phrasingRows: ForwardIndex

  let latent: LatentSpace
  let units: DenseIndex

  /// Languages of the documents, the most frequent first.
  package let languages: [TextLanguage]

  /// Above the idf of any term: 1 + ln 2⁶⁴ is below 46.
  private static let largestIDF: Float = 64

  /// Opens the sections of `view`.
  ///
  /// - Throws: `StorageError.damaged` where a section is missing or contradicts itself.
  package init(_ file: IndexFileReader, view: UInt32) throws(StorageError) {
    func section(_ kind: SectionKind) throws(StorageError) -> SectionReader {
      try file.section(kind.id(view), name: kind.name)
    }
    var layout = try section(.layout)
    entryOfDocument = try layout.column()
    documentCount = entryOfDocument.count
    languageOfDocument = try layout.column(count: documentCount)
    unitStarts = try layout.column(count: documentCount + 1)
    phrasingCounts = try layout.column(count: documentCount)
    unitCount = Int(unitStarts[documentCount])
    for document in 0..<documentCount {
      guard unitStarts[document] <= unitStarts[document + 1],
        phrasingCounts[document] <= unitStarts[document + 1] - unitStarts[document],
        TextLanguage(rawValue: languageOfDocument[document]) != nil
      else { throw layout.damaged("documents and units do not fit") }
    }

    var wordSection = try section(.words)
    words = try TermDictionary(&wordSection)
    wordIDF = try wordSection.column(count: words.count)
    wordFlags = try wordSection.column(count: words.count)
    wordRows = try ForwardIndex(&wordSection, termCount: words.count)

    var gramSection = try section(.grams)
    grams = try TermDictionary(&gramSection)
    gramIDF = try gramSection.column(count: grams.count)
    gramRows = try ForwardIndex(&gramSection, termCount: grams.count)
    gramPostings = try ImpactIndex(&gramSection, termCount: grams.count)

    var postingSection = try section(.postings)
    lexicalIDF = try postingSection.column(count: words.count)
    postings = try ImpactIndex(&postingSection, termCount: words.count)
    lexicalRows = try ForwardIndex(&postingSection, termCount: words.count)
    phrasingRows = try ForwardIndex(&postingSection, termCount: words.count)

    for (idf, part) in [
      (wordIDF, wordSection), (gramIDF, gramSection), (lexicalIDF, postingSection),
    ] {
      guard idf.allSatisfy({ $0 >= 0 && $0 <= Self.largestIDF }) else {
        throw part.damaged("a term's idf is none")
      }
    }

    var latentSection = try section(.latent)
    latent = try LatentSpace(&latentSection, termCount: words.count)
    units = try DenseIndex(&latentSection)
    try units.check()

    guard wordRows.rowCount == unitCount + documentCount,
      gramRows.rowCount == unitCount + 2 * documentCount,
      gramPostings.documentCount == documentCount, postings.documentCount == documentCount,
      lexicalRows.rowCount == documentCount, phrasingRows.rowCount == documentCount,
      units.count == unitCount, units.dimension == latent.dimension
    else { throw layout.damaged("sections differ in their number of texts") }

    var counts = [Int](repeating: 0, count: TextLanguage.allCases.count)
    for language in languageOfDocument { counts[Int(language)] += 1 }
    languages = TextLanguage.allCases.filter { counts[Int($0.rawValue)] > 0 }.sorted {
      counts[Int($0.rawValue)] > counts[Int($1.rawValue)]
    }
  }

  /// The entry of a document.
  package func entry(of document: Int) -> Int { Int(entryOfDocument[document]) }

  /// The language of a document.
  package func language(of document: Int) -> TextLanguage {
    TextLanguage(rawValue: languageOfDocument[document]) ?? .german
  }

  /// The units of a document that are phrasings, by number.
  package func phrasings(of document: Int) -> Range<Int> {
    let start = Int(unitStarts[document])
    return start..<start + Int(phrasingCounts[document])
  }

  /// The units of a document that are sentences of its answer, by number.
  package func sentences(of document: Int) -> Range<Int> {
    phrasings(of: document).upperBound..<Int(unitStarts[document + 1])
  }

  /// The document of a unit.
  ///
  /// - Complexity: O(log documents).
  package func document(ofUnit unit: Int) -> Int {
    var low = 0
    var high = documentCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(unitStarts[middle]) <= unit { low = middle } else { high = middle }
    }
    // Documents without units share their start with the next one.
    return low
  }

  /// Whether the base uses a word, given by its stem, as a word of its own.
  package func isKnownWord(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let number = words.number(of: stem) else { return false }
    return AnalyzedDocuments.WordFlags(rawValue: wordFlags[Int(number)]).contains(.word)
  }
}

extension RetrievalIndex {
  /// Whether a document holds a word term.
  ///
  /// - Complexity: O(log terms of the document).
  package func document(_ document: Int, holds term: UInt32) -> Bool {
    lexicalRows.contains(term, inRow: document)
  }
}
