import Knowledge

// Who writes, by their own words.
extension FactReader {
  /// The name by which customers say who they are: "Hallo, ich heiße Petra Lang", or the signature
  /// below a letter; the last one where there are several.
  ///
  /// - Returns: nil where no words leave it beyond doubt.
  /// - Complexity: O(bytes).
  package func ownName(in text: String, language: Language) -> String? {
    let pieces = FactText(text, language == .german ? .german : .english)
    guard NameFinder.mayIntroduce(pieces) else { return nil }
    let found = NameFinder(pieces)
    let own = found.introductions.filter(\.isSure).map(\.name) + found.signatures
    let names = own.filter { $0.contains(where: pieces.isNoCommonWord) }
    guard let name = names.max(by: { $0.lowerBound < $1.lowerBound }), let first = name.first,
      let last = name.last
    else { return nil }
    return pieces.string(pieces[first].range.lowerBound..<pieces[last].range.upperBound)
  }
}
