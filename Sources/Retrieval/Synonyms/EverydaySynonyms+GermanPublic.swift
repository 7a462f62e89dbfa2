extension EverydaySynonyms {
  /// What people say to offices, doctors, schools, carriers, landlords, and at leisure.
  static let germanPublic = """
    Lappen verloren => Führerschein, Ersatzführerschein
    Lappen weg => Führerscheinentzug, Fahrverbot
    grauer Lappen => Führerscheinumtausch, Führerschein
    rosa Lappen => Führerscheinumtausch, Führerschein
    alter Führerschein => Führerscheinumtausch, umtauschen
    Führerschein tauschen => Führerscheinumtausch, umtauschen
    Kartenführerschein, EU-Führerschein, Scheckkartenführerschein
    Führerschein fürs Ausland => internationaler Führerschein
    Lappen machen => Führerschein, Fahrerlaubnis
    Personalausweis weg => Verlust, Verlustanzeige
    Perso weg => Personalausweis, Verlust
    Perso verloren => Personalausweis, Verlust, Verlustanzeige
    Perso geklaut => Personalausweis, Diebstahl, Verlustanzeige
    Ausweis geklaut => Personalausweis, Diebstahl, Verlustanzeige
    Perso fertig => Personalausweis, Abholung, Bearbeitungszeit
    Ausweis fertig => Personalausweis, Abholung, Bearbeitungszeit
    Pass fertig => Reisepass, Abholung, Bearbeitungszeit
    Ausweis für Kinder => Kinderreisepass, Personalausweis
    Ausweis fürs Kind => Kinderreisepass, Personalausweis
    Ausweis fürs Baby => Kinderreisepass, Reisepass
    Pass für Baby => Kinderreisepass, Reisepass
    Notausweis => vorläufiger Personalausweis, Ersatzausweis
    Ausweis auf die Schnelle => vorläufiger Personalausweis, Expressverfahren
    fliege morgen => vorläufiger Reisepass, Expressverfahren
    Pass sofort => vorläufiger Reisepass, Expressverfahren
    Expresspass, Reisepass im Expressverfahren
    Ausweis PIN => PIN-Brief, Online-Ausweisfunktion
    Perso PIN => PIN-Brief, Online-Ausweisfunktion
    AusweisApp => Online-Ausweisfunktion, eID
    online ausweisen => Online-Ausweisfunktion, eID
    Ausweis mit Handy => Online-Ausweisfunktion, eID
    Chip im Ausweis => Online-Ausweisfunktion, eID
    Foto fürs Amt => Lichtbild, Passbild
    digitales Passfoto, digitales Lichtbild, elektronisches Lichtbild
    Adresse im Ausweis => Anschriftenänderung, ummelden, Ummeldung
    neue Adresse melden => ummelden, Ummeldung
    vom Amt abmelden => Abmeldung, Wegzug
    auswandern => Abmeldung, Wegzug
    aus Deutschland weg => Abmeldung, Wegzug
    aus dem Ausland zurück => Anmeldung, Zuzug
    zu spät umgemeldet => Meldepflicht, Ummeldung, Bußgeld
    nicht umgemeldet => Meldepflicht, Ummeldung
    Zettel vom Vermieter => Wohnungsgeberbestätigung
    Bestätigung vom Vermieter => Wohnungsgeberbestätigung
    Schein vom Vermieter => Wohnungsgeberbestätigung
    Wisch vom Vermieter => Wohnungsgeberbestätigung
    Adresse rausfinden => Melderegisterauskunft
    Adresse von jemandem => Melderegisterauskunft
    alte Bekannte suchen => Melderegisterauskunft
    Einwohnermeldeauskunft, Melderegisterauskunft, Meldeauskunft
    Adresse geheim halten => Auskunftssperre, Übermittlungssperre
    Nachweis wo ich wohne => Meldebescheinigung
    Wohnsitznachweis, Wohnsitzbescheinigung, Meldebescheinigung
    Haushaltsbescheinigung => Meldebescheinigung
    Nachweis keine Vorstrafen => Führungszeugnis
    Gesundheitszeugnis, Infektionsschutzbelehrung, Belehrung nach dem Infektionsschutzgesetz
    Stempel vom Amt => Beglaubigung, Dienstsiegel
    Zeugnis abstempeln => beglaubigte Kopie, Beglaubigung
    amtlich bestätigen => Beglaubigung, beglaubigen
    Unterschrift bestätigen lassen => Unterschriftsbeglaubigung, Beglaubigung
    Urkunde fürs Ausland => Apostille, internationale Urkunde
    Urkunde verloren => Zweitschrift, Ersatzurkunde, neu ausstellen
    Familienstammbuch, Stammbuch der Familie
    Baby anmelden => Geburtsurkunde, Geburt, Geburtsanzeige
    Baby ist da => Geburt, Geburtsurkunde
    frisch Eltern => Geburt, Geburtsurkunde, Elterngeld
    jemand gestorben => Todesfall, Sterbefall, Sterbeurkunde
    Oma gestorben => Todesfall, Sterbefall, Bestattung
    Opa gestorben => Todesfall, Sterbefall, Bestattung
    Aufgebot => Eheschließung, Anmeldung der Eheschließung
    unter die Haube => Eheschließung, Trauung
    standesamtlich heiraten => Eheschließung, Trauung, Standesamt
    Ausländer heiraten => Ehefähigkeitszeugnis, Eheschließung
    Trauzimmer, Trauungsort, Trauungsraum
    wo heiraten => Trauungsort, Trauzimmer
    samstags heiraten => Trauung, Trautermin
    Trautermin, Hochzeitstermin, Termin für die Trauung
    wieder Mädchenname => Namensänderung, Geburtsname
    Namen nach Scheidung => Namensänderung, Geburtsname
    Nachnamen vom Mann => Namensänderung, Ehename
    Doppelname => Ehename, Namensführung
    Vornamen ändern => Namensänderung
    Geschlecht ändern => Geschlechtseintrag, Selbstbestimmungsgesetz
    Köter => Hund
    Hund angeschafft => Hundesteuer, Hundeanmeldung
    zweiter Hund => Hundesteuer, Zweithund
    Hund gestorben => Hundesteuer, Abmeldung
    Hund tot => Hundesteuer, Abmeldung
    Hundemarke weg => Hundesteuermarke, Ersatz
    Blitzerfoto => Geschwindigkeitsüberschreitung, Anhörungsbogen, Bußgeld
    bin nicht gefahren => Anhörungsbogen, Fahrerermittlung, Einspruch
    war nicht ich => Anhörungsbogen, Einspruch
    Ticket vom Ordnungsamt => Verwarnungsgeld, Parkverstoß
    Zettel an der Windschutzscheibe => Verwarnungsgeld, Parkverstoß
    Zettel am Scheibenwischer => Verwarnungsgeld, Parkverstoß
    Auto abgeschleppt => abschleppen, Sicherstellung
    wo ist mein Auto => abgeschleppt, Sicherstellung
    zugeparkt => Falschparker, Ordnungsamt
    Einfahrt zugeparkt => Falschparker, Abschleppen, Ordnungsamt
    parkt vor meiner Einfahrt => Falschparker, Abschleppen
    Falschparker melden => Ordnungsamt, Anzeige, Parkverstoß
    vor der Haustür parken => Bewohnerparkausweis, Anwohnerparken
    in meiner Straße parken => Bewohnerparkausweis, Anwohnerparken
    Besucherparkausweis, Gästeparkausweis, Parkausweis für Besucher
    Handwerkerparkausweis, Parkausweis für Handwerker
    Platz für Umzugswagen => Halteverbot, Halteverbotszone
    Möbelwagen parken => Halteverbot, Halteverbotszone
    Container aufstellen => Sondernutzung, Sondernutzungserlaubnis
    Gerüst aufstellen => Sondernutzung, Sondernutzungserlaubnis
    Tische rausstellen => Sondernutzung, Außengastronomie
    Straßenfest => Veranstaltungsgenehmigung, Straßensperrung
    Straße sperren lassen => Straßensperrung, verkehrsrechtliche Anordnung
    Osterfeuer => Brauchtumsfeuer, offenes Feuer
    Lagerfeuer => offenes Feuer, Feuerstelle
    Grünschnitt verbrennen => offenes Feuer, Gartenabfall
    Böller => Feuerwerk
    böllern => Feuerwerk, Silvester
    Hilfe vom Staat => Sozialhilfe, Grundsicherung, Bürgergeld
    Geld vom Staat => Sozialleistung, Förderung, Zuschuss
    Geld vom Amt => Sozialleistung, Bürgergeld, Grundsicherung
    Stütze => Bürgergeld, Grundsicherung, Sozialhilfe
    lebe vom Amt => Bürgergeld, Grundsicherung, Leistungsbezug
    Aufstocker => Bürgergeld, aufstockende Leistungen
    Rente reicht nicht => Grundsicherung im Alter, Grundsicherung
    kleine Rente => Grundsicherung im Alter, Grundsicherung
    zu wenig Rente => Grundsicherung im Alter, Grundsicherung
    Miete zu hoch => Wohngeld, Mietspiegel, Mietpreisbremse
    Miete vom Amt => Wohngeld, Unterkunftskosten
    Amt zahlt Miete => Wohngeld, Unterkunftskosten
    B-Schein => Wohnberechtigungsschein, WBS
    §5-Schein => Wohnberechtigungsschein, WBS
    Geld fürs Kind => Kindergeld, Kinderzuschlag
    Geld nach der Geburt => Elterngeld, Kindergeld
    Papa bleibt zu Hause => Elternzeit, Elterngeld, Partnermonate
    Vatermonate => Partnermonate, Elternzeit, Elterngeld
    Kindsvater zahlt nicht => Unterhaltsvorschuss, Unterhalt
    Vater zahlt nicht => Unterhaltsvorschuss, Unterhalt
    Ex zahlt nicht => Unterhaltsvorschuss, Unterhalt
    Geld für Schulsachen => Bildung und Teilhabe, Schulbedarf
    Zuschuss zur Klassenfahrt => Bildung und Teilhabe, Bildungspaket
    BuT, Bildung und Teilhabe, Bildungspaket
    bin behindert => Schwerbehindertenausweis, Schwerbehinderung, Grad der Behinderung
    GdB, Grad der Behinderung, Behinderungsgrad
    Prozent Behinderung => Grad der Behinderung, Schwerbehinderung
    wie viel Prozent behindert => Grad der Behinderung
    grüner Ausweis => Schwerbehindertenausweis
    Ausweis für Behinderte => Schwerbehindertenausweis
    blauer Parkausweis => Schwerbehindertenparkausweis, Parkausweis
    Beitragsservice => Rundfunkbeitrag
    GEZ => Rundfunkbeitrag, Beitragsservice
    Fernsehgebühren => Rundfunkbeitrag
    Befreiung von der GEZ => Rundfunkbeitrag, Beitragsbefreiung
    kein Termin frei => Terminvergabe, freie Termine, Terminvereinbarung
    keine Termine => Terminvergabe, freie Termine, Terminvereinbarung
    Termin erst in Wochen => Terminvergabe, Wartezeit
    einfach so kommen => Terminvereinbarung, ohne Termin
    spontan vorbeikommen => Terminvereinbarung, ohne Termin
    kann Termin nicht wahrnehmen => absagen, verschieben, Terminabsage
    muss ich selbst kommen => persönlich, Vollmacht
    muss ich persönlich hin => persönlich, Vollmacht, online
    muss ich selber hin => persönlich, Vollmacht
    kann jemand für mich => Vollmacht, Vertretung
    Online-Antrag, online beantragen, digitaler Antrag
    geht das auch online => Online-Antrag, digital
    von der Couch => online, digital
    BundID, Nutzerkonto Bund, Servicekonto
    Behördenkram => Antrag, Verwaltung, Formular
    welches Amt => Zuständigkeit, Behörde
    welche Behörde => Zuständigkeit
    was kostet der Spaß => Gebühr, Kosten
    Antrag abgeschmettert => Ablehnung, abgelehnt, Widerspruch
    Antrag durch => Bewilligung, bewilligt
    Antrag liegt noch => Bearbeitungsstand, Bearbeitungszeit
    Müll im Wald => illegale Müllablagerung, Mängelmelder
    Ampel kaputt => Ampelstörung, Mängelmelder
    Gully => Kanaldeckel, Straßenablauf
    Gulli stinkt => Kanal, Kanalisation
    Straße kaputt => Straßenschaden, Mängelmelder
    Schrottauto => abgemeldetes Fahrzeug, Autowrack
    Schrottfahrrad => Fahrradleiche, Fundrad
    totes Tier => Tierkadaver, Kadaver
    tote Katze => Tierkadaver, Fundtier
    Ratte gesehen => Schädlinge, Schädlingsbekämpfung, Rattenbekämpfung
    Nachbars Hecke => Heckenschnitt, Nachbarrecht, Einfriedung
    Hecke schneiden => Heckenschnitt, Rückschnitt
    Äste vom Nachbarn => Überhang, Nachbarrecht
    Baum vom Nachbarn => Überhang, Nachbarrecht
    Baum weg => Fällgenehmigung, Baumschutzsatzung
    Baum absägen => Fällgenehmigung, Baumschutzsatzung
    am Haus anbauen => Baugenehmigung, Bauantrag, Anbau
    darf ich bauen => Baugenehmigung, Bebauungsplan
    Carport => Baugenehmigung, genehmigungsfrei
    Schuppen bauen => Baugenehmigung, genehmigungsfrei
    Pool im Garten => Baugenehmigung, genehmigungsfrei
    B-Plan, Bebauungsplan
    Bauplatz => Baugrundstück, Grundstück
    Grundstück kaufen => Baugrundstück, Bauplatz, Grundstücksverkauf
    Imbiss eröffnen => Gaststättenerlaubnis, Gewerbeanmeldung
    Kneipe eröffnen => Gaststättenerlaubnis, Konzession
    Alkohol ausschenken => Gaststättenerlaubnis, Schankerlaubnis, Gestattung
    Schanklizenz => Gaststättenerlaubnis, Schankerlaubnis
    eigener Laden => Gewerbeanmeldung, Existenzgründung
    Ich-AG => Existenzgründung, Gewerbeanmeldung
    Angelschein, Fischereischein
    angeln => Fischereischein, Angelschein
    Waffenschein => waffenrechtliche Erlaubnis
    Pfefferspray => kleiner Waffenschein
    Schreckschuss => kleiner Waffenschein
    wählen dürfen => Wahlberechtigung, wahlberechtigt
    darf ich wählen => Wahlberechtigung, wahlberechtigt
    am Wahltag weg => Briefwahl
    am Wahltag im Urlaub => Briefwahl
    Wahlbrief verloren => Wahlschein, Briefwahlunterlagen
    Wahlkarte => Wahlbenachrichtigung, Wahlschein
    wo wählen => Wahllokal, Wahlraum
    aus der Kirche raus => Kirchenaustritt
    Kirche verlassen => Kirchenaustritt
    Visum abgelaufen => Aufenthaltstitel, Verlängerung, Visum
    Aufenthalt läuft ab => Aufenthaltstitel, Verlängerung
    Aufenthalt verlängern => Aufenthaltstitel, Verlängerung
    für immer bleiben => Niederlassungserlaubnis, unbefristet
    unbefristeter Aufenthalt => Niederlassungserlaubnis
    Frau nachholen => Familiennachzug
    Familie herholen => Familiennachzug
    Freund aus dem Ausland einladen => Verpflichtungserklärung, Einladung
    Besuch aus dem Ausland => Verpflichtungserklärung, Visum
    Einladung für Visum => Verpflichtungserklärung
    Arbeitserlaubnis, Beschäftigungserlaubnis
    darf ich arbeiten => Arbeitserlaubnis, Beschäftigungserlaubnis
    zwei Pässe => Mehrstaatigkeit, doppelte Staatsangehörigkeit
    doppelter Pass => doppelte Staatsangehörigkeit, Mehrstaatigkeit
    Einbürgerungstest, Test Leben in Deutschland
    Abschluss aus dem Ausland => Anerkennung, ausländischer Abschluss
    ausländisches Zeugnis => Anerkennung, Zeugnisbewertung
    Karre anmelden => Zulassung, Kfz-Zulassung
    Auto online anmelden => i-Kfz, internetbasierte Zulassung
    i-Kfz, internetbasierte Fahrzeugzulassung, Online-Zulassung
    Schilder prägen => Kennzeichen, Kennzeichenschilder
    Schild geklaut => Kennzeichen, Diebstahl, Kennzeichenverlust
    Kennzeichen weg => Kennzeichenverlust, Verlust
    Fahrzeugschein weg => Zulassungsbescheinigung Teil I, Verlust
    Autobrief => Fahrzeugbrief, Zulassungsbescheinigung Teil II
    Überführungskennzeichen => Kurzzeitkennzeichen
    gelbes Kennzeichen => Kurzzeitkennzeichen
    Nummer für fünf Tage => Kurzzeitkennzeichen
    rotes Kennzeichen => Händlerkennzeichen, Kurzzeitkennzeichen
    H-Kennzeichen => Oldtimer
    Feinstaubplakette, Umweltplakette
    grüne Plakette => Umweltplakette
    in die Innenstadt fahren => Umweltzone, Umweltplakette
    Lohnsteuerjahresausgleich => Steuererklärung, Antragsveranlagung
    Steuerausgleich => Steuererklärung, Arbeitnehmerveranlagung
    Steuer abgeben => Steuererklärung, Abgabefrist
    Steuer zu spät => Verspätungszuschlag, Abgabefrist, Fristverlängerung
    Steuererklärung vergessen => Verspätungszuschlag, Abgabefrist
    muss ich Steuererklärung machen => Abgabepflicht, Pflichtveranlagung
    muss ich eine Steuererklärung => Abgabepflicht, Pflichtveranlagung
    muss ich Steuern zahlen => Steuerpflicht, Grundfreibetrag, steuerpflichtig
    ab wann Steuern => Grundfreibetrag, Steuerpflicht
    wie viel steuerfrei => Freibetrag, Grundfreibetrag
    letzte Jahre nachreichen => rückwirkend, Steuererklärung
    von der Steuer absetzen => absetzbar, Werbungskosten, Sonderausgaben
    absetzen => absetzbar, abzugsfähig, Werbungskosten
    was kann ich absetzen => Werbungskosten, Sonderausgaben, absetzbar
    steuerlich geltend machen => absetzbar, Werbungskosten
    AfA, Abschreibung, Absetzung für Abnutzung
    Steuer sparen => Freibetrag, absetzbar, Werbungskosten
    weniger Steuern zahlen => Freibetrag, Steuerermäßigung, Lohnsteuerermäßigung
    weniger Lohnsteuer => Lohnsteuerermäßigung, Freibetrag
    Freibetrag eintragen => Lohnsteuerermäßigung
    Steuerrückzahlung, Steuererstattung, Steuerrückerstattung
    Steuer wiederbekommen => Steuererstattung
    was kriege ich vom Finanzamt => Steuererstattung
    Geld vom Finanzamt => Steuererstattung
    Finanzamt will Geld => Nachzahlung, Steuernachzahlung, Vorauszahlung
    muss nachzahlen => Nachzahlung, Steuernachzahlung
    kann Steuern nicht zahlen => Stundung, Ratenzahlung
    Steuern in Raten => Stundung, Ratenzahlung
    vierteljährlich Steuern => Vorauszahlung, Einkommensteuervorauszahlung
    Bescheid falsch => Einspruch, Korrektur
    Steuerbescheid falsch => Einspruch, Korrektur
    Fehler im Bescheid => Einspruch, Korrektur, Berichtigung
    Steuerbescheid weg => Zweitschrift, Bescheidkopie
    Bescheid verloren => Zweitschrift, Kopie
    Finanzamt schätzt => Schätzung, Besteuerungsgrundlagen
    geschätzt worden => Schätzung
    wo steht meine Steuernummer => Steuernummer, Steuerbescheid, Lohnsteuerbescheinigung
    TIN, IdNr, Steuer-ID, steuerliche Identifikationsnummer
    Steuer-ID fürs Baby => Steuer-ID, Identifikationsnummer
    Steuernummer fürs Gewerbe => steuerliche Erfassung, Fragebogen
    UID => Umsatzsteuer-ID, Umsatzsteuer-Identifikationsnummer
    Lohnsteuerkarte => ELStAM, Lohnsteuerabzugsmerkmale
    ELStAM, elektronische Lohnsteuerabzugsmerkmale
    Jahreslohnzettel => Lohnsteuerbescheinigung
    Steuerklasse nach Hochzeit => Steuerklassenwechsel, Steuerklassenkombination
    Steuerklasse nach Trennung => Steuerklassenwechsel, Einzelveranlagung
    gemeinsame Steuererklärung => Zusammenveranlagung
    Ehegattensplitting => Zusammenveranlagung, Splittingtarif
    getrennte Steuererklärung => Einzelveranlagung
    Kilometer zur Arbeit => Entfernungspauschale, Pendlerpauschale
    Weg zur Arbeit absetzen => Entfernungspauschale, Pendlerpauschale
    Kilometerpauschale => Entfernungspauschale, Fahrtkosten
    Büro daheim => Arbeitszimmer, Homeoffice-Pauschale
    Homeofficetage => Homeoffice-Pauschale
    Handwerker absetzen => Handwerkerleistungen, haushaltsnahe Dienstleistungen
    Putzhilfe absetzen => haushaltsnahe Dienstleistungen
    Nebenkosten absetzen => haushaltsnahe Dienstleistungen
    Kita absetzen => Kinderbetreuungskosten
    Arztkosten absetzen => außergewöhnliche Belastungen, Krankheitskosten
    Spendenquittung, Spendenbescheinigung, Zuwendungsbestätigung
    Wohnung am Arbeitsort => doppelte Haushaltsführung
    Belege schicken => Belegvorhaltepflicht, Belege, einreichen
    Zettelwirtschaft => Belege, Unterlagen
    wie lange aufheben => Aufbewahrungsfrist
    Akten wegwerfen => Aufbewahrungsfrist
    Rechnungen wegschmeißen => Aufbewahrungsfrist
    Steuer vom Haus => Grundsteuer
    Haussteuer => Grundsteuer
    Haus verkauft => Eigentümerwechsel, Spekulationssteuer
    Autosteuer, Kfz-Steuer, Kraftfahrzeugsteuer
    Erbe versteuern => Erbschaftsteuer, Freibetrag
    Geld geschenkt => Schenkungsteuer, Schenkung
    Haus überschreiben => Schenkung, Übertragung, Überschreibung
    Rente versteuern => Rentenbesteuerung, Steuerpflicht
    Krypto => Kryptowährung, Veräußerungsgewinn
    Bitcoin => Kryptowährung
    Aktiengewinn => Kapitalertrag, Abgeltungsteuer
    auf eBay verkauft => privates Veräußerungsgeschäft, Privatverkauf
    Kleinunternehmer, Kleinunternehmerregelung, § 19 UStG
    ohne Mehrwertsteuer => umsatzsteuerfrei, netto
    EÜR, Einnahmenüberschussrechnung, Einnahmen-Überschuss-Rechnung
    Buchprüfung => Betriebsprüfung, Außenprüfung
    Steuerprüfung, Betriebsprüfung, Außenprüfung
    Steuerheini => Steuerberater
    Steuerfritze => Steuerberater
    Steuerverein => Lohnsteuerhilfeverein
    jemand der meine Steuer macht => Steuerberater, Lohnsteuerhilfeverein
    Schwarzgeld => Selbstanzeige, Steuerhinterziehung
    Steuern hinterzogen => Steuerhinterziehung, Selbstanzeige
    Elster geht nicht => ELSTER, Zertifikat, Störung
    Elster Passwort => ELSTER, Zertifikat, Benutzerkonto
    Zertifikat abgelaufen => Zertifikat, verlängern, erneuern
    Belegabruf, vorausgefüllte Steuererklärung
    welches Finanzamt => zuständiges Finanzamt, Finanzamtsuche
    zum Arzt müssen => Arzttermin, Sprechstunde
    heute noch drankommen => Akutsprechstunde, Notfall, Termin
    brauche schnell einen Termin => Akutsprechstunde, Terminvermittlung
    Termin beim Facharzt => Terminservicestelle, Facharzttermin, Überweisung
    kriege keinen Facharzttermin => Terminservicestelle
    116117 => Bereitschaftsdienst, Terminservicestelle
    Zettel vom Hausarzt => Überweisung
    Schein vom Hausarzt => Überweisung, Überweisungsschein
    Überweisungsschein, ärztliche Überweisung
    Arzt im Urlaub => Vertretung, Vertretungsarzt, Praxisurlaub
    Doktor hat zu => Vertretung, Sprechzeiten, Bereitschaftsdienst
    nehmt ihr noch Patienten => Neupatient, Patientenaufnahme, Aufnahmestopp
    nehmen Sie noch Patienten => Neupatient, Patientenaufnahme, Aufnahmestopp
    neuer Hausarzt => Neupatient, Patientenaufnahme
    neu in der Stadt => Neupatient, Anmeldung
    war noch nie da => Neupatient, Ersttermin
    Pieks => Impfung
    piksen => Impfung, Blutentnahme
    Spritze gegen Grippe => Grippeimpfung, Grippeschutzimpfung
    Grippespritze => Grippeimpfung, Grippeschutzimpfung
    Zeckenspritze => FSME-Impfung, Zeckenimpfung
    Zeckenimpfung, FSME-Impfung
    Zeckenbiss => Zecke, Borreliose
    Spritzen für Urlaub => Reiseimpfung, Impfberatung
    Impfpass weg => Impfausweis, Verlust, Ersatz
    gelbes Heft => Vorsorgeheft, Untersuchungsheft
    gelbes Büchlein => Impfausweis, Impfpass
    U-Untersuchung, Kindervorsorge, Früherkennungsuntersuchung für Kinder
    Blut zapfen => Blutentnahme
    Blut abgeben => Blutentnahme, Labor
    Pipi => Urin, Urinprobe
    Urinprobe, Urin abgeben
    Stuhlprobe, Kotprobe
    Laborwerte da => Befund, Laborergebnis
    Ergebnisse da => Befund, Ergebnis, Befundauskunft
    Ergebnis vom Test => Befund, Testergebnis
    in die Röhre => MRT, CT
    MRT, Kernspin, Magnetresonanztomographie, Kernspintomographie
    CT, Computertomographie, Computertomografie
    durchleuchten => Röntgen
    Ultraschall, Sonographie, Sonografie
    Herzstromkurve => EKG
    Magenspiegelung, Gastroskopie
    Darmspiegelung, Koloskopie, Vorsorgekoloskopie
    Mammografie, Mammographie, Brustkrebsvorsorge
    Platzangst => Klaustrophobie, MRT
    Krebsvorsorge => Früherkennung, Vorsorgeuntersuchung
    Muttermal => Hautkrebsscreening, Hautkrebsvorsorge
    Hautkrebsscreening, Hautkrebsvorsorge, Hautscreening
    Leberfleck => Hautkrebsscreening, Hautkrebsvorsorge
    einmal durchchecken => Check-up, Vorsorgeuntersuchung, Gesundheitsuntersuchung
    AU => Krankschreibung, Arbeitsunfähigkeitsbescheinigung
    eAU, elektronische Arbeitsunfähigkeitsbescheinigung, elektronische Krankmeldung
    AU-Schein => Krankschreibung, Arbeitsunfähigkeitsbescheinigung
    krank feiern => Krankschreibung
    liege flach => Krankmeldung, krank
    krankschreiben ohne Besuch => telefonische Krankschreibung, Videosprechstunde
    länger krank => Folgebescheinigung, Krankengeld
    immer noch krank => Folgebescheinigung, Krankschreibung
    weiter krankgeschrieben => Folgebescheinigung
    Krankschreibung verlängern => Folgebescheinigung
    sechs Wochen krank => Krankengeld, Entgeltfortzahlung
    Chef zahlt nicht mehr => Krankengeld, Entgeltfortzahlung
    Entgeltfortzahlung, Lohnfortzahlung
    Kasse zahlt Lohn => Krankengeld
    Kindkranktage => Kinderkrankengeld, Kinderkrankentage
    Kinderkrankentage => Kinderkrankengeld
    zu Hause mit krankem Kind => Kinderkrankengeld
    Pillenrezept => Rezept, Folgerezept
    Rezept holen => Rezept, abholen, Folgerezept
    Tabletten alle => Folgerezept, Rezept
    Medikament alle => Folgerezept, Rezept
    Medikamente nachbestellen => Folgerezept, Rezept bestellen
    Rezept ohne Termin => Folgerezept, Rezeptbestellung
    Dauerrezept => Folgerezept, Wiederholungsrezept
    rosa Rezept => Kassenrezept
    blaues Rezept => Privatrezept
    grünes Rezept => Empfehlung, rezeptfrei
    Rezept aufs Handy => E-Rezept
    Rezept auf der Karte => E-Rezept, Gesundheitskarte
    Rezept per App => E-Rezept
    Rezept einschicken => Rezept, einsenden, einlösen
    nicht da in der Apotheke => nicht vorrätig, Lieferengpass, bestellen
    Medizin nach Hause => Botendienst, Lieferservice
    Medikamente liefern => Botendienst, Versandapotheke
    Internetapotheke, Versandapotheke, Onlineapotheke
    billigere Tabletten => Generika
    andere Packung als sonst => Rabattvertrag, Generika
    Rezeptgebühr => Zuzahlung
    Befreiungskarte => Zuzahlungsbefreiung, Befreiungsausweis
    zu viel zugezahlt => Belastungsgrenze, Zuzahlungsbefreiung
    chronisch krank => chronische Erkrankung, Chroniker
    Chroniker, chronische Erkrankung, chronisch Kranke
    Tabletten vergessen => Einnahme, vergessen, Dosierung
    vor oder nach dem Essen => Einnahme, Einnahmezeitpunkt
    Medikamentenliste => Medikationsplan
    Medikationsplan, Medikamentenplan
    alte Medikamente => Entsorgung, Arzneimittelentsorgung
    alte Tabletten => Entsorgung, Arzneimittelentsorgung
    Medikamente wegwerfen => Entsorgung, Arzneimittelentsorgung
    Apotheke am Sonntag => Notdienst, Apothekennotdienst
    Nachtapotheke => Apothekennotdienst, Notdienst
    Creme mischen => Rezeptur, Anfertigung
    Salbe anrühren => Rezeptur, Anfertigung
    Milchpumpe => Verleih, Hilfsmittel
    Gummistrümpfe => Kompressionsstrümpfe
    Kompressionsstrümpfe, Stützstrümpfe, Thrombosestrümpfe
    Windeln für Erwachsene => Inkontinenzmaterial, Inkontinenz
    nicht halten können => Inkontinenz
    Blasenschwäche => Inkontinenz
    Steuer beim Hauskauf => Grunderwerbsteuer
    Steuern auf Erbe => Erbschaftsteuer
    verträgt sich mit => Wechselwirkung, Verträglichkeit
    KH => Krankenhaus, Klinik
    ins Krankenhaus müssen => stationäre Aufnahme, Einweisung
    Tasche fürs Krankenhaus => mitbringen, stationäre Aufnahme
    wann darf ich heim => Entlassung
    wann darf ich nach Hause => Entlassung
    aus dem Krankenhaus raus => Entlassung
    auf eigene Verantwortung gehen => Entlassung, Entlassung gegen ärztlichen Rat
    nach der Entlassung => Entlassmanagement, Sozialdienst, Nachsorge
    wer hilft zu Hause => Sozialdienst, Haushaltshilfe, Entlassmanagement
    Hilfe im Haushalt => Haushaltshilfe
    wer macht den Haushalt => Haushaltshilfe
    allein im Zimmer => Wahlleistung, Einbettzimmer
    Zimmer für mich allein => Wahlleistung, Einbettzimmer
    vom Chef operiert => Chefarztbehandlung, Wahlleistung
    bei meinem Kind bleiben => Begleitperson, Mitaufnahme, Rooming-in
    beim Kind schlafen => Begleitperson, Mitaufnahme, Rooming-in
    Mutter mit ins Krankenhaus => Begleitperson, Mitaufnahme
    Mann im Kreißsaal => Begleitperson, Geburt
    Kreißsaal, Entbindungsstation, Geburtsstation
    Klinik angucken vor Geburt => Kreißsaalführung, Infoabend
    Infoabend, Informationsabend, Informationsveranstaltung
    Wassergeburt => Geburt, Kreißsaal
    wann darf ich zu ihm => Besuchszeiten
    wann darf ich zu ihr => Besuchszeiten
    wie geht es meinem Vater => Auskunft, Angehörige, Schweigepflicht
    wie geht es meiner Mutter => Auskunft, Angehörige, Schweigepflicht
    darf der Arzt was sagen => Schweigepflicht, Auskunft
    Schweigepflicht, Verschwiegenheit
    OP-Termin, Operationstermin
    vor OP essen => nüchtern, Operation, Vorbereitung
    darf ich vorher essen => nüchtern, Vorbereitung
    darf ich vorher trinken => nüchtern, Vorbereitung
    OP-Gespräch => Aufklärungsgespräch
    schlafen gelegt => Narkose, Vollnarkose
    örtliche Betäubung, Lokalanästhesie, lokale Betäubung
    Fäden ziehen => Fadenzug, Wundkontrolle, Nachsorge
    Verband wechseln => Verbandswechsel, Wundversorgung
    Gips ab => Gips, Nachsorge
    umgeknickt => Verstauchung, Sprunggelenk
    Unterlagen vom Krankenhaus => Arztbrief, Entlassungsbericht, Patientenakte
    Akte einsehen => Patientenakte, Akteneinsicht
    Ärztepfusch => Behandlungsfehler
    falsch behandelt => Behandlungsfehler
    Kunstfehler, Behandlungsfehler, ärztlicher Fehler
    Notarzt rufen => Notruf, Rettungsdienst
    verschluckt => Notfall, Vergiftung
    in der Notaufnahme warten => Notaufnahme, Wartezeit, Dringlichkeit
    Krankenwagen bezahlen => Rettungsfahrt, Fahrkosten
    Taxi zum Arzt => Krankenfahrt, Fahrkosten, Krankentransport
    Fahrt zur Dialyse => Krankenfahrt, Fahrkosten
    Taxischein => Transportschein, Krankenbeförderung, Verordnung
    Transportschein, Verordnung einer Krankenbeförderung
    Reha kriegen => Rehaantrag, Rehabilitation
    zur Kur => Kur, Rehabilitation, Vorsorgemaßnahme
    Mutter-Kind-Kur => Kur, Vorsorgemaßnahme
    Kur abgelehnt => Ablehnung, Widerspruch, Rehabilitation
    AHB => Anschlussheilbehandlung, Rehabilitation
    Oma kann nicht mehr allein => Pflegebedürftigkeit, Pflegegrad
    Pflege zu Hause => häusliche Pflege, Pflegegeld, Pflegedienst
    MDK => Medizinischer Dienst
    Gutachter von der Kasse => Medizinischer Dienst, Begutachtung
    höherer Pflegegrad => Höherstufung, Pflegegrad
    Pflege im Urlaub => Verhinderungspflege, Kurzzeitpflege
    Pflegebett => Hilfsmittel
    Notrufknopf => Hausnotruf
    Hausnotruf, Notrufarmband, Notrufsystem
    Essen auf Rädern => Mahlzeitendienst, Menüservice
    Badumbau => wohnumfeldverbessernde Maßnahmen, Wohnraumanpassung
    Badewanne umbauen => wohnumfeldverbessernde Maßnahmen, Wohnraumanpassung
    Entlastungsbetrag, Entlastungsleistungen
    Krankenkassenbeitrag => Beitrag, Beitragssatz
    was kostet die Kasse => Beitragssatz, Beitrag
    Kasse erhöht => Zusatzbeitrag, Sonderkündigungsrecht
    zu euch wechseln => Wechsel, Neukunde, Mitglied werden
    zu Ihnen wechseln => Wechsel, Neukunde, Mitglied werden
    neue Karte von der Kasse => Gesundheitskarte, neue Karte
    Kassenkarte => Gesundheitskarte, Versichertenkarte
    Chipkarte vom Arzt => Gesundheitskarte, Versichertenkarte
    Karte vergessen beim Arzt => Gesundheitskarte, Ersatzbescheinigung
    Karte nicht dabei => Ersatzbescheinigung, Gesundheitskarte
    Karte noch nicht da => Ersatzbescheinigung, Gesundheitskarte
    Versicherungskarte weg => Gesundheitskarte, Verlust
    EHIC, Europäische Krankenversicherungskarte
    im Urlaub krank => Auslandskrankenversicherung, EHIC, Behandlung im Ausland
    im Urlaub zum Arzt => Behandlung im Ausland, EHIC
    Foto für die Karte => Lichtbild, Gesundheitskarte
    Nachweis Krankenkasse => Mitgliedsbescheinigung, Versicherungsnachweis
    Mitgliedsbescheinigung, Mitgliedschaftsbescheinigung, Versicherungsbescheinigung
    Frau mitversichern => Familienversicherung
    bei den Eltern versichert => Familienversicherung
    Kind wird 25 => Familienversicherung, Altersgrenze
    nicht krankenversichert => Krankenversicherung, Versicherungspflicht
    keine Krankenversicherung => Versicherungspflicht, Krankenversicherung
    als Student versichert => studentische Krankenversicherung
    Bonusheft => Zahnvorsorge, Zahnersatz
    Kasse zahlt Fitness => Präventionskurs, Bonusprogramm
    Yogakurs bezahlt => Präventionskurs, Zuschuss
    Präventionskurs, Gesundheitskurs
    Quittungen einschicken => Kostenerstattung, einreichen
    neue Brille => Sehhilfe, Brille, Zuschuss
    Brille von der Kasse => Sehhilfe, Kostenübernahme
    Cannabis auf Rezept => medizinisches Cannabis
    Klapse => Psychiatrie
    Nervenarzt => Neurologe, Psychiater
    Platz beim Therapeuten => Therapieplatz, Psychotherapie, Sprechstunde
    Therapieplatz, Psychotherapieplatz
    will nicht mehr leben => Krisendienst, Telefonseelsorge
    Kummertelefon => Telefonseelsorge, Sorgentelefon
    Zahn abgebrochen => Zahnunfall, Zahnnotdienst
    dicke Backe => Zahnschmerzen, Schwellung
    Zahnarzt am Wochenende => zahnärztlicher Notdienst
    Krone rausgefallen => Zahnkrone, Zahnersatz, Notfall
    Füllung rausgefallen => Zahnfüllung, Notfall
    Bleaching, Zahnaufhellung
    schiefe Zähne => Kieferorthopädie, Zahnspange
    unsichtbare Spange => Aligner, Zahnspange
    mit den Zähnen knirschen => Aufbissschiene, Zähneknirschen
    Knirscherschiene => Aufbissschiene
    Zahnstein => Zahnreinigung
    Wurzelbehandlung, Wurzelkanalbehandlung
    Schiss vorm Zahnarzt => Angstpatient, Zahnbehandlungsangst
    Massage verschrieben => Heilmittelverordnung, Physiotherapie
    Logopädie, Sprachtherapie, Logopäde
    lispelt => Logopädie
    Hexenschuss => Rückenschmerzen
    Zucker haben => Diabetes
    klappt nicht mit Kind => Kinderwunsch
    Geburtsvorbereitung, Geburtsvorbereitungskurs
    Kurs für Schwangere => Geburtsvorbereitungskurs
    ungewollt schwanger => Schwangerschaftskonfliktberatung, Schwangerschaftsabbruch
    Mutterpass, Mutter-Kind-Pass
    schwanger nicht arbeiten => Beschäftigungsverbot, Mutterschutz
    Kiga => Kindergarten, Kita
    Kind unterbringen => Betreuungsplatz, Kitaplatz
    Platz fürs Kind => Betreuungsplatz, Kitaplatz, Anmeldung
    Kita finden => Kitaplatz, Betreuungsplatz, Anmeldung
    keinen Kitaplatz => Rechtsanspruch, Betreuungsplatz, Warteliste
    keinen Platz bekommen => Warteliste, Absage, Platzvergabe
    wer kriegt einen Platz => Platzvergabe, Vergabekriterien, Aufnahmekriterien
    wann kriege ich Bescheid => Zusage, Platzvergabe, Benachrichtigung
    Kita-Gutschein => Betreuungsgutschein
    was kostet die Kita => Elternbeitrag, Kitabeitrag
    Kindergartengeld => Elternbeitrag, Kitabeitrag
    zweites Kind billiger => Geschwisterermäßigung, Geschwisterrabatt
    Kita zu => Schließtag, Schließzeit
    Kita hat zu => Schließtag, Schließzeit
    Brückentag => Schließtag, Öffnungszeiten
    zwischen den Jahren => Weihnachtsferien, Schließzeit, Öffnungszeiten
    Kind zu spät abgeholt => Abholzeit, verspätete Abholung
    schaffe es nicht zum Abholen => Abholzeit, verspätete Abholung
    Oma holt ab => Abholberechtigung, abholberechtigt
    andere Person abholen => Abholberechtigung, Vollmacht
    allein nach Hause gehen => Heimweg, Einverständniserklärung
    Kind weint => Eingewöhnung
    erste Tage im Kindergarten => Eingewöhnung
    wieder in die Kita => Krankheit, fieberfrei, Wiederzulassung
    Rotznase => Krankheit, Erkältung
    Kind hat Läuse => Läuse, Kopfläuse, Infektionsschutz
    Kind noch nicht sauber => Windel, wickeln
    Brotdose => Frühstück, Verpflegung
    Pausenbrot => Frühstück, Verpflegung
    Vesper => Zwischenmahlzeit, Verpflegung
    Jause => Zwischenmahlzeit, Snack
    Znüni => Zwischenmahlzeit, Pause
    Matschhose => Regenkleidung, Wechselkleidung
    Wechselsachen => Wechselkleidung
    Wechselwäsche, Wechselkleidung, Ersatzkleidung
    Stunden aufstocken => Betreuungsumfang, ändern
    mehr Stunden Betreuung => Betreuungsumfang, Betreuungszeit
    Kind aus Kita nehmen => Kündigung, Abmeldung, Betreuungsvertrag
    Notbetreuung, Notgruppe
    ABC-Schütze => Schulanfänger, Einschulung
    Erstklässler, Schulanfänger, Schulneuling
    Kind ein Jahr später einschulen => Zurückstellung, Einschulung
    noch nicht schulreif => Zurückstellung, Schuleingangsuntersuchung
    früher einschulen => vorzeitige Einschulung
    welche Schule für mein Kind => Sprengel, Schulwahl, zuständige Schule
    andere Grundschule => Gastschulantrag, Schulwechsel
    Gymi => Gymnasium
    Pauker => Lehrer, Lehrkraft
    Direx => Schulleitung
    Rektor => Schulleitung
    Schulleitung, Schulleiter, Rektorat
    Schulbüro, Sekretariat, Schulsekretariat
    Klassenlehrer sprechen => Sprechstunde, Elternsprechtag
    mit dem Lehrer reden => Sprechstunde, Elternsprechtag
    Entschuldigung schreiben => Krankmeldung, Entschuldigung, Abwesenheit
    Kind vom Unterricht befreien => Beurlaubung, Unterrichtsbefreiung
    früher in die Ferien => Beurlaubung, Ferienverlängerung
    vor den Ferien wegfahren => Beurlaubung, Ferienverlängerung
    Schule frei bekommen => Beurlaubung
    freikriegen => Beurlaubung, Freistellung
    Ferientermine, Ferienkalender, Ferienordnung
    blauer Brief => Versetzungsgefährdung, Versetzung
    hängengeblieben => Wiederholung, Versetzung
    Klasse wiederholen => Wiederholung, Versetzung
    schlechte Noten => Nachhilfe, Förderung
    Fehlstunden, Fehlzeiten, Fehltage
    Mobbing in der Schule => Schulsozialarbeit, Vertrauenslehrer
    gehänselt => Mobbing
    Schulbus => Schülerbeförderung
    Bus zur Schule => Schülerbeförderung, Schülerticket
    Bücher leihen Schule => Lernmittel, Lernmittelausleihe
    Büchergeld => Lernmittel, Lernmittelausleihe
    Mittag in der Schule => Schulessen, Mittagsverpflegung, Essensbestellung
    Essensgeld => Verpflegungskosten, Essensbeitrag
    OGS, offene Ganztagsschule, offener Ganztag
    nachmittags betreut => Ganztag, Hort, Nachmittagsbetreuung
    nach der Schule bleiben => Ganztag, Hort, Nachmittagsbetreuung
    Mittlere Reife, Realschulabschluss, mittlerer Schulabschluss
    Fachabi => Fachhochschulreife
    Fachabitur, Fachhochschulreife
    Abi nachholen => Abendgymnasium, zweiter Bildungsweg
    Schulabschluss nachholen => zweiter Bildungsweg, Abendschule
    studieren ohne Abi => Hochschulzugang, beruflich Qualifizierte
    FH, Fachhochschule, Hochschule für angewandte Wissenschaften
    Schnitt reicht nicht => Numerus clausus, Zulassungsbeschränkung
    welchen Notenschnitt => Numerus clausus, Auswahlgrenze
    Abischnitt => Numerus clausus, Durchschnittsnote
    Platz an der Uni => Studienplatz, Zulassung, Zulassungsbescheid
    nicht genommen worden => Ablehnung, Absage, Nachrückverfahren
    zweimal studieren => Zweitstudium, Parallelstudium
    zwei Fächer gleichzeitig => Doppelstudium, Parallelstudium
    neben dem Beruf studieren => berufsbegleitend, Teilzeitstudium
    Fach wechseln => Studiengangwechsel, Fachwechsel
    Uni wechseln => Hochschulwechsel, Ortswechsel
    Studium hinschmeißen => Exmatrikulation, Studienabbruch
    raus aus der Uni => Exmatrikulation
    rausgeschmissen aus der Uni => Zwangsexmatrikulation, Exmatrikulation
    Rückmeldung vergessen => Rückmeldefrist, Säumnisgebühr, Exmatrikulation
    zurückmelden => Rückmeldung, Semesterbeitrag
    nächstes Semester weitermachen => Rückmeldung
    Semesterbeitrag vergessen => Rückmeldung, Rückmeldefrist
    Immabescheinigung => Immatrikulationsbescheinigung
    Studienbescheinigung, Immatrikulationsbescheinigung, Studierendenbescheinigung
    Bescheinigung dass ich studiere => Immatrikulationsbescheinigung
    Nachweis fürs Kindergeld => Immatrikulationsbescheinigung, Schulbescheinigung
    Schulbescheinigung, Schulbesuchsbescheinigung
    Matrikelnummer, Matrikel-Nr, Matrikel
    Stundenplan an der Uni => Vorlesungsverzeichnis
    Vorlesungsverzeichnis, Veranstaltungsverzeichnis, Kursverzeichnis
    in der Vorlesung sitzen => Gasthörer
    Seniorenstudium => Gasthörer
    Prof anschreiben => Sprechstunde, Kontakt
    Anwesenheitspflicht, Präsenzpflicht
    muss ich hingehen => Anwesenheitspflicht
    Klausur anmelden => Prüfungsanmeldung
    Klausur abmelden => Prüfungsabmeldung, Rücktritt
    Prüfung krank => Prüfungsrücktritt, Attest, Prüfungsunfähigkeit
    krank bei der Klausur => Prüfungsrücktritt, Attest, Prüfungsunfähigkeit
    nachschreiben => Nachschreibtermin, Nachholtermin
    Drittversuch => Wiederholungsprüfung
    wie oft durchfallen => Wiederholungsprüfung, Prüfungsversuch
    durch die Klausur gefallen => nicht bestanden, Wiederholungsprüfung
    Klausur angucken => Klausureinsicht, Prüfungseinsicht
    gespickt => Täuschungsversuch
    Noten noch nicht da => Prüfungsergebnisse, Notenverbuchung
    wann kommen die Noten => Prüfungsergebnisse, Notenverbuchung
    Punkte anrechnen lassen => Anerkennung, Anrechnung, Leistungspunkte
    Scheine anrechnen => Anerkennung, Anrechnung
    Kurse von anderer Uni => Anerkennung, Anrechnung
    Thesis => Abschlussarbeit, Bachelorarbeit, Masterarbeit
    BA schreiben => Bachelorarbeit, Abschlussarbeit
    Doktor machen => Promotion
    promovieren, Promotion, Doktorarbeit
    Extrazeit Klausur => Nachteilsausgleich
    mehr Zeit in der Prüfung => Nachteilsausgleich
    Nachteilsausgleich, Prüfungserleichterung
    LRS, Lese-Rechtschreib-Schwäche, Legasthenie
    Stipi => Stipendium
    Geld fürs Studium => Studienfinanzierung, BAföG, Stipendium
    Bafög zurückzahlen => Rückzahlung, Darlehen, BAföG
    Zimmer für Studenten => Wohnheim, Wohnheimplatz, Studierendenwohnheim
    Wohnheimplatz, Zimmer im Wohnheim, Platz im Studentenwohnheim
    ins Ausland mit der Uni => Auslandssemester, Erasmus
    Unimail => Hochschul-E-Mail, E-Mail-Adresse
    Mensakarte => Studierendenausweis, aufladen
    Unikarte => Studierendenausweis
    D-Ticket, Deutschlandticket, 49-Euro-Ticket, Deutschland-Ticket
    58-Euro-Ticket => Deutschlandticket
    Ticket auf dem Handy => Handyticket, App
    Fahrkarte weg => Verlust, Ersatz, Fahrkarte
    Monatskarte verloren => Verlust, Ersatzkarte, Abo
    Chipkarte kaputt => Ersatzkarte, defekt
    Handy leer bei Kontrolle => Handyticket, Fahrausweiskontrolle
    Kontrolleur hat mich erwischt => erhöhtes Beförderungsentgelt, Einspruch
    60 Euro Strafe => erhöhtes Beförderungsentgelt
    EBE, erhöhtes Beförderungsentgelt, Fahrpreisnacherhebung
    Strafe im Bus => erhöhtes Beförderungsentgelt
    Schwarzfahrer => Schwarzfahren, erhöhtes Beförderungsentgelt
    Fahrkarte zu Hause vergessen => nachreichen, erhöhtes Beförderungsentgelt
    Automat hat Geld geschluckt => Fahrkartenautomat, Erstattung
    beim Fahrer kaufen => Fahrkarte, Verkauf im Bus
    Einzelticket, Einzelfahrschein, Einzelfahrkarte
    Streifenkarte => Mehrfahrtenkarte
    hin und zurück => Rückfahrkarte, Rückfahrt, Hin- und Rückfahrt
    ganzen Tag fahren => Tagesticket, Tageskarte
    Gruppenticket, Gruppenkarte, Ticket für mehrere
    zweite Person mitnehmen => Mitnahmeregelung, Mitnahme
    Mitnahmeregelung, Personenmitnahme
    wie viele Zonen => Tarifzone, Tarifgebiet
    Zone zu weit => Anschlussticket, Tarifzone
    gilt auch im Zug => Geltungsbereich, Nahverkehr
    Nachtbus, Nachtlinie, Nachtverkehr
    Bus kam nicht => Verspätung, Ausfall, Mobilitätsgarantie
    Bus zu früh => Fahrplan, Beschwerde, verfrüht
    Bus zu spät => Verspätung, Fahrplan
    Bahn kam zu spät => Verspätung, Fahrgastrechte, Entschädigung
    Taxi statt Bus => Mobilitätsgarantie, Taxi
    Taxi zahlen wegen Verspätung => Mobilitätsgarantie, Fahrgastrechte
    Mobilitätsgarantie, Pünktlichkeitsgarantie
    Rufbus, Anrufbus, On-Demand-Verkehr
    Anrufsammeltaxi => Rufbus, On-Demand-Verkehr
    wo hält der Bus => Haltestelle
    Haltestelle verlegt => Ersatzhaltestelle, Umleitung
    Baustelle auf der Strecke => Bauarbeiten, Ersatzverkehr, Umleitung
    Ersatzbus => Schienenersatzverkehr, Ersatzverkehr
    Busse statt Bahnen => Schienenersatzverkehr, Ersatzverkehr
    Streckenplan => Liniennetzplan, Netzplan
    Liniennetzplan, Netzplan, Linienplan
    Verbindung raussuchen => Fahrplanauskunft, Verbindungssuche
    Fahrplanauskunft, Verbindungsauskunft, Verbindungssuche
    Roller mitnehmen => E-Scooter, Mitnahme
    Hund im Zug => Hunde, Mitnahme von Tieren
    kostet mein Hund => Hunde, Fahrpreis
    Kinder umsonst fahren => Kinder, Freifahrt, Altersgrenze
    fahren Kinder kostenlos => Kinder, freie Fahrt, Altersgrenze
    Wertmarke => Schwerbehindertenausweis, Freifahrt
    Freifahrt für Behinderte => Wertmarke, Schwerbehindertenausweis
    Jobticket, Firmenticket
    Ticket vom Arbeitgeber => Jobticket
    Seniorenticket, Seniorenkarte, Ticket für Senioren
    Sozialticket, Mobilitätsticket
    Azubiticket, Ausbildungsticket, Azubi-Abo
    Platzkarte => Sitzplatzreservierung
    Sitz reservieren => Sitzplatzreservierung
    reservierter Platz besetzt => Sitzplatzreservierung
    Ruheabteil, Ruhebereich, Ruhewagen
    Abteil für Kinder => Kleinkindabteil, Familienbereich
    Kleinkindabteil, Familienbereich, Familienabteil
    Speisewagen, Bordbistro, Bordrestaurant
    Sparticket, Sparpreis, Spartarif
    Flexticket, Flexpreis
    egal welcher Zug => Flexpreis, Zugbindung aufgehoben
    Zugbindung weg => Zugbindung aufgehoben, Zugbindung
    darf ich anderen Zug nehmen => Zugbindung aufgehoben, Zugbindung
    gestrandet => Fahrgastrechte, Hotelkosten, Ersatzbeförderung
    im Bahnhof übernachten => Hotelkosten, Fahrgastrechte
    Zug stand ewig => Verspätung, Fahrgastrechte
    Stunde zu spät => Verspätung, Fahrgastrechte, Entschädigung
    wie viel bei Verspätung => Entschädigung, Fahrgastrechte
    Fahrgastrechteformular => Fahrgastrechte, Entschädigung
    Hilfe beim Einsteigen => Einstiegshilfe, Mobilitätsservice
    Rolltreppe kaputt => Aufzugsstörung, barrierefrei, Störung
    P+R, Park and Ride, Park-and-Ride-Platz
    Leihrad, Mietrad, Bikesharing
    Rad ausleihen => Fahrradverleih, Mietrad
    Fahrradverleih, Radverleih, Fahrradvermietung
    Uber => Taxi, Fahrdienst
    Flug buchen => Flugbuchung
    Flug canceln => Stornierung, stornieren
    Flug gecancelt => annulliert, Annullierung, Flugausfall
    gecancelt => abgesagt, annulliert, storniert
    canceln => stornieren, absagen
    Veranstalter pleite => Insolvenz, Reisesicherungsschein
    Sicherungsschein, Reisesicherungsschein, Insolvenzabsicherung
    Flug weg => verpasst, No-Show
    Flug nicht antreten => Nichtantritt, No-Show, Stornierung
    nur Hinflug genutzt => No-Show, Rückflug
    nur einen Flug nutzen => Teilstornierung, No-Show
    Flieger hatte Verspätung => Flugverspätung, Fluggastrechte, Entschädigung
    Flieger gestrichen => annulliert, Flugausfall
    sitze am Flughafen fest => Fluggastrechte, Betreuungsleistungen, Flugverspätung
    Fluggastrechte, Passagierrechte, EU-Fluggastrechteverordnung
    nicht mitgenommen worden => Nichtbeförderung, Überbuchung
    Flieger war voll => Überbuchung, Nichtbeförderung
    wann am Flughafen sein => Check-in, Ankunft, Check-in-Schluss
    Bordkarte aufs Handy => mobile Bordkarte, Bordkarte
    Name auf Ticket falsch => Namenskorrektur
    anderer Name im Pass => Namenskorrektur, Namensänderung
    Ticket auf Mädchennamen => Namenskorrektur, Namensänderung
    jemand anderes fliegt => Namensänderung, Umbuchung, Ersatzperson
    Ersatzperson, Ersatzreisender, Ersatzteilnehmer
    Koffer nachgeschickt => Gepäckverspätung, Gepäcknachsendung
    Koffer kam später => Gepäckverspätung
    Koffer aufgebrochen => Gepäckschaden, Diebstahl
    Rad ab am Koffer => Gepäckschaden
    Kilo Gepäck => Freigepäck, Gewicht, Gepäckbestimmungen
    wie schwer Koffer => Freigepäck, Höchstgewicht
    kleine Tasche => Handgepäck, persönlicher Gegenstand
    Babynahrung mitnehmen => Flüssigkeiten, Handgepäck
    was darf nicht in den Koffer => verbotene Gegenstände, Gefahrgut
    Hund im Flugzeug => Tiertransport, Tiere, Kabine
    schwanger fliegen => Schwangerschaft, Flugtauglichkeit
    Kind mit Oma verreisen => Reisevollmacht, Einverständniserklärung
    allein mit Kind verreisen => Reisevollmacht, Einverständniserklärung
    Pass zu kurz gültig => Einreisebestimmungen, Gültigkeit, Reisepass
    reicht der Perso => Einreisebestimmungen, Personalausweis
    ESTA => Einreise, USA, elektronische Einreisegenehmigung
    Pass im Urlaub weg => Reisepass, Verlust, Botschaft, Konsulat
    wie viele Zigaretten => Zoll, Freimenge
    wie viel Alkohol mitbringen => Zoll, Freimenge
    aus Urlaub mitbringen => Zoll, Freimenge, Einfuhr
    Urlaub absagen => Reiserücktritt, Stornierung
    Reise absagen => Reiserücktritt, Stornierung
    Reise verschieben => Umbuchung
    krank vor der Reise => Reiserücktritt, Stornierung
    was kostet absagen => Stornokosten, Stornogebühr
    Hotel war mies => Reisemangel, Beschwerde
    Baustelle am Hotel => Reisemangel, Lärm
    Urlaub im Eimer => Reisemangel, Reisepreisminderung
    wie komme ich zum Hotel => Transfer, Anreise, Anfahrt
    vom Flughafen zum Hotel => Transfer, Shuttle
    vom Bahnhof abgeholt => Transfer, Abholservice
    wann Rest zahlen => Restzahlung, Fälligkeit
    Ferienhaus kaputt => Mangel, Schaden, Unterkunft
    Endreinigung => Reinigungskosten
    putzen vor Abreise => Endreinigung
    Bettzeug => Bettwäsche
    Schlüssel fürs Ferienhaus => Schlüsselübergabe, Check-in
    Schlüsselbox, Schlüsseltresor, Schlüsselsafe
    Landausflug, Landgang
    Wohnmobil abstellen => Wohnmobilstellplatz, Stellplatz
    Zelt aufstellen => Zeltplatz, Campingplatz
    wild campen => Campingplatz, verboten
    Sprit voll zurück => Tankregelung
    zweiten Fahrer eintragen => Zusatzfahrer
    junger Fahrer => Mindestalter, Jungfahrergebühr
    Vermieter meldet sich nicht => Mängelanzeige, Frist, Mietmangel
    Vermieter macht nichts => Mängelanzeige, Mietmangel, Mietminderung
    Hausverwaltung macht nichts => Mängelanzeige, Beschwerde
    in der Wohnung kaputt => Mängelanzeige, Reparatur, Kleinreparatur
    wer zahlt Reparatur => Kleinreparaturklausel, Instandhaltung, Reparaturkosten
    kleine Reparaturen => Kleinreparaturklausel
    Kleinreparatur, Bagatellreparatur, Bagatellschaden
    Schimmel an der Wand => Schimmelbefall, Mietmangel, Lüften
    schwarze Flecken => Schimmel
    Stoßlüften => lüften
    Decke tropft => Wasserschaden, undicht
    von oben tropft => Wasserschaden, undicht
    Heizkörper gluckert => Heizung entlüften
    friere in der Wohnung => Heizungsausfall, Raumtemperatur
    Fenster zieht => undicht, Dichtung, Zugluft
    Klingel kaputt => Klingelanlage, Gegensprechanlage, defekt
    Gegensprechanlage, Sprechanlage, Klingelanlage
    Haustür schließt nicht => Türschloss, Reparatur
    Aufzug kaputt => Aufzug, Störung, Aufzugsstörung
    im Aufzug stecken => Notruf, Aufzugsstörung
    Schloss auswechseln => Schließanlage, Schlossaustausch
    Schlüssel nachmachen => Ersatzschlüssel, Sicherungskarte, Schließanlage
    Miete überweisen => Mietzahlung, Bankverbindung
    wann Miete zahlen => Mietzahlung, Fälligkeit
    Miete zu spät => Mietrückstand, Zahlungsverzug
    kann Miete nicht zahlen => Mietrückstand, Mietschulden, Ratenzahlung
    Miete einbehalten => Mietminderung
    darf er Miete erhöhen => Mieterhöhung, Mietspiegel
    Mietspiegel, ortsübliche Vergleichsmiete, Vergleichsmiete
    NK => Nebenkosten, Betriebskosten
    Nebenkosten zu hoch => Nebenkostenabrechnung, Einwendung, Widerspruch
    Abrechnung kommt nicht => Abrechnungsfrist, Nebenkostenabrechnung
    wann kommt Nebenkostenabrechnung => Abrechnungsfrist, Abrechnungszeitraum
    Belegeinsicht, Einsicht in die Belege, Einsichtnahme in Belege
    Nebenkosten erhöht => Vorauszahlung, Anpassung
    Kaution wieder => Kautionsrückzahlung
    Kaution behalten => Kautionsrückzahlung, Einbehalt
    Kautionsbürgschaft, Mietkautionsbürgschaft, Mietkautionsversicherung
    Kaution ohne Bargeld => Kautionsbürgschaft
    Bude kündigen => Kündigung, Mietvertrag
    aus Mietvertrag raus => Kündigung, Nachmieter, Mietaufhebungsvertrag
    früher aus dem Mietvertrag => Nachmieter, Mietaufhebungsvertrag
    Vermieter schmeißt mich raus => Kündigung, Räumung, Eigenbedarf
    aus der Wohnung geschmissen => Kündigung, Räumung
    Haus wird verkauft => Eigentümerwechsel, Vermieterwechsel
    neuer Vermieter => Eigentümerwechsel, Vermieterwechsel
    neuer Eigentümer => Eigentümerwechsel
    Wohnung zurückgeben => Wohnungsübergabe, Übergabeprotokoll
    Abnahme der Wohnung, Wohnungsabnahme, Wohnungsrückgabe
    muss ich streichen => Schönheitsreparaturen, Renovierung
    beim Auszug streichen => Schönheitsreparaturen, Renovierung
    weiß streichen => Schönheitsreparaturen, Renovierung
    weißeln => Schönheitsreparaturen, Renovierung, streichen
    Löcher zumachen => Bohrlöcher, Dübellöcher
    Löcher in der Wand => Bohrlöcher, Dübellöcher
    Küche drin lassen => Einbauküche, Ablöse
    Abstand zahlen => Ablöse, Abstandszahlung
    Ablöse, Abstandszahlung, Ablösesumme
    EBK => Einbauküche
    Wohnung umbauen => bauliche Veränderung, Genehmigung
    Bad umbauen => bauliche Veränderung, Badumbau
    Satellitenschüssel anbringen => bauliche Veränderung, Parabolantenne
    Solar am Balkon => Balkonkraftwerk
    Wallbox in der Tiefgarage => bauliche Veränderung, Ladepunkt
    darf ich Hund => Tierhaltung, Haustiere
    Hund in der Wohnung => Tierhaltung, Haustiere
    Katze in der Wohnung => Tierhaltung, Haustiere
    Hamster, Kaninchen, Meerschweinchen => Kleintiere, Tierhaltung
    Freundin zieht ein => Untervermietung, Mitbewohner, Mietvertrag
    Zimmer vermieten => Untervermietung
    Wohnung auf Airbnb => Untervermietung, Kurzzeitvermietung
    über den Sommer vermieten => Untervermietung
    Mieter gestorben => Todesfall, Mietvertrag, Sonderkündigung
    Nachbar laut => Ruhestörung, Lärm, Hausordnung
    laut feiern => Ruhestörung, Ruhezeiten
    wann muss Ruhe sein => Ruhezeiten, Nachtruhe
    ab wann leise => Ruhezeiten, Nachtruhe
    Instrument spielen => Musizieren, Ruhezeiten
    Grillen auf dem Balkon => Grillen, Hausordnung
    Qualm vom Nachbarn => Rauchen, Belästigung
    Schuhe im Treppenhaus => Hausordnung, Treppenhaus
    Kinderwagen im Hausflur => Hausordnung, Treppenhaus
    Fahrrad im Flur => Fahrradkeller, Hausordnung
    Waschküche, Waschraum, Trockenraum
    Wäsche aufhängen => Trockenraum, Wäsche trocknen
    Kellerabteil, Mieterkeller, Kellerraum
    Dachboden, Dachbodenabteil
    Parkplatz mieten => Stellplatz, Stellplatzvermietung
    Wohnungssuche, Wohnungsgesuch, Wohnungsanfrage
    habt ihr Wohnungen => Wohnungsangebot, Mietangebot, freie Wohnungen
    brauche eine Wohnung => Wohnungssuche, Wohnungsangebot, Interessent
    obdachlos => Wohnungslosigkeit, wohnungslos
    Mieterselbstauskunft, Selbstauskunft, Bewerberbogen
    Wohnungsbewerbung => Selbstauskunft, Bewerbungsunterlagen, Schufa
    was will der Vermieter sehen => Selbstauskunft, Einkommensnachweis, Bonitätsauskunft
    Schufaauskunft => Bonitätsauskunft
    Mietschuldenfreiheitsbescheinigung, Vorvermieterbescheinigung
    Bescheinigung vom alten Vermieter => Mietschuldenfreiheitsbescheinigung, Vorvermieterbescheinigung
    Genossenschaftsanteile, Geschäftsanteile, Pflichtanteile
    Anteile zurück => Genossenschaftsanteile, Auszahlung, Auseinandersetzungsguthaben
    Instandhaltungsrücklage, Erhaltungsrücklage
    Rauchmelder piept => Rauchwarnmelder, Batterie
    Rauchwarnmelder, Rauchmelder
    Heizung ablesen => Ablesung, Ableser, Heizkostenverteiler
    Ablesetermin => Ablesung, Zählerablesung
    war nicht da beim Ablesen => Ablesetermin, Ersatztermin, Schätzung
    Röhrchen an der Heizung => Heizkostenverteiler
    Vermieter will rein => Zutrittsrecht, Besichtigung
    darf der Vermieter in die Wohnung => Zutrittsrecht, Besichtigung
    Hausl => Hausmeister
    pumpen gehen => Training, Fitnessstudio
    Pumperbude => Fitnessstudio
    in allen Studios => Studiowechsel, Zugang
    Studio zu voll => Auslastung, Stoßzeiten
    wann ist wenig los => Auslastung, Stoßzeiten
    wie voll ist es => Auslastung
    Chip verloren => Mitgliedskarte, Ersatz, Verlust
    Armband verloren => Transponder, Chip, Ersatzgebühr
    Mitgliedskarte weg => Mitgliedskarte, Verlust, Ersatzkarte
    einfach mal trainieren => Probetraining
    erst mal ausprobieren => Probetraining, Probe
    umsonst trainieren => Probetraining
    Freundin mitnehmen => Gast, Gästepass, Begleitperson
    Kumpel mitbringen => Gast, Gästepass, Freundschaftswerbung
    Kurs buchen => Kursanmeldung, Kursbuchung
    Kurs voll => Warteliste, ausgebucht
    Kinder im Studio => Kinderbetreuung, Mindestalter
    mit 16 trainieren => Mindestalter, Einverständniserklärung
    Spindschlüssel verloren => Spind, Schließfach, Schlüsselverlust
    baden gehen => Schwimmbad, Freibad, Öffnungszeiten
    planschen => Kinderbecken, Planschbecken
    Kinderbecken, Planschbecken, Babybecken
    Wassertemperatur, Temperatur im Becken, Beckentemperatur
    Bahnen ziehen => Schwimmerbecken, Schwimmen
    Sprungturm, Sprungbrett, Sprungbecken
    Bademeister, Schwimmmeister, Badeaufsicht, Rettungsschwimmer
    Burkini => Badebekleidung
    oben ohne => Badebekleidung, Badeordnung
    nackt in die Sauna => textilfrei, Saunaordnung
    textilfrei, hüllenlos, ohne Badekleidung
    Frauensauna, Damensauna
    nur für Frauen => Damensauna, Frauentag, Frauenbereich
    Aufguss, Saunaaufguss
    Freischwimmer => Schwimmabzeichen, Bronze
    Schwimmabzeichen, Schwimmprüfung, Jugendschwimmabzeichen
    Babyschwimmen, Säuglingsschwimmen
    Schwimmwindel, Aqua-Windel
    Kind allein ins Schwimmbad => Mindestalter, Aufsicht, Begleitung
    Schwimmhilfe, Schwimmflügel
    bei schlechtem Wetter => Witterung, Schlechtwetter
    zehnmal rein => Zehnerkarte, Mehrfachkarte
    Zehnerkarte, 10er-Karte, Mehrfachkarte
    Stunde vor Schluss => Spättarif, Kassenschluss, letzter Einlass
    Kassenschluss, letzter Einlass
    wie lange komme ich noch rein => letzter Einlass, Kassenschluss
    nochmal rausgehen => Wiedereinlass, wieder eintreten
    Wiedereinlass, Wiedereintritt
    Bibo => Bibliothek
    Buch weg => Medienverlust, Ersatz
    Strafe für Bücher => Säumnisgebühr, Mahngebühr
    Bücher zu spät => Säumnisgebühr, Leihfrist, überschritten
    wie viele Bücher => Ausleihlimit, Höchstzahl
    Buch ist ausgeliehen => Vormerkung, entliehen
    ihr habt das Buch nicht => Anschaffungsvorschlag, Fernleihe
    Buch wünschen => Anschaffungsvorschlag, Medienwunsch
    Anschaffungsvorschlag, Erwerbungsvorschlag, Medienwunsch
    Bücher abgeben außerhalb => Rückgabekasten, Außenrückgabe
    Rückgabekasten, Außenrückgabe, Rückgabebox, Rückgabeautomat
    Klappe für Bücher => Rückgabekasten, Außenrückgabe
    alte Bücher loswerden => Bücherspende, Buchspende
    Bücherspende, Buchspende, Bücher spenden
    Lesekarte => Bibliotheksausweis
    Büchereikarte => Bibliotheksausweis
    Bibausweis => Bibliotheksausweis
    neu in der Bücherei => Anmeldung, Bibliotheksausweis
    Bücher auf dem E-Reader => E-Book, Onleihe
    Rechner in der Bibliothek => PC-Arbeitsplatz, Internetplatz
    lernen in der Bibliothek => Lesesaal, Arbeitsplatz, Lernraum
    in Ruhe lernen => Lesesaal, Lernraum, Arbeitsplatz
    jemand der alles erklärt => Führung, Audioguide
    Kopfhörer mit Erklärung => Audioguide
    Führung auf Englisch => fremdsprachige Führung, Fremdsprachen
    wie lange braucht man => Aufenthaltsdauer, Besuchsdauer, Dauer
    knipsen => fotografieren
    Selfie => fotografieren, Selfiestick
    Rucksack mit rein => Garderobe, Schließfach, Taschen
    Museumsshop, Museumsladen, Souvenirshop
    mit der ganzen Klasse => Schulklasse, Gruppenbuchung
    Feier im Museum => Kindergeburtstag, Raumvermietung
    Operngucker => Opernglas
    was anziehen ins Theater => Kleiderordnung, Dresscode
    Jeans ins Theater => Kleiderordnung, Dresscode
    zu spät zur Vorstellung => Nacheinlass, verspäteter Einlass
    zu spät gekommen => Nacheinlass, Verspätung
    mittendrin rein => Nacheinlass
    wie lange geht das Stück => Spieldauer, Dauer, Vorstellung
    wann ist es zu Ende => Ende, Spieldauer
    Spieldauer, Aufführungsdauer, Vorstellungsdauer
    Stück ab wie viel Jahren => Altersempfehlung
    für Kinder geeignet => Altersempfehlung, kindgerecht
    verstehe akustisch nichts => Höranlage, Hörschleife
    Hörschleife, Induktionsschleife, Höranlage
    Theaterabo => Abonnement, Abo
    Abovorstellung verpasst => Umtausch, Aboservice
    kann Karte nicht nutzen => Rückgabe, Weitergabe, Umtausch
    kann nicht hingehen => Rückgabe, Weiterverkauf, Stornierung
    kann am Termin nicht => Umbuchung, Rückgabe, Absage
    Ticket loswerden => Weiterverkauf, Rückgabe
    Karte weitergeben => Übertragung, Personalisierung
    Karte verschenken => Übertragung, Weitergabe
    Ticket verschenken => Übertragung, Weitergabe, Gutschein
    anderer Name auf Ticket => Umpersonalisierung, Namensänderung, personalisiert
    personalisierte Tickets, Personalisierung, namentliches Ticket
    Ticket umschreiben => Umpersonalisierung, Namensänderung
    Umpersonalisierung, Namensänderung auf dem Ticket
    Tickets alle => ausverkauft, Warteliste
    keine Karten mehr => ausverkauft, Restkarten, Warteliste
    keine Tickets mehr => ausverkauft, Warteliste
    Restkarten, Resttickets, Last-Minute-Tickets
    wann gibt es Karten => Vorverkauf, Vorverkaufsstart
    wann gibt es Tickets => Vorverkauf, Vorverkaufsstart
    Vorverkaufsstart, Verkaufsstart, Vorverkaufsbeginn, Ticketstart
    VVK, Vorverkauf
    vor Ort Tickets => Abendkasse, Tageskasse
    an der Kasse kaufen => Abendkasse, Tageskasse
    Karten hinterlegen => Abendkasse, Hinterlegung
    Vorverkaufsstelle, Ticketverkaufsstelle, Kartenvorverkaufsstelle
    Ticket nicht gekommen => Ticketversand, Tickets nicht erhalten
    Tickets nicht angekommen => Ticketversand, Tickets nicht erhalten
    Ticketmail weg => Bestellbestätigung, Ticket erneut senden
    QR-Code geht nicht => Barcode, Ticket, Scan
    Code wird nicht gelesen => Barcode, QR-Code, Scan
    Barcode, Strichcode
    Ticket auf Papier => Hardticket, Papierticket
    Hardticket, Papierticket, Originalticket, gedrucktes Ticket
    zum Selbstausdrucken => Print-at-Home, Ticket
    Ticket falsch gekauft => Umtausch, Umbuchung, Rückgabe
    falsches Datum gebucht => Umbuchung, Terminänderung
    falsche Uhrzeit gebucht => Umbuchung, Terminänderung
    aus Versehen zu viele Karten => Rückgabe, Stornierung
    wie viele Karten darf ich => Ticketlimit, Höchstmenge
    Schwarzmarkt => Weiterverkauf, Zweitmarkt, ungültige Tickets
    Viagogo => Weiterverkauf, Zweitmarkt
    gefälschtes Ticket => ungültige Tickets, Fälschung
    Künstler krank => Absage, Verschiebung, Programmänderung
    Besetzungsänderung => Programmänderung
    Konzert gecancelt => Absage, abgesagt, Erstattung
    kann am neuen Termin nicht => Rückgabe, Ersatztermin, Erstattung
    regnet es rein => Witterung, überdacht, Open Air
    Regen beim Konzert => Witterung, Open Air, Schlechtwetter
    findet es bei Regen statt => Witterung, Schlechtwetter, Open Air
    unter freiem Himmel => Open Air, Freiluft
    drinnen oder draußen => Open Air, überdacht
    steht man oder sitzt man => Stehplatz, Sitzplatz, bestuhlt
    bestuhlt, Bestuhlung
    freie Platzwahl, keine Platzkarten, unnummerierte Plätze
    feste Plätze => Platzwahl, nummerierte Plätze
    sieht man gut => Sichtbehinderung, Sicht
    zusammen sitzen => zusammenhängende Plätze, Sitzplatz
    wann darf man rein => Einlass, Öffnungszeiten
    ab wann kommt man rein => Einlass
    wann fängt Konzert an => Beginn, Einlass
    wann spielt die Band => Beginn, Running Order, Spielzeiten
    Timetable, Running Order => Zeitplan, Spielzeiten, Programm
    Line-up => Programm, Künstler
    wer spielt => Line-up, Programm, Künstler
    wer tritt auf => Line-up, Programm, Künstler
    unter 18 aufs Festival => Jugendschutz, Begleitperson, Muttizettel
    Muttizettel, Erziehungsbeauftragung, Aufsichtsübertragung
    Zettel von den Eltern => Einverständniserklärung, Erziehungsbeauftragung, Muttizettel
    Aufsichtszettel => Erziehungsbeauftragung, Muttizettel
    ohne Eltern aufs Konzert => Jugendschutz, Begleitperson, Mindestalter
    Ausweis am Eingang => Altersnachweis, Einlasskontrolle
    Powerbank mitnehmen => verbotene Gegenstände, Akku
    Flasche mit rein => Getränke, verbotene Gegenstände
    was darf nicht mit rein => verbotene Gegenstände, Einlasskontrolle
    was darf ich mit reinnehmen => erlaubte Gegenstände, verbotene Gegenstände
    Essen mit reinnehmen => Speisen, mitbringen
    Bändchen verloren => Festivalbändchen, Verlust, Ersatz
    Cashless, bargeldloses Bezahlen, bargeldlos
    Geld auf dem Chip => Restguthaben, Cashless, Auszahlung
    Becherpfand => Pfand
    Rolliplatz => Rollstuhlplatz, barrierefrei
    Rollstuhlplatz, Rollstuhlfahrerplatz, Rollstuhlstellplatz
    Begleitperson umsonst => Begleitperson, Merkzeichen B, freier Eintritt
    B im Ausweis => Merkzeichen B, Begleitperson
    Oropax => Gehörschutz
    Gehörschutz, Ohrenschutz, Ohrstöpsel
    Sanitäter => Sanitätsdienst, Erste Hilfe
    Sanis => Sanitätsdienst, Erste Hilfe
    Türsteher => Einlasskontrolle, Security
    Originalfassung, OmU, Originalversion, OV
    Junggesellenabschied => Gruppe, Feier
    JGA => Junggesellenabschied, Gruppe
    Platz im Restaurant => Tischreservierung
    Tisch frei => Tischreservierung, freie Plätze
    muss man reservieren => Tischreservierung, Reservierung, erforderlich
    komme mit mehr Leuten => Personenzahl, Reservierung ändern
    sind jetzt mehr => Personenzahl, Reservierung ändern
    Tisch absagen => Reservierung, stornieren, Absage
    Tisch draußen => Terrasse, Außenbereich
    draußen sitzen => Terrasse, Außenbereich, Biergarten
    Schanigarten => Terrasse, Außenbereich
    Gastgarten => Terrasse, Außenbereich
    warm essen => warme Küche, Küchenzeiten
    Küchenzeiten, warme Küche, Küchenschluss
    wie lange gibt es Essen => Küchenzeiten, Küchenschluss
    Ruhetag, Schließtag
    wann habt ihr zu => Ruhetag, Schließtag, Öffnungszeiten
    wann habt ihr Urlaub => Betriebsferien, Betriebsurlaub
    Betriebsferien, Betriebsurlaub
    Essen zum Abholen => Abholung, Take-away, zum Mitnehmen
    mitnehmen statt hier essen => Take-away, zum Mitnehmen
    bringt ihr Essen => Lieferservice, Lieferung
    Pizza bestellen => Lieferservice, Bestellung
    Essen kam kalt => Reklamation, Beschwerde, Lieferung
    Haar im Essen => Reklamation, Beschwerde
    Rest einpacken => Doggybag, Reste mitnehmen
    getrennt zahlen => getrennte Rechnung, Rechnung teilen
    zusammen oder getrennt => getrennte Rechnung
    Rechnung splitten => getrennte Rechnung, Rechnung teilen
    Bewirtungsbeleg, Bewirtungsrechnung
    Schmattes => Trinkgeld
    eigener Wein => Korkgeld, Getränke mitbringen
    Korkgeld, Stoppelgeld
    eigener Kuchen => Kuchen mitbringen, Gedeck, Speisen mitbringen
    Torte mitbringen => Kuchen mitbringen, Speisen mitbringen
    Kuchengeld => Kuchen mitbringen, Tellergeld
    Hochzeit feiern => Hochzeitsfeier, Veranstaltungsraum
    Leichenschmaus => Trauerfeier
    Firmenfeier, Betriebsfeier
    Omas Geburtstag => Geburtstagsfeier, Feier
    ganzes Lokal mieten => Exklusivbuchung, geschlossene Gesellschaft
    nur für uns => Exklusivbuchung, geschlossene Gesellschaft
    geschlossene Gesellschaft, Privatfeier, Exklusivbuchung
    Hochstuhl, Kinderhochstuhl, Kinderstuhl
    was für Kinder zu essen => Kindermenü, Kindergericht
    Kinderportion => Kindermenü, Kindergericht
    darf nicht alles essen => Allergene, Unverträglichkeit
    vertrage kein Gluten => glutenfrei, Unverträglichkeit
    Veggie => vegetarisch
    kein Schweinefleisch => halal, schweinefleischfrei
    Buffet, Büffet, Büfett
    essen so viel man will => All-you-can-eat, Buffet
    all you can eat => Buffet
    Halbe Portion => kleine Portion, Seniorenteller
    Seniorenteller => kleine Portion
    Mittagsangebot => Mittagstisch, Mittagsmenü
    Wochenkarte => Mittagstisch, Speisekarte
    Hunde ins Restaurant => Hunde, Haustiere, erlaubt
    Zimmer frei => Verfügbarkeit, Zimmerreservierung
    noch Zimmer frei => Verfügbarkeit, Zimmerreservierung
    Buchung canceln => Stornierung, stornieren
    Zimmer nicht gebraucht => Stornierung, No-Show
    nicht angereist => No-Show, Nichtanreise
    Nichtanreise, No-Show, Nichterscheinen
    wann ins Zimmer => Check-in, Anreise
    wann kann man einchecken => Check-in, Anreise, Check-in-Zeiten
    ab wann Zimmer => Check-in, Anreise
    bis wann Zimmer => Check-out, Abreise
    wann aus dem Zimmer => Check-out, Abreise
    schon morgens ankommen => Early Check-in, frühe Anreise
    kommen nach Mitternacht => späte Anreise, Late Check-in
    ist nachts jemand da => Rezeption, 24 Stunden, Nachtportier
    Rezeption, Hotelempfang
    Zimmerkarte geht nicht => Schlüsselkarte, Zimmerschlüssel
    Schlüsselkarte, Zimmerkarte, Keycard
    Zimmer nicht sauber => Reinigung, Beschwerde
    Zimmer zu laut => Zimmerwechsel, Lärm
    neue Handtücher => Handtuchwechsel, Housekeeping
    Putzfrau nicht kommen => Zimmerreinigung, Housekeeping
    Zimmer putzen => Zimmerreinigung, Housekeeping
    Zimmerreinigung, Housekeeping, Zimmerservice
    Extrabett => Zustellbett, Aufbettung
    Bett fürs Kind => Kinderbett, Zustellbett
    Bett fürs Baby => Kinderbett, Babybett
    getrennte Betten => Zweibettzimmer, Einzelbetten, Twin
    zwei Betten => Zweibettzimmer, Twin
    Zimmer mit Tür dazwischen => Verbindungszimmer
    Verbindungszimmer, Verbindungstür
    Allergikerzimmer, allergikerfreundlich, Allergikerbettwäsche
    ist Frühstück dabei => Frühstück, inklusive
    besseres Zimmer => Upgrade, Zimmerkategorie
    größeres Zimmer => Upgrade, Zimmerkategorie
    was ist im Zimmer => Ausstattung, Zimmerausstattung
    Zimmerausstattung, Ausstattung
    Wäscheservice, Wäschereiservice, Laundry
    Tresor im Zimmer => Zimmersafe, Safe
    Safe, Tresor, Zimmersafe
    im Zimmer vergessen => Fundsachen, Nachsendung
    im Hotel vergessen => Fundsachen, Nachsendung
    Koffer dalassen => Gepäckaufbewahrung
    Koffer unterstellen => Gepäckaufbewahrung
    mit Hund übernachten => Haustiere, Hunde erlaubt
    Hund aufs Zimmer => Haustiere, Hunde erlaubt
    Kreditkarte belastet => Vorautorisierung, Abbuchung
    zahle ich vor Ort => Zahlung vor Ort, Zahlungsart
    Rechnung auf die Firma => Firmenrechnung, Rechnungsadresse
    Citytax => Bettensteuer, Beherbergungssteuer
    Bettensteuer, Übernachtungssteuer, Beherbergungssteuer
    Gästekarte, Kurkarte
    direkt bei euch buchen => Direktbuchung, Bestpreis
    """
}
