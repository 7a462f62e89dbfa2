/// What a message says it does not want where it goes on to say what it wants instead.
///
/// Its words name what the matter is not: "Ich will kein neues Gerät, nur eine Reparatur".
/// A report of a trouble ("Ich kann mich nicht anmelden, nur die Startseite kommt") wishes nothing;
/// "sondern" tells without a wish that something else is meant, unless it is said before what
/// somebody does or cannot do: "Ich kann nicht buchen, sondern lande auf der Startseite".
package enum DeniedWish {
  /// The tokens of the first denied wish from a token on, with the word that denies it; nil where
  /// there is none.
  ///
  /// - Complexity: O(tokens); allocates nothing.
  package static func range(in text: AnalyzedText, from first: Int = 0) -> Range<Int>? {
    for place in text.tokens.indices.dropFirst(first) where kind(place, text) & denying != 0 {
      if let range = range(from: place, text) { return range }
    }
    return nil
  }

  /// What a word that denies stands before, up to where the wish begins.
  private static func range(from no: Int, _ text: AnalyzedText) -> Range<Int>? {
    // "Nicht nur" denies nothing.
    guard no + 1 < text.tokens.count, kind(no + 1, text) & alone == 0 else { return nil }
    let wishes = isWished(no, text)
    let reports = !wishes && isReported(no, text)
    var namesMatter = false
    for place in text.tokens.indices.dropFirst(no + 1) {
      let isBehindComma = !text.tokens[place].followsDirectly
      let length = instead.match(text, at: place)
      if length > 0 && !reports || isBehindComma && wishes && wanted.match(text, at: place) > 0 {
        guard namesMatter else { return nil }
        let rest = text.tokens.indices.dropFirst(place)
        return rest.contains { isMatter($0, text) } ? no..<place : nil
      }
      if isBehindComma { return nil }
      if isMatter(place, text) { namesMatter = true }
    }
    return nil
  }

  /// Whether the clause wishes, before the word that denies or right behind it.
  private static func isWished(_ no: Int, _ text: AnalyzedText) -> Bool {
    var first = no
    while first > 0, text.tokens[first].followsDirectly { first -= 1 }
    return (first..<min(no + 3, text.tokens.count)).contains { kind($0, text) & wishing != 0 }
  }

  /// Whether the clause says before the word that denies who does something, or that it cannot be
  /// done.
  private static func isReported(_ no: Int, _ text: AnalyzedText) -> Bool {
    var first = no
    while first > 0, text.tokens[first].followsDirectly { first -= 1 }
    return (first..<no).contains { kind($0, text) & reporting != 0 }
  }

  private static func isMatter(_ place: Int, _ text: AnalyzedText) -> Bool {
    !text.tokens[place].isStopWord && kind(place, text) == 0
  }

  private static func kind(_ place: Int, _ text: AnalyzedText) -> UInt32 {
    text.withFolded(text.tokens[place]) { words.value(of: $0) }
  }

  private static let denying: UInt32 = 1
  private static let wishing: UInt32 = 2
  private static let alone: UInt32 = 4
  private static let reporting: UInt32 = 8

  private static let words: WordTable = {
    var table = WordTable(capacity: 64)
    table.insert(
      words: "nicht nich net ned kein keine keinen keinem keiner keines not no", denying)
    table.insert(
      foldedWords: """
        will wollen wollte möchte möchten moechte moechten brauche brauchen wünsche hätte haette
        suche meine meinen meinte meinten want wanna need wish like mean meant
        """, wishing)
    table.insert(
      foldedWords: "ich wir man kann kannst konnte konnten können i we can could", reporting)
    table.insert(words: "nur allein bloss ausschliesslich only just merely", alone)
    return table
  }()

  /// What names the wish after any denial.
  private static let instead = PhraseTable("sondern")
  /// What names it after a denied wish, behind a comma.
  private static let wanted = PhraseTable(
    """
    (aber|) (nur|lieber|bloss|stattdessen|einfach nur)
    (aber|) (ich|wir) (will|wollen|mochte|mochten|moechte|moechten|brauche|brauchen|hatte|hatten|haette)
    (but|) (just|only|rather|instead)
    (but|) (i|we) (just|only|simply|would rather|would|) (want|need|like|prefer)
    but (a|an|the|my|to)
    """)
}
