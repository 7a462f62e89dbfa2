import Foundation
import JSON
import Testing

/// A question whose matter is a pronoun alone is about what was just talked about, however near
/// another entry its other words are.
@Suite struct PronounTests {
  private static let policy = """
    { "format": 1, "time_zone": "Europe/Berlin", "route": "service" }
    """
  private static let entries = """
    ---
    language: de
    topic: studio
    audience: customer
    ---
    # Studio

    ## Was kostet eine Mitgliedschaft?
    <!-- id: preise -->

    - Wie hoch ist der Monatsbeitrag?
    - Was kostet das Training?
    - Was kostet es im Monat?

    Die Mitgliedschaft kostet 24,90 Euro im Monat.

    ## Gibt es eine Sauna?
    <!-- id: sauna -->

    - Kann man bei euch saunieren?
    - Was kostet die Sauna?

    Die Sauna ist im Premiumtarif enthalten. Montags ist Damensauna.

    ## Gibt es Kinderbetreuung?
    <!-- id: kinder -->

    - Passt jemand auf mein Kind auf?
    - Betreuung für Kinder

    Vormittags von 9 bis 12 Uhr, 3 Euro je Kind.

    ## Wann haben Sie geöffnet?
    <!-- id: zeiten -->

    - Öffnungszeiten
    - Haben Sie sonntags offen?

    Montag bis Freitag 6 bis 23 Uhr.
    """
  private static let bytes = Shop.bytes(policy: policy, entries: entries)

  private static func entry(_ first: String, _ second: String) throws -> String? {
    var talk = Conversation(try Shop.handler(bytes))
    try talk.say(first)
    #expect(talk.decided == "answer", "\(first): \(talk.last)")
    try talk.say(second)
    return talk.last["answer"]?["spans"]?.arrayValue?.first?["entry"]?.stringValue
  }

  @Test(arguments: ["Was kostet die?", "Und was kostet das?", "Was kostet die denn?"])
  func itIsThatOfTheTurnBefore(second: String) throws {
    for first in ["Gibt es eine Sauna?", "Gibt es Kinderbetreuung?"] {
      #expect(try Self.entry(first, second) != "preise")
    }
  }

  /// Articles and addresses are no pronouns, and what names its matter stands for itself.
  @Test(arguments: [
    ("Was kostet die Mitgliedschaft?", "preise"), ("Haben Sie sonntags offen?", "zeiten"),
    ("Was kostet eine Mitgliedschaft, die im Monat kündbar ist?", "preise"),
    ("Wann haben Sie geöffnet?", "zeiten"), ("Gibt es Kinderbetreuung?", "kinder"),
  ])
  func whatNamesItsMatterStandsForItself(second: String, entry: String) throws {
    #expect(try Self.entry("Gibt es eine Sauna?", second) == entry)
  }

  /// Nobody reads the same twice in a row: of the entry that was shown a human says more.
  @Test func theSameIsNotSaidAgain() throws {
    var talk = Conversation(try Shop.handler(Self.bytes))
    try talk.say("Gibt es eine Sauna?")
    try talk.say("Was kostet die?")
    #expect(talk.decided == "escalate low_confidence", "\(talk.last)")
  }
}
