import Answering
import Conversation
import Foundation
import Knowledge
import SeededRandom
import Storage
import Testing

@Suite struct DecisionTests {
  private func reply(_ question: String, _ change: (inout Request) -> Void = { _ in }) throws
    -> Reply
  {
    var responder = try Company.responder()
    return try responder.reply(to: request(question, change))
  }

  private func entries(_ reply: Reply) -> [String] { reply.record.turns.last?.entries ?? [] }
  private func reason(_ reply: Reply) -> String? {
    guard case .escalate(let reason, _, _) = reply.decision else { return nil }
    return reason.code
  }

  @Test func anAnswerIsTheStoredOne() throws {
    let reply = try reply("Wie lange dauert der Versand?")
    #expect(reply.decision.name == "answer")
    #expect(reply.words == Company.customers[0].translations[0].answer)
    #expect(entries(reply) == ["lieferzeit"])
    #expect(reply.gate == .estimated)
    #expect(reply.language == .german)
    #expect(!reply.offersHuman)
    #expect(reply.record.revision == reply.revision && reply.revision.count == 16)
    let short = try self.reply("Wie lange dauert der Versand?") { $0.isShort = true }
    #expect(short.words.contains("Das gilt nicht für Speditionsware."))
    let plain = try self.reply("Wie lange dauert der Versand?") { $0.format = .plain }
    #expect(!plain.words.contains("*") && plain.words.contains("2 bis 4"))
  }

  /// A sentence that only tells makes what is asked beside it no less sure, where all of the message
  /// leads to the same entry; what a message says of its matter without asking counts on.
  @Test(arguments: [
    "Ich bin schon lange bei Ihnen. Wie lange dauert der Versand?",
    "Wie lange dauert der Versand? Meine Frau fragt nämlich ständig danach.",
  ])
  func whatTellsMakesWhatIsAskedNoLessSure(question: String) throws {
    var responder = try Company.responder()
    let alone = try responder.assess(request("Wie lange dauert der Versand?"))
    let told = try responder.assess(request(question))
    #expect(told.confidence == alone.confidence)
    #expect(told.ranking.candidates.first?.entry == alone.ranking.candidates.first?.entry)
    #expect(try reply(question).decision.name == "answer")
    // The ranker holds the question that counts, whichever it is.
    let other = try responder.assess(
      request("Ich habe einen Gutschein bekommen. Wie lange dauert der Versand?"))
    #expect(other.confidence <= alone.confidence)
    #expect(try responder.assess(request(question)).confidence == told.confidence)
  }

  @Test func repliesAreDeterministic() throws {
    var one = try Company.responder()
    for question in ["Garantiedauer", "xyzzy", "Gutschein an der Kasse", "Do you deliver abroad?"] {
      var two = try Company.responder()
      let (a, b) = (try one.reply(to: request(question)), try two.reply(to: request(question)))
      #expect(a.decision == b.decision && a.confidence == b.confidence && a.record == b.record)
    }
  }

  @Test(arguments: ["", "  ", "?!", "😀"])
  func messagesWithoutWordsAreSaid(question: String) throws {
    let reply = try reply(question)
    #expect(reply.decision == .clarify([]))
    #expect(reply.words == Company.policy.text(.emptyQuestion, in: .german))
    #expect(reply.confidence == 0 && reply.offersHuman)
  }

  @Test(arguments: ["xyzzy plugh frobnitz", "Wer hat die Fußballweltmeisterschaft gewonnen?"])
  func whatNoEntryAnswersEscalates(question: String) throws {
    let reply = try reply(question)
    let reasons: [EscalationReason] = [.noEntry, .lowConfidence, .conflictingEntries]
    let given = try #require(reasons.first { $0.code == reason(reply) })
    #expect(reply.words == Company.policy.text(.escalate(given), in: reply.language))
    #expect(entries(reply).isEmpty && reply.offersHuman)
  }

  /// Over many questions: answered is exactly what reaches the gate, and the
  /// text is an entry's or the policy's.
  @Test func belowTheGateNothingIsAnswered() throws {
    var responder = try Company.responder()
    var random = SplitMix64(seed: 12)
    let words = Company.whole.entries.flatMap(\.translations)
      .flatMap { $0.phrasings + [$0.answer] }
      .flatMap { $0.split(separator: " ").map { String($0) } }
    let fixed = Set(
      PolicyText.allCases.flatMap { key in
        Language.allCases.flatMap { language in
          ["order_number", "meter_number"].map { label in
            Company.policy.text(key, in: language).replacing("{{label}}", with: label)
          }
        }
      })
    let answers = Set(Company.customers.flatMap { $0.translations.map(\.answer) })
    var answered = 0
    for _ in 0..<150 {
      let question = (0..<random.integer(1...6)).compactMap { _ in
        words.randomElement(using: &random)
      }.joined(separator: " ")
      let request = request(question)
      let assessment = try responder.assess(request)
      let reply = try responder.reply(to: request)
      // Of several matters each has a confidence of its own.
      guard reply.parts.isEmpty else { continue }
      #expect(reply.confidence == assessment.confidence)
      switch reply.decision {
      case .answer:
        answered += 1
        #expect(assessment.confidence >= assessment.gate)
        let paragraphs = reply.words.components(separatedBy: "\n\n")
        #expect(
          answers.contains(paragraphs[0]) && paragraphs.dropFirst().allSatisfy(fixed.contains))
        #expect(!reply.words.contains("{{"))
      case .escalate, .collect:
        // A complaint gets its standard help along with the human.
        let own = reply.words.components(separatedBy: "\n\n").last ?? ""
        #expect(fixed.contains(own), "\(reply.words)")
        #expect(reply.help.map { answers.contains($0.text) } ?? (own == reply.words))
      case .clarify(let options):
        // A word alone is asked about however sure its entry is.
        #expect(
          assessment.confidence < assessment.gate || !question.contains(" "),
          "\(question): \(reply.words)")
        // Without options it is small talk ("nicht").
        #expect(options.count != 1 && options.count <= 3)
        let questions = Set(Company.customers.flatMap { $0.translations.map(\.question) })
        #expect(options.allSatisfy { questions.contains($0.question) })
      case .act, .silent: Issue.record("\(reply.decision)")
      }
    }
    #expect(answered > 5)
  }

  @Test func sensitiveTopicsGoToHumans() throws {
    let legal = try reply("Ich schalte meinen Anwalt ein")
    #expect(legal.decision == .escalate(reason: .sensitiveTopic, route: "recht", priority: .high))
    let complaint = try reply("Ich möchte mich beschweren")
    #expect(
      complaint.decision
        == .escalate(reason: .sensitiveTopic, route: "beschwerde", priority: .normal))
    #expect(!legal.words.contains("Justiziariat"))
  }

  @Test func topicsThatOfferAHuman() throws {
    let reply = try reply("Wie setze ich mein Passwort zurück?")
    #expect(reply.decision.name == "answer")
    #expect(reply.offersHuman)
  }

  @Test func verificationComesFirst() throws {
    let question = "Welche Bankverbindung ist gespeichert?"
    for level in 0...1 {
      let reply = try reply(question) { $0.verified = level }
      guard case .collect(let collected) = reply.decision else {
        Issue.record("\(reply.decision)")
        continue
      }
      #expect(collected.field == "verification" && collected.level == 2)
      #expect(!reply.words.contains("Profil"))
    }
    #expect(try reply(question) { $0.verified = 2 }.decision.name == "answer")
  }

  /// Placeholders and facts that nobody has filled in.
  @Test(arguments: ["Wie storniere ich meinen Auftrag?", "Wie melde ich den Zählerstand?"])
  func answersThatNeedFactsAreNotGiven(question: String) throws {
    for role in Role.allCases {
      let reply = try reply(question) { $0.role = role }
      #expect(
        role == .customer ? reply.decision.name == "collect" : reason(reply) == "facts_missing")
      #expect(!reply.words.contains("{{") && !reply.words.contains("notiert"))
    }
  }

  @Test func topicsOnTrialAreNotAnsweredLive() throws {
    let customer = try reply("Wie läuft der Probelauf?")
    #expect(reason(customer) == "policy")
    #expect(!customer.words.contains("Knopf"))
    #expect(try reply("Wie läuft der Probelauf?") { $0.role = .agent }.decision.name == "answer")
  }

  /// An entry is there on its days, in the policy's time zone, and on no other.
  @Test(arguments: [
    ("Was kostet der Sommerrabatt?", "sommeraktion", "2026-05-31T23:59:59+02:00", false),
    ("Was kostet der Sommerrabatt?", "sommeraktion", "2026-05-31T22:00:00Z", true),
    ("Was kostet der Sommerrabatt?", "sommeraktion", "2026-08-31T21:59:59Z", true),
    ("Was kostet der Sommerrabatt?", "sommeraktion", "2026-08-31T22:00:00Z", false),
    ("Bestellschluss Heiligabend", "weihnachten", "2026-07-01T12:00:00Z", false),
    ("Bestellschluss Heiligabend", "weihnachten", "2026-12-01T12:00:00Z", true),
    ("Osterhasen kaufen", "ostern", "2026-07-01T12:00:00Z", false),
    ("Osterhasen kaufen", "ostern", "2026-04-05T12:00:00Z", true),
  ])
  func validity(question: String, entry: String, now: String, isThere: Bool) throws {
    let index = try KnowledgeIndex(bytes: Company.bytes)
    var responder = Responder(index)
    let instant = try #require(Instant.parse(now))
    let request = request(question) { $0.now = instant }
    let assessment = try responder.assess(request)
    let found = try assessment.ranking.candidates.map {
      try index.customers.entries.entry($0.entry).id
    }
    #expect(found.contains(entry) == isThere)
    let reply = try responder.reply(to: request)
    #expect(entries(reply).contains(entry) == isThere, "confidence \(reply.confidence)")
  }

  @Test func languageOfTheQuestionAndOfTheConversation() throws {
    let english = try reply("Do you deliver abroad?")
    #expect(english.language == .english)
    #expect(english.words == "Yes, all over the EU. Islands are excluded.")
    let german = try reply("Liefern Sie ins Ausland?")
    #expect(german.words.hasPrefix("Ja"))
    // An entry without an English text is no answer to an English question.
    let untranslated = try reply("How long does the Versand and the Lieferzeit take please?")
    #expect(untranslated.decision.name == "escalate" || untranslated.language == .german)
    // What says nothing of its language is answered in the conversation's.
    let known = try reply("12345") {
      $0.record = ConversationRecord(language: .english, revision: "x")
    }
    #expect(known.language == .english)
    #expect(try reply("12345").language == .german)
  }

  @Test func foreignLanguagesGoToHumans() throws {
    let reply = try reply("Bonjour, je voudrais savoir quand mon colis va arriver chez moi, merci")
    #expect(reason(reply) == "foreign_language")
  }

  private func entry(
    _ item: (id: String, question: String, other: String, answer: String), _ language: Language
  ) -> Entry {
    Entry(
      id: item.id, translations: [text(item.question, [item.other], item.answer, language)],
      audience: .customer)
  }

  /// A base in German alone answers an English question that it surely understands, in German; a
  /// policy that does not serve English hands it over.
  @Test func aBaseOfOneLanguageAnswersTheOther() throws {
    var policy = Policy()
    let entries = [
      ("versand", "Was kostet der Versand?", "Wie hoch sind die Versandkosten?", "Fünf Euro."),
      ("passwort", "Wie ändere ich mein Passwort?", "Neues Passwort", "Im Konto unter Profil."),
      ("rueckgabe", "Wie lange kann ich zurückgeben?", "Frist für die Rückgabe", "Zwei Wochen."),
    ].map { entry($0, .german) }
    let question = request("How can I change my password?")
    var responder = Responder(
      try KnowledgeIndex(
        bytes: IndexBuilder.build(KnowledgeBase(entries: entries, policy: policy))))
    let reply = try responder.reply(to: question)
    #expect(self.entries(reply) == ["passwort"], "\(reply.decision)")
    #expect(reply.language == .german && reply.words == "Im Konto unter Profil.")
    let other = try responder.reply(to: request("Where can I find a good restaurant nearby?"))
    #expect(other.decision.name == "escalate" && other.language == .english)
    policy.languages = [.german]
    responder = Responder(
      try KnowledgeIndex(
        bytes: IndexBuilder.build(KnowledgeBase(entries: entries, policy: policy))))
    #expect(reason(try responder.reply(to: question)) == "foreign_language")
  }

  /// What a certificate counts beforehand is what is answered once its gate lets it pass, in
  /// whatever language the customer asks.
  @Test func whatPassesAGateIsAnsweredInTheEntriesLanguage() throws {
    var policy = Policy()
    // No estimated gate promises so little.
    policy.risk = 0.0001
    let entries = [
      ("versand", "Was kostet der Versand?", "Wie hoch sind die Versandkosten?", "Fünf Euro."),
      ("passwort", "Wie ändere ich mein Passwort?", "Neues Passwort", "Im Konto unter Profil."),
    ].map { entry($0, .german) }
    let question = request("How can I change my password?")
    var responder = Responder(
      try KnowledgeIndex(
        bytes: IndexBuilder.build(KnowledgeBase(entries: entries, policy: policy))))
    let assessment = try responder.assess(question)
    #expect(assessment.confidence < assessment.gate && assessment.language == .english)
    #expect(try responder.decide(assessment, question).name != "answer")
    #expect(assessment.passing().language == .german)
    #expect(try responder.decide(assessment.passing(), question).name == "answer")
  }

  /// A word alone names what may be asked about, unless it is a stored wording.
  @Test func aWordAloneIsAskedAbout() throws {
    func decision(_ question: String, phrasing: String) throws -> String {
      let entries = [
        ("versand", "Wie hoch sind die Versandkosten?", phrasing, "Fünf Euro."),
        ("passwort", "Wie ändere ich mein Passwort?", "Neues Passwort", "Im Konto unter Profil."),
      ].map { entry($0, .german) }
      let base = KnowledgeBase(entries: entries, policy: Policy())
      var responder = Responder(try KnowledgeIndex(bytes: IndexBuilder.build(base)))
      // As surely as could be.
      let assessment = try responder.assess(request(question)).passing()
      return try responder.decide(assessment, request(question)).name
    }
    #expect(try decision("Versandkosten", phrasing: "Kosten der Versandart") != "answer")
    #expect(try decision("Versandkosten", phrasing: "Versandkosten") == "answer")
    #expect(try decision("Versandkosten?", phrasing: "Kosten der Versandart") == "answer")
  }

  /// A base in one language takes words that surely are of neither for its own.
  @Test func aBaseSpeaksItsOwnLanguage() throws {
    let entries = [
      ("slack", "Slack chatbot", "Which bots work with Slack?", "Ours do, from the start."),
      ("price", "Bot pricing", "What is the price of a bot?", "Ten pounds a month for each bot."),
      ("data", "Where data is kept", "Who keeps my data?", "Your data stays in Europe."),
    ].map { entry($0, .english) }
    let base = KnowledgeBase(entries: entries, policy: Policy())
    var responder = Responder(try KnowledgeIndex(bytes: IndexBuilder.build(base)))
    for question in ["Slack chatbot", "Slack Chatbot Chat", ""] {
      #expect(try responder.reply(to: request(question)).language == .english, "\(question)")
    }
    #expect(try responder.reply(to: request("Slack chatbot")).decision.name == "answer")
    let german = try responder.reply(
      to: request("Wer bewahrt denn bitte meine Daten auf und wo liegen sie?"))
    #expect(german.language == .english && self.entries(german) == ["data"])
    let other = try responder.reply(
      to: request("Welches Wetter wird es denn bitte morgen in Hamburg geben?"))
    #expect(other.language == .german && other.decision.name == "escalate")
  }

  @Test func theRecordGrowsTurnByTurn() throws {
    var responder = try Company.responder()
    var record: ConversationRecord?
    let questions = ["Garantiedauer", "xyzzy plugh", "Gutscheincode eingeben"]
    for (count, question) in questions.enumerated() {
      let reply = try responder.reply(to: request(question) { $0.record = record })
      #expect(reply.record.turns.count == count + 1)
      #expect(reply.record.turns.map(\.question) == Array(questions[...count]))
      #expect(reply.record.turns.last?.text == reply.text)
      #expect(reply.record.turns.last?.confidence == reply.confidence)
      #expect(reply.record.turns.last?.at == "2026-07-01T10:00:00Z")
      record = reply.record
    }
  }

  @Test func withoutCertificateNothingWhereOneIsDemanded() throws {
    var policy = Company.policy
    policy.certifiedOnly = true
    let base = KnowledgeBase(entries: Array(Company.customers.prefix(4)), policy: policy)
    var responder = Responder(try KnowledgeIndex(bytes: IndexBuilder.build(base)))
    let reply = try responder.reply(to: request("Wie lange dauert der Versand?"))
    #expect(reply.decision.name == "escalate")
    #expect(!reply.words.contains("Werktage"))
  }

  /// Bases at the ends of what can be built answer nothing they do not know.
  @Test func tinyBases() throws {
    let counts = [0, 1, 2, 3, 5].map { Array(Company.customers.prefix($0)) }
    for entries in counts + [Array(Company.hidden.prefix(1))] {
      var responder = Responder(
        try KnowledgeIndex(bytes: IndexBuilder.build(KnowledgeBase(entries: entries))))
      for question in [
        "", "Wo ist der Bahnhof?", "xyzzy", "What is the capital of France?", "Wer ist da?",
      ] {
        for role in Role.allCases {
          let reply = try responder.reply(to: request(question) { $0.role = role })
          #expect(
            reply.decision.name == "escalate" || reply.decision == .clarify([]),
            "\(entries.map(\.id)) \(question) \(reply.confidence)")
        }
      }
    }
  }
}
