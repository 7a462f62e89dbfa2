/// The pieces of a message that are one customer's own.
struct OwnStretches {
  private var isOwn: [Bool] = []

  /// Whether a piece is among them.
  func contains(_ index: Int) -> Bool { isOwn.indices.contains(index) && isOwn[index] }

  /// Adds pieces.
  mutating func add(_ tokens: Range<Int>) {
    let missing = tokens.upperBound - isOwn.count
    if missing > 0 { isOwn += [Bool](repeating: false, count: missing) }
    for index in tokens { isOwn[index] = true }
  }

  /// The message with blanks in their place; nil where there are none, or no letter is left.
  func blanked(_ text: FactText) -> String? {
    guard isOwn.contains(true) else { return nil }
    var bytes = text.bytes
    for index in isOwn.indices where isOwn[index] {
      // What parts two of them goes with them.
      let end =
        contains(index + 1) ? text[index + 1].range.lowerBound : text[index].range.upperBound
      for offset in text[index].range.lowerBound..<end where bytes[offset] != 0x0A {
        bytes[offset] = 0x20
      }
    }
    guard bytes.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
