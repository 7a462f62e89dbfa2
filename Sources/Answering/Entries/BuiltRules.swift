import Knowledge
import Retrieval
import Storage

/// The rules that an index was built with.
struct BuiltRules {
  let policy: Policy
  let synonyms: Synonyms
  let signals: [PatternFile]

  /// Reads what `IndexBuilder` wrote.
  init(_ file: IndexFileReader) throws(StorageError) {
    var section = try file.section(SectionKind.policy.id(0), name: SectionKind.policy.name)
    let json: Column<UInt8> = try section.column()
    let (policy, diagnostics) = PolicyReader.read(
      Array(json), file: "policy.json", isStored: true)
    guard let policy, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw section.damaged("the policy cannot be read")
    }
    self.policy = policy
    synonyms = try SynonymStore.synonyms(file)
    signals = try SignalStore.files(file)
  }

  /// The revision of an index with other rules in the place of these: its own where they are
  /// the same.
  func revision(_ revision: String, with rules: CompanyRules?) -> String {
    guard let rules else { return revision }
    // As JSON, for a stored policy has all defaults filled in.
    let json = rules.policy.json()
    if json == policy.json(), synonyms.hasSameTexts(as: rules.synonyms),
      PatternFile.haveSameTexts(signals, rules.signals)
    {
      return revision
    }
    var parts = [revision, json]
    for file in rules.synonyms.files { parts += [file.language?.code ?? "", file.text] }
    for file in rules.signals { parts += ["signals", file.language?.code ?? "", file.text] }
    return SHA256.hex(Array(parts.joined(separator: "\u{0}").utf8), digits: 16)
  }
}

extension Synonyms {
  /// Whether the files say the same, whatever their names.
  func hasSameTexts(as other: Synonyms) -> Bool {
    files.map(\.text) == other.files.map(\.text)
      && files.map(\.language) == other.files.map(\.language)
  }
}

extension PatternFile {
  /// Whether files say the same, whatever their names.
  static func haveSameTexts(_ files: [PatternFile], _ others: [PatternFile]) -> Bool {
    files.map(\.text) == others.map(\.text) && files.map(\.language) == others.map(\.language)
  }
}
