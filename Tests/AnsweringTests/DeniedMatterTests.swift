import Answering
import Conversation
import Knowledge
import Testing

/// What a question rules out is not its matter.
@Suite struct DeniedMatterTests {
  private static let bytes: [UInt8] = {
    var policy = Policy()
    policy.topics["beschwerde"] = Policy.TopicRule(handling: .prepare, route: "beschwerde")
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

  @Test(arguments: [
    ("Ich will mich beschweren, wann kommt es?", "beschwerde"),
    ("Ich will mich nicht mehr ärgern, ich will mich beschweren", "beschwerde"),
    ("Ich rieche Gas, was soll ich tun?", "notdienst"),
    ("Ich habe kein Gas, was soll ich tun?", "notdienst"),
    ("Es riecht nach Gas, aber nicht immer", "notdienst"),
  ])
  func whatIsTheMatterStays(question: String, route: String) throws {
    #expect(try self.route(question) == route)
  }
}
