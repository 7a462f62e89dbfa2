import LexicalIndex

/// Everything that an index stores of some documents, document after document.
///
/// What all units of a document have together, and all its phrasings, is
/// stored once where there is only one of them.
struct ViewRows {
  /// Number of units and of phrasings of each document.
  var unitCounts: [UInt32] = []
  var phrasingCounts: [UInt32] = []
  /// Cosine weights of words: a row for each unit, and one for each document of
  /// more than one phrasing.
  var unitWords = WeightedRows()
  var phrasingWords = WeightedRows()
  /// Cosine weights of grams: a row for each document, one for each unit of
  /// documents that have more than one, and one for each document of more than
  /// one phrasing.
  var wholeGrams = WeightedRows()
  var unitGrams = WeightedRows()
  var phrasingGrams = WeightedRows()
  /// BM25 impacts: a row for each document.
  var impacts = WeightedRows()
  var phrasingImpacts = WeightedRows()
  /// Latent vectors of length one, or zeros: of units and of documents.
  var unitVectors: [Float] = []
  var documentVectors: [Float] = []

  /// Appends the rows of further documents.
  mutating func append(_ other: ViewRows) {
    unitCounts.append(contentsOf: other.unitCounts)
    phrasingCounts.append(contentsOf: other.phrasingCounts)
    unitWords.append(contentsOf: other.unitWords)
    phrasingWords.append(contentsOf: other.phrasingWords)
    wholeGrams.append(contentsOf: other.wholeGrams)
    unitGrams.append(contentsOf: other.unitGrams)
    phrasingGrams.append(contentsOf: other.phrasingGrams)
    impacts.append(contentsOf: other.impacts)
    phrasingImpacts.append(contentsOf: other.phrasingImpacts)
    unitVectors.append(contentsOf: other.unitVectors)
    documentVectors.append(contentsOf: other.documentVectors)
  }
}

extension ViewRows {
  /// Replaces the numbers of terms that the model lacks.
  mutating func renumber(words: [UInt32], grams: [UInt32], _ model: Model) {
    if !words.isEmpty {
      let known = UInt32(model.words.count)
      func number(_ term: UInt32) -> UInt32 { known + words[Int(term - known)] }
      unitWords.renumber(from: known, by: number)
      phrasingWords.renumber(from: known, by: number)
      impacts.renumber(from: known, by: number)
      phrasingImpacts.renumber(from: known, by: number)
    }
    if !grams.isEmpty {
      let known = UInt32(model.grams.count)
      func number(_ term: UInt32) -> UInt32 { known + grams[Int(term - known)] }
      wholeGrams.renumber(from: known, by: number)
      unitGrams.renumber(from: known, by: number)
      phrasingGrams.renumber(from: known, by: number)
    }
  }

  /// The parts of the stored rows of words, in order; the last row is empty.
  var wordParts: [WeightedRows] { [unitWords, phrasingWords, .oneEmptyRow] }

  /// The parts of the stored rows of grams, in order; the last row is empty.
  var gramParts: [WeightedRows] { [wholeGrams, unitGrams, phrasingGrams, .oneEmptyRow] }

  /// For each document the row of all its phrasings' words, in `wordParts`.
  func phrasingWordRows() -> [UInt32] {
    var unit: UInt32 = 0
    var own = UInt32(unitWords.count)
    let empty = UInt32(unitWords.count + phrasingWords.count)
    return unitCounts.indices.map { document in
      defer { unit += unitCounts[document] }
      switch phrasingCounts[document] {
      case 0: return empty
      case 1: return unit
      default:
        own += 1
        return own - 1
      }
    }
  }

  /// For each document the rows of its first unit's grams and of those of all
  /// its phrasings, in `gramParts`; further units follow the first.
  func gramRows() -> (units: [UInt32], phrasings: [UInt32]) {
    var nextUnit = UInt32(wholeGrams.count)
    var own = nextUnit + UInt32(unitGrams.count)
    let empty = own + UInt32(phrasingGrams.count)
    var units: [UInt32] = []
    var phrasings: [UInt32] = []
    for document in unitCounts.indices {
      let first = unitCounts[document] > 1 ? nextUnit : UInt32(document)
      if unitCounts[document] > 1 { nextUnit += unitCounts[document] }
      units.append(first)
      switch phrasingCounts[document] {
      case 0: phrasings.append(empty)
      case 1: phrasings.append(first)
      default:
        phrasings.append(own)
        own += 1
      }
    }
    return (units, phrasings)
  }
}

extension WeightedRows {
  fileprivate static let oneEmptyRow: WeightedRows = {
    var rows = WeightedRows()
    rows.endRow()
    return rows
  }()
}
