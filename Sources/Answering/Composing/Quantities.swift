import TextAnalysis

/// Amounts and durations: which sentences name some, and whether a question asks for some.
enum Quantities {
  /// Whether a sentence names an amount or a duration.
  ///
  /// - Parameter words: its folded words.
  static func isNamed(_ words: [String]) -> Bool {
    words.contains { word in
      word.utf8.contains { 0x30...0x39 ~= $0 } || named.contains(word)
        || beginnings.contains(where: word.hasPrefix)
    }
  }

  private static let named = SentenceWords.keys(
    """
    euro cent prozent gratis umsonst frei tag tage tagen werktag werktage werktagen woche wochen
    stunde stunden minute minuten monat monate monaten jahr jahre jahren sofort
    euros pounds percent free charge charged fee fees day days week weeks hour hours minutes month
    months year years immediately
    """)
  private static let beginnings = [
    "kosten", "preis", "gebuhr", "gebuehr", "zuschlag", "cost", "price",
  ]

  /// Whether a question asks for an amount or a duration; one word too many asks for no less.
  ///
  /// - Complexity: O(bytes); allocates nothing.
  static func isAsked(in question: String) -> Bool {
    var hash = seed
    for byte in question.utf8 {
      let isUpper = 0x41...0x5A ~= byte
      if isUpper || 0x61...0x7A ~= byte || byte >= 0x80 {
        hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* prime
      } else {
        if asking.contains(hash) { return true }
        hash = seed
      }
    }
    return asking.contains(hash)
  }

  // FNV-1a (Fowler, Noll, Vo).
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  private static let asking = Set(
    wordSet(
      """
      kostet kosten kost koster kostenlos gratis umsonst teuer günstig preis preise preisliste
      wieviel viel viele hoch gebühr gebühren gebuehr gebuehren zahle zahlen bezahle bezahlen
      versandkosten porto lange lang länger dauert dauer wann bis frist fristen tage wochen schnell
      cost costs costing price prices priced fee fees charge charged charges pay free expensive much
      many long longer when soon fast quick quickly days weeks deadline until
      """
    ).map { word in
      word.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* prime }
    })
}
