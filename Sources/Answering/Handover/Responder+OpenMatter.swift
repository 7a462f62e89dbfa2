import Conversation
import Knowledge
import Storage

/// The matter for which something is asked of the customer, or was until a human was called.
extension Responder {
  /// Such a matter.
  struct Unfinished {
    /// The turn whose words brought it forward, by its place in the record.
    var place: Int
    /// The entry that answers it.
    var entry: String?
  }

  /// The matter that the record holds open, or that was open when a human was called for a reason
  /// that speaks of it: "Das geht mir zu langsam. Bitte verbinden Sie mich."
  mutating func unfinished(
    _ record: ConversationRecord, _ episode: ConversationEpisode, _ matters: [Int: [SaidSentence]],
    _ request: AgentRequest
  ) throws(StorageError) -> Unfinished? {
    let turns = record.turns
    if let open = record.matter, let entry = open.entry,
      let place = episode.turns.last(where: { turns[$0].question == open.question })
    {
      return matters[place] == nil ? nil : Unfinished(place: place, entry: entry)
    }
    guard let focus = episode.focus, episode.called != nil,
      let reason = turns[focus].reason.flatMap({ EscalationReason(rawValue: $0) }),
      Self.isOfMatterBefore(reason)
    else { return nil }
    var first: Int?
    for place in episode.turns.prefix(while: { $0 < focus }).reversed() {
      if turns[place].field != nil { first = place } else if !turns[place].entries.isEmpty { break }
      if first == nil, turns[place].decision != Decision.Kind.clarify.rawValue { break }
    }
    guard let first, matters[first] != nil else { return nil }
    let assessment = try assess(customerRequest(request, turns[first].question))
    var entry: String?
    if assessment.confidence >= Self.likely, let best = assessment.first {
      entry = try index.customers.answers.id(of: best.entry)
    }
    return Unfinished(place: first, entry: entry)
  }
}
