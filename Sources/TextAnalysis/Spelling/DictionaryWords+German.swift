extension DictionaryWords {
  /// German words of four to ten letters.
  static let german = """
    aachen abbau abbauen abbestellt abbezahlt abbiegen abbildung abbrechen abbruch abbuchen
    abbuchung abdecken abend abendbrot abende abenden abendessen abends abenteuer aber aberkennen
    abfahren abfahrt abfahrten abfall abfindung abfliegen abflug abfolge abfälle abgabe abgaben
    abgebaut abgebe abgeben abgebucht abgedeckt abgefahren abgegeben abgehauen abgehen abgehoben
    abgeholt abgekauft abgeklärt abgelaufen abgelehnt abgelehnte abgelenkt abgelesen abgelöst
    abgemacht abgemeldet abgenommen abgereist abgerufen abgesagt abgesendet abgestellt abgestürzt
    abgetippt abgetrennt abgezogen abgibt abgrund abhauen abheben abhilfe abholen abholt abhängen
    abhängig abitur abkaufen abklären abkommen abkürzen abkürzung ablage ablauf ablaufen
    ablaufs ablegen ablehnen ablehnt ablehnung ablenken ablesen abläufe ablösen abmachen
    abmahnen abmelden abmeldung abnahme abnehmen abnehmer abnimmt abonnement abonnent abonnenten
    abonniere abonnieren abonniert abonnierte abos abrechnen abrechnung abreise abreisen abriss
    abrufen absage absagen absatz absatzes abschaffen abschalten abschicken abschied abschieds
    abschlag abschluss abschläge abschlüsse abschnitt abschnitte absenden absender absichern
    absicht absichten abspielen absprache absprachen abstand abstellen abstimmen abstimmung
    absturz abstände abstürze abstürzen absätze abteil abteile abteilung abtippen abtreten
    abtrocknen abwarten abwaschen abwasser abweichung abwesend abwickeln abwärts abzahlen
    abziehen abzug abzweigung abzüge abzüglich abändern account accounts acht achte achten
    achter achtes achtest achtet achtete achteten achtzehn achtzehnte achtzig acker adel ader
    adern adieu adler adoptieren adoptiert adoption adresse adressen adressiert advent affe affen
    affäre afrika agentur agenturen ahnung ahorn akku akkus akte akten aktie aktien aktion
    aktionen aktiv aktive aktiven aktiver aktiviere aktivieren aktivierst aktiviert aktivierte
    aktivität aktuell aktuelle aktuellen aktueller aktuelles aktuellste akzeptiere akzeptiert
    alarm alarme albanien alben albtraum album algerien alibi alkohol alkohols alle allee allein
    allem allen allenfalls aller allerdings allergie allergien allergisch alles allgemein
    allgemeine alltag alltags alpen alphabet also altbau alte altem alten alter alters altes
    altstadt aluminium amateur ameise ameisen amerika amerikaner ampel ampeln amputieren amsterdam
    amtes amüsieren amüsiert analyse analysen analysiert ananas anbau anbei anbieten anbieter
    anbietern anbieters anbietet anblick anbrennen anbringen andenken andere anderem anderen
    anderer anderes andern anders anderseits anderswo anderthalb andre aneinander anerkannt
    anerkannte anerkennen anfang anfangen anfangs anfassen anfechten anfing anfordern anfrage
    anfragen anfänge anfängt anführer angabe angaben angeben angeblich angebot angebote
    angeboten angebots angebrannt angefallen angefangen angefasst angefragt angegeben angehalten
    angehen angeht angehängt angehören angehörige angeklickt angekommen angekreuzt angelegt
    angeln angemacht angemeldet angenehm angenehme angenehmen angenehmer angenommen angepasst
    angepasste angerufen angeschaut angesehen angesteckt angestellt angewandt angewendet
    angewiesen angezahlt angezeigt angezogen angezündet angibt angriff angriffe angst anhaben
    anhalt anhalten anhalter anhand anhang anhänge anhängen anhänger anhören ankam ankara
    anker anklage ankleben anklicken ankommen ankommt ankreuzen ankunft ankündigen anlage anlagen
    anlass anlassen anlasses anlegen anleitung anliegen anlässe anlügen anmachen anmelden
    anmeldet anmeldung anmerkung annahm annahme annahmen annehmen annimmt anonym anonyme anordnung
    anpassen anpassung anrede anregung anregungen anreise anrief anruf anrufe anrufen anrufer
    anrufs anruft ansage ansagen anschaffen anschauen anschein anschlag anschluss anschläge
    anschlüsse anschrift ansehen ansicht ansichten ansonsten ansprechen anspruch ansprüche
    ansprüchen anstalt anstand anstatt anstecken anstellen anstellung anstieg anstoß anstrengen
    anteil anteile anteilen antenne antrag antrags antreten antrieb anträge anträgen antun
    antwort antworte antworten antwortest antwortet antwortete anwalt anwalts anweisen anweisung
    anwenden anwendung anwesend anwesende anwesenden anwälte anwälten anwältin anzahl anzahlen
    anzahlung anzeige anzeigen anziehen anziehung anzug anzüge anzünden apfel apfelsaft apotheke
    apotheken apotheker apparat apparate appetit apps aprikose april araber arabisch arabische
    arbeit arbeite arbeiten arbeiter arbeiterin arbeitern arbeitest arbeitet arbeitete arbeiteten
    arbeitsamt arbeitslos arbeitstag architekt archiv armband armbänder arme armee armeen armen
    armenien armer armut arrogant arten artig artikel artikeln artikels arzt arztes arzts asche
    asiatisch asien aspekt aspekte assistent asyl atem athen atlantik atme atmen atmest atmet
    atmete atmosphäre attest atteste attraktion auch aufbau aufbauen aufbewahrt aufenthalt
    auffallen auffassung auffordern aufführen aufführung aufgabe aufgaben aufgang aufgebaut
    aufgeben aufgegeben aufgehen aufgehoben aufgeht aufgehängt aufgehört aufgeklärt aufgeladen
    aufgelegt aufgelöst aufgemacht aufgepasst aufgeregt aufgeregte aufgerufen aufgeräumt
    aufgeteilt aufgewacht aufgrund aufhalten aufheben aufhängen aufhören aufhört aufklären
    aufladen auflage auflagen auflegen auflösen auflösung aufmachen aufmerksam aufnahme
    aufnahmen aufnehmen aufpassen aufregen aufregend aufregende aufregung aufruf aufrufe aufrufen
    aufräumen aufs aufschub aufsicht aufstand aufstehen aufstellen aufstieg auftakt auftauchen
    auftrag auftrags auftreten auftritt auftritte aufträge aufträgen aufwachen aufwachsen
    aufwand aufwands aufwecken aufwendig aufwärts aufzug aufzählen aufzüge auge augen augenarzt
    augenblick auges augsburg august auktion ausbilden ausbildung ausblick ausbreiten ausdruck
    ausdrucke ausdrucken ausdrücke ausdrücken ausfahrt ausfall ausfallen ausflucht ausflug
    ausflüge ausflügen ausfälle ausfällt ausführung ausfüllen ausgabe ausgaben ausgang
    ausgeben ausgeführt ausgefüllt ausgegeben ausgehen ausgeht ausgeloggt ausgelöst ausgemacht
    ausgepackt ausgeruht ausgesehen ausgesucht ausgewählt ausgezahlt ausgezogen ausgleich
    ausgänge aushalten aushang aushelfen aushilfe aushilfen auskennen auskunft auskünfte
    auslachen ausland auslands ausleihen ausloggen ausländer ausländern auslösen auslöser
    ausmachen ausnahme ausnahmen auspacken ausrechnen ausrede ausreden ausreichen ausreise
    ausreisen ausruhen ausrüstung aussage aussagen ausschluss ausschuss aussehen aussetzen
    aussicht aussichten aussieht aussprache aussteigen ausstellen ausstieg aussuchen austausch
    australien austreten austritt austritts ausverkauf auswahl auswandern ausweis ausweise
    ausweisen ausweises auswertung auswirkung auswählen auszahlen auszahlung auszeit ausziehen
    auszug auszüge auto autobahn autobahnen autofahrer automat automaten autor autoren autorin
    autos autounfall außen außer außerdem außerhalb azubi azubis aßen baby babys babysitter
    bach backe backen backofen backst backt backte backup bade badeanzug badehose bademantel baden
    badest badet badete badewanne badezimmer bafög bahn bahnen bahnfahrt bahnhof bahnhofs
    bahnhöfe bahnsteig bakterien bald balken balkon balkone balkons ball banane bananen band
    bande banden bands bange bank banken bankkarte barcelona barfuß bargeld bars bart basel
    basilikum basis basketball baten batterie batterien bauch baue bauen bauer bauern baum
    baumarkt baumes baumwolle baust baustelle baustellen baut baute bauten bayern beachte beachten
    beachtest beachtet beachtete beachteten beachtung beamte beamten beamter beamtin beamtinnen
    beantrage beantragen beantragst beantragt beantragte beantworte bearbeite bearbeiten
    bearbeitet beauftrage beauftragt becher becken bedanke bedanken bedankst bedankt bedankte
    bedankten bedarf bedauern bedenken bedeute bedeuten bedeutet bedeutete bedeuteten bedeutung
    bediene bedienen bedienst bedient bediente bedienten bedienung bedingung bedrohen bedroht
    bedrohte bedrohung bedürfnis beeile beeilen beeilst beeilt beeilte beende beenden beendest
    beendet beendete beendeten beerdigen beerdigt beerdigung beere beeren beet beete befahl befand
    befanden befehl befehle befehlen befestigen befestigt befinde befinden befindest befindet
    befohlen befolgen befolgt befragen befragt befragung befreien befreit befreite befreiung
    befristet befristete befristung befugt befund befunde befunden befördern befördert
    befürchte befürchten befürchtet begabung begangen begann begannen begegne begegnen
    begegnest begegnet begegnete begegneten begegnung begehen begeistern begeistert beginn beginne
    beginnen beginns beginnst beginnt begleite begleiten begleiter begleitest begleitet begleitete
    begleitung begonnen begonnene begraben begreife begreifen begreifst begreift begrenzen
    begrenzt begrenzte begrenzten begriff begriffe begriffen begründen begründet begründete
    begründung begrüße begrüßen begrüßt begrüßte begrüßten begrüßung begünstigt
    behalte behalten behaltet behandeln behandelst behandelt behandelte behandle behandlung
    behaupte behaupten behauptest behauptet behauptete behauptung beheben beherrsche beherrscht
    behielt behielten behindern behindert behinderte behoben behält behälter behältst behörde
    behörden beibringen beichte beichten beide beidem beiden beider beides beifahrer beifall
    beifügen beige beigefügt beigefügte beigelegt beihilfe beil beilage beilagen beilegen beim
    bein beinahe beine beinen beinhalten beinhaltet beispiel beispiele beispielen beitrag
    beitragen beitrags beitreten beitritt beitritts beiträge beiträgen beiße beißen beißt
    bekam bekamen bekannt bekannte bekannten bekannter bekanntes bekenntnis beklagen beklagt
    beklagte beklagter bekomme bekommen bekommst bekommt bekäme bekämen beladen belasten
    belastet belastete belastung belaufen beleg belege belegen belegst belegt belegte belegten
    beleidigen beleidigt beleidigte beleuchtet belgien belgrad belieben beliebig beliebige beliebt
    beliebte beliebten beliebter beliefert belogen belohnen belohnt belohnung belästigen
    belästigt beläuft bemalt bemerke bemerken bemerkst bemerkt bemerkte bemerkten bemerkung
    bemühe bemühen bemühst bemüht bemühte bemühten bemühung bemühungen benahm benannt
    benehme benehmen beneiden benimmt benommen benutze benutzen benutzer benutzern benutzt
    benutzte benutzten benutzung benzin benötige benötigen benötigst benötigt benötigte
    benötigten benötigter benötigtes benütze benützen benützt beobachte beobachten
    beobachter beobachtet bequem bequeme bequemen berate beraten berater beraterin beratern
    beratet beratung beratungen berauben beraubt berechne berechnen berechnest berechnet
    berechnete berechnung berechtigt bereich bereiche bereichen bereit bereits bereuen bereut berg
    berge bergen berges bergung bericht berichte berichten berichtest berichtet berichtete
    berichts beriet berieten berlin bern beruf berufe berufen beruflich berufliche berufs berufung
    beruhige beruhigen beruhigst beruhigt beruhigte beruhigung berät berätst berühmt berühmte
    berühmten berühmter berühre berühren berührst berührt berührte berührten berührung
    besatzung besaß besaßen beschaffen beschafft bescheid bescheide bescheiden bescheids
    beschenkt beschimpft beschließe beschließt beschloss beschluss beschlüsse beschreibe
    beschreibt beschrieb beschränkt beschwerde beschwere beschweren beschwerst beschwert
    beschwerte beschädigt beseitige beseitigen beseitigt beseitigte besen besessen besetzen
    besetzt besetzte besichtigt besiegen besiegt besitz besitze besitzen besitzer besitzerin
    besitzern besitzt besondere besonderen besonderer besonderes besonders besorge besorgen
    besorgst besorgt besorgte besorgten besorgung besprach bespreche besprechen besprichst
    bespricht besprochen besser bessere besseren besserer besseres bestand bestanden beste besteck
    bestehe bestehen bestehst besteht bestelle bestellen bestellst bestellt bestellte bestellten
    bestelltes bestellung besten bester bestes besteuern besteuert bestiehlt bestimme bestimmen
    bestimmst bestimmt bestimmte bestimmten bestimmter bestimmtes bestimmung bestohlen bestrafe
    bestrafen bestraft bestrafte bestrafung bestreiten bestritten bestände bestätige bestätigen
    bestätigst bestätigt bestätigte besuch besuche besuchen besucher besucherin besuchern
    besuchs besuchst besucht besuchte besuchten bete beteiligen beteiligt beteiligte beten betest
    betet betete beton betonen betont betrachte betrachten betrachtet betraf betrag betrage
    betragen betrags betrat betraten betreff betreffe betreffen betreffend betreibe betreiben
    betreiber betreibt betrete betreten betreuen betreuer betreuerin betreut betreute betreuung
    betrieb betriebe betrieben betriebs betrifft betritt betrittst betroffen betroffene betrogen
    betrogene betrug betrugen betrugs betrunken betrunkene beträge beträgen beträgt betrüge
    betrügen betrüger betrügst betrügt bett bettdecke betteln betten bettes bettwäsche beuge
    beugen beugst beugt beugte beule beulen beute beutel bevor bevorzugen bevorzugt bewachen
    bewacht bewahren bewahrt bewarb bewarben bewege bewegen bewegst bewegt bewegte bewegten
    bewegung bewegungen beweis beweise beweisen beweist bewerbe bewerben bewerber bewerberin
    bewerbt bewerbung bewerte bewerten bewertest bewertet bewertete bewerteten bewertung bewies
    bewiesen bewilligen bewilligt bewilligte bewirbst bewirbt bewirken bewirkt bewohner bewohnern
    bewohnt beworben bewundern bewundert bewusst bewusste bewusstlos bewältigen bewölkt
    bezahlbar bezahle bezahlen bezahlst bezahlt bezahlte bezahlten bezahlung bezeichnen bezeichnet
    beziehe beziehen bezieht beziehung bezirk bezirke bezirken bezog bezogen bezug bezugs
    bezweifeln bezüge bezüglich bibel bibliothek biege biegen biegst biegt biegung bielefeld
    biene bienen bier biere bieres biest biete bieten bietest bietet bikini bilanz bild bilder
    bildern bildes bildschirm bildung billig billige billigen billiger billiges binde binden
    bindest bindet bindung bindungen biologie birke birne birnen bischof bisher bisherige
    bisherigen bisheriger bisheriges bislang biss bisschen bisse bissen bist bitte bitten bitter
    bittere bittest bittet blamieren blamiert blank blase blasen blass blasse blassen blatt blau
    blaue blauen blauer blaues blech bleche blei bleib bleibe bleiben bleibst bleibt bleich
    bleichen bleistift blick blicke blicken blickes blickst blickt blickte blickten blieb bliebe
    blieben blies blind blinde blinden blinker blitz blitze blitzer block blockade blockiere
    blockieren blockiert blockierte blog bloggen blogs blond blonde blonden bloß bluetooth blume
    blumen blumenkohl bluse blusen blut blute bluten blutes blutest blutet blutete bläst blätter
    blättern blöcke blöd blöde blöden blödsinn blühe blühen blüht blühte blühten blüte
    blüten bochum boden bodens bodensee bogen bohne bohnen bohre bohren bohrer bohrst bohrt
    bohrte bohrung bombe bomben bonbon bonbons boni bonn bons bonus boot boote booten bord borge
    borgen borgst borgt borgte bosnien boss bote boten botschaft boxen brach brachen brachte
    brachten brand brandes brannte brannten brasilien brate braten brauch brauchbar brauche
    brauchen brauchst braucht brauchte brauchten braun braune braunen brauner braunes braut brav
    brave breche brechen brecht brei breit breite breiten breiter bremen bremse bremsen bremst
    bremste bremsten brenne brennen brennst brennt brett bretter brichst bricht brief briefe
    briefen briefes briefmarke briefs briefwahl brille brillen bring bringe bringen bringst bringt
    brise brokkoli brot brote broten browser browsers bruch bruchteil bruder bruders brummen
    brummt brunnen brust brutal brutto brächte brände brät brätst bräuche bräuchte
    bräuchten bräute bräutigam brötchen brüche brücke brücken brüder brüdern brühe
    brüssel brüste bube buch buche buchen buches buchhalter buchst buchstabe buchstaben bucht
    buchte buchten buchung buchungen budapest bude bukarest bulette bulgarien bund bunde bundes
    bundesland bundesrat bundestag bunt bunte bunten bunter buntes burg burgen burger busch
    busfahrer busse bussen busses butter button buße bußgeld bußgelder bäche bäcker bäckerei
    bäckereien bäckt bäder bälle bällen bänke bären bärte bärtig bäuche bäume bäumen
    böden börse böse bösen böser böses bücher bücherei büchern büchse bügel bügeleisen
    bügeln bügelst bügelt bügelte bügle bühne bühnen bündel bürde bürger bürgeramt
    bürgergeld bürgerin bürgern bürgschaft büro bürokratie büros bürste bürsten bürstet
    bürstete büsche büste café cafés campen camping cent cents chance chancen chaos charakter
    charme chat chats chatten checken chef chefin chefs chemie chemnitz chile china chinese
    chinesen chinesisch chor christ christen christlich chöre ciao circa cloud clown club clubs
    code codes cola comic comics computer computern computers container cookie cookies corona
    couch cousin cousine cousinen cousins creme cremes dabei dabeihaben dach dachboden dachdecker
    dachs dachte dachten dadurch dafür dagegen daher dahin dahinter damalige damaligen damals
    dame damen damit dampf danach daneben dank dankbar dankbare danke danken dankes dankst dankt
    dankte dankten dann daran darauf daraufhin daraus darf darfst darin darlehen darm darstellen
    darum darunter darüber dasjenige dass dasselbe datei dateien daten datenbank datensatz datum
    datums dauer dauere dauerhaft dauern dauernd dauert dauerte dauerten daumen davon davor dazu
    dazwischen decke deckel decken deckst deckt deckte deckten deckung defekt defekte defekten
    defektes definieren definiert dehne dehnen dehnt dehnte deich dein deine deinem deinen deiner
    deines delfin delikt delle dellen demnach demnächst demokratie demselben denen denjenigen
    denk denke denken denkmal denkmäler denkst denkt denn dennoch denselben derartig derartige
    deren derer derjenige dermaßen derselbe derselben derzeit derzeitige deshalb desselben dessen
    dessert desto deswegen detail details deutlich deutliche deutlichen deutlicher deutsch
    deutsche deutschen deutscher deutsches dezember diabetes diagnose diagnosen dich dicht dichte
    dichten dichter dick dicke dicken dicker dickes dieb diebe diebstahl diebstähle diejenige
    diejenigen diene dienen dienst dienstag dienstags dienste diensten dienstes dienstplan dient
    diente dienten diese diesel dieselbe dieselben diesem diesen dieser dieses diesmal differenz
    digital digitale digitalen digitaler diktatur ding dinge dingen dings direkt direkte direkten
    direkter direktor direktoren direktorin disco diskothek diskussion diskutiere diskutiert
    distanz divers diät diäten doch doktor doktoren dokument dokumente dokumenten dokuments
    dollar dome donau donner donnerstag doof doppelt doppelte doppelten doppelter doppeltes dorf
    dorfes dorn dornen dort dorther dorthin dortmund dose dosen download downloaden downloads
    drachen draht drahtlos drama dran drang drangen drauf drauflos draus draußen dreck dreckig
    dreckige drehe drehen drehst dreht drehte drehten drehung drei dreieck dreifach dreifache
    dreifachen dreimal dreist dreizehn dreizehnte dreißig dreißigste dresden drin dringe dringen
    dringend dringende dringenden dringender dringt drinnen dritte drittel drittem dritten
    drittens dritter drittes droge drogen drogerie drohe drohen drohst droht drohte drohten druck
    drucke drucken drucker druckern drucks drucksache druckst druckt druckte druckten drum drunter
    drähte drüben drüber drücke drücken drückst drückt drückte drückten dublin ducken
    duell duft duisburg dumm dumme dummen dummer dummes dunkel dunkelblau dunkelgrün dunkelheit
    dunkle dunklen dunkler dunkles durch durchaus durchfall durchgang durchgänge durchlesen
    durchsage durchsucht durchwahl durchweg durchzug durfte durften durftest durst durstig dusche
    duschen duschst duscht duschte duschten dutzend dächer dächte dämmerung dämpfe däne
    dänemark dänen dänisch därme döner dörfer dörfern dübel düfte dümmer düne dünen
    dünger dünn dünne dünnen dünner dürfen dürft dürfte dürften düsseldorf ebbe eben
    ebenfalls ebenso echt echte echten echter echtes ecke ecken eckig eckige edel edle efeu effekt
    effekte ehefrau ehemalige ehemaligen ehemaliger ehemals ehemann ehen ehepaar ehepaare
    ehepartner ehevertrag ehre ehren ehrlich ehrliche ehrlichen ehrlicher eiche eichen eier eiern
    eifer eifersucht eifrig eifrige eigen eigene eigenem eigenen eigener eigenes eigenheim
    eigentlich eigentum eigentums eigentümer eigne eignen eignest eignet eignete eignung eile
    eilen eilig eilige eilst eilt eilte eilten eimer einander einatmen einband einbau einbauen
    einblick einblicke einbrechen einbrecher einbruch einbrüche eincremen eindruck eindrucks
    eindrücke eine eineinhalb einem einen einer einerlei einerseits eines einfach einfache
    einfachen einfacher einfaches einfachste einfahrt einfall einfallen einfluss einflüsse
    einfuhr einfälle einfügen einführen einführung eingabe eingaben eingang eingebaut eingebe
    eingeben eingefügt eingeführt eingegeben eingehen eingekauft eingeladen eingeloggt
    eingelöst eingepackt eingereist eingesetzt eingezahlt eingezogen eingänge einhalten einheit
    einheiten einige einigem einigen einiger einiges einigkeit einigst einigt einigte einigten
    einigung einkauf einkaufen einkaufs einkauft einkommen einkommens einkäufe einkäufen
    einkäufer einladen einladung einlage einlagen einlass einleben einlegen einleitung einloggen
    einlösen einmal einmischen einnahme einnahmen einordnen einpacken einreichen einreise
    einreisen einrichten eins einsam einsame einsamen einsamkeit einsammeln einsatz einsatzes
    einscannen einsehen einsenden einsender einsetzen einsicht einsparung einspruch einsprüche
    einst einstecken einsteigen einsteiger einstellen einstieg einsturz einsätze einteilung
    eintopf eintrag eintragen eintragung eintreffen eintreten eintritt eintritts einträge einwand
    einwerfen einwohner einwohnern einwurf einwände einzahlen einzahlung einzelfall einzelheit
    einzeln einzelne einzelnen einzelner einzelnes einzelteil einziehen einzig einzige einzigen
    einziger einziges einzug einzüge eisberg eisen eisenbahn eises eishockey eisig eitel
    eitelkeit eiter ekel elbe elefant elefanten elegant elegante elektriker elektrisch element
    elemente elend elfmeter elfte elften ellbogen ellenbogen eltern elterngeld elternteil
    elternzeit email emails empfahl empfahlen empfand empfang empfange empfangen empfangs empfehle
    empfehlen empfehlung empfiehlst empfiehlt empfinde empfinden empfindest empfindet empfing
    empfingen empfohlen empfunden empfänger empfängern empfängst empfängt empörung ende enden
    endes endest endet endete endeten endgültig endgültige endlich endspiel energie engagieren
    engagiert enge engel engen enger england englisch englische englischen engländer enkel
    enkelin enkelkind enkeln entdecke entdecken entdeckst entdeckt entdeckte entdeckten entdeckung
    ente enten entferne entfernen entfernst entfernt entfernte entfernten entfernung enthalte
    enthalten enthielt enthielten enthält entlang entlasse entlassen entlassung entließ
    entließen entlässt entnahm entnehme entnehmen entnimmt entnommen entscheide entschied
    entschloss entschluss entsorgen entsorgt entsorgung entspanne entspannen entspannst entspannt
    entspannte entsprach entspreche entspricht entstand entstanden entstehe entstehen entsteht
    entstehung enttäusche enttäuscht entwickeln entwickelt entwickle entwurf entwürfe entzug
    entzündet entzündung erbe erben erbrecht erbschaft erbse erbsen erbst erbt erbte erbten
    erdbeben erdbeere erdbeeren erde erdkunde erdteil erdöl ereignis ereignisse erfahre erfahren
    erfahrt erfahrung erfand erfinde erfinden erfinder erfindet erfindung erfolg erfolge erfolgen
    erfolglos erfolgs erfolgt erfolgte erfolgten erfreut erfuhr erfuhren erfunden erfurt erfährst
    erfährt erfülle erfüllen erfüllst erfüllt erfüllte erfüllten erfüllung ergab ergaben
    ergebe ergeben ergebnis ergebnisse ergibt ergänzen ergänzt ergänzung erhalt erhalte
    erhalten erhaltet erhebe erheben erhebt erhielt erhielten erhob erhoben erhole erholen erholst
    erholt erholte erholten erholung erhält erhältst erhöhe erhöhen erhöhst erhöht erhöhte
    erhöhten erhöhung erhöhungen erinnere erinnern erinnerst erinnert erinnerte erinnerten
    erinnerung erkannt erkannte erkannten erkenne erkennen erkennst erkennt erkenntnis erkläre
    erklären erklärst erklärt erklärte erklärten erklärung erkältet erkältung erlass
    erlaube erlauben erlaubnis erlaubst erlaubt erlaubte erlaubten erlebe erleben erlebnis
    erlebnisse erlebst erlebt erlebte erlebten erledige erledigen erledigst erledigt erledigte
    erledigten erledigung ermahnung ermitteln ermittelt ermittlung ermäßigt ermäßigte
    ermäßigten ermäßigung ermögliche ermöglicht erneut erneute erneuten erneuter ernst
    ernste ernsten ernster ernsthaft ernsthafte ernte ernten ernähre ernähren ernährst ernährt
    ernährte ernährung erpressung erreichbar erreiche erreichen erreichst erreicht erreichte
    erreichten ersatz ersatzes ersatzteil erscheine erscheinen erscheint erschien erschienen
    erschrak erschrecke erschreckt erschöpft ersetze ersetzen ersetzt ersetzte ersetzten ersparen
    ersparnis erspart erstatte erstatten erstattest erstattet erstattete erstattung erstaunt erste
    erstelle erstellen erstellst erstellt erstellte erstellten erstellung erstem ersten erstens
    erster erstes erteilen erteilt erteilung ertrag ertrage ertragen ertrug erträge erträgt
    erwache erwachen erwachsen erwachsene erwacht erwachte erwarte erwarten erwartest erwartet
    erwartete erwarteten erwartung erwerb erwerben erwischen erwischt erworben erwähne erwähnen
    erwähnst erwähnt erwähnte erwähnten erziehe erziehen erzieher erzieherin erzieht erziehung
    erzog erzogen erzähle erzählen erzählst erzählt erzählte erzählten erzählung eröffnen
    eröffnet eröffnung esel essbar esse essen essens essig esst esszimmer estland etage etagen
    ethik etliche etui etwa etwas euch euer eule eure eurem euren eurer eures euro europa europas
    europäer europäisch euros eventuell ewigkeit exemplar exemplare existenz existiere
    existieren existiert existierte exklusive experte experten expertin explodiert export extra
    fabel fabrik fabriken fach fachkraft fachkräfte fachleute fachmann faden fahndung fahne
    fahnen fahr fahre fahren fahrer fahrerin fahrern fahrgast fahrgäste fahrkarte fahrkarten
    fahrkosten fahrlehrer fahrplan fahrplans fahrpläne fahrrad fahrrads fahrräder fahrschein
    fahrschule fahrstuhl fahrt fahrten fahrverbot fahrzeug fahrzeuge fahrzeugen fahrzeugs fairness
    faktor faktoren fakultät fall falle fallen falls falsch falsche falschen falscher falsches
    falte falten faltest faltet faltete familie familien fand fanden fang fange fangen fans
    fantasie farbe farben farbig farbige farbigen farblos fasching fass fassade fasse fassen fasst
    fasste fassten fassung fast fasten faul faule faulen fauler faust faxe faxen februar feder
    federn feen fegen fegt fehle fehlen fehlend fehlende fehlenden fehler fehlerhaft fehlern
    fehlers fehlst fehlt fehlte fehlten feier feierabend feiere feiern feierst feiert feiertag
    feiertage feiertagen feiertags feierte feierten feige feigen feile feilen fein feind feinde
    feinden feine feinen feiner feines feld felder feldern feldes fell felle fels felsen fenster
    fenstern fensters ferien ferienhaus ferienjob ferkel fern ferne fernen ferner fernsehen
    fernseher fernsehern fernsehers fernweh ferse fertig fertige fertigen fertiges fertigkeit
    fertigung fest feste festen fester festes festgelegt festhalten festival festivals festland
    festlegen festnahme festnehmen festnetz festplatte fett fette fetten fettig feucht feuchte
    feuchten feuer feuern feuers feuerwehr fichte fieber fiel fielen figur figuren filiale
    filialen film filme filmen films filz filzstift finale finanzamt finanzen finanziell
    finanziert finde finden findest findet fing fingen finger fingern finnland firma firmen fisch
    fische fischen fischer fisches fitness flach flache flachen flagge flamme flammen flasche
    flaschen flatrate flattern flaute fleck flecken fleisch fleischer fleisches fleiß fleißig
    fleißige fleißigen flicken fliege fliegen fliegst fliegt fliehe fliehen flieht fliese
    fliesen fließband fließe fließen fließt flog flogen floh flohen flohmarkt floss flossen
    flotte floß fluch fluche fluchen fluchst flucht fluchte flug fluges flughafen flughafens
    flughäfen flugplan flugzeug flugzeuge flugzeugen flugzeugs flur flure fluss flusses flut
    fluten fläche flächen fläschchen flöte flöten flüche flüchten flüchtet flüchtete
    flüchtling flüge flügel flügen flüsse flüssen flüssig flüssige folge folgen folgende
    folgendem folgenden folgender folgendes folgst folgt folgte folgten folie folien folter fonds
    fordere fordern forderst fordert forderte forderten forderung forelle foren form format
    formate formel formen formular formulare formularen formulars formuliert forscher forscht
    forschung fort fortfahren fortsetzen forum foto fotograf fotografin fotos fracht frag frage
    fragebogen fragebögen fragen fragst fragt fragte fragten fragtest fraktion franken frankfurt
    frankieren frankiert frankreich franzose franzosen französin frau frauen frauenarzt fraß
    fraßen frech freche frei freibad freiburg freie freien freier freies freigeben freiheit
    freiheiten freispruch freitag freitags freiwillig freizeit fremd fremde fremden fremder
    fremdes fresse fressen freude freuden freue freuen freund freunde freunden freundes freundin
    freundlich freust freut freute freuten frieden friedens friedhof friedhöfe friere frieren
    frierst friert frikadelle frisch frische frischen frischer frisches friseur friseurin
    frisieren frisiert frisst frist fristen fristlos fristlose fristlosen frisur frisuren froh
    frohe frohen frohes front fror froren frosch frost frucht fröhlich fröhliche fröhlichen
    frösche früchte früchten früh frühe frühen früher frühere früheren früherer
    frühestens frühjahr frühling frühstück frühstücke frühstückt fuchs fuhr fuhren fund
    fundbüro funde fundsache fundsachen funktion funktionen furcht furchtbar furchtbare fusion
    futter fußball fußballs fußboden fußes fußgänger fußweg fächer fächern fäden fähig
    fähigkeit fähre fähren fährst fährt fälle fällen fällig fällige fälligen fälligkeit
    fällst fällt fände fängst fängt färbe färben färbt färbte fässer fäuste föhn
    fördere fördern fördert förderte förderten förderung füchse fühle fühlen fühlst
    fühlt fühlte fühlten führe führen führer führern führst führt führte führten
    führung führungen fülle füllen füller füllst füllt füllte füllten fünf fünfer
    fünfmal fünfte fünftel fünften fünfter fünftes fünfzehn fünfzehnte fünfzig fürchte
    fürchten fürchtest fürchtet fürchtete fürsorge füttere füttern füttert fütterte
    füße füßen gabe gabel gabeln gaben gabst galerie galt galten gang gans ganz ganze ganzem
    ganzen ganzer ganzes garage garagen garantie garantien garantiere garantiert garderobe gardine
    gardinen garn garnitur garten gartens gase gases gasse gassen gast gastgeber gasthaus gasthof
    gaststätte gattung geachtet gearbeitet geatmet gebacken gebadet gebaut gebe geben gebet
    gebete gebeten gebetet gebeugt gebiet gebiete gebieten gebiets gebirge gebissen geblasen
    geblickt geblieben geblitzt geblutet geblüht gebogen gebohrt geborgt gebot gebote geboten
    gebracht gebrannt gebraten gebrauch gebrauchs gebraucht gebrauchte gebremst gebrochen gebt
    gebucht gebunden geburt geburten geburtsort geburtstag gebäck gebäude gebäuden gebäudes
    gebügelt gebühr gebühren gebürstet gecampt gechattet gecheckt gedacht gedanke gedanken
    gedankt gedauert gedeckt gedehnt gedicht gedichte gedient gedreht gedroht gedruckt gedrungen
    gedränge gedrückt geduld geduldig gedurft geduscht gedächtnis geeignet geeignete geeigneten
    geeigneter geeilt geeinigt geendet geerbt gefahr gefahren gefalle gefallen gefaltet gefangen
    gefasst gefehlt gefeiert gefiel gefielen geflogen geflohen geflossen geflucht geflügel
    gefolgt gefordert gefragt gefressen gefreut gefrieren gefroren gefunden gefährden gefährdet
    gefährlich gefällst gefällt gefängnis gefärbt gefäß gefäße gefördert gefühl
    gefühle gefühlen gefühls gefühlt geführt gefüllt gefürchtet gefüttert gegangen gegeben
    gegen gegend gegenden gegensatz gegenstand gegensätze gegenteil gegenwart gegenwert gegenzug
    gegenüber gegessen geglaubt gegner gegnern gegolten gegoogelt gegossen gegraben gegriffen
    gegrillt gegründet gegrüßt geguckt gehabt gehackt gehalt gehalten gehalts gehandelt
    gehangen gehasst gehe gehege geheilt geheim geheime geheimen geheimnis geheimzahl geheiratet
    geheizt geheißen gehen gehirn gehirne gehoben gehofft geholfen geholt gehorche gehorchen
    gehorcht gehst geht gehustet gehweg gehälter gehängt gehöre gehören gehörst gehört
    gehörte gehörten geier geige geigen geimpft geirrt geisel geiseln geist geister geizig
    gejagt gejammert gejoggt gekannt gekauft gekaufte gekauften gekauftes gekaut gekehrt geklagt
    geklappt geklaut geklebt gekleidet geklettert geklickt geklingelt geklopft geklungen geklärt
    gekocht gekommen gekonnt gekostet gekriegt gekrochen gekämmt gekämpft gekühlt gekümmert
    gekündigt gekündigte gekürzt geküsst gelacht geladen gelandet gelang gelassen gelaufen
    gelb gelbe gelben gelber gelbes geld geldbeutel gelder geldern geldes geldschein geldstrafe
    geleast gelebt geleert gelegen gelegt gelehrt geleistet geleitet gelenk gelenke gelenkt
    gelernt gelesen geleuchtet geliebt geliebte geliebten geliefert gelieferte geliehen gelinge
    gelingen gelingt gelitten gelobt gelockt gelogen gelohnt gelte gelten geltend geltende
    geltenden geltung gelungen gelächelt gelächter gelähmt gelände geländer gelöscht gelöst
    gemacht gemahnt gemailt gemalt gemanagt gemein gemeinde gemeinden gemeine gemeinen gemeinsam
    gemeint gemeldet gemerkt gemessen gemietet gemischt gemocht gemusst gemälde gemäß gemüse
    gemütlich gemütliche genannt genau genaue genauer genauso generation genf genickt genieße
    genießen genießt genommen genoss genossen genug genuss genutzt genäht genüge genügen
    genügend genügt genügte geografie geordnet georgien gepackt geparkt geparkte geparktes
    gepasst gepfiffen gepflanzt gepflegt gepflückt geplant geplatzt gepostet geprüft gepumpt
    geputzt gepäck gepäcks gequält gerade geraden gerannt geraten geraucht gerechnet gerecht
    gerechte geredet geregelt geregnet gereicht gereift gereinigt gereist gereizt gerettet gericht
    gerichte gerichten gerichtet gerichts gerieben gerissen geritten gern gerne gerochen gerollt
    gerste geruch gerufen geruht gerutscht gerät geräte geräten gerätes geräts geräumt
    geräusch geräusche gerüche gerücht gerüchte gerückt gerührt gerüst gesagt gesammelt
    gesamt gesamte gesamten gesamter gesamtes gesandt gesang gescannt geschadet geschaffen
    geschafft geschah geschahen geschaltet geschaut geschehe geschehen geschenk geschenke
    geschenken geschenks geschenkt geschichte geschickt geschieden geschieht geschienen geschimpft
    geschirr geschlafen geschlagen geschlecht geschleppt geschluckt geschmack geschmeckt
    geschmiert geschminkt geschmückt geschneit geschoben geschont geschossen geschraubt geschrien
    geschuldet geschwitzt geschworen geschwänzt geschwätz geschäft geschäfte geschäften
    geschäfts geschämt geschätzt geschützt gesegelt gesehen gesehnt geselle gesellen gesendet
    gesenkt gesessen gesetz gesetze gesetzen gesetzes gesetzlich gesetzt geshoppt gesichert
    gesicht gesichter gesichts gesiegt gesollt gesorgt gespart gespendet gespenst gespenster
    gesperrt gespielt gesponnen gespritzt gesprochen gesprungen gespräch gespräche gesprächen
    gesprächs gespült gespürt gestalt gestalte gestalten gestaltet gestaltete gestanden
    gestartet gestatte gestatten gestattet gestattete gestaunt geste gesteckt gestell gestellt
    gestellte gestellten gesten gestern gesteuert gestiegen gestimmt gestochen gestohlen
    gestohlene gestolpert gestoppt gestorben gestorbene gestoßen gestrahlt gestreamt gestreckt
    gestreikt gestrichen gestrickt gestrige gestritten gestunken geständnis gestört gestürzt
    gestützt gesuch gesucht gesund gesunde gesunden gesunder gesundes gesundheit gesungen
    gesunken gesurft gesänge gesät gesäubert getan getankt getanzt getaucht getauft getauscht
    getaut geteilt getestet getippt getragen getrauert getraut getreide getrennt getreten
    getrieben getrocknet getroffen getrunken getränk getränke getränken geträumt getröstet
    geturnt getäuscht getötet gewachsen gewagt gewalt gewalten gewandert gewandt gewann gewannen
    gewarnt gewartet gewaschen gewechselt geweckt gewehrt geweigert geweint gewendet gewerbe
    gewerbes gewerblich gewesen gewettet gewichen gewicht gewichte gewichts gewickelt gewiesen
    gewinkt gewinn gewinne gewinnen gewinner gewinnerin gewinnst gewinnt gewirkt gewischt gewiss
    gewissen gewitter gewogen gewohnheit gewohnt gewollt gewonnen geworben geworden geworfen
    gewundert gewusst gewächs gewählt gewähr gewähre gewähren gewährt gewährte gewöhne
    gewöhnen gewöhnlich gewöhnst gewöhnt gewöhnte gewünscht gewünschte gewürz gewürze
    gewürzt gezahlt gezahlte gezahlten gezaubert gezeichnet gezeigt gezeltet gezielt gezogen
    gezweifelt gezwungen gezählt gezögert geändert geärgert geöffnet geübt gibst gibt gieße
    gießen gießkanne gießt gift gifte giftig giftige gilt ging ginge gingen gingst gipfel gips
    giraffe girokonto gitarre gitarren gitter glanz glas glatt glatte glatteis glatten glatze
    glaube glauben glaubens glaubst glaubt glaubte glaubten gleich gleiche gleichem gleichen
    gleicher gleiches gleichheit gleis gleise gleisen glied glieder glocke glocken glut glutenfrei
    gläser gläsern gläubiger glück glücklich glückliche glücks glühbirne glühwein gnade
    gold golden goldene goldenen golds golf googeln goss gossen gott gottes grab grabe graben grad
    gramm grammatik gras gratis gratuliere gratuliert grau graue grauen grauer graues grausam graz
    greife greifen greifst greift greis grenze grenzen grieche griechen griechin griechisch griff
    griffe griffen grill grille grillen grills grillst grillt grillte grippe grob grobe groben
    groß großartig großartige große großeltern großem großen großer großes großmutter
    großstadt großvater großzügig grub gruben grund grunde grundes grundlage grundlagen
    grundsatz grundstück grundsätze gruppe gruppen gruß gräber gräbt gräser größe größen
    größer größere größeren größerer größte größten größter grüezi grün gründe
    gründen gründer gründest gründet gründete gründeten gründlich gründliche gründung
    grüne grünen grüner grünes grüße grüßen grüßt grüßte grüßten guck gucke gucken
    guckst guckt guckte gummi gurke gurken gurt gurte guss gute gutem guten guter gutes guthaben
    gutschein gutscheine gutscheins gutschrift gymnasien gymnasium gymnastik gäbe gähne gähnen
    gähnt gähnte gänge gänse gärten gärtner gärtnerin gäste gästen götter göttingen
    gültig gültige gültigen gültiger gültiges gültigkeit günstig günstige günstigen
    günstiger günstiges günstigste gürtel haar haare haaren habe haben habt hacke hacken
    hacker hackt hafen hafer haft haftbar hafte haften haftest haftet haftete haftstrafe haftung
    hagel hahn haie hake haken hakt hakte halb halbe halben halber halbes halbinsel halbjahr half
    halfen halle hallen hallenbad hallo halm hals halses halskette halt haltbar halte halten
    haltet haltung hamburg hamburger hammer hamster hand handball handel handeln handels handelst
    handelt handelte handelten handgepäck handle handlung handlungen handschuh handschuhe
    handtasche handtuch handtücher handwerk handwerker handy handys hang hannover happen hardware
    harke harmlos harmonie hart harte harten harter hartes harz hase hasen hass hasse hassen hasst
    hasste hast hasten hatte hatten hattest hattet hauch hauen haufen hauptrolle hauptsache
    hauptstadt haus hausarzt hause hauses hausfrau haushalt haushalte haushalts hausmann
    hausnummer hausschuhe haustier haustiere haustür haut hebe heben hebst hebt hecke hecken heer
    hefe hefen heft hefte heften heide heidelberg heil heile heilen heilt heilte heim heimat heime
    heimgehen heimlich heimreise heimspiel heimweg heimweh heirat heirate heiraten heiratest
    heiratet heiratete heirateten heiter heize heizen heizkosten heizkörper heizt heizte heizung
    heizungen heizöl heiß heiße heißen heißer heißes heißt held helden heldin helfe helfen
    helfer helferin helfern helft hell hellblau helle hellen heller helles hellgrün helm helme
    helsinki hemd hemden hemmung hemmungen henne heran herauf heraus herausgabe herberge herbst
    herd herde herein hering herkommen herkunft herr herren herrlich herrliche herrn herrschaft
    herstellen hersteller herum herunter hervor herz herzen herzens herzlich herzliche herzlichen
    herzlicher herzlichst hessen hetze heute heutige heutigen heutiger heutzutage hielt hielten
    hier hieran hierauf hierbei hierdurch hierfür hierher hierhin hierin hiermit hiervon hierzu
    hierüber hieß hießen hilf hilfe hilfen hilflos hilfreich hilfreiche hilfst hilft himbeere
    himbeeren himmel himmels hinauf hinaus hindernis hinein hinfahren hinfahrt hinfallen hinflug
    hing hingehen hingen hinke hinken hinkt hinlegen hinsetzen hinten hinter hintere hinteren
    hinterher hinterlegt hintertür hinunter hinweg hinweis hinweise hinweisen hinzu hinzufügen
    hinüber hirn hirsch hirsche hits hitze hitzefrei hitzewelle hobby hobbys hoben hoch hochhaus
    hochhäuser hochladen hochschule hochwasser hochzeit hochzeiten hocken hockey hoffe hoffen
    hoffnung hoffnungen hoffst hofft hoffte hofften hohe hohen hoher hohes hohl hohle hole holen
    holland holländer holst holstein holt holte holten holz holzes holzkohle homeoffice homepage
    honig honorar honorare horizont horn hort hose hosen hotel hotels hotline huhn humor hund
    hunde hunden hundert hunderte hunderten hunderter hundertmal hundes hunger hungrig hungrige
    hupe hupen hurra huste husten hustet hustete hygiene hymne häfen hähnchen hähne hälfte
    hälften hälse hält hältst hämmer hände händen händler händlern hänge hängen hängst
    hängt hängte härter hässlich hässliche hässlichen hätte hätten hättest häufig
    häufige häufigen häufiger häufigkeit häufigste häufigsten häuser häusern häute
    höchst höchste höchsten höchstens höfe höflich höfliche höhe höhen höher höhere
    höheren höherer höhle höhlen hölle hölzer hörbuch hörbücher höre hören hörer
    hörgerät hörner hörst hört hörte hörten hübsch hübsche hübschen hüfte hüften
    hügel hügeln hühnchen hühner hülle hüllen hündin hüpfe hüpfen hüpft hüpfte hüte
    hüten hütet hütte hütten iban ideal ideale idee ideen identität igel ignorieren ignoriert
    ignorierte ihnen ihre ihrem ihren ihrer ihres illegal illegale illusion imbiss immer immerhin
    immobilie immobilien impfen impfpass impfstoff impfung impfungen impuls indem index indien
    indirekt indonesien industrie infektion inflation infolge informatik informiere informiert
    ingenieur ingenieure ingwer inhaber inhaberin inhabern inhalt inhalte inhalten inhalts
    initiative inkasso inklusive inland inländisch innen innenraum innenstadt innere inneren
    innerhalb innsbruck insekt insekten insel inseln inserat inserate insgesamt insolvenz instanz
    institut institute instrument interesse interessen internet internets interview interviews
    investiert inzwischen irak iran irgendein irgendeine irgendwann irgendwas irgendwer irgendwie
    irgendwo irland irre irren irrst irrt irrte irrtum irrtümer irrtümlich isar islamisch island
    israel isst istanbul italien italiener jacht jacke jacken jagd jage jagen jagst jagt jagte
    jahr jahre jahrelang jahrelange jahren jahres jahrestag jahreszahl jahreszeit jahrgang
    jahrgänge jahrzehnt jahrzehnte jammer jammere jammern jammert jammerte januar japan japaner
    japanisch japanische jeans jede jedem jeden jedenfalls jeder jedermann jedes jedoch jemals
    jemand jemandem jemanden jena jene jenem jenen jener jenes jerusalem jetzt jeweilige
    jeweiligen jeweiliger jeweiliges jeweils jobcenter jobs jogge joggen joggst joggt joggte
    joghurt journalist jubel jubiläum jubiläums jucken juckt jude juden judo jugend jugendamt
    juli jung junge jungen junger junges jungs juni jury justiz juwel juwelier jäger jährlich
    jährliche jährlichen jährlicher jänner jüdisch jünger jüngere jüngeren jüngste
    jüngsten kabel kabeln kabine kabinen kader kaffee kaffees kahl kairo kaiser kakao kaktus kalb
    kalender kalendern kalk kalt kalte kalten kalter kaltes kamel kamen kamera kameras kamin kamm
    kammer kammern kampf kamst kanada kanal kandidat kandidaten kaninchen kann kanne kannen kannst
    kannte kannten kanone kante kanten kantine kanton kanzler kanzlerin kanäle kapelle kapiere
    kapieren kapiert kapital kapitel kapiteln kapitän kappe kaputt kaputte kaputten kaputtes
    karfreitag karlsruhe karneval karotte karotten karriere karte karten kartoffel kartoffeln
    karton kartons kasse kassel kassen kassenbon kassieren kassierer kassierst kassiert kassierte
    kasten katalog kataloge kategorie kategorien kater katholisch katze katzen kaue kauen kauf
    kaufdatum kaufe kaufen kauffrau kaufhaus kaufhäuser kaufleute kaufmann kaufpreis kaufst kauft
    kaufte kauften kaugummi kaum kaut kaute kaution kautionen kegel kehle kehre kehren kehrst
    kehrt kehrte kehrten keil keile keim keime keimen kein keine keinem keinen keiner keines
    keineswegs keinmal keks kekse kelle keller kellern kellner kellnerin kenne kennen kennst kennt
    kenntnis kenntnisse kennwort kerl kern kerne kerze kerzen kessel ketchup kette ketten keule
    kiefer kiefern kiel kies kiew kilo kilogramm kilometer kilometern kind kinder kinderarzt
    kinderbett kindergeld kinderlos kindern kindersitz kindes kindheit kinn kino kinos kiosk
    kioske kippe kippen kirche kirchen kirchlich kirmes kirsche kirschen kissen kiste kisten kita
    kitas kitt kittel kiwi klage klagen klagst klagt klagte klagten klammer klammern klang klangen
    klappe klappen klappst klappt klappte klar klare klaren klarer klares klarheit klarkommen
    klasse klassen klausel klauseln klausur klausuren klavier klebe klebeband kleben kleber klebst
    klebstoff klebt klebte klebten klecks klee kleid kleide kleiden kleider kleidern kleides
    kleidet kleidung klein kleine kleinem kleinen kleiner kleinere kleineren kleines kleingeld
    kleinlich kleinstadt kleinste kleinsten kleister klemme klempner klettere klettern kletterst
    klettert kletterte klick klicke klicken klickst klickt klickte klickten klima klimas klinge
    klingel klingeln klingelst klingelt klingelte klingelton klingen klingle klingt klinik
    kliniken klinke klopfe klopfen klopfst klopft klopfte kloster klotz kloß kluft klug kluge
    klugen kluger klumpen kläger klägerin klänge kläre klären klärst klärt klärte klärten
    klärung klöster klöße knaben knall knalls knapp knappe knappen knast kneifen kneipe
    kneipen knete knick knie knien kniet kniete knoblauch knochen knolle knopf knoten knusprig
    knödel knöpfe koblenz koch kochbuch koche kochen kochst kocht kochte kochten koffein koffer
    koffern kofferraum kohl kohle kohlen kollege kollegen kollegin kolonne kombiniert komfort
    komisch komische komischen komisches komm komma komme kommen kommentar kommentare kommissar
    kommission kommode kommoden kommst kommt kommunion kompass kompetenz komplett komplette
    kompletten kompromiss konferenz konflikt konflikte konkurrenz konnte konnten konntest
    konsequenz konsulat kontakt kontakte kontakten konten kontinent kontinente konto kontos
    kontostand kontrolle kontrollen konzept konzepte konzern konzert konzerte konzerten kopenhagen
    kopf kopfes kopfhörer kopie kopien kopiere kopieren kopierst kopiert kopierte korb korea
    korken korn korrekt korrekte korrekten korrektur korrigiere korrigiert kosovo kost koste
    kosten kostenlos kostenlose kostet kostete kosteten kostüm kostüme krach krachen kraft
    kraftwerk kragen kraken kralle krallen kram krampf kran krank kranke kranken kranker krankes
    krankheit kranz krapfen krass krater kratzen kratzer kratzt kraut krawall krawatte krawatten
    kreativ kreative krebs kredit kredite krediten kredits kreide kreis kreise kreisen kreuz
    kreuze kreuzen kreuzfahrt kreuzung kreuzungen krieche kriechen kriecht krieg kriege kriegen
    kriegs kriegst kriegt kriegte krimi kriminell kriminelle krimis krippe krise krisen kritik
    kritiker kritisiere kritisiert kroatien kroch krokodil krone kronen krug krumm krumme kräfte
    kräften kräftig kräftige krähe krähen krämpfe kränze kräuter kröte krücke krücken
    krüge krümel kuchen kugel kugeln kuli kultur kulturell kulturelle kulturen kummer kunde
    kunden kundin kundinnen kundschaft kunst kunststoff kunststück kupfer kuppel kupplung kuren
    kurs kurse kursen kurses kurve kurven kurz kurzarbeit kurze kurzen kurzer kurzes kuss kutsche
    kutter kuvert käfer käfig käfige kälber kälte kälter kälteste käme kämen kämme
    kämmen kämmt kämpfe kämpfen kämpfst kämpft kämpfte kämpften käse kästen käufe
    käufer käuferin käufern köche köchin köln könig könige königin können könnt könnte
    könnten könntest könntet köpfe köpfen körbe körner körper körperlich körpern
    körpers köstlich kübel küche küchen kühe kühen kühl kühle kühlen kühler kühles
    kühlst kühlt kühlte kümmere kümmern kümmerst kümmert kümmerte kümmerten kündige
    kündigen kündigst kündigt kündigte kündigten kündigung künste künstler künstlerin
    künstlern kürbis kürze kürzen kürzer kürzere kürzeren kürzeste kürzesten kürzlich
    kürzt kürzte kürzung kürzungen küsse küssen küsst küsste küste küsten labor labore
    lache lachen lachs lachst lacht lachte lachten lack lackieren lackiert lade ladegerät
    ladekabel laden ladens ladet ladung ladungen lage lagen lager lagern lagers lahm laie laien
    laken lamm lampe lampen land lande landen landes landest landet landete landeten landkarte
    landkreis landschaft landsmann landstraße landung landwirt landwirtin lang lange langen
    langer langes langeweile langjährig langsam langsame langsamen langsamer langsames langweile
    langweilen langweilig langweilst langweilt lappen laptop laptops lasagne lasen lass lasse
    lassen lasst last lasten laster lastwagen latein latte latten latz laub laube lauch lauer
    lauern lauf laufe laufen lauft laufzeit laufzeiten laune launen laus laut laute lauten lauter
    lautes leasen lebe leben lebend lebende lebenden lebendig lebens lebensjahr lebenslauf leber
    lebst lebt lebte lebten lecken lecker leckere leckeren leckeres leder ledig ledige lediglich
    leer leere leeren leerer leeres leerst leert leerte legal legale lege legen legende legst legt
    legte legten lehm lehne lehnen lehnt lehre lehren lehrer lehrerin lehrern lehrgang lehrjahr
    lehrling lehrlinge lehrst lehrstelle lehrt lehrte lehrten leiche leichen leicht leichte
    leichten leichter leichtes leichteste leid leide leiden leider leidest leidet leidtun leier
    leihe leihen leihfrist leihgebühr leihst leiht leihwagen leim leimen leine leinen leinwand
    leipzig leise leisen leiser leiste leisten leistest leistet leistete leistung leistungen leite
    leiten leiter leiterin leitern leitest leitet leitete leiteten leitung leitungen lektion
    lektionen lenke lenken lenker lenkrad lenkst lenkt lenkte lern lerne lernen lernst lernt
    lernte lernten lesbar lese lesen leser leserin lesern lest lettland letzte letztem letzten
    letztens letzter letztere letzteren letztes leuchte leuchten leuchtet leuchtete leute leuten
    lexikon libanon licht lichter lichtes lichts lieb liebe lieben lieber liebes liebevoll
    liebhaber liebling liebst liebsten liebt liebte liebten lied lieder liedern lief liefen
    lieferant lieferbar liefere liefern lieferst liefert lieferte lieferten lieferung lieferzeit
    liege liegen liegst liegt lieh liehen lies liest ließ ließe ließen lift lifte liga likör
    lila lilie limit limo limonade linde lineal linie linien link linke linken linker links linse
    linsen linz lippe lippen lissabon list liste listen litauen liter litt litten lobe loben lobes
    lobst lobt lobte loch locke locken locker lockere lockt lockte logen logik login logins
    logisch logische logo logos lohn lohne lohnen lohns lohnsteuer lohnt lohnte lokal lokale
    lokalen lokführer london lose losen losfahren losgehen loslassen lotto luden luft luftballon
    luftpumpe lumpen lunch lunge lungen lupe lust lustig lustige lustigen lustiger lustiges
    lutschen lutscht luxemburg luxus luzern lächeln lächelst lächelt lächelte lächle läden
    lädst lädt läge lähmung länder ländern länge längen länger längere längst längste
    längsten längstens lärm lärms lässt läufe läufer läuferin läufst läuft läuse
    läuten löcher löchern löffel löffeln löhne löhnen lösche löschen löschst löscht
    löschte löschten löse lösegeld lösen löst löste lösten lösung lösungen löten löwe
    löwen löwenzahn lübeck lücke lücken lüfte lüge lügen lügner lügst lügt mach mache
    machen machst macht machte machten machtest made madrid magazin magazine magdeburg magen mager
    magere magnet magnete magst mahl mahle mahlen mahlt mahlzeit mahlzeiten mahnen mahngebühr
    mahnt mahnte mahnung mahnungen mail mailand mailbox mailen mails main mainz mais makel makler
    male malen maler malerin malst malt malta malte malten malz mama mami managen manager
    managerin manche manchem manchen mancher manches manchmal mandarine mandat mandel mandeln
    mangel mangelhaft mangeln manko mann mannes mannheim mannschaft mantel manuell manuelle mappe
    mappen margarine marke marken markiere markieren markiert markierte markt marktes marmelade
    marmor marokko marschiert masche maschine maschinen maske masken massage massagen masse massen
    mast masten material materials mathe mathematik matratze matratzen matsch matt matte matten
    mauer mauern maul maurer maus mayonnaise maßband maße maßen maßnahme maßnahmen maßstab
    mechaniker medaille medaillen medien medikament meditieren medium medizin meer meere meeren
    meeres mehl mehls mehr mehrere mehreren mehrerer mehrfach mehrfache mehrfachen mehrheit
    mehrheiten mehrkosten mehrmals mehrweg mehrzahl meiden meile meilen mein meine meinem meinen
    meiner meines meinst meint meinte meinten meinung meinungen meise meisen meist meiste meisten
    meistens meister meisterin meistern meld melde melden melder meldest meldet meldete meldeten
    meldung meldungen melodie melodien melone melonen menge mengen mensa mensch menschen menü
    menüs merke merken merkmal merkmale merkst merkt merkte merkten merkwürdig messe messen
    messer messern metall metalle meter metern methode methoden metzger metzgerei meute mexiko
    mich miene miete mieten mieter mieterin mietern mietest mietet mietete mieteten mietrecht
    migration mikrofon mikrofone mikrowelle milch mild milde milden milliarde milliarden
    millimeter million millionen minderheit minderung mindestens mine minen minijob minimum
    minister ministerin ministern minus minuspunkt minute minuten minütlich mische mischen mischt
    mischte mischung mischungen missbrauch missen misserfolg misst misstrauen mitbringen mitfahren
    mitgehen mitgemacht mitgeteilt mitglied mitglieder mitglieds mithelfen mithilfe mitkommen
    mitleid mitmachen mitnehmen mitschüler mitspielen mittag mittage mittags mitte mitteilen
    mitteilung mittel mittelmaß mittelmeer mitteln mittels mitten mittlere mittleren mittwoch
    mittwochs mittäter mitunter mitwirken mitwirkung mixe mixen mixer mixt mobil mobile mobilen
    mobiles mobilfunk mochte mochten mode modell modelle modellen modem moden moderator modern
    moderne modernen moderner modernes modisch modische mofa mohn moin moment momentan momentane
    momentanen momentaner momente monaco monat monate monatelang monaten monatlich monatliche
    monats monatsende monatsrate mond monde mondes monitor monitore montag montage montags
    montieren montiert moor moos moped moral mord morde morgen morgens morgige moschee mosel
    moskau most motiv motive motivieren motiviert motor motoren motorrad motorräder motors motto
    mulde mund mundes munter murmel museen museum museums musik musiker musikerin musikern
    musizieren muskel muskeln muslim muslime muslimisch muss musst musste mussten musstest muster
    mustern mutes mutig mutige mutprobe mutter mutti mächte mächtig mädchen mägen mängel
    mängeln männer männern männlich männliche männlichen mäntel märchen märkte märkten
    märz mäuler mäuse mäusen möbel möbelhaus möbeln möchte möchten möchtest möchtet
    mögen möglich mögliche möglichen möglicher möglichst mögt möhre möhren mönch mörder
    mörtel möwe mücke mücken müde müden müder müdigkeit mühe mühelos mühen mühle
    mühlen mühsam müll mülleimer müller mülltonne münchen münder mündlich mündliche
    münster münze münzen müsli müssen müsst müsste müssten müsstest mütter müttern
    mütze mützen nach nachbar nachbarin nachbarn nachdem nachdenken nachfolger nachfrage
    nachfragen nachgeben nachgehen nachgeholt nachhaltig nachher nachhilfe nachholen nachkommen
    nachlass nachlassen nachlesen nachlässig nachmachen nachmieter nachmittag nachnahme nachname
    nachnamen nachprüfen nachricht nachsehen nachsicht nachspeise nacht nachteil nachteile
    nachteilen nachtisch nachts nachweis nachweise nachweisen nachwuchs nachzahlen nacken nackt
    nackte nackten nadel nadeln nagel nageln nahe nahen nahezu nahm nahmen nahrung naht nahverkehr
    name namen namens nannte nannten narbe narben nase nasen nass nasse nassen nasser nasses
    nation national nationale nationalen nationen natur natürlich navi nebel neben nebenan
    nebenjob neblig neckar neffe neffen negativ negative negativen nehme nehmen nehmt neid neigen
    neigung neigungen nein nelke nenne nennen nennst nennt nerv nerven nervös nervöse nest
    nester nett nette netten netter nettes netto nettopreis netz netze netzes netzwerk netzwerke
    neubau neue neuem neuen neuer neuere neueren neues neueste neuesten neugier neugierig
    neugierige neuheit neuigkeit neujahr neukunde neukunden neulich neun neunte neunten neunter
    neuntes neunzehn neunzehnte neunzig neustart neustarten neuste neusten neuwagen newsletter
    nicht nichte nichten nichts nicke nicken nickst nickt nickte niederlage niedrig niedrige
    niedrigen niedriger niemals niemand niemandem niemanden niere nieren niese niesen niest nieste
    niete nieten nigeria nikolaus nimm nimmst nimmt nirgends nirgendwo niveau noch nochmal
    nochmals nominiert nonne nord norden nordens nordrhein nordsee normal normale normalen
    normaler normales norwegen notar notare notarin notarzt notausgang notdienst note notebook
    notebooks noten notfall notfalls notfälle notiere notieren notiert notiz notizen notlage
    notruf notrufe notwendig notwendige november nudel nudeln null nummer nummern nuss nutzbar
    nutze nutzen nutzens nutzer nutzerin nutzern nutzlos nutzt nutzte nutzten nutzung nutzungen
    nächste nächstem nächsten nächster nächstes nächte nächten nägel nägeln nähe nähen
    näher nähere näheren näheres nähren nährstoffe näht nähte nämlich nördlich
    nördliche nördlichen nöte nöten nötig nötige nötigen nüchtern nürnberg nüsse nüssen
    nützen nützlich nützliche nützt nützte obdach obdachlos obdachlose oben obere oberen
    oberfläche oberhalb oberhaupt oberteil obgleich obige obigen objekt objekte obst obwohl ochse
    oder ofen offen offenbar offene offenen offener offenes offiziell offizielle offline ohne
    ohnehin ohnmächtig ohren ohrring ohrringe okay oktober oldenburg omas onkel onkels online
    onlineshop opas oper operation operiere operieren operiert operierte opern opfer opfern optik
    optimal optimale option optional optionen orange orangen orchester ordentlich ordne ordnen
    ordner ordnern ordnest ordnet ordnete ordnung ordnungen organ organe orientiert original
    originale orte orten ortes ortschaft ortszeit oslo osnabrück osten ostens ostern ostsee ozean
    ozeane paar paare paaren pacht packe packen packst packt packte packten packung packungen
    paket pakete paketen pakets pakistan pakt palast palme palmen pandemie panik panne pannen
    panzer papa papagei papi papier papiere papieren papierkorb pappe paprika papst parade
    paradies paragraf paragrafen paragraph parfum parfüm paris park parke parken parkett
    parkgebühr parkhaus parkhäuser parkplatz parkplätze parks parkschein parkst parkt parkte
    parkten parkuhr parkverbot parlament parlamente partei parteien partner partnerin partnern
    partners party partys pass passage passagen passagier passagiere passe passen passend passende
    passenden passender passendes passes passiere passieren passierst passiert passierte
    passierten passiv passt passte passten passwort passworts passwörter pasta pasten pate paten
    patent patient patienten patientin patin pause pausen pech pedal pedale peinlich peinliche
    peking pelz pelze pension pensionen pensionär perfekt perfekte perfekten perle perlen person
    personal personals personen persönlich pest petersilie pfad pfade pfalz pfand pfanne pfannen
    pfarramt pfarrer pfau pfauen pfeffer pfeife pfeifen pfeifst pfeift pfeil pfeile pfeiler pferd
    pferde pferden pferdes pfiff pfingsten pfirsich pfirsiche pflanze pflanzen pflanzt pflanzte
    pflaster pflaume pflaumen pflege pflegegeld pflegegrad pflegeheim pflegen pfleger pflegerin
    pflegst pflegt pflegte pflicht pflichten pflücke pflücken pflückt pforten pfosten pfote
    pfoten pfui pfund pfütze pfützen phantasie phase phasen physik pille pillen pilot piloten
    pilz pilze pilzen pinguin pinsel pirat piraten piste pisten pizza pizzen plage plagen plakat
    plakate plan plane planen planet planeten plans planst plant plante planten planung planungen
    plastik platt platte platten platz platze platzen platzes platzt platzte plauderei pleite plus
    pluspunkt pläne plänen plätzchen plätze plätzen plötzlich plötzliche podest pokal pole
    polen polin politik politiker politikern politisch politische polizei polizist polizisten
    polizistin polnisch polnische polster pommes portal portale portion portionen porto portrait
    porträt portugal position positionen positiv positive positiven post postamt postbote posten
    postfach postkarte postkarten potsdam pracht prag praktika praktikant praktikum praktisch
    praktische praxen praxis predigt preis preise preisen preises preiswert preiswerte premiere
    presse priester prima prinz prinzen prinzessin prinzip prinzipien priorität privat private
    privaten privater privates probe probemonat proben probezeit probiere probieren probierst
    probiert probierte probierten problem probleme problemen problems produkt produkte produkten
    produktion produkts produziere produziert professor profi profil profilbild profile profilen
    profils profis profitiere profitiert prognose programm programme programmen programms projekt
    projekte projekten projekts promille prospekt prospekte prost protest proteste prothese
    provision prozent prozess prozesse prozessen prämie prämien präsident prüfe prüfen
    prüfer prüfst prüft prüfte prüften prüfung prüfungen prügel psyche psychisch
    psychische publikum pudding pudel puder pulli pullover puls pult pulver pumpe pumpen pumpt
    pumpte punkt punkte punkten punsch puppe puppen puste pute putz putze putzen putzfrau
    putzmittel putzt putzte putzten puzzle pyjama päckchen pässe pünktlich pünktliche quadrat
    qual qualen qualität qualitäten qualle quarantäne quark quartal quartale quatsch quelle
    quellen quer quittung quittungen quiz quote quoten quäle quälen quält quälte rabatt
    rabatte rabatten rabe rache radau rades radfahren radfahrer radieschen radio radios radler
    radweg radwege ragen rahm rahmen rakete raketen rand rande rang rannte rannten rappen rasen
    rasenmäher rasiere rasieren rasierer rasierst rasiert rasierte rasse rassen rast raste rasten
    rate raten ratenkauf ratet rathaus rathauses ratlos ratschlag ratschläge ratte ratten raub
    rauben rauch rauche rauchen raucher raucherin rauchs rauchst raucht rauchte rauchten raue
    rauen rauf raum raumes raums raupe raus rausch rausfinden rausgehen reagiere reagieren
    reagierst reagiert reagierte reagierten reaktion reaktionen realität realschule reben
    recherche rechne rechnen rechner rechnern rechnest rechnet rechnete rechneten rechnung
    rechnungen recht rechte rechten rechter rechtes rechtlich rechtliche rechts rechtslage
    redakteur rede reden redest redet redete redeten redner reduzieren reduziert reduzierte
    referat referate referenz referieren reform reformen regal regale regalen regel regelfall
    regelmäßig regeln regelt regelte regelung regelungen regen regenbogen regens regensburg
    regie regiere regieren regiert regierte regierung region regional regionale regionalen
    regionen regisseur register regle regler regne regnen regnerisch regnet regnete rehe reibe
    reiben reibst reibt reibung reich reiche reichen reicher reiches reichlich reichst reicht
    reichte reichten reichtum reichweite reif reife reifen reifens reifer reift reifte reihe
    reihen reihenhaus reim reime rein reinfall reingehen reinige reinigen reinigst reinigt
    reinigte reinigung reinkommen reis reise reisebus reisebüro reisen reisende reisenden
    reisender reisepass reisepässe reist reiste reisten reite reiten reiter reiterin reitest
    reitet reiz reize reizen reizt reizte reiße reißen reißt reklamiere reklamiert rekord
    rekorde religion religionen religiös religiöse renne rennen rennst rennt renovieren
    renoviert renovierte rente renten rentner rentnerin rentnern repariere reparieren reparierst
    repariert reparierte reportage reporter republik reserviere reserviert respekt rest restaurant
    restbetrag reste resten restes restliche restlichen resultat resultate retoure retouren rette
    retten rettest rettet rettete retteten rettung reue revier revolution rezept rezepte rezepten
    rezeption rezepts rhein rheinland richte richten richter richterin richtern richtest richtet
    richtete richteten richtig richtige richtigen richtiger richtiges richtlinie richtung
    richtungen rieb rieche riechen riechst riecht rief riefen riegel riegeln riese riesen riesig
    riesige riesigen riet rieten rind rinde rinder ring ringe ringen rippe rippen risiken risiko
    riskieren riskiert riss risse rissen ritt ritte ritten ritter ritze roaming robbe roch rochen
    rock rockmusik rodeln roggen rohe rohen rohes rohr rohrbruch rohre rohren rohstoff rohstoffe
    rolle rollen roller rollern rollo rollst rollstuhl rollt rollte roman romane romantisch rosa
    rose rosen rosine rosinen rost rosten rostock rote roten roter rotes rotkohl roulade route
    routen router rucksack rucksäcke rudel ruder rudern rufe rufen rufnummer rufnummern rufst
    ruft ruhe ruhen ruhestand ruhetag ruhig ruhige ruhigen ruhiger ruhiges ruhm ruhst ruht ruhte
    ruhten ruine ruinen ruiniert rumpf rumänien rund runde runden runder rundes rundfunk rundgang
    runter russe russen russin russisch russische russischen russland rutsch rutsche rutschen
    rutscht rutschte rächen räder rädern ränder rändern ränge rätsel rätseln rätst
    räuber räume räumen räumst räumt räumte räumten räumung röcke röte röten rübe
    rüben rüber rückblick rücke rücken rückfahrt rückflug rückfrage rückfragen rückgabe
    rückgaben rückgang rückkehr rücknahme rückreise rückruf rückrufe rückseite rücksicht
    rückst rückstand rückstände rückt rückte rücktritt rückweg rückwärts rückzug
    rühmen rühre rührei rühren rührst rührt rührte rührten rütteln saal saarland sache
    sachen sachlich sachsen sack saft sage sagen sagst sagt sagte sagten sagtest sahen sahne
    saison saite saiten salami salat salate salbe salben salon salz salzburg salze salzig samen
    sammeln sammelst sammelt sammelte sammelten sammle sammler sammlung sammlungen samstag
    samstags samt sand sandale sandalen sande sandes sandte sandwich sanft sanfte sang sangen
    sanieren saniert sank sanken sarg satellit satt sattel satz satzes sauber saubere sauberen
    sauce sauer sauerkraut saum sauna saunen saure sauren saures saßen scanne scannen scanner
    schach schacht schachtel schachteln schade schaden schadens schadest schadet schadete schaf
    schafe schafen schaffe schaffen schaffner schaffst schafft schaffte schafften schal schale
    schalen schall schals schalte schalten schalter schaltest schaltet schaltete scham schande
    schar scharen scharf scharfe scharfen scharfer scharfes schatten schatz schau schaue schauen
    schauer schaufel schaufeln schaukel schaum schauplatz schaust schaut schaute schauten scheck
    schecks scheibe scheiben scheiden scheidet scheidung schein scheine scheinen scheinst scheint
    scheitern scheiterst scheitert scheiterte schelle schenke schenkel schenken schenkst schenkt
    schenkte schenkten scherben schere scheren scherz scherze scheu scheune schicht schichten
    schick schicke schicken schicksal schickst schickt schickte schickten schiebe schieben
    schiebst schiebt schief schiefe schiefer schien schiene schienen schieße schießen schießt
    schiff schiffe schiffen schiffes schild schilder schildere schildern schildert schilderte
    schimmel schimmer schimpfe schimpfen schimpfst schimpft schimpfte schinken schirm schirme
    schlacht schlachten schlaf schlafe schlafen schlaff schlafs schlaft schlag schlage schlagen
    schlager schlagt schlagzeug schlamm schlange schlangen schlank schlanke schlanken schlau
    schlauch schlaue schlaufe schlecht schlechte schlechten schlechter schlechtes schleichen
    schleier schleife schleifen schleppe schleppen schlepper schleppt schleswig schlicht schlichte
    schlief schliefen schließe schließen schließt schliff schlimm schlimme schlimmen schlimmer
    schlimmes schlimmste schlinge schlips schlitten schlitz schloss schlossen schlosser schlucht
    schluck schlucke schlucken schluckt schluckte schlug schlugen schluss schläfer schläfst
    schläft schläge schläger schlägerei schlägst schlägt schläuche schlösser schlüssel
    schlüsseln schmal schmale schmalen schmalz schmecke schmecken schmeckst schmeckt schmeckte
    schmeckten schmeiße schmeißen schmeißt schmelze schmelzen schmerz schmerzen schmerzes
    schmerzt schmerzte schmied schmiere schmieren schmiert schmilzt schminke schminken schminkt
    schmiss schmolz schmuck schmuggeln schmutz schmutzig schmutzige schmücke schmücken schmückt
    schnabel schnaps schnarche schnarchen schnarcht schnauze schnecke schnecken schnee schneeball
    schneemann schnees schneide schneiden schneider schneidest schneidet schneie schneien schneit
    schneite schnell schnelle schnellen schneller schnelles schnellste schnitt schnitte schnitten
    schnitzel schnuller schnupfen schnuppern schnur schnüre schob schoben schock schokolade schon
    schone schonen schont schonte schonung schoss schossen schottland schoß schramme schrank
    schraube schrauben schraubt schreck schrei schreib schreibe schreiben schreibens schreibst
    schreibt schreie schreien schreiner schreist schreit schrie schrieb schrieben schrien schrift
    schriften schritt schritte schritten schrot schräg schränke schränken schub schublade
    schubladen schuf schufen schuft schuh schuhe schuhen schuld schulde schulden schuldest
    schuldet schuldete schuldig schuldner schule schulen schulfach schulhof schuljahr schulter
    schultern schultüte schulweg schuppen schuss schutt schutz schutzes schwabe schwach schwache
    schwachen schwacher schwager schwamm schwammen schwan schwanger schwangere schwanke schwanken
    schwankt schwankte schwanz schwarz schwarze schwarzen schwarzer schwarzes schweben schwebt
    schwede schweden schwedisch schweige schweigen schweigst schweigt schwein schweine schweiz
    schweizer schweiß schwelle schwer schwere schweren schwerer schweres schwerin schwerste
    schwert schwerter schwester schwestern schwieg schwierig schwierige schwimmbad schwimme
    schwimmen schwimmer schwimmst schwimmt schwindel schwitze schwitzen schwitzt schwitzte schwor
    schwung schwäche schwächen schwächer schwägerin schwämme schwänze schwänzen schwänzt
    schwöre schwören schwört schwül schädel schäden schädlich schädliche schäme schämen
    schämst schämt schämte schärfe schätzchen schätze schätzen schätzt schätzte
    schätzten schätzung schäume schön schöne schönen schöner schönes schönste schönsten
    schüchtern schüler schülerin schülern schülers schürze schüsse schüssel schüsseln
    schütteln schüttelt schüttelte schütten schüttet schüttete schüttle schütze schützen
    schützt schützte schützten scooter screenshot sechs sechser sechste sechsten sechster
    sechstes sechzehn sechzehnte sechzig seele seelen seelisch seen segel segele segeln segelt
    segelte segen segler sehe sehen sehkraft sehne sehnen sehnst sehnsucht sehnt sehnte sehr seht
    seid seide seiden seien seife seifen seil seile sein seine seinem seinen seiner seines seit
    seitdem seite seiten seither seitlich sekretär sekretärin sekt sekunde sekunden selbe selben
    selber selbst sellerie selten seltene seltenen seltener seltsam seltsame semester semestern
    seminar seminare seminaren semmel sende senden sender sendern sendest sendet sendete sendeten
    sendung sendungen senf senior senioren senke senken senkrecht senkst senkt senkte senkten
    senkung sensation september serbien serie serien server servern service servieren serviert
    servus sessel setz setze setzen setzt setzte setzten shampoo shirt shop shoppen shops sich
    sicher sichere sicheren sicherer sicheres sicherheit sicherlich sichern sicherst sichert
    sicherte sicherung sicht sichtbar sichtweise sieben siebte siebten siebter siebtes siebzehn
    siebzehnte siebzig siedlung siedlungen sieg siege siegel siegen sieger siegerin siegst siegt
    siegte sieh siehe siehst sieht signal signale signieren silbe silben silber silbern silvester
    simulieren sind singe singen single singles singst singt sinke sinken sinkst sinkt sinn sinne
    sinnen sinnes sinnlos sinnlose sinnvoll sinnvolle sirene sitte sitten situation sitz sitze
    sitzen sitzplatz sitzplätze sitzt sitzung sitzungen skandal skifahren skizze slowakei
    slowenien smartphone sobald socke sockel socken sodass soeben sofa sofas sofern sofia sofort
    sofortige sofortigen software sogar sohle sohlen sohn sohnes solange solch solche solchem
    solchen solcher solches soldat soldaten soll sollen sollst sollt sollte sollten solltest
    solltet sommer sommers sonderfall sondern sonnabend sonne sonnen sonnig sonnige sonnigen
    sonntag sonntags sonst sonstige sonstigen sonstiger sonstiges sooft sorge sorgen sorgerecht
    sorgfältig sorgst sorgt sorgte sorgten sorry sorte sorten sortieren sortiert sortiment
    souvenir soweit sowie sowieso sowohl sozial sozialamt soziale sozialen sozialer soße soßen
    spaghetti spalt spalte spalten spam spanien spanier spanierin spanisch spanische spann spanne
    spannend spannende spannung spannungen sparbuch spare sparen sparer spargel sparkasse
    sparkonto sparst spart sparte sparten spaten spatz spazieren spaziert spaß speck speicher
    speichere speichern speicherst speichert speicherte speise speiseeis speisen spende spenden
    spendest spendet spendete sperre sperren sperrst sperrt sperrte sperrten sperrung sperrungen
    spezial spezialist speziell spezielle speziellen spiegel spiegelei spiegeln spiel spiele
    spielen spieler spielerin spielern spielfilm spielplatz spielregel spiels spielst spielt
    spielte spielten spielzeug spielzeuge spieß spieße spinat spinne spinnen spinnst spinnt
    spion spitz spitze spitzen spitzname sporen sport sportart sportarten sporthalle sportler
    sportlerin sportlich sportliche sports spott sprach sprache sprachen sprachkurs sprang
    sprangen spreche sprechen sprecher sprecherin sprecht spree sprengen sprengt sprich sprichst
    spricht springe springen springst springt spritze spritzen spritzt spritzte spruch sprudel
    sprung sprüche sprünge spule spulen spur spuren spät späte späten später spätere
    späteren späterer spätestens späße spüle spülen spülst spült spülte spüre spüren
    spürst spürt spürte spürten staat staaten staates staatlich staatliche staats stab stabil
    stabile stach stachel stadien stadion stadt stadtmitte stadtplan stadtrand stadtteil
    stadtteile stadtwerke staffel staffeln stahl stahlen stahls stall stamm stammkunde stand
    standard standards standen standesamt standort standorte standpunkt stands stange stangen
    stank stapel star starb starben stark starke starken starker starkes starr starren starrt
    starrte start starte starten startest startet startete starteten starts startseite station
    stationen statistik statt status stau staub stauen staune staunen staunst staunt staunte staus
    steak steaks steche stechen steckdose steckdosen stecke stecken stecker steckst steckt steckte
    steckten steg steh stehe stehen stehle stehlen stehplatz stehst steht steif steige steigen
    steigst steigt steil steile steilen stein steine steinen stell stelle stellen stellst stellt
    stellte stellten stellung stempel stempeln sterbe sterbefall sterben stern sterne sternen
    stets steuer steuere steuerfrei steuern steuert steuerte stich stiche stichprobe stichst
    sticht stichtag stichwort sticke sticken stickt stiefel stiefeln stiefvater stieg stiegen
    stiehlst stiehlt stiel stiele stier stieß stießen stift stifte stiften stiftung stiftungen
    stil stile still stille stillen stillstand stillt stimme stimmen stimmrecht stimmst stimmt
    stimmte stimmten stimmung stimmungen stinke stinken stinkst stinkt stipendien stipendium
    stirbst stirbt stirn stock stocken stockholm stockwerk stockwerke stoff stoffe stoffen stollen
    stolpere stolpern stolpert stolperte stolz stolze stolzen stoppe stoppen stoppst stoppt
    stoppte stoppuhr storch storniere stornieren stornierst storniert stornierte storno stoß
    stoße stoßen strafbar strafe strafen straff strafrecht straftat straftaten strahl strahle
    strahlen strahlt strahlte strahlung strand strandes strategie strauch strauß straße straßen
    streamen strebe streben streber strebt strecke strecken streckt streich streiche streichen
    streichst streicht streifen streik streike streiken streiks streikst streikt streikte
    streikten streit streite streiten streitest streitet streits streng strenge strengen stress
    stressig streu strich striche strichen strick stricke stricken strickt strickte stritt
    stritten stroh strom stroms strudel struktur strukturen strumpf strähne strände stränden
    sträuße ströme strümpfe stube stuben student studenten studentin studie studien studiere
    studieren studierst studiert studierte studierten studio studios studium studiums stufe stufen
    stuhl stumm stumme stumpf stunde stunden stur sturm sturz stute stuten stuttgart stäbe
    städte städten städtisch städtische ställe stämme stände ständig stärke stärken
    stärker stärkste stätte störche störe stören störst stört störte störten störung
    störungen stöße stößt stück stücke stücken stühle stühlen stünde stündlich
    stündliche stürme stürmer stürmisch stürze stürzen stürzt stürzte stürzten stütze
    stützen stützt stützte substanz such suche suchen suchst sucht suchte suchten summe summen
    summt sumpf super supermarkt suppe suppen surfe surfen surfst surft surfte symbol symbole
    symptom symptome synagoge syrer syrien system systeme systemen systems szene szenen säcke
    säen säfte säge sägen säle sänger sängerin säte sätze sätzen säubere säubern
    säubert säugling säule säulen säume säure söhne söhnen süchtig südafrika süden
    südens südlich südliche südlichen sünde sünden süße süßen süßer süßes
    süßigkeit süßstoff tabak tabelle tabellen tablet tablets tablette tabletten tabu tadeln
    tadelt tafel tage tagelang tagen tages tageskarte tagsüber tagung tagungen taille takt taktik
    taktisch talent talente tals tank tanke tanken tanks tankst tankstelle tankt tankte tanne
    tannen tannenbaum tante tanten tanz tanze tanzen tanzt tanzte tanzten tapete tapeten
    tapezieren tapfer tapferkeit tarif tarife tarifen tarifs tarnung tasche taschen tasse tassen
    tastatur tastaturen taste tasten tastet taten tatort tatsache tatsachen taub taube tauben
    tauche tauchen taucher tauchst taucht tauchte tauchten taue tauen taufe taufen taugen taugt
    tausch tausche tauschen tauscht tauschte tauschten tausend tausende tausenden tausender taut
    taute taxi taxifahrer taxis team teams technik techniken techniker technisch technische teddy
    teelöffel tees teich teiche teig teige teil teilbetrag teile teilen teilnahme teilnehmen
    teilnehmer teilnimmt teils teilst teilt teilte teilten teilung teilweise teilzeit teint
    telefon telefonat telefonate telefone telefons telegramm teller tellern tempel temperatur
    tempo tempolimit tendenz tennis teppich teppiche termin termine terminen termins terrasse
    terrassen terror test testament testamente teste testen testest testet testete testeten
    testphase tests teuer teuerste teufel teure teuren teurer teures text texte texten textes
    thailand theater theatern theaters theke thema themas themen theorie therapie therapien these
    thron thunfisch thüringen tick ticket tickets tief tiefe tiefen tiefer tiefgarage tiefpunkt
    tier tierarzt tiere tieren tieres tiger tinte tipp tippe tippen tippfehler tipps tippst tippt
    tippte tisch tischdecke tische tischen tisches tischler titel titeln toast toaster tochter
    todes todesfall toilette toiletten tokio tolerieren toleriert toll tolle tollen toller tolles
    tomate tomaten tonne tonnen topf tore toren torte torten torwart tote toten toter tour touren
    tourismus tourist touristen touristin tracht trachten tradition traf trafen tragbar trage
    tragen tragt tragödie trainer trainerin trainern trainiere trainieren trainierst trainiert
    trainierte training trainings traktor tram trampen trank tranken transport transporte trat
    traten traube trauben traue trauen trauer trauere trauern trauert trauerte traum traumberuf
    traums traurig traurige traurigen trauriger traust traut traute trauten trauung treff treffe
    treffen treffens treffer treffpunkt trefft treibe treiben treibst treibt trend trends trenne
    trennen trennst trennt trennte trennten trennung trennungen treppe treppen tresen trete treten
    tretet treu treue treuen trick tricks trieb triebe trieben trier triffst trifft trikot trimmen
    trinkbar trinke trinken trinkgeld trinkst trinkt tritt tritte trittst trocken trockene
    trockenen trockener trockenes trockne trocknen trockner trocknet trocknete trommel trommeln
    trompete tropfen trost trostlos trotz trotzdem trubel trug trugen truhe trumpf trunk trupp
    truppe truppen träge träger trägern trägst trägt träne tränen tränke träume träumen
    träumst träumt träumte träumten tröste trösten tröstet tröstete trümmer trümpfe
    tschechien tschüs tschüss tube tuch tugend tulpe tulpen tumor tunesien tunnel turbine turm
    turnbeutel turne turnen turnhalle turnier turniere turnschuh turnschuhe turnst turnt turnte
    tusche tust typen typisch typische typischen täglich tägliche täglichen täglicher täler
    tälern tänze tänzer tänzerin täte täter tätern tätig tätigkeit täusche täuschen
    täuscht täuschte täuschung töchter töchtern töne tönen töpfe töte töten tötet
    tötete tücher tücken türe türen türke türkei türken türkin türkis türkisch
    türkische türkischen türklinke türme türschloss tüte tüten ufer ufern uhren uhrzeit
    uhrzeiten ukraine ukrainer ukrainerin ukrainisch umarme umarmen umarmst umarmt umarmte
    umarmung umbau umbauen umbuchen umbuchung umdrehen umfahren umfallen umfang umfassen umfasst
    umfasste umfeld umfrage umfragen umgang umgebaut umgebucht umgebung umgedreht umgehen umgehend
    umgeht umgekehrt umgeleitet umgesetzt umgestellt umgezogen umkehr umkehren umkleide umkreis
    umleiten umleitung ummeldung umrechnen umriss umsatz umschalten umschauen umschlag umschläge
    umsehen umsetzen umsetzung umsicht umso umsonst umstand umsteigen umstellen umstellung
    umstände umständen umsätze umtausch umtauschen umwandeln umwandlung umweg umwege umwelt
    umziehen umzieht umzug umzugs umzüge umzügen unabhängig unangenehm unbedingt unbegrenzt
    unbekannt unbekannte unbeliebt unbenutzt unbequem unbequeme unbewusst unbezahlt unbezahlte
    unehrlich unendlich unerlaubt unerwartet unfair unfall unfalls unfug unfähig unfälle
    unfällen ungarn ungeduld ungeduldig ungeeignet ungefähr ungefähre ungeheuer ungenau
    ungenügend ungerecht ungerechte ungern ungestört ungewiss ungewohnt unglück unglücke
    ungültig ungültige unheimlich unhöflich uniform uniformen unklar unklare unkosten unkraut
    unlesbar unlust unmöglich unnötig unnötige unrecht unruhe unruhen unruhig unschuld
    unschuldig unschön unser unsere unserem unseren unserer unseres unsicher unsichere unsichtbar
    unsinn unten unter unterbrach untere unteren untergang untergehen untergrund unterhalb
    unterhalt unterhalte unterhemd unterhielt unterhose unterhält unterkunft unterlage unterlagen
    unterm unternahm unternehme unternimmt unterricht untersuche untersucht unterteil untertitel
    unterwegs unverletzt unverpackt unwahr unwetter unwichtig unwissend unwohl unzulässig update
    updaten updates upload urkunde urkunden urlaub urlaube urlauber urlaubs urlaubstag ursache
    ursachen ursprung urteil urteile urteilen urteils variante varianten variieren vase vasen
    vater vaterland vaters vati vegan vegane veganes vegetarier veilchen venedig ventilator
    verabrede verabreden verabredet veranlasst verarbeite verband verbarg verberge verbergen
    verbessere verbessern verbessert verbeugung verbiete verbieten verbietest verbietet verbinde
    verbinden verbindest verbindet verbindung verbirgt verbleibe verbleiben verbleibt verblieb
    verblieben verborgen verbot verbote verboten verbotene verbotenen verbracht verbrachte
    verbrannt verbrannte verbrauch verbrauche verbrauchs verbraucht verbrechen verbrecher
    verbreiten verbreitet verbrenne verbrennen verbrennst verbrennt verbringe verbringen
    verbringst verbringt verbunden verbände verdacht verdarb verdeck verderbe verderben verdiene
    verdienen verdienst verdienste verdient verdiente verdienten verdirbt verdorben verdächtig
    verehrte verehrter verein vereinbare vereinbart vereine vereinen vereinigt vereins vererben
    vererbt verfahre verfahren verfahrens verfall verfalle verfallen verfassen verfasser verfasst
    verfassung verfehlt verfiel verfolge verfolgen verfolgst verfolgt verfolgte verfolgten
    verfolgung verfährt verfällt verfügbar verfügbare verfüge verfügen verfügst verfügt
    verfügte verfügung vergab vergangen vergangene vergaß vergaßen vergebe vergeben vergebens
    vergeblich vergehe vergehen vergeht vergesse vergessen vergibst vergibt verging vergiss
    vergisst vergleich vergleiche vergleicht verglich verglichen vergnügen vergnügt vergrößere
    vergrößern vergrößert vergütet vergütung verhafte verhaften verhaftet verhaftete
    verhaftung verhalte verhalten verhaltens verhandeln verhandelt verhandle verheirate verhielt
    verhindere verhindern verhindert verhält verhältnis verhältst verhör verhüten verhütung
    verirre verirren verirrt verjährung verkauf verkaufe verkaufen verkaufst verkauft verkaufte
    verkauften verkauftes verkehr verkehren verkehrs verkehrt verkehrte verkleide verkleiden
    verkleidet verkäufe verkäufer verkäufern verlag verlage verlags verlange verlangen
    verlangst verlangt verlangte verlangten verlass verlasse verlassen verlauf verlaufe verlaufen
    verlaufs verlege verlegen verlegst verlegt verlegte verlegung verleih verleihe verleihen
    verleihst verleiht verletze verletzen verletzt verletzte verletzten verletzter verletzung
    verliebe verlieben verliebst verliebt verliebte verliebten verlief verliefen verlieh verliehen
    verliere verlieren verlierer verlierst verliert verließ verließen verlobe verloben verlobt
    verlobte verlobter verlobung verlockend verlor verloren verlorene verlorenen verlorenes
    verlosung verlust verluste verlusten verlustes verlängere verlängern verlängert verlässt
    verläuft vermeide vermeiden vermeidest vermeidet vermerk vermerke vermied vermieden vermiete
    vermieten vermieter vermietern vermietest vermietet vermietete vermietung vermisse vermissen
    vermisst vermisste vermissten vermitteln vermittelt vermittler vermute vermuten vermutest
    vermutet vermutete vermutlich vermutung vermögen vernichte vernichten vernichtet vernunft
    vernünftig verpacke verpacken verpackt verpackte verpackung verpasse verpassen verpasst
    verpasste verrat verrate verraten verrechnen verrechnet verregnet verreise verreisen verreist
    verreiste verriet verringere verringern verringert verrät verräter verrätst verrückt
    verrückte verrückten vers versage versagen versagt versagte versammeln versammelt versand
    versands versandt versandte verschicke verschickt verschiebe verschiebt verschleiß verschloss
    verschluss verschob verschoben verschrieb verschwand verse versehen versende versenden
    versendet versendete versetzen versetzt versetzung versichere versichern versichert version
    versionen versorge versorgen versorgt versorgte versorgung versprach verspreche verspricht
    verspäte verspäten verspätet verspätete verspätung verstand verstanden verstauen verstaut
    verstecke verstecken versteckst versteckt versteckte versteh verstehe verstehen verstehst
    versteht verstieß verstopft verstorben verstoß verstoße verstoßen verstärken verstärkt
    verstöße verstößt versuch versuche versuchen versuchst versucht versuchte versuchten
    verteidige verteidigt verteile verteilen verteilst verteilt verteilte verteilung vertrag
    vertrages vertrags vertrat vertraue vertrauen vertrauens vertraust vertraut vertraute vertrete
    vertreten vertreter vertretern vertretung vertritt vertrittst verträge verträgen verursache
    verursacht verurteile verurteilt verwahrung verwalte verwalten verwaltet verwaltete verwaltung
    verwandeln verwandelt verwandle verwandt verwandte verwandten verwandter verwarnung verwechsle
    verweigere verweigern verweigert verweise verweisen verweist verwende verwenden verwendest
    verwendet verwendete verwendung verwirren verwirrt verwirrte verwirrung verwitwet verwitwete
    verwöhnen verwöhnt verzeihe verzeihen verzeiht verzeihung verzicht verzichte verzichten
    verzichtet verzieh verziehen verzug verzögern verzögert verzögerte verändere verändern
    veränderst verändert veränderte verärgern verärgert verärgerte vetter vettern video
    videos vieh viel viele vielem vielen vieler vieles vielfach vielfache vielfalt vielleicht
    vielmals vier viereck vierfach viermal vierte viertel vierteln vierten viertens vierter
    viertes vierzehn vierzehnte vierzig vietnam villa villen violett viren virus visa visum vogel
    vogels vokabel vokabeln vokal volk volks voll vollbad volle vollen vollende vollenden
    vollendet voller volles volleyball volljährig vollmacht vollzeit vollzug voraus vorbehalt
    vorbei vorbild vorbilder vordere vorderen vordruck vorerst vorfahren vorfahrt vorfall
    vorfreude vorfälle vorführung vorgabe vorgaben vorgang vorgangs vorgehen vorgeht vorgelegt
    vorgelesen vorgesehen vorgestern vorgänge vorgänger vorhaben vorhanden vorhandene vorhang
    vorher vorherige vorherigen vorheriger vorhersage vorhin vorhänge vorkasse vorkommen vorkommt
    vorlage vorlagen vorlegen vorlesen vorlesung vorletzte vorletzten vorliebe vorläufig
    vorläufige vorm vormittag vormittage vormittags vormund vorn vorname vornamen vorne vornehmen
    vorort vororte vorpommern vorrang vorrat vorräte vors vorsatz vorschau vorschlag vorschläge
    vorschrift vorschuss vorsehen vorsicht vorsichtig vorsitz vorsorge vorspeise vorspiel
    vorsprung vorstand vorstands vorstellen vorsätze vorteil vorteile vorteilen vortrag vorträge
    vorurteil vorurteile vorverkauf vorwahl vorwand vorweisen vorwerfen vorwiegend vorwurf
    vorwärts vorwürfe vorzeigen vorzeitig vorzeitige vorziehen vorzug vorzüge vulkan väter
    vätern vögel vögeln völker völkern waage waagen waagerecht wach wache wachen wachs
    wachsam wachse wachsen wachstum wade waden waffe waffel waffeln waffen wage wagen wagens
    waggon wagnis wagst wagt wagte wahl wahlen wahlkampf wahlrecht wahlzettel wahn wahnsinn
    wahnsinnig wahr wahre wahren wahrer wahres wahrheit wahrheiten wahrnehmen waise wald waldes
    wale wand wandel wandeln wandelt wandere wandern wanderst wandert wanderte wanderten wanderung
    wandle wandte wandten wange wangen wanken wann wanne wappen warb warben ware waren warenkorb
    warenkorbs warf warfen warm warme warmen warmer warmes warn warne warnen warnst warnt warnte
    warnten warnung warnungen warschau warst wart warte warteliste warten wartest wartet wartete
    warteten wartezeit wartung wartungen warum warze warzen wasche waschen wascht washington
    wasser wasserfall wasserhahn wasserrohr wassers watt watte webcam webseite webseiten webshop
    website websites wechsel wechseln wechselst wechselt wechselte wechselten wechsle wecke wecken
    wecker weckruf weckst weckt weckte weckten wege wegen weges wegfahren wegfallen weggehen
    weggezogen weglaufen wegnehmen wegwerfen wegziehen wehmut wehr wehre wehren wehrst wehrt
    wehrte wehtun weiblich weibliche weiblichen weich weiche weichen weicher weiches weicht weide
    weiden weigere weigern weigerst weigert weigerte weil weile weimar wein weine weinen weines
    weinst weint weinte weinten weise weisen weisheit weist weit weite weiten weiter weitere
    weiterem weiteren weiterer weiteres weitergeht weiterhin weiteste weitgehend weizen weiß
    weiße weißen weißer weißes weißt welche welchem welchen welcher welches welle wellen
    wellness welt weltall welten weltkrieg weltreise weltweit weltweite wende wenden wendest
    wendet wendete wendung wenig wenige wenigem wenigen weniger weniges wenigsten wenigstens wenn
    werbe werben werbung werbungen werde werden werdet werfe werfen werft werk werke werken werks
    werkstatt werktag werktage werktagen werktags werkzeug werkzeuge werkzeugen wert werte werten
    wertes wertlos wertpapier wertvoll wertvolle wertvollen wesen wesentlich weser weshalb wespe
    wespen wessen west weste westen westfalen westlich westliche westlichen weswegen wettbewerb
    wette wetten wetter wetters wettest wettet wettete wettkampf wettkämpfe whisky wich wichtig
    wichtige wichtigen wichtiger wichtiges wichtigste wickeln wickelt wickelte wickle widerlich
    widerrief widerruf widerrufe widerrufen widerrufs widerrufst widerruft widerstand wieder
    wiederhole wiederholt wiege wiegen wiegst wiegt wien wies wiesbaden wiese wiesen wieso wild
    wilde wilden wilder wildes wildnis will wille willen willens willkommen willkür willst wind
    winde windel windeln windig winke winkel winkeln winken winkst winkt winkte winkten winter
    winters wippe wirbel wirbst wirbt wird wirfst wirft wirke wirken wirklich wirksam wirksame
    wirkst wirkt wirkte wirkten wirkung wirkungen wirst wirt wirte wirtin wirtschaft wische
    wischen wischt wischte wissen wissens wisst witterung witwe witwer witz witze witzen witzig
    witzige wlan woanders wobei woche wochen wochenende wochenlang wochentag wochentage wochentags
    wodka wodurch wofür wogegen wogen woher wohin wohl wohnblock wohne wohnen wohnfläche
    wohngeld wohnheim wohnmobil wohnort wohnorte wohnsitz wohnst wohnt wohnte wohnten wohnung
    wohnungen wohnwagen wohnzimmer wolf wolke wolken wolkig wolle wollen wollt wollte wollten
    wolltest womit wonach wonne woran worauf woraus worden worin wort worte worten wortlaut worum
    worüber wovon wozu wuchs wuchsen wucht wunde wunden wunder wunderbar wunderbare wundere
    wunderkind wundern wunders wunderst wundert wunderte wunsch wunsches wuppertal wurde wurden
    wurdest wurm wurst wurzel wurzeln wusch wuschen wusste wussten wusstest wächst wächter
    wähle wählen wähler wählern wählst wählt wählte wählten währen während währung
    wälder wäldern wände wänden wäre wären wärme wärmer wärst wäsche wäschst wäscht
    wölfe wörter wörterbuch wörtern wünsche wünschen wünschst wünscht wünschte wünschten
    würde würden würdest würdet würdig würdige würdigt würfel würfeln würge würgen
    würgt würmer würstchen würste würzburg würze würzen würzt wüsste wüssten wüste
    wüsten wütend wütende yacht yoga zacken zagreb zahl zahlbar zahle zahlen zahlreich
    zahlreiche zahlst zahlt zahlte zahlten zahlung zahlungen zahm zahn zahnarzt zahnbürste
    zahnersatz zahnpasta zahns zahnspange zahnärzte zange zangen zank zanken zappen zart zarte
    zarten zauber zaubere zauberer zauberin zaubern zaubert zauberte zaun zebra zehe zehen zehn
    zehner zehnfach zehnmal zehnte zehntel zehnten zehnter zehntes zeichen zeichens zeichne
    zeichnen zeichnest zeichnet zeichnete zeichnung zeig zeige zeigen zeiger zeigern zeigst zeigt
    zeigte zeigten zeile zeilen zeit zeitarbeit zeitdruck zeiten zeitgemäß zeitgleich zeitlich
    zeitlos zeitnah zeitplan zeitpunkt zeitpunkte zeitraum zeitraums zeiträume zeitung zeitungen
    zeitweise zelle zellen zelt zelte zelten zeltes zeltet zeltete zement zensur zensuren
    zentimeter zentner zentral zentrale zentralen zentren zentrum zentrums zerbrach zerbreche
    zerbrechen zerbricht zerbrochen zerlegen zerlegt zerreiße zerreißen zerreißt zerriss
    zerrissen zerstöre zerstören zerstört zerstörte zerstörten zerstörung zettel zetteln
    zeug zeuge zeugen zeugin zeugnis zeugnisse zeugnissen zeugnisses zicke ziege ziegel ziegen
    zieh ziehe ziehen ziehst zieht ziehung ziel ziele zielen zielgruppe ziels zielst zielt zielte
    ziemlich ziffer ziffern zigarette zigaretten zigarre zimmer zimmermann zimmern zimmers
    zimmertür zimt zimtstern zins zinsen zinssatz zirka zirkel zirkus zitat zitate zitieren
    zitiert zitrone zitronen zittern zitterst zitterte zogen zoll zollstock zone zonen zoomen zoos
    zopf zorn zornig zubehör zubereiten zubereitet zucht zucker zuckers zudem zueinander zuerst
    zufahrt zufall zuflucht zufolge zufrieden zufriedene zufuhr zufälle zufällig zugabe zugang
    zugausfall zugeben zugegeben zugehen zugehört zugelassen zugemacht zugenommen zugeordnet
    zuges zugesagt zugesehen zugesendet zugestellt zugestimmt zugewiesen zugriff zugriffe zugriffs
    zugs zugunsten zugänge zuhause zuhören zuhörer zuhörern zukunft zukünftig zukünftige
    zulage zulagen zulassen zulassung zuletzt zulässig zulässige zumachen zumeist zumindest
    zunahme zunehmen zuneigung zunge zungen zunächst zuordnen zuordnung zureden zurzeit zurück
    zusage zusagen zusammen zusatz zuschauen zuschauer zuschauern zuschicken zuschlag zuschläge
    zuschuss zuschüsse zusehen zusendung zustand zustands zustellbar zustellen zustellung
    zustimmen zustimmung zustände zuständen zuständig zuständige zusätze zusätzlich zutat
    zutaten zutreffen zutrifft zutritt zuvor zuwachs zuweisen zuwendung zuzahlung zuzüglich zwang
    zwangen zwanzig zwanzigste zweck zwecke zwecken zwecks zwei zweifach zweifache zweifel
    zweifellos zweifeln zweifelst zweifelt zweifelte zweifle zweig zweige zweigen zweimal zweite
    zweitem zweiten zweitens zweiter zweites zwerg zwerge zwieback zwiebel zwiebeln zwilling
    zwillinge zwillingen zwinge zwingen zwingst zwingt zwischen zwänge zwölf zwölfte zwölften
    zylinder zypern zähe zähle zählen zähler zählern zählst zählt zählte zählten zählung
    zähne zähnen zärtlich zäune zögere zögern zögerst zögert zögerte zölle zöpfe
    züchten züchtet züchtete züge zügel zügen zügig zünde zünden zündet zündete zürich
    ägypten ähnlich ähnliche ähnlichen ähnlicher älter ältere älteren älterer älteste
    ältesten ämter ämtern ändere ändern änderst ändert änderte änderten änderung
    änderungen ängste ängsten ängstlich äpfel äpfeln ärger ärgere ärgern ärgers ärgerst
    ärgert ärgerte ärgerten ärmel ärmer ärzte ärzten ärztin ärztinnen ärztlich
    ärztliche ärztlichen äste äußere äußeren äußerst öfen öffentlich öffne öffnen
    öffnest öffnet öffnete öffneten öffnung öffnungen öfter öfters ölwechsel örtlich
    österreich östlich östliche östlichen übel übelkeit üben über überall überblick
    überfahren überfahrt überfall überfallen überflogen überfälle überfällig überfüllt
    übergabe übergang übergänge überhaupt überholen überholt überholte überlassen
    überleben überlebt überlebte überlege überlegen überlegst überlegt überlegte
    überlegten überlegung überm übermorgen übermut übernachte übernahm übernahme
    übernahmen übernehme übernehmen übernimmst übernimmt übernommen überprüfe überprüfen
    überprüfst überprüft überprüfte überquere überqueren überquert überquerte
    überrasche überrascht überrede überreden überredet überredete überredung überreiche
    überreicht überreste übers übersah überschuss übersee übersehe übersehen übersetze
    übersetzen übersetzer übersetzt übersetzte übersicht übersieht überstehen überstunde
    übertrage übertragen übertreibe übertreibt übertrieb übertrug überträgt überwache
    überwachen überwacht überwachte überweise überweisen überweist überwies überwiesen
    überwinde überwinden überwindet überwunden überzeuge überzeugen überzeugst überzeugt
    überzeugte überziehen überzogen üblen übles üblich übliche üblichen übrig übrige
    übrigen übrigens übst übte übten übung übungen üppig
    """
}
