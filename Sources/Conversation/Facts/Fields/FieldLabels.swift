/// The words by which customers name a field, read off its name and labels.
struct FieldLabels {
  /// The beginnings of the words, "bestell" of "Bestellnummer".
  private(set) var beginnings: [FoldedWord] = []
  /// The kind of fact that the words name.
  private(set) var subject: FactKind?
  /// On which side of today the day lies that they name.
  private(set) var side: DaySide?

  /// Reads a field's name and its labels in all languages.
  init(_ name: String, _ labels: [String]) {
    var seen: Set<FoldedWord> = []
    for label in [name.split(separator: "_").joined(separator: " ")] + labels.sorted() {
      for word in Self.words(label) {
        if subject == nil { subject = Self.subjects[word] }
        side = Self.later(side, Self.sides.first { $0.words.contains(where: word.hasPrefix) }?.side)
        guard let beginning = Self.beginning(word), seen.insert(beginning).inserted else {
          continue
        }
        beginnings.append(beginning)
      }
    }
  }

  /// The words outside of brackets.
  private static func words(_ label: String) -> [FoldedWord] {
    let plain = label.prefix { $0 != "(" && $0 != "," }
    return plain.split { !$0.isLetter }.map { FoldedWord($0) }
  }

  /// What is left of a word without "-nummer" and the like.
  private static func beginning(_ word: FoldedWord) -> FoldedWord? {
    var word = word
    for ending: StaticString in ["nummern", "nummer", "kennung", "code", "nr"]
    where word.hasSuffix(ending) && word.count > 8 {
      word = word.dropping(last: ending.utf8CodeUnitCount)
      for joint: StaticString in ["en", "s", "n"] where word.hasSuffix(joint) && word.count > 5 {
        word = word.dropping(last: joint.utf8CodeUnitCount)
        break
      }
      break
    }
    return word.count >= 3 && !empty.contains(word) ? word : nil
  }

  private static let empty = foldedWordSet(
    """
    number no nummer code the your ihre ihr der die das des of in and und gewünschter gewünschte \
    desired preferred euro euros kind form mit with neue neuer neues new
    """)

  /// What words say of the day; of several the last.
  private static let sides: [(side: DaySide, words: [FoldedWord])] = [
    (
      .past,
      [
        "schaden", "unfall", "vorfall", "ereignis", "verlust", "diebstahl", "kauf", "damage",
        "accident", "incident", "event", "loss", "theft", "purchase", "geburt", "birth",
      ].map { FoldedWord($0) }
    ),
    (.ratherToCome, ["termin", "appointment"].map { FoldedWord($0) }),
    (.toCome, ["wunsch", "gewuensch", "preferred", "desired"].map { FoldedWord($0) }),
  ]

  /// The later of two sides in the order of their cases.
  private static func later(_ one: DaySide?, _ other: DaySide?) -> DaySide? {
    guard let one, let other else { return one ?? other }
    return one.rawValue < other.rawValue ? other : one
  }

  private static let subjects: [FoldedWord: FactKind] = {
    let table: [(FactKind, String)] = [
      (.postcode, "postcode postleitzahl plz zip zipcode"), (.iban, "iban"),
      (.email, "email mailadresse"),
      (.telephone, "telefon telefonnummer telephone phone handynummer"),
      (.meterReading, "reading zählerstand"),
      (.date, "date datum termin wunschtermin tag"), (.time, "time uhrzeit zeit"),
      (.amount, "amount betrag abschlag instalment"),
      (.cardNumber, "kreditkarte kreditkartennummer"),
    ]
    var subjects: [FoldedWord: FactKind] = [:]
    for (kind, words) in table {
      for word in words.split(separator: " ") { subjects[FoldedWord(word)] = kind }
    }
    return subjects
  }()
}
