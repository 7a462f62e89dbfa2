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
  let lexicalTable = TermTable()
  let wordTable = TermTable()
  let gramTable = TermTable()
  private var ranking = Ranking(
    question: Question(language: .german), translation: Question(language: .english))
  /// Inner products of the question with a document's rows of words and of grams.
  var wordSums: [Int64] = []
  var gramSums: [Int64] = []
  /// The same with the rows of its classifier.
  private var classifierSums: [Int64] = []
  /// How much of the question's words the document has.
  private var covered: Int64 = 0
  /// How near the sentences of the candidates are to the last question.
  var nearness = SentenceNearness()
  private static let questions = Atomic<UInt64>(0)
  /// What `touch` read.
  private(set) var touched: UInt32 = 0
  private var nearest = TopK(limit: RetrievalParameters.neighbours)
  /// Where a benchmark wants to know it: what the stages take.
  package var times: StageTimes?

  /// A ranker over an index with the weights of its features.
  package init(_ index: RetrievalIndex, weights: RankerWeights) {
    self.index = index
    self.weights = weights
  }

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
  /// - Parameters:
  ///   - language: the language to analyse the question in.
  ///   - isVisible: whether an entry, by number, may be found; nil where all may.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  package mutating func rank(
    _ text: String, language: TextLanguage, isVisible: ((Int) -> Bool)? = nil
  ) throws(StorageError) -> Ranking {
    reader.normalize(text)
    return try rank(in: language, isVisible: isVisible)
  }

  /// The same for the question that was taken in.
  package mutating func rank(in language: TextLanguage, isVisible: ((Int) -> Bool)?)
    throws(StorageError) -> Ranking
  {
    ranking.question.number = Self.questions.add(1, ordering: .relaxed).newValue
    nearness.removeAll()
    try reader.read(in: language, index, into: &ranking.question)
    ranking.candidates.removeAll(keepingCapacity: true)
    nearest.removeAll()
    let index = index
    if index.hasDocuments(lacking: language) {
      try addCandidates(isTranslated: false) { document in
        !index.document(document, lacks: language)
          && isVisible?(index.entry(of: document)) != false
      }
      try addTranslated(from: language, isVisible: isVisible)
    } else {
      ranking.translation.removeAll(language.other)
      try addCandidates(
        isTranslated: false,
        accepts: isVisible.map { isVisible in { isVisible(index.entry(of: $0)) } }
      )
    }
    shareNeighbours()
    for position in ranking.candidates.indices {
      ranking.candidates[position].score = weights.score(ranking.candidates[position].features)
    }
    sortCandidates()
    removeOtherLanguages()
    times?.end(.features)
    return ranking
  }

  /// Finds candidates among the entries that lack the question's language, by its translation.
  private mutating func addTranslated(from language: TextLanguage, isVisible: ((Int) -> Bool)?)
    throws(StorageError)
  {
    try translationReader.read(
      translationOf: reader, from: language, index, into: &ranking.translation)
    ranking.translation.number = ranking.question.number
    let index = index
    try addCandidates(isTranslated: true) { document in
      index.document(document, lacks: language) && isVisible?(index.entry(of: document)) != false
    }
  }

  /// Finds candidates by the question, or by its translation, and reads their features.
  private mutating func addCandidates(isTranslated: Bool, accepts: ((Int) -> Bool)?)
    throws(StorageError)
  {
    fillTables(isTranslated ? ranking.translation : ranking.question)
    times?.end(.reading)
    if isTranslated {
      try translationSearch.run(ranking.translation, index, &times, accepts: accepts)
    } else {
      try search.run(ranking.question, index, &times, accepts: accepts)
    }
    let best = isTranslated ? translationSearch.best : search.best
    try touch(best, isTranslated: isTranslated)
    for found in best {
      ranking.candidates.append(
        try features(of: Int(found.document), isTranslated: isTranslated))
    }
  }

  /// Reads what lies far away of all candidates, so that the waits for memory overlap.
  private mutating func touch(_ best: [CandidateSearch.Found], isTranslated: Bool)
    throws(StorageError)
  {
    var touched: UInt32 = 0
    for found in best {
      touched ^= try index.gramRows.touch(Int(found.document))
      touched ^= try index.wordRows.touch(Int(found.document))
    }
    for found in best {
      touched ^= try index.gramRows.touchCells(Int(found.document))
      touched ^= try index.wordRows.touchCells(Int(found.document))
      touched ^= try index.classifiers.words.touch(Int(found.document))
      touched ^= try index.classifiers.grams.touch(Int(found.document))
    }
    if latentLength(isTranslated) > 0 {
      for found in best {
        touched ^= try index.units.touch(index.units(of: Int(found.document)))
      }
    }
    self.touched = touched
  }

  private func latentLength(_ isTranslated: Bool) -> Float {
    isTranslated ? ranking.translation.latentLength : ranking.question.latentLength
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
  func fillTables(_ question: Question) {
    let best = Double(max(question.bestLexicalScore, 1e-6)) * QuestionReader.lexicalUnit
    lexicalTable.removeAll(reserving: question.lexical.count)
    for item in question.lexical {
      lexicalTable.insert(
        item.term, weight: Self.scaled(Double(item.weight) / best, by: BM25.impactScale))
    }
    wordTable.removeAll(reserving: question.wordVector.count)
    for item in question.wordVector {
      wordTable.insert(
        item.term,
        weight: Self.scaled(Double(item.weight), by: VectorSpace.cosineScale),
        share: Int64(Double(item.weight) * Double(item.weight) * 1e6))
    }
    gramTable.removeAll(reserving: question.gramVector.count)
    for item in question.gramVector {
      gramTable.insert(
        item.term,
        weight: Self.scaled(Double(item.weight), by: VectorSpace.cosineScale))
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
  mutating func multiply(_ document: Int) throws(StorageError) {
    let units = index.units(of: document).count
    Self.clear(&wordSums, WordRow.firstUnit + units)
    Self.clear(&gramSums, GramRow.firstUnit + units)
    try index.wordRows.addProducts(
      of: document, rows: 0..<WordRow.phrasings, with: lexicalTable, to: &wordSums)
    covered = try index.wordRows.addProducts(
      of: document, rows: WordRow.phrasings..<Int.max, with: wordTable, to: &wordSums)
    try index.gramRows.addProducts(
      of: document, rows: 0..<Int.max, with: gramTable, to: &gramSums)
    // Rows of one unit alone are stored once.
    for row in [GramRow.whole, GramRow.phrasings] {
      gramSums[row] = gramSums[index.storedGramRow(row, of: document)]
    }
    wordSums[WordRow.phrasings] = wordSums[index.storedWordRow(WordRow.phrasings, of: document)]
  }

  /// What a document's classifier says of the question, which may lie beyond its margins.
  mutating func classification(of document: Int) throws(StorageError) -> Int64 {
    Self.clear(&classifierSums, ClassifierRow.count)
    let rows = index.classifiers
    try rows.words.addProducts(
      of: document, rows: 0..<ClassifierRow.count, with: wordTable, to: &classifierSums)
    try rows.grams.addProducts(
      of: document, rows: 0..<ClassifierRow.count, with: gramTable, to: &classifierSums)
    return try rows.offset(of: document) + classifierSums[ClassifierRow.supporting]
      - classifierSums[ClassifierRow.opposing]
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

  private mutating func features(of document: Int, isTranslated: Bool) throws(StorageError)
    -> Candidate
  {
    var candidate = Candidate(document: document, entry: index.entry(of: document))
    candidate.isTranslated = isTranslated
    var values = FeatureValues()
    try multiply(document)
    let units = index.units(of: document)
    let phrasings = index.phrasings(of: document)
    let hasPhrasings = !phrasings.isEmpty
    values[hasPhrasings ? .lexical : .lexicalAnswer] = Self.bounded(wordSums[WordRow.lexical])
    values[hasPhrasings ? .coverage : .coverageAnswer] = Self.bounded(covered)
    values[.lexicalPhrasings] = Self.bounded(wordSums[WordRow.lexicalPhrasings])
    values[.wordsPhrasings] = Self.bounded(wordSums[WordRow.phrasings])
    values[hasPhrasings ? .gramsWhole : .gramsWholeAnswer] = Self.bounded(
      gramSums[GramRow.whole])
    values[.gramsPhrasings] = Self.bounded(gramSums[GramRow.phrasings])
    values[hasPhrasings ? .learnedWords : .learnedWordsAnswer] = Self.bounded(
      wordSums[WordRow.learned])
    values[hasPhrasings ? .learnedGrams : .learnedGramsAnswer] = Self.bounded(
      gramSums[GramRow.learned])
    if hasPhrasings {
      values[.classifier] = min(Self.bounded(try classification(of: document)), 1_000_000)
    }
    let wordsOfSentence: Feature = hasPhrasings ? .wordsSentence : .wordsAnswer
    let gramsOfSentence: Feature = hasPhrasings ? .gramsSentence : .gramsAnswer
    let hasLatent = latentLength(isTranslated) > 0
    var bestPhrasing: Int64 = 0
    var bestSentence: Int64 = 0
    for unit in units {
      let place = unit - units.lowerBound
      let word = Self.bounded(wordSums[WordRow.firstUnit + place])
      let gram = Self.bounded(gramSums[GramRow.firstUnit + place])
      let latent =
        hasLatent
        ? try Self.latentCosine(
          unit,
          isTranslated ? ranking.translation.latentVector : ranking.question.latentVector,
          index.units) : 0
      if unit < phrasings.upperBound {
        values.raise(.wordsPhrasing, word)
        values.raise(.gramsPhrasing, gram)
        values.raise(.latentPhrasing, latent)
        if word + gram > bestPhrasing {
          bestPhrasing = word + gram
          candidate.phrasing = unit
        }
        if word + gram > 0 { nearest.insert(document: UInt32(unit), score: word + gram) }
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

  /// Gives each candidate its share of the nearest phrasings, weighted by nearness.
  private mutating func shareNeighbours() {
    ranking.neighbours.removeAll(keepingCapacity: true)
    let total = nearest.hits.reduce(0) { $0 + $1.score }
    guard total > 0 else { return }
    for hit in nearest.hits {
      let unit = Int(hit.document)
      guard
        let position = ranking.candidates.firstIndex(where: {
          index.phrasings(of: $0.document).contains(unit)
        })
      else { continue }
      let document = ranking.candidates[position].document
      let share = hit.score * 1_000_000 / total
      ranking.candidates[position].features[.neighbours] += share
      ranking.neighbours.append(
        Ranking.Neighbour(document: document, unit: unit, share: share))
    }
  }
}
