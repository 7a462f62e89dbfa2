import Knowledge

/// Chooses among the wordings of fixed texts, so that nobody reads the same one twice in a row.
package struct Wording: Sendable {
  /// The policy whose texts these are.
  package let policy: Policy
  /// The language of the reply.
  package let language: Language
  /// What was said last; nil at the beginning.
  package let last: String?

  /// Wordings for a reply after `last`.
  package init(_ policy: Policy, _ language: Language, after last: String?) {
    self.policy = policy
    self.language = language
    self.last = last
  }

  /// The first wording that was not in what was said last, with its placeholders filled.
  package func text(_ key: PolicyText, _ values: [String: String] = [:]) -> String {
    let wordings = policy.wordings(of: key, in: language)
    guard let last else { return Self.fill(wordings[0], values) }
    var text = ""
    for wording in wordings {
      text = Self.fill(wording, values)
      if !Self.contains(last, text) { return text }
    }
    return text
  }

  /// A text whose placeholders are filled by values.
  static func fill(_ text: String, _ values: [String: String]) -> String {
    guard !values.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var filled: [UInt8] = []
    var start = 0
    for place in Placeholder.occurrences(in: text) {
      guard let value = values[place.name] else { continue }
      filled += bytes[start..<place.utf8Range.lowerBound] + Array(value.utf8)
      start = place.utf8Range.upperBound
    }
    return String(decoding: filled + bytes[start...], as: UTF8.self)
  }

  /// Whether a text holds another as it stands, byte for byte.
  static func contains(_ text: String, _ other: String) -> Bool {
    let (text, other) = (Array(text.utf8), Array(other.utf8))
    guard !other.isEmpty, other.count <= text.count else { return other.isEmpty }
    return (0...text.count - other.count).contains { start in
      text[start] == other[0] && text[start..<start + other.count].elementsEqual(other)
    }
  }
}
