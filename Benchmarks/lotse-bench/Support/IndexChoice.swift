import Answering
import Foundation
import Knowledge
import Lotse
import Storage

/// The index that a run works on: one that was built, one of a folder, or the sample base's.
enum IndexChoice {
  /// The bytes of an index that is built from a folder, with its labels, as `lotse build` does:
  /// without labels confidence takes ten rounds that each build what is left of the base.
  static func build(
    _ folder: String, calibration: IndexBuilder.CalibrationSource = .questions
  ) throws -> [UInt8] {
    var build = IndexBuilder.Options()
    build.calibration = calibration
    let base = try load(folder)
    build.labels = LabelDivision.fitted(base.questions)
    return try IndexBuilder.build(base, options: build)
  }

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
  ///
  /// With `--no-calibration` it is built without the rounds that leave phrasings out.
  static func open(_ options: BenchmarkOptions, in folder: WorkFolder) throws -> KnowledgeIndex {
    if let path = options["--index"] { return try KnowledgeIndex(path: path) }
    let path = folder["chosen.lotse"]
    let calibration: IndexBuilder.CalibrationSource =
      options.has("--no-calibration") ? .universal : .questions
    try ByteFile.write(
      build(sources(options, in: folder), calibration: calibration), to: path)
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
