/// German phrases of dialogue acts.
extension ActLists {
  static let german = """
    @negation = nicht kein*
    @filler = bitte =ok okay also so na naja mal doch gern ich und denn sie dir ihnen euch halt
    @filler = das dies es mir einfach jetzt hm hmm ah ach oh noch alle zusammen liebes team leute damen herren
    @filler = sehr geehrte geehrter liebe lieber wohl eben eher ha
    @this = =das =dies diese dieser dieses es
    @thing = option moglichkeit antwort variante punkt vorschlag frage nummer auswahl link
    @known = unzufrieden unfreundlich unprofessionell inkompetent
    @praise = super toll prima klasse perfekt wunderbar spitze top genial hervorragend fantastisch
    @praise = grossartig ausgezeichnet exzellent erstklassig vorbildlich freundlich nett hilfsbereit
    @praise = kompetent beste besten bester bestes gut
    @praised = service kundenservice kundendienst arbeit beratung support team hilfe leistung job
    @praised = unterstutzung bot chatbot assistent seite shop laden app firma mitarbeiter

    [greeting]
    10 hallo|hi|hey|moin|servus|hallochen|tach|hey|halli|grussgott|hello|gruezi|huhu|guten
    10 guten|gute|schonen|schones tag|morgen|abend|tach|mittag|wochenende
    10 schonen|schones guten|gute tag|morgen|abend|mittag
    10 gruss|grusse ..1 gott|dich|euch|sie
    10 moinsen|moinmoin|hallihallo|hallole
    10 hallo|hi|hey|moin|tag nochmal|nochmals|wieder
    10 wie geht ..1 dir|ihnen|euch
    10 morgen|tag|nabend|morning
    10 jemand ..1 da
    10 habe|hatte|hab|hatt ..5 frage|fragen
    10 wollte|mochte|will|wurde|muss ..2 was|etwas|=mal|nur|kurz ..2 fragen
    10 mal|nur|noch|kurz ..1 eine|=ne ..1 frage
    10 kurze|kleine|andere|weitere frage
    10 eine|=ne ..1 frage
    10 brauche|brauch|brauchte|benotige ..3 auskunft|rat|unterstutzung
    10 habe|hab|hatte ..3 anliegen
    10 kann|darf|konnte ..1 ich ..2 fragen
    10 kann|darf|konnte ..1 ich ..1 etwas|was|=kurz|mal ..1 fragen
    10 konnen|kannst|konnt|konntest|konnten sie|du|ihr mir|uns ..2 helfen|weiterhelfen
    10 brauche|brauch|brauchte|benotige ..3 hilfe
    10 hilfe
    10 habe|hab ich ein|=nen problem
    10 ich habe|hab ein|=nen problem
    10 ich bin|bins $
    10 bin|bins ..2 wieder|nochmal|nochmals|erneut|zuruck ..1 =da|hier
    10 bin|bins ..2 wieder|nochmal|nochmals|erneut|zuruck
    10 ich wieder|nochmal|nochmals|erneut
    10 hier bin ich
    10 =da bin ich ..1 wieder
    10 sind|bist|seid sie|du|ihr ..1 noch ..1 =da|dran|hier
    10 noch ..1 was|etwas
    10 noch ..1 eine|ein|=ne sache|anliegen|kleinigkeit
    10 eins|eines noch
    10 hatte|habe|hab ..1 noch ..1 was|etwas
    10 bin ..1 neu ..1 hier|=da
    10 bin ich ..1 hier ..1 richtig
    10 bin ich ..1 hier ..2 support|kundenservice|kundendienst|service|hotline

    [identity]
    10 bist|sind|ist|seid du|sie|ihr|das|hier|dort|da|jemand ..3 mensch|menschen|roboter|bot|chatbot|maschine|computer|computerprogramm|automat|ki|programm|person|mitarbeiter|mitarbeiterin
    10 du|sie|ihr bist|sind|seid ..3 mensch|roboter|bot|chatbot|maschine|computer|computerprogramm|ki oder?
    10 bist|sind du|sie ..1 echt|real|menschlich|kunstlich
    10 bin ..1 ich ..1 hier|=da|gerade|jetzt|dort ..3 mensch|menschen|roboter|bot|chatbot|maschine|computer|ki ..2 verbunden|kontakt|gesprach|gelandet|chat
    10 bin ..1 ich hier|=da|gerade|jetzt ..2 mensch|menschen|roboter|bot|chatbot|maschine|computer|ki
    10 rede|spreche|schreibe|chatte|red|sprech|schreib|chatt ich ..2 mit ..2 mensch|menschen|roboter|bot|chatbot|maschine|computer|ki|person|mitarbeiter
    10 mensch|roboter oder|=od roboter|bot|maschine|mensch|ki
    10 wer|was bist|sind|ist du|sie|das ..1 eigentlich|denn|hier
    10 wer|was bist|sind du|sie
    10 mit wem ..1 schreibe|spreche|rede|chatte ich ..2 gerade|hier|=da|eigentlich|uberhaupt?
    10 wer|was antwortet|schreibt ..1 mir ..1 hier|=da
    10 antwortet|schreibt ..1 mir ..2 mensch|roboter|bot|maschine|computer|ki

    [thanks]
    10 danko|danke|dankeschon|dankesehr|merci|thx|thanks|dank|dankbar|danki|bedankt
    10 danke ..1 schon|sehr|vielmals|trotzdem
    10 trotzdem ..1 danke|dank
    10 vielen|besten|herzlichen|tausend|lieben|schonen ..1 dank
    10 beantwortet|beantwortete ..2 meine frage
    10 meine frage ist|ware|war ..2 beantwortet
    10 damit ist ..2 beantwortet|geklart
    10 dann weiss ..1 ich|=jetzt bescheid
    10 weiss ..2 bescheid
    10 danke ..2 fur ..2 hilfe|antwort|info|auskunft|unterstutzung|muhe|ruckmeldung|erklarung
    10 dank ..2 fur ..2 hilfe|antwort|info|auskunft|unterstutzung|muhe|ruckmeldung|erklarung
    10 hat|haben ..2 geholfen|weitergeholfen
    10 das ..1 wollte|brauchte|suchte ..2 wissen|horen
    10 super|toll|prima|klasse|perfekt|wunderbar|spitze|top|genial|mega|cool
    10 das|mehr war|wars ..1 schon|alles
    10 das|mehr ..1 war|wars|wollte
    10 hilft|half mir ..1 weiter|sehr
    10 jetzt|nun ..3 verstanden|kapiert
    10 jetzt|nun ..2 alles klar
    10 jetzt|nun hab|habe ichs
    10 hat geklappt|funktioniert
    10 hat ..1 jetzt|alles|prima|super|wunderbar ..1 geklappt|funktioniert
    10 im voraus|vorraus
    10 @praise ..1 @praised
    10 wirklich|echt|richtig|total|absolut|ganz ..1 @praise
    10 ihr|sie|du|team|service|support ..1 seid|sind|bist|ist|war|waren ..3 @praise
    10 der|die|das|euer|eure|ihr|ihre|dein|deine ..1 @praised ..1 ist|war|waren|sind ..3 @praise
    10 @this|alles ist|war|lief|klappt|funktioniert ..2 @praise
    10 hat|habt|haben|hast ..3 @praise ..1 gemacht|geklappt|funktioniert|gearbeitet
    10 @praise gemacht|geklappt
    10 macht|machst|machen ..3 @praise ..1 @praised?
    10 weiter so
    10 bin|sind|war|waren ..5 zufrieden|begeistert|beeindruckt
    10 gefallt ..1 mir ..1 gut|sehr
    10 freut mich
    10 lob|kompliment|respekt ..3 an|fur ..2 team|euch|sie|ihr|service
    10 lob|kompliment
    10 daumen hoch
    10 ging|war ..2 schnell|fix

    [goodbye]
    10 schonen|angenehmen tag|abend|feierabend|wochenende
    10 schonen|angenehmen ..1 tag|abend|feierabend|wochenende noch
    10 einen|einem|=nen ..2 schonen|angenehmen ..2 tag|abend|feierabend|wochenende
    10 wunsche ..4 schonen|angenehmen ..2 tag|abend|feierabend|wochenende
    10 auch ..2 schonen|angenehmen ..1 tag|abend|feierabend|wochenende
    10 ihnen|dir|euch auch
    10 ebenso|ebenfalls|gleichfalls
    10 bis ..1 bald|dann|nachstes|spater
    10 tschuss|tschussi|tschau|ciao|wiedersehen|tschuessi|bye
    10 auf wiedersehen|wiederschauen|wiederhoren
    10 ^ mach|machs|machen|macht ..2 gut
    10 ^ machen sie es gut

    [hold]
    10 moment|momentchen|augenblick|sekunde|sekundchen|minute|minutchen
    10 kleinen|kleiner|kurzen|kurzer moment|augenblick
    10 moment|augenblick ..1 mal|noch|eben|kurz
    10 eine|einen|ein|=nen|=ne ..1 moment|momentchen|augenblick|sekunde|minute
    10 geben|gib|gebt sie|mir|euch ..3 moment|augenblick|sekunde|minute|minuten
    10 warte|warten|wart|wartet
    10 warte|warten|wart|wartet ..3 moment|augenblick|sekunde|minute|mal|kurz|eben
    10 suche|such|schaue|schau|gucke|guck|hole|hol
    10 schaue|schau|gucke|guck|sehe|seh|suche|such|prufe|pruf ..4 nach|raus|heraus|kurz|eben|schnell|gerade
    10 hole|hol|suche|such ..4 mail|email|rechnung|brief|vertrag|unterlagen|karte|zettel|brille|nummer
    10 weiss ich ..1 gerade|grad|grade|auswendig ..1 nicht
    10 muss ..4 gucken|schauen|suchen|nachsehen|nachschauen|nachgucken|holen|raussuchen|heraussuchen
    10 habe|hab|habs ..3 gefunden
    10 habe|hab ..2 gleich
    10 gefunden
    10 bin ..1 gleich ..1 wieder|zuruck|da
    10 kommt|komme ..1 gleich|sofort
    10 gleich
    10 dauert ..2 moment|augenblick|minute
    10 ^ hm|hmm|hmmm|ahm|aehm|tja $
    10 muss ..3 meine|meinen|meinem|meiner|unsere|unseren|unserem ..2 fragen|reden|sprechen|besprechen|absprechen
    10 =da|=dann muss ..3 meine|meinen|meinem|meiner|unsere|unseren|unserem ..2 fragen|reden|sprechen|besprechen|absprechen
    10 muss ..2 uberlegen|nachdenken
    10 =da muss ..2 uberlegen|nachdenken
    10 uberlege|uberleg ..1 kurz|=mal|noch|gerade
    10 uberlege|uberleg ..2 nochmal|nochmals|=noch|erst
    10 melde ..1 mich ..1 spater|wieder|nochmal|=dann|=noch

    [yes]
    10 ja|jo|jep|jup|jawohl|jawoll|klar|genau|richtig|stimmt|korrekt|sicher|naturlich|gerne|yes
    10 jap|yep|jepp|jupp|jau|jaa|einverstanden|gern|=si|absolut|definitiv|selbstverstandlich|freilich
    10 @this ist|war ..1 richtig|korrekt|es|so|gut
    10 @this passt|stimmt|meine|meinte
    10 ist ..1 richtig|korrekt
    10 auf jeden fall
    10 mach|machen|tun ..1 das|sie|wir
    10 =so ist ..1 es|richtig
    10 ja ..1 mach|machen|macht|machs
    10 @this soll|sollte ..1 =so ..1 sein|bleiben

    [agreement]
    10 =ok|okay|okey|=oki|passt|gut|`👍`
    10 alles klar|gut
    10 in ordnung
    10 geht klar
    10 passt =schon
    10 von mir aus
    10 meinetwegen

    [please]
    10 bitte

    [understood]
    10 aha|achso|verstehe|verstanden|kapiert|mhm|soso|interessant|notiert
    10 gut zu wissen
    10 ach =so ist ..1 das
    10 =na dann
    10 =oki doki
    10 mach|mache ich ..1 =so?
    10 ich probiers|versuchs
    10 probiere|versuche ..1 ich|es|das
    10 dann|=da warte ich ..2 =ab
    10 schade
    10 wusste ich ..2 nicht

    [no]
    10 nein|nee|ne|nope|no|=noe|nah|keineswegs|mitnichten|nicht
    10 auf kein* ..1 fall
    10 eher|lieber|leider|bitte nicht
    10 nein danke
    10 stimmt|passt|richtig ..1 nicht
    10 ist ..2 nicht ..1 richtig|korrekt|so
    10 @this nicht
    10 @this will|mochte|wollte ..1 nicht

    [never_mind]
    10 egal|vergiss|vergessen ..2 es|sie|das
    10 =schon gut
    10 hat|ist ..2 sich ..2 erledigt
    10 hat|ist ..2 erledigt
    10 erledigt
    10 egal
    10 vergiss|vergesst|vergessen
    10 doch nicht ..1 wichtig|notig|mehr
    10 nicht ..1 mehr ..1 notig|wichtig|gebraucht
    10 brauche ..3 nicht ..1 mehr
    10 habe ..2 selbst|selber|inzwischen|schon ..2 gefunden|gelost|geschafft
    10 abbrechen|abbruch|stopp|stop|cancel
    10 ^ halt $
    10 lass|lassen|lasst ..2 gut sein|es|mal|das
    10 lass|lassen|lasst ..2 es|=mal|das|stecken|bleiben
    10 lassen ..1 wir|das|es
    10 ist ..1 nicht ..1 wichtig
    10 nicht ..1 =so wichtig|schlimm|dringend
    10 ist|ware nicht ..1 mehr ..1 notig|wichtig
    10 hat|haben ..1 sich ..3 geklart|gelost|gefunden|aufgeklart
    10 geht|gehts|lauft|funktioniert|klappt ..1 jetzt|wieder
    10 jetzt|nun geht|gehts|lauft|funktioniert|klappt ..2 wieder?
    10 ^ doch nicht
    10 ^ nein|nee|ne|ach|oh|moment|halt|sorry ..1 doch nicht
    10 lieber|dann doch nicht
    10 habe|hab|habs|hatte ..4 anders ..1 uberlegt
    10 anders ..1 uberlegt
    10 kein* bedarf ..1 mehr?
    10 dann|=da lass|lasse ich|ichs ..1 es|das|lieber|sein ..1 bleiben?

    [correction]
    10 ^ =nein|=ne|sorry|quatsch ..2 meinte|gemeint
    10 ^ habe|hab ..3 anders|was|nicht gemeint
    10 nicht ..4 sondern
    10 habe|haben ..3 falsch|missverstanden
    10 falsch|missverstanden verstanden
    10 ich meinte
    10 gemeint war|ist
    10 es geht|ging ..1 um ..3 ander*
    10 nein ..1 um
    10 nicht ..2 gemeint|gemeinte
    10 verschrieben|vertippt|vertan|tippfehler|schreibfehler|zahlendreher
    10 ^ nein|nee|=ne|doch ..1 die|den|das|der ander*
    10 ^ quatsch|unsinn
    10 ^ korrektur|berichtigung `:`|`,`
    10 ^ meinte
    10 meinte|meine ich

    [rejection]
    # Ironic thanks
    10 na toll|super|klasse|prima|grossartig|wunderbar|herrlich|spitze|bestens|bravo|danke
    10 =na ..3 ja toll|super|klasse|prima|grossartig|wunderbar|herrlich|spitze|bestens
    10 na vielen|besten|herzlichen|schonen dank ..1 auch?
    10 danke|dank ..1 fur ..1 nichts|nix|garnichts
    10 @praise|danke|bravo ..1 `🙄`|`😒`|`🙃`
    10 `🙄`|`😒`|`🙃`
    10 verstehe|versteh|kapiere ..3 nicht|nichts|kein*
    10 nicht|nichts ..2 verstanden|kapiert
    10 hilft|half|nutzt|bringt ..3 nicht|nichts|kaum|wenig
    10 hilft|half|bringt ..3 nicht|nichts|nix|=net ..1 weiter
    10 habe|hab ..3 nicht ..1 gefragt|gesucht
    10 steht|stand ..3 nicht|nichts|nirgends|nirgendwo|nix
    10 ist|war nicht =das ..1 was ich ..2 wollte|meine|meinte|suche|suchte|brauche
    10 du|sie|ihr verstehst|verstehen|versteht ..1 mich|uns ..1 nicht|falsch
    10 meine|meinte ich ..1 nicht
    10 =das ..1 meine|meinte ich ..1 nicht
    10 geht|gehts|klappt|klappts|funktioniert ..3 nicht|nix|=net
    10 hat ..2 nicht|nix ..1 geholfen|geklappt|funktioniert|gebracht
    10 war|ist ..3 nicht ..2 hilfreich|antwort|frage|passend|gefragt|gesucht
    10 beantwortet ..3 nicht ..2 frage
    10 beantwortet ..3 frage nicht
    10 passt|stimmt ..2 nicht
    10 falsche|andere antwort|frage
    10 ist|war ..1 keine ..1 antwort|hilfe|losung
    10 keine hilfe
    10 keine|keines|keins|keiner ..1 von|davon|beiden|der ..1 beiden|denen|diesen|antworten|optionen|vorschlage
    10 keins|keines|nichts ..1 davon
    10 weder noch
    10 darum ..1 geht ..2 nicht
    10 das war nicht ..1 frage
    10 kenne|weiss|wusste|habe ..2 schon ..2 gelesen|probiert|versucht|gemacht
    10 habe ..1 ich ..1 schon ..1 probiert|versucht|gelesen|gemacht
    10 nicht|kein* ..1 weitergeholfen|geholfen
    10 bringt mich ..1 nicht weiter
    10 weiss|kenne ich ..1 schon|bereits
    10 weiss|kenne ich ..2 selber|selbst|doch

    [choice 1]
    10 die|den|das|der ..1 erste|erster|erstes|ersten|obere|oberste|1
    10 erste|erster|erstes|ersten|ersteres|erstere ..1 @thing
    10 erste|erster|erstes|ersten|ersteres|erstere|eins
    10 @thing|nummer|nr|no|nehme 1|eins|=a
    10 =1|=a|=1te
    [choice 2]
    10 die|den|das|der ..1 zweite|zweiter|zweites|zweiten|2
    10 zweite|zweiter|zweites|zweiten ..1 @thing
    10 zweite|zweiter|zweites|zweiten|zweiteres|zwei
    10 @thing|nummer|nr|no|nehme 2|zwei|=b
    10 =2|=b
    [choice 3]
    10 die|den|das|der ..1 dritte|dritter|drittes|dritten|3
    10 dritte|dritter|drittes|dritten ..1 @thing
    10 dritte|dritter|drittes|dritten|drei
    10 @thing|nummer|nr|no|nehme 3|drei|=c
    10 =3|=c
    [choice 4]
    10 die|den|das|der ..1 vierte|vierter|viertes|vierten|4
    10 vierte|vierter|viertes|vierten|vier|=4|=d
    10 @thing|nummer|nr|no|nehme 4|vier|=d
    [choice 5]
    10 die|den|das|der ..1 funfte|funfter|funftes|funften|5
    10 funfte|funfter|funftes|funften|funf|=5|=e
    10 @thing|nummer|nr|no|nehme 5|funf|=e
    [choice all]
    10 beide|beides
    10 alle|alles ..1 beide|beides|drei
    10 beide|alle ..1 fragen|punkte|themen|sachen
    10 alle

    [choice any]
    10 egal|wurscht|wurst|schnuppe|gleichgultig
    10 ist|war|sind ..2 egal|wurscht|wurst|schnuppe|gleichgultig
    10 mir ..1 egal|gleich
    10 ist mir|uns ..1 gleich
    10 egal ..1 welche|welcher|welches|was
    10 irgendeins|irgendeine|irgendeinen|irgendeines|irgendwas|irgendwelche
    10 eins|eine|einen|eines ..1 von|der ..1 beiden|denen|davon
    10 beides|beide ..2 recht|gut|okay|=ok
    10 such|sucht|suchen ..3 aus
    10 entscheide|entscheiden|entscheidet ..1 du|sie|ihr|selbst|selber
    10 spielt keine rolle
    10 irgendwann|jederzeit
    10 wann ..1 sie|ihr|du wollen|wollt|willst|mochten|mochtet
    10 wann ..1 es ihnen|euch|dir passt
    10 habe ..1 keine ..1 vorliebe|praferenz|wunsch

    [choice last]
    10 die|den|das|der ..1 letzte|letzter|letztes|letzten|untere|unterste
    10 letztere|letzteres|letzterer|letzteren|letzte|letztes|letzten
    10 letzte|letzter|letztes|letzten ..1 @thing
    """
}
