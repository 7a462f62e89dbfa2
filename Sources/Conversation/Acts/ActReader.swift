import Knowledge

/// Reads what a message does in a conversation; holds the working memory of one worker.
///
/// An act is only read where the message does nothing else: each of its words belongs to a phrase
/// of acts or is a filler. A greeting with a question is a matter. A correction alone may say what
/// was meant instead.
package struct ActReader: Sendable {
  private var german = PatternMatcher(ActLists.patterns(in: .german))
  private var english = PatternMatcher(ActLists.patterns(in: .english))
  private var isCovered: [Bool] = []

  /// Words from which on a message that corrects brings a matter forward too.
  private static let longCorrection = 12

  /// A reader.
  package init() {}

  /// The act of a message.
  ///
  /// - Parameter optionCount: how many options the customer was shown; 0 where none were, and then
  ///   nothing is a choice.
  /// - Returns: of several acts the one that says most: a choice before a correction, that before a
  ///   rejection, never mind, no, yes, thanks, a greeting.
  package mutating func read(_ text: String, in language: Language, optionCount: Int)
    -> DialogueAct
  {
    switch language {
    case .german: Self.read(text, &german, &isCovered, optionCount)
    case .english: Self.read(text, &english, &isCovered, optionCount)
    }
  }

  private static func read(
    _ text: String, _ matcher: inout PatternMatcher, _ isCovered: inout [Bool], _ optionCount: Int
  ) -> DialogueAct {
    matcher.read(text)
    let words = matcher.message.words
    isCovered.removeAll(keepingCapacity: true)
    isCovered.append(
      contentsOf: words.map { !$0.traits.isDisjoint(with: [.mark, .filler]) })
    guard !matcher.hits.isEmpty else { return .matter }
    var best = (rank: 0, act: DialogueAct.matter)
    var isCorrection = false
    for hit in matcher.hits {
      let rule = matcher.set.rules[Int(hit.rule)]
      guard let heading = ActLists.Heading(matcher.set.headings[rule.heading]) else { continue }
      if heading == .correction { isCorrection = true }
      guard let (rank, act) = ranked(heading, optionCount, hit) else { continue }
      for place in hit.first...hit.last { isCovered[Int(place)] = true }
      if rank > best.rank { best = (rank, act) }
    }
    let isWhole = !isCovered.contains(false)
    if isCorrection, !isWhole {
      let isQuestion = text.utf8.contains(UInt8(ascii: "?"))
      return words.count < longCorrection && !isQuestion ? .correction : .matter
    }
    return isWhole ? best.act : .matter
  }

  /// An act and how much it says beside others; a longer phrase says more than a shorter one.
  private static func ranked(
    _ heading: ActLists.Heading, _ optionCount: Int, _ hit: PatternMatcher.Hit
  ) -> (rank: Int, act: DialogueAct)? {
    switch heading {
    case .choice(let number):
      let place = number ?? optionCount - 1
      guard place >= 0, place < optionCount else { return nil }
      return (80 + Int(hit.stepCount), .choice(place))
    case .correction: return (70, .correction)
    case .rejection: return (60, .rejection)
    case .neverMind: return (50, .neverMind)
    case .no: return (40, .no)
    case .yes: return (30, .yes)
    case .thanks: return (20, .thanks)
    case .greeting: return (10, .greeting)
    }
  }
}
