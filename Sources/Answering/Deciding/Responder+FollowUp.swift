import Conversation
import Knowledge
import Retrieval
import Storage

/// Turns that lean on the one before: "Und wie lange dauert das?"
extension Responder {
  /// What a turn of few words could get together with the matter that was answered last.
  ///
  /// They lean however near an entry they are, as long as they do not surely mean it; where they
  /// name their matter by a pronoun alone, or by no word of a matter, between two as well. What a
  /// pronoun alone names is never the words' own entry if the two together are another's: "Gibt es
  /// eine Sauna?", "Was kostet die?" Where that is the one that was shown, a human says more of it,
  /// for nobody reads the same twice in a row.
  ///
  /// Where the two together are surely one entry, it is that one. Otherwise the customer is asked
  /// which of the entries is meant that stand beside the one shown, in its topic. What is said to the
  /// question what is to be known about a topic is read along with that.
  ///
  /// - Parameters:
  ///   - assessment: that of the turn's own words.
  ///   - own: what they could get by themselves.
  /// - Returns: the outlook with the words that it rests on; nil where the turn stands for itself.
  mutating func followUp(
    _ request: Request, _ record: ConversationRecord, _ assessment: Assessment, _ own: Outlook
  ) throws(StorageError) -> (Outlook, String)? {
    guard record.count > 0 else { return nil }
    let pointsBack =
      FollowUpWords.pointsBack(request.question) && !RepeatRequest.isOne(request.question)
    let isBetweenTwo: Bool
    switch own {
    case .unclear: isBetweenTwo = false
    case .ambiguous: isBetweenTwo = true
    case .entry(let subject) where pointsBack:
      guard let last = recentMatter(record), last.entries.isEmpty, last.options.isEmpty else {
        return try pointedAt(request, record, assessment)
      }
      // What no entry answered, and a human may have, is what the pronoun stands for; what its words
      // add nothing to is not about it.
      let together = try together(with: last, request, assessment)
      if case .entry(let other)? = together?.0, other.id == subject.id, last.isHumans {
        return (.unclear(.lowConfidence), request.question)
      }
      return together ?? (.unclear(.lowConfidence), request.question)
    default: return nil
    }
    // What was asked about a topic belongs to it: "Stornieren", "meine Bestellung".
    if hasOffered(.questionAnnounced, record),
      let asked = try withUnanswered(request, record, assessment)
    {
      return asked
    }
    let words = assessment.ranking.question.words
    let leavesOut = pointsBack || words.allSatisfy(\.isStopWord)
    guard leavesOut || !isBetweenTwo else { return nil }
    if leavesOut, FollowUpWords.leans(request.question),
      let recent = try withUnanswered(request, record, assessment)
    {
      return recent
    }
    guard let last = record.turns.last(where: { !$0.entries.isEmpty }),
      record.turns.last?.text != nil,
      words.count(where: { !$0.isStopWord }) <= Self.fewWords,
      FollowUpWords.leans(request.question),
      assessment.confidence >= Self.hardlyPossible
        || words.allSatisfy({ $0.isStopWord || isKnown($0) })
    else { return nil }
    let longer = Self.behind(last, request)
    var together = try assess(longer)
    // The language is that of the turn's own words, however many are borrowed.
    together.language = assessment.language
    if case .entry(let subject) = try outlook(together, longer), !last.entries.contains(subject.id)
    {
      return (.entry(subject), longer.question)
    }
    if pointsBack, let pointed = try pointedAt(request, record, assessment),
      case .entry = pointed.0
    {
      return pointed
    }
    // What the words themselves leave open between two stays so.
    if isBetweenTwo { return nil }
    guard let shown = try subject(named: last.entries[0], record.language, request) else {
      return nil
    }
    let options = try neighbours(
      of: shown, in: together, own: leavesOut ? nil : assessment.ranking, beside: last.entries,
      request)
    return options.isEmpty ? nil : (.ambiguous(options), longer.question)
  }

  /// What words with a pronoun alone get with what the turn named whose entry was shown: "Sauna", "Was
  /// kostet die?"; nil where that is neither surely one entry nor between some, and the words' own
  /// entry answers.
  private mutating func pointedAt(
    _ request: Request, _ record: ConversationRecord, _ assessment: Assessment
  ) throws(StorageError) -> (Outlook, String)? {
    // What names its matter by a pronoun itself has it from the turn before.
    guard let shown = recentMatter(record), !shown.entries.isEmpty, shown.text != nil,
      let last = record.turns.last(where: { turn in
        !turn.entries.isEmpty && !FollowUpWords.pointsBack(turn.question)
      })
    else { return nil }
    let names = messages.splitter.names(in: last.question, assessment.language)
    guard !names.isEmpty else { return nil }
    var longer = request
    longer.question = String(names.prefix(Self.mostBorrowed)) + " " + request.question
    var together = try assess(longer)
    together.language = assessment.language
    switch try outlook(together, longer) {
    case .entry(let subject): return (pointed(at: subject, shown), longer.question)
    case .ambiguous(let options): return (.ambiguous(options), longer.question)
    default: break
    }
    // With all words of that turn it is the entry that was shown only where its name rather means it.
    guard let nearest = together.first else { return nil }
    let whole = Self.behind(last, request)
    var all = try assess(whole)
    all.language = assessment.language
    guard case .entry(let subject) = try outlook(all, whole), subject.facts.entry == nearest.entry
    else { return nil }
    return (pointed(at: subject, shown), whole.question)
  }

  private func pointed(at subject: Subject, _ shown: ConversationRecord.Turn) -> Outlook {
    shown.entries.contains(subject.id) ? .unclear(.lowConfidence) : .entry(subject)
  }

  /// What words could get with the turn before, which no entry answered.
  private mutating func withUnanswered(
    _ request: Request, _ record: ConversationRecord, _ assessment: Assessment
  ) throws(StorageError) -> (Outlook, String)? {
    guard let last = recentMatter(record), last.entries.isEmpty else { return nil }
    return try together(with: last, request, assessment)
  }

  /// What words could get with those of an earlier turn; nil where that is nothing either.
  private mutating func together(
    with last: ConversationRecord.Turn, _ request: Request, _ assessment: Assessment
  ) throws(StorageError) -> (Outlook, String)? {
    let longer = Self.behind(last, request)
    var together = try assess(longer)
    together.language = assessment.language
    switch try outlook(together, longer) {
    case .entry(let subject): return (.entry(subject), longer.question)
    case .ambiguous(let options): return (.ambiguous(options), longer.question)
    default: return nil
    }
  }

  /// The words of a request behind those of an earlier turn.
  private static func behind(_ earlier: ConversationRecord.Turn, _ request: Request) -> Request {
    var longer = request
    longer.question = String(earlier.question.prefix(mostBorrowed)) + " " + request.question
    return longer
  }

  /// Most characters of an earlier turn that are borrowed.
  static let mostBorrowed = 500

  /// Whether the base knows a word, or a part of it.
  private func isKnown(_ word: Question.Word) -> Bool { word.term != nil || !word.parts.isEmpty }

  /// A turn with at most so many words of its own leans on the one before.
  static let fewWords = 2
  /// Most entries to choose from.
  private static let mostNeighbours = 3

  /// The candidates of an entry's topic that the two turns together, or the last one's own words,
  /// are near where they name a matter, the likeliest first.
  private mutating func neighbours(
    of shown: Subject, in assessment: Assessment, own: Ranking?, beside entries: [String],
    _ request: Request
  ) throws(StorageError) -> [ClarifyOption] {
    // Entries without a topic are no neighbours of each other.
    guard shown.facts.topic > 0 else { return [] }
    var options: [ClarifyOption] = []
    for candidate in assessment.ranking.candidates where options.count < Self.mostNeighbours {
      guard
        Self.isNear(candidate.entry, in: assessment.ranking)
          || own.map({ Self.isNear(candidate.entry, in: $0) }) ?? false,
        let option = try option(candidate, assessment, request),
        option.topic == shown.facts.topic, !entries.contains(option.shown.entry)
      else { continue }
      options.append(option.shown)
    }
    return options
  }

  /// Whether an entry's score in a ranking is at least half of the first one's.
  ///
  /// Of the labelled questions for fitting about two matters, whose first candidate is right, the
  /// other relevant entry of its topic has half of its score in 65 of 100, others of the topic in
  /// 30 of 100.
  private static func isNear(_ entry: Int, in ranking: Ranking) -> Bool {
    guard let first = ranking.candidates.first,
      let candidate = ranking.candidates.first(where: { $0.entry == entry })
    else { return false }
    return 2 * candidate.score >= first.score
  }
}
