import TextAnalysis

/// Sentences with what the analysis makes of them.
enum GoldenAnalyses {
  static let german: [(String, String)] = [
    (
      "Wie lange dauert die Rücksendung meiner neuen Küchenmaschine?",
      "|*wie lange/lang dauert *die rucksendung/rucksend *meiner/mein neuen/neu kuchenmaschine/kuchenmaschin"
    ),
    (
      "Die Rechnung über 1.234,50 € vom 3. Mai 2026 ist falsch – bitte ändern!",
      "|*die rechnung *uber n:1234.5 u:euro *vom d:#0503 n:2026 *ist falsch *bitte/bitt andern/and"
    ),
    (
      "Ich möchte die E-Mail-Adresse nicht mehr, geht's auch ohne?",
      "|*ich *mochte/mocht *die email adresse/adress nicht mehr |*geht *auch ohne/ohn"
    ),
    (
      "Strassenbahn oder Straßenbahn: was fährt um 18:00 Uhr ab Café Müller?",
      "|strassenbahn *oder strassenbahn |*was fahrt *um n:18 u:uhr *ab cafe muller/mull"
    ),
    (
      "300kWh statt 24 Std.; Zähler-Nr. 00123456, 5ghz, 2fa",
      "|n:300 u:kwh *statt n:24 u:stund |zahler/zahl nr n:00123456 |n:5 u:ghz |2fa"
    ),
    (
      "„Größe“ ﬁnden… quer durch Quellen, Feuer, Bauern, Poesie, treue Käuer",
      "|grosse/gross |finden/find |quer *durch quellen/quell |feuer/feu |bauern/bau |posie/posi |treue/treu kauer/kau"
    ),
    (
      "Ελληνικά да 日本語 Łódź naïve fu\u{308}r²",
      "|ελληνικα да 日本語 lodz naive/naiv fur2"
    ),
  ]

  static let english: [(String, String)] = [
    (
      "How do I return a damaged parcel's contents within 14 days?",
      "|*how *do *i return *a damaged/damag parcel contents/content *within n:14 days/day"
    ),
    (
      "Can't the organisation's delivery be rescheduled to 03.05.2026?",
      "|*can *the organisation/organis delivery/deliveri *be rescheduled/reschedul *to d:#0503 n:2026"
    ),
    (
      "Cancelling memberships, gently happily hoping for refunds",
      "|cancelling/cancel memberships/membership |gently/gentl happily/happili hoping/hope *for refunds/refund"
    ),
  ]

  static let terms: [(String, [String], [String])] = [
    (
      "Rücksendeetikett und Zählerstandsübermittlung, whats app",
      [
        "Rücksendung", "Rücksende", "Etikett", "Zähler", "Stand", "Zählerstand", "Übermittlung",
        "WhatsApp",
      ],
      ["0 rucksend", "0 etikett", "2 zahlerstand", "2 ubermittl", "3 whatsapp"]
    ),
    (
      "Kundendienstvertragsnummer und Neukundenbonus",
      ["Kunde", "Dienst", "Vertrag", "Nummer", "neu", "Bonus", "Neukunde"],
      ["0 kund", "0 dien", "0 vertrag", "0 numm", "2 neukund", "2 bonus"]
    ),
    (
      "Bauernhofquelle Feuerwehrhaus Steuernummer",
      ["Bauer", "Hof", "Quelle", "Feuer", "Wehr", "Haus", "Steuer", "Nummer", "Feuerwehr"],
      ["0 bau", "0 hof", "0 quell", "1 feuerwehr", "1 haus", "2 steu", "2 numm"]
    ),
  ]

  static let languages: [(String, LanguageGuess, Double)] = [
    ("Wo bleibt mein Paket?", .german, 0.9999973773956299),
    ("Where is my parcel?", .english, 0.9999955892562866),
    ("Où est mon colis, s'il vous plaît?", .foreign, 1.0),
    ("IBAN", .unknown, 0.0),
    ("e mail ändern", .german, 0.9663758277893066),
    ("Kann ich das Abo kündigen?", .german, 0.9999979734420776),
    ("Waar blijft mijn pakketje?", .foreign, 0.9992576837539673),
  ]
}
