/// Writes a `SynonymTable`.
struct SynonymTableWriter {
  private struct Line {
    var kind = SynonymTable.Kind.begins
    /// Stems that are asked for, in the order in which they came.
    var targets: [ArraySlice<UInt8>] = []
  }

  /// Whether nothing is asked for of a target that holds a denial: its words are looked for one by
  /// one, and would be found where nothing denies them.
  var leavesOutDenied = false
  /// By the stems of an expression.
  private var expressions: [[ArraySlice<UInt8>]: Line] = [:]

  /// Every source of a line asks for the line's targets, its own words aside; of several lines all
  /// must replace a source for it to be replaced.
  mutating func add(_ line: SynonymLine, replaces: Bool) {
    for source in line.sources where !source.stems.isEmpty {
      let stems = source.stems.map(\.bytes)
      for length in 1..<stems.count {
        let beginning = Array(stems[..<length])
        if expressions[beginning] == nil { expressions[beginning] = Line() }
      }
      var written = expressions[stems] ?? Line()
      let isReplaced = replaces && written.kind != .asks
      written.kind = isReplaced ? .replaces : .asks
      let targets = line.targets.filter { !leavesOutDenied || !$0.denies }.flatMap(\.stems)
      for target in targets where !target.isFunctionWord {
        guard !stems.contains(target.bytes), !written.targets.contains(target.bytes) else {
          continue
        }
        written.targets.append(target.bytes)
      }
      expressions[stems] = written
    }
  }

  /// The table of what was added.
  func table() -> SynonymTable {
    guard !expressions.isEmpty else { return SynonymTable(lines: "", places: "") }
    // Some two lines a bucket.
    let bits = max(0, Int.bitWidth - (expressions.count - 1).leadingZeroBitCount - 1)
    let sorted = expressions.map { stems, line in
      var hash = ExpressionHash()
      for stem in stems { hash.extend(stem) }
      let text = Self.joined(stems) + [line.kind.rawValue] + Self.joined(line.targets)
      return (bucket: hash.first(bits), text: text)
    }.sorted { first, second in
      first.bucket == second.bucket
        ? first.text.lexicographicallyPrecedes(second.text) : first.bucket < second.bucket
    }
    var lines: [UInt8] = []
    var places: [Int] = []
    for (bucket, text) in sorted {
      while places.count <= bucket { places.append(lines.count) }
      lines += text
      lines.append(UInt8(ascii: "\n"))
    }
    while places.count <= 1 << bits { places.append(lines.count) }
    return SynonymTable(
      lines: String(decoding: lines, as: UTF8.self), places: SynonymPlaces.write(places))
  }

  private static func joined(_ stems: [ArraySlice<UInt8>]) -> [UInt8] {
    Array(stems.joined(separator: [UInt8(ascii: " ")]))
  }
}
