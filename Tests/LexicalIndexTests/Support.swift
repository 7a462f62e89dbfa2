import LexicalIndex
import Storage

/// A section's way through a file and back.
func stored(_ section: SectionBuilder) throws -> SectionReader {
  var writer = IndexFileWriter()
  let id = IndexFile.SectionID(kind: 1, view: 0)
  writer.add(id, section)
  return try IndexFileReader(bytes: writer.bytes(), name: "a.lotse").section(id, name: "test")
}

/// A collection: for each document its terms with impacts, in order of the terms.
struct Collection {
  var rows: [[(term: UInt32, impact: UInt16)]]
  var termCount: Int

  func index() throws -> ImpactIndex {
    var section = SectionBuilder()
    try ImpactIndex.write(rows: rows, termCount: termCount, to: &section)
    var reader = try stored(section)
    return try ImpactIndex(&reader, termCount: termCount)
  }

  /// Scores every document in full and sorts them all.
  func exhaustive(
    _ query: [ImpactIndex.QueryTerm], limit: Int, isVisible: ((UInt32) -> Bool)? = nil
  ) -> [ImpactIndex.Hit] {
    var weights = [UInt64](repeating: 0, count: termCount)
    for item in query {
      weights[Int(item.term)] += UInt64(min(item.weight, ImpactIndex.largestWeight))
    }
    var found: [ImpactIndex.Hit] = []
    for (number, row) in rows.enumerated() where isVisible?(UInt32(number)) ?? true {
      var score: UInt64 = 0
      for posting in row { score += UInt64(posting.impact) * weights[Int(posting.term)] }
      if score > 0 {
        found.append(.init(document: UInt32(number), score: UInt32(min(score, 0xFFFF_FFFF))))
      }
    }
    found.sort { left, right in
      left.score == right.score ? left.document < right.document : left.score > right.score
    }
    return Array(found.prefix(max(0, limit)))
  }
}
