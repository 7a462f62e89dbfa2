import Conversation
import Foundation
import JSON

/// A file with a conversation record.
enum RecordFile {
  /// Reads a record, or a reply that carries one.
  ///
  /// - Throws: `CommandError` where the file cannot be read or holds something else.
  static func record(_ path: String) throws(CommandError) -> ConversationRecord {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .record(path: path, reason: nil)
    }
    do throws(JSONError) {
      let value = try JSONReader.parse(Array(data), limits: .file)
      return try ConversationRecord(
        JSONCursor(value["record"] ?? value["result"]?["record"] ?? value))
    } catch {
      let place = "\(error.path)"
      throw .record(path: path, reason: (place.isEmpty ? "" : place + ": ") + error.message)
    }
  }
}
