import Answering
import Foundation
import Knowledge
import Storage

extension Engine {
  /// Builds the index of a knowledge folder.
  ///
  /// The new file is written beside the old one, checked, synced, and takes
  /// its name in one step; on any error the old file stays as it is. An old
  /// index at the path gives its model, as long as the knowledge has not
  /// drifted too far from it, and what did not change.
  ///
  /// - Returns: the warnings, with file and line.
  /// - Throws: `EngineError.knowledge` with every error of the folder,
  ///   `EngineError.index` where the file cannot be written.
  @discardableResult
  public static func build(knowledge folder: String, to path: String) throws(EngineError)
    -> [String]
  {
    let previous = previousIndex(path)
    let (base, diagnostics) = KnowledgeLoader.load(folder, known: SourceMemory.known(to: previous))
    guard let base else {
      throw .knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    do {
      var options = IndexBuilder.Options()
      options.previous = previous
      _ = try publish(base, options: options, to: path, certifiedAt: Date())
    } catch let error as StorageError {
      throw .index(error.message)
    } catch {
      throw .index("The index cannot be built: \(error).")
    }
    return diagnostics.map { $0.text(in: .english) }
  }

  /// The index at a path; nil where there is none to build on.
  package static func previousIndex(_ path: String) -> KnowledgeIndex? {
    try? KnowledgeIndex(path: path)
  }

  /// Builds an index, certifies it where labels are at hand, writes it atomically and opens it.
  ///
  /// The certificate is beside the index before the index takes its name; that
  /// of the index before stays there too.
  ///
  /// - Parameter instant: when entries must be valid for the certificate; nil makes none.
  /// - Throws: what building throws, and `StorageError`; the old file then stays.
  package static func publish(
    _ base: KnowledgeBase, options: IndexBuilder.Options, to path: String,
    certifiedAt instant: Date? = nil, progress: IndexBuilder.Progress = { _, _ in }
  ) throws -> (index: KnowledgeIndex, report: BuildReport) {
    do {
      return try publishOnce(
        base, options: options, to: path, certifiedAt: instant, progress: progress)
    } catch StorageError.damaged(let damaged, _)
      where damaged == options.previous?.file.path
    {
      // What turns out damaged while it is taken over is not built on.
      var options = options
      options.previous = nil
      return try publishOnce(
        base, options: options, to: path, certifiedAt: instant, progress: progress)
    }
  }

  private static func publishOnce(
    _ base: KnowledgeBase, options: IndexBuilder.Options, to path: String,
    certifiedAt instant: Date?, progress: IndexBuilder.Progress
  ) throws -> (index: KnowledgeIndex, report: BuildReport) {
    var options = options
    // Sealed questions are never fitted on.
    if instant != nil, options.labels.isEmpty {
      options.labels = LabelDivision.fitted(base.questions)
    }
    let file = try ReplacementFile(for: path)
    let report = try IndexBuilder.write(base, options: options, to: file.output, progress: progress)
    progress(.writing, 0)
    try file.commit { (temporary) throws(StorageError) in
      let index = try KnowledgeIndex(path: temporary)
      guard let instant, base.questions.contains(where: { $0.split == .calibration }) else {
        return
      }
      var certifying = Certifier.Options()
      certifying.risk = base.policy.risk
      certifying.now = instant
      certifying.threads = options.threads
      let certificate = try Certifier(base, index, options: certifying).certify().certificate
      _ = try CertificateFile.record(certificate, besideIndex: path)
    }
    progress(.writing, 1)
    return (try KnowledgeIndex(path: path), report)
  }
}
