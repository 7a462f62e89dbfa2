extension EverydaySynonyms {
  /// What customers describe, and the word that a company has for it.
  static let germanSituations = """
    abgeschickt, abschicken, absenden, abgesendet
    zugestellt, zustellen, Zustellung
    verschickt, verschicken, Versand
    zugeschickt, zugesandt, zusenden, Zusendung
    geliefert, liefern, Lieferung
    ausgeliefert, ausliefern, Auslieferung, Zustellung
    nachgeliefert, nachliefern, Nachlieferung
    abbestellt, abbestellen, Abbestellung
    nachbestellt, nachbestellen, Nachbestellung
    verrechnet, verrechnen, Verrechnung
    angepasst, anpassen, Anpassung
    hochgestuft, hochstufen, Hochstufung
    verbunden, verbinden, Verbindung
    ausgefüllt, ausfüllen
    eingereicht, einreichen, Einreichung
    nachgereicht, nachreichen, Nachreichung
    vermietet, vermieten, Vermietung
    geräumt, räumen, Räumung
    geleert, leeren, Leerung
    eingeloggt, einloggen, Login
    ausgeloggt, ausloggen, Logout
    freigeschaltet, freischalten, Freischaltung
    verknüpft, verknüpfen, Verknüpfung
    eingebunden, einbinden, Einbindung
    ausgeblendet, ausblenden
    zusammengelegt, zusammenlegen, zusammenführen, Zusammenführung
    aufgeteilt, aufteilen, Aufteilung
    weitergeleitet, weiterleiten, Weiterleitung
    umgeleitet, umleiten, Umleitung
    zugeordnet, zuordnen, Zuordnung
    zugewiesen, zuweisen, Zuweisung
    gelöscht, löschen, Löschung
    umgewandelt, umwandeln, Umwandlung
    beauftragt, beauftragen, Beauftragung
    nachverfolgt, nachverfolgen, Nachverfolgung
    geklärt, klären, Klärung
    durchgeführt, durchführen, Durchführung
    bearbeitet, bearbeiten, Bearbeitung
    verursacht, verursachen, Verursacher
    verletzt, verletzen, Verletzung
    beerdigt, beerdigen, Beerdigung, Bestattung
    untersucht, untersuchen, Untersuchung
    pflegen, gepflegt, Pflege
    gezahlt, zahlen, Zahlung
    zurückerstattet, rückerstattet, Rückerstattung, zurückgezahlt
    zurücküberwiesen => Rückerstattung, Rückzahlung
    zurückgeholt, zurückholen
    wiederbekommen, zurückbekommen, wiederkriegen
    zurückkriegen => zurückbekommen, Erstattung
    wiederkriegen => Erstattung
    verschwinden, verschwunden
    geschrumpft, schrumpfen
    angeguckt, angucken, ansehen, anschauen
    anschauen, angeschaut, ansehen, angesehen, besichtigen
    abgebrannt, abbrennen, Brand
    gebissen, Biss, Hundebiss
    gesunken, sinken
    hingefallen, ausgerutscht, gestürzt, Sturz
    reingelassen, Einlass
    aufgetaut, auftauen
    ausgetauscht, Tausch, tauschen
    weggezogen, fortgezogen, Wegzug
    nachgefüllt, nachfüllen
    aufgebraucht, aufbrauchen
    rausbekommen, herausbekommen => herausfinden
    runtersetzen => herabsetzen, senken, reduzieren
    hochsetzen => erhöhen, Erhöhung
    aufstocken, Aufstockung, erhöhen
    berechtigt, Berechtigung
    befugt, berechtigt, Befugnis
    Zuständigkeit, zuständig
    Vertretung, vertreten
    Krankheit, erkranken, erkrankt
    Nachweis, beweisen, Beweis
    Überprüfung, überprüft, überprüfen, Prüfung
    Ergänzung, ergänzen, ergänzt
    Berichtigung, berichtigen, korrigieren, Korrektur
    Beschädigung, beschädigt, beschädigen
    Ermächtigung, ermächtigen, ermächtigt
    bevollmächtigen, Vollmacht, bevollmächtigt, Bevollmächtigter
    Erstellung, erstellen, erstellt
    Aushändigung, aushändigen, ausgehändigt
    Überlassung, überlassen
    Verzicht, verzichten, verzichtet
    Mitwirkung, mitwirken
    Zusage, zusagen, zugesagt
    Verpackung, verpacken, verpackt, einpacken
    Befestigung, befestigen, befestigt, festmachen
    anbringen, angebracht, befestigen
    festschrauben => befestigen, Befestigung
    an die Wand => Wandmontage, Wandbefestigung
    empfangen, Empfang, empfängt
    Zeugs => Gegenstände, Sachen
    Kram => Gegenstände, Sachen
    Krempel => Gegenstände, Hausrat
    Gerümpel => Sperrmüll, Entrümpelung
    Plunder => Sperrmüll, Entrümpelung
    Elektromüll => Elektroschrott, Elektroaltgerät
    Zaster => Geld
    Euronen => Euro, Geld
    löhnen => bezahlen, zahlen
    hinblättern => bezahlen, zahlen
    auf Pump => Ratenzahlung, Finanzierung, Kredit
    anschreiben lassen => Rechnungskauf
    dazubestellen => Bestelländerung, hinzufügen
    noch was dazu => Bestelländerung, hinzufügen
    dazubuchen, zubuchen, hinzubuchen, Zusatzoption
    Mindestbestellmenge, Mindestabnahme, Mindestmenge
    Mindestumsatz => Mindestbestellwert
    Mindestbestellung => Mindestbestellwert
    ab welchem Betrag => Mindestbestellwert, Mindestbetrag
    zusammen verschicken => Sammelbestellung, Versandkosten
    zusammen liefern => Sammellieferung, Gesamtlieferung
    in einem Paket => Sammellieferung, Gesamtlieferung
    in zwei Paketen => Teillieferung
    andere Lieferadresse, abweichende Lieferadresse, abweichende Lieferanschrift
    im Laden => Filiale, vor Ort
    im Geschäft => Filiale, vor Ort
    frei Haus => versandkostenfrei, Lieferung
    Porto sparen => versandkostenfrei
    Lieferung verschieben => Liefertermin, Wunschtermin
    Wunschtermin, Liefertermin aussuchen, Wunschtag
    Uhrzeit aussuchen => Zeitfenster, Wunschtermin
    Zeitfenster, Lieferfenster, Lieferzeitfenster
    um welche Uhrzeit => Zeitfenster
    am selben Tag => Same Day, Expresslieferung
    Heiligabend => Weihnachten, Feiertag
    Silvester => Jahreswechsel, Feiertag
    Bestellung verschwunden => Lieferstatus
    noch nicht da => Lieferverzögerung, Lieferzeit
    nie angekommen => nicht erhalten, Nachforschung, Verlust
    nicht angekommen => nicht erhalten, Nachforschung
    nichts angekommen => nicht erhalten, Lieferung
    nichts bekommen => nicht erhalten
    nicht gekriegt => nicht erhalten
    nichts gekriegt => nicht erhalten
    angeblich zugestellt => Zustellung, nicht erhalten, Nachforschung
    Paket hängt => Sendungsverfolgung, Verzögerung
    kommt nicht an => Zustellung, nicht erhalten
    wann wird geliefert => Lieferzeit, Liefertermin
    rausgeschickt, verschickt, versandt
    rausschicken => versenden, Versand
    Annahme verweigern, Annahmeverweigerung, Annahme verweigert
    für mich abholen => Vollmacht
    jemand anders abholen => Vollmacht
    jemand anderes abholen => Vollmacht
    jemand anders => andere Person, Dritte
    jemand anderes => andere Person, Dritte
    statt mir => Vollmacht, Vertretung
    Lagerfrist, Aufbewahrungsfrist, Lagerdauer
    unzustellbar, nicht zustellbar
    Paket frankieren => Porto, Versandmarke
    Briefmarke, Postwertzeichen
    frankieren, Frankierung, frankiert
    Paket aufgeben, Paket einliefern, Einlieferung
    Nachsendeauftrag, Nachsendung, nachsenden
    Post nachschicken => Nachsendeauftrag, Nachsendung
    Post umleiten => Nachsendeauftrag
    nachschicken, nachsenden, Nachsendung
    Briefkasten, Postkasten
    wie viel wiegen => Höchstgewicht, Gewicht
    wie schwer darf => Höchstgewicht, Gewicht
    Höchstgewicht, Maximalgewicht, Gewichtsgrenze
    Gewichtslimit => Höchstgewicht
    zerbrechlich, bruchempfindlich
    versicherter Versand, versichert verschicken, Transportversicherung
    aufgerissen => beschädigt, Verpackung
    aufgeplatzt => beschädigt, Verpackung
    Karton beschädigt => Transportschaden, Verpackung
    eingedrückt => beschädigt, Transportschaden
    Macke => Mangel, Beschädigung
    Kratzer drauf => Mangel, Beschädigung
    Schramme => Kratzer, Beschädigung
    schlechte Qualität => Mangel, Reklamation
    minderwertig => Mangel, Qualität
    Schrott bekommen => Mangel, Reklamation
    nicht wie beschrieben => Abweichung, Reklamation
    sieht anders aus => Farbabweichung, Abweichung
    andere Farbe => Farbabweichung
    falsche Farbe => Falschlieferung
    falscher Artikel => Falschlieferung
    falsches Teil => Falschlieferung
    falsches Produkt => Falschlieferung
    Teile fehlen => unvollständig, Ersatzteil
    Teil fehlt => unvollständig, Ersatzteil
    fehlende Teile => unvollständig, Ersatzteil
    fehlte => unvollständig, fehlend
    nicht mehr brauchen => Rückgabe, Kündigung
    anders überlegt => Rückgabe, Änderung
    umentschieden => Änderung, Rückgabe
    Meinung geändert => Änderung, Rückgabe
    zurück schicken, zurückschicken, Rücksendung
    zurück geben, zurückgeben, Rückgabe
    zurück nehmen, zurücknehmen, Rücknahme
    zurück senden, zurücksenden, Rücksendung
    nehmt ihr zurück => Rücknahme, Rückgabe
    nehmen Sie zurück => Rücknahme, Rückgabe
    Retourenaufkleber => Rücksendeetikett
    Rücksendelabel, Rücksendeetikett, Retourenetikett
    ohne Karton => Originalverpackung, Verpackung
    Verpackung weggeworfen => Originalverpackung
    schon ausgepackt => Originalverpackung, geöffnet
    schon benutzt => gebraucht, Rückgabe
    schon getragen => Rückgabe
    schon aufgemacht => geöffnet, Rückgabe
    doppelt bekommen => Umtausch, Doppellieferung
    Geburtstagsgeschenk => Geschenk
    Grußkarte, Geschenkkarte mit Text, persönliche Nachricht
    Gutschein abgelaufen => Gültigkeit
    Gutschein geht nicht => einlösen
    Code geht nicht => Gutscheincode, einlösen
    Code funktioniert nicht => Gutscheincode, Fehler
    Code eingeben => einlösen, Gutscheincode
    Code ungültig => Gutscheincode, Gültigkeit
    zwei Gutscheine => mehrere Gutscheine, kombinieren
    mehrere Gutscheine, Gutscheine kombinieren
    kombinieren, kombinierbar, Kombination
    im Angebot => Sonderangebot, Aktion
    Sonderpreis => Angebot, Rabatt
    Preis gesunken => Preissenkung, Preisanpassung
    billiger gesehen => Bestpreisgarantie, Preisvergleich
    Punkte verfallen => Bonuspunkte
    Punkte weg => Bonuspunkte, Verfall
    Freunde werben, Freundschaftswerbung, Kunden werben Kunden
    Freund werben => Freundschaftswerbung, Kunden werben Kunden
    weiterempfehlen, Weiterempfehlung, Empfehlungsprogramm
    gibt es noch => verfügbar, Verfügbarkeit
    habt ihr noch => verfügbar, Verfügbarkeit
    haben Sie noch => verfügbar, Verfügbarkeit
    nicht mehr da => ausverkauft, nicht verfügbar
    Auslaufmodell, Restposten, Auslaufartikel
    anprobieren, Anprobe, anprobiert
    Kontostand abfragen, Kontostand sehen, Kontostand abrufen
    Umsätze, Kontoumsatz
    Geld verschicken => überweisen, Überweisung
    Geld senden => überweisen, Überweisung
    Geld schicken => überweisen, Überweisung
    Geld draufmachen => einzahlen, aufladen
    Geld drauf => Guthaben, einzahlen
    Bargeld einzahlen, Bareinzahlung, Geld einzahlen
    Münzen einzahlen => Bareinzahlung, Münzgeld
    Scheine einzahlen => Bareinzahlung
    Karte geschluckt => Kartensperrung, Geldautomat
    Karte kaputt => Ersatzkarte, defekt
    Karte gestohlen => Kartensperrung, Diebstahl
    Karte entsperren => Kartenentsperrung, freischalten
    Karte wiedergefunden => entsperren, Kartensperrung
    neue PIN => PIN ändern, PIN anfordern
    PIN vergessen => neue PIN anfordern
    PIN falsch => Fehleingabe, gesperrt
    dreimal falsch => Fehleingabe, gesperrt
    zu oft falsch => Fehleingabe, gesperrt
    mehrmals falsch => Fehleingabe, gesperrt
    falsch eingegeben => Fehleingabe
    Fehleingabe, Fehlversuch, falsche Eingabe
    keine TAN => TAN-Verfahren
    TAN kommt nicht => TAN-Verfahren
    mehr abheben => Tageslimit, Verfügungsrahmen
    mehr überweisen => Überweisungslimit
    Höchstgrenze, Obergrenze, Limit, Höchstbetrag
    rote Zahlen => Überziehung, Dispokredit
    Kredit kriegen => Kreditantrag
    Kredit bekommen => Kreditantrag, Kreditvergabe
    Kredit aufnehmen => Kreditantrag
    Geld borgen => Kredit, Darlehen
    Kredit abbezahlen => Tilgung, Rückzahlung
    früher zurückzahlen => vorzeitige Rückzahlung, Sondertilgung
    auf einen Schlag => Einmalzahlung
    einmalig zahlen => Einmalzahlung
    Rate aussetzen => Ratenpause, Stundung
    Ratenpause, Rate aussetzen, Zahlungspause
    Bausparer => Bausparvertrag
    bausparen, Bausparvertrag
    Zinsen bekommen => Verzinsung, Guthabenzins
    Zinsen zahlen => Sollzins
    wie viel Prozent => Prozentsatz, Zinssatz
    Zinsbindung, Sollzinsbindung, Zinsfestschreibung
    Geld vermehren => Geldanlage
    monatlich sparen => Sparplan
    zweites Konto => weiteres Konto, Unterkonto
    Konto wechseln => Kontowechsel
    Konto zumachen => Kontoauflösung, Kontoschließung
    Konto dicht => gesperrt, Kontosperrung
    Konto eingefroren => gesperrt, Kontosperrung
    Kontosperrung, Konto gesperrt, Konto sperren
    Betrüger angerufen => Betrug, Betrugsversuch
    komischer Anruf => Betrugsversuch, Betrug
    komische SMS => Phishing, Betrugsversuch
    verdächtige SMS => Phishing
    Enkeltrick, Schockanruf
    zu Unrecht => unberechtigt, Einspruch
    wann wird abgebucht => Abbuchung, Fälligkeit
    vom Konto abgehen => Abbuchung, Lastschrift
    vom Konto ab => Abbuchung, Lastschrift
    Geld abbuchen => Lastschrift
    anders bezahlen => Zahlungsart ändern
    andere Zahlungsart => Zahlungsart ändern
    Zahlungsart ändern, Zahlungsmethode ändern, Zahlungsweise ändern
    anderes Konto => Bankverbindung ändern
    Konto gewechselt => Bankverbindung ändern
    Bank gewechselt => Bankverbindung ändern
    neues Konto => Bankverbindung ändern, Kontoeröffnung
    neue Kreditkarte => Zahlungsdaten
    Kontodaten geändert => Bankverbindung ändern
    womit bezahlen => Zahlungsart
    wie bezahlen => Zahlungsart
    Klarna => Rechnungskauf, Ratenzahlung
    PayPal => Zahlungsart
    Twint => Zahlungsart, mobiles Bezahlen
    Zahlung hängt => Zahlung fehlgeschlagen, Zahlungseingang
    Zahlung geht nicht => Zahlung fehlgeschlagen
    Karte abgelehnt => Zahlung abgelehnt, Kartenzahlung
    Karte geht nicht => Kartenzahlung, Zahlung abgelehnt
    längst bezahlt => Zahlungseingang, Mahnung
    Zahlung angekommen => Zahlungseingang
    Geld angekommen => Zahlungseingang
    Geld eingegangen => Zahlungseingang
    noch kein Geld => Zahlungseingang, Auszahlung
    Geld nicht bekommen => Erstattung, Auszahlung
    Zahlung vergessen => Zahlungsverzug, Mahnung
    nicht gezahlt => Zahlungsverzug
    Inkassobrief => Inkasso
    Gerichtsvollzieher => Pfändung, Zwangsvollstreckung
    Rechnung zu hoch => Abrechnung, Reklamation
    Rechnung verloren => Rechnungskopie
    Rechnung weg => Rechnungskopie
    Rechnung per Mail => Onlinerechnung, elektronische Rechnung
    Rechnung per Post => Papierrechnung
    Rechnung auf Papier, Papierrechnung, gedruckte Rechnung
    Onlinerechnung, Online-Rechnung, elektronische Rechnung, digitale Rechnung
    Name falsch => Namensänderung, Korrektur
    falsch geschrieben => Korrektur, Schreibfehler
    Namen ändern, Namensänderung, neuer Name
    anderer Name => Namensänderung
    heiße jetzt anders => Namensänderung
    fürs Finanzamt => Steuerbescheinigung, Bescheinigung
    für das Finanzamt => Steuerbescheinigung, Bescheinigung
    absetzbar, steuerlich absetzbar, abzugsfähig
    fürs Amt => Bescheinigung, Nachweis
    fürs Jobcenter => Bescheinigung, Nachweis
    was Schriftliches => Bescheinigung, Bestätigung
    schwarz auf weiß => schriftlich, Bestätigung
    Bestätigung, Bescheinigung
    Brief nicht bekommen => Schreiben, nicht erhalten
    was ist besser => Unterschied, Vergleich
    beraten lassen => Beratungstermin
    Infos => Information, Informationen
    mehr erfahren => Information
    wo kriege ich => erhältlich, erhalten
    wo gibt's => erhältlich, Verkaufsstelle
    wohin schicken => Adresse, Anschrift
    ist das nötig => erforderlich, Pflicht
    ist das Pflicht => erforderlich, verpflichtend
    zwingend, Pflicht, verpflichtend
    was droht => Folgen, Strafe
    dagegen wehren => Einspruch, Widerspruch
    wehren gegen => Einspruch, Widerspruch
    anfechten, Anfechtung, angefochten
    Absage bekommen => Ablehnung, abgelehnt
    nicht akzeptiert => abgelehnt, Ablehnung
    Stand der Dinge => Bearbeitungsstand, Status
    Bearbeitungsstand, Bearbeitungsstatus, Antragsstatus
    aktueller Stand => Status, Bearbeitungsstand
    warte seit => Wartezeit, Bearbeitungszeit
    dauert ewig => Wartezeit, Bearbeitungszeit
    dauert so lange => Wartezeit, Bearbeitungszeit
    geht es schneller => Express, beschleunigen
    geht das schneller => Express, beschleunigen
    wann fertig => Bearbeitungszeit, Fertigstellung
    fertig, Fertigstellung, fertiggestellt
    übernehmt ihr => Kostenübernahme
    übernehmen Sie => Kostenübernahme
    wird erstattet => Kostenerstattung, Erstattung
    selbst zahlen => Eigenanteil, Selbstzahler
    selbst bezahlen => Selbstbeteiligung, Eigenanteil
    aus eigener Tasche => Selbstbeteiligung, Eigenanteil
    Eigenanteil, Eigenbeteiligung
    gilt das auch => Geltungsbereich, gültig
    weltweit, überall auf der Welt
    Geltungsbereich, wo gilt, räumlicher Geltungsbereich
    anderes Land => Ausland
    andere Länder => Ausland
    in Amerika => Ausland, USA
    Amerika => USA
    kaputt gemacht => beschädigt, Schaden
    kaputtgemacht => beschädigt, Schaden
    Scheibe eingeschlagen => Glasschaden, Einbruch
    Fenster kaputt => Glasschaden
    ins Auto gefahren => Unfall
    Auto geklaut => Autodiebstahl, Fahrzeugdiebstahl
    Auto gestohlen => Autodiebstahl, Fahrzeugdiebstahl
    Autodiebstahl, Fahrzeugdiebstahl, Kfz-Diebstahl
    Auto aufgebrochen => Einbruch, Diebstahl
    Rad geklaut => Fahrraddiebstahl
    Rad gestohlen => Fahrraddiebstahl
    bestohlen, Diebstahl, beklaut
    Wasser im Keller => Wasserschaden, Überschwemmung
    Wasserfleck => Wasserschaden
    Waschmaschine ausgelaufen => Wasserschaden, Leitungswasserschaden
    Baum umgefallen => Sturmschaden
    Kabel angefressen => Marderschaden
    Schadensmeldung, Schaden anzeigen
    Unfall gebaut => Unfallmeldung
    Schuldfrage, Verschulden, schuld sein
    selbst schuld => Eigenverschulden, fahrlässig
    Begutachtung, begutachten, Gutachten
    Prozente verlieren => Rückstufung, Schadenfreiheitsrabatt
    anderer Fahrer => Fahrerkreis, zusätzlicher Fahrer
    wer darf fahren => Fahrerkreis
    zweiter Fahrer => zusätzlicher Fahrer, Fahrerkreis
    zusätzlicher Fahrer, Zusatzfahrer, weiterer Fahrer
    Zweitwagen, zweites Auto, Zweitfahrzeug
    Saisonkennzeichen, Sommerkennzeichen
    weniger gefahren => Fahrleistung, Kilometerleistung
    Auto verkauft => Fahrzeugverkauf, Abmeldung
    woanders günstiger => Anbieterwechsel, Wechsel
    Kunde werden => Neukunde, Vertragsabschluss
    Vertragsabschluss, Vertrag abschließen, Vertrag machen
    Vertrag unterschreiben => Vertragsabschluss
    läuft weiter => automatische Verlängerung
    verlängert sich => automatische Verlängerung, Vertragsverlängerung
    automatisch verlängert => Vertragsverlängerung
    bin ich gebunden => Vertragslaufzeit, Mindestlaufzeit
    Vertragsbindung, Mindestvertragslaufzeit, Mindestlaufzeit
    wie lange gebunden => Mindestlaufzeit, Vertragslaufzeit
    ohne Bindung => monatlich kündbar, Mindestlaufzeit
    monatlich kündbar, jederzeit kündbar
    jederzeit aufhören => monatlich kündbar, Kündigungsfrist
    vorher raus => vorzeitige Kündigung
    vorzeitig raus => vorzeitige Kündigung
    früher aufhören => vorzeitige Kündigung
    früher kündigen, vorzeitige Kündigung, vorzeitig kündigen
    fristlos, mit sofortiger Wirkung
    nicht mehr verlängern => Kündigung
    Schluss machen => Kündigung
    wann kündigen => Kündigungsfrist, Kündigungstermin
    zu spät gekündigt => Kündigungsfrist, verspätet
    Kündigung zurücknehmen, Kündigung zurückziehen, Kündigungsrücknahme
    doch nicht kündigen => Kündigung zurücknehmen
    Kündigung angekommen => Kündigungsbestätigung
    wegen Umzug => Sonderkündigungsrecht
    wegen Preiserhöhung => Sonderkündigungsrecht
    Sonderkündigung, Sonderkündigungsrecht
    wird teurer => Preiserhöhung, Preisanpassung
    Preis erhöht => Preiserhöhung, Preisanpassung
    monatlich zahlen, monatliche Zahlung, monatliche Zahlweise
    jährlich zahlen, jährliche Zahlung, jährliche Zahlweise
    zweimal im Jahr => halbjährlich
    alle zwei Wochen => vierzehntägig
    beim Arzt => Arztbesuch, Behandlung
    Arztbesuch, Arzttermin
    welcher Arzt => Arztwahl, Arztsuche
    Arzt finden => Arztsuche
    zweite Meinung, Zweitmeinung
    neue Zähne => Zahnersatz
    Zahn ziehen => Zahnentfernung, Zahnextraktion
    Zahn gezogen => Zahnentfernung
    Loch im Zahn => Karies, Füllung
    Plombe, Zahnfüllung
    Narkose, Anästhesie => Betäubung
    Vollnarkose, Narkose
    Angst vorm Zahnarzt => Angstpatient
    schlecht sehen => Sehhilfe, Sehstärke
    Krücken => Gehhilfe, Hilfsmittel
    Rückenweh => Rückenschmerzen
    Seelenklempner => Psychotherapie
    seelisch => psychisch
    depressiv => Depression, psychisch
    Burnout => Erschöpfung, psychisch
    Pillen => Medikament
    Salbe, Creme
    Antibabypille => Verhütung
    Pille danach, Notfallverhütung
    günstigere Medikamente => Generika
    Nachahmerprodukt => Generika
    Lieferengpass, Lieferschwierigkeiten, Engpass
    Rezept nachbestellen => Folgerezept
    neues Rezept => Folgerezept
    Folgerezept, Wiederholungsrezept
    Rezept einlösen => E-Rezept
    Fieberthermometer, Thermometer
    Blutdruck messen, Blutdruckmessung
    Blutwerte, Laborwerte, Laborergebnis
    Blutuntersuchung, Laboruntersuchung
    Ergebnis, Resultat
    Krankenakte, Patientenakte, Behandlungsunterlagen
    elektronische Patientenakte, ePA
    Arztbrief, Entlassungsbrief, Entlassbericht
    Einweisung, einweisen, eingewiesen
    ins Krankenhaus => stationär, Aufnahme
    im Krankenhaus => stationär, Krankenhausaufenthalt
    ambulant, ohne Übernachtung
    Einzelzimmer, Einbettzimmer
    Chefarztbehandlung, Wahlleistung
    Besuch, besuchen, Besucher
    wann besuchen => Besuchszeiten
    Besuchszeiten, Besuchszeit, Besuchsregelung
    jemanden besuchen => Besuchszeiten
    vor der OP => Operation, Vorbereitung
    nach der OP => Operation, Nachsorge
    nüchtern, nichts essen, ohne Frühstück
    Krankenfahrt, Fahrt zum Arzt
    Fahrtkosten, Fahrkosten, Reisekosten
    Spritpreis => Fahrtkosten, Kraftstoff
    Kilometergeld => Fahrtkosten
    kann nicht kommen => absagen, verhindert, Verhinderung
    schaffe es nicht => absagen, verschieben
    dazwischengekommen => absagen, verschieben
    anderer Termin => Terminverschiebung, verschieben
    Termin ändern => Terminverschiebung, verschieben
    Termin vergessen => versäumt, Ausfallgebühr
    Termin verpasst => versäumt, Ausfallgebühr
    nicht erschienen => versäumt, Ausfallgebühr, No-Show
    Termin bekommen => Terminvereinbarung, Terminvergabe
    einfach vorbeikommen => Terminvereinbarung, ohne Termin
    Voranmeldung, vorher anmelden, Anmeldung im Voraus
    zum ersten Mal => erstmalig, Ersttermin
    neue Patienten, Neupatient, Patientenaufnahme
    Wartezimmer, Wartebereich, Warteraum
    per Video => Videosprechstunde, online
    Videosprechstunde, Onlinesprechstunde, Telemedizin
    Kasse zahlt => Kostenübernahme, Krankenkasse
    Kasse übernimmt => Kostenübernahme, Krankenkasse
    IGeL => Selbstzahler
    Selbstzahler, Selbstzahlerleistung
    Kasse wechseln => Krankenkassenwechsel
    Krankenkasse wechseln, Krankenkassenwechsel
    lange krank => Krankengeld, Langzeiterkrankung
    Kind krank => Kinderkrankengeld, Krankmeldung
    krankes Kind => Kinderkrankengeld, Krankmeldung
    Neugeborene, Baby, Säugling
    Kinderwunsch, künstliche Befruchtung
    Arbeitsunfall, Betriebsunfall
    Mann gestorben => Todesfall, Hinterbliebene
    Vater gestorben => Todesfall, Hinterbliebene
    Mutter gestorben => Todesfall, Hinterbliebene
    Geld rausholen => Auszahlung
    Geld rausnehmen => Auszahlung, Entnahme
    früher auszahlen => vorzeitige Auszahlung
    wie viel Rente => Rentenhöhe
    wann in Rente => Renteneintritt
    in Rente gehen => Renteneintritt, Ruhestand
    Frührente => vorzeitige Rente, Erwerbsminderung
    eigener Anwalt => Anwaltswahl, freie Anwaltswahl
    Anwalt aussuchen => freie Anwaltswahl
    rechtlich beraten => Rechtsberatung
    Rechtsberatung, juristische Beratung, Rechtsauskunft
    Strom ummelden => Umzug
    durchgeben, mitteilen, übermitteln
    Zählerstand melden, Zählerstand mitteilen, Zählerstand übermitteln, Zählerstand durchgeben
    falsch abgelesen => Zählerstand, Korrektur
    Zähler austauschen => Zählertausch, Zählerwechsel
    neuer Zähler => Zählertausch, Zählerwechsel
    Zählerwechsel, Zählertausch, Zähleraustausch
    digitaler Zähler => Smart Meter, intelligentes Messsystem
    Smart Meter, intelligentes Messsystem, intelligenter Stromzähler
    Abschlag ändern, Abschlag anpassen, Abschlagsanpassung
    Abschlag senken, Abschlag runtersetzen, niedrigerer Abschlag
    Abschlag erhöhen, Abschlag raufsetzen, höherer Abschlag
    Stromfresser => Stromverbrauch
    Strom sparen, Energie sparen, Energiesparen
    Energiesparen, Stromsparen, Energiespartipp
    zu viel gezahlt => Überzahlung, Erstattung
    plötzlich dunkel => Stromausfall
    Strom abgedreht => Stromsperre, Versorgungsunterbrechung
    Strom abgeklemmt => Stromsperre, Versorgungsunterbrechung
    Gas abgedreht => Versorgungsunterbrechung
    Wasser abgestellt => Wassersperre, Versorgungsunterbrechung
    kein Wasser => Wasserausfall, Versorgungsstörung
    Wasser weg => Wasserausfall, Versorgungsstörung
    wenig Druck => Wasserdruck
    Wasser braun => Wasserqualität, Trübung
    Wasser trüb => Wasserqualität
    rostiges Wasser => Wasserqualität, Trübung
    kalkhaltig, hartes Wasser, Wasserhärte
    Solar aufs Dach => Photovoltaik, Solaranlage
    Sonnenstrom => Photovoltaik, Einspeisung
    Strom verkaufen => Einspeisung, Einspeisevergütung
    Einspeisevergütung, Einspeisetarif, Vergütung für Solarstrom
    grüne Energie => Ökostrom
    Müll abgeholt => Leerung, Abfuhrtermin
    Müll nicht abgeholt => Leerung, Reklamation
    Tonne nicht geleert => Leerung, Reklamation
    Müllkalender, Abfuhrkalender, Abfallkalender
    Abfuhrtermin, Leerungstermin
    in welche Tonne => Mülltrennung, Abfalltrennung
    in welchen Müll => Mülltrennung, Abfalltrennung
    Mülltrennung, Abfalltrennung, Müll trennen
    Sperrmüll abholen => Sperrmüllabholung
    Sperrmüll anmelden, Sperrmüllabholung, Sperrmülltermin
    Bauschutt, Bauabfall
    Farbreste => Schadstoffe, Sondermüll
    alte Batterien => Entsorgung
    Altöl => Schadstoffe, Entsorgung
    Glascontainer, Altglascontainer, Altglas
    leere Flaschen => Altglas, Leergut
    alte Kleider => Altkleider
    Altkleidercontainer, Altkleider, Kleidersammlung
    Laub => Gartenabfall
    Äste => Gartenabfall, Grünschnitt
    Rasenschnitt => Gartenabfall, Grünschnitt
    Kompost, kompostieren, Eigenkompostierung
    Weihnachtsbaum, Christbaum, Tannenbaum
    alter Kühlschrank => Elektroaltgerät, Sperrmüll
    Müllgebühr, Abfallgebühr
    Netz weg => Netzstörung
    Netz schlecht => Netzabdeckung, Empfang
    schlechtes Netz => Netzabdeckung, Empfang
    schlechter Empfang => Netzabdeckung
    Internet weg => Internetausfall, Internetstörung
    Internet funktioniert nicht => Internetstörung, Internetausfall
    WLAN langsam => Internetgeschwindigkeit
    Internet zu langsam => Internetgeschwindigkeit, Bandbreite
    Leitung langsam => Internetgeschwindigkeit, Bandbreite
    schnelleres Internet => Internetgeschwindigkeit, Tarifwechsel
    Speedtest, Geschwindigkeitstest
    Leitung tot => Störung, Telefonausfall
    Lampe blinkt => Statusanzeige, LED
    blinkt rot => Statusanzeige, Fehler
    leuchtet rot => Statusanzeige, Fehler
    Leihgerät, geliehenes Gerät
    bei mir verfügbar => Verfügbarkeit, Verfügbarkeitsprüfung
    Techniker kommt nicht => Technikertermin
    Technikertermin, Termin mit dem Techniker
    Datenvolumen alle => Drosselung
    Daten alle => Datenvolumen, Drosselung
    Datenvolumen leer => Drosselung
    mehr Datenvolumen, Datenvolumen nachbuchen, zusätzliches Datenvolumen
    nachbuchen, Nachbuchung, nachgebucht
    Guthaben kaufen => aufladen
    neue SIM-Karte, Ersatz-SIM, SIM-Karte ersetzen
    eSIM, digitale SIM, elektronische SIM-Karte
    Nummer geändert => Telefonnummer ändern, Kontaktdaten
    neue Handynummer => Telefonnummer ändern, Kontaktdaten
    neue Telefonnummer => Telefonnummer ändern, Kontaktdaten
    neue E-Mail-Adresse, E-Mail-Adresse ändern, andere E-Mail-Adresse
    neue Mail => E-Mail-Adresse ändern
    Mail ändern => E-Mail-Adresse ändern
    Mailadresse geändert => E-Mail-Adresse ändern
    Kontaktdaten ändern, Daten ändern, persönliche Daten ändern
    Daten weitergeben => Weitergabe, Datenschutz
    wer kann sehen => Zugriff, Sichtbarkeit
    ausspioniert => Datenschutz, Überwachung
    Daten löschen, Datenlöschung, Löschung meiner Daten
    Werbung abbestellen, Werbewiderspruch, keine Werbung mehr
    keine Mails mehr => abbestellen, Newsletter
    zu viele Mails => abbestellen, Newsletter
    Werbemail => Newsletter
    Werbepost => Werbung, Werbewiderspruch
    nervige Anrufe => Werbeanruf
    im Ausland telefonieren => Roaming
    im Ausland surfen => Roaming
    im Ausland nutzen => Auslandsnutzung
    Auslandsgespräch, Auslandstelefonat, Anruf ins Ausland
    Anruf weiterleiten => Rufumleitung
    Nummer verstecken => Rufnummernunterdrückung
    Drittanbietersperre, Drittanbieter sperren
    auf mehreren Geräten => gleichzeitig
    gleichzeitig, parallel, zur selben Zeit
    wie viele Geräte => Gerätelimit, Anzahl
    Familienkonto, Familienabo, Familientarif
    Untertitel, Untertitelung
    streamen, Streaming, gestreamt
    pixelig => Bildqualität, Auflösung
    unscharf => Bildqualität, Auflösung
    verschwommen => Bildqualität, unscharf
    schlechtes Bild => Bildqualität
    puffert => Ladezeit
    bleibt hängen => Absturz
    nichts passiert => reagiert nicht, Störung
    passiert nichts => reagiert nicht, Störung
    nichts geht mehr => Störung, Ausfall
    geht gar nichts => Störung, Ausfall
    wird nicht angezeigt => Anzeige, Darstellung
    zeigt nichts an => Anzeige, Darstellung
    weiße Seite => Darstellung, Anzeige
    neuer Rechner => Gerätewechsel, übertragen
    neuer Computer => Gerätewechsel, übertragen
    neuer PC => Gerätewechsel, übertragen
    neuer Laptop => Gerätewechsel, übertragen
    neues Telefon => Gerätewechsel, übertragen
    rüberziehen => übertragen, importieren
    rüberkopieren => übertragen, kopieren
    runtergeladen, heruntergeladen, Download
    draufspielen => installieren, Installation
    draufmachen => installieren, Installation
    aufspielen => installieren, Installation
    installiert, installieren, Installation
    veraltet, nicht mehr aktuell
    seit dem Update => Fehler
    Zugang gesperrt, Konto gesperrt, Zugang blockiert
    wieder freischalten => entsperren, Sperrung
    wieder freigeben => entsperren, Freigabe
    Sperre aufheben => entsperren
    Login geht nicht => Anmeldung, Zugangsdaten
    Anmeldung geht nicht => Login, Störung
    Kennwort weg => Passwort vergessen
    Passwort ändern, neues Passwort, anderes Passwort
    Zugang verloren => Zugangsdaten, wiederherstellen
    Zugangsdaten verloren => wiederherstellen
    Zugangsdaten vergessen => wiederherstellen
    Link geht nicht => Fehler
    Mail kommt nicht => E-Mail, Spam-Ordner
    Mail nicht bekommen => E-Mail, Spam-Ordner
    Account weg => Konto, gelöscht, gesperrt
    Account anlegen => Registrierung, registrieren
    ohne Registrierung, ohne Konto
    Konto löschen, Account löschen, Kontolöschung
    zwei Konten => mehrere Konten, doppeltes Konto
    Internetadresse, Domain, Webadresse
    Domain umziehen, Domaintransfer, Domainumzug
    Domain mitnehmen => Domaintransfer
    Webspace, Hosting
    SSL-Zertifikat, HTTPS
    exportieren, Export, exportiert
    importieren, Import, importiert
    einlesen => importieren, Import
    Datei zu groß => Dateigröße, Upload
    Dateiformat, Dateityp
    Vorlage, Template
    automatisieren, Automatisierung, automatisiert
    Tastenkombination, Tastaturkürzel, Shortcut
    falsche Antwort, Falschantwort, Fehlantwort
    einbetten, einbinden, Einbettung
    Ausweis verlängern => Personalausweis, beantragen
    Ausweis abgelaufen => Personalausweis, Gültigkeit
    neuer Ausweis => Personalausweis, beantragen
    Pass verlängern => Reisepass, beantragen
    Pass weg => Reisepass, Verlust
    Fingerabdruck, Fingerabdrücke
    Passbilder, Lichtbild, Passfoto
    zweite Wohnung => Nebenwohnung, Zweitwohnsitz
    vorbestraft => Führungszeugnis
    geheiratet, verheiratet, Eheschließung
    Mädchenname, Geburtsname
    Kirche austreten => Kirchenaustritt
    Kirchenaustritt, aus der Kirche austreten
    Vaterschaft anerkennen, Vaterschaftsanerkennung
    Alimente => Unterhalt
    Hund abmelden => Hundesteuer
    Laden aufmachen => Gewerbeanmeldung
    Gewerbe zumachen => Gewerbeabmeldung
    Laden zumachen => Gewerbeabmeldung
    Gewerbe abmelden, Gewerbeabmeldung
    falsch geparkt => Parkverstoß, Verwarnungsgeld
    Parkknöllchen => Verwarnungsgeld, Parkverstoß
    Punkte in Flensburg => Fahreignungsregister, Punktestand
    Führerschein verloren => Verlust, Ersatzführerschein
    Führerschein umtauschen, Führerscheinumtausch
    Laternen => Straßenbeleuchtung
    Straßenlaterne => Straßenbeleuchtung
    Müll abgeladen => illegale Müllablagerung
    wilder Müll => illegale Müllablagerung
    Hund bellt => Ruhestörung, Lärm
    bellt => Lärm, Hund
    laute Musik => Lärm, Ruhestörung
    Ruhezeiten, Nachtruhe, Mittagsruhe
    Garage bauen => Baugenehmigung
    Gartenhaus bauen => Baugenehmigung
    Zaun bauen => Baugenehmigung, Einfriedung
    Wahlzettel => Stimmzettel
    Steuer zurück => Steuererstattung
    Steuererklärung abgeben, Steuererklärung einreichen, Steuererklärung machen
    länger Zeit => Fristverlängerung, Frist
    Fristverlängerung, Frist verlängern
    Frist verpasst => Fristversäumnis, verspätet
    Frist abgelaufen => Fristversäumnis, verspätet
    Frist vergessen => Fristversäumnis, verspätet
    ELSTER => elektronische Steuererklärung
    Steuerklasse wechseln, Steuerklassenwechsel
    Pendlerpauschale, Entfernungspauschale
    Arbeitszimmer, häusliches Arbeitszimmer
    gegen den Bescheid => Einspruch, Widerspruch
    keinen Job => arbeitslos, Arbeitslosigkeit
    Arbeit verloren => arbeitslos, Arbeitslosigkeit
    keine Arbeit => arbeitslos, Arbeitslosigkeit
    Arbeit suchen => Arbeitssuche, arbeitssuchend
    Job suchen => Arbeitssuche, Stellenangebote
    Arbeit gefunden => Arbeitsaufnahme, Abmeldung
    neuer Arbeitgeber => Arbeitgeberwechsel
    Job gekündigt => arbeitslos, Kündigung
    Umschulung, umschulen, berufliche Neuorientierung
    dazuverdienen, hinzuverdienen, Zuverdienst, Nebenverdienst
    nebenbei verdienen => Nebenverdienst, Zuverdienst
    Wohnung frei => Wohnungsangebot
    Wohnung ansehen => Besichtigung
    Wohnung anschauen => Besichtigung
    größere Wohnung => Wohnungswechsel, Wohnungstausch
    Wohnung tauschen, Wohnungstausch, Wohnungswechsel
    ausziehen wollen => Auszug, Kündigung
    früher ausziehen => Nachmieter, vorzeitige Kündigung
    Kaution zurück, Kautionsrückzahlung, Kaution wiederbekommen
    Heizung kalt => Heizungsausfall
    Heizung kaputt => Heizungsausfall
    Heizkörper, Radiator
    Heizperiode, Heizsaison
    nur kaltes Wasser => Warmwasser
    Dusche, duschen, geduscht
    feuchte Wand => Feuchtigkeit, Schimmel
    lüften, Lüftung, gelüftet
    läuft nicht ab => Verstopfung, Abfluss
    Klospülung => Toilettenspülung
    Fenster undicht => Dichtung
    Fahrstuhl steckt => Aufzug, Störung
    Aufzug steckt => Störung
    Schlüssel weg => Schlüsselverlust
    Schlüssel abgebrochen => Schloss, Schlüsseldienst
    zusätzlicher Schlüssel => Ersatzschlüssel, Zweitschlüssel
    Namensschild, Klingelschild, Briefkastenschild
    Putzdienst => Treppenhausreinigung
    Treppe putzen => Treppenhausreinigung
    Kehrwoche => Treppenhausreinigung
    Fahrrad abstellen => Fahrradstellplatz, Fahrradkeller
    Fahrradkeller, Fahrradraum, Fahrradabstellraum
    noch Plätze => freie Plätze, Verfügbarkeit
    noch was frei => freie Plätze, Verfügbarkeit
    noch frei => freie Plätze, Verfügbarkeit
    ausgebucht, voll belegt, keine freien Plätze
    alles voll => ausgebucht, Warteliste
    schon voll => ausgebucht, Warteliste
    freie Plätze, Restplätze, verfügbare Plätze
    Eingewöhnung, eingewöhnen, Eingewöhnungszeit
    Betreuungszeit, Betreuungsumfang, Betreuungsstunden
    wer darf abholen => Abholberechtigung, abholberechtigt
    wann ist zu => Schließzeit, Öffnungszeiten
    Schließtag, Schließzeit, Schließungstag
    Mittagsschlaf, Schlafenszeit
    Läuse, Kopfläuse
    Kind entschuldigen => Krankmeldung
    Unterricht fällt aus => Unterrichtsausfall
    Unterrichtsausfall, Stundenausfall, ausgefallener Unterricht
    sitzen geblieben => Wiederholung, Versetzung
    sitzenbleiben => Wiederholung, Versetzung
    Zeugnis verloren => Zweitschrift
    Schulbücher, Lehrbücher, Lernmittel
    Schulessen, Mittagsverpflegung, Mittagessen
    Semester aussetzen => Urlaubssemester
    Studentenbude => Wohnheim, Studierendenwohnheim
    Kurs fällt aus => Kursausfall, abgesagt
    Kurs verpasst => versäumt, nachholen
    verpasste Stunde => versäumt, nachholen
    zu wenig Leute => Mindestteilnehmerzahl
    Mindestteilnehmerzahl, Mindestzahl an Teilnehmern
    Einstufungstest, Einstufung, Niveautest
    Teilnahmebestätigung, Teilnahmebescheinigung, Kursbescheinigung
    Buch verloren => Medienverlust, Ersatz
    Buch zurückgeben => Rückgabe, Medienrückgabe
    länger behalten => Leihfrist, Verlängerung
    länger ausleihen => Leihfrist, Verlängerung
    wie lange behalten => Leihfrist
    Buch vorbestellen => Vormerkung
    Lesesaal, Arbeitsplatz in der Bibliothek, Leseplatz
    Führung buchen, Gruppenführung, Führung anmelden
    Audioguide, Hörführung
    fotografieren erlaubt => Foto, Fotoerlaubnis
    Fotos machen => fotografieren, Fotoerlaubnis
    Bilder machen => fotografieren, Foto
    Jacke abgeben => Garderobe
    Tasche abgeben => Garderobe, Schließfach
    Klos => Toilette
    Spielplan, Veranstaltungskalender, Veranstaltungsprogramm
    Nacheinlass, verspäteter Einlass
    Handyticket, mobiles Ticket, digitales Ticket
    Ticket ausdrucken => Print-at-Home
    Ticket weitergeben => Übertragung
    Ticket verkaufen => Weiterverkauf
    Weiterverkauf, weiterverkaufen, weiterverkauft
    nebeneinander sitzen => Sitzplatz, zusammenhängende Plätze
    Plätze nebeneinander => Sitzplatz, zusammenhängende Plätze
    Platz aussuchen => Sitzplatzwahl, Sitzplan
    Saalplan, Sitzplan, Bestuhlungsplan
    Konzert verschoben => Verlegung, Ersatztermin
    verschoben worden => Verlegung, Ersatztermin
    Ersatztermin, Nachholtermin, neuer Termin
    Training ausprobieren => Probetraining
    Beitrag pausieren => Ruhezeit, Stilllegung
    Vertrag pausieren, Vertrag ruhen lassen, Vertragspause
    Abo pausieren => Vertragspause
    auf Eis legen => pausieren, ruhen lassen
    Auslastung, Andrang
    Geräte erklären => Einweisung
    Gerät erklären => Einweisung
    Personal Training, persönlicher Trainer, Einzeltraining
    Kinder allein => Aufsicht, Mindestalter
    ohne Eltern => Begleitung, Aufsicht, minderjährig
    Einverständniserklärung, Einwilligungserklärung, Zustimmungserklärung
    wie warm => Temperatur
    Bikini => Badebekleidung
    abends billiger => Abendtarif, Feierabendtarif
    Schulklasse, Klassenausflug, Schülergruppe
    ermäßigter Eintritt, Ermäßigung, ermäßigter Preis
    Behindertenausweis, Schwerbehindertenausweis
    als Schwerbehinderter => Schwerbehinderung, Ermäßigung
    kostenlos rein => freier Eintritt
    umsonst rein => freier Eintritt
    Familienrabatt, Familienermäßigung, Familienpreis
    mit Rollator => barrierefrei
    mit Krücken => barrierefrei, Gehbehinderung
    schlecht zu Fuß => barrierefrei, Gehbehinderung
    schlecht laufen => Gehbehinderung, Mobilität
    nicht gut laufen => Gehbehinderung, Mobilität
    ohne Treppen => barrierefrei, Aufzug
    ohne Stufen => barrierefrei, stufenlos
    Mobilitätsservice, Einstiegshilfe, Umsteigehilfe
    Zug zu spät => Verspätung, Fahrgastrechte
    Bahn zu spät => Verspätung, Fahrgastrechte
    Zug fällt aus => Zugausfall, Fahrgastrechte
    Bahn fällt aus => Zugausfall, Fahrgastrechte
    anderer Zug => Zugbindung, Umbuchung
    späterer Zug => Zugbindung, Umbuchung
    Zugbindung, an den Zug gebunden
    Ticket umtauschen => Umbuchung
    Ticket zurückgeben => Rückgabe, Stornierung
    Fahrkarte zurückgeben => Rückgabe, Stornierung
    kein Sitzplatz => Sitzplatzreservierung
    ohne Fahrschein => erhöhtes Beförderungsentgelt
    erwischt worden => erhöhtes Beförderungsentgelt, Kontrolle
    nicht abgestempelt => entwerten, Entwertung
    entwerten, Entwertung, abstempeln
    Fahrkartenautomat, Ticketautomat, Fahrscheinautomat
    Tarifzone, Tarifgebiet
    letzter Bus => Fahrplan, Nachtverkehr
    Schienenersatzverkehr, Ersatzverkehr, SEV
    Deutschlandticket, 49-Euro-Ticket
    im Zug vergessen => Fundbüro, Fundsachen
    im Bus vergessen => Fundbüro, Fundsachen
    stehen gelassen => vergessen, Fundsachen
    bei euch vergessen => Fundsachen
    etwas verloren => Fundsachen, Fundbüro
    was gefunden => Fundsachen, Fundbüro
    Flug verschieben => Umbuchung
    Flug ändern => Umbuchung
    Flug absagen => Stornierung
    Flugzeit geändert => Flugzeitenänderung
    Flugzeitenänderung, geänderte Flugzeiten, Flugplanänderung
    Flug zu spät => Flugverspätung, Entschädigung
    überbucht, Überbuchung
    Koffer zu schwer => Übergepäck
    zu viel Gepäck => Übergepäck
    Übergepäck, Zusatzgepäck, zusätzliches Gepäck
    zweiter Koffer => Zusatzgepäck
    wie viele Koffer => Freigepäck
    Powerbank => Handgepäck, Akku
    Ski mitnehmen => Sportgepäck
    Surfbrett => Sportgepäck
    Sportgepäck, Sportausrüstung, Sondergepäck
    Namenskorrektur, Name korrigieren, Name falsch
    Online-Check-in, online einchecken, Check-in im Internet
    Bordverpflegung, Essen an Bord, Bordmenü
    Reiseunterlagen, Reisedokumente
    früher anreisen => Early Check-in
    spät ankommen => späte Anreise, Check-in
    nachts ankommen => späte Anreise, Check-in
    länger bleiben => Verlängerung, Aufenthalt, Late Check-out
    früher abreisen => vorzeitige Abreise
    Zimmer wechseln, Zimmerwechsel, anderes Zimmer
    Zimmer dreckig => Reinigung, Beschwerde
    Zimmer buchen, Zimmerreservierung, Zimmer reservieren
    Hunde erlaubt => Haustiere
    Tiere erlaubt => Haustiere
    Tiere mitbringen => Haustiere
    Katze mitbringen => Haustiere
    Reisemangel, Mangel der Reise
    Auto mieten => Mietwagen, Anmietung
    Auto leihen => Mietwagen, Anmietung
    Auto ausleihen => Mietwagen, Anmietung
    Leihauto => Mietwagen
    Auto zurückbringen => Rückgabe, Mietwagen
    Auto zurückgeben => Rückgabe, Mietwagen
    zu spät zurückgebracht => verspätete Rückgabe
    später zurückbringen => Verlängerung, verspätete Rückgabe
    woanders abgeben => Einwegmiete, Rückgabe
    vollgetankt => Tankregelung, tanken
    volltanken => Tankregelung, tanken
    Tankregelung, Tankrichtlinie, vollgetankt zurückgeben
    Betrag vorgemerkt => Vorautorisierung, Reservierung
    Auto zerkratzt => Lackschaden, Kratzer
    Lack ab => Lackschaden
    gelbe Lampe => Warnleuchte
    Motorleuchte, Motorkontrollleuchte, Warnleuchte
    klappert => Geräusch
    rattert => Geräusch
    knarzt => Geräusch
    macht Krach => Geräusch, Lärm
    Öl wechseln, Ölwechsel
    Reifen einlagern, Reifeneinlagerung, Räder einlagern
    Winterreifen drauf => Reifenwechsel
    in Zahlung, Inzahlungnahme, in Zahlung geben
    Auto loswerden => Fahrzeugverkauf, Ankauf
    Auto ankaufen, Fahrzeugankauf, Gebrauchtwagenankauf
    Probe gefahren, Probefahrt, Testfahrt
    was würde kosten => Kostenvoranschlag, Preis
    ungefähr kosten => Kostenvoranschlag, Kostenschätzung
    gepfuscht => Mangel, Reklamation
    Pfusch => Mangel, Reklamation
    schlampig => Mangel, Reklamation
    Anfahrt zahlen => Anfahrtskosten
    selbst einbauen => Selbsteinbau
    selber reparieren => Reparatur, selbst reparieren
    Gerät einschicken => Reparatur, Einsendung
    Gerät einsenden => Reparatur
    reparieren lassen => Reparatur, Reparaturservice
    Reparaturservice, Reparaturdienst, Reparaturannahme
    heil machen => reparieren, Reparatur
    wieder hinkriegen => reparieren, beheben
    hinbiegen => reparieren, beheben
    flicken => reparieren, Reparatur
    beheben, behoben, Behebung, Fehlerbehebung
    noch Garantie => Garantiezeit, Garantiefrist
    Garantie drauf => Garantiezeit
    Garantie vorbei => Garantiezeit, abgelaufen
    Feier, feiern, Party
    Räume mieten => Raumvermietung, Vermietung
    Raum buchen => Raumvermietung, Raumbuchung
    abgelaufen geliefert => Mindesthaltbarkeitsdatum, Reklamation
    aufgetaut geliefert => Kühlkette, Tiefkühlkost
    gekühlt, Kühlung, kühl
    Ersatzartikel, Ersatzprodukt, Alternativartikel
    Tüten => Verpackung, Tragetasche
    Tüte, Tragetasche, Einkaufstüte
    alte Matratze => Altmöbel, Entsorgung
    baut ihr auf => Montage, Aufbauservice
    bauen Sie auf => Montage, Aufbauservice
    Aufbauservice, Montageservice, Montage
    aufbauen lassen => Montage, Aufbauservice
    anschließen lassen => Anschlussservice, Montage
    Bedienung, bedienen
    Erste Schritte => Inbetriebnahme, Einrichtung
    Inbetriebnahme, in Betrieb nehmen, erste Inbetriebnahme
    verbindet sich nicht => Verbindung, koppeln
    Überhitzung, überhitzt, heiß werden
    riecht verbrannt => Überhitzung, Brandgeruch
    geht einfach aus => abschalten, Störung
    geht immer aus => abschalten, Störung
    schaltet sich ab => abschalten, Störung
    schaltet sich aus => abschalten, Störung
    hinüber => defekt
    im Arsch => defekt
    gleich kaputt => Mangel, Reklamation
    unfreundlich => Beschwerde, Mitarbeiter
    unverschämt => Beschwerde
    Frechheit => Beschwerde
    wütend => Beschwerde, unzufrieden
    enttäuscht => Beschwerde, unzufrieden
    genervt => Beschwerde
    Dankeschön => Lob, danken
    wo anrufen => Hotline, Telefonnummer
    welche Nummer => Telefonnummer, Hotline
    ruft ihr zurück => Rückruf
    rufen Sie zurück => Rückruf
    Servicezeiten, Telefonzeiten, Erreichbarkeit
    hinkommen => Anfahrt, Wegbeschreibung
    mit der Bahn => öffentliche Verkehrsmittel, Anfahrt
    Parkplätze, Parkmöglichkeit, Parken
    kostet Parken => Parkgebühr
    Parkgebühr, Parkkosten
    süchtig, Suchterkrankung, Abhängigkeitserkrankung
    Liegestuhl, Sonnenliege
    Konsequenz, Auswirkung
    abgeschaltet, abschalten, Abschaltung
    dichtmachen => schließen, Schließung
    zumachen => schließen, geschlossen
    zugemacht => geschlossen, Schließung
    aufgemacht => geöffnet, Öffnung
    reinschreiben => eintragen, eingeben
    reinschauen => einsehen, besuchen
    reingucken => einsehen, ansehen
    rausfinden => herausfinden, ermitteln
    raussuchen => suchen, heraussuchen
    anschreiben => kontaktieren, Kontakt
    verpennt => verschlafen, verpasst
    vergeigt => nicht bestanden
    verhauen => nicht bestanden
    Schlüpfer => Unterwäsche
    Schlappen => Hausschuh
    Glimmstängel => Zigarette, rauchen
    Schlafanzug, Pyjama
    Kühlbox, Kühltasche
    Adapter, Zwischenstecker
    Stecker, Netzstecker
    Steckdose, Stromanschluss
    Handyhülle, Schutzhülle, Case
    Panzerglas, Displayschutz, Schutzfolie
    Schraubenzieher, Schraubendreher
    Rasenmäher => Gartengerät
    Sessel => Polstermöbel, Möbel
    Sofa => Polstermöbel, Möbel
    Kleiderschrank, Garderobenschrank
    Einrichtungsgegenstand, Möbelstück, Möbel
    Kostenfalle => versteckte Kosten, Zusatzkosten
    monatliche Kosten, Monatspreis, monatliche Gebühr
    Startgebühr, Anschlussgebühr, Aktivierungsgebühr, Einrichtungsgebühr
    Bearbeitungsgebühr, Bearbeitungsentgelt
    Vertragsende, Ende des Vertrags, Vertragsablauf
    Vertragsänderung, Vertrag ändern, Vertrag anpassen
    Vertragswechsel, Vertrag wechseln
    Vertrag verlängern, Vertragsverlängerung
    Inhaberwechsel, Vertragsinhaber ändern, anderer Vertragsinhaber
    überschreiben lassen => Vertragsübernahme, Umschreibung
    umschreiben lassen => Umschreibung, Vertragsübernahme
    Vertragspartner, Vertragsinhaber
    Rückmeldung geben => Feedback, Bewertung
    Umfrage, Befragung, Kundenbefragung
    Gewinnspiel, Verlosung, Preisausschreiben
    Pressestelle, Presseanfrage, Pressekontakt
    Journalist => Pressekontakt
    Datenauskunft, Auskunft über gespeicherte Daten, Datenauskunftsersuchen
    Datenleck, Datenpanne, Datenschutzverletzung
    Cookie, Cookies, Tracking-Cookies
    verschlüsselt, Verschlüsselung, verschlüsseln
    Einverständnis zurückziehen, Einwilligung widerrufen, Zustimmung zurückziehen
    Sicherheitskontrolle, Taschenkontrolle, Einlasskontrolle
    Personenkontrolle, Ausweiskontrolle
    Haftungsausschluss, Haftung ausgeschlossen
    Hausordnung, Hausregeln
    Nutzungsbedingungen, Nutzungsregeln
    Zugangsvoraussetzung, Zulassungsvoraussetzung, Aufnahmevoraussetzung
    Anmeldeschluss, Anmeldefrist, letzter Anmeldetag
    Bewerbungsfrist, Bewerbungsschluss
    Einsendeschluss, Abgabefrist, Abgabetermin
    Deadline => Frist, Abgabefrist
    Slot => Termin, Zeitfenster
    Meeting => Termin, Besprechung
    Call => Anruf, Telefonat
    Telefonat, Telefongespräch, Anruf
    Elternsprechtag, Elterngespräch, Elternsprechstunde
    Servicegebühr, Servicepauschale, Serviceentgelt
    Ausfallgebühr, Ausfallhonorar, Ausfallpauschale
    Stornokosten, Stornogebühr, Stornierungskosten, Stornierungsgebühr
    kostenlos stornieren, kostenfreie Stornierung, gebührenfrei stornieren
    kostenlos absagen => kostenfreie Stornierung
    bis wann absagen => Stornierungsfrist, Stornierung
    bis wann stornieren => Stornierungsfrist
    bis wann zurückgeben => Rückgabefrist
    bis wann bestellen => Bestellfrist, Lieferzeit
    wie lange zurückgeben => Rückgabefrist
    wie lange umtauschen => Umtauschfrist
    Umtauschfrist, Umtauschzeitraum
    Sicherheitsleistung, Kaution
    Aufsichtsperson, Aufsicht
    Begleitperson, Begleiter
    Notausgang, Fluchtweg
    Erste Hilfe, Ersthelfer
    Wickeltisch, Wickelraum
    Kinderspielecke, Spielecke, Kinderecke
    Spielsachen, Spielzeug
    Schreibtisch, Arbeitstisch
    Arbeitskleidung, Berufskleidung, Dienstkleidung
    Arbeitsweg, Weg zur Arbeit
    Mitfahrgelegenheit, Fahrgemeinschaft
    Parkdauer, Parkzeit, Höchstparkdauer
    Parkschein verloren => Parkticket, Verlust
    Behindertenparkplatz, Schwerbehindertenparkplatz
    Fahrradständer, Fahrradstellplatz, Fahrradabstellplatz
    Kindersitz, Babyschale, Autokindersitz
    Navi => Navigationsgerät
    Anhängerkupplung, Anhängevorrichtung
    Autowäsche, Fahrzeugwäsche, Waschanlage
    Autoschlüssel, Fahrzeugschlüssel
    Autoschlüssel verloren => Fahrzeugschlüssel, Schlüsselverlust
    eingesperrter Schlüssel => Türöffnung
    schwarzer Bildschirm => Bildschirm, Störung
    Standbild => Störung, Bildstörung
    Bildstörung, Bildausfall, gestörtes Bild
    Tonstörung, Tonausfall
    Störungsmeldung, Störung melden, Störmeldung
    Wartungsarbeiten, Wartungsfenster, geplante Unterbrechung
    Systemstatus, Serverstatus, Störungsübersicht
    Browserverlauf, Cache, Browserdaten
    Cache leeren, Cache löschen, Browserdaten löschen
    Lesezeichen, Bookmark, Favorit
    Dateianhang, Anhang, Attachment
    Postfach voll => Speicherplatz, Posteingang
    Signatur, digitale Unterschrift, elektronische Unterschrift
    digital unterschreiben => elektronische Unterschrift
    online unterschreiben => elektronische Unterschrift
    Benutzerhandbuch, Bedienungsanleitung
    Wissensdatenbank, Hilfebereich, Hilfeseite, FAQ
    häufige Fragen, FAQ
    Erfahrungsbericht, Erfahrungen, Kundenmeinung
    Vergleichsportal, Preisvergleich
    Tarifrechner, Beitragsrechner, Preisrechner
    Preisliste, Preisübersicht, Preisverzeichnis, Preistabelle
    Gebührenordnung, Gebührenübersicht, Gebührenverzeichnis
    Kostenübersicht, Kostenaufstellung
    Aufstellung, Übersicht, Auflistung
    Sprachkenntnisse, Sprachniveau
    Deutsch lernen => Deutschkurs, Sprachkurs
    Englisch lernen => Sprachkurs
    Dolmetscher, Übersetzer
    Gebärdensprache, Gebärdensprachdolmetscher
    leichte Sprache, einfache Sprache
    Vorlesefunktion, Screenreader, Sprachausgabe
    Blindenschrift, Braille
    Allergene, Allergieauslöser
    Diät, Sonderkost, Schonkost
    Kindermenü, Kinderteller, Kindergericht
    Trinkwasserbrunnen, Wasserspender
    Getränkeautomat, Snackautomat
    Fundgegenstand, Fundsache
    abgegeben worden => Fundsachen
    Schadstoffmobil, Problemstoffsammlung, Schadstoffsammlung
    Straßenreinigung, Straßenkehrung
    Hundekot, Hundehaufen
    Radweg, Fahrradweg, Radfahrstreifen
    Geburt anmelden, Geburtsanzeige, Neugeborenes anmelden
    Familienname, Nachname
    Rufname, Vorname
    Geburtsort, Geburtsland
    Familienstand, Personenstand
    Lebensbescheinigung, Rentenlebensbescheinigung
    Grundbuchauszug, Auszug aus dem Grundbuch
    Schrebergarten, Kleingarten, Gartenparzelle
    Denkmalschutz, denkmalgeschützt
    Energieausweis, Energiepass
    Dämmung, Isolierung, Wärmedämmung
    Thermostat, Heizungsregler, Heizungsthermostat
    Gastherme, Gasheizung
    Wasserdruck, Druck auf der Leitung
    Wasserverbrauch, Wassermenge
    Regenwasser, Niederschlagswasser
    Kanalgebühr => Abwassergebühr
    Zisterne, Regenwassertank
    Gartenzähler, Gartenwasserzähler
    Sicherungskasten, Verteilerkasten
    Kanalisation, Abwasserkanal
    """
}
