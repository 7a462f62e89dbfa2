/// The kinds of facts that are recognised in running text.
package enum FactKind: Hashable, Sendable {
  /// A field of the policy with a pattern of its own, by its name.
  case field(String)
  case date
  case time
  case amount
  case iban
  case cardNumber
  case postcode
  case email
  case telephone
  case meterReading
}
