// swift-format-ignore-file
/// Everyday synonyms in German, as stems.
///
/// Written by `LOTSE_UPDATE_GOLDEN=1 swift test --filter EverydayStemsTests`. Stems that were
/// made of other lists are not used.
extension EverydayStems {
  static let german = EverydayStems(
    digest: 12506690325945590347,
    text: ##"""
    handy,mobiltelefon,smartphon
    passwort,kennwort,pw
    benutzernam,nutzernam,usernam,anmeldenam
    konto,account,benutzerkonto,nutzerkonto,kundenkonto
    einlogg,anmeld,login
    auslogg,abmeld,logout
    registri,konto anleg,konto erstell
    email,mail,email
    email adress,mailadress,mail adress
    telefonnumm,rufnumm,handynumm,mobilnumm
    hotlin,telefonnumm,servicenumm,kundenhotlin
    kundenservic,kundendien,kundenbetreu,support,kundensupport
    anruf,telefoni,telefon
    ansprechpartn,kontaktperson
    mitarbeit,berat,sachbearbeit
    webseit,websit,homepag,internetseit
    app,anwend,applikation
    internet,web
    onlin,~im internet
    herunterlad,download,download
    hochlad,upload
    aktualisi,updat,updat
    installi,installation
    druck,ausdruck,ausdruck
    kaputt,defekt,funktioniert nicht,~geht nicht
    beschadigt,kaputt
    fehl,probl,storung
    fehlermeld,errormeld
    repari,reparatur,instand setz
    pak,packch,sendung
    liefer,zustell
    lief,zustell,schick
    versend,verschick,schick,versand
    versandkost,lieferkost,porto
    lieferzeit,lieferdau
    sendungsverfolg,paketverfolg,tracking
    sendungsnumm,trackingnumm,paketnumm
    paketbot,postbot,zustell
    lieferadress,lieferanschrift,versandadress
    adress,anschrift
    rechnungsadress,rechnungsanschrift
    wohnort,wohnsitz
    umzieh,umzug,neu adress
    rucksend,retour
    zuruckschick,zurucks,retourni,rucksend
    zuruckgeb,ruckgab
    rucksendeetikett,retourenschein,retourenlabel,rucksendeschein
    geld zuruck,ruckerstatt,erstatt,ruckzahl
    erstatt,zuruckzahl,ruckerstatt
    bestell,ord,kauf
    bestell,auftrag,ord
    bestellnumm,auftragsnumm
    warenkorb,einkaufswag,einkaufskorb
    artikel,produkt,war
    preis,kost
    kost,kost,preis
    teu,preis,kost
    kostenlos,gratis,umson,kostenfrei
    gunstig,billig,preiswert
    rabatt,nachlass,ermass,preisnachlass
    gutschein,vouch,coupon
    gutscheincod,rabattcod,aktionscod
    bezahl,zahl,zahlung,begleich
    zahlungsart,zahlungsmethod,zahlungsweis,bezahlart
    uberweis,uberweis
    lastschrift,bankeinzug,sepa
    abbuch,abbuch,einzieh
    abgebucht,abbuch
    kreditkart,visa,mastercard
    ratenzahl,ratenkauf,~in rat
    bankverbind,kontoverbind,iban,kontodat,bankdat
    fallig,fallig
    geschaft,lad,filial
    offnungszeit,geoffn,off
    termin,verabred
    vereinbar,ausmach
    verschieb,verleg
    formular,vordruck
    ausfull,formular
    unterlag,dokument,papi
    nachweis,beleg,beschein
    quittung,kassenbon,kassenzettel,bon
    kopi,abschrift
    unterschreib,unterschrift,unterzeichn
    beantrag,antrag
    einreich,einsend
    and,ander,wechsel,anpass
    losch,entfern,loschung
    verli,verlust
    verlor,verlust,abhandengekomm
    gestohl,geklaut,diebstahl,entwend
    klau,stehl,diebstahl
    wartezeit,bearbeitungszeit,bearbeitungsdau
    dauert,dau
    ~wie lang,dau
    frist,stichtag
    ablauf,verfall,ablauf
    verlang,verlanger
    vertrag,vertragsverhaltnis
    vertragslaufzeit,laufzeit,mindestlaufzeit
    beschwerd,reklamation
    beschw,beschwerd
    datenschutz,dsgvo
    person dat,personenbezog dat
    newslett,rundbrief
    abbestell,abmeld
    nachricht,mitteil
    benachricht,info
    antwort,antwort,ruckmeld
    ruckruf,zuruckruf
    helf,hilf,unterstutz
    anleit,bedienungsanleit,gebrauchsanweis,handbuch
    gerat,apparat
    comput,rechn,pc
    laptop,notebook
    fernseh,tv
    wlan,wifi,wlan netz
    akku,batteri
    auto,wag,pkw,fahrzeug
    fahrrad,rad
    wohnung,zuhaus
    vermiet,hauseigentum
    arzt,doktor,medizin
    krankenhaus,klinik,spital
    krank,erkrank,krankheit
    kind,kind,nachwuch
    ehepartn,ehemann,ehefrau,partn
    heirat,heirat,hochzeit,eheschliess
    namensander,nachnam,neu nam
    gestorb,verstorb,todesfall,tod
    ausland,~im urlaub
    urlaub,reis,feri
    student,studier,studium
    studi,studium
    uni,universitat,hochschul
    job,stell,arbeitsplatz
    bewerb,bewerb
    bafog,ausbildungsforder
    amt,behord
    personalausweis,ausweis,perso
    fuhrerschein,fahrerlaubnis
    mehrwertsteu,mwst,umsatzsteu
    ~eventull,~vielleicht
    sofort,umgeh,~gleich
    maximal,hochst
    mindest,wenigst
    bescheid sag,informi,mitteil
    freischalt,aktivi,aktivier
    sperr,sperrung,blocki
    entsperr,freischalt
    bestat,bestat
    pruf,uberpruf,kontrolli
    umsteig,wechsel,wechsel
    erreich,kontakti,kontakt
    foto,bild,aufnahm
    gross,mass,abmess
    farb,farbton
    vorrat,~auf lag,verfugbar,lieferbar
    ausverkauft,vergriff,nicht verfugbar
    abhol,abhol,selbstabhol
    entsorg,entsorg
    altgerat,alt gerat
    onlineshop,webshop,internetshop,onlin shop
    neukund,erstkund,erstbestell
    stammkund,bestandskund
    gastbestell,~als gast bestell,ohn kundenkonto bestell
    kundennumm,kundennr,kund nr
    merkzettel,wunschlist,merklist
    sonderangebot,aktionsangebot,rabattaktion
    schnappch>sonderangebot,angebot,rabatt
    schlussverkauf,ausverkauf,sal,raumungsverkauf
    reduziert,herabgesetzt,heruntergesetzt,rabattiert
    runtergesetzt>reduziert,rabattiert
    prozent bekomm>rabatt
    mengenrabatt,staffelpreis,staffelrabatt
    bestpreisgaranti,tiefpreisgaranti
    woand billig>bestpreisgaranti,preisvergleich
    versandkostenfrei,portofrei,kostenlos versand,gratisversand
    ~was kost ~der versand>versandkost
    lieferumfang,mitgeliefert,~im lieferumfang enthalt
    ~was ~ist ~dabei>lieferumfang,enthalt
    teilliefer,teilsend,teilversand
    ~mehr pak>teilliefer
    ~auf ~einmal lief>gesamtliefer,sammelliefer
    lieferverzoger,lieferverzug,lieferverspat
    verspat,verspat,verzogert,verzoger
    expressliefer,expressversand,eilversand,expresszustell
    schnell lief>expressversand,lieferzeit
    dringend,eilig
    eilt>dringend,eilig
    liefertermin,lieferdatum,zustelltermin
    lieferstatus,sendungsstatus,versandstatus,bestellstatus
    ~wo ~ist ~mein pak>lieferstatus,sendungsverfolg
    ~wo ~ist ~mein bestell>lieferstatus,sendungsverfolg
    ~wo ~ist ~mein pak>sendungsverfolg,lieferstatus
    ~wann kommt ~mein pak>lieferzeit,liefertermin
    ~wann kommt ~mein bestell>lieferzeit,liefertermin
    pak verschwund>nachforsch,verlust,sendungsverfolg
    pak verlor>nachforsch,verlust
    nachforschungsauftrag,nachforschungsantrag,nachforsch
    ~noch nicht angekomm>lieferzeit,zustell
    angekomm,ankomm,eingetroff,eintreff
    nicht angetroff>zustellversuch,zustell
    ~war nicht ~zu haus>zustellversuch,zustell
    niemand ~zu haus>zustellversuch,zustell
    ~beim nachbarn>zustell,ersatzempfang,nachbarschaft
    abholkart,abholschein,benachrichtigungskart
    packstation,paketstation,abholstation,paketautomat
    paketshop,abholshop,paketannahmestell
    abstellgenehm,ablagevertrag,abstellerlaubnis
    ablageort,abstellort
    ~vor ~die tur gestellt>abstellort,zustell
    packerl>pak
    packli>pak
    dhl>paketdien,versanddienstleist
    herm>paketdien,versanddienstleist
    dpd>paketdien,versanddienstleist
    paketdien,versanddienstleist,zustelldien,versandunternehm
    postl>paketbot,zustell
    postl>paketbot,zustell
    lieferdien,bringdien,lieferservic
    click collect,abhol ~in ~der filial,abhol ~im markt
    ~selb abhol>abhol,selbstabhol
    ~selb abhol>abhol,selbstabhol
    abgeholt,abhol,abhol
    speditionsversand,speditionsliefer,liefer ~per spedition
    sperrgut,sperrig,grossgut
    ~bis ~in ~die wohnung>verwendungsstell,bordsteinkant,liefer
    hochtrag>verwendungsstell,bordsteinkant
    auslandsversand,versand ~ins ausland,international versand
    ~ins ausland schick>auslandsversand
    ~in ~die schweiz lief>auslandsversand,lieferland
    lieferland,liefergebiet,versandland
    zollgebuhr>zoll,einfuhrabgab
    verzoll,verzoll,zoll
    falschliefer,fehlliefer,falsch geliefert
    falsch war>falschliefer
    ~etwas ~and bekomm>falschliefer
    unvollstand,nicht komplett,nicht vollstand
    fehlt ~etwas>unvollstand,fehlend
    fehlt ~ein teil>unvollstand,ersatzteil
    transportschad,versandschad,beschadigt angekomm
    kaputt angekomm>transportschad,beschadigt,reklamation
    kaputt geliefert>transportschad,beschadigt,reklamation
    zerbroch,zerbrech,zersprung
    karton>verpack
    schachtel>verpack,karton
    originalverpack,ovp,originalkarton
    auspack,ausgepackt,geoffn verpack
    passt nicht>gross,ruckgab,umtausch
    ~zu klein>gross
    ~zu gross>gross
    ~zu eng>gross,passform
    ~zu weit>gross,passform
    gefallt ~mir nicht>ruckgab,rucksend
    gefallt nicht>ruckgab,rucksend
    unzufried,nicht zufried,unzufried
    umtausch,umgetauscht,umtausch
    tausch>umtausch,austausch
    ~and gross>gross,umtausch
    austausch,ausgetauscht,austausch
    ersatzliefer,austauschgerat,neuliefer
    ersatz bekomm>ersatzliefer,austausch
    versehent,~aus verseh,irrtum,falschlicherweis
    verklickt>versehent
    falsch bestellt>bestell,fehlbestell
    ruckgabefrist,rucksendefrist,ruckgabezeitraum
    rucksendekost,retourenkost,ruckversandkost
    rucksendeadress,retourenadress
    ruckversand,retour,rucksend
    zuruckgegeb,zuruckgeb,ruckgab
    zuruckges,zuruckgesandt,zuruckgeschickt,rucksend
    zurucknehm,zuruckgenomm,rucknahm
    gutschrift,gutschreib,gutgeschrieb
    geld wiederbekomm>ruckerstatt,ruckzahl
    geld zuruckbekomm>ruckerstatt,ruckzahl
    geld wiederhab>ruckerstatt,ruckzahl
    geld zuruckhol>ruckerstatt,ruckbuch
    ruckzahl,zuruckgezahlt,zuruckbezahlt,ruckerstatt
    ruckvergut,ruckvergut,erstatt
    kohl>geld
    knet>geld
    mon>geld
    kulanz,kulant,entgegenkomm
    reklami,reklamation,beanstand,beanstand
    meck>beschwerd
    mangel,sachmangel,materialfehl,fabrikationsfehl
    mangelhaft,fehlerhaft
    produktionsfehl>mangel,materialfehl
    garantiezeit,garantiedau,garantiefrist
    gewahrleistungsfrist,gewahrleistungszeit,gewahrleistungsdau
    herstellergaranti,garanti ~des herstell
    garantieverlanger,zusatzgaranti,anschlussgaranti
    garantieschein,garantiekart,garantieurkund
    ersatzteil,austauschteil,reserveteil
    quittung,kassenbon,kassenzettel,bon,kaufbeleg
    kaufnachweis,kaufbeleg,kassenbon
    kassabon>kassenbon,quittung
    bon verlor>kassenbon,kaufbeleg,verlust
    vorbestell,vorbestell,preord
    ~wied reinbekomm>verfugbar,lieferbar
    ~wied verfugbar,~wied lieferbar,~wied vorrat
    lagerbestand,warenbestand
    sortiment,produktpalett,warenangebot
    reservi,reservier,reserviert
    zuruckleg ~lass>reservier
    kundenkart,treuekart,bonuskart
    treuepunkt,bonuspunkt,punkt sammel
    bonusprogramm,treueprogramm,kundenbindungsprogramm
    payback>bonusprogramm,punkt
    einlos,einlos,eingelost
    geschenkgutschein,geschenkkart,gutscheinkart
    restguthab,verbleib guthab
    ~wie lang gultig>gultig,dau
    gultig,gultig,gultigkeitsdau
    geschenkverpack,~als geschenk verpack,geschenkpapi
    bewert,bewert,rezension,kundenmein
    gefalscht,falschung,plagiat
    fak>falschung,gefalscht
    handl,verkauf
    geschaftskund,firmenkund,gewerbekund
    ~fur ~die firma bestell>geschaftskund,firmenkund
    aufhab ~ihr ~auf>offnungszeit,geoffn
    aufmach ~ihr ~auf>offnungszeit
    zumach ~ihr ~zu>offnungszeit
    geschloss,schliess,schliessung
    ladenschluss>offnungszeit
    nach filial>filialfind,standort
    filialfind,filialsuch,standortsuch
    standort,filial,niederlass
    parkplatz,park,parkmog
    selbstbedienungskass,sb kass,self checkout
    leergut,pfandflasch,pfand
    pfandgeld>pfand
    shopp>einkauf
    gekauft,kauf,kauf,erworb
    bestellbestat,auftragsbestat,bestatigungsmail
    kein mail bekomm>bestatigungsmail,spam ordn
    bestell and,bestellander,auftrag and
    bestellubersicht,bestellhistori,~mein bestell
    bestellvorgang,bestellprozess,bestellablauf
    artikelnumm,produktnumm,bestell nr
    altersverifikation,altersnachweis,alterspruf
    stuckzahl,meng,anzahl
    katalog,prospekt
    werbung,reklam
    bar bezahl,barzahl,bargeld
    cash>bar,barzahl,bargeld
    kartenzahl,~mit kart bezahl,bargeldlos
    ~mit handy bezahl>mobil bezahl,appl pay,googl pay
    mobil bezahl,mobil payment
    kontaktlos,kontaktlos bezahl,nfc
    ec kart,girocard,girokart
    bankkart,ec kart,girocard
    bankomatkart>girocard,ec kart,bankkart
    debitkart>girocard,bankkart
    geldautomat,bankautomat
    bankomat>geldautomat
    bancomat>geldautomat
    geheimzahl,pin,geheimnumm
    vorkass,vorauskass
    ~im voraus bezahl>vorkass,vorauszahl
    zahlung ~bei liefer>nachnahm
    rechnungskauf,kauf ~auf rechnung
    erst spat bezahl>rechnungskauf,zahlungsziel
    spat bezahl>zahlungsziel,stundung,rechnungskauf
    spat zahl>zahlungsziel,stundung,rechnungskauf
    abstott>ratenzahl
    ~in teilbetrag,~in rat,teilzahl
    monatsrat,monat rat,ratenhoh
    finanzier,finanzi
    anzahl,anzahl,angezahlt
    zahlungsziel,zahlungsfrist
    ~bis ~wann zahl>zahlungsfrist,zahlungsziel,fallig
    zahlungserinner>mahnung
    mahngebuhr,mahnkost
    mahn,mahnung,angemahnt
    inkasso,inkassoburo,inkassounternehm
    geldeintreib>inkasso
    zahlungsverzug,zahlungsruckstand
    vergess ~zu zahl>zahlungsverzug,mahnung
    knapp ~bei kass>zahlungsschwier,ratenzahl,stundung
    stundung,zahlungsaufschub
    off betrag,off rechnung,zahlungsruckstand
    rechnung falsch>rechnungskorrektur,rechnung
    rechnungskopi,rechnungsduplikat,zweitschrift
    rechnung nochmal>rechnungskopi
    faktura>rechnung
    beleg ~fur ~die steu>rechnung,steuerbeschein
    betrag,summ
    umsatzsteu id,ust id,umsatzsteueridentifikationsnumm
    doppelt abgebucht>doppelbuch,abbuch
    zweimal abgebucht>doppelbuch,abbuch
    ~zu ~viel abgebucht>abbuch,erstatt
    ~zu ~viel bezahlt>uberzahl,erstatt
    uberzahl,uberzahlt
    abgezog>abbuch,abzug
    zahlung fehlgeschlag,zahlung abgelehnt,zahlung abgebroch
    uberwies,uberweis,uberweis
    eingezahlt,einzahl,einzahl
    ausgezahlt,auszahl,auszahl
    abheb,abgehob,abheb
    geld abheb,bargeldabheb,bargeld abheb
    geld hol>bargeldabheb,abheb
    kontostand,saldo,guthab ~auf ~dem konto
    kontoauszug,bankauszug
    kontobeweg,kontoumsatz,transaktion
    dispo,dispokredit,dispositionskredit,uberziehungskredit
    uberzog,uberzieh,uberzieh
    ~im minus>uberzog,uberzieh,dispokredit
    ~ins minus>uberzieh,uberzieh,dispokredit
    kredit,darleh
    geld leih>kredit,darleh
    leih,gelieh,ausleih,ausgelieh
    ratenkredit,privatkredit,konsumkredit,verbraucherkredit
    autokredit,autofinanzier
    baufinanzier,immobilienfinanzier,immobilienkredit,immobiliendarleh
    hypothek>baufinanzier,immobiliendarleh
    hauskredit>baufinanzier,immobilienkredit
    tilgung,tilg,abbezahl
    sondertilg,ausserplanmass tilgung
    vorzeit zuruckzahl>sondertilg,vorzeit ruckzahl
    fruh abbezahl>sondertilg,vorzeit ruckzahl
    zin,verzins,zinssatz
    sollzin,kreditzin
    bonitat,kreditwurd,zahlungsfah
    bonitatspruf,kreditpruf,bonitatsabfrag
    schufa>bonitat,bonitatspruf
    ksv>bonitat,bonitatspruf
    betreibungsauszug>bonitat,bonitatspruf
    umschuld,umschuld,kredit ablos
    burg,burg,burgschaft
    spar,gespart,ersparnis
    sparkonto,sparbuch
    tagesgeld,tagesgeldkonto
    festgeld,festgeldkonto,termingeld
    geld anleg,geldanlag,investi
    girokonto,gehaltskonto,lohnkonto
    salarkonto>girokonto,lohnkonto
    gemeinschaftskonto,partnerkonto,gemeinsam konto
    kinderkonto,jugendkonto,taschengeldkonto
    kontoroffn,konto eroffn,konto aufmach
    konto auflos,konto schliess,kontoauflos,kontoschliess
    kontowechsel,kontoumzug,bank wechsel
    kontofuhrungsgebuhr,kontogebuhr,kontofuhrungsentgelt
    bankverbind and,neu bankverbind,neu kontonumm,neu iban
    kontonumm,iban
    bic,swift cod
    bankleitzahl,blz
    kontobesitz>kontoinhab
    dauerauftrag,regelmass uberweis
    ~jed monat uberweis>dauerauftrag
    echtzeituberweis,instant uberweis,instant payment
    auslandsuberweis,uberweis ~ins ausland
    uberweisungslimit,tageslimit
    kreditrahm,kreditlimit,verfugungsrahm
    limit erhoh>limit,verfugungsrahm
    lastschriftmandat,sepa mandat,einzugsermacht
    einziehungsauftrag>lastschrift,einzugsermacht
    lsv>lastschrift
    automat abbuch>lastschrift
    ruckbuch,zuruckbuch,zuruckgebucht
    rucklastschrift,geplatzt lastschrift,zuruckgegeb lastschrift
    lastschrift zuruckgeb>rucklastschrift,ruckbuch
    nicht gedeckt,mangelnd deckung,konto nicht gedeckt
    uberweis zuruckhol>uberweisungsruckruf,ruckruf
    falsch uberwies>uberweis,ruckruf
    ~an ~den falsch uberwies>uberweis,ruckruf
    zahlendreh>tippfehl,falsch iban
    kartensperr,kart sperr,kartensperr
    kart verlor>kartensperr,verlust
    kart geklaut>kartensperr,diebstahl
    kart weg>kartensperr,verlust
    geldbors,portemonnai,geldbeutel,brieftasch
    portmone>geldbors
    geldtasch>geldbors
    sperrnotruf,sperrhotlin
    kart eingezog>geldautomat,kartensperr,ersatzkart
    ersatzkart,neu kart,kartenersatz
    kart abgelauf>ersatzkart,gultig
    kart funktioniert nicht>kartenzahl,defekt,ersatzkart
    kreditkartenabrechn,kreditkartenrechn
    prepaid kreditkart,prepaidkart
    kreditkartennumm,kartennumm
    prufziff,kartenprufnumm,cvc,cvv
    zusatzkart,partnerkart
    onlinebanking,onlin banking,internetbanking
    ebanking>onlinebanking
    netbanking>onlinebanking
    banking app,bank app
    pushtan>tan verfahr
    phototan>tan verfahr
    chiptan>tan verfahr
    2 faktor authentifizier,2fa,2 faktor authentisier
    phishing,betrugsmail,gefalscht email
    komisch mail>phishing,verdacht
    verdacht mail>phishing
    verdacht,dubios,unserios
    betrug,betrog,betrug,betrug
    abgezockt>betrug
    abzock>betrug
    uber ohr gehau>betrug
    scam>betrug,phishing
    unberechtigt,unbefugt,nicht autorisiert
    ~hab ~ich nicht bestellt>unberechtigt,betrug,bestell
    kenn ~ich nicht>unbekannt,unberechtigt
    unbekannt abbuch,unberechtigt abbuch,fremd abbuch
    geld ~vom konto weg>abbuch,unberechtigt
    konto gehackt,fremd zugriff,unbefugt zugriff
    gehackt>unbefugt zugriff,sich
    fremdwahr,ausland wahrung,wahrung
    wechselkur,umrechnungskur
    geld wechsel,geldwechsel,wahrungstausch
    auslandseinsatzentgelt,auslandsentgelt,fremdwahrungsentgelt
    ~im ausland bezahl>auslandseinsatz,kreditkart
    wertpapierdepot,aktiendepot,depot
    akti>wertpapi
    etf>wertpapi,fond
    fond,investmentfond
    sparerpauschbetrag>freistellungsauftrag
    kapitalertragsteu,abgeltungsteu
    verwendungszweck,zahlungsreferenz
    zahlungseingang,geldeingang,eingang ~der zahlung
    geld ~noch nicht ~da>zahlungseingang,erstatt
    zahlungsempfang,empfang ~der zahlung
    pfandungsschutzkonto,pkonto
    pfandung,pfand,gepfand
    insolvenz,konkur,zahlungsunfah
    pleit>insolvenz,zahlungsunfah,zahlungsschwier
    schuld,verschuld,verschuld
    schuldnerberat,schuldenberat
    schliessfach,bankschliessfach,tresorfach
    bankvollmacht,kontovollmacht
    konto ~von verstorb>nachlasskonto,todesfall
    erb,erbschaft,erbfall
    erb,geerbt,erbschaft
    legitimation,identitatspruf,identifizier
    postident>identitatspruf,legitimation
    videoident>identitatspruf,legitimation
    ausweis,identitatspruf,ausweis
    steu id,steueridentifikationsnumm,steu identifikationsnumm
    entgelt>kost
    gebuhr>kost
    versicherungsschutz,versichert,versicherungsdeck
    abgedeckt,versichert,versicherungsschutz
    versicherungsschein,polic,versicherungspolic
    polizz>versicherungsschein,polic
    versicherungsnumm,versicherungsscheinnumm,policennumm
    vertragsnumm,vertragsnr
    versicherungsbeitrag,versicherungsprami
    versicherungsprami>beitrag
    monatsbeitrag,monat beitrag
    beitragserhoh,beitragsanpass,pramienerhoh,beitragssteiger
    versicher teur ~geword>beitragserhoh,beitragsanpass
    ~warum teur>preiserhoh,beitragserhoh
    zahlweis,zahlungsrhythmus,zahlungsintervall
    jahrlich ~statt monat>zahlungsrhythmus,zahlweis
    selbstbeteil,selbstbehalt,eigenbeteil
    ~selb zahl>selbstbeteil,eigenanteil
    schadenmeld,schadensmeld,schad meld,schadenanzeig
    schadenfall,schadensfall,versicherungsfall
    schadennumm,schadensnumm
    schadenregulier,schadensregulier,schadenabwickl
    ~etwas passiert>schadensfall,schad
    gutacht,sachverstand,gutacht
    schadensersatz,schadenersatz
    schadensersatz>entschad
    ersatzleist,entschad
    entschad,entschad,entschadigt
    versicherungssumm,deckungssumm
    hochstentschad,hochstbetrag,obergrenz
    neuwert,neupreis
    zeitwert,aktull wert
    ~wird ubernomm>kostenubernahm,leistung
    zahlt ~die versicher>kostenubernahm,versichert,leistung
    einspring ~die versicher ~ein>kostenubernahm,versichert,leistung
    aufkomm ~die versicher ~auf>kostenubernahm,versichert,leistung
    mitversichert,mitversich,eingeschloss
    einschliess,eingeschloss,einschluss
    ausschliess,ausgeschloss,ausschluss
    ubernehm,ubernomm,ubernahm
    kostenubernahm,kost ubernomm,kost ubernehm
    kostenerstatt,kost erstatt,kost zuruckbekomm
    abgelehnt,ablehn,ablehn
    versicher zahlt nicht>ablehn,leistungsablehn
    versicherungsbeginn,vertragsbeginn
    versicherungsbestat,versicherungsnachweis
    versicherungsabschluss,versicher abschliess
    abschliess,abgeschloss,abschluss
    versicherungswechsel,versicher wechsel
    doppelt versichert,doppelversicher,mehrfachversicher
    vorversich,vorversicher,bisher versicher
    versich,versicherungsgesellschaft,versicherungsunternehm
    versicherungsfritz>versicherungsvertret,vermittl
    versicherungsvertret>vermittl,berat
    versicherungsmakl>vermittl,berat
    fahrlass,fahrlass
    vorsatz,vorsatz,absicht,~mit absicht
    autoversicher,kfz versicher,fahrzeugversicher
    autohaftpflicht,kfz haftpflicht,kfz haftpflichtversicher
    vollkasko,vollkaskoversicher
    teilkasko,teilkaskoversicher
    schadenfreiheitsklass,sf klass,schadenfreiheitsrabatt
    schadensfreiheitsklass>schadenfreiheitsklass,sf klass
    bonus malus>schadenfreiheitsklass
    prozent ubertrag>schadenfreiheitsrabatt,schadenfreiheitsklass
    ruckstuf,zuruckgestuft,herabstuf
    evb numm,evb,versicherungsbestat
    doppelkart>evb numm,versicherungsbestat
    deckungskart>evb numm,versicherungsbestat
    karr>auto,fahrzeug
    kfz,auto,fahrzeug
    kennzeich,nummernschild,autokennzeich
    kontrollschild>kennzeich
    nummerntafel>kennzeich
    autonumm>kennzeich
    mopedschild>versicherungskennzeich
    versicherungskennzeich,mopedkennzeich,rollerkennzeich
    moped,kleinkraftrad
    mofa>moped,kleinkraftrad
    toff>motorrad
    toffli>mofa
    motorrad,kraftrad
    escoot,elektroscoot,etretroll
    ebik,pedelec,elektrofahrrad,elektrorad
    drahtesel>fahrrad
    velo>fahrrad
    wohnmobil,camp,reisemobil
    wohnwag,caravan
    hang>anhang
    lkw,lastwag,last
    lieferwag,transport
    oldtim,histor fahrzeug
    elektroauto,eauto,elektrofahrzeug
    autoverkauf,auto verkauf,fahrzeugverkauf,fahrzeug verkauf
    auto anmeld,kfz zulass,fahrzeugzulass,fahrzeug zulass
    auto abmeld,ausserbetriebsetz,fahrzeug abmeld,stillleg
    fahrzeugwechsel,auto wechsel,neu auto
    fahrzeugschein,zulassungsbeschein teil i
    fahrzeugbrief,zulassungsbeschein teil ii
    zulassungsschein>fahrzeugschein
    typenschein>fahrzeugbrief
    fahrzeugausweis>fahrzeugschein
    fahrgestellnumm,fahrzeugidentifikationsnumm,fin
    halterwechsel,neu halt,fahrzeughalt and
    fahrleist,jahresfahrleist,kilometerleist,kilometerzahl
    mehr gefahr>fahrleist,kilometerleist
    kilometerstand,tachostand
    fahrerkreis,fahr eintrag,zusatz fahr
    ~jemand and fahr>fahrerkreis,fahr
    kind fahrt ~mit ~mein auto>fahrerkreis,fahranfang
    fahranfang,fuhrerscheinneuling
    fuhrerausweis>fuhrerschein
    begleit fahr,fuhrerschein ~mit 17
    unfall,autounfall,verkehrsunfall
    crash>unfall
    karambolag>unfall
    reingefahr>unfall,auffahrunfall
    draufgefahr>unfall,auffahrunfall
    reingekracht>unfall
    gerammt>unfall
    angefahr>unfall
    unfallverursach,schadig
    gegner versicher,versicher ~des gegn,versicher ~des unfallgegn
    unfallbericht,europa unfallbericht,unfallprotokoll
    fahrerflucht,unfallflucht
    ~einfach abgehau>fahrerflucht,unfallflucht
    abschleppdien,abschlepp,abgeschleppt
    pann,autopann,liegengeblieb
    lieg geblieb>pann,pannenhilf
    auto anspring nicht ~an>pann,pannenhilf,starthilf
    pannenhilf,pannendien,schutzbrief
    mietwag,leihwag,mietauto
    ersatzwag,ersatzfahrzeug,werkstattwag
    autowerkstatt,werkstatt,kfz werkstatt
    partnerwerkstatt,vertragswerkstatt
    freie werkstattwahl>werkstattbind
    windschutzscheib,frontscheib,autoscheib
    glasschad,glasbruch,scheibenbruch
    steinschlag>glasschad,windschutzscheib
    wildunfall,wildschad,zusammenstoss ~mit tier
    reh>wild,wildunfall
    wildschwein>wild,wildunfall
    marderschad,marderbiss,mard
    hagel,hagelschad
    sturm,sturmschad,unwett
    gewitt>unwett,blitzschlag
    blitz eingeschlag>blitzschlag,uberspann
    blitzschlag,blitzeinschlag
    uberspann,uberspannungsschad
    hochwass,uberschwemm,uberflut
    kell ~unt wass>uberschwemm,wasserschad
    vollgelauf>uberschwemm,wasserschad
    elementarschad,naturgefahr,naturkatastroph
    hochwass>elementarschad
    erdbeb>elementarschad
    erdrutsch>elementarschad
    starkreg>elementarschad,uberschwemm
    totalschad,wirtschaft totalschad
    schrott gefahr>totalschad,unfall
    kratz,zerkratzt,verkratzt
    kratz>lackschad,beschad
    dell,beul
    parkschad,parkrempl
    vandalismus,mutwill beschad,sachbeschad
    reif zerstoch>vandalismus
    einbruch,eingebroch,einbruchdiebstahl,einbrech
    wohnung aufgebroch>einbruch,einbruchdiebstahl
    raub,beraubt,ausgeraubt,uberfall
    uberfall>raub,uberfall
    taschendieb>diebstahl
    mitgeh ~lass>diebstahl
    strafanzeig,anzeig ~bei ~der polizei,anzeig erstatt
    feu,brand,brandschad
    gebrannt,brenn,brand
    abgebrannt>brand,brandschad
    angebrannt>brandschad
    wasserschad,leitungswasserschad
    rohrbruch,wasserrohrbruch,geplatzt rohr
    rohr geplatzt>rohrbruch,wasserschad
    undicht,leck,undicht
    tropft>undicht,leck
    wass auslauf ~aus>undicht,leck
    verliert wass>undicht,leck
    haftpflicht,haftpflichtversicher,privathaftpflicht,privathaftpflichtversicher
    haft,haftung,haftbar
    schlusselverlust,schlussel verlor,verlor schlussel
    hundehaftpflicht,hundehalterhaftpflicht,tierhalterhaftpflicht
    hund ~hat gebiss>hundehalterhaftpflicht,tierhalterhaftpflicht
    vierbein>hund,hausti
    hund>hausti
    katz>hausti
    tierarzt,veterinar
    tierarztkost>tierkrankenversicher
    hausrat,wohnungseinricht,hausratversicher
    haushaltsversicher>hausratversicher
    wohngebaudeversicher,gebaudeversicher
    hausversicher>gebaudeversicher,wohngebaudeversicher
    eigenheimversicher>gebaudeversicher,wohngebaudeversicher
    fahrraddiebstahl,fahrrad gestohl,fahrrad geklaut
    wertsach,wertgegenstand
    wohnflach,quadratm,quadratmeterzahl
    rechtsschutz,rechtsschutzversicher
    anwalt,rechtsanwalt
    anwaltskost,rechtsanwaltskost
    verklag,klag,klag
    verklagt,klag,rechtsstreit
    gerichtsverfahr,gerichtsprozess,rechtsstreit
    ~vor gericht>gerichtsverfahr,rechtsstreit
    streit ~mit nachbarn>nachbarschaftsstreit,rechtsschutz
    deckungszusag,kostenzusag
    strafzettel>bussgeld,bussgeldbescheid
    knollch>bussgeld,bussgeldbescheid
    geblitzt>bussgeld,geschwindigkeitsuberschreit
    krankenversicher,krankenkass
    privat krankenversicher,pkv,privat versichert
    gesetz krankenversicher,gkv,gesetz versichert
    gesundheitskart,versichertenkart,krankenversicherungskart
    krankenkassenkart>gesundheitskart,versichertenkart
    ecard>gesundheitskart,versichertenkart
    krankschreib,krankmeld,arbeitsunfahigkeitsbeschein
    krankgeschrieb,arbeitsunfah,krankschreib
    krankschreib>krankschreib,arbeitsunfahigkeitsbeschein
    gelb schein>krankschreib,arbeitsunfahigkeitsbeschein
    krankenstand>krankschreib,arbeitsunfah
    zahnersatz,zahnkron,zahnprothes
    gebiss>zahnersatz
    dritt zahn>zahnersatz
    zahnimplantat>zahnersatz
    zahnzusatzversicher,zahnversicher
    zahnspang,kieferorthopadi,kieferorthopad
    zahnrein,professionell zahnrein,pzr
    heil ~und kostenplan,kostenplan ~vom zahnarzt
    brill>sehhilf
    kontaktlins>sehhilf
    horgerat,horhilf
    rollstuhl>hilfsmittel
    rollator>hilfsmittel
    gehhilf>hilfsmittel
    verschrieb,verschreib,verordn,verordn
    verschreib>rezept,verordn
    verschrieb>rezept,verordn
    medikament,arzneimittel,arznei
    tablett>medikament
    zuzahl,zuzahl,zugezahlt
    zuzahlungsbefrei,~von ~der zuzahl befreit
    physiotherapi,krankengymnast
    physio>physiotherapi
    psycholog>psychotherapi
    reha,rehabilitation
    schwang,schwangerschaft
    geburt,entbind
    baby bekomm>geburt,schwangerschaft
    nachwuch bekomm>geburt
    vorsorgeuntersuch,fruherkennungsuntersuch
    check up>vorsorgeuntersuch
    impfung,impf,geimpft
    familienversicher,familienversichert,kind mitversich
    zusatzversicher,zusatzschutz
    pflegebedurft,pflegebedurft,pflegefall
    pflegestuf>pflegegrad
    naturheilkund,alternativ medizin
    homoopathi>naturheilkund
    arztrechn,rechnung ~vom arzt
    operation,operi,operiert
    krankenhausaufenthalt>stationar,klinik
    ~im krankenhaus lieg>stationar,krankenhausaufenthalt
    notaufnahm>notfall
    arztwechsel,arzt wechsel
    auslandskrankenversicher,auslandsreisekrankenversicher,reisekrankenversicher
    reiserucktrittsversicher,reiserucktrittversicher,reiserucktrittskostenversicher
    stornoversicher>reiserucktrittsversicher
    annullationskostenversicher>reiserucktrittsversicher
    ~kann nicht verreis>reiserucktritt
    reiseabbruch,reis abbrech,vorzeit abreis
    koff,gepack,reisegepack
    koff verschwund>gepackverlust,reisegepack
    gepackverlust,gepack verlor,koff verlor
    rucktransport,krankenrucktransport,ruckhol
    flug gestrich,flugausfall,flug annulliert
    verreis,reis,urlaubsreis
    auslandsaufenthalt,aufenthalt ~im ausland
    ~ins ausland zieh>auslandsumzug,wegzug
    lebensversicher,kapitallebensversicher
    todesfallversicher>risikolebensversicher
    bezugsberechtigt,bezugsberechtigt,bezugsrecht,begunstigt
    auszahlungswert>ruckkaufswert
    beitragsfreistell,beitragsfrei stell,beitragsfrei
    beitragspaus>beitragsfreistell,stundung
    altersvorsorg,privat vorsorg,rentenvorsorg
    rent,altersrent,ruhestand
    rentn>rent,ruhestand
    pensionist>rent,ruhestand
    berufsunfah,berufsunfah,bu
    berufsunfahigkeitsversicher,bu versicher
    nicht mehr arbeit ~konn>berufsunfah,erwerbsminder
    invaliditat,invalid,bleibend schad
    vorerkrank>gesundheitsfrag,gesundheitspruf
    bestatt,beerdig,begrabnis
    sterbegeldversicher,sterbeversicher
    hinterblieb,angehor
    scheidung,geschied,scheid ~lass
    trennung,getrennt,trenn
    arbeitslos,arbeitslos,erwerbslos
    job verlor>arbeitslos,arbeitslos
    vertragsunterlag,vertragsdokument,vertragspapi
    allgemein geschaftsbeding,agb,vertragsbeding
    kleingedruckt>agb,vertragsbeding
    strom,elektrizitat
    stromanbiet,stromversorg,stromlieferant,energieversorg
    gasanbiet,gasversorg,gaslieferant
    stromzahl,stromuhr,elektrizitatszahl
    gaszahl,gasuhr
    wasserzahl,wasseruhr
    zahlerstand,zahlerables,zahlerwert
    zahlernumm,zahl nr
    abgeles,ables,ables
    abschlag,abschlagszahl,monatsabschlag
    akonto>abschlag,anzahl
    jahresabrechn,jahresrechn,verbrauchsabrechn
    schlussrechn,endabrechn,abschlussrechn
    nachzahl,nachzahl,nachforder
    verbrauch,verbrauch,verbraucht
    stromverbrauch,energieverbrauch
    kilowattstund,kwh
    arbeitspreis,verbrauchspreis,preis ~pro kilowattstund
    grundpreis,grundgebuhr
    okostrom,grunstrom,grun strom
    photovolta,pv anlag,solaranlag
    solarzell>photovolta,solaranlag
    balkonkraftwerk,balkonsolar,steckersolargerat,mini pv
    einspeis,einspeis,eingespeist
    wallbox,heimladestation
    ladesaul,ladestation,stromtankstell
    auto lad>ladestation,wallbox
    heizung,heiz,beheiz
    heizungsausfall,heizung ausgefall,heizung defekt
    heizung bleibt kalt>heizungsausfall,heizung
    kein warm wass>warmwass,heizungsausfall
    warmwass,heiss wass,warm wass
    boil,warmwasserspeich
    stromausfall,kein strom,strom ausgefall,blackout
    strom weg>stromausfall
    strom abgestellt,stromsperr,versorgungsunterbrech
    gasgeruch,riecht ~nach gas,gasleck
    trinkwass,leitungswass
    wasserhart,hart wass,hartegrad
    abwass,schmutzwass
    hausanschluss,netzanschluss
    sicher rausgeflog,sicher ausgelost
    anbieterwechsel,anbiet wechsel,versorgerwechsel
    stromwechsel,stromanbiet wechsel
    preiserhoh,preisanpass,preissteiger
    teur ~geword>preiserhoh,preisanpass
    gestieg,steig,anstieg
    mieterwechsel,neu miet,nachmiet
    zugl>umzug
    zugel>umzieh,umzug
    ubersiedel>umzieh,umzug
    umgezog,umzieh,umzug
    einzug,einzieh,eingezog
    auszug,auszieh,ausgezog
    wohnungsubergab,schlusselubergab
    handyvertrag,mobilfunkvertrag
    handytarif,mobilfunktarif
    natel>handy,mobiltelefon
    iphon>smartphon,handy
    ipad>tabl
    festnetz,festnetzanschluss,festnetztelefon
    internetanschluss,dsl anschluss,breitbandanschluss
    glasfas,glasfaseranschluss,fib
    rufnummernmitnahm,rufnummernportier,portier,numm mitnehm
    numm behalt>rufnummernmitnahm,portier
    numm ubertrag>rufnummernmitnahm,portier
    sim kart,sim
    sim gesperrt>puk,entsperr
    prepaid,guthabenkart,prepaidtarif
    wertkart>prepaid,guthabenkart
    auflad,auflad,aufgelad
    datenvolum,datenguthab,datenmeng
    volum aufgebraucht>datenvolum,drossel
    gigabyt verbraucht>datenvolum,drossel
    gedrosselt,drossel,drossel
    flatrat,flat
    roaming,auslandsnutz,handy ~im ausland
    netzabdeck,netzempfang,mobilfunkempfang
    kein netz>netzabdeck,empfang,netzstor
    kein empfang>netzabdeck,netzstor
    funkloch>netzabdeck,empfang
    netzstor,netzausfall,netz gestort
    mod>rout
    fritzbox>rout
    wlan passwort,wlan schlussel,netzwerkschlussel
    wlan verstark,repeat
    internetgeschwind,bandbreit,surfgeschwind
    internet lahm>internetgeschwind,langsam
    internet langsam>internetgeschwind,bandbreit
    langsam,trag,verlangsamt
    ruckelt>langsam,storung
    internetausfall,internet ausgefall,kein internet,internetstor
    internet ~geht nicht>internetstor,internetausfall
    internet tot>internetstor,internetausfall
    verbindungsabbruch,verbind abbrech ~ab,verbind unterbroch
    abgebroch,abbrech,abbruch
    unterbroch,unterbrech,unterbrech
    technik,monteur,servicetechn
    anrufbeantwort,mailbox,sprachmailbox
    combox>mailbox,anrufbeantwort
    mobilbox>mailbox,anrufbeantwort
    rufumleit,rufweiterleit,anrufweiterleit
    abo,abonnement,abonni
    abofall,ungewollt abo
    probeabo,testphas,probezeitraum,schnupperabo
    sms,kurznachricht,textnachricht
    einzelverbindungsnachweis,evn,verbindungsnachweis
    rufnumm unterdruck,rufnummernunterdruck,anonym anruf
    werbeanruf,spam anruf,unerwunscht anruf
    kabelfernseh,kabel tv,kabelanschluss
    satellitenschussel,satellitenanlag,parabolantenn
    receiv,tv box,set top box
    fernsehs,tv send,fernsehprogramm
    sendersuchlauf,send such,kanalsuch
    glotz>fernseh
    flimmerkist>fernseh
    fernbedien,remot
    tarifwechsel,tarif wechsel,~in ~ein ~and tarif
    vertrag auslauf ~aus>vertragslaufzeit,vertrags,verlanger
    vertrag ubertrag,vertragsubernahm,vertragsubertrag
    ~aus ~dem vertrag raus>kundig
    ~aus ~dem vertrag komm>kundig
    kundig,kundig,gekundigt
    hereinkomm nicht ~rein>anmeld,login,zugang
    zugangsdat,anmeldedat,logindat,login dat
    passwort vergess,kennwort vergess,passwort zurucksetz
    display,bildschirm
    monitor,bildschirm
    displayschad,displaybruch,display gesprung,bildschirm gesprung
    runtergefall,heruntergefall,fall gelass
    runtergefall>sturzschad,beschadigt
    ~ins wass gefall>wasserschad,feuchtigkeitsschad
    nass ~geword>wasserschad,feuchtigkeitsschad
    wasserdicht,wasserf
    ladegerat,netzteil
    ladekabel>ladegerat
    ladt nicht>auflad,akku,ladegerat
    akku leer>auflad,akkulaufzeit
    akkulaufzeit,akkudau,batterielaufzeit
    halt nicht lang>akkulaufzeit,haltbar
    kopfhor,ohrhor
    kamera,fotoapparat
    speicherplatz,speich voll,speicherkapazitat
    druckerpatron,tintenpatron
    festplatt,ssd,hdd
    dat sich,datensicher,backup
    dat weg>datenverlust,datenrett,datensicher
    datenrett,datenwiederherstell,dat rett
    zurucksetz,res,zuruckgesetzt
    werkseinstell,werksres,~auf werkseinstell zurucksetz
    neu start,neustart,neustart
    reboot>neustart
    hochfahr,start,hochgefahr
    einschalt,anschalt,eingeschalt
    ausschalt,abschalt,ausgeschalt
    angeh nicht ~an>einschalt,defekt
    angeh nicht mehr ~an>einschalt,defekt
    ~tut nicht>defekt,storung
    spinnt>storung,fehl
    streikt>storung,defekt
    geist aufgegeb>defekt
    ~im eim>defekt
    futsch>defekt,verlor
    reagiert nicht>storung,defekt
    abgesturzt,absturz,absturz
    aufhang ~sich ~auf>absturz,storung
    kein bild>bildschirm,storung
    bleibt schwarz>bildschirm,storung
    kein ton>ton,lautstark
    koppel,kopplung,pairing
    anschliess,angeschloss,anschluss
    seriennumm,geratenumm
    typenschild,gerateschild
    modellnumm,modellbezeichn,typenbezeichn
    kompatibel,kompatibilitat,zusammenpass
    waschmaschin,waschautomat
    waschetrockn,trockn
    tumbl>waschetrockn,trockn
    geschirrspul,spulmaschin,geschirrspulmaschin
    abwaschmaschin>geschirrspul,spulmaschin
    eiskast>kuhlschrank
    gefrierschrank,gefriertruh,tiefkuhlschrank,tiefkuhltruh
    backof,backrohr
    kochfeld,herdplatt,kochplatt,ceranfeld
    dunstabzugshaub,abzugshaub,dunstabzug
    saugrobot,staubsaugerrobot
    kaffeemaschin,kaffeeautomat,kaffeevollautomat
    fohn,haartrockn
    klimaanlag,klimagerat
    gluhbirn,gluhlamp,leuchtmittel
    waschmaschin>haushaltsgerat
    kuhlschrank>haushaltsgerat
    geschirrspul>haushaltsgerat
    staubsaug>haushaltsgerat
    kuchengerat>haushaltsgerat,elektrogerat
    haushaltsgerat,elektrogerat
    elektroschrott,elektroaltgerat
    alt mitnehm>altgeratemitnahm,altgerat
    entkalk,entkalk,verkalkt
    reinig,reinig,saub,putz
    saubermach>reinig,reinig
    energieeffizienzklass,energielabel,energieklass
    kuhlt nicht>kuhlung,temperatur
    stinkt>geruch
    muffelt>geruch
    gestank>geruch
    brummt>gerausch
    quietscht>gerausch
    larm,krach
    einbau,einbau,eingebaut
    aufbau,aufbau,montag,monti
    zusammenbau>montag,aufbau
    zusammenschraub>montag,aufbau
    aufbauanleit,montageanleit,aufbauplan
    abbau,abbau,demonti,demontag
    sofa,couch
    kanape>sofa,couch
    bettgestell,bettrahm
    vorhang,gardin
    lamp,leucht
    stoffmust,stoffprob,materialmust
    aufmass,ausmess,mass nehm
    massanfert,sonderanfert,~nach mass
    schraub fehl>ersatzteil,montagematerial,unvollstand
    wackelt>instabil,stabilitat
    ~wie ~viel halt>tragkraft,belastbar
    belastbar,tragkraft,tragfah
    ~wie gross>gross,abmess
    ausstellungsstuck,vorfuhrmodell,ausstellungswar
    gebraucht,gebrauchtwar,second hand
    generaluberholt,refurbished,wiederaufbereit
    bettwasch,bettbezug
    bettdeck,zudeck
    duvet>bettdeck
    kleidung,bekleid,kleidungsstuck
    klamott>kleidung
    anziehsach>kleidung
    gewand>kleidung
    pullov,pulli,sweatshirt
    jean>hos
    leiberl>tshirt
    sneak,turnschuh,sportschuh
    stiefel>schuh
    sandal>schuh
    fink>hausschuh
    hausschuh,pantoffel
    unterhos,slip,unterwasch
    badeanzug>bademod,badebekleid
    sock,strumpf
    mutz,kapp
    reissverschluss,zipp
    zippverschluss>reissverschluss
    anderungsschneiderei,schneiderei,anderungsservic
    kurz ~lass>anderungsschneiderei,anderungsservic
    eng ~mach>anderungsschneiderei,anderungsservic
    grossentabell,grossenberat,masstabell
    ~welch gross>grossentabell,grossenberat
    ausfall klein ~aus>passform,grossentabell
    eingelauf,einlauf,geschrumpft
    wasch,gewasch,wasch
    pflegehinweis,pflegeetikett,waschanleit
    ~wie wasch>pflegehinweis,waschanleit
    abfarb,ausbleich,farb verli
    fleck,verschmutz,verschmutzt
    dreckig>verschmutzt,verschmutz
    schmutzig,verschmutzt,verunreinigt
    textilrein,chemisch reinig
    putzerei>textilrein
    etikett,preisschild
    getrag,benutzt,~in gebrauch genomm
    riss,geriss,eingeriss
    umstandsmod,schwangerschaftsmod
    ubergross,gross gross
    gravur,gravi,eingraviert
    ehering,trauring
    tempo>taschentuch
    tesa>klebeband
    handwerk,handwerksbetrieb,handwerksfirma
    klempn,sanitarinstallateur,installateur
    spengl>klempn
    elektr,elektroinstallateur
    mal,anstreich
    streich ~lass>malerarbeit,mal
    anstrich,malerarbeit
    tapet,tapezi
    flies,kachel
    plattli>flies
    tischl,schrein
    schornsteinfeg,kaminkehr,kaminfeg
    rauchfangkehr>schornsteinfeg
    mechan,kfz mechan,mechatron
    kostenvoranschlag,kva,kostenschatz
    offert>angebot,kostenvoranschlag
    reparaturkost,kost ~der reparatur
    arbeitskost,stundensatz,stundenpreis
    anfahrtskost,anfahrtspauschal,wegpauschal
    notdien,bereitschaftsdien,notfalldien
    rund ~um ~die uhr,24 stund
    festpreis,pauschalpreis,fixpreis
    wasserhahn,armatur
    toilett,wc,klo
    hausl>toilett
    verstopft,verstopf,rohrverstopf
    rohrrein,abflussrein,abfluss verstopft
    lavabo>waschbeck
    schimmel,schimmelbefall
    rolllad,jalousi,rollo
    stor>jalousi,rolllad
    tur zugefall>turoffn,schlusseldien
    ausgesperrt>turoffn,schlusseldien
    nicht mehr ~in ~die wohnung>turoffn,schlusseldien
    aufsperrdien>schlusseldien
    ersatzschlussel,zweitschlussel,schlussel nachmach
    renovi,renovier
    sanier,sani,saniert
    badsanier,badrenovier,bad renovi
    reifenwechsel,reif wechsel,raderwechsel
    reifenpann,plattfuss,platt reif
    patsch>reifenpann
    tuv,hauptuntersuch,hu
    pickerl>hauptuntersuch,plakett
    schust,schuhmach
    gartenarbeit,gartenpfleg,gartn
    entrumpel,entrumpel,haushaltsauflos
    umzugsunternehm,umzugsfirma,mobelpack
    putzfrau>reinigungskraft,haushaltshilf
    reinigungskraft,putzkraft,putzhilf
    hausmeist,hauswart
    abwart>hausmeist
    krieg>bekomm,erhalt
    gekriegt>bekomm,erhalt
    bekomm,erhalt
    berat,berat,beratungsgesprach
    ~jemand sprech>kontakt,ansprechpartn,kundenservic
    echt mensch sprech>mitarbeit,kundenservic,kontakt
    ~mit ~wem sprech>ansprechpartn,kontakt
    niemand erreichbar>erreichbar,kontakt
    erreichbar,erreichbar,erreich
    warteschleif>wartezeit,hotlin
    angeb,angegeb,angab
    eingeb,eingegeb,eingab
    falsch adress>adressander,adress
    adressander,adress and,neu anschrift
    vertippt>tippfehl,korrektur
    nachgewies,nachweis,nachweis
    unterschrieb,unterschreib,unterschrift
    verschob,verschieb,terminverschieb
    ablauf,abgelauf,ablauf
    verlor,verli,verlust
    find nicht mehr>verlor,verlust
    gestohl,stehl,diebstahl
    geklaut,klau,diebstahl
    gefund,find,fund
    kaputtgegang>defekt,beschadigt
    kaputt gegang>defekt,beschadigt
    ausgefall,ausfall,ausfall
    widersprech,widersproch,widerspruch
    widerruf,widerruf
    storni,stornier,storno
    zurucktret,rucktritt,zuruckgetret
    vorrat,~auf lag,verfugbar,lieferbar,verfugbar
    wartung,inspektion,instandhalt
    gewart,wart ~lass,wartung
    motorroll,roll
    verli,verlor,verlor,verlust
    flieg,flug,geflog,flog
    wachs,wachstum,gewachs
    mitnehm,mitgenomm,mitnahm,mitnehm ~mit
    annehm,angenomm,annahm
    aufnehm,aufgenomm,aufnahm
    einnehm,eingenomm,einnahm
    teilnehm,teilgenomm,teilnahm,teilnehm
    abnehm,abgenomm,abnahm
    ubernehm,ubernomm,ubernahm,ubernimmt
    abgeb,abgegeb,abgab
    eingeb,eingegeb,eingab,eintipp
    weitergeb,weitergegeb,weitergab
    ubergeb,ubergab
    zuruckgeb,zuruckgegeb,ruckgab,zuruckbring
    freigeb,freigegeb,freigab
    bekanntgeb,bekanntgab,bekanntgegeb
    ankomm,angekomm,ankunft,eintreff
    bekomm,erhalt,erhielt,erhalt
    unterkomm,unterkunft
    zuruckkomm,zuruckkehr,ruckkehr,zuruckgekehrt
    versteh,verstand,verstandnis,verstand
    aufsteh,aufgestand
    zusteh,anspruch,berechtigt
    einseh,einsicht,eingeseh,einsichtnahm
    versprech,versproch
    einschreib,eingeschrieb,einschreib,immatrikulation
    umschreib,umgeschrieb,umschreib
    beschreib,beschrieb,beschreib
    vorschreib,vorgeschrieb,vorschrift
    helf,hilft,geholf,hilf
    stattfind,stattgefund
    herausfind,herausgefund,ermittel
    wiederfind,wiedergefund,auffind
    ess,gegess,isst,verpfleg
    abfahr,abfahrt,abgefahr
    mitfahr,mitfahrt,mitgefahr,mitfahr
    eintrag,eingetrag,eintrag,eintrag
    ubertrag,ubertrag,ubertrug
    ubernacht,ubernacht,schlaf
    entfall,wegfall,wegfall,weggefall
    hinfall,sturz,gesturzt,sturz
    einhalt,eingehalt,einhalt
    enthalt,inhalt,enthalt,beinhalt
    verhalt,benehm
    aufhalt,aufenthalt
    zulass,zugelass,zulass
    beileg,beigelegt,beifug
    beifug,beigefugt,anhang,angehangt,anhang
    vorleg,vorgelegt,vorlag
    bring,bracht,gebracht
    mitbring,mitgebracht
    unterbring,untergebracht,unterbring,unterkunft
    nachdenk,uberleg
    anerkenn,anerkannt,anerkenn
    verwend,verwend,verwend,benutz,nutz
    entscheid,entschied,entscheid
    scheid,geschied,scheidung
    einsteig,eingestieg,einstieg
    aussteig,ausgestieg,ausstieg
    umsteig,umgestieg,umstieg
    eintret,eingetret,eintritt
    beitret,beigetret,beitritt
    austret,ausgetret,austritt
    treff,traf,getroff
    betreff,betroff
    wegwerf,weggeworf,wegschmeiss,entsorg
    entwerf,entwurf,entworf
    sterb,starb,gestorb,verstorb
    erwerb,erworb,erwerb
    bewerb,beworb,bewerb,bewerb
    schliess,geschloss,schloss,schliessung
    beschliess,beschloss,beschluss
    zuschliess>abschliess,verschliess
    anbiet,angebot,angebot,anbiet ~an
    verbiet,verbot,verbot,untersagt
    zieh,zog,gezog
    abzieh,abgezog,abzug
    erzieh,erzog,erzieh
    wegzieh,weggezog,wegzug
    zuzieh,zugezog,zuzug
    entzieh,entzog,entzug
    wieg,gewog,gewicht
    leih,gelieh,leih
    ausleih,ausgelieh,ausleih,ausborg
    verleih,verlieh,verleih
    reiss,geriss,riss
    vergleich,verglich,vergleich
    ausgleich,ausgeg,ausgleich
    beweis,bewies,beweis
    hinweis,hingewies,hinweis
    vergess,vergisst,vergass
    mess,gemess,messung
    beginn,begonn,begann,beginn,anfang
    anfang,angefang,anfang,start,start
    gewinn,gewonn,gewinn,gewinn
    schwimm,geschwomm,schwimm
    einbrech,eingebroch,einbruch,einbrech
    anruf,angeruf,anruf,telefoni
    zuruckruf,zuruckgeruf,ruckruf
    abruf,abgeruf,abruf
    vorschlag,vorgeschlag,vorschlag
    einlad,eingelad,einlad
    herunterlad,heruntergelad,runterlad,download,download
    hochlad,hochgelad,rauflad,upload
    anschaff,angeschafft,anschaff
    auswahl,ausgewahlt,auswahl,aussuch
    aussuch,ausgesucht,auswahl
    versuch,versuch,probi
    nachfrag,nachgefragt,nachfrag,~sich erkund
    anfrag,angefragt,anfrag
    einkauf,eingekauft,einkauf
    bau,gebaut,bau
    ausbau,ausgebaut,ausbau
    umbau,umgebaut,umbau
    aufbau,aufgebaut,aufbau,montag
    abbau,abgebaut,abbau
    austausch,ausgetauscht,austausch,ersetz
    ersetz,ersatz,ersetzt
    einsetz,eingesetzt,einsatz
    voraussetz,voraussetz,beding
    umsetz,umgesetzt,umsetz
    fortsetz,fortgesetzt,fortsetz
    festsetz,festgesetzt,festsetz
    festleg,festgelegt,festleg
    zurucksetz,zuruckgesetzt,res,resett
    vorstell,vorgestellt,vorstell
    ausstell,ausgestellt,ausstell
    einstell,eingestellt,einstell
    umstell,umgestellt,umstell
    herstell,hergestellt,herstell,herstell
    bereitstell,bereitgestellt,bereitstell
    freistell,freigestellt,freistell
    wiederherstell,wiederhergestellt,wiederherstell
    hinzufug,hinzugefugt,dazutun,erganz
    einfug,eingefugt,reinkopi
    buch,gebucht,buchung
    umbuch,umgebucht,umbuch
    pruf,gepruft,prufung
    nutz,benutz,nutzung,nutz
    mahn,gemahnt,mahnung
    heiz,geheizt,heizung
    los,gelost,losung
    offn,geoffn,offnung,aufmach
    plan,geplant,planung
    meld,gemeld,meldung
    sperr,gesperrt,sperrung,sperr
    speich,gespeichert,speicher,abspeich
    lief,liefer
    and,geandert,ander
    verlang,verlangert,verlanger
    versich,versichert,versicher
    erinn,erinner
    verbess,verbesser,verbessert,optimi
    erweit,erweiter,erweitert
    ford,gefordert,forder
    verweig,verweiger,verweigert
    ermittel,ermittl,ermittelt
    vermittel,vermittl,vermittelt
    behandel,behandl,behandelt
    sammel,gesammelt,sammlung
    erhoh,erhoht,erhoh,raufsetz
    senk,gesenkt,senkung,herabsetz
    verring,verringer,reduzi,reduzier
    vergross,vergrosser
    rechn,gerechn,ausrechn
    berechn,berechn,ausrechn,kalkuli
    anrechn,angerechn,anrechn
    abrechn,abgerechn,abrechn
    verantwort,verantwort,zustand
    schnell,rasch,zugig
    notwend,erford,notig,notwend
    freiwill,freigestellt,optional
    nicht moglich>unmog
    geeign,eignung,passend
    tippfehl,schreibfehl,vertippt
    gelt,gilt,gultig,geltung
    empfehl,empfohl,empfehl,empfiehlt
    unterscheid,unterschied
    verpflicht,obligator,pflicht
    einkomm,verdien
    streich,gestrich,streichung
    stehl,gestohl,diebstahl,stiehlt
    schutz,schutz,geschutzt,absicher
    wart,gewart
    wohn,wohnsitz,wohnort
    miet,miet,gemiet,anmiet
    spend,spend,gespend
    schenk,geschenk,geschenkt,verschenk
    erb,erb,geerbt,erbschaft
    adopti,adoption,adoptiert
    operi,operation,op
    kontrolli,kontroll
    informi,information,auskunft
    reservi,reservier,vorbestell
    studi,studiert,studium,studier
    kopi,kopi,vervielfalt
    reklami,reklamation
    monti,montag,aufbau
    transporti,transport,beford,beforder
    organisi,organisation
    qualifizi,qualifikation
    identifizi,identifikation,identifizier,ausweis
    legitimi,legitimation,ausweis
    authentifizi,authentifizier
    synchronisi,synchronisation,synchronisier,sync
    integri,integration
    konfiguri,konfiguration,einricht
    deinstalli,deinstallation,runterschmeiss
    traini,training,trainiert
    anreis,anreis,angereist
    abreis,abreis,abgereist
    auscheck,check out,abreis
    eincheck,check ~in,eingecheckt
    zuzahl,zuzahl,eigenanteil
    auszahl,auszahl,ausgezahlt,auszahl ~lass
    vorzeig,vorleg
    anzeig,angezeigt,anzeig
    anmeld,anmeld,angemeld
    abmeld,abmeld,abgemeld
    ummeld,ummeld,umgemeld
    nachmeld,nachgemeld,nachmeld
    einricht,eingericht,einricht
    nachhol,nachgeholt
    absag,abgesagt,absag
    zustimm,zugestimmt,zustimm,einverstandnis,einwill
    einwill,einwill,eingewilligt
    erlaub,erlaubnis,erlaubt,genehm
    genehm,genehm,genehmigt,bewill
    bewill,bewill,bewilligt
    verhind,verhinder,verhindert
    verspat,verspat,verspat,unpunkt
    verzog,verzoger,verzogert
    beschleun,schnell,beschleun
    pausi,paus,ruh ~lass,aussetz
    stillleg,ruh ~lass,stillleg
    schwang,schwangerschaft,schwang ~sein
    gebor,geburt,~zur welt komm
    gebar,geburt,entbind
    begleit,begleit,begleitperson
    betreu,betreu,betreut
    ausbild,ausbild,azubi
    weiterbild,weiterbild,fortbild
    storni,storno,stornier,storniert
    mess,gemess,messung,misst
    ~wie lang ~noch>dau,restlaufzeit,wartezeit
    ~wie lang dauert>dau,bearbeitungszeit
    ~wie lang gilt>gultig,gultig
    ~wie lang haltbar>haltbar
    ~wie lang ~im voraus>vorlaufzeit,fruhest
    ~bis ~wann>frist,spatest
    ~wann ~muss ~ich ~da ~sein>ankunft,beginn
    ~wann aufhab ~ihr ~auf>offnungszeit
    ~wann aufmach ~ihr ~auf>offnungszeit
    ~wann zumach ~ihr ~zu>offnungszeit
    ~wie lang aufhab ~ihr ~auf>offnungszeit
    ~habt ~ihr off>offnungszeit
    aufhab ~ihr ~auf>offnungszeit
    ~wann losgeh ~es ~los>beginn,anfang
    ~wann losgeh ~los>beginn,anfang
    ~um ~wie ~viel uhr>uhrzeit
    ~wie spat>uhrzeit
    ~wie oft>haufig,anzahl
    ~wie ~viel leut>personenzahl,teilnehmerzahl
    ~wie ~viel platz>kapazitat,sitzplatz
    ~wie ~viel ~macht ~das>preis,kost
    ~was ~macht ~das>preis,kost
    ~was zahl ~ich>preis,kost
    ~was ~muss ~ich zahl>preis,kost
    ~was nehmt ~ihr>preis,kost
    ~wie ~viel nehmt ~ihr>preis,kost
    ~wie teu>preis,kost
    ~was zukomm ~auf ~mich ~zu>kost
    ~wie ~viel geld>betrag,hoh
    ~wie gross>gross,mass
    ~wie breit>breit,mass
    ~wie schwer>gewicht
    ~wie weit>entfern
    ~wie alt ~muss>mindestalt,alt
    ~ab ~welch alt>mindestalt,alt
    ~ab ~wie ~viel jahr>mindestalt,altersfreigab
    ~bis ~zu ~welch alt>altersgrenz,hochstalt
    ~bis ~wie ~viel jahr>altersgrenz,hochstalt
    ~zu alt>altersgrenz,hochstalt
    ~zu jung>mindestalt,minderjahr
    ~unt 18>minderjahr,minderjahr
    ~noch nicht 18>minderjahr,minderjahr
    ~noch nicht volljahr>minderjahr,minderjahr
    ~wo ~seid ~ihr>standort,adress
    ~wo sitzt ~ihr>standort,adress
    ~wo befind ~sich>standort
    ~wie komm ~ich ~zu ~euch>anfahrt,wegbeschreib
    ~wie komm ~ich ~zu ~ihn>anfahrt,wegbeschreib
    ~wie hinkomm ~ich ~hin>anfahrt,wegbeschreib
    ~wie komm ~ich dorthin>anfahrt,wegbeschreib
    ~wie hinkomm ~man ~hin>anfahrt,wegbeschreib
    ~wo park>parkplatz,parkmog
    ~an ~wen wend ~ich ~mich>ansprechpartn,kontakt
    ~an ~wen ~muss ~ich ~mich wend>ansprechpartn,kontakt
    ~an ~wen ~kann ~ich ~mich wend>ansprechpartn,kontakt
    ~wer ~ist zustand>zustand,ansprechpartn
    ~wer hilft ~mir>ansprechpartn,hilf
    ~wer zahlt>kostenubernahm,kost
    ~wer bezahlt>kostenubernahm,kost
    ~wer haft>haftung
    ~wer ~seid ~ihr>unternehm,~uber ~uns
    ~wer steckt ~hint>unternehm,betreib
    ~was ~muss ~ich mitbring>unterlag,erford
    ~was ~soll ~ich mitbring>unterlag,erford
    ~was ~muss ~ich erfull>voraussetz
    ~was ~ist drin>inhalt,enthalt
    ~was ~ist ~all ~dabei>lieferumfang,enthalt
    ~was gehort ~dazu>enthalt,umfang
    ~was ~ist inklusiv>enthalt,inbegriff
    ~was ~ist ~der unterschied>unterschied,unterscheid
    ~worin unterscheid>unterschied
    ~was passiert ~mit ~mein dat>datenschutz
    ~was ~hab ~ich ~davon>vorteil
    ~ist ~es pflicht>verpflicht,erford
    ~ist ~es verbot>erlaubt,verbot
    ~auf ~was ~muss ~ich acht>beacht,hinweis
    ~worauf acht>beacht,hinweis
    ~wie anstell ~ich ~an>vorgeh,vorgehensweis
    ~wie ~geht ~das>vorgehensweis
    ~wie lauft ~das>ablauf
    ~wie ablauf ~das ~ab>ablauf
    ~was ~soll ~ich ~tun>vorgeh
    ~woran erkenn ~ich>erkenn,merkmal
    ~woh weiss ~ich>erkenn,pruf
    ~hab ~ich anspruch>anspruch,berechtigt
    zusteh ~mir ~zu>anspruch,berechtigt
    krieg ~ich zuruck>erstatt,ruckerstatt
    zuruckbekomm ~ich ~zuruck>erstatt,ruckerstatt
    wiederbekomm ~ich ~wied>erstatt,ruckgab
    ~mein geld ~wied>erstatt,ruckerstatt
    kohl zuruck>erstatt,ruckerstatt
    pleit>zahlungsunfah,insolvent
    knapp ~bei kass>finanziell,ratenzahl
    kein geld>finanziell,zahlungsunfah
    ~kann nicht zahl>zahlungsschwier,ratenzahl
    ~kann nicht bezahl>zahlungsschwier,ratenzahl
    nicht leist>zahlungsschwier,finanziell
    gering einkomm>einkommensschwach
    wenig geld>einkommensschwach
    bar,bargeld,barzahl
    cash>bar,bargeld
    bar zahl,barzahl
    blech>bezahl,zahl
    berapp>bezahl,zahl
    abgezockt>betrug,betrog
    abzock>betrug,betrug
    verarscht>betrug,betrog
    betrug,betrug,abzock
    fak>betrug,gefalscht
    gefalscht,falschung,unecht
    echt,original
    serios,vertrauenswurd,seriositat
    ~fur lau>kostenlos
    ~fur umm>kostenlos
    ~fur nicht>kostenlos
    kost nix>kostenlos
    schnappch>angebot,gunstig
    spottbill>gunstig
    schweineteu>teu,preis
    aufpreis,zuschlag,mehrkost,zusatzkost
    extra kost>aufpreis,zusatzkost
    extra zahl>aufpreis,zusatzkost
    draufzahl>aufpreis,zuzahl
    zuschuss,forder
    hartz iv>burgergeld,grundsicher
    hartz 4>burgergeld,grundsicher
    schuld,aussenstand,ruckstand
    ~im ruckstand>ruckstand,zahlungsverzug
    nicht rechtzeit bezahlt>zahlungsverzug,verzug
    kleingeld,munz,munzgeld
    geldschein,banknot
    ec kart,girokart,bankkart,debitkart
    bankomatkart>girokart
    kontaktlos,nfc
    appl pay>kontaktlos
    googl pay>kontaktlos
    quatsch>red,sprech
    lab>red,sprech
    schnack>red,sprech
    red,sprech,gesprach,unterhalt
    durchklingel>anruf
    klingel>anruf,klingel
    durchkomm>erreich,erreichbar
    niemand ~geht ran>erreichbar,erreichbar
    kein ~geht ran>erreichbar,erreichbar
    ~geht kein ran>erreichbar,erreichbar
    ~geht niemand ran>erreichbar,erreichbar
    nicht erreichbar>erreichbar,erreichbar
    meld ~sich nicht>ruckmeld,antwort
    meld ~sich kein>ruckmeld,antwort
    kein antwort>ruckmeld,antwort
    nicht gehort>ruckmeld,antwort
    ~mit ~ein mensch sprech>mitarbeit,kundenservic
    ~mit ~ein mitarbeit sprech>kundenservic,ansprechpartn
    echt mensch>mitarbeit,kundenservic
    ~jemand sprech>ansprechpartn,kontakt
    person vorbeikomm>person,termin,~vor ort
    vorbeikomm>~vor ort,termin,besuch
    vorbeischau>~vor ort,besuch
    bescheid geb,bescheid sag,informi,mitteil,benachricht
    boss>vorgesetzt,leitung
    meck>beschw,beschwerd
    motz>beschw,beschwerd
    arg>beschwerd,probl
    stinksau>beschwerd,unzufried
    unzufried>beschwerd,reklamation
    kritik,feedback,ruckmeld
    feedback,ruckmeld,bewert
    bewert,bewert,rezension
    rezension,review,bewert
    lob,lob,zufried
    sternch>bewert
    vorschlag,anreg,ide
    zoff>streit
    ~im eim>defekt,kaputt
    geist aufgegeb>defekt,kaputt
    spinnt>storung,defekt
    zickt>storung,defekt
    rumspinn>storung,defekt
    ~macht kein muck>defekt,start nicht
    ~tut ~sich nicht>storung,reagiert nicht
    angeh nicht mehr ~an>defekt,einschalt
    angeh nicht ~an>defekt,einschalt
    anspring nicht ~an>start,pann
    ~lasst ~sich nicht offn>offn,storung
    ~lasst ~sich nicht start>start,storung
    klappt nicht>funktioniert nicht,probl,fehl
    klappt ~das nicht>funktioniert nicht,probl,fehl
    haut nicht hin>funktioniert nicht,probl,fehl
    ~hat nicht funktioniert>fehl,fehlgeschlag
    ~hat nicht geklappt>fehl,fehlgeschlag
    fehlgeschlag,gescheitert
    schiefgegang>fehl,probl
    schiefgelauf>fehl,probl
    schief gelauf>fehl,probl
    verkehrt,falsch,inkorrekt
    falsch,fehlerhaft,verkehrt
    stimmt nicht>falsch,fehlerhaft,fehl
    richtig,korrekt
    zersprung,zerbroch,bruch
    zerbroch,kaputt,beschadigt
    zerriss,riss,eingeriss
    verbeult>dell,beschadigt
    verbog>beschadigt
    verdreckt>schmutzig,verschmutzt
    dreckig,schmutzig,verschmutzt,verunreinigt
    dreck,schmutz,verschmutz
    fleck,verschmutz
    nachbarn ~zu ~laut>larm,ruhestor
    ruhestor,larmbelast
    nass,feuchtig,feucht
    wasserschad,rohrbruch,wasserrohrbruch
    leckt>undicht,leck
    verstopft,verstopf,abfluss
    klo>toilett,wc
    toilett,wc,klosett
    putz,reinig,reinig,saub ~mach
    putzfrau>reinigungskraft
    reinigungskraft,putzkraft,raumpfleg
    feg,kehr
    mull,abfall
    kehricht>abfall,mull
    mulltonn,abfalltonn,abfallbehalt
    mulleim,abfalleim,papierkorb
    mullabfuhr,abfallentsorg,mullentsorg
    gelb tonn,gelb sack,wertstofftonn
    blau tonn>papiertonn,altpapi
    braun tonn>biotonn,bioabfall
    schwarz tonn>restmulltonn,restabfall
    restmull,restabfall,hausmull
    biomull,bioabfall,biotonn
    altpapi,papiertonn
    sperrig abfall>sperrmull
    alt mobel>sperrmull
    alt sofa>sperrmull
    wertstoffhof,recyclinghof
    mullkipp>wertstoffhof,deponi
    grunschnitt,gartenabfall,grunabfall
    sondermull,schadstoff,problemabfall
    loswerd>entsorg
    wegmach>entfern,losch
    rausnehm>entfern,entnehm
    reintun>einfug,hinzufug
    ausle,leer,leerung
    kleidung,bekleid
    kleiderordn,dresscod,kleidervorschrift
    ~was anzieh>kleidung,dresscod
    ~was ~soll ~ich anzieh>kleidung,dresscod
    pulli>pullov
    moped,mofa,kleinkraftrad
    offis>nahverkehr,offent verkehrsmittel
    offi>nahverkehr
    opnv,nahverkehr,offent verkehrsmittel
    bus ~und bahn>nahverkehr,offent verkehrsmittel
    bim>strassenbahn
    strassenbahn,tram,trambahn
    ubahn,untergrundbahn
    haltestell,bushaltestell
    bahnsteig,gleis
    perron>bahnsteig
    omi>grossmutt
    oma>grossmutt,grosselt
    opa>grossvat,grosselt
    opi>grossvat
    grosselt,oma ~und opa
    mama>mutt,elt
    mutti>mutt,elt
    papa>vat,elt
    vati>vat,elt
    mami>mutt,elt
    mutt>elt
    vat>elt
    elt>erziehungsberechtigt,sorgeberechtigt
    bub>jung,kind
    madch,madel
    kid>kind,kind
    baby,saugling,neugebor
    teenag,jugend,jugend
    teeni>jugend
    jugend,minderjahr
    ~uber 18>volljahr,volljahr
    volljahr,erwachs
    tocht>kind,angehor
    sohn>kind,angehor
    gatt>ehemann,ehepartn
    gattin>ehefrau,ehepartn
    ~mein mann>ehepartn,ehemann
    ~mein frau>ehepartn,ehefrau
    lebensgefahrt,lebenspartn,partn
    freundin>partn,lebensgefahrtin
    verlobt>partn,verlob
    ex mann>geschied,scheidung
    ex frau>geschied,scheidung
    getrennt lebend,trennung,getrennt
    auseinandergegang>trennung,scheidung
    alleinerzieh,alleinerzieh,einelternfamili
    ledig,unverheirat,alleinsteh
    verheirat,ehe,ehepaar
    witw,witw,verwitwet
    verwandt,angehor,familienangehor,familienmitglied
    schwiegerelt>angehor
    leut,person,mensch
    kumpel>freund
    kolleg>mitarbeit
    gast,besuch
    senior,rentn
    rentn,pensionar,ruhestandl
    rentn,rent,ruhestand
    alt leut>senior
    behinder,schwerbehinder,handicap
    rollstuhl,rollstuhlfahr,barrierefrei
    barrierefrei,barrierefrei,rollstuhlgerecht,behindertengerecht
    rolli>rollstuhl,barrierefrei
    gehbehinder,gehbehindert,mobilitatseingeschrankt
    blind,sehbehindert,sehbehinder
    taub,gehorlos,schwerhor,horgeschadigt
    kinderwag,buggy
    kein deutsch>ausland,staatsangehor
    fluchtling,geflucht
    bud>wohnung
    stub>zimm
    treppenhaus,stiegenhaus,hausflur
    trepp,stuf
    aufzug,fahrstuhl,lift
    ebenerd>barrierefrei,erdgeschoss
    erdgeschoss,parterr
    stockwerk,etag,geschoss
    kell,untergeschoss
    mobliert,eingericht
    kein strom>stromausfall
    licht weg>stromausfall
    sicher raus>stromausfall
    heizung ~geht nicht>heizungsausfall
    kalt ~in ~der wohnung>heizung,heizungsausfall
    schlussel verlor>schlusselverlust
    ausgesperrt>schlusseldien,schlussel
    tur zugefall>schlusseldien,schlussel
    hausschlussel,wohnungsschlussel,schlussel
    haustur,eingangstur,wohnungstur
    samstag,sonnab
    samstag>wochen
    sonntag>wochen
    wochen>samstag,sonntag
    ~unt ~der woch>werktag,wochentag
    werktag,werktag,arbeitstag,wochentag
    feiertag,feiertag,gesetz feiertag
    morg,vormittag
    ~in ~der fruh>morg,vormittag
    mittag,mittag,mittagszeit
    mitt ~in ~der nacht>nacht
    24 stund>rund ~um ~die uhr,durchgeh
    24 7>rund ~um ~die uhr
    heu>~dies jahr
    jann>januar
    demnach,bald,~in kurz
    ~in letzt zeit,kurzlich,neulich
    ~jed ~tag>taglich
    ~pro woch>wochent
    ~pro monat>monat
    ~pro jahr>jahrlich
    ~im jahr>jahrlich
    ~all 3 monat>vierteljahr,quartal
    ~all 6 monat>halbjahr,halbjahr
    14 tag,2 woch
    halb jahr,6 monat
    vierteljahr,3 monat,quartal
    anderthalb,eineinhalb
    dutzend>12
    regelmass,intervall,turnus
    dauerhaft,permanent,unbefrist
    befrist,zeitlich begrenzt,vorubergeh
    vorubergeh,zeitweis,zeitweil
    kurzfrist,spontan
    ~auf ~den letzt druck>kurzfrist
    last minut>kurzfrist
    rechtzeit,punktlich,fristgerecht
    verpasst,versaumt,verpass
    verschlaf>versaumt,verpasst
    ~vor ablauf>vorzeit
    fruh raus>vorzeit
    ~im voraus,vorab,vorh
    ~im vorhinein>vorab,~im voraus
    nachtrag,~im nachhinein,hinterh
    ruckwirk,nachtrag
    letzt ~tag>spatest,frist
    asap>sofort
    schleunig>sofort
    ~so schnell ~wie moglich>sofort,schnellstmog
    schnellstmog,baldmog
    eilig>dringend,express
    dringend,eilig,eilfall
    notfall,dringend
    express,eilzustell,eilversand
    teil,aufteil
    anzahl,meng
    ~zu ~viel>uberhoht,uberzahlt
    doppelt bezahlt>doppelzahl,erstatt
    zweimal bezahlt>doppelzahl,erstatt
    doppelt abgebucht>doppelabbuch,doppelzahl
    zweimal abgebucht>doppelabbuch,doppelzahl
    fehlt,fehlend,unvollstand
    nicht ~dabei>fehlt,unvollstand
    inklusiv,inbegriff,enthalt,einschliess
    ~mit drin>enthalt,inbegriff
    seltsam,merkwurd,verdacht
    sonderbar>verdacht,ungewohn
    ruckzuck>schnell,sofort
    lahm>langsam
    schneckenlahm>langsam
    langsam,geschwind
    kompliziert,umstand,schwierig
    gefahr,gefahr,risiko
    nachguck>nachseh,pruf
    nachschau,nachseh,pruf
    check>pruf,uberpruf
    kapi>versteh
    verklick>erklar
    erklar,erlaut,erklar
    penn>schlaf,ubernacht
    hinbring>abgeb,bring
    abgeb,einreich,vorbeibring
    hinschick>einsend,send
    einschick,einsend,zusend
    zuschick,zusend,zusend
    googel>such
    feu>entlass,kundig
    rausgeschmiss>kundig,ausschluss
    rausschmeiss>kundig,ausschluss
    rausgeflog>kundig,ausschluss
    gefeuert>entlass,kundig
    aufhor,beend,schluss ~mach
    aussteig ~aus ~dem vertrag>kundig
    ~aus ~dem vertrag rauskomm>kundig
    vertrag loswerd>kundig
    vertrag beend>kundig
    vertrag auflos>kundig,aufheb
    beend,beendig,end
    end,schluss,end
    mitmach>teilnehm,teilnahm
    ~dabei ~sein>teilnehm,teilnahm
    hereinkomm ~ich ~rein>einlass,zugang
    ausprobi,test,probi
    test,test,ausprobi,prob
    ~mal test>prob,test
    ohn verpflicht>unverbind
    verpflicht,verpflicht,bindend
    verbot,untersagt,unzulass
    nicht erlaubt>verbot,untersagt
    unerlaubt,verbot
    erlaubt,gestatt,zulass,genehmigt
    ohn erlaubnis>genehm,unbefugt
    ausnahm,sonderfall,hartefall
    regel,vorschrift,bestimm
    straf>bussgeld
    klag,klag,gericht
    verklag>klag,gericht
    anwalt,rechtsanwalt,jurist
    advokat>rechtsanwalt
    schlicht,schlichtung,streitbeileg
    polizei,polizist
    anzeig erstatt>strafanzeig,polizei
    grund,ursach,anlass
    vorteil,vorzug
    tipp,ratschlag,empfehl
    schritt ~fur schritt>anleit
    tutorial>anleit
    how to>anleit
    anlieg,angeleg
    sach,gegenstand,ding
    fundsach,fundburo,fundstuck
    lieg gelass>vergess,fundsach
    liegengelass>vergess,fundsach
    lieg ~lass>vergess,fundsach
    hang gelass>vergess,fundsach
    ~was verlor>fundsach,fundburo
    verschwund,weg,unauffindbar
    ~ist weg>verlor,verschwund
    nicht mehr find>verlor,verlegt
    find nicht mehr>verlor,verlegt
    verschlampt>verlor,verlegt
    verbummelt>verlor,verlegt
    geklaut ~word>diebstahl,gestohl
    mitgeh ~lass>diebstahl,stehl
    ausgeraubt>raub
    beklaut>diebstahl,bestohl
    dieb,diebstahl
    vandalismus,sachbeschad,mutwill beschadigt
    unfall,verungluckt
    crash>unfall,absturz
    parkrempl>unfall,parkschad
    abgebrannt>brand,feu
    sturm>unwett
    hagel>unwett
    hochwass,uberschwemm,uberflut
    reg,regn,schlechtwett
    ~bei reg>schlecht wett,witter
    rathaus,stadtverwalt,gemeindeverwalt
    gemeindeamt>rathaus,gemeindeverwalt
    burgerburo,burgeramt,einwohnermeldeamt,meldebehord,burgerservic
    kreisverwaltungsreferat>burgerburo,zulassungsstell
    magistrat>stadtverwalt
    burgermeist,oberburgermeist
    gemeinderat,stadtrat
    landratsamt,kreisverwalt
    gemeind,kommun
    burg,einwohn
    perso abgelauf>personalausweis,verlang
    neu perso>personalausweis,beantrag
    ausweis verlor>personalausweis,verlust
    pass abgelauf>reisepass
    neu pass>reisepass
    kinderpass>kinderreisepass,reisepass
    passfoto,passbild,lichtbild,biometr foto
    eid,onlin ausweisfunktion,elektron identitatsnachweis
    digital ausweis>onlin ausweisfunktion,eid
    neu wohnung anmeld>ummeld,anmeld,wohnsitz
    ummeld,adressander,wohnsitz
    umgezog>ummeld,adressander,umzug
    hergezog>anmeld,zuzug
    ~ins ausland zieh>abmeld,wegzug
    wohnungsgeberbestat,vermieterbeschein,einzugsbestat
    meldezettel>meldebeschein
    meldebeschein,meldebestat
    zweitwohnsitz,nebenwohn,nebenwohnsitz
    hauptwohnsitz,hauptwohn
    fuhrungszeugnis,polizei fuhrungszeugnis
    leumundszeugnis>fuhrungszeugnis
    strafregisterauszug>fuhrungszeugnis
    geburtsurkund,geburtsschein
    heiratsurkund,eheurkund
    totenschein>sterbeurkund
    zivilstandsamt>standesamt
    trauung,eheschliess,hochzeit
    ~sich trau ~lass>trauung,eheschliess
    beglaub,beglaub,beglaubigt kopi
    amtstermin>termin,burgerburo
    terminvereinbar,terminbuch,terminvergab
    termin ausmach>terminvereinbar,vereinbar
    termin ~mach>terminvereinbar,vereinbar
    termin krieg>terminvereinbar,vereinbar
    termin buch>terminvereinbar,terminbuch
    ohn termin>terminpflicht,terminvereinbar
    termin nicht schaff>absag,verschieb
    komm ~zu spat>verspat,verspat
    sprechzeit,sprechstund,offnungszeit
    warteschlang,ansteh,wartezeit
    numm zieh>wartenumm
    wahl geh>wahl,wahl
    briefwahl,~per brief wahl
    wahlunterlag>wahlschein,wahlbenachricht
    wahllokal,wahlraum
    hund anmeld>hundesteu
    hundemark,hundesteuermark
    gewerb anmeld>gewerbeanmeld
    gewerbeschein>gewerbeanmeld
    selbstand,selbststand,selbststand
    selbstand ~mach>gewerbeanmeld,existenzgrund
    firma grund>existenzgrund,gewerbeanmeld
    knollch>strafzettel,bussgeld,verwarnungsgeld
    strafzettel,verwarnungsgeld,parkverstoss
    geblitzt>geschwindigkeitsuberschreit,bussgeld
    blitz,geschwindigkeitsmess
    ~zu schnell gefahr>geschwindigkeitsuberschreit,bussgeld
    parkausweis,bewohnerparkausweis,anwohnerparkausweis
    anwohnerpark,bewohnerpark
    parkverbot>halteverbot
    halteverbotszon>halteverbot,umzug
    fuhrerschein weg>fuhrerscheinentzug,fahrverbot
    ausland fuhrerschein>umschreib,fahrerlaubnis
    staatsangehor,staatsburgerschaft,nationalitat
    deutsch pass>einburger,staatsangehor
    deutsch ~werd>einburger
    eingeburgert,einburger
    aufenthaltserlaubnis>aufenthaltstitel
    auslanderamt>auslanderbehord
    sozialamt>sozialhilf
    jobcent>burgergeld
    arbeitsamt>agentur ~fur arbeit
    arbeitslosengeld,alg
    arbeitslos,arbeitslos,arbeitssuch,erwerbslos
    ohn job>arbeitslos,arbeitslos
    wohnberechtigungsschein,wbs
    sozialwohn>wohnberechtigungsschein,gefordert wohnung
    mietzuschuss>wohngeld
    zuschuss ~zur miet>wohngeld
    babypaus>elternzeit
    familienbeihilf>kindergeld
    kind ~ist ~da>geburt
    vormund,vormundschaft
    sorgerecht,sorgeberechtigt
    beerdig,bestatt,beisetz,begrabnis
    grab,grabstatt,grabstell
    ~unt ~die erd bring>bestatt
    baugenehm,bauantrag,baubewill
    bau ~durf>baugenehm
    katasterauszug,flurkart
    baum fall>fallgenehm,baumschutz
    strassenlatern kaputt>strassenbeleucht,schadensmeld
    schlagloch>strassenschad
    mangelmeld,schadensmeld,schad meld
    winterdien,schneeraum,streudien
    schnee schipp>raumpflicht,winterdien
    burgersteig,gehweg,gehsteig
    trottoir>gehweg
    spielplatz,kinderspielplatz
    flohmarkt,trodelmarkt
    formular ausfull>antrag,formular
    papierkram>formular,unterlag,antrag
    ~per brief>postal,schriftlich
    ~auf ~dem postweg>postal,schriftlich
    schriftlich,schriftform
    fahrkart,fahrschein,ticket,fahrausweis
    billett>fahrkart,ticket
    zugticket,bahnticket,fahrkart
    monatskart,monatsticket,abo ticket
    schulerticket,schulerfahrkart
    semesterticket,studententicket
    ohn ticket gefahr>schwarzfahr,erhoht beforderungsentgelt
    schwarz gefahr>schwarzfahr,erhoht beforderungsentgelt
    schwarzfahr,erhoht beforderungsentgelt
    ticket vergess>erhoht beforderungsentgelt,nachreich
    schaffn,zugbegleit,kontrolleur
    fahrplan,abfahrtszeit
    ~wann fahrt>fahrplan,abfahrt
    ~wann fahr>fahrplan,abfahrt
    zug,bahn
    zug verpasst>anschluss,verpasst
    anschluss verpasst>anschlussverbind,fahrgastrecht
    zug ausgefall>zugausfall,fahrgastrecht
    zug verspat>verspat,fahrgastrecht
    zug ~hatt verspat>verspat,fahrgastrecht,entschad
    entschad,ausgleichszahl
    platzreservier,sitzplatzreservier,sitzplatz reservi
    sitzplatz,sitz
    rad mitnehm>fahrradmitnahm
    fahrrad mitnehm>fahrradmitnahm
    hund mitnehm>hund,hausti,tier
    hund mitbring>hund,hausti,erlaubt
    hund ~dabei>hund,hausti
    ~mit hund>hund,hausti
    ~mit kind>kind,famili
    ~mit baby>kind,saugling
    passagi,fluggast,fahrgast,reisend
    fluggesellschaft,airlin
    flieg>flugzeug,flug
    flugzeug>flug
    flughaf,airport
    bordkart,boardingpass,einsteigekart
    boarding>einstieg,einsteig
    flug verpasst>no show,verpasst
    flug gestrich>annulliert,flugausfall,annullier
    flug ausgefall>annulliert,flugausfall,annullier
    annulliert,annullier,flugausfall
    flug verspat>flugverspat,entschad
    zwischenstopp,zwischenland,umsteig
    hinflug,hinreis,hinfahrt
    ruckflug,ruckreis,heimflug
    koff,gepackstuck,reisekoff
    koff weg>gepackverlust,gepack
    koff nicht angekomm>gepackverlust,gepack
    koff kaputt>gepackschad,gepack
    handgepack,kabinengepack,bordgepack
    freigepack,gepackbestimm
    ~wie ~viel gepack>freigepack,gepackbestimm
    flussig>handgepack
    sitz aussuch>sitzplatzwahl,sitzplatzreservier
    fensterplatz>sitzplatz
    beinfreiheit>sitzplatz
    kinderwag mitnehm>kinderwag,gepack
    kind allein flieg>unbegleit kind
    allein reisend kind>unbegleit kind
    zoll,einfuhr,verzoll
    einreis,einreis,einreisebestimm
    brauch ~ich ~ein visum>einreisebestimm
    reiseveranstalt,reiseanbiet
    pauschalreis,pauschalurlaub
    kreuzfahrt,schiffsreis
    trip>reis
    verreis,reis,urlaub
    ferienwohn>unterkunft
    ferienwohn,ferienhaus,apartment
    fewo>ferienwohn
    airbnb>ferienwohn
    jugendherberg,hostel
    doppelzimm,zweibettzimm
    kinderbett,babybett,gitterbett
    zustellbett,beistellbett,aufbett
    fruhstuck ~dabei>fruhstuck,inbegriff
    halbpension>verpfleg
    vollpension>verpfleg
    ~all inclusiv>verpfleg
    kurtax,ortstax,gastetax,tourismusabgab
    fruh eincheck>early check ~in,anreis
    spat auscheck>lat check out,abreis
    ~wann ~kann ~ich ~ins zimm>check ~in,anreis
    ~wann ~muss ~ich raus>check out,abreis
    zimm raum>check out,abreis
    gepack ~lass>gepackaufbewahr
    gepackaufbewahr,schliessfach,gepack abstell
    spind,schliessfach,umkleideschrank
    camping,campingplatz,zelt
    stadtrundfahrt,sightseeing
    ausflug,exkursion
    reiseleit,gastefuhr
    rundgang,fuhrung
    skifahr,ski,wintersport
    skipass,liftkart,liftticket
    carsharing,auto teil
    escoot,elektroroll,eroll
    taxi>beforder,transf
    abhol ~vom flughaf>transf,shuttl
    shuttl,transf,zubring
    sprit>kraftstoff,benzin
    tank,kraftstoff,benzin
    tankstell,tank
    benzin,kraftstoff,treibstoff
    strom>elektroauto
    ladesaul,ladestation,ladepunkt
    wallbox,ladestation,heimladestation
    stromtankstell>ladesaul
    auto lad>ladesaul,ladevorgang
    parkhaus,tiefgarag
    parkplatz,stellplatz
    falschpark,falsch geparkt
    parkticket,parkschein
    parkuhr,parkscheinautomat
    autobahngebuhr>maut
    pickerl>vignett,hauptuntersuch
    mfk>hauptuntersuch
    inspektion,wartung
    servic ~am auto>inspektion,wartung
    wartung,instandhalt
    liegengeblieb>pann,pannenhilf
    auto anspring nicht ~an>pann,pannenhilf
    abschleppdien,pannendien
    pneu>reif
    reif wechsel>reifenwechsel
    winterreif,winterrad
    ~ein platt>reifenpann,reif
    platt reif>reifenpann
    nummernschild,kennzeich,kfz kennzeich,autokennzeich
    wunschkennzeich,wunschnumm
    auto anmeld>zulass,kfz zulass
    auto abmeld>ausserbetriebsetz,abmeld
    auto zulass>zulass,kfz zulass
    auto ummeld>umschreib,zulass
    zulassungsstell,kfz zulassungsbehord,strassenverkehrsamt
    fahrzeugpapi,autopapi,zulassungsbeschein
    kilometerstand,laufleist
    gebrauchtwag,gebraucht auto
    neuwag,neufahrzeug
    probefahrt,prob fahr
    fahr,fahrzeugfuhr
    durchgefall>nicht bestand,wiederhol
    durchgerasselt>nicht bestand,wiederhol
    nicht geschafft>nicht bestand,wiederhol
    arzttermin,termin ~beim arzt
    hausarzt,allgemeinarzt,allgemeinmedizin
    zahnarzt,dentist
    augenarzt,ophthalmolog
    frauenarzt,gynakolog
    kinderarzt,padiat
    hautarzt,dermatolog
    hal nas ohr arzt,hno
    therapeut,therapi
    psychotherapi,psychotherapeut,psycholog hilf
    facharzt,spezialist
    arztpraxis,praxis,ordination
    arztlich notdien,bereitschaftsdien,notdien
    ausserhalb ~der sprechzeit>bereitschaftsdien,notdien
    notaufnahm,notfallambulanz
    krankenwag,rettungswag
    verschreib>rezept
    verschreibungspflicht,rezeptpflicht
    ohn rezept>rezeptfrei
    nicht verschreibungspflicht>rezeptfrei
    erezept,elektron rezept
    medikament,arzneimittel,medizin,arznei
    pill>tablett
    mittel ~geg>medikament
    schmerzmittel,schmerztablett
    nebenwirk,unerwunscht wirkung
    beipackzettel,packungsbeilag
    einnehm,einnahm,dosier
    ~wie oft nehm>dosier,einnahm
    ~wie ~viel tablett>dosier
    dosis,dosier
    ~welch apothek ~hat off>notdien,apothekennotdien
    notapothek,apothekennotdien
    verbandszeug,verbandsmaterial
    spritz,injektion
    impfung,schutzimpf,impf
    impfausweis,impfpass
    blutabnahm,blut abnehm,blutentnahm
    weh ~tun>schmerz
    wehtun ~weh>schmerz
    wehtun>schmerz
    bauchweh>bauchschmerz
    kopfweh>kopfschmerz
    zahnweh>zahnschmerz
    halsweh>halsschmerz
    schmerz,beschwerd,schmerz
    erhoht temperatur>fieb
    schnupf,erkalt
    erkalt,erkalt,grippal infekt
    verkuhlt>erkalt
    erkalt,infekt
    ansteck,ansteck,infektion
    ~sich ansteck>ansteck,infektion
    durchfall,mag darm
    kotz>erbrech,ubel
    spuck>erbrech
    ubergeb ~muss>erbrech
    schlecht ~sein>ubel
    schwindlig,schwindel,schwindelgefuhl
    ausschlag,hautausschlag
    juckt,juckreiz
    allergi,allerg,unvertrag
    laktoseintoleranz,laktosefrei
    zoliaki,glutenfrei
    zuckerkrank>diabet
    hoh blutdruck,bluthochdruck
    verstaucht,verstauch,zerrung
    brill,sehhilf
    gebiss>zahnersatz,prothes
    zahnersatz,zahnprothes
    zahnrein,prophylax
    zahnspang,kieferorthopadi
    rontg,rontgenaufnahm
    unt mess>operation
    befund,diagnos,untersuchungsergebnis
    vorsorg,vorsorgeuntersuch,fruherkenn
    check up,vorsorgeuntersuch,gesundheitsuntersuch
    gelb schein>krankmeld,arbeitsunfahigkeitsbeschein
    gelb zettel>krankmeld,arbeitsunfahigkeitsbeschein
    krankenschein>krankmeld,arbeitsunfahigkeitsbeschein
    krank meld>krankmeld
    att,arztlich beschein,arztlich att
    gesundheitskart,versichertenkart,krankenkassenkart
    zahlt ~die kass>kostenubernahm,krankenkass
    ubernimmt ~die kass>kostenubernahm,krankenkass
    kassenpatient>gesetz versichert
    privatpatient,privat versichert
    patient,patientin
    ~wann ~darf ~man besuch>besuchszeit
    altenheim,pflegeheim,seniorenheim
    altersheim>pflegeheim,seniorenheim
    pflegedien,ambulant pfleg
    pflegegrad,pflegestuf
    krankenschw,pflegekraft,pfleg
    hebamm,geburtshilf
    schwang,schwangerschaft,werdend mutt
    ~in ~and umstand>schwang
    abtreib,abtreib,schwangerschaftsabbruch
    abnehm ~woll>gewichtsabnahm
    abi>abitur
    abitur,hochschulreif,matura
    zeugnis,schulzeugnis
    schulabschluss,abschluss
    not,zensur
    hausaufgab,hausub
    lehr,lehrkraft,lehrperson
    dozent,lehrbeauftragt
    prof>professor
    nachhilf,lernhilf
    schul wechsel>schulwechsel
    einschul,schulanfang,schulanmeld
    ~in ~die schul komm>einschul
    ganztagsschul,nachmittagsbetreu,hort
    schulerhort,hort
    mensa,kantin,cafeteria
    ferienbetreu,ferienprogramm
    schulfrei>feri,unterrichtsfrei
    blaumach>fehlzeit,unentschuldigt
    schwanz>fehlzeit,unentschuldigt
    kind ~ist krank>krankmeld,abwes
    klassenfahrt,schulausflug
    kita,kindergart,kindertagesstatt,kindertageseinricht
    kripp,kinderkripp
    krabbelstub>kinderkripp
    kitaplatz,betreuungsplatz,kindergartenplatz
    tagesmutt,kindertagespfleg,tageselt
    kinderbetreu,kind betreu ~lass,~auf kind aufpass
    erzieh,padagog fachkraft,betreu
    kindergartn>erzieh
    bringzeit,abholzeit
    kind abhol>abhol,abholberechtigt
    windel,wickel,wickelraum
    still>stillraum
    elternab,elternversamml
    wartelist,nachruckverfahr
    immatrikuli,immatrikulation,einschreib,einschreib
    inskribi>immatrikulation
    exmatrikuli,exmatrikulation
    studium abbrech>exmatrikulation,studienabbruch
    uni verlass>exmatrikulation
    studiengang wechsel>studiengangwechsel,fachwechsel
    studiengang,studienfach
    studienplatz,zulass ~zum studium
    nc,numerus clausus,zulassungsbeschrank
    ohn nc>zulassungsfrei
    halbjahr>sem
    semestergebuhr>semesterbeitrag
    urlaubssem,beurlaub
    auslandssem,erasmus,auslandsaufenthalt
    studentenausweis,studierendenausweis
    ersti>erstsem,studienanfang
    studienanfang,erstsem
    studentenwohnheim,wohnheim,studierendenwohnheim
    vorles,lehrveranstalt,seminar
    klausur,prufung
    prufung nicht bestand>wiederholungspruf,nicht bestand
    prufung wiederhol>wiederholungspruf
    hausarbeit,seminararbeit
    bachelorarbeit,masterarbeit,abschlussarbeit
    doktorarbeit,dissertation,promotion
    leistungspunkt,credit,ect
    notenspiegel,leistungsubersicht,transcript
    fernstudium,fernlehrgang
    stipendium,stipendiat
    ausbild,lehr,berufsausbild
    lehrling,azubi,auszubild
    lehrstell,ausbildungsplatz,ausbildungsstell
    kur,lehrgang,schulung,seminar
    schulung,training,fortbild
    webinar,onlin seminar,onlin kur
    vhs>volkshochschul
    deutschkur>sprachkur,integrationskur
    zertifikat,teilnahmebeschein
    bucherei,bibliothek
    buch ausleih>ausleih
    ausleih,ausleih,borg
    leihfrist,ausleihfrist,leihdau
    buchereiausweis,bibliotheksausweis,leserausweis,benutzerausweis
    buch ~zu spat>saumnisgebuhr,leihfrist,uberschritt
    ~zu spat zuruckgebracht>saumnisgebuhr,leihfrist,uberschritt
    ~zu spat abgegeb>saumnisgebuhr,verspat
    saumnisgebuhr,uberziehungsgebuhr,versaumnisgebuhr
    vormerk,vormerk,reservi
    buch verlang>leihfrist,verlanger
    ebook,ebook,elektron buch
    onleih>ebook,ausleih
    ~aus ~and bibliothek>fernleih
    scann,scann,einscann
    wg>wohngemeinschaft
    wohngemeinschaft,mitbewohn
    miet,bewohn
    untermiet,untervermiet,untervermiet
    ~jemand ~bei ~mir einzieh>untervermiet,mitbewohn
    weitervermiet>untervermiet
    hausverwalt,verwalt,immobilienverwalt
    makl,immobilienmakl
    maklerprovision,courtag
    provision,courtag
    mietvertrag,mietverhaltnis
    kaution,mietkaution,mietsich
    miet erhoh>mieterhoh
    miet teur>mieterhoh
    miet steigt>mieterhoh
    wenig miet zahl>mietminder
    miet kurz>mietminder
    miet mind>mietminder
    miet nicht zahl>mietruckstand
    mietruckstand,mietschuld
    nebenkost,betriebskost
    nebenkostenabrechn,betriebskostenabrechn
    kaltmiet,nettomiet,grundmiet
    warmmiet,bruttomiet
    ~aus ~der wohnung raus>kundig,auszug
    wohnungsubergab,ubergabeprotokoll,schlusselubergab
    wohnungsbesicht,besichtigungstermin
    wohnung anguck>besicht
    wohnung such>wohnungsangebot,wohnungssuch
    nachmiet,mietnachfolg
    vermiet ~selb einzieh>eigenbedarf
    rausgeworf>raumung,kundig
    zwangsgeraumt>raumung
    schonheitsreparatur,renovier
    wand streich>renovier,schonheitsreparatur
    ausmal>renovier,schonheitsreparatur
    renovi,renovier,sanier
    dubel,bohr
    ungezief,schadling,schadlingsbefall
    kakerlak>schadling,ungezief
    maus ~im haus>schadling
    ratt>schadling
    wespenn,wesp
    wanz>schadling
    hausti,tier
    tierhalt,hausti halt
    hund halt>tierhalt,hausti
    katz halt>tierhalt,hausti
    zahlerstand,ables
    rauchmeld,brandmeld,feuermeld
    piept>signalton,alarm
    piepst>signalton,alarm
    alarm,alarmanlag
    haus>immobili
    hausch>haus,immobili
    eigenheim,einfamilienhaus,eig haus
    eigentumswohn,wohnungseigentum
    eigentumerversamml,weg versamml
    softwar,programm
    tool>programm,werkzeug
    featur>funktion
    button>schaltflach,knopf
    knopf,tast,schaltflach
    anklick,klick
    hakch,kontrollkastch,checkbox
    menu,navigation
    startbildschirm,homescre
    bildschirm,monitor,display
    tastatur,keyboard
    druck,print
    kopfhor,heads
    mikrofon,mikro
    cam>kamera
    kamera,webcam
    ton weg>audio,lautsprech
    kein ton>audio,lautsprech
    hor nicht>ton,audio
    bildschirm schwarz>bildschirm,anzeig
    screenshot,bildschirmfoto,bildschirmaufnahm
    datei,fil
    stick>usb stick
    cloud,onlinespeich
    speicherplatz,speich
    speich voll>speicherplatz
    kein platz mehr>speicherplatz,kapazitat
    backup,datensicher,sicherungskopi
    wiederherstell,wiederherstell,rett
    dat weg>datenverlust,wiederherstell
    dat rett>wiederherstell
    ~aus verseh geloscht>wiederherstell,wiederherstell
    versehent geloscht>wiederherstell,wiederherstell
    versehent,~aus verseh,irrtum,unabsicht
    ruckgang ~mach>storni,widerruf
    abgesturzt,absturz
    absturz ~ab>absturz
    aufhang ~sich ~auf>absturz,reagiert nicht
    aufgehangt>absturz,reagiert nicht
    eingefror>absturz,reagiert nicht
    einfri ~ein>absturz,reagiert nicht
    herausflieg ~raus>absturz,verbindungsabbruch
    schmiert ~ab>absturz
    abgeschmiert>absturz
    schliesst ~sich ~von ~selb>absturz
    ladt nicht>ladefehl,verbind
    ladt ewig>langsam,ladezeit
    ruckelt>langsam,leistung
    laggt>langsam,verzoger,latenz
    bug>fehl,probl
    glitch>fehl
    buggy>fehlerhaft
    fehlercod,errorcod,fehlernumm
    neu start,neustart,reboot
    boot,start,hochfahr
    runterfahr,herunterfahr,ausschalt
    einschalt,anmach,anschalt
    ausschalt,ausmach,abschalt
    einstell,einstell,konfiguri
    einstell,setting,option
    hereinkomm ~ich nicht ~rein>anmeld,login,zugang
    hereinkomm nicht mehr ~rein>anmeld,login,zugang
    komm nicht mehr ~in ~mein>anmeld,login,zugang
    hereinlass ~mich nicht ~rein>anmeld,login,zugang
    reinkomm ~in ~mein konto>anmeld,login
    nicht einlogg>anmeld,login,passwort
    ausgesperrt ~aus>gesperrt,login
    rausgeflog ~aus ~dem konto>abgemeld,gesperrt
    passwort vergess,passwort zurucksetz
    passwort weg>passwort,zurucksetz
    passwort ~geht nicht>passwort,zurucksetz
    passwort falsch>passwort,zurucksetz
    weiss ~mein passwort nicht>passwort,vergess,zurucksetz
    neu passwort>passwort,zurucksetz,and
    zugangsdat,anmeldedat,login dat
    gehackt,hack,fremd zugriff
    fremd ~auf ~mein konto>gehackt,missbrauch
    phishing,betruger email
    dubios mail>phishing,verdacht
    spam,junk,unerwunscht email
    virus,schadsoftwar,malwar
    2 faktor authentifizier,2fa,2 faktor
    zweit faktor>2 faktor authentifizier
    bestatigungscod,verifizierungscod,sicherheitscod
    cod kommt nicht>bestatigungscod,sms
    kein cod bekomm>bestatigungscod
    kein mail bekomm>bestatigungsmail,email,spam
    kein bestat bekomm>bestatigungsmail,bestat
    bestatigungsmail,bestat email
    posteingang,postfach
    profil,nutzerprofil,benutzerprofil
    profilbild,avatar
    nicknam>benutzernam
    account losch>konto,losch
    konto dichtmach>konto,losch,schliess
    abo loswerd>abonnement,kundig
    abo beend>abonnement,kundig
    probeabo,testabo,probemonat
    testversion,trial,testzeitraum,demo
    gratis test>testversion,prob
    gratisversion>kostenlos version
    vollversion,premium
    upgrad,hochstuf
    downgrad,herunterstuf
    lizenzschlussel,produktschlussel
    aktivierungscod,freischaltcod
    neu version>updat,aktualisier
    alt version>veralt
    android>betriebssystem
    ios>betriebssystem
    windows>betriebssystem
    iphon>smartphon,ios
    kompatibel,kompatibilitat
    zusammenpass ~zusamm>kompatibel
    auflauf ~das ~auf>kompatibel,systemanforder
    systemvoraussetz,systemanforder
    mindestanforder,systemanforder
    brows,internetbrows
    link,verlink
    seit ~geht nicht>webseit,storung
    seit ladt nicht>webseit,storung,brows
    seit down>storung,nicht erreichbar
    serv down>storung,serverausfall
    ohn internet>offlin
    kein verbind>verbind,offlin
    kein internet>internetverbind,storung
    kein netz>empfang,mobilfunk
    kein empfang>empfang,netz
    wlan ~geht nicht>wlan,verbind
    kein werbung mehr>abbestell,werbewiderspruch
    pop up,werbefen
    push,benachricht,push nachricht
    benachricht nerv>benachricht,deaktivi
    dunkelmodus,dark mod
    sprach and>spracheinstell
    ~auf englisch>sprach,englischsprach
    ubersetz,ubersetz,dolmetsch
    schriftgross,gross schrift,text vergross
    chatbot,bot,virtull assistent
    ~bist ~du ~ein mensch>chatbot
    ~bist ~du echt>chatbot
    ~wer ~bist ~du>chatbot,assistent
    ki,kunstlich intelligenz
    schnittstell,api,anbind
    excel list>excel,export
    dat ubernehm>import,datenubernahm
    dat umzieh>datenubertrag,migration
    dashboard,ubersichtsseit
    administrator,admin
    zugriffsrecht,berecht,nutzerrecht
    user>benutz,nutz
    mehrbenutz,~mehr nutz,~mehr benutz
    handy verlor>gerateverlust,sperr
    neu handy>neu gerat,geratewechsel,ubertrag
    handy gewechselt>geratewechsel,ubertrag
    rout,mod
    ladegerat,ladekabel,netzteil
    akku leer>lad,akku
    akku halt nicht>akkulaufzeit
    akkulaufzeit,batterielaufzeit
    spielkonsol>konsol
    playstation>konsol
    zock>spiel
    spiel,mitspiel
    spielstand,savegam,spielfortschritt
    spielstand weg>spielstand,wiederherstell
    multiplay,mehrspiel,~zu ~mehr spiel
    dlc>erweiter,zusatzinhalt
    ~in app kauf,kauf ~in ~der app
    cheat>betrug,cheating
    gebannt>gesperrt,sperrung
    bann>sperrung
    geblockt>gesperrt,sperrung
    altersfreigab,fsk,usk
    schuft>arbeit
    jobb>arbeit,nebenjob
    nebenjob,nebentat,nebenbeschaft
    minijob,geringfug beschaft,450 euro job
    ferienjob,aushilfsjob,schulerjob
    aushilf,aushilfskraft
    werkstudent,student hilfskraft
    praktikum,praktikant
    praktikumsplatz,praktikum ~mach
    schnupperlehr>praktikum
    gehalt,lohn,vergut
    kohl verdi>gehalt,verdien
    ~was verdient ~man>gehalt,vergut
    ~wie ~viel verdient>gehalt,vergut
    ~was verdi ~ich>gehalt,vergut
    mehr geld bekomm>gehaltserhoh
    mehr gehalt>gehaltserhoh
    lohnerhoh,gehaltserhoh
    gehaltsabrechn,lohnabrechn,lohnzettel,gehaltszettel
    verdienstabrechn,gehaltsabrechn
    gehaltsnachweis,verdienstbeschein,einkommensnachweis
    weihnachtsgeld,sonderzahl,dreizehnt gehalt
    ~vor steu>brutto
    ~nach steu>netto
    sozialversicherungsnumm,rentenversicherungsnumm
    steueridentifikationsnumm>steu id
    steuererklar,steu ~mach,einkommensteuererklar
    stellenanzeig,stellenangebot,jobangebot,stellenausschreib
    off stell,stellenangebot,freie stell,karri
    sucht ~ihr leut>stellenangebot,karri,bewerb
    ~bei ~euch arbeit>karri,bewerb,stellenangebot
    ~bei ~ihn arbeit>karri,bewerb,stellenangebot
    quereinsteig,quereinstieg
    berufseinsteig,berufseinstieg,berufsanfang
    ohn ausbild>quereinstieg,ungelernt
    lebenslauf,cv
    motivationsschreib,bewerbungsanschreib,anschreib
    vorstellungsgesprach,bewerbungsgesprach,jobinterview
    initiativbewerb,blindbewerb
    arbeitgeb,firma,betrieb
    firma,unternehm,betrieb
    arbeitnehm,beschaftigt,angestellt
    personalabteil,hr,personalburo
    erst arbeitstag>onboarding,einarbeit
    schicht,schichtarbeit,schichtdien
    dienstplan,schichtplan,einsatzplan
    homeoffic,mobil arbeit,telearbeit
    ~zu haus arbeit>homeoffic,mobil arbeit
    ~von ~zu haus>homeoffic,onlin
    ~von daheim>homeoffic,onlin
    teilzeit,halbtag
    wenig arbeit>teilzeit,arbeitszeitreduzier
    wenig stund>teilzeit,arbeitszeitreduzier
    stund reduzi>teilzeit,arbeitszeitreduzier
    vollzeit,ganztag
    uberstund,mehrarbeit
    arbeitszeit,arbeitsstund
    gleitzeit,flexibl arbeitszeit
    ausstempel>zeiterfass
    stempel>zeiterfass
    zeiterfass,arbeitszeiterfass,stempeluhr
    urlaub nehm>urlaubsantrag
    frei nehm>urlaubsantrag,urlaub
    freinehm>urlaubsantrag,urlaub
    freier ~tag>urlaub
    urlaubstag,urlaubsanspruch
    ~wie ~viel urlaub>urlaubsanspruch,urlaubstag
    urlaub ubrig>resturlaub
    arbeitszeugnis,dienstzeugnis
    dienstreis,geschaftsreis
    reisekostenabrechn,spesenabrechn
    dienstwag,firmenwag,geschaftswag
    diensthandy,firmenhandy
    gemobbt>mobbing
    betriebsrat,personalrat,arbeitnehmervertret
    tarifvertrag,tarifbind
    ehrenamt,ehrenamt,freiwilligenarbeit
    freiwill helf>ehrenamt
    freiwill,ehrenamt
    fsj>freiwill sozial jahr
    fitnessstudio,fitness,fitnesscent,gym
    muckibud>fitnessstudio
    muskel,muskelaufbau,krafttraining
    train,coach,ubungsleit
    personal train,einzeltraining
    trainingsplan,ubungsplan
    mitgliedschaft,mitglied
    mitglied ~werd,mitgliedschaft,beitret,beitritt
    mitgliedsbeitrag,vereinsbeitrag,monatsbeitrag
    ~aus ~dem verein austret>austritt
    verein,club,klub
    vereinsheim,clubhaus
    vorstand,vereinsleit
    schnuppertraining,probetraining,schnupperstund
    probestund,schnupperstund
    ~mal reinschnupp>probetraining,prob
    schnupp>prob,schnupperstund
    mitgliedschaft pausi>ruhezeit,stillleg
    mitgliedsausweis,mitgliedskart
    freund mitbring>gast,gastepass
    ~jemand mitbring>begleitperson,gast
    fortgeschritt,profi
    neuling>anfang
    vorkenntnis,vorerfahr
    kein ahnung ~von>vorkenntnis
    umkleid,umkleidekabin,garderob
    handtuch,badetuch
    handtuchpflicht>handtuch
    sauna,wellness
    schwimmbad,hallenbad,freibad
    badi>schwimmbad,freibad
    badehos>badekleid,badebekleid
    badeanzug>badekleid,badebekleid
    seepferdch>schwimmkur,schwimmabzeich
    schwimm lern>schwimmkur
    fussball,fussballverein
    turnhall,sporthall
    sportschuh,turnschuh,hallenschuh
    sportklamott>sportkleid
    wettkampf,turni,wettbewerb
    mannschaft,team
    kursplan,stundenplan
    reha sport,rehasport
    veranstalt,event
    geburtstag feiern>geburtstagsfei,feier
    kindergeburtstag,kinderparty
    konzert,gig
    show,auffuhr
    festival,open air
    kino,film
    eintritt,eintrittspreis
    eintrittskart,ticket,einlasskart
    ~was kost ~der eintritt>eintrittspreis,preis
    kart kauf>ticket,eintrittskart
    kart bestell>ticket,eintrittskart
    kart zuruckgeb>ticket,ruckgab
    abendkass,tageskass
    vorverkauf,ticketvorverkauf
    einlass,turoffn
    ~wann ~ist einlass>einlass,uhrzeit
    veranstalt ausfall ~aus>absag,abgesagt
    ausfall ~aus>absag,ausfall,abgesagt
    stattfind nicht ~statt>absag,ausfall,abgesagt
    stattfind ~statt>stattfind,termin
    abgeblas>abgesagt,absag
    ~als grupp>gruppenbuch,gruppenrabatt
    familienkart,familienticket
    jahreskart,dauerkart,saisonkart
    tageskart,tagesticket
    freikart,freier eintritt
    studentenrabatt,studierendenrabatt
    billig ~fur student>ermass,studier
    billig ~fur rentn>ermass,senior
    billig ~fur kind>ermass,kind
    billig>rabatt,ermass,gunstig
    wenig zahl>rabatt,ermass
    ermassigt,ermass,reduziert
    freizeitpark,vergnugungspark,erlebnispark
    raum miet>raumvermiet,vermiet
    saal,veranstaltungsraum
    fotografi,foto
    film,videoaufnahm
    rauch,rauch,nichtrauch
    kipp>zigarett,rauch
    raucherbereich,raucherzon
    restaurant,gaststatt,lokal
    kneip,gaststatt,wirtshaus
    cafe,kaffeehaus
    imbiss,schnellrestaurant
    tisch reservi>tischreservier
    tisch bestell>tischreservier
    tisch buch>tischreservier
    tischreservier,reservier
    kelln,servicekraft
    speisekart,menukart,speiseplan
    ~was ~gibt ~es ~zu ess>speisekart,verpfleg
    ~was ~gibt ~zu ess>speisekart,verpfleg
    ~was ~zu ess>verpfleg,speis
    ~etwas ~zu ess>verpfleg,speis
    ~was ~zu trink>getrank
    eig ess>speis,mitbring
    eig getrank>getrank,mitbring
    speis,ess,mahlzeit
    nachtisch,dessert,nachspeis
    mittagess,mittagst,lunch
    abendess,abendbrot,dinn
    brunch>fruhstuck
    snack,imbiss,zwischenmahlzeit
    ~zum mitnehm,takeaway,auss haus
    ess bestell>lieferservic,bestell
    ~nach haus lief>lieferservic,liefer
    catering,partyservic
    vegetar,fleischlos,vegetari
    ohn fleisch>vegetar
    kein fleisch>vegetar
    vegan,pflanzlich,vegan
    ohn milch>laktosefrei
    ohn glut>glutenfrei
    ohn zuck>zuckerfrei
    zutat,inhaltsstoff,allerg
    ~was ~ist ~da drin>zutat,inhaltsstoff
    bio,biolog,okolog
    lebensmittel,nahrungsmittel
    haltbar,haltbar,mindesthaltbarkeitsdatum
    mhd>mindesthaltbarkeitsdatum,haltbar
    abgelauf datum>mindesthaltbarkeitsdatum
    aufbewahr,aufbewahr,lag,lager
    verdorb,verschimmelt
    schlecht ~geword>verdorb
    gammel>verdorb
    tiefkuhl>einfri
    eingefror>einfri
    tiefkuhl,tiefkuhlkost,gefror
    alkohol,alkohol,spirituos
    softdrink,limonad,alkoholfrei getrank
    sprudel>mineralwass
    pfand,pfandflasch,flaschenpfand
    leergut,pfandflasch
    fellnas>hund,hausti
    hund,hausti
    katz,hausti
    maulkorb,maulkorbpflicht
    kampfhund,listenhund
    blindenhund,assistenzhund,blindenfuhrhund
    gechippt>chip
    mikrochip>chip
    kastri,kastration
    tierheim,tierschutz
    tier entlauf>vermisst
    entlauf>vermisst
    zugelauf>vermisst
    hund weg>entlauf,vermisst
    katz weg>entlauf,vermisst
    einschlaf>einschlafer,tierarzt
    tierfutt,futt,tiernahr
    futt,futter,futt
    gassi>hund,ausfuhr
    tierpension,tierbetreu,hundepension
    ~jed woch>wochent
    ~jed monat>monat
    ~im monat>monat
    ~jed jahr>jahrlich
    lauf,gelauf,lauft
    fahr,fuhr,fahrt
    trag,trug,getrag
    tret,tritt,getret
    beiss,biss,gebiss
    firma grund>existenzgrund,grundung
    vorgeh,vorgehensweis,verfahr
    heizkostenabrechn>nebenkostenabrechn,betriebskostenabrechn
    schlaganfall,hirnschlag
    knochenbruch,fraktur
    chef,vorgesetzt
    gruppenbuch,gruppenreservier
    abgeschickt,abschick,absend,abges
    zugestellt,zustell,zustell
    verschickt,verschick,versand
    zugeschickt,zugesandt,zusend,zusend
    geliefert,lief,liefer
    ausgeliefert,auslief,ausliefer,zustell
    nachgeliefert,nachlief,nachliefer
    abbestellt,abbestell,abbestell
    nachbestellt,nachbestell,nachbestell
    verrechn,verrechn,verrechn
    angepasst,anpass,anpass
    hochgestuft,hochstuf,hochstuf
    verbund,verbind,verbind
    ausgefullt,ausfull
    eingereicht,einreich,einreich
    nachgereicht,nachreich,nachreich
    vermiet,vermiet,vermiet
    geraumt,raum,raumung
    geleert,leer,leerung
    eingeloggt,einlogg,login
    ausgeloggt,auslogg,logout
    freigeschalt,freischalt,freischalt
    verknupft,verknupf,verknupf
    eingebund,einbind,einbind
    ausgebl,ausblend
    zusammengelegt,zusammenleg,zusammenfuhr,zusammenfuhr
    aufgeteilt,aufteil,aufteil
    weitergeleit,weiterleit,weiterleit
    umgeleit,umleit,umleit
    zugeordnet,zuordn,zuordnung
    zugewies,zuweis,zuweis
    geloscht,losch,loschung
    umgewandelt,umwandel,umwandl
    beauftragt,beauftrag,beauftrag
    nachverfolgt,nachverfolg,nachverfolg
    geklart,klar,klarung
    durchgefuhrt,durchfuhr,durchfuhr
    bearbeit,bearbeit,bearbeit
    verursacht,verursach,verursach
    verletzt,verletz,verletz
    beerdigt,beerdig,beerdig,bestatt
    untersucht,untersuch,untersuch
    pfleg,gepflegt,pfleg
    gezahlt,zahl,zahlung
    zuruckerstatt,ruckerstatt,ruckerstatt,zuruckgezahlt
    zuruckuberwies>ruckerstatt,ruckzahl
    zuruckgeholt,zuruckhol
    wiederbekomm,zuruckbekomm,wiederkrieg
    zuruckkrieg>zuruckbekomm,erstatt
    wiederkrieg>erstatt
    verschwind,verschwund
    geschrumpft,schrumpf
    angeguckt,anguck,anseh,anschau
    anschau,angeschaut,anseh,angeseh,besicht
    abgebrannt,abbrenn,brand
    gebiss,biss,hundebiss
    gesunk,sink
    hingefall,ausgerutscht,gesturzt,sturz
    reingelass,einlass
    aufgetaut,auftau
    ausgetauscht,tausch,tausch
    weggezog,fortgezog,wegzug
    nachgefullt,nachfull
    aufgebraucht,aufbrauch
    rausbekomm,herausbekomm>herausfind
    runtersetz>herabsetz,senk,reduzi
    hochsetz>erhoh,erhoh
    aufstock,aufstock,erhoh
    berechtigt,berecht
    befugt,berechtigt,befugnis
    zustand,zustand
    vertret,vertret
    krankheit,erkrank,erkrankt
    nachweis,beweis,beweis
    uberpruf,uberpruft,uberpruf,prufung
    erganz,erganz,erganzt
    bericht,bericht,korrigi,korrektur
    beschad,beschadigt,beschad
    ermacht,ermacht,ermachtigt
    bevollmacht,vollmacht,bevollmachtigt,bevollmachtigt
    erstell,erstell,erstellt
    aushand,aushand,ausgehandigt
    uberlass,uberlass
    verzicht,verzicht,verzicht
    mitwirk,mitwirk
    zusag,zusag,zugesagt
    verpack,verpack,verpackt,einpack
    befest,befest,befestigt,festmach
    anbring,angebracht,befest
    festschraub>befest,befest
    ~an ~die wand>wandmontag,wandbefest
    empfang,empfang,empfangt
    zeug>gegenstand,sach
    kram>gegenstand,sach
    krempel>gegenstand,hausrat
    gerumpel>sperrmull,entrumpel
    plund>sperrmull,entrumpel
    elektromull>elektroschrott,elektroaltgerat
    zast>geld
    euron>euro,geld
    lohn>bezahl,zahl
    hinblatt>bezahl,zahl
    ~auf pump>ratenzahl,finanzier,kredit
    anschreib ~lass>rechnungskauf
    dazubestell>bestellander,hinzufug
    ~noch ~was ~dazu>bestellander,hinzufug
    dazubuch,zubuch,hinzubuch,zusatzoption
    mindestbestellmeng,mindestabnahm,mindestmeng
    mindestumsatz>mindestbestellwert
    mindestbestell>mindestbestellwert
    ~ab ~welch betrag>mindestbestellwert,mindestbetrag
    zusamm verschick>sammelbestell,versandkost
    zusamm lief>sammelliefer,gesamtliefer
    ~in ~ein pak>sammelliefer,gesamtliefer
    ~in 2 pak>teilliefer
    ~and lieferadress,abweich lieferadress,abweich lieferanschrift
    ~im lad>filial,~vor ort
    ~im geschaft>filial,~vor ort
    frei haus>versandkostenfrei,liefer
    porto spar>versandkostenfrei
    liefer verschieb>liefertermin,wunschtermin
    wunschtermin,liefertermin aussuch,wunschtag
    uhrzeit aussuch>zeitfen,wunschtermin
    zeitfen,lieferfen,lieferzeitfen
    ~um ~welch uhrzeit>zeitfen
    ~am selb ~tag>sam day,expressliefer
    heiligab>weihnacht,feiertag
    silv>jahreswechsel,feiertag
    bestell verschwund>lieferstatus
    ~noch nicht ~da>lieferverzoger,lieferzeit
    nie angekomm>nicht erhalt,nachforsch,verlust
    nicht angekomm>nicht erhalt,nachforsch
    nicht angekomm>nicht erhalt,liefer
    nicht bekomm>nicht erhalt
    nicht gekriegt>nicht erhalt
    nicht gekriegt>nicht erhalt
    angeb zugestellt>zustell,nicht erhalt,nachforsch
    pak hangt>sendungsverfolg,verzoger
    ankomm nicht ~an>zustell,nicht erhalt
    ~wann ~wird geliefert>lieferzeit,liefertermin
    rausgeschickt,verschickt,versandt
    rausschick>versend,versand
    annahm verweig,annahmeverweiger,annahm verweigert
    ~fur ~mich abhol>vollmacht
    ~jemand and abhol>vollmacht
    ~jemand ~and abhol>vollmacht
    ~jemand and>~and person,dritt
    ~jemand ~and>~and person,dritt
    ~statt ~mir>vollmacht,vertret
    lagerfrist,aufbewahrungsfrist,lagerdau
    unzustellbar,nicht zustellbar
    pak franki>porto,versandmark
    briefmark,postwertzeich
    franki,frankier,frankiert
    pak aufgeb,pak einlief,einliefer
    nachsendeauftrag,nachsend,nachsend
    post nachschick>nachsendeauftrag,nachsend
    post umleit>nachsendeauftrag
    nachschick,nachsend,nachsend
    briefkast,postkast
    ~wie ~viel wieg>hochstgewicht,gewicht
    ~wie schwer ~darf>hochstgewicht,gewicht
    hochstgewicht,maximalgewicht,gewichtsgrenz
    gewichtslimit>hochstgewicht
    zerbrech,bruchempfind
    versichert versand,versichert verschick,transportversicher
    aufgeriss>beschadigt,verpack
    aufgeplatzt>beschadigt,verpack
    karton beschadigt>transportschad,verpack
    eingedruckt>beschadigt,transportschad
    mack>mangel,beschad
    kratz drauf>mangel,beschad
    schramm>kratz,beschad
    schlecht qualitat>mangel,reklamation
    minderwert>mangel,qualitat
    schrott bekomm>mangel,reklamation
    nicht ~wie beschrieb>abweich,reklamation
    ausseh and ~aus>farbabweich,abweich
    ~and farb>farbabweich
    falsch farb>falschliefer
    falsch artikel>falschliefer
    falsch teil>falschliefer
    falsch produkt>falschliefer
    teil fehl>unvollstand,ersatzteil
    teil fehlt>unvollstand,ersatzteil
    fehlend teil>unvollstand,ersatzteil
    fehlt>unvollstand,fehlend
    nicht mehr brauch>ruckgab,kundig
    and uberlegt>ruckgab,ander
    umentschied>ander,ruckgab
    meinung geandert>ander,ruckgab
    zuruck schick,zuruckschick,rucksend
    zuruck geb,zuruckgeb,ruckgab
    zuruck nehm,zurucknehm,rucknahm
    zuruck send,zurucks,rucksend
    zurucknehm ~ihr ~zuruck>rucknahm,ruckgab
    zurucknehm ~sie ~zuruck>rucknahm,ruckgab
    retourenaufkleb>rucksendeetikett
    rucksendelabel,rucksendeetikett,retourenetikett
    ohn karton>originalverpack,verpack
    verpack weggeworf>originalverpack
    ~schon ausgepackt>originalverpack,geoffn
    ~schon benutzt>gebraucht,ruckgab
    ~schon getrag>ruckgab
    ~schon aufgemacht>geoffn,ruckgab
    doppelt bekomm>umtausch,doppelliefer
    geburtstagsgeschenk>geschenk
    grusskart,geschenkkart ~mit text,person nachricht
    gutschein abgelauf>gultig
    gutschein ~geht nicht>einlos
    cod ~geht nicht>gutscheincod,einlos
    cod funktioniert nicht>gutscheincod,fehl
    cod eingeb>einlos,gutscheincod
    cod ungult>gutscheincod,gultig
    2 gutschein>~mehr gutschein,kombini
    ~mehr gutschein,gutschein kombini
    kombini,kombinierbar,kombination
    ~im angebot>sonderangebot,aktion
    sonderpreis>angebot,rabatt
    preis gesunk>preissenk,preisanpass
    billig geseh>bestpreisgaranti,preisvergleich
    punkt verfall>bonuspunkt
    punkt weg>bonuspunkt,verfall
    freund werb,freundschaftswerb,kund werb kund
    freund werb>freundschaftswerb,kund werb kund
    weiterempfehl,weiterempfehl,empfehlungsprogramm
    ~gibt ~es ~noch>verfugbar,verfugbar
    ~habt ~ihr ~noch>verfugbar,verfugbar
    ~hab ~sie ~noch>verfugbar,verfugbar
    nicht mehr ~da>ausverkauft,nicht verfugbar
    auslaufmodell,restpost,auslaufartikel
    anprobi,anprob,anprobiert
    kontostand abfrag,kontostand seh,kontostand abruf
    umsatz,kontoumsatz
    geld verschick>uberweis,uberweis
    geld send>uberweis,uberweis
    geld schick>uberweis,uberweis
    geld draufmach>einzahl,auflad
    geld drauf>guthab,einzahl
    bargeld einzahl,bareinzahl,geld einzahl
    munz einzahl>bareinzahl,munzgeld
    schein einzahl>bareinzahl
    kart geschluckt>kartensperr,geldautomat
    kart kaputt>ersatzkart,defekt
    kart gestohl>kartensperr,diebstahl
    kart entsperr>kartenentsperr,freischalt
    kart wiedergefund>entsperr,kartensperr
    neu pin>pin and,pin anford
    pin vergess>neu pin anford
    pin falsch>fehleingab,gesperrt
    dreimal falsch>fehleingab,gesperrt
    ~zu oft falsch>fehleingab,gesperrt
    mehrmal falsch>fehleingab,gesperrt
    falsch eingegeb>fehleingab
    fehleingab,fehlversuch,falsch eingab
    kein tan>tan verfahr
    tan kommt nicht>tan verfahr
    mehr abheb>tageslimit,verfugungsrahm
    mehr uberweis>uberweisungslimit
    hochstgrenz,obergrenz,limit,hochstbetrag
    rot zahl>uberzieh,dispokredit
    kredit krieg>kreditantrag
    kredit bekomm>kreditantrag,kreditvergab
    kredit aufnehm>kreditantrag
    geld borg>kredit,darleh
    kredit abbezahl>tilgung,ruckzahl
    fruh zuruckzahl>vorzeit ruckzahl,sondertilg
    ~auf ~ein schlag>einmalzahl
    einmal zahl>einmalzahl
    rat aussetz>ratenpaus,stundung
    ratenpaus,rat aussetz,zahlungspaus
    bauspar>bausparvertrag
    bauspar,bausparvertrag
    zins bekomm>verzins,guthabenzin
    zins zahl>sollzin
    ~wie ~viel prozent>prozentsatz,zinssatz
    zinsbind,sollzinsbind,zinsfestschreib
    geld vermehr>geldanlag
    monat spar>sparplan
    zweit konto>weit konto,unterkonto
    konto wechsel>kontowechsel
    konto zumach>kontoauflos,kontoschliess
    konto dicht>gesperrt,kontosperr
    konto eingefror>gesperrt,kontosperr
    kontosperr,konto gesperrt,konto sperr
    betrug angeruf>betrug,betrugsversuch
    komisch anruf>betrugsversuch,betrug
    komisch sms>phishing,betrugsversuch
    verdacht sms>phishing
    enkeltrick,schockanruf
    ~zu unrecht>unberechtigt,einspruch
    ~wann ~wird abgebucht>abbuch,fallig
    ~vom konto abgeh>abbuch,lastschrift
    ~vom konto ~ab>abbuch,lastschrift
    geld abbuch>lastschrift
    and bezahl>zahlungsart and
    ~and zahlungsart>zahlungsart and
    zahlungsart and,zahlungsmethod and,zahlungsweis and
    ~and konto>bankverbind and
    konto gewechselt>bankverbind and
    bank gewechselt>bankverbind and
    neu konto>bankverbind and,kontoroffn
    neu kreditkart>zahlungsdat
    kontodat geandert>bankverbind and
    ~womit bezahl>zahlungsart
    ~wie bezahl>zahlungsart
    klarna>rechnungskauf,ratenzahl
    paypal>zahlungsart
    twint>zahlungsart,mobil bezahl
    zahlung hangt>zahlung fehlgeschlag,zahlungseingang
    zahlung ~geht nicht>zahlung fehlgeschlag
    kart abgelehnt>zahlung abgelehnt,kartenzahl
    kart ~geht nicht>kartenzahl,zahlung abgelehnt
    lang bezahlt>zahlungseingang,mahnung
    zahlung angekomm>zahlungseingang
    geld angekomm>zahlungseingang
    geld eingegang>zahlungseingang
    ~noch kein geld>zahlungseingang,auszahl
    geld nicht bekomm>erstatt,auszahl
    zahlung vergess>zahlungsverzug,mahnung
    nicht gezahlt>zahlungsverzug
    inkassobrief>inkasso
    gerichtsvollzieh>pfandung,zwangsvollstreck
    rechnung ~zu hoch>abrechn,reklamation
    rechnung verlor>rechnungskopi
    rechnung weg>rechnungskopi
    rechnung ~per mail>onlinerechn,elektron rechnung
    rechnung ~per post>papierrechn
    rechnung ~auf papi,papierrechn,gedruckt rechnung
    onlinerechn,onlin rechnung,elektron rechnung,digital rechnung
    nam falsch>namensander,korrektur
    falsch geschrieb>korrektur,schreibfehl
    nam and,namensander,neu nam
    ~and nam>namensander
    heiss ~jetzt and>namensander
    fur finanzamt>steuerbeschein,beschein
    ~fur ~das finanzamt>steuerbeschein,beschein
    absetzbar,steu absetzbar,abzugsfah
    fur amt>beschein,nachweis
    fur jobcent>beschein,nachweis
    ~was schriftlich>beschein,bestat
    schwarz ~auf weiss>schriftlich,bestat
    bestat,beschein
    brief nicht bekomm>schreib,nicht erhalt
    ~was ~ist bess>unterschied,vergleich
    berat ~lass>beratungstermin
    infos>information,information
    mehr erfahr>information
    ~wo krieg ~ich>erhalt,erhalt
    ~wo ~gibt>erhalt,verkaufsstell
    ~wohin schick>adress,anschrift
    ~ist ~das notig>erford,pflicht
    ~ist ~das pflicht>erford,verpflicht
    zwingend,pflicht,verpflicht
    ~was droht>folg,straf
    ~dageg wehr>einspruch,widerspruch
    wehr ~geg>einspruch,widerspruch
    anfecht,anfecht,angefocht
    absag bekomm>ablehn,abgelehnt
    nicht akzeptiert>abgelehnt,ablehn
    stand ~der ding>bearbeitungsstand,status
    bearbeitungsstand,bearbeitungsstatus,antragsstatus
    aktull stand>status,bearbeitungsstand
    wart ~seit>wartezeit,bearbeitungszeit
    dauert ewig>wartezeit,bearbeitungszeit
    dauert ~so lang>wartezeit,bearbeitungszeit
    ~geht ~es schnell>express,beschleun
    ~geht ~das schnell>express,beschleun
    ~wann fertig>bearbeitungszeit,fertigstell
    fertig,fertigstell,fertiggestellt
    ubernehmt ~ihr>kostenubernahm
    ubernehm ~sie>kostenubernahm
    ~wird erstatt>kostenerstatt,erstatt
    ~selb zahl>eigenanteil,selbstzahl
    ~selb bezahl>selbstbeteil,eigenanteil
    ~aus eig tasch>selbstbeteil,eigenanteil
    eigenanteil,eigenbeteil
    gilt ~das ~auch>geltungsbereich,gultig
    weltweit,uberall ~auf ~der welt
    geltungsbereich,~wo gilt,raumlich geltungsbereich
    ~and land>ausland
    ~and land>ausland
    ~in amerika>ausland,usa
    amerika>usa
    kaputt gemacht>beschadigt,schad
    kaputtgemacht>beschadigt,schad
    scheib eingeschlag>glasschad,einbruch
    fenst kaputt>glasschad
    ~ins auto gefahr>unfall
    auto geklaut>autodiebstahl,fahrzeugdiebstahl
    auto gestohl>autodiebstahl,fahrzeugdiebstahl
    autodiebstahl,fahrzeugdiebstahl,kfz diebstahl
    auto aufgebroch>einbruch,diebstahl
    rad geklaut>fahrraddiebstahl
    rad gestohl>fahrraddiebstahl
    bestohl,diebstahl,beklaut
    wass ~im kell>wasserschad,uberschwemm
    wasserfleck>wasserschad
    waschmaschin ausgelauf>wasserschad,leitungswasserschad
    baum umgefall>sturmschad
    kabel angefress>marderschad
    schadensmeld,schad anzeig
    unfall gebaut>unfallmeld
    schuldfrag,verschuld,schuld ~sein
    ~selb schuld>eigenverschuld,fahrlass
    begutacht,begutacht,gutacht
    prozent verli>ruckstuf,schadenfreiheitsrabatt
    ~and fahr>fahrerkreis,zusatz fahr
    ~wer ~darf fahr>fahrerkreis
    zweit fahr>zusatz fahr,fahrerkreis
    zusatz fahr,zusatzfahr,weit fahr
    zweitwag,zweit auto,zweitfahrzeug
    saisonkennzeich,sommerkennzeich
    wenig gefahr>fahrleist,kilometerleist
    auto verkauft>fahrzeugverkauf,abmeld
    woand gunstig>anbieterwechsel,wechsel
    kund ~werd>neukund,vertragsabschluss
    vertragsabschluss,vertrag abschliess,vertrag ~mach
    vertrag unterschreib>vertragsabschluss
    weiterlauf ~weit>automat verlanger
    verlangert ~sich>automat verlanger,vertragsverlanger
    automat verlangert>vertragsverlanger
    ~bin ~ich gebund>vertragslaufzeit,mindestlaufzeit
    vertragsbind,mindestvertragslaufzeit,mindestlaufzeit
    ~wie lang gebund>mindestlaufzeit,vertragslaufzeit
    ohn bindung>monat kundbar,mindestlaufzeit
    monat kundbar,jederzeit kundbar
    jederzeit aufhor>monat kundbar,kundigungsfrist
    vorh raus>vorzeit kundig
    vorzeit raus>vorzeit kundig
    fruh aufhor>vorzeit kundig
    fruh kundig,vorzeit kundig,vorzeit kundig
    fristlos,ohn frist,~mit sofort wirkung
    nicht mehr verlang>kundig
    schluss ~mach>kundig
    ~wann kundig>kundigungsfrist,kundigungstermin
    ~zu spat gekundigt>kundigungsfrist,verspat
    kundig zurucknehm,kundig zuruckzieh,kundigungsrucknahm
    ~doch nicht kundig>kundig zurucknehm
    kundig angekomm>kundigungsbestat
    ~weg umzug>sonderkundigungsrecht
    ~weg preiserhoh>sonderkundigungsrecht
    sonderkund,sonderkundigungsrecht
    ~wird teur>preiserhoh,preisanpass
    preis erhoht>preiserhoh,preisanpass
    monat zahl,monat zahlung,monat zahlweis
    jahrlich zahl,jahrlich zahlung,jahrlich zahlweis
    zweimal ~im jahr>halbjahr
    ~all 2 woch>vierzehntag
    ~beim arzt>arztbesuch,behandl
    arztbesuch,arzttermin
    ~welch arzt>arztwahl,arztsuch
    arzt find>arztsuch
    zweit meinung,zweitmein
    neu zahn>zahnersatz
    zahn zieh>zahnentfern,zahnextraktion
    zahn gezog>zahnentfern
    loch ~im zahn>kari,fullung
    plomb,zahnfull
    betaub,narkos,anasthesi
    vollnarkos,narkos
    angst vorm zahnarzt>angstpatient
    schlecht seh>sehhilf,sehstark
    kruck>gehhilf,hilfsmittel
    ruckenweh>ruckenschmerz
    seelenklempn>psychotherapi
    seelisch>psychisch
    depressiv>depression,psychisch
    burnout>erschopf,psychisch
    pill>medikament
    salb,crem
    antibabypill>verhut
    pill danach,notfallverhut
    gunstig medikament>generika
    nachahmerprodukt>generika
    lieferengpass,lieferschwier,engpass
    rezept nachbestell>folgerezept
    neu rezept>folgerezept
    folgerezept,wiederholungsrezept
    rezept einlos>erezept
    fieberthermom,thermom
    blutdruck mess,blutdruckmess
    blutwert,laborwert,laborergebnis
    blutuntersuch,laboruntersuch
    ergebnis,resultat
    krankenakt,patientenakt,behandlungsunterlag
    elektron patientenakt,epa
    arztbrief,entlassungsbrief,entlassbericht
    einweis,einweis,eingewies
    ~ins krankenhaus>stationar,aufnahm
    ~im krankenhaus>stationar,krankenhausaufenthalt
    ambulant,ohn ubernacht
    einzelzimm,einbettzimm
    chefarztbehandl,wahlleist
    besuch,besuch,besuch
    ~wann besuch>besuchszeit
    besuchszeit,besuchszeit,besuchsregel
    ~jemand besuch>besuchszeit
    ~vor ~der op>operation,vorbereit
    ~nach ~der op>operation,nachsorg
    nucht,nicht ess,ohn fruhstuck
    krankentransport,krankenfahrt,fahrt ~zum arzt
    fahrtkost,fahrkost,reisekost
    spritpreis>fahrtkost,kraftstoff
    kilometergeld>fahrtkost
    ~kann nicht komm>absag,verhindert,verhinder
    schaff ~es nicht>absag,verschieb
    dazwischengekomm>absag,verschieb
    ~and termin>terminverschieb,verschieb
    termin and>terminverschieb,verschieb
    termin vergess>versaumt,ausfallgebuhr
    termin verpasst>versaumt,ausfallgebuhr
    nicht erschi>versaumt,ausfallgebuhr,no show
    termin bekomm>terminvereinbar,terminvergab
    ~einfach vorbeikomm>terminvereinbar,ohn termin
    voranmeld,vorh anmeld,anmeld ~im voraus
    ~zum erst ~mal>erstmal,ersttermin
    neu patient,neupatient,patientenaufnahm
    wartezimm,wartebereich,warteraum
    ~per video>videosprechstund,onlin
    videosprechstund,onlinesprechstund,telemedizin
    kass zahlt>kostenubernahm,krankenkass
    kass ubernimmt>kostenubernahm,krankenkass
    igel>selbstzahl
    selbstzahl,selbstzahlerleist
    kass wechsel>krankenkassenwechsel
    krankenkass wechsel,krankenkassenwechsel
    krankengeld,lohnfortzahl ~bei krankheit
    lang krank>krankengeld,langzeiterkrank
    kind krank>kinderkrankengeld,krankmeld
    krank kind>kinderkrankengeld,krankmeld
    neugebor,baby,saugling
    kinderwunsch,kunstlich befrucht
    arbeitsunfall,betriebsunfall
    mann gestorb>todesfall,hinterblieb
    vat gestorb>todesfall,hinterblieb
    mutt gestorb>todesfall,hinterblieb
    geld raushol>auszahl
    geld rausnehm>auszahl,entnahm
    fruh auszahl>vorzeit auszahl
    ~wie ~viel rent>rentenhoh
    ~wann ~in rent>renteneintritt
    ~in rent geh>renteneintritt,ruhestand
    fruhrent>vorzeit rent,erwerbsminder
    eig anwalt>anwaltswahl,freie anwaltswahl
    anwalt aussuch>freie anwaltswahl
    rechtlich berat>rechtsberat
    rechtsberat,jurist berat,rechtsauskunft
    strom ummeld>umzug
    durchgeb,mitteil,ubermittel
    zahlerstand meld,zahlerstand mitteil,zahlerstand ubermittel,zahlerstand durchgeb
    falsch abgeles>zahlerstand,korrektur
    zahl austausch>zahlertausch,zahlerwechsel
    neu zahl>zahlertausch,zahlerwechsel
    zahlerwechsel,zahlertausch,zahleraustausch
    digital zahl>smart met,intelligent messsystem
    smart met,intelligent messsystem,intelligent stromzahl
    abschlag and,abschlag anpass,abschlagsanpass
    abschlag senk,abschlag runtersetz,niedrig abschlag
    abschlag erhoh,abschlag raufsetz,hoh abschlag
    stromfress>stromverbrauch
    strom spar,energi spar,energiespar
    energiespar,stromspar,energiespartipp
    ~zu ~viel gezahlt>uberzahl,erstatt
    plotzlich dunkel>stromausfall
    strom abgedreht>stromsperr,versorgungsunterbrech
    strom abgeklemmt>stromsperr,versorgungsunterbrech
    gas abgedreht>versorgungsunterbrech
    wass abgestellt>wassersperr,versorgungsunterbrech
    kein wass>wasserausfall,versorgungsstor
    wass weg>wasserausfall,versorgungsstor
    wenig druck>wasserdruck
    wass braun>wasserqualitat,trubung
    wass trub>wasserqualitat
    rostig wass>wasserqualitat,trubung
    kalkhalt,hart wass,wasserhart
    solar ~auf dach>photovolta,solaranlag
    sonnenstrom>photovolta,einspeis
    strom verkauf>einspeis,einspeisevergut
    einspeisevergut,einspeisetarif,vergut ~fur solarstrom
    grun energi>okostrom
    mull abgeholt>leerung,abfuhrtermin
    mull nicht abgeholt>leerung,reklamation
    tonn nicht geleert>leerung,reklamation
    mullkal,abfuhrkal,abfallkal
    abfuhrtermin,leerungstermin
    ~in ~welch tonn>mulltrenn,abfalltrenn
    ~in ~welch mull>mulltrenn,abfalltrenn
    mulltrenn,abfalltrenn,mull trenn
    sperrmull abhol>sperrmullabhol
    sperrmull anmeld,sperrmullabhol,sperrmulltermin
    bauschutt,bauabfall
    farbr>schadstoff,sondermull
    alt batteri>entsorg
    altol>schadstoff,entsorg
    glascontain,altglascontain,altglas
    leer flasch>altglas,leergut
    alt kleid>altkleid
    altkleidercontain,altkleid,kleidersamml
    laub>gartenabfall
    ast>gartenabfall,grunschnitt
    rasenschnitt>gartenabfall,grunschnitt
    kompost,komposti,eigenkompostier
    weihnachtsbaum,christbaum,tannenbaum
    alt kuhlschrank>elektroaltgerat,sperrmull
    mullgebuhr,abfallgebuhr
    netz weg>netzstor
    netz schlecht>netzabdeck,empfang
    schlecht netz>netzabdeck,empfang
    schlecht empfang>netzabdeck
    internet weg>internetausfall,internetstor
    internet funktioniert nicht>internetstor,internetausfall
    wlan langsam>internetgeschwind
    internet ~zu langsam>internetgeschwind,bandbreit
    leitung langsam>internetgeschwind,bandbreit
    schnell internet>internetgeschwind,tarifwechsel
    speedt,geschwindigkeitst
    leitung tot>storung,telefonausfall
    lamp blinkt>statusanzeig,led
    blinkt rot>statusanzeig,fehl
    leucht rot>statusanzeig,fehl
    leihgerat,gelieh gerat
    ~bei ~mir verfugbar>verfugbar,verfugbarkeitspruf
    technik kommt nicht>technikertermin
    technikertermin,termin ~mit ~dem technik
    datenvolum ~all>drossel
    dat ~all>datenvolum,drossel
    datenvolum leer>drossel
    mehr datenvolum,datenvolum nachbuch,zusatz datenvolum
    nachbuch,nachbuch,nachgebucht
    guthab kauf>auflad
    neu sim kart,ersatz sim,sim kart ersetz
    esim,digital sim,elektron sim kart
    numm geandert>telefonnumm and,kontaktdat
    neu handynumm>telefonnumm and,kontaktdat
    neu telefonnumm>telefonnumm and,kontaktdat
    neu email adress,email adress and,~and email adress
    neu mail>email adress and
    mail and>email adress and
    mailadress geandert>email adress and
    kontaktdat and,dat and,person dat and
    dat weitergeb>weitergab,datenschutz
    ~wer ~kann seh>zugriff,sichtbar
    ausspioniert>datenschutz,uberwach
    dat losch,datenlosch,loschung ~mein dat
    werbung abbestell,werbewiderspruch,kein werbung mehr
    kein mail mehr>abbestell,newslett
    ~zu ~viel mail>abbestell,newslett
    werbemail>newslett
    werbepost>werbung,werbewiderspruch
    nervig anruf>werbeanruf
    ~im ausland telefoni>roaming
    ~im ausland surf>roaming
    ~im ausland nutz>auslandsnutz
    auslandsgesprach,auslandstelefonat,anruf ~ins ausland
    anruf weiterleit>rufumleit
    numm versteck>rufnummernunterdruck
    drittanbietersperr,drittanbiet sperr
    ~auf ~mehr gerat>gleichzeit
    gleichzeit,parallel,~zur selb zeit
    ~wie ~viel gerat>geratelimit,anzahl
    familienkonto,familienabo,familientarif
    untertitel,untertitel
    stream,streaming,gestreamt
    pixel>bildqualitat,auflos
    unscharf>bildqualitat,auflos
    verschwomm>bildqualitat,unscharf
    schlecht bild>bildqualitat
    puffert>ladezeit
    bleibt hang>absturz
    nicht passiert>reagiert nicht,storung
    passiert nicht>reagiert nicht,storung
    nicht ~geht mehr>storung,ausfall
    ~geht ~gar nicht>storung,ausfall
    ~wird nicht angezeigt>anzeig,darstell
    anzeig nicht ~an>anzeig,darstell
    weiss seit>darstell,anzeig
    neu rechn>geratewechsel,ubertrag
    neu comput>geratewechsel,ubertrag
    neu pc>geratewechsel,ubertrag
    neu laptop>geratewechsel,ubertrag
    neu telefon>geratewechsel,ubertrag
    ruberzieh>ubertrag,importi
    ruberkopi>ubertrag,kopi
    runtergelad,heruntergelad,download
    draufspiel>installi,installation
    draufmach>installi,installation
    aufspiel>installi,installation
    installiert,installi,installation
    veralt,nicht mehr ~aktull
    ~seit ~dem updat>fehl
    zugang gesperrt,konto gesperrt,zugang blockiert
    ~wied freischalt>entsperr,sperrung
    ~wied freigeb>entsperr,freigab
    sperr aufheb>entsperr
    login ~geht nicht>anmeld,zugangsdat
    anmeld ~geht nicht>login,storung
    kennwort weg>passwort vergess
    passwort and,neu passwort,~and passwort
    zugang verlor>zugangsdat,wiederherstell
    zugangsdat verlor>wiederherstell
    zugangsdat vergess>wiederherstell
    link ~geht nicht>fehl
    mail kommt nicht>email,spam ordn
    mail nicht bekomm>email,spam ordn
    account weg>konto,geloscht,gesperrt
    account anleg>registrier,registri
    ohn registrier,ohn konto
    konto losch,account losch,kontolosch
    2 kont>~mehr kont,doppelt konto
    internetadress,domain,webadress
    domain umzieh,domaintransf,domainumzug
    domain mitnehm>domaintransf
    webspac,hosting
    ssl zertifikat,https
    exporti,export,exportiert
    importi,import,importiert
    einles>importi,import
    datei ~zu gross>dateigross,upload
    dateiformat,dateityp
    vorlag,templat
    automatisi,automatisier,automatisiert
    tastenkombination,tastaturkurzel,shortcut
    falsch antwort,falschantwort,fehlantwort
    einbett,einbind,einbett
    ausweis verlang>personalausweis,beantrag
    ausweis abgelauf>personalausweis,gultig
    neu ausweis>personalausweis,beantrag
    pass verlang>reisepass,beantrag
    pass weg>reisepass,verlust
    fingerabdruck,fingerabdruck
    passbild,lichtbild,passfoto
    zweit wohnung>nebenwohn,zweitwohnsitz
    vorbestraft>fuhrungszeugnis
    geheirat,verheirat,eheschliess
    madchennam,geburtsnam
    kirch austret>kirchenaustritt
    kirchenaustritt,~aus ~der kirch austret
    vaterschaft anerkenn,vaterschaftsanerkenn
    aliment>unterhalt
    hund abmeld>hundesteu
    lad aufmach>gewerbeanmeld
    gewerb zumach>gewerbeabmeld
    lad zumach>gewerbeabmeld
    gewerb abmeld,gewerbeabmeld
    falsch geparkt>parkverstoss,verwarnungsgeld
    parkknollch>verwarnungsgeld,parkverstoss
    punkt ~in flensburg>fahreignungsregist,punktestand
    fuhrerschein verlor>verlust,ersatzfuhrerschein
    fuhrerschein umtausch,fuhrerscheinumtausch
    latern>strassenbeleucht
    strassenlatern>strassenbeleucht
    mull abgelad>illegal mullablager
    wild mull>illegal mullablager
    hund bellt>ruhestor,larm
    bellt>larm,hund
    laut musik>larm,ruhestor
    ruhezeit,nachtruh,mittagsruh
    garag bau>baugenehm
    gartenhaus bau>baugenehm
    zaun bau>baugenehm,einfried
    wahlzettel>stimmzettel
    steu zuruck>steuererstatt
    steuererklar abgeb,steuererklar einreich,steuererklar ~mach
    lang zeit>fristverlanger,frist
    fristverlanger,frist verlang
    frist verpasst>fristversaumnis,verspat
    frist abgelauf>fristversaumnis,verspat
    frist vergess>fristversaumnis,verspat
    elst>elektron steuererklar
    steuerklass wechsel,steuerklassenwechsel
    pendlerpauschal,entfernungspauschal
    arbeitszimm,hauslich arbeitszimm
    ~geg ~den bescheid>einspruch,widerspruch
    kein job>arbeitslos,arbeitslos
    arbeit verlor>arbeitslos,arbeitslos
    kein arbeit>arbeitslos,arbeitslos
    arbeit such>arbeitssuch,arbeitssuch
    job such>arbeitssuch,stellenangebot
    arbeit gefund>arbeitsaufnahm,abmeld
    neu arbeitgeb>arbeitgeberwechsel
    job gekundigt>arbeitslos,kundig
    umschul,umschul,beruf neuorientier
    dazuverdi,hinzuverdi,zuverdien,nebenverdien
    nebenbei verdi>nebenverdien,zuverdien
    wohnung frei>wohnungsangebot
    wohnung anseh>besicht
    wohnung anschau>besicht
    gross wohnung>wohnungswechsel,wohnungstausch
    wohnung tausch,wohnungstausch,wohnungswechsel
    auszieh ~woll>auszug,kundig
    fruh auszieh>nachmiet,vorzeit kundig
    kaution zuruck,kautionsruckzahl,kaution wiederbekomm
    heizung kalt>heizungsausfall
    heizung kaputt>heizungsausfall
    heizkorp,radiator
    heizperiod,heizsaison
    ~nur kalt wass>warmwass
    dusch,dusch,geduscht
    feucht wand>feuchtig,schimmel
    luft,luftung,geluft
    ablauf nicht ~ab>verstopf,abfluss
    klospul>toilettenspul
    fenst undicht>dichtung
    fahrstuhl steckt>aufzug,storung
    aufzug steckt>storung
    schlussel weg>schlusselverlust
    schlussel abgebroch>schloss,schlusseldien
    zusatz schlussel>ersatzschlussel,zweitschlussel
    namensschild,klingelschild,briefkastenschild
    putzdien>treppenhausrein
    trepp putz>treppenhausrein
    kehrwoch>treppenhausrein
    fahrrad abstell>fahrradstellplatz,fahrradkell
    fahrradkell,fahrradraum,fahrradabstellraum
    ~noch platz>freie platz,verfugbar
    ~noch ~was frei>freie platz,verfugbar
    ~noch frei>freie platz,verfugbar
    ausgebucht,voll belegt,kein freien platz
    ~all voll>ausgebucht,wartelist
    ~schon voll>ausgebucht,wartelist
    freie platz,restplatz,verfugbar platz
    eingewohn,eingewohn,eingewohnungszeit
    betreuungszeit,betreuungsumfang,betreuungsstund
    ~wer ~darf abhol>abholberecht,abholberechtigt
    ~wann ~ist ~zu>schliesszeit,offnungszeit
    schliesstag,schliesszeit,schliessungstag
    mittagsschlaf,schlafenszeit
    laus,kopflaus
    kind entschuld>krankmeld
    unterricht ausfall ~aus>unterrichtsausfall
    unterrichtsausfall,stundenausfall,ausgefall unterricht
    sitz geblieb>wiederhol,versetz
    sitzenbleib>wiederhol,versetz
    zeugnis verlor>zweitschrift
    schulbuch,lehrbuch,lernmittel
    schuless,mittagsverpfleg,mittagess
    sem aussetz>urlaubssem
    studentenbud>wohnheim,studierendenwohnheim
    kur ausfall ~aus>kursausfall,abgesagt
    kur verpasst>versaumt,nachhol
    verpasst stund>versaumt,nachhol
    ~zu wenig leut>mindestteilnehmerzahl
    mindestteilnehmerzahl,mindestzahl ~an teilnehm
    einstufungst,einstuf,niveaut
    teilnahmebestat,teilnahmebeschein,kursbeschein
    buch verlor>medienverlust,ersatz
    buch zuruckgeb>ruckgab,medienruckgab
    lang behalt>leihfrist,verlanger
    lang ausleih>leihfrist,verlanger
    ~wie lang behalt>leihfrist
    buch vorbestell>vormerk
    lesesaal,arbeitsplatz ~in ~der bibliothek,leseplatz
    fuhrung buch,gruppenfuhr,fuhrung anmeld
    audioguid,horfuhr
    fotografi erlaubt>foto,fotorlaubnis
    fotos ~mach>fotografi,fotorlaubnis
    bild ~mach>fotografi,foto
    jack abgeb>garderob
    tasch abgeb>garderob,schliessfach
    klos>toilett
    spielplan,veranstaltungskal,veranstaltungsprogramm
    nacheinlass,verspat einlass
    handyticket,mobil ticket,digital ticket
    ticket ausdruck>print at hom
    ticket weitergeb>ubertrag
    ticket verkauf>weiterverkauf
    weiterverkauf,weiterverkauf,weiterverkauft
    nebeneinand sitz>sitzplatz,zusammenhang platz
    platz nebeneinand>sitzplatz,zusammenhang platz
    platz aussuch>sitzplatzwahl,sitzplan
    saalplan,sitzplan,bestuhlungsplan
    konzert verschob>verleg,ersatztermin
    verschob ~word>verleg,ersatztermin
    ersatztermin,nachholtermin,neu termin
    training ausprobi>probetraining
    beitrag pausi>ruhezeit,stillleg
    vertrag pausi,vertrag ruh ~lass,vertragspaus
    abo pausi>vertragspaus
    ~auf eis leg>pausi,ruh ~lass
    auslast,andrang
    gerat erklar>einweis
    gerat erklar>einweis
    personal training,person train,einzeltraining
    kind allein>aufsicht,mindestalt
    ohn elt>begleit,aufsicht,minderjahr
    einverstandniserklar,einwilligungserklar,zustimmungserklar
    ~wie warm>temperatur
    bikini>badebekleid
    abend billig>abendtarif,feierabendtarif
    schulklass,klassenausflug,schulergrupp
    ermassigt eintritt,ermass,ermassigt preis
    behindertenausweis,schwerbehindertenausweis
    ~als schwerbehindert>schwerbehinder,ermass
    kostenlos rein>freier eintritt
    umson rein>freier eintritt
    familienrabatt,familienermass,familienpreis
    ~mit rollator>barrierefrei
    ~mit kruck>barrierefrei,gehbehinder
    schlecht ~zu fuss>barrierefrei,gehbehinder
    schlecht lauf>gehbehinder,mobilitat
    nicht gut lauf>gehbehinder,mobilitat
    ohn trepp>barrierefrei,aufzug
    ohn stuf>barrierefrei,stufenlos
    mobilitatsservic,einstiegshilf,umsteigehilf
    zug ~zu spat>verspat,fahrgastrecht
    bahn ~zu spat>verspat,fahrgastrecht
    zug ausfall ~aus>zugausfall,fahrgastrecht
    bahn ausfall ~aus>zugausfall,fahrgastrecht
    ~and zug>zugbind,umbuch
    spat zug>zugbind,umbuch
    zugbind,~an ~den zug gebund
    ticket umtausch>umbuch
    ticket zuruckgeb>ruckgab,stornier
    fahrkart zuruckgeb>ruckgab,stornier
    kein sitzplatz>sitzplatzreservier
    ohn fahrschein>erhoht beforderungsentgelt
    erwischt ~word>erhoht beforderungsentgelt,kontroll
    nicht abgestempelt>entwert,entwert
    entwert,entwert,abstempel
    fahrkartenautomat,ticketautomat,fahrscheinautomat
    tarifzon,tarifgebiet
    letzt bus>fahrplan,nachtverkehr
    schienenersatzverkehr,ersatzverkehr,sev
    deutschlandticket,49 euro ticket
    ~im zug vergess>fundburo,fundsach
    ~im bus vergess>fundburo,fundsach
    steh gelass>vergess,fundsach
    ~bei ~euch vergess>fundsach
    ~etwas verlor>fundsach,fundburo
    ~was gefund>fundsach,fundburo
    flug verschieb>umbuch
    flug and>umbuch
    flug absag>stornier
    flugzeit geandert>flugzeitenander
    flugzeitenander,geandert flugzeit,flugplanander
    flug ~zu spat>flugverspat,entschad
    uberbucht,uberbuch
    koff ~zu schwer>ubergepack
    ~zu ~viel gepack>ubergepack
    ubergepack,zusatzgepack,zusatz gepack
    zweit koff>zusatzgepack
    ~wie ~viel koff>freigepack
    powerbank>handgepack,akku
    ski mitnehm>sportgepack
    surfbrett>sportgepack
    sportgepack,sportausrust,sondergepack
    namenskorrektur,nam korrigi,nam falsch
    onlin check ~in,onlin eincheck,check ~in ~im internet
    bordverpfleg,ess ~an bord,bordmenu
    reiseunterlag,reisedokument
    fruh anreis>early check ~in
    spat ankomm>spat anreis,check ~in
    nacht ankomm>spat anreis,check ~in
    lang bleib>verlanger,aufenthalt,lat check out
    fruh abreis>vorzeit abreis
    zimm wechsel,zimmerwechsel,~and zimm
    zimm dreckig>reinig,beschwerd
    zimm buch,zimmerreservier,zimm reservi
    hund erlaubt>hausti
    tier erlaubt>hausti
    tier mitbring>hausti
    katz mitbring>hausti
    reisemangel,mangel ~der reis
    auto miet>mietwag,anmiet
    auto leih>mietwag,anmiet
    auto ausleih>mietwag,anmiet
    leihauto>mietwag
    auto zuruckbring>ruckgab,mietwag
    auto zuruckgeb>ruckgab,mietwag
    ~zu spat zuruckgebracht>verspat ruckgab
    spat zuruckbring>verlanger,verspat ruckgab
    woand abgeb>einwegmiet,ruckgab
    vollgetankt>tankregel,tank
    volltank>tankregel,tank
    tankregel,tankrichtlini,vollgetankt zuruckgeb
    betrag vorgemerkt>vorautorisier,reservier
    auto zerkratzt>lackschad,kratz
    lack ~ab>lackschad
    gelb lamp>warnleucht
    motorleucht,motorkontrollleucht,warnleucht
    klappert>gerausch
    rattert>gerausch
    knarzt>gerausch
    ~macht krach>gerausch,larm
    ol wechsel,olwechsel
    reif einlag,reifeneinlager,rad einlag
    winterreif drauf>reifenwechsel
    ~in zahlung,inzahlungnahm,~in zahlung geb
    auto loswerd>fahrzeugverkauf,ankauf
    auto ankauf,fahrzeugankauf,gebrauchtwagenankauf
    prob gefahr,probefahrt,testfahrt
    ~was ~wurd kost>kostenvoranschlag,preis
    ungefahr kost>kostenvoranschlag,kostenschatz
    gepfuscht>mangel,reklamation
    pfusch>mangel,reklamation
    schlampig>mangel,reklamation
    anfahrt zahl>anfahrtskost
    ~selb einbau>selbsteinbau
    ~selb repari>reparatur,~selb repari
    gerat einschick>reparatur,einsend
    gerat einsend>reparatur
    repari ~lass>reparatur,reparaturservic
    reparaturservic,reparaturdien,reparaturannahm
    heil ~mach>repari,reparatur
    ~wied hinkrieg>repari,beheb
    hinbieg>repari,beheb
    flick>repari,reparatur
    beheb,behob,beheb,fehlerbeheb
    ~noch garanti>garantiezeit,garantiefrist
    garanti drauf>garantiezeit
    garanti vorbei>garantiezeit,abgelauf
    feier,feiern,party
    raum miet>raumvermiet,vermiet
    raum buch>raumvermiet,raumbuch
    abgelauf geliefert>mindesthaltbarkeitsdatum,reklamation
    aufgetaut geliefert>kuhlkett,tiefkuhlkost
    gekuhlt,kuhlung,kuhl
    ersatzartikel,ersatzprodukt,alternativartikel
    tut>verpack,tragetasch
    tut,tragetasch,einkaufstut
    alt matratz>altmobel,entsorg
    aufbau ~ihr ~auf>montag,aufbauservic
    aufbau ~sie ~auf>montag,aufbauservic
    aufbauservic,montageservic,montag
    aufbau ~lass>montag,aufbauservic
    anschliess ~lass>anschlussservic,montag
    bedien,bedi
    erst schritt>inbetriebnahm,einricht
    inbetriebnahm,~in betrieb nehm,erst inbetriebnahm
    verbind ~sich nicht>verbind,koppel
    uberhitz,uberhitzt,heiss ~werd
    riecht verbrannt>uberhitz,brandgeruch
    ausgeh ~einfach ~aus>abschalt,storung
    ausgeh ~imm ~aus>abschalt,storung
    abschalt ~sich ~ab>abschalt,storung
    ausschalt ~sich ~aus>abschalt,storung
    hinub>defekt
    ~im arsch>defekt
    ~gleich kaputt>mangel,reklamation
    unfreund>beschwerd,mitarbeit
    unverschamt>beschwerd
    frechheit>beschwerd
    wutend>beschwerd,unzufried
    enttauscht>beschwerd,unzufried
    genervt>beschwerd
    dankeschon>lob,dank
    ~wo anruf>hotlin,telefonnumm
    ~welch numm>telefonnumm,hotlin
    zuruckruf ~ihr ~zuruck>ruckruf
    zuruckruf ~sie ~zuruck>ruckruf
    servicezeit,telefonzeit,erreichbar
    hinkomm>anfahrt,wegbeschreib
    ~mit ~der bahn>offent verkehrsmittel,anfahrt
    parkplatz,parkmog,park
    kost park>parkgebuhr
    parkgebuhr,parkkost
    suchtig,suchterkrank,abhangigkeitserkrank
    liegestuhl,sonnenlieg
    konsequenz,auswirk
    abgeschalt,abschalt,abschalt
    dichtmach>schliess,schliessung
    zumach>schliess,geschloss
    zugemacht>geschloss,schliessung
    aufgemacht>geoffn,offnung
    reinschreib>eintrag,eingeb
    reinschau>einseh,besuch
    reinguck>einseh,anseh
    rausfind>herausfind,ermittel
    raussuch>such,heraussuch
    anschreib>kontakti,kontakt
    verpennt>verschlaf,verpasst
    vergeigt>nicht bestand
    verhau>nicht bestand
    schlupf>unterwasch
    schlapp>hausschuh
    glimmstangel>zigarett,rauch
    schlafanzug,pyjama
    kuhlbox,kuhltasch
    adapt,zwischensteck
    steck,netzsteck
    steckdos,stromanschluss
    handyhull,schutzhull,cas
    panzerglas,displayschutz,schutzfoli
    schraubenzieh,schraubendreh
    rasenmah>gartengerat
    sessel>polstermobel,mobel
    sofa>polstermobel,mobel
    kleiderschrank,garderobenschrank
    einrichtungsgegenstand,mobelstuck,mobel
    kostenfall>versteckt kost,zusatzkost
    monat kost,monatspreis,monat gebuhr
    startgebuhr,anschlussgebuhr,aktivierungsgebuhr,einrichtungsgebuhr
    bearbeitungsgebuhr,bearbeitungsentgelt
    vertrags,end ~des vertrag,vertragsablauf
    vertragsander,vertrag and,vertrag anpass
    vertragswechsel,vertrag wechsel
    vertrag verlang,vertragsverlanger
    inhaberwechsel,vertragsinhab and,~and vertragsinhab
    uberschreib ~lass>vertragsubernahm,umschreib
    umschreib ~lass>umschreib,vertragsubernahm
    vertragspartn,vertragsinhab
    ruckmeld geb>feedback,bewert
    umfrag,befrag,kundenbefrag
    gewinnspiel,verlos,preisausschreib
    pressestell,presseanfrag,pressekontakt
    journalist>pressekontakt
    datenauskunft,auskunft ~uber gespeichert dat,datenauskunftsersuch
    datenleck,datenpann,datenschutzverletz
    cooki,cooki,tracking cooki
    verschlusselt,verschlussel,verschlussel
    einverstandnis zuruckzieh,einwill widerruf,zustimm zuruckzieh
    sicherheitskontroll,taschenkontroll,einlasskontroll
    personenkontroll,ausweiskontroll
    haftungsausschluss,haftung ausgeschloss
    hausordn,hausregel
    nutzungsbeding,nutzungsregel
    zugangsvoraussetz,zulassungsvoraussetz,aufnahmevoraussetz
    anmeldeschluss,anmeldefrist,letzt anmeldetag
    bewerbungsfrist,bewerbungsschluss
    einsendeschluss,abgabefrist,abgabetermin
    deadlin>frist,abgabefrist
    slot>termin,zeitfen
    meeting>termin,besprech
    call>anruf,telefonat
    telefonat,telefongesprach,anruf
    elternsprechtag,elterngesprach,elternsprechstund
    servicegebuhr,servicepauschal,serviceentgelt
    ausfallgebuhr,ausfallhonorar,ausfallpauschal
    stornokost,stornogebuhr,stornierungskost,stornierungsgebuhr
    kostenlos storni,kostenfrei stornier,gebuhrenfrei storni
    kostenlos absag>kostenfrei stornier
    ~bis ~wann absag>stornierungsfrist,stornier
    ~bis ~wann storni>stornierungsfrist
    ~bis ~wann zuruckgeb>ruckgabefrist
    ~bis ~wann bestell>bestellfrist,lieferzeit
    ~wie lang zuruckgeb>ruckgabefrist
    ~wie lang umtausch>umtauschfrist
    umtauschfrist,umtauschzeitraum
    sicherheitsleist,kaution
    aufsichtsperson,aufsicht
    begleitperson,begleit
    notausgang,fluchtweg
    erst hilf,ersthelf
    wickelt,wickelraum
    kinderspieleck,spieleck,kindereck
    spielsach,spielzeug
    schreibtisch,arbeitst
    arbeitskleid,berufskleid,dienstkleid
    arbeitsweg,weg ~zur arbeit
    mitfahrgeleg,fahrgemeinschaft
    parkdau,parkzeit,hochstparkdau
    parkschein verlor>parkticket,verlust
    behindertenparkplatz,schwerbehindertenparkplatz
    fahrradstand,fahrradstellplatz,fahrradabstellplatz
    kindersitz,babyschal,autokindersitz
    navi>navigationsgerat
    anhangerkuppl,anhangevorricht
    autowasch,fahrzeugwasch,waschanlag
    autoschlussel,fahrzeugschlussel
    autoschlussel verlor>fahrzeugschlussel,schlusselverlust
    eingesperrt schlussel>turoffn
    schwarz bildschirm>bildschirm,storung
    standbild>storung,bildstor
    bildstor,bildausfall,gestort bild
    tonstor,tonausfall
    storungsmeld,storung meld,stormeld
    wartungsarbeit,wartungsfen,geplant unterbrech
    systemstatus,serverstatus,storungsubersicht
    browserverlauf,cach,browserdat
    cach leer,cach losch,browserdat losch
    lesezeich,bookmark,favorit
    dateianhang,anhang,attachment
    postfach voll>speicherplatz,posteingang
    signatur,digital unterschrift,elektron unterschrift
    digital unterschreib>elektron unterschrift
    onlin unterschreib>elektron unterschrift
    benutzerhandbuch,bedienungsanleit
    wissensdatenbank,hilfebereich,hilfeseit,faq
    haufig frag,faq
    erfahrungsbericht,erfahr,kundenmein
    vergleichsportal,preisvergleich
    tarifrechn,beitragsrechn,preisrechn
    preislist,preisubersicht,preisverzeichnis,preistabell
    gebuhrenordn,gebuhrenubersicht,gebuhrenverzeichnis
    kostenubersicht,kostenaufstell
    aufstell,ubersicht,auflist
    sprachkenntnis,sprachniveau
    deutsch lern>deutschkur,sprachkur
    englisch lern>sprachkur
    dolmetsch,ubersetz
    gebardensprach,gebardensprachdolmetsch
    leicht sprach,einfach sprach
    vorlesefunktion,screenread,sprachausgab
    blindenschrift,braill
    allerg,allergieauslos
    diat,sonderkost,schonkost
    kindermenu,kindertell,kindergericht
    trinkwasserbrunn,wassersp
    getrankeautomat,snackautomat
    fundgegenstand,fundsach
    abgegeb ~word>fundsach
    schadstoffmobil,problemstoffsamml,schadstoffsamml
    strassenrein,strassenkehr
    hundekot,hundehauf
    radweg,fahrradweg,radfahrstreif
    geburt anmeld,geburtsanzeig,neugebor anmeld
    familiennam,nachnam
    rufnam,vornam
    geburtsort,geburtsland
    familienstand,personenstand
    lebensbeschein,rentenlebensbeschein
    grundbuchauszug,auszug ~aus ~dem grundbuch
    schrebergart,kleingart,gartenparzell
    denkmalschutz,denkmalgeschutzt
    energieausweis,energiepass
    dammung,isolier,warmedamm
    thermostat,heizungsregl,heizungsthermostat
    gastherm,gasheiz
    wasserdruck,druck ~auf ~der leitung
    wasserverbrauch,wassermeng
    regenwass,niederschlagswass
    kanalgebuhr>abwassergebuhr
    zistern,regenwassertank
    gartenzahl,gartenwasserzahl
    sicherungskast,verteilerkast
    kanalisation,abwasserkanal
    """##)
}
