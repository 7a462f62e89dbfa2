import Knowledge
import TextAnalysis

/// What the model of signals looks at in a message.
///
/// Stems in ones, twos and threes, with the message's beginning and end; word classes, alone, in
/// pairs of one sentence, and beside stems; letters of words in fours and fives, for inflections,
/// compounds and typing errors; what the lists found of each signal; length, capitals and marks.
struct SignalFeatures: Sendable {
  /// The kinds of features; their numbers are part of the hashes.
  enum Family: UInt8 {
    case word = 1, words, threeWords, classes, classPair, classBefore, classAfter, mixed, threeMixed
    case letters, list, shape
  }

  /// What a feature stands on.
  enum Place {
    /// What the lists found in the message.
    case lists
    /// The message's length and look.
    case shape
    case words(Int, Int)
    case threeWords(Int)
  }

  /// Classes in pairs, of words at most so many places apart.
  private static let pairReach = 6
  /// A class and a stem, so many places apart.
  private static let besideReach = 2
  private static let begin = FeatureHash.name("<")
  private static let end = FeatureHash.name(">")
  private static let gramLengths = 4...5
  /// Classes that say how a sentence is made rather than what it says.
  private static let grammatical: Set<String> = ["negation", "intense", "want", "can"]

  /// Points from which on the lists leave hardly a doubt.
  private static let beyondDoubt = 18

  private let classKeys: [UInt32]
  private let grammar: UInt64
  /// The kind of each heading, and of none for a company's own.
  private let kinds: [Int]
  private var points = [Int](repeating: 0, count: SignalKind.allCases.count)
  /// A bit each for a rule, a look-alike, and a rule of the most points.
  private var isFound = [UInt8](repeating: 0, count: SignalKind.allCases.count)
  private var mixedKeys: [UInt32] = []

  /// What is looked at in the messages that a set of patterns reads.
  init(_ set: PatternSet) {
    classKeys = set.classNames.map(FeatureHash.name)
    grammar = set.classNames.enumerated().reduce(0) {
      Self.grammatical.contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0
    }
    kinds = set.headings.indices.map { heading in
      guard !set.isOwn[heading], let kind = SignalKind(rawValue: set.headings[heading].name)
      else { return -1 }
      return SignalKind.allCases.firstIndex(of: kind) ?? -1
    }
  }

  /// Whether the shipped lists left no doubt of a signal in the message that was read last: many
  /// points and no look-alike.
  func isBeyondDoubt(_ kind: Int) -> Bool {
    points[kind] >= Self.beyondDoubt && isFound[kind] & 2 == 0
  }

  /// Whether one of their rules has the most points, and no look-alike stands beside it.
  func isUnmistakable(_ kind: Int) -> Bool { isFound[kind] & 6 == 4 }

  /// Calls `body` with the hash of each feature of the message that was read last.
  ///
  /// - Complexity: O(words); allocates nothing.
  @inline(__always)
  mutating func forEach(in matcher: PatternMatcher, _ body: (UInt32, Place) -> Void) {
    let words = matcher.message.words
    words.withUnsafeBufferPointer { words in
      stems(words, body)
      classes(words, body)
      mixed(words, body)
      letters(words, matcher.message.text, body)
      shape(words, matcher.message.sentenceCount, body)
    }
    lists(matcher, body)
  }

  private typealias Words = UnsafeBufferPointer<MessageWords.Word>

  @inline(__always)
  private func stems(_ words: Words, _ body: (UInt32, Place) -> Void) {
    var before = Self.begin
    var twoBefore: UInt32?
    for place in 0...words.count {
      let key = place < words.count ? words[place].key : Self.end
      let last = min(place, words.count - 1)
      if place < words.count {
        body(FeatureHash.feature(.word, key), .words(place, place))
      }
      if last >= 0 {
        body(FeatureHash.feature(.words, before, key), .words(max(place - 1, 0), last))
        if let twoBefore {
          let middle = FeatureHash.feature(.threeWords, twoBefore, before, key)
          body(
            middle, place >= 2 && place < words.count ? .threeWords(place) : .words(place - 1, last)
          )
        }
      }
      twoBefore = before
      before = key
    }
  }

  @inline(__always)
  private func classes(_ words: Words, _ body: (UInt32, Place) -> Void) {
    for place in words.indices {
      let word = words[place]
      forEachClass(word.classes) { body(FeatureHash.feature(.classes, $0), .words(place, place)) }
      var other = place + 1
      while other < words.count, other - place <= Self.pairReach {
        let next = words[other]
        let isBeside = other - place <= Self.besideReach
        if !isBeside, next.sentence != word.sentence { break }
        forEachClass(word.classes) { first in
          if isBeside {
            body(FeatureHash.feature(.classBefore, first, next.key), .words(place, other))
          }
          if next.sentence == word.sentence {
            forEachClass(next.classes) { second in
              body(FeatureHash.feature(.classPair, first, second), .words(place, other))
            }
          }
        }
        if isBeside {
          forEachClass(next.classes) { second in
            body(FeatureHash.feature(.classAfter, word.key, second), .words(place, other))
          }
        }
        other += 1
      }
    }
  }

  @inline(__always)
  private func forEachClass(_ classes: UInt64, _ body: (UInt32) -> Void) {
    var left = classes
    while left != 0 {
      body(classKeys[left.trailingZeroBitCount])
      left &= left &- 1
    }
  }

  /// Words in twos and threes, with the class in place of a word that has one.
  @inline(__always)
  private mutating func mixed(_ words: Words, _ body: (UInt32, Place) -> Void) {
    mixedKeys.removeAll(keepingCapacity: true)
    mixedKeys.append(Self.begin)
    for word in words {
      let classes = word.classes & ~grammar
      mixedKeys.append(classes == 0 ? word.key : classKeys[63 - classes.leadingZeroBitCount])
    }
    mixedKeys.append(Self.end)
    // The words of keys n and n + 1 are n - 1 and n.
    for key in 0..<(mixedKeys.count - 1) where words.count > 0 {
      let first = max(key - 1, 0)
      let last = min(key, words.count - 1)
      body(FeatureHash.feature(.mixed, mixedKeys[key], mixedKeys[key + 1]), .words(first, last))
      guard key + 2 < mixedKeys.count else { continue }
      let isWhole = key >= 1 && key + 1 < words.count
      body(
        FeatureHash.feature(.threeMixed, mixedKeys[key], mixedKeys[key + 1], mixedKeys[key + 2]),
        isWhole ? .threeWords(key + 1) : .words(first, min(key + 1, words.count - 1)))
    }
  }

  @inline(__always)
  private func letters(
    _ words: Words, _ text: AnalyzedText, _ body: (UInt32, Place) -> Void
  ) {
    for place in words.indices where words[place].token >= 0 {
      text.withFolded(text.tokens[Int(words[place].token)]) { bytes in
        let length = bytes.count + 2
        for size in Self.gramLengths {
          guard length > size else {
            var packed: UInt64 = 0x5F
            for byte in bytes { packed = packed << 8 | UInt64(byte) }
            body(
              FeatureHash.mixed(packed << 8 | 0x5F, .letters), .words(place, place))
            break
          }
          let mask: UInt64 = (1 << UInt64(8 * size)) &- 1
          var packed: UInt64 = 0x5F
          for position in 1..<length {
            let byte = position <= bytes.count ? bytes[position - 1] : 0x5F
            packed = (packed << 8 | UInt64(byte)) & mask
            if position + 1 >= size {
              body(FeatureHash.mixed(packed, .letters), .words(place, place))
            }
          }
        }
      }
    }
  }

  @inline(__always)
  private func shape(_ words: Words, _ sentences: Int, _ body: (UInt32, Place) -> Void) {
    func note(_ shape: UInt32) { body(FeatureHash.feature(.shape, shape), .shape) }
    var capitals = 0
    for word in words where word.traits.contains(.capitals) { capitals += 1 }
    note(UInt32(min(6, 63 - UInt64(max(words.count, 1)).leadingZeroBitCount)))
    if capitals > 0 { note(10) }
    if capitals > 2 { note(11) }
    note(UInt32(20 + min(3, sentences)))
  }

  /// What the shipped lists found of each signal, by the sum of its points.
  @inline(__always)
  private mutating func lists(_ matcher: PatternMatcher, _ body: (UInt32, Place) -> Void) {
    for kind in points.indices {
      points[kind] = 0
      isFound[kind] = 0
    }
    for hit in matcher.hits {
      let rule = matcher.set.rules[Int(hit.rule)]
      let kind = kinds[rule.heading]
      guard kind >= 0, hit.isTaken else { continue }
      points[kind] += rule.points
      isFound[kind] |= rule.points == 0 ? 2 : rule.points >= PatternFile.most ? 5 : 1
    }
    for kind in points.indices where isFound[kind] != 0 {
      let sum = points[kind]
      let degree: UInt32 = sum >= Self.beyondDoubt ? 4 : sum >= 10 ? 3 : sum > 0 ? 2 : 1
      body(FeatureHash.feature(.list, UInt32(kind), degree), .lists)
      if sum >= PatternFile.enough {
        body(FeatureHash.feature(.list, UInt32(kind), 5), .lists)
      }
      if isFound[kind] & 2 != 0 { body(FeatureHash.feature(.list, UInt32(kind), 6), .lists) }
    }
  }
}
