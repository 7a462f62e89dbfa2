import Conversation
import Foundation
import Knowledge

/// Reads what a message says beside its matter: signals, acts, facts.
///
/// Holds the working memory of one worker.
struct MessageReader {
  private let policy: Policy
  private var fields: [String: FieldPattern] = [:]

  /// A reader for a policy's fields.
  init(_ policy: Policy) { self.policy = policy }

  /// What was read off a message.
  struct Reading {
    var signals: [Signal] = []
    var act: DialogueAct = .matter
  }

  /// Reads signals and act off a message.
  func read(_ text: String, in language: Language, optionCount: Int) -> Reading { Reading() }

  /// The values of a field that a text states, likeliest first.
  ///
  /// - Parameter isAsked: whether the customer was asked for it, so that the whole message may be it.
  mutating func values(of field: String, in text: String, isAsked: Bool, now: Date) -> [String] {
    pattern(of: field)?.values(in: text, isAsked: isAsked) ?? []
  }

  /// Whether a value has the field's form.
  mutating func isValid(_ value: String, of field: String) -> Bool {
    policy.fields[field]?.matches(value) ?? true
  }

  private mutating func pattern(of field: String) -> FieldPattern? {
    if let pattern = fields[field] { return pattern }
    guard let pattern = policy.fields[field].flatMap({ FieldPattern($0) }) else { return nil }
    fields[field] = pattern
    return pattern
  }
}

/// Finds values of a policy's field in running text.
struct FieldPattern {
  private let field: PolicyField
  private let expression: NSRegularExpression

  init?(_ field: PolicyField) {
    self.field = field
    let pattern = "(?<![\\p{L}\\p{N}])(?:\(field.pattern))(?![\\p{L}\\p{N}])"
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return nil }
    self.expression = expression
  }

  func values(in text: String, isAsked: Bool) -> [String] {
    let whole = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if isAsked, field.matches(whole) { return [whole] }
    let range = NSRange(location: 0, length: min(text.utf16.count, 8_000))
    guard let match = expression.firstMatch(in: text, range: range),
      let found = Range(match.range, in: text), match.range.length > 0
    else { return [] }
    return [String(text[found])]
  }
}
