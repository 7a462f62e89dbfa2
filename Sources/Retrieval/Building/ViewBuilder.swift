import DenseIndex
import Foundation
import LexicalIndex
import LinearAlgebra
import Storage
import TextAnalysis

/// Builds the sections of one view from its documents: a pure function of them.
package enum ViewBuilder {
  /// The sections that `RetrievalIndex` reads.
  ///
  /// - Throws: `StorageError.tooLarge`, or the linear algebra's error for values
  ///   that are not finite (which counts of texts never give).
  package static func sections(_ documents: [SourceDocument]) throws -> [(
    SectionKind, SectionBuilder
  )] {
    let analyzed = AnalyzedDocuments(documents)
    let units = analyzed.units
    let words = VectorSpaceBuilder(
      dictionary: analyzed.words, documentCount: documents.count,
      occurrences: units.map { ($0.document, $0.words) })
    let grams = VectorSpaceBuilder(
      dictionary: analyzed.grams, documentCount: documents.count,
      occurrences: units.map { ($0.document, $0.grams) })
    var flags = [AnalyzedDocuments.WordFlags](repeating: [], count: words.terms.count)
    for (provisional, flag) in analyzed.flags.enumerated() {
      flags[Int(words.final[provisional])] = flag
    }

    var wordSection = SectionBuilder()
    try TermDictionary.write(words.terms, to: &wordSection)
    wordSection.append(words.idf)
    wordSection.append(flags.map(\.rawValue))
    let wordRows = units.map { words.row($0.words) }
    let phrasingWords = documentCounts(units, documents.count, \.words) { $0.isPhrasing }.map {
      VectorSpaceBuilder.fixed(words.row($0))
    }

    var gramSection = SectionBuilder()
    try TermDictionary.write(grams.terms, to: &gramSection)
    gramSection.append(grams.idf)
    let gramRows = units.map { VectorSpaceBuilder.fixed(grams.row($0.grams)) }
    let wholeRows = documentCounts(units, documents.count, \.grams).map {
      VectorSpaceBuilder.fixed(grams.row($0))
    }
    let phrasingGrams = documentCounts(units, documents.count, \.grams) { $0.isPhrasing }.map {
      VectorSpaceBuilder.fixed(grams.row($0))
    }
    var gramCells = DocumentRows.Builder()
    let firstUnits = firstUnits(of: documents)
    for document in documents.indices {
      try gramCells.add(
        [wholeRows[document], phrasingGrams[document]]
          + gramRows[firstUnits[document]..<firstUnits[document + 1]])
    }
    gramCells.write(to: &gramSection)
    try ImpactIndex.write(
      WeightedRows(wholeRows), termCount: grams.terms.count, to: &gramSection)

    let latent = try LatentBuilder(
      rows: wordRows, units: units, flags: flags, documentCount: documents.count)
    return [
      (.layout, layout(documents, units)),
      (.words, wordSection),
      (.grams, gramSection),
      (
        .postings,
        try PostingsBuilder.section(
          units, words, documentCount: documents.count,
          cosineRows: documents.indices.map { document in
            [phrasingWords[document]]
              + wordRows[firstUnits[document]..<firstUnits[document + 1]].map(
                VectorSpaceBuilder.fixed)
          })
      ),
      (.latent, try latent.section()),
    ]
  }

  private static func layout(_ documents: [SourceDocument], _ units: [AnalyzedDocuments.Unit])
    -> SectionBuilder
  {
    var section = SectionBuilder()
    section.append(documents.map(\.entry))
    section.append(documents.map(\.language.rawValue))
    section.append(firstUnits(of: documents).map { UInt32($0) })
    section.append(documents.map { UInt32($0.phrasings.count) })
    return section
  }

  /// By document the number of its first unit, and the number of all units.
  private static func firstUnits(of documents: [SourceDocument]) -> [Int] {
    var starts = [0]
    for document in documents {
      starts.append(
        starts[starts.count - 1] + document.phrasings.count + document.sentences.count)
    }
    return starts
  }

  /// The counts of all units of each document together.
  static func documentCounts(
    _ units: [AnalyzedDocuments.Unit], _ documentCount: Int,
    _ counts: KeyPath<AnalyzedDocuments.Unit, TextCounts>,
    where isIncluded: (AnalyzedDocuments.Unit) -> Bool = { _ in true }
  ) -> [TextCounts] {
    var whole = [TextCounts](repeating: TextCounts(), count: documentCount)
    for unit in units where isIncluded(unit) {
      whole[unit.document].add(unit[keyPath: counts])
    }
    return whole
  }
}
