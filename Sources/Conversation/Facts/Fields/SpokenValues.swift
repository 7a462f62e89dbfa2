/// Numbers in words, as an answer to what was asked: "eins zwei drei vier", "zwölftausend".
///
/// Transcripts of telephone calls write them so.
enum SpokenValues {
  /// Digits in a row from which on they are a number.
  private static let leastDigits = 3
  private static let mostTokens = 60

  /// The values of a field that are said in words; of days, times and amounts there are none here.
  static func values(_ field: FieldPattern, _ scan: FactScan) -> [String] {
    switch field.subject {
    case nil, .meterReading, .postcode, .telephone: break
    default: return []
    }
    var values: [String] = []
    var place = 0
    while place < min(scan.text.tokens.count, mostTokens) {
      if let (digits, end) = digits(scan.text, at: place), digits.utf8.count >= leastDigits {
        if field.matches(digits), !values.contains(digits) { values.append(digits) }
        place = end
      } else if let (number, end) = SpokenNumbers.number(in: scan.text, at: place) {
        let text = String(number)
        if number >= 10, field.matches(text), !values.contains(text) { values.append(text) }
        place = max(end, place + 1)
      } else {
        place += 1
      }
    }
    return values
  }

  /// The digits that are said one by one from a piece on, and the piece after them.
  static func digits(_ text: FactText, at start: Int) -> (String, Int)? {
    var digits = ""
    var place = start
    var end = start
    while place < text.tokens.count {
      let token = text[place]
      if let digit = digit(token) {
        digits += String(digit)
        place += 1
        end = place
      } else if token.kind == .sign, !digits.isEmpty {
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

  private static let zeros = Set(["null", "zero", "oh"].map { FoldedWord($0) })
  private static let ones = Set(["eins", "one"].map { FoldedWord($0) })
  private static let pairs = Set(["beiden", "couple"].map { FoldedWord($0) })
}
