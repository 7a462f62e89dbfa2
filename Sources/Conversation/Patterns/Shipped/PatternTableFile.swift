import Knowledge

/// The Swift file that ships the tables of a language; `ShippedPatternsTests` writes it.
package struct PatternTableFile {
  /// The file's name.
  package let name: String
  /// The file's text.
  package let text: String

  /// The tables of the lists as they are now.
  package init(_ language: Language) {
    let word = language == .german ? "german" : "english"
    name = "PatternTable+\(word.capitalized).swift"
    var tables: [String] = []
    for lists in ShippedPatterns.allCases {
      let lines = lists.compiled(in: language).tableLines
      precondition(
        !lines.contains { $0.contains("##") }, "two signs of number could end the literal")
      tables.append(
        """
          static let \(word)\(lists.rawValue.capitalized) = PatternTable(
            digest: \(lists.digest(in: language)),
            text: ##\"\"\"
        \(lines.map { "    " + $0 }.joined(separator: "\n"))
            \"\"\"##)
        """)
    }
    text = """
      // swift-format-ignore-file
      /// Shipped lists of patterns in \(word.capitalized), compiled.
      ///
      /// Written by `LOTSE_UPDATE_GOLDEN=1 swift test --filter ShippedPatternsTests`. A table that was
      /// made from other lists is not used.
      extension PatternTable {
      \(tables.joined(separator: "\n\n"))
      }

      """
  }
}
