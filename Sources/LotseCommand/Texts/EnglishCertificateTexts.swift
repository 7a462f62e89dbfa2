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

  let progress = "Certifying"
  let labelPromise = "Promise"

  func promise(risk: Double, certainty: Double) -> String {
    "at most \(figures.percent(risk)) of the answers wrong, \(figures.percent(certainty)) sure"
  }

  let labelQuestions = "Questions"

  func questions(_ certificate: Certificate) -> String {
    let fitted =
      certificate.fitted > 0
      ? "\(certificate.fitted) for fitting" : "thresholds from the phrasings"
    var text = "\(certificate.questions) sealed, \(fitted)"
    if certificate.leftOut > 0 {
      text += ", \(certificate.leftOut) left out that stand in the base word for word"
    }
    return text
  }

  let labelLabels = "Labels"

  func labels(_ digest: String, uses: Int) -> String {
    "\(digest), used \(uses == 1 ? "once" : "\(uses) times")"
  }

  let labelDays = "Valid"

  func days(_ first: CivilDate?, _ last: CivilDate?) -> String {
    [first.map { "from \($0)" }, last.map { "until \($0)" }].compactMap(\.self)
      .joined(separator: " ") + ", while the same entries are valid"
  }

  let columns = ["topic", "answered", "wrong", "bound", "share", "gate"]

  func pool(isAll: Bool) -> String { isAll ? "all" : "all others" }

  let labelCertificate = "Certificate"

  func summary(_ certificate: Certificate) -> String {
    let promise = promise(risk: certificate.risk, certainty: certificate.certainty)
    guard certificate.isIssued else {
      return certificate.groups.map { refusal($0.verdict) }.first ?? ""
    }
    let share = Double(certificate.answered) / Double(max(certificate.questions, 1))
    return
      "\(promise); \(figures.percent(share)) of \(certificate.questions) questions answered, \(certificate.wronglyAnswered) wrong"
  }

  func weak(_ tolerated: Double) -> String {
    "The policy tolerates no more than \(figures.percent(tolerated)); this certificate changes no gate."
  }

  func refusal(_ verdict: Certificate.Verdict) -> String {
    switch verdict {
    case .certified: ""
    case .tooFew(let missing):
      "no certificate: at least \(missing) questions are missing."
    case .tooManyWrong(let evidence):
      "no certificate: at the gate that was likeliest to hold, \(evidence.wrong) of \(evidence.answered) answers are wrong; a stricter one takes more questions."
    }
  }

  let plot = CertificatePlotTexts(
    title: "Certificate", riskTitle: "How many answers are wrong",
    riskX: "share of the questions that are answered", riskY: "share of wrong answers",
    promised: "promised: at most", gate: "gate", noGate: "no certificate",
    reliabilityTitle: "How often what was so sure turns out right",
    reliabilityX: "confidence", reliabilityY: "share that is right", ideal: "judged exactly right",
    decimalMark: ".")
}
