import Foundation

/// The index that is opened, and the question that is asked of it.
struct ColdBase {
  let index: String
  let question: String
  /// Seconds of building it; nil where it was named.
  let buildSeconds: Double?
  private let folder: WorkFolder
  private let served: ServedIndexes?

  /// The index that `--index FILE` names, or one of a set in the exchange form (`--set DIR`, built
  /// by the tool), of a generated base (`--entries N`), of a folder (`--knowledge DIR`) or of the
  /// sample base.
  init(_ options: BenchmarkOptions, tool: String) throws {
    folder = try WorkFolder()
    let named = options["--question"]
    let start = ContinuousClock.now
    if let set = options["--set"] {
      served = nil
      index = folder["set.lotse"]
      let build = try ChildProcess(tool, ["build", set, "-o", index])
      while let chunk = build.read(timeout: 3_600_000), !chunk.isEmpty {}
      guard build.wait() == .exit(0) else { throw RunError.program("\(tool) cannot build \(set)") }
      buildSeconds = (ContinuousClock.now - start) / .seconds(1)
      question = try named ?? IndexChoice.load(set).questions.first?.question ?? "Frage"
    } else if options["--entries"] != nil {
      served = nil
      index = folder["generated.lotse"]
      let base = GeneratedBase(
        entries: try options.number("--entries", default: 107_041, in: 1...10_000_000),
        phrasings: 1, questions: 1, seed: try options.seed())
      let sources = folder["sources"]
      for file in base.files() {
        try ByteFile.write(Array(file.text.utf8), to: "\(sources)/\(file.name)")
      }
      try ByteFile.write(IndexChoice.build(sources, calibration: .universal), to: index)
      buildSeconds = (ContinuousClock.now - start) / .seconds(1)
      question = try named ?? IndexChoice.load(sources).questions.first?.question ?? "Frage"
    } else {
      let served = try ServedIndexes(options, withOther: false)
      self.served = served
      index = served.path
      buildSeconds = options["--index"] == nil ? served.buildSeconds : nil
      question = try named ?? RequestLines.questions(options, limit: 1)[0]
    }
  }
}
