import Answering
import Knowledge
import Retrieval
import Storage

/// What of a candidate's entry is shown in lists.
struct CandidateText {
  /// The entry's id.
  let id: String
  /// Its phrasings in the language in which it was found, in the order of the units.
  let phrasings: [String]
  /// The number of the first phrasing's unit.
  private let firstUnit: Int

  /// The question, or the first phrasing where there is none.
  var question: String { phrasings.first ?? "" }

  /// Reads the entry of a candidate.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  init(_ candidate: Candidate, in view: View) throws(StorageError) {
    let entry = try view.entries.entry(candidate.entry)
    let language = Language(view.retrieval.language(of: candidate.document))
    id = entry.id
    phrasings = entry.texts(in: language)?.phrasings ?? []
    firstUnit = view.retrieval.phrasings(of: candidate.document).lowerBound
  }

  /// The phrasing with the number of a unit.
  func phrasing(ofUnit unit: Int) -> String? {
    let place = unit - firstUnit
    return phrasings.indices.contains(place) ? phrasings[place] : nil
  }
}
