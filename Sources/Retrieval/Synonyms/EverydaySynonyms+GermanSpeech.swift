extension EverydaySynonyms {
  /// What people say instead of the word: questions, times, amounts, family, slang and dialect.
  static let germanSpeech = """
    wie lange noch => Dauer, Restlaufzeit, Wartezeit
    wie lange dauert => Dauer, Bearbeitungszeit
    wie lange gilt => Gültigkeit, gültig
    wie lange haltbar => Haltbarkeit
    wie lange im Voraus => Vorlaufzeit, frühestens
    bis wann => Frist, spätestens
    wann muss ich da sein => Ankunft, Beginn
    wann habt ihr auf => Öffnungszeiten
    wann macht ihr auf => Öffnungszeiten
    wann macht ihr zu => Öffnungszeiten
    wie lange habt ihr auf => Öffnungszeiten
    habt ihr offen => Öffnungszeiten
    habt ihr auf => Öffnungszeiten
    wann geht es los => Beginn, Anfang
    wann geht's los => Beginn, Anfang
    um wie viel Uhr => Uhrzeit
    wie spät => Uhrzeit
    wie oft => Häufigkeit, Anzahl
    wie viele Leute => Personenzahl, Teilnehmerzahl
    wie viele Plätze => Kapazität, Sitzplätze
    wie viel macht das => Preis, Kosten
    was macht das => Preis, Kosten
    was zahle ich => Preis, Kosten
    was muss ich zahlen => Preis, Kosten
    was nehmt ihr => Preis, Kosten
    wie viel nehmt ihr => Preis, Kosten
    wie teuer => Preis, Kosten
    was kommt auf mich zu => Kosten
    wie viel Geld => Betrag, Höhe
    wie groß => Größe, Maße
    wie breit => Breite, Maße
    wie schwer => Gewicht
    wie weit => Entfernung
    wie alt muss => Mindestalter, Alter
    ab welchem Alter => Mindestalter, Alter
    ab wie viel Jahren => Mindestalter, Altersfreigabe
    bis zu welchem Alter => Altersgrenze, Höchstalter
    bis wie viel Jahre => Altersgrenze, Höchstalter
    zu alt => Altersgrenze, Höchstalter
    zu jung => Mindestalter, minderjährig
    unter 18 => minderjährig, Minderjährige
    noch nicht 18 => minderjährig, Minderjährige
    noch nicht volljährig => minderjährig, Minderjährige
    wo seid ihr => Standort, Adresse
    wo sitzt ihr => Standort, Adresse
    wo befindet sich => Standort
    wie komme ich zu euch => Anfahrt, Wegbeschreibung
    wie komme ich zu Ihnen => Anfahrt, Wegbeschreibung
    wie komme ich hin => Anfahrt, Wegbeschreibung
    wie komme ich dorthin => Anfahrt, Wegbeschreibung
    wie kommt man hin => Anfahrt, Wegbeschreibung
    wo parken => Parkplatz, Parkmöglichkeit
    an wen wende ich mich => Ansprechpartner, Kontakt
    an wen muss ich mich wenden => Ansprechpartner, Kontakt
    an wen kann ich mich wenden => Ansprechpartner, Kontakt
    wer ist zuständig => Zuständigkeit, Ansprechpartner
    wer hilft mir => Ansprechpartner, Hilfe
    wer zahlt => Kostenübernahme, Kosten
    wer bezahlt => Kostenübernahme, Kosten
    wer haftet => Haftung
    wer seid ihr => Unternehmen, über uns
    wer steckt hinter => Unternehmen, Betreiber
    was muss ich mitbringen => Unterlagen, erforderlich
    was soll ich mitbringen => Unterlagen, erforderlich
    was muss ich erfüllen => Voraussetzung
    was ist drin => Inhalt, enthalten
    was ist alles dabei => Lieferumfang, enthalten
    was gehört dazu => enthalten, Umfang
    was ist inklusive => enthalten, inbegriffen
    was ist der Unterschied => Unterschied, unterscheiden
    worin unterscheiden => Unterschied
    was passiert mit meinen Daten => Datenschutz
    was habe ich davon => Vorteil
    ist es Pflicht => verpflichtend, erforderlich
    ist es verboten => erlaubt, verboten
    auf was muss ich achten => beachten, Hinweis
    worauf achten => beachten, Hinweis
    wie stelle ich an => vorgehen, Vorgehensweise
    wie geht das => Vorgehensweise
    wie läuft das => Ablauf
    wie läuft das ab => Ablauf
    was soll ich tun => vorgehen
    woran erkenne ich => erkennen, Merkmal
    woher weiß ich => erkennen, prüfen
    habe ich Anspruch => Anspruch, berechtigt
    steht mir zu => Anspruch, berechtigt
    kriege ich zurück => Erstattung, Rückerstattung
    bekomme ich zurück => Erstattung, Rückerstattung
    bekomme ich wieder => Erstattung, Rückgabe
    mein Geld wieder => Erstattung, Rückerstattung
    Kohle zurück => Erstattung, Rückerstattung
    pleite => zahlungsunfähig, insolvent
    knapp bei Kasse => finanziell, Ratenzahlung
    kein Geld => finanziell, zahlungsunfähig
    kann nicht zahlen => Zahlungsschwierigkeiten, Ratenzahlung
    kann nicht bezahlen => Zahlungsschwierigkeiten, Ratenzahlung
    nicht leisten => Zahlungsschwierigkeiten, finanziell
    geringes Einkommen => einkommensschwach
    wenig Geld => einkommensschwach
    bar, Bargeld, Barzahlung
    cash => bar, Bargeld
    bar zahlen, Barzahlung
    blechen => bezahlen, zahlen
    berappen => bezahlen, zahlen
    abgezockt => Betrug, betrogen
    abzocken => Betrug, betrügen
    verarscht => Betrug, betrogen
    Betrüger, Betrug, Abzocker
    Fake => Betrug, gefälscht
    gefälscht, Fälschung, unecht
    echt, original
    seriös, vertrauenswürdig, Seriosität
    für lau => kostenlos
    für umme => kostenlos
    für nichts => kostenlos
    kost nix => kostenlos
    Schnäppchen => Angebot, günstig
    spottbillig => günstig
    schweineteuer => teuer, Preis
    Aufpreis, Zuschlag, Mehrkosten, Zusatzkosten
    extra kosten => Aufpreis, Zusatzkosten
    extra zahlen => Aufpreis, Zusatzkosten
    draufzahlen => Aufpreis, Zuzahlung
    Zuschuss, Förderung
    Hartz IV => Bürgergeld, Grundsicherung
    Hartz 4 => Bürgergeld, Grundsicherung
    Schulden, Außenstände, Rückstand
    im Rückstand => Rückstand, Zahlungsverzug
    nicht rechtzeitig bezahlt => Zahlungsverzug, Verzug
    Kleingeld, Münzen, Münzgeld
    Geldschein, Banknote
    EC-Karte, Girokarte, Bankkarte, Debitkarte
    Bankomatkarte => Girokarte
    kontaktlos, NFC
    Apple Pay => kontaktlos
    Google Pay => kontaktlos
    quatschen => reden, sprechen
    labern => reden, sprechen
    schnacken => reden, sprechen
    reden, sprechen, Gespräch, unterhalten
    durchklingeln => anrufen
    klingeln => anrufen, Klingel
    durchkommen => erreichen, erreichbar
    niemand geht ran => erreichbar, Erreichbarkeit
    keiner geht ran => erreichbar, Erreichbarkeit
    geht keiner ran => erreichbar, Erreichbarkeit
    geht niemand ran => erreichbar, Erreichbarkeit
    nicht erreichbar => erreichbar, Erreichbarkeit
    meldet sich nicht => Rückmeldung, Antwort
    meldet sich keiner => Rückmeldung, Antwort
    keine Antwort => Rückmeldung, Antwort
    nichts gehört => Rückmeldung, Antwort
    mit einem Menschen sprechen => Mitarbeiter, Kundenservice
    mit einem Mitarbeiter sprechen => Kundenservice, Ansprechpartner
    echter Mensch => Mitarbeiter, Kundenservice
    jemanden sprechen => Ansprechpartner, Kontakt
    persönlich vorbeikommen => persönlich, Termin, vor Ort
    vorbeikommen => vor Ort, Termin, besuchen
    vorbeischauen => vor Ort, besuchen
    Bescheid geben, Bescheid sagen, informieren, mitteilen, benachrichtigen
    Boss => Vorgesetzter, Leitung
    meckern => beschweren, Beschwerde
    motzen => beschweren, Beschwerde
    Ärger => Beschwerde, Problem
    stinksauer => Beschwerde, unzufrieden
    unzufrieden => Beschwerde, Reklamation
    Kritik, Feedback, Rückmeldung
    Feedback, Rückmeldung, Bewertung
    bewerten, Bewertung, Rezension
    Rezension, Review, Bewertung
    loben, Lob, zufrieden
    Sternchen => Bewertung
    Vorschlag, Anregung, Idee
    Zoff => Streit
    im Eimer => defekt, kaputt
    Geist aufgegeben => defekt, kaputt
    spinnt => Störung, defekt
    zickt => Störung, defekt
    rumspinnen => Störung, defekt
    macht keinen Mucks => defekt, startet nicht
    tut sich nichts => Störung, reagiert nicht
    geht nicht mehr an => defekt, einschalten
    geht nicht an => defekt, einschalten
    springt nicht an => starten, Panne
    lässt sich nicht öffnen => öffnen, Störung
    lässt sich nicht starten => starten, Störung
    klappt nicht => funktioniert nicht, Problem, Fehler
    klappt das nicht => funktioniert nicht, Problem, Fehler
    haut nicht hin => funktioniert nicht, Problem, Fehler
    hat nicht funktioniert => Fehler, fehlgeschlagen
    hat nicht geklappt => Fehler, fehlgeschlagen
    fehlgeschlagen, gescheitert
    schiefgegangen => Fehler, Problem
    schiefgelaufen => Fehler, Problem
    schief gelaufen => Fehler, Problem
    verkehrt, falsch, inkorrekt
    falsch, fehlerhaft, verkehrt
    stimmt nicht => falsch, fehlerhaft, Fehler
    richtig, korrekt
    zersprungen, zerbrochen, Bruch
    zerbrochen, kaputt, beschädigt
    zerrissen, Riss, eingerissen
    verbeult => Delle, beschädigt
    verbogen => beschädigt
    verdreckt => schmutzig, verschmutzt
    dreckig, schmutzig, verschmutzt, verunreinigt
    Dreck, Schmutz, Verschmutzung
    Fleck, Verschmutzung
    Nachbarn zu laut => Lärm, Ruhestörung
    Ruhestörung, Lärmbelästigung
    nass, Feuchtigkeit, feucht
    Wasserschaden, Rohrbruch, Wasserrohrbruch
    leckt => undicht, Leck
    verstopft, Verstopfung, Abfluss
    Klo => Toilette, WC
    Toilette, WC, Klosett
    putzen, reinigen, Reinigung, sauber machen
    Putzfrau => Reinigungskraft
    Reinigungskraft, Putzkraft, Raumpflege
    fegen, kehren
    Müll, Abfall
    Kehricht => Abfall, Müll
    Mülltonne, Abfalltonne, Abfallbehälter
    Mülleimer, Abfalleimer, Papierkorb
    Müllabfuhr, Abfallentsorgung, Müllentsorgung
    gelbe Tonne, gelber Sack, Wertstofftonne
    blaue Tonne => Papiertonne, Altpapier
    braune Tonne => Biotonne, Bioabfall
    schwarze Tonne => Restmülltonne, Restabfall
    Restmüll, Restabfall, Hausmüll
    Biomüll, Bioabfall, Biotonne
    Altpapier, Papiertonne
    sperriger Abfall => Sperrmüll
    alte Möbel => Sperrmüll
    altes Sofa => Sperrmüll
    Wertstoffhof, Recyclinghof
    Müllkippe => Wertstoffhof, Deponie
    Grünschnitt, Gartenabfall, Grünabfall
    Sondermüll, Schadstoffe, Problemabfall
    loswerden => entsorgen
    wegmachen => entfernen, löschen
    rausnehmen => entfernen, entnehmen
    reintun => einfügen, hinzufügen
    ausleeren, leeren, Leerung
    Kleidung, Bekleidung
    Kleiderordnung, Dresscode, Kleidervorschrift
    was anziehen => Kleidung, Dresscode
    was soll ich anziehen => Kleidung, Dresscode
    Pulli => Pullover
    Moped, Mofa, Kleinkraftrad
    Öffis => Nahverkehr, öffentliche Verkehrsmittel
    Öffi => Nahverkehr
    ÖPNV, Nahverkehr, öffentliche Verkehrsmittel
    Bus und Bahn => Nahverkehr, öffentliche Verkehrsmittel
    Bim => Straßenbahn
    Straßenbahn, Tram, Trambahn
    U-Bahn, Untergrundbahn
    Haltestelle, Bushaltestelle
    Bahnsteig, Gleis
    Perron => Bahnsteig
    Omi => Großmutter
    Oma => Großmutter, Großeltern
    Opa => Großvater, Großeltern
    Opi => Großvater
    Großeltern, Oma und Opa
    Mama => Mutter, Eltern
    Mutti => Mutter, Eltern
    Papa => Vater, Eltern
    Vati => Vater, Eltern
    Mami => Mutter, Eltern
    Mutter => Eltern
    Vater => Eltern
    Eltern => Erziehungsberechtigte, Sorgeberechtigte
    Bub => Junge, Kind
    Mädchen, Mädel
    Kids => Kinder, Kind
    Baby, Säugling, Neugeborenes
    Teenager, Jugendlicher, Jugendliche
    Teenie => Jugendliche
    Jugendlicher, Minderjähriger
    über 18 => volljährig, Volljährigkeit
    volljährig, erwachsen
    Tochter => Kind, Angehörige
    Sohn => Kind, Angehörige
    Gatte => Ehemann, Ehepartner
    Gattin => Ehefrau, Ehepartner
    mein Mann => Ehepartner, Ehemann
    meine Frau => Ehepartner, Ehefrau
    Lebensgefährte, Lebenspartner, Partner
    Freundin => Partner, Lebensgefährtin
    Verlobter => Partner, Verlobung
    Ex-Mann => geschieden, Scheidung
    Ex-Frau => geschieden, Scheidung
    getrennt lebend, Trennung, getrennt
    auseinandergegangen => Trennung, Scheidung
    alleinerziehend, Alleinerziehende, Einelternfamilie
    ledig, unverheiratet, alleinstehend
    verheiratet, Ehe, Ehepaar
    Witwe, Witwer, verwitwet
    Verwandte, Angehörige, Familienangehörige, Familienmitglieder
    Schwiegereltern => Angehörige
    Leute, Personen, Menschen
    Kumpel => Freund
    Kollege => Mitarbeiter
    Gast, Besucher
    Senior, Rentner
    Rentner, Pensionär, Ruheständler
    Rentner, Rente, Ruhestand
    alte Leute => Senioren
    Behinderung, Schwerbehinderung, Handicap
    Rollstuhl, Rollstuhlfahrer, barrierefrei
    barrierefrei, Barrierefreiheit, rollstuhlgerecht, behindertengerecht
    Rolli => Rollstuhl, barrierefrei
    Gehbehinderung, gehbehindert, mobilitätseingeschränkt
    blind, sehbehindert, Sehbehinderung
    taub, gehörlos, schwerhörig, hörgeschädigt
    Kinderwagen, Buggy
    kein Deutscher => Ausländer, Staatsangehörigkeit
    Flüchtling, Geflüchtete
    Bude => Wohnung
    Stube => Zimmer
    Treppenhaus, Stiegenhaus, Hausflur
    Treppe, Stufen
    Aufzug, Fahrstuhl, Lift
    ebenerdig => barrierefrei, Erdgeschoss
    Erdgeschoss, Parterre
    Stockwerk, Etage, Geschoss
    Keller, Untergeschoss
    möbliert, eingerichtet
    kein Strom => Stromausfall
    Licht weg => Stromausfall
    Sicherung raus => Stromausfall
    Heizung geht nicht => Heizungsausfall
    kalt in der Wohnung => Heizung, Heizungsausfall
    Schlüssel verloren => Schlüsselverlust
    ausgesperrt => Schlüsseldienst, Schlüssel
    Tür zugefallen => Schlüsseldienst, Schlüssel
    Hausschlüssel, Wohnungsschlüssel, Schlüssel
    Haustür, Eingangstür, Wohnungstür
    Samstag, Sonnabend
    Samstag => Wochenende
    Sonntag => Wochenende
    Wochenende => Samstag, Sonntag
    unter der Woche => werktags, Wochentag
    werktags, Werktag, Arbeitstag, Wochentag
    Feiertag, Feiertage, gesetzlicher Feiertag
    morgens, Vormittag
    in der Früh => morgens, Vormittag
    mittags, Mittag, Mittagszeit
    mitten in der Nacht => nachts
    24 Stunden => rund um die Uhr, durchgehend
    24/7 => rund um die Uhr
    heuer => dieses Jahr
    Jänner => Januar
    demnächst, bald, in Kürze
    in letzter Zeit, kürzlich, neulich
    jeden Tag => täglich
    pro Woche => wöchentlich
    pro Monat => monatlich
    pro Jahr => jährlich
    im Jahr => jährlich
    alle drei Monate => vierteljährlich, Quartal
    alle sechs Monate => halbjährlich, Halbjahr
    14 Tage, zwei Wochen
    halbes Jahr, sechs Monate
    Vierteljahr, drei Monate, Quartal
    anderthalb, eineinhalb
    Dutzend => zwölf
    regelmäßig, Intervall, Turnus
    dauerhaft, permanent, unbefristet
    befristet, zeitlich begrenzt, vorübergehend
    vorübergehend, zeitweise, zeitweilig
    kurzfristig, spontan
    auf den letzten Drücker => kurzfristig
    last minute => kurzfristig
    rechtzeitig, pünktlich, fristgerecht
    verpasst, versäumt, verpassen
    verschlafen => versäumt, verpasst
    vor Ablauf => vorzeitig
    früher raus => vorzeitig
    im Voraus, vorab, vorher
    im Vorhinein => vorab, im Voraus
    nachträglich, im Nachhinein, hinterher
    rückwirkend, nachträglich
    letzter Tag => spätestens, Frist
    ASAP => sofort
    schleunigst => sofort
    so schnell wie möglich => sofort, schnellstmöglich
    schnellstmöglich, baldmöglichst
    eilig => dringend, Express
    dringend, eilig, Eilfall
    Notfall, dringend
    Express, Eilzustellung, Eilversand
    teilen, aufteilen
    Anzahl, Menge
    zu viel => überhöht, überzahlt
    doppelt bezahlt => Doppelzahlung, Erstattung
    zweimal bezahlt => Doppelzahlung, Erstattung
    doppelt abgebucht => Doppelabbuchung, Doppelzahlung
    zweimal abgebucht => Doppelabbuchung, Doppelzahlung
    fehlt, fehlend, unvollständig
    nicht dabei => fehlt, unvollständig
    inklusive, inbegriffen, enthalten, einschließlich
    mit drin => enthalten, inbegriffen
    seltsam, merkwürdig, verdächtig
    sonderbar => verdächtig, ungewöhnlich
    ruckzuck => schnell, sofort
    lahm => langsam
    schneckenlahm => langsam
    langsam, Geschwindigkeit
    kompliziert, umständlich, schwierig
    gefährlich, Gefahr, Risiko
    nachgucken => nachsehen, prüfen
    nachschauen, nachsehen, prüfen
    checken => prüfen, überprüfen
    kapieren => verstehen
    verklickern => erklären
    erklären, erläutern, Erklärung
    pennen => schlafen, übernachten
    hinbringen => abgeben, bringen
    abgeben, einreichen, vorbeibringen
    hinschicken => einsenden, senden
    einschicken, einsenden, zusenden
    zuschicken, zusenden, Zusendung
    googeln => suchen
    feuern => entlassen, Kündigung
    rausgeschmissen => Kündigung, Ausschluss
    rausschmeißen => Kündigung, Ausschluss
    rausgeflogen => Kündigung, Ausschluss
    gefeuert => entlassen, Kündigung
    aufhören, beenden, Schluss machen
    aussteigen aus dem Vertrag => Kündigung
    aus dem Vertrag rauskommen => Kündigung
    Vertrag loswerden => Kündigung
    Vertrag beenden => Kündigung
    Vertrag auflösen => Kündigung, Aufhebung
    beenden, Beendigung, Ende
    Ende, Schluss, endet
    mitmachen => teilnehmen, Teilnahme
    dabei sein => teilnehmen, Teilnahme
    komme ich rein => Einlass, Zugang
    ausprobieren, testen, probieren
    testen, Test, ausprobieren, Probe
    mal testen => Probe, Test
    ohne Verpflichtung => unverbindlich
    verpflichten, Verpflichtung, bindend
    verboten, untersagt, unzulässig
    nicht erlaubt => verboten, untersagt
    unerlaubt, verboten
    erlaubt, gestattet, zulässig, genehmigt
    ohne Erlaubnis => Genehmigung, unbefugt
    Ausnahme, Sonderfall, Härtefall
    Regel, Vorschrift, Bestimmung
    Strafe => Bußgeld
    klagen, Klage, Gericht
    verklagen => Klage, Gericht
    Anwalt, Rechtsanwalt, Jurist
    Advokat => Rechtsanwalt
    schlichten, Schlichtung, Streitbeilegung
    Polizei, Polizist
    Anzeige erstatten => Strafanzeige, Polizei
    Grund, Ursache, Anlass
    Vorteil, Vorzug
    Tipp, Ratschlag, Empfehlung
    Schritt für Schritt => Anleitung
    Tutorial => Anleitung
    How-to => Anleitung
    Anliegen, Angelegenheit
    Sachen, Gegenstände, Dinge
    Fundsachen, Fundbüro, Fundstück
    liegen gelassen => vergessen, Fundsachen
    liegengelassen => vergessen, Fundsachen
    liegen lassen => vergessen, Fundsachen
    hängen gelassen => vergessen, Fundsachen
    was verloren => Fundsachen, Fundbüro
    verschwunden, weg, unauffindbar
    ist weg => verloren, verschwunden
    nicht mehr finden => verloren, verlegt
    finde nicht mehr => verloren, verlegt
    verschlampt => verloren, verlegt
    verbummelt => verloren, verlegt
    geklaut worden => Diebstahl, gestohlen
    mitgehen lassen => Diebstahl, stehlen
    ausgeraubt => Raub
    beklaut => Diebstahl, bestohlen
    Dieb, Diebstahl
    Vandalismus, Sachbeschädigung, mutwillig beschädigt
    Unfall, verunglückt
    Crash => Unfall, Absturz
    Parkrempler => Unfall, Parkschaden
    abgebrannt => Brand, Feuer
    Sturm => Unwetter
    Hagel => Unwetter
    Hochwasser, Überschwemmung, überflutet
    Regen, regnet, Schlechtwetter
    bei Regen => schlechtes Wetter, Witterung
    """
}
