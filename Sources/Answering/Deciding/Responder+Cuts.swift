import Conversation
import Knowledge
import Storage

/// Taking a message apart by what retrieval finds of its halves.
extension Responder {
  /// A cut that was weighed.
  package struct WeighedCut {
    /// The halves.
    package var first: Assessment
    /// The second one, with what the first names where it leaves that out.
    package var second: Assessment
    /// What speaks for the cut.
    package var evidence: MatterEvidence
    /// Where the second half begins, in UTF-8 bytes.
    package var place: Int
  }

  /// The ranges of a message that are matters of their own, in order; nil where it holds one.
  ///
  /// Of all places where it may be cut, the one counts for which most speaks; then the halves are
  /// looked at in the same way. A message of one clause has no such place, and is ranked once.
  ///
  /// - Parameters:
  ///   - text: what is said in the message.
  ///   - whole: its assessment.
  mutating func matters(in text: String, _ whole: Assessment, _ request: Request)
    throws(StorageError) -> [Range<Int>]?
  {
    guard text.utf8.count <= Self.longest,
      !messages.splitter.cuts(in: text, whole.language).isEmpty
    else { return nil }
    // Halves that are only looked at are no matters of the customer.
    let features = lastFeatures
    defer { lastFeatures = features }
    var matters = [(range: 0..<text.utf8.count, assessment: whole)]
    let bytes = Array(text.utf8)
    var place = 0
    while place < matters.count, matters.count < Self.mostMatters {
      let (range, assessment) = matters[place]
      let limit =
        assessment.confidence >= assessment.gate
        ? MatterModel.limitOfAnswered : MatterModel.limit
      let own = String(decoding: bytes[range], as: UTF8.self)
      let cuts = try weighedCuts(of: own, assessment, request, above: limit)
      var best: (cut: WeighedCut, logOdds: Int64)?
      for cut in cuts {
        let logOdds = MatterModel.logOdds(cut.evidence)
        if logOdds >= limit, logOdds > best?.logOdds ?? .min { best = (cut, logOdds) }
      }
      guard let cut = best?.cut else {
        place += 1
        continue
      }
      let middle = range.lowerBound + cut.place
      matters[place] = (range.lowerBound..<middle, cut.first)
      matters.insert((middle..<range.upperBound, cut.second), at: place + 1)
    }
    return matters.count > 1 ? matters.map(\.range) : nil
  }

  /// More matters are not looked for.
  private static let mostMatters = 4
  /// Longer messages, in bytes, are one matter, told at length.
  private static let longest = 4_000
  /// So many places of a text are ranked, those whose words say most.
  private static let mostPlaces = 8

  /// The places where a message may be cut whatever speaks for them, each with what does.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func weighedCuts(of request: Request, _ whole: Assessment)
    throws(StorageError) -> [WeighedCut]
  {
    let spoken = messages.own.read(request.question, in: whole.language.textLanguage).spoken
    return try weighedCuts(of: spoken, whole, request, above: .min)
  }

  /// The places where a text may be cut, with what speaks for each, in order.
  ///
  /// - Complexity: two rankings a place.
  /// - Parameter limit: places that cannot reach these log-odds are left out.
  private mutating func weighedCuts(
    of text: String, _ whole: Assessment, _ request: Request, above limit: Int64
  ) throws(StorageError) -> [WeighedCut] {
    let bytes = Array(text.utf8)
    let cuts = messages.splitter.cuts(in: text, whole.language)
      .map { (cut: $0, highest: MatterModel.highest($0.traits)) }
      .filter { $0.highest >= limit }
      .sorted { ($1.highest, $0.cut.place) < ($0.highest, $1.cut.place) }
    var weighed: [WeighedCut] = []
    for (cut, _) in cuts.prefix(Self.mostPlaces).sorted(by: { $0.cut.place < $1.cut.place }) {
      let first = String(decoding: bytes[..<cut.place], as: UTF8.self)
      let second = String(decoding: bytes[cut.place...], as: UTF8.self)
      var own = request
      own.question = first
      let one = try assess(own)
      own.question = leaning(second, on: first, whole.language)
      let two = try assess(own)
      guard let evidence = MatterEvidence(cut, first: one, second: two, whole: whole) else {
        continue
      }
      weighed.append(WeighedCut(first: one, second: two, evidence: evidence, place: cut.place))
    }
    return weighed
  }

  /// A half with what the one before it names, where it leaves its matter out: "was kostet der?"
  /// behind "Was ist ein Smart Meter?".
  mutating func leaning(_ half: String, on before: String, _ language: Language) -> String {
    let own = messages.splitter.names(in: half, language).split(separator: " ")
    guard own.isEmpty || own.count == 1 && FollowUpWords.pointsBack(half) else { return half }
    let names = messages.splitter.names(in: before, language)
    return names.isEmpty ? half : names.prefix(Self.mostBorrowed) + " " + half
  }
}
