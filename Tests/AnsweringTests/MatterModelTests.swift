import Conversation
import Knowledge
import Testing

@testable import Answering

/// What retrieval finds of the halves decides whether a message holds two matters.
@Suite struct MatterModelTests {
  private static let bytes: [UInt8] = {
    let entries = [
      ("versandkosten", "Was kostet der Versand?", ["Wie hoch sind die Versandkosten?", "Porto"]),
      ("lieferzeit", "Wie lange dauert der Versand?", ["Lieferzeit", "Wann ist das Paket da?"]),
      ("passwort", "Wie setze ich mein Passwort zurück?", ["Kennwort vergessen", "Passwort weg"]),
      ("rechnung", "Wo finde ich meine Rechnung?", ["Rechnung fehlt", "Rechnungskopie anfordern"]),
      ("kabel", "Passt das Kabel zu meinem Fernseher?", ["Kabel für Fernseher und Radio"]),
    ].map { id, question, phrasings in
      Entry(id: id, translations: [text(question, phrasings, "Antwort.")], audience: .customer)
    }
    return
      (try? IndexBuilder.build(
        KnowledgeBase(entries: Company.customers + entries, policy: Policy()))) ?? []
  }()

  private func responder() throws -> Responder {
    Responder(try KnowledgeIndex(bytes: Self.bytes))
  }

  private func parts(_ text: String) throws -> [String] {
    var responder = try responder()
    return try responder.reply(to: request(text)).parts.map(\.question)
  }

  /// No list knows these joints.
  @Test(arguments: [
    ("Passwort weg und Rechnung fehlt", ["Passwort weg", "und Rechnung fehlt"]),
    (
      "Bitte Passwort zurücksetzen und Rechnungskopie anfordern",
      ["Bitte Passwort zurücksetzen", "und Rechnungskopie anfordern"]
    ),
  ])
  func halvesAboutDifferentEntriesAreApart(text: String, expected: [String]) throws {
    #expect(try parts(text) == expected)
  }

  @Test(arguments: [
    "Passt das Kabel zu meinem Fernseher und Radio?",
    "Ich habe mein Passwort vergessen und das Kennwort liegt nirgends",
    "Wo finde ich meine Rechnung, ich suche schon lange?",
    "Wo finde ich meine Rechnung?",
  ])
  func halvesAboutOneEntryStayTogether(text: String) throws {
    #expect(try parts(text).isEmpty)
  }

  /// A cut of a text with halves as sure as is said.
  private func cut(
    _ text: String, _ confidence: Int64, _ other: Int64, whole: Int64 = 0,
    traits: MatterCut.Traits? = nil
  ) throws -> (cut: WeighedCut, whole: Assessment) {
    var responder = try responder()
    let request = request(text)
    var assessment = try responder.assess(request)
    assessment.confidence = whole
    var cut = try #require(try responder.weighedCuts(of: request, assessment).first)
    (cut.first.confidence, cut.second.confidence) = (confidence, other)
    if let traits { cut.traits = traits }
    return (cut, assessment)
  }

  /// What is told and what is asked part without any joint where each surely means its own entry.
  @Test(arguments: ["Mein Passwort ist weg. Wo ist die Rechnung?", "Passwort weg, Rechnung fehlt"])
  func halvesThatSurelyMeanTheirOwnEntriesAreApart(text: String) throws {
    let (sure, whole) = try cut(text, 900_000, 880_000)
    #expect(sure.evidence.isApart && sure.parts(whole))
  }

  /// Where either half is less sure the words around the cut have to say so.
  @Test func unsureHalvesPartByWordsAlone() throws {
    let (cut, whole) = try cut("Mein Passwort ist weg. Wo ist die Rechnung?", 900_000, 800_000)
    #expect(!cut.parts(whole))
  }

  /// Two sentences about one entry stay together, however sure each is of it.
  @Test func sureHalvesAboutOneEntryStayTogether() throws {
    let (cut, whole) = try cut(
      "Ich habe mein Passwort vergessen. Wie setze ich mein Passwort zurück?", 990_000, 990_000)
    #expect(!cut.evidence.isApart && !cut.parts(whole))
  }

  /// An answer to the whole that neither half would get rests on words of both, where the words say
  /// that another question comes.
  @Test func anAnswerOfWordsOfBothHalvesIsNone() throws {
    let text = "Das Kabel ist da, und wo ist die Rechnung?"
    let joined: MatterCut.Traits = [.joins, .asks, .afterComma]
    let (mixed, whole) = try cut(text, 300_000, 600_000, whole: 1_000_000, traits: joined)
    #expect(mixed.parts(whole))
    let (likely, _) = try cut(text, 300_000, 800_000, whole: 1_000_000, traits: joined)
    #expect(WeighedCut.mayMix(joined, whole) && !likely.parts(whole) || likely.logOdds > 250_000)
    for traits: MatterCut.Traits in [[.joins, .asks, .isBare], [.asks, .afterComma], [.joins]] {
      #expect(!WeighedCut.mayMix(traits, whole))
    }
    #expect(!WeighedCut.mayMix(joined, try cut(text, 0, 0).whole))
  }

  /// What leaves its matter out takes it from the half before.
  @Test func aLeaningHalfBorrowsItsMatter() throws {
    var responder = try responder()
    #expect(
      responder.leaning("und was kostet der?", on: "Wie lange dauert der Versand", .german)
        == "Versand und was kostet der?")
    #expect(
      responder.leaning("und wo ist die Rechnung?", on: "Wie lange dauert der Versand", .german)
        == "und wo ist die Rechnung?")
  }

  /// A place is only left out where no finding could make it a cut.
  @Test func theHighestLogOddsAreABound() throws {
    var responder = try responder()
    for text in [
      "Passwort weg und Rechnung fehlt", "Was kostet der Versand? Außerdem fehlt die Rechnung.",
      "Wie lange dauert der Versand und was kostet er, oder ist das Paket schon da?",
    ] {
      let request = request(text)
      let whole = try responder.assess(request)
      let cuts = try responder.weighedCuts(of: request, whole)
      #expect(!cuts.isEmpty)
      for cut in cuts {
        let bits = cut.evidence.features.dropFirst(MatterEvidence.foundCount)
        let traits = bits.enumerated().reduce(into: MatterCut.Traits()) { traits, bit in
          if bit.element > 0 { traits.insert(MatterCut.Traits(rawValue: 1 << bit.offset)) }
        }
        #expect(MatterModel.logOdds(cut.evidence) <= MatterModel.highest(traits))
      }
    }
    #expect(MatterModel.weights.count == MatterEvidence.names.count)
  }

  /// However many clauses a message has, few of its places are looked up.
  @Test func fewPlacesAreRanked() throws {
    var responder = try responder()
    let request = request(
      Array(repeating: "Passwort weg und Rechnung fehlt", count: 20).joined(separator: ", "))
    let whole = try responder.assess(request)
    #expect(try responder.weighedCuts(of: request, whole).count <= 8)
    let long = Array(repeating: "Passwort weg, und Rechnung fehlt", count: 5_000)
    #expect(try parts(long.joined(separator: ", ")).isEmpty)
  }

  /// Halves that are looked at and not parted leave no trace in what is counted of the question.
  @Test func halvesThatAreNotPartedAreNotCounted() throws {
    var responder = try responder()
    let text = request("Passt das Kabel zu meinem Fernseher und Radio?")
    let features = try responder.assess(text).features
    _ = try responder.reply(to: text)
    #expect(responder.lastFeatures == features)
  }
}
