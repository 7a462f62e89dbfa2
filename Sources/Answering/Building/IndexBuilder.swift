import Knowledge
import LinearAlgebra
import Retrieval
import Storage

/// Builds a knowledge base into an index file.
///
/// Each view has a model and what is built by it, document by document. With an
/// old index, its model is kept as long as `RefitRule` allows, and rows of
/// documents that did not change are taken over; the bytes are those that
/// building from nothing by the same model gives.
package enum IndexBuilder {
  /// What to build beside entries and policy.
  package struct Options: Sendable {
    /// Labelled questions to calibrate on; none leaves it to the phrasings.
    package var labels: [LabelledQuestion] = []
    /// Where confidence comes from.
    package var calibration = CalibrationSource.questions
    /// Most latent dimensions.
    package var dimensions = RetrievalParameters.latentDimensions
    /// Threads to work with; the result does not depend on it.
    package var threads = OrderedChunks.defaultThreads
    /// The index whose models are kept where they may be.
    package var previous: KnowledgeIndex?
    /// Why an old index is not `previous`; nil where there is none.
    package var unusable: StorageError?
    /// Whether models are fitted anew in any case.
    package var refits = false
    /// Whether rows are taken over from `previous`; without, all are made again.
    package var takesRows = true

    /// Builds without labels and from nothing.
    package init() {}
  }

  /// Where confidence comes from.
  package enum CalibrationSource: Sendable {
    /// Labelled questions, else the base's own phrasings where they suffice.
    case questions
    /// The weights of other bases alone, without the rounds that leave phrasings out.
    case universal
  }

  /// A stage of a build.
  package enum Stage: Sendable, Equatable {
    case fitting(Role)
    case indexing(Role)
    case calibrating
    case writing

    /// The stage's name for programs, stable between versions.
    package var name: String {
      switch self {
      case .fitting(let role): "fitting_\(role.rawValue)"
      case .indexing(let role): "indexing_\(role.rawValue)"
      case .calibrating: "calibrating"
      case .writing: "writing"
      }
    }
  }

  /// Called with the stage and the share of it that is done.
  package typealias Progress = (Stage, Double) -> Void

  /// The index of a checked knowledge base: a pure function of it and of the
  /// models that are kept, the same bytes for any number of threads.
  ///
  /// - Throws: `StorageError.tooLarge`, or a `LinearAlgebraError`.
  package static func build(
    _ base: KnowledgeBase, options: Options = Options(), progress: Progress = { _, _ in }
  ) throws -> [UInt8] {
    var file = IndexFileWriter()
    _ = try sections(base, options: options, progress: progress) { file.add($0, $1) }
    return file.bytes()
  }

  /// What a build would do; the index is given up.
  ///
  /// - Throws: as `build`.
  package static func report(_ base: KnowledgeBase, options: Options = Options()) throws
    -> BuildReport
  {
    try sections(base, options: options, progress: { _, _ in }) { _, _ in }
  }

  /// Writes the index, section by section; once this returns or throws, nothing more is written.
  ///
  /// - Throws: as `build`, and what writing throws.
  package static func write(
    _ base: KnowledgeBase, options: Options = Options(), to output: FileOutput,
    progress: Progress = { _, _ in }
  ) throws -> BuildReport {
    let stream = try SectionQueue(output)
    // Whoever owns the output may close its descriptor then.
    defer { stream.stop() }
    let report = try sections(base, options: options, progress: progress) {
      try stream.add($0, $1)
    }
    try stream.finish()
    return report
  }

  /// Brings all sections in the order of their ids.
  private static func sections(
    _ base: KnowledgeBase, options: Options, progress: Progress,
    add: (IndexFile.SectionID, SectionBuilder) throws -> Void
  ) throws -> BuildReport {
    var report = BuildReport()
    var policy = SectionBuilder()
    policy.append(Array(base.policy.json().utf8))
    try add(SectionKind.policy.id(0), policy)
    let customers = View.entries(base.entries, for: .customer)
    let isOneView = customers.count == base.entries.count
    try add(SectionKind.views.id(0), View.numbers(isOneView: isOneView))

    try add(SectionKind.sources.id(0), SourceMemory.section(base.parsed))

    try add(SectionKind.synonyms.id(0), SynonymStore.section(base.synonyms))

    if !base.signals.isEmpty {
      try add(SectionKind.signals.id(0), SignalStore.section(base.signals))
    }

    let before = try options.previous.map { try FittedLabels($0.file) }
    let fitted = FittedLabels(options.labels).union(before ?? FittedLabels([]))
    if let section = fitted.section() { try add(SectionKind.fittedLabels.id(0), section) }
    try add(SectionKind.analysis.id(0), AnalysisVersion.section())

    var builder = try RoleBuilder(base.policy, options: options)
    // What agents alone may see.
    let others = isOneView ? [] : base.entries.filter { !$0.isForCustomers }
    try builder.build(.customer, customers, hidden: others, progress: progress, add: add)
    report.views.append(builder.report)
    if !isOneView {
      try builder.build(.agent, base.entries, hidden: [], progress: progress, add: add)
      report.views.append(builder.report)
    }
    return report
  }
}
