import DenseIndex
import LexicalIndex
import LinearAlgebra
import Storage
import TextAnalysis

/// Fits a view's model on its documents.
package enum ModelFitter {
  /// What a fit depends on beside the documents.
  package struct Options: Sendable, Equatable {
    /// Most latent dimensions.
    package var dimensions = RetrievalParameters.latentDimensions
    /// What else a model that is kept must agree in: the calibration's conditions.
    package var context: UInt64 = 0
    /// Threads to work with; the result does not depend on it.
    package var threads = OrderedChunks.defaultThreads

    /// The default options.
    package init() {}

    /// A model of another identity was made by other rules.
    package var identity: UInt64 {
      [RetrievalParameters.version, UInt64(dimensions), context].withUnsafeBytes { checksum($0) }
    }
  }

  /// The sections that `Model` reads, in the order of their numbers: a function of the documents and the
  /// options' identity alone.
  ///
  /// - Parameter progress: called with the share of the work that is done.
  /// - Throws: `StorageError.tooLarge`, or the linear algebra's error for values
  ///   that are not finite (which counts of texts never give).
  package static func sections(
    _ documents: [SourceDocument], digests: [ContentDigest], options: Options = Options(),
    progress: (Double) -> Void = { _ in }
  ) throws -> [(SectionKind, SectionBuilder)] {
    let counting = try TermCounting(documents, threads: options.threads) { progress($0 * 0.4) }
    let (places, terms) = counting.words.terms.ordered()
    let (gramPlaces, gramTerms) = counting.grams.terms.ordered()
    var frequency = [Int](repeating: 0, count: terms.count)
    var flags = [WordFlags](repeating: [], count: terms.count)
    for (number, place) in places.enumerated() {
      frequency[Int(place)] = Int(counting.words.frequency[number])
      flags[Int(place)] = counting.flags[number]
    }
    var gramFrequency = [Int](repeating: 0, count: gramTerms.count)
    for (number, place) in gramPlaces.enumerated() {
      gramFrequency[Int(place)] = Int(counting.grams.frequency[number])
    }
    let count = documents.count
    let idf = frequency.map { VectorSpace.idf(documents: count, frequency: $0) }

    var model = SectionBuilder()
    model.append([options.identity, UInt64(count)])
    model.append([counting.phrasings.average, counting.answers.average])
    model.append(digests.sorted())
    try TermDictionary.write(terms, to: &model)
    model.append(idf)
    model.append(
      frequency.map {
        Float(BM25.inverseDocumentFrequency(documents: count, documentFrequency: $0))
      })
    model.append(flags.map(\.rawValue))
    try TermDictionary.write(gramTerms, to: &model)
    let gramIDF = gramFrequency.map { VectorSpace.idf(documents: count, frequency: $0) }
    model.append(gramIDF)
    progress(0.42)
    let sample = try UnitSample(
      TermDiscrimination.selection(of: documents), counting, places: (places, gramPlaces),
      idf: (idf, gramIDF), threads: options.threads)
    model.append(
      try TermDiscrimination(sample.words, termCount: terms.count, threads: options.threads)
        .factors)
    model.append(
      try TermDiscrimination(sample.grams, termCount: gramTerms.count, threads: options.threads)
        .factors)
    var forms = counting.forms
    for language in TextLanguage.allCases
    where documents.contains(where: { $0.language == language }) {
      forms.addStopWords(of: language)
    }
    SpellingIndex.write(forms, term: { places[Int($0)] }, to: &model)

    let (rowOfTerm, columns) = Self.latentColumns(flags)
    let matrix = try Self.latentRows(
      counting.units, places: places, idf: idf, rowOfTerm: rowOfTerm, columns: columns)
    progress(0.45)
    let latent = try LatentFit(
      matrix, unitCounts: counting.unitCounts, dimensions: options.dimensions,
      threads: options.threads)
    var basis = SectionBuilder()
    LatentSpace.write(
      dimension: latent.dimension,
      rowOfTerm: latent.dimension == 0 ? rowOfTerm.map { _ in 0 } : rowOfTerm,
      basis: latent.basis.values, to: &basis)
    basis.append(latent.widths.map { UInt32($0) })
    let selection = RivalUnits.selection(of: documents)
    var rivals = SectionBuilder()
    RivalUnits.write(
      try UnitSample(
        selection, counting, places: (places, gramPlaces), idf: (idf, gramIDF),
        threads: options.threads), of: selection, to: &rivals)
    let translations = try TranslationFit.section(documents)
    var texts = SectionBuilder()
    texts.append(try TextMarks.of(documents, threads: options.threads))
    progress(1)
    return [(.model, model), (.basis, basis)]
      + (translations.map { [(.translations, $0)] } ?? [])
      + [(.rivals, rivals), (.fittedTexts, texts)]
  }

  /// Numbers the latent terms from one on; all others are zero.
  private static func latentColumns(_ flags: [WordFlags]) -> (rowOfTerm: [UInt32], count: Int) {
    var count: UInt32 = 0
    let rows = flags.map { flag -> UInt32 in
      guard flag.contains(.latent) else { return 0 }
      count += 1
      return count
    }
    return (rows, Int(count))
  }

  /// The latent terms of the units' TF-IDF rows.
  private static func latentRows(
    _ units: TermCounting.UnitCounts, places: [UInt32], idf: [Float], rowOfTerm: [UInt32],
    columns: Int
  ) throws(LinearAlgebraError) -> SparseMatrix {
    var offsets = [0]
    var indices: [Int32] = []
    var values: [Float] = []
    var row: [(place: UInt32, weight: Float)] = []
    for unit in 0..<units.starts.count - 1 {
      row.removeAll(keepingCapacity: true)
      for item in units.starts[unit]..<units.starts[unit + 1] {
        let place = places[Int(units.terms[item])]
        let count = units.counts[item]
        let dampened = count == 1 ? 1 : Float(VectorSpace.dampened(Double(count)))
        row.append((place, dampened * idf[Int(place)]))
      }
      row.sort { $0.place < $1.place }
      let length = row.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
      for item in row where rowOfTerm[Int(item.place)] > 0 && length > 0 {
        indices.append(Int32(rowOfTerm[Int(item.place)] - 1))
        values.append(item.weight / length)
      }
      offsets.append(indices.count)
    }
    return try SparseMatrix(
      rows: offsets.count - 1, columns: columns, rowOffsets: offsets, columnIndices: indices,
      values: values)
  }
}
