/// Sets aside what a message holds beside its matter: greeting, thanks, signature,
/// quoted text, long numbers, courtesy, and what it does not want where it says what instead.
///
/// Of a long message the sentences that ask weigh more than the others.
/// Never all of a message: where no word of a matter is left, everything stays.
/// It holds the working memory of one worker.
package struct MessageReader: Sendable {
  /// By token that stayed, what it weighs: 1, or less in a long message.
  package private(set) var weights: [Float] = []
  /// Whether some sentences of what stays ask, and others do not.
  package private(set) var hasTellingSentences = false
  private var lines = MessageLines()
  private var source: [UInt8] = []
  private var isAside: [Bool] = []
  private var sentences: [Sentence] = []

  /// Most tokens from a greeting to the comma that ends it.
  private static let longestGreeting = 12
  /// Most tokens of a greeting that a point ends.
  private static let shortGreeting = 4
  /// Most names after a title, and most words in small letters that may be names.
  private static let longestName = 3
  private static let mostUnlike = 2
  /// Most tokens of a signature whose closing stands in a line with other words.
  private static let longestSignature = 30
  /// Digits from which on a number names one customer's case.
  private static let identifierDigits = 6
  /// Tokens from which on a message is long.
  private static let longMessage = 30
  /// Weight of the sentences of a long message that do not ask.
  private static let telling: Float = 0.4

  private struct Sentence {
    var tokens: Range<Int>
    /// Whether it ends with a question mark, and whether it asks: by that, or by its first word.
    var isMarked: Bool
    var asks: Bool
  }

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
  /// - Parameter askingAlone: whether sentences that do not ask are beside it too, where others do.
  /// - Complexity: O(tokens); allocates nothing once the working memory has grown.
  package mutating func setAside(
    in text: inout AnalyzedText, language: TextLanguage, askingAlone: Bool = false
  ) {
    let count = text.tokens.count
    isAside.removeAll(keepingCapacity: true)
    isAside.append(contentsOf: repeatElement(false, count: count))
    markQuotes(text)
    markSubject(text)
    markCases(text)
    markGreeting(text)
    markSignature(text)
    markCourtesy(text)
    markDenied(text)
    let hasMatter = text.tokens.indices.contains { !isAside[$0] && !text.tokens[$0].isStopWord }
    if !hasMatter {
      for place in isAside.indices { isAside[place] = false }
    }
    findSentences(text, language)
    if askingAlone, hasTellingSentences { markTelling() }
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

  /// Marks the labels of subject lines ("Betreff:", "AW: Re:"), wherever a line begins with one.
  private mutating func markSubject(_ text: AnalyzedText) {
    for start in text.tokens.indices
    where start == 0 || gap(after: start - 1, text).contains(.line) {
      var place = start
      while place < text.tokens.count, !isAside[place] {
        let length = Courtesy.subjects.match(text, at: place)
        guard length > 0, gap(after: place + length - 1, text).contains(.colon) else { break }
        for other in place..<place + length { isAside[other] = true }
        place += length
        markBracket(from: place, text)
        while place < text.tokens.count, isAside[place] { place += 1 }
      }
    }
    markBracket(from: 0, text)
  }

  /// Marks what stands in square brackets right before a token on, as "[#12345]" and "[EXTERN]" do.
  private mutating func markBracket(from place: Int, _ text: AnalyzedText) {
    guard place < text.tokens.count else { return }
    let start = place == 0 ? 0 : text.sourceRange(text.tokens[place - 1]).upperBound
    let stop = text.sourceRange(text.tokens[place]).lowerBound
    guard stop > start, source[start..<stop].contains(UInt8(ascii: "[")),
      let close = source[stop...].prefix(Self.longestBracket).firstIndex(of: UInt8(ascii: "]"))
    else { return }
    for other in place..<text.tokens.count
    where text.sourceRange(text.tokens[other]).upperBound <= close {
      isAside[other] = true
    }
  }

  /// Marks the numbers of cases with what names them, as in "Ticket-Nr 4711" and "Case #4711".
  private mutating func markCases(_ text: AnalyzedText) {
    for place in text.tokens.indices {
      var end = place + Courtesy.cases.match(text, at: place)
      if end == place, isNumbered(place, text) { end = place + 1 }
      guard end > place, end < text.tokens.count, isNumber(end, text) else { continue }
      // Parts of one number: 2026-0815.
      end += 1
      while end < text.tokens.count, isNumber(end, text),
        text.sourceRange(text.tokens[end - 1]).upperBound + 1
          == text.sourceRange(text.tokens[end]).lowerBound
      {
        end += 1
      }
      for other in place..<end { isAside[other] = true }
    }
  }

  private func isNumber(_ place: Int, _ text: AnalyzedText) -> Bool {
    let token = text.tokens[place]
    if token.kind == .number || token.kind == .date || token.hasDigits { return true }
    // The letters of AB-12345.
    return token.kind == .word && token.word.count <= Self.longestSeries
      && place + 1 < text.tokens.count && text.tokens[place + 1].kind == .number
      && text.sourceRange(token).upperBound + 1
        == text.sourceRange(text.tokens[place + 1]).lowerBound
      && source[text.sourceRange(token).upperBound] == UInt8(ascii: "-")
  }

  /// Most letters before a case's number.
  private static let longestSeries = 4

  /// Whether a token is a word for a case, and a number sign stands between it and the next one.
  private func isNumbered(_ place: Int, _ text: AnalyzedText) -> Bool {
    guard place + 1 < text.tokens.count else { return false }
    let start = text.sourceRange(text.tokens[place]).upperBound
    let stop = text.sourceRange(text.tokens[place + 1]).lowerBound
    guard stop > start, source[start..<stop].contains(UInt8(ascii: "#")) else { return false }
    return isOne(of: Self.numbered, place, text)
  }

  private static let numbered: [StaticString] = [
    "ticket", "case", "vorgang", "fall", "request", "incident", "anfrage",
  ]
  /// Most bytes of a bracket that names a case.
  private static let longestBracket = 40

  private mutating func markGreeting(_ text: AnalyzedText) {
    guard let first = isAside.firstIndex(of: false) else { return }
    for place in first..<greetingEnd(from: first, text) { isAside[place] = true }
  }

  /// The end of the greeting that begins with a token; the token where none does.
  ///
  /// A greeting goes on over whom it names: a fixed addressee, a title with the names behind it, or
  /// names up to a comma or the end of the line.
  private func greetingEnd(from first: Int, _ text: AnalyzedText) -> Int {
    let length = Courtesy.greetings.match(text, at: first)
    guard length > 0 else { return first }
    var end = first + length
    while end < text.tokens.count, !closes(after: end - 1, text) {
      let named = Courtesy.addressees.match(text, at: end)
      let title = Courtesy.titles.match(text, at: end)
      if title > 0 {
        end += title
        let names = min(end + Self.longestName, text.tokens.count)
        while end < names, !closes(after: end - 1, text), isName(end, text) { end += 1 }
      } else if named > 0 {
        end += named
      } else {
        break
      }
    }
    let closed = closedGreetingEnd(from: first, end, text)
    let isAddressed = end > first + length
    return closed > end && (isAddressed || namesSomebody(end..<closed, text)) ? closed : end
  }

  /// Whether words behind a greeting may name somebody: an addressee is among them, or none of them
  /// is a word of daily use ("Hallo Rechnung falsch, was nun?").
  private func namesSomebody(_ places: Range<Int>, _ text: AnalyzedText) -> Bool {
    places.contains { Courtesy.addressees.match(text, at: $0) > 0 }
      || !places.contains { place in
        text.withFolded(text.tokens[place]) { DictionaryWords.contains($0) }
      }
  }

  /// The end of a greeting whose names a comma or the end of the line closes; `end` where there is
  /// none, or where what stands before it is no name.
  private func closedGreetingEnd(from first: Int, _ end: Int, _ text: AnalyzedText) -> Int {
    let last = min(first + Self.longestGreeting, text.tokens.count)
    var unlike = 0
    var place = end - 1
    while place < last {
      if place >= end, !isName(place, text) {
        unlike += 1
        guard unlike <= Self.mostUnlike, !isOwnWord(place, text) else { return end }
      }
      let gap = gap(after: place, text)
      if gap.contains(.question) { return end }
      if gap.contains(.comma) || gap.contains(.line) { return place + 1 }
      if gap.contains(.sentence), !isShortened(place, text) {
        return place < first + Self.shortGreeting ? place + 1 : end
      }
      place += 1
    }
    return end
  }

  private func closes(after place: Int, _ text: AnalyzedText) -> Bool {
    !gap(after: place, text).isDisjoint(with: [.comma, .line, .sentence, .question])
      && !isShortened(place, text)
  }

  /// Whether the point behind a token belongs to it: "Dr.", "Ltd.".
  private func isShortened(_ place: Int, _ text: AnalyzedText) -> Bool {
    gap(after: place, text) == .sentence && isOne(of: Self.shortened, place, text)
  }

  private func isOne(of words: [StaticString], _ place: Int, _ text: AnalyzedText) -> Bool {
    text.withFolded(text.tokens[place]) { folded in
      words.contains { Bytes(folded).equals($0) }
    }
  }

  private static let shortened: [StaticString] = [
    "dr", "prof", "mr", "mrs", "ms", "st", "ltd", "inc", "co", "dipl", "ing",
  ]

  /// Whether a word may be part of a name: it begins with a capital letter, or joins names.
  private func isName(_ place: Int, _ text: AnalyzedText) -> Bool {
    let token = text.tokens[place]
    guard token.kind == .word else { return false }
    let start = text.sourceRange(token).lowerBound
    let isCapital = source[start] >= 0x41 && source[start] <= 0x5A || source[start] >= 0xC3
    if isCapital, !token.isStopWord { return true }
    return isOne(of: Self.joiningNames, place, text)
  }

  /// Whether a word is one of what a message says, and of no name.
  private func isOwnWord(_ place: Int, _ text: AnalyzedText) -> Bool {
    let token = text.tokens[place]
    if token.isStopWord { return true }
    return text.writer.bytes.withBytes(token.wordRange) { StopWords.denies($0.buffer) }
  }

  /// Words between the names of people and companies.
  private static let joiningNames: [StaticString] = [
    "und", "von", "vom", "van", "der", "des", "dem", "bei", "beim", "im", "and", "of", "at", "the",
    "from",
  ]

  private mutating func markSignature(_ text: AnalyzedText) {
    // What is quoted below it is no part of a signature.
    var count = text.tokens.count
    while count > 0, isAside[count - 1] { count -= 1 }
    var place = 1
    while place < count {
      if beginsSignature(place, before: count, text) {
        let asksLater = (place..<count).contains { self.gap(after: $0, text).contains(.question) }
        if !asksLater {
          for later in place..<count { isAside[later] = true }
          return
        }
      }
      place += 1
    }
  }

  /// Whether a signature begins with a token, with a closing, in a message of `count` of them.
  ///
  /// Firms sign with many lines; such a closing has a line of its own.
  private func beginsSignature(_ place: Int, before count: Int, _ text: AnalyzedText) -> Bool {
    let gap = gap(after: place - 1, text)
    guard !gap.isDisjoint(with: [.line, .sentence, .question]) else { return false }
    let length = Courtesy.closings.match(text, at: place)
    guard length > 0 else { return false }
    return count - place <= Self.longestSignature
      || gap.contains(.line) && self.gap(after: place + length - 1, text).contains(.line)
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

  private mutating func markDenied(_ text: AnalyzedText) {
    var first = 0
    while let denied = DeniedWish.range(in: text, from: first) {
      for place in denied { isAside[place] = true }
      first = denied.upperBound
    }
  }

  /// Finds the sentences of what stays.
  private mutating func findSentences(_ text: AnalyzedText, _ language: TextLanguage) {
    sentences.removeAll(keepingCapacity: true)
    var (start, first) = (0, Int?.none)
    for place in text.tokens.indices {
      if first == nil, !isAside[place] { first = place }
      let gap = gap(after: place, text)
      let isMarked = gap.contains(.question)
      guard isMarked || !gap.isDisjoint(with: [.sentence, .line]) || place + 1 == text.tokens.count
      else { continue }
      if let first {
        let asks = isMarked || StopWords.of(language).asks(text, first)
        sentences.append(Sentence(tokens: start..<place + 1, isMarked: isMarked, asks: asks))
      }
      (start, first) = (place + 1, nil)
    }
    hasTellingSentences =
      sentences.contains { $0.asks } && sentences.contains { !$0.asks }
  }

  private mutating func markTelling() {
    for sentence in sentences where !sentence.asks {
      for place in sentence.tokens { isAside[place] = true }
    }
  }

  /// Weighs the tokens that stay, in their order.
  private mutating func weigh(_ text: AnalyzedText) {
    weights.removeAll(keepingCapacity: true)
    let isLong =
      isAside.count { !$0 } > Self.longMessage && sentences.contains { $0.isMarked }
    for sentence in sentences {
      for place in sentence.tokens where !isAside[place] {
        weights.append(isLong && !sentence.isMarked ? Self.telling : 1)
      }
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
    static let colon = Gap(rawValue: 16)
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
      case UInt8(ascii: ","): gap.insert(.comma)
      case UInt8(ascii: ":"): gap.formUnion([.comma, .colon])
      case 0x0A, 0x0D: gap.insert(.line)
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"): gap.insert(.sentence)
      case UInt8(ascii: "?"): gap.insert(.question)
      default: break
      }
    }
    return gap
  }
}
