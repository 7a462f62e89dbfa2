/// Everything that a folder says: entries, policy, synonyms and labelled
/// questions, checked against each other.
package struct KnowledgeBase: Equatable, Sendable {
  /// The form in which a knowledge base is kept.
  package enum Form: String, Hashable, Sendable {
    /// A folder of Markdown files.
    case folder
    /// One file `kb.jsonl`.
    case exchange
  }

  /// The form in which the sources are kept.
  package let form: Form
  /// The entries in the order of their ids' UTF-8 bytes.
  package let entries: [Entry]
  /// The policy; all defaults where the folder has none.
  package let policy: Policy
  /// The synonyms of all files.
  package let synonyms: Synonyms
  /// The company's own patterns of signals.
  package let signals: [PatternFile]
  /// The labelled questions in the order of their file.
  package let questions: [LabelledQuestion]

  /// What the files of the folder form gave, to be taken over next time.
  package var parsed = ParsedSources()

  private let places: [String: Int]

  /// Makes a knowledge base of parts that have been checked.
  ///
  /// Entries are put in order; of several with one id the first counts for
  /// the search by id.
  package init(
    form: Form = .folder, entries: [Entry], policy: Policy = Policy(),
    synonyms: Synonyms = Synonyms(), signals: [PatternFile] = [],
    questions: [LabelledQuestion] = []
  ) {
    self.form = form
    var entries = entries
    ByteOrder.sort(&entries, by: \.id)
    self.entries = entries
    self.policy = policy
    self.synonyms = synonyms
    self.signals = signals
    self.questions = questions
    places = Dictionary(
      self.entries.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The same base with other parts.
  package func replacing(
    entries: [Entry]? = nil, policy: Policy? = nil, synonyms: Synonyms? = nil
  ) -> KnowledgeBase {
    KnowledgeBase(
      form: form, entries: entries ?? self.entries, policy: policy ?? self.policy,
      synonyms: synonyms ?? self.synonyms, signals: signals, questions: questions)
  }

  /// The place of an entry in ``entries``.
  ///
  /// - Complexity: O(1).
  package func index(of id: String) -> Int? { places[id] }

  /// The entry with an id.
  ///
  /// - Complexity: O(1).
  package subscript(id: String) -> Entry? { places[id].map { entries[$0] } }
}
