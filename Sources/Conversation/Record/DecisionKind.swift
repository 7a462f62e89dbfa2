/// The kinds of decisions, as replies and records name them.
package enum DecisionKind: String, CaseIterable, Sendable {
  case answer, clarify, collect, act, escalate, silent
}
