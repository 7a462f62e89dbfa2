import Conversation

/// The stretch of a record that is about what a human is called for, or was about last: from the
/// last time that a human gave the conversation back.
struct ConversationEpisode {
  /// The turns, by their places in the record.
  let turns: Range<Int>
  /// The turn that brought the human; nil where none was called.
  let called: Int?
  /// That turn, else the last one that brings a matter forward, else the last one with words.
  var focus: Int?
  /// Number of the record's first turn, from 1.
  let firstNumber: Int

  /// Looks for the last hand-over.
  init(_ record: ConversationRecord) {
    let all = record.turns
    firstNumber = record.count - all.count + 1
    let start = all.lastIndex { $0.input.human == .handedBack } ?? 0
    turns = start..<all.count
    let first = firstNumber
    let noted = record.handovers.last.flatMap { handover -> Int? in
      // A number that no held turn has is passed over.
      let place = handover.turn - first
      return (start..<all.count).contains(place) ? place : nil
    }
    called =
      noted ?? turns.last { all[$0].decision == Decision.Kind.escalate.rawValue }
    focus = called ?? turns.last { !all[$0].question.isEmpty } ?? turns.last
  }

  /// The number of a turn.
  func number(_ place: Int) -> Int { firstNumber + place }
}
