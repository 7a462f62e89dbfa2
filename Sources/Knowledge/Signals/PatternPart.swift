/// The parts that a pattern is written with.
enum PatternPart {
  /// Why a pattern cannot be read.
  struct Failure: Error {
    let mistake: PatternMistake
  }

  /// Longest gap that can be named.
  private static let longestGap = 12
  /// Words of a gap that names no number.
  private static let usualGap = 3

  /// Reads the parts of a pattern.
  static func pattern(_ parts: ArraySlice<Substring>) -> Result<WordPattern, Failure> {
    var pattern = WordPattern(steps: [])
    var gap = 0
    var gapMayNegate = false
    for (place, part) in parts.enumerated() {
      if part == "~", pattern.steps.isEmpty {
        pattern.mayBeNegated = true
      } else if part == "^", pattern.steps.isEmpty {
        pattern.startsSentence = true
      } else if part == "$", place == parts.count - 1, !pattern.steps.isEmpty {
        pattern.endsSentence = true
      } else if part.hasPrefix(".."), !pattern.steps.isEmpty, gap == 0 {
        guard let length = gapLength(part) else { return malformed(part) }
        gap = length
        gapMayNegate = part.hasSuffix("~")
      } else {
        let isOptional = part.hasSuffix("?") && part.count > 1 && !part.hasPrefix("`")
        let names = (isOptional ? part.dropLast() : part).split(
          separator: "|", omittingEmptySubsequences: false)
        var alternatives: [WordPattern.Alternative] = []
        for name in names {
          guard let alternative = alternative(name) else { return malformed(part) }
          alternatives.append(alternative)
        }
        pattern.steps.append(
          WordPattern.Step(
            gap: gap, gapMayNegate: gapMayNegate, alternatives: alternatives,
            isOptional: isOptional))
        gap = 0
        gapMayNegate = false
      }
    }
    guard gap == 0, pattern.steps.contains(where: { !$0.isOptional }) else {
      return .failure(Failure(mistake: .emptyPattern))
    }
    return .success(pattern)
  }

  /// One of the words that may stand at a place, or nil where it is none.
  static func alternative(_ part: Substring) -> WordPattern.Alternative? {
    switch part {
    case "CAPITALS": return .capitals
    case "NUMBER": return .number
    default: break
    }
    if part.count > 2, part.hasPrefix("`"), part.hasSuffix("`") {
      return .mark(String(part.dropFirst().dropLast()))
    }
    let kinds: [(sign: Character, make: (String) -> WordPattern.Alternative)] = [
      ("@", { .wordClass($0) }), ("=", { .form($0) }), ("*", { .ending($0) }),
    ]
    for (sign, make) in kinds where part.first == sign {
      let name = part.dropFirst()
      return isWord(name) || (sign == "@" && !name.isEmpty) ? make(String(name)) : nil
    }
    if part.last == "*" {
      return isWord(part.dropLast()) ? .beginning(String(part.dropLast())) : nil
    }
    return isWord(part) ? .word(String(part)) : nil
  }

  /// Whether the text analysis takes this for one word: letters and digits, or a letter with a
  /// hyphen before them (`e-mail`).
  private static func isWord(_ name: Substring) -> Bool {
    let isPlain = name.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    if isPlain { return !name.isEmpty }
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    let isJoined = parts.count == 2 && parts[0].count == 1
    return (parts.count == 1 || isJoined)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber } }
  }

  private static func gapLength(_ part: Substring) -> Int? {
    let digits = part.dropFirst(2).drop { $0 == "~" }.prefix { $0 != "~" }
    let tail = part.hasSuffix("~") ? part.dropFirst(2).dropLast() : part.dropFirst(2)
    guard tail == digits else { return nil }
    if digits.isEmpty { return usualGap }
    guard let length = Int(digits), (1...longestGap).contains(length) else { return nil }
    return length
  }

  private static func malformed(_ part: Substring) -> Result<WordPattern, Failure> {
    .failure(Failure(mistake: .malformedPart(String(part))))
  }
}
