/// One form for the spellings of units, currencies and months.
struct Units: Sendable {
  /// The units that are known.
  static let shared = Units()

  private var table = WordTable(capacity: 128)
  private var months = WordTable(capacity: 64)
  private var currencies = WordTable(capacity: 16)
  private var forms: [[UInt8]] = []

  /// The number of a unit written beside a number ("h", "std", "€"), or nil.
  func unit(_ word: Bytes) -> Int? {
    guard word.count <= WordKey.length else { return nil }
    let value = table.value(of: word)
    return value == 0 ? nil : Int(value) - 1
  }

  /// The number of the unit that a currency's code of three letters is, or nil.
  func currency(_ word: Bytes) -> Int? {
    let value = currencies.value(of: word)
    return value == 0 ? nil : Int(value) - 1
  }

  /// Appends the one form of a unit, given by its number.
  func append(_ unit: Int, to arena: inout ScratchBuffer<UInt8>) {
    let form = forms[unit]
    form.span.withBytes { arena.append($0) }
  }

  /// The month's number (1…12) of a German or English name, also shortened.
  func month(_ word: Bytes) -> Int? {
    let value = months.value(of: word)
    return value == 0 ? nil : Int(value)
  }

  private init() {
    for (form, spellings) in Self.spellings {
      forms.append(Array(form.utf8))
      table.insert(words: spellings, UInt32(forms.count))
      for word in spellings.split(separator: " ") where Self.codes.contains(word) {
        currencies.insert(words: String(word), UInt32(forms.count))
      }
    }
    for (index, spellings) in Self.monthNames.enumerated() {
      months.insert(words: spellings, UInt32(index + 1))
    }
  }

  /// Codes of currencies, which may stand before an amount.
  private static let codes: Set<Substring> = ["eur", "usd", "gbp", "chf"]

  private static let spellings: [(String, String)] = [
    ("euro", "€ eur euro euros"), ("cent", "ct cent cents"), ("dollar", "$ usd dollar dollars"),
    ("pfund", "£ gbp"), ("frank", "chf franken sfr"), ("prozent", "% prozent percent"),
    ("stund", "h std stunde stunden hour hours hr hrs"),
    ("minut", "min mins minute minuten minutes"),
    ("sekund", "sek sec secs sekunde sekunden second seconds"),
    ("kg", "kg kilo kilos kilogramm kilogram kilograms"),
    ("gramm", "g gramm gram grams"),
    ("km", "km kilometer kilometern kilometers kilometre kilometres"),
    ("cm", "cm zentimeter zentimetern centimeter centimeters centimetre centimetres"),
    ("mm", "mm millimeter millimeters millimetre millimetres"),
    ("meter", "m meter metern meters metre metres"),
    ("zoll", "zoll inch inches"),
    ("liter", "l liter litern liters litre litres"), ("ml", "ml milliliter millilitre"),
    ("qm", "m2 qm quadratmeter sqm"), ("watt", "w watt"), ("volt", "v volt"),
    ("kwh", "kwh kilowattstunde kilowattstunden"), ("kw", "kw kilowatt"), ("gb", "gb gigabyte"),
    ("tb", "tb terabyte"), ("mb", "mb megabyte"), ("uhr", "uhr"),
    ("mbit", "mbit mbits mbps megabit"), ("gbit", "gbit gbits gbps gigabit"),
    ("mg", "mg milligramm milligram milligrams"), ("tonn", "t tonne tonnen"),
    ("hektar", "ha hektar"), ("kva", "kva"), ("ps", "ps hp"), ("hz", "hz hertz"),
    ("mwh", "mwh megawattstunde megawattstunden"), ("ghz", "ghz gigahertz"),
    ("mhz", "mhz megahertz"), ("mah", "mah"), ("kcal", "kcal kilokalorie kilokalorien"),
  ]

  private static let monthNames = [
    "januar jan january jänner", "februar feb february", "märz maerz mär march mar", "april apr",
    "mai may", "juni jun june", "juli jul july", "august aug", "september sep sept",
    "oktober okt october oct", "november nov", "dezember dez december dec",
  ]
}
