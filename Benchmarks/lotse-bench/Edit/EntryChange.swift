import Knowledge

/// What editors change in one entry, at random.
enum EntryChange: CaseIterable {
  case sentenceAdded, answer, longAnswer, shortAnswer, rareWords, question
  case phrasingAdded, phrasingRemoved, phrasingRepeated, manyPhrasings
  case languageAdded, languageRemoved, validity, topic, owner, whole

  /// Those that give no entry a text that another one may have.
  static let ofOwnTexts = allCases.filter { $0 != .shortAnswer }

  private static let days = ["2020-01-01", "2026-11-29", "2031-07-01"].compactMap {
    CivilDate($0)
  }

  /// Changes an entry, or leaves it as it is where the change cannot be made.
  func apply(to entry: inout Entry, _ texts: inout RandomTexts) {
    let place = texts.random.below(entry.translations.count)
    let language = entry.translations[place].language
    switch self {
    case .sentenceAdded: entry.translations[place].answer += " " + texts.sentence(language)
    case .answer: entry.translations[place].answer = texts.answer(language)
    case .longAnswer: entry.translations[place].answer = texts.answer(language, most: 60)
    case .shortAnswer:
      entry.translations[place].answer = texts.pick(["Ja.", "…", "😀", "Ja. 42.", "ß İı"])
    case .rareWords:
      entry.translations[place].answer += " \(texts.rareWord()) \(texts.rareWord())."
    case .question: entry.translations[place].question = texts.question(language)
    case .phrasingAdded:
      entry.translations[place].otherPhrasings.append(texts.question(language))
    case .phrasingRemoved:
      let phrasings = entry.translations[place].otherPhrasings
      guard !phrasings.isEmpty else { return }
      entry.translations[place].otherPhrasings.remove(at: texts.random.below(phrasings.count))
    case .phrasingRepeated:
      let phrasings = entry.translations[place].phrasings
      guard !phrasings.isEmpty else { return }
      entry.translations[place].otherPhrasings.append(texts.pick(phrasings))
    case .manyPhrasings:
      entry.translations[place].otherPhrasings = (0..<40).map { _ in texts.question(language) }
    case .languageAdded:
      for other in Language.allCases where entry.translation(other) == nil {
        entry.translations.append(texts.translation(other))
      }
      entry.translations.sort { $0.language < $1.language }
    case .languageRemoved:
      if entry.translations.count > 1 { entry.translations.remove(at: place) }
    case .validity:
      let first = texts.pick(Self.days)
      switch texts.random.below(3) {
      case 0: (entry.validFrom, entry.validUntil) = (first, nil)
      case 1: (entry.validFrom, entry.validUntil) = (nil, first)
      default: (entry.validFrom, entry.validUntil) = (first, first)
      }
    case .topic: entry.topic = texts.pick(["lieferung", "konto", "vertrag", nil])
    case .owner: entry.owner = texts.pick(["team-eins", "team-zwei", nil])
    case .whole: entry.isWhole.toggle()
    }
  }
}
