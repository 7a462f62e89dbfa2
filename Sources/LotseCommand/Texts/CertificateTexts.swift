import Answering
import Knowledge

/// What is said of certificates, in one language.
protocol CertificateTexts: Sendable {
  /// The folder has no labelled questions to certify on.
  func noQuestions(_ folder: String) -> String
  /// The index does not hold what the folder says.
  func otherBase(_ index: String, _ folder: String) -> String
  var progress: String { get }
  /// What is promised, or was asked for in vain.
  func labelPromise(isIssued: Bool) -> String
  func promise(risk: Double, certainty: Double) -> String
  var labelQuestions: String { get }
  func questions(_ certificate: Certificate) -> String
  var labelLabels: String { get }
  func labels(_ certificate: Certificate) -> String
  var labelDays: String { get }
  func days(_ first: CivilDate?, _ last: CivilDate?) -> String
  /// Headings of the groups' columns: topic, answered, wrong, bound, share, gate.
  var columns: [String] { get }
  /// A group: its topic, the pool of all or of those not certified apart; with what is tolerated
  /// where that is less.
  func name(of group: Certificate.Group, in certificate: Certificate) -> String
  var labelCertificate: String { get }
  /// The certificate in one line.
  func summary(_ certificate: Certificate) -> String
  /// What a gate in force promises of a group, and on what it rests.
  func inForce(_ certificate: Certificate, _ group: Certificate.Group) -> String
  /// The promise is weaker than the policy demands.
  func weak(_ policy: Policy) -> String
  /// The labelled questions all have an answer, which customers' questions never do.
  var noneUnanswerable: String { get }
  /// Why a group has no certificate.
  func refusal(_ verdict: Certificate.Verdict) -> String
  var plot: CertificatePlotTexts { get }
}

/// The words in the picture of a certificate.
struct CertificatePlotTexts: Sendable {
  var title: String
  var riskTitle: String
  var riskX: String
  var riskY: String
  var promised: String
  var gate: String
  var noGate: String
  var others: String
  var reliabilityTitle: String
  var reliabilityX: String
  var reliabilityY: String
  var ideal: String
  var decimalMark: String
}
