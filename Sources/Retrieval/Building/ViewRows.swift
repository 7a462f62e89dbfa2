import LexicalIndex

/// Everything that an index stores of some documents, document after document.
struct ViewRows {
  /// Number of units and of phrasings of each document.
  var unitCounts: [UInt32] = []
  var phrasingCounts: [UInt32] = []
  /// Rows by `WordRow` and by `GramRow`.
  var words = DocumentRows.Builder()
  var grams = DocumentRows.Builder()
  /// BM25 impacts, and cosine weights of grams: what is searched by.
  var impacts = WeightedRows()
  var wholeGrams = WeightedRows()
  /// Latent vectors of the units, rounded: scales and codes.
  var unitScales: [Float] = []
  var unitCodes: [Int8] = []
  /// Latent vectors of the documents, of length one, or zeros.
  var documentVectors: [Float] = []

  /// Appends the rows of further documents.
  mutating func append(_ other: ViewRows) throws {
    unitCounts.append(contentsOf: other.unitCounts)
    phrasingCounts.append(contentsOf: other.phrasingCounts)
    try words.append(other.words)
    try grams.append(other.grams)
    impacts.append(contentsOf: other.impacts)
    wholeGrams.append(contentsOf: other.wholeGrams)
    unitScales.append(contentsOf: other.unitScales)
    unitCodes.append(contentsOf: other.unitCodes)
    documentVectors.append(contentsOf: other.documentVectors)
  }

  /// Replaces the numbers of terms that the model lacks.
  mutating func renumber(words numbers: [UInt32], grams gramNumbers: [UInt32], _ model: Model) {
    if !numbers.isEmpty {
      let known = UInt32(model.words.count)
      func number(_ term: UInt32) -> UInt32 { known + numbers[Int(term - known)] }
      words.renumber(from: known, by: number)
      impacts.renumber(from: known, by: number)
    }
    if !gramNumbers.isEmpty {
      let known = UInt32(model.grams.count)
      func number(_ term: UInt32) -> UInt32 { known + gramNumbers[Int(term - known)] }
      grams.renumber(from: known, by: number)
      wholeGrams.renumber(from: known, by: number)
    }
  }
}
