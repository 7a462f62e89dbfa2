import TextAnalysis

/// Chooses the sentences of an answer that answer this question, never without
/// the exceptions and conditions that follow them.
enum MarkedSentences {
  /// Sentences at least this near, in relation to the nearest, answer it too.
  private static let closeness = 0.7
  /// Below this nearness (millionths, of three cosines together) no sentence is
  /// surely the one that answers, and all are taken.
  private static let leastNearness: Int64 = 900_000

  /// Numbers of the sentences, in order.
  ///
  /// Beside the nearest ones these are taken, until nothing is missing: every
  /// later sentence that limits what stands before it, the sentence before one
  /// that points back, and the rest of a list, table or section that makes
  /// sense as a whole only (see `AnswerOutline`).
  ///
  /// - Parameters:
  ///   - sentences: the sentences' texts.
  ///   - nearness: each sentence's nearness to the question, in millionths.
  /// - Complexity: O(sentences²) at worst.
  static func choose(_ sentences: [String], nearness: [Int64]) -> [Int] {
    guard let best = nearness.max(), best >= leastNearness, sentences.count == nearness.count
    else { return Array(sentences.indices) }
    var isChosen = nearness.map { Double($0) >= closeness * Double(best) }
    let words = sentences.map(words)
    let outline = AnswerOutline(sentences)
    var count = 0
    while count < isChosen.count(where: { $0 }) {
      count = isChosen.count { $0 }
      guard let first = isChosen.firstIndex(of: true) else { break }
      for index in sentences.indices where index > first && limits(words[index]) {
        isChosen[index] = true
        if outline.isHeading[index] {
          for under in outline.section(of: index) { isChosen[under] = true }
        }
      }
      for whole in outline.wholes where whole.contains(where: { isChosen[$0] }) {
        for index in whole { isChosen[index] = true }
      }
      for index in sentences.indices.reversed() where isChosen[index] {
        if let heading = outline.heading[index] { isChosen[heading] = true }
        if index > 0, pointsBack(words[index]) { isChosen[index - 1] = true }
      }
    }
    return sentences.indices.filter { isChosen[$0] }
  }

  private static func words(_ sentence: String) -> [String] {
    Folding.fold(sentence).split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Whether a sentence limits what stands before it.
  ///
  /// Taken widely: one sentence too many is harmless, a condition left out is not.
  static func limits(_ words: [String]) -> Bool { words.contains { limiting.contains($0) } }

  static func pointsBack(_ words: [String]) -> Bool {
    words.first.map { backward.contains($0) } ?? false
  }

  private static let limiting = folded(
    """
    ausgenommen ausgeschlossen ausnahme ausnahmen ausnahmsweise außer abweichend
    nicht nichts kein keine keinen keiner keinem keines keinesfalls nie niemals weder
    nur lediglich ausschließlich jedoch allerdings aber sonst ansonsten andernfalls anderenfalls
    voraussetzung voraussetzungen vorausgesetzt voraus vorbehaltlich vorbehalten
    bedingung bedingungen sofern soweit falls wenn solange denn
    mindestens wenigstens höchstens maximal spätestens frühestens erst bis ab ohne
    muss müssen dürfen darf erforderlich notwendig nötig bitte achtung wichtig
    entfällt entfallen erlischt erlöschen verfällt verfallen
    except exception exceptions excluded excluding exclude excludes exempt unless only solely
    exclusively however not no nor never none neither cannot but provided if when otherwise
    least most maximum minimum until without must may please important
    condition conditions requirement requirements required requires require subject expires void
    """
  )
  // What is left of doesn't, isn't, won't behind the apostrophe.
  .union(["t"])

  private static let backward = folded(
    """
    das dies diese dieser dieses diesen dafür dazu damit dabei daraus danach davon darin dort
    sie er es ihn ihm dann so beides jene
    this that these those it they there then both
    """)

  private static func folded(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Folding.fold(String($0)) })
  }
}
