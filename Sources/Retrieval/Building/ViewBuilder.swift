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
  private let previous: RetrievalIndex?
  private let plan: ViewPlan
  /// The rows of the documents that are made, chunk by chunk.
  private var chunks: [ViewRows]
  /// All documents, in order.
  private let pieces: [ViewPiece]
  private let newWords: SortedTerms
  private let newGrams: SortedTerms
  /// Number of documents whose rows were taken over from another index.
  package var taken: Int { plan.places.count { $0 != nil } }
  /// Number of terms that the model lacks.
  package var newWordCount: Int { newWords.count }

  /// Makes the rows of documents.
  ///
  /// - Parameters:
  ///   - digests: the documents' digests.
  ///   - previous: an index of the same model, whose rows of documents with the
  ///     same digest are taken over; they are what would be made again.
  ///   - progress: called with the share of the documents that is done.
  /// - Throws: `StorageError.tooLarge`, or `StorageError.damaged` where `previous` is.
  package init(
    _ documents: [SourceDocument], digests: [ContentDigest], model: Model,
    previous: RetrievalIndex? = nil, threads: Int = OrderedChunks.defaultThreads,
    progress: (Double) -> Void = { _ in }
  ) throws {
    self.documents = documents
    self.digests = digests
    self.model = model
    self.previous = previous
    let plan =
      try previous.map { try ViewPlan(digests, on: $0) } ?? ViewPlan(count: documents.count)
    self.plan = plan
    var newWords = NewTerms()
    var newGrams = NewTerms()
    var chunks: [ViewRows] = []
    let rivals =
      plan.places.contains(nil) ? try RivalSearch(model.rivals) : RivalSearch()
    let ranges = OrderedChunks.ranges(of: plan.made.count)
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      var indexer = try DocumentIndexer(model, rivals)
      for document in plan.made[ranges[chunk]] {
        if let previous, let place = plan.places[document] {
          try indexer.add(place, of: previous)
        } else {
          try indexer.add(documents[document])
        }
      }
      return indexer.finish()
    } join: { chunk, made in
      let (words, grams) = (newWords.join(made.words), newGrams.join(made.grams))
      chunks.append(made.rows)
      chunks[chunk].renumber(words: words, grams: grams, model)
      progress(Double(chunk + 1) / Double(ranges.count))
    }
    let words = newWords.ordered()
    let grams = newGrams.ordered()
    for place in chunks.indices {
      chunks[place].renumber(words: words.places, grams: grams.places, model)
    }
    self.newWords = words.terms
    self.newGrams = grams.terms
    self.chunks = chunks
    pieces = ViewPiece.pieces(of: plan, chunks)
    try checkStored(threads: threads)
  }

  /// Checks all that is taken over, by several threads.
  private func checkStored(threads: Int) throws {
    guard let previous else { return }
    let ranges = plan.runs.flatMap { run -> [Range<Int>] in
      guard case .stored(let range) = run else { return [] }
      return OrderedChunks.ranges(of: range.count).map {
        range.lowerBound + $0.lowerBound..<range.lowerBound + $0.upperBound
      }
    }
    try OrderedChunks.run(ranges.count, threads: threads) {
      try previous.checkRows(of: ranges[$0])
    } join: { _, _ in
    }
  }

  /// Brings the sections that `RetrievalIndex` reads beside the model's, in the
  /// order of their numbers; what is not needed any more is given up on the way.
  ///
  /// - Throws: `StorageError.tooLarge`, and what `add` throws.
  package consuming func write(_ add: (SectionKind, SectionBuilder) throws -> Void) throws {
    try add(.layout, layout())
    try add(.latent, latent(takeDocumentVectors()))
    for place in chunks.indices { chunks[place].units = [] }
    try add(.words, words())
    try add(.postings, postings())
    for place in chunks.indices { chunks[place].words = DocumentRows.Builder() }
    try add(.gramPostings, gramPostings())
    try add(.grams, grams())
    for place in chunks.indices { chunks[place].grams = DocumentRows.Builder() }
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

  /// An index in memory whose model is fitted on the documents themselves.
  ///
  /// - Throws: what fitting and building throw.
  package static func fittedIndex(
    _ documents: [SourceDocument], options: ModelFitter.Options = ModelFitter.Options()
  ) throws -> RetrievalIndex {
    var file = IndexFileWriter()
    for (kind, section) in try fittedSections(documents, options: options) {
      file.add(kind.id(1), section)
    }
    return try RetrievalIndex(file.reader(), view: 1)
  }

  private func layout() -> SectionBuilder {
    var section = SectionBuilder()
    section.append(documents.map(\.entry))
    section.append(documents.map(\.language.rawValue))
    var starts: [UInt32] = [0]
    var phrasingCounts: [UInt32] = []
    for piece in pieces {
      piece.forEachDocument(chunks, previous) { units, phrasings in
        starts.append(starts[starts.count - 1] + units)
        phrasingCounts.append(phrasings)
      }
    }
    section.append(starts)
    section.append(phrasingCounts)
    section.append(digests)
    return section
  }

  /// The vectors of all documents, one behind the other; each chunk gives its own up, so that they
  /// are not in memory twice.
  private mutating func takeDocumentVectors() throws -> [Float] {
    let dimension = model.latent.dimension
    var vectors: [Float] = []
    vectors.reserveCapacity(documents.count * dimension)
    for piece in pieces {
      try piece.appendVectors(chunks, previous, dimension, to: &vectors)
      if case .made(let chunk, let documents, _) = piece,
        documents.upperBound == chunks[chunk].unitCounts.count
      {
        chunks[chunk].documentVectors = []
      }
    }
    return vectors
  }

  private func latent(_ vectors: [Float]) throws -> SectionBuilder {
    var section = SectionBuilder()
    let dimension = model.latent.dimension
    try LatentRows.write(
      pieces.map { $0.units(chunks, previous) }, dimension: dimension, to: &section)
    try DenseIndex.write(
      rows: vectors, count: documents.count, dimension: dimension,
      rotation: DenseRotation(alignedWidths: model.levelWidths), to: &section)
    return section
  }

  private func words() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    try TermDictionary.write(newWords, to: &section)
    let words = chunks.map(\.words)
    try DocumentRows.write(pieces.map { $0.rows(words, previous?.wordRows) }, to: &section)
    var offsets: [Int32] = []
    for piece in pieces { try piece.appendOffsets(chunks, previous, to: &offsets) }
    section.append(offsets)
    return section
  }

  private func grams() throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    try TermDictionary.write(newGrams, to: &section)
    let chunks = chunks.map(\.grams)
    try DocumentRows.write(pieces.map { $0.rows(chunks, previous?.gramRows) }, to: &section)
    return section
  }

  private func postings() throws(StorageError) -> SectionBuilder {
    try postings(
      BuiltRows(
        chunks.map(\.words),
        rows: chunks.map { $0.unitCounts.map { _ in UInt8(WordRow.lexical) } }),
      known: model.words.count, newWords, previous: previous?.postings, previous?.words.new,
      previous?.wordRows)
  }

  private func gramPostings() throws(StorageError) -> SectionBuilder {
    try postings(
      BuiltRows(chunks.map(\.grams), rows: chunks.map(\.wholeGramRows)),
      known: model.grams.count, newGrams, previous: previous?.gramPostings, previous?.grams.new,
      previous?.gramRows)
  }

  /// The postings of a kind of terms.
  ///
  /// - Parameters:
  ///   - rows: the rows of the documents that are made.
  ///   - known: number of the model's terms.
  ///   - new: terms that the model lacks.
  ///   - previous: the postings before, the terms that the model lacked, and the rows.
  private func postings(
    _ rows: BuiltRows, known: Int, _ new: SortedTerms, previous: ImpactIndex?,
    _ oldTerms: TermDictionary?, _ oldRows: DocumentRows?
  ) throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    guard let previous, let oldTerms, let oldRows else {
      try ImpactIndex.write(rows, termCount: known + new.count, to: &section)
      return section
    }
    var others: [UInt32?] = []
    for term in 0..<new.count {
      others.append(try oldTerms.number(of: new[term]).map { UInt32(known) + $0 })
    }
    let kept = plan.kept(of: oldRows.documentCount)
    var gone: [UInt32] = []
    for (document, place) in kept.places.enumerated() where place == KeptDocuments.gone {
      try oldRows.appendTerms(of: document, to: &gone)
    }
    try ImpactIndex.write(
      editing: previous, kept: kept, terms: KeptTerms(known: known, others: others), gone: gone,
      added: rows, numbers: plan.made.map { UInt32($0) }, to: &section)
    return section
  }
}
