import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// The words that a question is ranked by in an index, without what is one customer's own.
///
/// Questions with the same ones are one question. It holds the working memory of one worker.
struct TrialWords {
  private var matter: MatterWords
  private var ranked = RankedWords()
  private let index: RetrievalIndex

  /// As an index's customers are ranked.
  init(_ index: KnowledgeIndex) {
    matter = MatterWords(index.policy)
    self.index = index.customers.retrieval
  }

  /// The words of a text.
  ///
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  mutating func of(_ text: String, _ language: Language) throws(StorageError) -> String {
    ranked.of(
      try matter.of(text, language: language, in: index), in: language.textLanguage)
  }

  /// The words of a labelled question.
  mutating func of(_ label: LabelledQuestion) throws(StorageError) -> String {
    try of(label.asked, Language(rawValue: label.language) ?? .german)
  }
}
