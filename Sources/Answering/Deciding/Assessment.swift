import Knowledge
import Retrieval
import TextAnalysis

/// All that is known about a question before it is decided.
package struct Assessment: Sendable {
  /// What the question's language was taken for.
  package var detection: LanguageDetection
  /// The language a reply is written in.
  package var language: Language
  /// The ranking of the view's entries.
  package var ranking: Ranking
  /// Confidence features in millionths; nil without a candidate.
  package var features: [Int64]?
  /// Probability in millionths that the first candidate is right.
  package var confidence: Int64
  /// What decides over the first candidate's entry.
  package var first: AnswerStore.Facts?
  /// The rules for the first candidate's topic.
  package var rule: Policy.ResolvedRule
  /// The lowest confidence, in millionths, that may be answered.
  package var gate: Int64
  /// What this gate rests on.
  package var gateKind: GateKind
  /// The language of a reply where the gate is passed: of a question in a language that no entry
  /// speaks, what is surely found by translation is answered in the entries' own.
  package var languageOfAnswer: Language

  /// Whether it passes the gate.
  package var isSure: Bool { confidence >= gate }

  /// The same, were the gate a certified one that lets it pass.
  ///
  /// All that follows from passing the gate is as with a gate that is really passed, so that what is
  /// counted beforehand is what is answered.
  package func passing() -> Assessment {
    var assessment = self
    assessment.gate = 0
    assessment.gateKind = .certified
    assessment.language = languageOfAnswer
    return assessment
  }
}
