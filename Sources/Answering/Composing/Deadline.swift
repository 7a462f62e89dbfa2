/// Sentences that give the customer a time to act in ("Melden Sie den Schaden innerhalb von 7
/// Tagen"), rather than saying how long something takes.
enum Deadline {
  /// Whether a sentence sets one.
  static func isSet(by sentence: SentenceWords) -> Bool {
    let words = sentence.folded
    guard !sentence.isQuestion else { return false }
    if let place = words.firstIndex(where: within.contains) {
      guard !sentence.clause(of: place).contains(where: { ours.contains(words[$0]) }) else {
        return false
      }
      return sentence.language == .german ? isGermanRequest(sentence) : isEnglishRequest(sentence)
    }
    // Sie haben 14 Tage Zeit; you have another 14 days.
    if sentence.language == .german {
      return !words.contains(where: ours.contains)
        && zip(words, words.dropFirst()).contains { units.contains($0) && $1 == "zeit" }
    }
    return zip(words, words.dropFirst()).contains { $0 == "you" && holding.contains($1) }
      && words.contains(where: units.contains)
  }

  private static func isGermanRequest(_ sentence: SentenceWords) -> Bool {
    let words = sentence.words
    if let start = VerbFirst.start(of: sentence), words[start].folded.hasSuffix("n"),
      words[start + 1].folded == "sie"
    {
      return true
    }
    return words.indices.dropLast().contains { place in
      let pair = [words[place], words[place + 1]]
      return pair.contains { $0.folded == "sie" && $0.isCapital || $0.folded == "du" }
        && pair.contains { allowing.contains($0.folded) }
    }
  }

  private static func isEnglishRequest(_ sentence: SentenceWords) -> Bool {
    let words = sentence.folded
    if zip(words, words.dropFirst()).contains(where: { $0 == "you" && allowing.contains($1) }) {
      return true
    }
    guard let start = VerbFirst.start(of: sentence) else { return false }
    return objects.contains(words[start + 1]) && !opening.contains(words[start])
  }

  private static let within = SentenceWords.keys("innerhalb binnen within")
  private static let ours = SentenceWords.keys("wir we")
  private static let units = SentenceWords.keys(
    """
    stunden tage tagen werktage werktagen woche wochen monat monate monaten jahr jahre jahren
    hours day days week weeks month months year years
    """)
  private static let allowing = SentenceWords.keys(
    """
    können kannst müssen musst dürfen darfst sollten solltest
    can may must should have
    """)
  private static let holding = SentenceWords.keys("have then")
  private static let objects = SentenceWords.keys("the a an your it them us any this these")
  private static let opening = SentenceWords.keys(
    """
    within in on at by of for from to with after before during until if when once unless while as
    is are was were do does did can may must should will we you it they and or but only
    """)
}
