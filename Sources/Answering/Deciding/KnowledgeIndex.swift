import Conversation
import JSON
import Knowledge
import Retrieval
import Storage

/// An opened index: both views, the policy, and its revision.
///
/// Policy, synonyms and patterns of signals are those that it was built with, unless others of the same knowledge base
/// stand in their place: they are applied to questions alone.
package struct KnowledgeIndex: Sendable {
  /// The company's rules and texts.
  package let policy: Policy
  /// Digest of everything that was built, how the sources were read aside,
  /// and of the rules that stand in the place of built ones, where they differ.
  package let revision: String
  /// Digest of the models of all views.
  package let modelDigest: String
  /// The file.
  package let file: IndexFileReader
  /// Length of the file in bytes.
  package let length: Int
  /// What signals are read by, the company's own patterns among it.
  package let signals: SignalLists
  /// What customers are answered from.
  package let customers: View
  /// What agents are answered from.
  package let agents: View
  /// What labelled questions have shown of this revision, in a file beside the index; a topic goes
  /// by the first that certifies it at no more than it tolerates.
  package var certificates: [Certificate] = []
  /// What of the file of certificates is not believed.
  package private(set) var certificateFaults: [CertificateFault] = []
  /// Whether customers are answered in certified topics alone.
  package var isCertifiedOnly: Bool
  /// What is to be said of the rules that stand in the place of built ones; none without such.
  package private(set) var warnings: [Diagnostic] = []
  /// Whether another version of text analysis made it: questions miss words of its texts then, and
  /// it is to be built again.
  package let isOutdated: Bool
  /// Names and lengths of the file's sections.
  package let sections: [(id: IndexFile.SectionID, length: Int)]

  /// Opens the index at a path.
  ///
  /// - Parameter name: the path that it is called by and whose certificates are its own, where it
  ///   has yet to take that name.
  /// - Throws: `StorageError` that says what to do.
  package init(path: String, named name: String? = nil) throws(StorageError) {
    let file = try IndexFileReader(path: path, named: name)
    try self.init(file, BuiltRules(file), nil)
    takeCertificates(of: revision)
  }

  /// Opens the index at a path with a folder's rules in the place of those it was built with.
  ///
  /// Its certificate holds on where they decide as the built ones do.
  ///
  /// - Parameter name: the path that it is called by and whose certificates are its own, where that
  ///   is another one.
  /// - Throws: `IndexError`; nothing is taken up then.
  package init(path: String, named name: String? = nil, rulesIn folder: String)
    throws(IndexError)
  {
    let (rules, diagnostics) = CompanyRules.load(folder)
    guard let rules else { throw .rules(diagnostics, folder: folder) }
    let missing: [Diagnostic]
    do throws(StorageError) {
      let file = try IndexFileReader(path: path, named: name)
      let built = try BuiltRules(file)
      try self.init(file, built, rules)
      missing = try agents.needs(of: built.policy, missingIn: rules.policy)
      if built.synonyms.hasSameTexts(as: rules.synonyms),
        PatternFile.haveSameTexts(built.signals, rules.signals),
        built.policy.deciding.json() == rules.policy.deciding.json()
      {
        takeCertificates(of: Self.revision(of: file))
      }
    } catch {
      throw .storage(error)
    }
    guard missing.isEmpty else { throw .rules(missing, folder: folder) }
    warnings = diagnostics.filter { $0.severity == .warning }
  }

  /// Opens an index that is in memory.
  package init(bytes: [UInt8]) throws(StorageError) {
    let file = try IndexFileReader(bytes: bytes)
    try self.init(file, BuiltRules(file), nil)
  }

  private mutating func takeCertificates(of revision: String) {
    let certified = CertificateFile(besideIndex: file.path)
    certificates = certified.certificates(of: revision, under: policy)
    certificateFaults = certified.faults
  }

  /// The certificate that counts first.
  package var certificate: Certificate? {
    get { certificates.first }
    set { certificates = newValue.map { [$0] } ?? [] }
  }

  /// Whether anything is certified of it, of at least what its policy demands, on whatever days.
  package var isCertified: Bool {
    certificates.contains { $0.isIssued && $0.promisesEnough(under: policy) }
  }

  /// The certificate that counts first on a day; where none is in force then, the first.
  package func certificate(onDay day: Int32) -> Certificate? {
    certificates.first { $0.isInForce(under: policy, onDay: day) } ?? certificates.first
  }

  private static func revision(of file: IndexFileReader) -> String {
    file.digest(except: [SectionKind.sources.rawValue])
  }

  /// Checks what was not checked when it was opened or read.
  ///
  /// - Throws: `StorageError.damaged` for the first damaged part.
  /// - Complexity: O(bytes of the file).
  package func checkAllBlocks() throws(StorageError) {
    try file.checkAllBlocks { SectionKind(rawValue: $0.kind)?.name ?? "\($0.kind)" }
  }

  private init(_ file: IndexFileReader, _ built: BuiltRules, _ rules: CompanyRules?)
    throws(StorageError)
  {
    self.file = file
    policy = rules?.policy ?? built.policy
    isCertifiedOnly = policy.certifiedOnly
    revision = built.revision(Self.revision(of: file), with: rules)
    length = file.length
    sections = file.sections
    isOutdated = try !AnalysisVersion.isCurrent(in: file)
    modelDigest = file.digest(of: Set(SectionKind.ofModel.map(\.rawValue)))
    let synonyms = SynonymTable.tables(rules?.synonyms ?? built.synonyms)
    let own = rules?.signals ?? built.signals
    signals = own.isEmpty ? .builtIn : SignalLists(own)
    customers = try View(
      file, role: .customer, number: Role.customer.view, synonyms: synonyms)
    agents = try View(
      file, role: .agent, number: View.numberForAgents(file), synonyms: synonyms)
  }

  /// The certificate that a topic's gate comes from on a day, and what certifies it.
  package func certified(topic: String?, onDay day: Int32) -> (
    certificate: Certificate, group: Certificate.Group
  )? {
    for certificate in certificates
    where certificate.holds(onDay: day) && certificate.gate(ofTopic: topic, under: policy) != nil {
      return certificate.group(ofTopic: topic).map { (certificate, $0) }
    }
    return nil
  }

  /// What the customers' gate for a topic rests on, on a day.
  package func gateKind(ofTopic topic: String?, onDay day: Int32) -> GateKind {
    certified(topic: topic, onDay: day) != nil ? .certified : customers.calibration.kind
  }

  /// What all of the customers' gates rest on, on a day: `certified` only where each is.
  package func gateKind(onDay day: Int32) -> GateKind {
    let isCertified = customers.answers.topics.allSatisfy {
      gateKind(ofTopic: $0, onDay: day) == .certified
    }
    return isCertified ? .certified : customers.calibration.kind
  }

  /// The view of a role.
  package func view(of role: Role) -> View {
    switch role {
    case .customer: customers
    case .agent: agents
    }
  }
}
