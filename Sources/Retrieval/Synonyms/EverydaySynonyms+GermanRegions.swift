extension EverydaySynonyms {
  /// Loanwords, abbreviations, and words of regions and offices.
  static let germanRegions = """
    Return Label, Returnlabel, Retourlabel => Retourenetikett, Rücksendeetikett, Retourenschein
    Rückversandlabel => Retourenetikett, Rücksendeetikett, Retourenschein
    Versandlabel, Shipping Label, Paketlabel => Versandetikett, Paketschein, Paketmarke
    Label drucken => Versandetikett, Paketschein, Paketmarke
    Label kam nicht, Label nicht bekommen => Retourenetikett, Rücksendeetikett
    Label kaputt, Label verloren, neues Label => Retourenetikett, Rücksendeetikett, Retourenschein
    cancellen, gecancellt, cancelled, canceled => stornieren, Stornierung, kündigen, absagen
    Cancellation => stornieren, Stornierung, kündigen, absagen
    Cancel-Button, Cancelbutton => Kündigungsbutton, stornieren
    Abo canceln, Subscription canceln, Abo cancel => Abo kündigen, Kündigung, Abonnement
    Order canceln, Bestellung canceln, Order cancel => Bestellung stornieren, Stornierung
    Flug gecancelt, Flight cancelled => Flugausfall, annulliert, Annullierung, stornieren
    Flug canceln => Flugausfall, annulliert, Annullierung, stornieren
    Termin canceln, Appointment canceln => Termin absagen, Terminabsage
    upgraden, upgegradet, geupgradet, Upgrade machen => Upgrade, hochstufen, Tarifwechsel
    downgraden, gedowngradet, downgegradet => Downgrade, herabstufen, Tarifwechsel
    Lags, laggy, gelaggt, es laggt, laggen => langsam, Verzögerung, ruckelt, Verbindung
    Delivery, Deliverys => Lieferung, Lieferservice, Zustellung
    Delivery Status, Deliverystatus => Lieferstatus, Sendungsverfolgung
    Delivery Date, Delivery Time => Liefertermin, Lieferzeit, Zustellung
    Same Day Delivery, Same-Day => Lieferung am selben Tag, Expressversand, taggleich
    Next Day Delivery, Next-Day => Expressversand, Lieferzeit
    Size, Sizes, Sizing, Size Guide, Size Chart => Größe, Größentabelle, Größenberatung
    One Size, Onesize, Plus Size, Oversize, Oversized => Größe, Größentabelle, Passform
    Slim Fit, Regular Fit, Loose Fit, Skinny Fit => Passform, Größe, Schnitt
    Fit stimmt nicht, Fit passt nicht => Passform, Größe
    Deal, Deals, Hot Deal, Superdeal => Angebot, Aktion, Rabatt
    Black Friday, Cyber Monday, Cyberweek, Black Week, Singles Day => Angebot, Aktion, Rabatt
    Special Offer, Specials => Angebot, Sonderangebot, Aktion
    Cashback, Cash Back, Geld-zurück-Aktion => Erstattung, Bonus, Rückvergütung
    Cashback ist nicht da, Cashback nicht bekommen => Auszahlung, Gutschrift, Cashback
    Subscription, Subscriptions, Subskription => Abo, Abonnement, Mitgliedschaft
    subscriben, subscribed, subscribe, gesubscribed => abonnieren, Abo, Abonnement
    unsubscriben, unsubscribe, unsubscribed => abbestellen, Abmeldung, Newsletter abbestellen
    Plan upgraden, Plan wechseln, Plan ändern, anderer Plan => Tarifwechsel, Tarif, Abo
    Free Plan, Basic Plan, Pro Plan, Premium Plan, Family Plan => Tarif, Abo, Paket
    Family Account, Familyplan, Familienaccount => Familientarif, Familienkonto, Familienabo
    Student Plan, Student Discount, Studentendiscount => Studentenrabatt, Studententarif, Ermäßigung
    Free Trial, Trial Phase, Trialphase => Probeabo, Testphase, Testzeitraum, kostenlos testen
    Probemonat, Trial-Abo => Probeabo, Testphase, Testzeitraum, kostenlos testen
    Trial beenden, Trial canceln, Trial vergessen zu kündigen => Probeabo, Testphase, kündigen
    Trial abgelaufen, Trial vorbei, Trial läuft aus => Testphase, Testzeitraum, Probezeitraum
    Invoice, Invoices, Invoicing => Rechnung, Rechnungsstellung
    Invoice downloaden, Invoice fehlt, Invoice brauche => Rechnung herunterladen, Rechnungskopie
    Billing, Billing Address, Billingadresse => Abrechnung, Rechnungsadresse, Rechnung
    Shipping, geshipped, shippen, shipped, shipt ihr => Versand, verschicken, Lieferung
    Shipping Costs, Shippingkosten, Shipping Fee => Versandkosten, Lieferkosten
    Shipping Address, Shippingadresse, Delivery Address => Lieferadresse
    Free Shipping, Freeshipping => versandkostenfrei, Versandkosten, kostenloser Versand
    International Shipping, Worldwide Shipping => Auslandsversand, Versand ins Ausland, weltweit
    worldwide => Auslandsversand, Versand ins Ausland, weltweit
    Pickup, Pick-up, pick up, Pickup Point, Pick-up-Point => Abholung, selbst abholen, Abholstation
    Click & Collect, Click and Collect => Abholung, Selbstabholung, Abholung in der Filiale
    ClickCollect => Abholung, Selbstabholung, Abholung in der Filiale
    Pickup Station, Parcel Locker, Packetstation => Packstation, Paketstation, Paketautomat
    Drop-off, Dropoff, Drop Off => Abgabe, Rückgabe, abgeben, Annahmestelle
    Cart, Shopping Cart, Shoppingcart, Basket, Shopping Bag => Warenkorb
    Cart leer, Cart weg => Warenkorb
    Order, Orders, ordern, geordert => Bestellung, bestellen, Auftrag
    Order Number, Ordernummer, Ordernr, Order-Nr => Bestellnummer, Auftragsnummer
    Order Confirmation, Orderbestätigung => Bestellbestätigung, Auftragsbestätigung, Bestätigung
    Confirmation => Bestellbestätigung, Auftragsbestätigung, Bestätigung
    Order Status, Orderstatus => Bestellstatus, Lieferstatus
    preordern, Pre-Order, vorordern => Vorbestellung, vorbestellen
    reordern, Reorder, nachordern => nachbestellen, erneut bestellen, Nachbestellung
    Backorder, on backorder => Lieferrückstand, nicht lieferbar, Verfügbarkeit
    in stock, on stock, out of stock, sold out => vorrätig, Verfügbarkeit, ausverkauft, lieferbar
    soldout, ausgesoldet => vorrätig, Verfügbarkeit, ausverkauft, lieferbar
    Restock, restocken, restocked => wieder verfügbar, nachbestellen, Verfügbarkeit, wieder vorrätig
    gerestockt => wieder verfügbar, nachbestellen, Verfügbarkeit, wieder vorrätig
    Availability, available => verfügbar, Verfügbarkeit
    tracken, getrackt, trackbar, trackt, getracked => Sendungsverfolgung, verfolgen
    Tracking Number, Trackingnummer, Tracking ID => Sendungsnummer, Paketnummer, Sendungsverfolgung
    Tracking-ID, Trackingcode, Trackingnr => Sendungsnummer, Paketnummer, Sendungsverfolgung
    Tracking Link, Trackinglink => Sendungsverfolgung, Sendungsnummer
    Tracking updatet nicht, Tracking steht still, kein Tracking => Sendungsverfolgung, Nachforschung
    Parcel, Package, Paket tracken => Paket, Sendung, Sendungsverfolgung
    missing parcel, lost parcel, lost in transit => verlorenes Paket, Nachforschung, Sendungsverlust
    Return, Returns, returnen, gereturnt, Return machen => Rücksendung, Retoure, Rückgabe
    Return Policy, Returnpolicy, Returnrecht => Rückgaberecht, Rückgabe, Rücksendung
    free return, free returns, Return kostenlos => kostenlose Rücksendung, Rücksendekosten
    Refund, refunden, gerefundet, refunded, Refunds => Erstattung, Rückerstattung, Geld zurück
    Refund dauert, Refund noch nicht da, wann Refund => Rückerstattung, Erstattung, Bearbeitungszeit
    Full Refund, kompletter Refund, voller Refund => Rückerstattung, Kaufpreis, Erstattung
    Money back, Moneyback, Money-Back-Garantie => Geld-zurück-Garantie, Rückerstattung, Erstattung
    Store Credit, Storecredit, Shop Credit => Guthaben, Gutschrift, Gutschein
    Credits, Credits aufladen, Credits kaufen, Coins => Guthaben, Punkte, aufladen
    Credits weg, Coins weg => Guthaben, verfallen
    Chargeback, chargebacken, Charge Back => Rückbuchung, Kreditkarte, Reklamation
    Payment, Payments, payen, gepayed => Zahlung, bezahlen, Zahlungsmethode
    Payment Method, Paymentmethode, Payment Methods, Payment Options => Zahlungsart, Zahlungsmethode
    Payment failed, Payment Error => Zahlung fehlgeschlagen, abgelehnt, Zahlungsproblem
    Payment rejected, Zahlung declined => Zahlung fehlgeschlagen, abgelehnt, Zahlungsproblem
    declined => Zahlung fehlgeschlagen, abgelehnt, Zahlungsproblem
    Payment pending, ist pending, noch pending => ausstehend, in Bearbeitung, offen
    Payout, Payouts, auspayen => Auszahlung, auszahlen
    Credit Card, Creditcard, Creditkarte, CC-Karte => Kreditkarte
    Debit Card, Debit-Card => Girocard, Debitkarte, EC-Karte
    Bank Transfer, Wire Transfer, Banktransfer => Überweisung, Banküberweisung
    Account Balance, Balance checken => Guthaben, Kontostand
    Cash, cash zahlen, in cash => Bargeld, bar bezahlen, Barzahlung
    cash out, auscashen, Cashout, auscashen lassen => auszahlen, Auszahlung
    Fees, extra Fee => Gebühr, Kosten, Entgelt
    Hidden Fees, Hidden Costs => versteckte Kosten, Zusatzkosten, Gebühr
    Pricing, Prices, Price, pricy, Price List => Preis, Preise, Preisliste, Kosten
    Discount, Discounts, discounted, Discountcode => Rabatt, Rabattcode, Gutscheincode, Ermäßigung
    Discount Code => Rabatt, Rabattcode, Gutscheincode, Ermäßigung
    Vouchercode, Voucher Code, Voucher-Code, Couponing => Gutscheincode, Gutschein
    Code redeemen, redeemen, redeem, redeemed => einlösen, Gutschein einlösen
    Code invalid, invalid, invalid Code => ungültig, Gutscheincode, funktioniert nicht
    Code expired, expired, expiren, expired schon, expiert => abgelaufen, Gültigkeit, verfallen
    Giftcard, Gift Card, Gift Voucher, Giftcode => Geschenkgutschein, Geschenkkarte, Gutschein
    Gift Wrap, Giftbox => Geschenk, Geschenkverpackung
    Loyalty Card, Loyalty, Loyalty Program => Treueprogramm, Kundenkarte, Bonusprogramm, Treuepunkte
    Loyaltypunkte => Treueprogramm, Kundenkarte, Bonusprogramm, Treuepunkte
    Rewards, Reward, Reward Points => Prämie, Bonus, Treuepunkte, Belohnung
    Referral, Referral Code, refer a friend => Freunde werben, Empfehlungscode, Werbung, Empfehlung
    Ref-Link, Reflink => Freunde werben, Empfehlungscode, Werbung, Empfehlung
    Wishlist, Wish List, wishlisten => Wunschliste, Merkliste, Wunschzettel
    Favs, Favorites, faven, gefaved => Favoriten, Merkliste
    Customer Service, Customer Support, Customer Care => Kundenservice, Kundendienst, Kontakt
    Kundensupport => Kundenservice, Kundendienst, Kontakt
    Helpdesk, Help Desk, Help Center, Helpcenter => Kundenservice, Hilfe, Hilfebereich, Support
    Supportcenter => Kundenservice, Hilfe, Hilfebereich, Support
    Support Agent, Agent schreiben, Live Agent => Kundenservice, Mitarbeiter, Ansprechpartner
    Contact, Contact Form, contacten, Contactformular => Kontakt, Kontaktformular, kontaktieren
    Support antwortet nicht => Antwort, Bearbeitungszeit, Kundenservice, Rückmeldung
    Support reagiert nicht => Antwort, Bearbeitungszeit, Kundenservice, Rückmeldung
    Support meldet sich nicht => Antwort, Bearbeitungszeit, Kundenservice, Rückmeldung
    Callback, Call Back, callbacken, Rückcall => Rückruf, zurückrufen
    callen, gecallt, ancallen => anrufen, Anruf, Telefon
    Callcenter, Call Center, Call-Center => Kundenservice, Hotline, Kundenhotline
    mailen, gemailt, anmailen, zumailen, hinmailen => E-Mail, schreiben, E-Mail senden
    Chatbot, mit Bot reden, echter Agent => Chat, Mitarbeiter, Kundenservice
    Complaint, complainen, Complaints, complaint einreichen => Beschwerde, Reklamation, beschweren
    Feedback geben, Feedback loswerden, Feedbackformular => Rückmeldung, Bewertung, Kritik, Lob
    reviewen, Reviews, gereviewt, Review löschen => Bewertung, bewerten, Rezension
    Star Rating => Bewertung, Sterne, bewerten
    downvoten, upvoten, voten, gevotet, Voting => abstimmen, Abstimmung, bewerten
    gepostet, Posting, Postings => veröffentlichen, Beitrag, Veröffentlichung
    sharen, geshared, geshart, Share Link, Sharelink => teilen, freigeben, Freigabe, Link
    liken, geliked, gelikt, disliken => gefällt mir, bewerten
    followen, gefollowt, unfollowen, entfolgen => folgen, abonnieren, entfernen
    adden, geaddet, added, hinzuadden => hinzufügen, hinzugefügt, aufnehmen
    deleten, gedeletet, delete, deleted, Delete Account => löschen, Löschung, Konto löschen
    editen, geeditet, edit, edited => bearbeiten, ändern, Bearbeitung
    saven, gesaved, abgesaved => speichern, abspeichern
    switchen, geswitcht, umswitchen, switched => wechseln, Wechsel, umstellen
    changen, gechanged => ändern, wechseln, umtauschen
    disablen, gedisabled, disable => deaktivieren, ausschalten, deaktiviert
    enablen, enabled, geenabled => aktivieren, einschalten, Aktivierung
    activaten, activate, activated, Activation => aktivieren, Aktivierung, Aktivierungscode
    Activation Code => aktivieren, Aktivierung, Aktivierungscode
    installen, install, geinstallt, installed => installieren, Installation
    syncen, gesynct, synct nicht, Sync, synced, synct => synchronisieren, Synchronisierung, Abgleich
    connecten, connected, connectet nicht, geconnected => verbinden, Verbindung
    pairen, gepairt, Pairing, pairt nicht => koppeln, Kopplung, verbinden, Bluetooth
    loggen ein, log in, geloggt, reinloggen, reingeloggt => anmelden, Anmeldung, einloggen, Login
    login geht nicht => anmelden, Anmeldung, einloggen, Login
    komme nicht in Account => Anmeldung, Passwort vergessen, gesperrt, Konto
    Account Zugriff verloren => Anmeldung, Passwort vergessen, gesperrt, Konto
    aus Account ausgesperrt => Anmeldung, Passwort vergessen, gesperrt, Konto
    locked out, gelockt, Account locked, Account gelockt => gesperrt, Kontosperrung, entsperren
    unlocken, unlocked, geunlockt, Unlock, unlock Code => entsperren, Entsperrung, freischalten
    bannen, Ban, gebanned, perma gebannt, Permaban, geperma => gesperrt, Sperrung, Kontosperrung
    unbannen, unban, entbannen, entbannt => entsperren, Sperrung aufheben, freischalten
    blocken, geblockt, geblocked, blockt mich, blocked => blockieren, sperren, gesperrt
    reporten, gereportet, reported => melden, Meldung, gemeldet
    flaggen, geflaggt, flagged => melden, markiert, gemeldet
    muten, gemutet, gemuted => stummschalten, stumm
    wurde gehackt, Account gehackt => unbefugter Zugriff, Konto, Sicherheit, gesperrt
    gehackter Account, Account hacked, hacked => unbefugter Zugriff, Konto, Sicherheit, gesperrt
    Account geklaut, Account gestohlen, fremder in Account => unbefugter Zugriff, Konto, Sicherheit
    Account verschwunden, Account nicht mehr da => Konto, gelöscht, gesperrt
    Account recovern, recovern, Recovery, recovered => wiederherstellen, Wiederherstellung, Konto
    Account Recovery => wiederherstellen, Wiederherstellung, Konto
    Account löschen lassen, Account killen => Konto löschen, Löschung, Kundenkonto
    Account dichtmachen => Konto löschen, Löschung, Kundenkonto
    Account anlegen, Account erstellen => registrieren, Registrierung, Kundenkonto
    Account aufmachen, Acc machen, Acc erstellen => registrieren, Registrierung, Kundenkonto
    Account teilen, Account sharing, Accountsharing => Konto teilen, Nutzung, Familienkonto
    Acc teilen => Konto teilen, Nutzung, Familienkonto
    Zweitaccount, Zweitacc, Multiaccount => mehrere Konten, zweites Konto, Kundenkonto
    zwei Accounts, zweiter Account => mehrere Konten, zweites Konto, Kundenkonto
    Accounts zusammenlegen, Accounts mergen, mergen => zusammenführen, Zusammenführung, Konten
    gemerged, Merge => zusammenführen, Zusammenführung, Konten
    Gastaccount, Guest Account, Guest Checkout, als Guest => Gastbestellung, ohne Kundenkonto, Gast
    Business Account, Businessaccount, Firmenaccount => Geschäftskonto, Geschäftskunde, Firmenkonto
    sign in, signin, eingesignt, Sign-in => anmelden, Anmeldung, einloggen
    sign up, Sign-up, upsignen => registrieren, Registrierung, anmelden
    sign out, signout, log out => abmelden, ausloggen
    Password, Passwort Reset, Password Reset => Passwort vergessen, Passwort zurücksetzen
    password forgotten, pw reset, pw vergessen => Passwort vergessen, Passwort zurücksetzen
    pw falsch, pw geht nicht, Passwd, Passw => Passwort, Anmeldung
    pw ändern, pw changen, neues pw => Passwort ändern, Passwort
    Username vergessen, Userdaten => Benutzername, Anmeldename, Benutzerkonto, Zugangsdaten
    Userkonto, User-ID, UserID => Benutzername, Anmeldename, Benutzerkonto, Zugangsdaten
    Nick ändern, Nickname ändern, Nick wechseln => Benutzername, Anzeigename
    Credentials, Zugangscredentials, Logindaten => Zugangsdaten, Benutzername, Passwort
    Log-in-Daten, Anmeldedaten weg => Zugangsdaten, Benutzername, Passwort
    Verification, verifyen, verify => Verifizierung, Bestätigungscode, verifizieren, Bestätigung
    Verify Code, Verification Code => Verifizierung, Bestätigungscode, verifizieren, Bestätigung
    Verifymail, Bestätigungsmail kommt nicht => Bestätigungs-E-Mail, Spam, Verifizierung
    Verification Mail => Bestätigungs-E-Mail, Spam, Verifizierung
    Authenticator, Auth App, Authy => Zwei-Faktor-Authentifizierung, Authentifizierung
    Authenticator App, Google Authenticator => Zwei-Faktor-Authentifizierung, Authentifizierung
    Authenticator weg => Zwei-Faktor-Authentifizierung, zurücksetzen, Wiederherstellungscode
    neues Handy Authenticator => Zwei-Faktor-Authentifizierung, zurücksetzen, Wiederherstellungscode
    Auth App gelöscht => Zwei-Faktor-Authentifizierung, zurücksetzen, Wiederherstellungscode
    Backup Code, Backup Codes => Wiederherstellungscode, Zwei-Faktor-Authentifizierung
    Recovery Code, Recovery Key => Wiederherstellungscode, Zwei-Faktor-Authentifizierung
    Face ID, FaceID, Touch ID => biometrische Anmeldung, Gesichtserkennung, Fingerabdruck
    Fingerprint, Fingerabdruck Login => biometrische Anmeldung, Gesichtserkennung, Fingerabdruck
    Passkey, Passkeys => Anmeldung, passwortlos, Passwort
    Error, Errors, Error Code, Errorcode, Error Meldung => Fehler, Fehlermeldung, Fehlercode
    Errormeldung => Fehler, Fehlermeldung, Fehlercode
    Error 404, Error 500 => Fehlermeldung, Seite nicht erreichbar, Fehler
    Bugs, buggy, verbuggt, buggt, Bug Report, Bug melden, bugged => Fehler, Fehler melden, Störung
    glitcht, Glitch, glitchy, Glitches => Fehler, Störung, Problem
    crasht, gecrasht, abgecrasht, crashen, App crasht, crashed => stürzt ab, Absturz, abgestürzt
    freezt, gefreezed, freezed, eingefreezt, gefreezt => hängt, eingefroren, reagiert nicht, Absturz
    App freezt => hängt, eingefroren, reagiert nicht, Absturz
    buffert, buffern, Buffering => ruckelt, Internetgeschwindigkeit, Wiedergabe, laden
    buffert ständig, lädt und buffert => ruckelt, Internetgeschwindigkeit, Wiedergabe, laden
    loadet nicht, loaden, loading, Loading Screen, loadet => lädt nicht, laden, Ladezeit
    Server down, ist down, Servers down, Downtime => Störung, Ausfall, nicht erreichbar, Wartung
    Page down => Störung, Ausfall, nicht erreichbar, Wartung
    geht offline, immer offline, Server offline => nicht erreichbar, Störung, keine Verbindung
    Maintenance, Maintenance Mode, Server Maintenance => Wartung, Wartungsarbeiten
    Blackout Internet, Internet Outage => Ausfall, Störung
    fixen, gefixt, gefixed, Bugfix, Hotfix => beheben, Fehlerbehebung, Lösung
    Workaround, Quick Fix, Quickfix => Lösung, Abhilfe, Problemlösung
    Troubleshooting, Trouble, troubleshooten => Fehlerbehebung, Problemlösung, Störung
    restarten, restart, gerestartet, Reboot, gerebootet => neu starten, Neustart
    Factory Reset, Hard Reset, Hardreset, resettet, geresettet => zurücksetzen, Werkseinstellungen
    Werksreset => zurücksetzen, Werkseinstellungen
    Patch, gepatcht, Patchnotes, patchen => Aktualisierung, Update
    geupdatet, upgedatet, abgedatet, up to date => aktualisieren, Aktualisierung, aktuelle Version
    updatet nicht, Updates => aktualisieren, Aktualisierung, aktuelle Version
    upload, uploaden, hochloaden, upgeloadet, geuploadet => hochladen, Datei hochladen
    Upload geht nicht => hochladen, Datei hochladen
    gedownloadet, downgeloadet, Downloadlink, Download Link => herunterladen, Download
    zippen, gezippt, Zipfile, unzippen, File, Files => Datei, komprimieren, Dateien
    Attachment, attachen, attached, angeattached => Anhang, anhängen, Datei
    pasten, copy paste, copypasten, gecopypastet => kopieren, einfügen
    screenshotten, Screen schicken, gescreenshottet, Screeni, Screenie => Bildschirmfoto, Screenshot
    Screen sharen, Screen Sharing, Screenshare => Bildschirmfreigabe, Bildschirm teilen
    Bildschirm sharen => Bildschirmfreigabe, Bildschirm teilen
    Screen black, black Screen, Blackscreen, Bluescreen => Bildschirm schwarz, Absturz, Fehler
    Blue Screen, BSOD => Bildschirm schwarz, Absturz, Fehler
    Screen kaputt, Screen gesprungen, Screen cracked => Display, Displayschaden, Bildschirm
    Screen broken => Display, Displayschaden, Bildschirm
    Touch geht nicht, Touch reagiert nicht => Display, Bildschirm, Touchscreen
    Charger, Charging, Charger kaputt, charged nicht => Ladegerät, Ladekabel, laden, aufladen
    chargen => Ladegerät, Ladekabel, laden, aufladen
    Charging Station, Charge Point, Charger für Auto => Ladesäule, Ladestation, Wallbox
    Supercharger => Ladesäule, Ladestation, Wallbox
    Battery, Battery leer, Battery low, Akkus => Akku, Batterie, Akkulaufzeit
    Device, Devices, neues Device, Device wechseln => Gerät, Endgerät, Gerätewechsel
    Phone, Mobile Phone, Cell Phone, Smartie => Handy, Smartphone, Mobiltelefon
    Phone weg, Phone geklaut, Phone verloren => Handy, Verlust, Diebstahl, SIM-Karte sperren
    Phone gestohlen => Handy, Verlust, Diebstahl, SIM-Karte sperren
    no Signal, kein Signal, Signal weg => Empfang, Netz, Netzabdeckung, kein Netz
    Netz down, Netz lahm, Netz lagt, Netz laggt => Störung, Netz, langsam, Internetgeschwindigkeit
    Speedtest, Internetspeed, Netspeed => Internetgeschwindigkeit, Geschwindigkeit, Bandbreite
    Surfspeed => Internetgeschwindigkeit, Geschwindigkeit, Bandbreite
    Ping, hoher Ping, Ping zu hoch, Latency => Latenz, Verbindung, Internetgeschwindigkeit
    Datenflat, Mobile Data, Data leer, Data verbraucht, Datavolumen => Datenvolumen, mobile Daten
    gedrosselt, throttlen, Throttling, gethrottelt => Drosselung, Geschwindigkeit, Datenvolumen
    Hotspot, Tethering, tethern, Handy Hotspot => mobiler Hotspot, WLAN, mobile Daten
    Persönlicher Hotspot => mobiler Hotspot, WLAN, mobile Daten
    Postpaid, Mobile Contract => Laufzeitvertrag, Vertrag
    Simcard, SIM Card, Sim-Card, Simkarte swap, SIM-Swap => SIM-Karte, SIM-Kartentausch
    Multi-SIM, Dual-SIM, DualSIM, Twin-Card, Zweit-SIM => MultiSIM, zweite SIM-Karte, Zusatzkarte
    Voicemail, Voice Mail => Mailbox, Anrufbeantworter
    Caller ID, Call ID, Nummer unterdrücken => Rufnummernunterdrückung, Rufnummer
    Push, Pushs, Push-Nachricht => Benachrichtigung, Push-Benachrichtigung, Mitteilungen
    Pushnachricht, Notification => Benachrichtigung, Push-Benachrichtigung, Mitteilungen
    Notifications, Notis => Benachrichtigung, Push-Benachrichtigung, Mitteilungen
    Notifications ausstellen, Notifications aus => Benachrichtigungen deaktivieren, Benachrichtigung
    Noti aus, Pushs aus => Benachrichtigungen deaktivieren, Benachrichtigung
    Settings, Privacy Settings, Preferences => Einstellungen, Privatsphäre-Einstellungen
    Privacy, Privacy Policy, Data Privacy => Datenschutz, Datenschutzerklärung, Privatsphäre
    Terms, Terms of Service, TOS => AGB, Nutzungsbedingungen, Geschäftsbedingungen
    Terms and Conditions, T&C => AGB, Nutzungsbedingungen, Geschäftsbedingungen
    Imprint, Legal Notice => Impressum
    Disclaimer, Haftungsdisclaimer => Haftungsausschluss, Haftung
    Opt-out, optout, opt out, ausopten => widersprechen, Widerspruch, Abmeldung
    Opt-in, Double-Opt-in, Doubleoptin, DOI-Mail => Einwilligung, Bestätigung, Newsletter
    Cookie Banner, Cookiebanner, Cookies ablehnen => Cookie-Einstellungen, Cookies, Einwilligung
    Consent => Cookie-Einstellungen, Cookies, Einwilligung
    Age Check, Age Verification, Agecheck => Altersprüfung, Altersnachweis, Jugendschutz, volljährig
    U18, Ü18 => Altersprüfung, Altersnachweis, Jugendschutz, volljährig
    Parental Control, Kids Mode, Kindermodus => Jugendschutz, Kindersicherung
    KYC, Know your Customer, ID Check, ID-Check => Identitätsprüfung, Legitimation, Identifizierung
    ID Card, Ausweis-ID, ID hochladen, ID Proof => Personalausweis, Ausweis, Identitätsnachweis
    Proof of ID => Personalausweis, Ausweis, Identitätsnachweis
    Proof of Purchase, Receipt, Kaufproof => Kaufbeleg, Kassenbon, Nachweis, Rechnung
    Proof of Address, Adressproof => Adressnachweis, Meldebescheinigung
    faken, gefaked, gefaket, Fakeseite, Fakeshop => Betrug, gefälscht, Fälschung, Phishing
    Fake Mail, Fakemail => Betrug, gefälscht, Fälschung, Phishing
    gescammt, scammen, Scammer, scammed, Abzocker => Betrug, Betrüger, Phishing
    Fraud, Fraudster, fraudulent => Betrug, Missbrauch, unbefugt
    ist das safe, safe bezahlen, ist es safe => sicher, Sicherheit
    legit, ist das legit, seid ihr legit => seriös, Sicherheit, echt, vertrauenswürdig
    ist der Shop legit => seriös, Sicherheit, echt, vertrauenswürdig
    trusted, Trusted Shops, trusten, trustworthy => seriös, Gütesiegel, vertrauenswürdig
    booken, gebookt, Booking, Bookings => buchen, Buchung, Reservierung
    Booking Number, Bookingnummer, Booking Reference, Bookingcode => Buchungsnummer, Buchungscode
    overbooked, overbooking, Überbooking => überbucht, Überbuchung
    rebooken, umbooken, Rebooking, rebook => umbuchen, Umbuchung
    reserven, reserved, Reservation, Reservations => reservieren, Reservierung
    No-Show, No Show, noshow, nicht aufgetaucht => nicht erschienen, Nichterscheinen, Ausfallgebühr
    Checkin, check in, Online Checkin, Self Check-in, Selfcheckin => Check-in, einchecken, Anreise
    Early Check-in, early checkin => frühe Anreise, Check-in, Anreisezeit
    Late Check-out, late checkout => späte Abreise, Check-out, Abreisezeit
    Boardingpass, Boarding Pass, Boarding Card => Bordkarte, Check-in
    Gate, Departure, Departures, Arrival => Flugsteig, Abflug, Ankunft
    Delay, delayed, gedelayed, Delays => Verspätung, verspätet, Verzögerung
    Lounge Access, Airport Lounge => Lounge, Zutritt, Wartebereich
    Luggage, Baggage, Suitcase => Gepäck, Koffer, Reisegepäck
    Hand Luggage, Cabin Bag, Carry-on, Carry on, Kabinentrolley => Handgepäck, Kabinengepäck
    lost luggage, Baggage Claim, Luggage weg => Gepäckverlust, Gepäckausgabe, Gepäck
    Seats, Seat Reservation, Window Seat, Aisle Seat => Sitzplatz, Sitzplatzreservierung
    Oneway, One-Way, one way => einfache Fahrt, Hinfahrt, Hinflug
    Roundtrip, Round Trip, Return Ticket => Hin- und Rückfahrt, Hin- und Rückflug, Rückfahrt
    Stopover, Layover, Connecting Flight => Zwischenstopp, Umstieg, Anschlussflug
    Flight, Flights, Flightnummer => Flug, Flugnummer
    Vacation, Holidays => Reise, Urlaub
    City Trip, Citytrip, Weekendtrip => Städtereise, Kurzreise
    Travel Insurance, Reise-Insurance => Reiseversicherung
    Room, Double Room, Single Room, Twin Room => Zimmer, Doppelzimmer, Einzelzimmer
    Roomservice, Room Service => Zimmerservice, Zimmerreinigung
    Frontdesk, Front Desk, Reception, Concierge => Rezeption, Empfang
    Breakfast, Bed and Breakfast, B&B => Frühstück, Übernachtung mit Frühstück
    All-in, All inclusive, allinclusive => All-inclusive, Verpflegung, inklusive
    Indoor Pool, Spabereich => Schwimmbad, Wellness, Wellnessbereich
    Pet friendly, petfriendly, Pets allowed => Haustiere erlaubt, Haustier, Hund
    Kids, Kiddies, Kids Club, Baby Cot => Kinder, Kinderbetreuung, Kinderbett
    Parking, Parking Lot, Parking Spot, Parkinglot => Parkplatz, parken, Stellplatz
    Valet, Valet Parking => Parkservice, Parkplatz
    Rent a Car, Rental Car, Car Rental, Leihkarre => Mietwagen, Autovermietung, Mietwagenbuchung
    Car Sharing, car2go => Carsharing, Mietwagen, Fahrzeug ausleihen
    Ride Sharing, Ridesharing, Carpooling => Mitfahrgelegenheit, Fahrgemeinschaft
    Bikesharing, Bike Sharing, Call a Bike => Leihfahrrad, Fahrradverleih
    Bike, Bikes, E-Bike, Ebike, Pedelec => Fahrrad, Elektrofahrrad
    E-Scooter, Escooter, Scooter, E-Roller => Elektroroller, Roller
    Driver hat => Fahrer, Zusteller, Kurier
    Tip geben, Tip Driver => Trinkgeld
    to go, togo, Take-away, take away, To-Go-Bestellung => zum Mitnehmen, Abholung, außer Haus
    Delivery Service, Food Delivery, Foodservice => Lieferdienst, Lieferservice, Lieferung
    Food, Meal, Meals, Meal Prep => Essen, Gericht, Mahlzeit, Verpflegung
    Main Course, Dessert => Vorspeise, Hauptgericht, Nachspeise
    gluten free, glutenfree, lactose free => glutenfrei, laktosefrei, Unverträglichkeit, Allergene
    sugarfree => glutenfrei, laktosefrei, Unverträglichkeit, Allergene
    veggie, Veggies, Vegetarian, plant based => vegetarisch, vegan, pflanzlich
    homemade, selfmade, hand made, handmade => selbst gemacht, hausgemacht, handgemacht
    Tisch reserven => Tisch reservieren, Tischreservierung
    Workout, Workouts, workouten, Training Session => Training, trainieren, Kurs
    Classes, Course, Courses, Online Course => Kurs, Kursplan, Unterricht
    Membership, Memberships, Memberkarte => Mitgliedschaft, Mitglied, Mitgliedskarte
    Membership canceln, Membership cancel, Gym kündigen => Mitgliedschaft kündigen, Kündigung
    Gym canceln => Mitgliedschaft kündigen, Kündigung
    Membership pausieren, Membership pause, Gym pausieren => Mitgliedschaft ruhen, Ruhezeit, Pause
    Mitgliedschaft freezen => Mitgliedschaft ruhen, Ruhezeit, Pause
    Personal Training, PT Stunde, Coaching, coachen => Training, Trainer, Betreuung
    Beginner, Newbie, Noob, Rookie => Anfänger, Einsteiger, Anfängerkurs
    Advanced, Intermediate => Fortgeschrittene, Niveau, Mittelstufe
    leveln, Skill Level => Stufe, Niveau, Kenntnisse
    Certificate, Certification, Zerti => Zertifikat, Teilnahmebescheinigung, Bescheinigung
    Certifikat => Zertifikat, Teilnahmebescheinigung, Bescheinigung
    Workshop, Webinar, Masterclass, Bootcamp => Seminar, Kurs, Schulung
    E-Learning, Elearning, Online Learning => Onlinekurs, Lernplattform, Fernlernen
    Exam, Exams, Midterm => Prüfung, Klausur
    Deadline, Deadlines, Due Date, Cut-off => Frist, Abgabefrist, Stichtag
    Assignment, Assignments, Homework => Aufgabe, Hausaufgaben, Abgabe
    Tuition, Tuition Fee => Studiengebühr, Schulgeld, Kursgebühr
    Scholarship, Scholarships => Stipendium, Förderung
    Campus, Dorm, Student Housing => Studentenwohnheim, Wohnheim
    applyen, Application, geapplied, Applicant => bewerben, Bewerbung, Antrag
    CV, Resume, Cover Letter => Lebenslauf, Bewerbungsunterlagen, Anschreiben
    Job Interview, Interview Einladung => Vorstellungsgespräch, Bewerbungsgespräch
    Recruiter, Recruiting, Recruitment, HR-Team => Personalabteilung, Bewerbung, Bewerbungsverfahren
    Internship, Interns => Praktikum, Praktikant
    Trainee, Traineeship, Traineeprogramm => Berufseinsteiger, Ausbildung, Einstiegsprogramm
    Student Job, Sidejob, Side Job, Nebenjob => Aushilfe, Werkstudent, Nebentätigkeit
    Part Time, Parttime, part-time => Teilzeit, Arbeitszeit
    Full Time, Fulltime, full-time => Vollzeit, Arbeitszeit
    Salary, Payroll, Paycheck, Payslip => Gehalt, Lohn, Gehaltsabrechnung
    Onboarding, onboarden, Offboarding => Einarbeitung, Einstieg, Eintritt
    Sick Leave, sick melden, sick => krank, Krankmeldung
    Paid Leave, Day off, Days off, Vacation Days, PTO => Urlaub, Urlaubstage, frei
    Shifts, Night Shift, Schicht swappen => Schicht, Dienstplan, Schichttausch
    Overtime, Extra Hours => Überstunden, Mehrarbeit
    Remote Work, WFH, Home-Office, Home Office => Homeoffice, mobiles Arbeiten
    Benefits, Perks, Mitarbeiter-Benefits => Zusatzleistungen, Mitarbeiterrabatt, Leistungen
    Employee Discount => Zusatzleistungen, Mitarbeiterrabatt, Leistungen
    Dresscode, Dress Code => Kleiderordnung, Kleidung, Bekleidung
    Company, Business, Companies => Unternehmen, Firma, Geschäftskunde
    B2B, Wholesale, Wholesaler => Geschäftskunde, Großhandel, Händler
    B2C => Privatkunde, Endkunde
    Reseller, Resell, resellen, Dropshipping => Wiederverkauf, Händler, Wiederverkäufer
    Affiliate Link, Affiliate-Programm => Partnerprogramm, Provision
    Location, Locations, Venue, Store Locator => Standort, Veranstaltungsort, Adresse, Anfahrt
    Storefinder => Standort, Veranstaltungsort, Adresse, Anfahrt
    Opening Hours, Openinghours, offen heute => Öffnungszeiten, geöffnet
    closed, geclosed => geschlossen, schließen, Öffnungszeiten
    24/7, 24-7, twentyfourseven => rund um die Uhr, Öffnungszeiten, Erreichbarkeit
    Appointment, Appointments, Appointment machen => Termin, Terminvereinbarung, Terminbuchung
    Timeslot => Termin, Terminvereinbarung, Terminbuchung
    reschedulen, Reschedule, rescheduled, gerescheduled => verschieben, Terminverschiebung, verlegen
    Reminder, Reminder Mail, remindern, reminden => Erinnerung, Erinnerungsmail, Zahlungserinnerung
    Waitlist, Waiting List, Wartelist => Warteliste
    Event canceled, Event cancelled, Konzert gecancelt => abgesagt, Veranstaltung, Ausfall
    Show canceled => abgesagt, Veranstaltung, Ausfall
    Live Act, Event Ticket => Veranstaltung, Konzert, Vorstellung
    Early Bird, Earlybird, Early-Bird => Frühbucherrabatt, Frühbucher, Vorverkauf
    Presale, Pre-Sale => Vorverkauf
    AK Ticket, Abendkasse Ticket, Box Office, Boxoffice => Abendkasse, Tageskasse
    Guestlist, Guest List => Gästeliste
    Backstage, VIP, Meet and Greet => VIP-Ticket, Zutritt
    Ticket personalisiert, Ticket Name ändern => Umpersonalisierung, Ticket, Namensänderung
    Ticket umschreiben => Umpersonalisierung, Ticket, Namensänderung
    E-Ticket, Eticket, Mobile Ticket, Print at Home => Online-Ticket, Handyticket, Ticket ausdrucken
    print@home => Online-Ticket, Handyticket, Ticket ausdrucken
    Wallet, Apple Wallet, Google Wallet, in Wallet adden => Handyticket, digitale Karte, App
    Entry, Entrance, Admission, Entry Fee => Eintritt, Einlass, Eintrittspreis
    last entry, last admission => letzter Einlass, Öffnungszeiten
    Wheelchair, wheelchair accessible, Accessibility => barrierefrei, Rollstuhl, Barrierefreiheit
    Insurance, Insurance Card => Versicherung, Versicherungskarte, Krankenversicherung
    Health Insurance => Versicherung, Versicherungskarte, Krankenversicherung
    Claim, Claims, claimen, Claim einreichen => Schadensmeldung, Schaden melden, Anspruch
    Coverage, covered => Versicherungsschutz, abgedeckt, Deckung
    Broker, Online Broker, traden, Trading, Trader => Wertpapierdepot, Wertpapierhandel, Depot
    Loan, Loans, Credit aufnehmen => Kredit, Darlehen
    geleast, leasen => Leasingvertrag, Leasing
    Mortgage, Home Loan => Baufinanzierung, Immobiliendarlehen
    Savings, Savings Account, Saving Plan => Tagesgeld, Sparkonto, Sparplan
    Bank Statement, Account Statement, Statements => Kontoauszug
    Interest Rate => Zinsen, Zinssatz
    Taxes, Tax Return, VAT, Tax ID => Steuer, Mehrwertsteuer, Umsatzsteuer, Steuererklärung
    Customs, Custom Fees, Duties, Import Tax => Zoll, Zollgebühren, Einfuhrabgaben
    Crypto, Cryptos, Bitcoin, BTC => Kryptowährung, Krypto
    Exchange Rate, Wechselrate => Wechselkurs, Umrechnungskurs
    exchangen, geexchanged, Item exchange => umtauschen, Umtausch
    Landlord, Tenant => Vermieter, Mieter, Miete
    Flatmate, Roommate, Roomie, Mitbewohni => Mitbewohner, Wohngemeinschaft
    Move-in, Move-out, moven => Einzug, Auszug, Umzug
    Repair, Repairs, repairen, repaired => Reparatur, reparieren
    Warranty, Warranty Claim => Garantie, Gewährleistung
    Manual, User Manual, Instructions => Anleitung, Bedienungsanleitung, Gebrauchsanweisung
    Tutorial, How-to => Anleitung, Bedienungsanleitung, Gebrauchsanweisung
    Spare Part, Spare Parts, Spareparts => Ersatzteil, Ersatzteile
    secondhand, pre-loved, preloved => gebraucht, Gebrauchtware
    refurbished, refurb, renewed => generalüberholt, gebraucht, aufbereitet
    brand new, brandneu, NEU OVP, nagelneu => neu, Neuware, ungebraucht
    damaged, broken, ist broke, item damaged => beschädigt, defekt, kaputt
    missing, missing item, item missing, missing part => fehlt, fehlender Artikel, unvollständig
    wrong item, wrong size, wrong order => falscher Artikel, falsche Größe, Falschlieferung
    Product, Products => Artikel, Produkt
    Collection, Collections, New Arrivals, New in => Kollektion, Neuheiten, Neuware
    Made in, made in Germany, Made in China => hergestellt, Herstellung, Herkunft
    sustainable, sustainability, eco-friendly => nachhaltig, Nachhaltigkeit, umweltfreundlich
    recyclen, recycelt, recycled => Recycling, Entsorgung, wiederverwerten
    Waste, Trash, Garbage => Müll, Abfall, Entsorgung
    washable, machine washable, waschbar in Maschine => waschbar, Pflegehinweise, waschen
    zu tight, tight, zu loose => zu eng, Passform, Größe
    Outfit, Styling => Kleidung, Kollektion, Stil
    Sneakers, Heels => Schuhe
    Sweater, Longsleeve => Pullover, Kleidung, T-Shirt
    Leggings, Joggers, Shorts, Jeggings => Hose, Kleidung
    Customizing, customizen, customized => personalisieren, individuell, Maßanfertigung, Gravur
    custom made => personalisieren, individuell, Maßanfertigung, Gravur
    Store, Stores, Onlinestore, Flagship Store, im Store => Geschäft, Filiale, Onlineshop
    Website down, Page lädt nicht, Site down, Seite down => Webseite, nicht erreichbar, Störung
    User Interface, Dashboard, Homescreen => Benutzeroberfläche, Startseite, Übersicht
    Profile, Profile Pic, Profilpic, PP ändern => Profil, Profilbild, Profilfoto
    Picture, Pictures => Bild, Foto
    Clips, Vids, Video hochladen => Video
    Streaming geht nicht, Stream ruckelt => Wiedergabe, Streaming, Internetgeschwindigkeit
    Stream hängt, Stream buffert => Wiedergabe, Streaming, Internetgeschwindigkeit
    Subtitles, UT anmachen => Untertitel
    Language, English, auf English, in English => Sprache, Englisch, Spracheinstellung
    Dark Mode, Darkmode, Nightmode, Dunkelmodus => dunkles Design, Darstellung, Design
    Feature, Features, neues Feature, Featurerequest => Funktion, Funktionen, Funktionsumfang
    Feature Request, Featurewunsch => Verbesserungsvorschlag, Funktion vorschlagen
    Beta, Betatest, Beta-Version, Early Access => Vorabversion, Testversion
    Add-on, Addon, Addons, Plug-in, Plugin => Erweiterung, Zusatzfunktion, Zusatzoption
    In-App-Kauf, InApp-Kauf, In-App Purchase, In-App, IAP => In-App-Käufe, Kauf
    Lootbox, Skins kaufen, V-Bucks, Robux => In-App-Käufe, Guthaben
    Savegame, Spielstand weg, Speicherstand, Progress weg => Spielstand, wiederherstellen
    Gamepad, Joycon => Controller, Zubehör, Gerät
    cheaten, Cheater, Cheats, gecheatet => Betrug, Regelverstoß, melden
    Toxic, toxisch, Hater, haten, gehatet => Beleidigung, Belästigung, melden
    mobben, Cybermobbing, gemobbt, bullyen => Mobbing, Belästigung, Gewalt
    stalken, Stalker, gestalkt => Belästigung, Stalking, blockieren
    ghosten, geghostet, werde geghostet => keine Antwort, Rückmeldung
    Dating, Dates, matchen, gematcht => Verabredung, Partnersuche, Kennenlernen
    PV, PV-Anlage => Photovoltaik, Photovoltaikanlage, Solaranlage
    VPN, VPN-Verbindung, VPN-Tunnel => sichere Verbindung, Netzwerk, Fernzugriff
    TAN, Transaktionsnummer
    pushTAN, chipTAN, mTAN, smsTAN, photoTAN, TAN-App => TAN-Verfahren, TAN, Freigabe
    TAN kommt nicht, TAN geht nicht, keine TAN => TAN-Verfahren, Freigabe, Onlinebanking
    PIN, Geheimzahl, persönliche Geheimzahl
    PUK, Super-PIN => Entsperrcode, SIM-Karte entsperren, PIN
    OTP, Einmalcode, Einmalpasswort, Einmalkennwort
    MFA, Multi-Faktor, Mehrfaktor => Zwei-Faktor-Authentifizierung, Authentifizierung
    NV-Bescheinigung, NV Bescheinigung => Nichtveranlagungsbescheinigung, Freistellungsauftrag
    Nichtveranlagung => Nichtveranlagungsbescheinigung, Freistellungsauftrag
    FSA, FSA Bank => Freistellungsauftrag
    BFD, Bufdi, Bundesfreiwilligendienst
    FÖJ, Freiwilliges Ökologisches Jahr
    FSJler, FSJ machen, FSJlerin => Freiwilliges Soziales Jahr, Freiwilligendienst
    BFD machen, Bufdi werden => Bundesfreiwilligendienst, Freiwilligendienst
    EFH, Einfamilienhaus
    MFH, Mehrfamilienhaus
    DHH, Doppelhaushälfte
    RMH, RH-Haus => Reihenhaus
    ETW, Eigentumswohnung
    Wohnungseigentümergemeinschaft, Eigentümergemeinschaft
    ETV, Eigentümerversammlung
    HV Firma, HV vom Haus, HV meldet sich nicht => Hausverwaltung
    NKA, NK-Abrechnung, BK-Abrechnung => Nebenkostenabrechnung, Betriebskostenabrechnung
    NK-Nachzahlung, NK Nachzahlung, BK-Nachzahlung => Nebenkostenabrechnung, Nachzahlung
    NKM, Nettomiete => Kaltmiete, Nettokaltmiete
    WM inkl NK, WM Wohnung => Warmmiete
    HK-Abrechnung, Heizkostenabrechnung => Heizkosten, Abrechnung
    NKVZ, NK-VZ, Nebenkostenvorauszahlung => Vorauszahlung, Nebenkosten
    2ZKB, 3ZKB, 2 ZKB, 3 ZKB, ZKBB => Wohnung, Zimmer, Küche, Bad
    KDB, Küche Diele Bad => Wohnung, Ausstattung
    TG-Platz, TG-Stellplatz => Tiefgaragenstellplatz, Tiefgarage
    qm, m2, m², Quadratmeter
    cbm, m3, m³, Kubikmeter
    Rauchmelder RWM, RWM => Rauchmelder, Rauchwarnmelder
    USt, Umsatzsteuer
    USt-Voranmeldung, UStVA, Umsatzsteuervoranmeldung
    ESt, ESt-Erklärung, EkSt => Einkommensteuer, Einkommensteuererklärung, Steuererklärung
    LSt, LSt-Bescheinigung, LStB => Lohnsteuer, Lohnsteuerbescheinigung
    KiSt, Kirchensteuer
    Soli, Solidaritätszuschlag
    GewSt, Gewerbesteuer
    KapSt, KESt, Abgeltungssteuer, Kapitalertragsteuer
    GrSt, Grundsteuer
    GrESt, Grunderwerbsteuer
    ErbSt, Erbschaftsteuer
    SteuerID, Steuer-Nr, Steuernr, StNr => Steuernummer, Steuer-ID, Steueridentifikationsnummer
    St-Nr => Steuernummer, Steuer-ID, Steueridentifikationsnummer
    StKl, St-Kl, Steuerkl, StKl wechseln => Steuerklasse, Steuerklassenwechsel
    RAin => Rechtsanwalt, Anwalt
    ALG I, ALG1, AlgI => Arbeitslosengeld
    ALG2, AlgII, H4, HartzIV => Bürgergeld, Grundsicherung
    BAB => Berufsausbildungsbeihilfe
    KiZ, Kizu, Kinderzuschlag
    KiGe, Kigeld, Kindergeldnr => Kindergeld, Kindergeldnummer
    BuT, Bildung und Teilhabe => Bildungs- und Teilhabeleistungen, Bildungspaket
    UHV, UVG, Unterhaltsvorschuss
    Agentur für Arbeit, Arbeitsamt
    FamKa, Famkasse => Familienkasse, Kindergeld
    JC, Jobcenter
    ABH, Auslenderbehörde => Ausländerbehörde
    BAMF, Migrationsamt => Bundesamt für Migration, Asyl
    EWR, Europäischer Wirtschaftsraum
    SV-Nummer, SVNR, SV-Nr => Sozialversicherungsnummer, Sozialversicherungsausweis
    Sozialversicherungsnr, SV-Ausweis => Sozialversicherungsnummer, Sozialversicherungsausweis
    RV-Nummer, RVNR, Rentenvers-Nr => Rentenversicherungsnummer, Sozialversicherungsnummer
    Rentenkasse, BfA => Deutsche Rentenversicherung, Rentenversicherung
    EM-Rente, Erwerbsminderungsrente
    BG, Berufsgenossenschaft
    BG-Unfall, Wegeunfall, BG-Fall => Arbeitsunfall, Berufsgenossenschaft, Unfallmeldung
    D-Arzt, Durchgangsarzt
    bAV, betriebliche Altersvorsorge, betriebliche Altersversorgung
    VWL, VL-Vertrag, vermögenswirksame Leistungen
    KV-Karte, KK-Karte, KK Karte, Krankenkarte, Versichertenkarte
    eGK, elektronische Gesundheitskarte, Gesundheitskarte
    KK-Wechsel, KK wechseln => Krankenkassenwechsel, Krankenkasse
    Vers-Nr, VSNR, VS-Nr => Versicherungsnummer, Versicherungsscheinnummer, Versicherungsschein
    Versicherungsnr, Versnr => Versicherungsnummer, Versicherungsscheinnummer, Versicherungsschein
    Pol-Nr, Policennr, Policennummer, Police-Nr => Versicherungsscheinnummer, Versicherungsschein
    VN, Versicherungsnehmer
    SB bei Kasko, SB im Schadensfall, SB Vollkasko => Selbstbeteiligung
    HP-Versicherung, PHV, Privathaftpflicht, private Haftpflicht
    HR-Versicherung, HRV => Hausratversicherung
    RLV, Risiko-LV, Risikolebensversicherung
    KLV, Kapital-LV, LV auszahlen => Lebensversicherung, Auszahlung
    RS-Versicherung, Rechtsschutzversicherung
    VK mit SB, VK-Versicherung => Vollkasko, Vollkaskoversicherung
    TK-Schaden, TK mit SB => Teilkasko, Teilkaskoversicherung
    THV, Tierhalter-Haftpflicht, Hunde-OP => Tierhalterhaftpflicht, Tierversicherung
    Tierhaftpflicht => Tierhalterhaftpflicht, Tierversicherung
    AK-Versicherung, AKV, Auslands-KV => Auslandsreisekrankenversicherung, Reisekrankenversicherung
    RRV, Reiserücktritt, Reiserücktrittsversicherung
    SF-Rabatt, Prozente übernehmen => Schadenfreiheitsrabatt, Schadenfreiheitsklasse
    HKP, Heil-Kostenplan => Heil- und Kostenplan
    HKP Pflege, HKP Pflegedienst => häusliche Krankenpflege
    KFO, Kieferorthopädie
    PG beantragen, PG 2, PG 3 => Pflegegrad, Pflegegeld
    MD-Prüfung, MD-Gutachten, MDK kommt => Medizinischer Dienst, Begutachtung, Pflegegrad
    VHP, Verhinderungspflege
    KZP, Kurzzeitpflege
    SBA, SB-Ausweis, Schwerbehindertenausweis
    GdB 50, 50 GdB => Schwerbehindertenausweis, Schwerbehinderung, Grad der Behinderung
    GdB beantragen => Schwerbehindertenausweis, Schwerbehinderung, Grad der Behinderung
    RX-Rezept, Rx, rezeptpflichtig, verschreibungspflichtig
    OTC, rezeptfrei, verschreibungsfrei, ohne Rezept
    BTM, BTM-Rezept => Betäubungsmittel, Rezept
    PZN, Pharmazentralnummer
    eRezept, E Rezept, e-Rp, elektronisches Rezept
    Ü-Schein, Ü-Schein vergessen, Überweisungsschein => Überweisung, Facharzt
    Folgerezept, Dauerrezept, Wiederholungsrezept => Rezept bestellen, Rezept, Medikament
    Folge-AU => Folgebescheinigung, Arbeitsunfähigkeitsbescheinigung, Krankmeldung
    Folgekrankschreibung => Folgebescheinigung, Arbeitsunfähigkeitsbescheinigung, Krankmeldung
    FolgeAU => Folgebescheinigung, Arbeitsunfähigkeitsbescheinigung, Krankmeldung
    e-AU => Arbeitsunfähigkeitsbescheinigung, Krankmeldung, elektronische Krankmeldung
    elektronische AU => Arbeitsunfähigkeitsbescheinigung, Krankmeldung, elektronische Krankmeldung
    Arbeitsunfähigkeitsbescheinigung, AU-Schein, AUB, Krankschreibung
    K-Schein, Krankschein, Krankenschreibung => Krankmeldung, Arbeitsunfähigkeitsbescheinigung
    OP-Termin, OP absagen, OP verschieben => Operation, Termin, Eingriff
    Hausi, Hausdoktor, HA-Praxis => Hausarzt, Arztpraxis
    Doc, Onkel Doktor => Arzt, Praxis
    Gyn, Gyni, Gynäkologin => Frauenarzt, Gynäkologe
    Psychodoc, Psychologin, Seelenklempner => Psychotherapeut, Psychotherapie, Psychiater
    Orthopädin => Orthopäde, Orthopädie
    Physio, Krankengymnastik, Physiotherapie, KG-Rezept
    Logo beim Kind, Logo-Therapie => Logopädie, Sprachtherapie
    MLD, Lymphdrainage
    KH-Aufenthalt, KH-Tagegeld, KHT => Krankenhausaufenthalt, Krankenhaustagegeld
    KTG, Krankentagegeld
    AHB, Anschlussheilbehandlung
    Muki-Kur, MuKi, Mutter-Kind-Kur
    ZNA, Notaufnahme
    Impfe, Impfung
    U-Untersuchung, U3, U6, U9, J1 => Vorsorgeuntersuchung, Kinderarzt
    Kfz-Schein, ZB1, ZB 1, ZB I => Fahrzeugschein, Zulassungsbescheinigung Teil I
    Zulassungsbescheinigung Teil 1, FZ-Schein => Fahrzeugschein, Zulassungsbescheinigung Teil I
    Kfz-Brief, ZB2, ZB 2, ZB II => Fahrzeugbrief, Zulassungsbescheinigung Teil II
    Zulassungsbescheinigung Teil 2, FZ-Brief => Fahrzeugbrief, Zulassungsbescheinigung Teil II
    Fzg, Fhzg, Fahrzg => Fahrzeug, Auto
    FG-Nr, Fgst-Nr, FGNR, VIN, FIN-Nummer => Fahrgestellnummer, Fahrzeugidentifikationsnummer
    Kennz, KFZ-Kennz, Kz-Schild => Kennzeichen, Nummernschild
    HSN, TSN, HSN TSN, KBA-Nr => Schlüsselnummer, Herstellerschlüsselnummer, Typschlüsselnummer
    EZ Auto, EZ vom Auto => Erstzulassung
    KM-Stand, Kmstand, Kilometer-Stand => Kilometerstand
    km, Kilometer
    AHK, Anhängerkupplung
    E-Auto, Elektroauto, Elektrofahrzeug, BEV
    Plugin-Hybrid, PHEV, Plug-in-Hybrid
    H-Kennzeichen, H-Zulassung => Oldtimer, Oldtimerkennzeichen
    MPU, Idiotentest, Medizinisch-Psychologische Untersuchung
    FS Klasse B, FS weg, FS verloren, FS beantragen => Führerschein, Fahrerlaubnis
    BF17, Führerschein mit 17, begleitetes Fahren
    BE Führerschein, BE-Schein, B96, BE machen => Anhängerführerschein, Anhänger, Führerscheinklasse
    A2 Führerschein, AM Führerschein => Motorradführerschein, Führerscheinklasse
    P-Schein, Personenbeförderungsschein
    FZ beantragen, FüZ, poliz Führungszeugnis, erweitertes FZ => Führungszeugnis
    PA beantragen, BPA => Personalausweis, Ausweis
    RP abgelaufen, ReiPa, Reisepaß => Reisepass
    AT verlängern, eAT => Aufenthaltstitel
    BÜA, BA Termin, Bürgerbüro => Bürgeramt, Termin
    OA, OrdA, O-Amt => Ordnungsamt
    BHF, Bf => Bahnhof
    Hbf, Hauptbahnhof
    RB, Regio, Regionalzug => Regionalbahn, Nahverkehr, Zug
    SEV, Schienenersatzverkehr, Ersatzbus
    D-Ticket, Dticket, 49-Euro-Ticket, 58-Euro-Ticket => Deutschlandticket, Monatskarte, Abo
    63-Euro-Ticket, 9-Euro-Ticket => Deutschlandticket, Monatskarte, Abo
    BC25, BC50, BC 25, BC 50, BC100, Bahn Card => BahnCard, Ermäßigungskarte
    Sparticket, SSP, SP Ticket => Sparpreis, Zugbindung
    Zugbindung weg, Zugbindung aufgehoben => Zugbindung, Verspätung, anderer Zug
    Mobi-Service, Rollihilfe => Mobilitätsservice, Rollstuhl, Einstiegshilfe
    FGR, FGR-Antrag, FGR Formular => Fahrgastrechte, Entschädigung
    FEP, Fahren ohne Ticket => erhöhtes Beförderungsentgelt, Fahrkartenkontrolle
    ohne Ticket erwischt => erhöhtes Beförderungsentgelt, Fahrkartenkontrolle
    EBE bekommen, EBE zahlen, EBE Widerspruch => erhöhtes Beförderungsentgelt, Einspruch
    MoKa, Monatsticket, Monatskarte
    JaKa, Jahresticket, Jahreskarte
    Semti, SemTix => Semesterticket, Studierende
    OEPNV, Öpis => öffentliche Verkehrsmittel, Nahverkehr
    Kontonr, KtoNr, Kto-Nr => Kontonummer, IBAN, Konto
    GV Karte, EC, Maestro => Girocard, Bankkarte, Debitkarte
    KK-Abrechnung, KK Abrechnung, KK gesperrt => Kreditkarte, Kreditkartenabrechnung
    KK-Nummer, CVC, CVV, CVV2, Prüfziffer Karte => Kartenprüfnummer, Kreditkarte
    GAA, ATM, Geldautomat
    Überw, Überwsg, Üw-Beleg, ÜW => Überweisung
    VWZ, Verw-Zweck, Verwendungszw, Verwendungszweck
    LS-Einzug, SEPA-LS, SEPA-Mandat => Lastschrift, Einzugsermächtigung, SEPA-Lastschriftmandat
    Lastschriftmandat => Lastschrift, Einzugsermächtigung, SEPA-Lastschriftmandat
    RLS, LS zurückgeben, Rückbucher, LS geplatzt => Rücklastschrift, Lastschrift
    DA einrichten, DA löschen, Dauerüberweisung => Dauerauftrag
    GLÄ-ID, Gläubiger-ID => Gläubiger-Identifikationsnummer
    TG-Konto, TGK, Tagesgeld => Tagesgeldkonto, Zinsen
    VB Preis, VHB, VB => Verhandlungsbasis, verhandelbar
    FP Preis, FP kein VB => Festpreis
    AZ Kredit, AZ leisten => Anzahlung
    RG, Rechng, Rechn, Rgn => Rechnung
    RG falsch, RG fehlt, RG nicht bekommen => Rechnung, Rechnungskopie
    RG-Adresse, RG-Anschrift => Rechnungsadresse
    RG-Betrag => Rechnungsbetrag
    GS-Code, GS Code, GSC, GS einlösen => Gutscheincode, Gutschein
    LS-Nummer, Lieferschein-Nr, LS-Nr => Lieferschein, Lieferscheinnummer
    LS-Adresse, Lieferadr, Liefer-Adr, Lief-Adresse => Lieferadresse
    Liefg, Lieferg => Lieferung
    Lief-Termin, Liefertermin, Wunschliefertermin
    VSK, Versandk, Vers-Kosten, VK-frei, vskfrei => Versandkosten, versandkostenfrei
    NN, per NN => Nachnahme
    Art.-Nr, SKU, EAN => Artikelnummer
    Ser-Nr, S/N, Serial Number => Seriennummer
    Sdg-Nr, Sendungsnr, Paketnr, Sendungs-ID => Sendungsnummer, Sendungsverfolgung
    Barcode vom Paket => Sendungsnummer, Sendungsverfolgung
    Vertr-Nr, VertragsID, VNR, V-Nr, Vertrags-Nr => Vertragsnummer
    KdNr vergessen, Kundennr weg, Knr, K-Nr => Kundennummer
    Mitgl-Nr, Mitgliedsnr, Mitgl => Mitgliedsnummer, Mitglied
    Aktenz, AZ vom Schreiben, Az, Geschäftszeichen => Aktenzeichen
    Vorgangsnr, Vorgangs-ID, Ticketnr, Ticketnummer => Vorgangsnummer, Bearbeitungsnummer, Ticket
    Ticket-ID, Case Number => Vorgangsnummer, Bearbeitungsnummer, Ticket
    Strasse, Straße
    Hausnr, Haus-Nr, HNr => Hausnummer, Adresse
    Adr ändern, Adressänd, Addy => Adresse, Adressänderung
    neue Adr, neue Anschrift, Adr stimmt nicht => Adressänderung, Umzug
    GebDat, Geburtstag ändern, Geb-Datum => Geburtsdatum
    GebName, geb Name, Mädchenname, Geburtsname
    Fam-Name, NN ändern => Nachname, Namensänderung
    verh, Fam-Stand => Familienstand, verheiratet, geschieden
    Unterschr, U-Schrift, Signatur => Unterschrift, unterschreiben
    Öffz, ÖZ, Öffnungsz, Oeffnungszeiten, Öffi-Zeiten => Öffnungszeiten
    am WE, Wochenend => Wochenende
    Feiert, an Feiertg => Feiertag, Öffnungszeiten
    tägl, jeden Tag, täglich
    wöchtl, jede Woche, wöchentlich
    jährl, p.a., pro Jahr, jährlich
    pM, p.M., mntl, pro Monat, monatlich
    pP, p.P., pro Nase, pro Person
    Erw, Erwachs, Erwachsene
    Kd Ticket, Kids Ticket => Kinder, Kinderticket
    erm, ermäß => Ermäßigung, ermäßigt
    Std, Stunden
    ÜN, Übern, ÜF => Übernachtung, Übernachtung mit Frühstück
    HP Hotel => Halbpension, Verpflegung
    DZ, Doppelzimmer
    EZ, Einzelzimmer
    Fe-Wo => Ferienwohnung
    WoMo => Wohnmobil
    WoWa => Wohnwagen
    DJH, JuHe, Jugendherberge
    inkl Frühstück, Früst inkl => Frühstück inklusive, Frühstück
    Reservier => Reservierung
    Best-Bestätigung => Bestellbestätigung, Auftragsbestätigung
    Mindestbestellw, MBW, Mindestbestellwert
    MLZ, Mindestvertragsl, Mindestlaufzeit, Mindestvertragslaufzeit
    VLZ, VVL, Vertragsverl => Vertragsverlängerung, Laufzeit
    Kdg, Kündi => Kündigung, kündigen
    Kündi schreiben, Kdg-Frist, Kü-Frist => Kündigungsfrist, Kündigung
    RNM, MNP, Rufnummernmitn => Rufnummernmitnahme
    AB einrichten => Anrufbeantworter, Mailbox
    Mobilnr, Mob-Nr, Handynr ändern, Mobilnummer ändern => Handynummer, Mobilfunknummer, Rufnummer
    FritzBox, Speedport, EasyBox => Router, Modem
    SSID, WLAN-Name, Netzwerkname
    WLAN-PW, WPA-Key, WPA2 Key => WLAN-Passwort
    LAN, LAN-Kabel, Ethernet, Ethernetkabel => Netzwerkkabel, Netzwerk, Router
    ONT, GF-Modem, GF-TA, GFTA => Glasfaser-Modem, Glasfaseranschluss
    Glasfaser, FTTH, FTTB
    Breitband => Internetanschluss
    BT geht nicht, BT-Kopfhörer, Blauzahn => Bluetooth
    OS Update, OS Version => Betriebssystem
    URL, Webadresse, Internetadresse
    DL-Geschwindigkeit, Upload Speed => Internetgeschwindigkeit, Bandbreite, Download
    Mbit/s, Gbit => Bandbreite, Internetgeschwindigkeit
    GB-Volumen, Gigs, Gigabyte => Datenvolumen
    Z-Nr Strom => Zählernummer
    Zst, Z-Stand, ZStand, Zählerst => Zählerstand
    HT/NT, Hochtarif, Niedertarif => Nachtstrom, Doppeltarifzähler, Zähler
    MaLo, MaLo-ID, Malo ID, Marktlokation => Marktlokations-ID, Zählernummer
    mME, iMSys, moderne Messeinrichtung, intelligentes Messsystem => Smart Meter, Stromzähler
    WP-Tarif, WP-Strom, WP Strom => Wärmepumpenstrom, Wärmepumpe
    EEG-Vergütung, EEG Geld, Einspeisegeld => Einspeisevergütung
    BKW, Balkon-PV => Balkonkraftwerk, Steckersolargerät
    WB, WB zuhause, Wall Box => Wallbox, Ladestation
    BAFA, KfW, BAFA-Förderung, KfW-Förderung => Förderung, Zuschuss
    EnAusweis, E-Ausweis Haus => Energieausweis
    GVS, Grundvers => Grundversorgung
    iSFP => Sanierungsfahrplan, Energieberatung
    AV Vertrag, ArbV => Arbeitsvertrag
    AG muss, mein AG, vom AG => Arbeitgeber
    AN-Anteil => Arbeitnehmeranteil, Sozialversicherung
    PZ, Probez => Probezeit
    ÜStd, Ü-Stunden, Überstd => Überstunden
    AZ-Konto, AZK => Arbeitszeitkonto
    U-Tage, Urlaubstg, Resturl => Urlaubstage, Urlaub, Resturlaub
    U-Geld, Ugeld => Urlaubsgeld
    W-Geld, Wgeld, 13tes, 13. Gehalt => Weihnachtsgeld, Sonderzahlung
    LoA, Lohnabr, Gehaltsabr, Lohnschein => Gehaltsabrechnung, Lohnabrechnung
    MuSchu, MuSchG, BV schwanger => Mutterschutz, Beschäftigungsverbot
    EZ beantragen, EZ nehmen, Elternz => Elternzeit
    EG beantragen, EG plus, ElterngeldPlus => Elterngeld
    KUG => Kurzarbeitergeld, Kurzarbeit
    Minijobber, 520-Euro-Job, 556-Euro-Job, 603-Euro-Job => Minijob, geringfügige Beschäftigung
    HiWi, SHK, WHK => studentische Hilfskraft, Werkstudent
    Refi => Vorbereitungsdienst, Referendariat
    Prakti, Praktikantin, Schulprakti => Praktikum, Praktikant
    Bewerbungsu, BewU => Bewerbungsunterlagen, Unterlagen
    VG Termin, VG eingeladen, VSG => Vorstellungsgespräch
    BA-Arbeit, MA-Arbeit, BA-Thesis, Masterthesis => Bachelorarbeit, Masterarbeit, Abschlussarbeit
    Studi, Studis, Student, Studierende
    Ersti, Erstis, Erstsemester
    Prof, Profs, Doz => Professor, Dozent
    VL, VO Uni, Lecture => Vorlesung, Lehrveranstaltung
    Klausuranm, Klausur-Anmeldung => Prüfungsanmeldung
    Credit Points, Creditpoints => Leistungspunkte
    NC, Numerus clausus => Zulassungsbeschränkung, Zulassung
    Imma, Imma-Bescheinigung => Immatrikulationsbescheinigung, Studienbescheinigung
    Immabescheinigung, Stud-Bescheinigung => Immatrikulationsbescheinigung, Studienbescheinigung
    Exma => Exmatrikulation
    Matrikelnr, Matnr, Matr-Nr, Mtknr => Matrikelnummer
    Stip => Stipendium
    AStA, StuRa, Stupa => Studierendenvertretung
    Bib, Bibo, Stabi, Unibib => Bibliothek, Bücherei
    SB-Kasse, SB Kasse, Self-Checkout, Selfcheckout => Selbstbedienungskasse, Kasse
    SB-Waschanlage, SB-Wäsche => Waschanlage, Selbstbedienung
    Ganztag, OGS, OGTS, GTS => Ganztagsschule, Nachmittagsbetreuung
    SuS, Schülis => Schüler
    EB-Gespräch, Elternspr => Elternabend, Elternsprechtag
    Ki-Ta, Kindi => Kindergarten, Kita
    Eingew, Eingewöhnungsphase => Eingewöhnung
    SEPAMandat, Essensgeld LS => Lastschrift, SEPA-Lastschriftmandat
    JHV, MV Verein, Mitgliederversammlung, Jahreshauptversammlung
    Spendenq, SpQ, Spendenbesch => Spendenbescheinigung, Zuwendungsbestätigung
    EA-Pauschale, ÜL-Pauschale, ÜL-Schein => Übungsleiter, Ehrenamtspauschale
    Orga, Orga-Team, Orgateam => Organisation, Veranstalter
    ASAP brauche, asap, schnellstmögl, sofo, eilt, eilig => dringend, sofort, schnell, Express
    abzgl, abzüglich
    n.V., nV, nach Absprache, nach Vereinbarung
    telef, telefon., telefonisch
    schriftl, schriftlich
    persönl => persönlich
    gebr, gebraucht, 2nd hand, 2. Hand
    defekt, rep-bedürftig, reparaturbedürftig
    Ersatzt, E-Teil, E-Teile => Ersatzteil
    BDA, Bedienungsanl, GA vom Gerät => Bedienungsanleitung, Gebrauchsanweisung, Anleitung
    BA vom Gerät => Bedienungsanleitung, Gebrauchsanweisung, Anleitung
    Neupr => Neupreis
    inkl Zub => Zubehör
    RestGar => Garantie, Garantiezeit
    Gewährl, Gewährl-Recht => Gewährleistung
    Rekla, Reklas, Reklam => Reklamation, reklamieren
    Retoure-Nr, RMA, RMA-Nummer, RMA Nr => Retourennummer, Rücksendenummer, Rücksendung
    KV vom Handwerker, Kostenvoranschl => Kostenvoranschlag
    AG anfordern => Angebot, Kostenvoranschlag
    mögl, gehts noch => möglich
    Benachr, Benachrichtg => Benachrichtigung
    Mitarb, MA am Telefon, MA unfreundlich => Mitarbeiter, Beschwerde
    GF sprechen, Chef sprechen => Geschäftsführung, Beschwerde
    parkieren, Parkfeld, Parkingplatz => parken, Parkplatz
    Parkpickerl, Anwohnerparkausweis, Bewohnerparkausweis, Anwohnerparkkarte
    Parkbusse, Ordnungsbusse, Organmandat => Strafzettel, Bußgeld, Verwarnungsgeld
    Organstrafverfügung, Parkbuße => Strafzettel, Bußgeld, Verwarnungsgeld
    Busse bezahlen, Busse bekommen, Busse erhalten => Bußgeld, Strafzettel, Geldbuße
    Kurzparkzone, Blaue Zone => Parkzone, Parkscheibe, Parken
    Parkingticket, Parkbillett, Parkzettel => Parkschein, Parkticket
    Feber => Februar
    Trafik, Trafikant, Tabaktrafik => Kiosk, Tabakladen, Verkaufsstelle
    Sackerl, Sackl, Säckli, Plastiksackerl => Tüte, Tragetasche, Beutel
    Kassa, Kassazettel, Kassabon, Kassenzetterl => Kasse, Kassenbon, Kassenbeleg
    Obers, Schlagobers, Rahm, Schlagrahm, Nidel => Sahne
    Paradeiser, Erdäpfel, Fisolen, Karfiol, Kren, Vogerlsalat, Rüebli => Gemüse, Lebensmittel
    Nüsslisalat, Zucchetti, Kabis => Gemüse, Lebensmittel
    Marillen, Ribisel, Zwetschken, Ringlotten => Obst, Früchte
    Faschiertes, Gehacktes, Hackfleisch
    Topfen, Quark
    Glace, Glacé, Gelato => Eis, Speiseeis
    Poulet, Güggeli, Hendl, Backhendl, Broiler => Hähnchen, Hühnchen
    Jause, Znüni, Zvieri, Brotzeit, Vesper => Zwischenmahlzeit, Imbiss, Verpflegung
    Morgenessen, Zmorge => Frühstück
    Zmittag => Mittagessen
    Nachtessen, Znacht, Nachtmahl => Abendessen
    Apfelsine, Orange
    Möhre, Karotte, Mohrrübe, Gelbe Rübe
    Rotkohl, Blaukraut, Rotkraut
    Bulette, Fleischpflanzerl, Fleischküchle, Fleischlaberl, Frikadelle
    Fleischer, Metzger, Fleischhauer, Schlachter
    Zuckerl, Guatsli => Süßigkeiten
    Beiz, Beisl, Wirtshaus => Gaststätte, Restaurant, Lokal
    Serviertochter, Serviceperson, Servierpersonal => Kellnerin, Bedienung, Servicekraft
    Konsumation, Konsumationspflicht => Verzehr, Mindestverzehr, Verpflegung
    Fränkli, CHF, sFr => Schweizer Franken, Währung
    Betreibung, Betreibungsandrohung, Zahlungsbefehl => Inkasso, Zahlungsverzug, Mahnverfahren
    Betreibungsauszug => Bonitätsauskunft, Schufa-Auskunft, Betreibungsregister
    Betreibungsregisterauszug => Bonitätsauskunft, Schufa-Auskunft, Betreibungsregister
    Einzahlungsschein, ESR, QR-Einzahlungsschein => QR-Rechnung, Überweisung, Zahlungsbeleg
    Zahlschein => QR-Rechnung, Überweisung, Zahlungsbeleg
    Zahlung mit Twint, twinten, Twint => Zahlungsart, mobil bezahlen, Zahlungsmethode
    Postomat, Bancomat => Geldautomat, Bargeld
    Bankomatkasse => Bankkarte, Girocard, Debitkarte
    Bankomat kaputt, Bankomat Karte geschluckt => Geldautomat, Karte eingezogen
    Konto überzogen minus, Rahmen am Konto, Überziehungsrahmen => Dispokredit, Überziehung
    Sparbüchl, Sparbüchse, Sparheft => Sparbuch, Sparkonto
    Evidenzkonto => Girokonto, Konto
    Pensionierung, in Pension, pensioniert, Pensionsantritt => Rente, Ruhestand, Renteneintritt
    Pensionskasse, zweite Säule, 2. Säule, BVG-Rente => betriebliche Altersvorsorge, Altersvorsorge
    Säule 3a, dritte Säule, 3. Säule, 3a Konto => private Altersvorsorge, Altersvorsorge
    AHV-Nummer, AHV-Nr, Versichertennummer AHV => Sozialversicherungsnummer
    PVA, Pensionsversicherung, Pensionsversicherungsanstalt => Rentenversicherung
    ÖGK, Gebietskrankenkasse, GKK, SVA, SVS => Krankenkasse, Sozialversicherung
    eCard, e-card vergessen => Versichertenkarte, Gesundheitskarte
    Krankenkassenprämie, Prämie Krankenkasse => Krankenversicherungsbeitrag, Beitrag
    AMS, RAV, Arbeitsmarktservice => Agentur für Arbeit, Arbeitslosengeld, arbeitslos
    Arbeitslosentaggeld, Stempelgeld, stempeln gehen => Arbeitslosengeld, arbeitslos melden
    Arbeitslose beziehen, Arbeitslosenkasse => Arbeitslosengeld, arbeitslos melden
    Notstandshilfe, Mindestsicherung => Grundsicherung, Bürgergeld, Sozialleistungen
    Sozialhilfebezug => Grundsicherung, Bürgergeld, Sozialleistungen
    Kinderbeihilfe, Kinderzulage, Familienzulage => Kindergeld
    Karenzgeld, Kinderbetreuungsgeld, in Karenz => Elterngeld, Elternzeit
    Papamonat, Vaterschaftsurlaub, Väterkarenz => Elternzeit, Vaterschaftszeit, Vater
    Dienstnehmer => Arbeitnehmer, Mitarbeiter, Beschäftigter
    Dienstgeber, DG Firma => Arbeitgeber
    Lohnausweis, Lohnzettel L16, Jahreslohnzettel => Lohnsteuerbescheinigung, Gehaltsnachweis
    Arbeitnehmerveranlagung => Steuererklärung, Einkommensteuererklärung, Lohnsteuerjahresausgleich
    Jahresausgleich, ANV => Steuererklärung, Einkommensteuererklärung, Lohnsteuerjahresausgleich
    FinanzOnline => Steuererklärung, Einkommensteuererklärung, Lohnsteuerjahresausgleich
    Lehrabschluss, LAP, Lehrabschlussprüfung => Abschlussprüfung, Ausbildung
    Lehrtochter, Lehrbub, Lehrmädchen, Lehrstelle => Auszubildender, Ausbildung, Ausbildungsplatz
    Maturität, Maturazeugnis, Reifeprüfung, Maturand => Abitur, Abiturzeugnis, Hochschulreife
    Kanti, Kantonsschule, Gymi, AHS => Gymnasium, weiterführende Schule
    Volksschule, Primarschule => Grundschule
    Schularbeit, Schulaufgabe => Klassenarbeit, Klausur
    Supplierstunde, supplieren, Supplierplan => Vertretungsstunde, Vertretungsplan
    Klassenvorstand, Klassenlehrperson => Klassenlehrer, Klassenleitung
    Inskription, inskribieren, inskribiert => Immatrikulation, Einschreibung
    Absenz, Absenzen, Absenzenheft, Dispens => Fehlzeiten, Entschuldigung, Beurlaubung
    Nachzipf, sitzenbleiben, hockenbleiben => Wiederholungsprüfung, Versetzung, Klasse wiederholen
    Kindergartenpädagogin, Kindergärtnerin, Kindsgi => Erzieherin, Kindergarten
    Krippe, Chrippe => Kinderkrippe, Kita, Krippenplatz
    Nuggi, Schnulli => Schnuller
    Ordination, Ordi, Ordinationszeiten => Arztpraxis, Sprechzeiten, Sprechstunde
    Spitalsambulanz, Ambulanztermin => Krankenhaus, Ambulanz, Sprechstunde
    Rettung holen, Rettung rufen, Sanität, Sanka => Rettungsdienst, Krankenwagen, Notruf
    Spital, Spitaleintritt, Spitalaufenthalt => Krankenhaus, Krankenhausaufenthalt
    Spitalsaufenthalt => Krankenhaus, Krankenhausaufenthalt
    Arztzeugnis => Krankschreibung, ärztliches Attest, Arbeitsunfähigkeitsbescheinigung
    Arztbrief Bestätigung => Krankschreibung, ärztliches Attest, Arbeitsunfähigkeitsbescheinigung
    Krankenstand => Krankschreibung, ärztliches Attest, Arbeitsunfähigkeitsbescheinigung
    Krankenstandsbestätigung => Krankschreibung, ärztliches Attest, Arbeitsunfähigkeitsbescheinigung
    im Krankenstand, krankgeschrieben => Krankmeldung, arbeitsunfähig
    Medi, Medis, Medikamenti, Pulverl => Medikament, Arzneimittel
    Zivildiener, Zivi => Freiwilligendienst, Zivildienst
    Präsenzdienst, Grundwehrdienst, Rekrutenschule => Wehrdienst, Bundeswehr
    Identitätskarte => Personalausweis, Ausweis
    Identitätskarte verloren, ID verloren => Personalausweis, Verlust, Verlustanzeige
    Ausweis verloren => Personalausweis, Verlust, Verlustanzeige
    Führerausweis verloren, Fahrausweis Auto, Billet fürs Auto => Führerschein, Führerscheinverlust
    Fahrzeugausweis, Typenschein => Fahrzeugschein, Zulassungsbescheinigung, Fahrzeugpapiere
    grauer Ausweis => Fahrzeugschein, Zulassungsbescheinigung, Fahrzeugpapiere
    Motorfahrzeugkontrolle, MFK, vorführen Auto, Prüfpickerl, §57a => Hauptuntersuchung, TÜV
    Begutachtungsplakette => Hauptuntersuchung, TÜV
    Strassenverkehrsamt, StVA, Zulassungsstelle
    Nummerntafel, Kennzeichentafel, Kontrollschild, Autonummer => Kennzeichen, Nummernschild
    Autobahnpickerl, Autobahnvignette, Pickerl kaufen, Mautpickerl => Vignette, Maut
    Töff, Töffli, Moped => Motorrad, Roller
    Trottinett, Trotti => Roller, Tretroller
    Pneu, Pneus, Pneuwechsel => Reifen, Reifenwechsel
    Garagist, Autogarage, in die Garage bringen, Autospengler => Werkstatt, Kfz-Werkstatt
    Pickerl fällig, Serviceintervall => Inspektion, Wartung, Werkstatt
    Tram, Bim, Strassenbahn, Straßenbahn
    Perron, Geleis, Gleis, Bahnsteig
    Kondukteur, Kondi, Kontrolleur, Schwarzkappler => Zugbegleiter, Fahrkartenkontrolle, Schaffner
    Halbtax, Halbtaxabo, GA Abo, Generalabonnement => Abo, Ermäßigungskarte, Jahreskarte
    Klimaticket, Vorteilscard => Abo, Ermäßigungskarte, Jahreskarte
    Zehnerkarte => Mehrfahrtenkarte, Fahrkarte
    Stempelautomat, abstempeln, abknipsen, knipsen => entwerten, Entwerter, Fahrkarte
    Reisecar, Reisebus, Fernbus
    Postauto, Postbus => Linienbus, Bus
    Sessellift, Schilift, Schipass => Liftkarte, Skipass, Bergbahn
    Leeze, Göppel => Fahrrad
    Velo geklaut, Radl weg, Fahrrad weg => Fahrraddiebstahl, Diebstahl
    Velokeller, Veloraum, Radlkeller => Fahrradkeller, Abstellraum
    Velo mitnehmen, Radl mitnehmen, Veloselbstverlad => Fahrradmitnahme
    Stiegen, Treppen => Treppe, Treppenhaus
    Stiege putzen, Stiegenhausreinigung, Kehrwoche => Treppenhausreinigung, Hausordnung
    Hausbesorger, Hauswart, Abwart, Facility Manager, Hausmeister
    Mietzins, Bestandszins => Miete, Mietzahlung
    Mietzinsdepot, Mietkautionskonto, Depot Wohnung => Mietkaution, Kaution
    Wohnungsabgabe, Abnahmeprotokoll => Wohnungsübergabe, Übergabeprotokoll
    Liegenschaft, Liegenschaftsverwaltung => Immobilie, Grundstück, Hausverwaltung
    Lavabo, Spülbecken, Handwaschbecken => Waschbecken, Spüle
    Cheminée, Schwedenofen, Kachelofen => Kamin, Ofen
    Tumbler, Tömbler, Wäschetrockner, Trockner
    Waschküchenplan, Waschplan, Waschtag => Waschküche, Waschraum, Hausordnung
    Kleiderkasten, Chuchichäschtli => Schrank, Möbel
    Fauteuil, Polstersessel, Lehnsessel => Sessel, Möbel
    Polster und Decke, Tuchent, Duvet, Plumeau => Bettdecke, Kissen, Bettwäsche
    Leintuch, Leintücher, Linge, Fixleintuch => Bettlaken, Bettwäsche
    Frottiertuch, Badetücher, Tüchli => Handtuch, Handtücher
    Feudel, Leuwagen, Aufnehmer, Schrubber => Wischmopp, Reinigung
    Mistkübel, Mülleimer, Abfalleimer, Abfallkübel, Kübel
    Kehrichtsack, Kehricht, Güsel, Ghüder, Mist rausbringen => Müll, Abfall, Müllsack
    Kehrichtabfuhr, Müllmänner => Müllabfuhr, Abholung, Abfuhrkalender
    Grüngut, Grünabfuhr, Biokübel, Gartenabfall => Biomüll, Grünschnitt, Biotonne
    Mistplatz, Altstoffsammelzentrum, ASZ, Entsorgungshof, Werkhof => Wertstoffhof
    Räumgut, Entrümpelung, Sperrgut => Sperrmüll
    Zivilstand, Zivilstandsamt, Ziviltrauung => Standesamt, Familienstand
    Heimatschein, Heimatort, Bürgerort => Staatsangehörigkeit, Geburtsort
    Staatsbürgerschaftsnachweis, Staatsbürgerschaft => Staatsangehörigkeit, Einbürgerung
    Meldezettel, Wohnsitzbestätigung, Wohnsitzbescheinigung => Meldebescheinigung, Meldebestätigung
    Niederlassungsausweis => Meldebescheinigung, Meldebestätigung
    Einwohnerkontrolle, Einwohnerdienste, Einwohneramt, Magistrat => Bürgeramt, Einwohnermeldeamt
    Gemeindeamt => Bürgeramt, Einwohnermeldeamt
    Bezirkshauptmannschaft, BH Amt, Bezirksamt => Kreisverwaltung, Behörde, Amt
    Aufenthaltsbewilligung, Niederlassungsbewilligung => Aufenthaltstitel, Aufenthaltserlaubnis
    B-Ausweis, C-Ausweis, Rot-Weiß-Rot-Karte => Aufenthaltstitel, Aufenthaltserlaubnis
    Baugesuch, Bauansuchen => Baugenehmigung, Bauantrag
    Bewilligung, bewilligt => Genehmigung, genehmigen
    Ansuchen, Gesuch stellen, angesucht => Antrag, beantragen
    Stempelmarke, Bundesgebühr, Verwaltungsabgabe => Gebühr, Verwaltungsgebühr
    Traktandum, Traktanden, Traktandenliste => Tagesordnung, Tagesordnungspunkt
    Obmann, Obfrau, Vereinsobmann => Vorsitzender, Vorstand
    Vernehmlassung, Stellungnahme
    Mutation, Mutationen, Adressmutation, mutieren => Änderung, Adressänderung, ändern
    Annullation, annullieren, annulliert, Annullationskosten => Stornierung, stornieren, absagen
    Annullationsversicherung, Storno Versicherung => Reiserücktrittsversicherung
    urgieren, Urgenz => nachfragen, Erinnerung, Bearbeitungsstand
    avisieren, avisiert, Avisierung => ankündigen, Ankündigung, Liefertermin, Benachrichtigung
    refüsieren, ablehnen Annahme => Annahme verweigern, Annahmeverweigerung
    deponieren, abdeponieren => ablegen, abstellen, Ablageort
    Retoure machen, zruckschicken => zurücksenden, Rücksendung
    Herausgeld => Wechselgeld
    Retourbillett, Retourfahrt, Retourkarte => Rückfahrkarte, Rückfahrt
    allfällig, allfällige, allfälliges => eventuell, mögliche
    vorgängig, im Vorfeld => vorher, im Voraus
    fixieren Termin, Termin fixieren, fix ausmachen => Termin vereinbaren, Terminvereinbarung
    Termin ausmachen, Termin abmachen, abmachen Termin => Termin vereinbaren, Terminvereinbarung
    speditiv, pronto => schnell, sofort, Express
    pressiert, es pressiert, pressant => dringend, Express, schnell
    für lau, für umme, gratis dazu => kostenlos, kostenfrei
    Aktion im Migros, Aktionspreis, in Aktion, verbilligt => Angebot, Rabatt, Sonderangebot
    nimmer da => nicht verfügbar, ausverkauft
    Natel weg, Natel verloren => Handy, Verlust, SIM-Karte sperren
    Natelabo, Handyabo, Natelvertrag => Mobilfunkvertrag, Handyvertrag
    anläuten, Telefon läuten, aufläuten, telefonieren => anrufen, Telefon
    Wertkartenhandy => Prepaid, Guthabenkarte
    Ladebon, Handyladung, Guthabenbon => Guthaben aufladen, Guthabenkarte
    Internet daheim, Heiminternet, Festnetz Internet => Internetanschluss, Internet zu Hause
    Posteinwurf, Postkasten, Postkastl, Briefkastl => Briefkasten, Zustellung
    gelber Zettel, Hinterlegungsanzeige, Abholschein => Benachrichtigungskarte, Abholung, Filiale
    Abholungseinladung => Benachrichtigungskarte, Abholung, Filiale
    RSa, RSb, RSa-Brief, RSb-Brief, Lettre Signature, Chargé => Einschreiben
    Pöstler, Briefträger, Postbote, Paketbote
    Postfiliale, Poststelle, Postamt, Postpartner
    Coiffeur, Coiffeuse, Frisör, Haarschneider => Friseur, Friseursalon
    Spengler, Flaschner, Gas-Wasser-Installateur => Klempner, Sanitärinstallateur, Handwerker
    Kaminfeger, Rauchfangkehrer, Schlotfeger, Schornsteinfeger
    Essenkehrer => Schornsteinfeger
    Professionist, Büezer => Handwerker
    Zügelunternehmen, Zügelfirma, Zügelmann, Zügeltag => Umzugsunternehmen, Umzug
    siedeln, Übersiedlung, umsiedeln => umziehen, Umzug
    Sackgeld, Taschengeld
    Göttibueb, Göttikind, Göd, Götti => Pate, Patenkind
    Bub, Bua, Madl, Meitli, Gschrapp => Kind, Junge, Mädchen
    Lederhose => Trachtenmode, Kleidung
    Patschen, Finken Hausschuh, Schlapfen, Schlappen, Puschen => Hausschuhe, Schuhe
    Leiberl, Leibchen, Ruderleiberl => T-Shirt, Trikot, Unterhemd
    Jupe, Gilet, Veston, Sakko => Rock, Weste, Jacke, Kleidung
    Gelse, Gelsen, Stechmücke, Schnake => Mücke, Insektenschutz
    dieses Jahr, heuer, heurig
    Kreuzerl machen, ankreuzeln => ankreuzen, Auswahl
    Packerl, Päckli, Packli, Packl => Paket, Päckchen, Sendung
    Päckchen, Paket Packerl nicht da, Päckli nicht gekommen => Paket, nicht erhalten, Zustellung
    Pickal, Pickerln, Aufkleber, Sticker, Bapperl, Abziehbild
    Tixo, Tesa, Klebeband, Tesafilm
    Edding, Filzer => Filzstift, Marker
    Zewa, Küchenrolle, Küchenpapier
    Fernsprecher, Fernsprechanschluss => Telefon, Telefonanschluss, Telefonnummer
    Fernmeldeanschluss, Fernsprechnummer => Telefon, Telefonanschluss, Telefonnummer
    fernmündlich, auf telefonischem Wege, per Telefon => telefonisch, Telefon
    postalisch, auf dem Postweg, brieflich, per Brief => per Post, Postweg, schriftlich
    Kraftfahrzeug, Automobil, Pkw, Auto
    Personenkraftwagen, Personenwagen, PW Auto => Auto, Pkw, Fahrzeug
    Krad, Kraftrad, Motorrad
    Omnibus, Autobus, Kraftomnibus, Bus
    Lichtbild, Foto
    Ausweis mit Foto, Ausweis mit Bild => Personalausweis, Reisepass, Ausweis, Lichtbildausweis
    amtlicher Ausweis => Personalausweis, Reisepass, Ausweis, Lichtbildausweis
    Fahrgeld, Fahrtkosten Ticket => Fahrpreis, Beförderungsentgelt, Fahrkarte
    Entgelt, Nutzungsentgelt, Bereitstellungsentgelt => Preis, Kosten
    Erziehungsberechtigte, Eltern
    Mama und Papa, meine Eltern => Eltern, Erziehungsberechtigte, Sorgeberechtigte
    Zettel von den Eltern => Einverständniserklärung, Erziehungsberechtigte, Erziehungsbeauftragung
    Muttizettel => Einverständniserklärung, Erziehungsberechtigte, Erziehungsbeauftragung
    Unterschrift Eltern => Einverständniserklärung, Erziehungsberechtigte, Erziehungsbeauftragung
    Endgerät, Endverbraucher-Gerät, mobiles Gerät => Handy, Smartphone, Gerät
    Gerät gesperrt, Handy gelockt, Simlock => SIM-Lock, Netlock, Endgerät
    Mobilfunk, Handynetz, Mobilfunknetz, Mobilnetz
    Handyrechnung, Mobilfunkrechnung
    Gebrauchsgut, Gebrauchsgegenstand => Artikel, Ware
    Leuchte, Lampe, Beleuchtung
    Birne kaputt, Birne durchgebrannt, Glühbirne kaputt => Leuchtmittel, Leuchtmittelwechsel
    Lampe durchgebrannt => Leuchtmittel, Leuchtmittelwechsel
    Postwertzeichen, Wertzeichen => Briefmarke, Frankierung, Porto
    Lichtzeichenanlage, Lichtsignalanlage, Ampel
    Fahrtrichtungsanzeiger, Blinker
    Einfriedung, Zaun, Gartenzaun
    Behältnis, Gefäß, Behälter
    Antragsteller, Antragstellerin, wer beantragen darf => Antrag, berechtigt, beantragen
    Unterfertigter, Gefertigter, Unterzeichner => Unterschrift, Unterzeichnender
    unterfertigen, unterfertigt, signieren => unterschreiben, Unterschrift
    Ableben, Hinscheiden, verscheiden, entschlafen => Todesfall, verstorben
    Niederkunft, Entbindung, Geburt
    guter Hoffnung, in anderen Umständen, in freudiger Erwartung => schwanger, Schwangerschaft
    Abkömmling, Abkömmlinge, Sprössling => Kind, Kinder
    Gemahl, Gemahlin, Gattin, Ehegatte, Ehegattin => Ehepartner, Ehefrau, Ehemann
    ehelichen, vermählen, Vermählung, getraut werden => Eheschließung, Trauung, Heirat
    wohnhaft, Domizil => Wohnsitz, Adresse, Anschrift
    Meldeanschrift, Meldeadresse, gemeldete Adresse
    Zweitwohnsitz, Nebenwohnung, Nebenwohnsitz, zweite Wohnung gemeldet
    entrichten, Entrichtung, zu entrichten => bezahlen, Zahlung
    Betrag entrichten, Summe begleichen, Rechnung begleichen => Rechnung bezahlen, Zahlung
    Rechnung bezahlen, Rechnung zahlen => begleichen, Zahlung, Überweisung
    Obolus, Scherflein, kleiner Beitrag => Spende, Unkostenbeitrag
    zahlbar, zahlbar bis, Zahlungsziel => Fälligkeit, Zahlungsfrist, fällig
    Säumnis, säumig, im Verzug, in Verzug => Zahlungsverzug, verspätete Zahlung
    Verspätungszuschlag, Verzugsgebühr => Säumniszuschlag, Verzugszinsen, Mahngebühr
    Valuta, Wertstellung
    Kontosaldo => Kontostand
    Besoldung, Dienstbezüge => Gehalt, Vergütung, Bezüge
    Dienststelle, Amtsstube, Dienstsitz => Behörde, Amt, Zuständigkeit
    Dienstzeiten, Amtsstunden, Geschäftszeiten, Parteienverkehr => Öffnungszeiten, Sprechzeiten
    Schalterstunden, Publikumsverkehr => Öffnungszeiten, Sprechzeiten
    Geschäftszeiten, Sprechzeiten, Servicezeiten => Öffnungszeiten, Erreichbarkeit
    wann habt ihr offen, wann macht ihr auf => Öffnungszeiten, Geschäftszeiten, Servicezeiten
    wann macht ihr zu => Öffnungszeiten, Geschäftszeiten, Servicezeiten
    Formblatt, Bogen zum Ausfüllen, Antragsbogen => Formular, Antragsformular, Vordruck
    Zettel zum Ausfüllen => Formular, Antragsformular, Vordruck
    Papierkram, Schreibkram, Zettelkram => Unterlagen, Dokumente, Formular
    Ausfertigung, Zweitausfertigung, zweifache Ausfertigung => Exemplar, Kopie, Original
    Duplikat, Zweitexemplar, nochmal ausdrucken => Zweitschrift, Kopie, Ersatz
    beglaubigt, amtlich beglaubigt, beglaubigte Abschrift => beglaubigte Kopie, Beglaubigung
    Stempel vom Amt, mit Stempel, amtlicher Stempel => Beglaubigung, beglaubigt
    Niederschrift, Sitzungsniederschrift, Mitschrift => Protokoll
    Unterschriftenliste, Bürgerbegehren => Petition, Bürgerbeteiligung
    Ersuchen, ich ersuche, bitte um Zusendung => anfordern, bitten, Anfrage
    Obsorge, Sorgerecht, elterliche Sorge
    Spesen => Aufwandsentschädigung, Kostenerstattung, Auslagen
    Diäten, Tagegeld, Verpflegungspauschale => Verpflegungsmehraufwand, Reisekosten
    Dienstplan, Schichtplan, Einsatzplan, Arbeitsplan
    Fernbleiben, ferngeblieben => Abwesenheit, Fehlzeiten, nicht erschienen
    veräußern, Veräußerung => verkaufen, Verkauf
    käuflich erwerben, anschaffen, Anschaffung, zulegen => kaufen, Kauf, erwerben
    feilbieten, inserieren, annoncieren, Annonce => Anzeige, Inserat, verkaufen
    Erzeugnis, Fabrikat, Erzeugnisse => Produkt, Artikel, Hersteller
    Verzehr, verspeisen => verzehren, Essen
    mitgebrachte Speisen, eigenes Essen => Verzehr, mitgebrachte Speisen und Getränke
    eigene Getränke, Essen mitbringen => Verzehr, mitgebrachte Speisen und Getränke
    Beherbergung, Nachtquartier, Nachtlager => Übernachtung, Unterkunft
    Bettensteuer, Citytax, City Tax, Beherbergungssteuer
    Gästebeitrag, Kurbeitrag, Kurabgabe => Kurtaxe
    Fahrgäste, Mitfahrende => Mitreisende, Begleitperson, Fahrgast
    Fahrzeuglenker, Lenker, Autolenker => Fahrer
    Beifahrer, Sozius, Mitfahrer
    Zulassungsbesitzer, auf wen zugelassen => Fahrzeughalter, Halter
    Abstellplatz, Stellplatz, Einstellplatz, Parkplatz
    Kleinkraftrad, Mofa, Mokick, Moped
    Lebensmittelpunkt, wo ich wohne, wo man lebt => Wohnsitz, Hauptwohnsitz
    Privatmann, Privatperson, Privatleute => Verbraucher, Privatkunde
    Zahler, wer bezahlen muss => Kontoinhaber, Rechnungsempfänger, Zahlungspflichtiger
    Zahlungsempfänger, Begünstigter, an wen überweisen => Empfänger, Kontoinhaber, Bankverbindung
    wohin überweisen => Empfänger, Kontoinhaber, Bankverbindung
    Geldinstitut, Kreditinstitut, Bankhaus, Hausbank
    Geldschein, Banknote, Papiergeld
    Hartgeld, Münzgeld, Kleingeld, Münzen
    unbar, mit Karte, mit Plastikgeld => bargeldlos, Kartenzahlung
    Kennwort vergessen, Codewort, Geheimwort => Passwort, Passwort vergessen, Kennwort
    Benutzerkennung, Kennung, Nutzerkennung, Zugangskennung => Benutzername, Anmeldename
    Rundschreiben => Information, Mitteilung, Newsletter
    Inaugenscheinnahme, besehen, Lokalaugenschein => Besichtigung, Besichtigungstermin
    Örtlichkeit, Räumlichkeit, Räumlichkeiten, Lokalität => Raum, Räume, Standort
    Bedürfnisanstalt, Abort, stilles Örtchen, Lokus, Häusl => Toilette, WC, Sanitäranlagen
    Badeanstalt, Freibad, Hallenbad, Schwimmhalle => Schwimmbad, Bad
    Leibesübungen, Leibeserziehung, Turnunterricht, Turnen => Sport, Sportunterricht
    Lichtspielhaus, Filmtheater, Kino
    Warenhaus, Kaufhaus, Kaufhalle, Einkaufszentrum
    Kolonialwaren, Krämer, Tante-Emma-Laden => Lebensmittelgeschäft, Laden
    Drogist, Drogeriewaren, Drogeriemarkt => Drogerie
    Gebrechen, Wehwehchen => Beschwerden, Erkrankung
    Sehhilfe, Augengläser, Brille
    Hörapparat, Hörhilfe, Hörgerät
    Gebiss, dritte Zähne, die Dritten, Prothese Zahn => Zahnersatz, Zahnprothese
    Blutprobe, Blutbild, Blut abnehmen, Blutentnahme, Blutabnahme
    Schutzimpfung, Impfung, Piks, Pieks
    Siechtum, Pflegefall, bettlägerig => pflegebedürftig, Pflegebedürftigkeit, Pflegegrad
    Altersheim, Seniorenheim, Altenheim, Pflegeheim, Seniorenresidenz
    Mobiliar => Möbel, Einrichtung, Hausrat
    Fernsehapparat, Flimmerkiste, Glotze, TV-Gerät => Fernseher, Fernsehgerät
    Rundfunkgerät, Radioapparat, Radio
    Kühlapparat, Eiskasten, Eisschrank, Kühlschrank
    Elektroherd, Kochstelle, Küchenherd, Herd
    Netzstecker => Stromanschluss, Steckdose
    Netzgerät, Trafo, Netzteil
    Elektrizität, Elektrizitätsversorgung, E-Werk => Strom, Stromversorgung, Energieversorger
    Stromwerk => Strom, Stromversorgung, Energieversorger
    Strom weg, kein Strom, Stromunterbrechung => Stromausfall, Störung, Entstörungsdienst
    Stromzähler, Stromuhr, Elektrozähler
    Verbrauchsstelle, Lieferstelle, Abnahmestelle
    abhanden gekommen, in Verlust geraten, verlustig => verloren, Verlust
    entwenden, Entwendung => gestohlen, Diebstahl
    Gewahrsam, Verwahrung, verwahren, aufbewahrt => Aufbewahrung, aufbewahren
    Fundamt, Fundsachen => Fundbüro, Fundsache
    alsbald, baldigst, zeitnah, schnellstmöglich, ohne schuldhaftes Zögern => sofort, umgehend, bald
    derzeit, zurzeit, momentan, gegenwärtig, aktuell
    vorsprechen, persönlich vorsprechen => persönlich erscheinen, Termin, Beratung
    vorstellig werden, Vorsprache => persönlich erscheinen, Termin, Beratung
    ohne Termin kommen, einfach vorbeikommen => Terminvereinbarung, Vorsprache, Termin
    spontan vorbei => Terminvereinbarung, Vorsprache, Termin
    in Kenntnis setzen, verständigen => informieren, benachrichtigen, Benachrichtigung
    Bescheid geben, Bescheid sagen, Bescheid kriegen => informieren, Benachrichtigung, mitteilen
    Bescheid vom Amt, Brief vom Amt, amtliches Schreiben => Bescheid, Behörde
    Rekurs, gegen den Bescheid vorgehen => Rechtsbehelf, Bescheid, Einspruch, Widerspruch
    gegen Bescheid wehren => Rechtsbehelf, Bescheid, Einspruch, Widerspruch
    in Anspruch nehmen, Inanspruchnahme => nutzen, Nutzung
    Zurverfügungstellung => bereitgestellt, zur Verfügung stellen
    ermäßigungsberechtigt, Ermäßigungsberechtigte => Ermäßigung, ermäßigt, Rabatt
    gebührenpflichtig => Gebühr, Kosten, kostenpflichtig
    gebührenfrei, unentgeltlich, kostenfrei, kostenlos
    Minderjähriger, minderjährig, unter 18, noch nicht volljährig
    volljährig, über 18, erwachsen, 18 Jahre alt
    Vollmacht, Bevollmächtigung, bevollmächtigt, Vertretungsvollmacht
    jemand anders abholen, Freundin abholen lassen => Vollmacht, Abholung, bevollmächtigte Person
    Nachbar abholen, mein Mann holt ab => Vollmacht, Abholung, bevollmächtigte Person
    Angehörige vom Verstorbenen, Erben => Hinterbliebene, Erbe, Todesfall
    Konfession, Bekenntnis, Religion
    Strafregisterbescheinigung, Strafregister => Führungszeugnis
    Reperatur, Reperaturen, reperieren => Reparatur, reparieren
    wiederrufen, Wiederruf, Wiederrufsrecht, Wiederrufsfrist => Widerruf, Widerrufsrecht, widerrufen
    Wiederrufsformular => Widerruf, Widerrufsrecht, widerrufen
    wiedersprechen, Wiederspruch, Wiederspruchsrecht => Widerspruch, widersprechen
    Entgeld, Entgelder, Endgelt => Entgelt
    Adobtion, adobtieren => Adoption, adoptieren
    Vorraussetzungen, Vorraussetung => Voraussetzung, Voraussetzungen
    entgültig, endgüldig => endgültig
    Kwalitet => Qualität
    abbonniert => abonnieren, Abo, Abonnement
    Portmonaie, Portmone, Portemoney, Portmonai, Protemonai => Geldbörse, Portemonnaie
    Pakage, Packete, Päckschen => Paket, Sendung
    Packetdienst, Packetzusteller, Packetbote => Paketdienst, Zusteller, Paketbote
    Packetverfolgung, Packetnummer, Packetschein => Sendungsverfolgung, Paketnummer, Paketschein
    Fisiotherapie, Phisio, Fisio => Physiotherapie
    Compi, Kompi => Computer, Rechner
    Händi, Hendi => Handy, Smartphone
    Tablett kaputt, Tablett lädt nicht, Tablett Display => Tablet, Gerät
    Wehlan, We-Lan, Wireless LAN, Weelan => WLAN, Internet
    Inet, I-Net => Internet
    Imehl, Ihmeil, Imejl, E-Mehl => E-Mail, E-Mail-Adresse
    Akaunt, Ekaunt, Akkaunt, Akount => Konto, Account, Kundenkonto
    Daunlod, daunloden, downlouden => herunterladen, Download
    Abdate, abdaten, Updeit => aktualisieren, Update
    Äpp => App, App Store
    Eifon, Aifon => iPhone, Smartphone
    Tschät => Chat, Livechat
    Sörvis, Serwis, Servis => Service, Kundenservice
    Gutscheinkot => Gutschein, Gutscheincode
    Rabbat => Rabatt, Rabattcode
    intressieren => Interesse, Interessent
    Zuckerkrank => Diabetes, Diabetiker
    Peipal => PayPal, Zahlungsart
    Inkazo => Inkasso
    anuliert => annullieren, stornieren
    retunieren, retounieren, retorieren, Retour schicken => Retoure, Rücksendung, zurücksenden
    Retur => Retoure, Rücksendung, zurücksenden
    livern => Lieferung, Lieferzeit, liefern
    gelifat => geliefert, Lieferung
    Terminferschiebung, Termien verlegen => Termin verschieben, Termin absagen
    reservirt => Reservierung, reservieren
    Pasport, Passport => Reisepass
    schimmlig => Schimmel, Schimmelbefall
    Gallerie => Galerie
    Karrusel => Karussell
    Neujahrsabend => Silvester, Feiertage
    Xmas, X-Mas, Christmas => Weihnachten, Feiertage
    Öffnungzeit => Öffnungszeiten
    Krankasse => Krankenkasse
    Batery, Aku, Accu => Batterie, Akku
    Reifenwexel => Reifenwechsel, Reifen
    Fahrat => Fahrrad
    Gepek => Gepäck, Handgepäck
    Behintert, Behindat => Behinderung, barrierefrei
    Cappucino, Kapputschino, Latte Macciato => Kaffee, Getränke
    Camara => Kamera
    Foddo, Photo, Photos, Photographie => Foto, Fotografie, Bild
    Numma => Nummer
    Aperat => Apparat, Gerät
    Standart, Standartversand, Standartgröße => Standard, Standardversand, standardmäßig
    standartmäßig => Standard, Standardversand, standardmäßig
    seperat, seperater, seperrat => separat, getrennt, einzeln
    zuspet => zu spät, verspätet, Verspätung
    zugross => zu groß, zu klein, Größe, Umtausch
    doppelt abgebugt, zweimal abgebucht, doppeltabgebucht => doppelte Abbuchung, Abbuchung
    funtzt, funzt, funzelt => funktioniert
    funzt nicht, funzt nich, tut nicht, tuts nicht mehr => funktioniert nicht, defekt, Störung
    kapput => kaputt, defekt
    Kaputte Ware => defekt, beschädigt
    fehlerhafft => Fehler, Fehlermeldung
    Gebrauchanleitung => Anleitung, Gebrauchsanweisung, Bedienungsanleitung
    Grösse => Größe, Größentabelle
    AG-Anteil => Arbeitgeberanteil, Sozialversicherung
    VP Hotel => Vollpension, Verpflegung
    uninstallen, deinstallen, uninstall => deinstallieren, Deinstallation, entfernen
    App runterhauen => deinstallieren, Deinstallation, entfernen
    disconnected, disconnect, disconnectet ständig => Verbindungsabbruch, getrennt, Verbindung
    Sorgeberechtigte, gesetzliche Vertreter, Erziehungsberechtigter => Eltern, Erziehungsberechtigte
    Kwittung => Quittung, Beleg
    Reklamazion => Reklamation, reklamieren
    ausversehen, aus Versehen, ungewollt => versehentlich, irrtümlich
    zugroß, zuweit, zulang => zu groß, Größe, Passform
    zuklein, zueng, zukurz, zueng geschnitten => zu klein, Größe, Passform
    zuteuer, zuhoch => zu teuer, zu hoch, Kosten
    zuspät gekommen, zuspät geliefert => verspätet, Verspätung
    Emailaddresse, Mailaddresse, E-Mailadresse => E-Mail-Adresse
    Hamburger Modell, stufenweise Wiedereingliederung
    BEM, BEM-Gespräch, betriebliches Eingliederungsmanagement
    eingetragener Verein, gemeinnütziger Verein => Verein, Gemeinnützigkeit
    Estrichabteil, Kellerabteil, Dachbodenabteil => Abstellraum, Keller, Dachboden
    Pensionistin, Pensionsbescheid, Pensionsbeginn => Rente, Rentenbescheid, Rentenantrag
    Pensionsantrag => Rente, Rentenbescheid, Rentenantrag
    Pensionistenausweis, Rentnerausweis => Rentenausweis, Ermäßigung
    wiederbekommen Geld, Geld retour, retour überweisen => Rückerstattung, Erstattung
    Bildschrim, Bildschrim kaputt => Bildschirm, Display
    Jugendlicher, Teenager, Teenie, Teeny => minderjährig, Jugendliche
    HT, NT Zähler, HT NT => Doppeltarifzähler, Hochtarif, Niedertarif
    """
}
