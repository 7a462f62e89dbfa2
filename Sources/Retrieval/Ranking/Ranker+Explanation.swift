import Kernels
import LexicalIndex
import Storage

/// One feature of a candidate with what it is made of.
package struct FeatureExplanation: Sendable {
  /// A contribution to the feature's value.
  package struct Part: Sendable {
    /// The term, gram or phrasing.
    package var label: String
    /// Its contribution in millionths.
    package var value: Int64
  }

  /// Which feature.
  package var feature: Feature
  /// Its value in millionths: the sum of `parts`.
  package var value: Int64
  /// The ranker's weight.
  package var weight: Double
  /// What it adds to the score, in millionths.
  package var part: Int64
  /// The unit that gave the value, where it is one phrasing or sentence.
  package var unit: Int?
  /// Contributions, in order of their terms.
  package var parts: [FeatureExplanation.Part]
}

extension Ranker {
  /// What a candidate's score is made of: features whose parts add up to the
  /// score, each with contributions that add up to its value.
  ///
  /// - Parameter ranking: a ranking that this ranker made of this index.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  package mutating func explain(_ candidate: Candidate, of ranking: Ranking)
    throws(StorageError) -> [FeatureExplanation]
  {
    Self.fill(wordTable, gramTable, by: ranking.question(for: candidate))
    var features: [FeatureExplanation] = []
    for feature in Feature.allCases {
      let value = candidate.features[feature]
      let (unit, parts) = try parts(of: feature, candidate, ranking)
      features.append(
        FeatureExplanation(
          feature: feature, value: value, weight: weights.values[feature.rawValue],
          part: weights.part(feature.rawValue, value), unit: unit, parts: parts))
    }
    return features
  }

  private func parts(of feature: Feature, _ candidate: Candidate, _ ranking: Ranking)
    throws(StorageError) -> (unit: Int?, parts: [FeatureExplanation.Part])
  {
    let document = candidate.document
    let phrasings = index.phrasings(of: document)
    let sentences = index.sentences(of: document)
    let pair = Feature.withoutPhrasings.first { $0.0 == feature || $0.1 == feature }
    if let pair, phrasings.isEmpty != (pair.1 == feature) { return (nil, []) }
    switch feature {
    case .lexical, .lexicalAnswer:
      return (nil, try words(document, WordRow.lexical, wordTable))
    case .coverage, .coverageAnswer:
      return (
        nil, try labelled(index.wordRows.shares(of: document, with: wordTable), index.words)
      )
    case .wordsPhrasings:
      return (
        nil,
        try words(
          document, index.storedWordRow(WordRow.phrasings, of: document), wordTable)
      )
    case .gramsPhrasings:
      return (nil, try grams(document, index.storedGramRow(GramRow.phrasings, of: document)))
    case .gramsWhole, .gramsWholeAnswer:
      return (nil, try grams(document, index.storedGramRow(GramRow.whole, of: document)))
    case .learnedWords, .learnedWordsAnswer:
      return (nil, try words(document, WordRow.learned, wordTable))
    case .learnedGrams, .learnedGramsAnswer:
      return (nil, try grams(document, GramRow.learned))
    case .classifier: return (nil, try classifierParts(document, candidate.features[feature]))
    case .wordsPhrasing: return try best(phrasings, of: document, words: true)
    case .wordsSentence, .wordsAnswer:
      return try best(sentences, of: document, words: true)
    case .gramsPhrasing: return try best(phrasings, of: document, words: false)
    case .gramsSentence, .gramsAnswer:
      return try best(sentences, of: document, words: false)
    case .latentPhrasing:
      return try latent(phrasings, candidate.features[feature], ranking.question(for: candidate))
    case .latentSentence:
      return try latent(sentences, candidate.features[feature], ranking.question(for: candidate))
    }
  }

  private func words(_ document: Int, _ row: Int, _ table: TermTable) throws(StorageError)
    -> [FeatureExplanation.Part]
  {
    try labelled(index.wordRows.parts(of: document, row: row, with: table), index.words)
  }

  private func grams(_ document: Int, _ row: Int) throws(StorageError)
    -> [FeatureExplanation.Part]
  {
    try labelled(index.gramRows.parts(of: document, row: row, with: gramTable), index.grams)
  }

  /// Parts by the texts of their terms.
  private func labelled(_ items: [(term: UInt32, part: Int64)], _ terms: Vocabulary)
    throws(StorageError) -> [FeatureExplanation.Part]
  {
    var parts: [FeatureExplanation.Part] = []
    for item in items {
      parts.append(FeatureExplanation.Part(label: try terms.text(item.term), value: item.part))
    }
    return parts
  }

  /// What a document's classifier adds up: its offset, words and grams, and, where that lies
  /// beyond its margins, what leads back to them.
  private func classifierParts(_ document: Int, _ value: Int64) throws(StorageError)
    -> [FeatureExplanation.Part]
  {
    guard !index.phrasings(of: document).isEmpty else { return [] }
    var parts = [
      FeatureExplanation.Part(
        label: "#offset", value: Int64(try index.classifierOffsets.element(document)))
    ]
    parts += try words(document, WordRow.supporting, wordTable)
    parts += try grams(document, GramRow.supporting)
    parts += try Self.negated(words(document, WordRow.opposing, wordTable))
    parts += try Self.negated(grams(document, GramRow.opposing))
    let missing = value - parts.reduce(0) { $0 + $1.value }
    if missing != 0 { parts.append(FeatureExplanation.Part(label: "#limit", value: missing)) }
    return parts
  }

  private static func negated(_ parts: [FeatureExplanation.Part]) -> [FeatureExplanation.Part] {
    parts.map { FeatureExplanation.Part(label: $0.label, value: -$0.value) }
  }

  /// The unit with the highest value and its parts.
  private func best(_ units: Range<Int>, of document: Int, words isWords: Bool)
    throws(StorageError) -> (unit: Int?, parts: [FeatureExplanation.Part])
  {
    var best: (unit: Int, value: Int64, parts: [FeatureExplanation.Part])?
    let first = index.units(of: document).lowerBound
    for unit in units {
      let parts =
        isWords
        ? try words(document, WordRow.firstUnit + unit - first, wordTable)
        : try grams(document, GramRow.firstUnit + unit - first)
      let value = parts.reduce(0) { $0 + $1.value }
      if value > best?.value ?? 0 { best = (unit, value, parts) }
    }
    return (best?.unit, best?.parts ?? [])
  }

  /// The unit with the highest latent cosine, and each term's part of it.
  ///
  /// The running sum is rounded after each term, so that the parts, each within
  /// a millionth of its value, add up to the rounded cosine.
  private func latent(_ units: Range<Int>, _ value: Int64, _ question: Question)
    throws(StorageError) -> (unit: Int?, parts: [FeatureExplanation.Part])
  {
    guard value > 0, question.latentLength > 0 else { return (nil, []) }
    var found: Int?
    for unit in units where found == nil {
      if try latentCosine(unit, question.latentVector) == value { found = unit }
    }
    guard let found else { return (nil, []) }
    var parts: [FeatureExplanation.Part] = []
    var sum = 0.0
    var shown: Int64 = 0
    for (position, item) in question.latentTerms.enumerated() {
      sum +=
        Double(item.weight / question.latentLength)
        * Double(try index.latent.part(of: item.term, in: index.units, row: found))
      // Hostile numbers may give a sum that is none.
      let bounded = sum.magnitude <= 0x1p40 ? Int64((sum * 1e6).rounded()) : 0
      let rounded = position + 1 == question.latentTerms.count ? value : bounded
      parts.append(
        FeatureExplanation.Part(
          label: try index.words.text(item.term), value: rounded - shown))
      shown = rounded
    }
    return (found, parts)
  }

  /// How near each sentence of a document's answer is to the question, by words,
  /// grams and latent meaning together, in millionths, into `nearness`.
  ///
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  package mutating func measure(
    sentencesOf document: Int, to question: Question, into nearness: inout [Int64]
  ) throws(StorageError) {
    if self.nearness.copy(document, of: question, to: &nearness) { return }
    Self.fill(wordTable, gramTable, by: question)
    try findProducts(of: [document])
    multiply(0, document)
    nearness.removeAll(keepingCapacity: true)
    let first = index.units(of: document).lowerBound
    for unit in index.sentences(of: document) {
      let latent =
        question.latentLength > 0 ? try latentCosine(unit, question.latentVector) : 0
      nearness.append(
        Self.bounded(wordSums[WordRow.firstUnit + unit - first])
          + Self.bounded(gramSums[GramRow.firstUnit + unit - first]) + max(latent, 0))
    }
  }
}
