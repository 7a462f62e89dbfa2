import TextAnalysis

/// Messages and sentences of few words.
extension MessageWords {
  /// Whether it is a word or two that only join or point: "doch", "und das".
  var isBareOfContent: Bool {
    text.tokens.count <= 2 && !text.tokens.isEmpty
      && text.tokens.allSatisfy { $0.kind == .word && $0.isStopWord }
  }

  /// Words of a brief sentence, at most.
  static let mostOfBrief = 5

  /// Whether it is brief, and one of its words is the writer: "Ich bin sauer", "that annoys me".
  var isBriefAndOwn: Bool {
    guard text.tokens.count <= Self.mostOfBrief else { return false }
    return text.tokens.contains { token in
      text.withFolded(token) { folded in
        Self.writers.contains { $0.utf8.count == folded.count && $0.utf8.elementsEqual(folded) }
      }
    }
  }

  private static let writers = ["ich", "mich", "mir", "wir", "uns", "i", "im", "me", "we", "us"]
}
