import Knowledge
import Storage
import TextAnalysis

/// Makes labelled questions of what customers have asked and people have judged.
package struct QuestionMaker: Sendable {
  /// Language of texts that are of none that the policy serves, by ISO 639-2.
  private static let undetermined = "und"

  /// Where the questions come from: the beginning of their ids.
  private let source: String
  private let fallback: Language

  /// A maker for a base.
  ///
  /// - Parameter source: what ids begin with: `a–z 0–9 -`.
  package init(_ source: String, policy: Policy) {
    self.source = source
    fallback = policy.languages.first ?? .german
  }

  /// A question of the split `calibration`.
  ///
  /// The id follows from words and entry, so that the same judgement has the same id.
  /// - Parameters:
  ///   - entry: the entry that answers it; nil where none does.
  ///   - language: the code that its source names; nil leaves it to the words.
  package func question(
    _ text: String, entry: String?, language: String? = nil, kind: String? = nil
  ) -> LabelledQuestion {
    let key = ComparedWords.of(text) + "\u{0}" + (entry ?? "")
    return LabelledQuestion(
      id: source + "-" + SHA256.hex(Array(key.utf8), digits: 16), question: text,
      language: language.flatMap { Self.isCode($0) ? $0 : nil } ?? detected(text),
      split: .calibration, relevant: entry.map { [.init(entry: $0)] } ?? [], kind: kind)
  }

  private static func isCode(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count)
      && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  private func detected(_ text: String) -> String {
    switch LanguageDetector.detect(Array(text.utf8)).guess {
    case .german: Language.german.code
    case .english: Language.english.code
    case .foreign: Self.undetermined
    case .unknown: fallback.code
    }
  }
}
