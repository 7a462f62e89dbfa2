import Answering
import Knowledge
import SeededRandom
import Storage
import Testing
import TextAnalysis

@Suite struct ComposerTests {
  func compose(
    _ answer: String, near: Set<Int> = [0], isShort: Bool = true, isWhole: Bool = false,
    asksQuantity: Bool = false, format: TextFormat = .markdown, in language: TextLanguage = .german
  ) throws -> Answer {
    let bytes = Array(answer.utf8)
    let sentences = AnswerSentences(bytes, in: language)
    var composer = Composer()
    composer.nearness = sentences.sentences.indices.map { near.contains($0) ? 900_000 : 10_000 }
    let source = Composer.Source(
      entry: "eintrag", isWhole: isWhole, language: .german,
      digest: SHA256.hex(bytes, digits: 32))
    let result = bytes.withUnsafeBufferPointer {
      composer.compose(
        $0, sentences, of: source, isShort: isShort, asksQuantity: asksQuantity, format: format)
    }
    // Whatever is shown: every span is the stored answer's bytes with their digest.
    var end = 0
    for span in result.spans {
      #expect(span.entry == "eintrag" && span.language == .german)
      #expect(span.range.lowerBound >= end && span.range.upperBound <= bytes.count)
      #expect(span.digest == SHA256.hex(bytes[span.range], digits: 32))
      end = span.range.upperBound
    }
    for span in result.marked {
      #expect(span.digest == SHA256.hex(bytes[span.range], digits: 32))
      #expect(result.spans.contains { $0.range.contains(span.range.lowerBound) })
    }
    if format == .markdown {
      let shown = result.spans.map { String(decoding: bytes[$0.range], as: UTF8.self) }
      #expect(result.text == shown.joined(separator: "\n\n"))
    }
    return result
  }

  private let delivery = """
    Innerhalb Deutschlands sind es 2 bis 4 Werktage. Nach Österreich liefern wir in einer Woche. \
    Unsere Pakete sind grün. Speditionsware ist davon ausgenommen.
    """

  @Test func wholeAnswersAreTheStoredBytes() throws {
    let answer = try compose(delivery, isShort: false)
    #expect(answer.text == delivery)
    #expect(answer.spans.map(\.range) == [0..<delivery.utf8.count])
    #expect(answer.marked.count == 2, "the near sentence and the exception are marked")
  }

  @Test func shortKeepsTheExceptionThatFollows() throws {
    let answer = try compose(delivery, near: [1])
    #expect(
      answer.text
        == "Nach Österreich liefern wir in einer Woche.\n\nSpeditionsware ist davon ausgenommen.")
  }

  @Test func anExceptionBringsItsRule() throws {
    let answer =
      "Ja, in jedem Markt. Bringen Sie den Beleg mit. Wir überweisen das Geld. "
      + "Großgeräte können Sie nicht im Markt zurückgeben."
    #expect(
      try compose(answer, near: [3]).text
        == "Ja, in jedem Markt.\n\nGroßgeräte können Sie nicht im Markt zurückgeben.")
    let plain = "Jeder Markt nimmt Ware zurück. Großgeräte nimmt er nicht zurück."
    #expect(try compose(plain, near: [1]).text == plain)
    let prices = "Shipping is €4.95. To Austria it is €9.95, whatever the order value."
    #expect(try compose(prices, near: [0]).text == prices)
  }

  /// Who asks what something costs, or how long it takes, reads all amounts and durations.
  @Test func amountsAndDurationsAreKeptWhereTheyAreAskedFor() throws {
    let answer =
      "Melden Sie die Reparatur im Konto. Unsere Pakete sind grün. Ein Techniker kommt in zwei Wochen. "
      + "Innerhalb der Gewährleistung ist sie kostenlos. Der Kostenvoranschlag beträgt 25 €."
    #expect(try compose(answer, near: [0]).text == "Melden Sie die Reparatur im Konto.")
    let asked = try compose(answer, near: [0], asksQuantity: true).text
    for part in ["zwei Wochen", "kostenlos", "25 €"] { #expect(asked.contains(part), "\(asked)") }
    #expect(!asked.contains("grün"))
  }

  /// A condition that stands before what answers is kept, within its section.
  @Test func aConditionBeforeIsKept() throws {
    let answer = "Voraussetzung ist ein Kundenkonto. Wir freuen uns sehr. Die Rückgabe ist einfach."
    #expect(
      try compose(answer, near: [2]).text
        == "Voraussetzung ist ein Kundenkonto.\n\nDie Rückgabe ist einfach.")
    let sections = "Nur im Markt.\n\n### Im Internet\n\nDie Rückgabe ist einfach."
    #expect(!(try compose(sections, near: [2]).text.contains("Markt")))
  }

  @Test func entriesThatMustStayWholeAreNeverCut() throws {
    let answer = try compose(delivery, near: [1], isWhole: true)
    #expect(answer.text == delivery)
    #expect(answer.spans.count == 1)
    #expect(!answer.marked.isEmpty)
  }

  /// Conditions and exceptions in the words that editors use.
  @Test(arguments: [
    "Das gilt nicht für Speditionsware.", "Ausgenommen sind Gutscheine.",
    "Voraussetzung ist ein Kundenkonto.", "Dies setzt ein Kundenkonto voraus.",
    "Sofern Sie bar zahlen, dauert es länger.", "Bei Sonderanfertigung entfällt dieses Recht.",
    "Außer an Feiertagen.", "Ausser an Feiertagen.", "Hoechstens drei Stück.",
    "Höchstens drei Stück.", "Vorbehaltlich der Prüfung.", "Der Anspruch erlischt nach einem Jahr.",
    "Lediglich Porto fällt an.", "Dafür ist ein Beleg erforderlich.", "Aber nur mit Beleg.",
    "Gift cards aren't included.", "This doesn’t apply to sale items.", "Gift cards are excluded.",
    "You cannot return them.", "Unless you paid cash.", "Subject to approval.",
    "A receipt is required.",
  ])
  func limitsAreNeverLost(limit: String) throws {
    let answer = try compose("Ja, das geht. Wir freuen uns sehr. Grün ist schön. \(limit)")
    #expect(answer.text.hasSuffix(limit), "\(answer.text)")
    #expect(answer.text.hasPrefix("Ja, das geht."))
  }

  @Test func sentencesThatPointBackBringWhatTheyPointTo() throws {
    let answer = try compose(
      "Rot ist warm. Kunden mit Karte sammeln Punkte. Diese zählen doppelt.", near: [2])
    #expect(answer.text == "Kunden mit Karte sammeln Punkte. Diese zählen doppelt.")
  }

  /// A limit that points back would otherwise be read of the wrong sentence.
  @Test func limitsThatPointBackBringWhatTheyPointTo() throws {
    let text =
      "Privatkunden haben 14 Tage Zeit. Firmen haben eine Woche. Das gilt nicht im Dezember."
    #expect(try compose(text).text == text)
  }

  @Test func announcedListsStayWhole() throws {
    let text = """
      Sie können alles zurückgeben. Wir freuen uns.

      Ausgenommen sind:

      - Hygieneartikel
      - Gutscheine
      - Software

      Grün ist schön.
      """
    let exceptions = "Ausgenommen sind:\n\n- Hygieneartikel\n- Gutscheine\n- Software"
    #expect(try compose(text).text == "Sie können alles zurückgeben.\n\n" + exceptions)
    // An item alone would say the opposite.
    #expect(try compose(text, near: [3]).text == exceptions)
  }

  @Test func stepsStayTogether() throws {
    let text = "So geht es.\n\n1. Konto öffnen\n2. Knopf drücken\n3. Fertig\n\nGrün ist schön."
    #expect(
      try compose(text, near: [2]).text == "1. Konto öffnen\n2. Knopf drücken\n3. Fertig")
  }

  @Test func tablesStayWhole() throws {
    let table = "| Land | Tage |\n| --- | --- |\n| DE | 2 |\n| AT | 5 |"
    #expect(try compose("Gern.\n\n\(table)\n\nGrün ist schön.", near: [4]).text == table)
  }

  @Test func exceptionsUnderAHeadingComeWithIt() throws {
    let text = """
      Ja, das geht. Wir freuen uns.

      ### Ausnahmen

      Hygieneartikel und Software. Auch Gutscheine.
      """
    #expect(
      try compose(text).text
        == "Ja, das geht.\n\n### Ausnahmen\n\nHygieneartikel und Software. Auch Gutscheine.")
    let named = "### Inland\n\nZwei Tage. Grün.\n\n### Ausland\n\nSechs Tage. Blau."
    #expect(try compose(named, near: [4]).text == "### Ausland\n\nSechs Tage.")
  }

  @Test func withoutANearSentenceAllAreTaken() throws {
    #expect(try compose(delivery, near: []).text == delivery)
    #expect(try compose("", near: []).spans.allSatisfy { $0.range.isEmpty })
  }

  /// Random answers: what is short is a part of what is whole, in order, and
  /// every limiting sentence behind the first shown one is there.
  @Test(arguments: 0..<200)
  func shortIsAPartOfTheWhole(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let pieces = [
      "Ja.", "Das geht so.", "Ausgenommen sind Gutscheine.", "Wir liefern täglich.",
      "Dies ist neu.",
      "\n\n- Punkt eins\n- Punkt zwei\n\n", "\n\n### Titel\n\n", "Nur mit Beleg.", "Dazu gehört:",
      "\n\n1. Erstens\n2. Zweitens\n\n", "Größe zählt.",
    ]
    let answer = (0..<random.integer(1...9)).map { _ in pieces[random.integer(0...10)] }
      .joined(separator: " ")
    let bytes = Array(answer.utf8)
    let sentences = SentenceSplitter.split(bytes)
    guard !sentences.isEmpty else { return }
    let result = try compose(answer, near: [random.integer(0...sentences.count - 1)])
    let start = result.spans.first?.range.lowerBound ?? 0
    for sentence in sentences where sentence.lowerBound > start {
      let text = String(decoding: bytes[sentence], as: UTF8.self)
      guard text.contains("Ausgenommen") || text.contains("Nur mit") else { continue }
      #expect(
        result.spans.contains { $0.range.clamped(to: sentence) == sentence }, "\(answer)")
    }
  }

  @Test(arguments: [
    ("**Wichtig:** Bitte *alles* lesen.", "Wichtig: Bitte alles lesen."),
    ("*Kursiv* und **fett** und ***beides*** hier", "Kursiv und fett und beides hier"),
    ("_Kursiv_ und order_number bleibt", "Kursiv und order_number bleibt"),
    ("Nutzen Sie `lotse build`.", "Nutzen Sie lotse build."),
    ("# Titel\n\nText", "Titel\n\nText"), ("### Ausnahmen", "Ausnahmen"),
    ("#5 ist gut", "#5 ist gut"),
    ("* eins\n* **zwei** mehr\n  * drei", "* eins\n* zwei mehr\n  * drei"),
    ("- eins\n- zwei", "- eins\n- zwei"), ("3 * 4 = 12", "3 * 4 = 12"),
    ("Siehe [Hilfe](https://a.de/x_y).", "Siehe Hilfe (https://a.de/x_y)."),
    ("[https://a.de](https://a.de)", "https://a.de"), ("[**Fett**](u)", "Fett (u)"),
    ("[kein Link] und (Klammer)", "[kein Link] und (Klammer)"),
    ("\\*kein\\* Stern", "*kein* Stern"),
    ("Preis: 5 €", "Preis: 5 €"), ("", ""), ("\\", "\\"), ("[", "["), ("**", "**"),
  ])
  func plainText(markdown: String, plain: String) throws {
    let answer = try compose(markdown, near: [], isShort: false, format: .plain)
    #expect(answer.text == plain)
    #expect(answer.format == .plain)
  }

  @Test func plainTextKeepsTheSpansOfTheStoredAnswer() throws {
    let answer = try compose("**Ja**, das geht. Grün ist schön.", format: .plain)
    #expect(answer.text == "Ja, das geht.")
    #expect(answer.spans.map(\.range) == [0..<"**Ja**, das geht.".utf8.count])
  }
}
