extension EverydaySynonyms {
  /// Verbs, nouns and participles of one kin whose stems differ.
  static let germanForms = """
    verlieren, verloren, verlor, Verlust
    fliegen, Flug, geflogen, flog
    wachsen, Wachstum, gewachsen
    mitnehmen, mitgenommen, Mitnahme, nimmt mit
    annehmen, angenommen, Annahme
    aufnehmen, aufgenommen, Aufnahme
    einnehmen, eingenommen, Einnahme
    teilnehmen, teilgenommen, Teilnahme, Teilnehmer
    abnehmen, abgenommen, Abnahme
    übernehmen, übernommen, Übernahme, übernimmt
    abgeben, abgegeben, Abgabe
    eingeben, eingegeben, Eingabe, eintippen
    weitergeben, weitergegeben, Weitergabe
    übergeben, Übergabe
    zurückgeben, zurückgegeben, Rückgabe, zurückbringen
    freigeben, freigegeben, Freigabe
    bekanntgeben, Bekanntgabe, bekanntgegeben
    ankommen, angekommen, Ankunft, eintreffen
    bekommen, erhalten, erhielt, Erhalt
    unterkommen, Unterkunft
    zurückkommen, zurückkehren, Rückkehr, zurückgekehrt
    verstehen, verstanden, Verständnis, verständlich
    aufstehen, aufgestanden
    zustehen, Anspruch, berechtigt
    einsehen, Einsicht, eingesehen, Einsichtnahme
    versprechen, versprochen
    einschreiben, eingeschrieben, Einschreibung, Immatrikulation
    umschreiben, umgeschrieben, Umschreibung
    beschreiben, beschrieben, Beschreibung
    vorschreiben, vorgeschrieben, Vorschrift
    helfen, hilft, geholfen, Hilfe
    stattfinden, stattgefunden
    herausfinden, herausgefunden, ermitteln
    wiederfinden, wiedergefunden, auffinden
    essen, gegessen, isst, Verpflegung
    abfahren, Abfahrt, abgefahren
    mitfahren, Mitfahrt, mitgefahren, Mitfahrer
    eintragen, eingetragen, Eintrag, Eintragung
    übertragen, Übertragung, übertrug
    übernachten, Übernachtung, schlafen
    entfallen, Wegfall, wegfallen, weggefallen
    hinfallen, Sturz, gestürzt, stürzen
    einhalten, eingehalten, Einhaltung
    enthalten, Inhalt, enthält, beinhalten
    verhalten, Benehmen
    aufhalten, Aufenthalt
    zulassen, zugelassen, Zulassung
    beilegen, beigelegt, beifügen
    beifügen, beigefügt, anhängen, angehängt, Anhang
    vorlegen, vorgelegt, Vorlage
    bringen, brachte, gebracht
    mitbringen, mitgebracht
    unterbringen, untergebracht, Unterbringung, Unterkunft
    nachdenken, überlegen
    anerkennen, anerkannt, Anerkennung
    verwenden, verwendet, Verwendung, benutzen, nutzen
    entscheiden, entschieden, Entscheidung
    scheiden, geschieden, Scheidung
    einsteigen, eingestiegen, Einstieg
    aussteigen, ausgestiegen, Ausstieg
    umsteigen, umgestiegen, Umstieg
    eintreten, eingetreten, Eintritt
    beitreten, beigetreten, Beitritt
    austreten, ausgetreten, Austritt
    treffen, traf, getroffen
    betreffen, betroffen
    wegwerfen, weggeworfen, wegschmeißen, entsorgen
    entwerfen, Entwurf, entworfen
    sterben, starb, gestorben, verstorben
    erwerben, erworben, Erwerb
    bewerben, beworben, Bewerbung, Bewerber
    schließen, geschlossen, schloss, Schließung
    beschließen, beschlossen, Beschluss
    zuschließen => abschließen, verschließen
    anbieten, angeboten, Angebot, bietet an
    verbieten, verboten, Verbot, untersagt
    ziehen, zog, gezogen
    abziehen, abgezogen, Abzug
    erziehen, erzogen, Erziehung
    wegziehen, weggezogen, Wegzug
    zuziehen, zugezogen, Zuzug
    entziehen, entzogen, Entzug
    wiegen, gewogen, Gewicht
    leihen, geliehen, Leihe
    ausleihen, ausgeliehen, Ausleihe, ausborgen
    verleihen, verliehen, Verleih
    reißen, gerissen, Riss
    vergleichen, verglichen, Vergleich
    ausgleichen, ausgeglichen, Ausgleich
    beweisen, bewiesen, Beweis
    hinweisen, hingewiesen, Hinweis
    vergessen, vergisst, vergaß
    messen, gemessen, Messung
    beginnen, begonnen, begann, Beginn, anfangen
    anfangen, angefangen, Anfang, Start, starten
    gewinnen, gewonnen, Gewinn, Gewinner
    schwimmen, geschwommen, Schwimmer
    einbrechen, eingebrochen, Einbruch, Einbrecher
    anrufen, angerufen, Anruf, telefonieren
    zurückrufen, zurückgerufen, Rückruf
    abrufen, abgerufen, Abruf
    vorschlagen, vorgeschlagen, Vorschlag
    einladen, eingeladen, Einladung
    herunterladen, heruntergeladen, runterladen, downloaden, Download
    hochladen, hochgeladen, raufladen, Upload
    anschaffen, angeschafft, Anschaffung
    auswählen, ausgewählt, Auswahl, aussuchen
    aussuchen, ausgesucht, auswählen
    versuchen, Versuch, probieren
    nachfragen, nachgefragt, Nachfrage, sich erkundigen
    anfragen, angefragt, Anfrage
    einkaufen, eingekauft, Einkauf
    bauen, gebaut, Bau
    ausbauen, ausgebaut, Ausbau
    umbauen, umgebaut, Umbau
    aufbauen, aufgebaut, Aufbau, Montage
    abbauen, abgebaut, Abbau
    austauschen, ausgetauscht, Austausch, ersetzen
    ersetzen, Ersatz, ersetzt
    einsetzen, eingesetzt, Einsatz
    voraussetzen, Voraussetzung, Bedingung
    umsetzen, umgesetzt, Umsetzung
    fortsetzen, fortgesetzt, Fortsetzung
    festsetzen, festgesetzt, Festsetzung
    festlegen, festgelegt, Festlegung
    zurücksetzen, zurückgesetzt, Reset, resetten
    vorstellen, vorgestellt, Vorstellung
    ausstellen, ausgestellt, Ausstellung
    einstellen, eingestellt, Einstellung
    umstellen, umgestellt, Umstellung
    herstellen, hergestellt, Herstellung, Hersteller
    bereitstellen, bereitgestellt, Bereitstellung
    freistellen, freigestellt, Freistellung
    wiederherstellen, wiederhergestellt, Wiederherstellung
    hinzufügen, hinzugefügt, dazutun, ergänzen
    einfügen, eingefügt, reinkopieren
    buchen, gebucht, Buchung
    umbuchen, umgebucht, Umbuchung
    prüfen, geprüft, Prüfung
    nutzen, benutzen, Nutzung, Nutzer
    mahnen, gemahnt, Mahnung
    heizen, geheizt, Heizung
    lösen, gelöst, Lösung
    öffnen, geöffnet, Öffnung, aufmachen
    planen, geplant, Planung
    melden, gemeldet, Meldung
    sperren, gesperrt, Sperrung, Sperre
    speichern, gespeichert, Speicherung, abspeichern
    liefern, Lieferung
    ändern, geändert, Änderung
    verlängern, verlängert, Verlängerung
    versichern, versichert, Versicherung
    erinnern, Erinnerung
    verbessern, Verbesserung, verbessert, optimieren
    erweitern, Erweiterung, erweitert
    fördern, gefördert, Förderung
    verweigern, Verweigerung, verweigert
    ermitteln, Ermittlung, ermittelt
    vermitteln, Vermittlung, vermittelt
    behandeln, Behandlung, behandelt
    sammeln, gesammelt, Sammlung
    erhöhen, erhöht, Erhöhung, raufsetzen
    senken, gesenkt, Senkung, herabsetzen
    verringern, Verringerung, reduzieren, Reduzierung
    vergrößern, Vergrößerung
    rechnen, gerechnet, ausrechnen
    berechnen, Berechnung, ausrechnen, kalkulieren
    anrechnen, angerechnet, Anrechnung
    abrechnen, abgerechnet, Abrechnung
    verantwortlich, Verantwortung, zuständig
    schnell, rasch, zügig
    notwendig, erforderlich, nötig, Notwendigkeit
    freiwillig, freigestellt, optional
    nicht möglich => unmöglich
    geeignet, Eignung, passend
    Tippfehler, Schreibfehler, vertippt
    gelten, gilt, gültig, Geltung
    empfehlen, empfohlen, Empfehlung, empfiehlt
    unterscheiden, Unterschied
    verpflichtend, obligatorisch, Pflicht
    Einkommen, Verdienst
    streichen, gestrichen, Streichung
    stehlen, gestohlen, Diebstahl, stiehlt
    schützen, Schutz, geschützt, Absicherung
    warten, gewartet
    wohnen, Wohnsitz, Wohnort
    mieten, Miete, gemietet, anmieten
    spenden, Spende, gespendet
    schenken, Geschenk, geschenkt, verschenken
    erben, Erbe, geerbt, Erbschaft
    adoptieren, Adoption, adoptiert
    operieren, Operation, OP
    kontrollieren, Kontrolle
    informieren, Information, Auskunft
    reservieren, Reservierung, vorbestellen
    studieren, studiert, Studium, Studierende
    kopieren, Kopie, vervielfältigen
    reklamieren, Reklamation
    montieren, Montage, aufbauen
    transportieren, Transport, befördern, Beförderung
    organisieren, Organisation
    qualifizieren, Qualifikation
    identifizieren, Identifikation, Identifizierung, ausweisen
    legitimieren, Legitimation, ausweisen
    authentifizieren, Authentifizierung
    synchronisieren, Synchronisation, Synchronisierung, Sync
    integrieren, Integration
    konfigurieren, Konfiguration, einrichten
    deinstallieren, Deinstallation, runterschmeißen
    trainieren, Training, trainiert
    anreisen, Anreise, angereist
    abreisen, Abreise, abgereist
    auschecken, Check-out, Abreise
    einchecken, Check-in, eingecheckt
    zuzahlen, Zuzahlung, Eigenanteil
    auszahlen, Auszahlung, ausgezahlt, auszahlen lassen
    vorzeigen, vorlegen
    anzeigen, angezeigt, Anzeige
    anmelden, Anmeldung, angemeldet
    abmelden, Abmeldung, abgemeldet
    ummelden, Ummeldung, umgemeldet
    nachmelden, nachgemeldet, Nachmeldung
    einrichten, eingerichtet, Einrichtung
    nachholen, nachgeholt
    absagen, abgesagt, Absage
    zustimmen, zugestimmt, Zustimmung, Einverständnis, einwilligen
    einwilligen, Einwilligung, eingewilligt
    erlauben, Erlaubnis, erlaubt, genehmigen
    genehmigen, Genehmigung, genehmigt, bewilligen
    bewilligen, Bewilligung, bewilligt
    verhindern, Verhinderung, verhindert
    verspäten, Verspätung, verspätet, unpünktlich
    verzögern, Verzögerung, verzögert
    beschleunigen, schneller, Beschleunigung
    pausieren, Pause, ruhen lassen, aussetzen
    stilllegen, ruhen lassen, Stilllegung
    schwanger, Schwangerschaft, schwanger sein
    geboren, Geburt, zur Welt kommen
    gebären, Geburt, Entbindung
    begleiten, Begleitung, Begleitperson
    betreuen, Betreuung, betreut
    ausbilden, Ausbildung, Azubi
    weiterbilden, Weiterbildung, Fortbildung
    stornieren, Storno, Stornierung, storniert
    messen, gemessen, Messung, misst
    """
}
