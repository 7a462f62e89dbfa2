/// Why a customer is handed over to a human.
package enum EscalationReason: String, CaseIterable, Hashable, Sendable {
  case humanRequested = "human_requested"
  case emotion
  case repetition
  case lowConfidence = "low_confidence"
  case conflictingEntries = "conflicting_entries"
  case noEntry = "no_entry"
  case exceptionWanted = "exception_wanted"
  case sensitiveTopic = "sensitive_topic"
  case factsMissing = "facts_missing"
  case actionFailed = "action_failed"
  case noProgress = "no_progress"
  case foreignLanguage = "foreign_language"
  case policy

  /// The code as replies and the policy's text keys have it.
  package var code: String { rawValue }
}
