import TextAnalysis

/// Tells a question about what was done, or how things stand, from a wish to have it done.
///
/// ```swift
/// StateQuestion.isOne("Habt ihr meine Bestellung storniert?")  // true
/// StateQuestion.isOne("Können Sie meine Bestellung stornieren?")  // false
/// ```
///
/// Both languages are read at once. A wish beside it makes it none: "Wurde sie storniert? Wenn nicht,
/// bitte stornieren."
package enum StateQuestion {
  /// Whether a message asks so and wishes for nothing.
  ///
  /// - Complexity: O(characters).
  package static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    var asks = false
    var isFirst = true
    for clause in clauses(text) {
      let words = Array(clause.words.drop(while: courtesy.contains))
      guard !words.isEmpty else { continue }
      // "Storno bitte, habe ich doppelt bestellt" goes on with a statement.
      if isQuestion(words, mayInvert: isFirst || clause.isMarked) {
        asks = true
      } else if wishes(clause.words) {
        return false
      }
      isFirst = false
    }
    return asks
  }

  /// Bytes from which on a message says more than a question.
  private static let longest = 400

  /// A clause: its words in lower case and without apostrophes, and whether a question mark ends it.
  private struct Clause {
    var words: [String]
    var isMarked: Bool
  }

  private static func clauses(_ text: String) -> [Clause] {
    var clauses: [Clause] = []
    var clause = Substring()
    for character in text.lowercased() + "." {
      guard ".,;:!?\n–".contains(character) else {
        clause.append(character)
        continue
      }
      let words = clause.split { !$0.isAlphanumeric && !$0.isApostrophe }
        .map(\.withoutApostrophes)
      if !words.isEmpty { clauses.append(Clause(words: words, isMarked: character == "?")) }
      clause = ""
    }
    return clauses
  }

  /// Whether a clause asks about what was done.
  ///
  /// - Parameter mayInvert: whether a verb before its subject asks here.
  private static func isQuestion(_ clause: [String], mayInvert: Bool) -> Bool {
    guard let first = clause.first else { return false }
    let last = clause[clause.count - 1]
    if let place = clause.firstIndex(where: subordinating.contains), place > 0,
      clause[..<place].contains(where: telling.contains)
    {
      // "can you tell me whether …"
      return isQuestion(Array(clause[place...]), mayInvert: false)
    }
    if subordinating.contains(first) {
      // "ob meine Bestellung storniert wurde", "whether my order was cancelled"
      return clause.contains(where: isParticiple)
        && (closing.contains(last) || clause.contains(where: past.contains))
    }
    var words = clause[...]
    var hasWord = false
    if asking.contains(first) {
      hasWord = true
      words.removeFirst()
      // "Wieso denn wurde …", "wann genau haben Sie …"
      while let next = words.first, particles.contains(next) { words.removeFirst() }
      if closing.contains(last) { return words.contains(where: isParticiple) }
    }
    guard let verb = words.popFirst(), hasWord || mayInvert else { return false }
    // "Who cancelled my order?"
    if verb == "did" || first == "who" && isParticiple(verb) { return true }
    guard opening.contains(verb), !words.contains("zu"), !words.contains("to") else { return false }
    // "Wurde bestohlen" leaves its subject out and states something.
    guard hasWord || words.first.map(subjects.contains) ?? false else { return false }
    return words.contains(where: isParticiple)
  }

  /// Whether a clause wishes for something to be done.
  private static func wishes(_ clause: [String]) -> Bool {
    // "können Sie mir sagen, ob …" wishes for an answer.
    guard !clause.contains(where: telling.contains) else { return false }
    return clause.contains { wishing.contains($0) || modal.contains($0) }
  }

  /// Whether a word has the form of a participle that says what was done to something.
  private static func isParticiple(_ word: String) -> Bool {
    if participles.contains(word) { return true }
    if word.utf8.count > 5, word.hasSuffix("ed"), !word.hasSuffix("eed") { return true }
    guard word.utf8.count > 5, word.hasSuffix("t") || word.hasSuffix("en") else { return false }
    if word.hasSuffix("iert") || word.hasPrefix("ge") && word.hasSuffix("t") { return true }
    return separable.contains { word.hasPrefix($0 + "ge") }
      || word.hasSuffix("t") && inseparable.contains(where: word.hasPrefix)
  }

  private static let courtesy = wordSet(
    """
    hallo hi hey moin guten tag morgen und aber also denn sorry entschuldigung bitte frage nur mal kurz \
    hello and but so please just ok okay ja
    """)
  private static let subordinating = wordSet("ob whether if")
  private static let asking = wordSet(
    "warum wieso weshalb wann wer weswegen wodurch why when who")
  private static let particles = wordSet("denn genau eigentlich exactly ever on earth")
  private static let opening = wordSet(
    """
    wurde wurden ist sind war waren hat haben habt hast habe bin was were is are has have had
    """)
  private static let subjects = wordSet(
    """
    ich du er sie es wir ihr man der die das mein meine unser unsere dein deine euer eure ihre diese \
    dieser dieses jemand i you he she it they we my our the this that your someone anyone anybody
    """)
  private static let closing = wordSet(
    "wurde wurden ist sind worden war hat haben habt hast wird was were is has been")
  private static let past = wordSet("wurde wurden was were has have had been did")
  private static let wishing = wordSet(
    "bitte möchte moechte will wollen würde wuerde want wish please storno like")
  private static let modal = wordSet(
    "kann können koennen könnt könnte könnten kannst soll sollen can could should would")
  private static let telling = wordSet(
    """
    sagen wissen mitteilen prüfen nachsehen nachschauen schauen erklären verraten tell know check \
    look explain
    """)
  private static let participles = wordSet(
    """
    gelöscht gekündigt gesperrt geschlossen gesendet gesandt geschrieben abgeschlossen vergessen \
    bekommen erhalten überwiesen übernommen angenommen genommen done sent gone made taken paid got \
    put received shut
    """)
  private static let separable = [
    "ab", "an", "auf", "aus", "ein", "mit", "um", "vor", "zurück", "zu", "weg", "weiter", "durch",
    "nach", "frei", "still",
  ]
  private static let inseparable = ["be", "ver", "er", "ent", "zer", "unter", "über", "wider"]
}
