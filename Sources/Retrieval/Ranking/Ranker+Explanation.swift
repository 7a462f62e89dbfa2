import LexicalIndex

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
  package mutating func explain(_ candidate: Candidate, of ranking: Ranking)
    -> [FeatureExplanation]
  {
    let question = ranking.question
    fillTables(question)
    defer { clearTables(question) }
    return Feature.allCases.map { feature in
      let value = candidate.features[feature.rawValue]
      let (unit, parts) = parts(of: feature, candidate, ranking)
      return FeatureExplanation(
        feature: feature, value: value, weight: weights.values[feature.rawValue],
        part: weights.part(feature.rawValue, value), unit: unit, parts: parts)
    }
  }

  private func parts(of feature: Feature, _ candidate: Candidate, _ ranking: Ranking) -> (
    unit: Int?, parts: [FeatureExplanation.Part]
  ) {
    let document = candidate.document
    let phrasings = index.phrasings(of: document)
    let sentences = index.sentences(of: document)
    switch feature {
    case .lexical: return (nil, words(index.lexicalRows, document, lexicalTable))
    case .lexicalPhrasings: return (nil, words(index.phrasingRows, document, lexicalTable))
    case .wordsPhrasings:
      return (nil, words(index.wordRows, index.unitCount + document, wordTable))
    case .gramsPhrasings:
      return (nil, grams(index.unitCount + index.documentCount + document))
    case .wordsPhrasing: return best(phrasings, words: true)
    case .wordsSentence: return best(sentences, words: true)
    case .gramsPhrasing: return best(phrasings, words: false)
    case .gramsSentence: return best(sentences, words: false)
    case .gramsWhole:
      return (nil, grams(index.unitCount + document))
    case .neighbours:
      return (
        nil,
        candidate.neighbours.map {
          FeatureExplanation.Part(label: "#\($0.unit)", value: $0.share)
        }
      )
    case .latentPhrasing:
      return latent(phrasings, candidate.features[feature.rawValue], ranking.question)
    case .latentSentence:
      return latent(sentences, candidate.features[feature.rawValue], ranking.question)
    }
  }

  private func words(_ rows: ForwardIndex, _ row: Int, _ table: [Int64])
    -> [FeatureExplanation.Part]
  {
    table.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      return rows.parts(row, base).map {
        FeatureExplanation.Part(label: index.words.text($0.term), value: $0.part)
      }
    }
  }

  private func grams(_ row: Int) -> [FeatureExplanation.Part] {
    gramTable.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return [] }
      return index.gramRows.parts(row, base).map {
        FeatureExplanation.Part(label: index.grams.text($0.term), value: $0.part)
      }
    }
  }

  /// The unit with the highest value and its parts.
  private func best(_ units: Range<Int>, words isWords: Bool) -> (
    unit: Int?, parts: [FeatureExplanation.Part]
  ) {
    var best: (unit: Int, value: Int64, parts: [FeatureExplanation.Part])?
    for unit in units {
      let parts = isWords ? words(index.wordRows, unit, wordTable) : grams(unit)
      let value = parts.reduce(0) { $0 + $1.value }
      if value > best?.value ?? 0 { best = (unit, value, parts) }
    }
    return (best?.unit, best?.parts ?? [])
  }

  /// The unit with the highest latent cosine, and each term's part of it.
  ///
  /// The running sum is rounded after each term, so that the parts, each within
  /// a millionth of its value, add up to the rounded cosine.
  private func latent(_ units: Range<Int>, _ value: Int64, _ question: Question) -> (
    unit: Int?, parts: [FeatureExplanation.Part]
  ) {
    guard value > 0, question.latentLength > 0 else { return (nil, []) }
    let unit = question.latentVector.withUnsafeBufferPointer { vector -> Int? in
      guard let base = vector.baseAddress else { return nil }
      return units.first { latentProduct($0, base) == value }
    }
    guard let unit else { return (nil, []) }
    var parts: [FeatureExplanation.Part] = []
    var sum = 0.0
    var shown: Int64 = 0
    for (position, item) in question.latentTerms.enumerated() {
      sum +=
        Double(item.weight / question.latentLength)
        * Double((try? index.latent.part(of: item.term, in: index.units.rows, row: unit)) ?? 0)
      let rounded =
        position + 1 == question.latentTerms.count
        ? value : Int64(min(max(sum * 1e6, -0x1p60), 0x1p60).rounded())
      parts.append(
        FeatureExplanation.Part(label: index.words.text(item.term), value: rounded - shown))
      shown = rounded
    }
    return (unit, parts)
  }

  /// How near each sentence of a document's answer is to the question, by words,
  /// grams and latent meaning together, in millionths.
  package mutating func nearness(ofSentencesOf document: Int, to question: Question) -> [Int64] {
    fillTables(question)
    defer { clearTables(question) }
    return index.sentences(of: document).map { unit in
      let latent = question.latentVector.withUnsafeBufferPointer { vector -> Int64 in
        guard question.latentLength > 0, let base = vector.baseAddress else { return 0 }
        return latentProduct(unit, base)
      }
      let word = wordTable.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { index.wordRows.dot(unit, $0) } ?? 0
      }
      let gram = gramTable.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { index.gramRows.dot(unit, $0) } ?? 0
      }
      return word + gram + max(latent, 0)
    }
  }
}
