import LexicalIndex
import Storage

/// A lexical index over texts of ready terms: a dictionary and postings, BM25 with k1 = 1.2 and
/// b = 0.75 over one field.
struct TermIndex {
  let dictionary: TermDictionary
  let postings: ImpactIndex
  /// Bytes of the index file.
  let length: Int

  private static let dictionaryID = IndexFile.SectionID(kind: 1, view: 0)
  private static let postingsID = IndexFile.SectionID(kind: 2, view: 0)

  /// Opens an index that `build` made.
  init(_ file: IndexFileReader) throws(StorageError) {
    var section = try file.section(Self.dictionaryID, name: "dictionary")
    dictionary = try TermDictionary(&section)
    section = try file.section(Self.postingsID, name: "postings")
    postings = try ImpactIndex(&section, termCount: dictionary.count)
    length = file.length
  }

  /// Whether a file has the sections of such an index, and no others.
  static func isLike(_ file: IndexFileReader) -> Bool {
    file.sections.map(\.id) == [dictionaryID, postingsID]
  }

  /// The file of an index over texts.
  static func build(_ texts: TermLines) throws -> IndexFileWriter {
    var builder = TermDictionary.Builder()
    var starts = [0]
    var terms: [UInt32] = []
    var counts: [UInt16] = []
    var lengths: [Int32] = []
    texts.withBytes { bytes in
      var text: [Int32] = []
      for line in texts.lines {
        text.removeAll(keepingCapacity: true)
        forEachTerm(UnsafeBufferPointer(rebasing: bytes[line])) { text.append(builder.add($0)) }
        lengths.append(Int32(text.count))
        text.sort()
        var position = 0
        while position < text.count {
          var end = position
          while end < text.count, text[end] == text[position] { end += 1 }
          terms.append(UInt32(text[position]))
          counts.append(UInt16(clamping: end - position))
          position = end
        }
        starts.append(terms.count)
      }
    }
    let (final, sorted) = builder.finish()
    let rows = try rows(
      starts: starts, terms: terms, counts: counts, lengths: lengths, final: final)
    var writer = IndexFileWriter()
    var section = SectionBuilder()
    try TermDictionary.write(sorted, to: &section)
    writer.add(dictionaryID, section)
    section = SectionBuilder()
    try ImpactIndex.write(rows, termCount: sorted.count, to: &section)
    writer.add(postingsID, section)
    return writer
  }

  /// Impacts of each text's terms, in order of their final numbers.
  private static func rows(
    starts: [Int], terms: [UInt32], counts: [UInt16], lengths: [Int32], final: [UInt32]
  ) throws(StorageError) -> WeightedRows {
    var frequency = [Int32](repeating: 0, count: final.count)
    for term in terms { frequency[Int(term)] += 1 }
    let idf = frequency.map {
      BM25.inverseDocumentFrequency(documents: lengths.count, documentFrequency: Int($0))
    }
    let field = BM25.Field(k1: 1.2, b: 0.75, weight: 1)
    let filled = lengths.count { $0 > 0 }
    let total = lengths.reduce(0) { $0 + Int($1) }
    let average = filled == 0 ? 0 : Double(total) / Double(filled)
    var rows = WeightedRows()
    rows.reserve(rows: lengths.count, weights: terms.count)
    var row: [(term: UInt32, weight: UInt16)] = []
    for document in lengths.indices {
      row.removeAll(keepingCapacity: true)
      for position in starts[document]..<starts[document + 1] {
        let term = Int(terms[position])
        let score =
          idf[term]
          * BM25.saturation(
            field, frequency: Double(counts[position]), length: Double(lengths[document]),
            averageLength: average)
        guard let impact = BM25.impact(score) else {
          throw .tooLarge(part: "an impact of \(score) does not fit its type")
        }
        row.append((final[term], impact))
      }
      row.sort { $0.term < $1.term }
      for item in row { rows.append(item.term, item.weight) }
      rows.endRow()
    }
    return rows
  }
}
