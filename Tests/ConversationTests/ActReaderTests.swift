import Conversation
import Knowledge
import Testing

@Suite struct ActReaderTests {
  struct Example: CustomTestStringConvertible, Sendable {
    var text: String
    var language: Language
    var act: DialogueAct
    var options = 0

    init(_ text: String, _ language: Language, _ act: DialogueAct, options: Int = 0) {
      (self.text, self.language, self.act, self.options) = (text, language, act, options)
    }

    init(_ text: String, _ act: DialogueAct, options: Int = 0) {
      self.init(text, .german, act, options: options)
    }

    var testDescription: String { text }
  }

  static let examples: [Example] = [
    Example("Hallo", .greeting),
    Example("Guten Morgen!", .greeting),
    Example("Hallo, wo ist mein Paket?", .matter),
    Example("Vielen Dank!", .thanks),
    Example("Danke, das hat mir geholfen", .thanks),
    Example("Danke, aber wann kommt es denn?", .matter),
    Example("Ja", .yes),
    Example("ja genau", .yes),
    Example("Nein", .no),
    Example("nein danke", .no),
    Example("Hat sich erledigt", .neverMind),
    Example("ach egal, vergessen Sie es", .neverMind),
    Example("Ich meinte die andere Bestellung", .correction),
    Example("Nein, ich meinte die Rechnung vom Mai", .correction),
    Example("Das hilft mir nicht", .rejection),
    Example("das bringt mir nichts", .rejection),
    Example("das zweite", .choice(1), options: 3),
    Example("2", .choice(1), options: 2),
    Example("letzteres", .choice(2), options: 3),
    Example("die erste Option bitte", .choice(0), options: 2),
    Example("das zweite", .matter),
    Example("das dritte", .matter, options: 2),
    Example("Ich habe zwei Bestellungen", .matter, options: 3),
    Example("Mein Kühlschrank ist kaputt", .matter),
    Example("Alles klar, danke", .thanks),
    Example("ja super", .thanks),
    Example("Genau das wollte ich wissen", .thanks),
    Example("Alles klar", .acknowledgement),
    Example("ok", .acknowledgement),
    Example("Aha", .acknowledgement),
    Example("gut zu wissen", .acknowledgement),
    Example("In Ordnung", .acknowledgement),
    Example("Das verstehe ich nicht", .rejection),
    Example("Hallo, ich habe eine Frage", .greeting),
    Example("Können Sie mir helfen?", .greeting),
    Example("Ich habe ein Problem", .greeting),
    Example("Ich habe ein Problem mit der Rechnung", .matter),
    Example("Das beantwortet meine Frage", .thanks),
    Example("Das beantwortet meine Frage nicht", .rejection),
    Example("Vielen lieben Dank für die schnelle Hilfe!", .thanks),
    Example("Ok danke, dann weiß ich Bescheid", .thanks),
    Example("Alles klar, vielen Dank und einen schönen Tag noch!", .goodbye),
    Example("Tschüss", .goodbye),
    Example("schönen Tag noch", .goodbye),
    Example("Schönen guten Tag", .greeting),
    Example("auf Wiedersehen und danke", .goodbye),
    Example("bye", .english, .goodbye),
    Example("ok danke bye", .goodbye),
    Example("Machen Sie es gut", .goodbye),
    Example("Thanks, have a nice day", .english, .goodbye),
    Example("Moment", .hold),
    Example("Moment bitte, ich suche", .hold),
    Example("einen Augenblick noch", .hold),
    Example("ich hole eben die Mail", .hold),
    Example("ach, hab sie gerade gefunden, danke", .hold),
    Example("Ich habe es selbst gefunden", .neverMind),
    Example("warten Sie kurz", .hold),
    Example("One moment please", .english, .hold),
    Example("hold on", .english, .hold),
    Example("let me check", .english, .hold),
    Example("Moment, wo ist mein Paket?", .matter),
    Example("Ich suche eine Waschmaschine", .matter),
    Example("Wie lange muss ich warten?", .matter),
    Example("bitte", .acknowledgement),
    Example("Bitte?", .matter),
    Example("das erste nicht", .no, options: 2),
    Example("nein, das zweite", .choice(1), options: 2),
    Example("1 und 2", .choices([0, 1]), options: 2),
    Example("beides", .choices([0, 1]), options: 2),
    Example("beide bitte", .choices([0, 1]), options: 2),
    Example("das erste und das dritte", .choices([0, 2]), options: 3),
    Example("beides", .matter),
    Example("both", .english, .choices([0, 1]), options: 2),
    Example("Can you help me?", .english, .greeting),
    Example("I have a question", .english, .greeting),
    Example("Great, that answers my question", .english, .thanks),
    Example("Thank you so much, you helped me a lot", .english, .thanks),
    Example("Super Service, danke!", .thanks),
    Example("Ihr seid spitze", .thanks),
    Example("Das war wirklich toll", .thanks),
    Example("Sehr guter Service", .thanks),
    Example("Ich bin mit dem Service sehr zufrieden", .thanks),
    Example("Hat super geklappt", .thanks),
    Example("weiter so!", .thanks),
    Example("Ihr seid nicht gut", .matter),
    Example("Ich bin unzufrieden", .matter),
    Example("Ich bin mit dem Service nicht zufrieden", .matter),
    Example("Super Service, aber wo ist mein Paket?", .matter),
    Example("ich bin's nochmal", .greeting),
    Example("Hallo, ich bin es wieder", .greeting),
    Example("great job", .english, .thanks),
    Example("You guys are the best!", .english, .thanks),
    Example("I'm very happy with your service", .english, .thanks),
    Example("I'm unhappy with your service", .english, .matter),
    Example("It's me again", .english, .greeting),
    Example("egal", .choice(0), options: 2),
    Example("ist mir egal", .choice(0), options: 2),
    Example("egal, das zweite", .choice(1), options: 2),
    Example("ach egal, vergessen Sie es", .neverMind, options: 2),
    Example("egal", .noPreference, options: 1),
    Example("mir egal", .noPreference),
    Example("ist mir gleich, irgendwann", .noPreference),
    Example("jederzeit", .noPreference),
    Example("wann es Ihnen passt", .noPreference),
    Example("spielt keine Rolle", .noPreference),
    Example("any time", .english, .noPreference),
    Example("no preference", .english, .noPreference),
    Example("Ist es egal, welches Paket ich nehme?", .matter),
    Example("Kann ich jederzeit kündigen?", .matter),
    Example("Can I cancel any time?", .english, .matter),
    Example("hm", .hold),
    Example("Hmm...", .hold),
    Example("da muss ich überlegen", .hold),
    Example("hm, das zweite", .choice(1), options: 2),
    Example("das erste meinte ich", .choice(0), options: 2),
    Example("nein, das erste meinte ich", .choice(0), options: 2),
    Example("whatever", .english, .choice(0), options: 2),
    Example("I don't care", .english, .choice(0), options: 3),
    Example("ok, wo ist mein Paket", .matter),
    Example("got it", .english, .acknowledgement),
    Example("I don't understand", .english, .rejection),
    Example("Hello", .english, .greeting),
    Example("hi there", .english, .greeting),
    Example("Hi, where is my parcel?", .english, .matter),
    Example("Thanks a lot", .english, .thanks),
    Example("Thank you very much!", .english, .thanks),
    Example("yes please", .english, .yes),
    Example("no", .english, .no),
    Example("never mind", .english, .neverMind),
    Example("I meant the other order", .english, .correction),
    Example("that doesn't help", .english, .rejection),
    Example("the first one", .english, .choice(0), options: 2),
    Example("the last one please", .english, .choice(3), options: 4),
    Example("My washing machine is broken", .english, .matter),
  ]

  /// Where yes or no was asked, short words are one of them.
  @Test(arguments: [
    ("ok", DialogueAct.yes), ("okay", .yes), ("OK", .yes), ("bitte", .yes), ("👍", .yes),
    ("gerne", .yes), ("klar", .yes), ("mach das", .yes), ("alles klar", .yes), ("ja danke", .yes),
    ("ne", .no), ("nee lass mal", .no), ("lieber nicht", .no),
    ("Nein!!! Das will ich auf keinen Fall so haben", .no),
    ("nein, am 5. Mai", .matter), ("Nein, ich meinte die andere", .correction),
    ("aha", .acknowledgement), ("ist richtig, ja", .yes), ("Moment", .hold),
    ("ja, Moment", .hold),
    ("Ja?", .matter), ("Stimmt das?", .matter), ("Sicher?", .matter), ("bitte?", .matter),
    ("ja morgen", .matter), ("Ja, morgen", .matter), ("Hallo, ja", .yes),
  ])
  func yesAndNo(_ text: String, _ act: DialogueAct) {
    var reader = ActReader()
    #expect(reader.read(text, in: .german, optionCount: 0, isAsked: true) == act)
  }

  @Test(arguments: examples) func reads(_ example: Example) {
    var reader = ActReader()
    #expect(
      reader.read(example.text, in: example.language, optionCount: example.options) == example.act)
  }
}
