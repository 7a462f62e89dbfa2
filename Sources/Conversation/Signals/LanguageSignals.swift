import Knowledge

/// The signals of one language; holds the working memory of one worker.
struct LanguageSignals: Sendable {
  private var matcher: PatternMatcher
  private var scorer: SignalScorer?
  private let details: SignalDetails
  private let anchors: SignalAnchors
  /// The kind of each heading, and its detail.
  private let headings: [(kind: SignalKind, detail: String?)]
  /// Word places with what they say for a signal.
  private var order: [(part: Int64, place: Int)] = []

  /// Evidence is made of the words that say most, until they are so much of what speaks for the
  /// signal, and at most so many.
  private static let evidenceShare = 0.6
  private static let evidenceWords = 6

  init(_ lists: SignalLists, _ language: Language) {
    let set = lists.patterns(in: language)
    let model = lists.model(in: language)
    headings = set.headings.map { heading in
      guard let kind = SignalKind(rawValue: heading.name) else {
        preconditionFailure("the heading \(heading) names no signal")
      }
      return (kind, heading.detail)
    }
    let kinds = headings.map(\.kind)
    // What a model reads is weighed by it; the lists alone say the rest.
    matcher = PatternMatcher(
      set,
      weighing: { heading in
        model == nil || set.isOwn[heading] || !SignalModel.kinds.contains(kinds[heading])
      })
    scorer = model.map { SignalScorer($0, set) }
    details = SignalDetails(set)
    anchors = SignalAnchors(set)
  }

  /// The signals of a message, and of some kinds also those that one of its sentences holds by
  /// itself (`SentenceSignals`).
  mutating func read(_ text: String) -> [Signal] {
    guard var signals = readWhole(text) else { return [] }
    let sentences = scorer?.telling(SentenceSignals.mayHold) ?? []
    guard !sentences.isEmpty else { return signals }
    let bytes = Array(text.utf8)
    // Before any is read, which changes the words.
    let ranges = sentences.map { range(ofWords: $0, upTo: bytes.count) }
    for range in ranges where !bytes[range].contains(UInt8(ascii: "?")) {
      guard let own = readWhole(String(decoding: bytes[range], as: UTF8.self)) else { continue }
      SentenceSignals.add(own, of: range, to: &signals, isBrief: matcher.message.isBriefAndOwn)
    }
    return signals
  }

  /// The bytes of a sentence, with the marks behind it.
  private func range(ofWords sentence: Range<Int>, upTo end: Int) -> Range<Int> {
    let words = matcher.message.words
    let next = sentence.upperBound < words.count ? Int(words[sentence.upperBound].start) : end
    return Int(words[sentence.lowerBound].start)..<next
  }

  /// The signals of a text as a whole; nil where it is bare of content, and the scorer has not read
  /// it.
  private mutating func readWhole(_ text: String) -> [Signal]? {
    matcher.read(text)
    guard scorer != nil else { return listed() }
    // "Doch", "und das": no mood, and no matter.
    if matcher.message.isBareOfContent, !matcher.hits.contains(where: \.isTaken) { return nil }
    scorer?.read(matcher)
    var signals: [Signal] = []
    let rough = scorer?.roughScores() ?? SIMD8()
    let hasOwn = matcher.hits.contains { matcher.set.isOwn[heading(of: $0)] }
    for kind in SignalKind.allCases {
      if let signal = SignalModel.kinds.firstIndex(of: kind) {
        // What rounding can move lies far below.
        guard rough[signal] > -1_000 || hasOwn || isUnmistakable(kind, signal) else { continue }
        if let read = modelled(kind, signal, hasOwn) { signals.append(read) }
      } else {
        signals += listed().filter { $0.kind == kind }
      }
    }
    // What a company's own lists find is theirs to say.
    if !hasOwn { SignalLookAlikes.remove(from: &signals, of: text) }
    return signals
  }

  mutating func explain(_ kind: SignalKind, _ text: String) -> SignalExplanation? {
    guard let signal = SignalModel.kinds.firstIndex(of: kind) else { return nil }
    matcher.read(text)
    scorer?.read(matcher)
    guard let scorer, let scope = bestScope(signal, []) else { return nil }
    let words = matcher.message.words
    let parts = words.indices.map {
      (
        words: Int(words[$0].start)..<Int(words[$0].end),
        part: scorer.part(ofWord: $0, signal, scope)
      )
    }
    let base = scorer.base(signal, scope)
    return SignalExplanation(
      score: parts.reduce(base) { $0 + $1.part }, base: base, parts: parts)
  }

  /// What says most for a signal: the message alone, or with one of its sentences.
  private func bestScope(_ signal: Int, _ vetoed: Set<Int32>) -> SignalScorer.Scope? {
    guard let scorer else { return nil }
    return scorer.scopes.max { score($0, signal, vetoed) < score($1, signal, vetoed) }
  }

  private func score(_ scope: SignalScorer.Scope, _ signal: Int, _ vetoed: Set<Int32>) -> Int64 {
    guard let scorer else { return 0 }
    return matcher.message.words.indices.reduce(
      scorer.base(signal, scope, isDoubted: !vetoed.isEmpty)
    ) {
      $0 + part(ofWord: $1, signal, scope, vetoed)
    }
  }

  /// What a word adds; nothing for the signal where a look-alike stands in its sentence.
  private func part(
    ofWord word: Int, _ signal: Int, _ scope: SignalScorer.Scope, _ vetoed: Set<Int32>
  ) -> Int64 {
    let part = scorer?.part(ofWord: word, signal, scope) ?? 0
    return part > 0 && vetoed.contains(matcher.message.words[word].sentence) ? 0 : part
  }

  // MARK: Lists

  private func heading(of hit: PatternMatcher.Hit) -> Int {
    matcher.set.rules[Int(hit.rule)].heading
  }

  /// What the lists alone say.
  private func listed() -> [Signal] {
    var signals: [Signal] = []
    for finding in matcher.findings where finding.points >= PatternFile.enough {
      let (kind, detail) = headings[finding.heading]
      signals.append(
        Signal(
          kind, strength: Int64(finding.points) * Signal.strengthOfPoint, detail: detail,
          evidence: Array(matcher.evidence[finding.evidence])))
    }
    return signals
  }

  // MARK: Model

  private mutating func modelled(_ kind: SignalKind, _ signal: Int, _ hasOwn: Bool) -> Signal? {
    let vetoed = hasOwn ? vetoedSentences(kind) : []
    guard let scope = bestScope(signal, vetoed) else { return nil }
    order.removeAll(keepingCapacity: true)
    for place in matcher.message.words.indices {
      let part = part(ofWord: place, signal, scope, vetoed)
      if part > 0 { order.append((part, place)) }
    }
    let score = score(scope, signal, vetoed)
    var strength = SignalStrength.of(logOdds: score)
    if vetoed.isEmpty, isUnmistakable(kind, signal) {
      strength = max(strength, SignalStrength.agreed)
    }
    let isModelled = strength >= SignalStrength.least
    var evidence: [Range<Int>] = []
    var detail: String?
    if isModelled, vetoed.isEmpty, scorer?.isBeyondDoubt(signal) == true {
      let own = kind.isOfCustomer ? nil : details.detail(of: kind, matcher, order)
      if kind.isOfCustomer || own.map(SignalKind.graveDetails.contains) == true {
        strength = max(strength, SignalStrength.agreed)
      }
    }
    if !anchors.hold(kind, matcher), !kind.isOfCustomer || strength < SignalStrength.agreed {
      strength = min(strength, SignalStrength.unanchored)
    }
    if hasOwn {
      for finding in matcher.findings where headings[finding.heading].kind == kind {
        strength += Int64(finding.points) * Signal.strengthOfPoint
        guard finding.points > 0 else { continue }
        evidence += matcher.evidence[finding.evidence]
        detail = detail ?? headings[finding.heading].detail
      }
    }
    strength = min(strength, SignalStrength.most)
    guard strength >= SignalStrength.least else { return nil }
    if isModelled || evidence.isEmpty {
      detail = detail ?? details.detail(of: kind, matcher, order)
      let listed = listedEvidence(kind)
      evidence += listed.isEmpty ? modelEvidence() : listed
    }
    return Signal(kind, strength: strength, detail: detail, evidence: merged(evidence))
  }

  /// Whether the shipped lists found a topic, a threat above all, that the rest of a long message
  /// must not outweigh.
  private func isUnmistakable(_ kind: SignalKind, _ signal: Int) -> Bool {
    kind == .sensitiveTopic && scorer?.isUnmistakable(signal) == true
  }

  /// Sentences in which a look-alike of a company's own stands.
  private func vetoedSentences(_ kind: SignalKind) -> Set<Int32> {
    var sentences: Set<Int32> = []
    for hit in matcher.hits {
      let rule = matcher.set.rules[Int(hit.rule)]
      guard rule.points == 0, matcher.set.isOwn[rule.heading], headings[rule.heading].kind == kind
      else { continue }
      sentences.insert(hit.sentence)
    }
    return sentences
  }

  /// The words of shipped rules that say enough for a signal by themselves: they read best.
  private func listedEvidence(_ kind: SignalKind) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for hit in matcher.hits where hit.isTaken {
      let rule = matcher.set.rules[Int(hit.rule)]
      guard rule.points >= PatternFile.enough, headings[rule.heading].kind == kind else { continue }
      for step in matcher.steps[Int(hit.firstStep)..<Int(hit.firstStep + hit.stepCount)] {
        let word = matcher.message.words[Int(step)]
        ranges.append(Int(word.start)..<Int(word.end))
      }
    }
    return ranges
  }

  /// The words that say most for the signal whose words are in `order`, function words left out
  /// where there are others.
  private mutating func modelEvidence() -> [Range<Int>] {
    let tokens = matcher.message.text.tokens
    let telling = order.filter { _, place in
      let token = matcher.message.words[place].token
      return token >= 0 && !tokens[Int(token)].isStopWord
    }
    if !telling.isEmpty { order = telling }
    order.sort { ($1.part, $0.place) < ($0.part, $1.place) }
    let all = order.reduce(0) { $0 + Double($1.part) }
    var ranges: [Range<Int>] = []
    var sum = 0.0
    for (part, place) in order.prefix(Self.evidenceWords) {
      if sum >= Self.evidenceShare * all { break }
      sum += Double(part)
      let word = matcher.message.words[place]
      ranges.append(Int(word.start)..<Int(word.end))
    }
    return ranges
  }

  /// Ranges in order; those that touch, or between which a space stands, as one.
  private func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    })
    where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
