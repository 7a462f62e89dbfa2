import Knowledge
import Retrieval
import Storage

/// Texts of files beside the entries, each for a language or for all, as a section keeps them.
enum StoredTexts {
  /// Writes texts.
  static func section(_ texts: [(language: Language?, text: String)]) -> SectionBuilder {
    var section = SectionBuilder()
    section.append(texts.map { Self.code($0.language) })
    section.append(texts.map { UInt64($0.text.utf8.count) })
    section.append(texts.flatMap { Array($0.text.utf8) })
    return section
  }

  /// Reads the texts of a section, in their order.
  static func texts(_ file: IndexFileReader, _ kind: SectionKind) throws(StorageError) -> [(
    language: Language?, text: [UInt8]
  )] {
    var section = try file.section(kind.id(0), name: kind.name)
    let codes: Column<UInt8> = try section.column()
    let lengths: Column<UInt64> = try section.column(count: codes.count)
    let bytes: Column<UInt8> = try section.column()
    let text = Array(bytes)
    var texts: [(language: Language?, text: [UInt8])] = []
    var start = 0
    for place in 0..<codes.count {
      guard lengths[place] <= UInt64(text.count - start) else {
        throw section.damaged("the files of \(kind.name) are longer than their text")
      }
      let end = start + Int(lengths[place])
      let language = Language.allCases.first { Self.code($0) == codes[place] }
      texts.append((language, Array(text[start..<end])))
      start = end
    }
    return texts
  }

  private static func code(_ language: Language?) -> UInt8 {
    switch language {
    case nil: 0
    case .german: 1
    case .english: 2
    }
  }
}
