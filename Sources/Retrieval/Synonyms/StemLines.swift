/// Lines of synonyms as `SynonymLine.stems` writes them, read where they lie: one line after the
/// other, in memory that is used again.
struct StemLines {
  /// A stem of the line that was read.
  struct Stem {
    /// Where its bytes lie in the text.
    var range: Range<Int>
    /// Whether it is a word without a matter of its own, which is never looked for alone.
    var isFunctionWord: Bool
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var place = 0
  /// The stems of the line, expression by expression.
  private(set) var stems: [Stem] = []
  /// Its expressions, as ranges of `stems`.
  private var expressions: [Range<Int>] = []
  /// How many of them are sources, where they are not all of them the targets too.
  private var sourceCount: Int?

  /// The lines of a text, which must outlive them.
  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Each asks for all targets.
  var sources: ArraySlice<Range<Int>> { expressions.prefix(sourceCount ?? expressions.count) }

  /// What is asked for.
  var targets: ArraySlice<Range<Int>> { expressions.dropFirst(sourceCount ?? 0) }

  /// The bytes of a stem.
  func bytes(_ stem: Stem) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[stem.range])
  }

  /// Reads the next line; false behind the last one.
  mutating func next() -> Bool {
    guard place < text.count else { return false }
    stems.removeAll(keepingCapacity: true)
    expressions.removeAll(keepingCapacity: true)
    sourceCount = nil
    var start = place
    var first = 0
    while true {
      let byte = place < text.count ? text[place] : UInt8(ascii: "\n")
      place += 1
      guard SynonymLine.isSeparator(byte) else { continue }
      append(start..<place - 1)
      start = place
      if byte == UInt8(ascii: " ") { continue }
      if first < stems.count { expressions.append(first..<stems.count) }
      first = stems.count
      if byte == UInt8(ascii: ">") { sourceCount = expressions.count }
      if byte == UInt8(ascii: "\n") { return true }
    }
  }

  private mutating func append(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let isFunctionWord = text[range.lowerBound] == UInt8(ascii: "~")
    stems.append(
      Stem(
        range: range.lowerBound + (isFunctionWord ? 1 : 0)..<range.upperBound,
        isFunctionWord: isFunctionWord))
  }
}
