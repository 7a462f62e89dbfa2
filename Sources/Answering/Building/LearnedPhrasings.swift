import Conversation
import Knowledge
import Retrieval
import TextAnalysis

/// Labelled questions as further phrasings of the entries that answer them: customers' own words.
///
/// Learned is what a message says, without its greeting, signature and quotes, and without what
/// names its author.
struct LearnedPhrasings: Sendable {
  /// The questions, which may be fitted on, each wording once.
  let labels: [LabelledQuestion]
  /// What each of them would teach; empty for nothing.
  private let texts: [String]

  /// Most that a text learns; of more a regular selection.
  private static let most = 100
  /// Most words of a question that is learned: longer ones tell a story, in the words of one customer.
  private static let longest = 40

  /// What questions teach under a policy, whose fields name customers.
  ///
  /// - Complexity: O(length of the questions).
  init(_ labels: [LabelledQuestion], policy: Policy, threads: Int) throws {
    self.labels = labels
    let masker = Masker(policy)
    var texts: [String] = []
    let ranges = OrderedChunks.ranges(of: labels.count)
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      var own = OwnWords()
      return labels[ranges[chunk]].map { Self.text(of: $0, masker, &own) }
    } join: { _, part in
      texts += part
    }
    self.texts = texts
  }

  private static func text(of label: LabelledQuestion, _ masker: Masker, _ own: inout OwnWords)
    -> String
  {
    guard let language = Language(rawValue: label.language) else { return "" }
    let spoken = own.read(label.asked, in: language.textLanguage).spoken
    let words = LabelledQuestion.unmasked(masker.mask(spoken)).split(whereSeparator: \.isWhitespace)
    return words.count > longest ? "" : words.joined(separator: " ")
  }

  /// Entries with what the questions teach their texts.
  ///
  /// A question teaches a text of its language, where one of the entries alone answers it best.
  /// Texts without phrasings of their own learn nothing: entries that have some and entries that
  /// have none are weighed differently, and a few learned ones would set theirs apart.
  ///
  /// - Parameter isLeftOut: whether the question of a number teaches nothing.
  /// - Complexity: O(length of entries and questions).
  func added(to entries: [Entry], isLeftOut: (Int) -> Bool = { _ in false }) -> [Entry] {
    let ids = Set(entries.map(\.id))
    var taught: [String: [Int]] = [:]
    for (number, label) in labels.enumerated() where !texts[number].isEmpty && !isLeftOut(number) {
      if let entry = Self.best(of: ids, for: label) { taught[entry, default: []].append(number) }
    }
    guard !taught.isEmpty else { return entries }
    return entries.map { entry in
      guard let labels = taught[entry.id] else { return entry }
      var entry = entry
      for place in entry.translations.indices {
        entry.translations[place].learnedPhrasings = phrasings(
          of: entry.translations[place], from: labels)
      }
      return entry
    }
  }

  /// The entry that answers a question best; nil where several do.
  private static func best(of entries: Set<String>, for label: LabelledQuestion) -> String? {
    let relevant = label.relevant.filter { entries.contains($0.entry) }
    guard let best = relevant.map(\.grade).max(), best > 0 else { return nil }
    let first = relevant.filter { $0.grade == best }
    return first.count == 1 ? first[0].entry : nil
  }

  private func phrasings(of translation: Entry.Translation, from numbers: [Int]) -> [String] {
    guard !translation.phrasings.isEmpty else { return [] }
    // The words of a question that is one of them already would count twice.
    var known = Set(translation.phrasings.map(ComparedWords.of))
    let learned = numbers.filter { labels[$0].language == translation.language.code }
      .map { texts[$0] }
      .filter { text in
        let words = ComparedWords.of(text)
        return !words.isEmpty && known.insert(words).inserted
      }
    let step = max(1, (learned.count + Self.most - 1) / Self.most)
    return stride(from: 0, to: learned.count, by: step).map { learned[$0] }
  }
}
