import Testing
import TextAnalysis

/// Numbers, units and dates have one form whatever their spelling.
@Suite struct NumberFormTests {
  @Test(arguments: [
    ("1000", ["1000", "1.000", "1,000", "1.000,00", "1,000.00", "1000,0", "01000"]),
    ("1000.5", ["1.000,50", "1,000.50", "1000,5", "1000.5"]),
    ("1000000", ["1.000.000", "1,000,000", "1.000.000,00"]),
    ("3.5", ["3,5", "3.5", "3,50", "03,5"]), ("0.125", ["0,125", "0.125"]),
    ("0", ["0", "0,0", "00"]),
    ("12:30", ["12:30"]), ("8:30", ["08:30", "8:30"]), ("8", ["08:00", "8:00", "8"]),
    ("10", ["10:00"]), ("0", ["00:00"]), ("1:2:00", ["1:2:00"]), ("1.2.3", ["1.2.3"]),
  ])
  func spellingsOfNumbers(form: String, spellings: [String]) {
    for spelling in spellings {
      let analysis = Analysis("kostet \(spelling) davon")
      #expect(analysis.stems(.number) == [form], "\(spelling)")
    }
  }

  @Test(arguments: [
    ("0", "null"), ("1", "eins"), ("2", "zwei"), ("2", "Zwo"), ("5", "fuenf"), ("8", "ACHT"),
    ("12", "zwölf"), ("14", "vierzehn"), ("17", "siebzehn"), ("21", "einundzwanzig"),
    ("30", "dreißig"), ("30", "dreissig"), ("67", "siebenundsechzig"), ("100", "hundert"),
    ("101", "hunderteins"), ("114", "hundertvierzehn"), ("121", "hunderteinundzwanzig"),
    ("102", "hundertundzwei"), ("250", "zweihundertfünfzig"), ("1100", "elfhundert"),
    ("1000", "tausend"), ("2000", "zweitausend"), ("1500", "eintausendfünfhundert"),
    ("21345", "einundzwanzigtausenddreihundertfünfundvierzig"),
  ])
  func germanNumberWords(form: String, word: String) {
    #expect(numbers("etwa \(word) davon").stems(.number) == [form], "\(word)")
  }

  @Test(arguments: [
    ("0", "zero"), ("2", "two"), ("14", "fourteen"), ("21", "twenty-one"), ("21", "twenty one"),
    ("90", "Ninety"), ("200", "two hundred"), ("14000", "fourteen thousand"),
  ])
  func englishNumberWords(form: String, words: String) {
    let analysis = numbers("about \(words) days", .english)
    #expect(analysis.stems(.number) == [form], "\(words)")
    #expect(analysis.stems.filter { !$0.isEmpty } == ["about", form, "day"])
  }

  /// An analysis with number words as numbers.
  private func numbers(_ text: String, _ language: TextLanguage = .german) -> Analysis {
    var analysis = Analysis(text, language)
    NumberWords.write(&analysis.text, language: language)
    return analysis
  }

  /// "14 Tage" and "vierzehn Tage" are the same terms; what only begins like a number is a word.
  @Test func numbersInWordsMeetNumbers() {
    for (words, digits) in [
      ("innerhalb von vierzehn Tagen", "innerhalb von 14 Tagen"), ("zehn Euro", "10 €"),
      ("zwei Stunden", "2h"), ("um acht Uhr", "um 8 Uhr"),
    ] {
      #expect(numbers(words).stems == numbers(digits).stems)
    }
    #expect(numbers("zehn Euro").folded == ["zehn", "euro"], "letters stay")
    for word in [
      "eine", "ein", "zweite", "achten", "Dreirad", "hundertprozentig", "tausendfach",
      "Stundenlohn", "undzwanzig", "zweiundzwei", "Hundertzwanzigjährige", "Grundversorgung",
      "tausendundeinenacht", "und", "hunderthundert",
    ] {
      #expect(numbers(word).kinds == [.word], "\(word)")
    }
    #expect(numbers("one of the seconds", .english).stems(.number).isEmpty)
    #expect(numbers("twenty two hundred", .english).stems(.number) == ["2200"])
    #expect(numbers("two two", .english).stems(.number) == ["2", "2"])
    #expect(numbers("twenty. two", .english).stems(.number) == ["20", "2"])
  }

  /// A point parts hours and minutes where a word behind says that they are a time.
  @Test func timesWithAPoint() {
    func forms(_ text: String, _ language: TextLanguage) -> [String] {
      Analysis(text, language).stems
    }
    #expect(forms("bis 8.30 Uhr", .german) == forms("bis 08:30 Uhr", .german))
    #expect(forms("bis 10.00 Uhr", .german) == forms("bis 10 Uhr", .german))
    #expect(forms("till 12.30 pm", .english) == forms("till 12:30 pm", .english))
    #expect(forms("8.30 Euro", .german) == forms("8,30 Euro", .german))
    #expect(forms("12.30 am Montag", .german).first == "12.3")
  }

  /// In English a number with a point ends a sentence, and "may" is a verb before another.
  @Test(arguments: ["a grade of 2.5.", "Only 2 may be combined", "The first 15 may apply"])
  func numbersAreNoDays(text: String) {
    #expect(!Analysis(text, .english).text.tokens.contains { $0.kind == .date })
  }

  /// The zeros of order and meter numbers count.
  @Test func longNumbersKeepTheirZeros() {
    #expect(Analysis("00123456").stems == ["00123456"])
    #expect(Analysis("00123456").stems != Analysis("123456").stems)
    let digits = String(repeating: "9", count: 60)
    #expect(Analysis(digits).stems == [digits])
  }

  @Test(arguments: [
    ("euro", ["5€", "5 €", "5 EUR", "5 Euro", "5euro", "5 euros"]),
    ("stund", ["24h", "24 h", "24 Std", "24 Stunden", "24-stunden"]),
    ("minut", ["10 min", "10min", "10 Minuten"]), ("prozent", ["5%", "5 %", "5 Prozent"]),
    ("kwh", ["300kWh", "300 kWh", "300 Kilowattstunden"]), ("kg", ["5kg", "5 kg", "5 Kilogramm"]),
    ("uhr", ["18 Uhr", "18:00 Uhr"]),
  ])
  func spellingsOfUnits(form: String, spellings: [String]) {
    for spelling in spellings {
      let analysis = Analysis(spelling)
      #expect(analysis.kinds == [.number, .unit], "\(spelling)")
      #expect(analysis.stems(.unit) == [form], "\(spelling)")
    }
  }

  /// A unit without a number is a word, and has the stem that it has as a unit.
  @Test func unitsWithoutNumberAreWords() {
    #expect(Analysis("Stunden").kinds == [.word])
    for (word, unit) in [
      ("Stunden", "2 Stunden"), ("Minuten", "2 Minuten"), ("Euro", "2 €"),
      ("Prozent", "2 %"),
    ] {
      #expect(Analysis(word).stems.last == Analysis(unit).stems.last)
    }
    #expect(Analysis("€ und %").stems == ["euro", "und", "prozent"])
    #expect(Analysis("meine h Taste").kinds == [.word, .word, .word])
    #expect(Analysis("5, h").kinds == [.number, .word], "a comma parts them")
  }

  @Test(arguments: [
    (
      "#0503",
      ["3. Mai", "3.Mai", "03. Mai", "3.5.", "03.05.", "3 May", "3 MAI", "3. 5.", "dritten Mai"]
    ),
    ("#0301", ["1. März", "1. Maerz", "1.3.", "01.03.", "1 March", "1. Ma\u{308}rz"]),
    (
      "#1231",
      [
        "31. Dezember", "31.12.", "31. Dez", "31 December", "31.  12.",
        "einunddreißigsten Dezember",
      ]
    ),
    ("#0212", ["zwölfter Februar", "ZWÖLFTEN FEBRUAR", "zwoelfte Feb.", "12. 02."]),
    ("#0101", ["1. Jänner", "1. Januar", "1.1.", "01.01."]),
  ])
  func spellingsOfDays(form: String, spellings: [String]) {
    for spelling in spellings {
      let analysis = Analysis("am \(spelling) da")
      #expect(analysis.stems == ["am", form, "da"], "\(spelling)")
      #expect(analysis.kinds == [.word, .date, .word], "\(spelling)")
    }
  }

  @Test(arguments: [
    "3. Mai 2026", "3.5.2026", "03.05.2026", "03.05.26", "3.5.26", "3. 5. 2026", "03/05/2026",
    "3/5/26", "dritter Mai 2026",
  ])
  func yearsStandApart(text: String) {
    let analysis = Analysis(text)
    #expect(analysis.stems(.date) == ["#0503"])
    #expect(analysis.stems(.number) == ["2026"])
  }

  @Test(arguments: ["2026-05-03", "2026/05/03"])
  func daysBeginWithTheYearToo(text: String) {
    for language in TextLanguage.allCases {
      let analysis = Analysis("seit \(text), da", language)
      #expect(analysis.kinds == [.word, .date, .number, .word], "\(text)")
      #expect(analysis.stems(.date) == ["#0503"] && analysis.stems(.number) == ["2026"])
    }
  }

  @Test(arguments: [
    "March 3", "march 3rd", "Mar. 3", "3rd March", "3rd of March", "3 March", "the 3rd of March,",
    "March 3,", "third of March", "March third", "the third of Mar.",
  ])
  func englishDays(text: String) {
    let analysis = Analysis("on \(text) there", .english)
    #expect(analysis.stems(.date) == ["#0303"], "\(text)")
    #expect(analysis.stems(.number).isEmpty)
  }

  @Test func englishYears() {
    for text in ["March 3, 2026", "3/3/2026", "March 3rd 2026", "3rd of March 2026"] {
      let analysis = Analysis(text, .english)
      #expect(analysis.stems(.date) == ["#0303"], "\(text)")
      #expect(analysis.stems(.number) == ["2026"], "\(text)")
    }
  }

  /// With slashes a day is read where one order alone makes one.
  @Test func slashesThatLeaveNoDoubt() {
    for text in ["3/14/2026", "14/3/2026", "03/14/26"] {
      for language in TextLanguage.allCases {
        #expect(Analysis(text, language).stems(.date) == ["#0314"], "\(text)")
      }
    }
    for text in [
      "3/4/2026", "24/7", "24/7/365", "0151-12-20", "2026-13-01", "2026-05-03-4", "1-2-2026",
      "March 2026", "you may 2 times", "May 5.5", "March 5pm", "2026-5-3",
    ] {
      #expect(Analysis(text, .english).stems(.date).isEmpty, "\(text)")
    }
    #expect(Analysis("may 3, please", .english).stems(.date) == ["#0503"])
    for text in [
      "Mai 3 Tage", "1. 2. Mahnung", "Punkt 4. 13. Etage", "24. 12 Uhr", "3. 5000",
      "zweiter Versuch",
      "dritte Maihälfte",
    ] {
      #expect(Analysis(text, .german).stems(.date).isEmpty, "\(text)")
    }
  }

  @Test func daysInWords() {
    for (text, form) in [
      ("twenty-first of December", "#1221"), ("December twenty first", "#1221"),
      ("thirtieth of June", "#0630"), ("Thirty-first of May", "#0531"),
    ] {
      #expect(Analysis(text, .english).stems(.date) == [form], "\(text)")
    }
    for text in [
      "the second may be returned", "may first call", "twenty of them", "twenty", "first of",
      "second", "first of all",
    ] {
      #expect(Analysis(text, .english).stems(.date).isEmpty, "\(text)")
    }
    #expect(Analysis("zwanzig", .german).stems(.date).isEmpty)
  }

  @Test func currenciesBeforeAnAmount() {
    for text in ["EUR 50", "50 EUR", "€ 50", "€50"] {
      #expect(Set(Analysis(text).stems) == ["euro", "50"], "\(text)")
    }
    #expect(Set(Analysis("CHF 20").stems) == Set(Analysis("20 Franken").stems))
    #expect(Analysis("EUR und 50").kinds == [.word, .word, .number])
  }

  @Test(arguments: [
    ["80 m²", "80 qm", "80 Quadratmeter", "80 sqm"], ["2 l", "2 litres", "2 Liter"],
  ])
  func furtherUnits(spellings: [String]) {
    #expect(Set(spellings.map { Analysis($0).stems }).count == 1)
  }

  @Test(arguments: ["32.1.", "1.13.", "0.5.", "45. Mai", "31.12.123", "1.2.3.4", "256.0.0.1"])
  func whatIsNoDayIsNoDate(text: String) {
    #expect(!Analysis(text).kinds.contains(.date), "\(text)")
  }

  @Test func aMonthNeedsADay() {
    #expect(Analysis("im Mai").kinds == [.word, .word])
    #expect(Analysis("3 Maiglöckchen").kinds == [.number, .word])
    #expect(Analysis("3.5 kg").stems == ["3.5", "kg"])
  }
}
