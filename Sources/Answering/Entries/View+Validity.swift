import Foundation
import Knowledge
import Retrieval
import Storage

extension KnowledgeIndex {
  /// The day, since 1970, on which an instant falls in the policy's time zone.
  package func day(at instant: Date) -> Int32 {
    Int32(clamping: policy.civilDate(at: instant)?.daysSince1970 ?? 0)
  }
}

extension View {
  /// Numbers of the entries that are valid on a day.
  package func validEntries(onDay day: Int32) -> [Int] {
    (0..<entries.count).filter { entries.isValid($0, onDay: day) }
  }

  /// Languages of the entries that are valid on a day, or of all without one.
  package func languages(onDay day: Int32?) -> [Language] {
    var found: Set<Language> = []
    for document in 0..<retrieval.documentCount
    where day.map({ entries.isValid(retrieval.entry(of: document), onDay: $0) }) ?? true {
      found.insert(Language(retrieval.language(of: document)))
    }
    return found.sorted()
  }

  /// For each word of the dictionary, whether an entry that is valid on a day
  /// holds it; nil where all words may be shown: to agents, or when all are valid.
  ///
  /// - Complexity: O(terms of all documents).
  package func visibleWords(onDay day: Int32) throws(StorageError) -> [Bool]? {
    let valid = validEntries(onDay: day)
    guard role == .customer, valid.count < entries.count else { return nil }
    var isValid = [Bool](repeating: false, count: entries.count)
    for entry in valid { isValid[entry] = true }
    var isVisible = [Bool](repeating: false, count: retrieval.wordCount)
    var words: [UInt32] = []
    for document in 0..<retrieval.documentCount where isValid[retrieval.entry(of: document)] {
      words.removeAll(keepingCapacity: true)
      try retrieval.appendWords(of: document, to: &words)
      for word in words { isVisible[Int(word)] = true }
    }
    return isVisible
  }
}
