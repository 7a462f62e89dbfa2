import Knowledge

/// Reads signals off messages; holds the working memory of one worker.
///
/// ```swift
/// var reader = SignalReader()
/// reader.read("Ich will endlich mit einem Menschen sprechen!", in: .german)
/// // human_wanted, with "will" and "mit einem Menschen sprechen" as its evidence
/// ```
///
/// A signal is reported from 10 points on, which are half of its strength (see `PatternFile`).
package struct SignalReader: Sendable {
  private var german: PatternMatcher
  private var english: PatternMatcher
  private let signals: [Language: [(kind: SignalKind, detail: String?)]]

  /// A reader of lists.
  package init(_ lists: SignalLists = .builtIn) {
    german = PatternMatcher(lists.patterns(in: .german))
    english = PatternMatcher(lists.patterns(in: .english))
    signals = [.german: Self.signals(german.set), .english: Self.signals(english.set)]
  }

  /// The signals of a message, in the order of their kinds, then of the lists.
  ///
  /// - Complexity: O(words), some microseconds for a message of usual length.
  package mutating func read(_ text: String, in language: Language) -> [Signal] {
    switch language {
    case .german: Self.read(text, &german, signals[.german] ?? [])
    case .english: Self.read(text, &english, signals[.english] ?? [])
    }
  }

  private static func signals(_ set: PatternSet) -> [(kind: SignalKind, detail: String?)] {
    set.headings.map { heading in
      guard let kind = SignalKind(rawValue: heading.name) else {
        preconditionFailure("the heading \(heading) names no signal")
      }
      return (kind, heading.detail)
    }
  }

  private static func read(
    _ text: String, _ matcher: inout PatternMatcher,
    _ kinds: [(kind: SignalKind, detail: String?)]
  ) -> [Signal] {
    matcher.read(text)
    var signals: [Signal] = []
    for finding in matcher.findings where finding.points >= PatternFile.enough {
      let (kind, detail) = kinds[finding.heading]
      signals.append(
        Signal(
          kind, strength: Int64(finding.points) * Signal.strengthOfPoint, detail: detail,
          evidence: Array(matcher.evidence[finding.evidence])))
    }
    return signals
  }
}
