/// German words by what they say: the model reads signals off their classes, and so of words that
/// no sentence it was fitted on holds.
extension SignalLists {
  static let germanLexicon = """
    # Anger
    @angry = sauer wütend wütender verärgert genervt frustriert stinksauer empört entsetzt wut zorn
    @angry = aufgebracht fassungslos angepisst angefressen rasend zornig stinkig erbost entrüstet
    @angry = stocksauer bedient gefrustet enttäuscht unzufrieden ungehalten erzürnt geladen rage
    @angry = grantig knatschig verbittert vergrätzt hass hasse hassen frust ärger ärgere ärgert
    @angry = ärgern empörung entrüstung wutentbrannt auf180 explodiere platze =koche tobe kotze
    @angry = kotzen kotzt ankotzt könntkotzen ausflippen ausrasten ausraste rumschreien schäume
    @angry = grolle groll schockiert erschüttert verstört entgeistert sprachlos angewidert
    @swear = scheiss* scheisse* beschissen* kack* verkackt* fuck* wtf arsch* verdammt* verflucht*
    @swear = verfickt* gottverdammt* drecks* mist bullshit himmelherrgott himmelarsch
    @swear = herrgott zefix kruzifix sakra sakrament teufel henker geier kotzbrocken hölle piss*
    @insult = frechheit unverschämt* sauerei schweinerei zumutung verarsch* saftladen drecksladen
    @insult = scheissladen abzock* betrüger* betrug inkompeten* unfähig* idiot* vollidiot* versager
    @insult = deppen depp trottel dilettant* amateur* frech dreist* respektlos* schamlos* wtf dreck
    @insult = mistladen pfusch* stümper* veräppel* veralber* witzfigur* lügner gauner halsabschneider
    @insult = sauhaufen chaotenladen chaoten chaostruppe kasperl* kasperverein dummköpf* hohlköpf*
    @insult = pappnasen nichtskönner nichtsnutz* hirnlos* schwachköpf* schwachsinn* blöd bekloppt
    @insult = bescheuert* dämlich* strunzdumm saudumm dumm verblödet gurkentruppe sauladen dreistigkeit
    @insult = rotzfrech unverfroren* schikan* schnösel ausbeuter wucher nepp schmierig windig
    @insult = lachnummer lachnummern verbrecher* kriminell* affenladen affentheater kindergarten
    @bad = katastroph* miserabel* unterirdisch* lächerlich* inakzeptabel* skandal* armutszeugnis
    @bad = unding schande bodenlos* unmöglich grottenschlecht* grottig unzumutbar* unerhört*
    @bad = peinlich* erbärmlich* desaströs* desaster indiskutabel unprofessionell* schrecklich*
    @bad = furchtbar* schlimm* horror mies* schlechteste* unverantwortlich* untragbar* lausig*
    @bad = schlecht* grauenhaft* grauenvoll* grausam* entsetzlich* haarsträubend* haarsträubend
    @bad = beschämend* ungeheuerlich* unfassbar* unglaublich* unsäglich* empörend* abartig* witz
    @bad = schwach traurig* jämmerlich* dürftig trauerspiel theater zirkus chaos tollhaus irrsinn
    @bad = wahnsinn blamage tiefpunkt hanebüchen* farce murks krampf =müll schrott lachhaft* dreist
    @bad = unterste letzte allerletzte hohn ärgerlich* nervig* nervend* lästig* zermürbend*
    @fed = satt leid reicht reichts langt genug überdrüssig nervt nerven nerve nervst keks sack
    @fed = geist senkel eier zeiger geduldsfaden geduld kragen hutschnur faxen schnauze nase voll
    @fed = dicke gestrichen bock schnauzevoll platzt geplatzt überspannt bogen limit strich
    @wronged = ignoriert abgewimmelt vertröstet hingehalten abgespeist abgefertigt verschaukelt
    @wronged = hängengelassen verarscht belogen angelogen betrogen hintergangen verladen abgezockt
    @wronged = abgekanzelt alleingelassen gelogen lügen lüge lügt ausreden ausrede textbaustein*
    @wronged = standardantwort* hinhaltetaktik floskel* blabla geschwafel gelaber hinhalten
    @wronged = vertrösten abwimmeln vergackeiert verhöhnt versetzt ausgenommen wartenlassen
    @glad = nett* freundlich* danke dank super toll* prima klasse zufrieden* begeistert glücklich
    @glad = gefreut freut freue freuen lob loben gelungen hervorragend* kompetent* hilfsbereit*
    @glad = wunderbar* perfekt* bestens spitze reibungslos* problemlos* dankbar* gut schön* lieb
    @glad = herzlich* entspannt geduldig* ausgezeichnet* vorbildlich* top fein sympathisch* prompt
    @glad = egal halb gelassen ruhig ruhe stress hektik eile schlimm tragisch verständlich halbsowild
    @glad = vergeben verziehen entspannt locker bitte kein inzwischen mittlerweile verflogen anfangs

    # Urgency
    @urgent = dringend* dringlich* eilig* eilt schnellstmöglich* umgehend* unverzüglich* asap sofort
    @urgent = pronto notfall* brandeilig* schnellstens eilantrag eilfall zeitkritisch* hochdringend
    @urgent = sofortig* eilbedürftig* akut* kurzfristig* zeitnah* schleunigst eilmeldung höchste
    @urgent = drängt pressiert brennt brenzlig druck zeitdruck zeitnot schleunig allerhöchste hurtig
    @fast = schnell* rasch* zügig* fix flott prompt express blitz* beeilen beeilung beeilt hopp
    @fast = dalli expressversand beschleunigen vorziehen priorisieren vorrang priorität
    @deadline = frist* stichtag ablauf abgabe* deadline termin flug abflug hochzeit umzug prüfung
    @deadline = abreise flieger zug urlaub geburtstag taufe trauung visum einsendeschluss schluss
    @deadline = meldefrist auslauf verfällt verfallen abläuft ablaufen flughafen gate bahnhof messe
    @deadline = bewerbung vorstellungsgespräch weihnachten ostern heiligabend konfirmation
    @deadline = einzug schlüsselübergabe wohnungsübergabe beerdigung jahresende monatsende
    @soon = heute heut morgen übermorgen gleich stunde* minute* min std mittag* abend* nachmittag
    @soon = vormittag nacht früh jetzt montag dienstag mittwoch donnerstag freitag samstag sonntag
    @soon = wochenende feierabend mitternacht gestern
    @later = später irgendwann gelegentlich gelegenheit nächste* übernächste* demnächst langfristig
    @later = zeit wochen monate vorab vormerken gemütlich gemächlich muse muße

    # Hesitation
    @unsure = unsicher* unschlüssig* verunsichert* unentschlossen* unentschieden zweifel* zwiespältig*
    @unsure = zwiegespalten hergerissen ratlos* skeptisch* wankelmütig unklar überfragt zwickmühle
    @unsure = zögerlich* zaghaft überfordert unsicherheit hemmungen bauchschmerzen bauchgefühl
    @unsure = bauchweh magengrummeln mulmig* bedenken vorbehalte misstrauisch angst sorge sorgen
    @unsure = befürchte befürchtung respekt schiss muffensausen bange scheue graut reue bereue
    @ponder = überlege überleg überlegen grüble grübel* nachdenken nachgedacht abwägen abwäge bedenkzeit
    @ponder = schwanke schwanken zögere zöger zögern zaudere hadere hadern ringe wanke tendiere
    @ponder = tendenz liebäugle zweifle drüberschlafen schlafen bedenken sacken abwarten
    @maybe = vielleicht eventuell evtl womöglich möglicherweise vermutlich wahrscheinlich wohl
    @maybe = irgendwie vllt vlt eigentlich jein mhm hm hmm hmmm ähm äh öhm tja naja puh och mal
    @maybe = eher fast glaube glaub schätze denke könnte ob weiss weiß ahnung doch
    @sure = sicher entschieden entschlossen definitiv überzeugt klar eindeutig fest endgültig
    @sure = garantiert zweifellos selbstverständlich bestimmt feststeht steht

    # Repetition
    @again = wieder erneut* nochmal nochmals abermals wiederholt* wiederum nochma nomal noma mehrfach
    @again = mehrmals wiederholung ständig dauernd andauernd laufend fortwährend permanent neuerlich*
    @again = nochmalig* abermalig* weiterhin unverändert dauerzustand dauerschleife endlosschleife
    @again = zigmal zigfach hundertmal tausendmal x-mal zweimal dreimal viermal fünfmal sechsmal
    @again = etliche unzählige wiederkehrend* regelmässig jedesmal schonwieder immerzu
    @ordinal = zweite* dritte* vierte* fünfte* sechste* siebte* achte* neunte* zehnte* x-te zig*
    @ordinal = 2te 3te 4te 2ten 3ten 4ten
    @already = schon bereits längst damals vorher zuvor neulich letztens vorige* letzte* vergangen*
    @already = vorgestern letztes früher vormals letztmals
    @reported = geschrieben gemeldet angerufen reklamiert kontaktiert gesagt erklärt beschwert gemailt
    @reported = geschildert mitgeteilt gefragt angefragt nachgefragt hingewiesen versucht geschickt
    @reported = gesendet eingereicht beantragt gebeten angeschrieben nachgehakt versprochen zugesagt
    @reported = zugesichert telefoniert gesprochen beanstandet bemängelt angemahnt erinnert probiert
    @reported = durchgegeben dargelegt beschrieben übermittelt repariert ausgetauscht getauscht ersetzt
    @contact = mail mails email anruf anrufe nachricht anfrage meldung reklamation beschwerde brief
    @contact = schreiben versuch anlauf ticket erinnerung formular fax techniker reparatur austausch
    @first = erstmals erste ersten erster erstes erstmalig* einmalig* neukunde erstmal bisher
    @same = dasselbe dieselbe* derselbe denselben selbe* gleiche* identisch* genauso ebenfalls

    # Matters that humans handle
    @death = gestorben* verstorben* verstarb starb stirbt sterben tod todes* tot tote* sterbe* todesfall
    @death = beerdig* bestatt* hinterblieben* trauer* nachlass* erbe* erbin erbschaft* erbschein*
    @death = witwe* witwer erblasser entschlafen heimgegangen verschieden ableben suizid*
    @death = selbstmord verwitwet beisetz* totenschein hinterlassenschaft testament trauerfall urne
    @illness = krank* erkrank* schwerkrank krebs* chemo* depress* pflege* demen* behinder* therapie
    @illness = burnout tumor* diagnos* schlaganfall* herzinfarkt* operation op operiert reha*
    @illness = klinik* intensivstation notaufnahme krankenhaus* arzt ärztin arztes corona dialyse
    @illness = infarkt parkinson alzheimer multiple sklerose epilep* asthma* diabet* bandscheib*
    @illness = rollstuhl* psych* pflegegrad pflegebedürftig* schwerbehindert* gebrochen schwanger*
    @illness = fehlgeburt leukämie metasta* krankgeschrieben* koma gelähmt querschnitt* hospiz
    @illness = palliativ* migräne panikattacke* angststörung* borderline sucht* alkoholkrank blind
    @illness = herzschrittmacher beatmungsgerät sauerstoffgerät transplant* unheilbar
    @accident = unfall* *unfall verunglück* angefahren aufgefahren zusammenstoss* überschlagen gerammt
    @accident = kollision kollidiert karambolage gekracht totalschaden unfallgegner glatteis* gestürzt
    @accident = sturz ausgerutscht überfahren auffahr* blechschaden krach unfallstelle crash
    @accident = verletzt* verletzung* verbrannt verbrüht
    @emergency = lebensgefahr notruf gasgeruch brand feuer rauch* qualm* stromschlag explo*
    @emergency = evakuier* bewusstlos* atmet ohnmächt* kohlenmonoxid notlage wasserrohrbruch
    @emergency = rohrbruch überflutet überschwemm* flut unterwasser funken funkt schmort stichflamme
    @emergency = hilfe rettung rettungswagen feuerwehr vergift* eingesperrt eingeschlossen steckt
    @emergency = gas riecht stinkt kabelbrand leck austritt erstick* blutet =gefahr notarzt
    @legal = anwalt* *anwalt anwält* gericht* klage* klagen verklage* verklagen rechtlich* juristisch*
    @legal = verbraucherzentrale verbraucherschutz* schlichtung* schlichter ombuds* staatsanwalt*
    @legal = polizei* strafanzeige anzeige anzeigen angezeigt mahnbescheid* aufsichtsbehörde* bafin
    @legal = bundesnetzagentur datenschutzbeauftragt* dsgvo schadensersatz* schadenersatz*
    @legal = rechtsschutz* rechtsweg prozess* abmahn* einstweilige verfügung vollstreck* strafbar
    @legal = unterlassung* unterlassungsklage rechtsbeistand kanzlei paragraf paragraph bgb medien
    @complaint = beschwer* *beschwerde reklamier* beschwerdestelle reklamation* beanstand* bemängel*
    @complaint = missstand dienstaufsichtsbeschwerde beschwerdebrief beschwerdemanagement
    @bank = iban bic konto* *konto bankverbindung* bankdaten kontodaten kontonummer* lastschrift*
    @bank = sepa* einzugsermächtigung* kreditkart* girokarte karte kartennummer* pin tan
    @bank = bank sparkasse volksbank girokonto abbuch* abgebucht überweis* paypal passwort
    @bank = zugangsdaten phishing kontoinhaber*
    @theft = gestohlen geklaut diebstahl gehackt missbrauch* missbraucht unberechtigt* unbefugt*
    @theft = einbruch einbrecher eingebrochen betrüger betrugs* fremd* unbekannt* hacker verloren
    @theft = ausgespäht identitätsdiebstahl entwendet raub überfall geraubt
    @change = neu neue neuer neues neuen geändert ändern änderung gewechselt wechseln wechsel
    @change = aktualisieren umstellen umgestellt hinterlegen hinterlegt eintragen austauschen ersetzen
    @damage = schaden *schaden schäden schadens* beschädigt* zerstört* kaputt zerbrochen wasserschaden
    @damage = hagel* sturm* leitungswasser* zerkratzt beule* delle* gutachter schadensmeldung
    @damage = haftpflicht* hausrat* kasko* gebäudeversicherung glasbruch regulier* zerbeult
    @damage = versichert versicherung* versicherungsfall geltend ersatz erstattet
    @relative = vater mutter mann frau oma opa bruder schwester sohn tochter kind ehemann ehefrau
    @relative = partner* lebensgefährt* schwiegermutter schwiegervater tante onkel grossmutter
    @relative = grossvater eltern papa mama freund freundin nachbar* cousin* neffe nichte
    @relative = familie angehörig* schwager schwägerin enkel* lebenspartner* kumpel
    @thing = akku batterie leitung link server router app drucker handy internet fernseher gerät
    @thing = waschmaschine laptop maschine display bildschirm motor telefon seite webseite heizung
    @thing = kühlschrank lampe website pc computer tablet netz anschluss signal fernbedienung

    # Exceptions
    @exception = ausnahme* ausnahmsweise sonderregel* sonderfall sondergenehmigung* ausnahmefall
    @exception = härtefall* sonderlösung* sonderwunsch* extrawurst ausnahmeregelung* einzelfall*
    @goodwill = kulanz* kulant* goodwill entgegenkomm* entgegen grosszügig* nachsicht* gnade milde
    @goodwill = ermessen* spielraum herz verständnis wiedergutmachung* entschädig* ausgleich
    @goodwill = auge augen zudrücken fünfe gerade kompromiss gefallen gutwill* mitleid menschlich
    @goodwill = barmherz* gutschein rabatt nachlass trostpflaster geste unbürokratisch*
    @waive = erlassen erlasst verzichten verzichtet streichen gestrichen absehen ersparen erspart
    @waive = zurücknehmen rückgängig stornieren reduzieren senken stunden stundung aufschub
    @waive = verlängern verlängerung nachreichen umtauschen zurückgeben gutschreiben anerkennen
    @waive = weglassen ausbuchen zurückerstatten entfallen umgehen rausnehmen wegfallen aussetzen
    @fee = gebühr* *gebühr mahngebühr* zinsen kosten pauschale porto strafe versandkosten aufpreis
    @fee = mahnkosten säumniszuschlag* zuschlag beitrag rate raten bearbeitungsgebühr* betrag
    @late = abgelaufen verpasst versäumt überschritten spät verspätet verschwitzt vergessen verschlafen
    @late = überzogen vorbei drüber knapp verfristet rum paar versehentlich frist tage
    @rule = regel* vorschrift* richtlinie* agb bedingung* bestimmung* vertrag laut normalerweise
    @rule = eigentlich grundsätzlich streng regulär* offiziell üblich* standardmässig formal*
    @loyal = stammkunde* stammkundin langjährig* treu* jahre jahren jahrelang kunde kundin kunden
    @hardship = arbeitslos* alleinerziehend* rentner* rente student* kurzarbeit knapp insolven* azubi
    @hardship = schulden geldnot pleite klamm hartz bürgergeld jobverlust notlage finanziell*

    # Ways of contact
    @phone = telefon* *telefon anruf* anrufen anrufe angerufen hotline* warteschleife* callcenter
    @phone = rufnummer* servicenummer telefonisch* telefonieren rückruf* ruckrufe klingel* ruft rufen
    @phone = festnetz handy* wartemusik gespräch* sprachcomputer anruft zurückruf* durchklingeln
    @mail = mail mails e-mail email emails e-mails mailen mailt newsletter werbemail* anmailen postfach
    @chat = chat* *chat messenger* whatsapp sms push* chatten livechat telegram signal
    @letter = brief* post briefpost papier* fax* schriftlich* einschreiben postweg zettel briefkasten
    @portal = app portal* kontaktformular* formular* webseite website homepage login filiale* schalter
    @portal = online* kundenkonto faq faqs hilfeseite* ticketsystem onlineportal kundenportal
    @refuse = verzichte unterlassen verschonen verschont erspart ersparen verbitte aufhören
    @refuse = hasse ungern weigere verweigere ablehne lehne unerwünscht blockiere blockiert scheue
    @refuse = ausschliesslich nur lieber stattdessen statt anstatt bloss niemals nie keinesfalls
    @refuse = keineswegs abmelden abbestellen widerspreche untersage verbiete schenken sparen
    @refuse = aufdrängen zwingen zwingt
    @callback = zurückrufen rückruf zurückruft durchklingeln anrufen melden meldet zurückmelden
    @callback = anruft kontaktieren kontaktiert kontaktaufnahme
    @connect = verbinden verbinde verbindet durchstellen weiterleiten weiterverbinden übergeben
    @connect = vermitteln weiterreichen weitergeben durchstellt verbindung durchstell* weiterleit*
    @connect = eskalieren holen hole holt rufen dazuholen einschalten herholen übernehmen übernimmt
    """
}
