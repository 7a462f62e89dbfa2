import DenseIndex
import Kernels
import LexicalIndex

/// Finds the documents that are worth all features, by three searches.
///
/// A document's rough score is the sum of what the searches that found it give
/// for the features they stand for: BM25, the cosine of grams with the whole
/// entry, the latent cosine.
struct CandidateSearch {
  /// A document with its rough score in millionths.
  struct Found {
    var document: UInt32
    var score: Int64
  }

  /// The best documents by rough score; ties by number.
  private(set) var best: [Found] = []
  private var found: [Found] = []
  /// By document, its place in `found` from 1; 0 is none.
  private var places: [UInt32] = []
  private var lexicalScratch = ImpactIndex.Scratch()
  private var gramScratch = ImpactIndex.Scratch()
  private var grams: [ImpactIndex.QueryTerm] = []
  private var order: [UInt64] = []
  private var spare: [UInt64] = []

  /// Fills `best`.
  mutating func run(
    _ question: Question, _ index: RetrievalIndex, _ weights: RankerWeights,
    _ times: inout StageTimes?, isVisible: (Int) -> Bool
  ) {
    if places.count < index.documentCount {
      places = [UInt32](repeating: 0, count: index.documentCount)
    }
    found.removeAll(keepingCapacity: true)
    func isVisibleDocument(_ document: UInt32) -> Bool {
      isVisible(index.entry(of: Int(document)))
    }
    let lexicalUnit =
      weights.values[Feature.lexical.rawValue] * 1e6
      / (BM25.impactScale * QuestionReader.lexicalUnit
        * Double(max(question.bestLexicalScore, 1e-6)))
    for hit in index.postings.search(
      question.lexical, limit: RetrievalParameters.lexicalCandidates, scratch: &lexicalScratch,
      isVisible: isVisibleDocument)
    {
      add(hit.document, Double(hit.score) * lexicalUnit)
    }
    times?.end(.words)
    if question.latentLength > 0 {
      let unit = RetrievalParameters.roughLatentWeight * 1e6
      for hit in index.documents.search(
        question.latentVector, limit: RetrievalParameters.denseCandidates,
        isVisible: isVisibleDocument)
      {
        add(
          hit.document,
          Double(Float(bitPattern: UInt32(truncatingIfNeeded: hit.score))) * unit)
      }
    }
    times?.end(.dense)
    chooseGrams(question, index)
    let gramUnit =
      weights.values[Feature.gramsWhole.rawValue] * 1e6
      / (Self.gramScale * VectorSpaceBuilder.cosineScale)
    for hit in index.gramPostings.search(
      grams, limit: RetrievalParameters.gramCandidates, scratch: &gramScratch,
      isVisible: isVisibleDocument)
    {
      add(hit.document, Double(hit.score) * gramUnit)
    }
    times?.end(.grams)
    choose()
  }

  /// Weights of grams are searched in units of 1/255.
  private static let gramScale = 255.0

  private mutating func add(_ document: UInt32, _ score: Double) {
    let part = Int64(score.rounded())
    let place = Int(places[Int(document)])
    if place > 0 {
      found[place - 1].score += part
    } else {
      found.append(Found(document: document, score: part))
      places[Int(document)] = UInt32(found.count)
    }
  }

  /// The grams to search by: the rarest ones first, until their postings are as
  /// many as `RetrievalParameters.gramPostings`.
  private mutating func chooseGrams(_ question: Question, _ index: RetrievalIndex) {
    grams.removeAll(keepingCapacity: true)
    order.removeAll(keepingCapacity: true)
    for (place, item) in question.gramVector.enumerated() {
      let frequency = UInt64(index.gramPostings.documentFrequency(item.term))
      order.append(frequency << 32 | UInt64(place))
    }
    let count = order.count
    if spare.count < count { spare = [UInt64](repeating: 0, count: max(count, 2 * spare.count)) }
    order.withUnsafeMutableBufferPointer { values in
      spare.withUnsafeMutableBufferPointer { spare in
        guard let values = values.baseAddress, let spare = spare.baseAddress else { return }
        sortByHighHalf(values, spare: spare, count: count)
      }
    }
    var postings: UInt64 = 0
    for value in order {
      postings += value >> 32
      if !grams.isEmpty, postings > RetrievalParameters.gramPostings { break }
      let item = question.gramVector[Int(value & 0xFFFF_FFFF)]
      let weight = UInt32((item.weight * Float(Self.gramScale)).rounded())
      if weight > 0 { grams.append(ImpactIndex.QueryTerm(term: item.term, weight: weight)) }
    }
  }

  private mutating func choose() {
    best.removeAll(keepingCapacity: true)
    for item in found { places[Int(item.document)] = 0 }
    for item in found {
      let last = best.last
      if best.count == RetrievalParameters.richCandidates {
        guard let last, isBefore(item, last) else { continue }
        best.removeLast()
      }
      var position = best.count
      best.append(item)
      while position > 0, isBefore(item, best[position - 1]) {
        best[position] = best[position - 1]
        position -= 1
      }
      best[position] = item
    }
  }

  @inline(__always)
  private func isBefore(_ left: Found, _ right: Found) -> Bool {
    left.score > right.score || (left.score == right.score && left.document < right.document)
  }
}
