/// Why an index file could not be written or is refused.
@usableFromInline
package enum StorageError: Error, Equatable {
  /// There is no file. Build one with `lotse build`.
  case missing(path: String)
  /// The operating system refused; `reason` is its message.
  case inputOutput(path: String, operation: String, reason: String)
  /// The file does not begin as an index does. Name another file.
  case foreign(path: String)
  /// Another format version. Build the index again with this program.
  case version(path: String, found: UInt32, expected: UInt32)
  /// Shorter than its header says, or with bytes after its end.
  case truncated(path: String, expected: UInt64, found: UInt64)
  /// Bytes differ from their checksum, or contradict each other; `part` says where.
  case damaged(path: String, part: String)
  /// There is no certificate for it where one is asked for.
  case uncertified(path: String)
  /// A file is to be written where something else is. Name another path.
  case noFile(path: String, found: FileKind)
  /// Another build has put its index in place since this one began. Build again.
  case overtaken(path: String)
  /// Too large for the format; `part` says what.
  case tooLarge(part: String)

  /// One sentence in English: what is wrong, and what to do.
  package var message: String {
    switch self {
    case .missing(let path):
      return "\(path): no such index; build one with `lotse build`."
    case .inputOutput(let path, let operation, let reason):
      return "\(path): cannot \(operation) (\(reason)); check the path, rights and free space."
    case .foreign(let path):
      return "\(path): this is not a Lotse index; name the file that `lotse build` wrote."
    case .version(let path, let found, let expected):
      return
        "\(path): index format \(found), but this program reads format \(expected); run `lotse build` again."
    case .truncated(let path, let expected, let found):
      return
        "\(path): the file has \(found) bytes instead of \(expected), so it was cut or added to; run `lotse build` again."
    case .damaged(let path, let part):
      return "\(path): the index is damaged (\(part)); run `lotse build` again."
    case .uncertified(let path):
      return
        "\(path): nothing is certified of this index; run `lotse certify`, or serve without --certified-only."
    case .noFile(let path, let found):
      return
        "\(path): \(found.name) is there, and only a file is ever replaced; name another path, or move it away."
    case .overtaken(let path):
      return
        "\(path): another build has put its index in place since this one began; build again, so that the newest sources count."
    case .tooLarge(let part):
      return "The index would be too large (\(part)); split the knowledge base."
    }
  }

  /// The same in German.
  package var germanMessage: String {
    switch self {
    case .missing(let path):
      return "\(path): Diesen Index gibt es nicht; legen Sie ihn mit `lotse build` an."
    case .inputOutput(let path, let operation, let reason):
      return
        "\(path): Fehler beim Zugriff (\(operation): \(reason)); prüfen Sie Pfad, Rechte und freien Platz."
    case .foreign(let path):
      return "\(path): Das ist kein Lotse-Index; nennen Sie die Datei, die `lotse build` schrieb."
    case .version(let path, let found, let expected):
      return
        "\(path): Indexformat \(found), dieses Programm liest Format \(expected); rufen Sie `lotse build` erneut auf."
    case .truncated(let path, let expected, let found):
      return
        "\(path): Die Datei hat \(found) statt \(expected) Bytes, ist also abgeschnitten oder verlängert; rufen Sie `lotse build` erneut auf."
    case .damaged(let path, let part):
      return "\(path): Der Index ist beschädigt (\(part)); rufen Sie `lotse build` erneut auf."
    case .uncertified(let path):
      return
        "\(path): Für diesen Index ist nichts zertifiziert; rufen Sie `lotse certify` auf, oder lassen Sie --certified-only weg."
    case .noFile(let path, let found):
      return
        "\(path): Dort ist \(found.germanName), und ersetzt wird nur eine Datei; nennen Sie einen anderen Pfad, oder räumen Sie diesen frei."
    case .overtaken(let path):
      return
        "\(path): Ein anderer Lauf hat seinen Index an diese Stelle gesetzt, seit dieser begann; bauen Sie erneut, damit die neuesten Quellen gelten."
    case .tooLarge(let part):
      return "Der Index würde zu groß (\(part)); teilen Sie die Wissensbasis."
    }
  }
}

extension StorageError {
  /// The error's name for programs, stable between versions.
  package var code: String {
    switch self {
    case .missing: "missing"
    case .inputOutput: "input-output"
    case .foreign: "foreign"
    case .version: "version"
    case .truncated: "truncated"
    case .damaged: "damaged"
    case .uncertified: "uncertified"
    case .noFile: "no-file"
    case .overtaken: "overtaken"
    case .tooLarge: "too-large"
    }
  }

  /// What is wrong with an index that is not needed: no sentence, and not what to do.
  package var cause: String {
    switch self {
    case .missing: "missing"
    case .inputOutput(_, let operation, let reason): "cannot \(operation): \(reason)"
    case .foreign: "no Lotse index"
    case .version(_, let found, let expected): "format \(found) instead of \(expected)"
    case .truncated(_, let expected, let found): "\(found) bytes instead of \(expected)"
    case .damaged(_, let part): "damaged: \(part)"
    case .uncertified: "uncertified"
    case .noFile(_, let found): found.name
    case .overtaken: "overtaken by another build"
    case .tooLarge(let part): "too large: \(part)"
    }
  }

  /// The same in German.
  package var germanCause: String {
    switch self {
    case .missing: "fehlt"
    case .inputOutput(_, let operation, let reason): "\(operation): \(reason)"
    case .foreign: "kein Lotse-Index"
    case .version(_, let found, let expected): "Format \(found) statt \(expected)"
    case .truncated(_, let expected, let found): "\(found) statt \(expected) Bytes"
    case .damaged(_, let part): "beschädigt: \(part)"
    case .uncertified: "nicht zertifiziert"
    case .noFile(_, let found): found.germanName
    case .overtaken: "von einem anderen Lauf überholt"
    case .tooLarge(let part): "zu groß: \(part)"
    }
  }
}
