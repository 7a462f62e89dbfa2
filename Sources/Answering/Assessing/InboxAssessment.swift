import Knowledge
import TextAnalysis

/// What a base would do with the questions that customers have asked, as far as
/// can be said without labels.
///
/// What is said of wrong answers rests on confidences alone: it is an estimate,
/// and supposes that they are true of these questions.
package struct InboxAssessment: Sendable, Equatable {
  /// What answering down to the gate of a risk would do.
  package struct Operation: Sendable, Equatable {
    /// The tolerated share of wrong answers.
    package var risk: Double
    /// Number of questions answered.
    package var answered = 0
    /// Sum, over these, of one minus confidence, in millionths: wrong answers to be expected.
    package var doubt: Int64 = 0

    /// Share of wrong answers to be expected among the answered; 0 where nothing is answered.
    package var expectedError: Double {
      answered > 0 ? Double(doubt) / 1e6 / Double(answered) : 0
    }
  }

  /// The questions whose nearest entry is of one topic.
  package struct Topic: Sendable, Equatable {
    /// The topic; nil for entries without one.
    package var name: String?
    /// Number of the questions.
    package var questions = 0
    /// One for each risk.
    package var operations: [Operation]
  }

  /// A word that the base does not know, as it is written most, and in how many questions.
  package struct UnknownWord: Sendable, Equatable {
    /// The word, in small letters.
    package var word: String
    /// Number of questions that hold it.
    package var questions: Int
  }

  /// Number of questions.
  package var questions = 0
  /// Supposed share of questions that the base has no answer to; nil where the labelled
  /// questions are taken as they are.
  package var unanswerable: Double?
  /// What the gates rest on.
  package var gateKind: GateKind
  /// All questions together, one for each risk.
  package var all: [Operation]
  /// By topic, the one that is asked most first; questions that no entry fits are in none.
  package var topics: [Topic] = []
  /// Number of questions that no entry fits.
  package var withoutEntry = 0
  /// Number of questions that would be answered now, by the base's own gates and rules.
  package var answeredNow = 0
  /// Why the others would not be, most frequent first.
  package var reasons: [(name: String, questions: Int)] = []
  /// What the languages were taken for, in the order of `LanguageGuess`.
  package var languages: [(guess: LanguageGuess, questions: Int)] = []
  /// Number of content words.
  package var words = 0
  /// Number of these that the base does not know.
  package var unknownWords = 0
  /// The most frequent ones, each of at least two questions.
  package var mostFrequentUnknown: [UnknownWord] = []

  package static func == (left: InboxAssessment, right: InboxAssessment) -> Bool {
    left.questions == right.questions && left.all == right.all && left.topics == right.topics
      && left.withoutEntry == right.withoutEntry && left.answeredNow == right.answeredNow
      && left.reasons.elementsEqual(right.reasons, by: ==)
      && left.languages.elementsEqual(right.languages, by: ==)
      && left.words == right.words && left.unknownWords == right.unknownWords
      && left.mostFrequentUnknown == right.mostFrequentUnknown
  }
}
