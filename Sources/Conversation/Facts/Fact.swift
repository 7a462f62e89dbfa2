/// A fact that a customer's message states, such as an order number or a date.
package struct Fact: Sendable, Equatable {
  /// What kind of fact it is.
  package var kind: FactKind
  /// Its canonical form; ``FactKind`` says which.
  package var value: String
  /// Other readings of the same words, where they are ambiguous and must be read back.
  package var alternatives: [String]
  /// UTF-8 bytes of the message.
  package var range: Range<Int>
  /// Whether a word beside it names the policy's field that it is.
  package var isNamed = false

  /// A fact and where it stands.
  package init(
    _ kind: FactKind, value: String, alternatives: [String] = [], range: Range<Int>
  ) {
    self.kind = kind
    self.value = value
    self.alternatives = alternatives
    self.range = range
  }
}
