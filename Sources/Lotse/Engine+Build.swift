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
  /// - Returns: the warnings, with file and line; one says why an old index was not built on.
  /// - Throws: `EngineError.knowledge` with every error of the folder,
  ///   `EngineError.index` where the file cannot be written.
  @discardableResult
  public static func build(knowledge folder: String, to path: String) throws(EngineError)
    -> [String]
  {
    for _ in 1..<mostBuilds {
      if let warnings = try buildOnce(knowledge: folder, to: path, isLast: false) {
        return warnings
      }
    }
    return try buildOnce(knowledge: folder, to: path, isLast: true) ?? []
  }

  /// How often a build begins anew where others put their index in place meanwhile: theirs may be of
  /// older sources, or of newer ones.
  package static let mostBuilds = 3

  /// - Returns: the warnings; nil where another index was put in place meanwhile, unless `isLast`.
  private static func buildOnce(knowledge folder: String, to path: String, isLast: Bool)
    throws(EngineError) -> [String]?
  {
    var options = IndexBuilder.Options()
    let stamp = FileStamp(of: path)
    options.takeUp(indexAt: path)
    let (base, diagnostics) = KnowledgeLoader.load(
      folder, known: SourceMemory.known(to: options.previous))
    guard let base else {
      throw .knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    let report: BuildReport
    do {
      let hasLabels = base.questions.contains { $0.split == .calibration }
      report = try publish(
        base, options: options, to: path, over: stamp, certifiedAt: Date(),
        uses: hasLabels ? LabelUses(ofLabelsIn: folder) : nil
      ).report
    } catch let error as StorageError {
      if case .overtaken = error, !isLast { return nil }
      throw .index(error.message)
    } catch {
      throw .index("The index cannot be built: \(error).")
    }
    let unusable = report.unusable.map {
      "\(path): the old index was not built on (\($0.cause)); model and gate are new."
    }
    return diagnostics.map { $0.text(in: .english) } + (unusable.map { [$0] } ?? [])
  }

  /// Builds an index, certifies it where labels are at hand, writes it atomically and opens it.
  ///
  /// The certificate is beside the index before the index takes its name; that
  /// of the index before stays there too.
  ///
  /// - Parameters:
  ///   - stamp: what the path stood for before the sources were read; nil replaces whatever is there.
  ///   - instant: when entries must be valid for the certificate; nil makes none.
  ///   - uses: what counts how often the labels were used.
  /// - Throws: what building throws, and `StorageError`; the old file then stays.
  package static func publish(
    _ base: KnowledgeBase, options: IndexBuilder.Options, to path: String,
    over stamp: FileStamp? = nil, certifiedAt instant: Date? = nil, uses: LabelUses? = nil,
    progress: IndexBuilder.Progress = { _, _ in }
  ) throws -> (index: KnowledgeIndex, report: BuildReport) {
    do {
      return try publishOnce(
        base, options: options, to: path, over: stamp, certifiedAt: instant, uses: uses,
        progress: progress)
    } catch let error as StorageError {
      guard case .damaged = error, options.previous != nil else { throw error }
      // What turns out damaged while it is taken over is not built on; some of it only in the new
      // file, under that one's name. Without the old index nothing can be damaged but the new one.
      var options = options
      options.previous = nil
      options.unusable = error
      return try publishOnce(
        base, options: options, to: path, over: stamp, certifiedAt: instant, uses: uses,
        progress: progress)
    }
  }

  private static func publishOnce(
    _ base: KnowledgeBase, options: IndexBuilder.Options, to path: String, over stamp: FileStamp?,
    certifiedAt instant: Date?, uses: LabelUses?, progress: IndexBuilder.Progress
  ) throws -> (index: KnowledgeIndex, report: BuildReport) {
    var options = options
    // Sealed questions are never fitted on.
    if instant != nil, options.labels.isEmpty {
      options.labels = LabelDivision.fitted(base.questions)
    }
    let file = try ReplacementFile(for: path)
    let report = try IndexBuilder.write(base, options: options, to: file.output, progress: progress)
    progress(.writing, 0)
    let index = try file.commit(over: stamp) { (temporary) throws(StorageError) in
      let index = try KnowledgeIndex(path: temporary)
      if let instant, base.questions.contains(where: { $0.split == .calibration }) {
        var certifying = Certifier.Options()
        certifying.risk = base.policy.risk
        certifying.certainty = base.policy.certainty
        certifying.now = instant
        certifying.threads = options.threads
        let certificate = try Certifier(base, index, options: certifying).certify().certificate
        _ = try CertificateFile.record(certificate, besideIndex: path, uses: uses)
      }
      // Not by its name: another build may take that.
      let named = try KnowledgeIndex(path: temporary, named: path)
      if !named.isCertified { LastCertifiedIndex.keep(at: path) }
      return named
    }
    if index.isCertified { LastCertifiedIndex.forget(of: path) }
    progress(.writing, 1)
    return (index, report)
  }
}

extension IndexBuilder.Options {
  /// Has a build take up the index at a path, where there is one that can be used.
  package mutating func takeUp(indexAt path: String) {
    do throws(StorageError) {
      previous = try KnowledgeIndex(path: path)
      unusable = nil
    } catch .missing {
      (previous, unusable) = (nil, nil)
    } catch {
      (previous, unusable) = (nil, error)
    }
  }
}
