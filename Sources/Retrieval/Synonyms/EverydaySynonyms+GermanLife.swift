extension EverydaySynonyms {
  /// Offices, travel, health, schools, housing, software, work and leisure.
  static let germanLife = """
    Rathaus, Stadtverwaltung, Gemeindeverwaltung
    Gemeindeamt => Rathaus, Gemeindeverwaltung
    Bürgerbüro, Bürgeramt, Einwohnermeldeamt, Meldebehörde, Bürgerservice
    Kreisverwaltungsreferat => Bürgerbüro, Zulassungsstelle
    Magistrat => Stadtverwaltung
    Bürgermeister, Oberbürgermeister
    Gemeinderat, Stadtrat
    Landratsamt, Kreisverwaltung
    Gemeinde, Kommune
    Bürger, Einwohner
    Perso abgelaufen => Personalausweis, verlängern
    neuer Perso => Personalausweis, beantragen
    Ausweis verloren => Personalausweis, Verlust
    Pass abgelaufen => Reisepass
    neuer Pass => Reisepass
    Kinderpass => Kinderreisepass, Reisepass
    Passfoto, Passbild, Lichtbild, biometrisches Foto
    eID, Online-Ausweisfunktion, elektronischer Identitätsnachweis
    digitaler Ausweis => Online-Ausweisfunktion, eID
    neue Wohnung anmelden => ummelden, Anmeldung, Wohnsitz
    ummelden, Adressänderung, Wohnsitz
    umgezogen => ummelden, Adressänderung, Umzug
    hergezogen => Anmeldung, Zuzug
    ins Ausland ziehen => Abmeldung, Wegzug
    Wohnungsgeberbestätigung, Vermieterbescheinigung, Einzugsbestätigung
    Meldezettel => Meldebescheinigung
    Meldebescheinigung, Meldebestätigung
    Zweitwohnsitz, Nebenwohnung, Nebenwohnsitz
    Hauptwohnsitz, Hauptwohnung
    Führungszeugnis, polizeiliches Führungszeugnis
    Leumundszeugnis => Führungszeugnis
    Strafregisterauszug => Führungszeugnis
    Geburtsurkunde, Geburtsschein
    Heiratsurkunde, Eheurkunde
    Totenschein => Sterbeurkunde
    Zivilstandsamt => Standesamt
    Trauung, Eheschließung, Hochzeit
    sich trauen lassen => Trauung, Eheschließung
    beglaubigen, Beglaubigung, beglaubigte Kopie
    Amtstermin => Termin, Bürgerbüro
    Terminvereinbarung, Terminbuchung, Terminvergabe
    Termin ausmachen => Terminvereinbarung, vereinbaren
    Termin machen => Terminvereinbarung, vereinbaren
    Termin kriegen => Terminvereinbarung, vereinbaren
    Termin buchen => Terminvereinbarung, Terminbuchung
    ohne Termin => Terminpflicht, Terminvereinbarung
    Termin nicht schaffen => absagen, verschieben
    komme zu spät => Verspätung, verspätet
    Sprechzeiten, Sprechstunde, Öffnungszeiten
    Warteschlange, anstehen, Wartezeit
    Nummer ziehen => Wartenummer
    Wählen gehen => Wahl, wählen
    Briefwahl, per Brief wählen
    Wahlunterlagen => Wahlschein, Wahlbenachrichtigung
    Wahllokal, Wahlraum
    Hund anmelden => Hundesteuer
    Hundemarke, Hundesteuermarke
    Gewerbe anmelden => Gewerbeanmeldung
    Gewerbeschein => Gewerbeanmeldung
    selbständig, selbstständig, Selbstständigkeit
    selbständig machen => Gewerbeanmeldung, Existenzgründung
    Firma gründen => Existenzgründung, Gewerbeanmeldung
    Knöllchen => Strafzettel, Bußgeld, Verwarnungsgeld
    Strafzettel, Verwarnungsgeld, Parkverstoß
    geblitzt => Geschwindigkeitsüberschreitung, Bußgeld
    Blitzer, Geschwindigkeitsmessung
    zu schnell gefahren => Geschwindigkeitsüberschreitung, Bußgeld
    Parkausweis, Bewohnerparkausweis, Anwohnerparkausweis
    Anwohnerparken, Bewohnerparken
    Parkverbot => Halteverbot
    Halteverbotszone => Halteverbot, Umzug
    Führerschein weg => Führerscheinentzug, Fahrverbot
    ausländischer Führerschein => Umschreibung, Fahrerlaubnis
    Staatsangehörigkeit, Staatsbürgerschaft, Nationalität
    deutscher Pass => Einbürgerung, Staatsangehörigkeit
    Deutscher werden => Einbürgerung
    eingebürgert, Einbürgerung
    Aufenthaltserlaubnis => Aufenthaltstitel
    Ausländeramt => Ausländerbehörde
    Sozialamt => Sozialhilfe
    Jobcenter => Bürgergeld
    Arbeitsamt => Agentur für Arbeit
    Arbeitslosengeld, ALG
    arbeitslos, Arbeitslosigkeit, arbeitssuchend, erwerbslos
    ohne Job => arbeitslos, Arbeitslosigkeit
    Wohnberechtigungsschein, WBS
    Sozialwohnung => Wohnberechtigungsschein, geförderte Wohnung
    Mietzuschuss => Wohngeld
    Zuschuss zur Miete => Wohngeld
    Babypause => Elternzeit
    Familienbeihilfe => Kindergeld
    Kind ist da => Geburt
    Vormund, Vormundschaft
    Sorgerecht, sorgeberechtigt
    Beerdigung, Bestattung, Beisetzung, Begräbnis
    Grab, Grabstätte, Grabstelle
    unter die Erde bringen => Bestattung
    Baugenehmigung, Bauantrag, Baubewilligung
    bauen dürfen => Baugenehmigung
    Katasterauszug, Flurkarte
    Baum fällen => Fällgenehmigung, Baumschutz
    Straßenlaterne kaputt => Straßenbeleuchtung, Schadensmeldung
    Schlagloch => Straßenschaden
    Mängelmelder, Schadensmeldung, Schaden melden
    Winterdienst, Schneeräumung, Streudienst
    Schnee schippen => Räumpflicht, Winterdienst
    Bürgersteig, Gehweg, Gehsteig
    Trottoir => Gehweg
    Spielplatz, Kinderspielplatz
    Flohmarkt, Trödelmarkt
    Formular ausfüllen => Antrag, Formular
    Papierkram => Formular, Unterlagen, Antrag
    per Brief => postalisch, schriftlich
    auf dem Postweg => postalisch, schriftlich
    schriftlich, Schriftform
    Fahrkarte, Fahrschein, Ticket, Fahrausweis
    Billett => Fahrkarte, Ticket
    Zugticket, Bahnticket, Fahrkarte
    Monatskarte, Monatsticket, Abo-Ticket
    Schülerticket, Schülerfahrkarte
    Semesterticket, Studententicket
    ohne Ticket gefahren => Schwarzfahren, erhöhtes Beförderungsentgelt
    schwarz gefahren => Schwarzfahren, erhöhtes Beförderungsentgelt
    schwarzfahren, erhöhtes Beförderungsentgelt
    Ticket vergessen => erhöhtes Beförderungsentgelt, nachreichen
    Schaffner, Zugbegleiter, Kontrolleur
    Fahrplan, Abfahrtszeiten
    wann fährt => Fahrplan, Abfahrt
    wann fahren => Fahrplan, Abfahrt
    Zug, Bahn
    Zug verpasst => Anschluss, verpasst
    Anschluss verpasst => Anschlussverbindung, Fahrgastrechte
    Zug ausgefallen => Zugausfall, Fahrgastrechte
    Zug verspätet => Verspätung, Fahrgastrechte
    Zug hatte Verspätung => Verspätung, Fahrgastrechte, Entschädigung
    Entschädigung, Ausgleichszahlung
    Platzreservierung, Sitzplatzreservierung, Sitzplatz reservieren
    Sitzplatz, Sitz
    Rad mitnehmen => Fahrradmitnahme
    Fahrrad mitnehmen => Fahrradmitnahme
    Hund mitnehmen => Hunde, Haustiere, Tiere
    Hund mitbringen => Hunde, Haustiere, erlaubt
    Hund dabei => Hunde, Haustiere
    mit Hund => Hunde, Haustiere
    mit Kind => Kinder, Familie
    mit Baby => Kinder, Säugling
    Passagier, Fluggast, Fahrgast, Reisender
    Fluggesellschaft, Airline
    Flieger => Flugzeug, Flug
    Flugzeug => Flug
    Flughafen, Airport
    Bordkarte, Boardingpass, Einsteigekarte
    Boarding => Einstieg, Einsteigen
    Flug verpasst => No-Show, verpasst
    Flug gestrichen => annulliert, Flugausfall, Annullierung
    Flug ausgefallen => annulliert, Flugausfall, Annullierung
    annulliert, Annullierung, Flugausfall
    Flug verspätet => Flugverspätung, Entschädigung
    Zwischenstopp, Zwischenlandung, Umsteigen
    Hinflug, Hinreise, Hinfahrt
    Rückflug, Rückreise, Heimflug
    Koffer, Gepäckstück, Reisekoffer
    Koffer weg => Gepäckverlust, Gepäck
    Koffer nicht angekommen => Gepäckverlust, Gepäck
    Koffer kaputt => Gepäckschaden, Gepäck
    Handgepäck, Kabinengepäck, Bordgepäck
    Freigepäck, Gepäckbestimmungen
    wie viel Gepäck => Freigepäck, Gepäckbestimmungen
    Flüssigkeiten => Handgepäck
    Sitz aussuchen => Sitzplatzwahl, Sitzplatzreservierung
    Fensterplatz => Sitzplatz
    Beinfreiheit => Sitzplatz
    Kinderwagen mitnehmen => Kinderwagen, Gepäck
    Kind alleine fliegen => unbegleitete Kinder
    alleine reisende Kinder => unbegleitete Kinder
    Zoll, Einfuhr, verzollen
    Einreise, einreisen, Einreisebestimmungen
    brauche ich ein Visum => Einreisebestimmungen
    Reiseveranstalter, Reiseanbieter
    Pauschalreise, Pauschalurlaub
    Kreuzfahrt, Schiffsreise
    Trip => Reise
    verreisen, Reise, Urlaub
    Ferienwohnung => Unterkunft
    Ferienwohnung, Ferienhaus, Apartment
    Fewo => Ferienwohnung
    Airbnb => Ferienwohnung
    Jugendherberge, Hostel
    Doppelzimmer, Zweibettzimmer
    Kinderbett, Babybett, Gitterbett
    Zustellbett, Beistellbett, Aufbettung
    Frühstück dabei => Frühstück, inbegriffen
    Halbpension => Verpflegung
    Vollpension => Verpflegung
    All inclusive => Verpflegung
    Kurtaxe, Ortstaxe, Gästetaxe
    früher einchecken => Early Check-in, Anreise
    später auschecken => Late Check-out, Abreise
    wann kann ich ins Zimmer => Check-in, Anreise
    wann muss ich raus => Check-out, Abreise
    Zimmer räumen => Check-out, Abreise
    Gepäck lassen => Gepäckaufbewahrung
    Gepäckaufbewahrung, Schließfach, Gepäck abstellen
    Spind, Schließfach, Umkleideschrank
    Camping, Campingplatz, Zelten
    Stadtrundfahrt, Sightseeing
    Ausflug, Exkursion
    Reiseleiter, Gästeführer
    Rundgang, Führung
    Skifahren, Ski, Wintersport
    Skipass, Liftkarte, Lifttickets
    Carsharing, Auto teilen
    E-Scooter, E-Tretroller
    Elektroroller, E-Roller
    Taxi => Beförderung, Transfer
    Abholung vom Flughafen => Transfer, Shuttle
    Shuttle, Transfer, Zubringer
    Sprit => Kraftstoff, Benzin
    tanken, Kraftstoff, Benzin
    Tankstelle, tanken
    Benzin, Kraftstoff, Treibstoff
    Stromer => Elektroauto
    Ladesäule, Ladestation, Ladepunkt
    Wallbox, Ladestation, Heimladestation
    Stromtankstelle => Ladesäule
    Auto laden => Ladesäule, Ladevorgang
    Parkhaus, Tiefgarage
    Parkplatz, Stellplatz
    Falschparker, falsch geparkt
    Parkticket, Parkschein
    Parkuhr, Parkscheinautomat
    Autobahngebühr => Maut
    Pickerl => Vignette, Hauptuntersuchung
    MFK => Hauptuntersuchung
    Inspektion, Wartung
    Service am Auto => Inspektion, Wartung
    Wartung, Instandhaltung
    liegengeblieben => Panne, Pannenhilfe
    Auto springt nicht an => Panne, Pannenhilfe
    Abschleppdienst, Pannendienst
    Pneu => Reifen
    Reifen wechseln => Reifenwechsel
    Winterreifen, Winterräder
    einen Platten => Reifenpanne, Reifen
    platter Reifen => Reifenpanne
    Nummernschild, Kennzeichen, Kfz-Kennzeichen, Autokennzeichen
    Wunschkennzeichen, Wunschnummer
    Auto anmelden => Zulassung, Kfz-Zulassung
    Auto abmelden => Außerbetriebsetzung, Abmeldung
    Auto zulassen => Zulassung, Kfz-Zulassung
    Auto ummelden => Umschreibung, Zulassung
    Zulassungsstelle, Kfz-Zulassungsbehörde, Straßenverkehrsamt
    Fahrzeugpapiere, Autopapiere, Zulassungsbescheinigung
    Kilometerstand, Laufleistung
    Gebrauchtwagen, gebrauchtes Auto
    Neuwagen, Neufahrzeug
    Probefahrt, Probe fahren
    Fahrer, Fahrzeugführer
    durchgefallen => nicht bestanden, Wiederholung
    durchgerasselt => nicht bestanden, Wiederholung
    nicht geschafft => nicht bestanden, Wiederholung
    Arzttermin, Termin beim Arzt
    Hausarzt, Allgemeinarzt, Allgemeinmediziner
    Zahnarzt, Dentist
    Augenarzt, Ophthalmologe
    Frauenarzt, Gynäkologe
    Kinderarzt, Pädiater
    Hautarzt, Dermatologe
    Hals-Nasen-Ohren-Arzt, HNO
    Therapeut, Therapie
    Psychotherapie, Psychotherapeut, psychologische Hilfe
    Facharzt, Spezialist
    Arztpraxis, Praxis, Ordination
    Ärztlicher Notdienst, Bereitschaftsdienst, Notdienst
    außerhalb der Sprechzeiten => Bereitschaftsdienst, Notdienst
    Notaufnahme, Notfallambulanz
    Krankenwagen, Rettungswagen
    Verschreibung => Rezept
    verschreibungspflichtig, rezeptpflichtig
    ohne Rezept => rezeptfrei
    nicht verschreibungspflichtig => rezeptfrei
    E-Rezept, elektronisches Rezept
    Medikament, Arzneimittel, Medizin, Arznei
    Pille => Tablette
    Mittel gegen => Medikament
    Schmerzmittel, Schmerztablette
    Nebenwirkung, unerwünschte Wirkung
    Beipackzettel, Packungsbeilage
    einnehmen, Einnahme, Dosierung
    wie oft nehmen => Dosierung, Einnahme
    wie viele Tabletten => Dosierung
    Dosis, Dosierung
    welche Apotheke hat offen => Notdienst, Apothekennotdienst
    Notapotheke, Apothekennotdienst
    Verbandszeug, Verbandsmaterial
    Spritze, Injektion
    Impfung, Schutzimpfung, impfen
    Impfausweis, Impfpass
    Blutabnahme, Blut abnehmen, Blutentnahme
    weh tun => Schmerzen
    tut weh => Schmerzen
    wehtun => Schmerzen
    Bauchweh => Bauchschmerzen
    Kopfweh => Kopfschmerzen
    Zahnweh => Zahnschmerzen
    Halsweh => Halsschmerzen
    Schmerz, Beschwerden, Schmerzen
    erhöhte Temperatur => Fieber
    Schnupfen, Erkältung
    erkältet, Erkältung, grippaler Infekt
    verkühlt => Erkältung
    Erkältung, Infekt
    ansteckend, Ansteckung, Infektion
    sich anstecken => Ansteckung, Infektion
    Durchfall, Magen-Darm
    kotzen => Erbrechen, Übelkeit
    spucken => Erbrechen
    übergeben müssen => Erbrechen
    schlecht sein => Übelkeit
    schwindlig, Schwindel, Schwindelgefühl
    Ausschlag, Hautausschlag
    juckt, Juckreiz
    Allergie, allergisch, Unverträglichkeit
    Laktoseintoleranz, laktosefrei
    Zöliakie, glutenfrei
    zuckerkrank => Diabetes
    hoher Blutdruck, Bluthochdruck
    verstaucht, Verstauchung, Zerrung
    Brille, Sehhilfe
    Gebiss => Zahnersatz, Prothese
    Zahnersatz, Zahnprothese
    Zahnreinigung, Prophylaxe
    Zahnspange, Kieferorthopädie
    Röntgen, Röntgenaufnahme
    unters Messer => Operation
    Befund, Diagnose, Untersuchungsergebnis
    Vorsorge, Vorsorgeuntersuchung, Früherkennung
    Check-up, Vorsorgeuntersuchung, Gesundheitsuntersuchung
    gelber Schein => Krankmeldung, Arbeitsunfähigkeitsbescheinigung
    gelber Zettel => Krankmeldung, Arbeitsunfähigkeitsbescheinigung
    Krankenschein => Krankmeldung, Arbeitsunfähigkeitsbescheinigung
    krank melden => Krankmeldung
    Attest, ärztliche Bescheinigung, ärztliches Attest
    Gesundheitskarte, Versichertenkarte, Krankenkassenkarte
    zahlt die Kasse => Kostenübernahme, Krankenkasse
    übernimmt die Kasse => Kostenübernahme, Krankenkasse
    Kassenpatient => gesetzlich versichert
    Privatpatient, privat versichert
    Patient, Patientin
    wann darf man besuchen => Besuchszeiten
    Altenheim, Pflegeheim, Seniorenheim
    Altersheim => Pflegeheim, Seniorenheim
    Pflegedienst, ambulante Pflege
    Pflegegrad, Pflegestufe
    Krankenschwester, Pflegekraft, Pfleger
    Hebamme, Geburtshilfe
    schwanger, Schwangerschaft, werdende Mutter
    in anderen Umständen => schwanger
    abtreiben, Abtreibung, Schwangerschaftsabbruch
    abnehmen wollen => Gewichtsabnahme
    Abi => Abitur
    Abitur, Hochschulreife, Matura
    Zeugnis, Schulzeugnis
    Schulabschluss, Abschluss
    Note, Zensur
    Hausaufgaben, Hausübung
    Lehrer, Lehrkraft, Lehrperson
    Dozent, Lehrbeauftragter
    Prof => Professor
    Nachhilfe, Lernhilfe
    Schule wechseln => Schulwechsel
    Einschulung, Schulanfang, Schulanmeldung
    in die Schule kommen => Einschulung
    Ganztagsschule, Nachmittagsbetreuung, Hort
    Schülerhort, Hort
    Mensa, Kantine, Cafeteria
    Ferienbetreuung, Ferienprogramm
    schulfrei => Ferien, unterrichtsfrei
    blaumachen => Fehlzeiten, unentschuldigt
    schwänzen => Fehlzeiten, unentschuldigt
    Kind ist krank => Krankmeldung, Abwesenheit
    Klassenfahrt, Schulausflug
    Kita, Kindergarten, Kindertagesstätte, Kindertageseinrichtung
    Krippe, Kinderkrippe
    Krabbelstube => Kinderkrippe
    Kitaplatz, Betreuungsplatz, Kindergartenplatz
    Tagesmutter, Kindertagespflege, Tageseltern
    Kinderbetreuung, Kind betreuen lassen, auf Kinder aufpassen
    Erzieherin, pädagogische Fachkraft, Betreuer
    Kindergärtnerin => Erzieherin
    Bringzeit, Abholzeit
    Kind abholen => Abholung, abholberechtigt
    Windel, wickeln, Wickelraum
    stillen => Stillraum
    Elternabend, Elternversammlung
    Warteliste, Nachrückverfahren
    immatrikulieren, Immatrikulation, einschreiben, Einschreibung
    inskribieren => Immatrikulation
    exmatrikulieren, Exmatrikulation
    Studium abbrechen => Exmatrikulation, Studienabbruch
    Uni verlassen => Exmatrikulation
    Studiengang wechseln => Studiengangwechsel, Fachwechsel
    Studiengang, Studienfach
    Studienplatz, Zulassung zum Studium
    NC, Numerus clausus, Zulassungsbeschränkung
    ohne NC => zulassungsfrei
    Halbjahr => Semester
    Semestergebühr => Semesterbeitrag
    Urlaubssemester, Beurlaubung
    Auslandssemester, Erasmus, Auslandsaufenthalt
    Studentenausweis, Studierendenausweis
    Ersti => Erstsemester, Studienanfänger
    Studienanfänger, Erstsemester
    Studentenwohnheim, Wohnheim, Studierendenwohnheim
    Vorlesung, Seminar => Lehrveranstaltung
    Klausur, Prüfung
    Prüfung nicht bestanden => Wiederholungsprüfung, nicht bestanden
    Prüfung wiederholen => Wiederholungsprüfung
    Hausarbeit, Seminararbeit
    Bachelorarbeit, Masterarbeit => Abschlussarbeit
    Doktorarbeit, Dissertation, Promotion
    Leistungspunkte, Credits, ECTS
    Notenspiegel, Leistungsübersicht, Transcript
    Fernstudium, Fernlehrgang
    Stipendium, Stipendiat
    Ausbildung, Lehre, Berufsausbildung
    Lehrling, Azubi, Auszubildender
    Lehrstelle, Ausbildungsplatz, Ausbildungsstelle
    Kurs, Lehrgang, Schulung, Seminar
    Schulung, Training, Fortbildung
    Webinar, Online-Seminar, Online-Kurs
    VHS => Volkshochschule
    Deutschkurs => Sprachkurs, Integrationskurs
    Zertifikat, Teilnahmebescheinigung
    Bücherei, Bibliothek
    Buch ausleihen => Ausleihe
    ausleihen, Ausleihe, borgen
    Leihfrist, Ausleihfrist, Leihdauer
    Büchereiausweis, Bibliotheksausweis, Leserausweis, Benutzerausweis
    Buch zu spät => Säumnisgebühr, Leihfrist, überschritten
    zu spät zurückgebracht => Säumnisgebühr, Leihfrist, überschritten
    zu spät abgegeben => Säumnisgebühr, verspätet
    Säumnisgebühr, Überziehungsgebühr, Versäumnisgebühr
    vormerken, Vormerkung, reservieren
    Bücher verlängern => Leihfrist, Verlängerung
    E-Book, eBook, elektronisches Buch
    Onleihe => E-Book, ausleihen
    aus anderen Bibliotheken => Fernleihe
    Scanner, scannen, einscannen
    WG => Wohngemeinschaft
    Wohngemeinschaft, Mitbewohner
    Mieter, Bewohner
    Untermiete, Untervermietung, untervermieten
    jemand bei mir einziehen => Untervermietung, Mitbewohner
    weitervermieten => Untervermietung
    Hausverwaltung, Verwalter, Immobilienverwaltung
    Makler, Immobilienmakler
    Maklerprovision, Courtage
    Provision, Courtage
    Mietvertrag, Mietverhältnis
    Kaution, Mietkaution, Mietsicherheit
    Miete erhöhen => Mieterhöhung
    Miete teurer => Mieterhöhung
    Miete steigt => Mieterhöhung
    weniger Miete zahlen => Mietminderung
    Miete kürzen => Mietminderung
    Miete mindern => Mietminderung
    Miete nicht zahlen => Mietrückstand
    Mietrückstand, Mietschulden
    Nebenkosten, Betriebskosten
    Nebenkostenabrechnung, Betriebskostenabrechnung
    Kaltmiete, Nettomiete, Grundmiete
    Warmmiete, Bruttomiete
    aus der Wohnung raus => Kündigung, Auszug
    Wohnungsübergabe, Übergabeprotokoll, Schlüsselübergabe
    Wohnungsbesichtigung, Besichtigungstermin
    Wohnung angucken => Besichtigung
    Wohnung suchen => Wohnungsangebot, Wohnungssuche
    Nachmieter, Mietnachfolger
    Vermieter selbst einziehen => Eigenbedarf
    rausgeworfen => Räumung, Kündigung
    zwangsgeräumt => Räumung
    Schönheitsreparaturen, Renovierung
    Wände streichen => Renovierung, Schönheitsreparaturen
    ausmalen => Renovierung, Schönheitsreparaturen
    renovieren, Renovierung, Sanierung
    Dübel, bohren
    Ungeziefer, Schädlinge, Schädlingsbefall
    Kakerlaken => Schädlinge, Ungeziefer
    Mäuse im Haus => Schädlinge
    Ratten => Schädlinge
    Wespennest, Wespen
    Wanzen => Schädlinge
    Haustier, Tier
    Tierhaltung, Haustiere halten
    Hund halten => Tierhaltung, Haustiere
    Katze halten => Tierhaltung, Haustiere
    Zählerstand, Ablesung
    Rauchmelder, Brandmelder, Feuermelder
    piept => Signalton, Alarm
    piepst => Signalton, Alarm
    Alarm, Alarmanlage
    Haus => Immobilie
    Häuschen => Haus, Immobilie
    Eigenheim, Einfamilienhaus, eigenes Haus
    Eigentumswohnung, Wohnungseigentum
    Eigentümerversammlung, WEG-Versammlung
    Software, Programm
    Tool => Programm, Werkzeug
    Feature => Funktion
    Button => Schaltfläche, Knopf
    Knopf, Taste, Schaltfläche
    anklicken, klicken
    Häkchen, Kontrollkästchen, Checkbox
    Menü, Navigation
    Startbildschirm, Homescreen
    Bildschirm, Monitor, Display
    Tastatur, Keyboard
    Drucker, Printer
    Kopfhörer, Headset
    Mikrofon, Mikro
    Cam => Kamera
    Kamera, Webcam
    Ton weg => Audio, Lautsprecher
    kein Ton => Audio, Lautsprecher
    höre nichts => Ton, Audio
    Bildschirm schwarz => Bildschirm, Anzeige
    Screenshot, Bildschirmfoto, Bildschirmaufnahme
    Datei, File
    Stick => USB-Stick
    Cloud, Onlinespeicher
    Speicherplatz, Speicher
    Speicher voll => Speicherplatz
    kein Platz mehr => Speicherplatz, Kapazität
    Backup, Datensicherung, Sicherungskopie
    wiederherstellen, Wiederherstellung, retten
    Daten weg => Datenverlust, Wiederherstellung
    Daten retten => Wiederherstellung
    aus Versehen gelöscht => wiederherstellen, Wiederherstellung
    versehentlich gelöscht => wiederherstellen, Wiederherstellung
    versehentlich, aus Versehen, irrtümlich, unabsichtlich
    rückgängig machen => stornieren, widerrufen
    abgestürzt, Absturz
    stürzt ab => Absturz
    hängt sich auf => Absturz, reagiert nicht
    aufgehängt => Absturz, reagiert nicht
    eingefroren => Absturz, reagiert nicht
    friert ein => Absturz, reagiert nicht
    fliegt raus => Absturz, Verbindungsabbruch
    schmiert ab => Absturz
    abgeschmiert => Absturz
    schließt sich von selbst => Absturz
    lädt nicht => Ladefehler, Verbindung
    lädt ewig => langsam, Ladezeit
    ruckelt => langsam, Leistung
    laggt => langsam, Verzögerung, Latenz
    Bug => Fehler, Problem
    Glitch => Fehler
    buggy => fehlerhaft
    Fehlercode, Errorcode, Fehlernummer
    neu starten, Neustart, rebooten
    booten, starten, hochfahren
    runterfahren, herunterfahren, ausschalten
    einschalten, anmachen, anschalten
    ausschalten, ausmachen, abschalten
    einstellen, Einstellung, konfigurieren
    Einstellungen, Settings, Optionen
    komme ich nicht rein => anmelden, Login, Zugang
    komme nicht mehr rein => anmelden, Login, Zugang
    komme nicht mehr in mein => anmelden, Login, Zugang
    lässt mich nicht rein => anmelden, Login, Zugang
    reinkommen in mein Konto => anmelden, Login
    nicht einloggen => Anmeldung, Login, Passwort
    ausgesperrt aus => gesperrt, Login
    rausgeflogen aus dem Konto => abgemeldet, gesperrt
    Passwort vergessen, Passwort zurücksetzen
    Passwort weg => Passwort, zurücksetzen
    Passwort geht nicht => Passwort, zurücksetzen
    Passwort falsch => Passwort, zurücksetzen
    weiß mein Passwort nicht => Passwort, vergessen, zurücksetzen
    neues Passwort => Passwort, zurücksetzen, ändern
    Zugangsdaten, Anmeldedaten, Login-Daten
    gehackt, Hacker, fremder Zugriff
    fremder auf meinem Konto => gehackt, Missbrauch
    Phishing, betrügerische E-Mail
    dubiose Mail => Phishing, verdächtig
    Spam, Junk, unerwünschte E-Mail
    Virus, Schadsoftware, Malware
    Zwei-Faktor-Authentifizierung, 2FA, Zwei-Faktor
    zweiter Faktor => Zwei-Faktor-Authentifizierung
    Bestätigungscode, Verifizierungscode, Sicherheitscode
    Code kommt nicht => Bestätigungscode, SMS
    keinen Code bekommen => Bestätigungscode
    keine Mail bekommen => Bestätigungsmail, E-Mail, Spam
    keine Bestätigung bekommen => Bestätigungsmail, Bestätigung
    Bestätigungsmail, Bestätigungs-E-Mail
    Posteingang, Postfach
    Profil, Nutzerprofil, Benutzerprofil
    Profilbild, Avatar
    Nickname => Benutzername
    Account löschen => Konto, löschen
    Konto dichtmachen => Konto, löschen, schließen
    Abo loswerden => Abonnement, Kündigung
    Abo beenden => Abonnement, Kündigung
    Probeabo, Testabo, Probemonat
    Testversion, Trial, Testzeitraum, Demo
    gratis testen => Testversion, Probe
    Gratisversion => kostenlose Version
    Vollversion, Premium
    Upgrade, hochstufen
    Downgrade, herunterstufen
    Lizenzschlüssel, Produktschlüssel
    Aktivierungscode, Freischaltcode
    neue Version => Update, Aktualisierung
    alte Version => veraltet
    Android => Betriebssystem
    iOS => Betriebssystem
    Windows => Betriebssystem
    iPhone => Smartphone, iOS
    kompatibel, Kompatibilität
    passt zusammen => kompatibel
    läuft das auf => kompatibel, Systemanforderungen
    Systemvoraussetzungen, Systemanforderungen
    Mindestanforderungen, Systemanforderungen
    Browser, Internetbrowser
    Link, Verlinkung
    Seite geht nicht => Webseite, Störung
    Seite lädt nicht => Webseite, Störung, Browser
    Seite down => Störung, nicht erreichbar
    Server down => Störung, Serverausfall
    ohne Internet => offline
    keine Verbindung => Verbindung, offline
    kein Internet => Internetverbindung, Störung
    kein Netz => Empfang, Mobilfunk
    kein Empfang => Empfang, Netz
    WLAN geht nicht => WLAN, Verbindung
    keine Werbung mehr => abbestellen, Werbewiderspruch
    Pop-up, Werbefenster
    Push, Benachrichtigung, Push-Nachricht
    Benachrichtigungen nerven => Benachrichtigung, deaktivieren
    Dunkelmodus, Dark Mode
    Sprache ändern => Spracheinstellung
    auf Englisch => Sprache, englischsprachig
    Übersetzung, übersetzen, Dolmetscher
    Schriftgröße, größere Schrift, Text vergrößern
    Chatbot, Bot, virtueller Assistent
    bist du ein Mensch => Chatbot
    bist du echt => Chatbot
    wer bist du => Chatbot, Assistent
    KI, künstliche Intelligenz
    Schnittstelle, API, Anbindung
    Excel-Liste => Excel, Export
    Daten übernehmen => Import, Datenübernahme
    Daten umziehen => Datenübertragung, Migration
    Dashboard, Übersichtsseite
    Administrator, Admin
    Zugriffsrechte, Berechtigung, Nutzerrechte
    User => Benutzer, Nutzer
    Mehrbenutzer, mehrere Nutzer, mehrere Benutzer
    Handy verloren => Geräteverlust, sperren
    neues Handy => neues Gerät, Gerätewechsel, übertragen
    Handy gewechselt => Gerätewechsel, übertragen
    Router, Modem
    Ladegerät, Ladekabel, Netzteil
    Akku leer => laden, Akku
    Akku hält nicht => Akkulaufzeit
    Akkulaufzeit, Batterielaufzeit
    Spielkonsole => Konsole
    PlayStation => Konsole
    zocken => spielen
    Spieler, Mitspieler
    Spielstand, Savegame, Spielfortschritt
    Spielstand weg => Spielstand, Wiederherstellung
    Multiplayer, Mehrspieler, zu mehreren spielen
    DLC => Erweiterung, Zusatzinhalt
    In-App-Käufe, Käufe in der App
    cheaten => betrügen, Cheating
    gebannt => gesperrt, Sperrung
    Bann => Sperrung
    geblockt => gesperrt, Sperrung
    Altersfreigabe, FSK, USK
    schuften => arbeiten
    jobben => arbeiten, Nebenjob
    Nebenjob, Nebentätigkeit, Nebenbeschäftigung
    Minijob, geringfügige Beschäftigung, 450-Euro-Job
    Ferienjob, Aushilfsjob, Schülerjob
    Aushilfe, Aushilfskraft
    Werkstudent, studentische Hilfskraft
    Praktikum, Praktikant
    Praktikumsplatz, Praktikum machen
    Schnupperlehre => Praktikum
    Gehalt, Lohn, Vergütung
    Kohle verdienen => Gehalt, Verdienst
    was verdient man => Gehalt, Vergütung
    wie viel verdient => Gehalt, Vergütung
    was verdiene ich => Gehalt, Vergütung
    mehr Geld bekommen => Gehaltserhöhung
    mehr Gehalt => Gehaltserhöhung
    Lohnerhöhung, Gehaltserhöhung
    Gehaltsabrechnung, Lohnabrechnung, Lohnzettel, Gehaltszettel
    Verdienstabrechnung, Gehaltsabrechnung
    Gehaltsnachweis, Verdienstbescheinigung, Einkommensnachweis
    Weihnachtsgeld, Sonderzahlung, dreizehntes Gehalt
    vor Steuern => brutto
    nach Steuern => netto
    Sozialversicherungsnummer, Rentenversicherungsnummer
    Steueridentifikationsnummer => Steuer-ID
    Steuererklärung, Steuer machen, Einkommensteuererklärung
    Stellenanzeige, Stellenangebot, Jobangebot, Stellenausschreibung
    offene Stellen, Stellenangebote, freie Stellen, Karriere
    sucht ihr Leute => Stellenangebote, Karriere, Bewerbung
    bei euch arbeiten => Karriere, Bewerbung, Stellenangebote
    bei Ihnen arbeiten => Karriere, Bewerbung, Stellenangebote
    Quereinsteiger, Quereinstieg
    Berufseinsteiger, Berufseinstieg, Berufsanfänger
    ohne Ausbildung => Quereinstieg, ungelernt
    Lebenslauf, CV
    Motivationsschreiben, Bewerbungsanschreiben, Anschreiben
    Vorstellungsgespräch, Bewerbungsgespräch, Jobinterview
    Initiativbewerbung, Blindbewerbung
    Arbeitgeber, Firma, Betrieb
    Firma, Unternehmen, Betrieb
    Arbeitnehmer, Beschäftigter, Angestellter
    Personalabteilung, HR, Personalbüro
    erster Arbeitstag => Onboarding, Einarbeitung
    Schicht, Schichtarbeit, Schichtdienst
    Dienstplan, Schichtplan, Einsatzplan
    Homeoffice, mobiles Arbeiten, Telearbeit
    zu Hause arbeiten => Homeoffice, mobiles Arbeiten
    von zu Hause => Homeoffice, online
    von daheim => Homeoffice, online
    Teilzeit, Halbtags
    weniger arbeiten => Teilzeit, Arbeitszeitreduzierung
    weniger Stunden => Teilzeit, Arbeitszeitreduzierung
    Stunden reduzieren => Teilzeit, Arbeitszeitreduzierung
    Vollzeit, Ganztags
    Überstunden, Mehrarbeit
    Arbeitszeit, Arbeitsstunden
    Gleitzeit, flexible Arbeitszeit
    ausstempeln => Zeiterfassung
    stempeln => Zeiterfassung
    Zeiterfassung, Arbeitszeiterfassung, Stempeluhr
    Urlaub nehmen => Urlaubsantrag
    frei nehmen => Urlaubsantrag, Urlaub
    freinehmen => Urlaubsantrag, Urlaub
    freier Tag => Urlaub
    Urlaubstage, Urlaubsanspruch
    wie viel Urlaub => Urlaubsanspruch, Urlaubstage
    Urlaub übrig => Resturlaub
    Arbeitszeugnis, Dienstzeugnis
    Dienstreise, Geschäftsreise
    Reisekostenabrechnung, Spesenabrechnung
    Dienstwagen, Firmenwagen, Geschäftswagen
    Diensthandy, Firmenhandy
    gemobbt => Mobbing
    Betriebsrat, Personalrat, Arbeitnehmervertretung
    Tarifvertrag, Tarifbindung
    Ehrenamt, ehrenamtlich, Freiwilligenarbeit
    freiwillig helfen => Ehrenamt
    Freiwilliger, Ehrenamtlicher
    FSJ => Freiwilliges Soziales Jahr
    Fitnessstudio, Fitness, Fitnesscenter, Gym
    Muckibude => Fitnessstudio
    Muskeln, Muskelaufbau, Krafttraining
    Trainer, Coach, Übungsleiter
    Personal Trainer, Einzeltraining
    Trainingsplan, Übungsplan
    Mitgliedschaft, Mitglied
    Mitglied werden, Mitgliedschaft, beitreten, Beitritt
    Mitgliedsbeitrag, Vereinsbeitrag, Monatsbeitrag
    aus dem Verein austreten => Austritt
    Verein, Club, Klub
    Vereinsheim, Clubhaus
    Vorstand, Vereinsleitung
    Schnuppertraining, Probetraining, Schnupperstunde
    Probestunde, Schnupperstunde
    mal reinschnuppern => Probetraining, Probe
    schnuppern => Probe, Schnupperstunde
    Mitgliedschaft pausieren => Ruhezeit, Stilllegung
    Mitgliedsausweis, Mitgliedskarte
    Freund mitbringen => Gast, Gästepass
    jemanden mitbringen => Begleitperson, Gast
    Fortgeschrittene, Profi
    Neuling => Anfänger
    Vorkenntnisse, Vorerfahrung
    keine Ahnung von => Vorkenntnisse
    Umkleide, Umkleidekabine, Garderobe
    Handtuch, Badetuch
    Handtuchpflicht => Handtuch
    Sauna, Wellness
    Schwimmbad, Hallenbad, Freibad
    Badi => Schwimmbad, Freibad
    Badehose => Badekleidung, Badebekleidung
    Badeanzug => Badekleidung, Badebekleidung
    Seepferdchen => Schwimmkurs, Schwimmabzeichen
    schwimmen lernen => Schwimmkurs
    Fußball, Fußballverein
    Turnhalle, Sporthalle
    Sportschuhe, Turnschuhe, Hallenschuhe
    Sportklamotten => Sportkleidung
    Wettkampf, Turnier, Wettbewerb
    Mannschaft, Team
    Kursplan, Stundenplan
    Reha-Sport, Rehasport
    Veranstaltung, Event
    Geburtstag feiern => Geburtstagsfeier, Feier
    Kindergeburtstag, Kinderparty
    Konzert, Gig
    Show, Aufführung
    Festival, Open Air
    Kino, Film
    Eintritt, Eintrittspreis
    Eintrittskarte, Ticket, Einlasskarte
    was kostet der Eintritt => Eintrittspreis, Preis
    Karten kaufen => Tickets, Eintrittskarten
    Karten bestellen => Tickets, Eintrittskarten
    Karten zurückgeben => Tickets, Rückgabe
    Abendkasse, Tageskasse
    Vorverkauf, Ticketvorverkauf
    Einlass, Türöffnung
    wann ist Einlass => Einlass, Uhrzeit
    Veranstaltung fällt aus => Absage, abgesagt
    fällt aus => Absage, Ausfall, abgesagt
    findet nicht statt => Absage, Ausfall, abgesagt
    findet statt => stattfinden, Termin
    abgeblasen => abgesagt, Absage
    als Gruppe => Gruppenbuchung, Gruppenrabatt
    Familienkarte, Familienticket
    Jahreskarte, Dauerkarte, Saisonkarte
    Tageskarte, Tagesticket
    Freikarte, freier Eintritt
    Studentenrabatt, Studierendenrabatt
    billiger für Studenten => Ermäßigung, Studierende
    billiger für Rentner => Ermäßigung, Senioren
    billiger für Kinder => Ermäßigung, Kinder
    billiger => Rabatt, Ermäßigung, günstiger
    weniger zahlen => Rabatt, Ermäßigung
    ermäßigt, Ermäßigung, reduziert
    Freizeitpark, Vergnügungspark, Erlebnispark
    Raum mieten => Raumvermietung, Vermietung
    Saal, Veranstaltungsraum
    fotografieren, Foto
    filmen, Videoaufnahme
    rauchen, Raucher, Nichtraucher
    Kippe => Zigarette, rauchen
    Raucherbereich, Raucherzone
    Restaurant, Gaststätte, Lokal
    Kneipe, Gaststätte, Wirtshaus
    Café, Kaffeehaus
    Imbiss, Schnellrestaurant
    Tisch reservieren => Tischreservierung
    Tisch bestellen => Tischreservierung
    Tisch buchen => Tischreservierung
    Tischreservierung, Reservierung
    Kellner, Servicekraft
    Speisekarte, Menükarte, Speiseplan
    was gibt es zu essen => Speisekarte, Verpflegung
    was gibt's zu essen => Speisekarte, Verpflegung
    was zu essen => Verpflegung, Speisen
    etwas zu essen => Verpflegung, Speisen
    was zu trinken => Getränke
    eigenes Essen => Speisen, mitbringen
    eigene Getränke => Getränke, mitbringen
    Speise, Essen, Mahlzeit
    Nachtisch, Dessert, Nachspeise
    Mittagessen, Mittagstisch, Lunch
    Abendessen, Abendbrot, Dinner
    Brunch => Frühstück
    Snack, Imbiss, Zwischenmahlzeit
    zum Mitnehmen, Takeaway, außer Haus
    Essen bestellen => Lieferservice, Bestellung
    nach Hause liefern => Lieferservice, Lieferung
    Catering, Partyservice
    vegetarisch, fleischlos, Vegetarier
    ohne Fleisch => vegetarisch
    kein Fleisch => vegetarisch
    vegan, pflanzlich, Veganer
    ohne Milch => laktosefrei
    ohne Gluten => glutenfrei
    ohne Zucker => zuckerfrei
    Zutaten, Inhaltsstoffe, Allergene
    was ist da drin => Zutaten, Inhaltsstoffe
    Bio, biologisch, ökologisch
    Lebensmittel, Nahrungsmittel
    haltbar, Haltbarkeit, Mindesthaltbarkeitsdatum
    MHD => Mindesthaltbarkeitsdatum, Haltbarkeit
    abgelaufenes Datum => Mindesthaltbarkeitsdatum
    aufbewahren, Aufbewahrung, lagern, Lagerung
    verdorben, verschimmelt
    schlecht geworden => verdorben
    gammelig => verdorben
    tiefkühlen => einfrieren
    eingefroren => einfrieren
    Tiefkühl, Tiefkühlkost, gefroren
    Alkohol, alkoholisch, Spirituosen
    Softdrink, Limonade, alkoholfreies Getränk
    Sprudel => Mineralwasser
    Pfand, Pfandflasche, Flaschenpfand
    Leergut, Pfandflaschen
    Fellnase => Hund, Haustier
    Hund, Haustier
    Katze, Haustier
    Maulkorb, Maulkorbpflicht
    Kampfhund, Listenhund
    Blindenhund, Assistenzhund, Blindenführhund
    gechippt => Chip
    Mikrochip => Chip
    kastrieren, Kastration
    Tierheim, Tierschutz
    Tier entlaufen => vermisst
    entlaufen => vermisst
    zugelaufen => vermisst
    Hund weg => entlaufen, vermisst
    Katze weg => entlaufen, vermisst
    einschläfern => Einschläferung, Tierarzt
    Tierfutter, Futter, Tiernahrung
    füttern, Fütterung, Futter
    Gassi => Hund, ausführen
    Tierpension, Tierbetreuung, Hundepension
    jede Woche => wöchentlich
    jeden Monat => monatlich
    im Monat => monatlich
    jedes Jahr => jährlich
    laufen, gelaufen, läuft
    fahren, fuhr, Fahrt
    tragen, trug, getragen
    treten, tritt, getreten
    beißen, Biss, gebissen
    Firma gründen => Existenzgründung, Gründung
    Vorgehen, Vorgehensweise, Verfahren
    Heizkostenabrechnung => Nebenkostenabrechnung, Betriebskostenabrechnung
    Schlaganfall, Hirnschlag
    Knochenbruch, Fraktur
    Chef, Vorgesetzter
    Gruppenbuchung, Gruppenreservierung
    """
}
