/// German: what the matter is like: repeated, sensitive, beyond the rules.
extension SignalLists {
  static let germanMatter = """
    [repetition]
    14 wieder* dasselbe|gleich*|nicht|kein*|falsch|kaputt|defekt|weg
    14 ^ wieder|wiedermal
    14 noch einmal|mal|nochmal|nochmals|noma|nochma
    14 hake|frage|frag|melde ..3 noch|nochmal|wieder|erneut|abermals|nochma
    14 schreibe|schreib|bitte|versuche ..3 noch|nochmal|wieder|erneut|abermals|nochma
    14 bereits|schon|doch ..5 geschrieben|gemeldet|angerufen|gefragt
    14 bereits|schon|doch ..5 kontaktiert|gesagt|reklamiert|mitgeteilt
    14 bereits|schon|doch ..5 geschickt|zugesagt|versprochen|zugesichert
    14 bereits|schon|doch ..5 belegt|gesendet|beschwert|gemailt
    14 weiterhin|weiter|noch ..3 besteht|problem|fehler|kaputt|ohne
    14 ohne ..2 antwort|reaktion|ergebnis|erfolg|ruckmeldung
    14 nicht|nie|keine ..2 reagiert|antwort|beantwortet|gemeldet|erhalten
    14 nach|seit|trotz ..2 reparatur|letzten|letzter|austausch|update
    14 zum|beim ..1 NUMBER ..1 mal|versuch
    14 das ..1 NUMBER ..1 mal
    14 auch ..2 NUMBER|zweite*|dritte*|vierte*|nachste*
    14 zwei|drei|vier|funf techniker|router|mails|briefe|anrufe|wochen|termine
    14 ersten beiden|zwei
    14 erneut*|wiederholt*|dauerzustand ..2 vierte|dritte|zweite
    14 abermals|altbekannt*|neuerlich*|inzwischen ..2 vierte|dritte|zweite
    14 genauso ..3 wie ..3 letzte*|vergangen*|erste*|beim
    14 hatten ..1 wir ..3 schon|neulich|bereits
    14 von vorn*|vorne
    - noch einmal ..2 bestellen|buchen|danke|kommen
    @ordinal = zweiten zweite dritten dritte vierten vierte funften funfte sechsten zehnten x-ten
    @times = zweimal dreimal viermal funfmal sechsmal zehnmal mehrmals mehrfach zigmal x-mal
    @times = hundertmal tausendmal wiederholt etliche unzahlige
    16 schon wieder
    16 zum ..1 @ordinal mal
    16 @ordinal mal
    16 @ordinal ..1 versuch|anfrage|mail|reklamation|beschwerde|anruf|nachricht|anlauf
    14 @times ..6 geschrieben|gemeldet|angerufen|gefragt|kontaktiert|versucht
    14 @times ..6 reklamiert|gesagt|beschwert|gebeten|mitgeteilt|geschickt
    14 schon|bereits|jetzt @times
    14 @times ..2 schon|bereits
    14 schon|bereits NUMBER mal
    14 NUMBER mal ..4 geschrieben|gemeldet|angerufen|gefragt|kontaktiert|versucht
    14 erneut|abermals|nochmals|wiederum
    14 immer|noch wieder
    14 immer ..1 noch nicht|kein*
    14 noch immer
    14 immer noch
    14 jedes mal
    14 wie oft ..1 noch|denn|muss|soll
    12 wieder ..2 nicht|kaputt|defekt|falsch|das|dasselbe|kein*
    12 wie ..1 gesagt|erwahnt|geschrieben
    12 hatte|habe ..4 schon|bereits ..5 geschrieben|gemeldet|angerufen|gefragt
    12 hatte|habe ..4 schon|bereits ..5 kontaktiert|gesagt|reklamiert|mitgeteilt
    - zum ersten mal
    - nicht|nie wieder
    - immer noch ..2 gultig|moglich|aktuell

    [exception_wanted]
    14 ausnahme|sonderregel*|ausnahmeregel* ..4 `?`|bitte|machen|fur
    14 aus|auf kulanz
    14 kulanz*|kulant* ..3 bitte|antrag|hoffe|`!`|zeigen
    14 kulanzantrag
    16 fünfe|funf|funfe ..2 gerade
    16 gnade ..1 vor
    14 nur ..2 dies*|eine ..2 mal
    14 ein|einziges mal
    14 dies* ..1 ein* mal
    16 aug|auge|auglein|augen ..3 zu|zudruck*|zuadruck*
    14 nicht so|ganz streng
    14 spielraum ..6 nutzen|konnten|konnen|gunsten
    14 appelliere|grosszugig*|ermessen|nachsicht|milde|verstandnis
    14 trotzdem ..3 noch|bitte|nehmen|bekommen
    14 trotz ..3 abgelaufen*|frist|verspatung
    14 erlassen|ersparen|erlasst|verzichten|weglassen ..2 bitte|`?`|konnen|konnten|sie|mir
    14 konnen|konnten|konnt|konntet ..8 erlassen|verzichten|weglassen
    14 konnen|konnten|konnt|konntet ..8 streichen|absehen|reduzieren|verlangern
    14 entgegenkommen
    14 hälfte|halfte gutschreiben
    14 wie ..1 ware|wars mit
    14 auch wenn ..5 frist|abgelaufen|vorbei|uberschritten
    14 als ..1 langjahrig* kunde ..4 hoffe|bitte|erwarte
    14 versehen ..3 stornieren|betrachten
    14 irgendwie|moglich ..3 umgehen|weglassen|anders
    14 obwohl|wenngleich ..4 frist|abgelaufen|zu spat|vorbei
    - aus kulanz ..4 bekommen|erhalten|angekommen
    - kein* ..1 extrawurst|ausnahme|kulanz|gefalligkeit
    - wie ..1 lange|wird
    - danke|dank ..5 kulanz|entgegenkommen
    - entgegenkommen|kulanz ..4 war|top|angekommen
    16 ausnahme ..3 machen|moglich|gewahren|bekommen|drin
    16 eine|ne ausnahme
    16 ausnahmsweise
    16 auge|augen ..2 zudrucken|zudruckt
    16 kulanz
    16 kulant|kulanterweise|kulanzweise|kulanzlosung|entgegenkommen|goodwill
    14 sonderregelung|sondergenehmigung|sonderfall|harterfall|hartefall
    14 entgegen ..2 kommen
    14 kommen ..4 entgegen
    14 wiedergutmachung|entschadigung
    14 gebuhr|kosten|zinsen|mahngebuhr ..4 erlassen|verzichten|streichen
    14 trotzdem ..2 noch ..3 zuruck*|umtausch*
    14 obwohl ..6 frist|abgelaufen
    - ohne|kein* ausnahme
    - welche|gibt ..3 ausnahmen
    - ausnahmen ..2 vom|von|beim|bei

    [sensitive_topic death]
    - batterie|akku|leitung|link|serie|netz|server|router|app|*maschine|*gerät ..4 tot|gestorben|toter
    - handy|laptop|drucker|fernseher|kühlschrank|tablet|computer|rechner ..4 tot|gestorben|toter
    20 mein*|unser* ..1 @relative ..4 gestorben|verstorben
    16 lebt nicht mehr
    16 von uns gegangen
    16 erbin|erben|erbschein|haushalt auflos*|verwitwet|hinterlassen*|selbstmord|suizid*
    14 vater|mutter|mann|frau|oma|opa|bruder|schwester ..5 tot|gegangen|gestorben|verstorben
    18 gestorben|verstorben*|todesfall|sterbefall
    18 beerdigung|hinterblieben*|trauerfall|sterbeurkunde|gestorbene
    16 ist ..3 tot
    14 nachlass|erbe|erbin|witwe|witwer|erblasser|bestattung

    [sensitive_topic accident]
    16 unfall|autounfall|verkehrsunfall|arbeitsunfall|unfallgegner|verungluckt
    14 angefahren|aufgefahren|zusammenstoss

    [sensitive_topic illness]
    14 krankgeschrieben|notaufnahme|corona|krankenhaus|pflegebedurftig*
    14 demenz|behinder*|therapie|burnout|tumor
    14 krebs|krank|erkrankt|erkrankung|schwerkrank|krankheit|depression*|chemo*|pflegefall
    14 krankenhaus|klinik|intensivstation|diagnose|schlaganfall|herzinfarkt|operation|reha

    [sensitive_topic emergency]
    20 ^ feuer|=brand|rauch|explosion `!`|`!!`
    20 ^ hilfe|feuer feuer $
    20 ^ hilfe ..3 =brennt $
    20 ^ es =brennt $
    20 ^ hier|da =brennt es? $
    20 ^ gasgeruch|gasleck|gasaustritt|gasalarm $
    20 ^ gasgeruch|gasleck|gasaustritt im|in|bei|hier
    20 ^ hilfe gasgeruch|gasleck|gas|rauch $
    20 ^ es|hier|hilfe ..2 riecht|stinkt ..2 nach gas
    20 ^ ich|wir ..2 =rieche|=riechen ..2 gas
    - riecht|stinkt|roch ..6 *kerze|parfüm|kaffee|toast|essen|kuchen|tee|räucherstäbchen|normal
    - *kerze|parfüm|kaffee|toast|essen|kuchen|tee|räucherstäbchen|normal ..6 riecht|stinkt|roch
    20 riecht|stinkt|roch|riechen ..4 verbrannt*|verschmort*|angebrannt|angekokelt|verkokelt|versengt
    20 verbrannt*|verschmort*|angebrannt|angekokelt|verkokelt ..2 riecht|stinkt|roch
    20 brandgeruch|schmorgeruch
    20 funken ..4 steckdose|*dose|stecker|kabel|*kabel|zähler|*zähler|*kasten|gerät|*gerät|*maschine
    20 steckdose|*dose|stecker|kabel|*kabel|zähler|*zähler|*kasten|gerät|*gerät ..3 funken|=funkt
    - lampe|leuchte|licht|lämpchen|kerze|*lampe|*leuchte ..2 =brennt
    - led|diode|birne|anzeige|symbol|licht|*licht|*lampe|*leuchte ..4 =brennt
    - =brennt ..4 lampe|leuchte|licht|led|diode|birne|kerze|*lampe|*leuchte|*licht|cd|cds|dvd|dvds
    - am|beim *gerät|router|*router|zähler|*zähler|*kasten =brennt nur|die|der|ein|eine|das|kein*|rot
    - =brennt nicht
    20 zähler|*zähler|akku|*akku|batterie|*batterie|netzteil ..2 =brennt|=qualmt|=raucht|=schmort
    20 kabel|*kabel|steckdose|*dose|kasten|*kasten|anlage ..2 =brennt|=qualmt|=raucht|=schmort
    20 gerät|*gerät|router|laptop|handy|fernseher|toaster ..2 =brennt|=qualmt|=raucht|=schmort
    20 kühlschrank|*maschine|trockner|wallbox|*anlage|speicher ..2 =brennt|=qualmt|=raucht|=schmort
    20 auto|*auto|wagen|fahrzeug|roller|*roller|garage|balkon ..2 =brennt|=qualmt|=raucht|=schmort
    20 =brennt|=qualmt|=schmort ..2 zähler|*zähler|akku|*akku|batterie|*batterie|netzteil|steckdose
    20 =brennt|=qualmt|=schmort ..2 kabel|*kabel|*kasten|gerät|*gerät|router|laptop|handy|*anlage
    20 =brennt|=qualmt|=schmort ..2 *maschine|trockner|auto|*auto|wagen|roller|*roller|garage
    20 steht|stehen ..4 in =flammen
    20 voll|voller ..1 =rauch|=qualm
    20 es|hier =qualmt
    - kann|könnte|können ..8 stromschlag|stromschläge
    20 stromschlag|stromschläge ..2 bekommen|gekriegt|erlitten|abbekommen|bekam
    20 bekommen|gekriegt|bekam|erlitten|hatte ..3 stromschlag
    - wenn|falls|ob ..8 bewusstlos|ohnmächtig
    20 ist|sind|liegt|liegen|wurde|wird|worden ..5 bewusstlos|ohnmächtig
    20 bewusstlos|ohnmächtig ..3 boden|geworden|zusammengebrochen|`!`|`!!`
    20 ^ bewusstlos $
    20 *batterie|*batterien|*zelle|*zellen|magnet*|*reiniger|gift ..3 =verschluckt|=geschluckt
    20 =verschluckt|=geschluckt ..4 *batterie|*batterien|*zelle|*zellen|magnet*|*reiniger|gift
    20 *reiniger|gift|chlor|*tabletten|tabletten ..3 =getrunken|=verschluckt|=geschluckt
    20 =will|möchte|mag ..2 nicht mehr =leben
    20 nicht mehr =leben =will|möchte|wollen|mag
    - =wird|=werdet|=bringt ..4 mich ..2 umbringen
    20 mich ..2 umbringen|töten
    20 mir ..2 =leben nehmen
    20 =bringe|=bring mich ..2 =um
    20 mein =leben ..1 beenden
    20 selbstmordgedanken|suizidgedanken|suizidal
    20 haus|wohnung|küche|keller|dach|zimmer|dachstuhl ..2 =brennt
    20 =brennt ..4 haus|wohnung|küche|keller|dach|zimmer|dachstuhl
    20 strömt ..2 gas
    20 gas ..3 ausströmt|austritt|strömt
    16 liegt|liegen ..3 boden|bewusstlos|reagiert
    14 bewusstlos|atmet|luft ..2 nicht|schlecht|keine
    14 aufzug ..6 fest
    14 steckt|stecken ..4 fest
    16 notfall|lebensgefahr|notruf|gasgeruch|brand|brennt|feuer|rauch|stromschlag|evakuiert
    16 gas ..3 riecht
    16 riecht ..3 gas
    14 wasserrohrbruch|rohrbruch

    [sensitive_topic legal]
    20 sonst|ansonsten|andernfalls ..6 anwalt|anwaltin|rechtsanwalt*|klage|klagen|verklage|gericht
    20 sonst|ansonsten|andernfalls ..6 verbraucherzentrale|strafanzeige|schlichtungsstelle
    20 verklage|verklagen ..1 sie|euch
    - rechtsschutz* ..8 anwalt|anwältin|rechtsanwalt*
    - anwalt|anwältin|rechtsanwalt* ..8 rechtsschutz*|versichert|übernommen|bezahlt
    20 gehe|gehen ..3 zum|zu|zur ..1 anwalt|anwältin|rechtsanwalt* $
    20 nehme|nehmen|suche ..3 anwalt|anwältin|rechtsanwalt* $
    20 =werde|=werden ..4 anwalt|anwältin|rechtsanwalt* einschalten|nehmen|beauftragen|aufsuchen $
    20 =werde|=werden ..4 anwalt|anwältin|rechtsanwalt* gehen $
    20 wende mich ..4 anwalt|anwältin|rechtsanwalt* $
    20 schalte|schalten ..4 anwalt|anwaltin|rechtsanwalt* ..1 ein
    20 hore|horen ..3 von ..1 anwalt|anwaltin|rechtsanwalt*
    20 sehen uns ..2 gericht
    14 gerichtlich*|mahnbescheid|aufsichtsbehorde
    14 datenschutzverstoss|strafanzeige|bundesnetzagentur|schadensersatz
    14 zeige ..3 an
    16 anwalt|anwaltin|rechtsanwalt*|klage|verklagen|gericht
    16 *anwalt|verbraucherzentrale|schlichtungsstelle|staatsanwaltschaft|polizei|klagen
    16 rechtlich* ..1 schritt|schritte|konsequenzen|vorgehen

    [sensitive_topic complaint]
    - nicht|kein* ..3 beschweren|beschwerde
    14 beschwerdemanagement|dienstaufsichtsbeschwerde|*beschwerde|beschwerdestelle
    16 beschwerde ..4 einreichen|einlegen
    16 beschwere|beschweren|beschwerde

    [sensitive_topic bank_data]
    14 neue|neues|neuen|anderes|andere ..1 konto|bank|iban|kontonummer|bankverbindung|kreditkarte
    14 iban|bankverbindung|lastschriftmandat|sepa ..4 neu|andern|geandert|eintragen|ab|lautet
    14 bank ..3 gewechselt
    16 phishing|kontodaten|bankdaten|kreditkartendaten|kontonummer|pin|tan
    16 karte|kreditkarte|konto ..4 missbraucht|gehackt|gestohlen|geklaut
    16 unberechtigt*|unbefugt* ..3 abbuchung|abgebucht|uberweisung

    [sensitive_topic claim]
    14 leitungswasser*|hagel ..8 versicher*|hausrat|schaden|gutachter|zerbeult
    14 einbruch|geklaut|gestohlen ..8 versicher*|hausrat|schaden|gutachter|zerbeult
    14 *schaden ..6 melde|anzeigen|zeige|abrechnen|ersetzt|fotos|erstattet
    14 schaden nr|nummer|melden
    14 versichert ..4 einreichen|was
    16 schaden ..3 melden|gemeldet|entstanden|regulieren
    14 schadensfall|schadenfall|schadensmeldung|schadenmeldung|wasserschaden|schadenersatz
    """
}
