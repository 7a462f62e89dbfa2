import Foundation
import Storage

/// What a run writes to a file that is named: it takes the place of its like alone, never of what
/// people wrote or of an index that is answered from.
enum OutputChoice {
  /// An index of ready terms, as `search` makes it.
  case termIndex
  /// Lines with the documents and scores of questions.
  case run

  /// How a line of a run begins.
  private static let runStart = "{\"documents\":["

  /// Makes sure that nothing else stands at a path.
  ///
  /// - Throws: `RunError.file`.
  func check(_ path: String?) throws {
    guard let path, let file = FileHandle(forReadingAtPath: path) else { return }
    defer { try? file.close() }
    guard let start = try? file.read(upToCount: Self.runStart.utf8.count), !start.isEmpty else {
      return
    }
    let isLike =
      switch self {
      case .termIndex: (try? IndexFileReader(path: path)).map(TermIndex.isLike) ?? false
      case .run: start.elementsEqual(Self.runStart.utf8)
      }
    guard isLike else { throw RunError.file(path, reason: "another file, which is not replaced") }
  }
}
