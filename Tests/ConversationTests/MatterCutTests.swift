import Conversation
import Knowledge
import Testing

/// The places where a message may go over to another matter.
@Suite struct MatterCutTests {
  private func cuts(_ text: String, _ language: Language = .german) -> [(
    half: String, traits: MatterCut.Traits
  )] {
    var splitter = MatterSplitter()
    let bytes = Array(text.utf8)
    return splitter.cuts(in: text, language).map {
      (String(decoding: bytes[$0.place...], as: UTF8.self), $0.traits)
    }
  }

  @Test func placesAreEndsOfClausesAndJoints() {
    #expect(
      cuts("Mein Paket ist da, aber die Rechnung fehlt. Wer hilft? Ich warte\nund warte").map(
        \.half)
        == [
          "aber die Rechnung fehlt. Wer hilft? Ich warte\nund warte",
          "Wer hilft? Ich warte\nund warte", "Ich warte\nund warte", "und warte",
        ])
    #expect(
      cuts("I need a refund – or does the voucher work", .english).map(\.half)
        == ["or does the voucher work"])
    // A message of one clause has none, nor has one that names nothing before.
    for text in [
      "Wie lange dauert der Versand?", "", "?!", "Paket", "Nr. 12345678", "z. B. nach Österreich?",
      "Und was ist das, und wie?", "Kann ich Strom und Gas kündigen?", "Paket oder Abholung buchen",
    ] {
      #expect(cuts(text).isEmpty, "\(text)")
    }
  }

  @Test(
    arguments: [
      ("Wo ist mein Paket? Und zahlen Sie das Porto?", [.afterQuestion, .joins, .turns]),
      ("Das Paket ist weg, und wann kommt das Geld?", [.afterComma, .joins, .asks]),
      ("Das Paket ist weg und bis wann kommt das Geld?", [.joins, .asks]),
      ("Ich will das Paket, oder das Geld", [.isAlternative, .followsWish, .namesOne]),
      ("Das Paket ist weg.\nGuthaben auszahlen bitte", [.afterSentence]),
      ("Wo ist mein Paket? Außerdem brauche ich die Rechnung", [.isElse]),
      ("1. Paket suchen\n2. Rechnung schicken", [.isElse]),
      ("Paket suchen.\nP.S.: Rechnung schicken", [.isElse]),
      ("Was ist ein Paket, und was kostet das?", [.isBare]),
      ("Mir gefällt das Paket nicht und zahlen Sie das Porto?", [.joins, .turns]),
    ] as [(String, MatterCut.Traits)])
  func wordsAroundAreSigns(text: String, traits: MatterCut.Traits) throws {
    let cut = try #require(cuts(text).first, "\(text)")
    #expect(cut.traits.isSuperset(of: traits), "\(text): \(cut.traits)")
  }

  /// "für das Paket" and "dass Sie …" are no questions, "Bestellung" is no bare half.
  @Test(
    arguments: [
      ("Ich zahle das Paket, und für das Porto", [.turns, .asks, .isBare]),
      ("Ich weiß, dass Sie das Porto zahlen", [.turns, .asks]),
      ("Das ist im 2.Stock, wo das Paket liegt", [.isElse]),
    ] as [(String, MatterCut.Traits)])
  func otherWordsAreNone(text: String, traits: MatterCut.Traits) {
    for cut in cuts(text) {
      #expect(cut.traits.isDisjoint(with: traits), "\(text): \(cut.traits)")
    }
  }

  /// What the lists cut is among the places.
  @Test func listedCutsArePlaces() {
    for text in [
      "Rechnung falsch, und wann haben Sie offen?",
      "Ich möchte meine Kopfhörer zurückgeben und ich brauche außerdem die Rechnung.",
    ] {
      var splitter = MatterSplitter()
      let listed = splitter.split(text, in: .german)[1].lowerBound
      let cut = splitter.cuts(in: text, .german).first { $0.place == listed }
      #expect(cut?.traits.contains(.isListed) == true, "\(text)")
    }
  }
}
