import Conversation
import Foundation
import Knowledge
import Storage
import TextAnalysis

extension Responder {
  /// Sentences of one turn that are looked at; a longer message's rest is left to the turn itself.
  private static let mostSentences = 24

  /// The customer's sentences of a turn.
  ///
  /// - Parameter isMatter: whether only sentences that bring a matter forward are wanted: no
  ///   greetings, thanks, bare facts, and no mere wish for a human.
  mutating func sentences(
    ofCustomerIn turn: ConversationRecord.Turn, _ number: Int, _ language: Language,
    isMatter: Bool
  ) -> [SaidSentence] {
    var said: [SaidSentence] = []
    let spoken = Array(messages.own.read(turn.question, in: language.textLanguage).spoken.utf8)
    for range in Self.sentences(of: turn.question, byLine: true) {
      // A greeting, what closes a letter and what it quotes are no words on the matter.
      guard spoken[range].contains(where: { $0 > 0x20 }) else { continue }
      let text = Self.text(of: turn.question, range)
      guard text.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else { continue }
      if isMatter {
        let words = messages.read(text, in: language, optionCount: 0)
        guard words.act == .matter || words.act == .correction,
          !words.signals.contains(where: { $0.kind == .humanWanted })
        else { continue }
      }
      said.append(SaidSentence(turn: number, speaker: .customer, text: text, range: range))
      if said.count == Self.mostSentences { break }
    }
    return said
  }

  /// The customer's sentences of a turn that tell something: no greetings, thanks or yes alone, and
  /// no mere name, number or address, which stand among the facts.
  mutating func tellingSentences(
    ofCustomerIn turn: ConversationRecord.Turn, _ number: Int, _ language: Language
  ) -> [SaidSentence] {
    sentences(ofCustomerIn: turn, number, language, isMatter: false).filter { sentence in
      switch messages.read(sentence.text, in: language, optionCount: 0).act {
      // "Hallo?" asks whether somebody is there.
      case .greeting where sentence.text.contains("?"): return true
      case .greeting, .thanks, .goodbye, .hold, .acknowledgement, .identity, .yes, .no: return false
      case .matter, .neverMind, .noPreference, .correction, .rejection, .choice, .choices: break
      }
      let source = TurnReader.Source(
        sentence.text, language, now: Instant.parse(turn.at) ?? .distantPast)
      return messages.bareFields(in: source).isEmpty && !messages.isContact(source)
    }
  }

  /// At most so many of a customer's sentences, those that come nearest to any entry, in their
  /// order.
  mutating func nearest(_ said: [SaidSentence], _ count: Int, _ request: Request)
    throws(StorageError) -> [SaidSentence]
  {
    guard said.count > count else { return said }
    var ranked: [(place: Int, score: Int64)] = []
    for (place, sentence) in said.enumerated() {
      var own = request
      own.question = sentence.text
      ranked.append((place, try assess(own).ranking.candidates.first?.score ?? .min))
    }
    ranked.sort { $0.score != $1.score ? $0.score > $1.score : $0.place < $1.place }
    return ranked.prefix(count).map(\.place).sorted().map { said[$0] }
  }

  /// The sentence of an entry in what a turn said: one that a value was filled into, else the first
  /// that is at least a third as near to the customer's words as the nearest, else the first.
  ///
  /// A later sentence may come nearer, but leans on those before it: "Das gilt nicht für Großgeräte."
  mutating func sentence(
    of id: String, in turn: ConversationRecord.Turn, _ number: Int, asked words: String,
    _ language: Language, _ request: Request
  ) throws(StorageError) -> SaidSentence? {
    guard let said = turn.text else { return nil }
    let ranges = Array(Self.sentences(of: said).prefix(4 * Self.mostSentences))
    let stored = try storedSentences(of: id, language)
    var best: (range: Range<Int>, worth: Int)?
    if !stored.isEmpty {
      let nearness = try nearness(ofSentencesOf: id, to: words, request)
      let nearest = nearness.max() ?? 0
      for range in ranges {
        let text = Self.text(of: said, range)
        guard let place = stored.firstIndex(where: { Self.isFilled($0, as: text) }) else {
          continue
        }
        let isNear = nearness.indices.contains(place) && nearness[place] > nearest / 3
        let worth = stored[place].contains("{{") ? 2 : isNear ? 1 : 0
        if best.map({ worth > $0.worth }) ?? true { best = (range, worth) }
      }
    }
    if let range = best?.range {
      return SaidSentence(
        turn: number, speaker: .service, text: Self.text(of: said, range), range: range, entry: id)
    }
    // The entry has changed since, or the text was written without Markdown.
    let fixed = fixedSentences(language)
    let other = ranges.first { !fixed.contains(Self.text(of: said, $0)) }
    return other.map {
      SaidSentence(turn: number, speaker: .service, text: Self.text(of: said, $0), range: $0)
    }
  }

  /// What a turn said first that is no greeting and no notice.
  mutating func firstSentence(
    saidIn turn: ConversationRecord.Turn, _ number: Int, _ language: Language
  ) -> SaidSentence? {
    guard let said = turn.text else { return nil }
    let standing = Set(
      [PolicyText.automaticNotice, .emailGreeting].flatMap { key in
        index.policy.wordings(of: key, in: language).flatMap(Self.texts)
      })
    for range in Self.sentences(of: said).prefix(4 * Self.mostSentences) {
      let text = Self.text(of: said, range)
      guard !standing.contains(text) else { continue }
      return SaidSentence(turn: number, speaker: .service, text: text, range: range)
    }
    return nil
  }

  // MARK: Stored and fixed sentences

  private func storedSentences(of id: String, _ language: Language) throws(StorageError)
    -> [String]
  {
    let view = index.customers
    guard let number = try view.number(ofEntry: id),
      let text = try view.answers.text(of: number, in: language)
    else { return [] }
    var sentences = AnswerSentences()
    try view.answers.read(text, into: &sentences)
    return try view.answers.withBytes(of: text) { bytes in
      sentences.sentences.map {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[$0.range]), as: UTF8.self)
      }
    }
  }

  private mutating func nearness(ofSentencesOf id: String, to words: String, _ request: Request)
    throws(StorageError) -> [Int64]
  {
    var own = request
    own.question = words
    let ranking = try assess(own).ranking
    var nearness: [Int64] = []
    for candidate in ranking.candidates {
      guard try index.customers.answers.id(of: candidate.entry) == id else { continue }
      try customers.ranker.measure(
        sentencesOf: candidate.document, to: ranking.question(for: candidate), into: &nearness)
      break
    }
    return nearness
  }

  /// The sentences of all fixed texts that no value is filled into.
  private func fixedSentences(_ language: Language) -> Set<String> {
    Set(
      PolicyText.allCases.flatMap { key in
        index.policy.wordings(of: key, in: language).flatMap(Self.texts)
      })
  }

  /// Whether a sentence is a stored one with values in the places of its placeholders.
  private static func isFilled(_ stored: String, as said: String) -> Bool {
    let places = Placeholder.occurrences(in: stored)
    guard let first = places.first, let last = places.last else { return stored == said }
    let (bytes, own) = (Array(stored.utf8), Array(said.utf8))
    let head = bytes[..<first.utf8Range.lowerBound]
    let tail = bytes[last.utf8Range.upperBound...]
    return own.count >= head.count + tail.count && own.starts(with: head)
      && own.suffix(tail.count).elementsEqual(tail) && !(head.isEmpty && tail.isEmpty)
  }

  // MARK: Bytes

  /// The sentences of a text; of messages each line for itself.
  private static func sentences(of text: String, byLine: Bool = false) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    guard byLine else { return SentenceSplitter.split(bytes) }
    var found: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      found += SentenceSplitter.split(Array(bytes[start..<end])).map {
        $0.lowerBound + start..<$0.upperBound + start
      }
      start = end + 1
    }
    return found
  }

  private static func texts(of text: String) -> [String] {
    sentences(of: text).map { self.text(of: text, $0) }
  }

  private static func text(of text: String, _ range: Range<Int>) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(decoding: bytes[start...].prefix(range.count), as: UTF8.self)
  }
}
