import Knowledge

/// Everything that a base knows word for word: its questions, phrasings and synonyms.
///
/// A sealed question that has become one of them shows nothing of customers to come.
struct StoredWords {
  private var texts: Set<String> = []

  /// The words of a base.
  init(_ base: KnowledgeBase) {
    for entry in base.entries {
      for translation in entry.translations {
        for phrasing in [translation.question] + translation.phrasings {
          texts.insert(LabelDivision.words(phrasing))
        }
      }
    }
    for file in base.synonyms.files {
      for rule in file.rules {
        for expression in rule.sources + (rule.targets ?? []) {
          texts.insert(LabelDivision.words(expression.joined(separator: " ")))
        }
      }
    }
  }

  /// Whether a question stands in the base, but for signs and capitals.
  func contains(_ question: String) -> Bool { texts.contains(LabelDivision.words(question)) }
}
