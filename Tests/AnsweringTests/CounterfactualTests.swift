import Answering
import Knowledge
import Testing

/// What is told of was tried, and comes true when an editor does it.
@Suite struct CounterfactualTests {
  private static let labels: [LabelledQuestion] = (0..<420).map { number in
    LabelledQuestion(
      id: "l\(number)", question: "Wie lange dauert der Versand von Paket Nummer \(number)?",
      language: "de", split: .calibration,
      // Two that answer it teach neither.
      relevant: number % 40 == 0
        ? [] : [.init(entry: "lieferzeit"), .init(entry: "abroad")])
  }

  private static let base = KnowledgeBase(
    entries: Company.customers, policy: Company.policy, questions: labels)

  private func options(previous: KnowledgeIndex? = nil) -> IndexBuilder.Options {
    var options = IndexBuilder.Options()
    options.labels = LabelDivision.fitted(Self.labels)
    options.previous = previous
    return options
  }

  private func changes(_ question: String, _ base: KnowledgeBase, _ index: KnowledgeIndex) throws
    -> [Counterfactual]
  {
    try CounterfactualSearch(base, index, now: request("").now).changes(of: question)
  }

  private func decision(_ question: String, _ index: KnowledgeIndex) throws -> (
    name: String, entry: String?
  ) {
    var responder = Responder(index)
    let reply = try responder.reply(to: request(question))
    guard case .answer(let answer) = reply.decision else { return (reply.decision.name, nil) }
    return (reply.decision.name, answer.spans.first?.entry)
  }

  @Test func everyChangeComesTrue() throws {
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(Self.base, options: options()))
    let question = "Wie schnell ist die Lieferung bei mir daheim?"
    try #require(try decision(question, index).name == "escalate")
    let found = try changes(question, Self.base, index)
    #expect(found.contains { if case .phrasing = $0.change { true } else { false } })
    #expect(Set(found.map { "\($0.change)" }).count == found.count)
    for item in found {
      let changed = try KnowledgeIndex(
        bytes: IndexBuilder.build(
          item.change.applied(to: Self.base), options: options(previous: index)))
      let after = try decision(question, changed)
      #expect(after.name == "answer" && after.entry == item.outcome.entry, "\(item.change)")
      // Flips are of questions that may be fitted on, and really are decided otherwise.
      #expect(item.questions == LabelDivision.fitted(Self.labels).count)
      for flip in item.flips {
        let label = try #require(Self.labels.first { $0.id == flip.id })
        #expect(LabelDivision.part(of: label) == .fit)
        #expect(try decision(flip.question, index).name == flip.before.decision)
        #expect(try decision(flip.question, changed).name == flip.after.decision)
        #expect(flip.before != flip.after)
      }
    }
  }

  /// An entry that asks for a fact before it answers serves too, and a phrasing is told of where it
  /// leads to its own entry alone.
  @Test func whatAsksFirstServesToo() throws {
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(Self.base, options: options()))
    let question = "Wo kann ich die Ablesung meiner Uhr eintragen?"
    try #require(try decision(question, index).name == "escalate")
    let change = Counterfactual.Change.phrasing(
      entry: "zaehlerstand-melden", text: question, language: .german)
    let changed = try KnowledgeIndex(
      bytes: IndexBuilder.build(change.applied(to: Self.base), options: options(previous: index)))
    try #require(try decision(question, changed).name == "collect")
    let found = try changes(question, Self.base, index)
    for item in found {
      guard case .phrasing(let entry, _, _) = item.change else { continue }
      #expect(item.outcome.isServed && item.outcome.entry == entry, "\(item)")
    }
    let searched = try changes("Wie kann ich den Zählerstnad eintragen?", Self.base, index)
    #expect(
      searched.isEmpty
        || searched.contains {
          $0.outcome.entry == "zaehlerstand-melden" && $0.outcome.decision == "collect"
        }, "\(searched)")
  }

  /// What the certificate alone withholds, or lets pass, is told as that and nothing else.
  @Test func theCertificateDecides() throws {
    var index = try KnowledgeIndex(bytes: IndexBuilder.build(Self.base, options: options()))
    let question = try #require(
      ["Wie lange dauert der Versand?", "Wie lang ist die Lieferzeit?"].first {
        try decision($0, index).name == "answer"
      })
    index.certificate = Certificate(
      risk: 0.05, certainty: 0.95, revision: index.revision, decider: Certifier.decider,
      labels: "0123456789abcdef", questions: 200, fitted: 0, leftOut: 0, uses: 1,
      days: (nil, nil),
      groups: [
        .init(
          topic: nil,
          verdict: .certified(.init(gate: 1_000_000, answered: 100, wrong: 0, bound: 29_513)))
      ])
    try #require(try decision(question, index).name != "answer")
    let found = try changes(question, Self.base, index)
    #expect(found.map(\.change) == [.certificate])
    #expect(found.first?.outcome.decision == "answer")
    index.certificate = nil
    index.isCertifiedOnly = true
    #expect(try changes(question, Self.base, index).map(\.change) == [.certificate])
  }

  /// Of an answer it is told at which risk it would be none.
  @Test func answersHaveARisk() throws {
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(Self.base, options: options()))
    let question = try #require(
      ["Wie lange dauert der Versand?", "Wie lang ist die Lieferzeit?"].first {
        try decision($0, index).name == "answer"
      })
    for item in try changes(question, Self.base, index) {
      guard case .risk(let risk, let topic) = item.change else {
        Issue.record("\(item.change) is no risk")
        continue
      }
      #expect(risk < Self.base.policy.risk && item.outcome.decision == "escalate")
      #expect(topic == nil)
    }
  }

  /// Of a topic with a risk of its own that one is changed, and nothing else.
  @Test func theRiskThatDecidesIsChanged() throws {
    var policy = Company.policy
    policy.topics["lieferung"] = .init(risk: 0.04)
    policy.topics["konto"]?.risk = 0.01
    let base = KnowledgeBase(entries: Company.customers, policy: policy, questions: Self.labels)
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(base, options: options()))
    let question = try #require(
      ["Wie lange dauert der Versand?", "Wie lang ist die Lieferzeit?"].first {
        try decision($0, index).name == "answer"
      })
    let change = try #require(try changes(question, base, index).first?.change)
    guard case .risk(let risk, let topic) = change else {
      Issue.record("\(change) is no risk")
      return
    }
    #expect(topic == "lieferung" && risk < 0.04)
    var changed = policy
    changed.topics["lieferung"]?.risk = risk
    #expect(change.applied(to: base).policy == changed)
  }

  /// A topic that is for humans stays so: no change is told of that would not help.
  @Test func nothingHelpsWhereThePolicySaysNo() throws {
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(Self.base, options: options()))
    #expect(try changes("Ich verklage Sie", Self.base, index).isEmpty)
    #expect(try changes("", Self.base, index).isEmpty)
  }
}
