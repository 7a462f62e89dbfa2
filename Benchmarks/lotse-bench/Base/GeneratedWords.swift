import LinearAlgebra
import SeededRandom

/// Words that no language has but that look German: made of syllables, with the
/// endings that stemming and compound splitting have to cope with.
struct GeneratedWords {
  /// A noun with its grammatical gender.
  struct Noun {
    enum Gender { case masculine, feminine, neuter }
    var text: String
    var gender: Gender
    /// What joins it to a second noun: "s" after -ung and its like, else nothing.
    var link: String

    /// The compound of two nouns, which has the second one's gender.
    static func compound(_ first: Noun, _ second: Noun) -> Noun {
      Noun(
        text: first.text + first.link + second.text.lowercased(), gender: second.gender,
        link: second.link)
    }
  }

  /// A verb's infinitive and past participle.
  struct Verb {
    var infinitive: String
    var participle: String
  }

  /// Nouns, the most frequent first.
  let nouns: [Noun]
  /// Verbs, the most frequent first.
  let verbs: [Verb]
  /// Adjectives, the most frequent first.
  let adjectives: [String]

  /// Words of a seed; the numbers of each kind grow with the base.
  init(entries: Int, random: inout SplitMix64) {
    var seen: Set<String> = []
    func fresh(_ make: () -> String) -> String {
      while true {
        let word = make()
        if seen.insert(word).inserted { return word }
      }
    }
    nouns = (0..<max(200, entries * 3 / 5)).map { _ in
      let ending = Self.nounEndings[random.below(Self.nounEndings.count)]
      let stem = fresh { Self.stem(syllables: 1 + random.below(2), &random) }
      let text = stem + ending.text
      return Noun(
        text: text.prefix(1).uppercased() + text.dropFirst(), gender: ending.gender,
        link: ending.link)
    }
    verbs = (0..<max(80, entries / 12)).map { _ in
      let stem = fresh { Self.stem(syllables: 1 + random.below(2), &random) }
      let prefix = Self.verbPrefixes[random.below(Self.verbPrefixes.count)]
      return Verb(
        infinitive: prefix.text + stem + "en",
        participle: prefix.text + (prefix.takesGe ? "ge" : "") + stem + "t")
    }
    adjectives = (0..<max(60, entries / 20)).map { _ in
      fresh { Self.stem(syllables: 1 + random.below(2), &random) }
        + Self.adjectiveEndings[random.below(Self.adjectiveEndings.count)]
    }
  }

  private static let nounEndings: [(text: String, gender: Noun.Gender, link: String)] = [
    ("ung", .feminine, "s"), ("heit", .feminine, "s"), ("schaft", .feminine, "s"),
    ("e", .feminine, "n"), ("er", .masculine, ""), ("", .masculine, "s"), ("", .neuter, ""),
    ("ling", .masculine, "s"), ("chen", .neuter, ""), ("ment", .neuter, ""),
  ]
  private static let verbPrefixes: [(text: String, takesGe: Bool)] = [
    ("", true), ("", true), ("ver", false), ("be", false), ("er", false), ("ab", true),
    ("ein", true), ("um", true),
  ]
  private static let adjectiveEndings = ["lich", "bar", "ig", "sam", "isch", ""]

  private static let onsets = [
    "b", "br", "d", "dr", "f", "fl", "fr", "g", "gl", "gr", "h", "j", "k", "kl", "kr", "l", "m",
    "n", "p", "pf", "pl", "r", "s", "sch", "schl", "sp", "st", "str", "t", "tr", "w", "z", "zw",
  ]
  private static let vowels = ["a", "e", "i", "o", "u", "au", "ei", "ie", "eu", "ä", "ö", "ü"]
  private static let codas = [
    "b", "ch", "ck", "d", "f", "g", "l", "ld", "lt", "m", "mm", "n", "nd", "ng", "nk", "nt", "r",
    "rd", "rk", "rm", "rt", "s", "ss", "st", "t", "tz", "x",
  ]

  private static func stem(syllables: Int, _ random: inout SplitMix64) -> String {
    (0..<syllables).map { position in
      let isLast = position == syllables - 1
      return onsets[random.below(onsets.count)] + vowels[random.below(vowels.count)]
        + (isLast || random.below(3) == 0 ? codas[random.below(codas.count)] : "")
    }.joined()
  }
}

extension SplitMix64 {
  /// A number in 0..<`limit`, which is above zero.
  mutating func below(_ limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }
}
