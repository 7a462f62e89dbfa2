import Answering
import Knowledge

/// What is said of certificates, in German.
struct GermanCertificateTexts: CertificateTexts {
  private let figures = Figures(.german)

  func noQuestions(_ folder: String) -> String {
    """
    \(folder): Fehler: Es gibt keine Testfragen des Kalibrierteils, auf die sich ein Zertifikat stützen könnte.
      Abhilfe: Legen Sie questions.jsonl (neben Markdown) oder queries.jsonl (neben kb.jsonl) mit "split":"calibration" an.
    """
  }

  func otherBase(_ index: String, _ folder: String) -> String {
    "\(index) enthält nicht, was jetzt in \(folder) steht; bauen Sie ihn neu: `lotse build \(folder) -o \(index)`."
  }

  let progress = "Zertifizierung"

  func labelPromise(isIssued: Bool) -> String { isIssued ? "Versprechen" : "Verlangt" }

  func promise(risk: Double, certainty: Double) -> String {
    "höchstens \(figures.exactPercent(risk)) der Antworten falsch, zu \(figures.exactPercent(certainty)) sicher"
  }

  let labelQuestions = "Fragen"

  func questions(_ certificate: Certificate) -> String {
    var text =
      switch certificate.thresholds {
      case .labels: "\(certificate.questions) versiegelt, \(certificate.fitted) zum Anpassen"
      case .phrasings: "\(certificate.questions), Schwellen aus den Formulierungen"
      case .universal: "\(certificate.questions), Schwellen anderer Wissensbasen"
      }
    if certificate.situations > 0 { text += ", \(certificate.situations) Situationen" }
    if let count = certificate.unanswerable {
      text += ", \(count) ohne Antwort in der Wissensbasis"
    }
    if certificate.leftOut > 0 {
      text += ", \(certificate.leftOut) ausgelassen, die wörtlich in der Wissensbasis stehen"
    }
    if certificate.repeated > 0 {
      text += ", \(certificate.repeated) ausgelassen, die dasselbe sagen wie eine andere"
    }
    if certificate.alike > 0 {
      text += ", \(certificate.alike) ausgelassen, die von derselben Situation sind wie eine andere"
    }
    if certificate.sought > 0 {
      text +=
        ", \(certificate.sought) ausgelassen, die zum Labeln gesucht und nicht so gezogen wurden, wie Kunden fragen"
    }
    if certificate.known > 0 {
      text += ", \(certificate.known) ausgelassen, an die ein Index angepasst wurde"
    }
    return text
  }

  let labelLabels = "Labels"

  func labels(_ certificate: Certificate) -> String {
    let uses =
      switch certificate.uses {
      case 0: "noch nicht"
      case 1: "einmal"
      default: "\(certificate.uses)-mal"
      }
    let isSpared = !certificate.isUnsealed && certificate.uses > 0
    return "\(certificate.labels), \(uses) benutzt" + (isSpared ? ", hierfür nicht" : "")
  }

  let labelDays = "Gültig"

  func days(_ first: CivilDate?, _ last: CivilDate?) -> String {
    [first.map { "ab \($0)" }, last.map { "bis \($0)" }].compactMap(\.self).joined(separator: " ")
      + ", solange dieselben Einträge gelten"
  }

  let columns = ["Thema", "beantwortet", "falsch", "Obergrenze", "Anteil", "Schwelle"]

  func name(of group: Certificate.Group, in certificate: Certificate) -> String {
    let name = group.topic ?? (certificate.groups.count == 1 ? "alle" : "alle anderen")
    return name + (group.risk.map { " (höchstens \(figures.exactPercent($0)))" } ?? "")
  }

  let labelCertificate = "Zertifikat"

  func summary(_ certificate: Certificate) -> String {
    let promise = promise(risk: certificate.risk, certainty: certificate.certainty)
    guard certificate.isIssued else {
      return certificate.groups.map { refusal($0.verdict) }.last ?? ""
    }
    let share = Double(certificate.answered) / Double(max(certificate.questions, 1))
    let refused = certificate.groups.filter { $0.evidence == nil }
      .map { name(of: $0, in: certificate) }
    return
      "\(promise); \(figures.percent(share)) von \(certificate.questions) Fragen beantwortet, \(certificate.wronglyAnswered) falsch"
      + (refused.isEmpty ? "" : "; ohne Zertifikat: \(refused.joined(separator: ", "))")
      + (certificate.unanswerable == 0 ? ". " + noneUnanswerable : "")
  }

  func inForce(_ certificate: Certificate, _ group: Certificate.Group) -> String {
    let (answered, wrong) = (group.evidence?.answered ?? 0, group.evidence?.wrong ?? 0)
    return promise(risk: certificate.risk(of: group), certainty: certificate.certainty)
      + "; \(answered) von \(certificate.questions) Fragen beantwortet, \(wrong) falsch; Labels "
      + labels(certificate)
  }

  func weak(_ policy: Policy) -> String {
    "Die Richtlinie verlangt höchstens \(figures.exactPercent(policy.risk)) falsche Antworten und eine Sicherheit von mindestens \(figures.exactPercent(policy.certainty)); an den Schwellen ändert dieses Zertifikat nichts."
  }

  let noneUnanswerable =
    "Jede der Testfragen hat hier eine Antwort: über Fragen ohne Antwort, die Kunden auch stellen, verspricht dies nichts."

  func refusal(_ verdict: Certificate.Verdict) -> String {
    switch verdict {
    case .certified: ""
    case .tooFew(let missing, let needed):
      (missing == 1
        ? "kein Zertifikat: Es fehlt mindestens eine Frage"
        : "kein Zertifikat: Es fehlen mindestens \(missing) Fragen")
        + (needed.map { "; voraussichtlich braucht es etwa \($0) insgesamt." } ?? ".")
    case .unlikely(let needed):
      "kein Zertifikat: Nach dem, was vorher bekannt ist, hat bei so vielen Fragen keine Schwelle eine Chance, und sie bleiben versiegelt; "
        + self.needed(needed)
    case .tooManyWrong(let evidence, let needed):
      "kein Zertifikat: An der Schwelle, die am ehesten hielt, sind \(evidence.wrong) von \(evidence.answered) Antworten falsch; "
        + self.needed(needed)
    }
  }

  private func needed(_ number: Int?) -> String {
    number.map { "voraussichtlich braucht es etwa \($0) Fragen insgesamt." }
      ?? "so, wie die Wissensbasis antwortet, reicht wohl keine Zahl von Fragen."
  }

  let plot = CertificatePlotTexts(
    title: "Zertifikat",
    riskTitle: "Wie viele Antworten falsch sind",
    riskX: "Anteil der Fragen, die beantwortet werden", riskY: "Anteil falscher Antworten",
    promised: "versprochen: höchstens", gate: "Schwelle", noGate: "kein Zertifikat",
    others: "alle anderen",
    reliabilityTitle: "Wie oft recht behält, was so sicher war",
    reliabilityX: "Konfidenz", reliabilityY: "Anteil richtiger",
    ideal: "genau richtig eingeschätzt",
    decimalMark: ",")
}
