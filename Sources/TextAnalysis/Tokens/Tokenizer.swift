/// Cuts normalised text into words, numbers, units and dates.
///
/// - Words are runs of letters and digits; hyphens and apostrophes part them,
///   but a single letter before a hyphen stays with its word (E-Mail, email).
/// - Numbers keep their decimal marks and have one form (`NumberForm`); a unit
///   written onto a number is a token of its own (24h, 5kg).
/// - Days have one form (`DateForm`) for "3. Mai", "3.5." and "03.05.2026".
struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var direct = false

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Fills `text.tokens` from `text.normalized`; stems are still empty.
  static func tokenize(_ text: inout AnalyzedText) {
    text.tokens.removeAll(keepingCapacity: true)
    text.arena.removeAll(keepingCapacity: true)
    var tokenizer = Tokenizer(text.normalized)
    tokenizer.run(into: &text)
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
        if let unit = Units.canonical(bytes[range]) { emit(.unit, range, stem: unit, into: &text) }
      case .digit: takeNumber(into: &text)
      case .letter: takeWord(into: &text)
      }
    }
  }

  private mutating func takeWord(into text: inout AnalyzedText) {
    let start = position
    var end = wordEnd(from: position)
    // E-Mail, e-mail, T-Shirt: one letter and a hyphen belong to what follows.
    if end - start == 1, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-"),
      CharacterClass.at(end + 1, in: bytes).0 == .letter
    {
      let joinedEnd = wordEnd(from: end + 1)
      let joined = Array(bytes[start..<end]) + Array(bytes[(end + 1)..<joinedEnd])
      position = joinedEnd
      emit(.word, start..<joinedEnd, spelling: joined, into: &text)
      return
    }
    // The 's of gibt's, wie's, customer's says nothing of its own.
    if end + 2 <= bytes.count, bytes[end] == UInt8(ascii: "'") {
      let tail = wordEnd(from: end + 1)
      if tail == end + 2 {
        position = tail
        emit(.word, start..<end, spelling: Array(bytes[start..<end]), into: &text)
        return
      }
    }
    end = max(end, start + 1)
    position = end
    if text.tokens.last?.kind == .number, direct, let unit = Units.canonical(bytes[start..<end]) {
      emit(.unit, start..<end, stem: unit, into: &text)
    } else {
      emit(.word, start..<end, spelling: Array(bytes[start..<end]), into: &text)
    }
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      let (kind, length) = CharacterClass.at(end, in: bytes)
      guard kind == .letter || kind == .digit else { break }
      end += length
    }
    return end
  }

  private mutating func takeNumber(into text: inout AnalyzedText) {
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      let isDigit = (0x30...0x39).contains(byte)
      let isMark = byte == 0x2E || byte == 0x2C || byte == 0x3A
      let digitFollows = position + 1 < bytes.count && (0x30...0x39).contains(bytes[position + 1])
      guard isDigit || (isMark && digitFollows) else { break }
      position += 1
    }
    let run = start..<position
    if takeDate(run, into: &text) { return }
    let suffixEnd = wordEnd(from: position)
    if suffixEnd > position, Units.canonical(bytes[position..<suffixEnd]) == nil {
      // 4k, 2fa, 5ghz: letters that are no unit make one word with the digits.
      position = suffixEnd
      emit(.word, start..<suffixEnd, spelling: Array(bytes[start..<suffixEnd]), into: &text)
      return
    }
    emit(.number, run, stem: NumberForm.canonical(bytes[run]), into: &text)
  }

  private mutating func takeDate(_ run: Range<Int>, into text: inout AnalyzedText) -> Bool {
    let digits = bytes[run]
    let pointFollows = position < bytes.count && bytes[position] == UInt8(ascii: ".")
    if let parts = DateForm.parts(of: digits), !parts.year.isEmpty || pointFollows,
      let form = DateForm.canonical(day: parts.day, month: parts.month)
    {
      emit(.date, run, stem: form, into: &text)
      if !parts.year.isEmpty {
        let year = Array(parts.year)
        emit(.number, run, stem: year.count == 2 ? Array("20".utf8) + year : year, into: &text)
      }
      return true
    }
    guard let day = DateForm.number(digits), digits.count <= 2 else { return false }
    var next = position
    while next < bytes.count, bytes[next] == 0x2E || bytes[next] == 0x20 { next += 1 }
    guard next > position, next < bytes.count else { return false }
    let end = wordEnd(from: next)
    guard let month = Units.month(bytes[next..<end]),
      let form = DateForm.canonical(day: day, month: month)
    else { return false }
    position = end
    emit(.date, run.lowerBound..<end, stem: form, into: &text)
    return true
  }

  /// A token whose stem stands already.
  private mutating func emit(
    _ kind: Token.Kind, _ range: Range<Int>, stem: [UInt8], into text: inout AnalyzedText
  ) {
    let start = Int32(text.arena.count)
    text.arena.append(contentsOf: stem)
    let place = start..<Int32(text.arena.count)
    append(kind, range, folded: place, stem: place, into: &text)
  }

  /// A word; its stem is left to the analyser.
  private mutating func emit(
    _ kind: Token.Kind, _ range: Range<Int>, spelling: [UInt8], into text: inout AnalyzedText
  ) {
    let start = Int32(text.arena.count)
    text.arena.append(contentsOf: spelling)
    let place = start..<Int32(text.arena.count)
    append(kind, range, folded: place, stem: place.upperBound..<place.upperBound, into: &text)
  }

  private mutating func append(
    _ kind: Token.Kind, _ range: Range<Int>, folded: Range<Int32>, stem: Range<Int32>,
    into text: inout AnalyzedText
  ) {
    text.tokens.append(
      Token(
        kind: kind, isStopWord: false, followsDirectly: direct,
        word: Int32(range.lowerBound)..<Int32(range.upperBound), stem: stem, folded: folded))
    direct = true
  }
}
