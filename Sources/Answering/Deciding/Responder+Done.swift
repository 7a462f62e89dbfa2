import Conversation
import Knowledge
import Storage

/// An action that changes something and was run already with the same facts: the customer is told
/// so, with its result, before it is offered once more.
extension Responder {
  /// The reading of an action that was run already in this conversation; nil where it was not, or
  /// where the customer was just told so and insists.
  func done(
    _ subject: Subject, _ action: String, _ reading: TurnReading, _ record: ConversationRecord
  )
    throws(StorageError) -> TurnReading?
  {
    let isReadBack =
      record.openField == OpenMatter.confirmation && record.matter?.entry == subject.id
    guard !isReadBack, !hasOffered(.actionDone, record),
      var values = result(of: action, with: reading.known, record)
    else { return nil }
    for fact in reading.known { values[fact.name] = fact.value }
    guard try isFilled(subject, by: values) else { return nil }
    var done = reading
    done.need = .nothing(values)
    done.before = .actionDone
    let said = record.turns.count { $0.text.map { holds($0, .actionDone) } ?? false }
    // Who is told so a third time is not helped by it.
    done.turn = said > 1 ? .repeated : .answerable
    return done
  }

  /// What an action has returned that was read back with the same facts and has run.
  private func result(of action: String, with known: [KnownFact], _ record: ConversationRecord)
    -> [String: String]?
  {
    for (place, turn) in record.turns.enumerated().reversed() {
      guard let named = turn.action, named.name == action,
        let readBack = record.turns[..<place].last(where: { $0.field == OpenMatter.confirmation }),
        let text = readBack.text, reads(text, back: known),
        let result = record.turns[place...].compactMap(\.input.actionResult)
          .last(where: { $0.id == named.id })
      else { continue }
      return result.status == .ok ? result.values : nil
    }
    return nil
  }

  /// A yes to doing once more what was done already.
  mutating func doneAgain(
    _ act: DialogueAct, _ request: Request, _ record: inout ConversationRecord
  ) throws(StorageError) -> TurnReading? {
    guard act == .yes, record.state.phase == .open, hasOffered(.actionDone, record),
      let last = record.turns.last, let id = last.entries.first,
      let subject = try subject(named: id, record.language, request)
    else { return nil }
    let open = OpenMatter(question: last.question, entry: id)
    var reading = try continued(subject, open, request, &record)
    reading.isBeyondWords = true
    return reading
  }
}
