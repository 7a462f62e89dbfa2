/// Sentences that tell the customer not to do something.
enum Prohibition {
  /// Whether a sentence forbids or advises against something, rather than saying that something
  /// is not so ("Das kostet nichts", "We do not deliver on Sundays").
  static func isStated(in sentence: SentenceWords) -> Bool {
    guard !sentence.isQuestion else { return false }
    if sentence.folded.contains(where: forbidding.contains) { return true }
    return sentence.language == .german ? isGerman(sentence) : isEnglish(sentence)
  }

  private static func isGerman(_ sentence: SentenceWords) -> Bool {
    let words = sentence.words
    let denials = words.indices.filter { denying.contains(words[$0].folded) }
    return denials.contains { denial in
      let clause = sentence.clause(of: denial)
      // Geräte dürfen nicht verschickt werden; das ist nicht erlaubt. What we may not do is no
      // prohibition.
      if clause.contains(where: { allowing.contains(words[$0].folded) }),
        !clause.contains(where: { words[$0].folded == "wir" })
      {
        return true
      }
      // Geben Sie keine Daten heraus; bitte nicht öffnen.
      let isAsked = clause.contains {
        $0 + 1 < denial && words[$0 + 1].folded == "sie" && words[$0 + 1].isCapital
          && words[$0].folded.hasSuffix("n")
          && ($0 == 0 || leading.contains(words[$0 - 1].folded))
      }
      if isAsked || denial > 0 && words[denial - 1].folded == "bitte" { return true }
      // Kein Wasser einfüllen.
      if denial == 0, let last = words.last, !last.isCapital, last.folded.hasSuffix("n") {
        return true
      }
      // Klicke nicht auf den Link; gib deine PIN niemals weiter.
      guard clause.lowerBound == 0, denial > 0, isRequest(words[0].folded) else { return false }
      return denial == 1 || familiar.contains(words[1].folded)
    }
  }

  /// Whether a German sentence's first word may be a request to one who is called du.
  private static func isRequest(_ folded: String) -> Bool {
    !VerbFirst.isFinite(folded) && !others.contains(folded)
  }

  private static func isEnglish(_ sentence: SentenceWords) -> Bool {
    let words = sentence.words
    return words.indices.contains { place in
      let word = words[place].folded
      let next = place + 1 < words.count ? words[place + 1].folded : ""
      if word == "not", ["allowed", "permitted"].contains(next) { return true }
      if word == "you", obliging.contains(next) {
        return sentence.folded[(place + 2)...].prefix(2).contains {
          ["not", "never", "t"].contains($0)
        }
      }
      guard word == "never" || ["do", "don"].contains(word) && ["not", "t"].contains(next) else {
        return false
      }
      return place == 0 || words[place].beginsClause || leading.contains(words[place - 1].folded)
    }
  }

  private static let denying = SentenceWords.keys(
    """
    nicht nichts kein keine keinen keinem keiner keines nie niemals niemandem niemanden keinesfalls
    """)
  private static let allowing = SentenceWords.keys(
    "darf darfst dürfen dürft sollte solltest sollten sollst erlaubt gestattet")
  private static let forbidding = SentenceWords.keys(
    """
    verboten untersagt unzulässig vermeiden vermeide unterlassen unterlasse
    forbidden prohibited avoid refrain
    """)
  private static let familiar = SentenceWords.keys(
    "dein deine deinen deinem deiner deines dich dir bitte")
  private static let others = SentenceWords.keys(
    """
    das dies diese dieser dieses die der er sie es wir ich man hier da so auch noch nun schon
    leider aber also deshalb daher dabei dafür dazu davon bei für in im am an auf aus von vor nach zu
    """)
  private static let leading = SentenceWords.keys(
    "bitte und oder aber also daher deshalb dann please and or but so then")
  private static let obliging = SentenceWords.keys("must may should shouldn mustn")
}
