import Foundation
import Knowledge

/// Makes sentences that state a fact, from frames and values drawn with a seed.
struct FactGenerator {
  /// The kinds that sentences are made of.
  static let kinds = [
    "iban", "card_number", "telephone", "email", "order_number", "customer_number", "amount",
    "date", "time", "postcode", "meter_reading", "name", "address",
  ]

  private var state: UInt64

  /// A generator whose sentences follow from its seed.
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state.multipliedFullWidth(by: UInt64(limit)).high)
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(below(10)) }.joined()
  }

  /// Sentences of a kind, German and English in turn.
  mutating func sentences(_ kind: String, count: Int) -> [FactSentence] {
    (0..<count).map { number in
      let language: Language = number % 2 == 0 ? .german : .english
      let (written, value, context) = self.value(kind, language)
      let frame = pick(frames(context, language))
      let parts = frame.components(separatedBy: "%")
      return FactSentence(
        id: "made-\(kind)-\(number)", text: parts[0] + written + parts[1], language: language,
        now: Date(timeIntervalSince1970: 1_795_597_200),
        facts: [
          .init(
            kind: kind, value: value,
            start: parts[0].utf8.count
              + offset(of: value, in: written, kind), alternatives: nil)
        ])
    }
  }

  /// Where the fact begins, after the words that name it.
  private func offset(of value: String, in written: String, _ kind: String) -> Int {
    switch kind {
    case "name", "address": written.utf8.count - value.utf8.count
    case "order_number": written.prefix { !$0.isNumber }.utf8.count
    default: 0
    }
  }

  private func frames(_ kind: String, _ language: Language) -> [String] {
    switch (kind, language) {
    case ("telephone", .german):
      ["Tel. %, danke", "Rufen Sie mich unter % an", "meine handynummer ist %"]
    case ("telephone", _): ["call me on %, please", "Tel. %", "my phone number is %"]
    case ("postcode", .german): ["PLZ %", "Meine Postleitzahl ist %.", "plz: % bitte"]
    case ("postcode", _): ["postcode %", "my zip code is %.", "postal code: %"]
    case ("meter_reading", .german):
      ["Zählerstand: %", "Der Zähler zeigt % an.", "mein Zählerstand ist %"]
    case ("meter_reading", _): ["meter reading: %", "my meter shows %.", "the reading is %"]
    case ("time", .german): ["Termin um % bitte", "Geht es um %?", "Ich bin um % zu Hause."]
    case ("time", _): ["appointment at % please", "Is % possible?", "I am home at %."]
    case ("date", .german): ["Kommen Sie am %?", "Rechnung vom % fehlt", "Termin: am %, bitte"]
    case ("date", _): ["Can you come on %?", "invoice of % missing", "appointment: %, please"]
    case (_, .german):
      [
        "%", "Hallo, %.", "Es geht um %, bitte prüfen", "ich meine % und nichts sonst",
        "Guten Tag\n%\nDanke", "(%) stimmt das?",
      ]
    default:
      ["%", "Hello, %.", "It is about %, please check", "Hi\n%\nthanks", "(%) is that right?"]
    }
  }

  private mutating func value(_ kind: String, _ language: Language) -> (String, String, String) {
    let isGerman = language == .german
    switch kind {
    case "iban":
      let (country, length) = pick([("DE", 22), ("AT", 20), ("CH", 21), ("ES", 24), ("PL", 28)])
      let account = digits(length - 4)
      var rest = 0
      let last = country.utf8.map { String(Int($0) - 55) }.joined()
      for digit in (account + last + "00").utf8 { rest = (rest * 10 + Int(digit) - 48) % 97 }
      let check = 98 - rest
      let value = country + (check < 10 ? "0" : "") + String(check) + account
      return (
        pick([value, grouped(value, " "), value.lowercased(), grouped(value, "-")]), value, kind
      )
    case "card_number":
      var number = Array((pick(["4", "51", "55"]) + digits(15)).prefix(15))
      var sum = 0
      for (place, digit) in number.reversed().enumerated() {
        let value = (digit.wholeNumberValue ?? 0) * (place % 2 == 0 ? 2 : 1)
        sum += value > 9 ? value - 9 : value
      }
      number.append(Character(String((10 - sum % 10) % 10)))
      let value = String(number)
      return (pick([value, grouped(value, " "), grouped(value, "-")]), value, kind)
    case "telephone":
      let (area, rest) = (pick(["30", "221", "89", "171", "151", "4131"]), "1" + digits(6))
      let sign = pick([" ", "/", "-", ""])
      return pick([
        ("0" + area + sign + rest, "0" + area + rest, kind),
        ("+49 " + area + sign + rest, "+49" + area + rest, kind),
        ("0049" + area + rest, "+49" + area + rest, kind),
        ("(0" + area + ") " + rest, "0" + area + rest, kind),
      ])
    case "email":
      let value =
        pick(["max", "anna.k", "j_otto", "info"]) + digits(2) + "@"
        + pick(["web.de", "firma-schulz.de", "mail.example.com", "gmx.net"])
      return (pick([value, value.uppercased()]), value, kind)
    case "order_number":
      let value = "1" + digits(7)
      return (
        pick([
          value, (isGerman ? "Bestellnummer " : "order number ") + value,
          (isGerman ? "Bestellung " : "order ") + value.prefix(4) + " " + value.suffix(4),
        ]),
        value, kind
      )
    case "customer_number":
      let value = "K" + digits(6)
      return (pick([value, value.lowercased(), "K-" + value.dropFirst()]), value, kind)
    case "amount":
      let (whole, cents) = (1 + below(9_999), below(100))
      let padded = cents < 10 ? "0\(cents)" : "\(cents)"
      let number = "\(whole)" + (isGerman ? "," : ".") + padded
      let (before, after, code) = pick([
        ("", " €", "EUR"), ("", "€", "EUR"), ("EUR ", "", "EUR"), ("", " Euro", "EUR"),
        ("CHF ", "", "CHF"), ("£", "", "GBP"),
      ])
      return (before + number + after, "\(whole * 100 + cents) \(code)", kind)
    case "date":
      let (year, month, day) = (2020 + below(10), 1 + below(12), 1 + below(28))
      let value = "\(year)-\(two(month))-\(two(day))"
      let months =
        isGerman
        ? [
          "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
          "Oktober", "November", "Dezember",
        ]
        : [
          "January", "February", "March", "April", "May", "June", "July", "August", "September",
          "October", "November", "December",
        ]
      return (
        pick([
          value, "\(two(day)).\(two(month)).\(year)", "\(day).\(month).\(year)",
          isGerman ? "\(day). \(months[month - 1]) \(year)" : "\(day) \(months[month - 1]) \(year)",
        ]), value, kind
      )
    case "time":
      let (hour, minute) = (7 + below(16), below(60))
      let value = "\(two(hour)):\(two(minute))"
      if !isGerman, hour > 12 {
        return (pick([value, "\(hour - 12):\(two(minute)) pm"]), value, kind)
      }
      return (isGerman ? pick([value, value + " Uhr"]) : value, value, kind)
    case "postcode":
      let value = "\(10 + below(89))" + digits(3)
      return (value, value, kind)
    case "meter_reading":
      let (whole, tenth) = (1_000 + below(98_000), 1 + below(9))
      return pick([
        ("\(whole)", "\(whole)", kind), ("\(whole) kWh", "\(whole) kWh", kind),
        ("\(whole)\(isGerman ? "," : ".")\(tenth) m³", "\(whole).\(tenth) m3", kind),
      ])
    case "name":
      let name =
        pick(["Petra", "Jens", "Hans-Peter", "Anna", "Murat", "Katarina", "Oliver", "Sarah"]) + " "
        + pick(["Lang", "Otto", "Meyer", "Yilmaz", "Novak", "Hofmann-Roth", "Winter", "Clark"])
      let cues =
        isGerman
        ? [
          "Frau ", "Herr ", "Herr Dr. ", "ich heiße ", "mein Name ist ", "Paket an ",
          "hier spricht ", "Vertrag von ",
        ]
        : ["Mr ", "Mrs ", "Dr. ", "my name is ", "my name's ", "this is ", "I'm ", "parcel for "]
      return (pick(cues) + name, name, kind)
    default:
      let number = "\(1 + below(99))"
      let address =
        isGerman
        ? pick([
          "Hauptstraße \(number)", "Ringstr. \(number)", "Am Bach \(number)",
          "Kurt-Huber-Allee \(number)a", "Berliner Straße \(number)", "1010 Wien",
        ])
        : pick([
          "\(number) Main Street", "\(number) Park Avenue", "\(number)b Church Lane", "SW1A 1AA",
        ])
      return (address, address, kind)
    }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private func grouped(_ text: String, _ mark: String) -> String {
    var groups: [Substring] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: mark)
  }
}
