import Answering
import Conversation
import Knowledge
import Testing

/// What a sensitive topic does to a question that an entry surely answers.
@Suite struct SignalForceTests {
  /// A base whose own list says which words are a sensitive topic.
  private static func base(_ rule: Policy.SignalRule?, knowsPipes: Bool) throws -> KnowledgeBase {
    let lines = [
      "[sensitive_topic claim]", "20 wasserrohr", "[sensitive_topic legal]", "20 klagefrist",
    ]
    let (file, mistakes) = PatternReader.read(
      lines: lines, path: "signals.txt", language: .german, known: SignalKind.isHeading)
    #expect(mistakes.isEmpty, "\(mistakes)")
    var policy = Policy()
    if let rule { policy.signals[.sensitiveTopic] = rule }
    let more = [
      Entry(
        id: "rohr",
        translations: [
          text(
            "Ist ein geplatztes Wasserrohr mitversichert?", ["Wasserrohr geplatzt", "Rohrbruch"],
            "Ja, mit der Hausratversicherung.")
        ], audience: .customer),
      Entry(
        id: "frist",
        translations: [
          text(
            "Welche Klagefrist gilt?", ["Klagefrist", "Frist einer Klage"], "Drei Jahre.")
        ], audience: .customer),
    ]
    return KnowledgeBase(
      entries: Company.customers + (knowsPipes ? more : Array(more.dropFirst())), policy: policy,
      signals: [file])
  }

  private func reply(
    _ question: String, _ rule: Policy.SignalRule? = nil, knowsPipes: Bool = true
  ) throws -> Reply {
    let base = try Self.base(rule, knowsPipes: knowsPipes)
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(base))
    var responder = Responder(index)
    return try responder.reply(to: request(question))
  }

  @Test func anEntryAboutTheMatterAnswersAndOffersAHuman() throws {
    let reply = try reply("Ist ein geplatztes Wasserrohr mitversichert?")
    #expect(reply.decision.name == "answer" && reply.offersHuman)
    #expect(reply.record.turns.last?.signals.contains { $0.kind == .sensitiveTopic } == true)
  }

  @Test func thePolicyCanWantAHumanAllTheSame() throws {
    let reply = try reply(
      "Ist ein geplatztes Wasserrohr mitversichert?", .init(.prepare, from: 900_000))
    #expect(Self.reason(reply) == .sensitiveTopic)
  }

  @Test func graveMattersGoToAHuman() throws {
    #expect(Self.reason(try reply("Welche Klagefrist gilt?")) == .sensitiveTopic)
  }

  @Test func anEntryAboutSomethingElseDoesNot() throws {
    let reply = try reply("Wie lange dauert der Versand, Wasserrohr?", knowsPipes: false)
    #expect(Self.reason(reply) == .sensitiveTopic)
  }

  private static func reason(_ reply: Reply) -> EscalationReason? {
    if case .escalate(let reason, _, _) = reply.decision { reason } else { nil }
  }
}
