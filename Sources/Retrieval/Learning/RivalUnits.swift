import LexicalIndex
import Storage
import TextAnalysis

/// Phrasings of the base that a model was fitted on, and everyday questions, from which each
/// entry's own are told apart.
///
/// They are part of the model, so that what is learned of an entry depends on the entry and the
/// model alone: an edit leaves all other entries as they are.
package struct RivalUnits: Sendable {
  /// By unit the key of its entry.
  package let keys: BlockColumn<UInt64>
  /// By unit its first cell, and the end of the last one's.
  package let starts: BlockColumn<UInt32>
  /// Numbers by `JointTerm`, in each unit in rising order.
  package let terms: BlockColumn<UInt32>
  /// Weights of rows of length one, in units of 1 / `VectorSpace.cosineScale`.
  package let weights: BlockColumn<UInt16>
  /// Names itself in errors.
  private let section: SectionReader

  /// Most units that a model keeps; of more, those of a regular selection of the documents.
  private static let most = 16_384
  /// Most units of one document.
  private static let mostOfDocument = 128

  /// Number of units.
  package var count: Int { keys.count }

  /// Opens what `write` wrote.
  ///
  /// - Parameter termCount: the numbers of the model's words and grams.
  package init(_ section: inout SectionReader, termCount: (words: Int, grams: Int))
    throws(StorageError)
  {
    keys = try section.blockColumn()
    starts = try section.blockColumn(count: keys.count + 1)
    terms = try section.blockColumn(below: 2 * max(termCount.words, termCount.grams))
    weights = try section.blockColumn(count: terms.count)
    self.section = section
  }

  /// The cells of all units, one after the other.
  ///
  /// - Returns: by unit its first cell, and the end of the last one's.
  /// - Throws: `StorageError.damaged` where units do not fill the cells.
  package func cellStarts() throws(StorageError) -> [Int] {
    var bounds = [0]
    for unit in 0..<count {
      let range = try starts.list(unit)
      guard range.lowerBound == bounds[unit], range.upperBound <= terms.count else {
        throw section.damaged("rivals do not fill their cells")
      }
      bounds.append(range.upperBound)
    }
    return bounds
  }

  /// The documents that units are kept of, and everyday questions in their languages.
  static func selection(of documents: [SourceDocument]) -> UnitSample.Selection {
    let usable = documents.filter { !$0.phrasings.isEmpty }
    let units = usable.reduce(0) { $0 + min($1.phrasings.count, mostOfDocument) }
    let step = max(1, (units + most - 1) / most)
    let everyday = TextLanguage.allCases.filter { language in
      usable.contains { $0.language == language }
    }.map {
      SourceDocument(
        entry: 0, key: EverydayQuestions.key, language: $0, phrasings: EverydayQuestions.of($0),
        answer: "")
    }
    return UnitSample.Selection(
      documents: stride(from: 0, to: usable.count, by: step).map { usable[$0] } + everyday,
      mostUnits: mostOfDocument, phrasingsAlone: true)
  }

  /// Writes a sample of `selection`.
  static func write(
    _ sample: UnitSample, of selection: UnitSample.Selection, to section: inout SectionBuilder
  ) {
    var keys: [UInt64] = []
    var starts: [UInt32] = [0]
    var terms: [UInt32] = []
    var weights: [UInt16] = []
    var cells: [(term: UInt32, weight: UInt16)] = []
    func add(_ rows: UnitRows, _ unit: Int, _ share: Float, _ number: (UInt32) -> UInt32) {
      for cell in rows.cells(of: unit) {
        let weight = (rows.weights[cell] * share * Float(VectorSpace.cosineScale)).rounded()
        if weight >= 1 { cells.append((number(rows.terms[cell]), UInt16(weight))) }
      }
    }
    for (place, document) in selection.documents.enumerated() {
      for unit in sample.words.units(of: place) {
        cells.removeAll(keepingCapacity: true)
        add(sample.words, unit, JointTerm.wordShare, JointTerm.word)
        add(sample.grams, unit, JointTerm.gramShare, JointTerm.gram)
        cells.sort { $0.term < $1.term }
        terms.append(contentsOf: cells.lazy.map(\.term))
        weights.append(contentsOf: cells.lazy.map(\.weight))
        keys.append(document.key)
        starts.append(UInt32(terms.count))
      }
    }
    section.append(keys)
    section.append(starts)
    section.append(terms)
    section.append(weights)
  }
}
