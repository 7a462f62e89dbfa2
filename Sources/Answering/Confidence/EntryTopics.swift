import Knowledge
import Storage

/// Which entries are of one topic, as confidence asks it: of stored entries, or of those that an
/// index is built of.
package struct EntryTopics: Sendable {
  private enum Source: Sendable {
    case stored(AnswerStore.TopicNumbers)
    case listed([UInt32])
  }

  private let source: Source
  /// By number the topic's name; the first place is that of no topic.
  private let names: [String?]
  /// Whether topics tell entries apart: there are two at least.
  let isTelling: Bool

  /// The topics of a view's entries.
  package init(_ answers: AnswerStore) {
    source = .stored(answers.topicNumbers)
    names = answers.topics
    isTelling = names.count > 2
  }

  /// The topics of entries, by their places.
  package init(_ entries: [Entry]) {
    var numbers: [String: UInt32] = [:]
    var names: [String?] = [nil]
    source = .listed(
      entries.map { entry in
        guard let topic = entry.topic else { return 0 }
        if let number = numbers[topic] { return number }
        let number = UInt32(names.count)
        numbers[topic] = number
        names.append(topic)
        return number
      })
    self.names = names
    isTelling = names.count > 2
  }

  /// What names a topic, whatever other topics there are; 0 for none.
  static func key(of topic: String?) -> UInt64 { topic.map(SourceDocuments.key) ?? 0 }

  /// The key of an entry's topic.
  ///
  /// - Throws: `StorageError.damaged` where its bytes are.
  func key(of entry: Int) throws(StorageError) -> UInt64 {
    Self.key(of: names[try number(of: entry)])
  }

  /// The number of an entry's topic; 0 is none.
  ///
  /// - Throws: `StorageError.damaged` where its bytes are.
  func number(of entry: Int) throws(StorageError) -> Int {
    switch source {
    case .stored(let numbers): try numbers.number(of: entry)
    case .listed(let numbers): Int(numbers[entry])
    }
  }
}
