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
  package let fitted: BlockColumn<ContentDigest>
  /// `TextMarks` of the documents that it was fitted on; nil where an older program wrote the file.
  package let fittedTexts: BlockColumn<UInt64>?
  let words: TermDictionary
  let wordIDF: BlockColumn<Float>
  let lexicalIDF: BlockColumn<Float>
  let wordFlags: BlockColumn<UInt8>
  let grams: TermDictionary
  let gramIDF: BlockColumn<Float>
  /// Factors of words and of grams, see `TermDiscrimination`; the last is that of new ones.
  let wordFactors: BlockColumn<Float>
  let gramFactors: BlockColumn<Float>
  /// The words as they are written, for typing errors.
  let spelling: SpellingIndex
  let latent: LatentSpace
  /// Widths of the levels by which documents' vectors are searched.
  let levelWidths: [Int]
  /// What words are in the other language.
  let translations: LearnedTranslations
  /// What entries are told apart from.
  let rivals: RivalUnits
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
    fitted = try section.blockColumn(count: documentCount)
    words = try TermDictionary(&section)
    wordIDF = try section.blockColumn(count: words.count, from0To: Self.largestIDF)
    lexicalIDF = try section.blockColumn(count: words.count, from0To: Self.largestIDF)
    wordFlags = try section.blockColumn(count: words.count)
    grams = try TermDictionary(&section)
    gramIDF = try section.blockColumn(count: grams.count, from0To: Self.largestIDF)
    wordFactors = try section.blockColumn(
      count: words.count + 1, from0To: TermDiscrimination.largest)
    gramFactors = try section.blockColumn(
      count: grams.count + 1, from0To: TermDiscrimination.largest)
    spelling = try SpellingIndex(&section)
    var basis = try file.section(SectionKind.basis.id(view), name: SectionKind.basis.name)
    latent = try LatentSpace(&basis, termCount: words.count)
    let widths: Column<UInt32> = try basis.column()
    guard widths.allSatisfy({ $0 > 0 && $0 <= 4_096 && $0 % 8 == 0 }), widths.count <= 4_096,
      widths.reduce(0, { $0 + Int($1) }) == latent.dimension
    else { throw basis.damaged("levels do not fit the latent space") }
    levelWidths = widths.map { Int($0) }
    var rivalSection = try file.section(
      SectionKind.rivals.id(view), name: SectionKind.rivals.name)
    rivals = try RivalUnits(&rivalSection, termCount: (words.count, grams.count))
    let texts = SectionKind.fittedTexts
    if file.contains(texts.id(view)) {
      var section = try file.section(texts.id(view), name: texts.name)
      fittedTexts = try section.blockColumn()
    } else {
      fittedTexts = nil
    }
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
    return WordFlags(rawValue: try wordFlags.element(Int(number))).isKnownWord
  }

  /// The idf of words in cosines.
  var cosineIDF: BlockTermColumn<Float> { BlockTermColumn(wordIDF, ofNew: newIDF) }

  /// The idf of grams in cosines.
  var gramCosineIDF: BlockTermColumn<Float> { BlockTermColumn(gramIDF, ofNew: newIDF) }

  /// The idf of words in BM25.
  var bm25IDF: BlockTermColumn<Float> {
    BlockTermColumn(
      lexicalIDF,
      ofNew: Float(
        BM25.inverseDocumentFrequency(documents: documentCount, documentFrequency: 1)))
  }

  /// How well words tell documents apart.
  ///
  /// - Throws: `StorageError.damaged`.
  func wordDiscrimination() throws(StorageError) -> TermColumn<Float> {
    let factors = try wordFactors.whole()
    return TermColumn(factors, count: words.count, ofNew: factors[words.count])
  }

  /// How well grams tell documents apart.
  ///
  /// - Throws: `StorageError.damaged`.
  func gramDiscrimination() throws(StorageError) -> TermColumn<Float> {
    let factors = try gramFactors.whole()
    return TermColumn(factors, count: grams.count, ofNew: factors[grams.count])
  }

  private var newIDF: Float { VectorSpace.idf(documents: documentCount, frequency: 1) }
}
