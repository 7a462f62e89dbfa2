import DenseIndex
import Kernels
import LexicalIndex
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
  let lexicalTable = TermTable()
  let wordTable = TermTable()
  let gramTable = TermTable()
  private var ranking = Ranking(question: Question(language: .german))
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

  /// Ranks the entries for a question.
  ///
  /// - Parameters:
  ///   - language: the language to analyse the question in.
  ///   - isVisible: whether an entry, by number, may be found.
  package mutating func rank(
    _ text: String, language: TextLanguage, isVisible: (Int) -> Bool = { _ in true }
  ) -> Ranking {
    reader.read(text, language: language, in: index, into: &ranking.question)
    fillTables(ranking.question)
    times?.end(.reading)
    search.run(ranking.question, index, weights, &times, isVisible: isVisible)
    ranking.candidates.removeAll(keepingCapacity: true)
    nearest.removeAll()
    for found in search.best {
      ranking.candidates.append(features(of: Int(found.document)))
    }
    shareNeighbours()
    for position in ranking.candidates.indices {
      ranking.candidates[position].score = weights.score(ranking.candidates[position].features)
    }
    ranking.candidates.sort { ($0.score, $1.document) > ($1.score, $0.document) }
    removeOtherLanguages()
    times?.end(.features)
    return ranking
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
        weight: Self.scaled(Double(item.weight), by: VectorSpaceBuilder.cosineScale))
    }
    gramTable.removeAll(reserving: question.gramVector.count)
    for item in question.gramVector {
      gramTable.insert(
        item.term,
        weight: Self.scaled(Double(item.weight), by: VectorSpaceBuilder.cosineScale))
    }
  }

  /// A value in millionths.
  static func millionths(_ value: Float) -> Int64 { Int64((Double(value) * 1e6).rounded()) }

  /// A question's weight as `ForwardIndex` wants it for rows stored with `scale`.
  static func scaled(_ weight: Double, by scale: Double) -> Int64 {
    Int64(min(weight * 1e6 * 4_294_967_296 / scale, 0x1p62).rounded())
  }

  /// A latent cosine of the last question with a unit, in millionths.
  @inline(__always)
  private func latentCosine(_ unit: Int) -> Int64 {
    guard ranking.question.latentLength > 0 else { return 0 }
    return ranking.question.latentVector.withUnsafeBufferPointer { vector in
      vector.baseAddress.map { Self.millionths(index.units.dot(unit, $0)) } ?? 0
    }
  }

  private mutating func features(of document: Int) -> Candidate {
    var candidate = Candidate(document: document, entry: index.entry(of: document))
    var values = FeatureValues()
    values.raise(.lexical, index.lexicalRows.dot(document, lexicalTable))
    values.raise(.lexicalPhrasings, index.phrasingRows.dot(document, lexicalTable))
    values.raise(.gramsWhole, index.gramRows.dot(index.unitCount + document, gramTable))
    values.raise(.wordsPhrasings, index.wordRows.dot(index.unitCount + document, wordTable))
    values.raise(
      .gramsPhrasings,
      index.gramRows.dot(index.unitCount + index.documentCount + document, gramTable))
    var bestPhrasing: Int64 = 0
    for unit in index.phrasings(of: document) {
      let word = index.wordRows.dot(unit, wordTable)
      let gram = index.gramRows.dot(unit, gramTable)
      values.raise(.wordsPhrasing, word)
      values.raise(.gramsPhrasing, gram)
      values.raise(.latentPhrasing, latentCosine(unit))
      if word + gram > bestPhrasing {
        bestPhrasing = word + gram
        candidate.phrasing = unit
      }
      if word + gram > 0 { nearest.insert(document: UInt32(unit), score: word + gram) }
    }
    var bestSentence: Int64 = 0
    for unit in index.sentences(of: document) {
      let word = index.wordRows.dot(unit, wordTable)
      let gram = index.gramRows.dot(unit, gramTable)
      values.raise(.wordsSentence, word)
      values.raise(.gramsSentence, gram)
      values.raise(.latentSentence, latentCosine(unit))
      if word + gram > bestSentence {
        bestSentence = word + gram
        candidate.sentence = unit
      }
    }
    candidate.features = values
    return candidate
  }

  /// Gives each candidate its share of the nearest phrasings, weighted by nearness.
  private mutating func shareNeighbours() {
    ranking.neighbours.removeAll(keepingCapacity: true)
    let total = nearest.hits.reduce(0) { $0 + $1.score }
    guard total > 0 else { return }
    for hit in nearest.hits {
      let document = index.document(ofUnit: Int(hit.document))
      guard let position = ranking.candidates.firstIndex(where: { $0.document == document }) else {
        continue
      }
      let share = hit.score * 1_000_000 / total
      ranking.candidates[position].features[.neighbours] += share
      ranking.neighbours.append(
        Ranking.Neighbour(document: document, unit: Int(hit.document), share: share))
    }
  }
}
