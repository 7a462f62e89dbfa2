import Answering
import Conversation
import Knowledge
import Testing

/// What a question rules out is not its matter.
@Suite struct DeniedMatterTests {
  private static let bytes: [UInt8] = {
    var policy = Policy()
    policy.topics["beschwerde"] = Policy.TopicRule(handling: .prepare, route: "beschwerde")
    policy.topics["recht"] = Policy.TopicRule(handling: .human, route: "recht")
    policy.topics["notfall"] = Policy.TopicRule(handling: .human, route: "notdienst")
    let more = [
      Entry(
        id: "beschweren",
        translations: [
          text("Ich will mich beschweren", ["Wo kann ich mich beschweren?", "Beschwerde"], "Hier.")
        ], topic: "beschwerde", audience: .customer),
      Entry(
        id: "gas",
        translations: [
          text(
            "Es riecht nach Gas", ["Ich rieche Gas", "Gasgeruch", "Ich habe kein Gas"], "Raus.")
        ],
        topic: "notfall", audience: .customer),
      Entry(
        id: "anwalt",
        translations: [
          text(
            "Ich schalte einen Anwalt ein", ["Mein Anwalt meldet sich", "Anwalt", "Klage"],
            "Das Team meldet sich.")
        ],
        topic: "recht", audience: .customer),
    ]
    return
      (try? IndexBuilder.build(
        KnowledgeBase(entries: Company.customers + more, policy: policy))) ?? []
  }()

  private func route(_ question: String) throws -> String? {
    var responder = Responder(try KnowledgeIndex(bytes: Self.bytes))
    guard case .escalate(_, let route, _) = try responder.reply(to: request(question)).decision
    else { return nil }
    return route
  }

  @Test(arguments: [
    "Ich will mich nicht beschweren, wollte nur fragen wann es kommt",
    "Das ist keine Beschwerde, ich wollte nur fragen, ob ihr am Samstag da seid",
    "Ich rieche kein Gas, aber wie hoch ist der Gaspreis?",
    "Es riecht nicht nach Gas. Wie hoch ist der Gaspreis?",
  ])
  func whatIsRuledOutIsNoMatter(question: String) throws {
    let route = try route(question)
    #expect(route != "beschwerde" && route != "notdienst", "\(question): \(route ?? "")")
  }

  /// Where nothing else is said, it is asked what it is about.
  @Test(arguments: [
    "Das ist kein Notfall.", "Das ist keine Beschwerde", "Ich bin Anwalt.",
    "Ich bin selbst Anwältin",
  ])
  func whatIsRuledOutAloneIsNoMatter(question: String) throws {
    var responder = Responder(try KnowledgeIndex(bytes: Self.bytes))
    let reply = try responder.reply(to: request(question))
    #expect(reply.decision == .clarify([]), "\(question): \(reply.decision)")
    #expect(reply.text?.contains("Worum geht es") == true, "\(reply.text ?? "")")
  }

  @Test(arguments: [
    ("Ich will mich beschweren, wann kommt es?", "beschwerde"),
    ("Ich bin Anwalt und schalte einen Anwalt ein", "recht"),
    ("Ich will mich nicht mehr ärgern, ich will mich beschweren", "beschwerde"),
    ("Ich rieche Gas, was soll ich tun?", "notdienst"),
    ("Ich habe kein Gas, was soll ich tun?", "notdienst"),
    ("Es riecht nach Gas, aber nicht immer", "notdienst"),
  ])
  func whatIsTheMatterStays(question: String, route: String) throws {
    #expect(try self.route(question) == route)
  }

  /// Who is calm, or wants nobody, has named no matter.
  @Test(arguments: [
    "Ich ärgere mich nicht", "Ich bin gar nicht wütend.", "ich bin euch nicht böse",
    "kein Grund zur Aufregung", "I'm not angry", "I am not annoyed at all",
    "Ich will mit niemandem telefonieren", "Ich möchte mit niemandem sprechen", "Kein Anruf bitte",
    "Ich brauche keinen Mitarbeiter", "Rufen Sie mich bitte nicht an",
    "I don't want to speak to a person", "I don't need a human",
  ])
  func whoIsCalmOrWantsNobodyIsAsked(question: String) throws {
    var responder = Responder(try KnowledgeIndex(bytes: Self.bytes))
    let reply = try responder.reply(to: request(question))
    #expect(reply.decision == .clarify([]), "\(question): \(reply.decision)")
  }

  /// What is said beside it is the matter, and a wish for a human or trouble stays one.
  @Test(arguments: [
    "Ich bin nicht mehr ruhig, ich bin stinksauer", "Ich will nicht mit einem Bot sprechen",
    "Ich will nicht mit dir reden", "Ich kann nicht telefonieren, die Leitung ist tot",
    "Ich kann niemanden erreichen", "Ich bin nicht zufrieden", "Ich bin sauer",
    "I don't want to talk to a machine",
  ])
  func whatIsNoDenialStays(question: String) throws {
    var responder = Responder(try KnowledgeIndex(bytes: Self.bytes))
    let reply = try responder.reply(to: request(question))
    guard case .escalate = reply.decision else {
      Issue.record("\(question): \(reply.decision)")
      return
    }
  }
}
