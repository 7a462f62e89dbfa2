import JSON
import Storage

/// Results for programs: the JSON of the service, one line.
enum JSONResult {
  /// Writes an object to the standard output.
  ///
  /// - Throws: `CommandError`; nothing is written where the index turns out damaged.
  static func write(
    on console: Console, _ body: (inout JSONObjectWriter) throws(StorageError) -> Void
  ) throws(CommandError) {
    var json = JSONWriter()
    do {
      try json.object(body)
    } catch {
      throw .index(error)
    }
    json.endLine()
    try console.write(json.string)
  }
}
