import Knowledge
import TextAnalysis

/// Tells from a message's words whether it leans on what was said before: "Und der Preis?",
/// "Wie lange dauert das?", "what about Austria".
enum FollowUpWords {
  /// Whether a short message names its matter by a pronoun alone, as "Und wie lange dauert das?" does.
  static func pointsBack(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isAlphabetic && $0 != "'" }
    // "Das Paket" and "that parcel" name theirs, while a pronoun ends its sentence.
    return words.count <= mostWords && words.last.map { pointers.contains(String($0)) } == true
  }

  /// Whether a message begins by going on, points back, or leaves its matter out.
  static func leans(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isAlphabetic && $0 != "'" }.map(String.init)
    guard let first = words.first, words.count <= mostWords else { return false }
    if openings.contains(first) || words.contains(where: pointers.contains) { return true }
    if first == "what", words.count > 1, words[1] == "about" || words[1] == "if" { return true }
    guard text.contains("?"), words.count <= fewWords else { return false }
    return asking.contains(first) || articles.contains(first)
  }

  /// The language in which a message asks to be answered, where it asks for nothing else: "und auf
  /// Deutsch?", "in English please".
  static func language(askedForIn text: String) -> Language? {
    // Nearly all messages name none, and are not taken apart.
    guard mayNameLanguage(text) else { return nil }
    let words = text.lowercased().split { !$0.isAlphabetic }.map(String.init)
    guard words.count <= mostWords, let place = words.firstIndex(where: { languages[$0] != nil }),
      place > 0, words[place - 1] == "auf" || words[place - 1] == "in",
      words.indices.allSatisfy({
        $0 == place || $0 == place - 1 || besideLanguage.contains(words[$0])
      })
    else { return nil }
    return languages[words[place]]
  }

  /// Whether four letters stand anywhere with which the name of a language begins.
  private static func mayNameLanguage(_ text: String) -> Bool {
    var letters: UInt32 = 0
    for byte in text.utf8 {
      letters = letters << 8 | UInt32(byte | 0x20)
      switch letters {
      // "deut", "germ", "engl" in ASCII.
      case 0x6465_7574, 0x6765_726D, 0x656E_676C: return true
      default: break
      }
    }
    return false
  }

  private static let languages: [String: Language] = [
    "deutsch": .german, "german": .german, "englisch": .english, "english": .english,
  ]
  private static let besideLanguage: Set = [
    "und", "bitte", "das", "es", "geht", "auch", "noch", "mal", "einmal", "nochmal", "können",
    "könnten", "kannst", "könntest", "sie", "du", "mir", "sagen", "schreiben", "antworten", "was",
    "heißt", "gern", "lieber", "oder", "and", "please", "can", "could", "you", "say", "write",
    "that", "this", "it", "again", "answer", "me", "what", "about", "is", "too", "also", "tell",
  ]

  /// Longer messages say themselves what they are about.
  private static let mostWords = 12
  /// A question of so few words leaves out what it is about, as "Wie lange?" does.
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
}
