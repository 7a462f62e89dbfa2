import DenseIndex
import Kernels
import LexicalIndex
import Storage

/// Finds the documents that are worth all features, by three searches; the third,
/// by latent meaning, is made where the first two find nothing near.
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
  private var postingScratch = ImpactIndex.Scratch()
  private var denseScratch = DenseIndex.Scratch()
  private var grams: [ImpactIndex.QueryTerm] = []
  private var order: [UInt64] = []
  private var spare: [UInt64] = []

  /// Fills `best`.
  ///
  /// - Parameter accepts: whether a document may be found; nil where all may.
  mutating func run(
    _ question: Question, _ index: RetrievalIndex,
    _ times: inout StageTimes?, accepts: ((UInt32) -> Bool)?
  ) throws(StorageError) {
    if places.count < index.documentCount {
      places = [UInt32](repeating: 0, count: index.documentCount)
    }
    // The question before may have ended in an error.
    for item in found { places[Int(item.document)] = 0 }
    found.removeAll(keepingCapacity: true)
    let lexicalUnit =
      RetrievalParameters.roughLexicalWeight * 1e6
      / (BM25.impactScale * QuestionReader.lexicalUnit
        * Double(max(question.bestLexicalScore, 1e-6)))
    try searchPostings(
      index.postings, question.lexical, limit: RetrievalParameters.lexicalCandidates, index,
      accepts)
    for hit in postingScratch.hits { add(hit.document, Double(hit.score) * lexicalUnit) }
    times?.end(.words)
    try chooseGrams(question, index)
    let gramUnit =
      RetrievalParameters.roughGramsWeight * 1e6
      / (Self.gramScale * VectorSpace.cosineScale)
    try searchPostings(
      index.gramPostings, grams, limit: RetrievalParameters.gramCandidates, index, accepts)
    for hit in postingScratch.hits { add(hit.document, Double(hit.score) * gramUnit) }
    times?.end(.grams)
    let certain =
      RetrievalParameters.certainShare * 1e6
      * (RetrievalParameters.roughLexicalWeight + RetrievalParameters.roughGramsWeight)
    let isCertain = found.contains { Double($0.score) >= certain }
    if question.latentLength > 0, !isCertain {
      let unit = RetrievalParameters.roughLatentWeight * 1e6
      try searchVectors(question.latentVector, index, accepts)
      for hit in denseScratch.hits { add(hit.document, Double(min(hit.score, 1)) * unit) }
    }
    times?.end(.dense)
    choose()
  }

  private mutating func searchPostings(
    _ postings: ImpactIndex, _ terms: [ImpactIndex.QueryTerm], limit: Int, _ index: RetrievalIndex,
    _ accepts: ((UInt32) -> Bool)?
  ) throws(StorageError) {
    try postings.search(terms, limit: limit, scratch: &postingScratch, isVisible: accepts)
  }

  private mutating func searchVectors(
    _ vector: [Float], _ index: RetrievalIndex, _ accepts: ((UInt32) -> Bool)?
  ) throws(StorageError) {
    let limit = RetrievalParameters.denseCandidates
    try vector.withUnsafeBufferPointer { (vector) throws(StorageError) in
      guard let base = vector.baseAddress else { return }
      guard let accepts else {
        return try index.documents.search(base, limit: limit, scratch: &denseScratch)
      }
      try index.documents.search(
        base, limit: limit, scratch: &denseScratch, isVisible: accepts)
    }
  }

  /// Weights of grams are searched in units of 1/255.
  private static let gramScale = 255.0

  private mutating func add(_ document: UInt32, _ score: Double) {
    // Hostile impacts or idf reach far beyond what sound ones do.
    let part = Int64(max(-1e15, min(1e15, score)).rounded())
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
  private mutating func chooseGrams(_ question: Question, _ index: RetrievalIndex)
    throws(StorageError)
  {
    grams.removeAll(keepingCapacity: true)
    order.removeAll(keepingCapacity: true)
    for item in question.gramVector { order.append(UInt64(item.term)) }
    try index.gramPostings.findDocumentFrequencies(&order)
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
