import Conversation
import Knowledge
import Storage

/// What is put in the place of what was given: "ich meinte 600", "nein, 50668", "50668" alone.
extension Responder {
  /// What words may put in the place of known facts.
  struct Corrections {
    /// The facts as they then are; of several only one can be meant.
    var facts: [KnownFact] = []
    /// The one that is meant; nil where there is none, or the words leave open which.
    var one: KnownFact?
  }

  /// What words put in the place of known facts that an entry needs.
  ///
  /// That is what they call a correction, what stands beside a no, or, to what was read back or runs, a
  /// value and nothing else. Where it can be of several, a correction is of the one that was given last.
  ///
  /// - Parameter isOpen: whether another fact is asked for, to which a value alone would be the answer.
  mutating func corrected(
    _ act: DialogueAct, of subject: Subject, _ consent: Consent, _ request: Request,
    _ record: ConversationRecord, isOpen: Bool = false
  ) throws(StorageError) -> Corrections {
    let isCalledOne = act == .correction && !consent.corrects
    guard isCalledOne || consent.corrects || consent.isValueAlone && !isOpen else {
      return Corrections()
    }
    let entry = try index.view(of: request.role).entries.entry(subject.facts.entry)
    let words = isCalledOne ? request.question : consent.rest
    let source = TurnReader.Source(words, record.language, now: request.now)
    var meant: [(fact: KnownFact, isLast: Bool)] = []
    // What takes any words takes those of a correction, too.
    for field in entry.requiredFields where !messages.takesAnyWords(field) {
      guard let known = record.facts.last(where: { $0.name == field }) else { continue }
      let values = messages.answer(to: field, in: source)
      guard values.count == 1, values[0] != known.value else { continue }
      let fact = KnownFact(name: field, value: values[0], turn: record.count + 1)
      meant.append((fact, known.turn == record.count))
    }
    let facts = meant.map(\.fact)
    let last = meant.filter(\.isLast)
    if isCalledOne, last.count == 1 { return Corrections(facts: [last[0].fact], one: last[0].fact) }
    return Corrections(facts: facts, one: facts.count == 1 ? facts[0] : nil)
  }
}
