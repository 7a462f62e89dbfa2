import SeededRandom
import Testing
import TextAnalysis

@Suite struct MessageReaderTests {
  private func matter(
    _ message: String, _ language: TextLanguage = .german, askingAlone: Bool = false
  ) -> String {
    var text = AnalyzedText()
    var reader = MessageReader()
    reader.take(message)
    Analyzer.analyze(message, language: language, into: &text)
    reader.setAside(in: &text, language: language, askingAlone: askingAlone)
    #expect(reader.weights.count == text.tokens.count)
    return text.tokens.map { String(decoding: text.word($0), as: UTF8.self) }
      .joined(separator: " ")
  }

  @Test(arguments: [
    "Wo ist mein Paket?", "Hallo, wo ist mein Paket?",
    "Hallo liebes Team, wo ist mein Paket? Danke!",
    "Sehr geehrte Frau Muster,\n\nwo ist mein Paket?\n\nMit freundlichen Grüßen\nK. Beispiel",
    "Guten Tag, ich hätte da mal eine Frage: Wo ist mein Paket? Vielen Dank im Voraus!",
    "Wo ist mein Paket?\n\n> Ihre Bestellung ist unterwegs\n> und kommt bald",
    "Wo ist mein Paket?\n--\nBeispiel GmbH, Musterstadt",
    """
    Wo ist mein Paket?

    Von: Kundendienst <service@example.com>
    Gesendet: Montag, 23. November 2026 14:02
    An: K. Beispiel
    Betreff: AW: Ihre Retoure

    Ihre Retoure ist eingegangen. Möchten Sie einen Gutschein?
    """,
    "Betreff: Wo ist mein Paket?", "Betreff: AW: Re: Wo ist mein Paket?",
    "Subject: Re: [#12345] Wo ist mein Paket?", "[EXTERN] Wo ist mein Paket?",
    "Ticket-Nr. 4711: Wo ist mein Paket?", "Wo ist mein Paket? (Ticket #4711)",
    "AW: [Ticket 2026-0815]\nGuten Tag zusammen,\nwo ist mein Paket?",
    "Vorgangsnummer: AB-12345\nWo ist mein Paket?",
    "Guten Tag zusammen wo ist mein Paket?", "Schönen guten Tag, wo ist mein Paket?",
    "Sehr geehrte Damen und Herren der Muster GmbH,\nwo ist mein Paket?",
    "Sehr geehrte Damen und Herren vom Kundendienst der Muster GmbH, wo ist mein Paket?",
    "Sehr geehrte Damen und Herren\nwo ist mein Paket?", "Hi Team wo ist mein Paket?",
    "Hallo Herr Dr. Beispiel wo ist mein Paket?", "Liebes Muster-Team, wo ist mein Paket?",
    "Hallo ihr Lieben, wo ist mein Paket?", "Einen schönen guten Morgen! Wo ist mein Paket?",
    "Wo ist mein Paket?\r\n\r\nVon: Kundendienst\r\n\r\nDatum: 23.11.2026\r\nBitte Geduld.",
    """
    Wo ist mein Paket?

    **From:** Support
    **Sent:** Monday, November 23, 2026 2:02 PM
    **To:** K. Example

    Your return has arrived.
    """,
  ])
  func onlyTheMatterIsLeft(message: String) {
    #expect(matter(message) == "wo ist mein paket")
  }

  @Test func whatIsAllCourtesyStays() {
    #expect(matter("Vielen Dank!") == "vielen dank")
    #expect(matter("> nur Zitat") == "nur zitat")
    #expect(matter("123456789") == "123456789")
  }

  /// A line that begins like a header is one only beside another; a whole forwarded mail stays.
  @Test func aSenderAloneIsNoHeader() {
    #expect(matter("Kaffee gesucht.\nVon: Fenster bis Tür verlegen").contains("fenster"))
    #expect(matter("Von: A\nGesendet: heute\nWo ist mein Paket?").contains("paket"))
  }

  /// What is said right after a greeting is no name, whatever comma follows.
  @Test func greetingsEndWhereTheMatterBegins() {
    #expect(
      matter("Hallo ich habe bestellt, wo ist es?") == "ich habe bestellt wo ist es")
    #expect(matter("Hallo Paket kommt nicht, was nun?") == "paket kommt nicht was nun")
    #expect(matter("Liebe Grüße an alle, wo ist mein Paket?").contains("paket"))
    #expect(matter("Moin Strom ausgefallen, wen rufe ich an?").hasPrefix("strom ausgefallen"))
    #expect(matter("Hallo Schlüssel verloren. Wen rufe ich an?").hasPrefix("schlüssel verloren"))
    #expect(
      matter("Hi Claim rejected, how do I cancel?", .english).hasPrefix("claim rejected"))
    #expect(matter("Hallo Max Mustermann, wo ist mein Paket?") == "wo ist mein paket")
    #expect(matter("Ticket 49 Euro kaufen") == "ticket 49 euro kaufen")
    #expect(matter("Was ist meine Ticketnummer?") == "was ist meine ticketnummer")
    #expect(matter("Thema verfehlt: was nun?").contains("thema"))
  }

  /// What a firm signs with is long, and its closing has a line of its own.
  @Test func longSignaturesAreSetAside() {
    let firm = Array(repeating: "Musterfirma Abteilung Buchhaltung Beispielweg Ort", count: 9)
      .joined(separator: "\n")
    #expect(
      matter("Wo ist mein Paket?\n\nMit freundlichen Grüßen\n" + firm) == "wo ist mein paket")
    #expect(
      matter("Wo ist mein Paket?\nViele Grüße an das Lager " + firm).contains("musterfirma"))
  }

  /// Mail programs break an introduction before the address.
  @Test(arguments: [
    "Am Mo., 4. Mai 2026 um 10:00 Uhr schrieb Kundendienst\n<dienst@example.org>:\nAlter Text",
    "On Mon, May 4, 2026 at 10:00 AM Service\n<service@example.org> wrote:\nAlter Text",
  ])
  func introductionsOverTwoLines(quote: String) {
    #expect(matter("Wo ist mein Paket?\n\n" + quote) == "wo ist mein paket")
  }

  @Test(arguments: [
    "Hi team, where is my parcel?", "Hello there where is my parcel?",
    "Dear Sir or Madam,\nwhere is my parcel?", "Dear Mr Example, where is my parcel?",
    "Subject: Re: [#12345] Where is my parcel?", "Fwd: where is my parcel?",
    "Case #00123\nGood morning everyone, where is my parcel?",
    "Dear Example Ltd. Support Team,\nwhere is my parcel?",
  ])
  func englishMessages(message: String) {
    #expect(matter(message, .english) == "where is my parcel")
  }

  /// What is not wanted is set aside where it is said what is wanted instead.
  @Test func deniedWishesAreSetAside() {
    #expect(
      matter("Ich will kein neues Gerät, nur eine Reparatur") == "ich will nur eine reparatur")
    #expect(
      matter("ich will nich kündigen sondern nur umziehen") == "ich will sondern nur umziehen")
    #expect(
      matter("Ich brauche keinen Gutschein. Ich möchte mein Geld zurück.")
        == "ich brauche ich möchte mein geld zurück")
    #expect(matter("Nicht stornieren, sondern verschieben") == "sondern verschieben")
    #expect(
      matter("Ich meine nicht die Rechnung, sondern die Mahnung") == "ich meine sondern die mahnung"
    )
    #expect(
      matter("I do not want a voucher, I just want a refund", .english)
        == "i do i just want a refund")
  }

  /// Reports, and denials without a wish behind them, stay as they are.
  @Test(arguments: [
    "Ich kann mich nicht anmelden, nur die Startseite kommt", "Mein Paket ist nicht angekommen",
    "Ich will keinen Newsletter", "Es geht nicht nur um Strom, sondern auch um Gas",
    "Ich möchte nicht, sondern", "Ich will nicht kündigen, nur",
    "Ich habe keine Rechnung bekommen, nur eine Mahnung",
    "Ich kann die Buchung nicht stornieren, sondern bekomme nur eine Meldung",
    "Fehlermeldung, kann nicht buchen, sondern lande auf der Startseite",
    "Was kostet ein Wochenende",
  ])
  func reportsAreNotSetAside(message: String) {
    #expect(matter(message).split(separator: " ").count == message.split(separator: " ").count)
  }

  @Test func englishToo() {
    #expect(
      matter(
        "Hi there, I just have a quick question: where is my parcel? Kind regards,\nK. Example",
        .english) == "where is my parcel")
  }

  @Test func theSentencesThatAskWeighMost() {
    var text = AnalyzedText()
    var reader = MessageReader()
    let message =
      String(repeating: "Gestern kam der Monteur und hat am Zähler gearbeitet. ", count: 5)
      + "Wann kommt die Rechnung?"
    reader.take(message)
    Analyzer.analyze(message, language: .german, into: &text)
    reader.setAside(in: &text, language: .german)
    #expect(reader.weights.last == 1)
    #expect(reader.weights.first.map { $0 < 1 } == true)
  }

  @Test func whatTellsIsSetAsideBesideWhatAsks() {
    #expect(
      matter("Ich wohne schon lange hier. Wo ist mein Paket?", askingAlone: true)
        == "wo ist mein paket")
    #expect(
      matter("Where is my parcel\nI have been living here for years.", .english, askingAlone: true)
        == "where is my parcel")
    #expect(
      matter("Ich wohne schon lange hier. Wo ist mein Paket?")
        == "ich wohne schon lange hier wo ist mein paket")
    // Nothing asks, or all does.
    for message in ["Mein Paket ist weg. Ich warte seit Tagen.", "Wo ist es? Wann kommt es?"] {
      #expect(matter(message, askingAlone: true) == matter(message))
    }
  }

  @Test func everyPhraseOfCourtesyIsFoundWhole() {
    var random = SplitMix64(seed: 9)
    var text = AnalyzedText()
    for patterns in Courtesy.patterns {
      let table = PhraseTable(patterns)
      for pattern in patterns.split(separator: "\n") {
        for _ in 0..<40 {
          let phrase = Self.random(pattern, &random)
          Analyzer.analyze(phrase, language: .german, into: &text)
          #expect(table.match(text, at: 0) == text.tokens.count, "\(phrase)")
          Analyzer.analyze("Schraube " + phrase, language: .german, into: &text)
          #expect(table.match(text, at: 0) == 0, "\(phrase)")
          #expect(table.match(text, at: 1) == text.tokens.count - 1, "\(phrase)")
        }
      }
    }
  }

  /// A phrase that a pattern stands for.
  private static func random(_ pattern: Substring, _ random: inout SplitMix64) -> String {
    guard let open = pattern.firstIndex(of: "("),
      let close = pattern[open...].firstIndex(of: ")")
    else { return String(pattern) }
    let choices = pattern[pattern.index(after: open)..<close].split(
      separator: "|", omittingEmptySubsequences: false)
    return String(pattern[..<open]) + (choices.randomElement(using: &random) ?? "")
      + Self.random(pattern[pattern.index(after: close)...], &random)
  }
}
