/// Frequent words of each language that the detector tells apart, in lower case.
///
/// Function words come first, then what customers write about. They are lexicon and trigram sample
/// at once.
enum LanguageWords {
  /// Lists by language; German and English come first.
  static let lists: [String] = [
    german, english, dutch, danish, norwegian, swedish, finnish, french, spanish, portuguese,
    italian, romanian, polish, czech, croatian, hungarian, turkish, albanian,
  ]

  static let german = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
    ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meinem
    meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner ihre ihren ihrem
    ihrer unser unsere unseren unserem unserer euer eure euren man jemand niemand etwas nichts alles
    alle allem allen aller viel viele wenig mehr weniger beide andere anderen anderer anderes
    dieser diese dieses diesen diesem jener jede jeder jedes jeden jedem welche welcher welches
    welchen welchem wer wen wem wessen was wie wo wann warum wieso weshalb wohin woher womit wofür
    worauf woran wovon wozu wieviel wieviele und oder aber denn sondern doch jedoch sowie als wenn
    falls ob dass daß weil da damit obwohl während bevor nachdem bis seit sobald solange um zu zum
    zur von vom vor für mit ohne gegen durch bei beim nach aus auf an am in im ins über unter neben
    zwischen hinter trotz wegen innerhalb außerhalb statt anstatt ab pro je nicht auch nur noch
    schon immer wieder sehr so dann hier dort dahin jetzt heute gestern morgen bald später früher
    nie niemals oft manchmal vielleicht leider bitte danke ja nein doch eigentlich überhaupt einfach
    gerne gern sonst trotzdem deshalb deswegen daher dafür dagegen darüber daran davon dazu darauf
    bin bist ist sind seid war waren wäre wären gewesen sei habe hast hat haben habt hatte hatten
    hätte hätten gehabt werde wirst wird werden wurde wurden würde würden worden geworden kann
    kannst können könnt konnte könnte könnten muss muß musst müssen müsst musste müsste darf darfst
    dürfen durfte dürfte soll sollst sollen sollte will willst wollen wollte mag möchte möchten
    möchtest lassen lässt gibt geben gegeben geht gehen gegangen ging kommt kommen gekommen kam
    macht machen gemacht machst tun tut getan weiß wissen sagen sagt gesagt sehen sieht gesehen
    finden findet finde gefunden bekommen bekomme bekommt erhalten erhalte erhält nehmen nimmt
    bleibt bleiben dauert dauern dauer kostet kosten funktioniert funktionieren klappt stimmt fehlt
    fehlen brauche brauchen braucht suche suchen hilfe helfen hilft zeigen zeig nutzen benutzen
    verwenden ändern ändere geändert löschen gelöscht lösche kündigen kündige kündigung stornieren
    storniert storno storniere bestellen bestellt bestelle bestellung bestellungen bestellnummer
    kaufen gekauft kauf zahlen zahle zahlung zahlungen bezahlen bezahlt bezahle lieferung liefern
    geliefert liefert lieferzeit lieferschein versand versandkosten versendet verschickt verschicken
    schicken schickt senden sendung sendungsnummer paket pakete päckchen ware waren artikel produkt
    produkte größe farbe rückgabe rücksendung retoure zurück zurückgeben zurückschicken umtausch
    umtauschen tauschen erstattung erstatten erstattet geld gutschein gutschrift rechnung rechnungen
    rechnungsadresse rabatt preis preise konto kundenkonto kunde kunden kundin kundennummer nummer
    telefonnummer anmelden angemeldet abmelden einloggen registrieren passwort kennwort benutzername
    adresse anschrift lieferadresse daten datenschutz vertrag verträge laufzeit frist gebühr
    gebühren garantie gewährleistung reklamation reklamieren beschwerde defekt kaputt beschädigt
    falsch falsche falscher richtig neu neue neuen neuer altes alten letzte letzten nächste erste
    zweite gut gute guten besser schlecht groß klein lange lang schnell möglich verfügbar kostenlos
    tag tage tagen woche wochen monat monate jahr jahre stunde stunden uhr zeit montag dienstag
    mittwoch donnerstag freitag samstag sonntag januar märz mai dezember öffnungszeiten geöffnet
    filiale geschäft laden abholen abholung mitarbeiter mensch ansprechpartner kundenservice anrufen
    erreichen erreiche schreiben frage fragen antwort problem fehler meldung bestätigung nachricht
    brief deutschland österreich schweiz deutsch straße hallo guten moin servus grüße freundlichen
    frau herr leute kinder schon angekommen ankommen kommt unterwegs abgelehnt abgebucht überwiesen
    überweisung lastschrift bankverbindung kreditkarte einlösen eingelöst ablehnen widerruf
    widerrufen gesperrt sperren entsperren verloren vergessen gestohlen einstellungen einstellen
    ausschalten einschalten anschließen gerät geräte handy rechner bildschirm akku ersatzteil
    wasser strom wohnung reise flug zug fahrkarte platz buchen gebucht buchung umbuchen vorteile
    nachteile kosten infos information informationen einsatz einsatzmöglichkeiten bereich
    anwendung anwendungen anwendungsfälle beispiel beispiele unterschied bedeutet bedeutung
    erklären erkläre erklärung erzähl erzähle magst lieblingsfarbe name namens heißt heißen
    heisst wohnst lebst alt alter schön schöne schönes wetter welt stadt land länder leben arbeit
    arbeiten firma unternehmen kontaktieren kontakt kontaktadresse telefon verbindung verbinden
    bank karte karten konten kredit betrag summe anzahl menge teil teile seite seiten text bild
    bilder datei dateien ordner liste spalte zeile sprache sprachen wort wörter satz buch bücher
    haus auto fahrzeug fahrzeuge versicherung schaden krankheit arzt schule universität student
    system systeme programm version datum termin termine vereinbaren verschieben anfrage anliegen
    grund gründe folgen regel regeln gesetz recht pflicht wichtig nötig gültig ungültig aktuell
    aktuelle aktuellen gesamte ganze ganz genau etwa circa ungefähr höhe breite gewicht material
    passt passen passend reparatur reparieren kundendienst verpackung karton rücksendeetikett
    etikett abgegeben nachbar zusteller zustellung zugestellt verspätung verspätet lager vorrätig
    lieferbar ausverkauft nachbestellen mindestbestellwert warenkorb kasse bestellvorgang
    vielen dank herzlichen wechseln wechsel blinkt leuchtet rot grün blau weiß schwarz gelb zinsen
    geburtstag familie mutter vater bruder schwester mann tochter sohn straße weg berg see fluss
    morgens mittags abends nachts abend nacht mittag wochenende sommer winter frühling herbst
    essen trinken schlafen lesen schreibe spielen lernen verstehen verstehe glauben glaube denken
    denke hoffe hoffen warten warte laufen stehen steht liegen liegt setzen stellen stelle
    kommen öffnen schließen beginnen beginnt enden endet ändert ändern gilt gelten gehört gehören
    heute morgen übermorgen vorgestern endlich ziemlich eher fast kaum trotz sogar erst zuerst
    danach damals überall nirgends irgendwo drinnen draußen oben unten links rechts vorne hinten
    abbestellen ausdrucken herunterladen hochladen einrichten melden melde rückgängig hoch hohe
    höher niedrig günstig teuer billig
    """

  static let english = """
    the a an this that these those i you he she it we they me him her us them my your his its our
    their mine yours ours theirs myself yourself who whom whose which what when where why how and or
    but nor so yet if unless because although though while until since before after as than then of
    to in on at by for from with without about against between into through during above below up
    down out off over under again further once here there all any both each few more most other
    others some such no not only own same too very can could will would shall should may might must
    do does did doing done cannot don doesn didn isn aren wasn
    weren haven hasn hadn couldn wouldn shouldn t ll ve re m d s am is are was were be
    been being have has had having get gets got getting gotten go goes going went gone come comes
    came make makes made take takes took taken give gives gave given know knows knew known say says
    said see seen find found want wants wanted need needs needed like liked use used using try tried
    trying ask asked tell told show shows work works working worked help helps helping please thanks
    thank hello yes yeah okay just still already also always never ever often sometimes maybe
    now today yesterday tomorrow soon later early late back away long much many lot lots little
    something anything nothing everything someone anyone everyone nobody somewhere anywhere way ways
    thing things good better best bad worse wrong right new old first last next big small large
    great fast slow free possible available different people person human someone man woman kids
    order orders ordered ordering buy bought purchase purchased pay pays paid paying payment
    payments price prices cost costs cheap delivery deliver delivered delivers ship shipped shipping
    shipment shipments package packages parcel parcels arrive arrived arrives item items product
    products size color colour return returns returned returning refund refunds refunded exchange
    money voucher coupon discount gift invoice invoices bill bills charge charged charges fee fees
    bank transfer card cards balance credit debit number phone address addresses name password
    passwords username change changed changing update updated delete deleted remove removed cancel
    cancelled canceled cancellation subscription contract close open opened opening hours reset
    forgot forgotten lost stolen missing broken damaged defective faulty warranty guarantee
    complaint customer customers service team talk speak speaking call calling contact reach chat
    question questions answer answers issue issues problem problems error message messages
    confirmation received receive receiving send sent sending store stores shop pick picked wait
    waiting day days week weeks month months year years hour hours time monday tuesday wednesday
    thursday friday saturday sunday january february march april june july october december
    business working holiday country united kingdom states germany english language sign signed
    signing register registered registration settings setting turn turned switch connect device
    devices laptop computer screen battery water power house book booked booking flight train ticket
    travel seat room check checked status track late delayed stuck happened happens does wonder
    looking look add added set setup between able unable keep keeps put let think believe should
    solution solutions advantage advantages benefit benefits electronic commerce digital vehicle
    vehicles car cars financial finance policy policies official provider providers partner partners
    favorite favourite album actor animal color movie book books music song food pizza recipe plan
    diet weight loss protein usage use uses case cases example examples difference meaning mean
    means define definition explain describe spell control panel agent console details detail age
    range bank banks account accounts information info data privacy security safe secure internet
    email mail website page pages file files folder document documents list column row text image
    picture video language languages word words sentence english born live lives city town country
    world weather life job company office school university student doctor health insurance damage
    system systems program version date appointment schedule meeting request reason reasons rule
    rules law legal important necessary valid invalid current currently whole exactly about amount
    sum part parts side top bottom height width material fits fit repair repairs packaging box label
    neighbour neighbor courier driver warehouse stock available unavailable basket cart checkout
    minimum maximum total tax taxes receipt receipts euro euros pound pounds dollars discounts sale
    sales electric play playing remind reminder alarm timer traffic gas oil tire tires translate
    storage space analysis filter filtering view viewing export exporting import importing delete
    accept accepted actually perhaps probably really sure true false yet enough without within
    great nice cool awesome terrible angry sorry wish hope feel love hate happy sad morning evening
    night weekend manual instructions locked factor reading rate rates interest rules summer winter nowhere neither either else ever instead together alone
    """

  static let dutch = """
    de het een ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun mijn jouw uw zijn
    onze deze dit die dat wie wat waar wanneer waarom hoe welke welk en of maar want dus als toen
    omdat terwijl voor van met zonder tegen door bij na uit op aan in naar over onder tussen tot te
    om niet geen ook nog al wel zeer heel dan hier daar nu vandaag gisteren morgen altijd nooit
    ben bent is was waren geweest heb hebt heeft hebben had hadden word wordt worden werd kan kunt
    kunnen kon moet moeten mag mogen wil wilt willen zal zullen zou zouden ga gaat gaan gegaan kom
    komt komen doe doet doen gedaan maak maakt maken weet weten zie zien vind vinden krijg krijgen
    gekregen geef geven bestelling bestellen besteld bestellingen betalen betaald betaling levering
    leveren geleverd levertijd verzending verzendkosten verzonden pakket pakketje artikel maat kleur
    product producten stuk wachten gekocht kopen betaalmethode retour retourneren terug terugsturen terugbetaling ruilen geld cadeaubon factuur korting prijs
    rekening klant klantenservice nummer wachtwoord vergeten wijzigen verwijderen annuleren opzeggen
    adres abonnement contract kapot beschadigd verkeerd nieuwe nieuw laatste goede goed snel lang
    mogelijk gratis dag dagen week weken maand maanden jaar uur openingstijden winkel ophalen hulp
    helpen alstublieft alsjeblieft bedankt dank hallo ja nee vraag antwoord probleem bericht
    ontvangen ontvang sturen gestuurd mijnheer mevrouw mensen iemand iets niets alles veel meer
    inloggen aanmelden kosten kost duurt lukt werkt waarop hoelang hoeveel graag ergens
    """

  static let danish = """
    den det en et jeg du han hun vi de mig dig ham hende os jer dem min mit mine din dit dine sin sit
    hans hendes vores jeres deres denne dette disse hvem hvad hvor hvornår hvorfor hvordan hvilken
    hvilket og eller men for fordi hvis når da som at til fra med uden mod ved efter før på i om over
    under mellem ikke ingen også kun endnu allerede altid aldrig meget så her der nu i dag går morgen
    er var været har havde have bliver blev blive kan kunne skal skulle vil ville må måtte får fik få
    går gik gøre gør gjort komme kommer kom ved se ser finde finder fandt tage giver gav bestilling
    bestille bestilt ordre betale betalt betaling levering levere leveret leveringstid fragt sendt
    sende forsendelse pakke pakken vare varer produkt produktet størrelse farve retur returnere tilbage bytte penge
    gavekort faktura regning rabat pris konto kunde kundeservice nummer adgangskode glemt ændre
    slette annullere opsige adresse abonnement aftale ødelagt beskadiget forkert ny nye sidste god
    godt hurtig længe muligt gratis dag dage uge uger måned år time timer åbningstider butik hente
    hjælp hjælpe venligst tak hej ja nej spørgsmål svar problem besked modtaget modtage lang tid
    tager koster virker logge nogen noget intet alt mange mere gerne hvorfra kvittering
    """

  static let norwegian = """
    den det en et ei jeg du han hun vi de meg deg ham henne oss dere dem min mitt mine din ditt dine
    sin sitt hans hennes vår vårt våre deres denne dette disse hvem hva hvor når hvorfor hvordan
    hvilken hvilket og eller men for fordi hvis da som at til fra med uten mot ved etter før på i om
    over under mellom ikke ingen også bare ennå allerede alltid aldri mye så her der nå i dag går
    er var vært har hadde ha blir ble bli kan kunne skal skulle vil ville må måtte får fikk få gå
    går gikk gjøre gjør gjort komme kommer kom vet se ser finne finner fant gir ga bestilling
    bestille bestilt ordre betale betalt betaling levering levere levert leveringstid frakt sendt
    sende forsendelse pakke pakken vare varer produkt produktet størrelse farge retur returnere tilbake bytte penger
    gavekort faktura regning rabatt pris konto kunde kundeservice nummer passord glemt endre
    slette kansellere avbestille si opp adresse abonnement avtale ødelagt skadet feil ny nye siste
    god godt rask lenge mulig gratis dag dager uke uker måned år time timer åpningstider butikk
    hente hjelp hjelpe vennligst takk hei ja nei spørsmål svar problem melding mottatt motta lang
    tid tar koster fungerer logge noen noe ingenting alt mange mer gjerne kvittering
    """

  static let swedish = """
    den det en ett jag du han hon vi ni de mig dig honom henne oss er dem min mitt mina din ditt dina
    sin sitt sina hans hennes vår vårt våra deras denna detta dessa vem vad var när varför hur vilken
    vilket vilka och eller men för eftersom om då som att till från med utan mot vid efter före på i
    över under mellan inte ingen inga också bara ännu redan alltid aldrig mycket så här där nu idag
    igår imorgon är var varit har hade ha blir blev bli kan kunde ska skulle skall vill ville måste
    får fick få går gick gå göra gör gjort komma kommer kom vet se ser hitta hittar tar ger gav
    beställning beställa beställt order betala betalat betalning leverans leverera levererat
    leveranstid frakt skickat skicka försändelse paket paketet vara varor produkt produkten storlek färg retur
    returnera tillbaka byta pengar presentkort faktura räkning rabatt pris konto kund kundtjänst
    nummer lösenord glömt ändra radera ta bort avbeställa avboka säga upp adress prenumeration avtal
    trasig skadad fel ny nya sista bra snabbt länge möjligt gratis dag dagar vecka veckor månad år
    timme timmar öppettider butik hämta hjälp hjälpa snälla tack hej ja nej fråga svar problem
    meddelande mottagit ta emot lång tid tar kostar fungerar logga någon något inget allt många mer
    gärna kvitto
    """

  static let finnish = """
    minä sinä hän me te he minun sinun hänen meidän teidän heidän minua sinua tämä tuo se nämä nuo ne
    kuka mikä mitä missä mistä mihin milloin miksi miten kuinka ja tai mutta sillä koska jos kun että
    vaikka ennen jälkeen kanssa ilman vastaan ei en et emme ette eivät myös vain vielä jo aina
    koskaan hyvin niin täällä siellä nyt tänään eilen huomenna on olen olet olemme ovat oli olivat
    ollut voi voin voinko voiko voit pitää täytyy haluan haluaa saa saan saanko tulee tuli menee
    tekee tehdä tehnyt tiedä näen löydä tilaus tilauksen tilauksesi tilata tilannut maksaa maksu
    maksettu toimitus toimitetaan toimitusaika lähetys lähetetty paketti pakettini tuote tuotteen
    koko väri palautus palauttaa takaisin vaihtaa rahat lahjakortti lasku alennus hinta tili
    asiakas asiakaspalvelu numero salasana salasanan unohdin muuttaa poistaa peruuttaa osoite
    sopimus rikki vahingoittunut väärä uusi viimeinen hyvä nopea kauan mahdollista ilmainen päivä
    päivää viikko viikkoa kuukausi vuosi tunti aukioloajat kauppa noutaa apua auttaa kiitos hei moi
    kyllä kysymys vastaus ongelma viesti saanut kestää toimii kirjautua jotain mitään kaikki paljon
    """

  static let french = """
    le la les l un une des du de d je j tu il elle on nous vous ils elles me m te t se s lui leur mon
    ma mes ton ta tes son sa ses notre nos votre vos leurs ce cet cette ces qui que quoi quel quelle
    quels quelles où quand pourquoi comment combien et ou mais donc car ni si parce puisque lorsque
    comme avant après pendant depuis jusque avec sans contre par pour dans en sur sous entre chez
    vers à au aux ne n pas plus jamais rien aussi très encore déjà toujours bien ici là maintenant
    aujourd hui hier demain est suis es sommes êtes sont était étais étaient été être ai as a avons
    avez ont avait avais eu avoir peut peux pouvez pouvons puis pouvoir dois doit devez veux veut
    voudrais faire fait fais faites aller vais va allez venir vient dire voir vu savoir sais trouver
    trouve prendre donner commande commandes commander commandé payer payé paiement livraison
    livrer livré colis envoi envoyé envoyer expédié article produit taille couleur retour retourner
    renvoyer échange échanger remboursement rembourser remboursé argent bon facture prix réduction
    compte client numéro mot passe oublié changer modifier supprimer annuler résilier adresse
    abonnement contrat cassé endommagé mauvais nouveau nouvelle dernier bon bonne long temps
    possible gratuit jour jours semaine semaines mois année heure heures horaires ouverture magasin
    aide aider merci bonjour salut oui non question réponse problème message reçu recevoir plaît
    quelqu quelque chose tout tous beaucoup moins connecter marche coûte arrive arrivé
    """

  static let spanish = """
    el la los las lo un una unos unas de del al yo tú usted él ella nosotros ustedes ellos ellas me te
    se le les nos mi mis tu tus su sus nuestro nuestra este esta estos estas ese esa eso esto aquel
    quién quien qué que cuál cual dónde donde cuándo cuando por por qué porque cómo como cuánto
    cuanto cuánta cuántos y e o u pero sino si aunque mientras antes después desde hasta con sin
    contra para en sobre bajo entre hacia a no ni también muy más menos ya todavía aún siempre nunca
    nada algo alguien todo todos mucho muchos bien aquí allí ahora hoy ayer mañana es soy eres somos
    son era eran fue ser estar está estoy están estaba he has ha hemos han había haber tengo tiene
    tener puedo puede pueden podemos poder debo debe quiero quiere quisiera hacer hace hago hecho ir
    voy va van venir viene decir ver saber sé encontrar encuentro dar pedido pedidos pedir comprar
    compra comprado pagar pagado pago entrega entregar entregado envío enviar enviado paquete llegado
    llega llegar producto artículo talla color devolver devolución cambiar cambio reembolso dinero
    vale factura precio descuento cuenta cliente número contraseña olvidé olvidado modificar
    eliminar borrar cancelar dirección suscripción contrato roto dañado equivocado nuevo nueva
    último bueno buena tiempo posible gratis día días semana semanas mes meses año hora horas
    horario tienda recoger ayuda ayudar gracias hola sí pregunta respuesta problema mensaje recibido
    recibir favor tarda cuesta funciona iniciar sesión puedes
    """

  static let portuguese = """
    o a os as um uma uns umas de do da dos das no na nos nas ao à pelo pela eu tu você ele ela nós
    vocês eles elas me te se lhe meu minha meus minhas teu tua seu sua seus suas nosso nossa este
    esta isto esse essa isso aquele quem que qual quais onde quando por porque como quanto quantos
    quanta e ou mas se embora enquanto antes depois desde até com sem contra para em sobre sob entre
    não nem também muito mais menos já ainda sempre nunca nada algo alguém tudo todos bem aqui ali
    agora hoje ontem amanhã é sou és somos são era eram foi ser estar está estou estão estava tenho
    tem têm temos ter tinha havia posso pode podem podemos poder devo deve quero quer queria fazer
    faz faço feito ir vou vai vão vir vem dizer ver saber sei encontrar encontro dar encomenda
    encomendas pedido pedidos comprar compra comprei pagar pago pagamento entrega entregar entregue
    envio enviar enviado pacote chegou chega chegar produto artigo tamanho cor devolver devolução
    trocar troca reembolso dinheiro vale fatura preço desconto conta cliente número senha palavra
    passe esqueci alterar mudar apagar excluir cancelar endereço morada assinatura contrato quebrado
    danificado errado novo nova último bom boa tempo possível grátis dia dias semana semanas mês
    meses ano hora horas horário loja levantar ajuda ajudar obrigado obrigada olá sim pergunta
    resposta problema mensagem recebi receber favor demora custa funciona entrar consigo
    """

  static let italian = """
    il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da
    dal dalla in nel nella nei sul sulla con su per tra fra io tu lui lei noi voi loro mi ti si ci vi
    me te mio mia miei mie tuo tua suo sua nostro nostra vostro vostra questo questa questi queste
    quello quella chi che cosa quale quali dove quando perché come quanto quanti quanta e ed o ma se
    anche mentre prima dopo fino senza contro non né più meno molto già ancora sempre mai niente
    qualcosa qualcuno tutto tutti bene qui lì ora adesso oggi ieri domani è sono sei siamo siete era
    erano stato stata essere ho hai ha abbiamo avete hanno avevo aveva avere posso può puoi possiamo
    potete potere devo deve voglio vuole vorrei fare fa faccio fatto andare vado va venire viene
    dire vedere sapere so trovare trovo dare ordine ordini ordinare ordinato comprare acquisto
    pagare pagato pagamento consegna consegnare consegnato spedizione spedire spedito pacco
    arrivato arriva arrivare prodotto articolo taglia colore reso restituire restituzione cambiare
    cambio rimborso soldi buono fattura prezzo sconto conto cliente numero dimenticato dimenticata
    modificare cancellare eliminare annullare disdire indirizzo abbonamento contratto rotto
    danneggiato sbagliato nuovo nuova ultimo buono buona tempo possibile gratis giorno giorni
    settimana settimane mese mesi anno ora ore orari negozio ritirare aiuto aiutare grazie ciao
    buongiorno sì domanda risposta problema messaggio ricevuto ricevere favore tempo costa funziona
    accedere aiutarmi
    """

  static let romanian = """
    eu tu el ea noi voi ei ele mă te se ne vă îl îi le meu mea mei mele tău ta său sa nostru noastră
    vostru un o unui unei niște acest această acești aceste acel acea cine ce care unde când de cum
    cât câte câți și sau dar ci dacă pentru că deși înainte după până cu fără contra prin la în din pe
    sub între spre nu nici mai foarte deja încă mereu niciodată nimic ceva cineva tot toate toți bine
    aici acolo acum azi astăzi ieri mâine este e sunt ești suntem sunteți era erau fost fi am ai are
    avem aveți au avea pot poate putem puteți trebuie vreau vrea aș dori face fac făcut merge vine
    ști știu vedea găsesc da comanda comandă comenzi comandat cumpăra plăti plătit plată livrare
    livrat livra trimis trimite colet coletul ajuns ajunge produs produsul mărime culoare retur
    returna înapoi schimba rambursare bani factură factura preț reducere cont contul client număr
    parola parolă uitat modifica șterge anula adresă abonament contract stricat deteriorat greșit
    nou nouă ultimul bun bună timp posibil gratuit zi zile săptămână lună an oră ore program magazin
    ajutor ajuta mulțumesc bună ziua salut întrebare răspuns problemă mesaj primit primi durează
    costă funcționează rog vă
    """

  static let polish = """
    ja ty on ona ono my wy oni one mnie mi mną ciebie ci jego jej go mu nas nam was ich im mój moja
    moje moją mojego mojej moich twój twoja twoje swój swoje nasz nasza wasz ten ta to te tego tej
    tym tych kto co czego czym jaki jaka jakie który która które gdzie kiedy dlaczego jak ile czy i
    oraz lub albo ale więc bo ponieważ jeśli jeżeli gdy że żeby przed po do od z ze bez przeciw
    przez dla na w we o u nad pod między nie też także tylko jeszcze już zawsze nigdy bardzo tak tu
    tutaj tam teraz dziś dzisiaj wczoraj jutro jest jestem jesteś są był była było byli być mam masz
    ma mamy macie mają miał mieć mogę może możesz można możemy muszę musi chcę chce chciałbym
    chciałabym robić zrobić robię iść idzie przyjść wiem wiedzieć widzę znaleźć dać dostać zamówienie
    zamówienia zamówić zamówiłem zamówiłam kupić zapłacić zapłaciłem płatność dostawa dostawy
    dostarczyć wysyłka wysłać wysłana paczka paczkę przesyłka przesyłki towar produkt rozmiar kolor
    zwrot zwrócić wymiana wymienić pieniądze bon faktura faktury cena rabat konto konta klient
    numer hasło hasła zapomniałem zapomniałam zmienić usunąć anulować adres abonament umowa
    zepsuty uszkodzony zły nowy nowe ostatni dobry dobrze długo możliwe darmowa dzień dni tydzień
    miesiąc rok godzina godziny otwarcia sklep odebrać pomoc pomóc proszę dziękuję dzień dobry cześć
    pytanie odpowiedź problem wiadomość otrzymałem otrzymałam trwa kosztuje działa zalogować
    """

  static let czech = """
    já ty on ona ono my vy oni mě mi mnou tebe ti jeho ji jí mu nás nám vás vám jich jim můj moje má
    mé mého moji tvůj tvoje svůj náš naše váš vaše ten ta to toho té tím kdo co čeho čím jaký jaká
    jaké který která které kde kdy proč jak kolik a nebo ale protože jestli pokud když že aby před po
    do od z ze bez proti přes pro na v ve o u nad pod mezi ne také jen ještě už vždy nikdy velmi tak
    tady tam teď dnes včera zítra je jsem jsi jsou byl byla bylo byli být mám máš má máme máte mají
    měl mít mohu můžu může můžete lze musím musí chci chce chtěl bych dělat udělat jít jde přijít
    vím vědět vidím najít dát dostat objednávka objednávku objednat objednal koupit zaplatit
    zaplatil platba doručení dodání doručit doprava odeslat odeslána balík balíček zásilka zásilku
    zboží výrobek velikost barva vrácení vrátit výměna vyměnit peníze poukaz faktura fakturu cena
    sleva účet zákazník číslo heslo zapomněl změnit smazat zrušit adresa předplatné smlouva
    rozbitý poškozený špatný nový nové poslední dobrý dobře dlouho možné zdarma den dny dní týden
    měsíc rok hodina otevírací doba obchod vyzvednout pomoc pomoci prosím děkuji dobrý ahoj ano
    otázka odpověď problém zpráva obdržel trvá stojí funguje přihlásit
    """

  static let croatian = """
    ja ti on ona ono mi vi oni mene me meni tebe te njega ga njoj nas nam vas vam ih im moj moja moje
    moju mog mojeg tvoj tvoja svoj naš naša vaš vaša taj ta to ovaj ova ovo tko ko šta što koji koja
    koje gdje gde kada kad zašto kako koliko da li je i ili ali jer ako kada da prije pre poslije
    posle do od s sa bez protiv kroz za na u o kod nad pod između ne također samo još već uvijek uvek
    nikad vrlo tako ovdje ovde tamo sada danas jučer juče sutra jesam sam si smo ste su bio bila
    bilo biti imam imaš ima imamo imate imaju mogu može možete možemo moram mora želim hoću htio trebam treba trebao
    raditi napraviti ići doći znam vidim naći dati dobiti narudžba narudžbu naručiti naručio kupiti
    platiti platio plaćanje dostava dostavu dostaviti isporuka poslati poslao paket pošiljka
    pošiljku roba proizvod veličina boja povrat vratiti zamjena zamijeniti novac bon račun cijena
    cena popust kupac broj lozinka lozinku zaboravio promijeniti promeniti izbrisati otkazati adresa
    pretplata ugovor pokvaren oštećen krivi pogrešan novi nova zadnji dobro dugo moguće besplatno
    dan dana tjedan nedelja mjesec mesec godina sat radno vrijeme trgovina preuzeti pomoć pomoći
    molim hvala dobar bok zdravo pitanje odgovor problem poruka primio traje košta radi prijaviti
    """

  static let hungarian = """
    én te ő mi ti ők engem téged őt minket az a egy ez azok ezek ki mi mit melyik hol hova honnan
    mikor miért hogyan hogy mennyi hány és vagy de mert ha amikor bár előtt után alatt nélkül ellen
    nem is csak még már mindig soha nagyon így itt ott most ma tegnap holnap van vagyok vagy vagyunk
    vannak volt voltak lesz lenni nincs kell kellene lehet tudok tud tudom szeretnék szeretném
    akarok csinálni menni megy jön tudni látom találom adni kapni kaptam rendelés rendelésem
    rendelést rendelni rendeltem vásárolni fizetni fizettem fizetés szállítás szállítási szállítani
    küldeni küldték csomag csomagom csomagot áru termék méret szín visszaküldés visszaküldeni vissza
    csere cserélni pénz utalvány számla számlát ár kedvezmény fiók fiókomat ügyfél ügyfélszolgálat
    szám jelszó jelszavam jelszavamat elfelejtettem módosítani törölni lemondani cím előfizetés
    szerződés hibás sérült rossz új utolsó jó jól sokáig lehetséges ingyenes nap napok hét hónap év
    óra nyitvatartás üzlet átvenni segítség segíteni kérem köszönöm szia helló igen kérdés válasz
    probléma üzenet megkaptam tart kerül működik bejelentkezni valaki valami semmi minden sok több
    """

  static let turkish = """
    ben sen o biz siz onlar beni bana bende benden benim seni sana senin onu ona onun bizi bize bizim
    sizi size sizin bu şu bunlar kim ne neyi nerede nereye nereden ne zaman neden niçin niye nasıl
    hangi kaç kadar ve veya ya da ama fakat çünkü eğer için ile gibi göre önce sonra olmadan karşı
    değil de da bile sadece daha artık her zaman hiç çok böyle burada orada şimdi bugün dün yarın var
    yok mı mi mu mü mısınız misiniz musunuz idi olan olarak olur oldu olmak olabilir miyim mıyım
    edebilir edebilirim istiyorum istiyoruz istemek lazım gerekiyor yapmak yapabilirim yapılır
    gitmek geldi gelmedi gelecek biliyorum görmek bulmak almak aldım alabilir vermek verdim sipariş
    siparişim siparişimi siparişi satın ödeme ödemek ödedim teslimat teslim kargo kargom gönderi
    göndermek gönderildi paket paketim ürün ürünü beden renk iade etmek değişim değiştirmek
    değiştirebilirim para param çek fatura faturamı fiyat indirim hesap hesabım hesabımı müşteri
    hizmetleri numara şifre şifremi unuttum silmek iptal adres adresi abonelik sözleşme bozuk
    hasarlı yanlış yeni son iyi uzun süre mümkün ücretsiz gün hafta ay yıl saat saatleri mağaza
    yardım yardımcı olur lütfen teşekkürler teşekkür ederim merhaba selam evet hayır soru cevap
    sorun mesaj aldım sürer sürüyor çalışmıyor giriş yapamıyorum
    """

  static let albanian = """
    unë ti ai ajo ne ju ata ato mua më mi ty të ty im ime e mia yt jote tij saj tonë ynë juaj ky kjo
    këta këto kush çfarë cila cili ku kur pse si sa dhe ose por sepse nëse kur që para pas deri me pa
    kundër për në nga mbi nën mes te tek nuk s mos edhe vetëm ende tashmë gjithmonë kurrë shumë
    kështu këtu atje tani sot dje nesër është jam je jemi jeni janë ishte ishin qenë kam ke ka kemi
    keni kanë kishte mund duhet dua do doja bëj bëni bërë shkoj vij di shoh gjej jap marr porosi
    porosia porosinë porosita blej paguaj paguar pagesë pagesa dërgesë dërgesa dërguar paketa pako
    produkt produkti madhësia ngjyra kthim kthej kthyer ndërroj rimbursim para fatura faturë çmimi
    zbritje llogari llogaria llogarinë klient numri fjalëkalimi fjalëkalimin harrova ndryshoj fshij
    anuloj adresa abonim kontratë prishur dëmtuar gabuar ri re fundit mirë gjatë mundur falas ditë
    javë muaj vit orë orari dyqan ndihmë ndihmoni ju lutem faleminderit përshëndetje po jo pyetje
    përgjigje problem mesazh arritur zgjat kushton funksionon hyj
    """

  /// Names and loan words that tell nothing about the language around them.
  static let neutral = """
    paypal klarna visa mastercard maestro amex giropay sofort stripe apple google amazon ebay
    microsoft windows android ios iphone ipad mac samsung sony huawei facebook instagram whatsapp
    twitter tiktok telegram youtube netflix spotify dhl ups dpd gls hermes fedex usps tnt iban bic
    sepa pin tan sms app apps email e-mail mail emails web www http https com de org net pdf usb
    wlan wifi wi-fi lan vpn id nr no ok hotline newsletter login logout account accounts code codes
    link links online offline shop support tracking ticket tickets status service chat chatbot bot
    robo upload download update software hardware server cloud browser cookie cookies website
    homepage internet router smartphone laptop tablet pc premium basic plus pro standard express
    gmbh ag kg ltd inc eur usd euro dollar cent info video radio hotel taxi bus auto sim esim
    business banking bots chatbots covid corona coronavirus tool tools demo marketing management
    model analytics dashboard dropbox paypalkonto backup reset feedback team news blog podcast user
    crm api rest json xml html css java python excel word outlook gmail facebook messenger
    """
}
