import Knowledge
import Storage

/// Which entries are of one topic, as confidence asks it: of stored entries, or of those that an
/// index is built of.
package struct EntryTopics: Sendable {
  private enum Source: Sendable {
    case stored(AnswerStore)
    case listed([UInt32])
  }

  private let source: Source
  /// Whether topics tell entries apart: there are two at least.
  let isTelling: Bool

  /// The topics of a view's entries.
  package init(_ answers: AnswerStore) {
    source = .stored(answers)
    // The first place is that of no topic.
    isTelling = answers.topics.count > 2
  }

  /// The topics of entries, by their places.
  package init(_ entries: [Entry]) {
    var numbers: [String: UInt32] = [:]
    source = .listed(
      entries.map { entry in
        guard let topic = entry.topic else { return 0 }
        let number = numbers[topic] ?? UInt32(numbers.count + 1)
        numbers[topic] = number
        return number
      })
    isTelling = numbers.count > 1
  }

  /// The number of an entry's topic; 0 is none.
  ///
  /// - Throws: `StorageError.damaged` where its bytes are.
  func number(of entry: Int) throws(StorageError) -> Int {
    switch source {
    case .stored(let answers): try answers.facts(of: entry).topic
    case .listed(let numbers): Int(numbers[entry])
    }
  }
}
