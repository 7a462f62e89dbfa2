import Knowledge

/// Labelled questions as further phrasings of the entries that answer them: customers' own words.
enum LearnedPhrasings {
  /// Most that a text learns; of more a regular selection.
  private static let most = 100

  /// Entries with what labelled questions teach their texts.
  ///
  /// A question teaches a text of its language, where one entry alone answers it best. Texts
  /// without phrasings of their own learn nothing: entries that have some and entries that have
  /// none are weighed differently, and a few learned ones would set theirs apart.
  ///
  /// - Parameter labels: questions that may be fitted on, each wording once.
  /// - Complexity: O(length of entries and labels).
  static func added(by labels: [LabelledQuestion], to entries: [Entry]) -> [Entry] {
    var asked: [String: [LabelledQuestion]] = [:]
    for label in labels {
      if let entry = bestEntry(of: label) { asked[entry, default: []].append(label) }
    }
    guard !asked.isEmpty else { return entries }
    return entries.map { entry in
      guard let labels = asked[entry.id] else { return entry }
      var entry = entry
      for place in entry.translations.indices {
        entry.translations[place].learnedPhrasings = phrasings(
          of: entry.translations[place], from: labels)
      }
      return entry
    }
  }

  /// The entry that answers a question best; nil where several do.
  private static func bestEntry(of label: LabelledQuestion) -> String? {
    guard let best = label.relevant.map(\.grade).max(), best > 0 else { return nil }
    let entries = label.relevant.filter { $0.grade == best }
    return entries.count == 1 ? entries[0].entry : nil
  }

  private static func phrasings(
    of translation: Entry.Translation, from labels: [LabelledQuestion]
  ) -> [String] {
    guard !translation.phrasings.isEmpty else { return [] }
    // The words of a question that is one of them already would count twice.
    var known = Set(translation.phrasings.map(LabelDivision.words))
    let learned = labels.filter { $0.language == translation.language.code }.map(\.asked)
      .filter { question in
        let words = LabelDivision.words(question)
        return !words.isEmpty && known.insert(words).inserted
      }
    let step = max(1, (learned.count + most - 1) / most)
    return stride(from: 0, to: learned.count, by: step).map { learned[$0] }
  }
}
