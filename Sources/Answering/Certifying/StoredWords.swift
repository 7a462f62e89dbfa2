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
  init(_ index: KnowledgeIndex, _ words: inout TrialWords) throws(StorageError) {
    for number in 0..<index.agents.entries.count {
      for text in try index.agents.entries.entry(number).texts {
        for phrasing in text.phrasings {
          texts.insert(try words.of(phrasing, text.language))
        }
      }
    }
    for file in try BuiltRules(index.file).synonyms.files {
      for rule in file.rules {
        for expression in rule.sources + (rule.targets ?? []) {
          texts.insert(
            try words.of(expression.joined(separator: " "), file.language ?? .german))
        }
      }
    }
  }

  /// Whether the words of a question stand in the base.
  func contains(_ words: String) -> Bool { texts.contains(words) }
}
