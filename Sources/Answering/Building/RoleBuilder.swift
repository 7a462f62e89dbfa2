import Knowledge
import LinearAlgebra
import Retrieval
import Storage

/// Builds the views of one index, the customers' first, for theirs is the
/// calibration of all.
struct RoleBuilder {
  private let policy: Policy
  private let options: IndexBuilder.Options
  private let learned: LearnedPhrasings
  private var calibration = SectionBuilder()
  private var spread: SectionBuilder?
  private var ranker: SectionBuilder?
  private var labelTopics: SectionBuilder?
  /// Marks of what was shown to customers and hidden from them when their model was fitted.
  private var sharedTexts: [UInt64] = []
  /// What was done for the last view.
  private(set) var report = BuildReport.ViewReport(
    role: .customer, model: .first, documents: 0, taken: 0, newWords: 0)

  init(_ policy: Policy, options: IndexBuilder.Options) throws {
    self.policy = policy
    self.options = options
    learned = try LearnedPhrasings(options.labels, policy: policy, threads: options.threads)
  }

  /// Brings the sections of a role's view.
  ///
  /// - Parameter hidden: entries that other views show.
  mutating func build(
    _ role: Role, _ written: [Entry], hidden: [Entry],
    progress: IndexBuilder.Progress,
    add: (IndexFile.SectionID, SectionBuilder) throws -> Void
  ) throws {
    let entries = learned.added(to: written)
    let documents = SourceDocuments.of(entries)
    let digests = try SourceDocuments.digests(documents, threads: options.threads)
    let old = options.previous.map { $0.view(of: role) }
    let choice = try choice(old, documents, digests, hidden: hidden)
    if role == .customer {
      sharedTexts =
        choice.isKept
        ? try sharedAtOldFit() : TextMarks.common(try marks(documents), try marks(hidden))
    }
    // Who has models fitted anew wants nothing of the old index, and another version of the program
    // may have read answers otherwise.
    let isOutdated = options.previous?.isOutdated ?? false
    let memory =
      options.takesRows && !options.refits && !isOutdated
      ? try old.map { try EntryMemory(entries, in: $0, threads: options.threads) } : nil
    try add(SectionKind.entries.id(role.view), EntryStore.section(entries, memory: memory))
    try add(
      SectionKind.answers.id(role.view),
      AnswerStore.section(entries, memory: memory, threads: options.threads))

    var fitting = ModelFitter.Options()
    fitting.dimensions = options.dimensions
    fitting.threads = options.threads
    fitting.context = context
    // Agents see proposals by the customers' confidence: it is for customers
    // that the gate has to hold.
    let calibrating = CalibrationBuilder(documents, written, learned, policy, options: options)
    let isCalibrating = role == .customer && !choice.isKept && calibrating.needsIndex
    var parts = IndexFileWriter()
    // Sections of the model that come behind those of the rows.
    var later: [(kind: SectionKind, section: SectionBuilder)] = []
    func addTexts(_ kind: SectionKind, _ section: SectionBuilder) throws {
      if kind.rawValue > SectionKind.grams.rawValue {
        later.append((kind, section))
      } else {
        try add(kind.id(role.view), section)
      }
    }
    let model: Model
    if choice.isKept, let old, let file = options.previous?.file {
      model = old.retrieval.model
      for kind in SectionKind.ofTexts
      where file.contains(kind.id(old.number)) {
        try addTexts(kind, file.copy(of: kind.id(old.number), name: kind.name))
      }
    } else {
      progress(.fitting(role), 0)
      let fitted = try ModelFitter.sections(documents, digests: digests, options: fitting) {
        progress(.fitting(role), $0)
      }
      for (kind, section) in fitted {
        if isCalibrating { parts.add(kind.id(role.view), section) }
        try addTexts(kind, section)
      }
      model = try Model(fitted)
    }
    progress(.indexing(role), 0)
    let view = try ViewBuilder(
      documents, digests: digests, model: model,
      previous: choice.isKept && options.takesRows ? old?.retrieval : nil,
      threads: options.threads
    ) { progress(.indexing(role), $0) }
    report = BuildReport.ViewReport(
      role: role, model: choice, documents: documents.count, taken: view.taken,
      newWords: view.newWordCount,
      learnedPhrasings: documents.reduce(0) { $0 + $1.learnedCount })
    try (consume view).write { kind, section in
      if isCalibrating { parts.add(kind.id(role.view), section) }
      try add(kind.id(role.view), section)
    }
    for (kind, section) in later { try add(kind.id(role.view), section) }
    if role == .agent {
      var section = SectionBuilder()
      section.append(sharedTexts)
      try add(SectionKind.sharedTexts.id(role.view), section)
    }
    if isCalibrating {
      progress(.calibrating, 0)
      let index = try RetrievalIndex(parts.reader(), view: role.view)
      let fitted = try calibrating.calibration(index) { progress(.calibrating, $0) }
      calibration = fitted.calibration.section()
      spread = fitted.spread?.section()
      ranker = fitted.ranker.map(RankerFit.section)
      labelTopics = fitted.calibration.topicSection()
    } else if role == .customer, choice.isKept, let old, let file = options.previous?.file {
      calibration = try file.copy(
        of: SectionKind.calibration.id(old.number), name: SectionKind.calibration.name)
      func copy(_ kind: SectionKind) throws(StorageError) -> SectionBuilder? {
        let id = kind.id(old.number)
        return file.contains(id) ? try file.copy(of: id, name: kind.name) : nil
      }
      spread = try copy(.spread)
      ranker = try copy(.ranker)
      labelTopics = try copy(.labelTopics)
    } else if role == .customer {
      calibration = CalibrationBuilder.universal.section()
    }
    try add(SectionKind.calibration.id(role.view), calibration)
    if let spread { try add(SectionKind.spread.id(role.view), spread) }
    if let ranker { try add(SectionKind.ranker.id(role.view), ranker) }
    if let labelTopics { try add(SectionKind.labelTopics.id(role.view), labelTopics) }
  }

  /// Whether the old view's model is kept: by the documents and the model alone.
  ///
  /// - Parameter hidden: entries that other views show.
  /// - Throws: `StorageError.damaged` where the old model is.
  private func choice(
    _ old: View?, _ documents: [SourceDocument], _ digests: [ContentDigest], hidden: [Entry]
  ) throws -> ModelChoice {
    guard let old else { return options.unusable.map(ModelChoice.unusable) ?? .first }
    if options.refits { return .asked }
    let model = old.retrieval.model
    var fitting = ModelFitter.Options()
    fitting.dimensions = options.dimensions
    fitting.context = context
    guard model.identity == fitting.identity, let fitted = model.fittedTexts else {
      return .otherConditions
    }
    let drift = try RefitRule.drift(digests, from: model)
    if drift.isBeyondBound { return .drifted(drift) }
    // While everything that it was fitted on is shown, it knows nothing that is hidden.
    guard drift.removed > 0, !hidden.isEmpty else { return .kept(drift) }
    let knows = try RefitRule.knows(
      hidden: marks(hidden), shared: sharedAtOldFit(), fitted: Array(fitted.whole())
    ) { try marks(documents) }
    return knows ? .hidden : .kept(drift)
  }

  private func marks(_ documents: [SourceDocument]) throws -> [UInt64] {
    try TextMarks.of(documents, threads: options.threads)
  }

  private func marks(_ entries: [Entry]) throws -> [UInt64] {
    entries.isEmpty ? [] : try marks(SourceDocuments.of(entries))
  }

  /// Marks of what was shown and hidden when the old index's model for customers was fitted.
  ///
  /// An index without agents' entries has forgotten them.
  ///
  /// - Throws: `StorageError.damaged` where their section is.
  private func sharedAtOldFit() throws(StorageError) -> [UInt64] {
    guard let previous = options.previous else { return [] }
    let id = SectionKind.sharedTexts.id(previous.agents.number)
    guard previous.file.contains(id) else { return [] }
    var section = try previous.file.section(id, name: SectionKind.sharedTexts.name)
    let marks: Column<UInt64> = try section.column()
    return Array(marks)
  }

  /// What a calibration depends on beside the documents.
  private var context: UInt64 {
    var digest = ContentDigester()
    digest.append(LeaveOut.version)
    digest.append(RankerFit.penalty.bitPattern)
    digest.append(LabelRounds.version)
    digest.append(policy.unanswerableShare.bitPattern)
    // What is one customer's own in a question goes by the fields.
    for (name, field) in policy.fields.sorted(by: { $0.key < $1.key }) {
      digest.append(name)
      digest.append(field.pattern)
      for label in field.labels.values.sorted() { digest.append(label) }
    }
    for weight in UniversalWeights.ranker.values + UniversalWeights.confidence.weights {
      digest.append(weight.bitPattern)
    }
    digest.append(options.calibration == .questions ? 1 : 0)
    digest.append(UInt64(options.labels.count))
    for label in options.labels {
      digest.append(label.id)
      digest.append(label.question)
      digest.append(label.language)
      digest.append(label.situation ?? "")
      digest.append(UInt64(label.relevant.count))
      for relevance in label.relevant {
        digest.append(relevance.entry)
        digest.append(UInt64(relevance.grade))
      }
    }
    return digest.finish().high
  }
}
