import LexicalIndex
import Storage

/// BM25 impacts over whole documents (field by field) and over their phrasings
/// alone, and the rows of words by which candidates are scored.
enum PostingsBuilder {
  /// - Parameter cosineRows: for each document the row of its phrasings together,
  ///   then those of its units.
  static func section(
    _ units: [AnalyzedDocuments.Unit], _ words: VectorSpaceBuilder, documentCount: Int,
    cosineRows: [[[(term: UInt32, weight: UInt16)]]]
  ) throws -> SectionBuilder {
    let phrasings = ViewBuilder.documentCounts(units, documentCount, \.lexical) { $0.isPhrasing }
    let answers = ViewBuilder.documentCounts(units, documentCount, \.lexical) { !$0.isPhrasing }
    var frequency = [Int](repeating: 0, count: words.terms.count)
    for counts in ViewBuilder.documentCounts(units, documentCount, \.lexical) {
      for item in counts.merged() { frequency[Int(words.final[Int(item.term)])] += 1 }
    }
    let idf = frequency.map {
      BM25.inverseDocumentFrequency(documents: documentCount, documentFrequency: $0)
    }
    let phrasingField = Field(RetrievalParameters.phrasingField, phrasings)
    let answerField = Field(RetrievalParameters.answerField, answers)

    var whole: [[(term: UInt32, weight: UInt16)]] = []
    var questions: [[(term: UInt32, weight: UInt16)]] = []
    for document in 0..<documentCount {
      var scores: [UInt32: Double] = [:]
      var phrasingScores: [UInt32: Double] = [:]
      for (term, score) in phrasingField.scores(document) {
        let number = words.final[Int(term)]
        phrasingScores[number] = score * idf[Int(number)]
        scores[number, default: 0] += score * idf[Int(number)]
      }
      for (term, score) in answerField.scores(document) {
        let number = words.final[Int(term)]
        scores[number, default: 0] += score * idf[Int(number)]
      }
      whole.append(try fixed(scores))
      questions.append(try fixed(phrasingScores))
    }
    var section = SectionBuilder()
    section.append(idf.map(Float.init))
    try ImpactIndex.write(
      WeightedRows(whole), termCount: words.terms.count, to: &section)
    var rows = DocumentRows.Builder()
    for document in 0..<documentCount {
      try rows.add([whole[document], questions[document]] + cosineRows[document])
    }
    rows.write(to: &section)
    return section
  }

  private static func fixed(_ scores: [UInt32: Double]) throws(StorageError) -> [(
    term: UInt32, weight: UInt16
  )] {
    var row: [(term: UInt32, weight: UInt16)] = []
    for (term, score) in scores {
      guard let impact = BM25.impact(score) else {
        throw .tooLarge(part: "an impact of \(score) does not fit its type")
      }
      row.append((term, impact))
    }
    return row.sorted { $0.term < $1.term }
  }

  /// One field of all documents.
  private struct Field {
    let parameters: BM25.Field
    let counts: [[(term: Int32, count: Double)]]
    let lengths: [Double]
    let averageLength: Double

    init(_ parameters: BM25.Field, _ counts: [TextCounts]) {
      self.parameters = parameters
      self.counts = counts.map { $0.merged() }
      lengths = self.counts.map { $0.reduce(0) { $0 + $1.count } }
      let filled = lengths.count { $0 > 0 }
      averageLength = filled == 0 ? 0 : lengths.reduce(0, +) / Double(filled)
    }

    func scores(_ document: Int) -> [(Int32, Double)] {
      counts[document].map { item in
        (
          item.term,
          BM25.saturation(
            parameters, frequency: item.count, length: lengths[document],
            averageLength: averageLength)
        )
      }
    }
  }
}
