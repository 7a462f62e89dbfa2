import TextAnalysis

/// A line of synonyms: each source asks for all targets.
///
/// Written as stems it is read again without analysing it (`StemLines`): spaces between the stems of
/// an expression, a tilde before those of function words, commas between expressions, and a
/// greater-than sign behind the sources where they are not the targets too.
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

  /// Whether a byte ends a stem in `stems`, or the line.
  @inline(__always)
  static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\n")
  }
}
