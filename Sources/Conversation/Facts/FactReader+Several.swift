import Foundation
import Knowledge

// Several values of one field in a message, and values that it may deny.
extension FactReader {
  /// A message without the first of several values of a field that it states, so that it stands for
  /// the others: "Bestellung 12345679 stornieren" of "Bestellung 12345678 und 12345679 stornieren".
  ///
  /// - Returns: nil where it states one value at most, or where one of two is still to be chosen.
  /// - Complexity: O(bytes).
  package func others(
    ofField name: String, in text: String, language: Language, now: Date
  ) -> String? {
    guard let (scan, first, second) = several(name, text, language, now),
      !isChoice(between: first, second, scan)
    else { return nil }
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    let isList = between.allSatisfy { place in
      let token = scan.text[place]
      return token.kind == .sign || token.sense == .and || token.sense == .numberLabel
        || token.sense == .numbered || Self.listing.contains(token.word)
        || scan.fields.contains { $0.isLabel(token) }
    }
    let start = scan.text[first.tokens.lowerBound].range.lowerBound
    let end =
      isList
      ? scan.text[second.tokens.lowerBound].range.lowerBound
      : scan.text[first.tokens.upperBound - 1].range.upperBound
    let bytes = scan.text.bytes
    return String(decoding: bytes[..<start] + bytes[end...], as: UTF8.self)
  }

  /// Whether a message names two values of a field and leaves open which: "12345678 oder 12345679".
  ///
  /// - Complexity: O(bytes).
  package func isUndecided(
    ofField name: String, in text: String, language: Language, now: Date
  ) -> Bool {
    guard let (scan, first, second) = several(name, text, language, now) else { return false }
    return isChoice(between: first, second, scan)
  }

  /// Whether a negation stands behind a value of a field, whatever it denies.
  ///
  /// - Complexity: O(bytes).
  package func mayDeny(
    _ value: String, ofField name: String, in text: String, language: Language, now: Date
  ) -> Bool {
    let scan = scan(text, language, now)
    return scan.believed().contains { candidate in
      guard scan.mayBeDenied(candidate.tokens), let fact = scan.fact(candidate) else {
        return false
      }
      return ([fact] + namedFields(of: fact, candidate, scan)).contains {
        $0.kind == .field(name) && $0.value == value
      }
    }
  }

  /// The first two values of a field that a message states.
  private func several(
    _ name: String, _ text: String, _ language: Language, _ now: Date
  ) -> (scan: FactScan, first: FactCandidate, second: FactCandidate)? {
    guard text.utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return nil }
    let scan = scan(text, language, now)
    let stated = scan.believed().filter { $0.kind == .field(name) && !scan.isSetAside($0) }
    guard let first = stated.first, let second = stated.first(where: { $0.value != first.value })
    else { return nil }
    return (scan, first, second)
  }

  private func isChoice(
    between first: FactCandidate, _ second: FactCandidate, _ scan: FactScan
  ) -> Bool {
    (first.tokens.upperBound..<second.tokens.lowerBound).contains {
      Self.choosing.contains(scan.text[$0].word)
    }
  }

  private static let choosing = Set(["oder", "or", "bzw"].map { FoldedWord($0) })
  private static let listing = foldedWordSet(
    "die der den das auch noch sowie dann the also then plus as well")
}
