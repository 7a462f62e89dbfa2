/// Reads one file of patterns (`PatternFile` shows their form).
///
/// Blank lines and lines that begin with `#` are ignored.
package struct PatternReader {
  private let headings: (PatternFile.Heading) -> Bool
  private var heading: PatternFile.Heading?
  private var classes: [PatternFile.WordClass] = []
  private var rules: [PatternFile.Rule] = []
  private var mistakes: [(line: Int, mistake: PatternMistake)] = []

  /// Reads the lines of a file.
  ///
  /// - Parameters:
  ///   - lines: The file's lines.
  ///   - path: The file's path.
  ///   - language: The language for which the file holds; nothing for all.
  ///   - known: Whether a heading is known.
  /// - Returns: The file with what could be read, and the mistakes in the order of the lines.
  package static func read(
    lines: [String], path: String, language: Language?,
    known: @escaping (PatternFile.Heading) -> Bool
  ) -> (file: PatternFile, mistakes: [(line: Int, mistake: PatternMistake)]) {
    var reader = PatternReader(headings: known)
    for (index, line) in lines.enumerated() { reader.read(line, number: index + 1) }
    return (
      PatternFile(
        path: path, language: language, text: lines.map { $0 + "\n" }.joined(),
        classes: reader.classes, rules: reader.rules),
      reader.mistakes
    )
  }

  private init(headings: @escaping (PatternFile.Heading) -> Bool) { self.headings = headings }

  private mutating func read(_ line: String, number: Int) {
    let words = Self.words(of: line)
    guard let first = words.first, first.first != "#" else { return }
    switch first.first {
    case "[": readHeading(words, number)
    case "@" where words.dropFirst().first == "=": readClass(words, number)
    case "@" where words.count == 1 || first.contains("="):
      mistakes.append((number, .malformedClass))
    default: readRule(words, number)
    }
  }

  private static func words(of line: String) -> [Substring] {
    guard line.utf8.allSatisfy({ $0 < 0x80 }) else {
      return line.split(whereSeparator: \.isWhitespace)
    }
    return line.utf8.split { $0 == 0x20 || (9...13).contains($0) }.map { Substring($0) }
  }

  private mutating func readHeading(_ words: [Substring], _ number: Int) {
    let text = words.joined(separator: " ")
    let names = text.dropFirst().dropLast().split(separator: " ").map(String.init)
    guard text.last == "]", names.count == 1 || names.count == 2 else {
      mistakes.append((number, .malformedHeading))
      return
    }
    let heading = PatternFile.Heading(names[0], detail: names.count == 2 ? names[1] : nil)
    self.heading = heading
    if !headings(heading) { mistakes.append((number, .unknownHeading(text))) }
  }

  private mutating func readClass(_ words: [Substring], _ number: Int) {
    let name = words[0].dropFirst()
    guard !name.isEmpty, words.count > 2 else {
      mistakes.append((number, .malformedClass))
      return
    }
    var alternatives: [WordPattern.Alternative] = []
    for word in words.dropFirst(2) {
      guard let alternative = PatternPart.alternative(word) else {
        mistakes.append((number, .malformedPart(String(word))))
        continue
      }
      alternatives.append(alternative)
    }
    classes.append(
      PatternFile.WordClass(name: String(name), alternatives: alternatives, line: number))
  }

  private mutating func readRule(_ words: [Substring], _ number: Int) {
    guard let heading else {
      mistakes.append((number, .ruleWithoutHeading))
      return
    }
    var points: Int?
    if words[0] != "-" {
      guard let value = Int(words[0]) else {
        mistakes.append((number, .missingPoints))
        return
      }
      guard value != 0, abs(value) <= PatternFile.most else {
        mistakes.append((number, .pointsOutOfRange(String(words[0]))))
        return
      }
      points = value
    }
    switch PatternPart.pattern(words.dropFirst()) {
    case .success(let pattern):
      rules.append(
        PatternFile.Rule(heading: heading, points: points, pattern: pattern, line: number))
    case .failure(let failure): mistakes.append((number, failure.mistake))
    }
  }
}
