import Knowledge
import SeededRandom
import Testing

struct EntryPartsTests {
  // MARK: Conditions

  @Test(arguments: [
    ("defects >= 2", "defects >= 2"), ("a<=1,b>2", "a <= 1, b > 2"), ("a!=0.50", "a != 0.5"),
    ("a = -3.25, b_2 < 0.00001", "a = -3.25, b_2 < 0.00001"),
    ("a > 100000000000000", "a > 100000000000000"),
  ])
  func readsConditions(_ text: String, _ written: String) throws {
    let condition = try #require(Condition(text))
    #expect(condition.description == written)
    #expect(Condition(written) == condition)
  }

  @Test(arguments: [
    "", "a", "a >=", ">= 2", "a => 2", "a == 2", "a >= 2,", "A >= 2", "a >= nan", "a >= 0x10",
    "a >= 1e5", "a >= 2 3", "a b >= 2", "1a >= 2", "a >= 99999999999999999999", "a >= 1.2.3",
  ])
  func refusesWhatIsNoCondition(_ text: String) {
    #expect(Condition(text) == nil)
  }

  @Test func comparesFacts() throws {
    let condition = try #require(Condition("defects >= 2, customer_value > 500, open != 1"))
    #expect(condition.holds(on: ["defects": 2, "customer_value": 501, "open": 0]))
    #expect(!condition.holds(on: ["defects": 2, "customer_value": 500, "open": 0]))
    #expect(!condition.holds(on: ["defects": 2, "customer_value": 501]))
  }

  // MARK: Names

  @Test(arguments: [
    ("Wie groß ist das Café?", "wie-gross-ist-das-cafe"),
    ("  ÄÖÜ -- äöü  ", "aeoeue-aeoeue"),
    (
      "Wie lange dau\u{0065}rt die Ru\u{0308}ckgabe (14 Tage)?",
      "wie-lange-dauert-die-rueckgabe-14-tage"
    ),
    ("Nr. 5 & Ñandú", "nr-5-nandu"), ("?!", ""), ("日本", ""),
  ])
  func makesIdentifiers(_ question: String, _ id: String) {
    #expect(EntryIdentifier.derived(from: question) == id)
    #expect(EntryIdentifier.isValid(id) == !id.isEmpty)
  }

  @Test(arguments: [
    ("  Wo bleibt mein  Paket?! ", "wo bleibt mein paket"),
    ("Wo bleibt mein Pa\u{0301}ket", "wo bleibt mein páket"),
    ("GRÖSSE: „L“ – oder XL?", "grösse l oder xl"), ("Wie geht's?", "wie gehts"),
    ("C++ und $", "c++ und $"), ("E-Mail", "email"), ("…", ""),
  ])
  func normalisesPhrasings(_ phrasing: String, _ form: String) {
    #expect(PhrasingForm.normal(phrasing) == form)
    #expect(PhrasingForm.normal(form) == form)
  }

  @Test func treatsAsciiLikeAllOtherText() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<500 {
      let ascii = String(
        String.UnicodeScalarView(
          (0..<12).map { _ in Unicode.Scalar(UInt8.random(in: 0...127, using: &random)) }))
      // A letter beyond ASCII forces the general way.
      let general = PhrasingForm.normal(ascii + " é")
      let expected = (PhrasingForm.normal(ascii) + " é").drop { $0 == " " }
      #expect(general == expected, "\(ascii.debugDescription)")
    }
  }

  @Test(arguments: [
    ("topik", "topic"), ("valid_until", "valid-until"), ("Audience", "audience"),
    ("onwer", "owner"), ("valid-form", "valid-from"),
  ])
  func findsWhatWasMeant(_ name: String, _ meant: String) {
    #expect(NearestName.of(name, in: EntryField.allCases.map(\.key)) == meant)
  }

  @Test func doesNotGuessWildly() {
    for name in ["farbe", "x", "", "gültig-bis", String(repeating: "a", count: 1000)] {
      #expect(NearestName.of(name, in: EntryField.allCases.map(\.key)) == nil, "\(name)")
    }
  }

  // MARK: Placeholders

  @Test func findsPlaceholders() {
    let found = Placeholder.occurrences(in: "Größe {{size}}, {{ x }}{{_a}} {{{y}} {{z")
    #expect(found.map(\.name) == ["size", " x ", "_a", "{y", "z"])
    #expect(found.map(\.isWellFormed) == [true, false, false, false, false])
    #expect(found.first?.utf8Range == 8..<16)
    #expect(found.last?.text == "{{z")
  }

  // MARK: Entries

  @Test func holdsOnBothEndsOfItsValidity() throws {
    let first = try #require(CivilDate("2026-11-22"))
    let last = try #require(CivilDate("2026-11-30"))
    let entry = Entry(
      id: "a", translations: [], audience: .customer, validFrom: first, validUntil: last)
    #expect(entry.isValid(on: first) && entry.isValid(on: last))
    #expect(try !entry.isValid(on: #require(first.adding(days: -1))))
    #expect(try !entry.isValid(on: #require(last.adding(days: 1))))
    var later = entry
    later.validFrom = last.adding(days: 1)
    later.validUntil = nil
    #expect(!entry.overlaps(later) && !later.overlaps(entry))
    later.validFrom = last
    #expect(entry.overlaps(later) && later.overlaps(entry))
  }
}
