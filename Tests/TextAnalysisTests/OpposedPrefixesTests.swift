import Testing
import TextAnalysis

@Suite struct OpposedPrefixesTests {
  private func differ(_ first: String, _ second: String) -> Bool {
    compare(first, second) { OpposedPrefixes.differ($0, $1) }
  }

  private func areContrary(_ first: String, _ second: String) -> Bool {
    compare(first, second) { OpposedPrefixes.areContrary($0, $1) }
  }

  private func compare(
    _ first: String, _ second: String,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    Array(first.utf8).withUnsafeBufferPointer { first in
      Array(second.utf8).withUnsafeBufferPointer { body(first, $0) }
    }
  }

  @Test(arguments: [
    ("anschalten", "abschalten"), ("angeschaltet", "abgeschaltet"), ("anzuschalten", "ausschalten"),
    ("deinstallieren", "installieren"), ("deaktivieren", "aktivieren"),
    ("reaktiviert", "deaktiviert"),
    ("einziehen", "ausziehen"), ("unbefristet", "befristet"), ("unlock", "lock"),
    ("disable", "enable"), ("anrechnung", "abrechnungen"), ("unsubscribe", "subscribe"),
    ("entsperren", "sperren"),
  ])
  func contraries(first: String, second: String) {
    #expect(differ(first, second) && differ(second, first))
    #expect(areContrary(first, second) && areContrary(second, first))
  }

  /// They mean something else, but not the contrary.
  @Test(arguments: [
    ("bezahlen", "zahlen"), ("abrechnung", "rechnung"), ("aufrechnung", "berechnungen"),
    ("verlangen", "erlangen"),
  ])
  func othersDifferOnly(first: String, second: String) {
    #expect(differ(first, second) && differ(second, first))
    #expect(!areContrary(first, second) && !areContrary(second, first))
  }

  /// The same word, other words, and words mistyped at their beginnings.
  @Test(arguments: [
    ("anschalten", "anschalten"), ("anschaltet", "anschalten"), ("lieferung", "rechnung"),
    ("nestellen", "bestellen"), ("bstellen", "bestellen"), ("unna", "anna"), ("", ""), ("an", "ab"),
    ("rechnugn", "rechnung"), ("ausgabe", "abgaben"),
  ])
  func others(first: String, second: String) {
    #expect(differ(first, second) == (first == "ausgabe"))
  }
}
