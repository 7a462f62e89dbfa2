import DenseIndex
import LexicalIndex
import Storage

/// What depends on a view's whole base and not on one document: dictionaries
/// with their idf, the words that compounds are taken apart by, average
/// lengths, and the latent basis.
///
/// An index is built from documents and a model, each document for itself; so
/// an edit that keeps the model leaves the rows of all other documents as they
/// are. Terms that are new to a model count as if one document held them.
package struct Model: Sendable {
  /// Number of documents that it was fitted on.
  package let documentCount: Int
  /// Average length of the filled fields, in word terms.
  let averageLengths: (phrasings: Double, answer: Double)
  /// Digests of the documents that it was fitted on, in order.
  package let fitted: Column<ContentDigest>
  let words: TermDictionary
  let wordIDF: Column<Float>
  let lexicalIDF: Column<Float>
  let wordFlags: Column<UInt8>
  let grams: TermDictionary
  let gramIDF: Column<Float>
  /// Factors of words and of grams, see `TermDiscrimination`; the last is that of new ones.
  let wordFactors: Column<Float>
  let gramFactors: Column<Float>
  /// The words as they are written, for typing errors.
  let spelling: SpellingIndex
  let latent: LatentSpace
  /// Widths of the levels by which documents' vectors are searched.
  let levelWidths: [Int]
  /// What words are in the other language.
  let translations: LearnedTranslations
  /// What the model was fitted by, see `ModelFitter.Options.identity`.
  package let identity: UInt64

  /// Above the idf of any term: 1 + ln 2⁶⁴ is below 46.
  private static let largestIDF: Float = 64

  /// Opens the model of `view`.
  ///
  /// - Throws: `StorageError.damaged` where a section is missing or contradicts itself.
  package init(_ file: IndexFileReader, view: UInt32) throws(StorageError) {
    var section = try file.section(SectionKind.model.id(view), name: SectionKind.model.name)
    let header: Column<UInt64> = try section.column(count: 2)
    identity = header[0]
    guard header[1] <= UInt64(UInt32.max) else { throw section.damaged("too many documents") }
    documentCount = Int(header[1])
    let lengths: Column<Double> = try section.column(count: 2)
    guard lengths.allSatisfy({ $0 >= 0 && $0 <= 0x1p32 }) else {
      throw section.damaged("an average length is none")
    }
    averageLengths = (lengths[0], lengths[1])
    fitted = try section.column(count: documentCount)
    words = try TermDictionary(&section)
    wordIDF = try section.column(count: words.count)
    lexicalIDF = try section.column(count: words.count)
    wordFlags = try section.column(count: words.count)
    grams = try TermDictionary(&section)
    gramIDF = try section.column(count: grams.count)
    wordFactors = try section.column(count: words.count + 1)
    gramFactors = try section.column(count: grams.count + 1)
    for factors in [wordFactors, gramFactors] {
      guard factors.allSatisfy({ $0 >= 0 && $0 <= TermDiscrimination.largest }) else {
        throw section.damaged("a term's factor is none")
      }
    }
    for idf in [wordIDF, lexicalIDF, gramIDF] {
      guard idf.allSatisfy({ $0 >= 0 && $0 <= Self.largestIDF }) else {
        throw section.damaged("a term's idf is none")
      }
    }
    spelling = try SpellingIndex(&section)
    var basis = try file.section(SectionKind.basis.id(view), name: SectionKind.basis.name)
    latent = try LatentSpace(&basis, termCount: words.count)
    let widths: Column<UInt32> = try basis.column()
    guard widths.allSatisfy({ $0 > 0 && $0 <= 4_096 && $0 % 8 == 0 }), widths.count <= 4_096,
      widths.reduce(0, { $0 + Int($1) }) == latent.dimension
    else { throw basis.damaged("levels do not fit the latent space") }
    levelWidths = widths.map { Int($0) }
    let kind = SectionKind.translations
    if file.contains(kind.id(view)) {
      var section = try file.section(kind.id(view), name: kind.name)
      translations = try LearnedTranslations(&section)
    } else {
      translations = LearnedTranslations()
    }
  }

  /// Opens a model that was just fitted.
  package init(_ sections: [(SectionKind, SectionBuilder)]) throws(StorageError) {
    var file = IndexFileWriter()
    for (kind, section) in sections { file.add(kind.id(1), section) }
    try self.init(file.reader(name: "model in memory"), view: 1)
  }

  /// Whether the model has a word, given by its stem, as a word of its own.
  func isKnownWord(_ stem: UnsafeBufferPointer<UInt8>) throws(StorageError) -> Bool {
    guard let number = try words.number(of: stem) else { return false }
    return WordFlags(rawValue: wordFlags[Int(number)]).contains(.word)
  }

  /// The idf of words in cosines.
  var cosineIDF: TermColumn<Float> { TermColumn(wordIDF, ofNew: newIDF) }

  /// The idf of grams in cosines.
  var gramCosineIDF: TermColumn<Float> { TermColumn(gramIDF, ofNew: newIDF) }

  /// The idf of words in BM25.
  var bm25IDF: TermColumn<Float> {
    TermColumn(
      lexicalIDF,
      ofNew: Float(
        BM25.inverseDocumentFrequency(documents: documentCount, documentFrequency: 1)))
  }

  /// How well words tell documents apart.
  var wordDiscrimination: TermColumn<Float> {
    TermColumn(wordFactors, count: words.count, ofNew: wordFactors[words.count])
  }

  /// How well grams tell documents apart.
  var gramDiscrimination: TermColumn<Float> {
    TermColumn(gramFactors, count: grams.count, ofNew: gramFactors[grams.count])
  }

  private var newIDF: Float { VectorSpace.idf(documents: documentCount, frequency: 1) }
}
