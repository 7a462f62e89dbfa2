import Kernels
import LexicalIndex
import Storage
import TextAnalysis

/// Makes the rows of documents, one after the other, each from the document
/// and the model alone; the working memory of one thread.
///
/// Terms that the model lacks are numbered behind the model's in order of
/// first appearance, until `NewTerms` gives them their places.
struct DocumentIndexer {
  private let model: Model
  private let stride: Int
  private let cosineIDF: TermColumn<Float>
  private let gramIDF: TermColumn<Float>
  private let bm25IDF: TermColumn<Float>
  /// The rows made so far.
  private(set) var rows = ViewRows()
  private(set) var newWords = TermArena()
  private(set) var newGrams = TermArena()

  private var reader = UnitReader()
  private var unitWords = TermSums()
  private var unitGrams = TermSums()
  private var phrasingWords = TermSums()
  private var phrasingGrams = TermSums()
  private var wholeGrams = TermSums()
  private var phrasingLengths = TermSums()
  private var answerLengths = TermSums()
  private var weights: [Float] = []
  private var latentTerms: [(term: UInt32, weight: Float)] = []
  private var vector: [Float] = []
  private var documentVector: [Float] = []

  /// An indexer without rows yet.
  init(_ model: Model) {
    self.model = model
    stride = model.latent.stride
    cosineIDF = model.cosineIDF
    gramIDF = model.gramCosineIDF
    bm25IDF = model.bm25IDF
  }

  /// Appends the rows of a document.
  ///
  /// - Throws: `StorageError.tooLarge` for an impact that does not fit its type.
  mutating func add(_ document: SourceDocument) throws(StorageError) {
    clearDocument()
    var units: UInt32 = 0
    var phrasings: UInt32 = 0
    let gramRows = rows.unitGrams.count
    document.forEachUnit { text, isPhrasing in
      units += 1
      if isPhrasing { phrasings += 1 }
      addUnit(text, document.language, isPhrasing: isPhrasing)
    }
    rows.unitCounts.append(units)
    rows.phrasingCounts.append(phrasings)
    if phrasings > 1 {
      phrasingWords.sort()
      VectorSpace.weigh(phrasingWords, idf: cosineIDF, into: &weights)
      rows.phrasingWords.appendCosines(phrasingWords.terms, weights)
      phrasingGrams.sort()
      VectorSpace.weigh(phrasingGrams, idf: gramIDF, into: &weights)
      rows.phrasingGrams.appendCosines(phrasingGrams.terms, weights)
    }
    // Of one unit alone, the row of the unit is the row of the whole.
    if units == 1 { rows.unitGrams.removeRows(from: gramRows) }
    wholeGrams.sort()
    VectorSpace.weigh(wholeGrams, idf: gramIDF, into: &weights)
    rows.wholeGrams.appendCosines(wholeGrams.terms, weights)
    try addImpacts()
    Self.normalise(&documentVector)
    rows.documentVectors.append(contentsOf: documentVector)
  }

  /// Appends the rows that an index of the same model has of a document with
  /// the same digest.
  mutating func add(_ document: Int, of index: RetrievalIndex) {
    let units = index.units(of: document)
    let phrasings = index.phrasings(of: document).count
    rows.unitCounts.append(UInt32(units.count))
    rows.phrasingCounts.append(UInt32(phrasings))
    for unit in units {
      index.wordRows.copy(unit, to: &rows.unitWords)
      Self.adopt(&rows.unitWords, &newWords, index.words)
    }
    index.gramRows.copy(document, to: &rows.wholeGrams)
    Self.adopt(&rows.wholeGrams, &newGrams, index.grams)
    if units.count > 1 {
      let offset = index.gramRowOffset(of: document)
      for unit in units {
        index.gramRows.copy(unit + offset, to: &rows.unitGrams)
        Self.adopt(&rows.unitGrams, &newGrams, index.grams)
      }
    }
    if phrasings > 1 {
      index.wordRows.copy(Int(index.phrasingWordRows[document]), to: &rows.phrasingWords)
      Self.adopt(&rows.phrasingWords, &newWords, index.words)
      index.gramRows.copy(Int(index.phrasingGramRows[document]), to: &rows.phrasingGrams)
      Self.adopt(&rows.phrasingGrams, &newGrams, index.grams)
    }
    index.lexicalRows.copy(document, to: &rows.impacts)
    Self.adopt(&rows.impacts, &newWords, index.words)
    index.phrasingRows.copy(document, to: &rows.phrasingImpacts)
    Self.adopt(&rows.phrasingImpacts, &newWords, index.words)
    for unit in units { index.units.copy(unit, to: &rows.unitVectors) }
    index.documents.copy(document, to: &rows.documentVectors)
  }

  /// Gives the new terms of the last row, which was copied, their numbers here.
  private static func adopt(_ rows: inout WeightedRows, _ new: inout TermArena, _ terms: Vocabulary)
  {
    rows.replaceLast(from: UInt32(terms.model.count)) { number in
      let bytes = terms.new.bytes(number - UInt32(terms.model.count))
      return UInt32(terms.model.count) + bytes.withUnsafeBufferPointer { new.add($0) }
    }
  }

  private mutating func clearDocument() {
    phrasingWords.clear()
    phrasingGrams.clear()
    wholeGrams.clear()
    phrasingLengths.clear()
    answerLengths.clear()
    documentVector.removeAll(keepingCapacity: true)
    documentVector.append(contentsOf: repeatElement(0, count: stride))
  }

  private mutating func addUnit(
    _ text: UnsafeBufferPointer<UInt8>, _ language: TextLanguage, isPhrasing: Bool) {
    unitWords.clear()
    unitGrams.clear()
    reader.read(text, language: language) { model.isKnownWord($0) }
    reader.forEachTerm { term, kind in
      let number = wordNumber(term)
      unitWords.add(number, kind.cosineWeight)
      guard kind.lexicalWeight > 0 else { return }
      if isPhrasing {
        phrasingLengths.add(number, kind.lexicalWeight)
      } else {
        answerLengths.add(number, kind.lexicalWeight)
      }
    }
    reader.forEachGram { unitGrams.add(gramNumber($0), 1) }

    unitWords.sort()
    VectorSpace.weigh(unitWords, idf: cosineIDF, into: &weights)
    rows.unitWords.appendCosines(unitWords.terms, weights)
    addVector()
    unitGrams.sort()
    VectorSpace.weigh(unitGrams, idf: gramIDF, into: &weights)
    rows.unitGrams.appendCosines(unitGrams.terms, weights)
    wholeGrams.add(unitGrams)
    if isPhrasing {
      phrasingWords.add(unitWords)
      phrasingGrams.add(unitGrams)
    }
  }

  private mutating func wordNumber(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    model.words.number(of: term) ?? UInt32(model.words.count) + newWords.add(term)
  }

  private mutating func gramNumber(_ gram: UnsafeBufferPointer<UInt8>) -> UInt32 {
    model.grams.number(of: gram) ?? UInt32(model.grams.count) + newGrams.add(gram)
  }

  /// Projects the unit whose word weights stand in `weights`.
  private mutating func addVector() {
    latentTerms.removeAll(keepingCapacity: true)
    for (place, term) in unitWords.terms.enumerated() {
      latentTerms.append((term, weights[place]))
    }
    _ = model.latent.project(latentTerms, into: &vector)
    rows.unitVectors.append(contentsOf: vector)
    for place in vector.indices { documentVector[place] += vector[place] }
  }

  private mutating func addImpacts() throws(StorageError) {
    phrasingLengths.sort()
    answerLengths.sort()
    let phrasings = phrasingLengths.total
    let answer = answerLengths.total
    func phrasingScore(_ term: UInt32) -> Double {
      BM25.saturation(
        RetrievalParameters.phrasingField, frequency: phrasingLengths[term], length: phrasings,
        averageLength: model.averageLengths.phrasings) * Double(bm25IDF[Int(term)])
    }
    func answerScore(_ term: UInt32) -> Double {
      BM25.saturation(
        RetrievalParameters.answerField, frequency: answerLengths[term], length: answer,
        averageLength: model.averageLengths.answer) * Double(bm25IDF[Int(term)])
    }
    for term in phrasingLengths.terms {
      try rows.phrasingImpacts.appendImpact(term, phrasingScore(term))
    }
    rows.phrasingImpacts.endRow()
    var (left, right) = (phrasingLengths.terms[...], answerLengths.terms[...])
    while let term = [left.first, right.first].compactMap({ $0 }).min() {
      var score = 0.0
      if left.first == term {
        score += phrasingScore(term)
        left.removeFirst()
      }
      if right.first == term {
        score += answerScore(term)
        right.removeFirst()
      }
      try rows.impacts.appendImpact(term, score)
    }
    rows.impacts.endRow()
  }

  /// Scales a vector to length one, or to zeros where it has none.
  private static func normalise(_ vector: inout [Float]) {
    let count = vector.count
    guard count > 0 else { return }
    vector.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let length = floatDot(base, base, count: count).squareRoot()
      for place in 0..<count { base[place] = length > 1e-9 ? base[place] / length : 0 }
    }
  }
}

extension WeightedRows {
  /// Appends a term with the impact of a score.
  fileprivate mutating func appendImpact(_ term: UInt32, _ score: Double) throws(StorageError) {
    guard let impact = BM25.impact(score) else {
      throw .tooLarge(part: "an impact of \(score) does not fit its type")
    }
    terms.append(term)
    weights.append(impact)
  }
}
