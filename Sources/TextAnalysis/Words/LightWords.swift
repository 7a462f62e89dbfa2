/// Words of content that nearly every question may hold: what somebody gets, needs, wants, knows,
/// finds or says tells little of the matter, though it is no function word.
///
/// Verbs that separable ones are made of (kommen, gehen, stehen, liegen, bleiben) are not among
/// them: with their parts they name a matter.
package enum LightWords {
  /// Whether a folded word of a language is one.
  ///
  /// - Complexity: O(length of the word); allocates nothing.
  package static func contains(_ folded: UnsafeBufferPointer<UInt8>, in language: TextLanguage)
    -> Bool
  {
    (language == .german ? german : english).value(of: folded) > 0
  }

  /// Names the lists.
  package static let digest = ListDigest.of([germanWords, englishWords])

  private static let german = table(germanWords)
  private static let english = table(englishWords)

  private static func table(_ words: String) -> WordTable {
    var table = WordTable(capacity: 512)
    table.insert(foldedWords: words, 1)
    return table
  }

  private static let germanWords = """
    bekomme bekommen bekommt bekam kriege kriegen kriegt kriegst erhalte erhalten erhält
    brauche brauchen braucht brauchst benötige benötigen benötigt finde finden findet
    weiß weiss wissen weißt weisst wüsste sage sagen sagt sagst sagte sehen sehe aussehen aussieht
    gib gibst gab gegeben genommen gekommen gegangen geblieben gelaufen geklappt hinhauen
    getan tun lassen funktioniert bedeutet möglich moeglich
    """

  private static let englishWords = """
    need needs want wants wanted know find tell say says said see able possible like
    gives gave took taking came went gone happened looking put keep keeps
    work works working thing things stuff
    """
}
