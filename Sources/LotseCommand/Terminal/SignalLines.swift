import Conversation
import Knowledge

/// The signals of a conversation, the strongest of each kind with its words.
struct SignalLines {
  /// One line a kind, in the order of the turns.
  let lines: [String]

  /// Sets the signals of a record whose first turn has a number.
  init(_ record: ConversationRecord, _ firstTurn: Int, _ texts: any Texts) {
    let figures = Figures(texts.language)
    let words = texts.handover
    var strongest: [SignalKind: (turn: Int, signal: ConversationRecord.NotedSignal)] = [:]
    for (place, turn) in record.turns.enumerated() {
      for signal in turn.signals
      where signal.strength >= strongest[signal.kind]?.signal.strength ?? 0 {
        strongest[signal.kind] = (firstTurn + place, signal)
      }
    }
    lines = SignalKind.allCases.compactMap { kind in
      guard let (turn, signal) = strongest[kind] else { return nil }
      let evidence = signal.evidence.map(words.quoted).joined(separator: ", ")
      let strength = figures.decimal(signal.strength, places: 2)
      return "(\(turn)) \(words.signal(kind)) \(strength)"
        + (evidence.isEmpty ? "" : ": \(evidence)")
    }
  }
}
