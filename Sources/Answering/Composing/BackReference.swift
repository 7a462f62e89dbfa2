/// Sentences that cannot be read without the one before.
enum BackReference {
  /// Whether a sentence points back: with its first word, or with a pronoun of the third person
  /// before its first noun ("Kommt er nicht an, …").
  static func isMade(by sentence: SentenceWords) -> Bool {
    guard let first = sentence.words.first else { return false }
    if opening.contains(first.folded) { return true }
    return sentence.language == .german ? isGerman(sentence) : isEnglish(sentence.words)
  }

  private static func isGerman(_ sentence: SentenceWords) -> Bool {
    let words = sentence.words
    let beginsWithVerb = VerbFirst.start(of: sentence) != nil
    for (place, word) in words.enumerated().dropFirst() {
      // Nouns have capitals; Sie, Ihnen and Ihr have them as well.
      if word.isCapital {
        if polite.contains(word.folded) { continue }
        return false
      }
      if pronouns.contains(word.folded) { return true }
      // Behind anything but a verb the place may be the sentence's own: "Pakete sind davon frei".
      if beginsWithVerb, places.contains(word.folded) { return true }
      guard word.folded == "es" else { continue }
      let around = [words[place - 1]] + words.dropFirst(place + 1)
      if !around.contains(where: { impersonal.contains($0.folded) }) { return true }
    }
    return false
  }

  /// English does not mark its nouns: the first one has come where there is an article or a
  /// possessive, or a word of content that is not the verb of the pronoun behind it.
  private static func isEnglish(_ words: [SentenceWords.Word]) -> Bool {
    for (place, word) in words.enumerated() {
      if referring.contains(word.folded) { return place > 0 }
      if plain.contains(word.folded) { continue }
      guard !determining.contains(word.folded), place + 1 < words.count else { return false }
      return objects.contains(words[place + 1].folded)
    }
    return false
  }

  private static let opening = SentenceWords.keys(
    """
    das dies diese dieser dieses diesen dafür dazu damit dabei daraus danach davon darin dort
    sie er es ihn ihm dann so beide beides jene solche solcher
    this that these those it they there then both such
    """)

  private static let polite = SentenceWords.keys("sie ihnen ihr ihre ihren ihrem ihrer ihres")
  private static let pronouns = SentenceWords.keys(
    """
    er sie ihn ihm ihnen dies diese dieser dieses diesen diesem jene jener jenes jenen jenem
    solche solcher solches solchen solchem
    """)
  private static let places = SentenceWords.keys(
    "dort dafür davon daraus darin danach dadurch dagegen")
  /// Verbs that "es" may stand with without meaning anything that was named.
  private static let impersonal = SentenceWords.keys(
    """
    gibt gab gäbe geben geht ging gehen handelt handeln kommt kam kommen brennt regnet riecht eilt
    dauert dauern klingelt heißt sei
    """)

  private static let referring = SentenceWords.keys("it they them this these those such him he she")
  private static let objects = SentenceWords.keys("it them him")
  private static let determining = SentenceWords.keys(
    "the a an your our my his her its their any each every no some all")
  private static let plain = SentenceWords.keys(
    """
    if unless once when until till while before after as because since and or but so then also
    please you we i to for in on at of with by from about without even only still just not never
    is are was were be has have had do does did can could may might must should will would
    here there if what where which who how
    """)
}
