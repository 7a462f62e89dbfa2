import SeededRandom

/// Distorts questions: a function of question, distortion, seed and the words of the base.
///
/// It knows nothing of how the engine takes texts apart, so that it cannot favour it.
package struct Distorter: Sendable {
  private let spelling: CompoundSpelling
  private let seed: UInt64

  /// A distorter.
  ///
  /// - Parameter texts: the texts of the base, whose words compounds are split and joined by.
  package init(texts: some Sequence<String>, seed: UInt64 = 1) {
    var words: Set<String> = []
    for text in texts {
      let letters = Array(text)
      for word in CompoundSpelling.words(of: letters) where word.count >= 4 {
        words.insert(String(letters[word]).lowercased())
      }
    }
    spelling = CompoundSpelling(words: words)
    self.seed = seed
  }

  /// A question as it comes with a distortion; itself where there is nothing to distort.
  ///
  /// - Parameter isGerman: whether courtesy is German, else English.
  package func distorted(_ question: String, by distortion: Distortion, isGerman: Bool) -> String {
    var random = SplitMix64(seed: seed ^ Self.digest(question + distortion.rawValue))
    let text = Array(question)
    switch distortion {
    case .oneTypingError: return String(TypingErrors.add(to: text, &random))
    case .twoTypingErrors:
      return String(TypingErrors.add(to: TypingErrors.add(to: text, &random), &random))
    case .umlautsSpelledOut: return Self.replacing(question, Self.umlauts)
    case .sharpS: return Self.replacing(question, ["ß": "ss"])
    case .lowerCase: return question.lowercased()
    case .upperCase: return question.uppercased()
    case .noPunctuation: return Self.withoutMarks(text)
    case .compoundSplit: return String(spelling.split(text, &random))
    case .compoundJoined: return String(spelling.join(text, &random))
    case .politeFiller:
      let fillers = isGerman ? PoliteFiller.german : PoliteFiller.english
      let before = fillers.before[random.next(below: fillers.before.count)]
      let after = fillers.after[random.next(below: fillers.after.count)]
      return before + question + after
    }
  }

  private static let umlauts: [Character: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
  ]

  private static func replacing(_ text: String, _ letters: [Character: String]) -> String {
    text.reduce(into: "") { $0 += letters[$1] ?? String($1) }
  }

  private static func withoutMarks(_ text: [Character]) -> String {
    var kept = ""
    for (place, character) in text.enumerated() {
      let isMark = character.isPunctuation && character != "-" && character != "%"
      let standsInNumber =
        place > 0 && place + 1 < text.count && text[place - 1].isNumber && text[place + 1].isNumber
      if !isMark || standsInNumber { kept.append(character) }
    }
    return kept
  }

  /// FNV-1a, so that each question has errors of its own whatever others there are.
  private static func digest(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
