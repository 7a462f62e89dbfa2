import Knowledge
import TextAnalysis

/// Tells from a message's words whether it leans on what was said before: "Und der Preis?",
/// "Wie lange dauert das?", "what about Austria".
enum FollowUpWords {
  /// Whether a short message names its matter by a pronoun alone, as "Und wie lange dauert das?" does.
  static func pointsBack(_ text: String) -> Bool {
    guard text.utf8.count <= longestPointing else { return false }
    let words = text.split { !$0.isAlphabetic && !$0.isApostrophe }
    // "Das Paket" and "that parcel" name theirs, while a pronoun ends its sentence, but for words
    // that name nothing: "Was kostet die denn?", "Wie oft sollte man das machen?"
    guard words.count <= mostWords else { return false }
    let isWritten = text.contains(where: \.isUppercase)
    var rest = words[...]
    while let last = rest.last {
      let word = last.lowercased()
      if pointers.contains(word) { return true }
      if rest.count > 1,
        isPronoun(last, word, behind: rest[rest.endIndex - 2], isWritten, in: text)
      {
        return true
      }
      guard behindPointer.contains(word) else { return false }
      rest.removeLast()
    }
    return false
  }

  /// Whether a word that is an article too, or an address, stands for something here: it follows a
  /// word of the same clause, and what it could be the article of does not follow.
  private static func isPronoun(
    _ word: Substring, _ folded: String, behind before: Substring, _ isWritten: Bool,
    in text: String
  ) -> Bool {
    if folded == "sie" {
      // "Wie erreiche ich Sie?" speaks to somebody, as does what has no capitals at all.
      guard word == "sie", isWritten else { return false }
    } else if !articles.contains(folded) || folded == "the", !persons.contains(folded) {
      return false
    }
    // "…, die" begins a clause about what stands before it.
    return !text[before.endIndex..<word.startIndex].contains(",")
  }

  /// Whether a message begins by going on, points back, or leaves its matter out.
  static func leans(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isAlphabetic && !$0.isApostrophe }.map(String.init)
    guard let first = words.first, words.count <= mostWords else { return false }
    if openings.contains(first) || words.contains(where: pointers.contains) || pointsBack(text) {
      return true
    }
    if first == "what", words.count > 1, words[1] == "about" || words[1] == "if" { return true }
    guard words.count <= fewWords else { return false }
    return asking.contains(first) || text.contains("?") && articles.contains(first)
  }

  /// Longer messages say themselves what they are about, in bytes.
  private static let longestPointing = 120
  /// The same in words.
  private static let mostWords = 12
  /// A question of so few words leaves out what it is about, as "Wie lange?" does, with its mark or
  /// without.
  private static let fewWords = 2

  private static let openings: Set = [
    "und", "oder", "aber", "also", "and", "or", "but", "so",
  ]
  private static let pointers: Set = [
    "das", "es", "dies", "dieses", "dafür", "damit", "davon", "dort", "dazu", "dabei", "daran",
    "danach", "darauf", "denen", "deren", "dessen", "it", "that", "this", "these", "those", "them",
    "there",
  ]
  private static let asking: Set = [
    "wie", "wann", "wo", "wohin", "woher", "was", "wer", "warum", "wieso", "weshalb", "wieviel",
    "how", "when", "where", "what", "who", "why",
  ]
  private static let articles: Set = ["der", "die", "den", "dem", "the"]
  private static let persons: Set = ["ihn", "ihm", "they"]
  /// What names nothing behind a pronoun.
  private static let behindPointer = wordSet(
    """
    denn eigentlich so genau dann jetzt überhaupt noch mal auch immer bitte nun ungefähr \
    etwa normalerweise pro monat jahr tag stunde heute morgen machen tun bekommen buchen \
    bezahlen kaufen bestellen nutzen benutzen sehen finden reservieren mieten haben ändern \
    beantragen mitbringen wechseln offen geöffnet auf cost open usually exactly per month \
    year day today tomorrow please then now normally actually take last work still
    """)
}
