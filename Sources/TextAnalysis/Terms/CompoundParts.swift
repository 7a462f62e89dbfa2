/// Which known words may be parts of a German compound.
///
/// A base that knows "echt", "end" and "der" would else take Rückgab-er-echt, laufend and
/// Nie-der-lande apart.
package enum CompoundParts {
  /// Words of three letters that compounds are made of; others are function words, endings, and
  /// words of other languages.
  private static let short = table(
    """
    abo akt alt amt app arm art bad bar bau bon box bus eis end erb erd fax gas gel gut hof hut kfz
    kur lab lkw mai mut net neu not ohr ort pin pkw pop rad rat roh rot ruf rum sim ski tag tal tan
    tee tip ton tor tur typ uhr usb vip web weg zoo zug
    """)
  /// Endings and function words.
  private static let others = table(
    """
    bar chen eln end ende enden ens erei ern haft inn isch keit lein lich lichen los nis sam schaft
    tum aber auch dann denn dass dein doch dort eine einem einen einer eines erst hier kein mehr
    mein nein nicht noch oder schon sehr sein weil wenn from have that they this with your
    """)

  private static func table(_ words: String) -> WordTable {
    var table = WordTable()
    table.insert(words: words, 1)
    return table
  }

  /// The letters of a part without what links it to the next; nil where a known word may not be
  /// one.
  ///
  /// - Parameters:
  ///   - lost: the letters at its end that the stemmer took away.
  ///   - isFirst: whether the compound begins with it.
  ///   - isLast: whether the compound ends with it.
  package static func length(
    of part: UnsafeBufferPointer<UInt8>, lost: Int, isFirst: Bool, isLast: Bool
  ) -> Int? {
    let part = Bytes(part)
    return admit(part, lost, isFirst: isFirst, isLast: isLast)
      ? part.count - linking(part, lost) : nil
  }

  @inline(__always)
  private static func admit(_ part: Bytes, _ lost: Int, isFirst: Bool, isLast: Bool) -> Bool {
    if isFirst, GermanVerbForms.isParticle(part.buffer) { return true }
    if !isFirst, others.value(of: part) != 0 { return false }
    if part.count == 3 { return short.value(of: part) != 0 }
    let left = part.count - lost
    // A stem of three letters may be that of another word, as may one without its verb's ending.
    if lost == 0 || (left > 3 && (isLast || links(part, lost))) { return true }
    return (left == 3 && short.value(of: part[0..<3]) != 0)
      || DictionaryWords.contains(part.buffer, in: .german)
  }

  /// Whether the letters that a part lost may link it to the next: endings of verbs and adjectives
  /// do not.
  @inline(__always)
  private static func links(_ part: Bytes, _ lost: Int) -> Bool {
    switch part[part.count - 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "m"): false
    case UInt8(ascii: "n"): lost < 2 || part[part.count - 2] != UInt8(ascii: "r")
    default: true
    }
  }

  /// How many of the letters that a part lost link it to the next one.
  @inline(__always)
  private static func linking(_ part: Bytes, _ lost: Int) -> Int {
    guard lost > 2 else { return lost }
    // Other endings, as -ung and -keit, belong to the word.
    return part[part.count - 1] == UInt8(ascii: "s") ? 1 : 0
  }
}
