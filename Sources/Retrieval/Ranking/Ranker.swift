import DenseIndex
import Kernels
import LexicalIndex
import TextAnalysis

/// Finds and orders the candidates of questions against one view.
///
/// Holds the working memory of one worker; a value is used by one thread at a time.
package struct Ranker {
  let index: RetrievalIndex
  let weights: RankerWeights
  private var reader = QuestionReader()
  private var lexicalScratch = ImpactIndex.Scratch()
  private var gramScratch = ImpactIndex.Scratch()
  private var denseScratch = DenseIndex.Scratch()
  var lexicalTable: [Int64]
  var wordTable: [Int64]
  var gramTable: [Int64]
  private var isCandidate: [Bool]

  /// A ranker over an index with the weights of its features.
  package init(_ index: RetrievalIndex, weights: RankerWeights) {
    self.index = index
    self.weights = weights
    lexicalTable = [Int64](repeating: 0, count: index.words.count)
    wordTable = lexicalTable
    gramTable = [Int64](repeating: 0, count: index.grams.count)
    isCandidate = [Bool](repeating: false, count: index.documentCount)
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
    let question = reader.read(text, language: language, in: index)
    let documents = candidates(question, isVisible: isVisible)
    fillTables(question)
    var neighbours = TopK(limit: 5)
    var found = documents.map { features(of: $0, question, neighbours: &neighbours) }
    clearTables(question)
    shareNeighbours(neighbours, among: &found)
    for position in found.indices {
      found[position].score = weights.score(found[position].features)
    }
    found.sort { ($0.score, $1.document) > ($1.score, $0.document) }
    var seen: Set<Int> = []
    found.removeAll { !seen.insert($0.entry).inserted }
    return Ranking(question: question, candidates: found)
  }

  /// Documents worth scoring richly, in order of number.
  private mutating func candidates(_ question: Question, isVisible: (Int) -> Bool) -> [Int] {
    var documents: [Int] = []
    let index = index
    func isVisibleDocument(_ document: UInt32) -> Bool {
      isVisible(index.entry(of: Int(document)))
    }
    func take(_ document: Int) {
      guard !isCandidate[document] else { return }
      isCandidate[document] = true
      documents.append(document)
    }
    for hit in index.postings.search(
      question.lexical, limit: RetrievalParameters.lexicalCandidates, scratch: &lexicalScratch,
      isVisible: isVisibleDocument)
    {
      take(Int(hit.document))
    }
    if question.latentLength > 0 {
      // The vectors were checked when the index was opened, so that nothing is thrown.
      question.latentVector.withUnsafeBufferPointer { vector in
        guard let vector = vector.baseAddress else { return }
        try? index.units.search(
          vector, limit: RetrievalParameters.denseCandidates, scratch: &denseScratch,
          isVisible: { isVisibleDocument(UInt32(index.document(ofUnit: Int($0)))) })
      }
      for hit in denseScratch.hits {
        take(index.document(ofUnit: Int(hit.document)))
      }
    }
    let grams = question.gramVector.compactMap { item -> ImpactIndex.QueryTerm? in
      let weight = UInt32((item.weight * 255).rounded())
      return weight > 0 ? ImpactIndex.QueryTerm(term: item.term, weight: weight) : nil
    }
    for hit in index.gramPostings.search(
      grams, limit: RetrievalParameters.gramCandidates, scratch: &gramScratch,
      isVisible: isVisibleDocument)
    {
      take(Int(hit.document))
    }
    for document in documents { isCandidate[document] = false }
    return documents.sorted()
  }

  mutating func fillTables(_ question: Question) {
    let best = Double(max(question.bestLexicalScore, 1e-6)) * QuestionReader.lexicalUnit
    for item in question.lexical {
      lexicalTable[Int(item.term)] = Self.scaled(
        Double(item.weight) / best, by: BM25.impactScale)
    }
    for item in question.wordVector {
      wordTable[Int(item.term)] = Self.scaled(
        Double(item.weight), by: VectorSpaceBuilder.cosineScale)
    }
    for item in question.gramVector {
      gramTable[Int(item.term)] = Self.scaled(
        Double(item.weight), by: VectorSpaceBuilder.cosineScale)
    }
  }

  mutating func clearTables(_ question: Question) {
    for item in question.lexical { lexicalTable[Int(item.term)] = 0 }
    for item in question.wordVector { wordTable[Int(item.term)] = 0 }
    for item in question.gramVector { gramTable[Int(item.term)] = 0 }
  }

  /// A value in millionths.
  static func millionths(_ value: Float) -> Int64 { Int64((Double(value) * 1e6).rounded()) }

  /// A question's weight as `ForwardIndex` wants it for rows stored with `scale`.
  static func scaled(_ weight: Double, by scale: Double) -> Int64 {
    Int64(min(weight * 1e6 * 4_294_967_296 / scale, 0x1p62).rounded())
  }

  private func features(
    of document: Int, _ question: Question, neighbours: inout TopK
  ) -> Candidate {
    var values = [Int64](repeating: 0, count: Feature.count)
    func raise(_ feature: Feature, _ value: Int64) -> Bool {
      guard value > values[feature.rawValue] else { return false }
      values[feature.rawValue] = value
      return true
    }
    var candidate = Candidate(
      document: document, entry: index.entry(of: document), features: [])
    lexicalTable.withUnsafeBufferPointer { lexical in
      wordTable.withUnsafeBufferPointer { words in
        gramTable.withUnsafeBufferPointer { grams in
          question.latentVector.withUnsafeBufferPointer { latent in
            guard let lexical = lexical.baseAddress, let words = words.baseAddress,
              let grams = grams.baseAddress
            else { return }
            _ = raise(.lexical, index.lexicalRows.dot(document, lexical))
            _ = raise(.lexicalPhrasings, index.phrasingRows.dot(document, lexical))
            _ = raise(.gramsWhole, index.gramRows.dot(index.unitCount + document, grams))
            _ = raise(.wordsPhrasings, index.wordRows.dot(index.unitCount + document, words))
            _ = raise(
              .gramsPhrasings,
              index.gramRows.dot(index.unitCount + index.documentCount + document, grams))
            func latentCosine(_ unit: Int) -> Int64 {
              guard question.latentLength > 0, let latent = latent.baseAddress else { return 0 }
              return latentProduct(unit, latent)
            }
            var bestPhrasing: Int64 = 0
            for unit in index.phrasings(of: document) {
              let word = index.wordRows.dot(unit, words)
              let gram = index.gramRows.dot(unit, grams)
              _ = raise(.wordsPhrasing, word)
              _ = raise(.gramsPhrasing, gram)
              _ = raise(.latentPhrasing, latentCosine(unit))
              if word + gram > bestPhrasing {
                bestPhrasing = word + gram
                candidate.phrasing = unit
              }
              if word + gram > 0 { neighbours.insert(document: UInt32(unit), score: word + gram) }
            }
            var bestSentence: Int64 = 0
            for unit in index.sentences(of: document) {
              let word = index.wordRows.dot(unit, words)
              let gram = index.gramRows.dot(unit, grams)
              _ = raise(.wordsSentence, word)
              _ = raise(.gramsSentence, gram)
              _ = raise(.latentSentence, latentCosine(unit))
              if word + gram > bestSentence {
                bestSentence = word + gram
                candidate.sentence = unit
              }
            }
          }
        }
      }
    }
    candidate.features = values
    return candidate
  }

  /// A unit's latent cosine in millionths; the units were checked when the index was opened.
  func latentProduct(_ unit: Int, _ latent: UnsafePointer<Float>) -> Int64 {
    Self.millionths((try? index.units.rows.dot(unit, latent)) ?? 0)
  }

  /// Gives each candidate its share of the five nearest phrasings, weighted by nearness.
  private func shareNeighbours(_ neighbours: TopK, among candidates: inout [Candidate]) {
    let total = neighbours.hits.reduce(0) { $0 + $1.score }
    guard total > 0 else { return }
    for hit in neighbours.hits {
      let document = index.document(ofUnit: Int(hit.document))
      guard let position = candidates.firstIndex(where: { $0.document == document }) else {
        continue
      }
      let share = hit.score * 1_000_000 / total
      candidates[position].features[Feature.neighbours.rawValue] += share
      candidates[position].neighbours.append((Int(hit.document), share))
    }
  }
}
