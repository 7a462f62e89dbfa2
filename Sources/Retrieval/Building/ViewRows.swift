import LexicalIndex

/// Everything that an index stores of some documents, document after document.
struct ViewRows {
  /// Number of units and of phrasings of each document.
  var unitCounts: [UInt32] = []
  var phrasingCounts: [UInt32] = []
  /// Rows by `WordRow` and by `GramRow`.
  var words = DocumentRows.Builder()
  var grams = DocumentRows.Builder()
  /// What is added to what the documents' classifiers add up, in millionths.
  var classifierOffsets: [Int32] = []
  /// Latent vectors of the units, as `LatentRows` stores them.
  var units: [Int8] = []
  /// Latent vectors of the documents, of length one, or zeros.
  var documentVectors: [Float] = []

  /// Gives up memory that the rows do not need.
  mutating func shrink() {
    words.shrink()
    grams.shrink()
    units = Array(units[...])
  }

  /// By document the row of grams of the whole document, as it is stored.
  var wholeGramRows: [UInt8] {
    unitCounts.map { UInt8($0 == 1 ? GramRow.firstUnit : GramRow.whole) }
  }

  /// Replaces the numbers of terms that the model lacks.
  mutating func renumber(words numbers: [UInt32], grams gramNumbers: [UInt32], _ model: Model) {
    if !numbers.isEmpty {
      let known = UInt32(model.words.count)
      words.renumber(from: known) { known + numbers[Int($0 - known)] }
    }
    if !gramNumbers.isEmpty {
      let known = UInt32(model.grams.count)
      grams.renumber(from: known) { known + gramNumbers[Int($0 - known)] }
    }
  }
}
