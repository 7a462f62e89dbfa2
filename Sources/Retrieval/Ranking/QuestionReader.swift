import Foundation
import LexicalIndex
import TextAnalysis

/// Analyses questions against one view; holds the working memory of a worker.
struct QuestionReader {
  private var text = AnalyzedText()
  private var list = TermList()
  private var vector = WeightedTerms()
  private var lexical = WeightedTerms()
  private var latent = WeightedTerms()

  /// Weights of the lexical query are in eighths.
  static let lexicalUnit = 8.0

  /// The analysed text of the last question.
  var analyzed: AnalyzedText { text }

  /// Takes a question apart in `language` and looks its terms up.
  mutating func read(
    _ question: String, language: TextLanguage, in index: RetrievalIndex,
    into result: inout Question
  ) {
    result.removeAll(language)
    Analyzer.analyze(question, language: language, into: &text)
    list.fill(from: text, splitsCompounds: language == .german, joinsNeighbours: true) {
      index.isKnownWord($0)
    }
    readWords(in: index, into: &result)
    readGrams(in: index, into: &result)
    result.latentLength = index.latent.project(result.latentTerms, into: &result.latentVector)
  }

  private mutating func readWords(in index: RetrievalIndex, into result: inout Question) {
    let unknownIDF = Float(
      BM25.inverseDocumentFrequency(documents: index.documentCount, documentFrequency: 0))
    let unknownCosineIDF = VectorSpaceBuilder.idf(documents: index.documentCount, frequency: 0)
    vector.removeAll()
    lexical.removeAll()
    latent.removeAll()
    var unknownSquares: Float = 0
    for term in list.terms {
      let number = list.withBytes(term) { index.words.number(of: $0) }
      switch term.kind {
      case .word, .stopWord:
        let idf = number.map { index.lexicalIDF[Int($0)] } ?? unknownIDF
        result.words.append(
          Question.Word(
            token: Int(term.token), term: number, parts: result.parts.count..<result.parts.count,
            idf: idf, isStopWord: term.kind == .stopWord))
      case .part:
        if let number, let last = result.words.indices.last {
          result.parts.append(number)
          result.words[last].parts = result.words[last].parts.lowerBound..<result.parts.count
        }
      case .pair, .joined: break
      }
      guard let number else {
        if term.kind == .word {
          unknownSquares += unknownCosineIDF * unknownCosineIDF
        }
        continue
      }
      vector.add(number, Float(term.kind.cosineWeight))
      if term.kind.lexicalWeight > 0 { lexical.add(number, Float(term.kind.lexicalWeight)) }
      let flags = AnalyzedDocuments.WordFlags(rawValue: index.wordFlags[Int(number)])
      if flags.contains(.latent), term.kind.isLatent {
        latent.add(number, Float(term.kind.cosineWeight))
      }
    }
    vector.merge()
    lexical.merge()
    latent.merge()
    vector.scale(
      by: { index.wordIDF[Int($0)] }, unknownSquares: unknownSquares, into: &result.wordVector)
    for item in latent.items {
      result.latentTerms.append((item.term, item.weight * index.wordIDF[Int(item.term)]))
    }
    var knownIDFs: Float = 0
    for item in lexical.items {
      let weight = max(1, (Double(item.weight) * Self.lexicalUnit).rounded())
      result.lexical.append(
        ImpactIndex.QueryTerm(term: item.term, weight: UInt32(min(weight, 0x1p31))))
      knownIDFs += item.weight * index.lexicalIDF[Int(item.term)]
    }
    let unknownIDFs = result.words.reduce(Float(0)) { $0 + ($1.term == nil ? unknownIDF : 0) }
    result.bestLexicalScore = Float(RetrievalParameters.fieldWeights) * (knownIDFs + unknownIDFs)
  }

  private mutating func readGrams(in index: RetrievalIndex, into result: inout Question) {
    vector.removeAll()
    var unknown = 0
    CharacterGrams.forEach(in: text) { gram in
      if let number = index.grams.number(of: gram) {
        vector.add(number, 1)
      } else {
        unknown += 1
      }
    }
    vector.merge()
    let idf = VectorSpaceBuilder.idf(documents: index.documentCount, frequency: 0)
    vector.scale(
      by: { index.gramIDF[Int($0)] }, unknownSquares: Float(unknown) * idf * idf,
      into: &result.gramVector)
  }
}
