import Storage

/// What texts are known again by: the keys of their entries, and a checksum of each unit.
///
/// A unit goes by its letters and digits alone, so that it is the same under another id, in
/// another entry's answer, in a list or with another full stop.
package enum TextMarks {
  /// Sets units apart from entries, which are checksums of their ids.
  private static let unitSeed: UInt64 = 1

  /// The marks of documents, each once, in rising order; the same for any number of threads.
  ///
  /// - Complexity: O(bytes + n log n).
  package static func of(_ documents: [SourceDocument], threads: Int) throws -> [UInt64] {
    var marks: [UInt64] = []
    let ranges = OrderedChunks.ranges(of: documents.count)
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      documents[ranges[chunk]].flatMap(Self.of)
    } join: { _, part in
      marks.append(contentsOf: part)
    }
    marks.sort()
    var kept = 0
    for mark in marks where kept == 0 || marks[kept - 1] != mark {
      marks[kept] = mark
      kept += 1
    }
    marks.removeLast(marks.count - kept)
    return marks
  }

  private static func of(_ document: SourceDocument) -> [UInt64] {
    var marks = [document.key]
    var letters: [UInt8] = []
    document.forEachUnit { text, _ in
      letters.removeAll(keepingCapacity: true)
      for byte in text {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
          letters.append(byte)
        default: continue
        }
      }
      guard !letters.isEmpty else { return }
      marks.append(letters.withUnsafeBytes { checksum($0, seed: unitSeed) })
    }
    return marks
  }

  /// Marks that both lists have, in rising order as they are.
  ///
  /// - Complexity: O(n + m).
  package static func common(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    var place = 0
    return left.filter { mark in
      while place < right.count, right[place] < mark { place += 1 }
      return place < right.count && right[place] == mark
    }
  }
}
