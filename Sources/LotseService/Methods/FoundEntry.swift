import Answering
import JSON
import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// A candidate with what its entry says of itself, in the language it was found in.
struct FoundEntry {
  let candidate: Candidate
  let entry: StoredEntry
  let language: Language
  let texts: StoredEntry.Texts?

  /// The entry of a candidate of a view.
  ///
  /// - Throws: `StorageError.damaged` where the stored entry cannot be read.
  init(_ candidate: Candidate, in view: View) throws(StorageError) {
    self.candidate = candidate
    entry = try view.entries.entry(candidate.entry)
    language = Language(view.retrieval.language(of: candidate.document))
    texts = entry.texts(in: language)
  }

  /// The texts of the document's phrasings, in the order of its units, worked out anew, as far as
  /// a role may see them: what one customer wrote is shown to no other.
  func phrasings(for role: Role) -> [String] {
    (role == .agent ? texts?.phrasings : texts?.writtenPhrasings) ?? []
  }

  /// The sentences of the document's answer, in the order of its units, worked out anew.
  var sentences: [String] {
    let answer = Array((texts?.answer ?? "").utf8)
    return SentenceSplitter.split(answer).map { String(decoding: answer[$0], as: UTF8.self) }
  }

  /// Writes entry, question, language, topic and score.
  func write(into object: inout JSONObjectWriter) {
    object.member("entry", entry.id)
    object.member("question", texts?.question ?? "")
    object.member("language", language.code)
    object.member("topic", entry.topic)
    object.member("score", decimal: candidate.score, places: 6)
  }
}

/// Writes the candidates of a question in their order, with the features' values.
enum SearchWriter {
  /// - Throws: `StorageError.damaged` where a stored entry cannot be read.
  static func write(
    _ ranking: Ranking, limit: Int, view: View, revision: String,
    into object: inout JSONObjectWriter
  ) throws(StorageError) {
    object.member("revision", revision)
    try object.array("results") { (array) throws(StorageError) in
      for candidate in ranking.candidates.prefix(limit) {
        let found = try FoundEntry(candidate, in: view)
        array.object { object in
          found.write(into: &object)
          object.object("features") { features in
            for feature in Feature.allCases {
              features.member(
                feature.name, decimal: candidate.features[feature.rawValue], places: 6)
            }
          }
        }
      }
    }
  }
}
