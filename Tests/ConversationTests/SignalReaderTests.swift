import Conversation
import Knowledge
import SeededRandom
import Testing

@Suite struct SignalReaderTests {
  static let said: [(text: String, language: Language, kind: SignalKind)] = [
    ("Kann ich bitte mit jemandem sprechen?", .german, .humanWanted),
    ("bitte keinen bot", .german, .humanWanted),
    ("I want to talk to a real person", .english, .humanWanted),
    ("Nicht schon wieder die Hotline!", .german, .channelRefused),
    ("Ich bin stinksauer", .german, .anger),
    ("schon das zweite Mal", .german, .repetition),
    ("This is absolutely unacceptable!!", .english, .anger),
    ("Es ist sehr dringend", .german, .urgency),
    ("I need this as soon as possible", .english, .urgency),
    ("Ich bin mir nicht sicher, ob das passt", .german, .hesitation),
    ("Das ist schon das zweite Mal", .german, .repetition),
    ("Mein Vater ist verstorben", .german, .sensitiveTopic),
    ("Können Sie eine Ausnahme machen?", .german, .exceptionWanted),
    ("Danke für nichts", .german, .irony),
    ("Soll das ein Witz sein?", .german, .anger),
    ("Letztes Mal hat es auch schon nicht geklappt", .german, .repetition),
    ("Ich will keinen Roboter, der mir Standardantworten schickt", .german, .humanWanted),
    ("Ich will keinen Roboter, sondern einen Menschen", .german, .humanWanted),
    ("Ich will nicht mit dem Bot reden, sondern mit einem Menschen", .german, .humanWanted),
    ("I don't want to talk to a bot, I want to talk to a human", .english, .humanWanted),
    ("I'd rather talk to a human than to a bot", .english, .humanWanted),
    ("Warum kann ich nicht mit einem Menschen sprechen?", .german, .humanWanted),
    ("Ist das Gerät schon wieder kaputt? Das ist das dritte Mal!", .german, .repetition),
  ]

  static let alike: [(text: String, language: Language, kind: SignalKind)] = [
    ("Ich will mit niemandem telefonieren", .german, .humanWanted),
    ("Ich will mit niemandem telefonieren, schreiben Sie mir einfach.", .german, .humanWanted),
    ("Ihr Mitarbeiter war sehr nett", .german, .humanWanted),
    ("I don't want to talk to anyone", .english, .humanWanted),
    ("Ich ärgere mich nicht", .german, .anger),
    ("Das eilt nicht", .german, .urgency),
    ("Das war zum ersten Mal so", .german, .repetition),
    ("I need a replacement", .english, .urgency),
    ("replacement", .english, .urgency),
    ("How do I get a replacement for my broken kettle?", .english, .repetition),
    ("replacement", .english, .repetition),
    ("Erzähl einen Witz", .german, .anger),
    ("Kannst du mir einen Witz erzählen?", .german, .anger),
    ("Kennen Sie einen guten Witz?", .german, .anger),
    ("tell me a joke", .english, .anger),
    ("Do you know a joke?", .english, .anger),
    ("letztes Mal hat es gut geklappt", .german, .repetition),
    ("Letztes Mal lief alles problemlos.", .german, .repetition),
    ("Last time it worked fine", .english, .repetition),
    ("keinen Roboter, der laut ist", .german, .humanWanted),
    ("Ich möchte keinen Roboter, der laut ist", .german, .humanWanted),
    ("gibt es einen Saugroboter, der auch wischt?", .german, .humanWanted),
    ("Ich will keinen Saugroboter mehr", .german, .humanWanted),
    ("I don't want a robot vacuum that is loud", .english, .humanWanted),
    ("Ich will nicht mit einem Menschen reden.", .german, .humanWanted),
    (
      "Ich möchte nicht mit einem Mitarbeiter sprechen, kann ich auf Rechnung zahlen?", .german,
      .humanWanted
    ),
    ("Ich schreibe lieber mit dem Bot als mit einem Menschen", .german, .humanWanted),
    ("I'd rather talk to the bot than to a human", .english, .humanWanted),
    ("I don't want to speak with a real person", .english, .humanWanted),
    ("Ist meine Waschmaschine schon repariert? R123456", .german, .repetition),
    ("Ist der Fernseher schon wieder lieferbar?", .german, .repetition),
  ]

  @Test(arguments: said) func isSaid(
    _ example: (text: String, language: Language, kind: SignalKind)
  ) {
    var reader = SignalReader()
    let signals = reader.read(example.text, in: example.language)
    #expect(signals.contains { $0.kind == example.kind })
  }

  @Test(arguments: alike) func onlyLooksAlike(
    _ example: (text: String, language: Language, kind: SignalKind)
  ) {
    var reader = SignalReader()
    let signals = reader.read(example.text, in: example.language)
    #expect(!signals.contains { $0.kind == example.kind })
  }

  /// A threat is read, however much else a message says; its words alone are none.
  @Test(arguments: [
    ("Sonst verklage ich Sie und schalte meinen Anwalt ein.", Language.german, true),
    ("Ich will mit einem Menschen sprechen. Sonst gehe ich zum Anwalt.", .german, true),
    ("Where is my parcel? Otherwise you will hear from my solicitor.", .english, true),
    ("Wann hat das Gericht offen?", .german, false),
    ("Which tennis court can I book?", .english, false),
  ])
  func aThreatIsNotOutweighed(_ text: String, _ language: Language, _ isOne: Bool) {
    var reader = SignalReader()
    let signals = reader.read(text, in: language)
    #expect(signals.contains { $0.detail == "legal" && $0.strength >= 900_000 } == isOne)
  }

  /// A name, an address and a greeting are no mood, and what is said plainly of a death or a fire is
  /// read beside other words.
  @Test func namesAreNoMoods() {
    var reader = SignalReader()
    for text in [
      "Müller", "Thomas Müller", "Koch", "Herr Koch", "Guten Tag Herr Müller", "Frau Müller hier",
      "max.mueller@gmx.de", "Hallo", "Tschüss", "Guten Morgen zusammen", "Danke, schönen Tag noch!",
    ] {
      #expect(reader.read(text, in: .german).isEmpty, "\(text)")
    }
    for text in ["Hello", "Mr Savage", "it's Anna Payne", "Thanks, have a nice day!"] {
      #expect(reader.read(text, in: .english).isEmpty, "\(text)")
    }
    func details(_ text: String, _ language: Language) -> [String?] {
      reader.read(text, in: language).filter { $0.kind == .sensitiveTopic }.map(\.detail)
    }
    #expect(details("Mein Haus brennt", .german) == ["emergency"])
    #expect(details("ich glaub da strömt gas aus", .german) == ["emergency"])
    #expect(details("Mein Mann ist gestorben und was kostet der Versand?", .german) == ["death"])
    #expect(!details("Meine Waschmaschine ist gestorben", .german).contains("death"))
    #expect(details("my husband died and what does shipping cost?", .english) == ["death"])
  }

  /// One word is enough, and what only sounds like it is none.
  @Test func anEmergencyIsReadOffAWord() {
    var reader = SignalReader()
    func strength(_ text: String, _ language: Language) -> Int64 {
      reader.read(text, in: language).first { $0.detail == "emergency" }?.strength ?? 0
    }
    for text in [
      "Feuer!", "FEUER!!!", "feuer!", "Hilfe, Feuer!", "Feuer, Feuer!", "Brand!",
      "Hilfe, es brennt!",
      "Es brennt!", "es brennt", "Hier brennt es!", "Hilfe mein Toaster brennt", "Gasgeruch!",
      "Gasgeruch", "gasgeruch im keller", "Gasleck!", "Hilfe, Gas!", "Es riecht nach Gas!",
      "Hier stinkt es nach Gas", "Hallo, es riecht hier stark nach Gas",
    ] {
      #expect(strength(text, .german) >= 850_000, "\(text) \(strength(text, .german))")
    }
    for text in [
      "Fire!", "FIRE!!!", "Help, fire!", "fire fire", "Help, it's burning!", "It's on fire!",
      "There's a fire!", "There is a fire in my kitchen", "Gas leak!", "gas leak",
      "I can smell gas!",
      "I smell gas", "It smells of gas", "smell of gas!", "Help, my charger caught fire",
    ] {
      #expect(strength(text, .english) >= 850_000, "\(text) \(strength(text, .english))")
    }
    for text in [
      "Ich bin Feuer und Flamme!", "Feuer und Flamme!", "Feuerzeug!", "Verkauft ihr Feuerzeuge?",
      "Es brennt mir unter den Nägeln!", "Das brennt mir unter den Nägeln", "Feuerwerk!",
      "Hilfe, die Kontrollleuchte brennt!", "Kein Gasgeruch", "Feuerfeste Handschuhe",
      "Ist Feuer mitversichert?", "Hilfe, ich habe mein Passwort vergessen!", "Hilfe!",
    ] {
      #expect(strength(text, .german) < 850_000, "\(text) \(strength(text, .german))")
    }
    for text in [
      "Fire sale!", "Is the fire sale still on?", "Fire away!", "There is a fire sale in your shop",
      "Do you sell Fire tablets?", "Your team is on fire!", "Help!",
      "Is fire covered?", "fire pit",
    ] {
      #expect(strength(text, .english) < 850_000, "\(text) \(strength(text, .english))")
    }
  }

  /// What happens to things and people, and what only sounds like it.
  @Test func anEmergencyIsReadOffWhatHappens() {
    var reader = SignalReader()
    func strength(_ text: String, _ language: Language) -> Int64 {
      reader.read(text, in: language).first { $0.detail == "emergency" }?.strength ?? 0
    }
    for text in [
      "Mein Zähler brennt", "Hilfe, der Stromzähler brennt", "Mein Auto steht in Flammen",
      "Das Haus steht in Flammen", "alles voller Rauch", "Der Keller ist voll Rauch",
      "Ich habe einen Stromschlag bekommen", "Mein Sohn hat einen Stromschlag gekriegt",
      "Mein Mann ist bewusstlos", "bewusstlos", "Unfall, meine Frau liegt bewusstlos im Auto",
      "Mein Kind hat eine Knopfbatterie verschluckt", "Knopfbatterie verschluckt",
      "Ich will nicht mehr leben", "Ich möchte nicht mehr leben", "Ich werde mich umbringen",
      "Da brennt unser Sicherungskasten", "Der Akku qualmt",
    ] {
      #expect(strength(text, .german) >= 900_000, "\(text) \(strength(text, .german))")
    }
    for text in [
      "I want to kill myself", "my charger is on fire", "The battery of my scooter is on fire",
      "my husband is unconscious", "unconscious", "My son swallowed a battery",
      "my daughter has swallowed a button cell", "I got an electric shock from the socket",
      "The kitchen is full of smoke", "my car is in flames", "I don't want to live anymore",
      "accident, she is lying there unconscious",
    ] {
      #expect(strength(text, .english) >= 900_000, "\(text) \(strength(text, .english))")
    }
    for text in [
      "Das brennt mir auf der Seele", "Ich bin Feuer und Flamme", "die Lampe brennt nicht",
      "Die Kontrolllampe brennt", "Am Router brennt das rote Licht",
      "Wie kann ich eine CD brennen?",
      "Mein Laptop brennt keine CDs", "Die rote Lampe am Zähler brennt",
      "Kann ich einen Stromschlag bekommen?", "Was passiert, wenn ich bewusstlos werde?",
      "Die Warteschleife bringt mich noch um", "Ist mein Akku schuld?",
    ] {
      #expect(strength(text, .german) < 850_000, "\(text) \(strength(text, .german))")
    }
    for text in [
      "How do I burn a CD?", "Your team is on fire!", "You guys are on fire today",
      "Training on unconscious bias", "I want to end my life insurance",
      "my laptop is burning a CD", "The project went up in flames",
    ] {
      #expect(strength(text, .english) < 850_000, "\(text) \(strength(text, .english))")
    }
  }

  /// Clear words are strong, whatever stands around them; courtesy alone asks for nobody.
  @Test func clearWordsAreStrong() {
    var reader = SignalReader()
    func strength(_ kind: SignalKind, _ text: String, _ language: Language) -> Int64 {
      reader.read(text, in: language).filter { $0.kind == kind }.map(\.strength).max() ?? 0
    }
    let angry = "Die Lieferung ist auch defekt, das ist das zweite Mal! Ich bin stinksauer!"
    #expect(strength(.anger, angry, .german) >= 800_000)
    #expect(
      strength(.anger, "It broke again, for the second time. I am absolutely furious!", .english)
        >= 800_000)
    #expect(strength(.humanWanted, "human please", .english) >= 800_000)
    for text in ["bitte", "Bitte!", "please", "Please"] {
      for language in Language.allCases {
        #expect(strength(.humanWanted, text, language) < 800_000, "\(text)")
      }
    }
  }

  private func strength(
    _ kind: SignalKind, _ text: String, _ language: Language, detail: String? = nil
  ) -> Int64 {
    var reader = SignalReader()
    return reader.read(text, in: language).first {
      $0.kind == kind && (detail == nil || $0.detail == detail)
    }?.strength ?? 0
  }

  /// What smells of fire is a danger, also behind much else; what only smells is none.
  @Test func aSmellOfBurningIsAnEmergency() {
    for text in [
      "Es riecht nach verbranntem Kabel.", "hier stinkt es verschmort", "Brandgeruch im Keller!",
      "Aus der Steckdose sprühen Funken", "Ich rieche Gas", "Wir riechen im Keller Gas!",
      """
      Hallo, ich habe letzte Woche bei Ihnen eine Waschmaschine bestellt und sie wurde am Dienstag \
      geliefert. Beim Anschließen habe ich bemerkt, dass die Trommel klemmt. Es riecht nach \
      verbranntem Kabel.
      """,
    ] {
      #expect(
        strength(.sensitiveTopic, text, .german, detail: "emergency") >= 900_000, "\(text)")
    }
    for text in [
      "It smells of burnt cable.", "It smells like burning plastic from the socket",
      "the socket is sparking",
      """
      Hello, I ordered a washing machine from you last week and it was delivered on Tuesday. When I \
      connected it I noticed that the drum is stuck. It smells of burnt cable.
      """,
    ] {
      #expect(
        strength(.sensitiveTopic, text, .english, detail: "emergency") >= 900_000, "\(text)")
    }
    for text in [
      "Der Kaffee riecht verbrannt", "Die Duftkerze riecht verbrannt",
      "Der neue Pullover riecht nach Rauch",
      "Ist es normal, dass der Ofen anfangs verbrannt riecht?",
      "Ich habe eine Beule ins Auto gefahren", "Es riecht nicht verbrannt",
      "Ich rieche kein Gas",
    ] {
      #expect(
        strength(.sensitiveTopic, text, .german, detail: "emergency") < 900_000, "\(text)")
    }
    for text in [
      "The coffee smells burnt", "The candle smells of burning wood", "It does not smell burnt",
      "Is it normal that a new oven smells of burning?", "Do you sell burnt almonds?",
    ] {
      #expect(
        strength(.sensitiveTopic, text, .english, detail: "emergency") < 900_000, "\(text)")
    }
  }

  @Test func whoGoesToALawyerThreatens() {
    let long = "The parcel came on Monday. The box was open and the cup is broken. "
    for text in ["I will see a lawyer.", long + "I'm going to call my solicitor."] {
      #expect(strength(.sensitiveTopic, text, .english, detail: "legal") >= 900_000, "\(text)")
    }
    for text in ["Ich gehe zum Anwalt.", "Ich werde einen Anwalt einschalten!"] {
      #expect(strength(.sensitiveTopic, text, .german, detail: "legal") >= 900_000, "\(text)")
    }
    for text in ["My friend is a lawyer.", "Does my insurance pay if I will see a lawyer"] {
      #expect(strength(.sensitiveTopic, text, .english, detail: "legal") < 900_000, "\(text)")
    }
    for text in ["I am a lawyer.", "I'm a solicitor by profession and have a question."] {
      #expect(strength(.sensitiveTopic, text, .english, detail: "legal") == 0, "\(text)")
    }
    for text in ["Ich bin Anwalt.", "Ich bin selbst Rechtsanwältin und habe eine Frage."] {
      #expect(strength(.sensitiveTopic, text, .german, detail: "legal") == 0, "\(text)")
    }
    for text in [
      "Ich bin Anwalt und verklage Sie.", "Ich bin Anwalt. Sonst gehe ich vor Gericht.",
      "Ich bin Anwalt und kenne meine Rechte.",
    ] {
      #expect(strength(.sensitiveTopic, text, .german, detail: "legal") > 0, "\(text)")
    }
    for text in [
      "Zahlt die Rechtsschutzversicherung, wenn ich zum Anwalt gehe?",
      "Wird ein Anwalt von meiner Versicherung bezahlt?",
    ] {
      #expect(strength(.sensitiveTopic, text, .german, detail: "legal") < 900_000, "\(text)")
    }
  }

  /// When something was is no repetition, and what no word of a signal's own says is a suspicion.
  @Test func aTimeAloneIsNoRepetition() {
    for text in [
      "Hello, I ordered a washing machine from you last week and it was delivered on Tuesday. When "
        + "I connected it I noticed that the drum is stuck.",
      "I ordered it last month and paid on Friday.",
    ] {
      #expect(strength(.repetition, text, .english) < 600_000, "\(text)")
    }
    #expect(strength(.repetition, "und die 87654321 auch", .german) < 600_000)
    #expect(strength(.repetition, "I wrote to you last week already.", .english) >= 600_000)
    #expect(strength(.repetition, "Das ist schon das dritte Mal", .german) >= 900_000)
    let polite = "Gibt es eine Sauna? Wäre super, wenn ihr mir da helfen könntet."
    #expect(strength(.exceptionWanted, polite, .german) < 600_000)
    #expect(strength(.exceptionWanted, "Können Sie eine Ausnahme machen?", .german) >= 900_000)
  }

  @Test func wordsThatOnlyJoinSayNothing() {
    var reader = SignalReader()
    for text in ["doch", "und das", "aber", "auch"] {
      #expect(reader.read(text, in: .german).isEmpty, "\(text)")
    }
    #expect(strength(.repetition, "schon wieder", .german) >= 900_000)
    #expect(strength(.repetition, "immer noch", .german) >= 800_000)
  }

  /// A short sentence that says how its writer feels counts in a long message as it would alone.
  @Test func aSentenceOfAngerIsNotOutweighed() {
    for text in [
      "Meine Waschmaschine ist defekt angekommen, schon die zweite! Ich bin sauer. Bestellung 12345678",
      "Das Paket kam am Montag an, der Karton war offen. Ich bin stinksauer. Wann kommt das neue?",
    ] {
      #expect(strength(.anger, text, .german) >= 900_000, "\(text)")
    }
    for text in [
      "Wir gehen Samstag ins Theater. Legen Sie den Zählerwechsel bitte auf Freitag.",
      "Ich koche heute für sechs Leute. Kommt die Lieferung vor fünf?",
      "Ich mag die Kirschdrops, aber die sind so sauer. Gibt es die auch süßer?",
      "Ich bin nicht sauer. Wann kommt das Paket?",
    ] {
      #expect(strength(.anger, text, .german) < 800_000, "\(text)")
    }
  }

  @Test func rubbishIsAThingToo() {
    for text in ["Im Wald liegt Müll", "Wann wird der Müll abgeholt?", "Wohin mit dem Müll?"] {
      #expect(strength(.anger, text, .german) < 600_000, "\(text)")
    }
    #expect(strength(.anger, "crossing borders", .english) < 600_000)
    for text in ["So ein Müll!", "Euer Service ist Müll"] {
      #expect(strength(.anger, text, .german) >= 800_000, "\(text)")
    }
    #expect(strength(.anger, "I am very cross with you", .english) >= 600_000)
  }

  @Test func partsAddUpToTheScore() {
    var reader = SignalReader()
    for (text, language, kind) in Self.said where kind != .irony {
      guard let explanation = reader.explain(kind, text, in: language) else {
        Issue.record("no model reads \(kind)")
        continue
      }
      #expect(
        explanation.score
          == explanation.parts.reduce(explanation.base) { $0 + $1.part }, "\(text)")
      #expect(explanation.score >= 0, "\(text)")
    }
  }

  @Test func longMessagesAreStillRead() {
    var reader = SignalReader()
    let text = """
      Guten Tag, ich habe Anfang des Monats einen Schreibtisch bestellt, der in zwei Paketen kommen \
      sollte. Das erste ist da, vom zweiten fehlt jede Spur. Ich möchte bitte mit einem \
      Mitarbeiter sprechen.
      """
    #expect(reader.read(text, in: .german).contains { $0.kind == .humanWanted })
  }

  @Test func evidenceLiesInTheMessageInOrder() {
    var reader = SignalReader()
    var generator = SplitMix64(seed: 7)
    let words = [
      "ich", "WILL", "bitte", "Menschen", "nicht", "!!!", "sauer", "🤬", "mit", "sprechen", "don't",
      "Ünfall", ",", "\n", "dringend?", "schon", "wieder", "\u{FE0F}", "…",
    ]
    for seed in 0..<300 {
      let length = Int.random(in: 0..<20, using: &generator)
      let text = (0..<length).map { _ in words.randomElement(using: &generator) ?? "" }
        .joined(separator: " ")
      for language in Language.allCases {
        for signal in reader.read(text, in: language) {
          #expect((1...1_000_000).contains(signal.strength), "\(seed): \(text)")
          var end = 0
          for range in signal.evidence {
            #expect(range.lowerBound >= end && !range.isEmpty, "\(seed): \(text)")
            end = range.upperBound
          }
          #expect(end <= text.utf8.count, "\(seed): \(text)")
        }
      }
    }
  }

  /// What was read before leaves nothing behind, were it longer.
  @Test func messagesAreReadEachForItself() {
    let messages = [
      "Das Gerät steht im Keller. Es riecht nach verbranntem Kabel. Ich bin sauer.", "doch",
      "I ordered a washing machine last week. It smells of burnt cable. I will see a lawyer.",
      "und das", "Ich bin sauer.", "the", "",
    ]
    var reader = SignalReader()
    for message in messages + messages.reversed() {
      for language in Language.allCases {
        var fresh = SignalReader()
        #expect(
          reader.read(message, in: language) == fresh.read(message, in: language), "\(message)")
      }
    }
  }

  /// A short request names nothing that it would be an exception from.
  @Test(arguments: [
    "doch, bitte stornieren", "ach doch, stornieren Sie", "bitte doch verlängern",
    "na gut, bitte umtauschen",
  ])
  func aShortRequestIsNoException(text: String) {
    var reader = SignalReader()
    let exception = reader.read(text, in: .german).first { $0.kind == .exceptionWanted }
    #expect((exception?.strength ?? 0) < 600_000, "\(text)")
  }

  @Test(arguments: [
    "Können Sie ausnahmsweise stornieren?", "Können Sie mir die Mahngebühr erlassen?",
    "Die Frist ist abgelaufen, könnten Sie trotzdem noch stornieren?",
  ])
  func anExceptionHasWhatItIsFrom(text: String) {
    var reader = SignalReader()
    let exception = reader.read(text, in: .german).first { $0.kind == .exceptionWanted }
    #expect((exception?.strength ?? 0) >= 900_000, "\(text)")
  }
}
