import Knowledge
import Retrieval
import Storage

/// The company's own patterns of signals as they stand in an index: the texts of their files.
enum SignalStore {
  /// Writes the files.
  static func section(_ files: [PatternFile]) -> SectionBuilder {
    StoredTexts.section(files.map { ($0.language, $0.text) })
  }

  /// Reads the files of an index; none where the company has none.
  static func files(_ file: IndexFileReader) throws(StorageError) -> [PatternFile] {
    let id = SectionKind.signals.id(0)
    guard file.sections.contains(where: { $0.id == id }) else { return [] }
    return try StoredTexts.texts(file, .signals).map {
      SignalsReader.read($0.text, file: "signals.txt", language: $0.language).file
    }
  }
}
