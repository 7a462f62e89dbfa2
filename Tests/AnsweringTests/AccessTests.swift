import Answering
import JSON
import Knowledge
import Retrieval
import SeededRandom
import Storage
import Testing

/// Customers are answered from customers' entries alone, by construction.
@Suite struct AccessTests {
  @Test func theCustomersSectionsAreTheSameBytes() {
    // Where agents are shown the same entries, the file says so and holds them once.
    func ofCustomers(_ bytes: [UInt8]) -> [String: [UInt8]] {
      sections(of: bytes).filter {
        !$0.key.hasPrefix("2/") && $0.key != "0/\(SectionKind.views.rawValue)"
      }
    }
    let with = ofCustomers(Company.bytes)
    let without = ofCustomers(Company.bytesOfCustomersOnly)
    #expect(with.keys.sorted() == without.keys.sorted())
    #expect(with.count >= 8)
    for (name, bytes) in with { #expect(bytes == without[name], "section \(name)") }
    #expect(Company.bytes != Company.bytesOfCustomersOnly)
  }

  /// No word of a hidden entry stands in anything that customers are answered from.
  @Test func hiddenWordsAreNowhere() {
    let secrets = ["quastenfloss", "Quastenflosser", "Nebelhorn", "irbelpunkte", "zorgpoint"]
    for (name, bytes) in sections(of: Company.bytes) where !name.hasPrefix("2/") {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in secrets {
        let isThere = text.contains(secret)
        #expect(!isThere, "section \(name): \(secret)")
      }
    }
    let agents = sections(of: Company.bytes).filter { $0.key.hasPrefix("2/") }
    let all = agents.values.map { String(decoding: $0, as: UTF8.self) }.joined()
    for secret in secrets {
      let isThere = all.contains(secret)
      #expect(isThere, "agents know \(secret)")
    }
  }

  private func text(_ reply: Reply) -> String {
    var copy = reply.record
    copy.revision = ""
    var json = JSONWriter()
    json.object { copy.write(into: &$0) }
    return """
      \(reply.decision) \(reply.text ?? "") \(reply.confidence) \(reply.gate) \(reply.offersHuman)
      \(reply.language) \(json.string)
      """
  }

  /// Replies, scores and explanations to customers, with and without the hidden entries.
  @Test func repliesAreTheSameRevisionAside() throws {
    var with = Responder(try KnowledgeIndex(bytes: Company.bytes))
    var without = Responder(try KnowledgeIndex(bytes: Company.bytesOfCustomersOnly))
    #expect(with.index.revision != without.index.revision)
    var random = SplitMix64(seed: 77)
    let texts = Company.whole.entries.flatMap(\.translations).flatMap { $0.phrasings + [$0.answer] }
    let words = texts.flatMap { $0.split(separator: " ").map(String.init) }
    let mixed = (0..<60).map { _ in
      (0..<random.integer(1...7)).compactMap { _ in words.randomElement(using: &random) }
        .joined(separator: " ")
    }
    var record: ConversationRecord?
    for (number, question) in (texts + mixed).enumerated() {
      let asked = request(question) { request in
        request.record = random.integer(0...2) == 0 ? record : nil
        request.verified = random.integer(0...3)
        request.isShort = random.integer(0...1) == 0
      }
      let (one, two) = (try with.reply(to: asked), try without.reply(to: asked))
      #expect(text(one) == text(two), "\(question)")
      record = one.record
      guard number % 5 == 0 else { continue }
      let (seen, same) = (try with.assess(asked), try without.assess(asked))
      #expect(seen.features == same.features && seen.gate == same.gate)
      #expect(seen.ranking.candidates.map(\.score) == same.ranking.candidates.map(\.score))
      if let first = seen.ranking.candidates.first, let other = same.ranking.candidates.first {
        let parts = try with.explain(first, seen.ranking, role: .customer).flatMap(\.parts)
        let others = try without.explain(other, same.ranking, role: .customer).flatMap(\.parts)
        #expect(parts.map(\.label) == others.map(\.label))
        #expect(parts.map(\.value) == others.map(\.value))
      }
    }
  }

  /// Asking for hidden entries in their own words leads to none of them.
  @Test func customersNeverReachHiddenEntries() throws {
    let index = try KnowledgeIndex(bytes: Company.bytes)
    var responder = Responder(index)
    let hidden = Set(Company.hidden.map(\.id))
    for entry in Company.hidden {
      for translation in entry.translations {
        for question in translation.phrasings + [translation.answer, entry.id] {
          let asked = request(question) { $0.verified = 9 }
          for candidate in try responder.assess(asked).ranking.candidates {
            let stored = try index.customers.entries.entry(candidate.entry)
            #expect(!hidden.contains(stored.id))
            #expect(stored.audience == .customer && stored.status == .approved)
          }
          let reply = try responder.reply(to: asked)
          #expect(!reply.words.contains(translation.answer))
        }
      }
    }
  }

  @Test func agentsSeeEverything() throws {
    let index = try KnowledgeIndex(bytes: Company.bytes)
    #expect(index.agents.entries.count == Company.whole.entries.count)
    #expect(index.customers.entries.count == Company.customers.count)
    var responder = Responder(index)
    let asked = request("Kulanzregel Porto") { $0.role = .agent }
    let first = try #require(try responder.assess(asked).ranking.candidates.first)
    #expect(try index.agents.entries.entry(first.entry).id == "kulanz-porto")
  }

  /// The order in which sources are read leaves no trace.
  @Test func theOrderOfEntriesIsNotStored() throws {
    var random = SplitMix64(seed: 2)
    let entries = Array(Company.customers.prefix(4)) + Company.hidden
    let builds = try [entries, entries.shuffled(using: &random)].map {
      try IndexBuilder.build(KnowledgeBase(entries: $0, policy: Company.policy))
    }
    #expect(builds[0] == builds[1])
  }
}
