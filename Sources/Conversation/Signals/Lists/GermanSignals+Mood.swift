/// German: anger, urgency, hesitation, irony.
extension SignalLists {
  static let germanMood = """
    [anger]
    @angry = sauer wutend verargert genervt frustriert stinksauer emport entsetzt aufgebracht wut
    @angry = fassungslos angepisst angefressen rasend zornig stinkig erbost entrustet stocksauer
    @angry = geladen bedient gefrustet
    @insult = frechheit unverschamtheit unverschamt sauerei schweinerei zumutung verarsche
    @insult = verarscht verarschen saftladen drecksladen scheissladen abzocke abzocker betruger
    @insult = inkompetent unfahig idiot idioten vollidiot* versager deppen dilettant* amateure
    @insult = frech dreist respektlos schamlos scheisse scheiss* beschissen* kacke arsch* fuck*
    @insult = wtf dreck drecks* verfickt* mistladen pfusch stumper veraeppeln veralbern witzfiguren
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
    16 nicht ..2 bieten|gefallen|hinnehmen|hinnehmbar|akzeptabel|akzeptieren|wahr
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
    - verdammt|unglaublich|unfassbar|wahnsinnig|wahnsinn ..2 gut|schnell|nett|toll|freundlich|super|lecker|schon|zufrieden|dankbar|hilfsbereit|gefreut
    - wenn|falls ..4 @angry|unzufrieden|enttauscht
    - mist|mistwetter
    - nicht ..1 schlimm
    - war|waren ..4 @angry|enttauscht ..6 jetzt|inzwischen|mittlerweile

    [urgency]
    @urgent = dringend dringlich eilig eilt schnellstmoglich* umgehend unverzuglich asap sofort pronto
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
