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
  /// The rows of consecutive documents, chunk by chunk.
  private var parts: [ViewRows]
  private var documentVectors: [Float]
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
    var newWords = NewTerms()
    var newGrams = NewTerms()
    let known = previous.map { KnownPlaces(of: digests, in: $0.digests) }
    var parts: [ViewRows] = []
    var documentVectors: [Float] = []
    documentVectors.reserveCapacity(documents.count * model.latent.dimension)
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
      return indexer.finish()
    } join: { chunk, made in
      var part = made.rows
      part.renumber(words: newWords.join(made.words), grams: newGrams.join(made.grams), model)
      documentVectors.append(contentsOf: part.documentVectors)
      part.documentVectors = []
      parts.append(part)
      progress(Double(chunk + 1) / Double(ranges.count))
    }
    let words = newWords.ordered()
    let grams = newGrams.ordered()
    for place in parts.indices {
      parts[place].renumber(words: words.places, grams: grams.places, model)
    }
    self.parts = parts
    self.documentVectors = documentVectors
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
    documentVectors = []
    for place in parts.indices { (parts[place].unitScales, parts[place].unitCodes) = ([], []) }
    try add(.words, words())
    try add(.postings, postings())
    for place in parts.indices { parts[place].words = DocumentRows.Builder() }
    try add(.gramPostings, gramPostings())
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
    for part in parts {
      for count in part.unitCounts { starts.append(starts[starts.count - 1] + count) }
    }
    section.append(starts)
    section.append(parts.flatMap(\.phrasingCounts))
    section.append(digests)
    return section
  }

  private func latent() throws(DenseIndexError) -> SectionBuilder {
    var section = SectionBuilder()
    let dimension = model.latent.dimension
    try LatentRows.write(
      parts.map { (scales: $0.unitScales, codes: $0.unitCodes) }, dimension: dimension,
      to: &section)
    try DenseIndex.write(
      rows: documentVectors, count: documents.count, dimension: dimension,
      rotation: DenseRotation(alignedWidths: model.levelWidths), to: &section)
    return section
  }

  private func words() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    try TermDictionary.write(newWords, to: &section)
    try DocumentRows.Builder.write(parts.map(\.words), to: &section)
    return section
  }

  private func postings() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    let rows = BuiltRows(
      parts.map(\.words),
      rows: parts.map { $0.unitCounts.map { _ in UInt8(WordRow.lexical) } })
    try ImpactIndex.write(rows, termCount: model.words.count + newWords.count, to: &section)
    return section
  }

  private func grams() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    try TermDictionary.write(newGrams, to: &section)
    try DocumentRows.Builder.write(parts.map(\.grams), to: &section)
    return section
  }

  private func gramPostings() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    let rows = BuiltRows(parts.map(\.grams), rows: parts.map(\.wholeGramRows))
    try ImpactIndex.write(rows, termCount: model.grams.count + newGrams.count, to: &section)
    return section
  }
}
