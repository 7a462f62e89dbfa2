/// German: anger, urgency, hesitation, irony.
extension SignalLists {
  static let germanMood = """
    [anger]
    14 habe|hab ..6 satt
    14 =satt
    16 kein* ..1 bock|nerv|geduld ..1 mehr
    16 auf ..2 arm nehmen|nehmt|genommen
    16 ist ..1 das ..1 ihr|euer|dein ernst
    14 gehts noch $
    14 euer|ihr ernst `?`|`??`|`!`
    18 spinnt|spinnen|verruckt|bescheuert ..2 ihr|sie|eigentlich
    18 ihr|sie ..2 spinnt|spinnen|bescheuert|hirnlos|nichtsnutz*
    16 nicht ..1 ganz dicht|sauber
    16 lasst|lassen ..2 mich ..2 ruhe|frieden
    14 armselig|haarstraubend|haareraufen|schikane|verplempert
    14 geschwafel|ausrede*|lugen|lugt|gelogen
    14 das|ist ..2 letzte|hohe|gipfel|krone
    14 fallt mir ..3 nichts|nix ..2 ein
    14 vergeht ..2 alles|lust
    14 feierabend mit
    14 erwarte ..2 entschuldigung
    14 schame|schamen|schamt ..2 euch|sich
    14 ist ..2 theater|zirkus|affentheater|saustall|chaos|chaotisch|kindergarten
    14 wut|zorn|hass|frust
    14 explodiere|platze|=koche|schaume|brulle|ausrasten|raste|wahnsinnig
    14 macht ..2 mich ..3 wahnsinnig|fassungslos|fertig|krank|rasend
    14 drecks*|scheiss*|mist* laden|verein|service|firma|app|hotline
    16 geht ..1 mir ..1 auf
    14 aufgelegt|abgewimmelt|abgespeist|abgefertigt|hangengelassen
    12 erst ..6 dann ..6 kassieren|ablehnen|abgelehnt|kneifen
    - satt ..1 machen
    @angry = sauer wutend verargert genervt frustriert stinksauer emport entsetzt aufgebracht wut
    @angry = fassungslos angepisst angefressen rasend zornig stinkig erbost entrustet stocksauer
    @angry = bedient gefrustet
    @insult = frechheit unverschamtheit unverschamt sauerei schweinerei zumutung verarsche
    @insult = verarscht verarschen saftladen drecksladen scheissladen abzocke abzocker betruger
    @insult = inkompetent unfahig idiot idioten vollidiot* versager deppen dilettant* amateure
    @insult = frech dreist respektlos schamlos scheisse scheiss* beschissen* kacke arsch* fuck*
    @insult = wtf dreck drecks* verfickt* mistladen pfusch stumper veraeppeln veralbern
    @insult = witzfiguren
    @bad = katastrophe katastrophal miserabel unterirdisch lacherlich inakzeptabel skandal
    @bad = armutszeugnis unding schande bodenlos unmoglich grottenschlecht unzumutbar unerhort
    @bad = peinlich erbarmlich desastros indiskutabel unprofessionell schrecklich furchtbar
    @bad = schlimm horror desaster mies mieseste schlechteste unverantwortlich
    14 @angry
    18 @intense ..1 @angry
    18 @insult
    20 @intense|so ..2 @insult
    12 @bad
    16 @intense|so ..2 @bad
    10 enttauscht|unzufrieden|argerlich|nervig|nervt|frustrierend
    14 @intense ..1 enttauscht|unzufrieden|argerlich|nervig|frustrierend
    16 nervt|nerven|kotzt|regt ..2 mich|uns|mir
    14 argere|argert ..2 mich|uns
    18 nase|schnauze|faxen ..2 voll|dicke|gestrichen
    16 jetzt|es|mir|langsam ..2 reicht|reichts
    16 reicht ..1 mir|es|jetzt
    18 kragen ..1 platzt|geplatzt
    16 platzt ..2 kragen
    18 auf ..2 keks|nerven|sack|geist|eier|senkel
    16 geduld ..3 ende|vorbei|erschopft
    14 geduldsfaden|kotzen|heulen|hinhaltetaktik|hingehalten
    16 nicht ..1 langer ..1 bieten|gefallen
    16 das ..3~ nicht ..2 gefallen ..1 lasse|lassen
    16 gefallen lasse|lassen
    16 nicht ..2 bieten|hinnehmen|hinnehmbar|akzeptabel|akzeptieren|wahr
    16 geht ..1 gar|uberhaupt nicht
    16 fur dumm|blod ..1 verkauf*
    16 soll ..2 das|dies ..2 witz|scherz
    16 schlechter|schlechten ..1 witz|scherz
    14 was soll ..1 das|der|dieser ..2 `?!`|`??`|`!!`|mist|unsinn|quatsch|scheiss
    14 was zum teufel|henker|geier
    12 nie wieder ..4 bestell*|kauf*|euch|ihnen|kunde
    14 hasse ..3 euch|sie|das|es|diese*|euren|eure
    12 verdammt|verdammte|verflucht|verfluchte|himmelherrgott|gottverdammt*
    12 unfassbar|unglaublich|wahnsinn|ungeheuerlich
    12 wollt|wollen ..2 mich ..3 verarschen|veraeppeln|veralbern
    12 seit ..3 wochen|monaten|tagen ..5 passiert|nichts|keine|warte
    6 wie ..1 oft|lange ..2 noch
    4 `!!`
    4 `?!`
    2 `??`
    4 CAPITALS ..1 CAPITALS
    6 CAPITALS ..1 CAPITALS ..1 CAPITALS ..1 CAPITALS
    12 `😡`|`🤬`|`😤`|`🤮`|`🖕`
    - nicht|kein* ..3 @angry|@insult|@bad|enttauscht|unzufrieden
    - @angry|argere ..3 nicht
    - argere ..1 mich ..2 nicht
    - verdammt|unglaublich|unfassbar|wahnsinnig|wahnsinn ..2 gut|schnell|nett
    - verdammt|unglaublich|unfassbar|wahnsinnig|wahnsinn ..2 toll|freundlich|super
    - verdammt|unglaublich|unfassbar|wahnsinnig|wahnsinn ..2 lecker|schon|zufrieden
    - verdammt|unglaublich|unfassbar|wahnsinnig|wahnsinn ..2 dankbar|hilfsbereit|gefreut
    - wenn|falls ..4 @angry|unzufrieden|enttauscht
    - mist|mistwetter
    - nicht ..1 schlimm
    - war|waren ..4 @angry|enttauscht ..6 jetzt|inzwischen|mittlerweile

    [urgency]
    14 zeitkritisch|vorrangig|zugig|beschleunigen
    14 eilantrag|priorisier*|fristablauf|einsendeschluss|abgabetermin
    14 in ..1 NUMBER ..1 minuten|min|stunden|std|h|tagen
    14 in ..2 zehn|funf|zwei|drei|zwanzig ..1 minuten|stunden|tagen
    14 noch heute|heit
    14 heute ..3 muss|brauche|noch|raus
    14 brauche|brauch|brauchen ..4 heute|sofort|morgen|gleich|jetzt
    14 bis|vor ..1 mitternacht|mittag|ostern|weihnachten|monatsende
    14 bis|vor ..1 wochenende|heute|morgen|feierabend|freitag
    14 lauft ..4 ab|aus
    12 lauft ..3 montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag
    12 am ..1 montag|dienstag|mittwoch|donnerstag ..3 ist|steht|muss
    12 am ..1 freitag|samstag|sonntag|ersten ..3 ist|steht|muss
    14 sonst|andernfalls|ansonsten ..5 verliere|verfallt|steht|platzt|sitze|stehe|verfallen
    14 steh|stehe|stehen|sitze|sitzen|sitz ..3 flughafen|gate|bahnhof|schalter
    14 steh|stehe|stehen|sitze|sitzen|sitz ..3 fest|hier|zug|grenze|hotel
    14 letzte|letzter|letzten ..1 tag|frist|chance|zug
    14 gerade ..4 uberweist|lauft|brennt|passiert
    14 tun sie ..1 was
    14 schnell ..1 `!`|`!!`|bitte
    14 helft|helfen ..2 mir ..1 schnell
    14 sondern ..1 gleich|sofort|heute
    14 =jetzt ..1 `!`|`.`
    12 gleich|sofort ..2 `!`|`!!`
    14 gebt ..1 gas
    12 wartet|warten ..2 schon
    - keine ..2 eile|hektik|stress
    - nicht gleich|sofort|heute|eilig
    - gestern|damals|vor ..6 problem
    - erst nachste*
    @urgent = dringend dringlich eilig eilt schnellstmoglich* umgehend unverzuglich asap sofort
    @urgent = pronto
    @urgent = notfall* brandeilig schnellstens
    14 @urgent
    18 @intense|ausserst ..1 @urgent
    16 so schnell|bald|rasch wie|es ..1 moglich|geht
    14 so schnell|bald|rasch moglich
    14 noch ..1 heute
    14 heute ..1 noch
    14 bis ..1 morgen|heute|ubermorgen|mittag|abend|montag|dienstag|mittwoch|donnerstag|freitag
    14 zeit drangt|lauft|knapp
    14 drangt|pressiert|brennt
    14 @intense|ganz schnell
    14 nicht ..2 warten
    14 keine ..2 zeit
    14 in ..2 stunde|stunden|minuten
    14 jetzt gleich|sofort
    12 schnell ..3 hilfe|losung|antwort|ruckmeldung|handeln
    12 frist ..5 morgen|heute|ubermorgen
    10 schnell|schnelle|rasch ..1 bitte
    10 bitte ..2 schnell|beeilen
    - nicht ..3 @urgent
    - kein* ..2 eile|stress|hektik|notfall
    - @urgent ..2 nicht
    - ab sofort
    - sofort ..1 lieferbar|verfugbar|uberweisung|kauf
    - hat ..1 zeit
    - wie|was ..3 in|bis ..2 stunden|minuten

    [hesitation]
    14 bin ..3 nicht ..3 sicher|uberzeugt|schlussig
    14 trau|traue|getraue ..4 nicht
    14 angst|sorge|befurchte|mulmig|skeptisch
    14 zogerlich|zwiegespalten|zwickmuhle|unentschieden|zaudere
    14 hadere|ringe|wanke|unsicherheit|hemmungen|bauchschmerzen|bauchweh|ratlos|zweifeln
    14 mal|noch|erst|lieber ..2 uberlegen|nachdenken|drüber|schlafen|abwarten
    14 uberlege|uberlegen|grubel*|nachdenken|abwagen|bedenkzeit
    14 eigentlich ..6 aber
    14 einerseits|andererseits
    14 weiss ..3 nicht
    14 keine|kein ahnung|plan ..3 ob|was|wie|soll
    14 ob ..8 richtig* ..2 ist|ware|entscheidung
    14 oder ..1 doch ..1 nicht|lieber|besser
    14 oder ..1 lieber|besser
    12 irgendwie|wohl|womoglich|moglicherweise|vermutlich|vielleicht
    12 jein|mh|mhm|och
    14 soll ich ..6 `?`
    14 ware ..4 besser
    - weiss ..1 nicht wo|wann|welche*|wer|wie
    - keine bedenken|zweifel|angst|sorge
    - nicht ..2 unsicher
    14 nicht ..2 sicher
    14 unsicher|unschlussig|verunsichert|unentschlossen|zogere|zweifle|zweifel|schwanke|ratlos
    14 weiss ..2 nicht|net|nich ..2 ob|recht|genau|so
    14 weiss ..2 noch nicht
    14 uberlege ..3 ob|noch
    14 keine ahnung ..2 ob
    14 nicht ..2 entscheiden|entschieden|uberzeugt
    14 hin und hergerissen|her
    14 hergerissen|bedenken|grubele
    12 ahm|hm|hmm|ahem|tja|naja|puh
    12 traue ..2 nicht
    10 vielleicht|eventuell|evtl|womoglich
    14 soll ..1 ich ..5 oder
    12 lohnt ..3 uberhaupt|wirklich
    12 glaube ..2 schon|fast
    12 mal sehen|schauen|gucken
    - nicht ..3 zogern|zogere|zweifle
    - sicher ..2 dass
    - vielleicht konnen|kann|konnten|konnte sie|ihr|du|jemand

    [irony]
    @great = toll super klasse grossartig wunderbar herrlich fantastisch prima spitze bravo genial
    @great = hervorragend ausgezeichnet glanzleistung meisterleistung
    14 na ..1 @great|danke|bravo|prost
    14 ganz|echt|wirklich|ja @great
    14 @great ..3 leistung|service|support|arbeit|gemacht
    16 danke ..1 fur nichts
    16 herzlichen gluckwunsch
    14 respekt|chapeau|applaus
    14 wie schon dass
    14 schon dass ..6 wieder|immer|nicht|nie
    14 `🙄`|`😒`|`👏`|`🙃`
    14 @great ..8 wieder|nicht|kaputt|nie
    - danke ..8 @great
    """
}
