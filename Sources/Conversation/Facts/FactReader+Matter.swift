import Foundation
import Knowledge

// What a message says beside the customer's own values.
extension FactReader {
  /// A message with blanks, byte for byte, in the place of values that are one customer's own.
  ///
  /// These are the policy's fields, postcodes, addresses and account numbers, with the word beside
  /// them that names the number: what the matter is they tell no entry.
  ///
  /// - Returns: nil where there are none, or nothing else is said.
  /// - Complexity: O(bytes); a message without a digit or an @ is not read.
  package func matterWords(in text: String, language: Language, now: Date) -> String? {
    guard text.utf8.contains(where: { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "@") }) else {
      return nil
    }
    let scan = scan(text, language, now)
    var bytes = scan.text.bytes
    var hasValues = false
    for candidate in scan.believed() {
      guard let fact = scan.fact(candidate) else { continue }
      let isOwn =
        switch fact.kind {
        case .field, .postcode, .email, .telephone, .iban, .cardNumber: true
        case .date, .time, .amount, .meterReading:
          !namedFields(of: fact, candidate, scan).isEmpty
        }
      guard isOwn else { continue }
      hasValues = true
      let start = scan.labelStart(before: candidate.tokens.lowerBound)
      for offset in scan.text[start].range.lowerBound..<fact.range.upperBound
      where bytes[offset] != 0x0A {
        bytes[offset] = 0x20
      }
    }
    guard hasValues, bytes.contains(where: { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension FactScan {
  /// The piece with which a value and the word that names its number begin.
  ///
  /// "PLZ 50667" begins with the word, "Bestellung 40012345" has one of the matter before it.
  fileprivate func labelStart(before index: Int) -> Int {
    var position = index - 1
    while position >= 0, index - position < 4 {
      let token = text[position]
      guard !text[position + 1].startsLine else { return index }
      if token.kind == .word {
        if Self.isLabel(token) { return position }
        guard Self.verbs.contains(token.word) else { return index }
      } else {
        guard token.kind == .sign, ":.,-#(".unicodeScalars.contains(token.sign) else {
          return index
        }
      }
      position -= 1
    }
    return index
  }

  private static func isLabel(_ token: FactToken) -> Bool {
    switch token.sense {
    case .postcodeLabel, .numberLabel: return true
    case .ibanLabel, .telephoneLabel:
      return token.word == FoldedWord("iban") || token.word.hasPrefix("tel")
    default:
      return token.word.count > 7 && (token.word.hasSuffix("nummer") || token.word.hasSuffix("nr"))
    }
  }

  private static let verbs = Set("ist lautet is".split(separator: " ").map { FoldedWord($0) })
}
