/// Numbers in words, as an answer to what was asked: "eins zwei drei vier", "zwölftausend".
///
/// Transcripts of telephone calls write them so, with letters before them spelt out ("V wie Viktor eins
/// zwei") and words between that only go on ("drei vier und dann fünf").
enum SpokenValues {
  /// Digits in a row from which on they are a number.
  private static let leastDigits = 3
  private static let mostTokens = 60

  /// The values of a field that are said in words; of days and times there are none here.
  static func values(_ field: FieldPattern, _ scan: FactScan) -> [String] {
    switch field.subject {
    case nil, .meterReading, .postcode, .telephone, .amount: break
    default: return []
    }
    var values: [String] = []
    var place = 0
    while place < min(scan.text.tokens.count, mostTokens) {
      if field.subject == nil, let (value, end) = lettered(scan.text, at: place),
        field.matches(value)
      {
        if !values.contains(value) { values.append(value) }
        place = end
      } else if field.subject != .amount, let (digits, end) = digits(scan.text, at: place),
        digits.utf8.count >= leastDigits
      {
        if field.matches(digits), !values.contains(digits) { values.append(digits) }
        place = end
      } else if let (number, end) = SpokenNumbers.number(in: scan.text, at: place) {
        let isOther = scan.text[end].sense.isMeasure || scan.isDifference(place..<end, of: field)
        if number >= 10, !isOther, let value = form(of: number, field), !values.contains(value) {
          values.append(value)
        }
        place = max(end, place + 1)
      } else {
        place += 1
      }
    }
    return values
  }

  /// Letters that are spelt out and the digits behind them, and the piece after these.
  static func lettered(_ text: FactText, at start: Int) -> (String, Int)? {
    var letters = ""
    var place = start
    while text[place].kind == .word, text[place].length == 1, digit(text[place]) == nil {
      letters += text.string(text[place].range).uppercased()
      place += 1
      while spelling.contains(text[place].word) { place += 1 }
      if spelling.contains(text[place - 1].word), text[place].kind == .word { place += 1 }
    }
    guard !letters.isEmpty, let (digits, end) = digits(text, at: place) else { return nil }
    return (letters + digits, end)
  }

  /// How a number is written as a field wants it; an amount is one of euros.
  private static func form(of number: Int, _ field: FieldPattern) -> String? {
    guard field.subject == .amount, number < 100_000_000 else {
      return field.matches(String(number)) ? String(number) : nil
    }
    return FieldRendering.forms(of: "\(number * 100) EUR", .amount).first(where: field.matches)
  }

  /// The digits that are said one by one or in pairs from a piece on, and the piece after them: "zwei
  /// null null neun fünf", "zwanzig null fünfundneunzig".
  static func digits(_ text: FactText, at start: Int) -> (String, Int)? {
    var digits = ""
    var place = start
    var end = start
    while place < text.tokens.count {
      let token = text[place]
      if let number = digit(token) ?? pair(token) {
        digits += String(number)
        place += 1
        end = place
      } else if token.kind == .sign || joints.contains(token.word), !digits.isEmpty {
        place += 1
      } else {
        break
      }
    }
    return digits.isEmpty ? nil : (digits, end)
  }

  static func digit(_ token: FactToken) -> Int? {
    guard token.kind == .word else { return nil }
    if zeros.contains(token.word) { return 0 }
    if ones.contains(token.word) { return 1 }
    guard case .number(let number) = token.sense, (2...9).contains(number),
      !pairs.contains(token.word)
    else { return nil }
    return number
  }

  /// Two digits that one word says.
  private static func pair(_ token: FactToken) -> Int? {
    guard token.kind == .word, let number = SpokenNumbers.german(token.word),
      (10...99).contains(number)
    else { return nil }
    return number
  }

  /// What names the word that a letter begins: "V wie Viktor", "V for Victor", "V as in Victor".
  private static let spelling = Set(["wie", "for", "as", "in"].map { FoldedWord($0) })
  private static let joints = foldedWordSet(
    "und dann danach wieder äh ähm and then uh um")
  private static let zeros = Set(["null", "zero", "oh"].map { FoldedWord($0) })
  private static let ones = Set(["eins", "one"].map { FoldedWord($0) })
  private static let pairs = Set(["beiden", "couple"].map { FoldedWord($0) })
}
