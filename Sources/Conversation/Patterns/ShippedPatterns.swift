import Knowledge

/// Reads the pattern files that are part of the program.
enum ShippedPatterns {
  /// The file of a text, which has no mistakes.
  static func read(
    _ text: String, _ path: String, _ language: Language,
    known: @escaping (PatternFile.Heading) -> Bool
  ) -> PatternFile {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let (file, mistakes) = PatternReader.read(
      lines: lines, path: path, language: language, known: known)
    precondition(mistakes.isEmpty, "a shipped list has mistakes: \(path) \(mistakes)")
    return file
  }
}
