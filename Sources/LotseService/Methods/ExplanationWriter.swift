import Answering
import Foundation
import JSON
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// Writes how a question was understood, ranked, weighed and decided.
///
/// All figures are whole millionths, so that those that are sums are exact: the
/// parts of a candidate's features add up to its score, a feature's contributions
/// to its value, the terms of the confidence to its log-odds.
struct ExplanationWriter {
  let request: Request
  let assessment: Assessment
  let decision: Decision
  let view: View
  let revision: String
  /// The lowest tolerated share of wrong answers whose gate would be passed; nil where none would.
  let leastRisk: Double?
  /// What certifies the gate; nil where nothing does.
  let certified: (certificate: Certificate, group: Certificate.Group)?
  /// The analysed text of the question.
  let analyzed: AnalyzedText
  /// Whether a word of the view, by number, may be shown to the one who asks.
  let isVisibleWord: (UInt32) -> Bool

  /// Words of the question that no entry holds which may be shown.
  ///
  /// Their latent parts are given as one, so that the sum stays and the words do not.
  private func hiddenWords() throws(StorageError) -> Set<String> {
    var words: Set<String> = []
    for question in [assessment.ranking.question, assessment.ranking.translation] {
      for item in question.latentTerms where !isVisibleWord(item.term) {
        words.insert(try view.retrieval.text(ofWord: item.term))
      }
    }
    return words
  }

  /// Writes all members.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  func write(
    _ candidates: [(FoundEntry, [FeatureExplanation])], into object: inout JSONObjectWriter
  ) throws(StorageError) {
    object.member("decision", decision.name)
    decision.writeReason(into: &object)
    object.member("revision", revision)
    object.object("language") { object in
      object.member("guess", assessment.detection.guess.rawValue)
      object.member(
        "certainty", decimal: Self.millionths(assessment.detection.certainty), places: 6)
      object.member("reply", assessment.language.code)
      object.member("analysis", Language(assessment.ranking.question.language).code)
    }
    let words = assessment.ranking.question.words
    try object.array("words") { (array) throws(StorageError) in
      for word in words.prefix(ServiceLimits.explainedWords) { try write(word, into: &array) }
    }
    if words.count > ServiceLimits.explainedWords {
      object.member("words_left_out", words.count - ServiceLimits.explainedWords)
    }
    let hiddenWords = try hiddenWords()
    object.array("candidates") { array in
      for (found, features) in candidates {
        array.object { object in
          found.write(into: &object)
          object.array("features") { array in
            for feature in features { write(feature, of: found, hiddenWords, into: &array) }
          }
        }
      }
    }
    writeConfidence(into: &object)
    object.object("gate") { object in
      object.member("kind", assessment.gateKind.rawValue)
      object.member("value", decimal: assessment.gate, places: 6)
      object.member("risk", decimal: Self.millionths(assessment.rule.risk), places: 6)
      object.member("passed", assessment.confidence >= assessment.gate)
      if assessment.gateKind != .certified {
        if let leastRisk {
          object.member("least_risk", decimal: Self.millionths(leastRisk), places: 6)
        } else {
          object.member("least_risk", .null)
        }
      }
      if let certified, let evidence = certified.group.evidence {
        let certificate = certified.certificate
        object.object("certificate") { object in
          object.member("risk", certificate.risk(of: certified.group))
          object.member("certainty", certificate.certainty)
          object.member("questions", certificate.questions)
          object.member("answered", evidence.answered)
          object.member("wrong", evidence.wrong)
          object.member("bound", decimal: evidence.bound, places: 6)
          object.member("labels", certificate.labels)
          object.member("uses", certificate.uses)
        }
      }
    }
  }

  private static func millionths(_ value: Double) -> Int64 { Int64((value * 1e6).rounded()) }

  /// A word as it was written, its stem, and whether the view's entries know it.
  private func write(_ word: Question.Word, into array: inout JSONArrayWriter)
    throws(StorageError)
  {
    guard analyzed.tokens.indices.contains(word.token) else { return }
    let token = analyzed.tokens[word.token]
    try array.object { (object) throws(StorageError) in
      object.member("word", String(decoding: analyzed.word(token), as: UTF8.self))
      object.member("stem", String(decoding: analyzed.stem(token), as: UTF8.self))
      object.member("kind", String(describing: token.kind))
      object.member("stop_word", word.isStopWord)
      object.member("known", word.term.map(isVisibleWord) ?? false)
      if word.sureness < 1, word.term.map(isVisibleWord) ?? word.isStopWord {
        object.member("corrected_to", String(decoding: analyzed.folded(token), as: UTF8.self))
        object.member("sureness", decimal: Self.millionths(Double(word.sureness)), places: 6)
      }
      let synonyms = assessment.ranking.question.synonyms.filter {
        $0.token == word.token && isVisibleWord($0.term)
      }
      if !synonyms.isEmpty {
        try object.array("synonyms") { (array) throws(StorageError) in
          for synonym in synonyms { array.element(try view.retrieval.text(ofWord: synonym.term)) }
        }
      }
      let translations = assessment.ranking.translations(of: word).filter(isVisibleWord)
      if !translations.isEmpty {
        try object.array("translations") { (array) throws(StorageError) in
          for term in translations { array.element(try view.retrieval.text(ofWord: term)) }
        }
      }
      try object.array("parts") { (parts) throws(StorageError) in
        for part in assessment.ranking.question.parts(of: word) where isVisibleWord(part) {
          parts.element(try view.retrieval.text(ofWord: part))
        }
      }
    }
  }

  private func write(
    _ feature: FeatureExplanation, of found: FoundEntry, _ hiddenWords: Set<String>,
    into array: inout JSONArrayWriter
  ) {
    let phrasings = view.retrieval.phrasings(of: found.candidate.document)
    let sentences = view.retrieval.sentences(of: found.candidate.document)
    let (phrasingTexts, sentenceTexts) = (found.phrasings(for: request.role), found.sentences)
    func text(ofUnit unit: Int) -> String? {
      if phrasings.contains(unit) { return phrasingTexts[at: unit - phrasings.lowerBound] }
      return sentenceTexts[at: unit - sentences.lowerBound]
    }
    array.object { object in
      object.member("name", feature.feature.name)
      object.member("value", decimal: feature.value, places: 6)
      object.member("weight", decimal: Self.millionths(feature.weight), places: 6)
      object.member("part", decimal: feature.part, places: 6)
      if let text = feature.unit.flatMap(text(ofUnit:)) { object.member("nearest", text) }
      object.array("parts") { array in
        var hidden: Int64 = 0
        for part in feature.parts where part.value != 0 {
          if hiddenWords.contains(part.label) {
            hidden += part.value
          } else {
            Self.write(part.label, part.value, into: &array)
          }
        }
        if hidden != 0 { Self.write("…", hidden, into: &array) }
      }
    }
  }

  private static func write(_ term: String, _ part: Int64, into array: inout JSONArrayWriter) {
    array.object { object in
      object.member("term", term)
      object.member("part", decimal: part, places: 6)
    }
  }

  private func writeConfidence(into object: inout JSONObjectWriter) {
    guard let features = assessment.features else {
      object.object("confidence") { $0.member("value", decimal: assessment.confidence, places: 6) }
      return
    }
    let model = view.calibration.model
    let parts = model.parts(features)
    object.object("confidence") { object in
      object.member("value", decimal: assessment.confidence, places: 6)
      object.member("log_odds", decimal: parts.reduce(0, +), places: 6)
      object.array("terms") { array in
        for feature in ConfidenceFeature.allCases {
          array.object { object in
            object.member("name", feature.name)
            object.member("value", decimal: features[feature.rawValue], places: 6)
            object.member(
              "weight", decimal: Self.millionths(model.weights[feature.rawValue]), places: 6)
            object.member("part", decimal: parts[feature.rawValue], places: 6)
          }
        }
        array.object { object in
          object.member("name", "intercept")
          object.member("part", decimal: parts[ConfidenceFeature.count], places: 6)
        }
      }
    }
  }
}

extension Array {
  fileprivate subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
