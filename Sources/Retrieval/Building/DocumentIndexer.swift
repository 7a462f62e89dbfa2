import DenseIndex
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
  private let words: TermDictionary
  private let grams: TermDictionary
  private let cosineIDF: TermColumn<Float>
  private let gramIDF: TermColumn<Float>
  private let bm25IDF: TermColumn<Float>
  /// The rows made so far.
  private var rows = ViewRows()
  private var newWords = TermArena()
  private var newGrams = TermArena()
  private var gramNumbers = GramNumbers()

  private var reader = UnitReader()
  private var wordRidge = UnitRidge()
  private var gramRidge = UnitRidge()
  private var classifier: EntryClassifier
  private var unitWords = TermSums()
  private var unitGrams = TermSums()
  private var phrasingWords = TermSums()
  private var phrasingGrams = TermSums()
  private var wholeGrams = TermSums()
  private var phrasingLengths = TermSums()
  private var answerLengths = TermSums()
  private var weights: [Float] = []
  private var wordWeights: [Float] = []
  private var wordCells: [UInt64] = []
  private var gramCells: [UInt64] = []
  /// Cells of the classifier, which may be of other terms than the document's own.
  private var classifierWordCells: [UInt64] = []
  private var classifierGramCells: [UInt64] = []
  private var latentTerms: [(term: UInt32, weight: Float)] = []
  private var vector: [Float] = []
  private var codes: [Int8] = []
  private var documentVector: [Float] = []
  private var failure: StorageError?

  /// An indexer without rows yet.
  ///
  /// - Throws: `StorageError.damaged` where the model is.
  init(_ model: Model, _ rivals: RivalSearch) throws(StorageError) {
    self.model = model
    classifier = EntryClassifier(rivals)
    words = model.words
    grams = model.grams
    cosineIDF = try model.cosineIDF.whole()
    gramIDF = try model.gramCosineIDF.whole()
    bm25IDF = try model.bm25IDF.whole()
    codes = [Int8](repeating: 0, count: model.latent.stride)
  }

  /// The rows made so far, to be kept; the indexer is done with.
  consuming func finish() -> (rows: ViewRows, words: TermArena, grams: TermArena) {
    rows.shrink()
    return (rows, newWords, newGrams)
  }

  /// Appends the rows of a document.
  ///
  /// - Throws: `StorageError.tooLarge` for what does not fit its type.
  mutating func add(_ document: SourceDocument) throws(StorageError) {
    clearDocument()
    var units = 0
    var phrasings = 0
    document.forEachUnit { text, unit in
      let isPhrasing = unit != .sentence
      if isPhrasing { phrasings += 1 }
      addUnit(text, units, document.language, isPhrasing: isPhrasing)
      units += 1
    }
    if let failure { throw failure }
    guard units + WordRow.firstUnit <= DocumentRows.mostRows else {
      throw .tooLarge(part: "an entry has more than \(DocumentRows.mostRows) sentences")
    }
    rows.unitCounts.append(UInt32(units))
    rows.phrasingCounts.append(UInt32(phrasings))
    // Of one phrasing, or unit, alone its row is the row of all.
    if phrasings > 1 {
      Self.sort(&phrasingWords, words.count, newWords)
      VectorSpace.weigh(phrasingWords, idf: cosineIDF, into: &weights)
      Self.append(phrasingWords.terms, weights, row: WordRow.phrasings, to: &wordCells)
      Self.sort(&phrasingGrams, grams.count, newGrams)
      VectorSpace.weigh(phrasingGrams, idf: gramIDF, into: &weights)
      Self.append(phrasingGrams.terms, weights, row: GramRow.phrasings, to: &gramCells)
    }
    if units > 1 {
      Self.sort(&wholeGrams, grams.count, newGrams)
      VectorSpace.weigh(wholeGrams, idf: gramIDF, into: &weights)
      Self.append(wholeGrams.terms, weights, row: GramRow.whole, to: &gramCells)
    }
    try Self.appendLearned(
      &wordRidge, model.wordDiscrimination(), row: WordRow.learned, to: &wordCells)
    try Self.appendLearned(
      &gramRidge, model.gramDiscrimination(), row: GramRow.learned, to: &gramCells)
    addClassifier(classifier.learn(document.key))
    try addImpacts()
    try rows.words.add(cells: &wordCells, beside: &classifierWordCells)
    try rows.grams.add(cells: &gramCells, beside: &classifierGramCells)
    Self.normalise(&documentVector)
    rows.documentVectors.append(contentsOf: documentVector[..<model.latent.dimension])
  }

  /// Appends the rows that an index of the same model has of a document with
  /// the same digest.
  mutating func add(_ document: Int, of index: RetrievalIndex) throws(StorageError) {
    let units = index.units(of: document)
    rows.unitCounts.append(UInt32(units.count))
    rows.phrasingCounts.append(index.phrasingCounts[document])
    try rows.words.add(document, of: index.wordRows, from: UInt32(model.words.count)) {
      (term) throws(StorageError) in
      try Self.adopt(term, index.words, &newWords)
    }
    try rows.grams.add(document, of: index.gramRows, from: UInt32(model.grams.count)) {
      (term) throws(StorageError) in
      try Self.adopt(term, index.grams, &newGrams)
    }
    rows.classifierOffsets.append(try index.classifierOffsets.element(document))
    for unit in units {
      try index.units.withRow(unit) { scale, codes in
        LatentRows.append(scale: scale, codes: codes, to: &rows.units)
      }
    }
    try index.documents.rows.withRows(document..<document + 1) { vector in
      rows.documentVectors.append(
        contentsOf: UnsafeBufferPointer(start: vector, count: model.latent.dimension))
    }
  }

  /// The number here of a term that is new in another index too.
  private static func adopt(_ term: UInt32, _ terms: Vocabulary, _ new: inout TermArena)
    throws(StorageError) -> UInt32
  {
    let known = UInt32(terms.model.count)
    let bytes = try terms.new.bytes(term - known)
    return known + bytes.withUnsafeBufferPointer { new.add($0) }
  }

  private mutating func clearDocument() {
    phrasingWords.clear()
    phrasingGrams.clear()
    wholeGrams.clear()
    wordRidge.clear()
    gramRidge.clear()
    classifier.clear()
    phrasingLengths.clear()
    answerLengths.clear()
    wordCells.removeAll(keepingCapacity: true)
    gramCells.removeAll(keepingCapacity: true)
    classifierWordCells.removeAll(keepingCapacity: true)
    classifierGramCells.removeAll(keepingCapacity: true)
    documentVector.removeAll(keepingCapacity: true)
    documentVector.append(contentsOf: repeatElement(0, count: model.latent.stride))
  }

  private mutating func addUnit(
    _ text: UnsafeBufferPointer<UInt8>, _ number: Int, _ language: TextLanguage, isPhrasing: Bool
  ) {
    unitWords.clear()
    unitGrams.clear()
    let model = model
    var damage: StorageError?
    reader.read(text, language: language) { stem in
      do throws(StorageError) {
        return try model.isKnownWord(stem)
      } catch {
        damage = error
        return false
      }
    }
    failure = failure ?? damage
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

    Self.sort(&unitWords, words.count, newWords)
    VectorSpace.weigh(unitWords, idf: cosineIDF, into: &wordWeights)
    Self.append(unitWords.terms, wordWeights, row: WordRow.firstUnit + number, to: &wordCells)
    wordRidge.add(unitWords.terms, wordWeights)
    addVector()
    Self.sort(&unitGrams, grams.count, newGrams)
    VectorSpace.weigh(unitGrams, idf: gramIDF, into: &weights)
    Self.append(unitGrams.terms, weights, row: GramRow.firstUnit + number, to: &gramCells)
    gramRidge.add(unitGrams.terms, weights)
    wholeGrams.add(unitGrams)
    if isPhrasing {
      classifier.add(words: (unitWords.terms, wordWeights), grams: (unitGrams.terms, weights))
      phrasingWords.add(unitWords)
      phrasingGrams.add(unitGrams)
    }
  }

  /// Brings terms in order, those that the model lacks by their bytes.
  private static func sort(_ sums: inout TermSums, _ known: Int, _ new: TermArena) {
    sums.sort(from: UInt32(known)) { new.precedes(Int($0) - known, Int($1) - known) }
  }

  private mutating func wordNumber(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
    do throws(StorageError) {
      if let number = try words.number(of: term) { return number }
    } catch {
      failure = failure ?? error
    }
    return UInt32(words.count) + newWords.add(term)
  }

  private mutating func gramNumber(_ gram: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if let number = gramNumbers[gram] { return number }
    let number = foundGramNumber(gram)
    gramNumbers.remember(number, of: gram)
    return number
  }

  private mutating func foundGramNumber(_ gram: UnsafeBufferPointer<UInt8>) -> UInt32 {
    do throws(StorageError) {
      if let number = try grams.number(of: gram) { return number }
    } catch {
      failure = failure ?? error
    }
    return UInt32(grams.count) + newGrams.add(gram)
  }

  /// Projects the unit whose word weights stand in `wordWeights`.
  private mutating func addVector() {
    latentTerms.removeAll(keepingCapacity: true)
    for (place, term) in unitWords.terms.enumerated() {
      latentTerms.append((term, wordWeights[place]))
    }
    do throws(StorageError) {
      _ = try model.latent.project(latentTerms, into: &vector)
    } catch {
      failure = failure ?? error
      return
    }
    let scale = vector.withUnsafeBufferPointer { vector in
      codes.withUnsafeMutableBufferPointer { LatentRows.round(vector, into: $0) }
    }
    codes.withUnsafeBufferPointer { LatentRows.append(scale: scale, codes: $0, to: &rows.units) }
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
    let (left, right) = (phrasingLengths.terms, answerLengths.terms)
    var (first, second) = (0, 0)
    while first < left.count || second < right.count {
      let isLeft = first < left.count && (second == right.count || left[first] <= right[second])
      let term = isLeft ? left[first] : right[second]
      var score = 0.0
      if isLeft {
        score += phrasingScore(term)
        first += 1
      }
      if second < right.count, right[second] == term {
        score += answerScore(term)
        second += 1
      }
      wordCells.append(Self.cell(term, WordRow.lexical, try Self.impact(score)))
    }
  }

  private static func impact(_ score: Double) throws(StorageError) -> UInt16 {
    guard let impact = BM25.impact(score) else {
      throw .tooLarge(part: "an impact of \(score) does not fit its type")
    }
    return impact
  }

  @inline(__always)
  private static func cell(_ term: UInt32, _ row: Int, _ weight: UInt16) -> UInt64 {
    UInt64(term) << 32 | UInt64(truncatingIfNeeded: row) << 16 | UInt64(weight)
  }

  /// Appends a row of weights of at most 1, without those that are stored as zero.
  private static func append(
    _ terms: [UInt32], _ weights: [Float], row: Int, to cells: inout [UInt64]
  ) {
    for place in terms.indices {
      let weight = (weights[place] * Float(VectorSpace.cosineScale)).rounded()
      if weight >= 1 { cells.append(cell(terms[place], row, UInt16(weight))) }
    }
  }

  /// Appends the weights by which all units of the document are found, each
  /// by its term's factor.
  private static func appendLearned(
    _ ridge: inout UnitRidge, _ factors: TermColumn<Float>, row: Int, to cells: inout [UInt64]
  ) {
    ridge.solve(own: ridge.count)
    for (place, term) in ridge.terms.enumerated() {
      let weight =
        ridge.weights[place] * Double(factors[Int(term)]) / RetrievalParameters.learnedScale
      let stored = (min(weight, 1) * VectorSpace.cosineScale).rounded()
      if stored >= 1 { cells.append(cell(term, row, UInt16(stored))) }
    }
  }

  /// Adds what was learned of the document; nil where it has no classifier.
  private mutating func addClassifier(_ learned: EntryClassifier.Learned?) {
    for (joint, weight) in learned?.weights ?? [] {
      let stored = (min(weight.magnitude, 1) * VectorSpace.cosineScale).rounded()
      guard stored >= 1 else { continue }
      let term = JointTerm.term(joint)
      if JointTerm.isGram(joint) {
        let row = weight > 0 ? GramRow.supporting : GramRow.opposing
        classifierGramCells.append(Self.cell(term, row, UInt16(stored)))
      } else {
        let row = weight > 0 ? WordRow.supporting : WordRow.opposing
        classifierWordCells.append(Self.cell(term, row, UInt16(stored)))
      }
    }
    // A fit's bias is a few units at most.
    let offset = min(max(learned?.offset ?? 0, -1_000), 1_000)
    rows.classifierOffsets.append(Int32((offset * 1e6).rounded()))
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
