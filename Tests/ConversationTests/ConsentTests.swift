import Conversation
import SeededRandom
import Testing

/// What is a yes, a no or neither to "soll das ausgeführt werden?".
@Suite struct ConsentTests {
  /// Clear refusals, however they are worded.
  @Test(arguments: [
    "nicht ausführen", "stimmt nicht", "das stimmt nicht", "lass es", "lassen Sie das",
    "doch nicht",
    "lieber doch nicht", "bitte nicht ausführen", "nicht stornieren", "auf keinen Fall",
    "mach das nicht",
    "das ist falsch", "falsch", "falsche Bestellung", "kein Storno", "noch nicht", "halt", "stopp",
    "ich will das nicht", "ich habe es mir anders überlegt", "nein", "Nö.", "nee lass mal",
    "don't do it", "don’t do it", "don´t do it", "don`t do it", "that's wrong", "wrong", "never",
    "not now", "please don't",
    "do not proceed", "don't cancel it", "I changed my mind", "I'd rather not", "no way", "Nope!",
  ])
  func refusals(_ text: String) { #expect(Consent(of: text).verdict == .no) }

  /// A stop just after a yes takes it back; "halt" is one where a mark parts it from the yes.
  @Test(arguments: ["ja, stopp!", "Ja\nSTOPP", "ja stop", "yes, stop", "ja, halt!", "ok. halt"])
  func stopsAfterAYes(_ text: String) {
    let consent = Consent(of: text)
    #expect(consent.verdict == .no && consent.isHalted && !consent.isLimited)
    #expect(!Consent(of: "ja halt").isHalted && !Consent(of: "ja, nicht stoppen").isHalted)
  }

  /// Nothing that limits a yes, and nothing that only speaks of it, is one.
  @Test(arguments: [
    "ja, aber nicht jetzt", "ja, wenn es nichts kostet", "ja? was kostet das?", "Ja?",
    "ok, was kostet das?", "ja, aber was kostet der Versand?", "yes, but not today",
    "yes, unless it costs",
    "weiß nicht", "I don't know", "not sure", "kein Problem", "no problem", "warum nicht",
    "was bedeutet das?",
    "Was kostet der Versand?", "moment", "50667", "",
  ])
  func neither(_ text: String) { #expect(Consent(of: text).verdict == .open) }

  /// What takes note agrees to nothing; a thumb down is a no, and takes a yes back.
  @Test(arguments: [
    "ok danke", "ok thanks", "ok, danke für die Info", "Okay, vielen Dank", "ja 👎", "ok 👎🏽",
    "alright, thanks for letting me know",
  ])
  func takingNote(_ text: String) {
    let consent = Consent(of: text)
    #expect(consent.verdict == .open && (consent.takesNote || consent.isTurnedDown), "\(consent)")
  }

  @Test(arguments: [
    "ok", "ja danke", "passt, danke", "ok ja danke", "ok bitte, danke", "ok danke, mach das",
    "yes thanks", "👍 ok", "sure, thanks",
  ])
  func agreeing(_ text: String) { #expect(Consent(of: text).verdict == .yes) }

  @Test func aThumbDownIsANo() {
    #expect(Consent(of: "👎").verdict == .no && Consent(of: "👎🏻👎🏻").verdict == .no)
    #expect(Consent(of: "nein 👎").verdict == .no)
  }

  /// Something more beside a yes, or something else in its place.
  @Test(arguments: [
    ("ja und dann noch die 12345679", true), ("ja, und noch 12345679", true),
    ("yes and then 12345679", true), ("ja, und dann lieber die 12345679", false),
    ("ja, und zwar die 12345679", false), ("ja, dann mach das", false),
  ])
  func whatAdds(_ text: String, _ adds: Bool) { #expect(Consent(of: text).adds == adds) }

  @Test(arguments: [
    ("Kein Rückruf bitte", true), ("nein kein rückruf", true), ("no call back please", true),
    ("bitte ohne Rückruf", true), ("don't call me", true), ("Rückruf bitte", false),
    ("ja, ruft an", false), ("Warum kein Rückruf?", false), ("keine Ahnung", false),
  ])
  func whatRefusesACall(_ text: String, _ refuses: Bool) {
    #expect(Consent(of: text).refusesCall == refuses)
  }

  /// A yes with a question behind it is that yes, and the question stays.
  @Test(arguments: [
    ("ja, und was kostet der Versand?", "und was kostet der Versand?"),
    ("Ja. Was kostet der Versand?", "Was kostet der Versand?"),
    ("Ja bitte, und wann kommt das Geld", "und wann kommt das Geld"),
    ("yes, and what does shipping cost?", "and what does shipping cost?"),
    ("sure, how long will it take?", "how long will it take?"),
  ])
  func yesWithAQuestion(_ text: String, _ rest: String) {
    let consent = Consent(of: text)
    #expect(consent.verdict == .yes && consent.asks && consent.rest == rest, "\(consent)")
  }

  /// What is struck up in passing is a question as any other.
  @Test(arguments: [
    "ja achso und wann kommt das Geld", "Ja. Ach so, und was kostet der Versand?",
    "ja, ach ja und noch was: wie lange dauert das", "yes oh and by the way how long does it take",
    "ja\nübrigens, wo finde ich die Rechnung",
  ])
  func aYesWithAQuestionInPassing(_ text: String) {
    let consent = Consent(of: text)
    #expect(consent.verdict == .yes && consent.asks, "\(consent)")
  }

  @Test(arguments: [
    ("12345678 achso und wann kommt sie", true), ("12345678, ach ja, und was kostet das", true),
    ("12345678 und danke", false), ("ach so, 12345678", false), ("achso ok", false),
  ])
  func whatAsksBehindAValue(_ text: String, _ asks: Bool) {
    #expect(Consent(of: text).asks == asks)
  }

  /// A value alone, or in words that say nothing of their own.
  @Test(arguments: [
    ("130", true), ("ja, 130 Euro", true), ("doch 50668", true), ("es sind 4600", true),
    ("und 130", false), ("130?", false), ("130 Leute", false), ("seit 130 Tagen", false),
    ("ja", false),
  ])
  func aValueAlone(_ text: String, _ isAlone: Bool) {
    #expect(Consent(of: text).isValueAlone == isAlone)
  }

  /// A question that wavers, or that is not joined as something further, takes a yes back.
  @Test(arguments: [
    "ja, oder doch lieber nicht?", "ja, kann ich mir das noch überlegen?",
    "genau, oder kann ich sie auch behalten?", "ja, und kann ich sie auch behalten?",
    "ja, sind Sie sicher, dass es die richtige ist?", "ja, können Sie das erst morgen machen?",
    "ja, kann ich nur einen Artikel stornieren?", "ja, wer sind Sie?",
    "yes, what if I change my mind?", "sure, what happens if I keep it?",
    "yes, can you cancel only the second item?", "yes, are you sure?", "yes or no?",
  ])
  func aQuestionMayTakeAYesBack(_ text: String) {
    let consent = Consent(of: text)
    #expect(consent.verdict != .yes || consent.isLimited, "\(consent)")
  }

  /// What goes on after a yes is something further; what limits it is not.
  @Test(arguments: [
    ("ja bitte, und schicken Sie mir eine Bestätigung", true),
    ("yes, and send me a confirmation", true), ("ja, und zwar die erste", false),
    ("ja, und die andere ist falsch", false), ("ja, aber erst ab Januar", false), ("ja", false),
    ("ja, und ich möchte den Toaster behalten", false),
  ])
  func whatGoesOn(_ text: String, _ goesOn: Bool) {
    #expect(Consent(of: text).goesOn == goesOn)
  }

  /// Who refuses a fact, and who has none; who does not know it does neither.
  @Test(
    arguments: [
      ("Die sage ich Ihnen nicht", true, nil), ("ich will meine nummer nicht angeben", true, nil),
      ("I won't tell you", true, nil), ("habe keine Bestellnummer", false, ["bestellnummer"]),
      ("Die habe ich nicht", false, []), ("I have no number", false, ["number"]),
      ("das kann ich Ihnen nicht sagen", false, nil), ("keine Ahnung", false, nil),
      ("Ich habe meine Bestellung nicht bekommen", false, ["bestellung", "bekommen"]),
    ] as [(String, Bool, [String]?)])
  func whatIsRefused(_ text: String, _ withholds: Bool, _ lacking: [String]?) {
    #expect(Consent(of: text).withholds == withholds)
    #expect(Consent(of: text).lacking == lacking)
  }

  @Test(arguments: [
    ("bitte stornieren", true), ("Bestellung stornieren", true), ("ich will kündigen", true),
    ("please cancel it", true), ("vor dem Versand", false), ("nicht sicher", false),
    ("kann ich dann noch zurück", false), ("meine Bestellung", false), ("stornieren?", false),
    ("weiß ich nicht genau", false), ("", false),
  ])
  func whatWishes(_ text: String, _ wishes: Bool) {
    #expect(Consent(of: text).wishes == wishes)
  }

  @Test func whatStops() {
    #expect(Consent(of: "Kann man das noch anhalten?").stops)
    #expect(!Consent(of: "Wie lange dauert es?").stops)
  }

  @Test func noWithAQuestion() {
    let consent = Consent(of: "Nein, was kostet der Versand?")
    #expect(consent.verdict == .no && consent.asks && consent.rest == "was kostet der Versand?")
  }

  /// What a statement names beside courtesy and wishes; what only carries out names nothing.
  @Test func whatIsNamed() {
    #expect(
      Consent(of: "Ich möchte bitte meine Bestellung stornieren").naming == [
        "bestellung", "stornieren",
      ])
    #expect(Consent(of: "ja, ausführen").naming.isEmpty && Consent(of: "ja, ausführen").carriesOut)
    #expect(Consent(of: "die Postleitzahl stimmt nicht").saysWrong)
    for words in ["nein, die andere", "nee die andere", "no, the other one"] {
      #expect(Consent(of: words).meansOther, "\(words)")
    }
    #expect(!Consent(of: "nein, die andere Bestellung").meansOther)
    #expect(Consent(of: "jaaaa").verdict == .yes && Consent(of: "neeein").verdict == .no)
    #expect(!Consent(of: "nein danke").saysWrong)
  }

  /// Random strings of these words and marks never trap, and a message with a no in it and nothing
  /// else of a yes is never a yes.
  @Test func neverAYesWithANo() {
    var random = SplitMix64(seed: 11)
    let words = [
      "ja", "ok", "nicht", "kein", "don't", "und", "aber", "was", "stornieren", "50667", "bitte",
    ]
    let marks = [" ", ", ", ". ", "? ", "! ", "\n", " – "]
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...7, using: &random) {
        text += words.randomElement(using: &random) ?? ""
        text += marks.randomElement(using: &random) ?? ""
      }
      let consent = Consent(of: text)
      let hasNo = ["nicht", "kein", "don't"].contains { text.contains($0) }
      #expect(!(hasNo && consent.verdict == .yes && !consent.asks), "\(text)")
      #expect(text.hasSuffix(consent.rest) || consent.rest.isEmpty)
    }
  }
}
