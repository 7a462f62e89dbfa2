import Foundation

/// A small knowledge base of a shop that does not exist, in two states that
/// differ in an answer and an entry; the same for every run.
///
/// It holds what the index has places for: both languages, entries for agents,
/// a draft, days of validity, a translation, fields and placeholders.
enum SampleBase {
  /// One of the two states of the sources.
  enum State: Int, CaseIterable {
    case old, new
  }

  /// Questions about it: answered ones, near ones, foreign ones and none at all.
  static let questions = [
    "Wie lange dauert der Versand?", "wo bleibt mein paket", "Kann ich etwas zurückschicken?",
    "was kostet der rückversand nach österreich", "Ich habe mein Passwort vergessen",
    "How long does delivery take?", "Zahlung auf Rechnung möglich?",
    "Garantie abgelaufen, was nun?",
    "Wie wird das Wetter morgen?", "Kulanz bei zweiter Reklamation",
    "gilt die weihnachtsaktion noch",
    "?", "Rücksendeetikett drucken und Lieferadresse ändern, geht das beides?",
  ]

  /// Writes the sources of a state into a folder, which may hold the other state's.
  static func write(_ state: State, to folder: String) throws {
    for (name, text) in files(state) {
      try ByteFile.write(Array(text.utf8), to: "\(folder)/\(name)")
    }
  }

  private static func files(_ state: State) -> [(name: String, text: String)] {
    [
      ("versand.md", shipping(state)), ("konto.md", account), ("shop.en.md", english),
      ("intern.md", internalNotes), ("saison.md", seasonal(state)), ("policy.json", policy),
    ]
  }

  /// A risk at which so small a base answers at all.
  private static let policy = """
    {
      "format": 1,
      "time_zone": "Europe/Berlin",
      "languages": ["de", "en"],
      "risk": 0.4,
      "topics": { "konto": { "handling": "answer_and_offer", "route": "konto" } },
      "fields": {
        "order_number": { "pattern": "[0-9]{8}", "label": { "de": "Bestellnummer", "en": "order number" } },
        "postcode": { "pattern": "[0-9]{4,5}", "label": { "de": "Postleitzahl", "en": "postcode" } }
      },
      "actions": { "order_status": { "returns": ["status"], "changes": false } }
    }

    """

  private static func shipping(_ state: State) -> String {
    """
    ---
    language: de
    topic: lieferung
    audience: customer
    ---
    # Versand

    ## Wie lange dauert der Versand?
    <!-- id: lieferzeit -->

    - Wie lang ist die Lieferzeit?
    - Bis wann ist ein Paket normalerweise da?
    - Wann kommt meine Ware an?

    Innerhalb Deutschlands sind es \(state == .old ? "2 bis 4" : "1 bis 3") Werktage. Nach Österreich liefern \
    wir in 3 bis 5 Werktagen. Sperrgut ist davon ausgenommen.

    ## Wo ist meine Bestellung?
    <!--
    id: bestellstatus
    action: order_status
    require: order_number, postcode
    -->

    - Wo bleibt mein Paket?
    - Ist meine Bestellung schon unterwegs?

    Ihre Bestellung {{order_number}} ist {{status}}.

    ## Wie schicke ich etwas zurück?
    <!-- id: ruecksendung -->

    - Kann ich Ware zurücksenden?
    - Wo finde ich das Rücksendeetikett?
    - Wie geht eine Retoure?

    Drucken Sie das Rücksendeetikett in Ihrem Konto aus. Kleben Sie es auf das Paket und geben Sie es in einer \
    Filiale ab. Der Rückversand kostet 4,90 Euro, außer bei Mängeln.

    ## Kann ich die Lieferadresse ändern?
    <!-- id: lieferadresse -->

    - Ich bin umgezogen, wohin geht mein Paket?
    - Neue Adresse für die Lieferung angeben

    Solange die Bestellung nicht verpackt ist, ändern Sie die Adresse unter **Meine Bestellungen**. Danach geht \
    es nicht mehr.

    """
  }

  private static let account = """
    ---
    language: de
    topic: konto
    audience: customer
    ---
    # Konto und Zahlung

    ## Ich habe mein Passwort vergessen. Was tun?
    <!-- id: passwort -->

    - Passwort zurücksetzen
    - Ich komme nicht mehr in mein Konto

    Klicken Sie bei der Anmeldung auf „Passwort vergessen“. Sie erhalten eine E-Mail mit einem Link, der 24 Stunden \
    gilt.

    ## Kann ich auf Rechnung zahlen?
    <!-- id: rechnungskauf -->

    - Ist Zahlung auf Rechnung möglich?
    - Erst liefern, dann bezahlen

    Ja, ab der zweiten Bestellung und bis 500 Euro. Der Betrag ist innerhalb von 14 Tagen fällig.

    ## Was ist der Unterschied zwischen Garantie und Gewährleistung?
    <!-- id: gewaehrleistung -->

    - Wie lange gilt die Gewährleistung?
    - Mein Gerät ist defekt, die Garantie ist abgelaufen

    Die Gewährleistung gilt zwei Jahre ab Lieferung. Eine Garantie gibt der Hersteller freiwillig; ihre Dauer steht \
    auf der Garantiekarte.

    """

  private static let english = """
    ---
    language: en
    topic: lieferung
    audience: customer
    ---
    # Shop

    ## How long does delivery take?
    <!-- id: lieferzeit -->

    - When will my parcel arrive?
    - What is the delivery time?

    Within Germany it takes 2 to 4 working days. Bulky goods take longer.

    ## Can I pay by invoice?
    <!--
    id: rechnungskauf
    topic: konto
    -->

    - Pay after delivery

    Yes, from your second order on and up to 500 euros.

    """

  private static let internalNotes = """
    ---
    language: de
    topic: kulanz
    audience: agent
    ---
    # Intern

    ## Welche Kulanz gibt es bei der zweiten Reklamation?
    <!--
    id: kulanz-zweite-reklamation
    condition: defects >= 2, customer_value >= 500
    -->

    - Gutschrift nach wiederholtem Defekt

    Bieten Sie eine Gutschrift von 25 Euro an. Über 50 Euro entscheidet die Teamleitung Zwickau.

    ## Wie lange dauert der Versand bei Lieferverzug?
    <!-- id: intern-lieferverzug -->

    - Paket hängt im Lager Gröditz fest

    Eskalieren Sie an das Lager Gröditz, Durchwahl 4711.

    """

  /// A file that makes another state of any knowledge base.
  static let additional = """
    ---
    language: de
    topic: lieferung
    audience: customer
    ---
    # Zusatz

    \(newsletter)
    """

  private static let newsletter = """
    ## Gibt es ein Rundschreiben mit Neuigkeiten?
    <!-- id: zz-rundschreiben -->

    - Rundschreiben mit Neuigkeiten bestellen

    Ja. Sie bestellen es im Konto und können es jederzeit abbestellen.

    """

  private static func seasonal(_ state: State) -> String {
    """
    ---
    language: de
    topic: aktion
    audience: customer
    ---
    # Aktionen

    ## Gilt die Weihnachtsaktion noch?
    <!--
    id: weihnachtsaktion
    valid-from: 2026-12-01
    valid-until: 2026-12-24
    -->

    - Wie lange läuft die Aktion vor Weihnachten?

    Sie gilt bis zum 24. Dezember. Gutscheine sind ausgenommen.

    ## Was ist die Frühlingsaktion?
    <!--
    id: fruehlingsaktion
    status: draft
    -->

    - Rabatt im Frühling

    Ein Rabatt von 17 Prozent auf Gartengeräte.

    \(state == .new ? newsletter : "")
    """
  }
}
