import Knowledge
import Storage

/// Everything that an index knows word for word: its questions, phrasings, those that it learned,
/// and synonyms.
///
/// A sealed question that has become one of them shows nothing of customers to come.
struct StoredWords {
  private var texts: Set<String> = []

  /// The words of an index, of which the certificate speaks, whatever its folder says by now.
  ///
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  /// - Complexity: that of reading all entries.
  init(_ index: KnowledgeIndex) throws(StorageError) {
    for number in 0..<index.agents.entries.count {
      for text in try index.agents.entries.entry(number).texts {
        for phrasing in text.phrasings {
          texts.insert(LabelDivision.words(phrasing))
        }
      }
    }
    for file in try BuiltRules(index.file).synonyms.files {
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
