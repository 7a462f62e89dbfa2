import Foundation
import JSON
import Knowledge
import Storage

/// The files that an index was built from, kept beside it, to tell whether it
/// must be built again.
struct SourceList {
  /// The file's name beside the index.
  static let name = "sources.json"

  private let files: [KnowledgeSources.File]

  /// Lists the sources of a folder as they are now.
  ///
  /// - Throws: `CommandError.missingFolder`, or `knowledge` where something
  ///   cannot be read.
  init(folder: String) throws(CommandError) {
    let (files, diagnostics) = KnowledgeSources.files(in: folder)
    for diagnostic in diagnostics {
      if case .missingFolder = diagnostic.problem { throw .missingFolder(folder) }
    }
    // A folder that is merely empty is reported by the loader with its remedy.
    guard diagnostics.allSatisfy({ $0.problem == .emptyFolder }) else {
      throw .knowledge(diagnostics, folder: folder)
    }
    self.files = files
  }

  /// Whether the folder holds nothing that could be knowledge.
  var isEmpty: Bool { files.isEmpty }

  /// Whether the list at a path tells of these files, this program, and the
  /// index with this revision.
  func isStored(at path: String, revision: String) -> Bool {
    FileManager.default.contents(atPath: path).map { Array($0) } == json(revision: revision)
  }

  /// Keeps the list.
  ///
  /// - Throws: `StorageError.inputOutput`.
  func store(at path: String, revision: String) throws(StorageError) {
    try AtomicReplacement.write(json(revision: revision), to: path) { _ in }
  }

  /// Size and time of the program's file: another program may rank otherwise
  /// although its version is the same.
  private static let programFile: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }()

  private func json(revision: String) -> [UInt8] {
    var json = JSONWriter(style: .pretty)
    json.object { object in
      object.member("program", Program.version)
      object.member("program_file", Self.programFile)
      object.member("index_format", Int(IndexFile.formatVersion))
      object.member("revision", revision)
      object.array("files") { array in
        for file in files {
          array.object { item in
            item.member("path", file.path)
            item.member("size", file.size)
            item.member("modified", file.modified)
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
