import DenseIndex
import LexicalIndex
import Storage
import TextAnalysis

/// Builds the sections of one view from its documents and a model: a pure
/// function of the two, the same bytes for any number of threads.
package enum ViewBuilder {
  /// The sections that `RetrievalIndex` reads beside the model's.
  ///
  /// - Parameter progress: called with the share of the documents that is done.
  /// - Throws: `StorageError.tooLarge`.
  package static func sections(
    _ documents: [SourceDocument], model: Model, threads: Int = OrderedChunks.defaultThreads,
    progress: (Double) -> Void = { _ in }
  ) throws -> [(SectionKind, SectionBuilder)] {
    var rows = ViewRows()
    var newWords = NewTerms(besides: model.words.count)
    var newFlags: [WordFlags] = []
    var newGrams = NewTerms(besides: model.grams.count)
    let ranges = OrderedChunks.ranges(of: documents.count)
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      var indexer = DocumentIndexer(model)
      for document in documents[ranges[chunk]] { try indexer.add(document) }
      return indexer
    } join: { chunk, indexer in
      var part = indexer.rows
      let words = newWords.join(indexer.newWords)
      for (place, number) in words.enumerated() {
        if Int(number) == newFlags.count { newFlags.append([]) }
        newFlags[Int(number)].formUnion(indexer.newFlags[place])
      }
      let grams = newGrams.join(indexer.newGrams)
      part.renumber(words: words, grams: grams, model)
      rows.append(part)
      progress(Double(chunk + 1) / Double(ranges.count))
    }
    let (wordPlaces, words) = newWords.ordered()
    let (gramPlaces, grams) = newGrams.ordered()
    rows.renumber(words: wordPlaces, grams: gramPlaces, model)
    var flags = [UInt8](repeating: 0, count: words.count)
    for (number, place) in wordPlaces.enumerated() { flags[Int(place)] = newFlags[number].rawValue }
    return try sections(documents, rows, newWords: words, flags, newGrams: grams, model)
  }

  /// The sections of a view whose model is fitted on the documents themselves,
  /// the model's among them.
  ///
  /// - Throws: what fitting and building throw.
  package static func fittedSections(
    _ documents: [SourceDocument], options: ModelFitter.Options = ModelFitter.Options()
  ) throws -> [(SectionKind, SectionBuilder)] {
    let fitted = try ModelFitter.sections(documents, options: options)
    var file = IndexFileWriter()
    for (kind, section) in fitted { file.add(kind.id(1), section) }
    let model = try Model(IndexFileReader(bytes: file.bytes()), view: 1)
    return try fitted + sections(documents, model: model, threads: options.threads)
  }

  private static func sections(
    _ documents: [SourceDocument], _ rows: ViewRows, newWords: [[UInt8]], _ newFlags: [UInt8],
    newGrams: [[UInt8]], _ model: Model
  ) throws -> [(SectionKind, SectionBuilder)] {
    var words = SectionBuilder()
    try TermDictionary.write(newWords, to: &words)
    words.append(newFlags)
    try ForwardIndex.write(rows.wordParts, to: &words)
    words.append(rows.phrasingWordRows())

    var grams = SectionBuilder()
    try TermDictionary.write(newGrams, to: &grams)
    try ForwardIndex.write(rows.gramParts, to: &grams)
    let gramRows = rows.gramRows()
    grams.append(gramRows.units)
    grams.append(gramRows.phrasings)
    try ImpactIndex.write(
      rows.wholeGrams, termCount: model.grams.count + newGrams.count, to: &grams)

    var postings = SectionBuilder()
    try ImpactIndex.write(
      rows.impacts, termCount: model.words.count + newWords.count, to: &postings)
    try ForwardIndex.write([rows.impacts], to: &postings)
    try ForwardIndex.write([rows.phrasingImpacts], to: &postings)

    var latent = SectionBuilder()
    try DenseIndex.write(
      rows.unitVectors, stride: model.latent.stride, count: rows.unitWords.count, to: &latent)
    return [
      (.layout, layout(documents, rows)), (.words, words), (.grams, grams),
      (.postings, postings), (.latent, latent),
    ]
  }

  private static func layout(_ documents: [SourceDocument], _ rows: ViewRows) -> SectionBuilder {
    var section = SectionBuilder()
    section.append(documents.map(\.entry))
    section.append(documents.map(\.language.rawValue))
    var starts: [UInt32] = [0]
    for count in rows.unitCounts { starts.append(starts[starts.count - 1] + count) }
    section.append(starts)
    section.append(rows.phrasingCounts)
    section.append(documents.map(\.digest))
    return section
  }
}
