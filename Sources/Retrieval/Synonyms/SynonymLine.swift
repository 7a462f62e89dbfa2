import TextAnalysis

/// A line of synonyms: each source asks for all targets.
///
/// Written as stems it is read again without analysing it, in a tenth of the time: spaces between
/// the stems of an expression, a tilde before those of function words, commas between expressions,
/// and a greater-than sign behind the sources where they are not the targets too.
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

  /// A line as `stems` writes it.
  init(stems text: ArraySlice<UInt8>) {
    let sides = text.split(separator: UInt8(ascii: ">"), maxSplits: 1)
    let lists = sides.map { $0.split(separator: UInt8(ascii: ",")).map(Self.expression) }
    self.init(sources: lists.first ?? [], targets: lists.last ?? [])
  }

  private static func expression(_ text: ArraySlice<UInt8>) -> StemmedExpression {
    StemmedExpression(
      stems: text.split(separator: UInt8(ascii: " ")).map { stem in
        let isFunctionWord = stem.first == UInt8(ascii: "~")
        return StemmedExpression.Stem(
          bytes: isFunctionWord ? stem.dropFirst() : stem, isFunctionWord: isFunctionWord)
      })
  }

  /// The line as stems.
  var stems: String {
    func side(_ expressions: [StemmedExpression]) -> String {
      expressions.map { expression in
        expression.stems.map {
          ($0.isFunctionWord ? "~" : "") + String(decoding: $0.bytes, as: UTF8.self)
        }.joined(separator: " ")
      }.joined(separator: ",")
    }
    return sources == targets ? side(sources) : side(sources) + ">" + side(targets)
  }
}
