import DenseIndex
import LexicalIndex
import Storage
import TextAnalysis

/// Builds the sections of one view from its documents and a model: a pure
/// function of the two, the same bytes for any number of threads.
package struct ViewBuilder {
  private let documents: [SourceDocument]
  private let digests: [ContentDigest]
  private let model: Model
  private var rows: ViewRows
  private let newWords: SortedTerms
  private let newGrams: SortedTerms
  /// Number of documents whose rows were taken over from another index.
  package private(set) var taken = 0
  /// Number of terms that the model lacks.
  package var newWordCount: Int { newWords.count }

  /// Makes the rows of documents.
  ///
  /// - Parameters:
  ///   - digests: the documents' digests.
  ///   - previous: an index of the same model, whose rows of documents with the
  ///     same digest are taken over; they are what would be made again.
  ///   - progress: called with the share of the documents that is done.
  /// - Throws: `StorageError.tooLarge`.
  package init(
    _ documents: [SourceDocument], digests: [ContentDigest], model: Model,
    previous: RetrievalIndex? = nil, threads: Int = OrderedChunks.defaultThreads,
    progress: (Double) -> Void = { _ in }
  ) throws {
    self.documents = documents
    self.digests = digests
    self.model = model
    var rows = ViewRows()
    var newWords = NewTerms()
    var newGrams = NewTerms()
    let known = previous.map { KnownPlaces(of: digests, in: $0.digests) }
    let ranges = OrderedChunks.ranges(of: documents.count)
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      var indexer = DocumentIndexer(model)
      for document in ranges[chunk] {
        if let previous, let place = known?.places[document] {
          try indexer.add(place, of: previous)
        } else {
          try indexer.add(documents[document])
        }
      }
      return indexer
    } join: { chunk, indexer in
      var part = indexer.rows
      part.renumber(
        words: newWords.join(indexer.newWords), grams: newGrams.join(indexer.newGrams), model)
      try rows.append(part)
      progress(Double(chunk + 1) / Double(ranges.count))
    }
    let words = newWords.ordered()
    let grams = newGrams.ordered()
    rows.renumber(words: words.places, grams: grams.places, model)
    self.rows = rows
    self.newWords = words.terms
    self.newGrams = grams.terms
    taken = known?.places.count { $0 != nil } ?? 0
  }

  /// Brings the sections that `RetrievalIndex` reads beside the model's, in the
  /// order of their numbers; what is not needed any more is given up on the way.
  ///
  /// - Throws: `StorageError.tooLarge`, and what `add` throws.
  package consuming func write(_ add: (SectionKind, SectionBuilder) throws -> Void) throws {
    try add(.layout, layout())
    try add(.latent, latent())
    rows.unitScales = []
    rows.unitCodes = []
    rows.documentVectors = []
    try add(.words, words())
    try add(.postings, postings())
    rows.impacts = WeightedRows()
    try add(.gramPostings, gramPostings())
    rows.wholeGrams = WeightedRows()
    try add(.grams, grams())
  }

  /// The sections of a view whose model is fitted on the documents themselves,
  /// the model's first.
  ///
  /// - Throws: what fitting and building throw.
  package static func fittedSections(
    _ documents: [SourceDocument], options: ModelFitter.Options = ModelFitter.Options()
  ) throws -> [(SectionKind, SectionBuilder)] {
    let digests = documents.map(\.digest)
    let fitted = try ModelFitter.sections(documents, digests: digests, options: options)
    var sections = fitted
    let builder = try ViewBuilder(
      documents, digests: digests, model: Model(fitted), threads: options.threads)
    try builder.write { sections.append(($0, $1)) }
    return sections
  }

  private func layout() -> SectionBuilder {
    var section = SectionBuilder()
    section.append(documents.map(\.entry))
    section.append(documents.map(\.language.rawValue))
    var starts: [UInt32] = [0]
    for count in rows.unitCounts { starts.append(starts[starts.count - 1] + count) }
    section.append(starts)
    section.append(rows.phrasingCounts)
    section.append(digests)
    return section
  }

  private func latent() throws(DenseIndexError) -> SectionBuilder {
    var section = SectionBuilder()
    let dimension = model.latent.dimension
    try LatentRows.write(
      scales: rows.unitScales, codes: rows.unitCodes, dimension: dimension, to: &section)
    try DenseIndex.write(
      rows: rows.documentVectors, count: documents.count, dimension: dimension,
      rotation: DenseRotation(alignedWidths: model.levelWidths), to: &section)
    return section
  }

  private mutating func words() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    try TermDictionary.write(newWords, to: &section)
    rows.words.drain(to: &section)
    return section
  }

  private func postings() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    try ImpactIndex.write(
      rows.impacts, termCount: model.words.count + newWords.count, to: &section)
    return section
  }

  private mutating func grams() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    try TermDictionary.write(newGrams, to: &section)
    rows.grams.drain(to: &section)
    return section
  }

  private func gramPostings() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    try ImpactIndex.write(
      rows.wholeGrams, termCount: model.grams.count + newGrams.count, to: &section)
    return section
  }
}
