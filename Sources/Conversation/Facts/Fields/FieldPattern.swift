import Foundation
import Knowledge

/// A field of the policy, ready to be looked for in running text.
///
/// `NSRegularExpression` may be used by several threads at once.
struct FieldPattern: @unchecked Sendable {
  /// Longest value that is looked for in running text, in bytes.
  static let longest = 40

  /// The field's name in the policy.
  let name: String
  /// The lengths that values can have, in UTF-16 units.
  let lengths: ClosedRange<Int>
  /// Whether a value shows by its form alone that it is one; others need a word beside them.
  let isDistinct: Bool
  /// The beginnings of words that name it.
  let labels: [FoldedWord]
  /// What the field asks for, where that is a kind of its own.
  let subject: FactKind?
  /// On which side of today the day lies that it asks for, where its name says so.
  let side: DaySide?

  private let expression: NSRegularExpression?

  /// Makes a field ready.
  init(_ name: String, _ field: PolicyField) {
    self.name = name
    expression = try? NSRegularExpression(pattern: "\\A(?:\(field.pattern))\\z")
    lengths = PatternLengths.of(field.pattern)
    let words = FieldLabels(name, Array(field.labels.values))
    labels = words.beginnings
    subject = words.subject
    side = words.side
    isDistinct = lengths.lowerBound >= 6
  }

  /// The readings of a candidate of the kind that the field asks for, likeliest first; none where a
  /// day lies on the other side of today.
  func readings(of candidate: FactCandidate, _ today: CivilDate?) -> [String] {
    guard subject == .date, candidate.kind == .date, let side, let today else {
      return [candidate.value] + candidate.alternatives
    }
    return side.readings(of: candidate, today: today)
  }

  /// Whether a text is a value: it has the form, and the day or time that it names exists.
  func matches(_ text: String) -> Bool {
    let length = text.utf16.count
    guard lengths.contains(length), length <= PolicyField.longestValue, let expression else {
      return false
    }
    return expression.firstMatch(in: text, range: NSRange(location: 0, length: length)) != nil
      && FieldExistence.mayExist(text, subject)
  }

  /// The value that a text is, as it is written or in capital letters.
  func value(_ text: String) -> String? {
    if matches(text) { return text }
    let capitals = text.uppercased()
    return capitals != text && matches(capitals) ? capitals : nil
  }

  /// Whether a word names the field: of a postcode also "PLZ" and "zip", whatever its label.
  func isLabel(_ token: FactToken) -> Bool {
    subject == .postcode && token.sense == .postcodeLabel
      || labels.contains { token.word.hasPrefix($0) || Self.ends(token.word, with: $0) }
  }

  private static func ends(_ word: FoldedWord, with label: FoldedWord) -> Bool {
    guard word.count > label.count, !word.isCut, label.count >= 5 else { return false }
    for index in 0..<label.count where word[word.count - label.count + index] != label[index] {
      return false
    }
    return true
  }
}
