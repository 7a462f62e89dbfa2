import Knowledge

/// In which language people are addressed.
enum MessageLanguage {
  /// The language that `--language` names, else that of the locale: German
  /// where the first of LC_ALL, LC_MESSAGES and LANG that is set begins with
  /// "de", English otherwise.
  ///
  /// Looks at the words before they are parsed, so that errors in them are in
  /// the right language too.
  static func choose(words: [String], environment: [String: String]) -> Language {
    let options = words.prefix { $0 != "--" }
    for (position, word) in options.enumerated() {
      let value: String
      if word == "--language", position + 1 < options.count {
        value = options[position + 1]
      } else if word.hasPrefix("--language=") {
        value = String(word.dropFirst("--language=".count))
      } else {
        continue
      }
      if let language = Language(rawValue: value) { return language }
    }
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("de") == true ? .german : .english
  }
}

extension Language {
  /// The texts of the language.
  var texts: any Texts {
    switch self {
    case .german: GermanTexts()
    case .english: EnglishTexts()
    }
  }
}
