import Conversation
import Knowledge

/// The signals of a conversation, the strongest of each kind with its words.
struct SignalLines {
  /// One line a kind, the strongest first.
  let lines: [String]

  /// Sets the signals of a record whose first turn has a number.
  ///
  /// - Parameter least: the strength, in millionths, of a signal that is shown, at least.
  init(_ record: ConversationRecord, _ firstTurn: Int, _ texts: any Texts, least: Int64 = 0) {
    let figures = Figures(texts.language)
    let words = texts.handover
    var strongest: [SignalKind: (turn: Int, signal: ConversationRecord.NotedSignal)] = [:]
    for (place, turn) in record.turns.enumerated() {
      for signal in turn.signals
      where signal.strength >= strongest[signal.kind]?.signal.strength ?? least {
        strongest[signal.kind] = (firstTurn + place, signal)
      }
    }
    var found = SignalKind.allCases.compactMap { strongest[$0] }
    // Stable, so that signals of the same strength keep the order of their kinds.
    found.sort { $0.signal.strength > $1.signal.strength }
    lines = found.map { turn, signal in
      let evidence = signal.evidence.map(words.quoted).joined(separator: ", ")
      let strength = figures.decimal(signal.strength, places: 2)
      return "(\(turn)) \(words.signal(signal.kind)) \(strength)"
        + (evidence.isEmpty ? "" : ": \(evidence)")
    }
  }
}
