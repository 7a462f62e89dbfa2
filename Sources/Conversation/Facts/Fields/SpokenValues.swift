/// Numbers in words, as an answer to what was asked: "eins zwei drei vier", "zwölftausend".
///
/// Transcripts of telephone calls write them so.
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
      if field.subject != .amount, let (digits, end) = digits(scan.text, at: place),
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

  /// How a number is written as a field wants it; an amount is one of euros.
  private static func form(of number: Int, _ field: FieldPattern) -> String? {
    guard field.subject == .amount, number < 100_000_000 else {
      return field.matches(String(number)) ? String(number) : nil
    }
    return FieldRendering.forms(of: "\(number * 100) EUR", .amount).first(where: field.matches)
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
