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

  let progress = "Zertifizierung"
  let labelPromise = "Versprechen"

  func promise(risk: Double, certainty: Double) -> String {
    "höchstens \(figures.percent(risk)) der Antworten falsch, zu \(figures.percent(certainty)) sicher"
  }

  let labelQuestions = "Fragen"

  func questions(_ certificate: Certificate) -> String {
    let fitted =
      certificate.fitted > 0
      ? "\(certificate.fitted) zum Anpassen" : "Schwellen aus den Formulierungen"
    var text = "\(certificate.questions) versiegelt, \(fitted)"
    if certificate.leftOut > 0 {
      text += ", \(certificate.leftOut) ausgelassen, die wörtlich in der Wissensbasis stehen"
    }
    return text
  }

  let labelLabels = "Labels"

  func labels(_ digest: String, uses: Int) -> String {
    "\(digest), \(uses == 1 ? "einmal" : "\(uses)-mal") benutzt"
  }

  let labelDays = "Gültig"

  func days(_ first: CivilDate?, _ last: CivilDate?) -> String {
    [first.map { "ab \($0)" }, last.map { "bis \($0)" }].compactMap(\.self).joined(separator: " ")
      + ", solange dieselben Einträge gelten"
  }

  let columns = ["Thema", "beantwortet", "falsch", "Obergrenze", "Anteil", "Schwelle"]

  func pool(isAll: Bool) -> String { isAll ? "alle" : "alle anderen" }

  let labelCertificate = "Zertifikat"

  func summary(_ certificate: Certificate) -> String {
    let promise = promise(risk: certificate.risk, certainty: certificate.certainty)
    guard certificate.isIssued else {
      return certificate.groups.map { refusal($0.verdict) }.first ?? ""
    }
    let share = Double(certificate.answered) / Double(max(certificate.questions, 1))
    return
      "\(promise); \(figures.percent(share)) von \(certificate.questions) Fragen beantwortet, \(certificate.wronglyAnswered) falsch"
  }

  func weak(_ tolerated: Double) -> String {
    "Die Richtlinie lässt nur \(figures.percent(tolerated)) zu; an den Schwellen ändert dieses Zertifikat nichts."
  }

  func refusal(_ verdict: Certificate.Verdict) -> String {
    switch verdict {
    case .certified: ""
    case .tooFew(let missing):
      "kein Zertifikat: Es fehlen mindestens \(missing) Fragen."
    case .tooManyWrong(let evidence):
      "kein Zertifikat: An der Schwelle, die am ehesten hielt, sind \(evidence.wrong) von \(evidence.answered) Antworten falsch; strenger lässt sich nur mit mehr Fragen prüfen."
    }
  }

  let plot = CertificatePlotTexts(
    title: "Zertifikat",
    riskTitle: "Wie viele Antworten falsch sind",
    riskX: "Anteil der Fragen, die beantwortet werden", riskY: "Anteil falscher Antworten",
    promised: "versprochen: höchstens", gate: "Schwelle", noGate: "kein Zertifikat",
    reliabilityTitle: "Wie oft recht behält, was so sicher war",
    reliabilityX: "Konfidenz", reliabilityY: "Anteil richtiger",
    ideal: "genau richtig eingeschätzt",
    decimalMark: ",")
}
