import Answering
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// The way from a question to its decision, set for people: words, candidates
/// with the features whose parts add up to their score, the sum behind the
/// confidence, gate and decision.
struct ExplanationPage {
  private var lines: [String] = []
  private let texts: any Texts
  private let style: Style
  private let figures: Figures

  /// Contributions that are named for each feature; the rest stands as one sum.
  private static let namedParts = 4

  /// The page with its line ends.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Explains a request.
  ///
  /// - Parameter limit: how many candidates are taken apart.
  /// - Throws: `StorageError` where the index turns out damaged.
  init(
    _ request: Request, limit: Int, responder: inout Responder, texts: any Texts, style: Style
  ) throws(StorageError) {
    self.texts = texts
    self.style = style
    figures = Figures(texts.language)
    let assessment = try responder.assess(request)
    let view = responder.index.view(of: request.role)
    addQuestion(request, assessment)
    try addWords(assessment.ranking, responder.analyzedText(of: request.role), in: view.retrieval)
    for (position, candidate) in assessment.ranking.candidates.prefix(limit).enumerated() {
      let shown = try CandidateText(candidate, in: view)
      let features = try responder.explain(candidate, assessment.ranking, role: request.role)
      addCandidate(position + 1, candidate, shown, features)
    }
    addConfidence(assessment, view.calibration)
    addDecision(
      try responder.decide(assessment, request), assessment, view.calibration, request,
      responder.index)
  }

  private mutating func addQuestion(_ request: Request, _ assessment: Assessment) {
    var table = Table([.left, .left])
    table.add([texts.labelQuestion, request.question])
    table.add([
      texts.labelLanguage,
      texts.detection(
        assessment.detection.guess, figures.percent(assessment.detection.certainty),
        reply: assessment.language),
    ])
    lines += table.lines
  }

  private mutating func addWords(
    _ ranking: Ranking, _ analyzed: AnalyzedText, in index: RetrievalIndex
  ) throws(StorageError) {
    let question = ranking.question
    lines += ["", style.bold(texts.titleWords)]
    var table = Table([.left, .right, .left], indent: 2)
    for word in question.words where analyzed.tokens.indices.contains(word.token) {
      let token = analyzed.tokens[word.token]
      let text = String(decoding: analyzed.word(token), as: UTF8.self)
      var facts: [String] = []
      if word.isStopWord { facts.append(texts.wordIsStopWord) }
      if word.term == nil { facts.append(texts.wordIsUnknown) }
      if word.sureness < 1 {
        facts.append(texts.wordCorrected(String(decoding: analyzed.folded(token), as: UTF8.self)))
      }
      let synonyms = question.synonyms.filter { $0.token == word.token }
      if !synonyms.isEmpty {
        var words: [String] = []
        for synonym in synonyms { words.append(try index.text(ofWord: synonym.term)) }
        facts.append(texts.wordSynonyms(words))
      }
      let translations = ranking.translations(of: word)
      if !translations.isEmpty {
        var words: [String] = []
        for term in translations { words.append(try index.text(ofWord: term)) }
        facts.append(texts.wordTranslations(words))
      }
      if !word.parts.isEmpty {
        var parts: [String] = []
        for part in question.parts(of: word) { parts.append(try index.text(ofWord: part)) }
        facts.append(texts.wordParts(parts))
      }
      table.add([text, figures.decimal(Double(word.idf), places: 3), facts.joined(separator: ", ")])
    }
    lines += question.words.isEmpty ? ["  " + texts.none] : table.lines
  }

  private mutating func addCandidate(
    _ rank: Int, _ candidate: Candidate, _ shown: CandidateText,
    _ features: [FeatureExplanation]
  ) {
    lines += ["", style.bold(texts.candidate(rank, shown.id)), "  " + shown.question]
    var table = Table([.left, .right, .left, .right, .left, .right, .left], indent: 2)
    for feature in features where feature.value != 0 {
      table.add([
        feature.feature.name, figures.decimal(feature.value), "×",
        figures.decimal(feature.weight, places: 2), "=", figures.decimal(feature.part),
        parts(feature.parts.map { ($0.label, $0.value) }),
      ])
    }
    table.add([texts.labelScore, "", "", "", "=", figures.decimal(candidate.score)])
    lines += table.lines
  }

  /// The largest contributions by name, and the sum of the others.
  private func parts(_ parts: [(label: String, value: Int64)]) -> String {
    let ordered = parts.enumerated().filter { $0.element.value != 0 }.sorted {
      ($0.element.value.magnitude, $1.offset) > ($1.element.value.magnitude, $0.offset)
    }.map(\.element)
    var shown = ordered.prefix(Self.namedParts).map { part in
      part.label + " " + figures.decimal(part.value)
    }
    let rest = ordered.dropFirst(Self.namedParts)
    if !rest.isEmpty {
      shown.append(texts.others(rest.count, figures.decimal(rest.reduce(0) { $0 + $1.value })))
    }
    return shown.joined(separator: ", ")
  }

  private mutating func addConfidence(_ assessment: Assessment, _ calibration: Calibration) {
    guard let features = assessment.features else { return }
    lines += ["", style.bold(texts.titleConfidence)]
    var table = Table([.left, .right, .left, .right, .left, .right], indent: 2)
    let parts = calibration.model.parts(features)
    for feature in ConfidenceFeature.allCases {
      let number = feature.rawValue
      table.add([
        feature.name, figures.decimal(features[number]), "×",
        figures.decimal(calibration.model.weights[number], places: 4), "=",
        figures.decimal(parts[number]),
      ])
    }
    table.add([texts.labelIntercept, "", "", "", "=", figures.decimal(parts.last ?? 0)])
    table.add([texts.labelLogOdds, "", "", "", "=", figures.decimal(parts.reduce(0, +))])
    table.add([texts.labelConfidence, "", "", "", "=", figures.decimal(assessment.confidence)])
    lines += table.lines
  }

  private mutating func addDecision(
    _ decision: Decision, _ assessment: Assessment, _ calibration: Calibration,
    _ request: Request, _ index: KnowledgeIndex
  ) {
    var table = Table([.left, .left])
    table.add([
      texts.labelGate,
      texts.gate(
        BuildSummary.Gate(
          kind: assessment.gateKind,
          isFromLabels: assessment.gateKind == .estimated && calibration.isFittedOnLabels,
          risk: assessment.rule.risk,
          unanswerable: calibration.share(ofUnanswerable: index.policy.unanswerable),
          lacksUnanswerable: calibration.lacksUnanswerable,
          gate: assessment.gate)),
    ])
    if assessment.gateKind == .certified, let first = assessment.first,
      let (certificate, group) = index.certified(
        topic: index.customers.answers.topics[first.topic], onDay: index.day(at: request.now))
    {
      table.add([
        texts.certificate.labelCertificate, texts.certificate.inForce(certificate, group),
      ])
    }
    switch decision {
    case .answer(let answer):
      table.add([texts.labelDecision, texts.decisionAnswer])
      for span in answer.spans {
        table.add([
          texts.labelSpan, "\(span.entry) (\(span.language.code)) \(span.range) \(span.digest)",
        ])
      }
    case .clarify(let options):
      table.add([texts.labelDecision, texts.clarification(options.map(\.entry))])
    case .collect(let collected):
      table.add([texts.labelDecision, texts.collection(collected.field)])
    case .act(let action):
      table.add([texts.labelDecision, texts.action(action.name, action.id)])
    case .silent: table.add([texts.labelDecision, texts.silence])
    case .escalate(let reason, let route, let priority):
      table.add([texts.labelDecision, texts.escalation(reason)])
      table.add([texts.labelRoute, texts.route(route, priority)])
    }
    lines += [""] + table.lines
  }
}
