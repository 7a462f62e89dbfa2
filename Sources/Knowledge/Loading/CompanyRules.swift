/// What of a knowledge base is applied to questions as they come, and in no index's rows: it may
/// change without a build.
package struct CompanyRules: Equatable, Sendable {
  /// What may be automated, and with which texts.
  package var policy: Policy
  /// What the company's words stand for.
  package var synonyms: Synonyms
  /// The company's own patterns of signals.
  package var signals: [PatternFile]

  /// Rules of their parts.
  package init(
    policy: Policy, synonyms: Synonyms = Synonyms(), signals: [PatternFile] = []
  ) {
    self.policy = policy
    self.synonyms = synonyms
    self.signals = signals
  }

  /// Reads the rules of a folder: its `policy.json`, which must be there, its synonyms and its
  /// patterns of signals.
  ///
  /// - Returns: The rules, or nothing where there is an error, and all findings in the order of
  ///   files and lines.
  package static func load(_ folder: String) -> (CompanyRules?, [Diagnostic]) {
    var walk = FolderWalk(folder)
    let files = walk.files.filter {
      $0.path == "policy.json" || KnowledgeSources.synonymLanguage(ofFile: $0.path) != nil
        || KnowledgeSources.signalLanguage(ofFile: $0.path) != nil
    }
    let contents = files.compactMap { walk.content(of: $0) }
    var diagnostics = walk.diagnostics
    if diagnostics.isEmpty, !contents.contains(where: { $0.path == "policy.json" }) {
      diagnostics.append(Diagnostic(.noPolicy, at: SourceLocation(file: "policy.json")))
    }
    var policy: Policy?
    var synonyms: [Synonyms.File] = []
    var signals: [PatternFile] = []
    for content in contents {
      if let language = KnowledgeSources.synonymLanguage(ofFile: content.path) {
        let (file, found) = SynonymsReader.read(
          content.bytes, file: content.path, language: language)
        synonyms.append(file)
        diagnostics += found
      } else if let language = KnowledgeSources.signalLanguage(ofFile: content.path) {
        let (file, found) = SignalsReader.read(
          content.bytes, file: content.path, language: language)
        signals.append(file)
        diagnostics += found
      } else {
        let (read, found) = PolicyReader.read(content.bytes, file: content.path)
        policy = read
        diagnostics += found
      }
    }
    diagnostics = Diagnostic.sorted(diagnostics)
    guard let policy, !diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, diagnostics)
    }
    return (
      CompanyRules(policy: policy, synonyms: Synonyms(files: synonyms), signals: signals),
      diagnostics
    )
  }
}

extension Policy {
  /// What of the policy decides which questions are answered, risks and certainty aside, which a
  /// certificate is held against in any case.
  package var deciding: Policy {
    var policy = self
    let plain = Policy()
    policy.ownTexts = plain.ownTexts
    policy.hours = plain.hours
    policy.holidays = plain.holidays
    policy.route = plain.route
    policy.priority = plain.priority
    policy.risk = plain.risk
    policy.certainty = plain.certainty
    policy.unanswerable = plain.unanswerable
    policy.certifiedOnly = plain.certifiedOnly
    policy.turnsWithoutProgress = plain.turnsWithoutProgress
    policy.address = plain.address
    policy.followUps = plain.followUps
    // With the mode that counts, for a stored policy has all defaults filled in.
    policy.topics = topics.mapValues { rule in
      TopicRule(
        handling: rule.handling, mode: rule.mode ?? self.mode, verifyLevel: rule.verifyLevel)
    }
    .filter { $0.value != TopicRule(mode: self.mode) }
    for kind in SignalKind.allCases {
      let rule = rule(for: kind)
      let details = rule.details.mapValues { own in
        DetailRule(handling: own.handling, from: own.from, entryAnswers: own.entryAnswers)
      }
      policy.signals[kind] = SignalRule(
        rule.handling, from: rule.from, entryAnswers: rule.entryAnswers,
        details: details.filter { $0.value != DetailRule() })
    }
    for name in fields.keys { policy.fields[name]?.hints = [:] }
    return policy
  }
}
