/// How long a customer's question may be.
///
/// What the service refuses is left out of an inbox too: it is answered by nothing.
package enum QuestionLimit {
  /// Longest question in bytes: a record of the most turns then still fits a line of the service.
  package static let bytes = 8_000
}
