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
    20 mich ..6 @person|@someone|@desk|hotline ..3 verbinden|weiterverbinden|weiterleiten|durchstellen|ubergeben|verbindet
    18 leite* ..2 mich|das|dies|es|meine* ..5 weiter
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
    18 kann|konnte|soll|sollte|muss|moge|wurde ..3 @a @real? @person ..5 ansehen|anschauen|prufen|kummern|ubernehmen|helfen|klaren|bearbeiten|erklaren|druberschauen|reinschauen|melden|lesen|weiterhelfen|beraten|zuruckmelden
    14 jemand* ..2 der|die|mit ..3 ahnung|auskennt|versteht|weiterhelfen|entscheiden|kompetenz|denkt|mitdenkt|zustandig
    14 @want|kann|soll ..3 jemand* ..3 ubernehmen|kummern
    14 jemand* richtig*|echt*|kompetent*|zustandig*|lebendig*|menschlich*|anderes|vernunftig*
    # To be called
    18 ruf*|rufen ..3 mich|uns|mir ..4 an|zuruck
    18 @can|soll|wurde ..3 mich|uns|mir ..3 @person|@someone ..4 anrufen|zuruckrufen|zuruckruft|anruft|kontaktieren
    18 @can|soll|wurde ..3 @person|@someone ..3 mich|uns|mir|bei ..3 anrufen|zuruckrufen|kontaktieren|melden
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
    # Look-alikes
    - kein*|niemand*|nicht ..3 @person
    - nicht ..4 mit ..3 @person|@someone ..3 @talk
    - @talk ..2 nicht|niemand*
    - ^ muss|musste|sollte ich ..8 @talk|@reach
    - wenn|falls|sobald|ob ..3 ich|man ..6 @talk|anrufe|@reach
    - kosten|kostet ..6 @person|@talk
    - uber @a ..1 @person
    - @person ..3 loben|bewerten|werden|werben|anlegen|hinzufugen|eintragen|benennen|beschweren|bedanken|andern|wechseln
    - bist|sind|bin|ist ..1 du|sie|das|dies|ich ..3 @bot|mensch
    - wieviel*|viele ..1 @person
    - techniker|monteur|fahrer|bote|paketbote|postbote|lieferant ..4 anrufen|anruft|melden
    - @person ..3 war|waren|hat|hatte|haben|sagte|meinte|versprach|wollte|kam
    - erledigt|geklart|gesprochen ..6 @person
    - @person ..6 erledigt|gesprochen|geholfen|angerufen
    - arbeiten|bewerben|job|stelle|karriere ..6 @person
    - @person ..4 bewerben|job|stelle|karriere|verdient|ausbildung

    [channel_refused phone]
    16 ~ nicht|nie ..4 anrufen|telefonieren|hotline|telefon|telefonisch|anruft|zuruckrufen|warteschleife|ruckruf
    16 ~ kein* ..3 hotline|anruf|telefon*|ruckruf|warteschleife|callcenter|handy
    16 ~ nicht schon wieder ..3 hotline|anrufen|telefon*|warteschleife
    16 ruf* ..3 mich ..2 nicht|niemals
    14 ungern|hasse ..2 telefonieren|anrufen|telefonate|hotline*|telefon
    14 ohne ..3 anrufen|telefon*|anruf|hotline|warteschleife
    14 niemand* ..2 telefonieren
    - nicht ..3 erreichen|erreicht|erreichbar|durch|geklappt
    - kein* ..3 telefonnummer|anschluss|empfang

    [channel_refused email]
    16 ~ kein* ..3 mail*|email*|e-mail*|newsletter
    16 ~ nicht ..2 per|via|uber ..1 mail|email|e-mail
    14 ohne ..2 mail*|email*|e-mail*
    - kein* ..3 mail|email|e-mail ..3 bekommen|erhalten|gekommen|da|angekommen|adresse

    [channel_refused chat]
    16 ~ kein* ..3 chat|chats|livechat|whatsapp
    16 ~ nicht ..3 chatten|chat|whatsapp

    [channel_refused letter]
    16 ~ kein* ..2 post|brief|briefe|papierpost|fax
    16 ~ nicht ..2 per|mit ..1 post|brief|fax
    - kein* ..2 post|brief ..3 bekommen|erhalten|gekommen
    """
}
