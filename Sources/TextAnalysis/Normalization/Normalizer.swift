/// Brings raw text into the one form that tokenisation, stemming and detection work on.
///
/// The result is lower-case UTF-8 in which composed and decomposed, full-width and plain,
/// typographic and typewriter forms of the same text are the same bytes:
///
///     Normalizer.normalize("„Größe“ – ﬁnden…")  // "größe" - finden...   with ASCII quotes
///
/// - ß, umlauts and accents stay (see `Folding`); double quotes become ", single ones, accents on
///   their own and apostrophes ', dashes -, all white space and controls one space each.
/// - Soft hyphens, zero-width characters and variation selectors are removed.
/// - ² becomes 2 and ½ 1/2, with a space before it after a digit.
/// - An ill-formed sequence becomes a space, and so separates words.
///
/// ASCII, Latin-1, Latin Extended-A, Cyrillic and the usual punctuation have tables of their own;
/// all else takes NFKC and the Unicode case mapping.
package enum Normalizer {
  /// Writes the normalised form of `text` to `writer`, whose content is replaced.
  ///
  /// - Complexity: O(length of the text); allocates only for growing, and for characters that no
  ///   table of ours has.
  static func normalize(_ text: Bytes, into writer: inout NormalizedWriter) {
    writer.reset()
    run(text, &writer)
    writer.finish(text.count)
  }

  /// Writes the normalised form of `text` to `output`, whose content is replaced.
  package static func normalize(_ text: [UInt8], into output: inout [UInt8]) {
    var offsets: [Int32] = []
    normalize(text, into: &output, offsets: &offsets)
  }

  /// Writes the normalised form of `text` to `output`, and to `offsets` where each byte of it
  /// comes from.
  ///
  /// `offsets` gets one element more than `output`: the source of the bytes `a..<b` of the output
  /// is the range `offsets[a]..<offsets[b]` of the text. Offsets never decrease and are borders of
  /// characters.
  package static func normalize(
    _ text: [UInt8], into output: inout [UInt8], offsets: inout [Int32]
  ) {
    var writer = NormalizedWriter()
    text.span.withBytes { normalize($0, into: &writer) }
    output = Array(writer.bytes.elements)
    offsets = Array(writer.offsets.elements)
  }

  /// The normalised form of a string.
  package static func normalize(_ text: String) -> String {
    var output: [UInt8] = []
    normalize(Array(text.utf8), into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private static func run(_ text: Bytes, _ writer: inout NormalizedWriter) {
    var index = 0
    while index < text.count {
      let plain = text.countASCII(from: index)
      if plain > 0 {
        writer.appendASCII(text, index..<index + plain)
        index += plain
        continue
      }
      let (scalar, count) = UTF8Decoder.decode(text, at: index)
      if UnicodeCluster.joinsPrevious(scalar) {
        index = attach(scalar, count, at: index, of: text, &writer)
        continue
      }
      switch ScalarMapping.of(scalar) {
      case .bytes(0): break
      case .bytes(let packed):
        writer.beginCluster(at: index)
        writer.append(packed: packed)
      case .scalar(let mapped):
        writer.beginCluster(at: index)
        writer.append(scalar: mapped)
      case .unknown:
        index = rewrite(from: index, of: text, &writer)
        continue
      }
      index += count
    }
  }

  /// Joins a combining mark to what was written last; returns where to go on.
  private static func attach(
    _ mark: UInt32, _ count: Int, at index: Int, of text: Bytes,
    _ writer: inout NormalizedWriter
  ) -> Int {
    let next = index + count
    let isLast =
      next >= text.count || text[next] < 0x80 || !startsMarkOrInvisible(text, at: next)
    if isLast, let letter = writer.singleByteOfCluster,
      let composed = LatinTable.compose(letter, mark)
    {
      writer.truncateToCluster()
      writer.append(packed: composed)
      return next
    }
    return rewrite(from: writer.clusterInput ?? index, of: text, &writer)
  }

  private static func startsMarkOrInvisible(_ text: Bytes, at index: Int) -> Bool {
    let (scalar, _) = UTF8Decoder.decode(text, at: index)
    return UnicodeCluster.joinsPrevious(scalar) || ScalarMapping.of(scalar) == .dropped
  }

  /// Normalises the cluster that begins at `start` by the general algorithm, in place of what may
  /// have been written of it; returns its end.
  private static func rewrite(
    from start: Int, of text: Bytes, _ writer: inout NormalizedWriter
  ) -> Int {
    if writer.clusterInput == start {
      writer.truncateToCluster()
    } else {
      writer.beginCluster(at: start)
    }
    var cluster = UnicodeCluster()
    let end = cluster.read(text, from: start)
    for scalar in cluster.normalized() {
      if scalar < 0x80 {
        writer.appendASCII(UInt8(scalar))
      } else {
        switch ScalarMapping.of(scalar) {
        case .bytes(let packed): writer.append(packed: packed)
        case .scalar(let mapped): writer.append(scalar: mapped)
        case .unknown: writer.append(scalar: scalar)
        }
      }
    }
    return end
  }
}
