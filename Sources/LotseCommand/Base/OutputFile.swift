import Foundation
import Storage

/// What a command writes to a file that is named: it takes the place of its like alone, never of
/// what people wrote.
enum OutputFile {
  case index, picture, run, log, feedback

  /// Makes sure that nothing else stands at a path.
  ///
  /// - Throws: `CommandError.occupied`, and `StorageError.noFile` as one of an index for what is no
  ///   file and would be replaced; logs, which grow at their end, may be pipes and devices.
  func check(_ path: String) throws(CommandError) {
    // Asked before anything is opened, for a pipe would be waited for.
    if let kind = FileKind(at: path) {
      guard self == .log else { throw .index(.noFile(path: path, found: kind)) }
      return
    }
    guard let file = FileHandle(forReadingAtPath: path) else { return }
    defer { try? file.close() }
    guard let start = try? file.read(upToCount: Self.length), !start.isEmpty else { return }
    let text = String(decoding: start, as: UTF8.self)
    let line = text.prefix { !$0.isNewline }
    let isLike =
      switch self {
      case .index: text.hasPrefix("LOTSEIDX")
      case .picture: text.hasPrefix("<svg") || text.hasPrefix("<?xml")
      case .run: line.hasPrefix("{") && line.contains("\"ranked\":")
      case .log: line.hasPrefix("{\"time\":")
      case .feedback: line.hasPrefix("{")
      }
    guard isLike else { throw .occupied(path) }
  }

  /// Bytes of a file that tell what it is.
  private static let length = 4096
}
