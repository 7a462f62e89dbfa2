import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// What deciding and answering need of the entries of a view, in columns, so
/// that a question decodes no entry: rules' topic, facts that are wanted,
/// answers with their sentences and digests.
package struct AnswerStore: Sendable {
  /// What decides over an entry.
  package struct Facts: Sendable, Equatable {
    /// Number of the entry.
    package var entry: Int
    /// Number of the topic in `topics`; 0 is none.
    package var topic: Int
    /// Verification level that its answer needs.
    package var verifyLevel: Int
    /// Whether it may be shown to customers.
    package var isApproved: Bool
    /// Whether it must stay whole.
    package var isWhole: Bool
    /// Whether an action must run or facts be asked before it can be answered.
    package var wantsFacts: Bool
  }

  /// An answer in one language.
  package struct Text: Sendable, Equatable {
    /// Number of the text.
    var number: Int
    /// Its language.
    package var language: Language
    /// Whether it has places that are filled from facts.
    package var hasPlaceholders: Bool
    /// Its bytes in the arena.
    package var range: Range<Int>
  }

  /// The topics by number, from 1; the place of 0 holds nil.
  package let topics: [String?]
  private let facts: BlockColumn<UInt32>
  private let idStarts: BlockColumn<UInt32>
  private let ids: BlockColumn<UInt8>
  private let textStarts: BlockColumn<UInt32>
  private let texts: BlockColumn<UInt64>
  private let answers: BlockColumn<UInt8>
  private let digests: BlockColumn<UInt8>
  private let sentences: BlockColumn<UInt32>
  private let wholes: BlockColumn<UInt32>
  /// Names itself in errors.
  private let section: SectionReader

  /// Numbers that `facts` holds for an entry: topic, level, flags.
  static let factWidth = 3
  /// Numbers that `texts` holds for a text: language and flags, then where
  /// answer, sentences and wholes begin; one text more ends the last one's.
  static let textWidth = 4
  /// Numbers that `sentences` holds for a sentence: start, end, heading from 1, traits.
  static let sentenceWidth = 4
  /// Bytes of a digest.
  static let digestLength = 16

  /// Flags of an entry.
  enum EntryFlag {
    static let approved: UInt32 = 1
    static let whole: UInt32 = 2
    static let wantsFacts: UInt32 = 4
  }

  /// Reads what `section` wrote, for `count` entries.
  package init(_ file: IndexFileReader, view: UInt32, count: Int) throws(StorageError) {
    var section = try file.section(
      SectionKind.answers.id(view), name: SectionKind.answers.name)
    let topicStarts: Column<UInt32> = try section.column()
    let names: Column<UInt8> = try section.column()
    var topics: [String?] = [nil]
    for number in 0..<max(0, topicStarts.count - 1) {
      let start = Int(topicStarts[number])
      let end = Int(topicStarts[number + 1])
      guard start <= end, end <= names.count else {
        throw section.damaged("topics are out of order")
      }
      let name = names.withElements {
        String(decoding: UnsafeBufferPointer(start: $0 + start, count: end - start), as: UTF8.self)
      }
      topics.append(name)
    }
    self.topics = topics
    facts = try section.blockColumn(count: count * Self.factWidth)
    idStarts = try section.blockColumn(count: count + 1)
    ids = try section.blockColumn()
    textStarts = try section.blockColumn(count: count + 1)
    texts = try section.blockColumn()
    answers = try section.blockColumn()
    digests = try section.blockColumn()
    sentences = try section.blockColumn()
    wholes = try section.blockColumn()
    self.section = section
  }

  /// The numbers of entries' topics, apart from all else.
  struct TopicNumbers: Sendable {
    fileprivate let facts: BlockColumn<UInt32>
    fileprivate let count: Int
    fileprivate let section: SectionReader

    /// The number of an entry's topic in `topics`.
    ///
    /// - Throws: `StorageError.damaged` where its bytes are.
    func number(of entry: Int) throws(StorageError) -> Int {
      let number = Int(try facts.element(entry * AnswerStore.factWidth))
      guard number < count else { throw section.damaged("there is no such topic") }
      return number
    }
  }

  /// The numbers of entries' topics, for those who want nothing else.
  var topicNumbers: TopicNumbers {
    TopicNumbers(facts: facts, count: topics.count, section: section)
  }

  /// What decides over an entry.
  package func facts(of entry: Int) throws(StorageError) -> Facts {
    let start = entry * Self.factWidth
    let facts = try self.facts.withElements(start..<start + Self.factWidth) { facts in
      Facts(
        entry: entry, topic: Int(facts[0]), verifyLevel: Int(facts[1]),
        isApproved: facts[2] & EntryFlag.approved != 0, isWhole: facts[2] & EntryFlag.whole != 0,
        wantsFacts: facts[2] & EntryFlag.wantsFacts != 0)
    }
    guard facts.topic < topics.count else { throw section.damaged("there is no such topic") }
    return facts
  }

  /// An entry's id.
  package func id(of entry: Int) throws(StorageError) -> String {
    let range = try self.range(idStarts.element(entry), idStarts.element(entry + 1))
    return try ids.withElements(range) { bytes in
      String(decoding: UnsafeBufferPointer(start: bytes, count: range.count), as: UTF8.self)
    }
  }

  /// The number of the entry with an id among the view's `count`; nil where there is none.
  ///
  /// - Complexity: O(log entries): they are in the order of their ids.
  package func number(of id: String, count: Int) throws(StorageError) -> Int? {
    var range = 0..<count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let found = try self.id(of: middle)
      if found == id { return middle }
      range =
        found.utf8.lexicographicallyPrecedes(id.utf8)
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// An entry's answer in a language; nil where it has no text in it.
  package func text(of entry: Int, in language: Language) throws(StorageError) -> Text? {
    let numbers = try self.range(textStarts.element(entry), textStarts.element(entry + 1))
    let wanted = language.textLanguage
    for number in numbers {
      let head = try texts.element(number * Self.textWidth)
      guard head & 0xFF == UInt64(wanted.rawValue) else { continue }
      let range = try self.range(
        texts.element(number * Self.textWidth + 1), texts.element((number + 1) * Self.textWidth + 1)
      )
      return Text(
        number: number, language: language, hasPlaceholders: head & 0x100 != 0, range: range)
    }
    return nil
  }

  /// Calls `body` with an answer's bytes.
  package func withBytes<Result>(
    of text: Text, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) throws(StorageError) -> Result {
    try answers.withElements(text.range) { bytes in
      body(UnsafeBufferPointer(start: bytes, count: text.range.count))
    }
  }

  /// First 128 bits of the SHA-256 of an answer, in hexadecimal.
  package func digest(of text: Text) throws(StorageError) -> String {
    let start = text.number * Self.digestLength
    return try digests.withElements(start..<start + Self.digestLength) { bytes in
      String(unsafeUninitializedCapacity: 2 * Self.digestLength) { target in
        for position in 0..<2 * Self.digestLength {
          let byte = bytes[position / 2]
          let digit = position % 2 == 0 ? byte >> 4 : byte & 15
          target[position] = digit < 10 ? 0x30 + digit : 0x57 + digit
        }
        return 2 * Self.digestLength
      }
    }
  }

  /// Reads an answer's sentences into `result`.
  ///
  /// - Throws: `StorageError.damaged`, also where sentences do not lie in their answer.
  package func read(_ text: Text, into result: inout AnswerSentences) throws(StorageError) {
    result.sentences.removeAll(keepingCapacity: true)
    result.wholes.removeAll(keepingCapacity: true)
    let own = text.number * Self.textWidth
    let next = own + Self.textWidth
    let numbers = try range(texts.element(own + 2), texts.element(next + 2))
    var end = 0
    for number in numbers {
      let start = number * Self.sentenceWidth
      let sentence = try sentences.withElements(start..<start + Self.sentenceWidth) { values in
        (Int(values[0]), Int(values[1]), Int(values[2]), UInt8(truncatingIfNeeded: values[3]))
      }
      guard sentence.0 >= end, sentence.1 >= sentence.0, sentence.1 <= text.range.count,
        sentence.2 <= result.sentences.count
      else { throw section.damaged("sentences do not lie in their answer") }
      end = sentence.1
      result.sentences.append(
        AnswerSentences.Sentence(
          range: sentence.0..<sentence.1, traits: AnswerSentences.Traits(rawValue: sentence.3),
          heading: sentence.2 == 0 ? nil : sentence.2 - 1))
    }
    for number in try range(texts.element(own + 3), texts.element(next + 3)) {
      let whole = try wholes.withElements(number * 2..<number * 2 + 2) { (Int($0[0]), Int($0[1])) }
      guard whole.0 <= whole.1, whole.1 <= result.sentences.count else {
        throw section.damaged("sentences do not lie in their answer")
      }
      result.wholes.append(whole.0..<whole.1)
    }
  }

  /// Appends an entry's texts to columns that are being written.
  func copyTexts(of entry: Int, to columns: inout Columns) throws(StorageError) {
    for number in try range(textStarts.element(entry), textStarts.element(entry + 1)) {
      let own = number * Self.textWidth
      let next = own + Self.textWidth
      let answer = try range(texts.element(own + 1), texts.element(next + 1))
      let lines = try range(texts.element(own + 2), texts.element(next + 2))
      let groups = try range(texts.element(own + 3), texts.element(next + 3))
      let head = try texts.element(own)
      let width = Self.sentenceWidth
      let digest = number * Self.digestLength..<(number + 1) * Self.digestLength
      try answers.withElements(answer) { (answerBytes) throws(StorageError) in
        try digests.withElements(digest) { (digestBytes) throws(StorageError) in
          let sentenceRange = lines.lowerBound * width..<lines.upperBound * width
          try sentences.withElements(sentenceRange) { (numbers) throws(StorageError) in
            try wholes.withElements(groups.lowerBound * 2..<groups.upperBound * 2) { pairs in
              columns.append(
                head: head,
                answer: UnsafeBufferPointer(start: answerBytes, count: answer.count),
                digest: UnsafeBufferPointer(start: digestBytes, count: digest.count),
                sentences: UnsafeBufferPointer(start: numbers, count: sentenceRange.count),
                wholes: UnsafeBufferPointer(start: pairs, count: groups.count * 2))
            }
          }
        }
      }
    }
  }

  private func range(_ start: some BinaryInteger, _ end: some BinaryInteger) throws(StorageError)
    -> Range<Int>
  {
    guard start <= end, let start = Int(exactly: start), let end = Int(exactly: end),
      end < Int.max / 16
    else { throw section.damaged("entries are out of order") }
    return start..<end
  }
}
