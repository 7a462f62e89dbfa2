import Knowledge
import Retrieval
import Storage

extension AnswerStore {
  /// Writes the entries of a view in their order.
  ///
  /// - Throws: `StorageError.tooLarge` for more than 2³² sentences or bytes of ids.
  /// - Parameters:
  ///   - memory: what an older index has of them.
  ///   - threads: threads to work with; the bytes do not depend on it.
  package static func section(
    _ entries: [Entry], memory: EntryMemory? = nil, threads: Int = 1
  ) throws -> SectionBuilder {
    var columns = Columns()
    let ranges = OrderedChunks.ranges(of: entries.count)
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      try ranges[chunk].map { number in
        try memory?.places[number] == nil ? entries[number].translations.map(WrittenText.init) : []
      }
    } join: { chunk, texts in
      for (number, texts) in zip(ranges[chunk], texts) {
        try columns.append(
          entries[number], texts, place: memory?.places[number], of: memory?.view.answers)
      }
    }
    return try columns.section()
  }

  /// An answer with what is stored of it.
  fileprivate struct WrittenText {
    let head: UInt64
    let answer: [UInt8]
    let digest: ArraySlice<UInt8>
    let outline: AnswerSentences

    init(_ translation: Entry.Translation) throws(StorageError) {
      answer = Array(translation.answer.utf8)
      guard answer.count < Int(UInt32.max) else { throw .tooLarge(part: "an answer") }
      head =
        UInt64(translation.language.textLanguage.rawValue)
        | (Placeholder.occurrences(in: translation.answer).isEmpty ? 0 : 0x100)
      var hash = SHA256()
      hash.update(answer)
      digest = hash.finish().prefix(AnswerStore.digestLength)
      outline = AnswerSentences(answer, in: translation.language.textLanguage)
    }
  }

  /// The columns as they grow.
  struct Columns {
    var topicNumbers: [String: UInt32] = [:]
    var topicStarts: [UInt32] = [0]
    var topics: [UInt8] = []
    var facts: [UInt32] = []
    var idStarts: [UInt32] = [0]
    var ids: [UInt8] = []
    var textStarts: [UInt32] = [0]
    var texts: [UInt64] = []
    var answers: [UInt8] = []
    var digests: [UInt8] = []
    var sentences: [UInt32] = []
    var wholes: [UInt32] = []

    /// Appends an entry with its texts; `place` is its number in an older store that has them.
    fileprivate mutating func append(
      _ entry: Entry, _ newTexts: [WrittenText], place: Int?, of old: AnswerStore?
    ) throws(StorageError) {
      var flags: UInt32 = entry.status == .approved ? EntryFlag.approved : 0
      if entry.isWhole { flags |= EntryFlag.whole }
      if entry.action != nil || !entry.requiredFields.isEmpty { flags |= EntryFlag.wantsFacts }
      facts += [number(of: entry.topic), UInt32(clamping: entry.verifyLevel), flags]
      ids += entry.id.utf8
      idStarts.append(try number(ids.count))
      if let place, let old {
        try old.copyTexts(of: place, to: &self)
      } else {
        for text in newTexts { append(text) }
      }
      textStarts.append(try number(texts.count / AnswerStore.textWidth))
    }

    private mutating func number(of topic: String?) -> UInt32 {
      guard let topic else { return 0 }
      if let known = topicNumbers[topic] { return known }
      topics += topic.utf8
      topicStarts.append(UInt32(clamping: topics.count))
      let number = UInt32(topicNumbers.count + 1)
      topicNumbers[topic] = number
      return number
    }

    private mutating func append(_ text: WrittenText) {
      beginText(text.head)
      answers += text.answer
      digests += text.digest
      for sentence in text.outline.sentences {
        sentences += [
          UInt32(sentence.range.lowerBound), UInt32(sentence.range.upperBound),
          UInt32((sentence.heading ?? -1) + 1), UInt32(sentence.traits.rawValue),
        ]
      }
      for whole in text.outline.wholes {
        wholes += [UInt32(whole.lowerBound), UInt32(whole.upperBound)]
      }
    }

    /// Appends a text as an older store has it.
    mutating func append(
      head: UInt64, answer: UnsafeBufferPointer<UInt8>, digest: UnsafeBufferPointer<UInt8>,
      sentences newSentences: UnsafeBufferPointer<UInt32>,
      wholes newWholes: UnsafeBufferPointer<UInt32>
    ) {
      beginText(head)
      answers += answer
      digests += digest
      sentences += newSentences
      wholes += newWholes
    }

    private mutating func beginText(_ head: UInt64) {
      texts += [
        head, UInt64(answers.count), UInt64(sentences.count / AnswerStore.sentenceWidth),
        UInt64(wholes.count / 2),
      ]
    }

    private func number(_ count: Int) throws(StorageError) -> UInt32 {
      guard let number = UInt32(exactly: count) else {
        throw .tooLarge(part: "more than 2³² bytes of ids")
      }
      return number
    }

    mutating func section() throws(StorageError) -> SectionBuilder {
      // One text more, where the last one ends.
      beginText(0xFF)
      var section = SectionBuilder()
      section.append(topicStarts)
      section.append(topics)
      section.append(facts)
      section.append(idStarts)
      section.append(ids)
      section.append(textStarts)
      section.append(texts)
      section.append(answers)
      section.append(digests)
      section.append(sentences)
      section.append(wholes)
      return section
    }
  }
}
