import Answering
import Foundation
import Knowledge
import Retrieval
import SeededRandom
import Storage
import Testing

/// Builds on an old index.
@Suite struct EditTests {
  private func bytes(
    _ base: KnowledgeBase, on previous: KnowledgeIndex? = nil, takesRows: Bool = true,
    refits: Bool = false, threads: Int = 2
  ) throws -> [UInt8] {
    var options = IndexBuilder.Options()
    options.previous = previous
    options.takesRows = takesRows
    options.refits = refits
    options.threads = threads
    options.calibration = .universal
    return try IndexBuilder.build(base, options: options)
  }

  private func base(_ entries: [Entry]) -> KnowledgeBase {
    KnowledgeBase(entries: entries, policy: Company.policy)
  }

  @Test(arguments: 0..<6)
  func editsReachTheSameBytes(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 70)
    var entries = Company.whole.entries
    var previous = try KnowledgeIndex(bytes: bytes(base(entries)))
    for step in 0..<4 {
      let place = random.integer(0...entries.count - 1)
      switch random.integer(0...4) {
      case 0: entries[place].translations[0].answer += " Neu ist Wort\(random.integer(0...99))."
      case 1: entries[place].id = "neu-\(seed)-\(step)"
      case 2 where entries.count > 5: entries.remove(at: place)
      case 3: entries[place].audience = entries[place].audience == .agent ? .customer : .agent
      default:
        entries.append(
          Entry(
            id: "dazu-\(seed)-\(step)",
            translations: [text("Was ist Ding \(step)?", ["Ding \(seed)"], "Ein Ding.")],
            audience: .customer))
      }
      let again = try bytes(base(entries), on: previous, threads: random.integer(1...3))
      let nothing = try bytes(base(entries), on: previous, takesRows: false)
      #expect(again == nothing, "seed \(seed), step \(step)")
      previous = try KnowledgeIndex(bytes: again)
    }
  }

  /// A build that fails leaves nothing behind that still writes into the file, which is closed.
  @Test func nothingIsWrittenAfterAFailure() throws {
    var base = Company.customersOnly
    var options = IndexBuilder.Options()
    options.calibration = .universal
    options.labels = [
      LabelledQuestion(
        id: "q", question: "Wann denn?", language: "de", split: .calibration, relevant: [])
    ]
    var bytes = try IndexBuilder.build(base, options: options)
    func number(_ offset: Int, _ width: Int) -> Int {
      bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    // The labels that the old index was fitted on are read when the first sections are on their way.
    let places = (0..<number(12, 4)).map { number(24, 8) + $0 * 40 }
    let labels = try #require(places.first { number($0, 4) == 24 })
    bytes[number(labels + 8, 8)] ^= 0xFF
    options.previous = try KnowledgeIndex(bytes: bytes)
    let length = 6 << 20
    base.parsed = try #require(
      ParsedSources(
        keys: [.init(high: 1, low: 2)], starts: [0, UInt64(length)],
        bytes: [UInt8](repeating: 7, count: length)))
    let path = NSTemporaryDirectory() + "edit-\(UUID().uuidString).lotse"
    let file = try ReplacementFile(for: path)
    let output = file.output
    #expect(throws: StorageError.self) {
      _ = try IndexBuilder.write(base, options: options, to: output)
    }
    let before = output.count
    Thread.sleep(forTimeInterval: 0.5)
    let after = file.output.count
    #expect(after == before)
  }

  private func report(_ entries: [Entry], on previous: KnowledgeIndex) throws -> BuildReport {
    var options = IndexBuilder.Options()
    options.previous = previous
    options.calibration = .universal
    return try IndexBuilder.report(base(entries), options: options)
  }

  @Test func whyAModelIsFittedAnew() throws {
    var entries = Company.whole.entries
    let first = try KnowledgeIndex(bytes: bytes(base(entries)))
    #expect(try report(entries, on: first).views.allSatisfy(\.model.isKept))
    #expect(try report(entries, on: first).views.allSatisfy { $0.taken == $0.documents })

    // What customers were answered from and may not see any more leaves their model.
    let shown = try #require(entries.firstIndex { $0.isForCustomers })
    entries[shown].audience = .agent
    let hidden = try report(entries, on: first).views
    #expect(hidden[0].model == .hidden)
    #expect(hidden[1].model.isKept)
    // Whatever else is changed in it, or if it was away for a while.
    entries[shown].translations[0].answer += "!"
    entries[shown].topic = "intern"
    let moved = try report(entries, on: first).views
    #expect(moved[0].model == .hidden && moved[1].model.isKept)
    let entry = entries.remove(at: shown)
    let without = try KnowledgeIndex(bytes: bytes(base(entries), on: first))
    #expect(try report(entries, on: first).views[0].model.isKept)
    entries.append(entry)
    #expect(try report(entries, on: without).views[0].model == .hidden)
    // What customers are answered from then is what there would be without it.
    let again = try sections(of: bytes(base(entries), on: without))
    for (name, bytes) in try sections(of: bytes(base(entries.dropLast())))
    where name.hasPrefix("1/") {
      let isSame = again[name] == bytes
      #expect(isSame, "section \(name)")
    }

    // An edit leaves the model as it is, and its digest too.
    entries = Company.whole.entries
    entries[shown].translations[0].answer += " Und mehr."
    let edited = try KnowledgeIndex(bytes: bytes(base(entries), on: first))
    #expect(edited.modelDigest == first.modelDigest && edited.revision != first.revision)
    let refitted = try KnowledgeIndex(bytes: bytes(base(entries), on: first, refits: true))
    #expect(refitted.modelDigest != first.modelDigest)
    #expect(try bytes(base(entries)) == bytes(base(entries), on: first, refits: true))

    // Other conditions.
    var options = IndexBuilder.Options()
    options.previous = first
    options.calibration = .universal
    options.dimensions = 7
    let other = try IndexBuilder.report(base(entries), options: options).views
    #expect(other.allSatisfy { $0.model == .otherConditions })
  }

  /// A text that goes to an agents' entry under another id takes its words out of what customers
  /// are answered from, whether its entry goes with it or stays with another text.
  @Test func movedTextsLeaveTheModel() throws {
    let secret = text("Was gilt für Zirbelkunden?", ["Zirbelpunkte"], "Zirbelkunden zahlen nichts.")
    var entries = Company.whole.entries
    entries.append(Entry(id: "zirbel", translations: [secret], audience: .customer))
    let first = try KnowledgeIndex(bytes: bytes(base(entries)))
    let intern = Entry(id: "zirbel-intern", translations: [secret], audience: .agent)
    let harmless = Entry(
      id: "zirbel", translations: [text("Was gilt?", ["Was gilt denn?"], "Alles gilt.")],
      audience: .customer)
    for left in [[], [harmless]] {
      let moved = Array(entries.dropLast()) + left + [intern]
      #expect(try report(moved, on: first).views[0].model == .hidden)
      let after = try KnowledgeIndex(bytes: bytes(base(moved), on: first))
      for (name, bytes) in try sections(of: bytes(base(moved), on: first))
      where name.hasPrefix("1/") {
        let isThere = String(decoding: bytes, as: UTF8.self).lowercased().contains("zirbel")
        #expect(!isThere || !left.isEmpty, "section \(name)")
      }
      // Fitted with it hidden, the model is kept again.
      #expect(try report(moved, on: after).views.allSatisfy(\.model.isKept))
    }
  }

  /// A sentence alone that goes to an agents' entry takes its words out too, in whatever form it
  /// stands there, unless customers still read it elsewhere.
  @Test func movedSentencesLeaveTheModel() throws {
    var entries = Company.whole.entries
    let shown = try #require(entries.firstIndex { $0.id == "garantie" })
    let intern = try #require(entries.firstIndex { $0.audience == .agent })
    let usual = entries[shown].translations[0].answer
    entries[shown].translations[0].answer += " Nach Zirbelburg sind es vierzig Tage."
    let first = try KnowledgeIndex(bytes: bytes(base(entries)))
    entries[intern].translations[0].answer += "\n\n- **nach Zirbelburg** sind es vierzig Tage"
    // Shown still.
    #expect(try report(entries, on: first).views.allSatisfy(\.model.isKept))
    entries[shown].translations[0].answer = usual
    #expect(try report(entries, on: first).views[0].model == .hidden)
    entries[shown].translations[0].otherPhrasings.append("Nach Zirbelburg sind es vierzig Tage?")
    #expect(try report(entries, on: first).views.allSatisfy(\.model.isKept))
  }

  /// Customers' entries are edited, agents' entries are, and both; what customers are answered
  /// from stays what it is without agents' entries.
  @Test func agentsEditsLeaveTheCustomersModel() throws {
    var entries = Company.whole.entries
    let shown = try #require(entries.firstIndex { $0.id == "garantie" })
    let intern = try #require(entries.firstIndex { $0.id == "a-internes-verfahren" })
    // "Wie lange dauert der Versand?" is a phrasing of an agents' entry too.
    let shared = try #require(
      entries.firstIndex {
        $0.isForCustomers && $0.translations[0].phrasings.contains("Wie lange dauert der Versand?")
      })
    let edits: [(inout [Entry]) -> Void] = [
      { $0[shown].translations[0].answer += " Und mehr." },
      { $0[intern].translations[0].answer += " Sirene auch." },
      { $0[shown].translations[0].otherPhrasings.removeLast() },
      { $0[intern].translations[0].question = "Wen rufe ich intern?" },
      { $0[shared].translations[0].question = "Welche Lieferzeit gilt?" },
      { $0[intern].translations[0].otherPhrasings.append("Schichtleitung rufen") },
    ]
    var with = try KnowledgeIndex(bytes: bytes(base(entries)))
    var without = try KnowledgeIndex(bytes: bytes(base(entries.filter(\.isForCustomers))))
    for (number, edit) in edits.enumerated() {
      edit(&entries)
      #expect(try report(entries, on: with).views.allSatisfy(\.model.isKept), "edit \(number)")
      let (full, partial) = try (
        bytes(base(entries), on: with), bytes(base(entries.filter(\.isForCustomers)), on: without)
      )
      let expected = sections(of: partial)
      for (name, bytes) in sections(of: full) where name.hasPrefix("1/") {
        let isSame = expected[name] == bytes
        #expect(isSame, "edit \(number), section \(name)")
      }
      with = try KnowledgeIndex(bytes: full)
      without = try KnowledgeIndex(bytes: partial)
    }
  }

  /// Confidence is fitted on topics: another one is a change.
  @Test func topicsAreCompared() throws {
    var entries = Company.customersOnly.entries
    let first = try KnowledgeIndex(bytes: bytes(base(entries)))
    for place in entries.indices { entries[place].topic = "x" + (entries[place].topic ?? "") }
    let model = try report(entries, on: first).views[0].model
    #expect(model.drift?.isBeyondBound == true)
  }

  @Test func agentsWhoSeeTheSameShareTheView() throws {
    let customers = Company.customersOnly.entries
    let index = try KnowledgeIndex(bytes: bytes(base(customers)))
    #expect(index.customers.number == index.agents.number)
    #expect(index.agents.role == .agent)
    let both = try KnowledgeIndex(bytes: bytes(Company.whole))
    #expect(both.customers.number != both.agents.number)
    // Taken apart and put together again.
    let apart = try bytes(Company.whole, on: index)
    #expect(try apart == bytes(Company.whole, on: index, takesRows: false))
    let together = try bytes(base(customers), on: KnowledgeIndex(bytes: apart))
    #expect(
      try together
        == bytes(base(customers), on: KnowledgeIndex(bytes: apart), takesRows: false))
  }
}
