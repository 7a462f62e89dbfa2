import Answering

/// What is said of changes that would have changed a decision, in one language.
protocol CounterfactualTexts: Sendable {
  var title: String { get }
  var nothing: String { get }
  var progress: String { get }
  /// That a certificate is in force, without which the changes were tried.
  var withoutCertificate: String { get }
  func change(_ change: Counterfactual.Change) -> String
  func outcome(_ outcome: Counterfactual.Outcome) -> String
  /// How many of the questions that may be fitted on would be decided otherwise, and that the index
  /// knows them: it is sure of them whatever changes.
  func flips(_ count: Int, of questions: Int) -> String
}

/// The same in English.
struct EnglishCounterfactualTexts: CounterfactualTexts {
  private let figures = Figures(.english)

  let title = "What would have changed it, each tried by a build"
  let nothing = "none of the risks, synonyms and phrasings that were tried"
  let progress = "Trying changes"
  let withoutCertificate =
    "by the estimated gates: a changed base has no certificate until a build tests its gate on the sealed questions, which are not looked at here"

  func change(_ change: Counterfactual.Change) -> String {
    switch change {
    case .certificate: "the estimated gate alone; the certificate decides, or the lack of one"
    case .risk(let risk, let topic):
      "a risk of \(figures.exactPercent(risk)) \(topic.map { "for the topic \($0) " } ?? "")in policy.json"
    case .synonym(let word, let target, _): "the line \"\(word) => \(target)\" in synonyms.txt"
    case .phrasing(let entry, let text, _): "the phrasing \"\(text)\" added to \(entry)"
    }
  }

  func outcome(_ outcome: Counterfactual.Outcome) -> String {
    guard let entry = outcome.entry else {
      return outcome.decision == "escalate" ? "handed over" : outcome.decision
    }
    let value = outcome.isRight.map { $0 ? ", rightly" : ", wrongly" } ?? ""
    switch outcome.decision {
    case "collect": return "asked for what \(entry) needs\(value)"
    case "act": return "the action of \(entry) is run\(value)"
    default: return "answered from \(entry)\(value)"
    }
  }

  func flips(_ count: Int, of questions: Int) -> String {
    "of \(questions) labelled questions for fitting \(count) would be decided otherwise too; the index has learned them, so that fewer change than of what customers ask"
  }
}

/// The same in German.
struct GermanCounterfactualTexts: CounterfactualTexts {
  private let figures = Figures(.german)

  let title = "Was es geändert hätte, jeweils durch einen Neubau erprobt"
  let nothing = "keines der Risiken, Synonyme und keine der Formulierungen, die erprobt wurden"
  let progress = "Erprobung von Änderungen"
  let withoutCertificate =
    "nach den geschätzten Schwellen: Eine geänderte Basis hat kein Zertifikat, bis ein Bau ihre Schwelle an den versiegelten Fragen prüft, die hier nicht angesehen werden"

  func change(_ change: Counterfactual.Change) -> String {
    switch change {
    case .certificate:
      "die geschätzte Schwelle allein; es entscheidet das Zertifikat oder dass keines da ist"
    case .risk(let risk, let topic):
      "ein Risiko von \(figures.exactPercent(risk)) \(topic.map { "für das Thema \($0) " } ?? "")in policy.json"
    case .synonym(let word, let target, _): "die Zeile „\(word) => \(target)“ in synonyms.txt"
    case .phrasing(let entry, let text, _): "die Formulierung „\(text)“ bei \(entry)"
    }
  }

  func outcome(_ outcome: Counterfactual.Outcome) -> String {
    guard let entry = outcome.entry else {
      return outcome.decision == "escalate" ? "übergeben" : outcome.decision
    }
    let value = outcome.isRight.map { $0 ? ", richtig" : ", falsch" } ?? ""
    switch outcome.decision {
    case "collect": return "gefragt nach dem, was \(entry) braucht\(value)"
    case "act": return "die Aktion von \(entry) wird ausgeführt\(value)"
    default: return "beantwortet aus \(entry)\(value)"
    }
  }

  func flips(_ count: Int, of questions: Int) -> String {
    "von \(questions) Testfragen zum Anpassen würden \(count) ebenfalls anders entschieden; der Index hat sie gelernt, darum ändern sich weniger, als von Kundenfragen zu erwarten ist"
  }
}
