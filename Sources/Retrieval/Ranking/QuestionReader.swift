import Foundation
import LexicalIndex
import Storage
import TextAnalysis

/// Analyses questions against one view; holds the working memory of a worker.
struct QuestionReader {
  private var text = AnalyzedText()
  private var list = TermList()
  private var vector = WeightedTerms()
  private var lexical = WeightedTerms()
  private var latent = WeightedTerms()
  private var batch = TermBatch()
  private var message = MessageReader()
  private var spelling = QuestionSpelling()
  private var synonyms = QuestionSynonyms()
  private var translator = QuestionTranslator()
  /// By token, how sure it is that it was meant, what it weighs by its place in the message and its
  /// content, and the token of the question that it is.
  private var sureness: [Float] = []
  private var weights: [Float] = []
  private var tokens: [Int] = []
  /// Weights of the grams of the batch.
  private var gramWeights: [Float] = []
  /// A synonym's stem behind its boundary.
  private var stem: [UInt8] = []
  /// By token, the known word that it is together with a neighbour.
  private var joined: [UInt32?] = []
  /// What words weigh that the base does not know.
  private var unknownWeight: Float = 1

  /// Weights of the lexical query are in eighths.
  static let lexicalUnit = 8.0

  /// Weight of the grams of a word that one of the question stands for, beside the word's own.
  private static let synonymGramWeight: Float = 0.5

  /// Grams that are looked up in one step, so that long texts take no more memory.
  private static let gramsTogether = 1_024

  /// Whether some sentences of the last question ask, and others do not.
  var hasTellingSentences: Bool { message.hasTellingSentences }

  /// The analysed text of the last question.
  var analyzed: AnalyzedText { text }

  /// Normalises a question, after which `detection` tells its language.
  mutating func normalize(_ question: String) {
    message.take(question)
    Analyzer.normalize(question, into: &text)
  }

  /// The language of the normalised question.
  var detection: LanguageDetection { LanguageDetector.detect(in: text) }

  /// Takes the normalised question apart in `language` and looks its terms up.
  ///
  /// - Parameter askingAlone: whether sentences that do not ask are left out, where others do.
  mutating func read(
    in language: TextLanguage, askingAlone: Bool, _ index: RetrievalIndex,
    into result: inout Question
  ) throws(StorageError) {
    result.removeAll(language)
    Analyzer.tokenize(&text, language: language)
    EnglishNegations.write(&text, language: language)
    message.setAside(in: &text, language: language, askingAlone: askingAlone)
    SpokenForms.write(&text, language: language)
    Idioms.write(&text, language: language)
    SeparatedVerbs.write(&text, language: language)
    NumberWords.write(&text, language: language)
    try fillList(language, index)
    if !index.languages.contains(language) {
      // Beside another language's words every right one would be a typing error.
      spelling.leave(text)
    } else if try spelling.correct(&text, list, language: language, in: index) {
      try fillList(language, index)
    }
    sureness.removeAll(keepingCapacity: true)
    sureness.append(contentsOf: spelling.sureness)
    weights.removeAll(keepingCapacity: true)
    weights.append(contentsOf: message.weights)
    weighLightWords(language)
    tokens.removeAll(keepingCapacity: true)
    tokens.append(contentsOf: text.tokens.indices)
    unknownWeight = 1
    try readTerms(in: language, index, into: &result)
  }

  private mutating func weighLightWords(_ language: TextLanguage) {
    for (place, token) in text.tokens.enumerated() where !token.isStopWord {
      if text.withFolded(token, { LightWords.contains($0, in: language) }) {
        weights[place] *= RetrievalParameters.lightWordWeight
      }
    }
  }

  /// Takes the translation of the question that `original` read apart, and looks its terms up.
  mutating func read(
    translationOf original: borrowing QuestionReader, from language: TextLanguage,
    _ index: RetrievalIndex, into result: inout Question
  ) throws(StorageError) {
    let target = language.other
    result.removeAll(target)
    try translator.write(original.text, original.list, language: language, in: index)
    Analyzer.analyzeTerms(translator.bytes, language: target, into: &text)
    try fillList(target, index)
    sureness.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    for token in text.tokens {
      let place = text.sourceRange(token).lowerBound
      let source = translator.sources[place]
      sureness.append(original.sureness[source])
      weights.append(original.weights[source] * translator.shares[place])
      tokens.append(source)
    }
    unknownWeight = Self.untranslatedWeight
    try readTerms(in: target, index, into: &result)
  }

  /// What words weigh that neither have a translation nor are known to the base.
  private static let untranslatedWeight: Float = 0.5

  private mutating func readTerms(
    in language: TextLanguage, _ index: RetrievalIndex, into result: inout Question
  ) throws(StorageError) {
    try synonyms.find(text, language: language, in: index)
    try readWords(in: index, into: &result)
    try readGrams(in: index, into: &result)
    result.latentLength = try index.latent.project(
      result.latentTerms, into: &result.latentVector)
  }

  private mutating func fillList(_ language: TextLanguage, _ index: RetrievalIndex)
    throws(StorageError)
  {
    var failure: StorageError?
    list.fill(from: text, language: language, joining: .known) { stem in
      do throws(StorageError) {
        return try index.isKnownWord(stem)
      } catch {
        failure = error
        return false
      }
    }
    if let failure { throw failure }
  }

  /// How sure it is that a term was meant.
  private func sureness(of term: TermList.Term) -> Float {
    let own = sureness[Int(term.token)]
    switch term.kind {
    case .pair, .joined: return own * sureness[Int(term.token) + 1]
    case .word, .stopWord, .part: return own
    }
  }

  /// Whether a company's synonyms put something else in the place of a term's word, or of one of its
  /// words.
  private func isReplaced(_ term: TermList.Term) -> Bool {
    let token = Int(term.token)
    switch term.kind {
    case .pair, .joined:
      return synonyms.places[token] == .replaced || synonyms.places[token + 1] == .replaced
    case .word, .stopWord, .part: return synonyms.places[token] == .replaced
    }
  }

  /// What a term weighs by its place in the message and its content.
  private func weight(of term: TermList.Term) -> Float { weights[Int(term.token)] }

  /// Marks the tokens that the base knows as one word together with a neighbour.
  private mutating func findJoined(_ list: TermList) {
    joined.removeAll(keepingCapacity: true)
    joined.append(contentsOf: repeatElement(nil, count: text.tokens.count))
    for (place, term) in list.terms.enumerated() where term.kind == .joined {
      guard let number = batch.number(place) else { continue }
      for token in Int(term.token)...Int(term.token) + 1 { joined[token] = number }
    }
  }

  private mutating func readWords(in index: RetrievalIndex, into result: inout Question)
    throws(StorageError)
  {
    let unknownIDF = Float(
      BM25.inverseDocumentFrequency(documents: index.model.documentCount, documentFrequency: 0))
    let unknownCosineIDF = VectorSpace.idf(documents: index.model.documentCount, frequency: 0)
    vector.removeAll()
    lexical.removeAll()
    latent.removeAll()
    var unknownSquares: Float = 0
    var unknownIDFs: Float = 0
    batch.removeAll()
    let list = list
    for term in list.terms { list.withBytes(term) { batch.append($0) } }
    try index.words.find(&batch)
    findJoined(list)
    for (place, term) in list.terms.enumerated() {
      let isReplaced = isReplaced(term)
      let number = isReplaced ? nil : batch.number(place)
      // What a company's synonyms or two words written as one say is not missing.
      let isAccounted =
        synonyms.places[Int(term.token)] != .open
        || (number == nil && joined[Int(term.token)] != nil)
      let sureness = sureness(of: term)
      let weight = weight(of: term)
      switch term.kind {
      case .word, .stopWord:
        let known = number ?? (isReplaced ? nil : joined[Int(term.token)])
        let idf = if let known { try index.lexicalIDF.value(of: known) } else { unknownIDF }
        result.words.append(
          Question.Word(
            token: tokens[Int(term.token)], term: known,
            parts: result.parts.count..<result.parts.count,
            idf: idf, isStopWord: term.kind == .stopWord, sureness: sureness, weight: weight))
      case .part:
        if let number, let last = result.words.indices.last {
          result.parts.append(number)
          result.words[last].parts = result.words[last].parts.lowerBound..<result.parts.count
        }
      case .pair, .joined: break
      }
      if term.kind == .word, !isAccounted {
        let missing = (number == nil ? unknownWeight : 1 - sureness) * weight * unknownCosineIDF
        unknownSquares += missing * missing
      }
      if term.kind == .word || term.kind == .stopWord, !isAccounted {
        unknownIDFs += (number == nil ? unknownWeight : 1 - sureness) * weight * unknownIDF
      }
      guard let number else { continue }
      vector.add(number, Float(term.kind.cosineWeight) * sureness * weight)
      if term.kind.lexicalWeight > 0 {
        lexical.add(number, Float(term.kind.lexicalWeight) * sureness * weight)
      }
      if term.kind.isLatent, try index.flags(ofWord: number).contains(.latent) {
        latent.add(number, Float(term.kind.cosineWeight) * sureness * weight)
      }
    }
    for item in synonyms.found {
      let sure = item.weight * sureness[item.token]
      let weight = sure * weights[item.token]
      vector.add(item.term, weight)
      lexical.add(item.term, weight)
      if try index.flags(ofWord: item.term).contains(.latent) { latent.add(item.term, weight) }
      result.synonyms.append(
        Question.Synonym(token: tokens[item.token], term: item.term, weight: sure))
    }
    vector.merge()
    lexical.merge()
    latent.merge()
    try vector.scale(
      by: index.wordIDF, unknownSquares: unknownSquares, into: &result.wordVector)
    for item in latent.items {
      result.latentTerms.append((item.term, item.weight * (try index.wordIDF.value(of: item.term))))
    }
    // What synonyms add is no part of the best: no document needs to hold them too.
    var knownIDFs: Float = 0
    for item in synonyms.found {
      knownIDFs -=
        item.weight * sureness[item.token] * weights[item.token]
        * (try index.lexicalIDF.value(of: item.term))
    }
    for item in lexical.items {
      let weight = max(1, (Double(item.weight) * Self.lexicalUnit).rounded())
      result.lexical.append(
        ImpactIndex.QueryTerm(term: item.term, weight: UInt32(min(weight, 0x1p31))))
      knownIDFs += item.weight * (try index.lexicalIDF.value(of: item.term))
    }
    result.bestLexicalScore = Float(RetrievalParameters.fieldWeights) * (knownIDFs + unknownIDFs)
  }

  private mutating func readGrams(in index: RetrievalIndex, into result: inout Question)
    throws(StorageError)
  {
    vector.removeAll()
    batch.removeAll()
    gramWeights.removeAll(keepingCapacity: true)
    var unknown = 0
    var failure: StorageError?
    CharacterGrams.forEach(in: text, where: { synonyms.places[$0] != .replaced }) { gram in
      batch.append(gram)
      gramWeights.append(1)
      guard batch.count == Self.gramsTogether else { return }
      do throws(StorageError) {
        unknown += try takeGrams(index)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    unknown += try takeGrams(index)
    try readSynonymGrams(in: index)
    vector.merge()
    let idf = VectorSpace.idf(documents: index.model.documentCount, frequency: 0)
    try vector.scale(
      by: index.gramIDF, unknownSquares: Float(unknown) * idf * idf,
      into: &result.gramVector)
  }

  /// Adds the grams of the words that the question's stand for.
  ///
  /// Where the base lacks a customer's word, it has no gram of it either. Those that are unknown are
  /// not missing, for no text needs all synonyms.
  private mutating func readSynonymGrams(in index: RetrievalIndex) throws(StorageError) {
    for synonym in synonyms.found {
      stem.removeAll(keepingCapacity: true)
      stem.append(CharacterGrams.boundary)
      try index.words.append(synonym.term, to: &stem)
      let weight =
        Self.synonymGramWeight * synonym.weight * sureness[synonym.token]
        * weights[synonym.token]
      stem.withUnsafeBufferPointer { stem in
        CharacterGrams.forEach(inBounded: stem) { gram in
          batch.append(gram)
          gramWeights.append(weight)
        }
      }
      if batch.count >= Self.gramsTogether { _ = try takeGrams(index) }
    }
    _ = try takeGrams(index)
  }

  /// Looks the grams of the batch up and empties it.
  ///
  /// - Returns: how many of them are unknown.
  private mutating func takeGrams(_ index: RetrievalIndex) throws(StorageError) -> Int {
    try index.grams.find(&batch)
    var unknown = 0
    for place in 0..<batch.count {
      if let number = batch.number(place) {
        vector.add(number, gramWeights[place])
      } else {
        unknown += 1
      }
    }
    batch.removeAll()
    gramWeights.removeAll(keepingCapacity: true)
    return unknown
  }
}
