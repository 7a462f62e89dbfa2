/// Sentences that begin with their verb: conditions without a conjunction ("Kommt er nicht an,
/// sehen Sie nach", "Should it fail, call us") and requests ("Geben Sie keine Daten heraus").
enum VerbFirst {
  /// Whether a sentence states a condition by beginning with its finite verb.
  ///
  /// In German the main clause then begins with its verb, too, behind a comma; a request with a
  /// clause of its own ("Melden Sie sich, damit wir planen können") has a conjunction, a pronoun
  /// or a noun there. Two requests in a row look the same and are taken as well.
  static func isCondition(_ sentence: SentenceWords) -> Bool {
    let words = sentence.words
    guard !sentence.isQuestion, let start = start(of: sentence), start + 2 < words.count else {
      return false
    }
    guard sentence.language == .german else {
      return inverted.contains(words[start].folded) && subjects.contains(words[start + 1].folded)
    }
    return words.indices.dropFirst(start + 2).dropLast().contains { place in
      guard words[place].beginsClause, !words[place].isCapital else { return false }
      let word = words[place].folded
      let isLed = resuming.contains(word) && !words[place + 1].isCapital
      return isFinite(word) && !words[place + 1].beginsClause
        || isLed && isFinite(words[place + 1].folded)
    }
  }

  /// The place of the finite verb that a German sentence begins with, or of an English one's first
  /// word, behind words that only lead on; nothing where it begins otherwise.
  static func start(of sentence: SentenceWords) -> Int? {
    let words = sentence.words
    guard let place = words.firstIndex(where: { !leading.contains($0.folded) }),
      place + 1 < words.count, !words[place + 1].beginsClause
    else { return nil }
    guard sentence.language == .german else { return place }
    let next = words[place + 1]
    // A noun in the plural looks like a verb; what follows it is the verb.
    guard isFinite(words[place].folded), next.isCapital || !isFinite(next.folded) else {
      return nil
    }
    return place
  }

  /// Whether a German word has the shape of a finite verb and is no other word of that shape.
  static func isFinite(_ folded: String) -> Bool {
    if irregular.contains(folded) { return true }
    return endings.contains { folded.hasSuffix($0) } && folded.count > 2
      && !alike.contains(folded)
  }

  private static let endings = ["t", "en", "ern", "eln", "te"]

  private static let irregular = SentenceWords.keys(
    """
    ist sind war waren wäre hat wird wurde kann soll darf muss will mag weiß tun sei
    lag kam ging gab blieb stand fiel fand nahm ließ hielt schien trat rief sprach stieg verlor
    """)

  /// Words that end as finite verbs do.
  private static let alike = SentenceWords.keys(
    """
    den denen einen keinen meinen deinen seinen ihren ihnen unseren euren diesen jenen welchen jeden
    allen vielen wenigen manchen anderen beiden ersten zweiten dritten letzten nächsten meisten
    eigenen neuen alten sieben zehn acht hundert tausend
    nicht jetzt sonst erst selbst fast meist zuerst zuletzt zunächst dort sofort oft weit
    seit laut mit samt statt anstatt damit somit womit hiermit soweit gegen wegen neben zwischen
    innen außen oben unten hinten mitten draußen drinnen zusammen unterdessen indessen
    morgen gestern gern sondern sofern insofern inwiefern bitte heute
    möglichst höchst längst demnächst direkt komplett gut leicht rechtzeitig insgesamt gesamt
    überhaupt bekannt getrennt fest
    """)

  private static let leading = SentenceWords.keys("bitte also und oder aber please and or but")
  private static let resuming = SentenceWords.keys("so dann")
  private static let inverted = SentenceWords.keys("should had were")
  private static let subjects = SentenceWords.keys(
    """
    you i we he she it they this that these those there the a an any anyone anybody anything
    someone somebody something no nobody nothing your our my his her its their one both
    """)
}
