import Knowledge
import Retrieval
import Storage

/// What one kind of asker is answered from, built from its own entries alone.
package struct View: Sendable {
  /// Whose view it is.
  package let role: Role
  /// Number of its sections' view in the file.
  package let number: UInt32
  /// Its entries.
  package let entries: EntryStore
  /// What deciding and answering need of them.
  package let answers: AnswerStore
  /// What questions are matched against.
  package let retrieval: RetrievalIndex
  /// Confidence and gate of this view.
  package let calibration: Calibration
  /// What orders the candidates.
  package let ranker: RankerWeights
  /// How the questions of the calibration are spread; nil where there were too few.
  package let spread: FeatureReference?

  /// Opens a role's sections of a file, those of view `number`.
  package init(
    _ file: IndexFileReader, role: Role, number: UInt32,
    synonyms: [SynonymTable] = SynonymTable.tables(Synonyms())
  ) throws(StorageError) {
    self.role = role
    self.number = number
    entries = try EntryStore(file, view: number)
    answers = try AnswerStore(file, view: number, count: entries.count)
    retrieval = try RetrievalIndex(file, view: number, synonyms: synonyms)
    calibration = try Calibration(file, view: number)
    ranker = try RankerFit.read(file, view: number)
    spread = try FeatureReference(file, view: number)
    for document in 0..<retrieval.documentCount
    where retrieval.entry(of: document) >= entries.count {
      throw .damaged(path: file.path, part: "a document names no entry")
    }
  }

  /// The entries that a role's view holds, in the order of their ids.
  package static func entries(of base: KnowledgeBase, for role: Role) -> [Entry] {
    entries(base.entries, for: role)
  }

  /// Those of some entries that a role's view holds, in their order.
  static func entries(_ entries: [Entry], for role: Role) -> [Entry] {
    switch role {
    case .customer: entries.filter(\.isForCustomers)
    case .agent: entries
    }
  }
}

extension View {
  /// The number of the entry with an id; nil where the view has none.
  ///
  /// - Complexity: O(log entries).
  package func number(ofEntry id: String) throws(StorageError) -> Int? {
    try answers.number(of: id, count: entries.count)
  }

  /// Whether any entry has a text in a language.
  func speaks(_ language: Language) -> Bool {
    retrieval.languages.contains(language.textLanguage)
  }

  /// The language of words that say none: the policy's first that any entry has a text in.
  func firstLanguage(_ policy: Policy) -> Language {
    policy.languages.first(where: speaks) ?? policy.languages.first ?? .german
  }

  /// The topic of an entry; nil where there is none, or no such entry.
  ///
  /// - Complexity: O(log entries).
  package func topic(ofEntry id: String) throws(StorageError) -> String? {
    guard let number = try number(ofEntry: id) else { return nil }
    return answers.topics[try answers.facts(of: number).topic]
  }

  /// Which view's sections each role reads: where agents are to be shown the
  /// same entries as customers, they stand in the file once.
  static func numbers(isOneView: Bool) -> SectionBuilder {
    var section = SectionBuilder()
    section.append([Role.customer.view, isOneView ? Role.customer.view : Role.agent.view])
    return section
  }

  /// The number of the agents' view in a file; the customers' is always their own.
  static func numberForAgents(_ file: IndexFileReader) throws(StorageError) -> UInt32 {
    var section = try file.section(SectionKind.views.id(0), name: SectionKind.views.name)
    let numbers: Column<UInt32> = try section.column(count: 2)
    guard numbers[0] == Role.customer.view,
      numbers[1] == Role.customer.view || numbers[1] == Role.agent.view
    else { throw section.damaged("there is no such view") }
    return numbers[1]
  }
}

extension Role {
  /// Number of the role's view in the index file.
  package var view: UInt32 {
    switch self {
    case .customer: 1
    case .agent: 2
    }
  }
}
