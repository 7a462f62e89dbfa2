/// Tells from a message's words whether it leans on what was said before: "Und der Preis?",
/// "Wie lange dauert das?", "what about Austria".
enum FollowUpWords {
  /// Whether a short message names its matter by a pronoun alone, as "Und wie lange dauert das?" does.
  static func pointsBack(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" }
    // "Das Paket" and "that parcel" name theirs, while a pronoun ends its sentence.
    return words.count <= mostWords && words.last.map { pointers.contains(String($0)) } == true
  }

  /// Whether a message begins by going on, points back, or leaves its matter out.
  static func leans(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard let first = words.first, words.count <= mostWords else { return false }
    if openings.contains(first) || words.contains(where: pointers.contains) { return true }
    if first == "what", words.count > 1, words[1] == "about" || words[1] == "if" { return true }
    guard text.contains("?"), words.count <= fewWords else { return false }
    return asking.contains(first) || articles.contains(first)
  }

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
