/// Makes what names one customer in a question unrecognisable before it is kept:
/// e-mail addresses, links, and numbers of five digits or more, also in groups
/// or with letters in them (accounts, cards, telephones, orders).
///
/// Names and street addresses stay.
package enum QuestionMask {
  /// What stands in the place of something masked.
  package static let mark = "…"
  /// Digits from which on a number may name somebody.
  private static let fewestDigits = 5

  /// The text with its words parted by single spaces, and what it holds of that masked.
  package static func masked(_ text: String) -> String {
    var result: [Substring] = []
    // Words of digits that may be groups of one number.
    var group: [Substring] = []
    func close() {
      let digits = group.reduce(0) { $0 + $1.count(where: \.isNumber) }
      result += digits >= fewestDigits ? [mark[...]] : group
      group = []
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word.contains(where: \.isNumber), !isAddress(word) {
        group.append(word)
        continue
      }
      close()
      result.append(isAddress(word) ? mark[...] : word)
    }
    close()
    return result.joined(separator: " ")
  }

  private static func isAddress(_ word: Substring) -> Bool {
    word.contains("@") || word.contains("://") || word.lowercased().hasPrefix("www.")
  }
}
