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
    var section = SectionBuilder()
    section.append(synonyms.files.map { Self.code($0.language) })
    section.append(synonyms.files.map { UInt64($0.text.utf8.count) })
    section.append(synonyms.files.flatMap { Array($0.text.utf8) })
    return section
  }

  /// Reads the files of an index.
  static func synonyms(_ file: IndexFileReader) throws(StorageError) -> Synonyms {
    var section = try file.section(SectionKind.synonyms.id(0), name: SectionKind.synonyms.name)
    let codes: Column<UInt8> = try section.column()
    let lengths: Column<UInt64> = try section.column(count: codes.count)
    let bytes: Column<UInt8> = try section.column()
    let text = Array(bytes)
    var files: [Synonyms.File] = []
    var start = 0
    for place in 0..<codes.count {
      guard lengths[place] <= UInt64(text.count - start) else {
        throw section.damaged("the synonyms' files are longer than their text")
      }
      let end = start + Int(lengths[place])
      let language = Language.allCases.first { Self.code($0) == codes[place] }
      files.append(
        SynonymsReader.read(Array(text[start..<end]), file: "synonyms.txt", language: language)
          .file)
      start = end
    }
    return Synonyms(files: files)
  }

  private static func code(_ language: Language?) -> UInt8 {
    switch language {
    case nil: 0
    case .german: 1
    case .english: 2
    }
  }
}
