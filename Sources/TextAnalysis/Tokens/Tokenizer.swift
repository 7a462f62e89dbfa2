/// Cuts normalised text into words, numbers, units and dates, and gives each its forms.
///
/// - Words are runs of letters and digits; hyphens and apostrophes part them,
///   but a single letter before a hyphen stays with its word (E-Mail, email).
/// - Numbers keep their decimal marks and have one form (`NumberForm`); a unit
///   written onto a number is a token of its own (24h, 5kg).
/// - Days have one form (`DateForm`) for "3. Mai", "3.5.", "03.05.2026" and "2026-05-03"; in English
///   for "May 3, 2026" and "3rd of May" too.
struct Tokenizer {
  private let bytes: Bytes
  private let forms: WordForms
  private let language: TextLanguage
  private var position = 0
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
        if bytes[position] != UInt8(ascii: " "), bytes[position] != UInt8(ascii: "-") {
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
    if !hasDigits, takeMonthFirst(start..<end, into: &text) { return }
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
  private func wordEnd(from start: Int) -> (end: Int, hasDigits: Bool) {
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
      // 4k, 2fa, 5ghz: letters that are no unit make one word with the digits.
      position = suffixEnd
      emit(word: start..<suffixEnd, true, into: &text)
      return
    }
    let digits = bytes[run]
    emit(.number, run, into: &text) { NumberForm.append(digits, to: &$0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The unit that a currency's code is before an amount ("EUR 50").
  private func currency(before end: Int, _ word: Bytes) -> Int? {
    guard word.count == 3, end + 1 < bytes.count, bytes[end] == UInt8(ascii: " "),
      Self.isDigit(bytes[end + 1])
    else { return nil }
    return Units.shared.currency(word)
  }

  private mutating func takeDate(_ run: Range<Int>, into text: inout AnalyzedText) -> Bool {
    if let (date, end) = DateForm.joined(bytes, run) {
      position = end
      emit(.date, run.lowerBound..<end, into: &text) { date.append(to: &$0) }
      emit(year: bytes[date.year], run.lowerBound..<end, into: &text)
      return true
    }
    let pointFollows = position < bytes.count && bytes[position] == UInt8(ascii: ".")
    if let date = DateForm(bytes[run]), !date.year.isEmpty || pointFollows {
      emit(.date, run, into: &text) { date.append(to: &$0) }
      if !date.year.isEmpty { emit(year: bytes[run][date.year], run, into: &text) }
      return true
    }
    guard let day = DateForm.number(bytes[run]) else { return false }
    let start = ordinalEnd(from: position)
    var next = start
    while next < bytes.count, bytes[next] == 0x2E || bytes[next] == 0x20 { next += 1 }
    guard next > start, next < bytes.count else { return false }
    var end = wordEnd(from: next).end
    if language == .english, bytes[next..<end].equals("of"), end + 1 < bytes.count,
      bytes[end] == UInt8(ascii: " ")
    {
      next = end + 1
      end = wordEnd(from: next).end
    }
    guard let month = Units.shared.month(bytes[next..<end]),
      let date = DateForm(day: day, month: month)
    else { return false }
    position = end
    emit(.date, run.lowerBound..<end, into: &text) { date.append(to: &$0) }
    return true
  }

  /// The end of the letters that make a number an ordinal in English ("3rd").
  private func ordinalEnd(from start: Int) -> Int {
    let end = wordEnd(from: start).end
    return language == .english && DateForm.isOrdinalEnding(bytes[start..<end]) ? end : start
  }

  /// Takes "may 3", "may 3rd" and "may 3," where a month's name stands in `word`.
  private mutating func takeMonthFirst(_ word: Range<Int>, into text: inout AnalyzedText) -> Bool {
    guard language == .english, word.upperBound + 1 < bytes.count,
      bytes[word.upperBound] == UInt8(ascii: " ") || bytes[word.upperBound] == UInt8(ascii: "."),
      let month = Units.shared.month(bytes[word])
    else { return false }
    var start = word.upperBound
    while start < bytes.count, bytes[start] == 0x2E || bytes[start] == 0x20 { start += 1 }
    var digits = start
    while digits < bytes.count, Self.isDigit(bytes[digits]) { digits += 1 }
    guard let day = DateForm.number(bytes[start..<digits]),
      let date = DateForm(day: day, month: month)
    else { return false }
    let end = ordinalEnd(from: digits)
    guard wordEnd(from: end).end == end else { return false }
    if end + 1 < bytes.count, Self.isDigit(bytes[end + 1]),
      bytes[end] == 0x2E || bytes[end] == 0x2C || bytes[end] == 0x3A
    {
      return false
    }
    // "You may 2 times a year": a verb, unless what follows is no word.
    let isVerb =
      bytes[word].equals("may") && end == digits && end + 1 < bytes.count
      && bytes[end] == UInt8(ascii: " ") && CharacterClass.at(end + 1, in: bytes).0 == .letter
    guard !isVerb else { return false }
    position = end
    emit(.date, word.lowerBound..<end, into: &text) { date.append(to: &$0) }
    return true
  }

  /// The year of a date, in four digits.
  private mutating func emit(year: Bytes, _ range: Range<Int>, into text: inout AnalyzedText) {
    emit(.number, range, into: &text) { arena in
      if year.count == 2 {
        arena.append(UInt8(ascii: "2"))
        arena.append(UInt8(ascii: "0"))
      }
      arena.append(year)
    }
  }

  private mutating func emit(unit: Int, _ range: Range<Int>, into text: inout AnalyzedText) {
    emit(.unit, range, into: &text) { Units.shared.append(unit, to: &$0) }
  }

  /// A token whose one form is written by `write`.
  @inline(__always)
  private mutating func emit(
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
