import Conversation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// What the caller knows of the customer, where it chose an entry.
struct ProfileChoice {
  /// The facts that chose it.
  var facts: [String: String]
  /// Probability in millionths that it is right, of the candidates that they leave.
  var confidence: Int64
}

extension Responder {
  /// The entry that answers once the caller's profile has ruled out the rival of two near
  /// candidates: the one that does not name what is known of the customer, such as the product
  /// that they have, where the other one does.
  ///
  /// What is left is weighed anew and has to be as sure as any answer. Nothing of this is
  /// certified: where customers are answered from what is certified alone, the profile chooses
  /// nothing.
  ///
  /// - Returns: nil where the profile says nothing, or where the words are sure without it.
  mutating func chosenByProfile(_ assessment: Assessment, _ request: Request)
    throws(StorageError) -> Subject?
  {
    guard !request.input.profile.isEmpty, request.role == .agent || !index.isCertifiedOnly,
      NearMiss.isNear(assessment.ranking, confidence: assessment.confidence),
      let (place, facts) = try namedByProfile(assessment, request),
      place > 0 || !assessment.isSure,
      try pair(assessment, request).count == 2
    else { return nil }
    var left = request
    left.input.profile = [:]
    let narrowed = try weigh(assessment, without: 1 - place, request)
    guard narrowed.isSure,
      case .entry(var subject) = try outlook(narrowed, left)
    else { return nil }
    subject.profile = ProfileChoice(facts: facts, confidence: narrowed.confidence)
    return subject
  }

  /// Which of the first two candidates alone names facts of the profile, and the facts; nil where
  /// neither does, or two facts speak for different ones.
  private func namedByProfile(_ assessment: Assessment, _ request: Request)
    throws(StorageError) -> (place: Int, facts: [String: String])?
  {
    let first = try words(of: assessment.ranking.candidates[0], request)
    let second = try words(of: assessment.ranking.candidates[1], request)
    let view = index.view(of: request.role)
    var chosen: [Int: [String: String]] = [:]
    for (name, value) in request.input.profile {
      let wanted = Self.words(value)
      guard !wanted.isEmpty else { continue }
      let isFirst = Self.contains(first, wanted)
      guard isFirst != Self.contains(second, wanted),
        try Self.tellsApart(value, assessment.language, view.retrieval)
      else { continue }
      chosen[isFirst ? 0 : 1, default: [:]][name] = value
    }
    guard chosen.count == 1, let (place, facts) = chosen.first else { return nil }
    return (place, facts)
  }

  /// Whether any word of a value tells entries apart: one with letters, for numbers stand in texts
  /// for much else, that is no function word and that more entries lack than hold.
  private static func tellsApart(_ value: String, _ language: Language, _ index: RetrievalIndex)
    throws(StorageError) -> Bool
  {
    var text = AnalyzedText()
    Analyzer.analyze(Array(value.utf8), language: language.textLanguage, into: &text)
    let stopWords: StopWords = language == .german ? .german : .english
    for token in text.tokens where token.kind == .word && !token.isStopWord {
      let word = Array(text.word(token))
      guard !stopWords.isNegation(word.span, 0..<word.count), !stopWords.isQuestionWord(word) else {
        continue
      }
      let holding = try Array(text.stem(token)).withUnsafeBufferPointer {
        (stem) throws(StorageError) in
        try index.documentCount(holding: stem)
      }
      // Each entry has a document in each language.
      if 2 * holding * index.languages.count <= index.documentCount { return true }
    }
    return false
  }

  /// The words of an entry's texts, in lower case.
  private func words(of candidate: Candidate, _ request: Request)
    throws(StorageError) -> [Substring]
  {
    let entry = try index.view(of: request.role).entries.entry(candidate.entry)
    return entry.texts.flatMap { text in
      ([text.question, text.answer] + text.otherPhrasings).flatMap { Self.words($0) + ["\n"] }
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether words stand somewhere one behind the other.
  private static func contains(_ words: [Substring], _ wanted: [Substring]) -> Bool {
    guard words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { place in
      words[place..<place + wanted.count].elementsEqual(wanted)
    }
  }
}
