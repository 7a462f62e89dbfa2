/// Days of a month written as one word: "vierter", "einunddreißigsten", "twentieth".
struct Ordinals: Sendable {
  /// The ordinals of a language.
  static subscript(language: TextLanguage) -> Ordinals {
    language == .german ? german : english
  }

  /// The day (1…31) that a word in small letters is, or nil.
  ///
  /// - Complexity: O(length of the word); allocates nothing.
  func day(_ word: Bytes) -> Int? {
    guard word.count > 3, Self.endsLikeOne(word) else { return nil }
    let value = table.value(of: word)
    return value == 0 ? nil : Int(value)
  }

  /// Whether a word ends as ordinals do: with German endings behind a t, or as "21st" does.
  ///
  /// Most words do not, and need not be looked up.
  private static func endsLikeOne(_ word: Bytes) -> Bool {
    let count = word.count
    switch word[count - 1] {
    case "e": return word[count - 2] == UInt8(ascii: "t")
    case "n", "r", "s", "m":
      return word[count - 2] == UInt8(ascii: "e") && word[count - 3] == UInt8(ascii: "t")
    default: return DateForm.isOrdinalEnding(word[count - 2..<count])
    }
  }

  private var table = WordTable(capacity: 512)

  private init(_ days: [(day: Int, stems: String)], endings: [String]) {
    for (day, stems) in days {
      for stem in stems.split(separator: " ") {
        for ending in endings { table.insert(words: stem + ending, UInt32(day)) }
      }
    }
  }

  private static let german = Ordinals(
    [
      (1, "erst"), (2, "zweit"), (3, "dritt"), (4, "viert"), (5, "fünft fuenft"), (6, "sechst"),
      (7, "siebt"), (8, "acht"), (9, "neunt"), (10, "zehnt"), (11, "elft"),
      (12, "zwölft zwoelft"), (13, "dreizehnt"), (14, "vierzehnt"), (15, "fünfzehnt fuenfzehnt"),
      (16, "sechzehnt"), (17, "siebzehnt"), (18, "achtzehnt"), (19, "neunzehnt"),
      (20, "zwanzigst"), (21, "einundzwanzigst"), (22, "zweiundzwanzigst"),
      (23, "dreiundzwanzigst"), (24, "vierundzwanzigst"),
      (25, "fünfundzwanzigst fuenfundzwanzigst"),
      (26, "sechsundzwanzigst"), (27, "siebenundzwanzigst"), (28, "achtundzwanzigst"),
      (29, "neunundzwanzigst"), (30, "dreißigst dreissigst"),
      (31, "einunddreißigst einunddreissigst"),
    ], endings: ["e", "en", "er", "es", "em"])

  private static let english = Ordinals(
    [
      (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "fifth"), (6, "sixth"),
      (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"), (11, "eleventh"),
      (12, "twelfth"), (13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"),
      (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"),
      (20, "twentieth"), (30, "thirtieth"),
    ], endings: [""])
}
