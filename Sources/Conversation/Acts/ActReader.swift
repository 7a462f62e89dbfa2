import Knowledge
import TextAnalysis

/// Reads what a message does in a conversation; holds the working memory of one worker.
///
/// An act is only read where the message does nothing else: each of its words belongs to a phrase
/// of acts or is a filler. A greeting with a question is a matter. A correction alone may say what
/// was meant instead.
package struct ActReader: Sendable {
  private var matchers = ShippedMatchers(.acts)
  private var isCovered: [Bool] = []

  /// Words from which on a message that corrects brings a matter forward too.
  private static let longCorrection = 12

  /// A reader.
  package init() {}

  /// The act of a message.
  ///
  /// - Parameters:
  ///   - optionCount: how many options the customer was shown; 0 where none were, and then nothing
  ///     is a choice.
  ///   - isAsked: whether yes or no was asked. Then "ok" and "bitte" agree, and a no counts also
  ///     with more words behind it; else agreeing along with thanks is thanks.
  /// A question is no yes and no moment, nor is a yes with a time or a greeting behind it: "Ja?",
  /// "Ja, morgen". Words that are drawn out are those that are meant: "jaaaa".
  ///
  /// - Returns: of several acts the one that says most: a choice before a correction, that before a
  ///   rejection, never mind, no, a moment, yes, whether a machine answers, a goodbye, agreeing, thanks,
  ///   taking note, a greeting. What is denied ("das erste nicht") is not chosen. To whom it is all
  ///   the same which of several options is meant chooses the first, and has no preference where
  ///   there are none, unless they end the matter ("egal, vergessen Sie es").
  package mutating func read(
    _ text: String, in language: Language, optionCount: Int, isAsked: Bool = false
  ) -> DialogueAct {
    let text = DrawnOut.shortened(text)
    let act = matchers.with(language) {
      Self.read(text, &$0, &isCovered, optionCount, isAsked)
    }
    switch act {
    case .matter, .neverMind, .rejection:
      return Self.declines(text, in: language, isAsked) ? .no : act
    case .greeting, .identity, .thanks, .goodbye, .hold, .acknowledgement, .yes, .no, .correction,
      .choice, .choices, .noPreference:
      return act
    }
  }

  /// Whether a message begins with a no that the lists do not cover whole: after a question for yes
  /// or no, and without a question or a value of its own.
  private static func declines(_ text: String, in language: Language, _ isAsked: Bool) -> Bool {
    guard text.utf8.count <= longestNo else { return false }
    let isMore = text.utf8.contains { $0 == UInt8(ascii: "?") || (0x30...0x39).contains($0) }
    guard !isMore, isAsked || isOneWord(text) else { return false }
    let words = text.lowercased().split { !$0.isAlphabetic && !$0.isApostrophe }
      .map(\.withoutApostrophes)
    return ActLists.beginsWithNo(words, in: language)
  }

  /// Bytes from which on a message is more than a no.
  private static let longestNo = 200

  /// Whether a message has one word alone; cheaper than taking it apart, which most have not.
  private static func isOneWord(_ text: String) -> Bool {
    var hasEnded = false
    var hasBegun = false
    for character in text {
      let isPart = character.isAlphabetic || character.isApostrophe
      if isPart, hasEnded { return false }
      hasBegun = hasBegun || isPart
      hasEnded = hasBegun && !isPart
    }
    return hasBegun
  }

  private static func read(
    _ text: String, _ matcher: inout PatternMatcher, _ isCovered: inout [Bool], _ optionCount: Int,
    _ isAsked: Bool
  ) -> DialogueAct {
    matcher.read(text)
    let words = matcher.message.words
    isCovered.removeAll(keepingCapacity: true)
    for word in words { isCovered.append(!word.traits.isDisjoint(with: [.mark, .filler])) }
    guard !matcher.hits.isEmpty else { return .matter }
    var best = (rank: 0, act: DialogueAct.matter)
    var isCorrection = false
    var hasThanks = false
    var hasPlease = false
    var lastYes = -1
    var lastGreeting = -1
    var chosen: Set<Int> = []
    var hasDenied = false
    // Where it is all the same, and where the matter is ended.
    var indifferent: [ClosedRange<Int32>] = []
    var ended: [ClosedRange<Int32>] = []
    for hit in matcher.hits {
      guard let heading = heading(of: hit, matcher) else { continue }
      switch heading {
      case .correction: isCorrection = true
      case .thanks: hasThanks = true
      case .please: hasPlease = true
      case .yes, .agreement: lastYes = max(lastYes, Int(hit.first))
      case .greeting: lastGreeting = max(lastGreeting, Int(hit.first))
      case .choiceOfAny: indifferent.append(hit.first...hit.last)
      case .neverMind: ended.append(hit.first...hit.last)
      default: break
      }
      guard let (rank, act) = ranked(heading, optionCount, isAsked, hit) else { continue }
      for place in hit.first...hit.last { isCovered[Int(place)] = true }
      // "alles klar" is no "klar".
      let isPart = matcher.hits.contains {
        guard $0.first <= hit.first, $0.last >= hit.last, $0.stepCount > hit.stepCount,
          let longer = Self.heading(of: $0, matcher)
        else { return false }
        return longer != heading
      }
      guard !isPart else { continue }
      let options = places(heading, optionCount)
      if !options.isEmpty, isDenied(hit, words) {
        hasDenied = true
        continue
      }
      chosen.formUnion(options)
      if rank > best.rank { best = (rank, act) }
    }
    let isWhole = !isCovered.contains(false)
    if isCorrection, !isWhole {
      let isQuestion = text.utf8.contains(UInt8(ascii: "?"))
      return words.count < longCorrection && !isQuestion ? .correction : .matter
    }
    guard isWhole else { return .matter }
    if chosen.count > 1 { return .choices(chosen.sorted()) }
    if hasDenied, chosen.isEmpty { return .no }
    if best.rank == rankOfAny {
      let isEnded = ended.contains { end in
        !indifferent.contains { $0.contains(end.lowerBound) && $0.contains(end.upperBound) }
      }
      return isEnded ? .neverMind : best.act
    }
    let isQuestion = text.utf8.contains(UInt8(ascii: "?"))
    if best.act == .matter, hasPlease, !isQuestion { return isAsked ? .yes : .acknowledgement }
    if best.act == .yes, isAsked, isQuestion || lastGreeting > lastYes { return .matter }
    // "Muss ich meinen Vermieter fragen?"
    if best.act == .hold, isQuestion { return .matter }
    if best.act == .yes, hasThanks, !hasPlease, !isAsked { return .thanks }
    return best.act
  }

  private static func heading(
    of hit: PatternMatcher.Hit, _ matcher: PatternMatcher
  ) -> ActLists.Heading? {
    ActLists.Heading(matcher.set.headings[matcher.set.rules[Int(hit.rule)].heading])
  }

  /// The options that a heading stands for, of those that there are.
  private static func places(_ heading: ActLists.Heading, _ optionCount: Int) -> Range<Int> {
    let all = 0..<max(optionCount, 0)
    switch heading {
    case .choiceOfAll: return all
    case .choice(let number):
      let place = number ?? optionCount - 1
      return all.contains(place) ? place..<place + 1 : 0..<0
    default: return 0..<0
    }
  }

  /// Whether a word that denies stands beside an option, with no mark between: "nicht das erste",
  /// "das erste bitte nicht".
  private static func isDenied(_ hit: PatternMatcher.Hit, _ words: [MessageWords.Word]) -> Bool {
    func denies(_ places: some Sequence<Int>) -> Bool {
      for place in places.prefix(besideOption) {
        guard words.indices.contains(place), !words[place].traits.contains(.mark) else {
          return false
        }
        if words[place].traits.contains(.negation) { return true }
      }
      return false
    }
    return denies((0..<Int(hit.first)).reversed()) || denies(Int(hit.last) + 1..<words.count)
  }

  /// Words beside an option among which one may deny it.
  private static let besideOption = 2

  /// How much it says that any option will do.
  private static let rankOfAny = 55

  /// An act and how much it says beside others; a longer phrase says more than a shorter one.
  private static func ranked(
    _ heading: ActLists.Heading, _ optionCount: Int, _ isAsked: Bool, _ hit: PatternMatcher.Hit
  ) -> (rank: Int, act: DialogueAct)? {
    switch heading {
    case .choice, .choiceOfAll:
      guard let place = places(heading, optionCount).first else { return nil }
      return (80 + Int(hit.stepCount), .choice(place))
    case .choiceOfAny: return (rankOfAny, optionCount > 1 ? .choice(0) : .noPreference)
    case .correction: return (70, .correction)
    case .rejection: return (60, .rejection)
    case .neverMind: return (50, .neverMind)
    case .no: return (40, .no)
    case .hold: return (35, .hold)
    case .yes: return (30, .yes)
    case .agreement: return isAsked ? (23, .yes) : (15, .acknowledgement)
    case .identity: return (25, .identity)
    case .goodbye: return (24, .goodbye)
    case .thanks: return (20, .thanks)
    case .understood: return (15, .acknowledgement)
    case .greeting: return (10, .greeting)
    case .please: return nil
    }
  }
}
