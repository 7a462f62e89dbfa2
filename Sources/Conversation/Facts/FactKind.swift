/// The kinds of facts that are recognised in running text.
package enum FactKind: Hashable, Sendable {
  /// A field of the policy with a pattern of its own, by its name; the value matches the pattern.
  case field(String)
  /// A day: 2026-05-03.
  case date
  /// A time of day: 14:30.
  case time
  /// An amount in hundredths, with its currency by ISO 4217: 1250 EUR.
  case amount
  /// An international bank account number whose check digits are right, without spaces.
  case iban
  /// The number of a payment card, digits alone, whose check digit is right.
  case cardNumber
  /// A German, Austrian or Swiss postcode: its digits.
  case postcode
  /// An e-mail address in small letters.
  case email
  /// A telephone number: digits, after a + where the country's code is given.
  case telephone
  /// What a meter shows, with a decimal point, and the unit if it is given: 12345.6 kWh.
  case meterReading

  /// The name as records, lists and reports write it; a field has its own name.
  package var code: String {
    switch self {
    case .field(let name): name
    case .date: "date"
    case .time: "time"
    case .amount: "amount"
    case .iban: "iban"
    case .cardNumber: "card_number"
    case .postcode: "postcode"
    case .email: "email"
    case .telephone: "telephone"
    case .meterReading: "meter_reading"
    }
  }
}
