import Conversation
import Foundation
import Knowledge

/// Word lists that are measured before they are shipped.
enum SignalListFiles {
  /// The lists of a folder in place of those that are shipped: `NAME.de.txt` and `NAME.en.txt`.
  static func read(_ folder: String) throws -> SignalLists {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let files = try names.filter { $0.hasSuffix(".txt") }.map { name in
      let text = String(decoding: try ByteFile.read("\(folder)/\(name)"), as: UTF8.self)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      let (file, mistakes) = PatternReader.read(
        lines: lines, path: name, language: name.hasSuffix(".de.txt") ? .german : .english,
        known: SignalKind.isHeading)
      if let (line, mistake) = mistakes.first {
        throw RunError.file("\(folder)/\(name)", reason: "line \(line): \(mistake)")
      }
      return file
    }
    return SignalLists(only: files)
  }
}
