/// Chooses the sentences of an answer that answer this question, never without
/// the exceptions and conditions that follow them.
enum MarkedSentences {
  /// Sentences at least this near, in relation to the nearest, answer it too.
  private static let closeness = 0.7
  /// Below this nearness (millionths, of three cosines together) no sentence is
  /// surely the one that answers, and all are taken.
  private static let leastNearness: Int64 = 900_000

  /// Marks the sentences that answer a question.
  ///
  /// Beside the nearest ones these are taken, until nothing is missing: an opening yes or no, all
  /// amounts and durations where the question asks for some, every later sentence that limits what
  /// stands before it, every condition, prohibition and deadline before it in its section, every later deadline,
  /// what the first one limits if it does, the sentence before one that points back, and the rest
  /// of a list, table or section that makes sense as a whole only (see `AnswerOutline`).
  ///
  /// - Parameters:
  ///   - nearness: each sentence's nearness to the question, in millionths.
  ///   - asksQuantity: whether the question asks for an amount or a duration.
  ///   - isChosen: receives a mark for each sentence.
  /// - Complexity: O(sentences²) at worst.
  static func choose(
    _ answer: AnswerSentences, nearness: [Int64], asksQuantity: Bool, into isChosen: inout [Bool]
  ) {
    let sentences = answer.sentences
    isChosen.removeAll(keepingCapacity: true)
    guard let best = nearness.max(), best >= leastNearness, sentences.count == nearness.count
    else { return isChosen.append(contentsOf: repeatElement(true, count: sentences.count)) }
    for value in nearness { isChosen.append(Double(value) >= closeness * Double(best)) }
    if sentences[0].traits.contains(.isVerdict) { isChosen[0] = true }
    if asksQuantity {
      for index in sentences.indices where sentences[index].traits.contains(.isQuantity) {
        isChosen[index] = true
      }
    }
    var count = 0
    while true {
      let now = isChosen.count { $0 }
      guard count < now, let first = isChosen.firstIndex(of: true) else { break }
      count = now
      // An exception never stands without its rule; a list of them has its announcement.
      if first > 0, sentences[first].traits.contains(.limits),
        !answer.wholes.contains(where: { $0.contains(first) })
      {
        isChosen[first - 1] = true
      }
      // A condition may stand before what it is for, too, and so may a prohibition or a deadline.
      let start = sentences[...first].lastIndex { $0.traits.contains(.heading) } ?? -1
      for index in start + 1..<max(first, start + 1)
      where !sentences[index].traits.isDisjoint(with: [.governs, .deadline]) {
        isChosen[index] = true
      }
      for index in first + 1..<max(sentences.count, first + 1)
      where !sentences[index].traits.isDisjoint(with: [.limits, .deadline]) {
        isChosen[index] = true
        if sentences[index].traits.contains(.heading) {
          for under in answer.section(of: index) { isChosen[under] = true }
        }
      }
      for whole in answer.wholes where whole.contains(where: { isChosen[$0] }) {
        for index in whole { isChosen[index] = true }
      }
      for index in sentences.indices.reversed() where isChosen[index] {
        if let heading = sentences[index].heading { isChosen[heading] = true }
        if index > 0, sentences[index].traits.contains(.pointsBack) { isChosen[index - 1] = true }
      }
    }
  }

  /// Whether a sentence limits what stands before it.
  ///
  /// Taken widely: one sentence too many is harmless, a condition left out is not.
  static func limits(_ sentence: SentenceWords) -> Bool {
    sentence.folded.contains { word in
      limiting.contains(word) || measuring.contains(where: word.hasPrefix)
    } || governs(sentence)
  }

  /// Whether a sentence says yes or no.
  static func isVerdict(_ sentence: SentenceWords) -> Bool {
    sentence.folded.first.map { verdicts.contains($0) } ?? false
  }

  private static let limiting = SentenceWords.keys(
    """
    ausgenommen ausgeschlossen ausnahme ausnahmen ausnahmsweise außer abweichend
    nicht nichts kein keine keinen keiner keinem keines keinesfalls nie niemals weder
    nur lediglich ausschließlich jedoch allerdings aber sonst ansonsten andernfalls anderenfalls
    voraussetzung voraussetzungen vorausgesetzt voraus vorbehaltlich vorbehalten
    bedingung bedingungen sofern soweit falls wenn solange denn
    mindestens wenigstens höchstens maximal spätestens frühestens erst bis ab ohne
    muss müssen dürfen darf erforderlich notwendig nötig bitte achtung wichtig
    entfällt entfallen erlischt erlöschen verfällt verfallen endet enden unabhängig
    brauchen brauchst benötigen benötigst verlangen verlangt pflicht verpflichtet vorgeschrieben
    mitzubringen frist fristen wartezeit begrenzt beschränkt eingeschränkt bevor vorher zuvor vorab
    except exception exceptions excluded excluding exclude excludes exempt unless only solely
    exclusively however not no nor never none neither cannot but provided if when otherwise
    least most maximum minimum until without must may please important
    whatever regardless irrespective
    condition conditions requirement requirements required requires require subject expires void
    need mandatory compulsory obligatory deadline deadlines waiting limited restricted
    before beforehand ends lapses lost
    """
  )
  // What is left of doesn't, isn't, won't behind the apostrophe.
  .union(["t"])

  /// Beginnings of words that name a least or a most: Mindestlaufzeit, Höchstbetrag.
  private static let measuring = SentenceWords.keys("mindest höchst")

  /// Whether what stands behind a sentence is not to be read without it: a condition for it, or
  /// what must not be done.
  static func governs(_ sentence: SentenceWords) -> Bool {
    sentence.folded.contains { conditional.contains($0) } || VerbFirst.isCondition(sentence)
      || Prohibition.isStated(in: sentence)
  }

  private static let conditional = SentenceWords.keys(
    """
    voraussetzung voraussetzungen vorausgesetzt bedingung bedingungen nur lediglich ausschließlich
    sofern soweit falls wenn solange erforderlich notwendig nötig muss müssen
    verlangen verlangt pflicht vorgeschrieben
    only solely exclusively provided if unless must condition conditions requirement requirements
    required requires require mandatory compulsory obligatory
    """)

  private static let verdicts: Set = ["ja", "nein", "yes", "no"]
}
