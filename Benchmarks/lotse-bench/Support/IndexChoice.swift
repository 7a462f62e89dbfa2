import Answering
import Foundation
import Knowledge
import Lotse
import Storage

/// The index that a run works on: one that was built, one of a folder, or the sample base's.
enum IndexChoice {
  /// The bytes of an index that is built from a folder.
  static func build(_ folder: String) throws -> [UInt8] { try IndexBuilder.build(load(folder)) }

  /// The knowledge base of a folder, without errors.
  static func load(_ folder: String) throws -> KnowledgeBase {
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else {
      throw BenchmarkError.knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    return base
  }

  /// The index that `--index FILE` or `--knowledge DIR` names, else the sample base's.
  static func open(_ options: BenchmarkOptions, in folder: WorkFolder) throws -> KnowledgeIndex {
    if let path = options["--index"] { return try KnowledgeIndex(path: path) }
    let path = folder["chosen.lotse"]
    try ByteFile.write(build(sources(options, in: folder)), to: path)
    return try KnowledgeIndex(path: path)
  }

  /// The folder that `--knowledge` names, else the sample base's sources.
  static func sources(_ options: BenchmarkOptions, in folder: WorkFolder) throws -> String {
    if let named = options["--knowledge"] { return named }
    let sources = folder["sources"]
    try SampleBase.write(.old, to: sources)
    return sources
  }
}
