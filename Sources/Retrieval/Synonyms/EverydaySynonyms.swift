import TextAnalysis

/// Words of everyday service language that mean the same for every company.
///
/// A line is a group of words or expressions that stand for each other, with commas between, or
/// `a, b => c, d`, of which what stands on the left asks for what stands on the right alone.
///
/// Words that differ in law are never made synonyms here: Storno, Widerruf,
/// Kündigung and Umtausch; Garantie and Gewährleistung; Rechnung and Mahnung;
/// Besitz and Eigentum; Beitrag and Gebühr; cancellation and withdrawal;
/// guarantee and warranty of law.
enum EverydaySynonyms {
  /// The lines of a language.
  static func lines(_ language: TextLanguage) -> [String] {
    let lists =
      switch language {
      case .german:
        [germanService, germanTrade, germanForms, germanSpeech, germanLife, germanSituations]
      case .english:
        [englishService, englishForms, englishTrade, englishLife]
      }
    return lists.flatMap { $0.split(separator: "\n").map(String.init) }
  }
}
