import Conversation
import Foundation
import Knowledge

/// Reads what a message says beside its matter: signals, acts, facts.
///
/// Holds the working memory of one worker.
struct MessageReader {
  private let policy: Policy
  private let facts: FactReader
  private var signals = SignalReader()
  private var acts = ActReader()
  private var splitter = MatterSplitter()
  /// The facts of the message that was read last: a turn asks for them more than once.
  private var last: (text: String, language: Language, now: Date, facts: [Fact])?

  /// A reader for a policy's fields.
  init(_ policy: Policy) {
    self.policy = policy
    facts = FactReader(policy)
  }

  /// What was read off a message.
  struct Reading {
    /// Its signals.
    var signals: [Signal]
    /// Its act.
    var act: DialogueAct
  }

  /// Reads signals and act off a message.
  mutating func read(_ text: String, in language: Language, optionCount: Int) -> Reading {
    Reading(
      signals: signals.read(text, in: language),
      act: acts.read(text, in: language, optionCount: optionCount))
  }

  /// The stretches of a message that ask different things, in order.
  mutating func matters(in text: String, _ language: Language) -> [String] {
    let ranges = splitter.split(text, in: language)
    guard ranges.count > 1 else { return [text] }
    let bytes = Array(text.utf8)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// The facts that a message states without being asked, those with several readings left out.
  mutating func facts(in text: String, _ language: Language, now: Date) -> [Fact] {
    // The same words name another day at another time.
    if let last, last.text == text, last.language == language, last.now == now {
      return last.facts
    }
    let found = facts.facts(in: text, language: language, now: now)
      .filter { $0.alternatives.isEmpty }
    last = (text, language, now, found)
    return found
  }

  /// The values of a field that a text states, likeliest first; of one that was not asked for, at
  /// most one.
  mutating func values(
    of field: String, in text: String, isAsked: Bool, _ language: Language, now: Date
  ) -> [String] {
    guard isAsked else {
      let fact = facts(in: text, language, now: now).first { $0.kind == .field(field) }
      return fact.map { [$0.value] } ?? []
    }
    switch facts.value(ofField: field, in: text, language: language, now: now) {
    case .value(let value): return [value]
    case .several(let values): return values
    case .wrongForm, .absent: return []
    }
  }

  /// Whether a value has the field's form.
  func isValid(_ value: String, of field: String) -> Bool {
    policy.fields[field]?.matches(value) ?? true
  }
}
