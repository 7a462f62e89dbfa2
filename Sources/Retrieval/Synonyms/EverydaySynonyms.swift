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
  /// The lists of a language, each of lines.
  static func lists(_ language: TextLanguage) -> [String] {
    switch language {
    case .german:
      [
        germanService, germanTrade, germanForms, germanSpeech, germanLife, germanSituations,
        germanContracts, germanPublic, germanDevices, germanKinds, germanFamilies, germanRegions,
      ]
    case .english:
      [
        englishService, englishForms, englishTrade, englishLife, englishContracts, englishPublic,
        englishKinds, englishFamilies,
      ]
    }
  }
}
