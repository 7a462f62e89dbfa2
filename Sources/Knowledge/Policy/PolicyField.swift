import Foundation

/// A fact that a customer can be asked for, such as an order number.
package struct PolicyField: Equatable, Sendable {
  /// Names that stand for something else where a conversation asks for facts.
  package static let reservedNames = ["verification", "confirmation"]

  /// The longest value that is looked at, in UTF-16 units; longer ones match nothing.
  package static let longestValue = 256

  /// The regular expression (ICU's syntax) that a value must match as a whole.
  package var pattern: String
  /// The field's name for customers.
  package var labels: [Language: String]
  /// Where customers find the value, said when they ask or give something else.
  package var hints: [Language: String]

  /// Makes a field.
  package init(
    pattern: String = ".+", labels: [Language: String] = [:], hints: [Language: String] = [:]
  ) {
    self.pattern = pattern
    self.labels = labels
    self.hints = hints
  }

  /// Whether a value has the field's form from its beginning to its end.
  package func matches(_ value: String) -> Bool {
    let length = value.utf16.count
    guard length <= PolicyField.longestValue,
      let expression = try? NSRegularExpression(pattern: "\\A(?:\(pattern))\\z")
    else { return false }
    let range = NSRange(location: 0, length: length)
    return expression.firstMatch(in: value, range: range) != nil
  }

  /// Whether a text is a regular expression, by itself and within the
  /// anchors that are put around it.
  static func isValidPattern(_ pattern: String) -> Bool {
    (try? NSRegularExpression(pattern: pattern)) != nil
      && (try? NSRegularExpression(pattern: "\\A(?:\(pattern))\\z")) != nil
  }
}
