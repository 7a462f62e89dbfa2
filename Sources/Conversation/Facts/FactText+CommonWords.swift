import TextAnalysis

extension FactText {
  /// Whether a piece is a word that names somebody rather than something: a frequent name, or no word
  /// of daily use in either language and none that its ending makes a noun of.
  func isNoCommonWord(_ index: Int) -> Bool {
    let token = self[index]
    guard token.kind == .word, token.length > 1 else { return false }
    if GivenNames.contains(token.word) || FamilyNames.contains(token.word) { return true }
    guard !Self.nounEndings.contains(where: { token.word.hasSuffix($0) }) else { return false }
    let folded = Array(Folding.fold(string(token.range)).utf8)
    return folded.withUnsafeBufferPointer { folded in
      !EverydayWords.contains(folded) && !DictionaryWords.contains(folded)
    }
  }

  /// Endings of nouns for what is done, for what something is like, and for what customers have of a
  /// company.
  private static let nounEndings: [StaticString] = [
    "ung", "ungen", "heit", "keit", "schaft", "tion", "nummer", "nummern", "konto", "karte",
    "vertrag", "daten", "dienst", "service", "portal", "center", "bonus", "rabatt", "status",
    "programm", "account", "number",
  ]
}
