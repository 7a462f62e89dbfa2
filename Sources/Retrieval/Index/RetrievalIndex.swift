import DenseIndex
import Knowledge
import LexicalIndex
import Storage
import TextAnalysis

/// One view of an opened index: everything that a question is matched against.
///
/// A class, for its many columns would be copied whenever it is handed on.
package final class RetrievalIndex: Sendable {
  /// Number of documents (entries in one language each).
  package let documentCount: Int
  /// Number of units (phrasings and sentences).
  package let unitCount: Int

  let entryOfDocument: Column<UInt32>
  let languageOfDocument: Column<UInt8>
  let unitStarts: Column<UInt32>
  let phrasingCounts: Column<UInt32>

  /// What the rows were made by.
  package let model: Model
  /// Digests of the documents.
  package let digests: BlockColumn<ContentDigest>

  /// What words of questions stand for, by language.
  package let synonyms: [SynonymTable]

  let words: Vocabulary
  let wordIDF: BlockTermColumn<Float>

  let grams: Vocabulary
  let gramIDF: BlockTermColumn<Float>
  /// Rows by `GramRow`.
  let gramRows: DocumentRows
  let gramPostings: ImpactIndex

  let lexicalIDF: BlockTermColumn<Float>
  let postings: ImpactIndex
  /// Rows by `WordRow`.
  let wordRows: DocumentRows

  /// What is added to what the documents' classifiers add up, in millionths; 0 for documents
  /// without one.
  let classifierOffsets: BlockColumn<Int32>

  let latent: LatentSpace
  /// Latent vectors of the units.
  let units: LatentRows
  /// Latent vectors of the documents.
  let documents: DenseIndex

  /// Languages of the documents, the most frequent first.
  package let languages: [TextLanguage]

  /// By document, whether its entry has no other; empty where the base has one language.
  private let isAlone: [Bool]
  /// By language, whether some entry has texts in the other one alone.
  private let isLacking: [Bool]

  /// Opens the sections of `view`, to be asked with a company's synonyms.
  ///
  /// - Throws: `StorageError.damaged` where a section is missing or contradicts itself.
  package init(
    _ file: IndexFileReader, view: UInt32,
    synonyms: [SynonymTable] = SynonymTable.tables(Synonyms())
  ) throws(StorageError) {
    self.synonyms = synonyms
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

    digests = try layout.blockColumn(count: documentCount)
    model = try Model(file, view: view)
    wordIDF = model.cosineIDF
    gramIDF = model.gramCosineIDF
    lexicalIDF = model.bm25IDF
    latent = model.latent

    var wordSection = try section(.words)
    words = Vocabulary(model: model.words, new: try TermDictionary(&wordSection))
    wordRows = try DocumentRows(&wordSection, termCount: words.count)
    classifierOffsets = try wordSection.blockColumn(count: documentCount)

    var postingSection = try section(.postings)
    postings = try ImpactIndex(&postingSection, termCount: words.count)

    var gramSection = try section(.grams)
    grams = Vocabulary(model: model.grams, new: try TermDictionary(&gramSection))
    gramRows = try DocumentRows(&gramSection, termCount: grams.count)

    var gramPostingSection = try section(.gramPostings)
    gramPostings = try ImpactIndex(&gramPostingSection, termCount: grams.count)

    var latentSection = try section(.latent)
    units = try LatentRows(&latentSection)
    documents = try DenseIndex(&latentSection)

    guard wordRows.documentCount == documentCount, gramRows.documentCount == documentCount,
      gramPostings.documentCount == documentCount, postings.documentCount == documentCount,
      units.count == unitCount, units.stride == latent.stride,
      documents.count == documentCount,
      documents.rows.stride == latent.stride
    else { throw layout.damaged("sections differ in their number of texts") }

    var counts = [Int](repeating: 0, count: TextLanguage.allCases.count)
    for language in languageOfDocument { counts[Int(language)] += 1 }
    languages = TextLanguage.allCases.filter { counts[Int($0.rawValue)] > 0 }.sorted {
      counts[Int($0.rawValue)] > counts[Int($1.rawValue)]
    }
    isAlone = languages.count > 1 ? Self.alone(entryOfDocument) : []
    var isLacking = [Bool](repeating: false, count: TextLanguage.allCases.count)
    for (document, isAlone) in isAlone.enumerated() where isAlone {
      isLacking[Int(Self.language(languageOfDocument[document]).other.rawValue)] = true
    }
    if languages.count == 1 { isLacking[Int(languages[0].other.rawValue)] = true }
    self.isLacking = isLacking
  }

  /// By document, whether its entry has no other.
  private static func alone(_ entries: Column<UInt32>) -> [Bool] {
    var first: [UInt32: Int] = [:]
    var alone = [Bool](repeating: true, count: entries.count)
    for (document, entry) in entries.enumerated() {
      if let other = first.updateValue(document, forKey: entry) {
        alone[other] = false
        alone[document] = false
      }
    }
    return alone
  }

  /// Whether some entry has no text in `language`.
  package func hasDocuments(lacking language: TextLanguage) -> Bool {
    isLacking[Int(language.rawValue)]
  }

  /// Whether the document is of an entry that has no text in `language`.
  func document(_ document: Int, lacks language: TextLanguage) -> Bool {
    (isAlone.isEmpty || isAlone[document]) && languageOfDocument[document] != language.rawValue
  }

  /// The entry of a document.
  package func entry(of document: Int) -> Int { Int(entryOfDocument[document]) }

  /// The language of a document.
  package func language(of document: Int) -> TextLanguage {
    Self.language(languageOfDocument[document])
  }

  private static func language(_ value: UInt8) -> TextLanguage {
    TextLanguage(rawValue: value) ?? .german
  }

  /// The units of a document, by number: phrasings, then sentences.
  package func units(of document: Int) -> Range<Int> {
    Int(unitStarts[document])..<Int(unitStarts[document + 1])
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
  package func isKnownWord(_ stem: UnsafeBufferPointer<UInt8>) throws(StorageError) -> Bool {
    guard let number = try words.number(of: stem) else { return false }
    return try flags(ofWord: number).isKnownWord
  }

  /// Number of documents that hold a word, given by its stem.
  package func documentCount(holding stem: UnsafeBufferPointer<UInt8>) throws(StorageError) -> Int {
    guard let number = try words.number(of: stem) else { return 0 }
    return try postings.documentFrequency(number)
  }

  /// Whether the base has a term that is not known from customers' questions alone.
  func isRightWord(_ term: UnsafeBufferPointer<UInt8>) throws(StorageError) -> Bool {
    guard let number = try words.number(of: term) else { return false }
    return try !flags(ofWord: number).contains(.learned)
  }

  /// What a word term is.
  func flags(ofWord term: UInt32) throws(StorageError) -> WordFlags {
    guard Int(term) >= model.words.count else {
      return WordFlags(rawValue: try model.wordFlags.element(Int(term)))
    }
    // What is new is a word, unless it is two: parts of compounds are words
    // that the model knows.
    let bytes = try words.new.bytes(term - UInt32(model.words.count))
    return bytes.contains(UInt8(ascii: " ")) ? [] : .word
  }
}

extension RetrievalIndex {
  /// Whether a document holds a word term.
  ///
  /// - Complexity: O(log terms of the document).
  package func document(_ document: Int, holds term: UInt32) throws(StorageError) -> Bool {
    try wordRows.contains(term, inRow: WordRow.lexical, of: document)
  }
}

extension RetrievalIndex {
  /// Where a document's row of words is stored.
  func storedWordRow(_ row: Int, of document: Int) -> Int {
    row == WordRow.phrasings && phrasingCounts[document] == 1 ? WordRow.firstUnit : row
  }

  /// Where a document's row of grams is stored.
  func storedGramRow(_ row: Int, of document: Int) -> Int {
    switch row {
    case GramRow.whole where units(of: document).count == 1: GramRow.firstUnit
    case GramRow.phrasings where phrasingCounts[document] == 1: GramRow.firstUnit
    default: row
    }
  }
}

/// The rows of words of a document.
///
/// Of a document with one phrasing alone, the row of all phrasings is not
/// stored: it is the first unit's. The rows of its classifier may name words that are not its own.
enum WordRow {
  /// BM25 impacts of the whole document.
  static let lexical = 0
  /// Cosine weights of all phrasings together.
  static let phrasings = 1
  /// Weights that tell the document apart, see `UnitRidge` and `TermDiscrimination`.
  static let learned = 2
  /// Weights of its classifier that speak for the document, see `EntryClassifier`.
  static let supporting = 3
  /// Those that speak against it, without their sign.
  static let opposing = 4
  /// Cosine weights of the document's first unit; the others follow.
  static let firstUnit = 5
}

/// The rows of character grams of a document.
///
/// Of a document with one phrasing, or one unit, alone the row of all of them is
/// not stored: it is the first unit's. The rows of its classifier may name grams that are not its
/// own.
enum GramRow {
  /// Cosine weights of the whole document.
  static let whole = 0
  /// Cosine weights of all phrasings together.
  static let phrasings = 1
  /// Weights that tell the document apart, see `UnitRidge` and `TermDiscrimination`.
  static let learned = 2
  /// Weights of its classifier that speak for the document, see `EntryClassifier`.
  static let supporting = 3
  /// Those that speak against it, without their sign.
  static let opposing = 4
  /// Cosine weights of the document's first unit; the others follow.
  static let firstUnit = 5
}
