import TextAnalysis

/// Tells a question about what was just said ("Wie bitte?", "Was heißt das?", "Wirklich?") from one
/// about a matter.
///
/// Both languages are read at once.
package enum RepeatRequest {
  /// What is asked about it.
  package enum Kind: Sendable {
    /// To have it said again: "sagen Sie das bitte noch mal".
    case again
    /// What it was or what it means: "Wie bitte?", "Was heißt das?", "das habe ich nicht verstanden".
    case meaning
    /// Whether it is so: "Wirklich?", "are you sure?".
    case doubt
  }

  /// Whether a message only asks to have the last one said again, or explained.
  ///
  /// - Complexity: O(bytes); longer messages are not taken apart.
  package static func isOne(_ text: String) -> Bool {
    switch kind(of: text) {
    case .again, .meaning: true
    case .doubt, nil: false
    }
  }

  /// What a message asks about the last one, where it asks nothing else.
  ///
  /// - Complexity: O(bytes); longer messages are not taken apart.
  package static func kind(of text: String) -> Kind? {
    guard text.utf8.count <= longest else { return nil }
    let words = text.lowercased().split { !$0.isAlphanumeric && !$0.isApostrophe }
      .map(\.withoutApostrophes)
    // "Wie bitte?" has nothing else; a bare "bitte" is none.
    let said = words.filter { !fillers.contains($0) }
    let bare = words.filter { !beside.contains($0) }
    for phrase in [said, bare] where !phrase.isEmpty {
      let joined = phrase.joined(separator: " ")
      if repeating.contains(joined) { return .again }
      if explaining.contains(joined) { return .meaning }
    }
    if asksAgain(words) { return .again }
    if isUnheard(words) { return .meaning }
    let doubted = words.filter { !besideDoubt.contains($0) }.joined(separator: " ")
    return doubts.contains(doubted) || text.contains("?") && questions.contains(doubted)
      ? .doubt : nil
  }

  /// "Könnten Sie mir das bitte noch mal sagen", "say it once more, slower": closed words alone, of
  /// which one says, and one that again or otherwise.
  private static func asksAgain(_ words: [String]) -> Bool {
    let isRepeated = words.contains(where: repeated.contains)
    guard
      isRepeated || words.contains(where: saying.contains) && words.contains(where: how.contains)
    else { return false }
    return words.allSatisfy {
      repeated.contains($0) || saying.contains($0) || how.contains($0) || around.contains($0)
    }
  }

  /// "Das habe ich akustisch nicht verstanden", "sorry, I didn't catch that": closed words alone, of
  /// which one hears and one denies it.
  private static func isUnheard(_ words: [String]) -> Bool {
    words.contains(where: heard.contains) && words.contains(where: failing.contains)
      && words.allSatisfy {
        heard.contains($0) || failing.contains($0) || aroundHearing.contains($0)
      }
  }

  /// Bytes from which on a message says more.
  private static let longest = 60

  private static let fillers: Set = ["äh", "ähm", "öh", "hm", "uh", "um", "er"]
  private static let beside = wordSet(
    """
    bitte denn nochmal nochmals noch mal eigentlich sorry entschuldigung genau hier jetzt aber und ich \
    please again exactly just but and then hm äh
    """)
  private static let repeating = phrases(
    """
    noch mal|nochmal|nochmals|noch einmal|noch mal bitte|nochmal bitte|noch einmal bitte|bitte noch mal
    bitte nochmal|bitte noch einmal|again|again please|once more|once more please|one more time please
    wiederholen|wiederholen sie|come again|say that
    """)
  private static let explaining = phrases(
    """
    wie bitte|was|hä|häh|hae|was heißt das|was heisst das|was bedeutet das|was soll das heißen
    was soll das bedeuten|was ist das|was ist damit gemeint|was ist gemeint|wie ist das gemeint
    was meinen sie|was meinst du|was meint ihr|was meinen sie damit|was meinst du damit
    wie meinen sie das|wie meinst du das|wie meint ihr das|was wollen sie wissen|was willst du wissen
    können sie das erklären|kannst du das erklären|was wird gebraucht|was brauchen sie|was brauchst du
    was haben sie gesagt|was hast du gesagt|was war das
    what|pardon|pardon me|excuse me|come|what do you mean|what do you mean by that
    what does that mean|what does this mean|what is that|whats that|what is this|can you explain that
    what do you need|how do you mean|what is meant|what did you say|what was that
    """)
  /// What does so by itself.
  private static let repeated = wordSet(
    "wiederholen wiederhole wiederholst wiederholt repeat langsamer lauter deutlicher slower louder"
  )
  private static let saying = wordSet(
    "sagen sag sagt sage sprechen sprich sprecht reden rede vorlesen lies say speak talk read tell")
  private static let how = wordSet(
    "nochmal nochmals mal einmal again more slowly langsam laut loud")
  private static let around = wordSet(
    """
    bitte noch die der können könnten kannst könntest könnt sie du ihr mir uns das es den letzten letzte satz \
    antwort etwas bisschen ein und sorry entschuldigung tut leid \
    please could can would you it that this me us the last part sentence answer one time once a bit and \
    little for
    """)
  private static let heard = wordSet(
    """
    verstanden gehört gehoert mitbekommen mitgekriegt hören hoeren höre verstehe \
    catch catching hear heard get understand
    """)
  private static let failing = wordSet(
    "nicht nich nichts net kaum schlecht didnt couldnt cant dont not barely hardly never")
  private static let aroundHearing = wordSet(
    """
    das es sie ich hab habe hatte kann konnte dich euch akustisch gerade jetzt leider eben sorry \
    entschuldigung ganz so richtig gut bitte war die leitung was wort \
    i that it you did could can do am im what said quite well a word of
    """)
  private static let besideDoubt = wordSet(
    "oh ach äh hm na und and aber but da denn eigentlich so sich dir euch ja hä well")
  /// With a question mark and without.
  private static let doubts = phrases(
    """
    wirklich|echt|echt jetzt|jetzt echt|im ernst|ernsthaft|ist das ernst|ist das euer ernst
    ist das ihr ernst|ist das dein ernst|sind sie sicher|bist du sicher|seid ihr sicher
    sind sie ganz sicher|bist du ganz sicher|ist das|ist das wirklich|stimmt das|stimmt das wirklich
    ist das wahr|really|seriously|for real|are you sure|you sure|are you really sure|are you certain
    are you serious|is that|is that true|is that right|is that correct|is this true|is it true
    is that really true
    """)
  /// With one alone, without which they agree.
  private static let questions = phrases(
    """
    sicher|ganz sicher|stimmt|tatsächlich|ehrlich|das stimmt|wahr|sure|true|honestly|truly|no way
    """)

  private static func phrases(_ text: String) -> Set<String> {
    Set(text.split { $0 == "|" || $0 == "\n" }.map(String.init))
  }
}
