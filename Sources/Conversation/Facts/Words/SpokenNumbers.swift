/// Numbers in words.
enum NumberWords {
  /// A number that begins at a piece, and the index after it: "zweihundertfünfzig",
  /// "one hundred and twenty-five", "five thousand".
  static func number(in text: FactText, at start: Int) -> (value: Int, end: Int)? {
    if let value = german(text[start].word), text[start].kind == .word {
      var end = start + 1
      var total = value
      if value < 1_000, let factor = factor(text[end]) {
        total *= factor
        end += 1
      }
      return (total, end)
    }
    return english(in: text, at: start)
  }

  private static func factor(_ token: FactToken) -> Int? {
    switch token.sense {
    case .thousand: 1_000
    case .million: 1_000_000
    default: nil
    }
  }

  private static func english(in text: FactText, at start: Int) -> (value: Int, end: Int)? {
    var total = 0
    var group = 0
    var position = start
    var end = start
    words: while position - start < 12 {
      let token = text[position]
      guard position == start || !token.startsLine else { break }
      switch token.sense {
      case .number(let number): group += number
      case .one: group += 1
      case .hundred: group = max(group, 1) * 100
      case .thousand:
        total += max(group, 1) * 1_000
        group = 0
      case .million:
        total += max(group, 1) * 1_000_000
        group = 0
      case .and where position > start:
        position += 1
        continue words
      default:
        if token.isSign("-"), position > start, !token.isApart {
          position += 1
          continue words
        }
        break words
      }
      position += 1
      end = position
      if total > 1_000_000_000 { return nil }
    }
    guard end > start else { return nil }
    return (total + group, end)
  }

  /// A German number word below a million: zwölf, fünfundzwanzig, zweihundertfünfzig.
  static func german(_ word: FoldedWord) -> Int? {
    guard word.count > 2, !word.isCut else { return nil }
    var position = 0
    var value = 0
    if let thousand = find("tausend", in: word) {
      let factor = thousand == 0 ? 1 : hundreds(word, 0..<thousand)
      guard let factor else { return nil }
      value = factor * 1_000
      position = thousand + 7
      if position == word.count { return value }
      if word.has("und", at: position) { position += 3 }
    }
    guard let rest = hundreds(word, position..<word.count) else { return nil }
    return value + rest
  }

  private static func hundreds(_ word: FoldedWord, _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    var value = 0
    if let hundred = find("hundert", in: word, from: position), hundred < range.upperBound {
      guard let factor = hundred == position ? 1 : unit(word, position..<hundred) else {
        return nil
      }
      value = factor * 100
      position = hundred + 7
      if position == range.upperBound { return value }
      if word.has("und", at: position) { position += 3 }
    }
    guard let rest = tens(word, position..<range.upperBound) else { return nil }
    return value + rest
  }

  private static func tens(_ word: FoldedWord, _ range: Range<Int>) -> Int? {
    if let small = small(word, range) { return small }
    for (text, value) in tenWords where ends(word, range, text) {
      let rest = range.lowerBound..<range.upperBound - text.utf8CodeUnitCount
      if rest.isEmpty { return value }
      guard rest.count > 3, word.has("und", at: rest.upperBound - 3),
        let unit = unit(word, rest.lowerBound..<rest.upperBound - 3)
      else { return nil }
      return value + unit
    }
    return nil
  }

  private static func small(_ word: FoldedWord, _ range: Range<Int>) -> Int? {
    for (text, value) in smallWords where text.utf8CodeUnitCount == range.count {
      if word.has(text, at: range.lowerBound) { return value }
    }
    return nil
  }

  private static func unit(_ word: FoldedWord, _ range: Range<Int>) -> Int? {
    guard let value = small(word, range), value < 10 else { return nil }
    return value
  }

  private static func ends(_ word: FoldedWord, _ range: Range<Int>, _ text: StaticString) -> Bool {
    let start = range.upperBound - text.utf8CodeUnitCount
    return start >= range.lowerBound && word.has(text, at: start)
  }

  private static func find(_ text: StaticString, in word: FoldedWord, from start: Int = 0) -> Int? {
    let length = text.utf8CodeUnitCount
    guard word.count >= length + start else { return nil }
    return (start...word.count - length).first { word.has(text, at: $0) }
  }

  private static let smallWords: [(StaticString, Int)] = [
    ("ein", 1), ("eins", 1), ("eine", 1), ("einen", 1), ("zwei", 2), ("zwo", 2), ("drei", 3),
    ("vier", 4), ("fuenf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9), ("zehn", 10),
    ("elf", 11), ("zwoelf", 12), ("dreizehn", 13), ("vierzehn", 14), ("fuenfzehn", 15),
    ("sechzehn", 16), ("siebzehn", 17), ("achtzehn", 18), ("neunzehn", 19),
  ]

  private static let tenWords: [(StaticString, Int)] = [
    ("zwanzig", 20), ("dreissig", 30), ("vierzig", 40), ("fuenfzig", 50), ("sechzig", 60),
    ("siebzig", 70), ("achtzig", 80), ("neunzig", 90),
  ]
}
