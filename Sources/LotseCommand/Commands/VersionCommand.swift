import JSON
import LinearAlgebra
import Storage

/// `lotse version`, `lotse --version`: what this program is and what it works with.
struct VersionCommand: Command {
  private let isJSON: Bool

  /// The version for people.
  init() { isJSON = false }

  init(_ arguments: ValidatedArguments) throws(UsageError) { isJSON = arguments.has(.json) }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let library = BLASLibrary.loaded
    if isJSON {
      var json = JSONWriter(style: .pretty)
      json.object { object in
        object.member("version", Program.version)
        object.member("index_format", Int(IndexFile.formatVersion))
        object.object("blas") { object in
          object.member("name", library.name)
          object.member("version", library.version)
          object.member("configuration", library.configuration)
          object.member("path", library.path)
          object.member("lapack_version", library.lapackVersion)
          object.member("lapack_path", library.lapackPath)
        }
      }
      json.endLine()
      try context.console.write(json.string)
    } else {
      try context.console.result(
        """
        lotse \(Program.version)
        \(context.texts.indexFormat(Int(IndexFile.formatVersion)))
        BLAS: \(library)
        """)
    }
    return .success
  }
}
