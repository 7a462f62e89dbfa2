import TextAnalysis

/// The lists of `EverydaySynonyms` as stems, so that a process need not analyse thousands of
/// words before its first question.
struct EverydayStems: Sendable {
  /// Of the lists that the stems were made of.
  let digest: UInt64
  /// `SynonymLine.stems`, line by line.
  let text: String

  /// The stems of a language: as they are stored, or made anew where the lists are others.
  static func lines(_ language: TextLanguage) -> String {
    let lists = EverydaySynonyms.lists(language)
    let stored = language == .german ? german : english
    return stored.digest == ListDigest.of(lists)
      ? stored.text : analysed(lists, language).joined(separator: "\n")
  }

  /// Lists, analysed: a line of stems for each line.
  static func analysed(_ lists: [String], _ language: TextLanguage) -> [String] {
    var reader = StemmedExpression.Reader(language)
    return lists.flatMap { $0.split(separator: "\n") }
      .map { SynonymLine(String($0), &reader).stems }
  }
}

/// The Swift file that ships the stems of a language; `EverydayStemsTests` writes it.
package struct EverydayStemsFile {
  /// The file's name.
  package let name: String
  /// The file's text.
  package let text: String

  /// The stems of the lists as they are now.
  package init(_ language: TextLanguage) {
    let word = language == .german ? "german" : "english"
    let lists = EverydaySynonyms.lists(language)
    name = "EverydayStems+\(word.capitalized).swift"
    let lines = EverydayStems.analysed(lists, language)
    precondition(!lines.contains { $0.contains("##") }, "two signs could end the literal")
    text = """
      // swift-format-ignore-file
      /// Everyday synonyms in \(word.capitalized), as stems.
      ///
      /// Written by `LOTSE_UPDATE_GOLDEN=1 swift test --filter EverydayStemsTests`. Stems that were
      /// made of other lists are not used.
      extension EverydayStems {
        static let \(word) = EverydayStems(
          digest: \(ListDigest.of(lists)),
          text: ##\"\"\"
      \(lines.map { "    " + $0 }.joined(separator: "\n"))
          \"\"\"##)
      }

      """
  }
}
