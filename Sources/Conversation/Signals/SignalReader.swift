import Knowledge

/// Reads signals off messages; holds the working memory of one worker.
///
/// ```swift
/// var reader = SignalReader()
/// reader.read("Ich will endlich mit einem Menschen sprechen!", in: .german)
/// // human_wanted, with "mit einem Menschen sprechen" as its evidence
/// ```
///
/// A model of each language says how probable each signal is (`SignalModel`). Where it reads a wish
/// for a human, anger or repetition, and the shipped lists leave no doubt, that has nine tenths at
/// least, and so has a death, an emergency or a legal matter; other topics have not, for questions
/// name them without being one's own. What a company's own lists find is added to that: a point is
/// a twentieth, below zero too, and where a look-alike of theirs stands, nothing else in its
/// sentence speaks for the signal. A signal is reported from a probability of one half on. Irony
/// alone is read by the shipped lists themselves. What only looks like a signal as its words stand
/// together is taken back (`SignalLookAlikes`).
package struct SignalReader: Sendable {
  private let lists: SignalLists
  /// Made when a message of the language comes first.
  private var german: LanguageSignals?
  private var english: LanguageSignals?

  /// A reader of lists.
  package init(_ lists: SignalLists = .builtIn) {
    self.lists = lists
  }

  /// The signals of a message, in the order of their kinds.
  ///
  /// - Complexity: O(words), some microseconds for a message of usual length.
  package mutating func read(_ text: String, in language: Language) -> [Signal] {
    prepare(language)
    return switch language {
    case .german: german?.read(text) ?? []
    case .english: english?.read(text) ?? []
    }
  }

  /// What makes up a signal's score in a message, whether it is reported or not; nothing for a
  /// signal that no model reads.
  package mutating func explain(_ kind: SignalKind, _ text: String, in language: Language)
    -> SignalExplanation?
  {
    prepare(language)
    return switch language {
    case .german: german?.explain(kind, text)
    case .english: english?.explain(kind, text)
    }
  }

  private mutating func prepare(_ language: Language) {
    switch language {
    case .german: if german == nil { german = LanguageSignals(lists, .german) }
    case .english: if english == nil { english = LanguageSignals(lists, .english) }
    }
  }
}

/// What makes up a signal's score.
package struct SignalExplanation: Sendable, Equatable {
  /// Log-odds in millionths: the base and all parts together.
  package var score: Int64
  /// What the message as a whole adds, with the signal's bias.
  package var base: Int64
  /// What each word adds, with its UTF-8 bytes in the message, in their order.
  package var parts: [(words: Range<Int>, part: Int64)]

  package static func == (left: Self, right: Self) -> Bool {
    left.score == right.score && left.base == right.base
      && left.parts.elementsEqual(right.parts) { $0.words == $1.words && $0.part == $1.part }
  }
}
