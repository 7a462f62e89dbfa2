import Knowledge
import TextAnalysis

/// Tells a wish to go on in another language from a question about one.
///
/// ```swift
/// LanguageWish.language(in: "sorry, can we do English?")  // english
/// LanguageWish.language(in: "Ich spreche leider kein Deutsch")  // english
/// LanguageWish.language(in: "Gibt es die Anleitung auf Englisch?")  // nil
/// ```
///
/// Both languages are read at once. A message that asks for anything else is none.
package enum LanguageWish {
  /// The language in which a message asks to be answered, where it asks for nothing else.
  ///
  /// - Complexity: O(bytes) for nearly all messages, which name none and are not taken apart.
  package static func language(in text: String) -> Language? {
    guard mayNameLanguage(text) else { return nil }
    let words = text.lowercased().split { !$0.isAlphabetic && !$0.isApostrophe }
      .map(\.withoutApostrophes)
    guard words.count <= mostWords,
      words.allSatisfy({ languages[$0] != nil || beside.contains($0) })
    else { return nil }
    var wanted: Set<Language> = []
    var denied: Set<Language> = []
    for (place, word) in words.enumerated() {
      guard let language = languages[word] else { continue }
      let start = words[..<place].lastIndex { languages[$0] != nil }.map { $0 + 1 } ?? 0
      let before = words[start..<place].suffix(mostBetween)
      if before.contains(where: denying.contains) {
        denied.insert(language)
      } else {
        wanted.insert(language)
      }
    }
    wanted.subtract(denied)
    if wanted.count == 1 { return wanted.first }
    return wanted.isEmpty && denied.count == 1 ? denied.first?.other : nil
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

  /// Longer messages say more than in which language.
  private static let mostWords = 12
  /// Words before a language among which one denies it: "ich kann nicht so gut Deutsch".
  private static let mostBetween = 4

  private static let languages: [String: Language] = [
    "deutsch": .german, "german": .german, "englisch": .english, "english": .english,
  ]
  private static let denying = wordSet("kein keinen nicht not dont cant cannot no never")
  private static let beside = wordSet(
    """
    auf in und bitte kein keinen nicht das es geht auch noch mal einmal nochmal können könnten könnt könntet kann kannst \
    könntest sie du ihr wir ich mir uns sagen schreiben schreib schreibe antworten antworte antwortet \
    sprechen sprichst spricht sprecht spreche reden rede redet verstehe verstehen versteht verstehst \
    weitermachen weiter machen wechseln umstellen unterhalten möchte möchten würde würden will wollen \
    nur leider sorry entschuldigung gut so besser zu hallo hi hier was heißt gern gerne lieber oder ja \
    gehts wäre ist möglich \
    and please can could may might you we i me us do does let lets say write that this it its again \
    answer speak talk chat switch change continue go on only dont cant cannot no not never understand \
    what about is are too also tell or sorry hello well very better rather prefer would like want \
    instead to the language for possible my yes id im how use
    """)
}
