import Knowledge
import TextAnalysis

/// The pattern files that are part of the program, by what is read with them.
package enum ShippedPatterns: String, CaseIterable, Sendable {
  /// Signals beside the matter (`SignalLists`).
  case signals
  /// Dialogue acts (`ActLists`).
  case acts
  /// Beginnings of questions and requests (`MatterLists`).
  case matters

  /// The files for a language, read.
  ///
  /// - Complexity: some milliseconds; what reads messages takes `set(in:)`.
  package func files(in language: Language) -> [PatternFile] {
    texts(in: language).map { name, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let (file, mistakes) = PatternReader.read(
        lines: lines, path: "\(language == .german ? "german" : "english")-\(name).txt",
        language: language, known: isKnown)
      precondition(mistakes.isEmpty, "a shipped list has mistakes: \(file.path) \(mistakes)")
      return file
    }
  }

  /// Makes what messages of a language are read with ready, which the first of them would wait for.
  package static func makeReady(_ language: Language) {
    for lists in allCases { _ = lists.set(in: language) }
    _ = SignalModel.shipped(in: language)
  }

  /// The files for a language, compiled.
  func set(in language: Language) -> PatternSet {
    switch (self, language) {
    case (.signals, .german): Self.germanSignals
    case (.signals, .english): Self.englishSignals
    case (.acts, .german): Self.germanActs
    case (.acts, .english): Self.englishActs
    case (.matters, .german): Self.germanMatters
    case (.matters, .english): Self.englishMatters
    }
  }

  private static let germanSignals = signals.made(in: .german)
  private static let englishSignals = signals.made(in: .english)
  private static let germanActs = acts.made(in: .german)
  private static let englishActs = acts.made(in: .english)
  private static let germanMatters = matters.made(in: .german)
  private static let englishMatters = matters.made(in: .english)

  /// The set that the program's table holds, else one that is compiled: a table that was made from
  /// other lists is not used.
  private func made(in language: Language) -> PatternSet {
    let table = table(in: language)
    guard table.digest == digest(in: language) else { return compiled(in: language) }
    return PatternSet(table: table.text, language: language == .german ? .german : .english)
  }

  /// The set as it is compiled from the files.
  func compiled(in language: Language) -> PatternSet {
    PatternSet(files(in: language), language: language)
  }

  /// Digests of all lists and models that are shipped.
  package static var digests: [UInt64] {
    Language.allCases.flatMap { language in
      allCases.map { $0.digest(in: language) } + [SignalWeights.shipped(in: language).digest]
    }
  }

  /// A digest of the files' texts.
  func digest(in language: Language) -> UInt64 {
    ListDigest.of(texts(in: language).map(\.text))
  }

  private func table(in language: Language) -> PatternTable {
    switch (self, language) {
    case (.signals, .german): .germanSignals
    case (.signals, .english): .englishSignals
    case (.acts, .german): .germanActs
    case (.acts, .english): .englishActs
    case (.matters, .german): .germanMatters
    case (.matters, .english): .englishMatters
    }
  }

  private func texts(in language: Language) -> [(name: String, text: String)] {
    switch (self, language) {
    case (.signals, .german): SignalLists.german
    case (.signals, .english): SignalLists.english
    case (.acts, .german): [("acts", ActLists.german)]
    case (.acts, .english): [("acts", ActLists.english)]
    case (.matters, .german): [("matters", MatterLists.german)]
    case (.matters, .english): [("matters", MatterLists.english)]
    }
  }

  private func isKnown(_ heading: PatternFile.Heading) -> Bool {
    switch self {
    case .signals: SignalKind.isHeading(heading)
    case .acts: ActLists.Heading(heading) != nil
    case .matters: MatterLists.isHeading(heading)
    }
  }
}
