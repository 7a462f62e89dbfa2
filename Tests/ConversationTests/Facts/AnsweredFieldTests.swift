import Conversation
import Foundation
import Knowledge
import Testing

/// What answers the question for a field, by what the field is of and as a telephone call has it.
@Suite struct AnsweredFieldTests {
  private static let day = "[0-9]{2}[.][0-9]{2}[.][0-9]{4}"

  private static let reader: FactReader = {
    var policy = Policy()
    policy.fields = [
      "damage_date": PolicyField(pattern: day, labels: [.german: "Schadentag"]),
      "appointment": PolicyField(pattern: day, labels: [.german: "Wunschtermin"]),
      "day": PolicyField(pattern: day, labels: [.german: "Datum"]),
      "order_number": PolicyField(pattern: "[0-9]{8}", labels: [.german: "Bestellnummer"]),
      "meter_reading": PolicyField(pattern: "[0-9]{1,7}", labels: [.german: "Zählerstand"]),
      "amount": PolicyField(pattern: "[0-9]{1,4}", labels: [.german: "neuer Abschlag"]),
      "visit": PolicyField(pattern: day, labels: [.german: "Termin"]),
    ]
    return FactReader(policy)
  }()

  private func reading(_ field: String, _ text: String, _ language: Language = .german)
    -> FieldReading
  {
    Self.reader.value(
      ofField: field, in: text, language: language, now: FactReaderTests.now)
  }

  /// It is Wednesday, the 25th: Monday is the 23rd or the 30th.
  @Test func whatHasHappenedIsPastAndAWishIsToCome() {
    #expect(reading("damage_date", "am Montag") == .value("23.11.2026"))
    #expect(reading("appointment", "am Montag") == .value("30.11.2026"))
    #expect(reading("day", "am Montag") == .several(["30.11.2026", "23.11.2026"]))
  }

  /// A day that comes again is the one on the right side, however near the other is.
  @Test(arguments: [
    ("damage_date", "Mitte Oktober", "15.10.2026"), ("damage_date", "an Silvester", "31.12.2025"),
    ("damage_date", "30.11.", "30.11.2025"), ("damage_date", "am 30.", "30.10.2026"),
    ("damage_date", "am 3. Oktober", "03.10.2026"), ("damage_date", "gestern", "24.11.2026"),
    ("damage_date", "heute", "25.11.2026"), ("appointment", "an Silvester", "31.12.2026"),
    ("appointment", "am 3.10.", "03.10.2027"), ("appointment", "übermorgen", "27.11.2026"),
    ("appointment", "nicht am Freitag, lieber Montag", "30.11.2026"),
    ("appointment", "Freitag vor 10 Uhr", "27.11.2026"), ("visit", "gestern", "24.11.2026"),
    ("day", "30.11.", "30.11.2026"),
  ])
  func aDayLiesOnItsSide(field: String, text: String, value: String) {
    let found = reading(field, text)
    switch found {
    case .value(let day): #expect(day == value)
    case .several(let days): #expect(days.first == value)
    default: Issue.record("\(text): \(found)")
    }
  }

  @Test(arguments: ["morgen", "in zwei Wochen", "30.11.2027", "übermorgen war es"])
  func noDamageIsToCome(text: String) {
    #expect(reading("damage_date", text) == .dayToCome)
  }

  @Test(arguments: ["gestern", "vor drei Tagen", "24.11.2026", "letzten Montag"])
  func noWishHasBeen(text: String) {
    #expect(reading("appointment", text) == .pastDay)
  }

  /// A weekday that is today's is the next one of a wish: today is called so.
  @Test func aWeekdayOfTodayIsTheNext() {
    #expect(reading("appointment", "am Mittwoch") == .several(["02.12.2026", "25.11.2026"]))
    #expect(reading("appointment", "heute") == .value("25.11.2026"))
  }

  @Test func lastNightBeganYesterday() {
    #expect(reading("damage_date", "letzte Nacht") == .several(["24.11.2026", "25.11.2026"]))
    #expect(reading("damage_date", "last night", .english) == .value("24.11.2026"))
    #expect(reading("damage_date", "letzte Woche") == .absent)
  }

  /// Before a day is not on it.
  @Test(arguments: ["vor dem 10.12.", "nach dem 10.12.2026", "bitte vor Freitag"])
  func aBoundIsNoDay(text: String) {
    #expect(reading("appointment", text) == .refused)
  }

  @Test(
    arguments: [
      ("hundertzwanzig", .value("120")), ("achtzig", .value("80")),
      ("achtzig bitte", .value("80")), ("achtzig Euro", .value("80")),
      ("zwei", .absent), ("in achtzig Tagen", .absent), ("um achtzig weniger", .absent),
      ("bitte einen", .absent),
    ] as [(String, FieldReading)])
  func amountsInWords(text: String, found: FieldReading) {
    #expect(reading("amount", text) == found)
  }

  @Test(arguments: ["Montag oder Dienstag", "am 3.12. oder am 4.12."])
  func oneOfSeveralDaysIsStillToBeChosen(text: String) {
    #expect(reading("appointment", text) == .refused)
  }

  /// What another takes the place of is not the answer.
  @Test(arguments: [
    ("nicht 12345678 sondern 12345679", "12345679"),
    ("nicht die Bestellung 12345678, sondern die 12345679", "12345679"),
    ("12345679, nicht 12345678", "12345679"), ("statt 12345678 bitte 12345679", "12345679"),
  ])
  func whatIsReplacedIsNoValue(text: String, value: String) {
    #expect(reading("order_number", text) == .value(value))
    let facts = Self.reader.facts(in: text, language: .german, now: FactReaderTests.now)
    #expect(facts.map(\.value) == [value])
  }

  /// A day may be said by the one that was read back.
  @Test(
    arguments: [
      ("nein, eine Woche später", "04.12.2026"), ("den Freitag danach", "04.12.2026"),
      ("nein, zwei Tage früher", "25.11.2026"), ("lieber am Montag darauf", "30.11.2026"),
      ("am Tag davor", "26.11.2026"), ("am darauffolgenden Dienstag", "01.12.2026"),
      ("eine Woche vorher bitte", "20.11.2026"), ("nein, am Freitag", nil), ("später", nil),
      ("ne, lieber Donnerstag", "26.11.2026"), ("nein, am Sonntag", "29.11.2026"),
      ("nächsten Donnerstag", nil), ("Donnerstag oder Samstag", nil), ("Donnerstag um 10", nil),
    ] as [(String, String?)])
  func daysAreSaidByOthers(text: String, value: String?) {
    let shifted = Self.reader.shifted(
      ofField: "appointment", from: "27.11.2026", in: text, language: .german,
      now: FactReaderTests.now)
    #expect(shifted == value)
  }

  @Test(
    arguments: [
      ("no, I meant the Friday after that", "04.12.2026"), ("a week later please", "04.12.2026"),
      ("the day before", "26.11.2026"), ("the following Monday", "30.11.2026"),
      ("on Friday after 2 pm", nil),
    ] as [(String, String?)])
  func englishDaysAreSaidByOthers(text: String, value: String?) {
    let shifted = Self.reader.shifted(
      ofField: "appointment", from: "27.11.2026", in: text, language: .english,
      now: FactReaderTests.now)
    #expect(shifted == value)
  }

  @Test func fridayWeekIsTheOneAfter() {
    #expect(reading("appointment", "Friday week", .english) == .value("04.12.2026"))
  }

  @Test(arguments: [
    ("order_number", "eins zwei drei vier fünf sechs sieben acht", "12345678"),
    ("order_number", "null eins, zwo drei, null null sieben acht", "01230078"),
    ("order_number", "eins zwei drei vier und dann fünf sechs sieben acht", "12345678"),
    ("order_number", "zwölf vierunddreißig ähm sechsundfünfzig achtundsiebzig", "12345678"),
    ("meter_reading", "zwölftausend", "12000"),
    ("meter_reading", "es sind zwölftausenddreihundertfünf", "12305"),
  ])
  func numbersInWords(field: String, text: String, value: String) {
    #expect(reading(field, text) == .value(value))
  }

  @Test func numbersInEnglishWords() {
    #expect(
      reading("order_number", "one two three four five six seven eight", .english)
        == .value("12345678"))
    #expect(reading("meter_reading", "twelve thousand", .english) == .value("12000"))
  }

  @Test(arguments: ["ich habe zwei Bestellungen", "eine Frage dazu", "acht", "moment, eins noch"])
  func aWordIsNoNumber(text: String) {
    #expect(reading("order_number", text) == .absent)
    #expect(reading("meter_reading", text) == .absent)
  }
}
