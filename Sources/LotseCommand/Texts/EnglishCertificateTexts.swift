import Answering
import Knowledge

/// What is said of certificates, in English.
struct EnglishCertificateTexts: CertificateTexts {
  private let figures = Figures(.english)

  func noQuestions(_ folder: String) -> String {
    """
    \(folder): error: There are no labelled questions of the calibration split to certify on.
      Remedy: Add questions.jsonl (beside Markdown) or queries.jsonl (beside kb.jsonl) with "split":"calibration".
    """
  }

  func otherBase(_ index: String, _ folder: String) -> String {
    "\(index) does not hold what \(folder) says now; build it again: `lotse build \(folder) -o \(index)`."
  }

  let progress = "Certifying"

  func labelPromise(isIssued: Bool) -> String { isIssued ? "Promise" : "Asked for" }

  func promise(risk: Double, certainty: Double) -> String {
    "at most \(figures.exactPercent(risk)) of the answers wrong, \(figures.exactPercent(certainty)) sure"
  }

  let labelQuestions = "Questions"

  func questions(_ certificate: Certificate) -> String {
    var text =
      switch certificate.thresholds {
      case .labels: "\(certificate.questions) sealed, \(certificate.fitted) for fitting"
      case .phrasings: "\(certificate.questions), thresholds from the phrasings"
      case .universal: "\(certificate.questions), thresholds from other bases"
      }
    if certificate.situations > 0 { text += ", \(certificate.situations) situations" }
    if let count = certificate.unanswerable { text += ", \(count) without an answer in the base" }
    if certificate.leftOut > 0 {
      text += ", \(certificate.leftOut) left out that stand in the base word for word"
    }
    if certificate.repeated > 0 {
      text += ", \(certificate.repeated) left out that say the same as another"
    }
    if certificate.alike > 0 {
      text += ", \(certificate.alike) left out that are of the same situation as another"
    }
    if certificate.sought > 0 {
      text +=
        ", \(certificate.sought) left out that were sought for labelling, not drawn as customers ask"
    }
    if certificate.known > 0 {
      text += ", \(certificate.known) left out that an index was fitted on"
    }
    return text
  }

  let labelLabels = "Labels"

  func labels(_ certificate: Certificate) -> String {
    let uses =
      switch certificate.uses {
      case 0: "not used yet"
      case 1: "used once"
      default: "used \(certificate.uses) times"
      }
    let isSpared = !certificate.isUnsealed && certificate.uses > 0
    return "\(certificate.labels), \(uses)" + (isSpared ? ", not for this" : "")
  }

  let labelDays = "Valid"

  func days(_ first: CivilDate?, _ last: CivilDate?) -> String {
    [first.map { "from \($0)" }, last.map { "until \($0)" }].compactMap(\.self)
      .joined(separator: " ") + ", while the same entries are valid"
  }

  let columns = ["topic", "answered", "wrong", "bound", "share", "gate"]

  func name(of group: Certificate.Group, in certificate: Certificate) -> String {
    let name = group.topic ?? (certificate.groups.count == 1 ? "all" : "all others")
    return name + (group.risk.map { " (at most \(figures.exactPercent($0)))" } ?? "")
  }

  let labelCertificate = "Certificate"

  func summary(_ certificate: Certificate) -> String {
    let promise = promise(risk: certificate.risk, certainty: certificate.certainty)
    guard certificate.isIssued else {
      return certificate.groups.map { refusal($0.verdict) }.last ?? ""
    }
    let share = Double(certificate.answered) / Double(max(certificate.questions, 1))
    let refused = certificate.groups.filter { $0.evidence == nil }
      .map { name(of: $0, in: certificate) }
    return
      "\(promise); \(figures.percent(share)) of \(certificate.questions) questions answered, \(certificate.wronglyAnswered) wrong"
      + (refused.isEmpty ? "" : "; without a certificate: \(refused.joined(separator: ", "))")
      + (certificate.unanswerable == 0 ? ". " + noneUnanswerable : "")
  }

  func inForce(_ certificate: Certificate, _ group: Certificate.Group) -> String {
    let (answered, wrong) = (group.evidence?.answered ?? 0, group.evidence?.wrong ?? 0)
    return promise(risk: certificate.risk(of: group), certainty: certificate.certainty)
      + "; \(answered) of \(certificate.questions) questions answered, \(wrong) wrong; labels "
      + labels(certificate)
  }

  func weak(_ policy: Policy) -> String {
    "The policy demands at most \(figures.exactPercent(policy.risk)) wrong and a certainty of at least \(figures.exactPercent(policy.certainty)); this certificate changes no gate."
  }

  let noneUnanswerable =
    "Every labelled question has an answer here: of questions that have none, which customers ask too, this promises nothing."

  func refusal(_ verdict: Certificate.Verdict) -> String {
    switch verdict {
    case .certified: ""
    case .tooFew(let missing, let needed):
      (missing == 1
        ? "no certificate: at least one question is missing"
        : "no certificate: at least \(missing) questions are missing")
        + (needed.map { "; it is expected to take about \($0) in all." } ?? ".")
    case .unlikely(let needed):
      "no certificate: by what is known beforehand no gate has a chance with as many questions, and they stay sealed; "
        + self.needed(needed)
    case .tooManyWrong(let evidence, let needed):
      "no certificate: at the gate that was likeliest to hold, \(evidence.wrong) of \(evidence.answered) answers are wrong; "
        + self.needed(needed)
    }
  }

  private func needed(_ number: Int?) -> String {
    number.map { "it is expected to take about \($0) questions in all." }
      ?? "as the base answers now, hardly any number of questions would do."
  }

  let plot = CertificatePlotTexts(
    title: "Certificate", riskTitle: "How many answers are wrong",
    riskX: "share of the questions that are answered", riskY: "share of wrong answers",
    promised: "promised: at most", gate: "gate", noGate: "no certificate",
    others: "all others",
    reliabilityTitle: "How often what was so sure turns out right",
    reliabilityX: "confidence", reliabilityY: "share that is right", ideal: "judged exactly right",
    decimalMark: ".")
}
