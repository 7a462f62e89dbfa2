import LinearAlgebra
import SeededRandom

/// What customers ask of a generated base: near its phrasings, seldom in them.
struct GeneratedQuestions {
  /// How a question came about.
  enum Kind: String {
    /// The matter in another form, half of them in other words.
    case paraphrase
    /// A phrasing that lacks a word or two.
    case dropped
    /// A phrasing with words around it.
    case added
    /// A phrasing with one or two letters wrong.
    case typing
    /// A matter that no entry has.
    case unanswerable
  }

  let entries: [GeneratedBase.Entry]
  let matters: [GeneratedMatter]

  /// The next question; `unknown` makes a matter that no entry has.
  func next(_ random: inout SplitMix64, unknown: GeneratedMatter.Source)
    -> GeneratedBase.Question
  {
    let kind = Self.kind(random.below(20))
    guard kind != .unanswerable else {
      let text = unknown.matter(&random).question(random.below(GeneratedMatter.questionForms))
      return GeneratedBase.Question(text: text, entry: nil, kind: kind)
    }
    let number = random.below(entries.count)
    let entry = entries[number]
    let phrasing = entry.phrasings[random.below(entry.phrasings.count)]
    let text: String
    switch kind {
    case .paraphrase:
      text = matters[number].question(
        random.below(GeneratedMatter.questionForms), synonym: random.below(2))
    case .dropped: text = Self.dropping(1 + random.below(2), from: phrasing, &random)
    case .added:
      text =
        Self.openings[random.below(Self.openings.count)] + phrasing
        + Self.endings[random.below(Self.endings.count)]
    case .typing, .unanswerable:
      text = Self.misspelt(Self.misspelt(phrasing, &random), &random)
    }
    return GeneratedBase.Question(text: text, entry: entry.id, kind: kind)
  }

  private static func kind(_ number: Int) -> Kind {
    switch number {
    case 0..<8: .paraphrase
    case 8..<12: .dropped
    case 12..<15: .added
    case 15..<18: .typing
    default: .unanswerable
    }
  }

  private static let openings = [
    "Guten Tag, ", "Hallo, ich habe da eine Frage: ", "Entschuldigung, ", "hey ",
    "Ich bin schon lange bei Ihnen. ", "Gestern war ich in Eile, deshalb heute: ",
  ]
  private static let endings = [
    "", " Danke!", " Vielen Dank für Ihre Hilfe.", " Das ist mir sehr wichtig.",
    " Ich warte schon seit 3 Tagen.",
  ]

  private static func dropping(_ count: Int, from text: String, _ random: inout SplitMix64)
    -> String
  {
    var words = text.split(separator: " ")
    for _ in 0..<count where words.count > 2 { words.remove(at: random.below(words.count)) }
    return words.joined(separator: " ")
  }

  /// The text with one letter left out, doubled, or swapped with its neighbour.
  private static func misspelt(_ text: String, _ random: inout SplitMix64) -> String {
    var letters = Array(text)
    guard letters.count > 3 else { return text }
    let place = 1 + random.below(letters.count - 2)
    switch random.below(3) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
