import Knowledge
import Storage

extension KnowledgeIndex {
  /// Whether an index holds what a base says: its entries, synonyms and patterns, and what its
  /// policy decides.
  ///
  /// What entries learned from labels may be anything.
  ///
  /// - Complexity: that of reading all entries.
  package func holds(_ base: KnowledgeBase) throws(StorageError) -> Bool {
    let built = try BuiltRules(file)
    guard agents.entries.count == base.entries.count,
      built.synonyms.hasSameTexts(as: base.synonyms),
      PatternFile.haveSameTexts(built.signals, base.signals),
      built.policy.deciding.json() == base.policy.deciding.json()
    else { return false }
    for (number, entry) in base.entries.enumerated() {
      guard try agents.entries.entry(number).asWritten == StoredEntry(entry) else { return false }
    }
    return true
  }
}
