import TextAnalysis

/// A line of synonyms: each source asks for all targets.
struct SynonymLine: Equatable {
  var sources: [StemmedExpression]
  var targets: [StemmedExpression]
}

extension SynonymLine {
  /// A line as people write it: `a, b` or `a, b => c`.
  init(_ text: String, _ reader: inout StemmedExpression.Reader) {
    let sides = text.split(separator: "=>", maxSplits: 1)
    let lists = sides.map { side in
      side.split(separator: ",").map { reader.read(String($0)) }.filter { !$0.stems.isEmpty }
    }
    self.init(sources: lists.first ?? [], targets: lists.last ?? [])
  }
}
