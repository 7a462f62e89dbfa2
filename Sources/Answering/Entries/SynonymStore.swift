import Knowledge
import Retrieval
import Storage

/// The company's synonyms as they stand in an index: the texts of their files.
///
/// They are applied to questions alone, so that a change leaves everything else
/// of an index as it is.
enum SynonymStore {
  /// Writes the files.
  static func section(_ synonyms: Synonyms) -> SectionBuilder {
    StoredTexts.section(synonyms.files.map { ($0.language, $0.text) })
  }

  /// Reads the files of an index.
  static func synonyms(_ file: IndexFileReader) throws(StorageError) -> Synonyms {
    Synonyms(
      files: try StoredTexts.texts(file, .synonyms).map {
        SynonymsReader.read($0.text, file: "synonyms.txt", language: $0.language).file
      })
  }
}
