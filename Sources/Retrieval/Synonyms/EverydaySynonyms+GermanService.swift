extension EverydaySynonyms {
  /// Words of service that every company has.
  static let germanService = """
    Handy, Mobiltelefon, Smartphone
    Passwort, Kennwort, PW
    Benutzername, Nutzername, Username, Anmeldename
    Konto, Account, Benutzerkonto, Nutzerkonto, Kundenkonto
    einloggen, anmelden, Login
    ausloggen, abmelden, Logout
    registrieren, Konto anlegen, Konto erstellen
    E-Mail, Mail, Email
    E-Mail-Adresse, Mailadresse, Mail-Adresse
    Telefonnummer, Rufnummer, Handynummer, Mobilnummer
    Hotline, Telefonnummer, Servicenummer, Kundenhotline
    Kundenservice, Kundendienst, Kundenbetreuung, Support, Kundensupport
    anrufen, telefonieren, telefonisch
    Ansprechpartner, Kontaktperson
    Mitarbeiter, Berater, Sachbearbeiter
    Webseite, Website, Homepage, Internetseite
    App, Anwendung, Applikation
    Internet, Web
    online, im Internet
    herunterladen, downloaden, Download
    hochladen, Upload
    aktualisieren, updaten, Update
    installieren, Installation
    drucken, ausdrucken, Ausdruck
    kaputt, defekt, funktioniert nicht, geht nicht
    beschädigt, kaputt
    Fehler, Problem, Störung
    Fehlermeldung, Errormeldung
    reparieren, Reparatur, instand setzen
    Paket, Päckchen, Sendung
    Lieferung, Zustellung
    liefern, zustellen, schicken
    versenden, verschicken, schicken, Versand
    Versandkosten, Lieferkosten, Porto
    Lieferzeit, Lieferdauer
    Sendungsverfolgung, Paketverfolgung, Tracking
    Sendungsnummer, Trackingnummer, Paketnummer
    Paketbote, Postbote, Zusteller
    Lieferadresse, Lieferanschrift, Versandadresse
    Adresse, Anschrift
    Rechnungsadresse, Rechnungsanschrift
    Wohnort, Wohnsitz
    umziehen, Umzug, neue Adresse
    Rücksendung, Retoure
    zurückschicken, zurücksenden, retournieren, Rücksendung
    zurückgeben, Rückgabe
    Rücksendeetikett, Retourenschein, Retourenlabel, Rücksendeschein
    Geld zurück, Rückerstattung, Erstattung, Rückzahlung
    erstatten, zurückzahlen, rückerstatten
    bestellen, ordern, kaufen
    Bestellung, Auftrag, Order
    Bestellnummer, Auftragsnummer
    Warenkorb, Einkaufswagen, Einkaufskorb
    Artikel, Produkt, Ware
    Preis, Kosten
    kostet, Kosten, Preis
    teuer, Preis, Kosten
    kostenlos, gratis, umsonst, kostenfrei
    günstig, billig, preiswert
    Rabatt, Nachlass, Ermäßigung, Preisnachlass
    Gutschein, Voucher, Coupon
    Gutscheincode, Rabattcode, Aktionscode
    bezahlen, zahlen, Zahlung, begleichen
    Zahlungsart, Zahlungsmethode, Zahlungsweise, Bezahlart
    überweisen, Überweisung
    Lastschrift, Bankeinzug, SEPA
    abbuchen, Abbuchung, einziehen
    abgebucht, Abbuchung
    Kreditkarte, Visa, Mastercard
    Ratenzahlung, Ratenkauf, in Raten
    Bankverbindung, Kontoverbindung, IBAN, Kontodaten, Bankdaten
    fällig, Fälligkeit
    Geschäft, Laden, Filiale
    Öffnungszeiten, geöffnet, offen
    Termin, Verabredung
    vereinbaren, ausmachen
    verschieben, verlegen
    Formular, Vordruck
    ausfüllen, Formular
    Unterlagen, Dokumente, Papiere
    Nachweis, Beleg, Bescheinigung
    Quittung, Kassenbon, Kassenzettel, Bon
    Kopie, Abschrift
    unterschreiben, Unterschrift, unterzeichnen
    beantragen, Antrag
    einreichen, einsenden
    ändern, Änderung, wechseln, anpassen
    löschen, entfernen, Löschung
    verlieren, Verlust
    verloren, Verlust, abhandengekommen
    gestohlen, geklaut, Diebstahl, entwendet
    klauen, stehlen, Diebstahl
    Wartezeit, Bearbeitungszeit, Bearbeitungsdauer
    dauert, Dauer
    wie lange, Dauer
    Frist, Stichtag
    ablaufen, verfallen, Ablauf
    verlängern, Verlängerung
    Vertrag, Vertragsverhältnis
    Vertragslaufzeit, Laufzeit, Mindestlaufzeit
    Beschwerde, Reklamation
    beschweren, Beschwerde
    Datenschutz, DSGVO
    persönliche Daten, personenbezogene Daten
    Newsletter, Rundbrief
    abbestellen, abmelden
    Nachricht, Mitteilung
    Benachrichtigung, Info
    antworten, Antwort, Rückmeldung
    Rückruf, zurückrufen
    helfen, Hilfe, Unterstützung
    Anleitung, Bedienungsanleitung, Gebrauchsanweisung, Handbuch
    Gerät, Apparat
    Computer, Rechner, PC
    Laptop, Notebook
    Fernseher, TV
    WLAN, Wifi, WLAN-Netz
    Akku, Batterie
    Auto, Wagen, Pkw, Fahrzeug
    Fahrrad, Rad
    Wohnung, Zuhause
    Vermieter, Hauseigentümer
    Arzt, Doktor, Mediziner
    Krankenhaus, Klinik, Spital
    krank, Erkrankung, Krankheit
    Kind, Kinder, Nachwuchs
    Ehepartner, Ehemann, Ehefrau, Partner
    heiraten, Heirat, Hochzeit, Eheschließung
    Namensänderung, Nachname, neuer Name
    gestorben, verstorben, Todesfall, Tod
    Ausland, im Urlaub
    Urlaub, Reise, Ferien
    Student, Studierende, Studium
    studieren, Studium
    Uni, Universität, Hochschule
    Job, Stelle, Arbeitsplatz
    bewerben, Bewerbung
    Bafög, Ausbildungsförderung
    Amt, Behörde
    Personalausweis, Ausweis, Perso
    Führerschein, Fahrerlaubnis
    Mehrwertsteuer, MwSt, Umsatzsteuer
    eventuell, vielleicht
    sofort, umgehend, gleich
    maximal, höchstens
    mindestens, wenigstens
    Bescheid sagen, informieren, mitteilen
    freischalten, aktivieren, Aktivierung
    sperren, Sperrung, blockieren
    entsperren, freischalten
    bestätigen, Bestätigung
    prüfen, überprüfen, kontrollieren
    umsteigen, wechseln, Wechsel
    erreichen, kontaktieren, Kontakt
    Foto, Bild, Aufnahme
    Größe, Maße, Abmessungen
    Farbe, Farbton
    vorrätig, auf Lager, verfügbar, lieferbar
    ausverkauft, vergriffen, nicht verfügbar
    abholen, Abholung, Selbstabholung
    entsorgen, Entsorgung
    Altgerät, altes Gerät
    """
}
