import TextAnalysis

/// Tells a question about what was just asked ("Wie bitte?", "Was heißt das?") from one about a
/// matter.
///
/// Both languages are read at once.
package enum RepeatRequest {
  /// Whether a message only asks to have the last one said again, or explained.
  ///
  /// - Complexity: O(bytes); longer messages are not taken apart.
  package static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let words = text.lowercased().split { !$0.isAlphanumeric && $0 != "'" && $0 != "’" }
      .map { word in word.filter { $0 != "'" && $0 != "’" } }
    // "Wie bitte?" has nothing else; a bare "bitte" is none.
    let said = words.filter { !fillers.contains($0) }
    if phrases.contains(said.joined(separator: " ")) { return true }
    let bare = words.filter { !beside.contains($0) }
    return !bare.isEmpty && phrases.contains(bare.joined(separator: " "))
  }

  /// Bytes from which on a message says more.
  private static let longest = 60

  private static let fillers: Set = ["äh", "ähm", "öh", "hm", "uh", "um", "er"]
  private static let beside = wordSet(
    """
    bitte denn nochmal nochmals noch mal eigentlich sorry entschuldigung genau hier jetzt aber und ich \
    please again exactly just but and then hm äh
    """)
  private static let phrases = Set(
    """
    noch mal|nochmal|nochmals|noch einmal|noch mal bitte|nochmal bitte|noch einmal bitte|bitte noch mal
    bitte nochmal|bitte noch einmal|again|again please|once more|once more please|one more time please
    wie bitte|was|hä|häh|hae|was heißt das|was heisst das|was bedeutet das|was soll das heißen
    was soll das bedeuten|was ist das|was ist damit gemeint|was ist gemeint|wie ist das gemeint
    was meinen sie|was meinst du|was meint ihr|was meinen sie damit|was meinst du damit
    wie meinen sie das|wie meinst du das|wie meint ihr das|was wollen sie wissen|was willst du wissen
    können sie das wiederholen|kannst du das wiederholen|wiederholen|wiederholen sie
    können sie das erklären|kannst du das erklären|was wird gebraucht|was brauchen sie|was brauchst du
    what|pardon|pardon me|excuse me|come|come again|what do you mean|what do you mean by that
    what does that mean|what does this mean|what is that|whats that|what is this|say that
    say that again|can you repeat that|could you repeat that|repeat that|can you repeat|can you explain that
    what do you need|how do you mean|what is meant
    """.split { $0 == "|" || $0 == "\n" }.map(String.init))
}
