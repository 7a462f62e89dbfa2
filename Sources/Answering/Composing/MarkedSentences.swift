import TextAnalysis

/// Chooses the sentences of an answer that answer this question, never without
/// the exceptions and conditions that follow them.
enum MarkedSentences {
  /// Sentences at least this near, in relation to the nearest, answer it too.
  private static let closeness = 0.7
  /// Below this nearness (millionths) no sentence stands out, and all are taken.
  private static let leastNearness: Int64 = 150_000

  /// Numbers of the sentences, in order.
  ///
  /// - Parameters:
  ///   - sentences: the sentences' texts.
  ///   - nearness: each sentence's nearness to the question, in millionths.
  static func choose(_ sentences: [String], nearness: [Int64]) -> [Int] {
    guard let best = nearness.max(), best >= leastNearness, sentences.count == nearness.count
    else { return Array(sentences.indices) }
    var isChosen = nearness.map { Double($0) >= closeness * Double(best) }
    let words = sentences.map(words)
    // A sentence that points back is nothing without the one before it.
    for index in sentences.indices.reversed()
    where index > 0 && isChosen[index] && pointsBack(words[index]) {
      isChosen[index - 1] = true
    }
    if let first = isChosen.firstIndex(of: true) {
      for index in sentences.indices where index > first && limits(words[index]) {
        isChosen[index] = true
      }
    }
    return sentences.indices.filter { isChosen[$0] }
  }

  private static func words(_ sentence: String) -> [String] {
    Normalizer.normalize(sentence).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Whether a sentence limits what stands before it.
  ///
  /// Taken widely: one sentence too many is harmless, a condition left out is not.
  static func limits(_ words: [String]) -> Bool { words.contains { limiting.contains($0) } }

  static func pointsBack(_ words: [String]) -> Bool {
    words.first.map { backward.contains($0) } ?? false
  }

  private static let limiting: Set<String> = [
    "ausgenommen", "ausgeschlossen", "ausnahme", "ausnahmen", "ausnahmsweise", "außer",
    "nicht", "kein", "keine", "keinen", "keiner", "nur", "jedoch", "allerdings", "aber", "sonst",
    "voraussetzung", "voraussetzungen", "vorausgesetzt", "bedingung", "sofern", "soweit", "falls",
    "wenn", "solange", "denn", "mindestens", "höchstens", "spätestens", "frühestens", "erst",
    "bis", "ab", "ohne", "muss", "müssen", "dürfen", "darf", "bitte", "achtung", "wichtig",
    "except", "exception", "exceptions", "excluded", "unless", "only", "however", "not", "no",
    "but", "provided", "if", "otherwise", "least", "most", "until", "without", "must", "may",
    "cannot", "please", "important",
  ]

  private static let backward: Set<String> = [
    "das", "dies", "diese", "dieser", "dieses", "diesen", "dafür", "dazu", "damit", "dabei",
    "daraus", "danach", "davon", "darin", "dort", "sie", "er", "es", "ihn", "ihm", "dann", "so",
    "beides", "jene", "this", "that", "these", "those", "it", "they", "there", "then", "both",
  ]
}
