extension StopWords {
  /// Whether a word of a text may be one that denies in either language, by four letters of it.
  ///
  /// - Complexity: O(bytes); allocates nothing.
  package static func mayDeny(_ text: String) -> Bool {
    // The last four bytes, small, with a space for what is no letter.
    var last: UInt32 = 0x2020_2020
    for byte in text.utf8 {
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
      last = last << 8 | UInt32(isLetter ? byte | 0x20 : 0x20)
      if marks.contains(last) { return true }
    }
    return marks.contains(last << 8 | 0x20)
  }

  /// How words that deny begin, or end where they are contracted.
  private static let marks: [UInt32] = [
    " nic", " kei", " nie", " not", " nev", " no ", "n t ", "ont ",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
}
