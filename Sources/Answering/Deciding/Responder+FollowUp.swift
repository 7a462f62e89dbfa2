import Conversation
import Knowledge
import Retrieval
import Storage

/// Turns that lean on the one before: "Und wie lange dauert das?"
extension Responder {
  /// What a turn of few words could get together with the matter that was answered last.
  ///
  /// Where the two together are surely one entry, it is that one. Otherwise the customer is asked
  /// which of the entries is meant that stand beside the one shown, in its topic.
  ///
  /// - Parameters:
  ///   - assessment: that of the turn's own words.
  ///   - own: what they could get by themselves.
  /// - Returns: the outlook with the words that it rests on; nil where the turn stands for itself.
  mutating func followUp(
    _ request: Request, _ record: ConversationRecord, _ assessment: Assessment, _ own: Outlook
  ) throws(StorageError) -> (Outlook, String)? {
    guard case .unclear = own, assessment.confidence < Self.likely else { return nil }
    guard let last = record.turns.last(where: { !$0.entries.isEmpty }),
      record.turns.last?.text != nil,
      assessment.ranking.question.words.count(where: { !$0.isStopWord }) <= Self.fewWords,
      FollowUpWords.leans(request.question),
      assessment.confidence >= Self.hardlyPossible
        || assessment.ranking.question.words.allSatisfy({ $0.isStopWord || isKnown($0) })
    else { return nil }
    var longer = request
    longer.question = String(last.question.prefix(500)) + " " + request.question
    let together = try assess(longer)
    if case .entry(let subject) = try outlook(together, longer), !last.entries.contains(subject.id)
    {
      return (.entry(subject), longer.question)
    }
    guard let shown = try subject(named: last.entries[0], record.language, request) else {
      return nil
    }
    let options = try neighbours(of: shown, in: together, beside: last.entries, request)
    return options.isEmpty ? nil : (.ambiguous(options), longer.question)
  }

  /// Whether the base knows a word, or a part of it.
  private func isKnown(_ word: Question.Word) -> Bool { word.term != nil || !word.parts.isEmpty }

  /// A turn with at most so many words of its own leans on the one before.
  static let fewWords = 2
  /// Most entries to choose from.
  private static let mostNeighbours = 3

  /// The candidates of an entry's topic, the likeliest first.
  private mutating func neighbours(
    of shown: Subject, in assessment: Assessment, beside entries: [String], _ request: Request
  ) throws(StorageError) -> [ClarifyOption] {
    // Entries without a topic are no neighbours of each other.
    guard shown.facts.topic > 0 else { return [] }
    var options: [ClarifyOption] = []
    for candidate in assessment.ranking.candidates where options.count < Self.mostNeighbours {
      guard let option = try option(candidate, assessment, request),
        option.topic == shown.facts.topic, !entries.contains(option.shown.entry)
      else { continue }
      options.append(option.shown)
    }
    return options
  }
}
