import Answering
import Knowledge
import Retrieval
import Storage

/// What of a candidate's entry is shown in lists.
struct CandidateText {
  /// The entry's id.
  let id: String
  /// Its question in the language in which it was found, else its first phrasing.
  let question: String

  /// Reads the entry of a candidate.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  init(_ candidate: Candidate, in view: View) throws(StorageError) {
    let entry = try view.entries.entry(candidate.entry)
    let language = Language(view.retrieval.language(of: candidate.document))
    let texts = entry.texts(in: language) ?? entry.texts.first
    id = entry.id
    question =
      texts.map { $0.question.isEmpty ? $0.otherPhrasings.first ?? "" : $0.question } ?? ""
  }
}
