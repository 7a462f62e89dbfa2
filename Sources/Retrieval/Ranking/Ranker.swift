import DenseIndex
import Kernels
import LexicalIndex
import Storage
import Synchronization
import TextAnalysis

/// Finds and orders the candidates of questions against one view.
///
/// Candidates come from three searches (words, latent meaning, character grams).
/// What the searches already know of them orders them roughly; the best
/// `RetrievalParameters.richCandidates` are scored by all features.
///
/// Holds the working memory of one worker, which is reused from question to
/// question; a value is used by one thread at a time.
package struct Ranker {
  let index: RetrievalIndex
  let weights: RankerWeights
  var reader = QuestionReader()
  var search = CandidateSearch()
  private var translationReader = QuestionReader()
  private var translationSearch = CandidateSearch()
  let wordTable = TermTable()
  let gramTable = TermTable()
  private var ranking = Ranking(
    question: Question(language: .german), translation: Question(language: .english))
  /// Inner products of the question with a document's rows of words and of grams.
  var wordSums: [Int64] = []
  var gramSums: [Int64] = []
  private var documents: [Int] = []
  private var wordProducts = RowProducts()
  private var gramProducts = RowProducts()
  /// How much of the question's words the document has.
  private var covered: Int64 = 0
  /// How near the sentences of the candidates are to the last question.
  var nearness = SentenceNearness()
  private static let questions = Atomic<UInt64>(0)
  /// What `touch` read.
  private(set) var touched: UInt32 = 0
  /// Where a benchmark wants to know it: what the stages take.
  package var times: StageTimes?
  /// Whether an entry, by number, may be found; nil where all may.
  package var isVisible: (@Sendable (Int) -> Bool)? { didSet { filters = Self.noFilters } }
  /// Which documents are searched, by the question's language and whether by its translation;
  /// nil until a question needs it, for a closure takes memory.
  private var filters = noFilters
  private static let noFilters = [Filter?](repeating: nil, count: 2 * TextLanguage.allCases.count)

  /// Documents that may be found; all where nil.
  private struct Filter {
    var accepts: (@Sendable (UInt32) -> Bool)?
  }

  /// A ranker over an index with the weights of its features.
  package init(_ index: RetrievalIndex, weights: RankerWeights) {
    self.index = index
    self.weights = weights
  }

  /// Whether some sentences of the last question ask, and others do not.
  package var hasTellingSentences: Bool { reader.hasTellingSentences }

  /// The analysed text of the last question.
  package var analyzed: AnalyzedText { reader.analyzed }

  /// Takes a question in, to be ranked next.
  ///
  /// - Returns: what its language is taken for.
  package mutating func take(_ text: String) -> LanguageDetection {
    reader.normalize(text)
    return reader.detection
  }

  /// Ranks the entries for a question.
  ///
  /// - Parameter language: the language to analyse the question in.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  package mutating func rank(_ text: String, language: TextLanguage) throws(StorageError)
    -> Ranking
  {
    reader.normalize(text)
    return try rank(in: language)
  }

  /// The same for the question that was taken in.
  ///
  /// - Parameter askingAlone: whether sentences that do not ask are left out, where others do.
  package mutating func rank(in language: TextLanguage, askingAlone: Bool = false)
    throws(StorageError) -> Ranking
  {
    ranking.question.number = Self.questions.add(1, ordering: .relaxed).newValue
    nearness.removeAll()
    try reader.read(in: language, askingAlone: askingAlone, index, into: &ranking.question)
    ranking.candidates.removeAll(keepingCapacity: true)
    try addCandidates(isTranslated: false, accepts: filter(language, isTranslated: false))
    if index.hasDocuments(lacking: language) {
      try addTranslated(from: language)
    } else {
      ranking.translation.removeAll(language.other)
    }
    for position in ranking.candidates.indices {
      ranking.candidates[position].score = weights.score(ranking.candidates[position].features)
    }
    sortCandidates()
    removeOtherLanguages()
    times?.end(.features)
    return ranking
  }

  /// Finds candidates among the entries that lack the question's language, by its translation.
  private mutating func addTranslated(from language: TextLanguage) throws(StorageError) {
    try translationReader.read(
      translationOf: reader, from: language, index, into: &ranking.translation)
    ranking.translation.number = ranking.question.number
    try addCandidates(isTranslated: true, accepts: filter(language, isTranslated: true))
  }

  /// The documents that are searched by a question in a language, or by its translation: of entries
  /// that have no text in its language by the translation alone.
  private mutating func filter(_ language: TextLanguage, isTranslated: Bool) -> (
    @Sendable (UInt32) -> Bool
  )? {
    let place = 2 * Int(language.rawValue) + (isTranslated ? 1 : 0)
    if let filter = filters[place] { return filter.accepts }
    let (index, isVisible) = (index, isVisible)
    var filter = Filter()
    if index.hasDocuments(lacking: language) {
      filter.accepts = { document in
        index.document(Int(document), lacks: language) == isTranslated
          && isVisible?(index.entry(of: Int(document))) != false
      }
    } else if let isVisible {
      filter.accepts = { isVisible(index.entry(of: Int($0))) }
    }
    filters[place] = filter
    return filter.accepts
  }

  /// Finds candidates by the question, or by its translation, and reads their features.
  private mutating func addCandidates(isTranslated: Bool, accepts: ((UInt32) -> Bool)?)
    throws(StorageError)
  {
    // Without `self`, which would be copied for the call.
    if isTranslated {
      Self.fill(wordTable, gramTable, by: ranking.translation)
    } else {
      Self.fill(wordTable, gramTable, by: ranking.question)
    }
    times?.end(.reading)
    if isTranslated {
      try translationSearch.run(ranking.translation, index, &times, accepts: accepts)
    } else {
      try search.run(ranking.question, index, &times, accepts: accepts)
    }
    let best = isTranslated ? translationSearch.best : search.best
    documents.removeAll(keepingCapacity: true)
    for found in best { documents.append(Int(found.document)) }
    try findProducts(of: documents)
    let vector = isTranslated ? ranking.translation.direction : ranking.question.direction
    if !vector.isEmpty {
      var touched: UInt32 = 0
      let rows = index.units
      for document in documents { touched ^= try rows.touch(index.units(of: document)) }
      self.touched = touched
    }
    for place in documents.indices {
      ranking.candidates.append(
        try features(of: place, isTranslated: isTranslated, latent: vector))
    }
  }

  /// Finds what the question has in common with documents, which `multiply` then works on.
  mutating func findProducts(of documents: [Int]) throws(StorageError) {
    try gramProducts.find(documents, of: index.gramRows, with: gramTable)
    try wordProducts.find(documents, of: index.wordRows, with: wordTable)
  }

  /// Brings the candidates in order, the best first, ties by number.
  private mutating func sortCandidates() {
    // Few candidates of many bytes: the fewest moves.
    ranking.candidates.withUnsafeMutableBufferPointer { candidates in
      for place in candidates.indices {
        var best = place
        for other in candidates.indices.dropFirst(place + 1) {
          let (left, right) = (candidates[other].score, candidates[best].score)
          if left > right
            || left == right && candidates[other].document < candidates[best].document
          {
            best = other
          }
        }
        if best != place { candidates.swapAt(place, best) }
      }
    }
  }

  /// Leaves the best candidate of each entry.
  private mutating func removeOtherLanguages() {
    var kept = 0
    for position in ranking.candidates.indices {
      let entry = ranking.candidates[position].entry
      guard !ranking.candidates[..<kept].contains(where: { $0.entry == entry }) else { continue }
      if kept < position { ranking.candidates.swapAt(kept, position) }
      kept += 1
    }
    ranking.candidates.removeLast(ranking.candidates.count - kept)
  }

  /// Puts a question's weights into the tables that rows are multiplied with.
  static func fill(_ wordTable: TermTable, _ gramTable: TermTable, by question: Question) {
    let best = Double(max(question.bestLexicalScore, 1e-6)) * QuestionReader.lexicalUnit
    // Every term of the lexical query is a term of the vector; both are in order.
    wordTable.removeAll(reserving: question.wordVector.count, firstRow: WordRow.phrasings)
    var next = 0
    for item in question.wordVector {
      var before: Int64 = 0
      if next < question.lexical.count, question.lexical[next].term == item.term {
        before = scaled(Double(question.lexical[next].weight) / best, by: BM25.impactScale)
        next += 1
      }
      wordTable.insert(
        item.term,
        weight: scaled(Double(item.weight), by: VectorSpace.cosineScale), before: before,
        share: Int64(Double(item.weight) * Double(item.weight) * 1e6))
    }
    gramTable.removeAll(reserving: question.gramVector.count)
    for item in question.gramVector {
      gramTable.insert(
        item.term,
        weight: scaled(Double(item.weight), by: VectorSpace.cosineScale))
    }
  }

  /// A value in millionths.
  ///
  /// What no cosine can be, from hostile numbers, is zero.
  static func millionths(_ value: Float) -> Int64 {
    value.magnitude <= 2 ? Int64((Double(value) * 1e6).rounded()) : 0
  }

  /// A question's weight as `DocumentRows` wants it for rows stored with `scale`.
  static func scaled(_ weight: Double, by scale: Double) -> Int64 {
    Int64(min(weight * 1e6 * 4_294_967_296 / scale, 0x1p62).rounded())
  }

  /// A vector's cosine with a unit, in millionths.
  func latentCosine(_ unit: Int, _ vector: [Float]) throws(StorageError) -> Int64 {
    try Self.latentCosine(unit, vector, index.units)
  }

  /// The same of one row of `units`.
  @inline(__always)
  private static func latentCosine(_ unit: Int, _ vector: [Float], _ units: LatentRows)
    throws(StorageError) -> Int64
  {
    try vector.withUnsafeBufferPointer { (vector) throws(StorageError) -> Int64 in
      guard let base = vector.baseAddress else { return 0 }
      // The rounding of units may take it a little beyond one.
      return min(millionths(try units.dot(unit, base)), 1_000_000)
    }
  }

  /// Multiplies the question with all rows of a document, into `wordSums` and `gramSums`.
  ///
  /// - Parameter place: the document's place among those that `findProducts` was given.
  mutating func multiply(_ place: Int, _ document: Int) {
    let units = index.units(of: document).count
    Self.clear(&wordSums, WordRow.firstUnit + units)
    Self.clear(&gramSums, GramRow.firstUnit + units)
    covered = wordProducts.add(place, of: index.wordRows, with: wordTable, to: &wordSums)
    gramProducts.add(place, of: index.gramRows, with: gramTable, to: &gramSums)
    // Rows of one unit alone are stored once.
    for row in [GramRow.whole, GramRow.phrasings] {
      gramSums[row] = gramSums[index.storedGramRow(row, of: document)]
    }
    wordSums[WordRow.phrasings] = wordSums[index.storedWordRow(WordRow.phrasings, of: document)]
  }

  /// What the classifier of the document that was multiplied says of the question, which may lie
  /// beyond its margins.
  private func classification(_ document: Int) throws(StorageError) -> Int64 {
    Int64(try index.classifierOffsets.element(document))
      &+ wordSums[WordRow.supporting] &- wordSums[WordRow.opposing]
      &+ gramSums[GramRow.supporting] &- gramSums[GramRow.opposing]
  }

  /// Makes `count` sums zero; there may be more of them.
  @inline(__always)
  private static func clear(_ sums: inout [Int64], _ count: Int) {
    if sums.count < count { sums = [Int64](repeating: 0, count: max(count, 2 * sums.count)) }
    for position in 0..<count { sums[position] = 0 }
  }

  /// A sum as a feature, which no hostile number may carry away.
  @inline(__always)
  static func bounded(_ sum: Int64) -> Int64 { min(max(sum, 0), DocumentRows.largest) }

  /// The features of one of `documents`.
  ///
  /// - Parameter vector: the question's latent vector; empty where it has none.
  private mutating func features(of place: Int, isTranslated: Bool, latent vector: [Float])
    throws(StorageError) -> Candidate
  {
    let document = documents[place]
    var candidate = Candidate(document: document, entry: index.entry(of: document))
    candidate.isTranslated = isTranslated
    var values = FeatureValues()
    multiply(place, document)
    let units = index.units(of: document)
    let phrasings = index.phrasings(of: document)
    let hasPhrasings = !phrasings.isEmpty
    values[hasPhrasings ? .lexical : .lexicalAnswer] = Self.bounded(wordSums[WordRow.lexical])
    values[hasPhrasings ? .coverage : .coverageAnswer] = Self.bounded(covered)
    values[.wordsPhrasings] = Self.bounded(wordSums[WordRow.phrasings])
    values[hasPhrasings ? .gramsWhole : .gramsWholeAnswer] = Self.bounded(
      gramSums[GramRow.whole])
    values[.gramsPhrasings] = Self.bounded(gramSums[GramRow.phrasings])
    values[hasPhrasings ? .learnedWords : .learnedWordsAnswer] = Self.bounded(
      wordSums[WordRow.learned])
    values[hasPhrasings ? .learnedGrams : .learnedGramsAnswer] = Self.bounded(
      gramSums[GramRow.learned])
    if hasPhrasings {
      values[.classifier] = min(Self.bounded(try classification(document)), 1_000_000)
    }
    let wordsOfSentence: Feature = hasPhrasings ? .wordsSentence : .wordsAnswer
    let gramsOfSentence: Feature = hasPhrasings ? .gramsSentence : .gramsAnswer
    var bestPhrasing: Int64 = 0
    var bestSentence: Int64 = 0
    let latentRows = index.units
    for unit in units {
      let place = unit - units.lowerBound
      let word = Self.bounded(wordSums[WordRow.firstUnit + place])
      let gram = Self.bounded(gramSums[GramRow.firstUnit + place])
      let latent = vector.isEmpty ? 0 : try Self.latentCosine(unit, vector, latentRows)
      if unit < phrasings.upperBound {
        values.raise(.wordsPhrasing, word)
        values.raise(.gramsPhrasing, gram)
        values.raise(.latentPhrasing, latent)
        if word + gram > bestPhrasing {
          bestPhrasing = word + gram
          candidate.phrasing = unit
        }
      } else {
        values.raise(wordsOfSentence, word)
        values.raise(gramsOfSentence, gram)
        values.raise(.latentSentence, latent)
        nearness.append(word + gram + max(latent, 0))
        if word + gram > bestSentence {
          bestSentence = word + gram
          candidate.sentence = unit
        }
      }
    }
    nearness.end(document, of: ranking.question)
    candidate.features = values
    return candidate
  }
}
