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

  // MARK: Which of several

  /// A base whose own words say signals of a known strength: a point is a twentieth.
  private static func weighing(_ lines: [String]) throws -> KnowledgeBase {
    let (file, mistakes) = PatternReader.read(
      lines: lines, path: "signals.txt", language: .german, known: SignalKind.isHeading)
    #expect(mistakes.isEmpty, "\(mistakes)")
    var policy = Policy()
    policy.signals[.anger] = .init(.prepare, from: 800_000, route: "beschwerde")
    policy.signals[.sensitiveTopic] = .init(
      .prepare, from: 900_000,
      details: [
        "emergency": .init(route: "notdienst", priority: .high, texts: [.german: "112!"]),
        "legal": .init(route: "recht"),
      ])
    return KnowledgeBase(entries: Company.customers, policy: policy, signals: [file])
  }

  private func handedOver(_ question: String, _ lines: [String]) throws -> (
    reason: EscalationReason?, route: String?, reply: Reply
  ) {
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(Self.weighing(lines)))
    var responder = Responder(index)
    let reply = try responder.reply(to: request(question))
    guard case .escalate(let reason, let route, _) = reply.decision else {
      return (nil, nil, reply)
    }
    return (reason, route, reply)
  }

  /// Of two signals of the same words the stronger one is meant.
  @Test func anEchoGivesNoReason() throws {
    let lines = ["[human_wanted]", "17 gnadenbrot", "[exception_wanted]", "20 gnadenbrot"]
    #expect(try handedOver("Gnadenbrot", lines).reason == .exceptionWanted)
    let apart = ["[human_wanted]", "17 gnadenbrot", "[exception_wanted]", "20 zuckerbrot"]
    #expect(try handedOver("Gnadenbrot und Zuckerbrot", apart).reason == .humanRequested)
    let refused = ["[human_wanted]", "13 gnadenbrot", "[channel_refused phone]", "20 gnadenbrot"]
    #expect(try handedOver("Gnadenbrot", refused).reason != .humanRequested)
    let bot = ["[human_wanted]", "13 gnadenbrot", "[channel_refused bot]", "20 gnadenbrot"]
    #expect(try handedOver("Gnadenbrot", bot).reason == .humanRequested)
  }

  @Test func theStrongestOfWeakSignalsGivesTheReason() throws {
    let lines = ["[human_wanted]", "13 gnadenbrot", "[anger]", "15 zuckerbrot"]
    #expect(try handedOver("Gnadenbrot und Zuckerbrot", lines).reason == .emotion)
    let other = ["[human_wanted]", "15 gnadenbrot", "[anger]", "13 zuckerbrot"]
    #expect(try handedOver("Gnadenbrot und Zuckerbrot", other).reason == .humanRequested)
  }

  /// A danger that is read weakly is no less one beside a mood; an ordinary topic is.
  @Test func aGraveTopicOutranksAMood() throws {
    let lines = ["[sensitive_topic emergency]", "15 gnadenbrot", "[anger]", "20 zuckerbrot"]
    let both = try handedOver("Gnadenbrot und Zuckerbrot", lines)
    #expect(both.reason == .sensitiveTopic && both.route == "notdienst")
    #expect(both.reply.text?.hasPrefix("112!") == true)
    let alone = try handedOver("Gnadenbrot", lines)
    #expect(alone.reason == .sensitiveTopic && alone.route == "notdienst")
    let claim = ["[sensitive_topic claim]", "15 gnadenbrot", "[anger]", "20 zuckerbrot"]
    let mood = try handedOver("Gnadenbrot und Zuckerbrot", claim)
    #expect(mood.reason == .emotion && mood.route == "beschwerde")
    let faint = ["[sensitive_topic legal]", "12 gnadenbrot", "[anger]", "20 zuckerbrot"]
    #expect(try handedOver("Gnadenbrot und Zuckerbrot", faint).reason == .emotion)
  }

  /// Who asks for a human hears whom to call, and gets there.
  @Test func aDangerGoesWithEveryHandOver() throws {
    let lines = ["[sensitive_topic emergency]", "15 gnadenbrot", "[human_wanted]", "20 zuckerbrot"]
    let both = try handedOver("Gnadenbrot und Zuckerbrot", lines)
    #expect(both.reason == .humanRequested && both.route == "notdienst")
    #expect(both.reply.text?.hasPrefix("112!") == true)
    let legal = ["[sensitive_topic legal]", "15 gnadenbrot", "[human_wanted]", "20 zuckerbrot"]
    #expect(try handedOver("Gnadenbrot und Zuckerbrot", legal).route != "recht")
  }

  @Test func onlyWhatIsUrgentBeyondDoubtComesFirst() throws {
    func priority(_ points: Int) throws -> Policy.Priority? {
      let reply = try handedOver("Gnadenbrot", ["[urgency]", "\(points) gnadenbrot"]).reply
      guard case .escalate(_, _, let priority) = reply.decision else { return nil }
      return priority
    }
    #expect(try priority(13) == .normal)
    #expect(try priority(18) == .high)
  }

  private static func reason(_ reply: Reply) -> EscalationReason? {
    if case .escalate(let reason, _, _) = reply.decision { reason } else { nil }
  }
}
