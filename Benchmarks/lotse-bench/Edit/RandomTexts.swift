import Knowledge
import SeededRandom

/// Texts of invented words for entries that are edited at random; no question or sentence comes
/// twice.
struct RandomTexts {
  var random: SplitMix64
  private let words: GeneratedWords
  private var used: Set<String> = []

  /// Texts of a seed.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    words = GeneratedWords(entries: 0, random: &random)
    self.random = random
  }

  /// A question.
  mutating func question(_ language: Language) -> String {
    fresh { texts in
      let (noun, other, verb) = (texts.noun(), texts.noun(), texts.pick(texts.words.verbs))
      return switch (language, texts.chance(2)) {
      case (.german, true): "Wie kann ich \(noun) mit \(other) \(verb.infinitive)?"
      case (.german, false): "\(noun) ist \(verb.participle), was nun?"
      case (.english, true): "How do I \(verb.infinitive) the \(noun) without \(other)?"
      case (.english, false): "What does the \(noun) of a \(other) cost?"
      }
    }
  }

  /// A sentence.
  mutating func sentence(_ language: Language) -> String {
    fresh { texts in
      let (noun, other) = (texts.noun(), texts.noun())
      let adjective = texts.pick(texts.words.adjectives)
      let days = 2 + texts.random.below(60)
      return switch language {
      case .german: "\(noun) wird nach \(days) Tagen \(adjective) mit \(other) verbunden."
      case .english: "The \(noun) takes \(days) days with a \(adjective) \(other)."
      }
    }
  }

  /// An answer of some sentences.
  mutating func answer(_ language: Language, most: Int = 4) -> String {
    (0..<1 + random.below(most)).map { _ in sentence(language) }.joined(separator: " ")
  }

  /// A text in a language.
  mutating func translation(_ language: Language) -> Entry.Translation {
    Entry.Translation(
      language: language, question: question(language),
      otherPhrasings: (0..<random.below(5)).map { _ in question(language) },
      answer: answer(language))
  }

  /// A word, which more than one text may have.
  mutating func noun() -> String { pick(words.nouns).text }

  /// A word that hardly any text has: a compound of two others.
  mutating func rareWord() -> String {
    GeneratedWords.Noun.compound(pick(words.nouns), pick(words.nouns)).text
  }

  /// An element of a list that is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[random.below(list.count)] }

  /// Whether one of so many cases is met.
  mutating func chance(_ one: Int) -> Bool { random.below(one) == 0 }

  private mutating func fresh(_ make: (inout RandomTexts) -> String) -> String {
    while true {
      let text = make(&self)
      if used.insert(text).inserted { return text }
    }
  }
}
