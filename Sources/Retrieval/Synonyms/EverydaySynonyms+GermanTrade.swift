extension EverydaySynonyms {
  /// Shops, parcels, payment, insurance, energy, telecommunications, appliances and repairs.
  static let germanTrade = """
    Onlineshop, Webshop, Internetshop, Online-Shop
    Neukunde, Erstkunde, Erstbesteller
    Stammkunde, Bestandskunde
    Gastbestellung, als Gast bestellen, ohne Kundenkonto bestellen
    Kundennummer, Kundennr, Kunden-Nr
    Merkzettel, Wunschliste, Merkliste
    Sonderangebot, Aktionsangebot, Rabattaktion
    Schnäppchen => Sonderangebot, Angebot, Rabatt
    Schlussverkauf, Ausverkauf, Sale, Räumungsverkauf
    reduziert, herabgesetzt, heruntergesetzt, rabattiert
    runtergesetzt => reduziert, rabattiert
    Prozente bekommen => Rabatt
    Mengenrabatt, Staffelpreis, Staffelrabatt
    Bestpreisgarantie, Tiefpreisgarantie
    woanders billiger => Bestpreisgarantie, Preisvergleich
    versandkostenfrei, portofrei, kostenloser Versand, Gratisversand
    was kostet der Versand => Versandkosten
    Lieferumfang, mitgeliefert, im Lieferumfang enthalten
    was ist dabei => Lieferumfang, enthalten
    Teillieferung, Teilsendung, Teilversand
    mehrere Pakete => Teillieferung
    auf einmal liefern => Gesamtlieferung, Sammellieferung
    Lieferverzögerung, Lieferverzug, Lieferverspätung
    verspätet, Verspätung, verzögert, Verzögerung
    Expresslieferung, Expressversand, Eilversand, Expresszustellung
    schneller liefern => Expressversand, Lieferzeit
    dringend, eilig
    eilt => dringend, eilig
    Liefertermin, Lieferdatum, Zustelltermin
    Lieferstatus, Sendungsstatus, Versandstatus, Bestellstatus
    wo bleibt mein Paket => Lieferstatus, Sendungsverfolgung
    wo bleibt meine Bestellung => Lieferstatus, Sendungsverfolgung
    wo ist mein Paket => Sendungsverfolgung, Lieferstatus
    wann kommt mein Paket => Lieferzeit, Liefertermin
    wann kommt meine Bestellung => Lieferzeit, Liefertermin
    Paket verschwunden => Nachforschung, Verlust, Sendungsverfolgung
    Paket verloren => Nachforschung, Verlust
    Nachforschungsauftrag, Nachforschungsantrag, Nachforschung
    noch nicht angekommen => Lieferzeit, Zustellung
    angekommen, ankommen, eingetroffen, eintreffen
    nicht angetroffen => Zustellversuch, Zustellung
    war nicht zu Hause => Zustellversuch, Zustellung
    niemand zu Hause => Zustellversuch, Zustellung
    beim Nachbarn => Zustellung, Ersatzempfänger, Nachbarschaft
    Abholkarte, Abholschein, Benachrichtigungskarte
    Packstation, Paketstation, Abholstation, Paketautomat
    Paketshop, Abholshop, Paketannahmestelle
    Abstellgenehmigung, Ablagevertrag, Abstellerlaubnis
    Ablageort, Abstellort
    vor die Tür gestellt => Abstellort, Zustellung
    Packerl => Paket
    Päckli => Paket
    DHL => Paketdienst, Versanddienstleister
    Hermes => Paketdienst, Versanddienstleister
    DPD => Paketdienst, Versanddienstleister
    Paketdienst, Versanddienstleister, Zustelldienst, Versandunternehmen
    Postler => Paketbote, Zusteller
    Pöstler => Paketbote, Zusteller
    Lieferdienst, Bringdienst, Lieferservice
    Click & Collect, Abholung in der Filiale, Abholung im Markt
    selbst abholen => Abholung, Selbstabholung
    selber abholen => Abholung, Selbstabholung
    abgeholt, abholen, Abholung
    Speditionsversand, Speditionslieferung, Lieferung per Spedition
    Sperrgut, sperrig, Großgut
    bis in die Wohnung => Verwendungsstelle, Bordsteinkante, Lieferung
    hochtragen => Verwendungsstelle, Bordsteinkante
    Auslandsversand, Versand ins Ausland, internationaler Versand
    ins Ausland schicken => Auslandsversand
    in die Schweiz liefern => Auslandsversand, Lieferland
    Lieferland, Liefergebiet, Versandland
    Zollgebühr => Zoll, Einfuhrabgabe
    verzollen, Verzollung, Zoll
    Falschlieferung, Fehllieferung, falsch geliefert
    falsche Ware => Falschlieferung
    etwas anderes bekommen => Falschlieferung
    unvollständig, nicht komplett, nicht vollständig
    fehlt etwas => unvollständig, fehlend
    fehlt ein Teil => unvollständig, Ersatzteil
    Transportschaden, Versandschaden, beschädigt angekommen
    kaputt angekommen => Transportschaden, beschädigt, Reklamation
    kaputt geliefert => Transportschaden, beschädigt, Reklamation
    zerbrochen, zerbrechen, zersprungen
    Karton => Verpackung
    Schachtel => Verpackung, Karton
    Originalverpackung, OVP, Originalkarton
    auspacken, ausgepackt, geöffnete Verpackung
    passt nicht => Größe, Rückgabe, Umtausch
    zu klein => Größe
    zu groß => Größe
    zu eng => Größe, Passform
    zu weit => Größe, Passform
    gefällt mir nicht => Rückgabe, Rücksendung
    gefällt nicht => Rückgabe, Rücksendung
    unzufrieden, nicht zufrieden, Unzufriedenheit
    umtauschen, umgetauscht, Umtausch
    tauschen => Umtausch, Austausch
    andere Größe => Größe, Umtausch
    austauschen, ausgetauscht, Austausch
    Ersatzlieferung, Austauschgerät, Neulieferung
    Ersatz bekommen => Ersatzlieferung, Austausch
    versehentlich, aus Versehen, irrtümlich, fälschlicherweise
    verklickt => versehentlich
    falsch bestellt => Bestellung, Fehlbestellung
    Rückgabefrist, Rücksendefrist, Rückgabezeitraum
    Rücksendekosten, Retourenkosten, Rückversandkosten
    Rücksendeadresse, Retourenadresse
    Rückversand, Retoure, Rücksendung
    zurückgegeben, zurückgeben, Rückgabe
    zurückgesendet, zurückgesandt, zurückgeschickt, Rücksendung
    zurücknehmen, zurückgenommen, Rücknahme
    Gutschrift, gutschreiben, gutgeschrieben
    Geld wiederbekommen => Rückerstattung, Rückzahlung
    Geld zurückbekommen => Rückerstattung, Rückzahlung
    Geld wiederhaben => Rückerstattung, Rückzahlung
    Geld zurückholen => Rückerstattung, Rückbuchung
    Rückzahlung, zurückgezahlt, zurückbezahlt, Rückerstattung
    rückvergüten, Rückvergütung, Erstattung
    Kohle => Geld
    Knete => Geld
    Moneten => Geld
    Kulanz, kulant, Entgegenkommen
    reklamieren, Reklamation, beanstanden, Beanstandung
    meckern => Beschwerde
    Mangel, Sachmangel, Materialfehler, Fabrikationsfehler
    mangelhaft, fehlerhaft
    Produktionsfehler => Mangel, Materialfehler
    Garantiezeit, Garantiedauer, Garantiefrist
    Gewährleistungsfrist, Gewährleistungszeit, Gewährleistungsdauer
    Herstellergarantie, Garantie des Herstellers
    Garantieverlängerung, Zusatzgarantie, Anschlussgarantie
    Garantieschein, Garantiekarte, Garantieurkunde
    Ersatzteil, Austauschteil, Reserveteil
    Quittung, Kassenbon, Kassenzettel, Bon, Kaufbeleg
    Kaufnachweis, Kaufbeleg, Kassenbon
    Kassabon => Kassenbon, Quittung
    Bon verloren => Kassenbon, Kaufbeleg, Verlust
    vorbestellen, Vorbestellung, Preorder
    wieder reinbekommen => verfügbar, lieferbar
    wieder verfügbar, wieder lieferbar, wieder vorrätig
    Lagerbestand, Warenbestand
    Sortiment, Produktpalette, Warenangebot
    reservieren, Reservierung, reserviert
    zurücklegen lassen => Reservierung
    Kundenkarte, Treuekarte, Bonuskarte
    Treuepunkte, Bonuspunkte, Punkte sammeln
    Bonusprogramm, Treueprogramm, Kundenbindungsprogramm
    Payback => Bonusprogramm, Punkte
    einlösen, Einlösung, eingelöst
    Geschenkgutschein, Geschenkkarte, Gutscheinkarte
    Restguthaben, verbleibendes Guthaben
    wie lange gültig => Gültigkeit, Dauer
    gültig, Gültigkeit, Gültigkeitsdauer
    Geschenkverpackung, als Geschenk verpacken, Geschenkpapier
    Bewertung, bewerten, Rezension, Kundenmeinung
    gefälscht, Fälschung, Plagiat
    Fake => Fälschung, gefälscht
    Händler, Verkäufer
    Geschäftskunde, Firmenkunde, Gewerbekunde
    für die Firma bestellen => Geschäftskunde, Firmenkunde
    habt ihr auf => Öffnungszeiten, geöffnet
    macht ihr auf => Öffnungszeiten
    macht ihr zu => Öffnungszeiten
    geschlossen, schließen, Schließung
    Ladenschluss => Öffnungszeiten
    nächste Filiale => Filialfinder, Standort
    Filialfinder, Filialsuche, Standortsuche
    Standort, Filiale, Niederlassung
    Parkplatz, parken, Parkmöglichkeit
    Selbstbedienungskasse, SB-Kasse, Self-Checkout
    Leergut, Pfandflasche, Pfand
    Pfandgeld => Pfand
    shoppen => einkaufen
    gekauft, kaufen, Kauf, erworben
    Bestellbestätigung, Auftragsbestätigung, Bestätigungsmail
    keine Mail bekommen => Bestätigungsmail, Spam-Ordner
    Bestellung ändern, Bestelländerung, Auftrag ändern
    Bestellübersicht, Bestellhistorie, meine Bestellungen
    Bestellvorgang, Bestellprozess, Bestellablauf
    Artikelnummer, Produktnummer, Bestell-Nr
    Altersverifikation, Altersnachweis, Altersprüfung
    Stückzahl, Menge, Anzahl
    Katalog, Prospekt
    Werbung, Reklame
    bar bezahlen, Barzahlung, Bargeld
    cash => bar, Barzahlung, Bargeld
    Kartenzahlung, mit Karte bezahlen, bargeldlos
    mit Handy bezahlen => mobiles Bezahlen, Apple Pay, Google Pay
    mobiles Bezahlen, Mobile Payment
    kontaktlos, kontaktloses Bezahlen, NFC
    EC-Karte, Girocard, Girokarte
    Bankkarte, EC-Karte, Girocard
    Bankomatkarte => Girocard, EC-Karte, Bankkarte
    Debitkarte => Girocard, Bankkarte
    Geldautomat, Bankautomat
    Bankomat => Geldautomat
    Bancomat => Geldautomat
    Geheimzahl, PIN, Geheimnummer
    Vorkasse, Vorauskasse
    im Voraus bezahlen => Vorkasse, Vorauszahlung
    Zahlung bei Lieferung => Nachnahme
    Rechnungskauf, Kauf auf Rechnung
    erst später bezahlen => Rechnungskauf, Zahlungsziel
    später bezahlen => Zahlungsziel, Stundung, Rechnungskauf
    später zahlen => Zahlungsziel, Stundung, Rechnungskauf
    abstottern => Ratenzahlung
    in Teilbeträgen, in Raten, Teilzahlung
    Monatsrate, monatliche Rate, Ratenhöhe
    Finanzierung, finanzieren
    Anzahlung, anzahlen, angezahlt
    Zahlungsziel, Zahlungsfrist
    bis wann zahlen => Zahlungsfrist, Zahlungsziel, Fälligkeit
    Zahlungserinnerung => Mahnung
    Mahngebühr, Mahnkosten
    mahnen, Mahnung, angemahnt
    Inkasso, Inkassobüro, Inkassounternehmen
    Geldeintreiber => Inkasso
    Zahlungsverzug, Zahlungsrückstand
    vergessen zu zahlen => Zahlungsverzug, Mahnung
    knapp bei Kasse => Zahlungsschwierigkeiten, Ratenzahlung, Stundung
    Stundung, Zahlungsaufschub
    offener Betrag, offene Rechnung, Zahlungsrückstand
    Rechnung falsch => Rechnungskorrektur, Rechnung
    Rechnungskopie, Rechnungsduplikat, Zweitschrift
    Rechnung nochmal => Rechnungskopie
    Faktura => Rechnung
    Beleg für die Steuer => Rechnung, Steuerbescheinigung
    Betrag, Summe
    Umsatzsteuer-ID, USt-ID, Umsatzsteueridentifikationsnummer
    doppelt abgebucht => Doppelbuchung, Abbuchung
    zweimal abgebucht => Doppelbuchung, Abbuchung
    zu viel abgebucht => Abbuchung, Erstattung
    zu viel bezahlt => Überzahlung, Erstattung
    Überzahlung, überzahlt
    abgezogen => Abbuchung, Abzug
    Zahlung fehlgeschlagen, Zahlung abgelehnt, Zahlung abgebrochen
    überwiesen, überweisen, Überweisung
    eingezahlt, einzahlen, Einzahlung
    ausgezahlt, auszahlen, Auszahlung
    abheben, abgehoben, Abhebung
    Geld abheben, Bargeldabhebung, Bargeld abheben
    Geld holen => Bargeldabhebung, abheben
    Kontostand, Saldo, Guthaben auf dem Konto
    Kontoauszug, Bankauszug
    Kontobewegung, Kontoumsatz, Transaktion
    Dispo, Dispokredit, Dispositionskredit, Überziehungskredit
    überzogen, überziehen, Überziehung
    im Minus => überzogen, Überziehung, Dispokredit
    ins Minus => überziehen, Überziehung, Dispokredit
    Kredit, Darlehen
    Geld leihen => Kredit, Darlehen
    leihen, geliehen, ausleihen, ausgeliehen
    Ratenkredit, Privatkredit, Konsumkredit, Verbraucherkredit
    Autokredit, Autofinanzierung
    Baufinanzierung, Immobilienfinanzierung, Immobilienkredit, Immobiliendarlehen
    Hypothek => Baufinanzierung, Immobiliendarlehen
    Hauskredit => Baufinanzierung, Immobilienkredit
    Tilgung, tilgen, abbezahlen
    Sondertilgung, außerplanmäßige Tilgung
    vorzeitig zurückzahlen => Sondertilgung, vorzeitige Rückzahlung
    früher abbezahlen => Sondertilgung, vorzeitige Rückzahlung
    Zins, Verzinsung, Zinssatz
    Sollzins, Kreditzins
    Bonität, Kreditwürdigkeit, Zahlungsfähigkeit
    Bonitätsprüfung, Kreditprüfung, Bonitätsabfrage
    Schufa => Bonität, Bonitätsprüfung
    KSV => Bonität, Bonitätsprüfung
    Betreibungsauszug => Bonität, Bonitätsprüfung
    Umschuldung, umschulden, Kredit ablösen
    Bürge, bürgen, Bürgschaft
    sparen, gespart, Ersparnis
    Sparkonto, Sparbuch
    Tagesgeld, Tagesgeldkonto
    Festgeld, Festgeldkonto, Termingeld
    Geld anlegen, Geldanlage, investieren
    Girokonto, Gehaltskonto, Lohnkonto
    Salärkonto => Girokonto, Lohnkonto
    Gemeinschaftskonto, Partnerkonto, gemeinsames Konto
    Kinderkonto, Jugendkonto, Taschengeldkonto
    Kontoeröffnung, Konto eröffnen, Konto aufmachen
    Konto auflösen, Konto schließen, Kontoauflösung, Kontoschließung
    Kontowechsel, Kontoumzug, Bank wechseln
    Kontoführungsgebühr, Kontogebühr, Kontoführungsentgelt
    Bankverbindung ändern, neue Bankverbindung, neue Kontonummer, neue IBAN
    Kontonummer, IBAN
    BIC, SWIFT-Code
    Bankleitzahl, BLZ
    Kontobesitzer => Kontoinhaber
    Dauerauftrag, regelmäßige Überweisung
    jeden Monat überweisen => Dauerauftrag
    Echtzeitüberweisung, Instant-Überweisung, Instant Payment
    Auslandsüberweisung, Überweisung ins Ausland
    Überweisungslimit, Tageslimit
    Kreditrahmen, Kreditlimit, Verfügungsrahmen
    Limit erhöhen => Limit, Verfügungsrahmen
    Lastschriftmandat, SEPA-Mandat, Einzugsermächtigung
    Einziehungsauftrag => Lastschrift, Einzugsermächtigung
    LSV => Lastschrift
    automatisch abbuchen => Lastschrift
    Rückbuchung, zurückbuchen, zurückgebucht
    Rücklastschrift, geplatzte Lastschrift, zurückgegebene Lastschrift
    Lastschrift zurückgeben => Rücklastschrift, Rückbuchung
    nicht gedeckt, mangelnde Deckung, Konto nicht gedeckt
    Überweisung zurückholen => Überweisungsrückruf, Rückruf
    falsch überwiesen => Überweisung, Rückruf
    an den Falschen überwiesen => Überweisung, Rückruf
    Zahlendreher => Tippfehler, falsche IBAN
    Kartensperrung, Karte sperren, Kartensperre
    Karte verloren => Kartensperrung, Verlust
    Karte geklaut => Kartensperrung, Diebstahl
    Karte weg => Kartensperrung, Verlust
    Geldbörse, Portemonnaie, Geldbeutel, Brieftasche
    Portmonee => Geldbörse
    Geldtasche => Geldbörse
    Sperrnotruf, Sperrhotline
    Karte eingezogen => Geldautomat, Kartensperrung, Ersatzkarte
    Ersatzkarte, neue Karte, Kartenersatz
    Karte abgelaufen => Ersatzkarte, Gültigkeit
    Karte funktioniert nicht => Kartenzahlung, defekt, Ersatzkarte
    Kreditkartenabrechnung, Kreditkartenrechnung
    Prepaid-Kreditkarte, Prepaidkarte
    Kreditkartennummer, Kartennummer
    Prüfziffer, Kartenprüfnummer, CVC, CVV
    Zusatzkarte, Partnerkarte
    Onlinebanking, Online-Banking, Internetbanking
    E-Banking => Onlinebanking
    Netbanking => Onlinebanking
    Banking-App, Bank-App
    pushTAN => TAN-Verfahren
    photoTAN => TAN-Verfahren
    chipTAN => TAN-Verfahren
    Zwei-Faktor-Authentifizierung, 2FA, Zwei-Faktor-Authentisierung
    Phishing, Betrugsmail, gefälschte E-Mail
    komische Mail => Phishing, verdächtig
    verdächtige Mail => Phishing
    verdächtig, dubios, unseriös
    Betrug, betrogen, Betrüger, betrügen
    abgezockt => Betrug
    Abzocke => Betrug
    übers Ohr gehauen => Betrug
    Scam => Betrug, Phishing
    unberechtigt, unbefugt, nicht autorisiert
    habe ich nicht bestellt => unberechtigt, Betrug, Bestellung
    kenne ich nicht => unbekannt, unberechtigt
    unbekannte Abbuchung, unberechtigte Abbuchung, fremde Abbuchung
    Geld vom Konto weg => Abbuchung, unberechtigt
    Konto gehackt, fremder Zugriff, unbefugter Zugriff
    gehackt => unbefugter Zugriff, Sicherheit
    Fremdwährung, ausländische Währung, Währung
    Wechselkurs, Umrechnungskurs
    Geld wechseln, Geldwechsel, Währungstausch
    Auslandseinsatzentgelt, Auslandsentgelt, Fremdwährungsentgelt
    im Ausland bezahlen => Auslandseinsatz, Kreditkarte
    Wertpapierdepot, Aktiendepot, Depot
    Aktie => Wertpapier
    ETF => Wertpapier, Fonds
    Fonds, Investmentfonds
    Sparerpauschbetrag => Freistellungsauftrag
    Kapitalertragsteuer, Abgeltungsteuer
    Verwendungszweck, Zahlungsreferenz
    Zahlungseingang, Geldeingang, Eingang der Zahlung
    Geld noch nicht da => Zahlungseingang, Erstattung
    Zahlungsempfänger, Empfänger der Zahlung
    Pfändungsschutzkonto, P-Konto
    Pfändung, pfänden, gepfändet
    Insolvenz, Konkurs, zahlungsunfähig
    pleite => Insolvenz, zahlungsunfähig, Zahlungsschwierigkeiten
    Schulden, verschuldet, Verschuldung
    Schuldnerberatung, Schuldenberatung
    Schließfach, Bankschließfach, Tresorfach
    Bankvollmacht, Kontovollmacht
    Konto von Verstorbenen => Nachlasskonto, Todesfall
    Erbe, Erbschaft, Erbfall
    erben, geerbt, Erbschaft
    Legitimation, Identitätsprüfung, Identifizierung
    PostIdent => Identitätsprüfung, Legitimation
    VideoIdent => Identitätsprüfung, Legitimation
    ausweisen, Identitätsprüfung, Ausweis
    Steuer-ID, Steueridentifikationsnummer, Steuer-Identifikationsnummer
    Entgelt => Kosten
    Gebühr => Kosten
    Versicherungsschutz, versichert, Versicherungsdeckung
    abgedeckt, versichert, Versicherungsschutz
    Versicherungsschein, Police, Versicherungspolice
    Polizze => Versicherungsschein, Police
    Versicherungsnummer, Versicherungsscheinnummer, Policennummer
    Vertragsnummer, Vertragsnr
    Versicherungsbeitrag, Versicherungsprämie
    Versicherungsprämie => Beitrag
    Monatsbeitrag, monatlicher Beitrag
    Beitragserhöhung, Beitragsanpassung, Prämienerhöhung, Beitragssteigerung
    Versicherung teurer geworden => Beitragserhöhung, Beitragsanpassung
    warum teurer => Preiserhöhung, Beitragserhöhung
    Zahlweise, Zahlungsrhythmus, Zahlungsintervall
    jährlich statt monatlich => Zahlungsrhythmus, Zahlweise
    Selbstbeteiligung, Selbstbehalt, Eigenbeteiligung
    selber zahlen => Selbstbeteiligung, Eigenanteil
    Schadenmeldung, Schadensmeldung, Schaden melden, Schadenanzeige
    Schadenfall, Schadensfall, Versicherungsfall
    Schadennummer, Schadensnummer
    Schadenregulierung, Schadensregulierung, Schadenabwicklung
    etwas passiert => Schadensfall, Schaden
    Gutachter, Sachverständiger, Gutachten
    Schadensersatz, Schadenersatz
    Schadensersatz => Entschädigung
    Ersatzleistung, Entschädigung
    entschädigen, Entschädigung, entschädigt
    Versicherungssumme, Deckungssumme
    Höchstentschädigung, Höchstbetrag, Obergrenze
    Neuwert, Neupreis
    Zeitwert, aktueller Wert
    wird übernommen => Kostenübernahme, Leistung
    zahlt die Versicherung => Kostenübernahme, versichert, Leistung
    springt die Versicherung ein => Kostenübernahme, versichert, Leistung
    kommt die Versicherung auf => Kostenübernahme, versichert, Leistung
    mitversichert, mitversichern, eingeschlossen
    einschließen, eingeschlossen, Einschluss
    ausschließen, ausgeschlossen, Ausschluss
    übernehmen, übernommen, Übernahme
    Kostenübernahme, Kosten übernommen, Kosten übernehmen
    Kostenerstattung, Kosten erstatten, Kosten zurückbekommen
    abgelehnt, ablehnen, Ablehnung
    Versicherung zahlt nicht => Ablehnung, Leistungsablehnung
    Versicherungsbeginn, Vertragsbeginn
    Versicherungsbestätigung, Versicherungsnachweis
    Versicherungsabschluss, Versicherung abschließen
    abschließen, abgeschlossen, Abschluss
    Versicherungswechsel, Versicherung wechseln
    doppelt versichert, Doppelversicherung, Mehrfachversicherung
    Vorversicherer, Vorversicherung, bisherige Versicherung
    Versicherer, Versicherungsgesellschaft, Versicherungsunternehmen
    Versicherungsfritze => Versicherungsvertreter, Vermittler
    Versicherungsvertreter => Vermittler, Berater
    Versicherungsmakler => Vermittler, Berater
    fahrlässig, Fahrlässigkeit
    vorsätzlich, Vorsatz, absichtlich, mit Absicht
    Autoversicherung, Kfz-Versicherung, Fahrzeugversicherung
    Autohaftpflicht, Kfz-Haftpflicht, Kfz-Haftpflichtversicherung
    Vollkasko, Vollkaskoversicherung
    Teilkasko, Teilkaskoversicherung
    Schadenfreiheitsklasse, SF-Klasse, Schadenfreiheitsrabatt
    Schadensfreiheitsklasse => Schadenfreiheitsklasse, SF-Klasse
    Bonus-Malus => Schadenfreiheitsklasse
    Prozente übertragen => Schadenfreiheitsrabatt, Schadenfreiheitsklasse
    Rückstufung, zurückgestuft, Herabstufung
    eVB-Nummer, eVB, Versicherungsbestätigung
    Doppelkarte => eVB-Nummer, Versicherungsbestätigung
    Deckungskarte => eVB-Nummer, Versicherungsbestätigung
    Karre => Auto, Fahrzeug
    Kfz, Auto, Fahrzeug
    Kennzeichen, Nummernschild, Autokennzeichen
    Kontrollschild => Kennzeichen
    Nummerntafel => Kennzeichen
    Autonummer => Kennzeichen
    Mopedschild => Versicherungskennzeichen
    Versicherungskennzeichen, Mopedkennzeichen, Rollerkennzeichen
    Moped, Kleinkraftrad
    Mofa => Moped, Kleinkraftrad
    Töff => Motorrad
    Töffli => Mofa
    Motorrad, Kraftrad
    E-Scooter, Elektroscooter, E-Tretroller
    E-Bike, Pedelec, Elektrofahrrad, Elektrorad
    Drahtesel => Fahrrad
    Velo => Fahrrad
    Wohnmobil, Camper, Reisemobil
    Wohnwagen, Caravan
    Hänger => Anhänger
    Lkw, Lastwagen, Laster
    Lieferwagen, Transporter
    Oldtimer, historisches Fahrzeug
    Elektroauto, E-Auto, Elektrofahrzeug
    Autoverkauf, Auto verkaufen, Fahrzeugverkauf, Fahrzeug verkaufen
    Auto anmelden, Kfz-Zulassung, Fahrzeugzulassung, Fahrzeug zulassen
    Auto abmelden, Außerbetriebsetzung, Fahrzeug abmelden, Stilllegung
    Fahrzeugwechsel, Auto wechseln, neues Auto
    Fahrzeugschein, Zulassungsbescheinigung Teil I
    Fahrzeugbrief, Zulassungsbescheinigung Teil II
    Zulassungsschein => Fahrzeugschein
    Typenschein => Fahrzeugbrief
    Fahrzeugausweis => Fahrzeugschein
    Fahrgestellnummer, Fahrzeugidentifikationsnummer, FIN
    Halterwechsel, neuer Halter, Fahrzeughalter ändern
    Fahrleistung, Jahresfahrleistung, Kilometerleistung, Kilometerzahl
    mehr gefahren => Fahrleistung, Kilometerleistung
    Kilometerstand, Tachostand
    Fahrerkreis, Fahrer eintragen, zusätzlicher Fahrer
    jemand anders fahren => Fahrerkreis, Fahrer
    Kind fährt mit meinem Auto => Fahrerkreis, Fahranfänger
    Fahranfänger, Führerscheinneuling
    Führerausweis => Führerschein
    begleitetes Fahren, Führerschein mit 17
    Unfall, Autounfall, Verkehrsunfall
    Crash => Unfall
    Karambolage => Unfall
    reingefahren => Unfall, Auffahrunfall
    draufgefahren => Unfall, Auffahrunfall
    reingekracht => Unfall
    gerammt => Unfall
    angefahren => Unfall
    Unfallverursacher, Schädiger
    gegnerische Versicherung, Versicherung des Gegners, Versicherung des Unfallgegners
    Unfallbericht, europäischer Unfallbericht, Unfallprotokoll
    Fahrerflucht, Unfallflucht
    einfach abgehauen => Fahrerflucht, Unfallflucht
    Abschleppdienst, abschleppen, abgeschleppt
    Panne, Autopanne, liegengeblieben
    liegen geblieben => Panne, Pannenhilfe
    Auto springt nicht an => Panne, Pannenhilfe, Starthilfe
    Pannenhilfe, Pannendienst, Schutzbrief
    Mietwagen, Leihwagen, Mietauto
    Ersatzwagen, Ersatzfahrzeug, Werkstattwagen
    Autowerkstatt, Werkstatt, Kfz-Werkstatt
    Partnerwerkstatt, Vertragswerkstatt
    freie Werkstattwahl => Werkstattbindung
    Windschutzscheibe, Frontscheibe, Autoscheibe
    Glasschaden, Glasbruch, Scheibenbruch
    Steinschlag => Glasschaden, Windschutzscheibe
    Wildunfall, Wildschaden, Zusammenstoß mit Tieren
    Reh => Wild, Wildunfall
    Wildschwein => Wild, Wildunfall
    Marderschaden, Marderbiss, Marder
    Hagel, Hagelschaden
    Sturm, Sturmschaden, Unwetter
    Gewitter => Unwetter, Blitzschlag
    Blitz eingeschlagen => Blitzschlag, Überspannung
    Blitzschlag, Blitzeinschlag
    Überspannung, Überspannungsschaden
    Hochwasser, Überschwemmung, Überflutung
    Keller unter Wasser => Überschwemmung, Wasserschaden
    vollgelaufen => Überschwemmung, Wasserschaden
    Elementarschaden, Naturgefahr, Naturkatastrophe
    Hochwasser => Elementarschaden
    Erdbeben => Elementarschaden
    Erdrutsch => Elementarschaden
    Starkregen => Elementarschaden, Überschwemmung
    Totalschaden, wirtschaftlicher Totalschaden
    Schrott gefahren => Totalschaden, Unfall
    Kratzer, zerkratzt, verkratzt
    Kratzer => Lackschaden, Beschädigung
    Delle, Beule
    Parkschaden, Parkrempler
    Vandalismus, mutwillige Beschädigung, Sachbeschädigung
    Reifen zerstochen => Vandalismus
    Einbruch, eingebrochen, Einbruchdiebstahl, Einbrecher
    Wohnung aufgebrochen => Einbruch, Einbruchdiebstahl
    Raub, beraubt, ausgeraubt, Überfall
    überfallen => Raub, Überfall
    Taschendieb => Diebstahl
    mitgehen lassen => Diebstahl
    Strafanzeige, Anzeige bei der Polizei, Anzeige erstatten
    Feuer, Brand, Brandschaden
    gebrannt, brennen, Brand
    abgebrannt => Brand, Brandschaden
    angebrannt => Brandschaden
    Wasserschaden, Leitungswasserschaden
    Rohrbruch, Wasserrohrbruch, geplatztes Rohr
    Rohr geplatzt => Rohrbruch, Wasserschaden
    undicht, Leck, Undichtigkeit
    tropft => undicht, Leck
    Wasser läuft aus => undicht, Leck
    verliert Wasser => undicht, Leck
    Haftpflicht, Haftpflichtversicherung
    Privathaftpflicht, Privathaftpflichtversicherung
    haften, Haftung, haftbar
    Schlüsselverlust, Schlüssel verloren, verlorener Schlüssel
    Hundehaftpflicht, Hundehalterhaftpflicht, Tierhalterhaftpflicht
    Hund hat gebissen => Hundehalterhaftpflicht, Tierhalterhaftpflicht
    Vierbeiner => Hund, Haustier
    Hund => Haustier
    Katze => Haustier
    Tierarzt, Veterinär
    Tierarztkosten => Tierkrankenversicherung
    Hausrat, Wohnungseinrichtung, Hausratversicherung
    Haushaltsversicherung => Hausratversicherung
    Wohngebäudeversicherung, Gebäudeversicherung
    Hausversicherung => Gebäudeversicherung, Wohngebäudeversicherung
    Eigenheimversicherung => Gebäudeversicherung, Wohngebäudeversicherung
    Fahrraddiebstahl, Fahrrad gestohlen, Fahrrad geklaut
    Wertsachen, Wertgegenstände
    Wohnfläche, Quadratmeter, Quadratmeterzahl
    Rechtsschutz, Rechtsschutzversicherung
    Anwalt, Rechtsanwalt
    Anwaltskosten, Rechtsanwaltskosten
    verklagen, Klage, klagen
    verklagt, Klage, Rechtsstreit
    Gerichtsverfahren, Gerichtsprozess, Rechtsstreit
    vor Gericht => Gerichtsverfahren, Rechtsstreit
    Streit mit Nachbarn => Nachbarschaftsstreit, Rechtsschutz
    Deckungszusage, Kostenzusage
    Strafzettel => Bußgeld, Bußgeldbescheid
    Knöllchen => Bußgeld, Bußgeldbescheid
    geblitzt => Bußgeld, Geschwindigkeitsüberschreitung
    Krankenversicherung, Krankenkasse
    private Krankenversicherung, PKV, privat versichert
    gesetzliche Krankenversicherung, GKV, gesetzlich versichert
    Gesundheitskarte, Versichertenkarte, Krankenversicherungskarte
    Krankenkassenkarte => Gesundheitskarte, Versichertenkarte
    e-card => Gesundheitskarte, Versichertenkarte
    Krankschreibung, Krankmeldung, Arbeitsunfähigkeitsbescheinigung
    krankgeschrieben, arbeitsunfähig, Krankschreibung
    krankschreiben => Krankschreibung, Arbeitsunfähigkeitsbescheinigung
    gelber Schein => Krankschreibung, Arbeitsunfähigkeitsbescheinigung
    Krankenstand => Krankschreibung, arbeitsunfähig
    Zahnersatz, Zahnkrone, Zahnprothese
    Gebiss => Zahnersatz
    dritte Zähne => Zahnersatz
    Zahnimplantat => Zahnersatz
    Zahnzusatzversicherung, Zahnversicherung
    Zahnspange, Kieferorthopädie, Kieferorthopäde
    Zahnreinigung, professionelle Zahnreinigung, PZR
    Heil- und Kostenplan, Kostenplan vom Zahnarzt
    Brille => Sehhilfe
    Kontaktlinse => Sehhilfe
    Hörgerät, Hörhilfe
    Rollstuhl => Hilfsmittel
    Rollator => Hilfsmittel
    Gehhilfe => Hilfsmittel
    verschrieben, verschreiben, verordnen, verordnet
    verschreiben => Rezept, Verordnung
    verschrieben => Rezept, Verordnung
    Medikament, Arzneimittel, Arznei
    Tablette => Medikament
    Zuzahlung, zuzahlen, zugezahlt
    Zuzahlungsbefreiung, von der Zuzahlung befreit
    Physiotherapie, Krankengymnastik
    Physio => Physiotherapie
    Psychologe => Psychotherapie
    Reha, Rehabilitation
    schwanger, Schwangerschaft
    Geburt, Entbindung
    Baby bekommen => Geburt, Schwangerschaft
    Nachwuchs bekommen => Geburt
    Vorsorgeuntersuchung, Früherkennungsuntersuchung
    Check-up => Vorsorgeuntersuchung
    Impfung, impfen, geimpft
    Familienversicherung, familienversichert, Kind mitversichern
    Zusatzversicherung, Zusatzschutz
    Pflegebedürftigkeit, pflegebedürftig, Pflegefall
    Pflegestufe => Pflegegrad
    Naturheilkunde, alternative Medizin
    Homöopathie => Naturheilkunde
    Arztrechnung, Rechnung vom Arzt
    Operation, operieren, operiert
    Krankenhausaufenthalt => stationär, Klinik
    im Krankenhaus liegen => stationär, Krankenhausaufenthalt
    Notaufnahme => Notfall
    Arztwechsel, Arzt wechseln
    Auslandskrankenversicherung, Auslandsreisekrankenversicherung, Reisekrankenversicherung
    Reiserücktrittsversicherung, Reiserücktrittversicherung, Reiserücktrittskostenversicherung
    Stornoversicherung => Reiserücktrittsversicherung
    Annullationskostenversicherung => Reiserücktrittsversicherung
    kann nicht verreisen => Reiserücktritt
    Reiseabbruch, Reise abbrechen, vorzeitige Abreise
    Koffer, Gepäck, Reisegepäck
    Koffer verschwunden => Gepäckverlust, Reisegepäck
    Gepäckverlust, Gepäck verloren, Koffer verloren
    Rücktransport, Krankenrücktransport, Rückholung
    Flug gestrichen, Flugausfall, Flug annulliert
    verreisen, Reise, Urlaubsreise
    Auslandsaufenthalt, Aufenthalt im Ausland
    ins Ausland ziehen => Auslandsumzug, Wegzug
    Lebensversicherung, Kapitallebensversicherung
    Todesfallversicherung => Risikolebensversicherung
    Bezugsberechtigter, bezugsberechtigt, Bezugsrecht, Begünstigter
    Auszahlungswert => Rückkaufswert
    Beitragsfreistellung, beitragsfrei stellen, beitragsfrei
    Beitragspause => Beitragsfreistellung, Stundung
    Altersvorsorge, private Vorsorge, Rentenvorsorge
    Rente, Altersrente, Ruhestand
    Rentner => Rente, Ruhestand
    Pensionist => Rente, Ruhestand
    Berufsunfähigkeit, berufsunfähig, BU
    Berufsunfähigkeitsversicherung, BU-Versicherung
    nicht mehr arbeiten können => Berufsunfähigkeit, Erwerbsminderung
    Invalidität, invalide, bleibender Schaden
    Vorerkrankung => Gesundheitsfragen, Gesundheitsprüfung
    Bestattung, Beerdigung, Begräbnis
    Sterbegeldversicherung, Sterbeversicherung
    Hinterbliebene, Angehörige
    Scheidung, geschieden, scheiden lassen
    Trennung, getrennt, trennen
    arbeitslos, Arbeitslosigkeit, erwerbslos
    Job verloren => arbeitslos, Arbeitslosigkeit
    Vertragsunterlagen, Vertragsdokumente, Vertragspapiere
    Allgemeine Geschäftsbedingungen, AGB, Vertragsbedingungen
    Kleingedrucktes => AGB, Vertragsbedingungen
    Strom, Elektrizität
    Stromanbieter, Stromversorger, Stromlieferant, Energieversorger
    Gasanbieter, Gasversorger, Gaslieferant
    Stromzähler, Stromuhr, Elektrizitätszähler
    Gaszähler, Gasuhr
    Wasserzähler, Wasseruhr
    Zählerstand, Zählerablesung, Zählerwert
    Zählernummer, Zähler-Nr
    abgelesen, ablesen, Ablesung
    Abschlag, Abschlagszahlung, Monatsabschlag
    Akonto => Abschlag, Anzahlung
    Jahresabrechnung, Jahresrechnung, Verbrauchsabrechnung
    Schlussrechnung, Endabrechnung, Abschlussrechnung
    nachzahlen, Nachzahlung, Nachforderung
    Verbrauch, verbrauchen, verbraucht
    Stromverbrauch, Energieverbrauch
    Kilowattstunde, kWh
    Arbeitspreis, Verbrauchspreis, Preis pro Kilowattstunde
    Grundpreis, Grundgebühr
    Ökostrom, Grünstrom, grüner Strom
    Photovoltaik, PV-Anlage, Solaranlage
    Solarzellen => Photovoltaik, Solaranlage
    Balkonkraftwerk, Balkonsolar, Steckersolargerät, Mini-PV
    einspeisen, Einspeisung, eingespeist
    Wallbox, Heimladestation
    Ladesäule, Ladestation, Stromtankstelle
    Auto laden => Ladestation, Wallbox
    Heizung, heizen, Beheizung
    Heizungsausfall, Heizung ausgefallen, Heizung defekt
    Heizung bleibt kalt => Heizungsausfall, Heizung
    kein warmes Wasser => Warmwasser, Heizungsausfall
    Warmwasser, heißes Wasser, warmes Wasser
    Boiler, Warmwasserspeicher
    Stromausfall, kein Strom, Strom ausgefallen, Blackout
    Strom weg => Stromausfall
    Strom abgestellt, Stromsperre, Versorgungsunterbrechung
    Gasgeruch, riecht nach Gas, Gasleck
    Trinkwasser, Leitungswasser
    Wasserhärte, hartes Wasser, Härtegrad
    Abwasser, Schmutzwasser
    Hausanschluss, Netzanschluss
    Sicherung rausgeflogen, Sicherung ausgelöst
    Anbieterwechsel, Anbieter wechseln, Versorgerwechsel
    Stromwechsel, Stromanbieter wechseln
    Preiserhöhung, Preisanpassung, Preissteigerung
    teurer geworden => Preiserhöhung, Preisanpassung
    gestiegen, steigen, Anstieg
    Mieterwechsel, neuer Mieter, Nachmieter
    Züglete => Umzug
    zügeln => umziehen, Umzug
    übersiedeln => umziehen, Umzug
    umgezogen, umziehen, Umzug
    Einzug, einziehen, eingezogen
    Auszug, ausziehen, ausgezogen
    Wohnungsübergabe, Schlüsselübergabe
    Handyvertrag, Mobilfunkvertrag
    Handytarif, Mobilfunktarif
    Natel => Handy, Mobiltelefon
    iPhone => Smartphone, Handy
    iPad => Tablet
    Festnetz, Festnetzanschluss, Festnetztelefon
    Internetanschluss, DSL-Anschluss, Breitbandanschluss
    Glasfaser, Glasfaseranschluss, Fiber
    Rufnummernmitnahme, Rufnummernportierung, Portierung, Nummer mitnehmen
    Nummer behalten => Rufnummernmitnahme, Portierung
    Nummer übertragen => Rufnummernmitnahme, Portierung
    SIM-Karte, SIM
    SIM gesperrt => PUK, entsperren
    Prepaid, Guthabenkarte, Prepaidtarif
    Wertkarte => Prepaid, Guthabenkarte
    aufladen, Aufladung, aufgeladen
    Datenvolumen, Datenguthaben, Datenmenge
    Volumen aufgebraucht => Datenvolumen, Drosselung
    Gigabyte verbraucht => Datenvolumen, Drosselung
    gedrosselt, drosseln, Drosselung
    Flatrate, Flat
    Roaming, Auslandsnutzung, Handy im Ausland
    Netzabdeckung, Netzempfang, Mobilfunkempfang
    kein Netz => Netzabdeckung, Empfang, Netzstörung
    kein Empfang => Netzabdeckung, Netzstörung
    Funkloch => Netzabdeckung, Empfang
    Netzstörung, Netzausfall, Netz gestört
    Modem => Router
    Fritzbox => Router
    WLAN-Passwort, WLAN-Schlüssel, Netzwerkschlüssel
    WLAN-Verstärker, Repeater
    Internetgeschwindigkeit, Bandbreite, Surfgeschwindigkeit
    Internet lahm => Internetgeschwindigkeit, langsam
    Internet langsam => Internetgeschwindigkeit, Bandbreite
    langsam, träge, verlangsamt
    ruckelt => langsam, Störung
    Internetausfall, Internet ausgefallen, kein Internet, Internetstörung
    Internet geht nicht => Internetstörung, Internetausfall
    Internet tot => Internetstörung, Internetausfall
    Verbindungsabbruch, Verbindung bricht ab, Verbindung unterbrochen
    abgebrochen, abbrechen, Abbruch
    unterbrochen, unterbrechen, Unterbrechung
    Techniker, Monteur, Servicetechniker
    Anrufbeantworter, Mailbox, Sprachmailbox
    Combox => Mailbox, Anrufbeantworter
    Mobilbox => Mailbox, Anrufbeantworter
    Rufumleitung, Rufweiterleitung, Anrufweiterleitung
    Abo, Abonnement, abonnieren
    Abofalle, ungewolltes Abo
    Probeabo, Testphase, Probezeitraum, Schnupperabo
    SMS, Kurznachricht, Textnachricht
    Einzelverbindungsnachweis, EVN, Verbindungsnachweis
    Rufnummer unterdrücken, Rufnummernunterdrückung, anonym anrufen
    Werbeanruf, Spam-Anruf, unerwünschter Anruf
    Kabelfernsehen, Kabel-TV, Kabelanschluss
    Satellitenschüssel, Satellitenanlage, Parabolantenne
    Receiver, TV-Box, Set-Top-Box
    Fernsehsender, TV-Sender, Fernsehprogramm
    Sendersuchlauf, Sender suchen, Kanalsuche
    Glotze => Fernseher
    Flimmerkiste => Fernseher
    Fernbedienung, Remote
    Tarifwechsel, Tarif wechseln, in einen anderen Tarif
    Vertrag läuft aus => Vertragslaufzeit, Vertragsende, Verlängerung
    Vertrag übertragen, Vertragsübernahme, Vertragsübertragung
    aus dem Vertrag raus => Kündigung
    aus dem Vertrag kommen => Kündigung
    kündigen, Kündigung, gekündigt
    komme nicht rein => anmelden, Login, Zugang
    Zugangsdaten, Anmeldedaten, Logindaten, Login-Daten
    Passwort vergessen, Kennwort vergessen, Passwort zurücksetzen
    Display, Bildschirm
    Monitor, Bildschirm
    Displayschaden, Displaybruch, Display gesprungen, Bildschirm gesprungen
    runtergefallen, heruntergefallen, fallen gelassen
    runtergefallen => Sturzschaden, beschädigt
    ins Wasser gefallen => Wasserschaden, Feuchtigkeitsschaden
    nass geworden => Wasserschaden, Feuchtigkeitsschaden
    wasserdicht, wasserfest
    Ladegerät, Netzteil
    Ladekabel => Ladegerät
    lädt nicht => aufladen, Akku, Ladegerät
    Akku leer => aufladen, Akkulaufzeit
    Akkulaufzeit, Akkudauer, Batterielaufzeit
    hält nicht lange => Akkulaufzeit, Haltbarkeit
    Kopfhörer, Ohrhörer
    Kamera, Fotoapparat
    Speicherplatz, Speicher voll, Speicherkapazität
    Druckerpatrone, Tintenpatrone
    Festplatte, SSD, HDD
    Daten sichern, Datensicherung, Backup
    Daten weg => Datenverlust, Datenrettung, Datensicherung
    Datenrettung, Datenwiederherstellung, Daten retten
    zurücksetzen, Reset, zurückgesetzt
    Werkseinstellung, Werksreset, auf Werkseinstellungen zurücksetzen
    neu starten, Neustart, neustarten
    rebooten => Neustart
    hochfahren, starten, hochgefahren
    einschalten, anschalten, eingeschaltet
    ausschalten, abschalten, ausgeschaltet
    geht nicht an => einschalten, defekt
    geht nicht mehr an => einschalten, defekt
    tut nichts => defekt, Störung
    spinnt => Störung, Fehler
    streikt => Störung, defekt
    Geist aufgegeben => defekt
    im Eimer => defekt
    futsch => defekt, verloren
    reagiert nicht => Störung, defekt
    abgestürzt, abstürzen, Absturz
    hängt sich auf => Absturz, Störung
    kein Bild => Bildschirm, Störung
    bleibt schwarz => Bildschirm, Störung
    kein Ton => Ton, Lautstärke
    koppeln, Kopplung, Pairing
    anschließen, angeschlossen, Anschluss
    Seriennummer, Gerätenummer
    Typenschild, Geräteschild
    Modellnummer, Modellbezeichnung, Typenbezeichnung
    kompatibel, Kompatibilität, zusammenpassen
    Waschmaschine, Waschautomat
    Wäschetrockner, Trockner
    Tumbler => Wäschetrockner, Trockner
    Geschirrspüler, Spülmaschine, Geschirrspülmaschine
    Abwaschmaschine => Geschirrspüler, Spülmaschine
    Eiskasten => Kühlschrank
    Gefrierschrank, Gefriertruhe, Tiefkühlschrank, Tiefkühltruhe
    Backofen, Backrohr
    Kochfeld, Herdplatte, Kochplatte, Ceranfeld
    Dunstabzugshaube, Abzugshaube, Dunstabzug
    Saugroboter, Staubsaugerroboter
    Kaffeemaschine, Kaffeeautomat, Kaffeevollautomat
    Föhn, Haartrockner
    Klimaanlage, Klimagerät
    Glühbirne, Glühlampe, Leuchtmittel
    Waschmaschine => Haushaltsgerät
    Kühlschrank => Haushaltsgerät
    Geschirrspüler => Haushaltsgerät
    Staubsauger => Haushaltsgerät
    Küchengerät => Haushaltsgerät, Elektrogerät
    Haushaltsgerät, Elektrogerät
    Elektroschrott, Elektroaltgerät
    altes mitnehmen => Altgerätemitnahme, Altgerät
    entkalken, Entkalkung, verkalkt
    reinigen, Reinigung, säubern, putzen
    saubermachen => Reinigung, reinigen
    Energieeffizienzklasse, Energielabel, Energieklasse
    kühlt nicht => Kühlung, Temperatur
    stinkt => Geruch
    müffelt => Geruch
    Gestank => Geruch
    brummt => Geräusch
    quietscht => Geräusch
    Lärm, Krach
    Einbau, einbauen, eingebaut
    Aufbau, aufbauen, Montage, montieren
    zusammenbauen => Montage, Aufbau
    zusammenschrauben => Montage, Aufbau
    Aufbauanleitung, Montageanleitung, Aufbauplan
    abbauen, Abbau, demontieren, Demontage
    Sofa, Couch
    Kanapee => Sofa, Couch
    Bettgestell, Bettrahmen
    Vorhang, Gardine
    Lampe, Leuchte
    Stoffmuster, Stoffprobe, Materialmuster
    Aufmaß, ausmessen, Maß nehmen
    Maßanfertigung, Sonderanfertigung, nach Maß
    Schrauben fehlen => Ersatzteil, Montagematerial, unvollständig
    wackelt => instabil, Stabilität
    wie viel hält => Tragkraft, Belastbarkeit
    Belastbarkeit, Tragkraft, Tragfähigkeit
    wie groß => Größe, Abmessungen
    Ausstellungsstück, Vorführmodell, Ausstellungsware
    gebraucht, Gebrauchtware, Second Hand
    generalüberholt, refurbished, wiederaufbereitet
    Bettwäsche, Bettbezug
    Bettdecke, Zudecke
    Duvet => Bettdecke
    Kleidung, Bekleidung, Kleidungsstück
    Klamotten => Kleidung
    Anziehsachen => Kleidung
    Gewand => Kleidung
    Pullover, Pulli, Sweatshirt
    Jeans => Hose
    Leiberl => T-Shirt
    Sneaker, Turnschuhe, Sportschuhe
    Stiefel => Schuh
    Sandalen => Schuh
    Finken => Hausschuh
    Hausschuh, Pantoffel
    Unterhose, Slip, Unterwäsche
    Badeanzug => Bademode, Badebekleidung
    Socke, Strumpf
    Mütze, Kappe
    Reißverschluss, Zipper
    Zippverschluss => Reißverschluss
    Änderungsschneiderei, Schneiderei, Änderungsservice
    kürzen lassen => Änderungsschneiderei, Änderungsservice
    enger machen => Änderungsschneiderei, Änderungsservice
    Größentabelle, Größenberatung, Maßtabelle
    welche Größe => Größentabelle, Größenberatung
    fällt klein aus => Passform, Größentabelle
    eingelaufen, einlaufen, geschrumpft
    waschen, gewaschen, Wäsche
    Pflegehinweis, Pflegeetikett, Waschanleitung
    wie waschen => Pflegehinweis, Waschanleitung
    abfärben, ausbleichen, Farbe verlieren
    Fleck, Verschmutzung, verschmutzt
    dreckig => verschmutzt, Verschmutzung
    schmutzig, verschmutzt, verunreinigt
    Textilreinigung, chemische Reinigung
    Putzerei => Textilreinigung
    Etikett, Preisschild
    getragen, benutzt, in Gebrauch genommen
    Riss, gerissen, eingerissen
    Umstandsmode, Schwangerschaftsmode
    Übergröße, große Größen
    Gravur, gravieren, eingraviert
    Ehering, Trauring
    Tesa => Klebeband
    Handwerker, Handwerksbetrieb, Handwerksfirma
    Klempner, Sanitärinstallateur, Installateur
    Spengler => Klempner
    Elektriker, Elektroinstallateur
    Maler, Anstreicher
    streichen lassen => Malerarbeiten, Maler
    Anstrich, Malerarbeiten
    Tapete, tapezieren
    Fliese, Kachel
    Plättli => Fliese
    Tischler, Schreiner
    Schornsteinfeger, Kaminkehrer, Kaminfeger
    Rauchfangkehrer => Schornsteinfeger
    Mechaniker, Kfz-Mechaniker, Mechatroniker
    Kostenvoranschlag, KVA, Kostenschätzung
    Offerte => Angebot, Kostenvoranschlag
    Reparaturkosten, Kosten der Reparatur
    Arbeitskosten, Stundensatz, Stundenpreis
    Anfahrtskosten, Anfahrtspauschale, Wegpauschale
    Notdienst, Bereitschaftsdienst, Notfalldienst
    rund um die Uhr, 24 Stunden
    Festpreis, Pauschalpreis, Fixpreis
    Wasserhahn, Armatur
    Toilette, WC, Klo
    Häusl => Toilette
    verstopft, Verstopfung, Rohrverstopfung
    Rohrreinigung, Abflussreinigung, Abfluss verstopft
    Lavabo => Waschbecken
    Schimmel, Schimmelbefall
    Rollladen, Jalousie, Rollo
    Tür zugefallen => Türöffnung, Schlüsseldienst
    ausgesperrt => Türöffnung, Schlüsseldienst
    nicht mehr in die Wohnung => Türöffnung, Schlüsseldienst
    Aufsperrdienst => Schlüsseldienst
    Ersatzschlüssel, Zweitschlüssel, Schlüssel nachmachen
    renovieren, Renovierung
    Sanierung, sanieren, saniert
    Badsanierung, Badrenovierung, Bad renovieren
    Reifenwechsel, Reifen wechseln, Räderwechsel
    Reifenpanne, Plattfuß, platter Reifen
    Patschen => Reifenpanne
    TÜV, Hauptuntersuchung, HU
    Pickerl => Hauptuntersuchung, Plakette
    Schuster, Schuhmacher
    Gartenarbeit, Gartenpflege, Gärtner
    Entrümpelung, entrümpeln, Haushaltsauflösung
    Umzugsunternehmen, Umzugsfirma, Möbelpacker
    Putzfrau => Reinigungskraft, Haushaltshilfe
    Reinigungskraft, Putzkraft, Putzhilfe
    Hausmeister, Hauswart
    Abwart => Hausmeister
    kriegen => bekommen, erhalten
    gekriegt => bekommen, erhalten
    bekommen, erhalten
    Beratung, beraten, Beratungsgespräch
    jemanden sprechen => Kontakt, Ansprechpartner, Kundenservice
    echten Menschen sprechen => Mitarbeiter, Kundenservice, Kontakt
    mit wem sprechen => Ansprechpartner, Kontakt
    niemand erreichbar => Erreichbarkeit, Kontakt
    erreichbar, Erreichbarkeit, erreichen
    Warteschleife => Wartezeit, Hotline
    angeben, angegeben, Angabe
    eingeben, eingegeben, Eingabe
    falsche Adresse => Adressänderung, Adresse
    Adressänderung, Adresse ändern, neue Anschrift
    vertippt => Tippfehler, Korrektur
    nachgewiesen, nachweisen, Nachweis
    unterschrieben, unterschreiben, Unterschrift
    verschoben, verschieben, Terminverschiebung
    ablaufen, abgelaufen, Ablauf
    verloren, verlieren, Verlust
    finde nicht mehr => verloren, Verlust
    gestohlen, stehlen, Diebstahl
    geklaut, klauen, Diebstahl
    gefunden, finden, Fund
    kaputtgegangen => defekt, beschädigt
    kaputt gegangen => defekt, beschädigt
    ausgefallen, ausfallen, Ausfall
    widersprechen, widersprochen, Widerspruch
    widerrufen, Widerruf
    stornieren, Stornierung, Storno
    zurücktreten, Rücktritt, zurückgetreten
    vorrätig, auf Lager, verfügbar, lieferbar, Verfügbarkeit
    Wartung, Inspektion, Instandhaltung
    gewartet, warten lassen, Wartung
    Motorroller, Roller
    """
}
