/// Sets aside what a message holds beside its matter: greeting, thanks, signature,
/// quoted text, long numbers and courtesy.
///
/// Of a long message the sentences that ask weigh more than the others.
/// Never all of a message: where no word of a matter is left, everything stays.
/// It holds the working memory of one worker.
package struct MessageReader: Sendable {
  /// By token that stayed, what it weighs: 1, or less in a long message.
  package private(set) var weights: [Float] = []
  private var lines = MessageLines()
  private var source: [UInt8] = []
  private var isAside: [Bool] = []

  /// Most tokens from a greeting to the comma that ends it.
  private static let longestGreeting = 7
  /// Most tokens of a signature.
  private static let longestSignature = 30
  /// Digits from which on a number names one customer's case.
  private static let identifierDigits = 6
  /// Tokens from which on a message is long.
  private static let longMessage = 30
  /// Weight of the sentences of a long message that do not ask.
  private static let telling: Float = 0.4

  /// A reader.
  package init() {}

  /// Takes in the text that is to be analysed.
  package mutating func take(_ text: String) {
    source.removeAll(keepingCapacity: true)
    source.append(contentsOf: text.utf8)
    var lines = MessageLines()
    swap(&lines, &self.lines)
    source.span.withBytes { lines.read($0) }
    swap(&lines, &self.lines)
  }

  /// Removes the tokens that are beside the matter from the analysed text that was taken in.
  ///
  /// - Complexity: O(tokens); allocates nothing once the working memory has grown.
  package mutating func setAside(in text: inout AnalyzedText) {
    let count = text.tokens.count
    isAside.removeAll(keepingCapacity: true)
    isAside.append(contentsOf: repeatElement(false, count: count))
    markQuotes(text)
    markGreeting(text)
    markSignature(text)
    markCourtesy(text)
    let hasMatter = text.tokens.indices.contains { !isAside[$0] && !text.tokens[$0].isStopWord }
    if !hasMatter {
      for place in isAside.indices { isAside[place] = false }
    }
    weigh(text)
    remove(&text)
  }

  private mutating func markQuotes(_ text: AnalyzedText) {
    guard lines.hasQuotes else { return }
    var line = 0
    for (place, token) in text.tokens.enumerated() {
      let offset = Int32(text.sourceRange(token).lowerBound)
      if lines.isQuoted(offset, from: &line) { isAside[place] = true }
    }
    if isAside.allSatisfy({ $0 }) {
      for place in isAside.indices { isAside[place] = false }
    }
  }

  private mutating func markGreeting(_ text: AnalyzedText) {
    guard let first = isAside.firstIndex(of: false) else { return }
    let length = Courtesy.greetings.match(text, at: first)
    guard length > 0 else { return }
    var end = first + length
    let last = min(first + Self.longestGreeting, text.tokens.count)
    var place = first
    while place < last {
      let gap = gap(after: place, text)
      if gap.contains(.question) { break }
      if gap.contains(.comma) || gap.contains(.line) {
        end = max(end, place + 1)
        break
      }
      if gap.contains(.sentence) {
        end = max(end, min(place + 1, first + 4))
        break
      }
      place += 1
    }
    for place in first..<min(end, text.tokens.count) { isAside[place] = true }
  }

  private mutating func markSignature(_ text: AnalyzedText) {
    // What is quoted below it is no part of a signature.
    var count = text.tokens.count
    while count > 0, isAside[count - 1] { count -= 1 }
    var place = max(count - Self.longestSignature, 1)
    while place < count {
      let gap = gap(after: place - 1, text)
      if gap.contains(.line) || gap.contains(.sentence) || gap.contains(.question),
        Courtesy.closings.match(text, at: place) > 0
      {
        let asksLater = (place..<count).contains { self.gap(after: $0, text).contains(.question) }
        if !asksLater {
          for later in place..<count { isAside[later] = true }
          return
        }
      }
      place += 1
    }
  }

  /// What of the text that was taken in is said by its author in this message, as far as bytes of
  /// it: the rest is blanked, so that what is read off it stands where it stood.
  ///
  /// - Parameter text: the text that was taken in, analysed.
  mutating func ownWords(_ text: AnalyzedText) -> OwnWords.Stretches {
    isAside.removeAll(keepingCapacity: true)
    isAside.append(contentsOf: repeatElement(false, count: text.tokens.count))
    markQuotes(text)
    let signed = blanked(text)
    let greeting = greetingLine(text)
    markSignature(text)
    for place in greeting where greeting.upperBound < text.tokens.count { isAside[place] = true }
    let isEmpty = isAside.allSatisfy { $0 }
    return OwnWords.Stretches(spoken: isEmpty ? signed : blanked(text), signed: signed)
  }

  /// The tokens of a greeting that has a line of its own.
  private func greetingLine(_ text: AnalyzedText) -> Range<Int> {
    guard let first = isAside.firstIndex(of: false), Courtesy.greetings.match(text, at: first) > 0
    else { return 0..<0 }
    for place in first..<min(first + Self.longestGreeting, text.tokens.count) {
      let gap = gap(after: place, text)
      if gap.contains(.line), !gap.contains(.question) { return first..<place + 1 }
    }
    return 0..<0
  }

  /// The text with spaces in the place of tokens that are set aside and of what parts them.
  private func blanked(_ text: AnalyzedText) -> String {
    guard isAside.contains(true) else { return String(decoding: source, as: UTF8.self) }
    var bytes = source
    var place = 0
    while place < isAside.count {
      guard isAside[place] else {
        place += 1
        continue
      }
      var end = place
      while end < isAside.count, isAside[end] { end += 1 }
      let start = text.sourceRange(text.tokens[place]).lowerBound
      let stop =
        end < isAside.count
        ? text.sourceRange(text.tokens[end]).lowerBound : bytes.count
      for offset in start..<max(start, stop) where bytes[offset] != 0x0A {
        bytes[offset] = 0x20
      }
      place = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func markCourtesy(_ text: AnalyzedText) {
    var place = 0
    while place < text.tokens.count {
      let length = Courtesy.fillers.match(text, at: place)
      for other in place..<place + length { isAside[other] = true }
      let token = text.tokens[place]
      if token.kind == .number, token.word.count >= Self.identifierDigits, text.tokens.count > 1,
        text.word(token).allSatisfy({ $0 &- 0x30 < 10 })
      {
        isAside[place] = true
      }
      place += max(length, 1)
    }
  }

  /// Weighs the tokens that stay, in their order.
  private mutating func weigh(_ text: AnalyzedText) {
    weights.removeAll(keepingCapacity: true)
    let isLong = isAside.count { !$0 } > Self.longMessage
    var start = 0
    var hasAsked = false
    for place in text.tokens.indices {
      let gap = gap(after: place, text)
      let ends =
        gap.contains(.question) || gap.contains(.sentence) || gap.contains(.line)
        || place + 1 == text.tokens.count
      guard ends else { continue }
      let asks = gap.contains(.question)
      if asks { hasAsked = true }
      for other in start...place where !isAside[other] {
        weights.append(isLong && !asks ? Self.telling : 1)
      }
      start = place + 1
    }
    if !hasAsked {
      for place in weights.indices { weights[place] = 1 }
    }
  }

  private func remove(_ text: inout AnalyzedText) {
    guard isAside.contains(true) else { return }
    var kept = 0
    for place in text.tokens.indices where !isAside[place] {
      text.tokens[kept] = text.tokens[place]
      if place > 0, isAside[place - 1] { text.tokens[kept].followsDirectly = false }
      kept += 1
    }
    text.tokens.removeLast(text.tokens.count - kept)
  }

  private struct Gap: OptionSet {
    let rawValue: UInt8
    static let comma = Gap(rawValue: 1)
    static let line = Gap(rawValue: 2)
    static let sentence = Gap(rawValue: 4)
    static let question = Gap(rawValue: 8)
  }

  /// What stands between a token and the next, or the end.
  private func gap(after place: Int, _ text: AnalyzedText) -> Gap {
    let start = text.sourceRange(text.tokens[place]).upperBound
    let end =
      place + 1 < text.tokens.count
      ? text.sourceRange(text.tokens[place + 1]).lowerBound : source.count
    var gap: Gap = []
    for offset in start..<max(start, min(end, source.count)) {
      switch source[offset] {
      case UInt8(ascii: ","), UInt8(ascii: ":"): gap.insert(.comma)
      case 0x0A, 0x0D: gap.insert(.line)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"): gap.insert(.sentence)
      case UInt8(ascii: "?"): gap.insert(.question)
      default: break
      }
    }
    return gap
  }
}
