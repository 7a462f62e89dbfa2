import Knowledge

// The places where a message may be cut, for those who can ask retrieval what the halves say.
extension MatterSplitter {
  /// The places where a message may go over to another matter, in order: where sentences, lines and
  /// clauses end, before "und" and "oder", and where `split` cuts.
  ///
  /// - Complexity: O(words + what the lists find); a message of one clause takes no memory.
  package mutating func cuts(in text: String, _ language: Language) -> [MatterCut] {
    var text = text
    // Which has the matcher read the message.
    let listed = split(text, in: language)
    return matchers.with(language) { matcher in
      text.withUTF8 { bytes in
        guard listed.count > 1 || Self.hasPlace(matcher, bytes) else { return [] }
        return Self.cuts(in: bytes, matcher, Set(listed.dropFirst().map(\.lowerBound)))
      }
    }
  }

  /// Whether there is an end of a clause, an "und" or an "oder" before any word but the first.
  private static func hasPlace(_ matcher: PatternMatcher, _ bytes: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    let words = matcher.message.words
    for place in words.indices.dropFirst()
    where !words[place].traits.contains(.mark) && !edge(before: place, words, bytes).isEmpty {
      return true
    }
    for hit in matcher.hits where hit.first > 0 {
      switch MatterLists.edge(matcher.set.headings[rule(hit, matcher).heading]) {
      case .join, .or: return true
      case .interrogative, .subject, .binder, nil: break
      }
    }
    return false
  }

  /// What the lists say of one word.
  private struct Signs: OptionSet {
    let rawValue: UInt8
    static let light = Signs(rawValue: 1)
    static let join = Signs(rawValue: 2)
    static let or = Signs(rawValue: 4)
    static let isElse = Signs(rawValue: 8)
    static let interrogative = Signs(rawValue: 16)
    static let subject = Signs(rawValue: 32)
    static let binder = Signs(rawValue: 64)
    static let asks = Signs(rawValue: 128)
  }

  /// - Parameter matcher: one that has read the text.
  private static func cuts(
    in bytes: UnsafeBufferPointer<UInt8>, _ matcher: PatternMatcher, _ listed: Set<Int>
  ) -> [MatterCut] {
    let words = matcher.message.words
    guard words.count > 2 else { return [] }
    let signs = signs(matcher)
    let names = words.indices.map {
      words[$0].traits.contains(.mark) || signs[$0].contains(.light) ? 0 : 1
    }
    let named = names.reduce(0, +)
    var before = 0
    var asks = false
    var cuts: [MatterCut] = []
    for place in words.indices.dropFirst() {
      before += names[place - 1]
      asks = asks || signs[place - 1].contains(.asks)
      guard before > 0, !words[place].traits.contains(.mark) else { continue }
      var traits = edge(before: place, words, bytes)
      if signs[place].contains(.join) { traits.insert(.joins) }
      if signs[place].contains(.or) { traits.insert(.isAlternative) }
      let start = Int(words[place].start)
      if listed.contains(start) { traits.insert(.isListed) }
      guard !traits.isEmpty, words.count - place >= shortestHalf else { continue }
      let body = body(from: place, words, signs)
      if signs[place...body].contains(where: { $0.contains(.isElse) })
        || isNumbered(start, bytes)
      {
        traits.insert(.isElse)
      }
      // "bis wann", "für welche"
      let isQuestionWord =
        signs[body].contains(.interrogative)
        || signs[body].contains(.binder) && body + 1 < words.count
          && signs[body + 1].contains(.interrogative)
      if isQuestionWord {
        traits.insert(.asks)
      } else if body + 1 < words.count, signs[body + 1].contains(.subject),
        signs[body].isDisjoint(with: [.subject, .binder])
      {
        traits.insert(.turns)
      }
      // "Strom und Gas kündigen" joins two words of one clause.
      if traits.isDisjoint(with: .partingSigns), min(before, named - before) < fewestNames {
        continue
      }
      if asks { traits.insert(.followsWish) }
      if named == before { traits.insert(.isBare) }
      if named == before + 1 { traits.insert(.namesOne) }
      cuts.append(MatterCut(place: start, traits: traits))
    }
    return cuts
  }

  /// Words that name something which both halves have at least where "und" alone joins them.
  private static let fewestNames = 2
  /// Words and marks that a second half has at least.
  private static let shortestHalf = 2

  private static func signs(_ matcher: PatternMatcher) -> [Signs] {
    var signs = [Signs](repeating: [], count: matcher.message.words.count)
    for hit in matcher.hits {
      let heading = matcher.set.headings[rule(hit, matcher).heading]
      let sign: Signs
      if MatterLists.isLight(heading) {
        sign = .light
      } else if let edge = MatterLists.edge(heading) {
        switch edge {
        case .join: sign = .join
        case .or: sign = .or
        case .interrogative: sign = .interrogative
        case .subject: sign = .subject
        case .binder: sign = .binder
        }
      } else if MatterLists.isElse(heading) {
        sign = .isElse
      } else if MatterLists.isBeginning(heading) {
        continue
      } else {
        sign = .asks
      }
      signs[Int(hit.first)].insert(sign)
    }
    return signs
  }

  /// The first word of a half behind "und", "außerdem" and what fills.
  private static func body(
    from place: Int, _ words: [MessageWords.Word], _ signs: [Signs]
  ) -> Int {
    var body = place
    while body + 1 < words.count,
      !words[body].traits.isDisjoint(with: [.mark, .filler])
        || !signs[body].isDisjoint(with: [.join, .or, .isElse])
    {
      body += 1
    }
    return body
  }

  /// Whether a number of a list stands at a place, or a postscript's sign.
  private static func isNumbered(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start + 2 < bytes.count else { return false }
    let (sign, mark, next) = (bytes[start], bytes[start + 1], bytes[start + 2])
    switch mark {
    case UInt8(ascii: "."):
      return (0x32...0x35).contains(sign) && next <= 0x20
        || sign == UInt8(ascii: "P") && next == UInt8(ascii: "S")
    case UInt8(ascii: ")"):
      return (0x32...0x35).contains(sign) || (0x62...0x65).contains(sign)
    default: return false
    }
  }

  /// What ends before a word.
  private static func edge(
    before place: Int, _ words: [MessageWords.Word], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> MatterCut.Traits {
    let start = Int(words[place].start)
    var end = start
    var isLine = false
    while end > 0, bytes[end - 1] <= 0x20 {
      isLine = isLine || bytes[end - 1] == 0x0A
      end -= 1
    }
    guard end < start, end > 0 else { return [] }
    let isSentence = words[place].sentence != words[place - 1].sentence
    switch bytes[end - 1] {
    case UInt8(ascii: "?"): return .afterQuestion
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "-"): return .afterComma
    // The dash and the closing bracket's kin, by their last byte.
    case 0x93 where end > 2 && bytes[end - 2] == 0x80: return .afterComma
    default: return isSentence || isLine ? .afterSentence : []
    }
  }
}
