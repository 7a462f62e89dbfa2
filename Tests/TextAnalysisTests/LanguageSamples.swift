/// Questions and messages as customers write them, one a line, written for these tests.
enum LanguageSamples {
  static let german = lines(
    """
    Wie kann ich mein Passwort resetten?
    Tracking Nummer fehlt
    Account löschen
    Paket kaputt
    Wo bleibt mein Paket?
    wo ist meine bestellung
    Rechnung falsch
    Lieferung verspätet
    Wie lange dauert der Versand nach Österreich?
    Ich habe die falsche Größe bekommen.
    Kann ich die Ware umtauschen?
    Gutschein einlösen
    Gutschein funktioniert nicht
    mein gutschein code geht nicht
    Passwort vergessen
    passwort vergesen
    Ich kann mich nicht einloggen
    Ich kann mich nich einlogen
    Bestellung stornieren
    bestelung stornirn
    Newsletter abbestellen
    Wie melde ich mich vom Newsletter ab?
    Wann kommt mein Geld zurück?
    Wann bekomme ich mein Geld wieder
    Retoure anmelden
    Retourenlabel ausdrucken
    Ich brauche ein neues Retourenlabel.
    Wie viel kostet die Lieferung?
    Versandkosten Schweiz
    Liefern Sie auch in die Schweiz?
    Lieferzeit Sofa
    Öffnungszeiten Filiale Berlin
    Haben Sie am Samstag geöffnet?
    Ist der Artikel wieder verfügbar?
    Wann ist das Produkt wieder auf Lager?
    Kann ich per PayPal zahlen?
    Zahlung per Klarna abgelehnt
    Meine Kreditkarte wurde abgelehnt
    Warum wurde doppelt abgebucht?
    Der Betrag wurde zweimal abgebucht.
    Ich möchte meinen Vertrag kündigen.
    Vertrag kündigen
    kündigungsfrist
    Wie lange ist die Kündigungsfrist?
    Ich will sofort mit einem Menschen sprechen!
    Mitarbeiter sprechen
    Verbinden Sie mich bitte mit einem Mitarbeiter
    Das ist eine Frechheit
    Seit drei Wochen warte ich auf meine Bestellung!
    Hallo, ich habe eine Frage zu meiner Rechnung.
    Guten Tag
    Guten Morgen, können Sie mir helfen?
    Wie ändere ich meine Adresse?
    Lieferadresse ändern
    Meine neue Adresse lautet Hauptstraße 5
    Ich bin umgezogen, was muss ich tun?
    Der Artikel ist beschädigt angekommen.
    Bildschirm gesprungen
    Akku lädt nicht
    Das Gerät schaltet sich nicht ein
    Garantie abgelaufen
    Habe ich noch Garantie?
    Wie lange habe ich Gewährleistung?
    Wo finde ich die Seriennummer?
    Bedienungsanleitung herunterladen
    Ersatzteil bestellen
    Kann ich meine Bestellung noch ändern?
    Ich habe aus Versehen doppelt bestellt.
    Bitte eine Position aus der Bestellung entfernen
    Mindestbestellwert
    Gibt es einen Mindestbestellwert?
    Studentenrabatt möglich?
    Rabatt für Studenten
    Ratenzahlung möglich?
    Kann ich auf Rechnung kaufen?
    Rechnung als PDF
    Rechnung erneut zusenden bitte
    Ich brauche eine Rechnung mit Mehrwertsteuer
    Umsatzsteuer ausweisen
    Firmenkonto anlegen
    Konto gesperrt
    Warum ist mein Konto gesperrt?
    Mein Account wurde gehackt, was tun?
    Zwei-Faktor-Anmeldung einrichten
    App stürzt ab
    Die App stürzt beim Login immer ab
    Webseite lädt nicht
    Fehlermeldung beim Bezahlen
    Cookie Einstellungen ändern
    Datenschutz
    Welche Daten speichern Sie über mich?
    Ich möchte dass meine Daten gelöscht werden
    Abholung in der Filiale
    Kann jemand anderes mein Paket abholen?
    Paket beim Nachbarn abgegeben, welcher?
    Der Zusteller hat nicht geklingelt
    Sendung verfolgen
    Sendungsverfolgung zeigt nichts an
    Laut DHL zugestellt aber nichts da
    Paket nicht angekommen
    pakt nich angekomen
    Expressversand möglich?
    Bis wann muss ich bestellen, damit es morgen da ist?
    Geschenkverpackung
    Kann man das als Geschenk verpacken lassen?
    Größentabelle
    Fällt die Jacke klein aus?
    Welche Größe brauche ich bei 180 cm?
    Ist das Material vegan?
    Waschanleitung
    Kann man das in der Maschine waschen?
    Ich habe Sie gestern schon angeschrieben.
    Warum antwortet niemand?
    Danke, das hat geholfen
    Vielen Dank
    nein danke
    ja bitte
    Das beantwortet meine Frage nicht
    Nochmal von vorne
    Verstehe ich nicht
    Was kostet ein Ticket?
    Fahrkarte umbuchen
    Kann ich meinen Flug umbuchen?
    Sitzplatz reservieren
    Gepäck verloren
    Wie viel Handgepäck darf ich mitnehmen?
    Zählerstand melden
    Abschlag zu hoch
    Warum ist mein Abschlag so hoch?
    Stromanbieter wechseln
    Internet geht nicht
    Kein Internet seit gestern
    Router blinkt rot
    Rufnummer mitnehmen
    Handyvertrag verlängern
    SIM-Karte aktivieren
    Karte sperren
    EC-Karte verloren
    Überweisung rückgängig machen
    Wie hoch ist mein Dispo?
    Zinsen Tagesgeld
    Termin vereinbaren
    Termin verschieben bitte
    Ich möchte meinen Termin absagen.
    Welche Unterlagen brauche ich?
    Wo muss ich den Antrag abgeben?
    Wie lange ist die Bearbeitungszeit?
    Schaden melden
    Versicherungsbestätigung anfordern
    Unterschrift fehlt
    Ich finde die Bestätigungsmail nicht
    Keine Bestätigung erhalten
    Bestellbestaetigung nicht bekommen
    Koennen Sie mir bitte helfen?
    Wie funktioniert die Rueckgabe
    Muss ich die Ruecksendung selbst bezahlen?
    Was passiert, wenn ich die Frist verpasse?
    Gilt das auch für reduzierte Ware?
    hab schon 3x angerufen und keiner geht ran
    Wieso dauert das so lange, ich hatte doch Express gewählt und extra bezahlt?
    """)

  static let english = lines(
    """
    Where is my parcel?
    where is my order
    Order status
    Track order
    Cancel my order
    cancel order pls
    How do I reset my password?
    Forgot password
    forgot my pasword
    I can't log in
    Delete my account
    delete account
    Close account
    Change address
    How can I change my delivery address?
    I moved, what should I do?
    When will I get my money back?
    Refund status
    Refund not received
    I was charged twice
    Why was I charged twice for the same thing?
    My card was declined
    Payment failed
    Can I pay with PayPal?
    Do you accept Klarna?
    Gift card balance
    My voucher does not work
    Discount code invalid
    Is there a student discount?
    Free shipping
    How much is shipping to Ireland?
    Shipping costs
    Do you ship to the UK?
    How long does delivery take?
    Late delivery
    My package is late
    Package arrived damaged
    Item broken
    Wrong item received
    wrong size
    I got the wrong colour
    Return label
    How do I return something?
    Start a return
    Exchange for a bigger size
    Can I exchange this?
    Return window
    How long do I have to send it back?
    Talk to a human
    I want to speak to a person
    Let me talk to an agent now
    This is ridiculous
    I have been waiting for three weeks!
    Nobody answers my emails
    Hello
    Good morning
    Hi, can you help me?
    Thanks, that helped
    Thank you very much
    no thanks
    yes please
    That is not what I asked
    Start over
    I don't understand
    Opening hours
    Are you open on Sunday?
    When do you close today?
    Nearest store
    Pick up in store
    Can someone else pick up my order?
    Is this back in stock?
    When will it be available again?
    Out of stock
    Notify me when available
    Size guide
    Does this jacket run small?
    Which size should I take?
    Is it machine washable?
    Washing instructions
    User manual
    Spare parts
    Battery does not charge
    Screen cracked
    The device won't turn on
    Warranty claim
    Is my warranty still valid?
    Where do I find the serial number?
    Download invoice
    I need an invoice with VAT
    Please resend my receipt
    Invoice is wrong
    Change payment method
    Update my card
    Remove a saved card
    Subscription renewal
    Cancel subscription
    How do I stop the subscription?
    Free trial
    Upgrade my plan
    What is included in the premium plan?
    Unsubscribe from the newsletter
    Stop sending me emails
    Cookie settings
    Privacy policy
    What data do you store about me?
    Please erase my data
    My account was hacked
    Account locked
    Why is my account blocked?
    Two factor login
    App keeps crashing
    The website won't load
    Error message at checkout
    Login loop
    Change my email
    Change username
    I did not get a confirmation
    Confirmation email missing
    Add an item to my order
    Can I still change my order?
    I ordered twice by mistake
    Gift wrapping
    Can you add a gift message?
    Express delivery
    Will it arrive before Friday?
    Deliver to my neighbour
    The driver did not ring
    Tracking says delivered but nothing is here
    Tracking number not working
    Lost parcel
    Split shipment
    Customs fees
    Do I have to pay import tax?
    Bulk order
    Business account
    Rebook my flight
    Can I change my flight?
    Choose a seat
    Lost luggage
    How much hand luggage can I take?
    Train ticket refund
    Room with breakfast
    Late check out
    Book an appointment
    Move my appointment
    I need to cancel my appointment
    Which documents do I need?
    How long is the processing time?
    Report damage
    Meter reading
    Why is my bill so high?
    Internet down
    No internet since yesterday
    Router keeps blinking red
    Keep my phone number
    Activate SIM card
    Block my card
    I lost my bank card
    Undo a transfer
    Interest rates
    Open a savings account
    What happens if I miss the deadline?
    Does this also apply to sale items?
    i called three times and nobody picked up the phone
    Whats taking so long I paid for express
    """)

  /// By name of the language, so that a failure names it.
  static let foreign: [String: [String]] = [
    "Turkish": lines(
      """
      Siparişim nerede?
      Kargom ne zaman gelir?
      Şifremi unuttum
      Faturamı nasıl alabilirim?
      İade etmek istiyorum
      Bana yardımcı olur musunuz?
      Ürün bozuk geldi
      Hesabımı silmek istiyorum
      Adresimi nasıl değiştirebilirim?
      Ödeme yapamıyorum
      Teslimat kaç gün sürer?
      Siparişimi iptal etmek istiyorum
      Paramı ne zaman geri alırım?
      Merhaba, bir sorum var
      sipariş numaram nerede yazıyor
      """),
    "Polish": lines(
      """
      Gdzie jest moja paczka?
      Kiedy dotrze moje zamówienie?
      Zapomniałem hasła
      Jak mogę zwrócić towar?
      Chcę anulować zamówienie
      Proszę o pomoc
      Produkt jest uszkodzony
      Jak zmienić adres dostawy?
      Nie mogę się zalogować
      Ile kosztuje wysyłka?
      Kiedy dostanę zwrot pieniędzy?
      Czy mogę zapłacić kartą?
      Dzień dobry, mam pytanie
      Potrzebuję faktury
      nie dostalem jeszcze przesylki
      """),
    "French": lines(
      """
      Où est mon colis ?
      Quand est-ce que ma commande arrive ?
      J'ai oublié mon mot de passe
      Comment puis-je retourner un article ?
      Je veux annuler ma commande
      Pouvez-vous m'aider ?
      Le produit est cassé
      Changer mon adresse de livraison
      Je n'arrive pas à me connecter
      Combien coûte la livraison ?
      Quand serai-je remboursé ?
      Est-ce que je peux payer par carte ?
      Bonjour, j'ai une question
      Je voudrais une facture
      supprimer mon compte
      """),
    "Spanish": lines(
      """
      ¿Dónde está mi pedido?
      ¿Cuándo llega mi paquete?
      He olvidado mi contraseña
      ¿Cómo puedo devolver un producto?
      Quiero cancelar mi pedido
      ¿Me puedes ayudar?
      El producto está roto
      Cambiar la dirección de entrega
      No puedo iniciar sesión
      ¿Cuánto cuesta el envío?
      ¿Cuándo me devuelven el dinero?
      ¿Puedo pagar con tarjeta?
      Hola, tengo una pregunta
      Necesito una factura
      donde esta mi paquete
      """),
    "Italian": lines(
      """
      Dov'è il mio ordine?
      Quando arriva il mio pacco?
      Ho dimenticato la password
      Come posso restituire un articolo?
      Voglio annullare il mio ordine
      Mi potete aiutare?
      Il prodotto è rotto
      Cambiare l'indirizzo di consegna
      Non riesco ad accedere
      Quanto costa la spedizione?
      Quando ricevo il rimborso?
      Posso pagare con la carta?
      Buongiorno, ho una domanda
      Ho bisogno di una fattura
      cancellare il mio account
      """),
    "Dutch": lines(
      """
      Waar is mijn bestelling?
      Wanneer komt mijn pakket aan?
      Ik ben mijn wachtwoord vergeten
      Hoe kan ik een artikel retourneren?
      Ik wil mijn bestelling annuleren
      Kunt u mij helpen?
      Het product is kapot
      Hoe wijzig ik mijn adres?
      Ik kan niet inloggen
      Hoeveel kost de verzending?
      Wanneer krijg ik mijn geld terug?
      Kan ik met creditcard betalen?
      Goedemorgen, ik heb een vraag
      Ik heb een factuur nodig
      mijn account verwijderen
      """),
    "Danish": lines(
      """
      Hvor er min pakke?
      Hvornår kommer min ordre?
      Jeg har glemt min adgangskode
      Hvordan returnerer jeg en vare?
      Jeg vil annullere min ordre
      Kan I hjælpe mig?
      Produktet er ødelagt
      Hvordan ændrer jeg min adresse?
      Jeg kan ikke logge ind
      Hvad koster fragten?
      Hvornår får jeg mine penge tilbage?
      Kan jeg betale med kort?
      Hej, jeg har et spørgsmål
      Jeg mangler en faktura
      slette min konto
      """),
    "Swedish": lines(
      """
      Var är mitt paket?
      När kommer min beställning?
      Jag har glömt mitt lösenord
      Hur returnerar jag en vara?
      Jag vill avboka min beställning
      Kan ni hjälpa mig?
      Produkten är trasig
      Hur ändrar jag min adress?
      Jag kan inte logga in
      Vad kostar frakten?
      När får jag mina pengar tillbaka?
      Kan jag betala med kort?
      Hej, jag har en fråga
      Jag behöver ett kvitto
      ta bort mitt konto
      """),
    "Portuguese": lines(
      """
      Onde está a minha encomenda?
      Quando chega o meu pedido?
      Esqueci a minha senha
      Como posso devolver um produto?
      Quero cancelar o meu pedido
      Podem ajudar-me?
      O produto está danificado
      Como mudo o meu endereço?
      Não consigo entrar na conta
      Quanto custa o envio?
      Quando recebo o reembolso?
      Posso pagar com cartão?
      Olá, tenho uma pergunta
      Preciso de uma fatura
      apagar a minha conta
      """),
    "Russian": lines(
      """
      Где мой заказ?
      Когда придёт моя посылка?
      Я забыл пароль
      Как вернуть товар?
      Хочу отменить заказ
      Помогите, пожалуйста
      Товар сломан
      Как изменить адрес?
      Не могу войти
      Сколько стоит доставка?
      Когда вернут деньги?
      Можно оплатить через PayPal?
      Здравствуйте
      Нужен счёт
      удалить аккаунт
      """),
    "Arabic": lines(
      """
      أين طلبي؟
      متى يصل الطرد؟
      نسيت كلمة المرور
      كيف يمكنني إرجاع المنتج؟
      أريد إلغاء الطلب
      هل يمكنك مساعدتي؟
      المنتج مكسور
      كيف أغير عنواني؟
      لا أستطيع تسجيل الدخول
      كم تكلفة الشحن؟
      متى أسترد نقودي؟
      هل يمكنني الدفع عبر PayPal؟
      مرحبا لدي سؤال
      أحتاج إلى فاتورة
      حذف حسابي
      """),
    "Ukrainian": lines(
      """
      Де моє замовлення?
      Коли прийде посилка?
      Я забув пароль
      Як повернути товар?
      Хочу скасувати замовлення
      Допоможіть, будь ласка
      Товар зламаний
      Як змінити адресу?
      Не можу увійти
      Скільки коштує доставка?
      Коли повернуть гроші?
      Чи можна оплатити карткою?
      Добрий день
      Потрібен рахунок
      видалити акаунт
      """),
    "Romanian": lines(
      """
      Unde este comanda mea?
      Când ajunge coletul?
      Am uitat parola
      Cum pot returna un produs?
      Vreau să anulez comanda
      Mă puteți ajuta?
      Produsul este stricat
      Cum schimb adresa de livrare?
      Nu mă pot conecta
      Cât costă livrarea?
      Când primesc banii înapoi?
      Pot plăti cu cardul?
      Bună ziua, am o întrebare
      Am nevoie de o factură
      vreau sa sterg contul meu
      """),
    "Croatian": lines(
      """
      Gdje je moja narudžba?
      Kada stiže moj paket?
      Zaboravio sam lozinku
      Kako mogu vratiti proizvod?
      Želim otkazati narudžbu
      Možete li mi pomoći?
      Proizvod je oštećen
      Kako mijenjam adresu dostave?
      Ne mogu se prijaviti
      Koliko košta dostava?
      Kada ću dobiti novac natrag?
      Mogu li platiti karticom?
      Dobar dan, imam pitanje
      Trebam račun
      zelim izbrisati svoj racun
      """),
  ]

  /// What says nothing about the language around it.
  static let unknown =
    lines(
      """
      PayPal
      12345
      DHL
      iPhone 12
      4711-0815
      ???
      😀
      10.05.2024
      Klarna
      https
      AB-12345
      +49 30 123456
      a
      ...
      WhatsApp App
      """) + ["", " ", "\n"]

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }
}
