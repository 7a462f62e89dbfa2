import Knowledge
import TextAnalysis

/// Tells from a message's words whether it names a topic and asks nothing of it yet: "Ich habe eine
/// Frage zu meiner Bestellung", "It's about my order", "meine Rechnung".
enum AnnouncedQuestion {
  /// Whether a message names its topic alone.
  static func namesTopicAlone(_ text: String) -> Bool {
    guard text.utf8.count <= longest, !text.contains("?") else { return false }
    let words = text.lowercased().split { !$0.isLetter && !$0.isApostrophe }
      .map(\.withoutApostrophes)
    guard !text.contains(where: \.isNumber), !words.isEmpty else { return false }
    var topic = words[...]
    if let place = words.prefix(mostOpening).lastIndex(where: questions.contains) {
      guard words[..<place].allSatisfy(opening.contains) else { return false }
      topic = words[(place + 1)...]
      guard let joint = topic.first, joints.contains(joint) else { return false }
      topic = topic.dropFirst()
    } else if let start = beginnings.first(where: { words.starts(with: $0) }) {
      topic = words[start.count...]
    } else {
      guard words.count == 2, owning.contains(words[0]) else { return false }
      topic = words[1...]
    }
    let named = topic.filter { !owning.contains($0) && !articles.contains($0) }
    return (1...mostNamed).contains(named.count)
  }

  /// Whether a message is one word and no question.
  static func isOneWord(_ text: String) -> Bool {
    text.utf8.count <= longest && !text.contains("?") && !text.contains(where: \.isNumber)
      && text.split { !$0.isLetter }.count == 1
  }

  /// Longer messages say more, in bytes.
  private static let longest = 120
  /// Words up to the one for a question.
  private static let mostOpening = 8
  /// Words of a topic.
  private static let mostNamed = 2

  private static let questions = wordSet("frage fragen anliegen question questions")
  private static let opening = wordSet(
    """
    ich hab habe hätte hatte da mal ne eine ein noch kurze kurz kleine nur auch paar einige \
    hallo hi hey guten tag moin also und i have ive got had a an one another quick short just \
    some few hello morning good
    """)
  private static let joints = wordSet(
    "zu zum zur wegen bezüglich über betreffend about regarding concerning on")
  private static let beginnings: [[String]] = [
    ["es", "geht", "um"], ["geht", "um"], ["wegen"], ["bezüglich"], ["betrifft"], ["betreff"],
    ["zu"], ["zum"], ["zur"], ["its", "about"], ["it", "is", "about"],
    ["about"], ["regarding"], ["concerning"],
  ]
  private static let owning = wordSet("mein meine meinen meiner meinem meines my our unser unsere")
  private static let articles = wordSet(
    "der die das den dem des ein eine einen einer einem the a an ihr ihre ihren ihrem ihrer your")
}
