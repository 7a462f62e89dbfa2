/// Cuts normalised text into words, numbers, units and dates, and gives each its forms.
///
/// - Words are runs of letters and digits; hyphens and apostrophes part them,
///   but a single letter before a hyphen stays with its word (E-Mail, email).
/// - Numbers keep their decimal marks and have one form (`NumberForm`); a unit
///   written onto a number is a token of its own (24h, 5kg).
/// - Days have one form (`DateForm`) for "3. Mai", "dritter Mai", "3.5.", "3. 5. 2026", "03/05/2026"
///   and "2026-05-03"; in English for "May 3, 2026", "3rd of May" and "May third" too.
struct Tokenizer {
  let bytes: Bytes
  private let forms: WordForms
  let language: TextLanguage
  var position = 0
  private var direct = false

  /// Fills tokens and arena of a normalised text.
  static func tokenize(_ text: inout AnalyzedText, language: TextLanguage) {
    text.tokens.removeAll(keepingCapacity: true)
    text.arena.removeAll()
    let normalized = text.writer.bytes
    normalized.withBytes(0..<normalized.count) { bytes in
      var tokenizer = Tokenizer(bytes: bytes, language: language)
      tokenizer.run(into: &text)
    }
  }

  private init(bytes: Bytes, language: TextLanguage) {
    self.bytes = bytes
    self.language = language
    forms = WordForms(language)
  }

  private mutating func run(into text: inout AnalyzedText) {
    while position < bytes.count {
      let (kind, length) = CharacterClass.at(position, in: bytes)
      switch kind {
      case .separator:
        if bytes[position] != UInt8(ascii: " "), bytes[position] != UInt8(ascii: "-"),
          !isOfAbbreviation(text.tokens.last)
        {
          direct = false
        }
        position += length
      case .sign:
        let range = position..<position + length
        position += length
        if let unit = Units.shared.unit(bytes[range]) { emit(unit: unit, range, into: &text) }
      case .digit: takeNumber(into: &text)
      case .letter: takeWord(into: &text)
      }
    }
  }

  /// Whether a point stands here behind an abbreviation that something always follows.
  ///
  /// No clause ends there: "Ich sage die Buchung Nr. 4711 ab".
  private func isOfAbbreviation(_ last: Token?) -> Bool {
    guard bytes[position] == UInt8(ascii: "."), let last, last.kind == .word,
      last.wordRange.upperBound == position
    else { return false }
    return Self.abbreviations.value(of: bytes[last.wordRange]) > 0
  }

  private static let abbreviations: WordTable = {
    var table = WordTable(capacity: 64)
    table.insert(
      words: """
        nr nrn dr prof hr hrn fr frl mr mrs ms ca bzw inkl zzgl ggf evtl tel abs max mind incl approx
        """, 1)
    return table
  }()

  private mutating func takeWord(into text: inout AnalyzedText) {
    let start = position
    let (end, hasDigits) = wordEnd(from: position)
    // E-Mail, e-mail, T-Shirt: one letter and a hyphen belong to what follows.
    if end - start == 1, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-"),
      CharacterClass.at(end + 1, in: bytes).0 == .letter
    {
      let (joinedEnd, hasDigits) = wordEnd(from: end + 1)
      position = joinedEnd
      emit(
        word: start..<joinedEnd, bytes[start..<end], bytes[end + 1..<joinedEnd], hasDigits,
        into: &text)
      return
    }
    // The 's of gibt's, wie's, customer's says nothing of its own.
    if end + 2 <= bytes.count, bytes[end] == UInt8(ascii: "'"),
      wordEnd(from: end + 1).end == end + 2
    {
      position = end + 2
      emit(word: start..<end, hasDigits, into: &text)
      return
    }
    if !hasDigits {
      if takeMonthFirst(start..<end, into: &text) { return }
      if takeOrdinal(start..<end, into: &text) { return }
    }
    position = end
    if !hasDigits, let unit = currency(before: end, bytes[start..<end]) {
      emit(unit: unit, start..<end, into: &text)
      return
    }
    if direct, text.tokens.last?.kind == .number, let unit = Units.shared.unit(bytes[start..<end]) {
      emit(unit: unit, start..<end, into: &text)
    } else {
      emit(word: start..<end, hasDigits, into: &text)
    }
  }

  /// The end of the letters and digits from `start` on, and whether there are digits among them.
  func wordEnd(from start: Int) -> (end: Int, hasDigits: Bool) {
    var end = start
    var hasDigits = false
    while end < bytes.count {
      let (kind, length) = CharacterClass.at(end, in: bytes)
      if kind == .digit {
        hasDigits = true
      } else if kind != .letter {
        break
      }
      end += length
    }
    return (end, hasDigits)
  }

  private mutating func takeNumber(into text: inout AnalyzedText) {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      let isMark = byte == 0x2E || byte == 0x2C || byte == 0x3A
      let digitFollows = position + 1 < bytes.count && Self.isDigit(bytes[position + 1])
      guard Self.isDigit(byte) || (isMark && digitFollows) else { break }
      position += 1
    }
    let run = start..<position
    if takeDate(run, into: &text) { return }
    let suffixEnd = wordEnd(from: position).end
    if suffixEnd > position, Units.shared.unit(bytes[position..<suffixEnd]) == nil {
      // 4k, 2fa, 3d: letters that are no unit make one word with the digits.
      position = suffixEnd
      emit(word: start..<suffixEnd, true, into: &text)
      return
    }
    let digits = bytes[run]
    let isTime = isTimeOfDay(behind: position)
    emit(.number, run, into: &text) { NumberForm.append(digits, isTime: isTime, to: &$0) }
  }

  /// Whether a number before a place is a time of day, as a word behind it says: "8.30 Uhr",
  /// "8.30 pm".
  private func isTimeOfDay(behind place: Int) -> Bool {
    guard place + 2 < bytes.count, bytes[place] == UInt8(ascii: " ") else { return false }
    let word = bytes[place + 1..<wordEnd(from: place + 1).end]
    switch language {
    case .german: return word.equals("uhr")
    case .english: return word.equals("am") || word.equals("pm")
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The unit that a currency's code is before an amount ("EUR 50").
  private func currency(before end: Int, _ word: Bytes) -> Int? {
    guard word.count == 3, end + 1 < bytes.count, bytes[end] == UInt8(ascii: " "),
      Self.isDigit(bytes[end + 1])
    else { return nil }
    return Units.shared.currency(word)
  }

  private mutating func emit(unit: Int, _ range: Range<Int>, into text: inout AnalyzedText) {
    emit(.unit, range, into: &text) { Units.shared.append(unit, to: &$0) }
  }

  /// A token whose one form is written by `write`.
  @inline(__always)
  mutating func emit(
    _ kind: Token.Kind, _ range: Range<Int>, into text: inout AnalyzedText,
    _ write: (inout ScratchBuffer<UInt8>) -> Void
  ) {
    text.arena.append(WordForms.boundary)
    let start = Int32(text.arena.count)
    write(&text.arena)
    let form = start..<Int32(text.arena.count)
    text.arena.append(WordForms.boundary)
    append(
      Token(
        kind: kind, isStopWord: false, followsDirectly: direct,
        word: Int32(range.lowerBound)..<Int32(range.upperBound), stem: form, folded: form),
      to: &text)
  }

  private mutating func emit(
    word: Range<Int>, _ hasDigits: Bool, into text: inout AnalyzedText
  ) {
    emit(word: word, bytes[word], bytes[0..<0], hasDigits, into: &text)
  }

  /// A word that is spelled in two parts.
  private mutating func emit(
    word: Range<Int>, _ first: Bytes, _ second: Bytes, _ hasDigits: Bool,
    into text: inout AnalyzedText
  ) {
    let forms = forms.append(first, second, hasDigits: hasDigits, to: &text.arena)
    append(
      Token(
        kind: .word, isStopWord: forms.isStopWord, followsDirectly: direct, isPlain: forms.isPlain,
        hasDigits: hasDigits,
        word: Int32(word.lowerBound)..<Int32(word.upperBound), stem: forms.stem,
        folded: forms.folded),
      to: &text)
  }

  private mutating func append(_ token: Token, to text: inout AnalyzedText) {
    var token = token
    if direct, let last = text.tokens.last?.wordRange.upperBound {
      token.followsHyphen =
        last + 1 == token.wordRange.lowerBound && bytes[last] == UInt8(ascii: "-")
    }
    text.tokens.append(token)
    direct = true
  }
}
