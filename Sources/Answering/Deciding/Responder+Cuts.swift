import Conversation
import Knowledge
import Storage

/// Taking a message apart by what retrieval finds of its halves.
extension Responder {
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
    var halves = AssessedHalves(request)
    var matters = [(range: 0..<text.utf8.count, assessment: whole)]
    let bytes = Array(text.utf8)
    var place = 0
    while place < matters.count, matters.count < Self.mostMatters {
      let (range, assessment) = matters[place]
      let own = String(decoding: bytes[range], as: UTF8.self)
      let cuts = try weighedCuts(of: own, assessment, &halves, all: false)
      guard
        let cut = cuts.filter({ $0.parts(assessment) }).max(by: { $0.logOdds < $1.logOdds })
      else {
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
    var halves = AssessedHalves(request)
    return try weighedCuts(of: spoken, whole, &halves, all: true)
  }

  /// The places where a text may be cut, with what speaks for each, in order.
  ///
  /// - Complexity: two rankings a place; one where the words say so little that only two halves could
  ///   part it which both surely mean an entry, and the first does not.
  /// - Parameter all: whether places are wanted that part nothing whatever is found.
  private mutating func weighedCuts(
    of text: String, _ whole: Assessment, _ halves: inout AssessedHalves, all: Bool
  ) throws(StorageError) -> [WeighedCut] {
    let bytes = Array(text.utf8)
    let limit = MatterModel.limit(isAnswered: whole.isSure)
    let cuts = messages.splitter.cuts(in: text, whole.language)
      .map { (cut: $0, highest: MatterModel.highest($0.traits)) }
      .sorted { ($1.highest, $0.cut.place) < ($0.highest, $1.cut.place) }
    var weighed: [WeighedCut] = []
    for (cut, highest) in cuts.prefix(Self.mostPlaces) {
      let first = String(decoding: bytes[..<cut.place], as: UTF8.self)
      let second = String(decoding: bytes[cut.place...], as: UTF8.self)
      if givesOnly(first, whole.language, halves.request)
        || givesOnly(second, whole.language, halves.request)
      {
        continue
      }
      let one = try assess(half: first, &halves)
      if !all, highest < limit, one.confidence < WeighedCut.sure,
        !WeighedCut.mayMix(cut.traits, whole)
      {
        continue
      }
      let two = try assess(half: leaning(second, on: first, whole.language), &halves)
      guard let evidence = MatterEvidence(cut, first: one, second: two, whole: whole) else {
        continue
      }
      weighed.append(
        WeighedCut(
          first: one, second: two, evidence: evidence, traits: cut.traits, place: cut.place))
    }
    return weighed.sorted { $0.place < $1.place }
  }

  /// Whether a half gives facts and names no matter: "… und PLZ 50667".
  private mutating func givesOnly(_ half: String, _ language: Language, _ request: Request) -> Bool
  {
    !messages.bareFields(in: TurnReader.Source(half, language, now: request.now)).isEmpty
  }

  /// The halves of a message that were assessed: those of a half are often the same as the whole's.
  private struct AssessedHalves {
    /// The request that the message came with.
    let request: Request
    var assessments: [String: Assessment] = [:]

    init(_ request: Request) { self.request = request }
  }

  private mutating func assess(half text: String, _ halves: inout AssessedHalves)
    throws(StorageError) -> Assessment
  {
    if let known = halves.assessments[text] { return known }
    var own = halves.request
    own.question = text
    let assessment = try assess(own)
    halves.assessments[text] = assessment
    return assessment
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
