import Conversation
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// Leaves out of a question what is one customer's own, such as a number or a name, and what it says
/// is not its matter, before it is ranked: live, when confidence is fitted, and when a certificate is made.
///
/// It holds the working memory of one worker.
struct MatterWords {
  private let facts: FactReader
  private var analyzed = AnalyzedText()

  /// By a policy's fields.
  init(_ policy: Policy) { facts = FactReader(policy) }

  /// The words of a question that tell what its matter is, each where it stands in the question.
  ///
  /// - Parameter language: what the question is taken for where it does not show its language.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  mutating func of(_ question: String, language: Language, in index: RetrievalIndex)
    throws(StorageError) -> String
  {
    let question = DeniedMatter.blanked(question) ?? question
    var language = language
    // Numbers are told apart by the words beside them.
    if question.utf8.contains(where: { 0x30...0x39 ~= $0 }),
      let spoken = LanguageDetector.detect(Array(question.utf8)).language
    {
      language = Language(spoken)
    }
    return try facts.matterWords(in: question, language: language) {
      (words) throws(StorageError) in
      try isKnown(words, language, index)
    } ?? question
  }

  /// Whether a base holds any of some words; of words that are a day, that day.
  private mutating func isKnown(
    _ words: String, _ language: Language, _ index: RetrievalIndex
  ) throws(StorageError) -> Bool {
    Analyzer.analyze(Array(words.utf8), language: language.textLanguage, into: &analyzed)
    let hasDay = analyzed.tokens.contains { $0.kind == .date }
    for token in analyzed.tokens where !token.isStopWord && (!hasDay || token.kind == .date) {
      let stem = Array(analyzed.stem(token))
      if try stem.withUnsafeBufferPointer({ (stem) throws(StorageError) in
        try index.isKnownWord(stem)
      }) {
        return true
      }
    }
    return false
  }
}
