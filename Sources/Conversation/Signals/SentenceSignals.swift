import Knowledge

/// What one sentence of a message says by itself: "Ich bin sauer." is no less said, and a danger no
/// smaller, because much else stands around it.
///
/// The other signals are read off the message as a whole, of which a sentence is half
/// (`SignalScorer`). Questions say nothing by themselves: they name what they ask about.
enum SentenceSignals {
  /// Whether a sentence of so many words and marks may hold a signal by itself.
  static func mayHold(_ kind: SignalKind, _ count: Int) -> Bool {
    switch kind {
    case .anger: count <= MessageWords.mostOfBrief + 2
    case .sensitiveTopic: true
    default: false
    }
  }

  /// Adds what a sentence says by itself beyond doubt, and more strongly than its message does: a
  /// grave topic, and where it is brief also anger.
  ///
  /// - Parameters:
  ///   - own: the signals of the sentence, read as a message.
  ///   - range: its UTF-8 bytes of the message.
  ///   - signals: those of the message, in the order of their kinds.
  ///   - isBrief: whether the sentence is short and speaks of its writer.
  static func add(
    _ own: [Signal], of range: Range<Int>, to signals: inout [Signal], isBrief: Bool
  ) {
    for var signal in own where counts(signal, isBrief) {
      signal.evidence = signal.evidence.map {
        $0.lowerBound + range.lowerBound..<$0.upperBound + range.lowerBound
      }
      guard let place = signals.firstIndex(where: { $0.kind == signal.kind }) else {
        let after = signals.firstIndex { order($0.kind) > order(signal.kind) }
        signals.insert(signal, at: after ?? signals.endIndex)
        continue
      }
      // A whole message may rather be about something else.
      if signals[place].strength < signal.strength || signal.isGrave && !signals[place].isGrave {
        signals[place] = signal
      }
    }
  }

  private static func counts(_ signal: Signal, _ isBrief: Bool) -> Bool {
    guard signal.strength >= SignalStrength.agreed else { return false }
    return switch signal.kind {
    case .anger: isBrief
    case .sensitiveTopic: signal.isGrave
    default: false
    }
  }

  private static func order(_ kind: SignalKind) -> Int {
    SignalKind.allCases.firstIndex(of: kind) ?? 0
  }
}
