/// A file of patterns: word classes, and rules under headings.
///
///     # who can be asked for
///     @human = mensch *mitarbeiter *berater
///
///     [human_wanted]
///     20 @want ..4 @human
///     - mein @relative ..2 @want
///
/// A rule begins with its points, or with a hyphen: then it is a look-alike, which takes away what
/// other rules of its heading found in its words. Points below zero speak against the heading; all
/// points of a message are added up.
package struct PatternFile: Equatable, Sendable {
  /// What a heading names: `[sensitive_topic death]`.
  package struct Heading: Hashable, Sendable {
    /// The first word.
    package var name: String
    /// The second word.
    package var detail: String?

    /// A heading.
    package init(_ name: String, detail: String? = nil) {
      self.name = name
      self.detail = detail
    }
  }

  /// One line of a class; several lines of one name are one class.
  package struct WordClass: Hashable, Sendable {
    /// The name without its sign.
    package var name: String
    /// Its words.
    package var alternatives: [WordPattern.Alternative]
    /// The line, counted from 1.
    package var line: Int
  }

  /// One rule.
  package struct Rule: Hashable, Sendable {
    /// What it speaks for.
    package var heading: Heading
    /// How much it says, 1…20, or -20…-1 where it speaks against; nothing for a look-alike.
    package var points: Int?
    /// The words.
    package var pattern: WordPattern
    /// The line, counted from 1.
    package var line: Int
  }

  /// The file's path.
  package let path: String
  /// The language for which the file holds; all languages if nothing.
  package let language: Language?
  /// The file's text as it stands.
  package let text: String
  /// The lines of classes in their order.
  package let classes: [WordClass]
  /// The rules in their order.
  package let rules: [Rule]

  /// Points from which on something is taken as said.
  package static let enough = 10
  /// Most points of a rule.
  package static let most = 20
}
