import Foundation
import LexicalIndex
import TextAnalysis

/// Analyses questions against one view; holds the working memory of a worker.
struct QuestionReader {
  private var text = AnalyzedText()
  private var list = TermList()

  /// Weights of the lexical query are in eighths.
  static let lexicalUnit = 8.0

  /// The analysed text of the last question.
  var analyzed: AnalyzedText { text }

  /// Takes a question apart in `language` and looks its terms up.
  mutating func read(_ question: String, language: TextLanguage, in index: RetrievalIndex)
    -> Question
  {
    Analyzer.analyze(question, language: language, into: &text)
    list.fill(from: text, splitsCompounds: language == .german, joinsNeighbours: true) {
      index.isKnownWord($0)
    }
    var result = Question(language: language)
    readWords(in: index, into: &result)
    readGrams(in: index, into: &result)
    result.latentLength = index.latent.project(result.latentTerms, into: &result.latentVector)
    return result
  }

  private func readWords(in index: RetrievalIndex, into result: inout Question) {
    let unknownIDF = Float(
      BM25.inverseDocumentFrequency(documents: index.documentCount, documentFrequency: 0))
    let unknownCosineIDF = VectorSpaceBuilder.idf(documents: index.documentCount, frequency: 0)
    var vector = WeightedTerms()
    var lexical = WeightedTerms()
    var latent = WeightedTerms()
    var unknownSquares: Float = 0
    for term in list.terms {
      let number = list.withBytes(term) { index.words.number(of: $0) }
      switch term.kind {
      case .word, .stopWord:
        let idf = number.map { index.lexicalIDF[Int($0)] } ?? unknownIDF
        result.words.append(
          Question.Word(
            token: Int(term.token), term: number, parts: [], idf: idf,
            isStopWord: term.kind == .stopWord))
      case .part:
        if let number { result.words[result.words.count - 1].parts.append(number) }
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
    result.wordVector = vector.scaled(
      by: { index.wordIDF[Int($0)] }, unknownSquares: unknownSquares)
    result.latentTerms = latent.items.map { ($0.term, $0.weight * index.wordIDF[Int($0.term)]) }
    result.lexical = lexical.items.map {
      ImpactIndex.QueryTerm(
        term: $0.term, weight: UInt32(max(1, (Double($0.weight) * Self.lexicalUnit).rounded())))
    }
    let unknownIDFs = result.words.reduce(Float(0)) { $0 + ($1.term == nil ? unknownIDF : 0) }
    let knownIDFs = lexical.items.reduce(Float(0)) {
      $0 + $1.weight * index.lexicalIDF[Int($1.term)]
    }
    result.bestLexicalScore = Float(RetrievalParameters.fieldWeights) * (knownIDFs + unknownIDFs)
  }

  private func readGrams(in index: RetrievalIndex, into result: inout Question) {
    var vector = WeightedTerms()
    var unknown = 0
    CharacterGrams.forEach(in: text) { gram in
      if let number = index.grams.number(of: gram) {
        vector.add(number, 1)
      } else {
        unknown += 1
      }
    }
    let idf = VectorSpaceBuilder.idf(documents: index.documentCount, frequency: 0)
    result.gramVector = vector.scaled(
      by: { index.gramIDF[Int($0)] }, unknownSquares: Float(unknown) * idf * idf)
  }
}

/// Terms with summed weights.
private struct WeightedTerms {
  private var occurrences: [(term: UInt32, weight: Float)] = []

  mutating func add(_ term: UInt32, _ weight: Float) { occurrences.append((term, weight)) }

  /// The distinct terms in order of their numbers.
  ///
  /// - Complexity: O(n log n) for n occurrences.
  var items: [(term: UInt32, weight: Float)] {
    var merged: [(term: UInt32, weight: Float)] = []
    for item in occurrences.sorted(by: { $0.term < $1.term }) {
      if merged.last?.term == item.term {
        merged[merged.count - 1].weight += item.weight
      } else {
        merged.append(item)
      }
    }
    return merged
  }

  /// TF-IDF weights of a vector of length one; `unknownSquares` is the part of
  /// its squared length that terms without a number have.
  func scaled(by idf: (UInt32) -> Float, unknownSquares: Float) -> [(term: UInt32, weight: Float)] {
    let weighted = items.map { item in
      (
        term: item.term,
        weight: Float(VectorSpaceBuilder.dampened(Double(item.weight))) * idf(item.term)
      )
    }
    let squares = weighted.reduce(unknownSquares) { $0 + $1.weight * $1.weight }
    guard squares > 0 else { return [] }
    let length = squares.squareRoot()
    return weighted.map { ($0.term, $0.weight / length) }
  }
}
