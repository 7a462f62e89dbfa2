import JSON
import Knowledge
import Retrieval
import Storage

/// An opened index: both views, the policy it was built with, and its revision.
package struct KnowledgeIndex: Sendable {
  /// The company's rules and texts.
  package let policy: Policy
  /// Digest of everything that was built, the certificate and how the sources were read aside.
  package let revision: String
  /// Digest of the models of all views.
  package let modelDigest: String
  /// The file.
  package let file: IndexFileReader
  /// Length of the file in bytes.
  package let length: Int
  /// What customers are answered from.
  package let customers: View
  /// What agents are answered from.
  package let agents: View
  /// What labelled questions have shown of this revision, in a file beside the index.
  package var certificate: Certificate?
  /// Whether customers are answered in certified topics alone.
  package var isCertifiedOnly: Bool
  /// Names and lengths of the file's sections.
  package let sections: [(id: IndexFile.SectionID, length: Int)]

  /// Opens the index at a path.
  ///
  /// - Throws: `StorageError` that says what to do.
  package init(path: String) throws(StorageError) {
    try self.init(IndexFileReader(path: path))
    certificate = CertificateFile(besideIndex: path).certificate(of: revision).flatMap {
      $0.decider == Certifier.decider ? $0 : nil
    }
  }

  /// Opens an index that is in memory.
  package init(bytes: [UInt8]) throws(StorageError) { try self.init(IndexFileReader(bytes: bytes)) }

  /// Checks what was not checked when it was opened or read.
  ///
  /// - Throws: `StorageError.damaged` for the first damaged part.
  /// - Complexity: O(bytes of the file).
  package func checkAllBlocks() throws(StorageError) { try file.checkAllBlocks() }

  private init(_ file: IndexFileReader) throws(StorageError) {
    self.file = file
    var section = try file.section(SectionKind.policy.id(0), name: SectionKind.policy.name)
    let json: Column<UInt8> = try section.column()
    let (policy, diagnostics) = PolicyReader.read(
      Array(json), file: "policy.json", isStored: true)
    guard let policy, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw section.damaged("the policy cannot be read")
    }
    self.policy = policy
    isCertifiedOnly = policy.certifiedOnly
    revision = file.digest(
      except: [SectionKind.certificate.rawValue, SectionKind.sources.rawValue])
    length = file.length
    sections = file.sections
    modelDigest = file.digest(of: Set(SectionKind.ofModel.map(\.rawValue)))
    let synonyms = SynonymTable.tables(try SynonymStore.synonyms(file))
    customers = try View(
      file, role: .customer, number: Role.customer.view, synonyms: synonyms)
    agents = try View(
      file, role: .agent, number: View.numberForAgents(file), synonyms: synonyms)
  }

  /// What the customers' gate for a topic rests on, on a day.
  package func gateKind(ofTopic topic: String?, onDay day: Int32) -> GateKind {
    guard let certificate, certificate.holds(onDay: day),
      certificate.gate(ofTopic: topic, under: policy) != nil
    else { return customers.calibration.kind }
    return .certified
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
