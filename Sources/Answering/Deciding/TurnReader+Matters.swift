import Conversation
import Knowledge
import TextAnalysis

// Taking a message apart.
extension TurnReader {
  /// The stretches of a message that ask different things, in order, without what only opens the
  /// first one ("Guten Tag, ich habe zwei Fragen:") and numbers them.
  ///
  /// - Parameters:
  ///   - words: what is said in it, the rest being blank.
  ///   - ranges: the stretches in `words`.
  mutating func stretches(
    of text: String, _ words: String, _ ranges: [Range<Int>], _ language: Language
  ) -> [String] {
    let (spoken, bytes) = (Array(words.utf8), Array(text.utf8))
    // What was set aside is blank there.
    var stretches: [Substring] = ranges.compactMap { range in
      guard let first = spoken[range].firstIndex(where: { $0 > 0x20 }),
        let last = spoken[range].lastIndex(where: { $0 > 0x20 })
      else { return nil }
      return Substring(decoding: bytes[first...last], as: UTF8.self)
    }
    guard stretches.count > 1 else { return stretches.map(String.init) }
    stretches[0] = withoutOpening(stretches[0], language)
    return Self.withoutNumbers(stretches).map(String.init)
  }

  /// A stretch behind clauses that greet or announce questions.
  private mutating func withoutOpening(_ stretch: Substring, _ language: Language) -> Substring {
    var rest = stretch
    while let end = rest.firstIndex(where: { ".:!\n".contains($0) }) {
      let behind = rest[rest.index(after: end)...].drop(while: \.isWhitespace)
      guard !behind.isEmpty,
        act(of: String(rest[..<end]), in: language, optionCount: 0) == .greeting
      else { break }
      rest = behind
    }
    return rest
  }

  /// Stretches without the numbers of a list, where at least two in a row have them.
  ///
  /// "2. Mahnung bekommen" alone begins with no such number.
  private static func withoutNumbers(_ stretches: [Substring]) -> [Substring] {
    let numbered = stretches.map(numbered)
    let isList = zip(numbered, numbered.dropFirst()).contains { one, next in
      guard let one, let next else { return false }
      return next.number == one.number + 1
    }
    guard isList else { return stretches }
    return zip(stretches, numbered).map { $1?.rest ?? $0 }
  }

  /// The number that a stretch begins with, and what stands behind it.
  private static func numbered(_ stretch: Substring) -> (number: Int, rest: Substring)? {
    let opening = stretch.drop { $0 == "(" }
    let sign = opening.prefix { $0.isLetter || $0.isNumber }
    let folded = sign.lowercased()
    var behind = opening[sign.endIndex...]
    let number: Int
    if let place = ordinals.firstIndex(where: { $0.contains(folded) }) {
      number = place + 1
      behind = behind.drop { ",:.".contains($0) }
    } else if let mark = behind.first, ".):".contains(mark) {
      guard let place = Int(folded) ?? letters.firstIndex(of: folded).map({ $0 + 1 }),
        (1...letters.count).contains(place)
      else { return nil }
      number = place
      behind = behind.drop { ".):".contains($0) }
    } else {
      return nil
    }
    let rest = behind.drop(while: \.isWhitespace)
    // "1.5 kg" is no number of a list.
    guard !rest.isEmpty, rest.startIndex > behind.startIndex else { return nil }
    return (number, rest)
  }

  private static let letters = ["a", "b", "c", "d", "e"]
  private static let ordinals: [Set<String>] = [
    ["erstens", "firstly"], ["zweitens", "secondly"], ["drittens", "thirdly"], ["viertens"],
  ]
}
