import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// Ranks and weighs questions against one view; holds the working memory of one worker.
struct ViewWorker {
  /// Orders the view's entries.
  var ranker: Ranker
  /// The day of whose valid entries the ranker was told; nil before the first question.
  private var visibleDay: Int32?
  /// The policy's rules by topic's number, and the gates that they need, once they were asked for.
  private var rules: [Policy.ResolvedRule?]
  private var gates: [Int64?]
  /// The certificates, and the gates that each certifies, by topic's number.
  private let certificates: [(certificate: Certificate, gates: [Int64?])]
  private let topics: EntryTopics

  /// A worker over a view, and what is certified of it.
  init(_ view: View, _ policy: Policy, certificates: [Certificate]) {
    ranker = Ranker(view.retrieval, weights: view.ranker)
    rules = [Policy.ResolvedRule?](repeating: nil, count: view.answers.topics.count)
    gates = [Int64?](repeating: nil, count: rules.count)
    topics = EntryTopics(view.answers)
    self.certificates = certificates.map { certificate in
      (certificate, view.answers.topics.map { certificate.gate(ofTopic: $0, under: policy) })
    }
  }

  /// Ranks and weighs a question.
  ///
  /// - Parameters:
  ///   - said: the message whose matter's words the question has.
  ///   - day: the day, since 1970, on which entries must be valid.
  /// - Throws: `StorageError` where the index turns out damaged.
  mutating func assess(
    _ request: Request, of said: String, _ view: View, _ policy: Policy, day: Int32
  ) throws(StorageError) -> Assessment {
    var detection = ranker.take(request.question)
    if detection.guess == .unknown, !request.question.contains(where: \.isLetter),
      Self.wordCount(said) > Self.fewWords
    {
      // "I am a lawyer." names no matter, and shows its language all the same.
      detection = LanguageDetector.detect(Array(said.utf8))
    }
    let spoken = Self.language(detection, request, view, policy)
    if visibleDay != day {
      let entries = view.entries
      ranker.isVisible = nil
      if !entries.areAllValid(onDay: day) {
        ranker.isVisible = { entries.isValid($0, onDay: day) }
      }
      visibleDay = day
    }
    let whole = try weigh(
      ranker.rank(in: spoken.textLanguage), spoken, detection, view, policy, day: day)
    guard ranker.hasTellingSentences, whole.confidence >= Self.likely else { return whole }
    return try weigh(
      asking: request.question, beside: whole, spoken, detection, view, policy, day: day)
  }

  /// Weighs a message by the sentences that ask, where all of it leads to the same entry and is less
  /// sure: "Ich wohne schon lange hier in der Gegend." says nothing against what is asked.
  private mutating func weigh(
    asking question: String, beside whole: Assessment, _ spoken: Language,
    _ detection: LanguageDetection, _ view: View, _ policy: Policy, day: Int32
  ) throws(StorageError) -> Assessment {
    _ = ranker.take(question)
    let asked = try weigh(
      ranker.rank(in: spoken.textLanguage, askingAlone: true), spoken, detection, view, policy,
      day: day)
    if asked.confidence > whole.confidence,
      asked.ranking.candidates.first?.entry == whole.ranking.candidates.first?.entry
    {
      return asked
    }
    // What the ranker holds is of the question that was ranked last.
    _ = ranker.take(question)
    return try weigh(
      ranker.rank(in: spoken.textLanguage), spoken, detection, view, policy, day: day)
  }

  /// Confidence from which on all of a message leads to an entry.
  private static let likely: Int64 = 700_000

  /// Weighs an assessed question anew without one of its candidates.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  mutating func weigh(
    _ assessment: Assessment, without place: Int, _ view: View, _ policy: Policy, day: Int32
  ) throws(StorageError) -> Assessment {
    var ranking = assessment.ranking
    ranking.candidates.remove(at: place)
    return try weigh(
      ranking, assessment.language, assessment.detection, view, policy, day: day)
  }

  private mutating func weigh(
    _ ranking: Ranking, _ spoken: Language, _ detection: LanguageDetection, _ view: View,
    _ policy: Policy, day: Int32
  ) throws(StorageError) -> Assessment {
    let features = try ConfidenceFeatures.of(
      ranking, in: view.retrieval, weights: view.ranker, topics: topics)
    var first: AnswerStore.Facts?
    if let candidate = ranking.candidates.first {
      first = try view.answers.facts(of: candidate.entry)
    }
    let topic = first?.topic ?? 0
    let rule = rules[topic] ?? policy.rule(for: view.answers.topics[topic])
    rules[topic] = rule
    let estimated =
      gates[topic] ?? view.calibration.gate(risk: rule.risk, unanswerable: policy.unanswerable)
    gates[topic] = estimated
    // Without a candidate no gate is asked.
    let shown =
      first == nil
      ? nil
      : certificates.first { $0.gates[topic] != nil && $0.certificate.holds(onDay: day) }?
        .gates[topic] ?? nil
    let confidence = features.map(view.calibration.model.confidence) ?? 0
    let gate = shown ?? estimated
    let languageOfAnswer = Self.languageOfAnswer(to: spoken, view, policy)
    return Assessment(
      detection: detection, language: confidence >= gate ? languageOfAnswer : spoken,
      ranking: ranking, features: features, confidence: confidence, first: first, rule: rule,
      gate: gate, gateKind: shown != nil ? .certified : view.calibration.kind,
      languageOfAnswer: languageOfAnswer)
  }

  /// The language of an answer to a question in `spoken`: the entries' own where no entry speaks it
  /// and the policy serves it.
  private static func languageOfAnswer(to spoken: Language, _ view: View, _ policy: Policy)
    -> Language
  {
    guard !view.speaks(spoken), policy.languages.contains(spoken) else { return spoken }
    return view.firstLanguage(policy)
  }

  /// The language of a question: its own, else the conversation's,
  /// else the one that the view's entries speak first.
  ///
  /// A customer's conversation goes over to the other language only with a message of some words
  /// that is surely in it: "okay" and "sorry" are said in both. So it is with a language that no
  /// entry speaks: "Slack chatbot" asks a base in English in English.
  private static func language(
    _ detection: LanguageDetection, _ request: Request, _ view: View, _ policy: Policy
  ) -> Language {
    let guess: Language
    switch detection.guess {
    case .german: guess = .german
    case .english: guess = .english
    case .foreign, .unknown:
      return request.record?.language ?? view.firstLanguage(policy)
    }
    let expected: Language
    if request.role == .customer, let record = request.record, record.count > 0 {
      expected = record.language
    } else if view.speaks(guess) {
      expected = guess
    } else {
      expected = view.firstLanguage(policy)
    }
    guard expected != guess else { return guess }
    let isSure = detection.certainty >= surelyOther && wordCount(request.question) > fewWords
    return isSure ? guess : expected
  }

  /// Certainty from which on a message is in the other language.
  private static let surelyOther = 0.9
  /// So many words do not make a conversation go over to the other language.
  private static let fewWords = 2

  /// The number of runs of letters, those with digits and addresses aside.
  private static func wordCount(_ text: String) -> Int {
    var count = 0
    var letters = 0
    var hasDigits = false
    func end() {
      if letters > 0, !hasDigits { count += 1 }
      (letters, hasDigits) = (0, false)
    }
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: hasDigits = true
      case 0x41...0x5A, 0x61...0x7A, 0x80...: letters += 1
      case UInt8(ascii: "@"): hasDigits = true
      case UInt8(ascii: "'"), UInt8(ascii: "."): break
      default: end()
      }
    }
    end()
    return count
  }
}
