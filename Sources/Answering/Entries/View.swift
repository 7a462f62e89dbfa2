import Knowledge
import Retrieval
import Storage

/// What one kind of asker is answered from, built from its own entries alone.
package struct View: Sendable {
  /// Whose view it is.
  package let role: Role
  /// Its entries.
  package let entries: EntryStore
  /// What deciding and answering need of them.
  package let answers: AnswerStore
  /// What questions are matched against.
  package let retrieval: RetrievalIndex
  /// Confidence and gate of this view.
  package let calibration: Calibration

  /// Opens a role's sections of a file.
  package init(_ file: IndexFileReader, role: Role) throws(StorageError) {
    self.role = role
    entries = try EntryStore(file, view: role.view)
    answers = try AnswerStore(file, view: role.view, count: entries.count)
    retrieval = try RetrievalIndex(file, view: role.view)
    calibration = try Calibration(file, view: role.view)
    for document in 0..<retrieval.documentCount
    where retrieval.entry(of: document) >= entries.count {
      throw .damaged(path: file.path, part: "a document names no entry")
    }
  }

  /// The entries that a role's view holds, in the order of their ids.
  package static func entries(of base: KnowledgeBase, for role: Role) -> [Entry] {
    switch role {
    case .customer:
      base.entries.filter { $0.audience == .customer && $0.status == .approved }
    case .agent: base.entries
    }
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
