/// German: who is wanted, and which ways of contact are not.
extension SignalLists {
  static let germanPeople = """
    [human_wanted]
    # To talk with somebody
    20 @want|@can|muss ..6 @person|@someone|@desk ..4 @talk
    20 @want|@can|muss ..6 @talk ..4 @person|@someone
    20 @want|@can ..4 mit ..2 @person|@someone
    14 mit ..3 @person|@someone|@desk ..2 =sprechen|reden|telefonieren|chatten|unterhalten
    14 =sprechen|reden|telefonieren|chatten mit ..2 @person|@someone
    20 moglichkeit|moglich|geht|weg ..4 @person|@someone|@desk ..3 =sprechen|reden|telefonieren
    16 lass|lasst|lassen ..3 mit ..3 @person|@someone|@desk
    16 jemand|jemanden mit dem|der ..3 =sprechen|reden
    16 @want|@can|gibt ..4 @talk ..2 mit ..2 @person|@someone|@desk
    14 @want ..4 personlich* ..3 @talk|kontakt|beratung|berater|ansprechpartner|hilfe
    14 personlich* gesprach|*beratung|kontakt|ansprechpartner|betreuung
    14 @want|@can ..4 personlich|telefonisch|mundlich ..3 =sprechen|reden|klaren|besprechen
    # A person is wanted
    16 @want ..5 ein|eine|einen|einem|nen|ne|echte|echten ..1 @real? @person
    16 @want ..4 @real @person|person|jemand*|hilfe|unterstutzung|ansprechpartner|support
    16 @real @person|jemand* ..3 bitte
    20 ^ @a? @real? @person $
    20 ^ @a? @real @person|person|jemand*
    18 ^ mit @a? @real? @person|@someone ..2 @talk? $
    18 @person ..1 bitte
    18 bitte @a? @real? @person
    16 bitte mit @a? @real? @person|@desk
    16 zu|zum|an @a? @real? @person ..2 bitte|weiter*|durchstell*|verbind*|ubergeb*|abgeben
    16 nur|lieber ..2 mit @a? @real? @person|@someone
    16 lieber ..3 @person
    14 menschlich* ..1 hilfe|unterstutzung|kontakt|beratung|ansprechpartner|stimme|wesen|support
    14 @real person|stimme
    16 fleisch und blut
    # To be put through
    20 verbind* ..3 mich|uns|mir
    20 mich|uns ..3 verbinden|weiterverbinden|durchstellen|verbindet
    20 mich ..6 @person|@someone|@desk|hotline ..3 verbinden|weiterverbinden|weiterleiten
    20 mich ..6 @person|@someone|@desk|hotline ..3 durchstellen|ubergeben|verbindet
    18 =leiten|=leite|=leitet ..2 mich|das|dies|es|meine* ..5 weiter
    18 stell* ..2 mich ..4 durch
    18 geben|gib|gebt|hol|holen|holt|ruf|schick|schicken|schickt ..3 @a @real? @person
    18 geben|gib|gebt ..2 mir ..3 @someone
    18 an @a? @real? @person|@desk ..2 weiterleiten|ubergeben|weitergeben|weiterreichen|wenden
    16 @reach ..4 @a @real? @person
    16 @reach ..3 @someone
    16 wie|wo|wann ..4 @person|@someone ..3 @reach|=sprechen|ran
    16 ist|sitzt|gibt|arbeitet|lebt ..3 hier|da|dort|bei ..4 @real? @person
    14 ist|sitzt ..1 hier|da|dort ..2 @someone
    16 gibt ..6 @real @person|jemand*
    # Somebody is to do it
    18 kann|konnte|soll ..3 @a @real? @person ..5 ansehen|anschauen|prufen|kummern
    18 sollte|muss|moge|wurde ..3 @a @real? @person ..5 ansehen|anschauen|prufen|kummern
    18 kann|konnte|soll ..3 @a @real? @person ..5 ubernehmen|helfen|klaren|bearbeiten
    18 sollte|muss|moge|wurde ..3 @a @real? @person ..5 ubernehmen|helfen|klaren|bearbeiten
    18 kann|konnte|soll ..3 @a @real? @person ..5 erklaren|druberschauen|reinschauen|melden
    18 sollte|muss|moge|wurde ..3 @a @real? @person ..5 erklaren|druberschauen|reinschauen|melden
    18 kann|konnte|soll ..3 @a @real? @person ..5 lesen|weiterhelfen|beraten|zuruckmelden
    18 sollte|muss|moge|wurde ..3 @a @real? @person ..5 lesen|weiterhelfen|beraten|zuruckmelden
    14 jemand* ..2 der|die|mit ..3 ahnung|auskennt|versteht|weiterhelfen
    14 jemand* ..2 der|die|mit ..3 entscheiden|kompetenz|denkt|mitdenkt|zustandig
    14 @want|kann|soll ..3 jemand* ..3 ubernehmen|kummern
    14 jemand* richtig*|echt*|kompetent*|zustandig*|lebendig*|menschlich*|anderes|vernunftig*
    # To be called
    18 ruf*|rufen ..3 mich|uns|mir ..4 an|zuruck
    18 @can|soll|wurde ..3 mich|uns|mir ..3 @person|@someone ..4 anrufen|zuruckrufen
    18 @can|soll|wurde ..3 mich|uns|mir ..3 @person|@someone ..4 zuruckruft|anruft|kontaktieren
    18 @can|soll|wurde ..3 @person|@someone ..3 mich|uns ..3 anrufen|zuruckrufen
    18 @can|soll|wurde ..3 @person|@someone ..3 mich|uns ..3 kontaktieren|melden
    18 @can|soll|wurde ..3 @person|@someone ..3 mir|bei ..3 anrufen|zuruckrufen
    18 @can|soll|wurde ..3 @person|@someone ..3 mir|bei ..3 kontaktieren|melden
    18 @can|soll|wurde ..2 sich ..3 @person|@someone ..4 melden
    16 @want|bitte|erbitte|erwarte ..4 ruckruf
    16 ruckruf ..1 bitte|erbeten|erwunscht|gewunscht
    16 um ..2 ruckruf
    14 melden|meldet ..2 sich ..4 telefonisch|personlich
    14 mich|uns ..2 anrufen|zuruckrufen|zuruckruft|anruft
    # No machine
    16 ~ kein* ..1 @bot
    18 ~ nicht|nie|ungern ..2 mit ..3 @bot
    16 genug|satt|schnauze|nase|hasse|nervt|weg|raus|stopp|schluss ..4 @bot
    16 @bot ..4~ nichts|nicht|nervt|unfahig|nutzlos|dumm|weiter|versteht
    14 statt|anstatt ..2 @bot
    14 kein* ..2 standardantwort|textbaustein|automatisch*|automatisiert*
    # Signs that together are enough
    2 ich|mich|mir|uns
    6 @person|@someone|kollege|chef|ansprechpartner
    3 @real|menschlich*|personlich*|telefonisch*
    4 bitte|gern|gerne|lieber
    4 ich|mich|mir|uns|wir ..2 @want|mochte|brauche
    3 @can|wurden ..1 sie|ihr|du|ich|mir
    4 @talk|anrufen|zuruckrufen|telefonieren|ruckruf
    3 @bot
    3 `!`|`!!`|`??`
    # Signs against
    -2 hat|hatte|hatten|war|waren|sagte|meinte|sagten|wollte|konnte|wurde|stand|hieß
    -3 @person|@someone|kollege|herr|frau|dame ..6 =geholfen|=gesagt|=gelöst
    -3 @person|@someone|kollege|herr|frau|dame ..6 =erklärt|=gemacht|=gesprochen|=geschrieben
    -2 =ihr|=euer|=eure|=ihre|=der|=die|=das|=dein ..1 @person|kollege|chef
    -1 kann|darf|muss|gilt|wird|werden|ist|sind|habt|haben|kostet|gibt ..5 `?`
    -2 ^ wie|was|wo|wann|warum|welche*|welcher|unter|ab
    -2 danke|super|toll|lob|nett|freundlich*|zufrieden|prima|erledigt|egal
    -2 nicht|kein*|niemand*|ohne
    -1 mein|meine|meinen|meiner|unser|unsere ..1 mann|frau|sohn|mutter
    -1 mein|meine|meinen|meiner|unser|unsere ..1 vater|chef|nachbar|kollege|mitarbeiter
    # Further wordings
    18 @person|@someone|vorgesetzt*|chef her|ran|dazu|dazuholen
    18 @person|@someone|vorgesetzt*|chef dazuschalten|anfordern|einschalten|ubernehmen
    14 @want|suche ..3 jemand*|=wen|irgendwen
    16 einer|jemand*|=wer|kollege|@person ..2 mit mir|uns
    16 gib|geb|gebt|hol|holt|ruf|schick ..3 @person|chef
    16 ab|weiter ..1 zu|an ..1 @a? @real? @person|kollege
    16 =will|wollen|=wart ..3 an|auf|nen|=ne|einen|eine|@real ..1 @real? @person|kollege
    16 warte|bitte|brauch|einmal ..3 an|auf|nen|=ne|einen|eine|@real ..1 @real? @person|kollege
    18 =will ..1 menschen
    16 sondern ..1 @a @real? @person
    14 was ein|eine @person ..2 sagt|meint
    16 @can ..3 @person|@someone|kollege|einer ..4 hand nehmen
    16 @can|wurden ..6 @person|einer|kollege ..3 besorgen|rufen|holen|zuruckrufen|schicken
    14 besprechung|gesprach|termin|schwatzchen mit ..2 @person|@real
    16 minuten ..1 mit|fur ..2 jemand*|@person|mich
    14 wer von ihnen|euch
    16 beistand|empfangt|empfangen ..3 @person|mich
    16 mit @a? @real @person|kollege|jemand*
    16 mit mir|uns ..2 reden|sprechen|redet|spricht|telefoniert|bespricht
    14 @want|@can ..6 mundlich|personlich|telefonisch ..4 klaren|besprechen|erklaren|horen
    14 dies*|sache ..6 mundlich|personlich|telefonisch ..4 klaren|besprechen|erklaren|horen
    14 an|ans die|der|den|meine ..1 strippe|horer
    14 ans gerat|apparat
    14 ans telefon ..1 bekommen|kriegen|holen|bitte
    14 am telefon ..4 klaren|besprechen|erklaren|sagen|vorlesen
    16 mich ..4 durchstellen|weiterverbinden
    16 mich ..4 mit ..3 verbinden|verbindet|verbunden
    16 verbindung ..1 zu|zum|zur|mit ..2 @person|@desk
    16 weiterleitung ..2 @person|@desk
    14 rufen|ruft|ruf|klingeln|klingelt ..3 durch
    16 bitte ..2 anrufen|zuruckrufen|anrufe
    16 soll|sollen|sollte|darf|konnte ..5 anrufen|zuruckrufen|durchklingeln
    16 soll|sollen|sollte|konnte|kann ..3 sich ..4 melden|annehmen|annimmt|kummern
    14 bitte ..1 melden
    16 will|wollen|konnen|konnten|lass|lasst|mochte|wurde ..3 telefonieren
    14 telefonisch* ..1 beratung|kontakt|gesprach|rucksprache|auskunft
    14 eskalation|eskalieren|eskaliert
    14 von ..2 @person|techniker ..3 horen|wissen
    16 ein|eine ..1 @person ..4 bearbeiten|prufen|ansehen|lesen|anschauen|beantworten|entscheiden
    16 angesicht zu angesicht
    16 auge in auge
    14 nicht ..1 vom|von ..2 @bot
    16 @want|@can|komme|mich ..4 zu @a? @real? @person|@someone|kollege
    14 =gesprach mit|suche
    14 suche ..2 =gesprach
    14 kontakt ..1 aufnehmen|aufnimmt|aufnehmt
    14 mich|mir ..3 kontaktiert|kontaktieren
    14 zuhort|anhort|gesprachspartner|rechtsabteilung
    16 gonnen|besorgen|besorgt|schickt ..3 @person|@someone|einer|einen
    16 schicken|holt|holen|hol|gebt ..3 @person|@someone|einer|einen
    16 @bot weg|aus|raus|ab
    14 hockt|sitzt|arbeitet|ist ..2 da|dort|hier ..2 @someone|einer|jemand
    16 einer|eine|einen|jemand* von|aus euch|ihnen|uns|ihr*|dem|der|eur*
    14 @want ..4 einer|einen|jemand*|=wen ..2 der|die
    16 @want ..6 @real|menschlich* ..2 beratung|auskunft|antwort|hilfe|support
    18 ^ @desk $
    14 wer ..5 zustandig|betreut|fur mich
    # Look-alikes
    - ^ ihr|euer|ihre|eure|mein|meine|unser|der|die|das ..1 @person|herr|dame|frau|mensch
    - habe|hatte|hab|haben|wurde|bin ..6 gesprochen|telefoniert|geholfen|angerufen
    - @person|@someone|herr|dame ..4 hat|hot|hatte|war|sagte|meinte|atmet|hats
    - uber ein* ..2 @person
    - kein*|niemand*|nicht ..3 @person
    - egal ..6 @person
    - anderem|anderen|anderer ..3 @person
    - jemand* anderem|anderen|anders|anderes
    - wenn|sobald ..6 ersatzteil|ware|paket
    - @person der|die ..1 russisch|deutsch
    - nicht ..4 mit ..3 @person|@someone ..3 @talk
    - @talk ..2 nicht|niemand*
    - ^ muss|musste|sollte ich ..8 @talk|@reach
    - wenn|falls|sobald|ob ..3 ich|man ..6 @talk|anrufe|@reach
    - kosten|kostet ..6 @person|@talk
    - uber @a ..1 @person
    - @person ..3 loben|bewerten|werden|werben|anlegen|hinzufugen
    - @person ..3 eintragen|benennen|beschweren|bedanken|andern|wechseln
    - bist|sind|bin|ist ..1 du|sie|das|dies|ich ..3 @bot|mensch
    - wieviel*|viele ..1 @person
    - techniker|monteur|fahrer|bote|paketbote|postbote|lieferant ..4 anrufen|anruft|melden
    - @person ..3 war|waren|hat|hatte|haben|sagte|meinte|versprach|wollte|kam
    - erledigt|geklart|gesprochen ..6 @person
    - @person ..6 erledigt|gesprochen|geholfen|angerufen
    - arbeiten|bewerben|job|stelle|karriere ..6 @person
    - @person ..4 bewerben|job|stelle|karriere|verdient|ausbildung

    [channel_refused phone]
    16 ~ nie|nicht|niemals ..5 anrufen|ruft|ruf|rufen|klingeln|zuruckgerufen|angerufen
    16 ~ nie|nicht|niemals ..5 telefonieren|telefonisch|wartschleife
    16 ~ nie|nicht|niemals ..5 warteschleife|hotline|servicenummer|sprachcomputer
    16 ~ kein*|keine ..3 anruf*|telefon*|ruckruf*|warteschleife*|hotline*
    14 verschont|erspart|spart|verzichte|abstand ..5 anruf*|hotline|telefon*|warteschleife|anrufen
    14 unterlassen|aufhoren|verbiete ..5 anruf*|hotline|telefon*|warteschleife|anrufen
    14 schluss|satt|genug ..5 anruf*|hotline|telefon*|warteschleife|anrufen
    14 anruf*|hotline|telefon*|warteschleife ..6 abstand|ohne|genug|satt
    14 anruf*|hotline|telefon*|warteschleife ..6 schenken|verzichten
    14 anruf*|hotline|telefon*|warteschleife ..6 blockiert|unerwunscht|verbeten
    14 nur|ausschliesslich ..2 schriftlich|mail|post|brief|chat|email
    14 lieber|bitte ..3 schriftlich|statt
    14 schriftlich ..2 bitte|statt
    - hotline|telefon* ..3 nicht ..2 erreichbar|schuld|da|ereichbar
    - kein* ..2 anrufe|anruf|ruckruf moglich|bisher|erhalten|bekommen
    - seit ..3 kein*
    16 ~ nicht|nie ..4 anrufen|telefonieren|hotline|telefon
    16 ~ nicht|nie ..4 telefonisch|anruft|zuruckrufen|warteschleife|ruckruf
    16 ~ kein* ..3 hotline|anruf|telefon*|ruckruf|warteschleife|callcenter|handy
    16 ~ nicht schon wieder ..3 hotline|anrufen|telefon*|warteschleife
    16 ruf* ..3 mich ..2 nicht|niemals
    14 ungern|hasse ..2 telefonieren|anrufen|telefonate|hotline*|telefon
    14 ohne ..3 anrufen|telefon*|anruf|hotline|warteschleife
    14 niemand* ..2 telefonieren
    - nicht ..3 erreichen|erreicht|erreichbar|durch|geklappt
    - kein* ..3 telefonnummer|anschluss|empfang

    [channel_refused email]
    16 ~ nicht ..4 mailt|mailen|mail|mails|anmailen|anzuschreiben|e-mail|email
    14 mailt|mailen ..2 nicht
    14 mails|mail|e-mails ..5 mull|spam|schenken|genug|verschont|satt
    16 ~ kein* ..3 mail*|email*|e-mail*|newsletter
    16 ~ nicht ..2 per|via|uber ..1 mail|email|e-mail
    14 ohne ..2 mail*|email*|e-mail*
    - kein* ..3 mail|email|e-mail ..3 bekommen|erhalten|gekommen|da|angekommen|adresse

    [channel_refused chat]
    14 chat|chatten|chatbot|messenger|whatsapp|sms ..5 schluss|zu|genug|satt|infrage
    14 chat|chatten|chatbot|messenger|whatsapp|sms ..5 frage|verzichten|bringt|aufhoren|schenken
    16 ~ nicht|kein*|nie ..3 messenger|sms|push*|whatsapp
    14 auf* ..3 sms ..3 schicken
    16 ~ kein* ..3 chat|chats|livechat|whatsapp
    16 ~ nicht ..3 chatten|chat|whatsapp

    [channel_refused letter]
    14 kein* ..2 papier|zettel|briefpost
    16 ~ kein* ..2 post|brief|briefe|papierpost|fax
    16 ~ nicht ..2 per|mit ..1 post|brief|fax
    - kein* ..2 post|brief ..3 bekommen|erhalten|gekommen

    [channel_refused bot]
    16 ~ kein*|nicht|nie ..4 chatbot*|bot|bots|sprachcomputer|computerstimme|automat
    16 ~ genug|satt|schluss ..4 chatbot*|bot|bots|sprachcomputer|computerstimme|automat

    [channel_refused self_service]
    16 ~ kein*|nicht ..6 app|portal|kontaktformular|formular|schalter
    16 ~ kein*|nicht ..6 filiale|postfach|login|webseite|termin
    14 erspart|ersparen|wehe|lust|verschont ..7 app|portal|kontaktformular
    14 erspart|ersparen|wehe|lust|verschont ..7 formular|schalter|filiale|postfach
    - app|portal|formular ..4 nicht
    - nicht|kein* ..3 app|portal|formular ..4 herunterladen|verfugbar|geht
    - nicht|kein* ..3 app|portal|formular ..4 ladt|offnen|funktioniert
    """
}
