/// Stems of the infinitive for forms of strong verbs that stemming leaves apart: gibst and gab ~
/// geben, übernimmt ~ übernehmen.
enum GermanVerbStems {
  /// Endings of persons that a stem may still have.
  static let endings: [StaticString] = ["est", "st", "et", "t"]

  /// Prefixes that stay with their verb, folded.
  private static let prefixes: [StaticString] = [
    "be", "emp", "ent", "er", "ge", "miss", "uber", "unter", "ver", "wider", "zer",
  ]

  /// Fewest letters of a form beside a prefix or an ending.
  static let shortest = 3

  /// The stem of the infinitive of a folded stem, and the letters before it that stay.
  ///
  /// - Complexity: O(length of the stem); allocates nothing.
  static func infinitive(of stem: Bytes) -> (prefix: Int, stem: [UInt8])? {
    if let own = table(stem) { return (0, own) }
    for prefix in prefixes where stem.begins(with: prefix) {
      let length = prefix.utf8CodeUnitCount
      guard stem.count >= length + shortest else { continue }
      if let own = table(stem[length..<stem.count]) { return (length, own) }
    }
    return nil
  }

  private static func table(_ stem: Bytes) -> [UInt8]? {
    let value = forms.value(of: stem)
    return value == 0 ? nil : infinitives[Int(value) - 1]
  }

  private static let infinitives: [[UInt8]] = lines.map { Array($0[0].utf8) }

  /// Every form as it is, and with the endings of persons.
  private static let forms: WordTable = {
    var table = WordTable(capacity: 512)
    for (number, words) in lines.enumerated() {
      for word in words.dropFirst() {
        for ending in ["", "s", "t", "st", "en"] where table.value(of: word + ending) == 0 {
          table.insert(words: word + ending, UInt32(number + 1))
        }
      }
    }
    return table
  }()

  /// A folded stem of an infinitive and other stems of the same verb.
  private static let lines = """
    geb gib gab
    nehm nimm nahm
    seh sieh sah
    les lies las
    helf hilf half
    werf wirf warf
    treff triff traf
    sprech sprich sprach
    brech brich brach
    vergess vergiss vergass
    ess iss
    mess miss
    tret tritt trat
    sterb stirb starb
    stehl stiehl stahl
    empfehl empfiehl empfahl
    gelt gilt galt
    geh ging
    steh stand
    komm kam
    ruf rief
    lauf lief
    lass liess
    halt hielt
    schreib schrieb
    bleib blieb
    schein schien
    steig stieg
    weis wies
    zieh zog
    bieg bog
    biet bot
    heb hob
    schliess schloss
    verlier verlor
    lad lud
    trag trug
    schlag schlug
    fahr fuhr
    fang fing
    fall fiel
    find fand
    bind band
    denk dacht
    bring bracht
    lieg lag
    sitz sass
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
}

extension WordTable {
  fileprivate func value(of word: String) -> UInt32 {
    var word = word
    return word.withUTF8 { value(of: $0) }
  }
}
