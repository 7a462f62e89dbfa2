import Foundation

/// The files of a folder that a knowledge base is made of.
package enum KnowledgeSources {
  /// One file.
  package struct File: Hashable, Sendable {
    /// The path relative to the folder, with `/` between names.
    package let path: String
    /// The size in bytes.
    package let size: Int
    /// When the file was last changed, in nanoseconds since 1970.
    package let modified: Int64
  }

  /// The content of one file.
  package struct Content: Sendable {
    /// The path relative to the folder, with `/` between names.
    package let path: String
    /// The bytes.
    package let bytes: [UInt8]

    /// Makes a content, of a file or of a text in memory.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Whether a file of the folder counts, by its path.
  ///
  /// Markdown files count in all sub-folders, except those named README; the
  /// others only beside each other in the folder itself. Hidden files and
  /// folders do not count.
  package static func isSource(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last?.lowercased(), !parts.contains(where: { $0.hasPrefix(".") })
    else { return false }
    if name.hasSuffix(".md") { return name != "readme.md" }
    return parts.count == 1
      && (fixedNames.contains(path) || synonymLanguage(ofFile: path) != nil
        || signalLanguage(ofFile: path) != nil)
  }

  /// The files with names of their own.
  private static let fixedNames = [
    "policy.json", "questions.jsonl", "kb.jsonl", "queries.jsonl",
  ]

  /// Whether this is a synonym file, and for which language (nothing inside
  /// means all): `synonyms.txt`, `synonyms.de.txt`, `synonyms.en.txt`.
  static func synonymLanguage(ofFile path: String) -> Language?? {
    language(ofFile: path, named: "synonyms")
  }

  /// Whether this is a file of signals' patterns, and for which language: `signals.txt`,
  /// `signals.de.txt`, `signals.en.txt`.
  static func signalLanguage(ofFile path: String) -> Language?? {
    language(ofFile: path, named: "signals")
  }

  /// Whether a text file that does not count has a name or content as if it should: "Synonyme.txt",
  /// or lines with `=>`.
  ///
  /// - Parameter content: reads the file.
  static func looksLikeSource(_ path: String, content: () -> [UInt8]?) -> Bool {
    let parts = path.split(separator: "/")
    guard let name = parts.last?.lowercased(), name.hasSuffix(".txt"), !isSource(path) else {
      return false
    }
    if ["synonym", "signal"].contains(where: name.contains) { return true }
    return content().map(holdsMappings) ?? false
  }

  /// Whether most lines of a text, comments aside, map one expression to another.
  private static func holdsMappings(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
      .filter { $0.first != UInt8(ascii: "#") && $0.contains { $0 > 0x20 } }
    let mapping = lines.count { line in
      zip(line, line.dropFirst()).contains { $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: ">") }
    }
    return mapping * 2 > lines.count
  }

  private static func language(ofFile path: String, named name: String) -> Language?? {
    if path == name + ".txt" { return .some(nil) }
    for language in Language.allCases where path == "\(name).\(language.code).txt" {
      return .some(language)
    }
    return nil
  }

  /// The files of a folder that count, in the order of their paths' bytes; to
  /// tell whether something has changed since they were listed last.
  ///
  /// Links to files are followed, links to folders are not. What cannot be
  /// read is reported.
  package static func files(
    in folder: String
  ) -> (files: [File], diagnostics: [Diagnostic]) {
    let walk = FolderWalk(folder)
    return (walk.files, walk.diagnostics)
  }
}
