import Conversation

/// A place where a message may be cut, with what retrieval finds of both halves.
package struct WeighedCut {
  /// The assessment of the first half.
  package var first: Assessment
  /// The second one's, with what the first names where it leaves that out.
  package var second: Assessment
  /// What speaks for the cut.
  package var evidence: MatterEvidence
  /// What the words around it say.
  var traits: MatterCut.Traits
  /// Where the second half begins, in UTF-8 bytes.
  package var place: Int

  /// How much speaks for it, see `MatterModel`.
  var logOdds: Int64 { MatterModel.logOdds(evidence) }

  /// Whether the halves are matters of their own.
  ///
  /// Where each surely means an entry that the other hardly has they are, whatever joins them: "Ich
  /// komme nicht ins Kundenkonto. Wann wird das Guthaben ausgezahlt?" No gate is asked: gates follow
  /// from certificates, and these count only messages of one matter.
  func parts(_ whole: Assessment) -> Bool {
    logOdds >= MatterModel.limit(isAnswered: whole.isSure) || bothAreSure && evidence.isApart
      || mixes(whole)
  }

  /// Whether both halves surely mean their first entries.
  private var bothAreSure: Bool { min(first.confidence, second.confidence) >= Self.sure }

  /// Whether the whole is surely answered, each half is not, and the words say that another question
  /// comes: such an answer rests on words of two matters, as "Meine Bestellung ist nicht angekommen,
  /// und was kostet die Rücksendung?" finds what tells of returns that have arrived.
  private func mixes(_ whole: Assessment) -> Bool {
    Self.mayMix(traits, whole) && max(first.confidence, second.confidence) < Self.unsure
  }

  /// Whether the answer to a message may rest on words of two matters that part at a cut.
  static func mayMix(_ traits: MatterCut.Traits, _ whole: Assessment) -> Bool {
    whole.isSure && traits.contains(.joins) && !traits.isDisjoint(with: [.asks, .afterQuestion])
      && !traits.contains(.isBare)
  }

  /// From here on (millionths) a half surely means its first entry.
  static let sure: Int64 = 850_000
  /// Below this (millionths) a half means no entry surely.
  private static let unsure: Int64 = 700_000
}
